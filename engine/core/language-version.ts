import type { Problem } from './problem.ts'
import { at, type MapTree } from './tree.ts'

/** The version of the language that this Silta reads. Every file of a tenant, pack or system says its own: `version: 1`. */
export const LANGUAGE_VERSION = 1

/** The version that a file is written in; 0 where it says none. undefined: what it says is no version. */
export function versionOf(file: MapTree): number | undefined {
  const node = at(file, 'version')
  if (!node) return 0
  return node.kind === 'scalar' && Number.isInteger(node.value) ? Number(node.value) : undefined
}

/** Why a file cannot be read as it is: VERSION_OLD, which `silta upgrade` mends, or VERSION_NEWER. */
export function versionProblem(file: MapTree): Problem | undefined {
  const version = versionOf(file)
  if (version === undefined || version === LANGUAGE_VERSION) return undefined
  const place = at(file, 'version')?.place ?? file.place
  if (version > LANGUAGE_VERSION)
    return {
      code: 'VERSION_NEWER',
      what: `this file is written in version ${version} of the language, and this Silta reads version ${LANGUAGE_VERSION}`,
      mend: 'install the Silta that the file was written for; nothing of the file was looked at',
      place,
    }
  const said = at(file, 'version') ? `says version ${version}` : 'does not say its version'
  return {
    code: 'VERSION_OLD',
    what: `this file ${said} of the language; it is now ${LANGUAGE_VERSION}`,
    mend: 'see what has to change with `silta upgrade`, and write it with `silta upgrade --write`',
    place,
  }
}

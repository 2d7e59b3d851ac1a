import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { sourceLines } from '../config/source-lines.ts'
import type { ReadFile } from '../config/tenant.ts'
import { mendUnknown } from '../core/guess.ts'
import { EngineError } from '../core/problem.ts'
import { readFiles } from './read-files.ts'

/** The folder a command works in: tenants, own rules, state, and the environment that secrets come from. */
export interface Workspace {
  readonly dir: string
  readonly read: ReadFile
  /** Text of a file for the marked line of a problem; secrets that were written out are made unreadable. */
  readonly source: (file: string) => string | undefined
  /** Names of all tenants, sorted. */
  tenants(): readonly string[]
  /** `fjord` -> `tenants/fjord.yaml`. @throws TENANT_UNKNOWN with the known ones */
  tenantFile(name: string): string
  readonly stateDir: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Folder of the package: shipped rules and schemas lie there. Works from source and from dist/. */
export function packageDir(): string {
  let dir = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(dir, 'package.json')) || !existsSync(join(dir, 'rules'))) {
    const parent = dirname(dir)
    if (parent === dir) throw new Error('the folder of the package was not found')
    dir = parent
  }
  return dir
}

/** Packs of the folder, and those that come with Silta. */
export function packNames(workspace: Workspace): string[] {
  const homes = [workspace.dir, packageDir()].map((dir) => join(dir, 'rules')).filter((dir) => existsSync(dir))
  const names = homes.flatMap((dir) =>
    readdirSync(dir, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'pack.yaml')))
      .map((entry) => entry.name),
  )
  return [...new Set(names)].sort()
}

/** Opens a folder. Files are looked for there first, then (rules only) among those that come with Silta. */
export function openWorkspace(
  folder: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Workspace {
  const dir = resolve(folder)
  if (!existsSync(dir))
    throw new EngineError([
      {
        code: 'FOLDER_UNKNOWN',
        what: `there is no folder ${dir}`,
        mend: 'give the folder that holds tenants/ with --dir',
      },
    ])
  const read = readFiles(dir, packageDir())
  const tenants = (): readonly string[] => {
    const at = join(dir, 'tenants')
    if (!existsSync(at)) return []
    return readdirSync(at)
      .filter((name) => /\.ya?ml$/.test(name) && !/\.(decisions|cases)\.ya?ml$/.test(name))
      .map((name) => name.replace(/\.ya?ml$/, ''))
      .sort()
  }
  return {
    dir,
    read,
    source: sourceLines(read),
    tenants,
    tenantFile: (name) => {
      const known = tenants()
      const found = [`tenants/${name}.yaml`, `tenants/${name}.yml`].find(
        (file) => known.includes(name) && existsSync(join(dir, file)),
      )
      if (found) return found
      throw new EngineError([
        {
          code: 'TENANT_UNKNOWN',
          what: `there is no tenant "${name}" in ${join(dir, 'tenants')}`,
          mend:
            known.length > 0
              ? mendUnknown(name, known)
              : 'make tenants/NAME.yaml, or give the folder that holds tenants/ with --dir',
        },
      ])
    },
    stateDir: join(dir, '.silta', 'state'),
    env: { ...dotEnv(join(dir, '.env')), ...env },
  }
}

/** `.env` beside tenants/, for secrets on a developer's machine; the real environment wins. */
function dotEnv(file: string): Record<string, string | undefined> {
  return existsSync(file) ? { ...parseEnv(readFileSync(file, 'utf8')) } : {}
}

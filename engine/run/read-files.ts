import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type PackedFile, unpackTree } from '../config/packed-tree.ts'
import { tooLarge } from '../config/parse-yaml.ts'
import type { FileText, ReadFile } from '../config/tenant.ts'
import type { Problem } from '../core/problem.ts'

const OWN_FOLDERS = ['tenants', 'rules']
const SHIPPED_FOLDERS = ['rules']

/**
 * Reads configuration from disk for the pure loader. Paths are relative with slashes (`rules/systems/x.yaml`) and looked for
 * in tenants/ and rules/ of `dir`, then in rules/ of `packageDir`; what stands as it was shipped is not parsed again. What leaves these folders, by `..` or by a link, is
 * CONFIG_OUTSIDE; what is larger than `maxBytes` is YAML_TOO_LARGE before it is read. undefined: there is no such file.
 */
export function readFiles(dir: string, packageDir?: string, maxBytes = 2_000_000): ReadFile {
  return (path) => {
    const steps = path.split('/')
    if (/[\\\0]/.test(path) || steps.some((step) => step === '' || step === '.' || step === '..'))
      return { problem: outside(path) }
    const homes = [
      ...(OWN_FOLDERS.includes(steps[0] ?? '') ? [dir] : []),
      ...(packageDir !== undefined && SHIPPED_FOLDERS.includes(steps[0] ?? '') ? [packageDir] : []),
    ]
    if (homes.length === 0) return { problem: outside(path) }
    for (const home of homes) {
      const answer = readIn(home, steps, path, maxBytes)
      if (answer && 'text' in answer && packageDir !== undefined) return asShipped(answer, packageDir, path)
      if (answer) return answer
    }
    return undefined
  }
}

/** With its tree, where the file stands as it was shipped: those were parsed when the package was built. */
function asShipped(answer: FileText, packageDir: string, path: string): FileText {
  const file = join(packageDir, 'dist', 'parsed', `${path}.json`)
  if (!existsSync(file)) return answer
  const packed = JSON.parse(readFileSync(file, 'utf8')) as PackedFile
  return packed.text === answer.text ? { text: answer.text, tree: unpackTree(packed.tree, path) } : answer
}

function readIn(home: string, steps: readonly string[], path: string, maxBytes: number): ReturnType<ReadFile> {
  try {
    const folder = realpathSync(join(home, steps[0] ?? ''))
    const file = realpathSync(join(home, ...steps))
    if (!file.startsWith(folder + sep)) return { problem: outside(path) }
    const facts = statSync(file)
    if (!facts.isFile()) return { problem: unreadable(path, 'it is no file') }
    if (facts.size > maxBytes) return { problem: tooLarge(path, facts.size, maxBytes) }
    return { text: readFileSync(file, 'utf8') }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    return { problem: unreadable(path, code ?? 'unknown reason') }
  }
}

function outside(path: string): Problem {
  const what = `${path} lies outside of the folders that configuration is read from`
  return {
    code: 'CONFIG_OUTSIDE',
    what,
    mend: `keep it in ${OWN_FOLDERS.map((folder) => `${folder}/`).join(' or ')}, without links that lead elsewhere`,
  }
}

function unreadable(path: string, why: string): Problem {
  return {
    code: 'FILE_MISSING',
    what: `${path} cannot be read: ${why}`,
    mend: 'check that it is a file and who may read it',
  }
}

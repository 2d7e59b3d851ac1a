import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PackedFile, packTree } from '../engine/config/packed-tree.ts'
import { parseYaml } from '../engine/config/parse-yaml.ts'

/** Every YAML file below a folder, parsed; one with problems is left out, so that they are told whenever it is read. */
export function parsedRules(folder: string): { readonly path: string; readonly packed: PackedFile }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const path = join(folder, name).replaceAll('\\', '/')
      const text = readFileSync(path, 'utf8')
      const parsed = parseYaml(text, path)
      return parsed.ok && !parsed.notes?.length ? [{ path, packed: { text, tree: packTree(parsed.value) } }] : []
    })
}

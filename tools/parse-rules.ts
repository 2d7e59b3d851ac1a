import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PackedFile, packTree } from '../engine/config/packed-tree.ts'
import { parseYaml } from '../engine/config/parse-yaml.ts'

/** Every YAML file of a package's rules, parsed; one with problems is left out, so that they are told whenever it is read. */
export function parsedRules(packageDir: string): { readonly path: string; readonly packed: PackedFile }[] {
  return readdirSync(join(packageDir, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const path = `rules/${name.replaceAll('\\', '/')}`
      const text = readFileSync(join(packageDir, path), 'utf8')
      const parsed = parseYaml(text, path)
      return parsed.ok && !parsed.notes?.length ? [{ path, packed: { text, tree: packTree(parsed.value) } }] : []
    })
}

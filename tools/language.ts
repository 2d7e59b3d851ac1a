// The language reference, from the JSON Schemas: one sentence and one example for each word.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Node {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: boolean | Node
  readonly patternProperties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Node>>
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
}

const PAGES = [
  ['tenant', 'A tenant file', 'tenants/NAME.yaml'],
  ['rules', 'Entities, fields and maps', 'in a pack, or under `entities` and `maps` of a tenant'],
  ['pack', 'A pack', 'rules/PACK/pack.yaml'],
  ['system', 'A system description', 'rules/systems/NAME.yaml; [a third system](third-system.md) shows one step by step'],
] as const

export function languagePage(root: string, note: string): string {
  const parts = PAGES.map(([name, title, where]) => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Node
    const sections = [...sectionsOf('', schema, schema), ...Object.entries(schema.definitions ?? {}).flatMap(([key, node]) => sectionsOf(key, node, schema))]
    return `## ${title}\n\n${where}\n\n${sections.filter((text) => text !== '').join('\n')}`
  })
  return `# The rule language\n\n${note}\n\nOne sentence and one example for each word. Editors with the YAML language server show the same, by the \`$schema\` line at the top of a file. Expressions are JSONata: see [functions](functions.md).\n\n${parts.join('\n')}`
}

/** A section for the words of a node, and one for each word that has words of its own. */
function sectionsOf(name: string, node: Node, schema: Node): string[] {
  const inner = wordsOf(node).filter(([, child]) => child.properties !== undefined)
  return [section(name, node, schema), ...inner.flatMap(([word, child]) => sectionsOf(name === '' ? word : `${name}.${word}`, child, schema))]
}

function section(name: string, node: Node, schema: Node): string {
  const words = wordsOf(node)
  if (words.length === 0) return ''
  const rows = words.map(([word, child]) => {
    const target = resolve(child, schema)
    const required = node.required?.includes(word) ? ' (required)' : ''
    const allowed = target.enum ? target.enum.map((value) => `\`${String(value)}\``).join(', ') : ''
    const fallback = target.default === undefined ? '' : ` Default: \`${JSON.stringify(target.default)}\`.`
    const text = `${child.description ?? target.description ?? ''}${allowed ? ` One of ${allowed}.` : ''}${fallback}`
    const example = child.examples?.[0] ?? target.examples?.[0]
    return `| \`${word}\`${required} | ${cell(text)} | ${example === undefined ? '' : `\`${cell(yamlLike(word, example))}\``} |`
  })
  const about = node.description ? `${node.description}\n\n` : ''
  return `### ${name === '' ? 'At the top' : name}\n\n${about}| word | what it says | example |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function wordsOf(node: Node): [string, Node][] {
  const own = Object.entries(node.properties ?? {})
  const nested = [...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((branch) => Object.entries(branch.properties ?? {}))
  const seen = new Set<string>()
  return [...own, ...nested].filter(([word]) => !seen.has(word) && seen.add(word))
}

function resolve(node: Node, schema: Node): Node {
  const name = node.$ref?.split('/').at(-1)
  return (name === undefined ? undefined : schema.definitions?.[name]) ?? node
}

function yamlLike(word: string, example: unknown): string {
  return `${word}: ${flow(example)}`
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`).join(', ')} }`
  return typeof value === 'string' && /[:#{}[\],&*"]|^\s|\s$|^$|^(null|true|false|-?\d[\d.]*)$/.test(value) && !value.startsWith('$') ? JSON.stringify(value) : String(value)
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ')
}

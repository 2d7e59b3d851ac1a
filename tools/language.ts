// The language reference, from the JSON Schemas: one sentence and one example for each word, one meaning for each word.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SENSES } from './senses.ts'

interface Node {
  readonly $ref?: string
  readonly allOf?: readonly Node[]
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: boolean | Node
  readonly patternProperties?: Readonly<Record<string, Node>>
  readonly items?: Node | readonly Node[]
  readonly required?: readonly string[]
  readonly definitions?: Readonly<Record<string, Node>>
}

const PAGES = [
  ['tenant', 'A tenant file', 'tenants/NAME.yaml'],
  ['rules', 'Entities, fields and maps', 'in a pack, or under `entities` and `maps` of a tenant'],
  ['pack', 'A pack', 'rules/PACK/pack.yaml'],
  ['cases', 'Rule cases', 'NAME.cases.yaml, beside a tenant or in a pack; [rule cases](cases.md) shows them by examples'],
  ['decisions', 'What people decided', 'tenants/NAME.decisions.yaml; `silta link`, `unlink`, `exclude` and `relink` write it'],
  ['system', 'A system description', 'rules/systems/NAME.yaml; [a third system](third-system.md) shows one step by step'],
] as const

/** A word of the language as the page shows it. */
export interface Word {
  /** Name of the schema. */
  readonly schema: string
  /** Where it stands: the words around it. */
  readonly under: string
  readonly word: string
  /** What it says. */
  readonly about: string
  /** As it would be written; undefined: there is no example. */
  readonly example: string | undefined
  readonly required: boolean
}

interface Section {
  readonly name: string
  readonly about: string
  readonly words: readonly Word[]
}

export function languagePage(root: string, note: string): string {
  const parts = PAGES.map(([name, title, where]) => `## ${title}\n\n${where}\n\n${sectionsOf(root, name).map(showSection).join('\n')}`)
  return `# The rule language\n\n${note}\n\nOne sentence and one example for each word. Editors with the YAML language server show the same, by the \`$schema\` line at the top of a file. Expressions are JSONata: see [functions](functions.md). When the language moves, [\`silta upgrade\`](upgrade.md) brings your files along.\n\n${parts.join('\n')}\n${senses()}`
}

/** Every word of every kind of file, in the order of the page. */
export function languageWords(root: string): Word[] {
  return PAGES.flatMap(([name]) => sectionsOf(root, name).flatMap(({ words }) => words))
}

function sectionsOf(root: string, name: string): Section[] {
  const schemas = new Schemas(root)
  const schema = schemas.read(`${name}.schema.json`)
  const parts: [string, Node][] = [['', schema], ...Object.entries(schema.definitions ?? {})]
  return parts.flatMap(([part, node]) => nested(part, { node, schema }, name, schemas))
}

/** A section for the words of a node, and one for each word that has words of its own. */
function nested(name: string, at: At, schema: string, schemas: Schemas): Section[] {
  const words = wordsOf(at.node)
  const own: Section[] = words.length === 0 ? [] : [{ name, about: at.node.description ?? '', words: words.map(([word, node, required]) => wordOf(name, word, node, required, at, schema, schemas)) }]
  const inside = words.flatMap(([word, node]) => nested(name === '' ? word : `${name}.${word}`, { ...at, node }, schema, schemas))
  const each = namedWithin(at.node).flatMap((node) => nested(name === '' ? 'NAME' : `${name}.NAME`, { ...at, node }, schema, schemas))
  return [...own, ...inside, ...each]
}

interface At {
  readonly node: Node
  readonly schema: Node
}

function wordOf(under: string, word: string, node: Node, required: boolean, at: At, schema: string, schemas: Schemas): Word {
  const target = schemas.resolve(node, at.schema)
  const allowed = (node.enum ?? target.enum ?? []).map((value) => `\`${String(value)}\``).join(', ')
  const fallback = node.default ?? target.default
  const text = node.description ?? target.description ?? ''
  const about = `${text}${allowed ? ` One of ${allowed}.` : ''}${fallback === undefined || /Default:|\bdefault\b/.test(text) ? '' : ` Default: \`${flow(fallback)}\`.`}`
  const example = exampleOf(node) ?? exampleOf(target)
  return { schema, under, word, about, required, example: example === undefined ? undefined : `${word}: ${flow(example)}` }
}

/** What is said, else the one value that there is, else the truth that is not there by itself. */
function exampleOf(node: Node): unknown {
  if (node.examples?.[0] !== undefined) return node.examples[0]
  if (node.enum) return node.enum[0]
  return node.type === 'boolean' ? node.default !== true : undefined
}

/** Words of a node: its own, those of each item of a list, and those of the forms that it may have. */
function wordsOf(node: Node): [word: string, node: Node, required: boolean][] {
  const forms = [node, ...[node.items ?? []].flat(), ...(node.anyOf ?? []), ...(node.oneOf ?? []), ...[node.anyOf ?? [], node.oneOf ?? []].flat().flatMap((form) => [form.items ?? []].flat())]
  const seen = new Set<string>()
  return forms
    .flatMap((form) => Object.entries(form.properties ?? {}).map(([word, child]) => [word, child, form.required?.includes(word) ?? false] as [string, Node, boolean]))
    .filter(([word]) => !seen.has(word) && seen.add(word))
}

/** What stands under names that the writer chooses: sides, columns, entities. */
function namedWithin(node: Node): Node[] {
  const named = [typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined, ...Object.values(node.patternProperties ?? {})]
  return named.filter((child) => child !== undefined && child.$ref === undefined) as Node[]
}

class Schemas {
  readonly #root: string
  readonly #read = new Map<string, Node>()

  constructor(root: string) {
    this.#root = root
  }

  read(file: string): Node {
    const known = this.#read.get(file) ?? (JSON.parse(readFileSync(join(this.#root, 'schemas', file), 'utf8')) as Node)
    this.#read.set(file, known)
    return known
  }

  /** What a node refers to, in its own schema or in another file. */
  resolve(node: Node, schema: Node): Node {
    const ref = node.$ref ?? node.allOf?.find((part) => part.$ref !== undefined)?.$ref
    const [, file = '', name] = /^(.*)#\/definitions\/(\w+)$/.exec(ref ?? '') ?? []
    const target = name === undefined ? undefined : (file === '' ? schema : this.read(file)).definitions?.[name]
    return target ?? node
  }
}

function showSection({ name, about, words }: Section): string {
  const rows = words.map(({ word, required, about: text, example }) => `| \`${word}\`${required ? ' (required)' : ''} | ${cell(text)} | ${example === undefined ? '' : `\`${cell(example)}\``} |`)
  return `### ${name === '' ? 'At the top' : name}\n\n${about ? `${about}\n\n` : ''}| word | what it says | example |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function senses(): string {
  const parts = Object.entries(SENSES).map(([title, words]) => {
    const rows = Object.entries(words).sort(([x], [y]) => (x < y ? -1 : 1)).map(([word, sense]) => `| \`${word}\` | ${cell(sense)} |`)
    return `### ${title}\n\n| word | its one meaning |\n| --- | --- |\n${rows.join('\n')}\n`
  })
  return `## Words that stand in several places\n\nWherever such a word stands in one kind of file, it means one thing.\n\n${parts.join('\n')}`
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`).join(', ')} }`
  return typeof value === 'string' && /[:#{}[\],&*"]|^\s|\s$|^$|^(null|true|false|-?\d[\d.]*)$/.test(value) && !value.startsWith('$') ? JSON.stringify(value) : String(value)
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ')
}

import type { Place } from '../core/problem.ts'
import { at, type Tree } from '../core/tree.ts'
import { holdsPassword, isSecretKey } from './secrets.ts'
import type { ShownTenant } from './tenant.ts'

/** One line of a merged tenant: YAML, and where the value (of a map: the key) was written. */
export interface ShownLine {
  readonly text: string
  /** `file:line`, of a default that line of the schema. */
  readonly origin: string
  readonly place: Place
}

/**
 * A merged tenant as YAML, one value a line: what is in force, and where it comes from. The text alone reads back as the
 * same tenant. Secrets stand as the references they are; one that is written out is shown as ***.
 */
export function showTenant(shown: ShownTenant): ShownLine[] {
  return linesOf(shown.tree, '', shown, [])
}

/** A value on one line, wherever it stands in the tenant, with its origin. */
export function showValueAt(shown: ShownTenant, path: readonly string[]): ShownLine | undefined {
  const tree = at(shown.tree, ...path)
  return tree && line(flow(tree, path), tree.place, shown)
}

/** The lines as one text; `origin` adds where each comes from, as comments in one column. */
export function renderShown(lines: readonly ShownLine[], options: { readonly origin: boolean }): string {
  const widest = Math.min(72, Math.max(0, ...lines.map((line) => line.text.length)))
  return lines
    .map(({ text, origin }) => (options.origin ? `${text.padEnd(widest)}  # ${origin}\n` : `${text}\n`))
    .join('')
}

function linesOf(tree: Tree, indent: string, shown: ShownTenant, path: readonly string[]): ShownLine[] {
  if (tree.kind === 'map') {
    return [...tree.entries].flatMap(([key, entry]) =>
      member(`${indent}${quoted(key)}:`, entry.value, entry.key, indent, shown, [...path, key]),
    )
  }
  if (tree.kind === 'list')
    return tree.items.flatMap((item) => member(`${indent}-`, item, item.place, indent, shown, path))
  return [line(`${indent}${scalarText(tree, path)}`, tree.place, shown)]
}

/** `head` is `key:` or `-`; what fits on its line stands there, the rest below it. */
function member(
  head: string,
  value: Tree,
  place: Place,
  indent: string,
  shown: ShownTenant,
  path: readonly string[],
): ShownLine[] {
  if (value.kind === 'scalar') return [line(`${head} ${scalarText(value, path)}`, value.place, shown)]
  if (isShort(value)) return [line(`${head} ${flow(value, path)}`, value.place, shown)]
  const below = linesOf(value, `${indent}  `, shown, path)
  const [first, ...rest] = below
  // A map in a list begins on the line of its dash.
  if (head.endsWith('-') && first) return [{ ...first, text: `${head}${first.text.slice(head.length)}` }, ...rest]
  return [line(head, place, shown), ...below]
}

/** Empty, or a list of scalars: one line, one origin. */
function isShort(tree: Tree): boolean {
  if (tree.kind === 'list') return tree.items.every((item) => item.kind === 'scalar')
  return tree.kind === 'map' && tree.entries.size === 0
}

function flow(tree: Tree, path: readonly string[]): string {
  if (tree.kind === 'list') return `[${tree.items.map((item) => flow(item, path)).join(', ')}]`
  if (tree.kind === 'scalar') return scalarText(tree, path)
  const members = [...tree.entries].map(([key, { value }]) => `${quoted(key)}: ${flow(value, [...path, key])}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function line(text: string, place: Place, { settingsSchema }: ShownTenant): ShownLine {
  const origin = `${place.file}:${place.line}${place.file === settingsSchema ? ' (default)' : ''}`
  return { text, origin, place }
}

function scalarText(tree: Extract<Tree, { kind: 'scalar' }>, path: readonly string[]): string {
  if (tree.value === null) return 'null'
  const hidden =
    (path[0] === 'systems' || path[0] === 'settings') &&
    !tree.text.startsWith('${') &&
    (isSecretKey(path.at(-1) ?? '') || holdsPassword(tree.text))
  if (hidden) return '"***"'
  return typeof tree.value === 'string' ? quoted(tree.value) : tree.text
}

const PLAIN = /^(?:[A-Za-z_/][\w$./@+-]*(?: [\w$./@+-]+)*|\$settings[\w.-]+|\$key|\d{4}-\d\d-\d\d)$/
const WORD = /^(?:true|false|null)$/i

/** A text as YAML reads it back, with quotes only where it needs them. */
function quoted(text: string): string {
  return PLAIN.test(text) && !WORD.test(text) ? text : JSON.stringify(text)
}

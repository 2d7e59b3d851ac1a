import { Document, isMap, isSeq, type Node, parseDocument, Scalar, visit, type YAMLMap } from 'yaml'
import type { Decision } from '../core/decision.ts'
import { sameKey } from './read-decisions.ts'

const HEAD = ` yaml-language-server: $schema=../schemas/decisions.schema.json
 What people decided about single records. Written by silta link, unlink, exclude, accept, relink and issues dismiss; kept in git.`

export type NewDecision = Decision extends infer D ? (D extends Decision ? Omit<D, 'place'> : never) : never

/**
 * The text of a decisions file with one more decision; comments and the order of the others stay. What the new one replaces goes:
 * the same said before, and the opposite of it about the same pair. `text` is that of a file without problems, or undefined.
 */
export function withDecision(text: string | undefined, decision: NewDecision): string {
  // Everything counts as it is written: 00100 must not become 100.
  const document =
    text === undefined || text.trim() === ''
      ? new Document({ version: 1 })
      : parseDocument(text, { schema: 'failsafe' })
  if (text === undefined || text.trim() === '') document.commentBefore = HEAD
  const list = document.get('decisions')
  const items = isSeq(list) ? list : document.createNode([])
  if (!isSeq(list)) document.set('decisions', items)
  if (isSeq(items)) {
    items.flow = false
    items.items = items.items.filter((item) => !isMap(item) || !replaces(decision, item as YAMLMap))
    items.add(asText(document.createNode(decision)))
  }
  return document.toString({ lineWidth: 0 })
}

/** Words, GUIDs and times: what YAML reads as a text without quotes, too. */
const PLAIN = /^(\p{L}[\p{L}\p{N}_.@+-]*( [\p{L}\p{N}_.@+-]+)*|[0-9a-f]+(-[0-9a-f]+)+|\d{4}-\d\d-\d\dT[\d:]+Z)$/iu
const OTHER = /^(null|true|false)$/i

/** Texts that could be read as something else stand in quotes. */
function asText(node: Node): Node {
  visit(node, {
    Scalar: (_key, scalar) => {
      const { value } = scalar
      if (typeof value === 'string' && (!PLAIN.test(value) || OTHER.test(value))) scalar.type = Scalar.QUOTE_DOUBLE
    },
  })
  return node
}

const OPPOSITE: Readonly<Record<string, string>> = { link: 'apart', apart: 'link' }

function replaces(decision: NewDecision, item: YAMLMap): boolean {
  const old = item.toJSON() as Record<string, unknown>
  const is = old.what === decision.what
  if (decision.what === 'relink')
    return is && old.entity === decision.entity && (old.systems === undefined) === (decision.systems === undefined)
  if (old.entity !== decision.entity || idOf(old.keys) !== idOf(decision.keys)) return false
  if (decision.what === 'dismiss') return is && old.code === decision.code
  return is || old.what === OPPOSITE[decision.what]
}

function idOf(keys: unknown): string {
  const ends = Object.entries((keys ?? {}) as Record<string, unknown>)
  return ends
    .map(([side, key]) => `${side} ${sameKey(String(key))}`)
    .sort()
    .join(' = ')
}

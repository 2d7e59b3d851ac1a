import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import type { Reader } from './reader.ts'

/**
 * Names of an entity's fields in the order in which they are written: as they stand, those with `before: FIELD` or
 * `after: FIELD` beside that field. Several beside one field keep the order in which they stand. Problems: FIELD_UNKNOWN,
 * with a guess; FIELD_ORDER for circles; such fields stay where they stand.
 */
export function orderFields(fields: MapTree, reader: Reader): readonly string[] {
  const anchors = new Map<string, Anchor>()
  for (const [name, { value }] of fields.entries) {
    const anchor = anchorOf(value, fields, reader)
    if (anchor) anchors.set(name, anchor)
  }
  for (const name of [...anchors.keys()]) {
    const circle = circleFrom(name, anchors)
    if (!circle) continue
    const { tree } = anchors.get(name) as Anchor
    reader.error(
      'FIELD_ORDER',
      tree.place,
      `fields stand beside each other in a circle: ${circle.join(' -> ')}`,
      'take `before` or `after` out of one of them',
    )
    for (const member of circle) anchors.delete(member)
  }
  const names = [...fields.entries.keys()]
  const ordered: string[] = []
  const beside = (name: string, word: Anchor['word']): string[] =>
    names.filter((other) => anchors.get(other)?.word === word && anchors.get(other)?.name === name)
  const place = (name: string): void => {
    for (const other of beside(name, 'before')) place(other)
    ordered.push(name)
    for (const other of beside(name, 'after')) place(other)
  }
  for (const name of names) if (!anchors.has(name)) place(name)
  return ordered
}

interface Anchor {
  readonly word: 'before' | 'after'
  readonly name: string
  readonly tree: Tree
}

function anchorOf(field: Tree, fields: MapTree, reader: Reader): Anchor | undefined {
  const before = at(field, 'before')
  const after = at(field, 'after')
  const tree = before ?? after
  if (!tree) return undefined
  if (before && after)
    return reader.error(
      'FIELD_ORDER',
      after.place,
      'this field stands before one field and after another',
      'take one of the two out: fields between them need no word',
    )
  const name = textOf(tree) ?? ''
  if (fields.entries.has(name)) return { word: before ? 'before' : 'after', name, tree }
  return reader.unknown('FIELD_UNKNOWN', tree.place, 'field', name, [...fields.entries.keys()])
}

/** The fields that lead from one field back to itself, if they do. */
function circleFrom(start: string, anchors: ReadonlyMap<string, Anchor>): string[] | undefined {
  const seen = [start]
  for (let name = anchors.get(start)?.name; name !== undefined; name = anchors.get(name)?.name) {
    if (name === start) return [...seen, start]
    if (seen.includes(name)) return undefined
    seen.push(name)
  }
  return undefined
}

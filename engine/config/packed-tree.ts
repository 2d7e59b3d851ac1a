import type { Place } from '../core/problem.ts'
import type { Entry, ScalarTree, Tree } from '../core/tree.ts'

/** What a place takes in a packed tree: line, column, length. */
type PackedPlace = readonly [line: number, column: number, length?: number]
type PackedScalar = readonly [
  kind: 's',
  place: PackedPlace,
  value: ScalarTree['value'],
  text?: string,
  more?: Pick<ScalarTree, 'block' | 'parts'>,
]
export type PackedTree =
  | PackedScalar
  | readonly [
      kind: 'm',
      place: PackedPlace,
      ...entries: (readonly [name: string, key: PackedPlace, value: PackedTree])[],
    ]
  | readonly [kind: 'l', place: PackedPlace, ...items: PackedTree[]]

/** A file that was parsed once; the tree counts for this text, and for no other. */
export interface PackedFile {
  readonly text: string
  readonly tree: PackedTree
}

/** A tree of one file as JSON that is read in a fraction of the time that parsing its YAML takes. */
export function packTree(tree: Tree): PackedTree {
  const place = packPlace(tree.place)
  switch (tree.kind) {
    case 'map':
      return [
        'm',
        place,
        ...[...tree.entries].map(([name, { key, value }]) => [name, packPlace(key), packTree(value)] as const),
      ]
    case 'list':
      return ['l', place, ...tree.items.map(packTree)]
    case 'scalar': {
      const { kind: _kind, place: _place, value, text, ...more } = tree
      if (Object.keys(more).length > 0) return ['s', place, value, text, more]
      return text === plainText(value) ? ['s', place, value] : ['s', place, value, text]
    }
  }
}

/** The other way; `file` is what all places name. */
export function unpackTree(packed: PackedTree, file: string): Tree {
  const place = (from: PackedPlace): Place => {
    const [line, column, length] = from
    return length === undefined ? { file, line, column } : { file, line, column, length }
  }
  const unpack = (node: PackedTree): Tree => {
    switch (node[0]) {
      case 'm': {
        const entries = new Map<string, Entry>()
        for (let index = 2; index < node.length; index++) {
          const [name, key, value] = node[index] as readonly [string, PackedPlace, PackedTree]
          entries.set(name, { key: place(key), value: unpack(value) })
        }
        return { kind: 'map', entries, place: place(node[1]) }
      }
      case 'l':
        return { kind: 'list', items: (node.slice(2) as PackedTree[]).map(unpack), place: place(node[1]) }
      case 's': {
        const [, at, value, text = plainText(value), more] = node
        return { kind: 'scalar', value, text, place: place(at), ...more }
      }
    }
  }
  return unpack(packed)
}

const plainText = (value: ScalarTree['value']): string => (value === null ? '' : String(value))

const packPlace = ({ line, column, length }: Place): PackedPlace =>
  length === undefined ? [line, column] : [line, column, length]

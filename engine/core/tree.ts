import type { Place } from './problem.ts'

/** YAML as we keep it: every node knows its place, so that any later finding can point at the guilty text. */
export type Tree = ScalarTree | MapTree | ListTree

export interface ScalarTree {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** As it is written, without quotes: `00100` stays 00100 where a text is wanted (SPEC D8). */
  readonly text: string
  readonly place: Place
  /** Of a block scalar (`|`): file columns at which its lines start, so that a position inside maps back. */
  readonly block?: { readonly firstLine: number; readonly indent: number }
  /** Of any other scalar on several lines (`>`): which parts of its text stand where, in order. */
  readonly parts?: readonly TextPart[]
}

/** A part of a scalar's text that stands in the file as it is, from `offset` of the text on. */
export interface TextPart {
  readonly offset: number
  readonly length: number
  readonly line: number
  readonly column: number
}

export interface MapTree {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
  readonly place: Place
}

export interface Entry {
  /** Where the key stands. */
  readonly key: Place
  readonly value: Tree
}

export interface ListTree {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly place: Place
}

/** The plain JSON value of a tree. */
export function plain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(plain)
    case 'map': {
      const object: Record<string, unknown> = {}
      for (const [key, entry] of tree.entries) object[key] = plain(entry.value)
      return object
    }
  }
}

/** The node at a path of keys (and list indexes), or undefined. */
export function at(tree: Tree | undefined, ...path: readonly (string | number)[]): Tree | undefined {
  let node = tree
  for (const step of path) {
    if (node === undefined || node.kind === 'scalar') return undefined
    node = node.kind === 'map' ? node.entries.get(String(step))?.value : node.items[Number(step)]
  }
  return node
}

/** Text of a scalar as written; undefined for null, maps, lists and missing nodes. */
export function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text : undefined
}

export function scalarTree(value: ScalarTree['value'], place: Place): ScalarTree {
  return { kind: 'scalar', value, text: value === null ? '' : String(value), place }
}

export function mapTree(entries: Iterable<readonly [string, Tree]>, place: Place): MapTree {
  return {
    kind: 'map',
    entries: new Map([...entries].map(([key, value]) => [key, { key: value.place, value }])),
    place,
  }
}

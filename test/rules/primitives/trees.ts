import type { ListTree, MapTree, ScalarTree, Tree } from '../../../engine/core/tree.ts'

/** Trees as the YAML reader makes them, for tests: everything stands in t.yaml, scalars at 1:1 unless told. */
export const place = { file: 't.yaml', line: 1, column: 1 } as const

/** A plain scalar at a line and column; numbers and booleans are read as YAML would. */
export function scalar(text: string, line = 1, column = 1): ScalarTree {
  const value = /^-?\d+(\.\d+)?$/.test(text)
    ? Number(text)
    : text === 'true'
      ? true
      : text === 'false'
        ? false
        : text === 'null'
          ? null
          : text
  return {
    kind: 'scalar',
    value,
    text: value === null ? '' : text,
    place: { file: 't.yaml', line, column, length: text.length },
  }
}

/** A text in quotes: its place starts at the quote. */
export function quoted(text: string, line = 1, column = 1): ScalarTree {
  return { kind: 'scalar', value: text, text, place: { file: 't.yaml', line, column, length: text.length + 2 } }
}

/** A `|` block whose lines start behind `indent` blanks, from `firstLine` on. */
export function block(text: string, firstLine = 2, indent = 4): ScalarTree {
  return {
    kind: 'scalar',
    value: text,
    text,
    place: { file: 't.yaml', line: firstLine - 1, column: 7 },
    block: { firstLine, indent },
  }
}

export function list(...items: readonly Tree[]): ListTree {
  return { kind: 'list', items, place }
}

export function map(entries: Readonly<Record<string, Tree>>): MapTree {
  return {
    kind: 'map',
    entries: new Map(Object.entries(entries).map(([key, value]) => [key, { key: value.place, value }])),
    place,
  }
}

/** A plain value as a tree: texts quoted, so that "9" stays a text. */
export function tree(value: unknown): Tree {
  if (Array.isArray(value)) return list(...value.map(tree))
  if (typeof value === 'object' && value !== null)
    return map(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tree(item)])))
  return typeof value === 'string' ? quoted(value) : scalar(String(value))
}

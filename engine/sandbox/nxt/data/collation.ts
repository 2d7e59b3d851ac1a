import { sortableStamp } from '../model/local-time.ts'
import type { Column } from '../model/table.ts'

/** One stored row: only the columns that were given a value. Rows are never changed in place, always replaced. */
export type Row = Readonly<Record<string, unknown>>

/** What a value is compared by. null stands before everything. */
export type SortKey = number | string | null

/** Texts are compared as the database's collation does: no case, no blanks at the end. */
export function textKey(text: string): string {
  return (text.endsWith(' ') ? text.trimEnd() : text).toLowerCase()
}

export function keyOfValue(column: Column, value: unknown): SortKey {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  return column.type === 'DateTime' ? sortableStamp(value) : textKey(value)
}

/** Reads the comparable value of one column, its empty value where the row has none. */
export function keyReader(column: Column): (row: Row) => SortKey {
  const { name } = column
  const empty = keyOfValue(column, column.empty)
  return (row) => {
    const value = row[name]
    return value === undefined ? empty : keyOfValue(column, value)
  }
}

export function compareKeys(x: SortKey, y: SortKey): number {
  if (x === y) return 0
  if (x === null) return -1
  if (y === null) return 1
  return x < y ? -1 : 1
}

/** A value as clients see it: the column's empty value where nothing was stored. */
export function valueIn(row: Row, column: Column): unknown {
  const value = row[column.name]
  return value === undefined ? column.empty : value
}

/** A number of a row, 0 where it has none. */
export function numberIn(row: Row, column: string): number {
  const value = row[column]
  return typeof value === 'number' ? value : 0
}

/** A text of a row, '' where it has none. */
export function textIn(row: Row, column: string): string {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

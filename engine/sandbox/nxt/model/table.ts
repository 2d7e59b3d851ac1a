import type { Domain } from './domains.ts'

export type ColumnType = 'Int' | 'Short' | 'Long' | 'Byte' | 'Decimal' | 'String' | 'DateTime'

export interface Column {
  readonly name: string
  readonly type: ColumnType
  /** What a row holds that was never given a value: 0 and '' instead of null, save for timestamps. */
  readonly empty: number | string | null
}

/** A generated second face of a column: ISO date, time of day, name of a value, names of bits. */
export interface Twin {
  readonly name: string
  readonly kind: 'date' | 'time' | 'enum' | 'flags'
  readonly base: Column
  readonly domain: Domain
}

/** Rows of `table` whose `theirs` columns hold what this row holds in `own`. */
export interface Join {
  readonly field: string
  readonly direction: 'up' | 'down'
  readonly table: string
  readonly pairs: readonly { readonly own: string; readonly theirs: string }[]
}

export interface Table {
  /** As a field: "orderLine". */
  readonly name: string
  /** As a type: "OrderLine". */
  readonly type: string
  readonly keys: readonly [Column, ...Column[]]
  readonly columns: ReadonlyMap<string, Column>
  readonly twins: ReadonlyMap<string, Twin>
  readonly joins: ReadonlyMap<string, Join>
  /** Nested rows that a create takes: input field -> table name ("orderLines" -> "orderLine"). */
  readonly children: ReadonlyMap<string, string>
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

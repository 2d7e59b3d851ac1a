import type { Column } from '../model/table.ts'
import { keyReader, type Row, type SortKey } from './collation.ts'

/** Rows by the value of one column. Most values of a number column have one row: those need no set of their own. */
export class EqualIndex {
  readonly #read: (row: Row) => SortKey
  readonly #byKey = new Map<SortKey, Row | Set<Row>>()

  constructor(rows: Iterable<Row>, column: Column) {
    this.#read = keyReader(column)
    for (const row of rows) this.#add(row)
  }

  note(before: Row | undefined, after: Row | undefined): void {
    if (before) this.#remove(before)
    if (after) this.#add(after)
  }

  count(key: SortKey): number {
    const found = this.#byKey.get(key)
    return found instanceof Set ? found.size : found ? 1 : 0
  }

  rows(key: SortKey): Row[] {
    const found = this.#byKey.get(key)
    return found instanceof Set ? [...found] : found ? [found] : []
  }

  #add(row: Row): void {
    const key = this.#read(row)
    const found = this.#byKey.get(key)
    if (found instanceof Set) found.add(row)
    else this.#byKey.set(key, found ? new Set([found, row]) : row)
  }

  #remove(row: Row): void {
    const key = this.#read(row)
    const found = this.#byKey.get(key)
    if (!(found instanceof Set)) this.#byKey.delete(key)
    else if (found.delete(row) && found.size === 0) this.#byKey.delete(key)
  }
}

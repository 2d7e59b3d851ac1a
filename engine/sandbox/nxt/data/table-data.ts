import type { Column, Table } from '../model/table.ts'
import { type Row, type SortKey, textKey, valueIn } from './collation.ts'
import { EqualIndex } from './equal-index.ts'
import { createOrder, type Order } from './order.ts'
import { OrderedView } from './ordered-view.ts'

/** A row's primary key as one value: the number itself, else the texts and numbers joined. */
export type RowKey = number | string

/** Orders kept sorted beside the primary key; the one unused longest goes first. */
const KEPT_ORDERS = 8

/** The rows of one table with their indexes, which are built when first asked for and kept up to date after that. */
export class TableData {
  readonly table: Table
  readonly keyOrder: Order
  /** Grows with every change: what was worked out at an older version is stale. */
  version = 0
  #rows = new Map<RowKey, Row>()
  #views = new Map<string, OrderedView>()
  #equals = new Map<string, EqualIndex>()

  constructor(table: Table) {
    this.table = table
    this.keyOrder = createOrder(table, [])
  }

  get size(): number {
    return this.#rows.size
  }

  keyOf(row: Row): RowKey {
    const [key, ...more] = this.table.keys
    const first = valueIn(row, key)
    if (more.length === 0) return typeof first === 'number' ? first : textKey(String(first))
    return this.table.keys.map((column) => textKey(String(valueIn(row, column)))).join('\u0001')
  }

  get(key: RowKey): Row | undefined {
    return this.#rows.get(key)
  }

  rows(): Iterable<Row> {
    return this.#rows.values()
  }

  /** Puts `after` in the place of `before`; either may be missing. Only the company's journal calls this. */
  replace(before: Row | undefined, after: Row | undefined): void {
    if (after) this.#rows.set(this.keyOf(after), after)
    else if (before) this.#rows.delete(this.keyOf(before))
    this.version++
    for (const view of this.#views.values()) view.note(before, after)
    for (const index of this.#equals.values()) index.note(before, after)
  }

  /** All rows in an order. Borrowed: copy before writing while reading. */
  inOrder(order: Order = this.keyOrder): readonly Row[] {
    const view = this.#views.get(order.name) ?? new OrderedView(this.#rows.values(), order)
    this.#views.delete(order.name)
    this.#views.set(order.name, view)
    if (this.#views.size > KEPT_ORDERS) this.#views.delete(this.#views.keys().next().value!)
    return view.rows()
  }

  equals(column: Column): EqualIndex {
    const known = this.#equals.get(column.name)
    if (known) return known
    const index = new EqualIndex(this.#rows.values(), column)
    this.#equals.set(column.name, index)
    return index
  }

  /** The rows whose column holds a value, compared as the database does. */
  where(column: string, key: SortKey): Row[] {
    const found = this.table.columns.get(column)
    return found ? this.equals(found).rows(key) : []
  }

  /** Replaces all rows. @throws Error on unknown columns and doubled keys */
  load(rows: readonly Row[]): void {
    const loaded = new Map<RowKey, Row>()
    for (const row of rows) {
      const unknown = Object.keys(row).find((name) => !this.table.columns.has(name))
      if (unknown) throw new Error(`table ${this.table.name} has no column ${unknown}`)
      const key = this.keyOf(row)
      if (loaded.has(key)) throw new Error(`table ${this.table.name} holds the key ${JSON.stringify(key)} twice`)
      loaded.set(key, { ...row })
    }
    this.#rows = loaded
    this.#views.clear()
    this.#equals.clear()
    this.version++
  }
}

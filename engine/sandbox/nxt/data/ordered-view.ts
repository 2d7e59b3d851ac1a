import type { Row } from './collation.ts'
import { firstIndex, type Order, sortRows } from './order.ts'

/** So many changes are put in one by one; more are merged in one pass over all rows. */
const SINGLY = 32

/** The rows of a table in one order, kept up to date cheaply: changes are noted as they come and settled on reading. */
export class OrderedView {
  readonly #order: Order
  #rows: Row[]
  readonly #added = new Set<Row>()
  readonly #removed = new Set<Row>()

  constructor(rows: Iterable<Row>, order: Order) {
    this.#order = order
    this.#rows = sortRows([...rows], order)
  }

  note(before: Row | undefined, after: Row | undefined): void {
    if (before && !this.#added.delete(before)) this.#removed.add(before)
    if (after && !this.#removed.delete(after)) this.#added.add(after)
  }

  /** Borrowed: the array changes with the table. Copy it before writing while reading. */
  rows(): readonly Row[] {
    const changes = this.#added.size + this.#removed.size
    if (changes === 0) return this.#rows
    if (changes <= SINGLY) this.#settleSingly()
    else this.#rows = this.#merged()
    this.#added.clear()
    this.#removed.clear()
    return this.#rows
  }

  #settleSingly(): void {
    for (const row of this.#removed) this.#rows.splice(this.#placeOf(row), 1)
    for (const row of this.#added) this.#rows.splice(this.#placeOf(row), 0, row)
  }

  #placeOf(row: Row): number {
    return firstIndex(this.#rows, (other) => this.#order.compare(other, row) >= 0)
  }

  #merged(): Row[] {
    const kept = this.#rows.filter((row) => !this.#removed.has(row))
    const added = sortRows([...this.#added], this.#order)
    const merged: Row[] = []
    let next = 0
    for (const row of kept) {
      while (next < added.length && this.#order.compare(added[next]!, row) < 0) merged.push(added[next++]!)
      merged.push(row)
    }
    while (next < added.length) merged.push(added[next++]!)
    return merged
  }
}

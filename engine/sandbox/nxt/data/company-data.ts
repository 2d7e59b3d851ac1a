import type { Model } from '../model/model.ts'
import type { Row } from './collation.ts'
import { TableData } from './table-data.ts'

/** One change of one row: made (no before), changed, or deleted (no after). */
export interface Write {
  readonly table: string
  readonly before: Row | undefined
  readonly after: Row | undefined
}

/**
 * All tables of the company, with a journal of the changes not saved yet. Taking changes back and making them again is
 * all that temporary rows, failed rows and the edit cache need, since requests run one after the other.
 */
export class CompanyData {
  readonly tables: ReadonlyMap<string, TableData>
  /** Called after every save with what was saved together. */
  onSaved: ((writes: readonly Write[]) => void) | undefined
  #journal: Write[] = []
  #holding = false

  constructor(model: Model) {
    this.tables = new Map([...model.tables.values()].map((table) => [table.name, new TableData(table)]))
  }

  /** @throws Error when the contract has no such table */
  of(name: string): TableData {
    const found = this.tables.get(name)
    if (!found) throw new Error(`unknown table ${name}`)
    return found
  }

  write(table: string, before: Row | undefined, after: Row | undefined): void {
    this.of(table).replace(before, after)
    this.#journal.push({ table, before, after })
  }

  /** A point in the journal that `rollback` can return to, as long as nothing is saved in between. */
  mark(): number {
    return this.#journal.length
  }

  rollback(mark: number): void {
    for (const { table, before, after } of this.#journal.splice(mark).reverse()) this.of(table).replace(after, before)
  }

  /** Saves what the journal holds, unless an edit cache session holds it back. */
  save(): void {
    if (!this.#holding) this.#settle()
  }

  /**
   * Makes the changes of an edit cache session again and holds back what follows. False, and nothing done, when a row it
   * made has been made by somebody else since.
   */
  hold(writes: readonly Write[]): boolean {
    for (const { table, before, after } of writes) {
      const data = this.of(table)
      const now = data.get(data.keyOf((after ?? before)!))
      if (now && !before) {
        this.rollback(0)
        return false
      }
      if (now || after) this.write(table, now, after)
    }
    this.#holding = true
    return true
  }

  /** Ends holding: keeps the changes and saves them, or takes them back. Answers what was held. */
  release(keep: boolean): readonly Write[] {
    this.#holding = false
    if (keep) return this.#settle()
    const held = [...this.#journal]
    this.rollback(0)
    return held
  }

  #settle(): readonly Write[] {
    const saved = this.#journal
    this.#journal = []
    if (saved.length > 0) this.onSaved?.(saved)
    return saved
  }
}

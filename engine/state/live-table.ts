import type { Access } from './access.ts'
import { StateError } from './state-error.ts'
import type { Table } from './store.ts'

/** What one flush makes durable, all or nothing: `values[i]` belongs to `keys[i]`. */
export interface Changes<Row> {
  readonly keys: readonly string[]
  readonly values: readonly Row[]
  readonly dropped: readonly string[]
}

/**
 * Makes the changed keys durable, with their rows or their absence. `rows` is the whole table as it is at the call; it may change
 * at the first await. @throws StateError when nothing of them can be relied upon
 */
export type Commit<Row> = (changed: ReadonlySet<string>, rows: ReadonlyMap<string, Row>) => Promise<void>

export function changesOf<Row>(changed: ReadonlySet<string>, rows: ReadonlyMap<string, Row>): Changes<Row> {
  const changes = { keys: [] as string[], values: [] as Row[], dropped: [] as string[] }
  for (const key of changed) {
    const row = rows.get(key)
    if (row === undefined) changes.dropped.push(key)
    else {
      changes.keys.push(key)
      changes.values.push(row)
    }
  }
  return changes
}

/** A table in memory that remembers which keys changed. How they are made durable is the store's business. */
export class LiveTable<Row> implements Table<Row> {
  readonly #name: string
  readonly #access: Access
  readonly #rows: Map<string, Row>
  readonly #commit: Commit<Row>
  #changed = new Set<string>()
  #last: Promise<void> = Promise.resolve()

  constructor(name: string, access: Access, rows: Map<string, Row>, commit: Commit<Row>) {
    this.#name = name
    this.#access = access
    this.#rows = rows
    this.#commit = commit
  }

  get size(): number {
    return this.#rows.size
  }

  /** Whether there is anything to flush. */
  get isChanged(): boolean {
    return this.#changed.size > 0
  }

  get rows(): ReadonlyMap<string, Row> {
    return this.#rows
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key)
  }

  entries(): IterableIterator<readonly [string, Row]> {
    return this.#rows.entries()
  }

  set(key: string, row: Row): void {
    this.#access.use()
    if (row === undefined) {
      const mend = 'report this as a bug; to take a row away, delete it'
      throw new StateError('STATE_VALUE', `row "${key}" of "${this.#name}" has no value`, mend)
    }
    this.#rows.set(key, row)
    this.#changed.add(key)
  }

  delete(key: string): void {
    this.#access.use()
    if (this.#rows.delete(key)) this.#changed.add(key)
  }

  /** One after the other, in the order of the calls; changes of a failed flush belong to the next. */
  async flush(): Promise<void> {
    this.#access.use()
    if (!this.isChanged) return this.#last
    this.#access.write(this.#name)
    return this.#inTurn(() => this.#flush())
  }

  /** Empties the table, and then by `erase` what is durable of it. */
  async drop(erase: () => Promise<void>): Promise<void> {
    return this.#inTurn(() => {
      this.#rows.clear()
      this.#changed.clear()
      return erase()
    })
  }

  /** Resolves when no flush is under way, whatever came of it. */
  settled(): Promise<void> {
    return this.#last
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#last.then(work)
    this.#last = mine.catch(() => {})
    return mine
  }

  async #flush(): Promise<void> {
    const changed = this.#changed
    if (changed.size === 0) return
    this.#changed = new Set()
    try {
      await this.#commit(changed, this.#rows)
    } catch (cause) {
      for (const key of changed) this.#changed.add(key)
      throw cause
    }
  }
}

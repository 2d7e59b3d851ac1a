import { parseJson, toJson } from '../core/json.ts'
import type { Access } from './access.ts'
import { entryOf, linesOf, monthOf } from './journal-files.ts'
import { changesOf, LiveTable } from './live-table.ts'
import { isShared, partsOf } from './names.ts'
import type { JournalEntry, JournalPart, Store, Table } from './store.ts'
import { valueText } from './value-text.ts'

/** What is safe of a tenant, as text: nobody can change it by keeping hold of an object. */
export interface TenantMemory {
  readonly documents: Map<string, string>
  readonly tables: Map<string, Map<string, string>>
  readonly journal: string[]
  lockedSince: string | undefined
}

/** The version of a table that a store may add changes to. */
interface Kept {
  version: Map<string, string> | undefined
}

export class MemoryStore implements Store {
  readonly #memory: TenantMemory
  readonly #access: Access
  readonly #ended: () => void
  // biome-ignore lint/suspicious/noExplicitAny: rows are whatever the caller of `table` says
  readonly #tables = new Map<string, LiveTable<any>>()
  #dead = false

  /** `ended` is called once, when the store is closed or its process dies. */
  constructor(memory: TenantMemory, access: Access, ended: () => void) {
    this.#memory = memory
    this.#access = access
    this.#ended = ended
  }

  async read<T>(name: string): Promise<T | undefined> {
    this.#access.use()
    partsOf(name)
    const text = this.#memory.documents.get(name)
    return text === undefined ? undefined : (parseJson(text) as T)
  }

  async write(name: string, value: unknown): Promise<void> {
    this.#access.write(name)
    if (value === undefined) this.#memory.documents.delete(name)
    else this.#memory.documents.set(name, valueText(name, value, toJson))
  }

  async table<Row>(name: string): Promise<Table<Row>> {
    this.#access.use()
    partsOf(name)
    const known = this.#tables.get(name)
    if (known !== undefined) return known
    const version = this.#memory.tables.get(name)
    const rows = new Map([...(version ?? [])].map(([key, text]) => [key, JSON.parse(text) as Row]))
    const kept: Kept = { version: isShared(name) ? undefined : version }
    const table = new LiveTable<Row>(name, this.#access, rows, (changed, all) => this.#commit(name, kept, changed, all))
    this.#tables.set(name, table)
    return table
  }

  async drop(name: string): Promise<void> {
    this.#access.write(name)
    const erase = async () => void this.#memory.tables.delete(name)
    await (this.#tables.get(name)?.drop(erase) ?? erase())
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    this.#access.journal()
    if (entries[0] === undefined) return
    monthOf(entries[0])
    for (const line of linesOf(entries).trimEnd().split('\n')) this.#memory.journal.push(line)
  }

  async *journal({ after, from = '', saying }: JournalPart = {}): AsyncGenerator<JournalEntry> {
    this.#access.use()
    const entries = this.#memory.journal.map(entryOf)
    const says = (entry: JournalEntry) =>
      !saying || saying.some((text) => JSON.stringify(entry).includes(JSON.stringify(text)))
    const start = after === undefined ? 0 : entries.findLastIndex(({ type }) => type === after) + 1
    // By month, as a folder does: more than asked for is as good.
    for (const entry of entries.slice(start)) if (monthOf(entry) >= from.slice(0, 7) && says(entry)) yield entry
  }

  async reviseJournal(change: (entry: JournalEntry) => JournalEntry | undefined, before?: string): Promise<void> {
    this.#access.journal()
    const kept = this.#memory.journal.map(entryOf).flatMap((entry) => {
      const isMeant = before === undefined || monthOf(entry) < before.slice(0, 7)
      return (isMeant ? change(entry) : entry) ?? []
    })
    this.#memory.journal.splice(0, this.#memory.journal.length, ...linesOf(kept).split('\n').filter(Boolean))
  }

  async close(): Promise<void> {
    if (!this.#access.end()) return
    for (const table of this.#tables.values()) await table.settled()
    this.#ended()
  }

  /** Its process is gone: flushes under way come to nothing. */
  die(): void {
    this.#dead = true
    this.#access.end()
    this.#ended()
  }

  /** Like in a folder: a version that somebody else put in place is replaced whole, one's own takes the changes. */
  async #commit<Row>(
    name: string,
    kept: Kept,
    changed: ReadonlySet<string>,
    rows: ReadonlyMap<string, Row>,
  ): Promise<void> {
    if (this.#dead) this.#access.use()
    const textOf = (row: Row) => valueText(name, row, JSON.stringify)
    if (kept.version === undefined || kept.version !== this.#memory.tables.get(name)) {
      kept.version = new Map([...rows].map(([key, row]) => [key, textOf(row)]))
      this.#memory.tables.set(name, kept.version)
      return
    }
    const { keys, values, dropped } = changesOf(changed, rows)
    const texts = values.map(textOf)
    for (const [index, key] of keys.entries()) kept.version.set(key, texts[index]!)
    for (const key of dropped) kept.version.delete(key)
  }
}

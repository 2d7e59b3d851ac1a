import { join } from 'node:path'
import type { Access } from './access.ts'
import { Documents } from './document-file.ts'
import { type Guard, removeFile } from './files.ts'
import { FolderTable } from './folder-table.ts'
import { readJournal } from './journal-files.ts'
import { JournalWriter } from './journal-writer.ts'
import type { Lock } from './lock.ts'
import { pathOf } from './names.ts'
import type { JournalEntry, JournalPart, Store, Table } from './store.ts'

/** A tenant's folder, opened: with the lock for a run, without for a dry run or report. */
export class FolderStore implements Store {
  readonly #access: Access
  readonly #lock: Lock | undefined
  readonly #guard: Guard
  readonly #tablesFolder: string
  readonly #journalFolder: string
  readonly #documents: Documents
  readonly #journal: JournalWriter
  // biome-ignore lint/suspicious/noExplicitAny: rows are whatever the caller of `table` says
  readonly #tables = new Map<string, Promise<FolderTable<any>>>()
  #drops: Promise<unknown> = Promise.resolve()
  #closing: Promise<void> | undefined

  constructor(folder: string, access: Access, lock: Lock | undefined) {
    this.#access = access
    this.#lock = lock
    this.#guard = async () => lock?.check()
    this.#tablesFolder = join(folder, 'tables')
    this.#journalFolder = join(folder, 'journal')
    this.#documents = new Documents((name) => pathOf(join(folder, 'documents'), name, '.json'), this.#guard)
    this.#journal = new JournalWriter(this.#journalFolder, this.#guard)
  }

  async read<T>(name: string): Promise<T | undefined> {
    this.#access.use()
    return (await this.#documents.read(name)) as T | undefined
  }

  async write(name: string, value: unknown): Promise<void> {
    this.#access.write(name)
    await this.#documents.write(name, value)
  }

  async table<Row>(name: string): Promise<Table<Row>> {
    this.#access.use()
    return (await this.#tableOf<Row>(name)).live
  }

  async drop(name: string): Promise<void> {
    this.#access.write(name)
    const loaded = await this.#tables.get(name)?.catch(() => undefined) // a damaged table can be dropped
    const dropping = loaded?.drop() ?? removeFile(this.#pathOf(name), this.#guard)
    this.#drops = Promise.allSettled([this.#drops, dropping])
    await dropping
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    this.#access.journal()
    await this.#journal.append(entries)
  }

  async *journal(part?: JournalPart): AsyncGenerator<JournalEntry> {
    this.#access.use()
    yield* readJournal(this.#journalFolder, (month) => this.#journal.wholeOf(month), part)
  }

  async reviseJournal(change: (entry: JournalEntry) => JournalEntry | undefined, before?: string): Promise<void> {
    this.#access.journal()
    await this.#journal.revise(change, before)
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    this.#access.end()
    try {
      await Promise.all([this.#documents.settled(), this.#drops])
      for (const loading of this.#tables.values()) {
        const table = await loading.catch(() => undefined)
        await table?.live.settled()
        if (this.#lock !== undefined) await table?.fold()
      }
      await this.#journal.close()
    } finally {
      await this.#lock?.release()
    }
  }

  /** Loaded once, however often and soon it is asked for. */
  #tableOf<Row>(name: string): Promise<FolderTable<Row>> {
    const known = this.#tables.get(name)
    if (known !== undefined) return known
    const loading = FolderTable.load<Row>(name, this.#pathOf(name), this.#access, this.#guard)
    this.#tables.set(name, loading)
    loading.catch(() => this.#tables.delete(name))
    return loading
  }

  #pathOf(name: string): string {
    return pathOf(this.#tablesFolder, name, '.jsonl')
  }
}

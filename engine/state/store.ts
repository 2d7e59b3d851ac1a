/**
 * What Silta remembers of one tenant between runs. All of it may be deleted: the next run links the same records again
 * (SPEC R2). A store keeps small documents, keyed tables and an append-only journal; it knows nothing of their meaning.
 */
export interface Store {
  /** A small document, read whole ("cursors", "issues", "meta"); undefined when there is none. */
  read<T>(name: string): Promise<T | undefined>
  /** Replaces a small document atomically and durably. */
  write(name: string, value: unknown): Promise<void>

  /** A keyed table ("links/customers", "index/customers/severa"): loaded whole, changed by row, never rewritten for one change. */
  table<Row>(name: string): Promise<Table<Row>>
  /** Drops a table with all its rows. */
  drop(name: string): Promise<void>

  /** The journal: what was intended and what came of it. Durable when the promise resolves (fsync). */
  append(entries: readonly JournalEntry[]): Promise<void>
  /** All entries, oldest first; a torn last line is dropped and cut off. */
  journal(): AsyncIterable<JournalEntry>

  /** Closes files and gives the lock back. */
  close(): Promise<void>
}

export interface Table<Row> {
  readonly size: number
  get(key: string): Row | undefined
  entries(): IterableIterator<readonly [string, Row]>
  /** In memory at once; durable after `flush`. */
  set(key: string, row: Row): void
  delete(key: string): void
  /** Makes all changes since the last flush durable, in one append; folds the file when it has grown enough. */
  flush(): Promise<void>
}

/** One line of the journal. `type` tells intents from outcomes; the rest belongs to `run`. */
export interface JournalEntry {
  readonly type: string
  readonly at: string
  readonly run: string
  readonly [key: string]: unknown
}

export interface StoreOptions {
  /** How long to wait for another run's lock before giving up, in ms; 0: not at all. */
  readonly waitMs?: number
}

/** Opens a tenant's store. `open` takes the tenant's lock, across processes: one run at a time (SPEC 9). */
export interface StateHome {
  /** For runs that write. @throws StateError STATE_LOCKED, naming the process that holds it. */
  open(tenant: string, options?: StoreOptions): Promise<Store>
  /** For dry runs and reports: takes no lock, writes nothing but documents and tables under "snapshot/" and "plan/" (SPEC R15). @throws StateError on any other write */
  view(tenant: string): Promise<Store>
}

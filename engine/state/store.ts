/**
 * What Silta remembers of one tenant between runs. All of it may be deleted: the next run links the same records again
 * (SPEC R2). A store keeps small documents, keyed tables and an append-only journal; it knows nothing of their meaning.
 * Names are parts joined by "/"; a document and a table may share one. Whatever fails is a StateError (state/codes.ts).
 */
export interface Store {
  /** A small document, read whole ("cursors", "issues", "meta"); undefined when there is none. Decimals come back as such. */
  read<T>(name: string): Promise<T | undefined>
  /** Replaces a small document atomically and durably, with the value as it is at the call; undefined takes it away. */
  write(name: string, value: unknown): Promise<void>

  /**
   * A keyed table ("links/customers", "index/customers/crm"): loaded whole, changed by row, never rewritten for one change.
   * The same object each time it is asked for.
   */
  table<Row>(name: string): Promise<Table<Row>>
  /** Drops a table with all its rows; one that is damaged, too. */
  drop(name: string): Promise<void>

  /** The journal: what was intended and what came of it. Durable when the promise resolves (fsync), in the order of the calls. */
  append(entries: readonly JournalEntry[]): Promise<void>
  /** Entries, oldest first; all of them where nothing else is asked for. A torn last line is dropped and cut off. */
  journal(part?: JournalPart): AsyncIterable<JournalEntry>
  /**
   * Writes entries anew: another value stands for the old one, undefined takes it away. Months are replaced one by one, each
   * atomically and durably; only those in which something changed. Nothing may be appended meanwhile.
   */
  reviseJournal(change: (entry: JournalEntry) => JournalEntry | undefined, before?: string): Promise<void>

  /** Waits for what is under way, closes files and gives the lock back. What was set but not flushed is forgotten. */
  close(): Promise<void>
}

/** Rows are plain JSON, without Decimals. A row that was set or got must not be changed in place: set another. */
export interface Table<Row> {
  readonly size: number
  get(key: string): Row | undefined
  /** In no order to rely upon. */
  entries(): IterableIterator<readonly [string, Row]>
  /** In memory at once; durable after `flush`. */
  set(key: string, row: Row): void
  delete(key: string): void
  /**
   * Makes all changes since the last flush durable, in one append; folds the file when it has grown enough. After a crash all
   * changes of a flush are there or none. When it fails the changes stay in memory, for the next flush to try again.
   */
  flush(): Promise<void>
}

/** One line of the journal. `type` tells intents from outcomes; the rest belongs to `run`. */
export interface JournalEntry {
  readonly type: string
  /** ISO 8601; its month decides in which file of the journal it stands. */
  readonly at: string
  readonly run: string
  readonly [key: string]: unknown
}

/** A part of the journal that is found without reading the rest. */
export interface JournalPart {
  /** Only what follows the last entry of this type; all, where there is none. */
  readonly after?: string
  /** Only months that may hold entries from then on (ISO). */
  readonly from?: string
  /** Only entries that have one of these texts as a value, and perhaps a few others. */
  readonly saying?: readonly string[]
}

export interface StoreOptions {
  /** How long to wait for another run's lock before giving up, in ms; 0: not at all. */
  readonly waitMs?: number
}

/** Opens a tenant's store. `open` takes the tenant's lock, across processes: one run at a time (SPEC 9). */
export interface StateHome {
  /** For runs that write. @throws StateError STATE_LOCKED, naming the process that holds it. */
  open(tenant: string, options?: StoreOptions): Promise<Store>
  /**
   * For dry runs and reports: takes no lock, writes nothing but documents and tables under "snapshot/" and "plan/" (SPEC R15). What
   * a run writes meanwhile may be seen, always whole. Rows of other tables may be set and deleted in this view's memory;
   * their flush, and any other write, is refused. @throws StateError STATE_READONLY
   */
  view(tenant: string): Promise<Store>
}

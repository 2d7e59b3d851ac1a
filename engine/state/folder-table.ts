import type { Access } from './access.ts'
import { type Guard, removeFile } from './files.ts'
import { changesOf, LiveTable } from './live-table.ts'
import { isShared } from './names.ts'
import { StateError } from './state-error.ts'
import { appendChanges, loadTable, type TableFile, writeTable } from './table-file.ts'

/** Below this much of changes a table is not folded while the run goes on. */
const FOLD_BYTES = 1 << 20
/** At the end of a run it costs nobody time to be tidy. */
const FOLD_BYTES_AT_END = 1 << 14
const FOLD_SHARE = 0.5
/** A flush of more rows than this, and of more than half of the table, is cheaper as a new snapshot. */
const MANY_ROWS = 10_000

/**
 * A table in a file. A flush appends its changes; when they have grown to a share of the snapshot it writes the table whole
 * instead. Under a shared name (SPEC R15) runs and dry runs may write at once: each starts with a version of its own, and the
 * last one put in place stands.
 */
export class FolderTable<Row> {
  readonly live: LiveTable<Row>
  readonly #path: string
  readonly #guard: Guard
  #file: TableFile | undefined

  /** @throws StateError when the file is damaged or cannot be read */
  static async load<Row>(name: string, path: string, access: Access, guard: Guard): Promise<FolderTable<Row>> {
    const { rows, file } = await loadTable<Row>(path)
    return new FolderTable(name, path, access, guard, rows, isShared(name) ? undefined : file)
  }

  private constructor(
    name: string,
    path: string,
    access: Access,
    guard: Guard,
    rows: Map<string, Row>,
    file: TableFile | undefined,
  ) {
    this.#path = path
    this.#guard = guard
    this.#file = file
    this.live = new LiveTable(name, access, rows, (changed, all) => this.#commit(changed, all))
  }

  drop(): Promise<void> {
    return this.live.drop(async () => {
      await removeFile(this.#path, this.#guard)
      this.#file = undefined
    })
  }

  /** At the end of a run that holds the lock, if it pays. Never fails: what was flushed is safe either way. */
  async fold(): Promise<void> {
    if (this.#file === undefined || this.live.isChanged || !isGrown(this.#file, FOLD_BYTES_AT_END)) return
    await this.#writeWhole(copyOf(this.live.rows)).catch(() => {})
  }

  async #commit(changed: ReadonlySet<string>, rows: ReadonlyMap<string, Row>): Promise<void> {
    const file = this.#file
    if (file === undefined) return this.#writeWhole(copyOf(rows))
    if (isGrown(file, FOLD_BYTES) || (changed.size > MANY_ROWS && changed.size * 2 > rows.size)) {
      const folded = await this.#writeWhole(copyOf(rows)).then(() => true, forNow)
      if (folded) return
    }
    const appended = await appendChanges(this.#path, file, changesOf(changed, rows), this.#guard)
    if (appended !== undefined) this.#file = appended
    else await this.#writeWhole(copyOf(rows)) // the file was replaced or taken away: what is in memory is what stands
  }

  async #writeWhole({ keys, values }: Rows<Row>): Promise<void> {
    this.#file = await writeTable(this.#path, keys, values, this.#guard)
  }
}

interface Rows<Row> {
  readonly keys: readonly string[]
  readonly values: readonly Row[]
}

/** Rows as they are now, while the table may go on changing. */
function copyOf<Row>(rows: ReadonlyMap<string, Row>): Rows<Row> {
  return { keys: [...rows.keys()], values: [...rows.values()] }
}

function isGrown({ base, whole }: TableFile, least: number): boolean {
  return whole - base > Math.max(least, base * FOLD_SHARE)
}

/** A fold that fails may wait, for instance for room on the disk: appending may still work. */
function forNow(cause: unknown): false {
  if (cause instanceof StateError && (cause.code === 'STATE_WRITE' || cause.code === 'STATE_ACCESS')) return false
  throw cause
}

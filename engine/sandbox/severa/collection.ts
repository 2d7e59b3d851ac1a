import type { SandboxRow } from '../common/side.ts'
import { readPath } from './read-path.ts'

/** A row in its place. The row is never changed, only exchanged, so whoever holds one may keep it. */
export interface Entry {
  /** Grows with insertion; a cursor that stays good when rows before it go. */
  readonly seq: number
  row: SandboxRow
  /** ms of the last change (or creation), for changedSince. */
  changedMs: number
}

type Index = Map<string, Set<Entry>>

/**
 * The rows of one collection in the order they came, by GUID, and by any path that somebody asked for: an index is
 * built at the first question and kept up to date from then on.
 */
export class Collection {
  readonly name: string
  private entries: Entry[] = []
  private readonly byGuid = new Map<string, Entry>()
  private readonly indexes = new Map<string, Index>()
  private lastSeq = 0

  constructor(name: string) {
    this.name = name
  }

  get size(): number {
    return this.entries.length
  }

  get(guid: string): SandboxRow | undefined {
    return this.byGuid.get(guid.toLowerCase())?.row
  }

  has(guid: string): boolean {
    return this.byGuid.has(guid.toLowerCase())
  }

  rows(): SandboxRow[] {
    return this.entries.map((entry) => entry.row)
  }

  /** The entries themselves, oldest first. Not to be changed by the caller. */
  all(): readonly Entry[] {
    return this.entries
  }

  /** Position of the first entry after `seq`. */
  positionAfter(seq: number): number {
    let [low, high] = [0, this.entries.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.entries[middle]!.seq <= seq) low = middle + 1
      else high = middle
    }
    return low
  }

  clear(): void {
    this.entries = []
    this.byGuid.clear()
    this.indexes.clear()
  }

  insert(row: SandboxRow): void {
    const entry: Entry = { seq: ++this.lastSeq, row, changedMs: changedMs(row) }
    this.entries.push(entry)
    if (typeof row.guid === 'string') this.byGuid.set(row.guid.toLowerCase(), entry)
    for (const [path, index] of this.indexes) addToIndex(index, path, entry)
  }

  replace(guid: string, row: SandboxRow): void {
    const entry = this.byGuid.get(guid.toLowerCase())
    if (!entry) return
    for (const [path, index] of this.indexes) removeFromIndex(index, path, entry)
    entry.row = row
    entry.changedMs = changedMs(row)
    for (const [path, index] of this.indexes) addToIndex(index, path, entry)
  }

  remove(guid: string): void {
    const entry = this.byGuid.get(guid.toLowerCase())
    if (!entry) return
    for (const [path, index] of this.indexes) removeFromIndex(index, path, entry)
    this.byGuid.delete(guid.toLowerCase())
    this.entries.splice(this.positionAfter(entry.seq - 1), 1)
  }

  /** How many rows hold one of `values` at `path`. */
  count(path: string, values: readonly unknown[]): number {
    const index = this.index(path)
    return values.reduce<number>((sum, value) => sum + (index.get(indexKey(value))?.size ?? 0), 0)
  }

  /** Entries that hold one of `values` at `path` (a list on the way: in one of its items), oldest first. */
  find(path: string, values: readonly unknown[]): Entry[] {
    const index = this.index(path)
    const found = new Set(values.flatMap((value) => [...(index.get(indexKey(value)) ?? [])]))
    return [...found].sort((x, y) => x.seq - y.seq)
  }

  /** The first row with `value` at `path`. */
  findRow(path: string, value: unknown): SandboxRow | undefined {
    return this.find(path, [value])[0]?.row
  }

  private index(path: string): Index {
    const known = this.indexes.get(path)
    if (known) return known
    const index: Index = new Map()
    for (const entry of this.entries) addToIndex(index, path, entry)
    this.indexes.set(path, index)
    return index
  }
}

function addToIndex(index: Index, path: string, entry: Entry): void {
  for (const value of readPath(entry.row, path)) {
    const key = indexKey(value)
    const entries = index.get(key)
    if (entries) entries.add(entry)
    else index.set(key, new Set([entry]))
  }
}

function removeFromIndex(index: Index, path: string, entry: Entry): void {
  for (const value of readPath(entry.row, path)) index.get(indexKey(value))?.delete(entry)
}

/** Values that differ only in case share a key (GUIDs, e-mail addresses); who needs the exact one looks again. */
function indexKey(value: unknown): string {
  return typeof value === 'string' ? value.toLowerCase() : String(value)
}

function changedMs(row: SandboxRow): number {
  const stamp = row.lastUpdatedDateTime ?? row.createdDateTime
  return typeof stamp === 'string' ? Date.parse(stamp) : Number.NEGATIVE_INFINITY
}

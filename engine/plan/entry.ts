import { decimal, fromDecimal, isDecimal, sameValue, showValue, type Value } from '../core/value.ts'
import { type Cell, isTrouble } from '../rules/cell.ts'
import type { Lookups } from '../rules/lookups.ts'
import { pathGetter } from '../rules/lookups.ts'
import type { Entity, EntitySide, Kind } from '../rules/types.ts'

/**
 * One record of one side, as the index keeps it: all that linking and comparing need, in the common form of the rules, and
 * nothing else. Short names, because there is one of these for every record. Plain JSON once packed.
 */
export interface IndexEntry {
  /** Key of the record; with its kind in front (`workType:0f9a…`) where a registry has several. */
  readonly k: string
  /** Cells by field, in the order of the rules. */
  readonly v: readonly Cell[]
  /** Text of the link field, on the side that keeps it; left out when empty. */
  readonly l?: string
  /** 1: excluded by rule. */
  readonly x?: 1
  /** Time of creation, as the system says it. */
  readonly c?: string
}

/** The system's own key inside an entry's key. */
export function plainKey(key: string, side: EntitySide): string {
  return side.kinds.length > 1 ? key.slice(key.indexOf(':') + 1) : key
}

export function kindOf(key: string, side: EntitySide): Kind {
  if (side.kinds.length > 1) {
    const name = key.slice(0, key.indexOf(':'))
    const kind = side.kinds.find((candidate) => candidate.name === name)
    if (kind) return kind
  }
  return side.bornAs
}

export function entryKey(key: string, kind: Kind): string {
  return kind.name === '' ? key : `${kind.name}:${key}`
}

export interface Projector {
  (record: unknown, lookups: Lookups): IndexEntry | undefined
  /** Set where a field needs the interpreter: this is called instead then. */
  readonly later?: (record: unknown, lookups: Lookups) => Promise<IndexEntry | undefined>
  /** A record that left the scope, as a record that is left alone: its key and its link, and no value that means anything. */
  readonly outside: (record: unknown) => IndexEntry
}

type Read = (record: unknown, lookups: Lookups) => Cell

/** Compiles the way from an answered record to its entry; undefined for a record out of the resource's scope (`where`). */
export function compileProjector(entity: Entity, side: EntitySide, kind: Kind): Projector {
  const getKey = pathGetter(kind.resource.key)
  const getCreated = kind.resource.created ? pathGetter(kind.resource.created) : undefined
  const getLink = entity.link.side === side.side ? pathGetter(entity.link.path) : undefined
  const readers = entity.fields.map((field) => {
    const applies = !field.kinds || kind.name === '' || field.kinds.has(kind.name)
    return applies ? field.sides.get(side.side) : undefined
  })
  const keyOf = (record: unknown): string => entryKey(showValue(getKey(record) as Value), kind)
  const linkOf = (record: unknown): string | undefined => {
    const link = getLink?.(record)
    const text = typeof link === 'string' ? link.trim() : link === undefined || link === null ? '' : String(link)
    return text !== '' && text !== '0' ? text : undefined
  }
  // Those that need the interpreter are read before, and filled in.
  const reads = readers.map((reader): Read => (reader && !reader.readLater ? reader.read : () => null))
  const late = readers.flatMap((reader, index) => (reader?.readLater ? [[index, reader.readLater] as const] : []))
  const project = (record: unknown, lookups: Lookups, read?: ReadonlyMap<number, Cell>): IndexEntry | undefined => {
    if (side.where && !side.where.test(record)) return undefined
    const created = getCreated?.(record)
    const cells: Cell[] = new Array(reads.length)
    for (let index = 0; index < reads.length; index++) cells[index] = (reads[index] as Read)(record, lookups)
    for (const [index, cell] of read ?? []) cells[index] = cell
    return entryOf(
      keyOf(record),
      cells,
      linkOf(record),
      typeof created === 'string' && created !== '' ? created : undefined,
      side.exclude?.test(record, lookups) ?? false,
    )
  }
  const now: Projector = Object.assign((record: unknown, lookups: Lookups) => project(record, lookups), {
    outside: (record: unknown) => entryOf(keyOf(record), [], linkOf(record), undefined, true),
  })
  if (late.length === 0) return now
  return Object.assign(now, {
    later: async (record: unknown, lookups: Lookups) => {
      const read = new Map<number, Cell>()
      for (const [index, reader] of late) read.set(index, await reader(record, lookups))
      return project(record, lookups, read)
    },
  })
}

/** Whether a record left the scope since it was last read: as good as not there, but not deleted. */
export function isOutside(entry: IndexEntry): boolean {
  return entry.v.length === 0
}

/** Each form written out: spreading members that may be missing takes longer than reading all fields does. */
function entryOf(
  k: string,
  v: readonly Cell[],
  l: string | undefined,
  c: string | undefined,
  isExcluded: boolean,
): IndexEntry {
  if (isExcluded) return { k, v, ...(l === undefined ? {} : { l }), x: 1, ...(c === undefined ? {} : { c }) }
  if (l === undefined) return c === undefined ? { k, v } : { k, v, c }
  return c === undefined ? { k, v, l } : { k, v, l, c }
}

export function sameEntry(x: IndexEntry, y: IndexEntry): boolean {
  return (
    x.l === y.l &&
    x.x === y.x &&
    x.c === y.c &&
    x.v.length === y.v.length &&
    x.v.every((cell, index) => sameCell(cell, y.v[index] as Cell))
  )
}

export function sameCell(x: Cell, y: Cell): boolean {
  if (x === y) return true
  if (isTrouble(x) || isTrouble(y)) return isTrouble(x) && isTrouble(y) && x.code === y.code && x.what === y.what
  return sameValue(x, y)
}

/** To what a state table can keep: decimals longer than a number are written as `{ "decimal": "digits" }`. */
export function packEntry(entry: IndexEntry): IndexEntry {
  return entry.v.some(isDecimal)
    ? ({
        ...entry,
        v: entry.v.map((cell) => (isDecimal(cell) ? { decimal: cell.toFixed() } : cell)),
      } as unknown as IndexEntry)
    : entry
}

export function unpackEntry(entry: IndexEntry): IndexEntry {
  const packed = entry.v.some((cell) => typeof cell === 'object' && cell !== null && 'decimal' in cell)
  return packed
    ? {
        ...entry,
        v: entry.v.map((cell) =>
          typeof cell === 'object' && cell !== null && 'decimal' in cell
            ? fromDecimal(decimal(String(cell.decimal)))
            : cell,
        ),
      }
    : entry
}

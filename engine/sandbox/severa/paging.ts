import type { SandboxRow } from '../common/side.ts'
import type { Collection, Entry } from './collection.ts'
import type { Selection } from './filters.ts'
import type { Settings } from './options.ts'
import type { Query } from './query.ts'
import { readPath } from './read-path.ts'
import { badParameter } from './refusal.ts'

/** What is asked for: rows of a collection that pass. */
export interface Wanted {
  readonly collection: Collection
  readonly selection: Selection
  /** Path and GUID that tie the rows to a parent. */
  readonly by: { readonly path: string; readonly guid: string } | undefined
  readonly where: ((row: SandboxRow) => boolean) | undefined
}

/** Above this, sorting what an index found costs more than walking the collection. */
const LOOK_UP_LIMIT = 2000

/** Up to `count` rows after `afterSeq`, and where the next page starts; undefined at the end. */
export function pageAfter(
  wanted: Wanted,
  afterSeq: number,
  count: number,
): { rows: SandboxRow[]; next: number | undefined } {
  const rows: SandboxRow[] = []
  let last = afterSeq
  const { entries, from } = entriesFrom(wanted, afterSeq)
  for (let at = from; at < entries.length; at++) {
    const entry = entries[at]!
    if (!passes(wanted, entry)) continue
    // One row more than asked for tells that there is a next page.
    if (rows.length === count) return { rows, next: last }
    rows.push(entry.row)
    last = entry.seq
  }
  return { rows, next: undefined }
}

/** All rows that pass, oldest first. */
export function allRows(wanted: Wanted): SandboxRow[] {
  return pageAfter(wanted, 0, Number.POSITIVE_INFINITY).rows
}

/** `count` rows after the first `firstRow` that pass. */
export function pageAt(wanted: Wanted, firstRow: number, count: number): SandboxRow[] {
  const { collection, selection, by, where } = wanted
  if (!by && !where && !selection.narrows) {
    return collection
      .all()
      .slice(firstRow, firstRow + count)
      .map((entry) => entry.row)
  }
  return pageAfter(wanted, 0, firstRow + count).rows.slice(firstRow)
}

/** Rows of a page: what was asked for within the limits. @throws Refusal 400 */
export function rowCountOf(query: Query, settings: Settings, defaultCount: number): number {
  const asked = query.get('rowCount')
  if (asked === undefined) return defaultCount
  const count = Number(asked)
  if (count < 1) throw badParameter('rowCount', 'rowCount must be positive')
  if (count > settings.maxRowCount && !settings.assumed.rowCountClamped) {
    throw badParameter('rowCount', `rowCount must be at most ${settings.maxRowCount}`)
  }
  return Math.min(count, settings.maxRowCount)
}

function passes({ selection, by, where }: Wanted, entry: Entry): boolean {
  if (selection.changedSinceMs !== undefined && entry.changedMs < selection.changedSinceMs) return false
  if (by && !holds(entry.row, by)) return false
  return selection.test(entry.row) && (where?.(entry.row) ?? true)
}

/** The entries to look at, from which position on: few that an index found, or the collection itself. */
function entriesFrom(
  { collection, selection, by }: Wanted,
  afterSeq: number,
): { entries: readonly Entry[]; from: number } {
  const lookUp = by ? { path: by.path, values: [by.guid] } : selection.lookUp
  if (lookUp && collection.count(lookUp.path, lookUp.values) <= LOOK_UP_LIMIT) {
    return { entries: collection.find(lookUp.path, lookUp.values).filter((entry) => entry.seq > afterSeq), from: 0 }
  }
  return { entries: collection.all(), from: collection.positionAfter(afterSeq) }
}

function holds(row: SandboxRow, by: { readonly path: string; readonly guid: string }): boolean {
  return readPath(row, by.path).some((value) => typeof value === 'string' && value.toLowerCase() === by.guid)
}

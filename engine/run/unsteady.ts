import { isSuggest } from '../core/resource.ts'
import { isAfterApply, type PlanRow } from '../plan/plan.ts'
import { fieldId, type Unsteady, valueHash } from '../plan/unsteady.ts'
import type { Store } from '../state/store.ts'
import type { RowResult } from './apply-rows.ts'
import type { Issue } from './issues.ts'
import { names } from './state-names.ts'

/** What was last written to one field of one record, by `fieldId`: the same value, again and again. */
export interface WrittenRow {
  /** Hash of the value. */
  readonly to: string
  /** ISO, of each time that it was sent without another value in between, oldest first. */
  readonly at: readonly string[]
  /** Changed back too often: left alone until a person asks for another try, or another value is wanted. */
  readonly held?: true
}

/** One field that was written. What was not answered does not count: nobody knows that anything was changed back. */
export interface SentField {
  readonly id: string
  readonly to: string
  readonly at: string
}

/** Writes of the same value within a day after which the field is left alone (SPEC R18). */
const MOST_TIMES = 3
const DAY_MS = 24 * 60 * 60 * 1000

/** The fields that an update writes, as far as their values are known. */
export function sentFields(row: Pick<PlanRow, 'entity' | 'side' | 'key' | 'fields'>, at: string): readonly SentField[] {
  const { entity, side, key } = row
  return row.fields.flatMap(({ field, after }): SentField[] =>
    key === undefined || isSuggest(after) || isAfterApply(after)
      ? []
      : [{ id: fieldId(entity, side, key, field), to: valueHash(after), at }],
  )
}

export type Written = ReadonlyMap<string, WrittenRow>

/** What is remembered of writes, with those of a run that died. */
export async function readWritten(store: Store, recovered: readonly SentField[]): Promise<Written> {
  return withSent(new Map((await store.table<WrittenRow>(names.written)).entries()), recovered)
}

function withSent(rows: Written, sent: readonly SentField[]): Written {
  if (sent.length === 0) return rows
  const all = new Map(rows)
  for (const { id, to, at } of sent) {
    const known = all.get(id)
    // Another value that we ourselves wrote in between: nobody changed anything back.
    if (known?.to !== to) all.set(id, { to, at: [at] })
    else if (!known.at.includes(at)) all.set(id, { ...known, at: [...known.at, at] })
  }
  return all
}

/** Fields that were written three times within a day; a plan that wants the same value once more leaves them alone. */
export function unsteadyOf(written: Written, nowMs: number): Unsteady {
  return new Map([...written].flatMap(([id, row]) => (isHeld(row, nowMs) ? [[id, row.to] as const] : [])))
}

function isHeld({ at, held }: WrittenRow, nowMs: number): boolean {
  return held === true || at.filter((time) => nowMs - Date.parse(time) < DAY_MS).length >= MOST_TIMES
}

/**
 * Moves what is remembered of writes: what was sent is counted. A field that was left alone stays so; what is older than a day
 * is forgotten.
 */
export async function moveWritten(
  store: Store,
  written: Written,
  results: readonly RowResult[],
  plan: readonly PlanRow[],
  nowMs: number,
): Promise<void> {
  const at = new Date(nowMs).toISOString()
  const sent = results.flatMap(({ row, status, problem }) =>
    row.action === 'update' && (status === 'done' || problem?.code === 'WRITTEN_DIFFERS') ? sentFields(row, at) : [],
  )
  const leftAlone = new Set(
    plan.flatMap((row) =>
      row.why.code === 'OSCILLATES' ? [`${row.entity}\u0000${row.side}\u0000${row.key}\u0000`] : [],
    ),
  )
  const table = await store.table<WrittenRow>(names.written)
  const wanted = withSent(written, sent)
  for (const [id] of [...table.entries()]) if (!wanted.has(id)) table.delete(id)
  for (const [id, row] of wanted) {
    const held = isHeld(row, nowMs) && [...leftAlone].some((record) => id.startsWith(record))
    const recent = row.at.filter((time) => nowMs - Date.parse(time) < DAY_MS)
    if (held) table.set(id, { to: row.to, at: row.at.slice(-MOST_TIMES), held: true })
    else if (recent.length === 0) table.delete(id)
    else table.set(id, { to: row.to, at: recent })
  }
  await table.flush()
}

/** A person asks for another try: what was counted of these records begins anew. */
export async function clearUnsteady(
  store: Store,
  of: readonly Pick<Issue, 'entity' | 'side' | 'key'>[],
): Promise<void> {
  const table = await store.table<WrittenRow>(names.written)
  const records = of.map(({ entity, side, key }) => fieldId(entity, side, key, ''))
  for (const [id] of [...table.entries()]) if (records.some((record) => id.startsWith(record))) table.delete(id)
  await table.flush()
}

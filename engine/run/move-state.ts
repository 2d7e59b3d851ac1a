import type { Side } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import { isSuggest } from '../core/resource.ts'
import type { Value } from '../core/value.ts'
import { baselineOf, NOTHING_GIVEN } from '../plan/baseline.ts'
import { comesFromBoth, halfKnown, NOTHING_GIVEN_YET, triedRemark, writtenBaseline } from '../plan/both.ts'
import type { Difference } from '../plan/compare.ts'
import { entryKey, type IndexEntry, packEntry, plainKey } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import { memberId, memberOf } from '../plan/members.ts'
import { type FollowUp, isAfterApply, isMember, type PlanRow } from '../plan/plan.ts'
import type { PlannedEntity } from '../plan/plan-entity.ts'
import type { SituationName } from '../plan/situation.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import type { Store, Table } from '../state/store.ts'
import type { RowResult } from './apply-rows.ts'
import type { Gathered } from './gather.ts'
import type { Recovered } from './journal.ts'
import type { Remembered } from './remembered.ts'
import { type Cursors, cursorId, type LookupDocument, names, type StateMeta, type Unsettled } from './state-names.ts'
import { moveWritten, type Written } from './unsteady.ts'

export interface Move {
  readonly store: Store
  readonly entities: readonly Entity[]
  readonly gathered: Gathered
  readonly planned: ReadonlyMap<string, PlannedEntity>
  /** With links of creates that a run which died had made. */
  readonly remembered: Remembered
  readonly results: readonly RowResult[]
  readonly recovered: Recovered
  readonly written: Written
  readonly settleAfterMs: (side: string) => number
  readonly nowMs: number
  readonly runId: string
}

/**
 * Moves state after a run: links and what is not in agreement first, then the index, then the cursors, then the look-ups that
 * the index was read with, so that a crash between any two leaves nothing that counts as agreed and is not. Last the journal is
 * folded.
 */
export async function moveState(move: Move): Promise<void> {
  const { store, gathered } = move
  for (const entity of move.entities) {
    const planned = move.planned.get(entity.name)
    if (!planned) continue
    if (planned.summary.stopped) await keepLinks(entity, move)
    else await moveLinks(entity, planned, move)
  }
  const deleted = deletedBy(move.results)
  for (const entity of move.entities) {
    const planned = move.planned.get(entity.name)
    if (!planned || planned.summary.stopped) continue
    for (const [side, entries] of gathered.entries.get(entity.name) ?? []) {
      const latest = asWritten(entity, side, entries, move.results)
      await replaceRows(
        await store.table<IndexEntry>(names.index(entity.name, side)),
        deleted.size === 0
          ? latest
          : new Map([...latest].filter(([key]) => !deleted.has(`${entity.name} ${side} ${key}`))),
        packEntry,
        (x, y) => x === y,
      )
    }
  }
  await store.write(names.unsettled, unsettledAfter(move))
  await moveWritten(
    store,
    move.written,
    move.results,
    [...move.planned.values()].flatMap(({ rows }) => rows),
    move.nowMs,
  )
  await store.write(names.cursors, cursorsOf(move))
  await store.write(names.meta, stillMoving(metaAfter(gathered, move.planned, move.remembered), move))
  const touched = touchedBy(move.results)
  for (const [id, document] of gathered.lookupDocuments)
    await store.write(lookupName(id), touched.has(id) ? toReadAgain(document) : document)
  await store.append([{ type: 'folded', at: new Date(move.nowMs).toISOString(), run: move.runId }])
}

/** What was written to is read again as a whole in the next run. */
function toReadAgain({ cursor: _, ...document }: LookupDocument): LookupDocument {
  return { ...document, readAt: 0 }
}

/** Resources of which rows were written to keep values of records, or to have what they lead to, as `side resource`. */
function touchedBy(results: readonly RowResult[]): ReadonlySet<string> {
  const touches = (next: FollowUp): boolean => isMember(next) || next.kind === 'addRow'
  return new Set(
    results.flatMap(({ row }) => row.followUps.filter(touches).map(({ side, resource }) => `${side} ${resource}`)),
  )
}

/** Records that this run deleted, by entity, side and key: neither the index nor a link knows them any more. */
function deletedBy(results: readonly RowResult[]): ReadonlySet<string> {
  return new Set(
    results.flatMap(({ row, status }) =>
      row.action === 'delete' && status === 'done' ? [`${row.entity} ${row.side} ${row.key}`] : [],
    ),
  )
}

function lookupName(id: string): string {
  const cut = id.indexOf(' ')
  return names.lookup(id.slice(0, cut), id.slice(cut + 1))
}

export { lookupName }
export const snapshotLookupName = (id: string): string => {
  const cut = id.indexOf(' ')
  return names.snapshotLookup(id.slice(0, cut), id.slice(cut + 1))
}

/** An entity that stopped has no cursors: it is read as a whole next time. */
export function cursorsAfter(gathered: Gathered, planned: Move['planned']): Cursors {
  return Object.fromEntries(
    Object.entries(gathered.cursors).filter(([id]) => !planned.get(id.slice(0, id.indexOf('/')))?.summary.stopped),
  )
}

/** An entity that stopped keeps what its index and links were made under, since both stay as they were. */
export function metaAfter(gathered: Gathered, planned: Move['planned'], { meta }: Remembered): StateMeta {
  const entities = Object.entries(gathered.meta.entities).flatMap(([name, shape]) => {
    const kept = planned.get(name)?.summary.stopped ? meta?.entities[name] : shape
    return kept ? [[name, kept] as const] : []
  })
  return { ...gathered.meta, entities: Object.fromEntries(entities) }
}

/** A link field has moved when every known link is written to the new one: until then the entity belongs to the old one. */
function stillMoving(meta: StateMeta, { gathered, planned, remembered, results }: Move): StateMeta {
  const done = new Set(results.filter(isWritten).map(({ row }) => row.id))
  const entities = Object.entries(meta.entities).map(([name, shape]) => {
    const old = remembered.entities.get(name)?.oldShape
    const isOpen =
      gathered.snapshots.get(name)?.moved &&
      planned.get(name)?.rows.some((row) => row.why.code === 'RELINKED' && !done.has(row.id))
    return [name, isOpen && old ? { ...shape, link: old.link } : shape] as const
  })
  return { ...meta, entities: Object.fromEntries(entities) }
}

/** What reports no changes is read again once it was written to: else what was written would seem not to be there. */
function cursorsOf({ gathered, planned, entities, results }: Move): Cursors {
  const touched = new Set(
    results.flatMap(({ row }) => [
      `${row.entity} ${row.side}`,
      ...row.followUps.map((next) => `${row.entity} ${next.side}`),
    ]),
  )
  const stale = new Set(
    entities.flatMap((entity) =>
      [...entity.sides.values()].flatMap((side) =>
        touched.has(`${entity.name} ${side.side}`)
          ? side.kinds
              .filter((kind) => !kind.resource.can.has('changes'))
              .map((kind) => cursorId(entity.name, side.side, kind))
          : [],
      ),
    ),
  )
  return Object.fromEntries(Object.entries(cursorsAfter(gathered, planned)).filter(([id]) => !stale.has(id)))
}

/** What a run which died had created and written is known from now on, whatever else stays as it was. */
async function keepLinks(entity: Entity, move: Move): Promise<void> {
  const table = await move.store.table<LinkRow>(names.links(entity.name))
  for (const [key, row] of move.remembered.entities.get(entity.name)?.links ?? [])
    if (!sameLink(row, table.get(key) ?? { to: '' })) table.set(key, row)
  await table.flush()
}

async function moveLinks(entity: Entity, planned: PlannedEntity, move: Move): Promise<void> {
  const table = await move.store.table<LinkRow>(names.links(entity.name))
  const wanted = new Map<string, LinkRow>()
  const written = new Set(move.results.filter(isWritten).map((result) => result.row.id))
  const linked = new Set(
    planned.rows.flatMap((row) => (row.action === 'link' && row.key && written.has(row.id) ? [row.key] : [])),
  )
  const known = move.remembered.entities.get(entity.name)?.links
  const matched = new Map(planned.linking.matches.map((match) => [match.other.k, match]))
  const updates = updateRows(entity, planned)
  const swapped = new Set(
    move.results.filter(({ problem }) => problem?.code === 'WRITTEN_DIFFERS').map(({ row }) => row.id),
  )
  const open = new Set(move.results.filter(({ status }) => status === 'unsettled').map(({ row }) => row.id))
  for (const [otherKey, row] of planned.links) {
    const match = matched.get(otherKey)
    if (!match || linked.has(match.keeper.k))
      wanted.set(
        otherKey,
        withTried(
          entity,
          withoutWritten(row, updates.get(otherKey) ?? [], written, (fields) =>
            agreedNow(
              entity,
              planned.differences.get(otherKey) ?? [],
              fields,
              (updates.get(otherKey) ?? []).filter(({ id }) => swapped.has(id)),
            ),
          ),
          (updates.get(otherKey) ?? []).filter(({ id }) => open.has(id)),
          planned.differences.get(otherKey) ?? [],
        ),
      )
    // A link that state knew, and that could not be written again, is still known.
    else if (known?.get(otherKey)?.to === match.keeper.k) wanted.set(otherKey, row)
  }
  // Links whose other record is out of sight for now (excluded, gone, waiting for a person) stay known.
  const deleted = deletedBy(move.results)
  const isDeleted = (side: Side, key: string): boolean => deleted.has(`${entity.name} ${side} ${key}`)
  for (const [otherKey, row] of planned.held) {
    if (wanted.has(otherKey)) continue
    if (isDeleted(entity.link.other, otherKey) || isDeleted(entity.link.side, row.to)) continue
    const situation =
      planned.linking.situations.get(entity.link.other)?.get(otherKey)?.name ??
      planned.linking.situations.get(entity.link.side)?.get(row.to)?.name
    if (situation !== undefined && KEPT.has(situation)) wanted.set(otherKey, row)
  }
  for (const result of move.results) {
    const { row, key } = result
    if (row.entity !== entity.name || row.action !== 'create' || key === undefined || row.from === undefined) continue
    const otherSide = entity.sides.get(entity.link.other) as EntitySide
    const about = { ...givenTo(entity, result, move.results), ...notGiven(entity, row, planned), m: row.side }
    if (row.side === entity.link.side) wanted.set(row.from, { to: key, ...about })
    else wanted.set(entryKey(key, otherSide.bornAs), { to: row.from, ...about })
  }
  await replaceRows(table, wanted, (row) => row, sameLink)
}

/**
 * What a record was created with on the side of its master, whose entry is not read yet: an edit before that is one all the
 * same. Of values that the system did not show as they were sent nothing is known: what it made of them is no edit.
 */
function givenTo(
  entity: Entity,
  { row, record, problem }: RowResult,
  results: readonly RowResult[],
): Pick<LinkRow, 'd'> {
  if (!record || problem?.code === 'WRITTEN_DIFFERS') return {}
  const d = row.fields.flatMap(({ field: name, after }) => {
    const field = entity.fields.find((candidate) => candidate.name === name)
    const value = isAfterApply(after) ? results.find((result) => result.row.id === after.after)?.key : after
    if (!field || value === undefined || isSuggest(value) || comesFromBoth(field, entity)) return []
    // Its rows are sent after the record, and one that failed is not there.
    if (problem && field.sides.get(row.side)?.members) return []
    return (field.owner ?? entity.master) === row.side ? [[name, baselineOf(field, value)] as const] : []
  })
  return d.length === 0 ? {} : { d: Object.fromEntries(d) }
}

/** What a record was created without is given to it later, once it can be: by a side whose updates win. */
function notGiven(entity: Entity, row: PlanRow, planned: PlannedEntity): Pick<LinkRow, 'q'> {
  const q = [...(planned.leftOut.get(row.id) ?? [])].flatMap((name) => {
    const field = entity.fields.find((candidate) => candidate.name === name)
    if (field && comesFromBoth(field, entity)) return [[name, NOTHING_GIVEN_YET] as const]
    return (field?.owner ?? entity.master) === row.side ? [] : [[name, NOTHING_GIVEN] as const]
  })
  return q.length === 0 ? {} : { q: Object.fromEntries(q) }
}

const KEPT: ReadonlySet<SituationName> = new Set(['gone', 'excluded', 'candidate', 'occupied'])

/** Whether a row is in its system, be it that the system made something else of a value: then an issue says so, once. */
function isWritten({ status, problem }: RowResult): boolean {
  return status === 'done' || problem?.code === 'WRITTEN_DIFFERS'
}

/** Updates of linked pairs by the key that `links` goes by. */
function updateRows(entity: Entity, planned: PlannedEntity): ReadonlyMap<string, readonly PlanRow[]> {
  const byOther = new Map<string, PlanRow[]>()
  for (const row of planned.rows) {
    if (row.action !== 'update') continue
    const otherKey = row.side === entity.link.side ? row.from : row.key
    if (otherKey !== undefined) byOther.set(otherKey, [...(byOther.get(otherKey) ?? []), row])
  }
  return byOther
}

/**
 * Of two masters the index still has what the one that was written held before: until it is read again, both are remembered by
 * the value that was written.
 */
function agreedNow(
  entity: Entity,
  differences: readonly Difference[],
  written: ReadonlySet<string>,
  swapped: readonly PlanRow[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    differences
      .filter(({ field }) => written.has(field.name) && comesFromBoth(field, entity))
      .map((difference) => {
        const { field, follower } = difference
        // What the system made of the value is no change of its own either.
        const isSwapped = swapped.some(
          ({ side, fields }) => side === follower && fields.some((sent) => sent.field === field.name),
        )
        return [field.name, isSwapped ? halfKnown(difference, entity) : writtenBaseline(difference)]
      }),
  )
}

/** Of two masters, a side is known as it was written until it is read again: its old value would seem to be a change. */
function asWritten(
  entity: Entity,
  side: Side,
  entries: ReadonlyMap<string, IndexEntry>,
  results: readonly RowResult[],
): ReadonlyMap<string, IndexEntry> {
  const written = entity.both
    ? results.filter(
        ({ row, status }) =>
          status === 'done' && row.entity === entity.name && row.action === 'update' && row.side === side,
      )
    : []
  if (written.length === 0) return entries
  const latest = new Map(entries)
  for (const { row } of written) {
    const entry = row.key === undefined ? undefined : latest.get(row.key)
    if (!entry) continue
    const cells = [...entry.v]
    for (const { field, after } of row.fields) {
      const rule = entity.fields.find(({ name }) => name === field)
      const made = isAfterApply(after) ? results.find((result) => result.row.id === after.after)?.key : (after as Value)
      if (rule && made !== undefined && comesFromBoth(rule, entity)) cells[rule.index] = made
    }
    latest.set(entry.k, { ...entry, v: cells })
  }
  return latest
}

/** Of two masters, what was sent to one and never answered: it may hold that by now, and did not change by itself then. */
function withTried(
  entity: Entity,
  row: LinkRow,
  open: readonly PlanRow[],
  differences: readonly Difference[],
): LinkRow {
  if (!entity.both || open.length === 0) return row
  const tried = differences.flatMap((difference) => {
    const { field, follower } = difference
    const isOpen = open.some(
      ({ side, fields }) => side === follower && fields.some((sent) => sent.field === field.name),
    )
    if (!isOpen || !comesFromBoth(field, entity)) return []
    return [[field.name, triedRemark(row.d?.[field.name], follower, writtenBaseline(difference), entity)] as const]
  })
  return tried.length === 0 ? row : { ...row, d: { ...row.d, ...Object.fromEntries(tried) } }
}

/** Fields that were written are in agreement now; the others keep the baseline they had. */
function withoutWritten(
  row: LinkRow,
  updates: readonly PlanRow[],
  written: ReadonlySet<string>,
  agreed: (fields: ReadonlySet<string>) => Readonly<Record<string, string>>,
): LinkRow {
  if (!row.d) return row
  const fields = new Set(
    updates.filter((update) => written.has(update.id)).flatMap((update) => update.fields.map((field) => field.field)),
  )
  const { d, ...rest } = row
  const left = [...Object.entries(d).filter(([field]) => !fields.has(field)), ...Object.entries(agreed(fields))]
  return left.length === 0 ? rest : { ...rest, d: Object.fromEntries(left) }
}

function sameLink(x: LinkRow, y: LinkRow): boolean {
  return x.to === y.to && x.m === y.m && stableJson([x.d, x.q]) === stableJson([y.d, y.q])
}

async function replaceRows<Row>(
  table: Table<Row>,
  wanted: ReadonlyMap<string, Row>,
  pack: (row: Row) => Row,
  same: (x: Row, y: Row) => boolean,
): Promise<void> {
  const gone = [...table.entries()].flatMap(([key]) => (wanted.has(key) ? [] : [key]))
  for (const key of gone) table.delete(key)
  for (const [key, row] of wanted) {
    const known = table.get(key)
    if (known === undefined || !same(known, row)) table.set(key, pack(row))
  }
  await table.flush()
}

/** Creates that are still open: until the record they came from is linked, or was created with an answer. */
function unsettledAfter(move: Move): readonly Unsettled[] {
  const over = new Set<string>()
  for (const { row, status } of move.results) {
    if (row.action === 'create' && status === 'done') over.add(`${row.entity} ${sideOpposite(row, move)} ${row.from}`)
  }
  for (const entity of move.entities) {
    if (!move.recovered.unsettled.get(entity.name)?.size) continue
    const { other, side } = entity.link
    for (const pair of move.planned.get(entity.name)?.linking.pairs ?? []) {
      over.add(`${entity.name} ${other} ${pair.other.k}`)
      over.add(`${entity.name} ${side} ${pair.keeper.k}`)
    }
  }
  const open: Unsettled[] = []
  for (const [entity, known] of move.recovered.unsettled) {
    for (const [from, until] of known) {
      // Rows were read again in this run: after that time what is not there will not come any more.
      const isOver = memberOf(from) ? until <= move.nowMs : over.has(`${entity} ${from}`)
      if (!isOver) open.push({ entity, from, until, row: '' })
    }
  }
  for (const { row, status, key } of move.results) {
    if (status !== 'unsettled') continue
    for (const next of row.followUps) {
      if (next.kind === 'addRow') {
        const from = memberId(next.side, { key: next.id, field: next.field })
        open.push({ entity: row.entity, from, until: move.nowMs + move.settleAfterMs(next.side), row: row.id })
      }
      if (!isMember(next) || next.kind === 'removeMember') continue
      const side = entityOf(row, move)?.sides.get(next.side)
      const record = next.of?.key ?? (side && key !== undefined ? plainKey(key, side) : undefined)
      if (record === undefined) continue
      const from = memberId(next.side, { key: record, field: next.field })
      open.push({ entity: row.entity, from, until: move.nowMs + move.settleAfterMs(next.side), row: row.id })
    }
    if (row.action !== 'create' || row.from === undefined || key !== undefined) continue
    const until = move.nowMs + move.settleAfterMs(row.side)
    open.push({ entity: row.entity, from: `${sideOpposite(row, move)} ${row.from}`, until, row: row.id })
  }
  return open
}

function entityOf(row: PlanRow, { entities }: Move): Entity | undefined {
  return entities.find((candidate) => candidate.name === row.entity)
}

function sideOpposite(row: PlanRow, move: Move): string {
  const entity = entityOf(row, move)
  return [...(entity?.sides.keys() ?? [])].find((side: Side) => side !== row.side) ?? ''
}

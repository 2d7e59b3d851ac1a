import type { Side } from '../core/ids.ts'
import { entryKey, type IndexEntry, packEntry } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import type { PlanRow } from '../plan/plan.ts'
import type { PlannedEntity } from '../plan/plan-entity.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import type { Store, Table } from '../state/store.ts'
import type { RowResult } from './apply-rows.ts'
import type { Gathered } from './gather.ts'
import type { Recovered } from './journal.ts'
import { names, type Unsettled } from './state-names.ts'

export interface Move {
  readonly store: Store
  readonly entities: readonly Entity[]
  readonly gathered: Gathered
  readonly planned: ReadonlyMap<string, PlannedEntity>
  readonly results: readonly RowResult[]
  readonly recovered: Recovered
  readonly settleAfterMs: (side: string) => number
  readonly nowMs: number
  readonly runId: string
}

/**
 * Moves state after a run: links and what is not in agreement first, then the index, then the cursors, so that a crash
 * between any two leaves nothing that counts as agreed and is not. Last the journal is folded.
 */
export async function moveState(move: Move): Promise<void> {
  const { store, gathered } = move
  for (const entity of move.entities) {
    const planned = move.planned.get(entity.name)
    if (!planned || planned.summary.stopped) continue
    await moveLinks(entity, planned, move)
  }
  for (const entity of move.entities) {
    const planned = move.planned.get(entity.name)
    if (!planned || planned.summary.stopped) continue
    for (const [side, entries] of gathered.entries.get(entity.name) ?? []) {
      await replaceRows(
        await store.table<IndexEntry>(names.index(entity.name, side)),
        entries,
        packEntry,
        (x, y) => x === y,
      )
    }
  }
  for (const [id, document] of gathered.lookupDocuments) await store.write(lookupName(id), document)
  await store.write(names.unsettled, unsettledAfter(move))
  await store.write(names.cursors, cursorsOf(move))
  await store.write(names.meta, gathered.meta)
  await store.append([{ type: 'folded', at: new Date(move.nowMs).toISOString(), run: move.runId }])
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

/** An entity that stopped keeps its old cursors: what it could not use is read again. */
function cursorsOf({ gathered, planned }: Move): Gathered['cursors'] {
  return Object.fromEntries(
    Object.entries(gathered.cursors).filter(([id]) => !planned.get(id.slice(0, id.indexOf('/')))?.summary.stopped),
  )
}

async function moveLinks(entity: Entity, planned: PlannedEntity, move: Move): Promise<void> {
  const table = await move.store.table<LinkRow>(names.links(entity.name))
  const wanted = new Map<string, LinkRow>()
  const done = new Set(move.results.filter((result) => result.status === 'done').map((result) => result.row.id))
  const matched = new Map(planned.linking.matches.map((match) => [match.other.k, match]))
  const updates = updateRows(entity, planned)
  for (const [otherKey, row] of planned.links) {
    const match = matched.get(otherKey)
    if (
      match &&
      !planned.rows.some(
        (candidate) => candidate.action === 'link' && candidate.key === match.keeper.k && done.has(candidate.id),
      )
    )
      continue
    wanted.set(otherKey, withoutWritten(row, updates.get(otherKey) ?? [], done))
  }
  // Links whose other record is out of sight for now (excluded, gone, waiting for a person) stay known.
  for (const [otherKey, row] of table.entries()) {
    if (wanted.has(otherKey)) continue
    const situation =
      planned.linking.situations.get(entity.link.other)?.get(otherKey)?.name ??
      planned.linking.situations.get(entity.link.side)?.get(row.to)?.name
    if (situation === 'gone' || situation === 'excluded' || situation === 'candidate') wanted.set(otherKey, row)
  }
  for (const result of move.results) {
    const { row, key } = result
    if (row.entity !== entity.name || row.action !== 'create' || key === undefined || row.from === undefined) continue
    const otherSide = entity.sides.get(entity.link.other) as EntitySide
    if (row.side === entity.link.side) wanted.set(row.from, { to: key })
    else wanted.set(entryKey(key, otherSide.bornAs), { to: row.from })
  }
  await replaceRows(table, wanted, (row) => row, sameLink)
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

/** Fields that were written are in agreement now; the others keep the baseline they had. */
function withoutWritten(row: LinkRow, updates: readonly PlanRow[], done: ReadonlySet<string>): LinkRow {
  if (!row.d) return row
  const written = new Set(
    updates.filter((update) => done.has(update.id)).flatMap((update) => update.fields.map((field) => field.field)),
  )
  const rest = Object.entries(row.d).filter(([field]) => !written.has(field))
  return rest.length === 0 ? { to: row.to } : { to: row.to, d: Object.fromEntries(rest) }
}

function sameLink(x: LinkRow, y: LinkRow): boolean {
  return x.to === y.to && JSON.stringify(x.d) === JSON.stringify(y.d)
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
    if (row.action === 'create' && status === 'done') over.add(`${row.entity} ${row.from}`)
  }
  for (const [name, planned] of move.planned) {
    for (const pair of planned.linking.pairs)
      for (const entry of [pair.other, pair.keeper]) over.add(`${name} ${entry.k}`)
  }
  const open: Unsettled[] = []
  for (const [entity, known] of move.recovered.unsettled) {
    for (const [from, until] of known) {
      if (!over.has(`${entity} ${from.slice(from.indexOf(' ') + 1)}`)) open.push({ entity, from, until, row: '' })
    }
  }
  for (const { row, status, key } of move.results) {
    if (status !== 'unsettled' || row.action !== 'create' || row.from === undefined || key !== undefined) continue
    const entity = move.entities.find((candidate) => candidate.name === row.entity)
    const fromSide = [...(entity?.sides.keys() ?? [])].find((side: Side) => side !== row.side) ?? ''
    const until = move.nowMs + move.settleAfterMs(row.side)
    open.push({ entity: row.entity, from: `${fromSide} ${row.from}`, until, row: row.id })
  }
  return open
}

import type { Decision } from '../core/decision.ts'
import { EngineError } from '../core/problem.ts'
import type { EntitySnapshot } from '../plan/context.ts'
import { type Planned, planTenant } from '../plan/plan-tenant.ts'
import { mergeNeeds } from '../rules/entity.ts'
import { Lookups } from '../rules/lookups.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import { recover } from './journal.ts'
import type { Fresh } from './live.ts'
import { beforeOf, type RememberedEntity, remember } from './remembered.ts'
import { type Cursors, type LookupDocument, names, type SnapshotMeta } from './state-names.ts'
import { readWritten, unsteadyOf } from './unsteady.ts'

export interface Offline extends Planned {
  readonly snapshots: ReadonlyMap<string, EntitySnapshot>
  readonly lookups: Lookups
  /** When the reading is from, ISO. */
  readonly readAt: string
}

export interface OfflineOptions {
  readonly nowMs: number
  /** The one entity that is asked about: beside it only what its plan looks at is planned. Left out: all. */
  readonly entity?: string
  readonly decisions?: readonly Decision[]
  readonly entityHashes?: ReadonlyMap<string, string>
  /** Records of one entity that were read just now. */
  readonly fresh?: { readonly entity: string; readonly records: Fresh }
}

/** Plans from the last reading alone, without a call: what `explain` and reports look at. */
export async function planOffline(
  all: TenantRules,
  store: Store,
  { nowMs, entity: asked, decisions, entityHashes, fresh }: OfflineOptions,
): Promise<Offline> {
  const rules = asked === undefined ? all : { ...all, entities: lookedAtBy(asked, all.entities) }
  const { planId, readAt } = await lastReading(store)
  const remembered = await remember(store, rules, planId)
  if (readAt === 0) {
    throw new EngineError([
      {
        code: 'NOTHING_READ',
        what: `nothing has been read of "${rules.tenant}" yet`,
        mend: `read it first: silta diff ${rules.tenant}`,
      },
    ])
  }
  const recovered = await recover(store, () => 0)
  const lookups = new Map<string, LookupDocument['rows']>()
  for (const need of mergeNeeds(rules.entities.flatMap((entity) => entity.lookups))) {
    const { side, resource } = need
    const known = await store.read<LookupDocument>(names.lookup(side, resource))
    // Of a dry run that state has moved on from since, nothing is later than what state has.
    const saved =
      planId === undefined ? undefined : await store.read<LookupDocument>(names.snapshotLookup(side, resource))
    const latest = (saved?.readAt ?? 0) > (known?.readAt ?? 0) ? saved : known
    lookups.set(Lookups.key(side, resource), latest?.rows ?? [])
  }
  const snapshots = new Map<string, EntitySnapshot>()
  for (const entity of rules.entities) {
    const known = remembered.entities.get(entity.name)
    if (!known) continue
    if (!known.whole)
      throw new EngineError([
        {
          code: 'NOTHING_READ',
          what: `nothing has been read of the ${entity.name} of "${rules.tenant}" under the rules as they are now`,
          mend: `read them first: silta diff ${rules.tenant}`,
        },
      ])
    snapshots.set(entity.name, {
      entries: fresh?.entity === entity.name ? withFresh(known.entries, fresh.records) : known.entries,
      before: beforeOf(known),
      keysBefore: (side) => known.stored.get(side)?.keys() ?? [],
      links: known.links,
      read: 'full',
      unsettled: recovered.unsettled.get(entity.name) ?? new Map(),
    })
  }
  const tables = new Lookups(lookups)
  const planned = planTenant({
    rules,
    snapshots,
    lookups: tables,
    ...(decisions ? { decisions } : {}),
    ...(entityHashes ? { entityHashes } : {}),
    nowMs,
    planId: planId ?? 'p_offline',
    callsMade: 0,
    unsteady: unsteadyOf(await readWritten(store, recovered.sent), nowMs),
    costs: new Map(),
  })
  return { ...planned, snapshots, lookups: tables, readAt: new Date(readAt).toISOString() }
}

/** An entity, what its records refer to, and what says which of them are created and what they are besides; in order of work. */
function lookedAtBy(name: string, entities: readonly Entity[]): readonly Entity[] {
  const found = new Set<string>()
  const visit = (asked: string): void => {
    const entity = entities.find((candidate) => candidate.name === asked)
    if (!entity || found.has(asked)) return
    found.add(asked)
    for (const other of [
      ...entity.refersTo,
      ...[...entity.sides.values()].flatMap(({ createdFor }) => createdFor?.entities ?? []),
      ...[...entity.jointly.values()].flatMap(({ others }) => others.map((one) => one.entity)),
    ])
      visit(other)
  }
  visit(name)
  return entities.filter((entity) => found.has(entity.name))
}

function withFresh(entries: RememberedEntity['entries'], fresh: Fresh): RememberedEntity['entries'] {
  return new Map(
    [...entries].map(([side, known]) => {
      const now = new Map(known)
      for (const [key, entry] of fresh.get(side) ?? [])
        if (entry) now.set(key, entry)
        else now.delete(key)
      return [side, now]
    }),
  )
}

/** Whether something was sent after the last reading: what was read then is no longer how things are. */
export async function isBehind(store: Store): Promise<boolean> {
  const { readAt } = await lastReading(store)
  if (readAt === 0) return false
  for await (const { type, at } of store.journal({ from: new Date(readAt).toISOString() }))
    if (type === 'intent' && Date.parse(at) >= readAt) return true
  return false
}

/** The later of two: what state was made of, and the reading of the last dry run, under its plan's id. */
async function lastReading(store: Store): Promise<{ readonly planId: string | undefined; readonly readAt: number }> {
  const saved = await store.read<SnapshotMeta>(names.snapshotMeta)
  const known = readAtOf(await store.read<Cursors>(names.cursors))
  const dry = readAtOf(saved?.cursors)
  return dry > known ? { planId: saved?.planId, readAt: dry } : { planId: undefined, readAt: known }
}

function readAtOf(cursors: Cursors = {}): number {
  return Math.max(0, ...Object.values(cursors).map((cursor) => cursor.readAt))
}

import { EngineError } from '../core/problem.ts'
import type { EntitySnapshot } from '../plan/context.ts'
import { type Planned, planTenant } from '../plan/plan-tenant.ts'
import { mergeNeeds } from '../rules/entity.ts'
import { Lookups } from '../rules/lookups.ts'
import type { TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import { recover } from './journal.ts'
import { remember } from './remembered.ts'
import { type LookupDocument, names, type SnapshotMeta } from './state-names.ts'

export interface Offline extends Planned {
  readonly snapshots: ReadonlyMap<string, EntitySnapshot>
  /** When the reading is from, ISO. */
  readonly readAt: string
}

/** Plans from the last reading alone, without a call: what `explain` and reports look at. */
export async function planOffline(rules: TenantRules, store: Store, nowMs: number): Promise<Offline> {
  const saved = await store.read<SnapshotMeta>(names.snapshotMeta)
  const remembered = await remember(store, rules, saved?.planId)
  const readAt = Math.max(0, ...Object.values(remembered.cursors).map((cursor) => cursor.readAt))
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
    const document =
      (await store.read<LookupDocument>(names.snapshotLookup(need.side, need.resource))) ??
      (await store.read<LookupDocument>(names.lookup(need.side, need.resource)))
    lookups.set(Lookups.key(need.side, need.resource), document?.rows ?? [])
  }
  const snapshots = new Map<string, EntitySnapshot>()
  for (const entity of rules.entities) {
    const known = remembered.entities.get(entity.name)
    if (!known) continue
    snapshots.set(entity.name, {
      entries: known.entries,
      before: (side, key) => known.stored.get(side)?.get(key),
      links: known.links,
      read: 'full',
      unsettled: recovered.unsettled.get(entity.name) ?? new Map(),
    })
  }
  const planned = planTenant({
    rules,
    snapshots,
    lookups: new Lookups(lookups),
    nowMs,
    planId: saved?.planId ?? 'p_offline',
    callsMade: 0,
    costs: new Map(),
  })
  return { ...planned, snapshots, readAt: new Date(readAt).toISOString() }
}

import type { IndexEntry } from '../plan/entry.ts'
import { packEntry } from '../plan/entry.ts'
import type { Plan } from '../plan/plan.ts'
import type { Store } from '../state/store.ts'
import { cursorsAfter, metaAfter, snapshotLookupName } from './move-state.ts'
import { type PlanRun, planRun, type RunOptions, type Session } from './plan-run.ts'
import { baseOf, type SnapshotRow } from './remembered.ts'
import { names, type SnapshotMeta } from './state-names.ts'

/** A dry run: reads, plans, keeps its own reading and the plan, and moves nothing else (SPEC R15). `store` is a view. */
export async function diffTenant(
  session: Session,
  store: Store,
  options: RunOptions & {
    /** Asks what other rules would do: nothing at all is kept of it. */
    readonly question?: boolean
  },
): Promise<PlanRun> {
  const run = await planRun(session, store, options)
  if (options.question) return run
  await keepSnapshot(store, run)
  await store.write(names.lastPlan, run.plan)
  return run
}

/** Keeps what this run read, as what differs from state's own index: an apply of the plan goes on from here. */
async function keepSnapshot(store: Store, run: PlanRun): Promise<void> {
  for (const [entity, sides] of run.gathered.entries) {
    for (const [side, entries] of sides) {
      const stored = run.remembered.entities.get(entity)?.stored.get(side) ?? new Map<string, IndexEntry>()
      const name = names.snapshotIndex(entity, side)
      await store.drop(name)
      if (run.entities.get(entity)?.summary.stopped) continue
      const table = await store.table<SnapshotRow>(name)
      for (const [key, entry] of entries) if (stored.get(key) !== entry) table.set(key, packEntry(entry))
      for (const key of stored.keys()) if (!entries.has(key)) table.set(key, { gone: 1 })
      await table.flush()
    }
  }
  for (const [id, document] of run.gathered.lookupDocuments) await store.write(snapshotLookupName(id), document)
  // An entity that stopped was read in part, if at all: nothing goes on from there.
  const meta: SnapshotMeta = {
    ...metaAfter(run.gathered, run.entities, run.remembered),
    planId: run.plan.id,
    base: baseOf(run.remembered.cursors),
    cursors: cursorsAfter(run.gathered, run.entities),
  }
  await store.write(names.snapshotMeta, meta)
}

/** The plan of the last dry run, or undefined. */
export async function lastPlan(store: Store): Promise<Plan | undefined> {
  return store.read<Plan>(names.lastPlan)
}

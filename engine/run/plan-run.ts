import type { Side } from '../core/ids.ts'
import { entryKey } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import { type Planned, planTenant } from '../plan/plan-tenant.ts'
import type { TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import type { System } from '../systems/system.ts'
import { type Gathered, gather } from './gather.ts'
import { type Recovered, recover } from './journal.ts'
import { type Progress, silent } from './progress.ts'
import { type Remembered, type RememberedEntity, remember } from './remembered.ts'

/** A tenant that is ready to be run: rules compiled, systems open. */
export interface Session {
  readonly rules: TenantRules
  readonly pack?: string
  readonly systems: ReadonlyMap<Side, System>
  /** Of address, client and company, secrets left out: while it stays the same, an identity holds for an hour. */
  readonly fingerprints: ReadonlyMap<Side, string>
  /** Time zone of the tenant's schedule; left out: UTC. */
  readonly zone?: string
}

export interface RunOptions {
  readonly now: () => number
  readonly planId: string
  readonly full?: boolean
  /** How old the last full reading may be, in ms; left out: the first run of a day reads everything. */
  readonly sweepAfterMs?: number
  /** Go on from this plan's own reading, where it is still there. */
  readonly fromPlan?: string
  readonly signal: AbortSignal
  readonly progress?: Progress
}

export interface PlanRun extends Planned {
  readonly gathered: Gathered
  readonly recovered: Recovered
  readonly remembered: Remembered
}

/** Everything is read again in the first run of a day, by the tenant's own clock (SPEC 9). */
function sweepIsDue(fullAt: number, nowMs: number, afterMs: number | undefined, zone: string | undefined): boolean {
  if (afterMs !== undefined) return nowMs - fullAt >= afterMs
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC', dateStyle: 'short' })
  return day.format(fullAt) !== day.format(nowMs)
}

/** Reads both sides and plans: the part that a dry run and an apply have in common, to the letter. */
export async function planRun(session: Session, store: Store, options: RunOptions): Promise<PlanRun> {
  const { rules, systems } = session
  const settle = (side: string): number => systems.get(side as Side)?.settleAfterMs ?? 0
  const recovered = await recover(store, settle)
  const remembered = withRecovered(await remember(store, rules, options.fromPlan), recovered, rules)
  const made = (): number => [...systems.values()].reduce((sum, system) => sum + system.calls().made, 0)
  const before = made()
  const nowMs = options.now()
  const gathered = await gather({
    rules,
    systems,
    fingerprints: session.fingerprints,
    store,
    remembered,
    unsettled: recovered.unsettled,
    now: options.now,
    full: options.full ?? false,
    sweepIsDue: (fullAt) => sweepIsDue(fullAt, nowMs, options.sweepAfterMs, session.zone),
    signal: options.signal,
    progress: options.progress ?? silent,
  })
  const planned = planTenant({
    rules,
    snapshots: gathered.snapshots,
    lookups: gathered.lookups,
    nowMs,
    planId: options.planId,
    ...(session.pack ? { pack: session.pack } : {}),
    callsMade: made() - before,
    costs: new Map(
      [...systems].map(([side, system]) => [
        side as string,
        { batchSize: system.batchSize, callsPerSecond: system.callsPerSecond },
      ]),
    ),
  })
  return { ...planned, gathered, recovered, remembered }
}

/**
 * What the journal says was done, and state was not told before the run ended: links of what was created, whatever the
 * field says yet, and the values that were written.
 */
function withRecovered(remembered: Remembered, recovered: Recovered, rules: TenantRules): Remembered {
  if (recovered.created.length === 0 && recovered.written.length === 0) return remembered
  const entities = new Map<string, RememberedEntity>()
  for (const [name, known] of remembered.entities) {
    const entity = rules.entities.find((candidate) => candidate.name === name)
    const mine = recovered.created.filter((created) => created.entity === name)
    if (!entity) {
      entities.set(name, known)
      continue
    }
    const links = new Map<string, LinkRow>(known.links)
    for (const { side, key, from } of mine) {
      const bornAs = entity.sides.get(entity.link.other)?.bornAs
      if (side === entity.link.side) links.set(from, links.get(from) ?? { to: key })
      else if (bornAs) links.set(entryKey(key, bornAs), links.get(entryKey(key, bornAs)) ?? { to: from })
    }
    for (const { pair, baselines } of recovered.written.filter((written) => written.entity === name)) {
      const row = links.get(pair)
      if (row) links.set(pair, { ...row, d: { ...row.d, ...baselines } })
    }
    entities.set(name, { ...known, links })
  }
  return { ...remembered, entities }
}

import type { Decision } from '../core/decision.ts'
import type { Side } from '../core/ids.ts'
import { orThrow } from '../core/problem.ts'
import { parseAlign } from '../plan/align.ts'
import { comesFromBoth, triedRemark } from '../plan/both.ts'
import { entryKey } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import { memberOf } from '../plan/members.ts'
import { type Planned, planTenant } from '../plan/plan-tenant.ts'
import { Lookups } from '../rules/lookups.ts'
import type { TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import type { System } from '../systems/system.ts'
import { afterMoves, NOTHING_RECOVERED } from './binding.ts'
import { type Gathered, gather } from './gather.ts'
import { identify } from './identity.ts'
import { type Recovered, recover } from './journal.ts'
import { type Progress, silent } from './progress.ts'
import { type Remembered, type RememberedEntity, remember } from './remembered.ts'
import { readWritten, unsteadyOf, type Written } from './unsteady.ts'

/** A tenant that is ready to be run: rules compiled, systems open. */
export interface Session {
  readonly rules: TenantRules
  readonly pack?: string
  /** Changes with the rules of the pack. */
  readonly packHash?: string
  readonly systems: ReadonlyMap<Side, System>
  /** Of address, client and company, secrets left out: while it stays the same, an identity holds for an hour. */
  readonly fingerprints: ReadonlyMap<Side, string>
  /** What people decided about single records. */
  readonly decisions?: readonly Decision[]
  /** Of the rules of each entity: what was dismissed under others is open again, what failed under others is tried again. */
  readonly entityHashes?: ReadonlyMap<string, string>
  /** For how long every write is kept in the journal. */
  readonly keepMonths?: number
  /** Time zone of the tenant's schedule; left out: UTC. */
  readonly zone?: string
}

export interface RunOptions {
  readonly now: () => number
  readonly planId: string
  readonly full?: boolean
  /** Plans this drift away, and nothing else: `customers`, `customers.email`. */
  readonly align?: string
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
  /** What was written lately, field by field. */
  readonly written: Written
}

/** Everything is read again in the first run of a day, by the tenant's own clock (SPEC 9). */
function sweepIsDue(fullAt: number, nowMs: number, afterMs: number | undefined, zone: string | undefined): boolean {
  if (afterMs !== undefined) return nowMs - fullAt >= afterMs
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone ?? 'UTC', dateStyle: 'short' })
  return day.format(fullAt) !== day.format(nowMs)
}

/** Rows that keep values: those that were written to, and those that may still come. */
function touchedBy({ touched, unsettled }: Recovered, rules: TenantRules): ReadonlySet<string> {
  const all = new Set(touched)
  for (const entity of rules.entities) {
    for (const id of unsettled.get(entity.name)?.keys() ?? []) {
      const member = memberOf(id)
      const field = entity.fields.find(({ name }) => name === member?.field)
      const kept = member && field?.sides.get(member.side as Side)
      const resource = kept?.members?.resource ?? kept?.adds?.resource
      if (member && resource !== undefined) all.add(Lookups.key(member.side, resource))
    }
  }
  return all
}

/** Reads both sides and plans: the part that a dry run and an apply have in common, to the letter. */
export async function planRun(session: Session, store: Store, options: RunOptions): Promise<PlanRun> {
  const { rules, systems } = session
  const align = options.align === undefined ? undefined : orThrow(parseAlign(options.align, rules.entities))
  const settle = (side: string): number => systems.get(side as Side)?.settleAfterMs ?? 0
  const made = (): number => [...systems.values()].reduce((sum, system) => sum + system.calls().made, 0)
  const before = made()
  const nowMs = options.now()
  const decisions = session.decisions ?? []
  const state = await remember(store, rules, options.fromPlan)
  const { identities, moved } = await identify({
    tenant: rules.tenant,
    systems,
    fingerprints: session.fingerprints,
    remembered: state,
    decisions,
    now: options.now,
    full: options.full ?? false,
    signal: options.signal,
  })
  const recovered = moved ? NOTHING_RECOVERED : await recover(store, settle)
  const written = await readWritten(store, recovered.sent)
  const remembered = withRecovered(afterMoves(state, rules, decisions, moved), recovered, rules)
  const gathered = await gather({
    rules,
    systems,
    identities,
    decisions,
    store,
    remembered,
    unsettled: recovered.unsettled,
    touched: touchedBy(recovered, rules),
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
    ...(align ? { align } : {}),
    ...(session.decisions ? { decisions: session.decisions } : {}),
    ...(session.entityHashes ? { entityHashes: session.entityHashes } : {}),
    unsteady: unsteadyOf(written, nowMs),
    costs: new Map(
      [...systems].map(([side, system]) => [
        side as string,
        { batchSize: system.batchSize, callsPerSecond: system.callsPerSecond },
      ]),
    ),
  })
  return { ...planned, gathered, recovered, remembered, written }
}

/**
 * What the journal says was done, and state was not told before the run ended: links of what was created, whatever the
 * field says yet, and the values that were written.
 */
function withRecovered(remembered: Remembered, recovered: Recovered, rules: TenantRules): Remembered {
  if (recovered.created.length + recovered.written.length + recovered.tried.length === 0) return remembered
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
      if (side === entity.link.side) links.set(from, links.get(from) ?? { to: key, m: side as Side })
      else if (bornAs)
        links.set(entryKey(key, bornAs), links.get(entryKey(key, bornAs)) ?? { to: from, m: side as Side })
    }
    for (const { pair, baselines } of recovered.written.filter((written) => written.entity === name)) {
      const row = links.get(pair)
      if (row) links.set(pair, { ...row, d: { ...row.d, ...baselines } })
    }
    for (const { pair, side, baselines } of recovered.tried.filter((tried) => tried.entity === name)) {
      const row = links.get(pair)
      const fields = entity.fields.filter((field) => comesFromBoth(field, entity) && field.name in baselines)
      if (!row || fields.length === 0) continue
      const remarks = fields.map(({ name: field }) => [
        field,
        triedRemark(row.d?.[field], side as Side, baselines[field] ?? '', entity),
      ])
      links.set(pair, { ...row, d: { ...row.d, ...Object.fromEntries(remarks) } })
    }
    entities.set(name, { ...known, links })
  }
  return { ...remembered, entities }
}

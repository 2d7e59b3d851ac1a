import type { Lookups } from '../rules/lookups.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import { brakesOf } from './brakes.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import type { Plan, PlanCalls, PlanRow } from './plan.ts'
import { isWrite } from './plan.ts'
import { type PlannedEntity, planEntity } from './plan-entity.ts'
import type { RefIndex } from './refs.ts'

export interface PlanInput {
  readonly rules: TenantRules
  readonly snapshots: ReadonlyMap<string, EntitySnapshot>
  readonly lookups: Lookups
  readonly nowMs: number
  /** Ids come in as values, like the clock (SPEC R16). */
  readonly planId: string
  readonly pack?: string
  readonly callsMade: number
  /** What applying costs, by side: requests a write of one record takes at most, records one request may carry, pace. */
  readonly costs: ReadonlyMap<string, { readonly batchSize: number; readonly callsPerSecond: number }>
}

export interface Planned {
  readonly plan: Plan
  /** What each entity's planning found, for state and for `explain`. */
  readonly entities: ReadonlyMap<string, PlannedEntity>
}

/** Two snapshots and what state knows, to a plan. Pure. */
export function planTenant(input: PlanInput): Planned {
  const { rules, lookups, nowMs } = input
  const refs = new Map<string, RefIndex>()
  const context: PlanContext = { tenant: rules.tenant, nowMs, liveMs: rules.liveMs, lookups, refs }
  const planned = new Map<string, PlannedEntity>()
  for (const entity of rules.entities) {
    const snapshot = input.snapshots.get(entity.name)
    if (snapshot) planned.set(entity.name, planEntity(entity, snapshot, context))
  }
  const written = rules.entities.filter((entity) => entity.mode !== 'off')
  const rows = written.flatMap((entity) => planned.get(entity.name)?.rows ?? [])
  const summaries = written.flatMap((entity) => planned.get(entity.name)?.summary ?? [])
  const braked = brakesOf(rows, summaries, rules)
  const plan: Plan = {
    version: 1,
    id: input.planId,
    tenant: rules.tenant,
    madeAt: new Date(nowMs).toISOString(),
    rulesHash: rules.rulesHash,
    ...(input.pack ? { pack: input.pack } : {}),
    sides: rules.sides,
    entities: summaries,
    ...(braked.length > 0 ? { braked } : {}),
    rows,
    calls: callsOf(
      rows,
      written.filter((entity) => entity.mode === 'on'),
      input,
    ),
  }
  return { plan, entities: planned }
}

/** Rows that an apply sends: writes of entities that are switched on. */
export function writesOf(plan: Plan): PlanRow[] {
  const on = new Set(plan.entities.filter((entity) => entity.mode === 'on').map((entity) => entity.name))
  return plan.rows.filter((row) => isWrite(row) && on.has(row.entity))
}

/** Requests that applying the rows needs: batches where the system takes them, follow-ups counted too. */
function callsOf(rows: readonly PlanRow[], entities: readonly Entity[], input: PlanInput): PlanCalls {
  let needed = 0
  let seconds = 0
  const bySide = new Map<string, number>()
  for (const entity of entities) {
    const counts = new Map<string, number>()
    for (const row of rows) {
      if (row.entity !== entity.name || !isWrite(row)) continue
      // What is created is looked up once more right before.
      counts.set(row.side, (counts.get(row.side) ?? 0) + (row.action === 'create' ? 2 : 1))
      for (const next of row.followUps) counts.set(next.side, (counts.get(next.side) ?? 0) + 1)
    }
    for (const [side, count] of counts)
      bySide.set(side, (bySide.get(side) ?? 0) + Math.ceil(count / (input.costs.get(side)?.batchSize ?? 1)))
  }
  for (const [side, calls] of bySide) {
    needed += calls
    seconds = Math.max(seconds, calls / (input.costs.get(side)?.callsPerSecond ?? 1))
  }
  return { made: input.callsMade, needed, seconds: Math.ceil(seconds) }
}

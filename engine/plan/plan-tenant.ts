import type { Decision } from '../core/decision.ts'
import type { Lookups } from '../rules/lookups.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import { type Align, alignedSummary, alignRows, showAlign } from './align.ts'
import { brakesOf } from './brakes.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { Demand } from './demand.ts'
import type { EntitySummary, Plan, PlanCalls, PlanRow } from './plan.ts'
import { isWrite } from './plan.ts'
import { type PlannedEntity, planEntity } from './plan-entity.ts'
import type { RefIndex } from './refs.ts'
import type { Unsteady } from './unsteady.ts'

export interface PlanInput {
  readonly rules: TenantRules
  readonly snapshots: ReadonlyMap<string, EntitySnapshot>
  readonly lookups: Lookups
  readonly nowMs: number
  /** Ids come in as values, like the clock (SPEC R16). */
  readonly planId: string
  readonly pack?: string
  readonly callsMade: number
  readonly decisions?: readonly Decision[]
  readonly entityHashes?: ReadonlyMap<string, string>
  readonly unsteady?: Unsteady
  /** Plans this drift away, and nothing else. */
  readonly align?: Align
  /** What applying costs, by side: requests a write of one record takes at most, records one request may carry, pace. */
  readonly costs: ReadonlyMap<string, { readonly batchSize: number; readonly callsPerSecond: number }>
}

export interface Planned {
  readonly plan: Plan
  /** The same with every row that there was to plan: what is kept of a run looks at all of it. */
  readonly whole: Plan
  /** What each entity's planning found, for state and for `explain`. */
  readonly entities: ReadonlyMap<string, PlannedEntity>
}

/** Two snapshots and what state knows, to a plan. Pure. */
export function planTenant(input: PlanInput): Planned {
  const { rules, lookups, nowMs } = input
  const refs = new Map<string, RefIndex>()
  const context: PlanContext = {
    tenant: rules.tenant,
    nowMs,
    liveMs: rules.liveMs,
    lookups,
    refs,
    demand: new Demand(rules.entities, input.snapshots),
    ...(input.decisions ? { decisions: input.decisions } : {}),
    ...(input.entityHashes ? { entityHashes: input.entityHashes } : {}),
    ...(input.unsteady ? { unsteady: input.unsteady } : {}),
    entities: new Map(
      rules.entities.flatMap((entity) => {
        const snapshot = input.snapshots.get(entity.name)
        return snapshot ? [[entity.name, { entity, snapshot }]] : []
      }),
    ),
  }
  const planned = new Map<string, PlannedEntity>()
  for (const entity of rules.entities) {
    const snapshot = input.snapshots.get(entity.name)
    if (snapshot) planned.set(entity.name, planEntity(entity, snapshot, context))
  }
  const written = rules.entities.filter((entity) => entity.mode !== 'off')
  const whole = planWith(
    written.flatMap((entity) => planned.get(entity.name)?.summary ?? []),
    written.flatMap((entity) => planned.get(entity.name)?.rows ?? []),
    input,
  )
  if (!input.align) return { plan: whole, whole, entities: planned }
  return alignedTo(input.align, { plan: whole, whole, entities: planned }, input, context)
}

/** The plan that takes drift away; its rows are known beside all others to whoever moves state. */
function alignedTo(align: Align, ordinary: Planned, input: PlanInput, context: PlanContext): Planned {
  const entity = input.rules.entities.find(({ name }) => name === align.entity)
  const found = ordinary.entities.get(align.entity)
  const snapshot = input.snapshots.get(align.entity)
  const isWritten = entity && entity.mode !== 'off' && found && snapshot
  const rows = isWritten ? alignRows(entity, found, snapshot, align, context) : []
  const summaries = isWritten ? [alignedSummary(found.summary, rows)] : []
  const entities = new Map(ordinary.entities)
  if (found) entities.set(align.entity, { ...found, rows: [...found.rows, ...rows] })
  return {
    plan: { ...planWith(summaries, rows, input), align: showAlign(align) },
    whole: { ...ordinary.whole, rows: [...ordinary.whole.rows, ...rows] },
    entities,
  }
}

function planWith(summaries: readonly EntitySummary[], rows: readonly PlanRow[], input: PlanInput): Plan {
  const { rules } = input
  const braked = brakesOf(rows, summaries, rules)
  return {
    version: 1,
    id: input.planId,
    tenant: rules.tenant,
    madeAt: new Date(input.nowMs).toISOString(),
    rulesHash: rules.rulesHash,
    ...(input.pack ? { pack: input.pack } : {}),
    sides: rules.sides,
    entities: summaries,
    ...(braked.length > 0 ? { braked } : {}),
    rows,
    calls: callsOf(
      rows,
      rules.entities.filter((entity) => entity.mode === 'on'),
      input,
    ),
  }
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
  // What several rows lead to is created once.
  const added = new Set<string>()
  for (const entity of entities) {
    const counts = new Map<string, number>()
    for (const row of rows) {
      if (row.entity !== entity.name || !isWrite(row)) continue
      // What is created is looked up once more right before.
      counts.set(row.side, (counts.get(row.side) ?? 0) + (row.action === 'create' ? 2 : 1))
      for (const next of row.followUps) {
        if (next.kind === 'addRow' && added.has(next.id)) continue
        if (next.kind === 'addRow') added.add(next.id)
        counts.set(next.side, (counts.get(next.side) ?? 0) + (next.kind === 'addRow' ? 2 : 1))
      }
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

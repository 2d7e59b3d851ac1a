import { stableJson } from '../core/json.ts'
import { EngineError } from '../core/problem.ts'
import { baselineOf } from '../plan/compare.ts'
import { isWrite, type Plan, type PlanRow } from '../plan/plan.ts'
import { writesOf } from '../plan/plan-tenant.ts'
import type { Store } from '../state/store.ts'
import type { System } from '../systems/system.ts'
import { applyRows, type RowResult } from './apply-rows.ts'
import { type IssueChange, recordIssues } from './issues.ts'
import type { Given } from './journal.ts'
import { moveState } from './move-state.ts'
import { type PlanRun, planRun, type RunOptions, type Session } from './plan-run.ts'
import { silent } from './progress.ts'

export interface ApplyOptions extends RunOptions {
  readonly runId: string
  /** Ends after the rows in hand. */
  readonly stop: AbortSignal
  /** A plan that a person has seen; its rows alone are applied. Left out: everything that is planned now. */
  readonly approved?: Plan
  /** Shown the plan before the first write; false: nothing is written. Not asked for an approved plan. */
  readonly confirm?: (plan: Plan) => Promise<boolean>
}

export interface ApplyReport {
  readonly runId: string
  readonly run: PlanRun
  readonly results: readonly RowResult[]
  /** Rows of the approved plan whose outcome is there already. */
  readonly already: readonly PlanRow[]
  readonly issues: IssueChange
  readonly stopped: boolean
  readonly declined: boolean
}

/** How old a reading may be when a person has looked at its plan: older ones are made anew, and compared (SPEC R13). */
const FRESH_MS = 2 * 60 * 1000

/**
 * Applies: reads what changed since the plan was made, plans anew, and sends the rows that still mean the same. A row that
 * would do something else now is turned down alone, as stale (SPEC R13). State moves at the end, for what succeeded.
 */
export async function applyTenant(session: Session, store: Store, options: ApplyOptions): Promise<ApplyReport> {
  const { approved } = options
  if (approved) refuseForeign(approved, session)
  let run = await planRun(session, store, { ...options, ...(approved ? { fromPlan: approved.id } : {}) })
  let { rows, stale, already } = approved
    ? stillStanding(approved, run.plan)
    : { rows: writesOf(run.plan), stale: [] as RowResult[], already: [] as PlanRow[] }
  const askedAt = options.now()
  const agreed = approved || !options.confirm || rows.length === 0 || (await options.confirm(run.plan))
  if (agreed && options.now() - askedAt > FRESH_MS) {
    const seen = run.plan
    run = await planRun(session, store, options)
    ;({ rows, stale, already } = stillStanding(seen, run.plan))
  }
  if (!agreed) {
    return {
      runId: options.runId,
      run,
      results: [],
      already: [],
      issues: { all: [], fresh: [], over: [] },
      stopped: false,
      declined: true,
    }
  }
  const sent = await applyRows({
    rows,
    entities: new Map(session.rules.entities.map((entity) => [entity.name, entity])),
    systems: session.systems,
    store,
    given: (row) => givenBy(row, session, run),
    runId: options.runId,
    now: options.now,
    stop: options.stop,
    progress: options.progress ?? silent,
  })
  const results = [...sent, ...stale]
  await moveState({
    store,
    entities: session.rules.entities,
    gathered: run.gathered,
    planned: run.entities,
    remembered: run.remembered,
    results,
    recovered: run.recovered,
    settleAfterMs: (side) =>
      [...session.systems.values()].find((system: System) => system.side === side)?.settleAfterMs ?? 0,
    nowMs: options.now(),
    runId: options.runId,
  })
  const issues = await recordIssues(store, run.plan, results, new Date(options.now()).toISOString())
  return {
    runId: options.runId,
    run,
    results,
    already,
    issues,
    stopped: results.some(({ status }) => status === 'stopped'),
    declined: false,
  }
}

/** What an update gives to its pair, as state is to remember it: the master's values that are written. */
function givenBy(row: PlanRow, { rules }: Session, run: PlanRun): Given | undefined {
  const entity = rules.entities.find((candidate) => candidate.name === row.entity)
  const pair = row.side === entity?.link.side ? row.from : row.key
  if (!entity || pair === undefined) return undefined
  const written = new Set(row.fields.map(({ field }) => field))
  const differences = run.entities.get(entity.name)?.differences.get(pair) ?? []
  const baselines = differences
    .filter(({ field, follower }) => follower === row.side && written.has(field.name))
    .map(({ field, masterCell }) => [field.name, baselineOf(field, masterCell)] as const)
  return { pair, baselines: Object.fromEntries(baselines) }
}

/** A plan made for another tenant, or under other rules, settings or pack, is refused whole. */
function refuseForeign(plan: Plan, { rules }: Session): void {
  if (plan.tenant !== rules.tenant) {
    throw new EngineError([
      {
        code: 'PLAN_OTHER_TENANT',
        what: `the plan was made for "${plan.tenant}", not for "${rules.tenant}"`,
        mend: `apply it to ${plan.tenant}`,
      },
    ])
  }
  if (plan.rulesHash !== rules.rulesHash) {
    throw new EngineError([
      {
        code: 'PLAN_OTHER_RULES',
        what: `the plan ${plan.id} was made under other rules or settings than ${plan.tenant} has now`,
        mend: `make it anew: silta diff ${plan.tenant} --out plan.json`,
      },
    ])
  }
}

/** What an approved row comes to now: sent as it stands, done already, or stale with what moved. */
export function stillStanding(approved: Plan, now: Plan): { rows: PlanRow[]; stale: RowResult[]; already: PlanRow[] } {
  const current = new Map(now.rows.map((row) => [row.id, row]))
  const held = new Map(
    now.rows
      .filter((row) => row.action === 'hold')
      .flatMap((row) => [row.key, row.from].map((key) => [`${row.entity} ${key}`, row] as const)),
  )
  const rows: PlanRow[] = []
  const stale: RowResult[] = []
  const already: PlanRow[] = []
  const writes = new Set(writesOf(approved).map((row) => row.id))
  for (const row of approved.rows) {
    if (!isWrite(row) || !writes.has(row.id)) continue
    const today = current.get(row.id)
    const stopped = now.entities.find((entity) => entity.name === row.entity)?.stopped
    if (stopped) {
      stale.push({ row, status: 'stale', problem: { code: stopped.code, what: stopped.why, mend: stopped.mend } })
      continue
    }
    if (today && sameDeed(row, today)) rows.push(today)
    else if (today)
      stale.push({
        row,
        status: 'stale',
        problem: { code: 'STALE', what: whatMoved(row, today), mend: 'look at the new plan: silta diff' },
      })
    else {
      const hold = held.get(`${row.entity} ${row.key ?? row.from}`)
      if (hold)
        stale.push({
          row,
          status: 'stale',
          problem: { code: 'STALE', what: `waits for a person now: ${hold.why.text}`, mend: hold.why.mend ?? '' },
        })
      else already.push(row)
    }
  }
  return { rows, stale, already }
}

function sameDeed(x: PlanRow, y: PlanRow): boolean {
  return (
    stableJson([x.set, x.followUps, x.side, x.key ?? null, x.expect ?? null]) ===
    stableJson([y.set, y.followUps, y.side, y.key ?? null, y.expect ?? null])
  )
}

function whatMoved(then: PlanRow, now: PlanRow): string {
  const before = new Map(then.fields.map((field) => [field.field, stableJson([field.before, field.after])]))
  const moved = now.fields
    .filter((field) => before.get(field.field) !== stableJson([field.before, field.after]))
    .map((field) => field.field)
  const gone = then.fields
    .filter((field) => !now.fields.some((other) => other.field === field.field))
    .map((field) => field.field)
  return `changed since the plan was made: ${[...moved, ...gone].join(', ') || 'what it refers to'}`
}

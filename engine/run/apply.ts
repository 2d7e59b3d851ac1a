import { EngineError, type Problem } from '../core/problem.ts'
import type { Value } from '../core/value.ts'
import { writtenBaseline } from '../plan/both.ts'
import type { Braked } from '../plan/brakes.ts'
import type { Pick } from '../plan/pick.ts'
import { isWrite, type Plan, type PlanRow } from '../plan/plan.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Store } from '../state/store.ts'
import type { System } from '../systems/system.ts'
import { type ApplyInput, applyRows, type RowResult } from './apply-rows.ts'
import { type Chosen, compileChoice, withBraked } from './choose-rows.ts'
import { KEEP_MONTHS, pruneHistory } from './history.ts'
import { holdBack, sentOf } from './hold-back.ts'
import { type IssueChange, readIssues, recordIssues } from './issues.ts'
import type { Given } from './journal.ts'
import { moveState } from './move-state.ts'
import { type PlanRun, planRun, type RunOptions, type Session } from './plan-run.ts'
import { silent } from './progress.ts'
import { stillStanding } from './standing.ts'
import { notePack, unseenRules } from './unseen-rules.ts'

export interface ApplyOptions extends RunOptions {
  readonly runId: string
  /** Ends after the rows in hand. */
  readonly stop: AbortSignal
  /** A plan that a person has seen; its rows alone are applied. Left out: everything that is planned now. */
  readonly approved?: Plan
  /** Which of the rows; left out: all. */
  readonly pick?: Pick
  /** Nobody looks on: what changed rules would do is not written before somebody could see it. */
  readonly unattended?: boolean
  /** Brakes that are let go for this run, as `customers:creates`. A plan that was seen is its own approval. */
  readonly release?: readonly string[]
  /**
   * Shown the plan (its rows as picked) before the first write: false: nothing is written; true: all but what brakes hold;
   * 'all': that too. Not asked for an approved plan.
   */
  readonly confirm?: (plan: Plan) => Promise<boolean | 'all'>
}

export interface ApplyReport {
  readonly runId: string
  readonly run: PlanRun
  readonly results: readonly RowResult[]
  /** Rows of the approved plan whose outcome is there already. */
  readonly already: readonly PlanRow[]
  /** Brakes that held something back in this run. */
  readonly braked: readonly Braked[]
  /** Why nothing, or nothing of some entities, was written, although nothing failed. */
  readonly unseen?: Problem
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
  const choose = compileChoice(session.rules, options)
  let run = await planRun(session, store, {
    ...options,
    ...alignOf(approved),
    ...(approved ? { fromPlan: approved.id } : {}),
  })
  let chosen = choose(run.plan)
  const askedAt = options.now()
  const agreed = await agreedTo(chosen, run.plan, options)
  if (!agreed) {
    return {
      runId: options.runId,
      run,
      results: [],
      already: [],
      braked: chosen.braked,
      issues: { all: [], fresh: [], over: [] },
      stopped: false,
      declined: true,
    }
  }
  const unseen = options.unattended ? await unseenRules(session, store, run) : undefined
  if (unseen) {
    const isHeld = ({ entity }: PlanRow): boolean => unseen.entities.has(entity)
    const held = [...chosen.rows.filter(isHeld), ...chosen.held]
    chosen = { ...chosen, rows: chosen.rows.filter((row) => !isHeld(row)), held }
  }
  if (agreed === 'all') chosen = withBraked(chosen)
  if (options.now() - askedAt > FRESH_MS) {
    const seen = { ...run.plan, rows: chosen.rows }
    run = await planRun(session, store, options)
    const standing = stillStanding(seen, run.plan)
    chosen = { ...chosen, ...standing, turnedDown: [...chosen.turnedDown, ...standing.turnedDown] }
  }
  const entityHashes = session.entityHashes ?? new Map<string, string>()
  const sentNow = (row: PlanRow): string => sentOf(row, run, entityHashes)
  // A person who picked rows of a plan asked for them: nothing is held back then.
  const known = approved || options.confirm ? [] : await readIssues(store)
  const { send, later } = holdBack(chosen.rows, known, options.now(), sentNow)
  const sent = await applyRows({
    rows: send,
    entities: new Map(session.rules.entities.map((entity) => [entity.name, entity])),
    systems: session.systems,
    store,
    given: (row) => givenBy(row, session, run),
    was: (...asked) => wasOf(asked, session, run),
    runId: options.runId,
    now: options.now,
    stop: options.stop,
    progress: options.progress ?? silent,
  })
  const results = [...sent, ...later, ...chosen.turnedDown]
  await moveState({
    store,
    entities: session.rules.entities,
    gathered: run.gathered,
    planned: run.entities,
    remembered: run.remembered,
    results,
    recovered: run.recovered,
    written: run.written,
    settleAfterMs: (side) =>
      [...session.systems.values()].find((system: System) => system.side === side)?.settleAfterMs ?? 0,
    nowMs: options.now(),
    runId: options.runId,
  })
  if (unseen?.problem.code !== 'PACK_CHANGED') await notePack(session, store)
  await pruneHistory(store, session.keepMonths ?? KEEP_MONTHS, options.now())
  const issues = await recordIssues(store, {
    plan: run.whole,
    results,
    runId: options.runId,
    at: new Date(options.now()).toISOString(),
    decisions: session.decisions ?? [],
    entityHashes,
    sentOf: sentNow,
  })
  return {
    runId: options.runId,
    run,
    results,
    already: chosen.already,
    braked: chosen.braked,
    ...(unseen ? { unseen: unseen.problem } : {}),
    issues,
    stopped: results.some(({ status }) => status === 'stopped'),
    declined: false,
  }
}

/** A plan of drift is compared with one of the same drift. */
function alignOf(approved: Plan | undefined): { align?: string } {
  return approved?.align === undefined ? {} : { align: approved.align }
}

/** Asks, where somebody is there to ask and there is something to ask about. */
async function agreedTo(chosen: Chosen, plan: Plan, options: ApplyOptions): Promise<boolean | 'all'> {
  const wanted = withBraked(chosen).rows
  if (options.approved || !options.confirm || wanted.length === 0) return true
  const ids = new Set(wanted.map(({ id }) => id))
  const { braked: _, ...rest } = plan
  const rows = plan.rows.filter((row) => !isWrite(row) || ids.has(row.id))
  return options.confirm({ ...rest, ...(chosen.braked.length > 0 ? { braked: chosen.braked } : {}), rows })
}

/** A field of a record as it was read. */
function wasOf(
  [name, side, key, fieldName]: Parameters<ApplyInput['was']>,
  { rules }: Session,
  run: PlanRun,
): Value | undefined {
  const field = rules.entities.find((entity) => entity.name === name)?.fields.find(({ name: own }) => own === fieldName)
  const cell = field && run.gathered.snapshots.get(name)?.entries.get(side)?.get(key)?.v[field.index]
  return isTrouble(cell) ? undefined : cell
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
    .map((difference) => [difference.field.name, writtenBaseline(difference)] as const)
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

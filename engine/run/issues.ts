import { nanoid } from 'nanoid'
import type { Decision, DismissDecision } from '../core/decision.ts'
import { isWrite, type Plan, type PlanRow } from '../plan/plan.ts'
import type { Store } from '../state/store.ts'
import type { RowResult } from './apply-rows.ts'
import { names } from './state-names.ts'

/** A record that needs somebody, kept until its cause is gone (SPEC R7). */
export interface Issue {
  readonly id: string
  /** The row of a plan that it comes from: the same in every run. */
  readonly of: string
  readonly entity: string
  readonly side: string
  readonly key: string
  /** The record by side, as decisions name it. */
  readonly keys: Readonly<Record<string, string>>
  readonly number?: string
  readonly name?: string
  readonly code: string
  readonly what: string
  readonly mend: string
  readonly state: 'open' | 'dismissed' | 'closed'
  readonly firstSeen: string
  readonly lastSeen: string
  readonly closedAt?: string
  readonly runs: number
  /** Calls that were made and refused, since somebody last asked for another one. */
  readonly tries: number
  /** Until then (ISO) no further call is made, as long as nothing changes. */
  readonly nextTry?: string
  /** Of what was sent, of both records and of the rules: with another one it is sent at once. */
  readonly sent?: string
  readonly story: readonly IssueEvent[]
}

export interface IssueEvent {
  readonly at: string
  readonly run: string
  readonly what: 'seen' | 'tried' | 'changed' | 'closed' | 'reopened' | 'dismissed' | 'retry'
  readonly code?: string
}

const MINUTE_MS = 60_000
/** The first repeat goes in the next run; then the pause doubles. */
const FIRST_PAUSE_MS = 10 * MINUTE_MS
export const LONGEST_PAUSE_MS = 12 * 60 * MINUTE_MS
const LONGEST_STORY = 40
/** Closed ones are kept to be looked at; when they come back they are the same issue. */
const KEPT_CLOSED_MS = 90 * 24 * 60 * MINUTE_MS

/** How long nothing is sent after so many calls that were refused. */
export function pauseAfter(tries: number): number {
  return tries < 2 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries - 2, 20))
}

/** The issue that a row of a plan becomes, the same in every run. */
export function issueOf(row: PlanRow): string {
  return row.id
}

export async function readIssues(store: Store): Promise<readonly Issue[]> {
  return (await store.read<readonly Issue[]>(names.issues)) ?? []
}

export interface IssueRun {
  readonly plan: Plan
  readonly results: readonly RowResult[]
  readonly runId: string
  /** ISO. */
  readonly at: string
  readonly decisions: readonly Decision[]
  readonly entityHashes: ReadonlyMap<string, string>
  /** Of a row that was sent. */
  readonly sentOf: (row: PlanRow) => string
}

export interface IssueChange {
  /** Those that wait for somebody. */
  readonly all: readonly Issue[]
  /** Not on record before this run. */
  readonly fresh: readonly Issue[]
  readonly over: readonly Issue[]
}

type Found = Pick<Issue, 'of' | 'entity' | 'side' | 'key' | 'keys' | 'number' | 'name' | 'code' | 'what' | 'mend'> & {
  /** Of a row that was sent and refused. */
  readonly sent?: string
}

/**
 * Puts this run's issues on record: known ones are counted on, those whose cause is gone are closed. An issue that this
 * run could not look at (its entity stopped, its row was not sent) stays as it was.
 */
export async function recordIssues(store: Store, run: IssueRun): Promise<IssueChange> {
  const found = issuesOf(run)
  const unseen = unseenIn(run)
  const known = new Map((await readIssues(store)).map((issue) => [issue.of, issue]))
  const kept: Issue[] = []
  const fresh: Issue[] = []
  const over: Issue[] = []
  for (const issue of found) {
    const before = known.get(issue.of)
    known.delete(issue.of)
    const now = counted(issue, before, run)
    kept.push(now)
    const isNew = before?.state !== 'open' || before.code !== now.code
    if (now.state === 'open' && isNew) fresh.push(now)
  }
  for (const issue of known.values()) {
    if (issue.state === 'closed') {
      if (Date.parse(run.at) - Date.parse(issue.closedAt ?? run.at) < KEPT_CLOSED_MS) kept.push(issue)
    } else if (unseen(issue)) kept.push(issue)
    else {
      const closed = closedNow(issue, run)
      kept.push(closed)
      over.push(closed)
    }
  }
  await store.write(names.issues, kept)
  return { all: kept.filter(({ state }) => state === 'open'), fresh, over }
}

/** The issues that a plan and what came of it leave behind. */
function issuesOf({ plan, results, sentOf }: IssueRun): Found[] {
  const waiting = plan.rows
    .filter((row) => row.says === 'issue' || isDismissed(row))
    .map((row) => ({ ...base(row, plan), code: row.why.code, what: row.why.text, mend: row.why.mend ?? '' }))
  const failed = results.flatMap(({ row, status, problem }) => {
    if ((status !== 'failed' && status !== 'unsettled') || !problem) return []
    const { code, what, mend } = problem
    // Of what did not leave us the record is not to blame, and what was not answered is looked up.
    const sent = status === 'failed' && code !== 'NOT_SENT' ? { sent: sentOf(row) } : {}
    return [{ ...base(row, plan), code, what, mend, ...sent }]
  })
  return [...waiting, ...failed]
}

function isDismissed(row: PlanRow): boolean {
  return row.dismissed === true
}

function base(
  row: PlanRow,
  { sides }: Plan,
): Pick<Found, 'of' | 'entity' | 'side' | 'key' | 'keys' | 'number' | 'name'> {
  const origin = row.key === undefined ? sides.find((side) => side !== row.side) : row.side
  const key = row.key ?? row.from ?? ''
  return {
    of: issueOf(row),
    entity: row.entity,
    side: row.side,
    key,
    keys: { [origin ?? row.side]: key },
    ...(row.number ? { number: row.number } : {}),
    ...(row.name ? { name: row.name } : {}),
  }
}

/** Whether a run says nothing of an issue's cause. */
function unseenIn({ plan, results }: IssueRun): (issue: Issue) => boolean {
  const stopped = new Set(plan.entities.filter((entity) => entity.stopped).map((entity) => entity.name))
  const sent = new Set(
    results
      .filter(({ status }) => status === 'done' || status === 'failed' || status === 'unsettled')
      .map(({ row }) => issueOf(row)),
  )
  const wanted = new Set(plan.rows.filter(isWrite).map(issueOf))
  return ({ of, entity }) => stopped.has(entity) || (wanted.has(of) && !sent.has(of))
}

function counted(found: Found, before: Issue | undefined, run: IssueRun): Issue {
  const { sent, ...facts } = found
  const { at } = run
  const dismissal = dismissalOf(found, run)
  const again = before?.state === 'closed' || (before?.state === 'dismissed' && !dismissal)
  const isSame = before !== undefined && before.sent === sent
  const tries = sent === undefined ? (before?.tries ?? 0) : (isSame ? before.tries : 0) + 1
  const nextTry = sent === undefined ? before?.nextTry : new Date(Date.parse(at) + pauseAfter(tries)).toISOString()
  const what: IssueEvent['what'][] = [
    ...(before ? [] : (['seen'] as const)),
    ...(again ? (['reopened'] as const) : []),
    ...(before && before.code !== found.code ? (['changed'] as const) : []),
    ...(sent === undefined ? [] : (['tried'] as const)),
    ...(dismissal && before?.state !== 'dismissed' ? (['dismissed'] as const) : []),
  ]
  return {
    ...facts,
    id: before?.id ?? `i_${nanoid(10)}`,
    state: dismissal ? 'dismissed' : 'open',
    firstSeen: before?.firstSeen ?? at,
    lastSeen: at,
    runs: (before?.runs ?? 0) + 1,
    tries,
    ...(nextTry === undefined ? {} : { nextTry }),
    ...((sent ?? before?.sent) === undefined ? {} : { sent: sent ?? (before?.sent as string) }),
    story: told(
      before,
      what.map((event) => ({ at, run: run.runId, what: event, code: found.code })),
    ),
  }
}

function dismissalOf(
  { entity, keys, code }: Found,
  { decisions, entityHashes }: IssueRun,
): DismissDecision | undefined {
  return decisions.find(
    (decision): decision is DismissDecision =>
      decision.what === 'dismiss' &&
      decision.entity === entity &&
      decision.code === code &&
      (decision.rules === undefined || decision.rules === entityHashes.get(entity)) &&
      Object.entries(keys).every(([side, key]) => decision.keys[side] === key),
  )
}

function closedNow(issue: Issue, { at, runId }: IssueRun): Issue {
  const { nextTry: _, sent: __, ...rest } = issue
  return {
    ...rest,
    state: 'closed',
    closedAt: at,
    tries: 0,
    story: told(issue, [{ at, run: runId, what: 'closed', code: issue.code }]),
  }
}

function told(before: Issue | undefined, events: readonly IssueEvent[]): readonly IssueEvent[] {
  const story = [...(before?.story ?? []), ...events]
  // How it began is never dropped.
  return story.length <= LONGEST_STORY ? story : [...story.slice(0, 1), ...story.slice(1 - LONGEST_STORY)]
}

/** Lets held-back calls go in the next run: of one issue, or of all. Answers those that it touched. */
export async function retryIssues(store: Store, id: string | undefined, at: string): Promise<readonly Issue[]> {
  const all = await readIssues(store)
  const isMeant = (issue: Issue): boolean => issue.state === 'open' && (id === undefined || issue.id === id)
  const touched = all.filter(isMeant)
  await store.write(
    names.issues,
    all.map((issue) => {
      if (!isMeant(issue)) return issue
      const { nextTry: _, ...rest } = issue
      return { ...rest, tries: 0, story: told(issue, [{ at, run: '', what: 'retry' }]) }
    }),
  )
  return touched
}

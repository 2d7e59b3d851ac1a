import { isWrite, type Plan, type PlanRow } from '../plan/plan.ts'
import type { Store } from '../state/store.ts'
import type { RowResult } from './apply-rows.ts'
import { names } from './state-names.ts'

/** A record that needs somebody, kept until its cause is gone (SPEC R7). */
export interface Issue {
  readonly id: string
  readonly entity: string
  readonly side: string
  readonly key: string
  readonly number?: string
  readonly name?: string
  readonly code: string
  readonly what: string
  readonly mend: string
  readonly firstSeen: string
  readonly lastSeen: string
  readonly runs: number
}

/** The issues that a plan and what came of it leave behind. */
export function issuesOf(plan: Plan, results: readonly RowResult[]): Omit<Issue, 'firstSeen' | 'lastSeen' | 'runs'>[] {
  const waiting = plan.rows
    .filter((row) => row.says === 'issue')
    .map((row) => ({ ...base(row), code: row.why.code, what: row.why.text, mend: row.why.mend ?? '' }))
  const failed = results.flatMap(({ row, status, problem }) =>
    (status === 'failed' || status === 'unsettled') && problem
      ? [{ ...base(row), code: problem.code, what: problem.what, mend: problem.mend }]
      : [],
  )
  return [...waiting, ...failed]
}

/** The issue that a row of a plan becomes, the same in every run. */
export function issueId(row: PlanRow): string {
  return row.id.replace(/^r_/, 'i_')
}

function base(row: PlanRow): Pick<Issue, 'id' | 'entity' | 'side' | 'key' | 'number' | 'name'> {
  return {
    id: issueId(row),
    entity: row.entity,
    side: row.side,
    key: row.key ?? row.from ?? '',
    ...(row.number ? { number: row.number } : {}),
    ...(row.name ? { name: row.name } : {}),
  }
}

/** Whether a run says nothing of an issue's cause. */
function unseenIn(plan: Plan, results: readonly RowResult[]): (issue: Issue) => boolean {
  const stopped = new Set(plan.entities.filter((entity) => entity.stopped).map((entity) => entity.name))
  const sent = new Set(
    results
      .filter(({ status }) => status === 'done' || status === 'failed' || status === 'unsettled')
      .map(({ row }) => issueId(row)),
  )
  const wanted = new Set(plan.rows.filter(isWrite).map(issueId))
  return ({ id, entity }) => stopped.has(entity) || (wanted.has(id) && !sent.has(id))
}

export interface IssueChange {
  readonly all: readonly Issue[]
  /** Not on record before this run. */
  readonly fresh: readonly Issue[]
  readonly over: readonly Issue[]
}

/**
 * Puts this run's issues on record: known ones are counted on, those whose cause is gone are taken off. An issue that this
 * run could not look at (its entity stopped, its row was not sent) stays as it was.
 */
export async function recordIssues(
  store: Store,
  plan: Plan,
  results: readonly RowResult[],
  at: string,
): Promise<IssueChange> {
  const found = issuesOf(plan, results)
  const unseen = unseenIn(plan, results)
  const known = new Map(((await store.read<readonly Issue[]>(names.issues)) ?? []).map((issue) => [issue.id, issue]))
  const all: Issue[] = []
  const fresh: Issue[] = []
  for (const issue of found) {
    const before = known.get(issue.id)
    const now: Issue = { ...issue, firstSeen: before?.firstSeen ?? at, lastSeen: at, runs: (before?.runs ?? 0) + 1 }
    all.push(now)
    if (!before || before.code !== issue.code) fresh.push(now)
    known.delete(issue.id)
  }
  for (const issue of known.values()) {
    if (!unseen(issue)) continue
    all.push(issue)
    known.delete(issue.id)
  }
  await store.write(names.issues, all)
  return { all, fresh, over: [...known.values()] }
}

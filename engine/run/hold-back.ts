import { type Side, shortHash } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import { needsOf, type PlanRow } from '../plan/plan.ts'
import type { RowResult } from './apply-rows.ts'
import { type Issue, issueOf } from './issues.ts'
import type { PlanRun } from './plan-run.ts'

/**
 * What a call is made of: what it would write, both records as they were read, and the rules. While all of this is as it was when
 * the system refused, there is no reason to think that it would not refuse again.
 */
export function sentOf(row: PlanRow, run: PlanRun, entityHashes: ReadonlyMap<string, string>): string {
  const entries = run.gathered.snapshots.get(row.entity)?.entries
  const records = [row.key, row.from].map((key) =>
    key === undefined ? null : [...(entries ?? [])].map(([side, known]) => [side as Side, known.get(key) ?? null]),
  )
  return shortHash(
    stableJson([row.action, row.set, row.followUps, row.expect ?? null, records, entityHashes.get(row.entity) ?? '']),
  )
}

/**
 * Back-off holds back calls, not thinking (SPEC R7): rows that were refused and are still the same wait for their time, and with
 * them what needs them. What changed goes at once.
 */
export function holdBack(
  rows: readonly PlanRow[],
  issues: readonly Issue[],
  nowMs: number,
  sent: (row: PlanRow) => string,
): { readonly send: readonly PlanRow[]; readonly later: readonly RowResult[] } {
  const waits = new Map(
    issues
      .filter(({ state, nextTry }) => state !== 'closed' && nextTry !== undefined && Date.parse(nextTry) > nowMs)
      .map((issue) => [issue.of, issue]),
  )
  if (waits.size === 0) return { send: rows, later: [] }
  const held = new Map<string, Issue>()
  for (const row of rows) {
    const issue = waits.get(issueOf(row))
    if (issue && issue.sent === sent(row)) held.set(row.id, issue)
  }
  for (let before = -1; before !== held.size; ) {
    before = held.size
    for (const row of rows) {
      const cause = needsOf(row)
        .map((need) => held.get(need))
        .find((issue) => issue !== undefined)
      if (cause && !held.has(row.id)) held.set(row.id, cause)
    }
  }
  return {
    send: rows.filter((row) => !held.has(row.id)),
    later: rows.flatMap((row): RowResult[] => {
      const issue = held.get(row.id)
      if (!issue) return []
      const what = `${issue.what}; not tried again before ${issue.nextTry} unless something changes`
      return [{ row, status: 'later', problem: { code: issue.code, what, mend: issue.mend } }]
    }),
  }
}

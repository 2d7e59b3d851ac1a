import { type ApplyReport, applyTenant } from '../../engine/run/apply.ts'
import { type OpenSession, openSession } from '../../engine/run/load.ts'
import { type PlanRun, planRun } from '../../engine/run/plan-run.ts'
import type { Workspace } from '../../engine/run/workspace.ts'
import type { Store } from '../../engine/state/store.ts'
import { TENANT } from './bench-desk.ts'

const never = new AbortController().signal
const now = () => Date.now()
let runs = 0

export function sessionOf(workspace: Workspace): Promise<OpenSession> {
  return openSession(workspace, TENANT, { dryRun: false, now })
}

/** Both sides read and compared, nothing written. */
export function readAndPlan(
  session: OpenSession,
  store: Store,
  { full }: { readonly full: boolean },
): Promise<PlanRun> {
  return planRun(session, store, { now, planId: `p_bench${++runs}`, full, signal: never })
}

/** A whole sync: what it writes counts as done, or the figures that build on it would mean nothing. */
export async function sync(
  session: OpenSession,
  store: Store,
  { full = false }: { readonly full?: boolean } = {},
): Promise<ApplyReport> {
  const id = `bench${++runs}`
  // First syncs of this size are what brakes are for; here they are what is measured.
  const unbraked = { ...session, rules: { ...session.rules, brakes: new Map() } }
  const report = await applyTenant(unbraked, store, {
    now,
    planId: `p_${id}`,
    runId: `run_${id}`,
    full,
    signal: never,
    stop: never,
  })
  const failed = report.results.find(({ status }) => status !== 'done')
  if (failed) throw new Error(`a write of ${failed.row.entity} is ${failed.status}: ${failed.problem?.what}`)
  return report
}

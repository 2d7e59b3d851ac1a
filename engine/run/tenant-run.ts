import { nanoid } from 'nanoid'
import { orThrow } from '../core/problem.ts'
import { compilePick } from '../plan/pick.ts'
import { openFolderState } from '../state/folder-state.ts'
import type { Store } from '../state/store.ts'
import { type ApplyOptions, type ApplyReport, applyTenant } from './apply.ts'
import { diffTenant } from './diff.ts'
import { entityNamed, type OpenSession, openSession } from './load.ts'
import type { PlanRun } from './plan-run.ts'
import type { Progress } from './progress.ts'
import type { Workspace } from './workspace.ts'

/** What every run of a tenant is given from outside: ways to stop it and to see it go on. */
export interface RunContext {
  readonly full?: boolean
  readonly progress?: Progress
  /** First signal: no further write is begun. */
  readonly stop: AbortSignal
  /** Second signal: reads are cut off too. */
  readonly abort: AbortSignal
  readonly now?: () => number
}

const clock = (): number => Date.now()

/** A dry run over the real systems: sends no write, and keeps nothing but its own reading and the plan. */
export async function dryRun(
  workspace: Workspace,
  tenant: string,
  context: RunContext & {
    /** `customers`, `customers.email`: plans this drift away, and nothing else. */
    readonly align?: string
    /** `KEY=VALUE` over the settings of the tenant: a question, of which nothing is kept. */
    readonly settings?: readonly string[]
    /** The one entity that is asked about: refused before anything is read when there is none of that name. */
    readonly entity?: string
    /** Rows that are asked about, as `compilePick` takes them: refused in the same way. */
    readonly only?: readonly string[]
  },
): Promise<{ run: PlanRun; session: OpenSession }> {
  const now = context.now ?? clock
  const session = await openSession(workspace, tenant, {
    dryRun: true,
    now,
    ...(context.settings ? { settings: context.settings } : {}),
  })
  try {
    if (context.entity !== undefined) entityNamed(session.rules, context.entity)
    if (context.only) orThrow(compilePick({ only: context.only }, session.rules.entities))
    const store = await openFolderState(workspace.stateDir).view(tenant)
    try {
      const run = await diffTenant(session, store, {
        now,
        planId: `p_${nanoid(10)}`,
        ...common(context),
        ...(context.align === undefined ? {} : { align: context.align }),
        ...(context.settings ? { question: true } : {}),
        signal: context.stop,
      })
      return { run, session }
    } finally {
      await store.close()
    }
  } finally {
    await session.close()
  }
}

export type ApplyRequest = Partial<Pick<ApplyOptions, 'approved' | 'confirm' | 'pick' | 'release' | 'unattended'>>

/** Applies a plan that was seen, or everything planned now. Holds the tenant's lock for as long as it runs. */
export async function applyRun(
  workspace: Workspace,
  tenant: string,
  request: ApplyRequest,
  context: RunContext,
): Promise<ApplyReport> {
  const now = context.now ?? clock
  const session = await openSession(workspace, tenant, { dryRun: false, now })
  try {
    const store = await openFolderState(workspace.stateDir).open(tenant)
    try {
      return await applyTenant(session, store, {
        ...request,
        ...common(context),
        now,
        planId: `p_${nanoid(10)}`,
        runId: `run_${nanoid(10)}`,
        stop: context.stop,
        signal: context.stop,
      })
    } finally {
      await store.close()
    }
  } finally {
    await session.close()
  }
}

/** A tenant's state, for reports. */
export async function viewState<T>(
  workspace: Workspace,
  tenant: string,
  read: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openFolderState(workspace.stateDir).view(tenant)
  try {
    return await read(store)
  } finally {
    await store.close()
  }
}

function common(context: RunContext): { full?: boolean; progress?: Progress } {
  return { ...(context.full ? { full: true } : {}), ...(context.progress ? { progress: context.progress } : {}) }
}

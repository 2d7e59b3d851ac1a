import { EngineError } from '../core/problem.ts'
import { openFolderState } from '../state/folder-state.ts'
import { type Decided, type Decider, keep, made } from './decide.ts'
import { entityHashes } from './decisions.ts'
import { type Issue, readIssues, retryIssues } from './issues.ts'
import { loadRules } from './load.ts'
import { viewState } from './tenant-run.ts'
import { clearUnsteady } from './unsteady.ts'
import type { Workspace } from './workspace.ts'

/** Issues that are on record, open ones first, then those seen last. `id`: that one alone, closed or not. */
export async function listIssues(workspace: Workspace, tenant: string, id?: string): Promise<readonly Issue[]> {
  workspace.tenantFile(tenant)
  const all = await viewState(workspace, tenant, readIssues)
  if (id === undefined) return all
  const found = all.filter((issue) => issue.id === id)
  if (found.length === 0) throw unknownIssue(id, `of ${tenant}`)
  return found
}

/** Lets what is held back go in the next run. Holds the tenant's lock for a moment. */
export async function retry(
  workspace: Workspace,
  tenant: string,
  id: string | undefined,
  now: number,
): Promise<readonly Issue[]> {
  workspace.tenantFile(tenant)
  const store = await openFolderState(workspace.stateDir).open(tenant)
  try {
    const touched = await retryIssues(store, id, new Date(now).toISOString())
    if (id !== undefined && touched.length === 0) throw unknownIssue(id, `that is open of ${tenant}`)
    await clearUnsteady(store, touched)
    return touched
  } finally {
    await store.close()
  }
}

/** A person knows of it and lets it be: written to the decisions of the tenant that has the issue. */
export async function dismiss(
  workspace: Workspace,
  id: string,
  decider: Decider,
): Promise<Decided & { readonly tenant: string; readonly issue: Issue }> {
  for (const tenant of workspace.tenants()) {
    const issue = (await viewState(workspace, tenant, readIssues)).find((candidate) => candidate.id === id)
    if (!issue) continue
    const outcome = await loadRules(workspace, tenant)
    if (!outcome.ok) throw new EngineError(outcome.problems)
    const rules = entityHashes(outcome.value).get(issue.entity)
    const { entity, keys, code } = issue
    const decision = { what: 'dismiss' as const, entity, keys, code, ...(rules ? { rules } : {}), ...made(decider) }
    return { ...(await keep(workspace, tenant, decision)), tenant, issue }
  }
  throw unknownIssue(id, 'of any tenant here')
}

function unknownIssue(id: string, where: string): EngineError {
  return new EngineError([
    { code: 'ISSUE_UNKNOWN', what: `there is no issue "${id}" ${where}`, mend: 'list them: silta issues TENANT' },
  ])
}

import { resolve } from 'node:path'
import { sourceLines } from '../../engine/config/source-lines.ts'
import type { ReadFile } from '../../engine/config/tenant.ts'
import { runTarget, type TestReport } from '../../engine/run/cases/run-cases.ts'
import type { Target } from '../../engine/run/cases/targets.ts'
import { openWorkspace, type Workspace } from '../../engine/run/workspace.ts'

export const REPOSITORY = resolve(import.meta.dirname, '../..')
export const PACK = 'severa-business-nxt'

/** The repository as a folder to work in, with other files laid over its own. */
export function workspaceOver(files: Readonly<Record<string, string>>): Workspace {
  const workspace = openWorkspace(REPOSITORY, {})
  const read: ReadFile = (path) => (path in files ? { text: files[path] as string } : workspace.read(path))
  return { ...workspace, read, source: sourceLines(read) }
}

/** Runs one file of cases as if it stood beside the shipped pack, under the company of its own cases. */
export async function runBeside(
  text: string,
  files: Readonly<Record<string, string>> = {},
  include = 'include: [company.cases.yaml]\n',
): Promise<TestReport> {
  const file = `rules/${PACK}/x.cases.yaml`
  const target: Target = { name: PACK, kind: 'pack', file: undefined, cases: [file] }
  return runTarget(workspaceOver({ ...files, [file]: `${include}${text}` }), target)
}

/** Cases of the example tenant. */
export async function runForTenant(text: string, files: Readonly<Record<string, string>> = {}): Promise<TestReport> {
  const file = 'tenants/fjord.cases.yaml'
  const target: Target = { name: 'fjord', kind: 'tenant', file: 'tenants/fjord.yaml', cases: [file] }
  return runTarget(workspaceOver({ ...files, [file]: text }), target)
}

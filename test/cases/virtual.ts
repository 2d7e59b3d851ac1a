import { join, resolve } from 'node:path'
import { sourceLines } from '../../engine/config/source-lines.ts'
import type { ReadFile } from '../../engine/config/tenant.ts'
import { runTarget, type TestReport } from '../../engine/run/cases/run-cases.ts'
import type { Target } from '../../engine/run/cases/targets.ts'
import { openWorkspace, type Workspace } from '../../engine/run/workspace.ts'

export const REPOSITORY = resolve(import.meta.dirname, '../..')
/** A small world of its own: the pack crm-erp@1, its two systems, the tenant fjord. */
export const HOME = join(import.meta.dirname, 'fixtures/home')

/** A folder to work in, with other files laid over its own. */
export function workspaceOver(files: Readonly<Record<string, string>>, home = HOME): Workspace {
  const workspace = openWorkspace(home, {})
  const read: ReadFile = (path) => (path in files ? { text: files[path] as string } : workspace.read(path))
  return { ...workspace, read, source: sourceLines(read) }
}

interface Beside {
  readonly pack?: string
  readonly home?: string
}

/** Runs one file of cases as if it stood beside a pack, under the company of the pack's own cases. */
export async function runBeside(
  text: string,
  files: Readonly<Record<string, string>> = {},
  include = 'include: [company.cases.yaml]\n',
  { pack = 'crm-erp', home = HOME }: Beside = {},
): Promise<TestReport> {
  const file = `rules/${pack}/x.cases.yaml`
  const target: Target = { name: pack, kind: 'pack', file: undefined, cases: [file] }
  return runTarget(workspaceOver({ ...files, [file]: `${include}${text}` }, home), target)
}

/** Cases of the tenant fjord. */
export async function runForTenant(text: string, files: Readonly<Record<string, string>> = {}): Promise<TestReport> {
  const file = 'tenants/fjord.cases.yaml'
  const target: Target = { name: 'fjord', kind: 'tenant', file: 'tenants/fjord.yaml', cases: [file] }
  return runTarget(workspaceOver({ ...files, [file]: text }), target)
}

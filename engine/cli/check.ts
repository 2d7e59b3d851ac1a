import { isError, type Problem, showProblem } from '../core/problem.ts'
import { loadRules } from '../run/load.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, paint, printJson, printProblems, runCommand } from './io.ts'

interface Checked {
  readonly tenant: string
  readonly ok: boolean
  readonly problems: readonly Problem[]
  readonly entities: readonly string[]
}

/** `silta check`: every mistake of one tenant or of all, at its line. Sends nothing. */
export async function check(tenant: string | undefined, options: GlobalOptions): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const names = tenant === undefined ? workspace.tenants() : [tenant]
    const results: Checked[] = []
    for (const name of names) {
      const loaded = await loadRules(workspace, name)
      results.push({
        tenant: name,
        ok: loaded.ok,
        problems: (loaded.ok ? loaded.value.notes : loaded.problems).map(inOrder),
        entities: loaded.ok ? loaded.value.rules.entities.map((entity) => entity.name) : [],
      })
    }
    if (options.json) printJson({ ok: results.every((result) => result.ok), tenants: results })
    else printResults(results, workspace.source)
    return (results.every((result) => result.ok) ? EXIT.done : EXIT.problem) as ExitCode
  })
}

/** Members in one order, whoever found the problem. */
function inOrder({ code, severity = 'error', what, mend, place }: Problem): Problem {
  return { code, severity, what, mend, ...(place && { place }) }
}

/** A problem of a pack is one of every tenant that extends it, and printed once. */
function printResults(results: readonly Checked[], source: (file: string) => string | undefined): void {
  const told = new Set<string>()
  for (const { tenant, ok, problems, entities } of results) {
    const fresh = problems.filter((problem) => !told.has(showProblem(problem)))
    for (const problem of fresh) told.add(showProblem(problem))
    printProblems(fresh, source)
    const errors = problems.filter(isError).length
    const rest = problems.length - errors
    const above = problems.length - fresh.length
    const notes = `${rest > 0 ? `, ${rest} to note` : ''}${above > 0 ? `, ${above} of them shown above` : ''}`
    if (ok) out(`${paint('create', 'ok')} ${tenant}: ${entities.join(', ') || 'no entities yet'}${notes}`)
    else out(`${paint('hold', 'not ok')} ${tenant}: ${errors} ${errors === 1 ? 'problem' : 'problems'}${notes}`)
  }
  if (results.length === 0) out('no tenants: make tenants/NAME.yaml, or give the folder with --dir')
}

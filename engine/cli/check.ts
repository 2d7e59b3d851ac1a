import { isError, type Problem } from '../core/problem.ts'
import { loadRules } from '../run/load.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, paint, printJson, printProblems, runCommand } from './io.ts'

/** `silta check`: every mistake of one tenant or of all, at its line. Sends nothing. */
export async function check(tenant: string | undefined, options: GlobalOptions): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const names = tenant === undefined ? workspace.tenants() : [tenant]
    const results: { tenant: string; ok: boolean; problems: readonly Problem[]; entities: readonly string[] }[] = []
    for (const name of names) {
      const loaded = await loadRules(workspace, name)
      const problems = loaded.ok ? loaded.value.notes : loaded.problems
      results.push({
        tenant: name,
        ok: loaded.ok,
        problems,
        entities: loaded.ok ? loaded.value.rules.entities.map((entity) => entity.name) : [],
      })
    }
    if (options.json) printJson({ ok: results.every((result) => result.ok), tenants: results })
    else for (const result of results) printResult(result, workspace.source)
    if (names.length === 0) out('no tenants: make tenants/NAME.yaml, or give the folder with --dir')
    return (results.every((result) => result.ok) ? EXIT.done : EXIT.problem) as ExitCode
  })
}

function printResult(
  result: { tenant: string; ok: boolean; problems: readonly Problem[]; entities: readonly string[] },
  source: (file: string) => string | undefined,
): void {
  printProblems(result.problems, source)
  const errors = result.problems.filter(isError).length
  const rest = result.problems.length - errors
  const notes = rest > 0 ? `, ${rest} to note` : ''
  if (result.ok) out(`${paint('create', 'ok')} ${result.tenant}: ${result.entities.join(', ')}${notes}`)
  else out(`${paint('hold', 'not ok')} ${result.tenant}: ${errors} ${errors === 1 ? 'problem' : 'problems'}${notes}`)
}

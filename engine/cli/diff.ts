import { resolve } from 'node:path'
import { EngineError } from '../core/problem.ts'
import type { Plan } from '../plan/plan.ts'
import { planToJson } from '../plan/plan-json.ts'
import { writesOf } from '../plan/plan-tenant.ts'
import { renderText, renderWaiting } from '../plan/render-text.ts'
import { dryRun } from '../run/tenant-run.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, paint, printProblems, runCommand, say } from './io.ts'
import { demandFolder, writeOwn } from './own-file.ts'
import { stopOnSignals } from './signals.ts'
import { terminalProgress } from './terminal-progress.ts'

export interface DiffOptions extends GlobalOptions {
  readonly out?: string
  readonly entity?: string
  readonly maxRows: string
  readonly full?: boolean
  readonly strict?: boolean
}

/** `silta diff`: reads both systems, prints the plan, and sends no write. */
export async function diff(tenant: string, options: DiffOptions): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const maxRows = Number(options.maxRows)
    if (!/^\d+$/.test(options.maxRows))
      throw new EngineError([
        {
          code: 'ARGUMENT',
          what: `--max-rows takes a whole number, not "${options.maxRows}"`,
          mend: 'for example --max-rows 500',
        },
      ])
    const file = options.out === undefined ? undefined : resolve(options.out)
    if (file !== undefined) await demandFolder(file)
    const stops = stopOnSignals()
    const progress = terminalProgress(options.json === true)
    try {
      const { run, session } = await dryRun(workspace, tenant, {
        ...(options.full ? { full: true } : {}),
        ...(options.entity === undefined ? {} : { entity: options.entity }),
        progress,
        stop: stops.stop,
        abort: stops.abort,
      })
      progress.clear()
      const { plan } = run
      if (options.json) out(planToJson(plan))
      else {
        printProblems(session.loaded.notes.filter((note) => note.severity !== 'info'))
        out(renderText(plan, { paint, maxRows, ...(options.entity ? { entity: options.entity } : {}) }))
        if (writesOf(plan).length === 0) for (const line of renderWaiting(plan)) out(`  ${line}`)
      }
      if (file !== undefined) {
        await writeOwn(file, `${planToJson(plan)}\n`)
        say(
          `plan saved; to write it: silta apply ${tenant} ${options.out}${options.dir && options.dir !== '.' ? ` --dir ${options.dir}` : ''}`,
        )
      }
      return exitOf(plan, options.strict === true)
    } finally {
      progress.clear()
      stops.dispose()
    }
  })
}

function exitOf(plan: Plan, strict: boolean): ExitCode {
  if (plan.entities.some((entity) => entity.stopped)) return EXIT.problem
  if (strict && plan.rows.some((row) => row.says === 'issue')) return EXIT.person
  return writesOf(plan).length > 0 ? EXIT.changes : EXIT.done
}

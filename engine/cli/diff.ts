import { resolve } from 'node:path'
import { mendUnknown } from '../core/guess.ts'
import { EngineError, orThrow } from '../core/problem.ts'
import { compilePick } from '../plan/pick.ts'
import type { Plan } from '../plan/plan.ts'
import { planChunks } from '../plan/plan-json.ts'
import { writesOf } from '../plan/plan-tenant.ts'
import { renderHtml } from '../plan/render-html.ts'
import { renderMarkdown } from '../plan/render-markdown.ts'
import { type RenderOptions, renderText, renderWaiting } from '../plan/render-text.ts'
import { dryRun } from '../run/tenant-run.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, outAll, paint, printProblems, runCommand, say } from './io.ts'
import { demandFolder, writeOwn } from './own-file.ts'
import { stopOnSignals } from './signals.ts'
import { terminalProgress } from './terminal-progress.ts'

export interface DiffOptions extends GlobalOptions {
  readonly out?: string
  readonly format?: string
  readonly entity?: string
  readonly only?: readonly string[]
  readonly maxRows?: string
  readonly settings?: readonly string[]
  readonly align?: string
  readonly full?: boolean
  readonly strict?: boolean
}

const FORMATS = ['text', 'json', 'markdown', 'html'] as const
type Format = (typeof FORMATS)[number]

/** `silta diff`: reads both systems, prints the plan, and sends no write. */
export async function diff(tenant: string, options: DiffOptions): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const format = formatOf(options)
    const maxRows = maxRowsOf(options.maxRows)
    if (options.settings && options.out !== undefined)
      throw argument(
        'a plan made with --settings is a question: no apply takes it, so it is not saved',
        `leave out --out; to have it so, write the setting into tenants/${tenant}.yaml`,
      )
    const file = options.out === undefined ? undefined : resolve(options.out)
    if (file !== undefined) await demandFolder(file)
    const stops = stopOnSignals()
    const progress = terminalProgress(format !== 'text')
    try {
      const { run, session } = await dryRun(workspace, tenant, {
        ...(options.full ? { full: true } : {}),
        ...(options.entity === undefined ? {} : { entity: options.entity }),
        ...(options.only ? { only: options.only } : {}),
        ...(options.align === undefined ? {} : { align: options.align }),
        ...(options.settings ? { settings: options.settings } : {}),
        progress,
        stop: stops.stop,
        abort: stops.abort,
      })
      progress.clear()
      const { plan } = run
      if (format === 'text') printProblems(session.loaded.notes.filter((note) => note.severity !== 'info'))
      await print(plan, format, {
        ...(maxRows === undefined ? {} : { maxRows }),
        ...(options.entity === undefined ? {} : { entity: options.entity }),
        ...(options.only ? { only: orThrow(compilePick({ only: options.only }, session.rules.entities)) } : {}),
      })
      if (options.settings)
        say(`asked with ${options.settings.join(', ')}: to have it so, write it into tenants/${tenant}.yaml`)
      if (file !== undefined) {
        await writeOwn(file, withEnd(planChunks(plan)))
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

function formatOf({ format, json }: DiffOptions): Format {
  const known = FORMATS.find((name) => name === (format ?? (json ? 'json' : 'text')))
  if (known === undefined) throw argument(`--format knows no "${format}"`, mendUnknown(format ?? '', FORMATS))
  if (json && known !== 'json') throw argument('--json and --format say different things', 'leave out one of them')
  return known
}

function maxRowsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text))
    throw argument(`--max-rows takes a whole number, not "${text}"`, 'for example --max-rows 500')
  return Number(text)
}

function argument(what: string, mend: string): EngineError {
  return new EngineError([{ code: 'ARGUMENT', what, mend }])
}

async function print(plan: Plan, format: Format, options: RenderOptions): Promise<void> {
  switch (format) {
    case 'json':
      return outAll(withEnd(planChunks(shownOf(plan, options))))
    case 'markdown':
      return outAll([renderMarkdown(plan, options)])
    case 'html':
      return outAll(renderHtml(plan, options))
    case 'text':
      out(renderText(plan, { ...options, paint }))
      if (writesOf(plan).length === 0) for (const line of renderWaiting(plan)) out(`  ${line}`)
  }
}

/** Rows as asked for; everything else is told of the whole plan. */
function shownOf(plan: Plan, { entity, only }: RenderOptions): Plan {
  if (entity === undefined && !only) return plan
  return {
    ...plan,
    rows: plan.rows.filter((row) => (entity === undefined || row.entity === entity) && (!only || only(row))),
  }
}

function* withEnd(chunks: Iterable<string>): Generator<string> {
  yield* chunks
  yield '\n'
}

function exitOf(plan: Plan, strict: boolean): ExitCode {
  if (plan.entities.some((entity) => entity.stopped)) return EXIT.problem
  if (strict && (plan.braked || plan.rows.some((row) => row.says === 'issue'))) return EXIT.person
  return writesOf(plan).length > 0 ? EXIT.changes : EXIT.done
}

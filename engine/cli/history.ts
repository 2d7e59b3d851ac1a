import { EngineError } from '../core/problem.ts'
import { isSuggest } from '../core/resource.ts'
import { type HistoryEntry, history as readHistory } from '../run/history.ts'
import { viewState } from '../run/tenant-run.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, paint, printJson, runCommand } from './io.ts'

export interface HistoryCommand extends GlobalOptions {
  readonly record?: string
  readonly limit: string
}

/** `silta history`: every write, with its rule, what stood there before, and what came of it. */
export async function history(tenant: string, options: HistoryCommand): Promise<void> {
  await runCommand(options, async () => {
    if (!/^\d+$/.test(options.limit))
      throw new EngineError([
        {
          code: 'ARGUMENT',
          what: `--limit takes a whole number, not "${options.limit}"`,
          mend: 'for example --limit 500',
        },
      ])
    const workspace = openWorkspace(options.dir ?? '.')
    workspace.tenantFile(tenant)
    const asked = { ...(options.record === undefined ? {} : { record: options.record }), limit: Number(options.limit) }
    const entries = await viewState(workspace, tenant, (store) => readHistory(store, asked))
    if (options.json) printJson(entries)
    else if (entries.length === 0)
      out(options.record === undefined ? 'nothing was written yet' : `nothing was written to "${options.record}"`)
    else for (const entry of entries) print(entry)
    return EXIT.done
  })
}

function print(entry: HistoryEntry): void {
  const title = [entry.number, entry.name].filter(Boolean).join(' ')
  const outcome =
    entry.outcome === 'done' ? '' : `  ${paint('hold', `${entry.outcome}${entry.code ? ` ${entry.code}` : ''}`)}`
  const rule = entry.rule === undefined ? '' : `  ${paint('dim', entry.rule)}`
  out(
    `${entry.at}  ${paint('dim', entry.run)}  ${entry.entity} ${entry.side} ${entry.step} ${entry.key ?? ''} ${title}`.trimEnd() +
      outcome +
      rule,
  )
  const fields = entry.fields.map(({ field, before, after }) => `${field} ${shown(before)} -> ${shown(after)}`)
  const paths = entry.set.map(([path, value]) => `${path} ${shown(value)}`)
  for (const line of fields.length > 0 ? fields : paths) out(`    ${line}`)
  if (entry.what !== undefined) out(`    ${entry.what}`)
}

function shown(value: unknown): string {
  if (isSuggest(value)) return 'next of the series'
  if (value === null || value === undefined || value === '') return '(empty)'
  return JSON.stringify(value)
}

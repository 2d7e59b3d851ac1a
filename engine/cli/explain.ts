import { EngineError, type Place } from '../core/problem.ts'
import { isSuggest } from '../core/resource.ts'
import type { Explanation } from '../run/explain.ts'
import { explainLive, explainOffline } from '../run/explain-run.ts'
import { entityNamed, loadRules, openSession } from '../run/load.ts'
import { isBehind } from '../run/offline.ts'
import { dryRun, viewState } from '../run/tenant-run.ts'
import { openWorkspace, type Workspace } from '../run/workspace.ts'
import { EXIT, type GlobalOptions, out, paint, printJson, problemsOf, runCommand, say } from './io.ts'
import { stopOnSignals } from './signals.ts'

/** `silta explain`: why a record is what it is, from the last reading; what was written since is read first. */
export async function explain(
  tenant: string,
  entityName: string,
  record: string,
  options: GlobalOptions & { readonly live?: boolean },
): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const loaded = await loadRules(workspace, tenant)
    if (!loaded.ok) throw new EngineError(loaded.problems)
    entityNamed(loaded.value.rules, entityName)
    if (!options.live && (await viewState(workspace, tenant, isBehind))) await catchUp(workspace, tenant)
    const found = options.live
      ? await live(workspace, tenant, entityName, record)
      : await viewState(workspace, tenant, (store) =>
          explainOffline(loaded.value, store, entityName, record, Date.now()),
        )
    if (options.json) printJson(found)
    else found.forEach(print)
    return EXIT.done
  })
}

/** Asks for the one record: a few requests, whatever the size of the registry. */
async function live(
  workspace: Workspace,
  tenant: string,
  entity: string,
  record: string,
): Promise<readonly Explanation[]> {
  const stops = stopOnSignals()
  const session = await openSession(workspace, tenant, { dryRun: true, now: Date.now })
  try {
    return await viewState(workspace, tenant, (store) => explainLive(session, store, entity, record, stops.stop))
  } finally {
    await session.close()
    stops.dispose()
  }
}

/** Reads what changed since the last reading. Where that fails, the last reading is still worth showing. */
async function catchUp(workspace: Workspace, tenant: string): Promise<void> {
  const stops = stopOnSignals()
  try {
    await dryRun(workspace, tenant, { stop: stops.stop, abort: stops.abort })
  } catch (error) {
    if (stops.stop.aborted) throw error
    const [problem] = problemsOf(error)
    say(`warning: changes were written since, and could not be read: ${problem?.what} (${problem?.code})`)
  } finally {
    stops.dispose()
  }
}

function print(found: Explanation): void {
  out(`${paint('bold', `${found.entity} ${found.title}`)}  ${paint('dim', `as read ${found.readAt}`)}`)
  const width = Math.max(...found.steps.map(({ step }) => step.length))
  for (const { step, verdict, place } of found.steps) out(`  ${step.padEnd(width)}  ${verdict}${where(place)}`)
  out('  fields')
  const fieldWidth = Math.max(...found.fields.map(({ field }) => field.length))
  for (const { field, values, verdict, place } of found.fields) {
    const sides = Object.entries(values).map(([side, value]) => `${side} ${value}`)
    out(`    ${field.padEnd(fieldWidth)}  ${sides.join('   ')}${verdict ? `   ${verdict}` : ''}${where(place)}`)
  }
  for (const row of found.rows) out(`  plan  ${row.action} in ${row.side}: ${row.why.text} (${row.why.code})`)
  if (found.rows.length === 0) out('  plan  nothing to write')
  for (const entry of found.journal)
    out(`  journal  ${entry.at}  ${String(entry.step)} in ${String(entry.side)}: ${written(entry.set)}`)
}

/** `name "Uusi Alku Oy", number next of the series`. */
function written(set: unknown): string {
  return (set as readonly (readonly [path: string, value: unknown])[])
    .map(([path, value]) => `${path} ${isSuggest(value) ? 'next of the series' : JSON.stringify(value)}`)
    .join(', ')
}

function where(place: Place | undefined): string {
  return place ? `   ${paint('dim', `${place.file}:${place.line}`)}` : ''
}

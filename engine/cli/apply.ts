import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { EngineError } from '../core/problem.ts'
import type { Plan } from '../plan/plan.ts'
import { planFromJson } from '../plan/plan-json.ts'
import { renderText } from '../plan/render-text.ts'
import { titleOf } from '../plan/row-text.ts'
import type { ApplyReport } from '../run/apply.ts'
import type { RowResult } from '../run/apply-rows.ts'
import { issueOf } from '../run/issues.ts'
import { type ApplyRequest, applyRun } from '../run/tenant-run.ts'
import { openWorkspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, paint, printJson, printProblems, runCommand, say } from './io.ts'
import { stopOnSignals } from './signals.ts'
import { terminalProgress } from './terminal-progress.ts'

export interface ApplyCommand extends GlobalOptions {
  readonly yes?: boolean
  readonly full?: boolean
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  readonly withNeeds?: boolean
  readonly release?: readonly string[]
}

/** `silta apply TENANT [plan.json]`: a plan file is its own approval; without one the plan is shown and asked about. */
export async function apply(tenant: string, file: string | undefined, options: ApplyCommand): Promise<void> {
  await runCommand(options, async () => {
    const { only, except, withNeeds, release } = options
    const pick = {
      ...(only ? { only } : {}),
      ...(except ? { except } : {}),
      ...(withNeeds ? { withNeeds } : {}),
    }
    const request: ApplyRequest = { pick, ...(release ? { release } : {}) }
    if (file !== undefined) return run(tenant, { ...request, approved: await readPlan(tenant, file) }, options)
    if (options.yes) return run(tenant, request, options)
    if (!process.stdin.isTTY) {
      const problem = {
        code: 'APPROVAL_NEEDED',
        what: 'apply was called without a plan, and nobody is there to ask',
        mend: `silta diff ${tenant} --out plan.json, then silta apply ${tenant} plan.json; or silta apply ${tenant} --yes`,
      }
      if (options.json) printJson({ ok: false, problems: [problem] })
      else printProblems([problem])
      return EXIT.person
    }
    return run(tenant, { ...request, confirm: ask }, options)
  })
}

/** `silta sync`: dry run and apply in one, unattended. */
export async function sync(tenant: string, options: GlobalOptions & { full?: boolean }): Promise<void> {
  await runCommand(options, async () => run(tenant, { unattended: true }, options))
}

async function readPlan(tenant: string, file: string): Promise<Plan> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const what =
      code === 'ENOENT'
        ? `there is no file ${file}`
        : `${file} cannot be read: ${code === 'EISDIR' ? 'it is a folder' : (code ?? 'error')}`
    throw new EngineError([{ code: 'PLAN_UNREADABLE', what, mend: `make one: silta diff ${tenant} --out plan.json` }])
  }
  const parsed = planFromJson(text, file)
  if (!parsed.ok) throw new EngineError(parsed.problems)
  return parsed.value
}

/** What somebody meant who was asked; what means nothing is a no. */
export function answerOf(text: string, plan: Plan): boolean | 'all' {
  const answer = text.trim()
  if (plan.braked && /^a(ll)?$/i.test(answer)) return 'all'
  return /^y(es)?$/i.test(answer)
}

async function ask(plan: Plan): Promise<boolean | 'all'> {
  out(renderText(plan, { paint }))
  const prompt = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const question = plan.braked
      ? 'write these changes? (y: all but what brakes hold, a: all of them, N) '
      : 'write these changes? (y/N) '
    return answerOf(await prompt.question(question), plan)
  } finally {
    prompt.close()
  }
}

async function run(
  tenant: string,
  request: ApplyRequest,
  options: GlobalOptions & { full?: boolean },
): Promise<ExitCode> {
  const workspace = openWorkspace(options.dir ?? '.')
  const stops = stopOnSignals()
  const progress = terminalProgress(options.json === true)
  try {
    const report = await applyRun(workspace, tenant, request, {
      ...(options.full ? { full: true } : {}),
      progress,
      stop: stops.stop,
      abort: stops.abort,
    })
    progress.clear()
    if (options.json) printJson(reportJson(report))
    else printReport(tenant, report)
    return exitOf(report)
  } finally {
    progress.clear()
    stops.dispose()
  }
}

function exitOf(report: ApplyReport): ExitCode {
  const has = (...statuses: RowResult['status'][]): boolean =>
    report.results.some(({ status }) => statuses.includes(status))
  if (
    report.stopped ||
    has('failed', 'unsettled', 'blocked') ||
    report.run.plan.entities.some((entity) => entity.stopped)
  )
    return EXIT.problem
  if (
    report.unseen ||
    report.declined ||
    has('stale', 'refused') ||
    report.braked.length > 0 ||
    report.issues.fresh.length > 0
  )
    return EXIT.person
  return EXIT.done
}

const WORDS: Readonly<Record<RowResult['status'], string>> = {
  done: 'written',
  stale: 'stale',
  refused: 'refused',
  failed: 'failed',
  unsettled: 'not answered',
  blocked: 'blocked',
  stopped: 'not begun',
  later: 'held back',
}

function printReport(tenant: string, report: ApplyReport): void {
  if (report.declined) {
    out('nothing was written')
    return
  }
  if (report.unseen)
    out(`${paint('hold', '!')} ${report.unseen.what} (${report.unseen.code})\n    mend: ${report.unseen.mend}`)
  const { plan } = report.run
  for (const entity of plan.entities)
    if (entity.stopped)
      out(
        `${paint('hold', '!')} ${entity.name} stopped: ${entity.stopped.why} (${entity.stopped.code})\n    mend: ${entity.stopped.mend}`,
      )
  for (const { entity, why, mend, holds } of report.braked)
    out(
      `${paint('hold', '!')} ${entity} is held by a brake: ${why} (BRAKED)${holds.length > 1 ? `; with it ${holds.slice(1).join(', ')}` : ''}\n    mend: ${mend}`,
    )
  for (const result of report.results) {
    if (result.status === 'done') continue
    const { row, problem } = result
    if (result.status === 'stopped') continue
    out(
      `${paint('hold', '!')} ${row.entity} ${row.side} ${titleOf(row)}: ${WORDS[result.status]}: ${problem?.what ?? ''} (${problem?.code ?? ''})${problem?.mend ? `\n    mend: ${problem.mend}` : ''}`,
    )
  }
  const done = report.results.filter(({ status }) => status === 'done').map(({ row }) => row)
  const count = (action: string): number => done.filter((row) => row.action === action).length
  const others = (Object.keys(WORDS) as RowResult['status'][])
    .filter((status) => status !== 'done')
    .flatMap((status) => {
      const number = report.results.filter((result) => result.status === status).length
      return number > 0 ? [`${number} ${WORDS[status]}`] : []
    })
  const already = report.already.length > 0 ? [`${report.already.length} no longer needed`] : []
  out(
    [
      `${done.length} written (${count('create')} creates, ${count('update')} updates, ${count('link')} links)`,
      ...others,
      ...already,
    ].join(', '),
  )
  const waits = plan.rows.filter((row) => row.says === 'issue').map(issueOf)
  const fresh = report.issues.fresh.filter(({ of }) => waits.includes(of)).length
  if (waits.length > 0)
    out(
      `${waits.length} ${waits.length === 1 ? 'record waits' : 'records wait'} for a person, ${fresh} of them new: silta issues ${tenant}`,
    )
  if (report.stopped) say(`stopped as asked; run silta sync ${tenant} to go on`)
}

function reportJson(report: ApplyReport): unknown {
  return {
    ok: exitOf(report) !== EXIT.problem,
    run: report.runId,
    plan: report.run.plan.id,
    ...(report.unseen ? { unseen: report.unseen } : {}),
    results: report.results.map(({ row, status, key, problem }) => ({
      row: row.id,
      entity: row.entity,
      action: row.action,
      side: row.side,
      key: key ?? row.key,
      number: row.number,
      status,
      problem,
    })),
    braked: report.braked,
    noLongerNeeded: report.already.map((row) => row.id),
    newIssues: report.issues.fresh,
    stopped: report.stopped,
  }
}

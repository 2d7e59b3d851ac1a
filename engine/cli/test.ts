import { EngineError, isError, type Place, type Problem, showPlace, showProblem } from '../core/problem.ts'
import { boundaryCases, renderBoundaries } from '../run/cases/boundaries.ts'
import type { CoverageReport } from '../run/cases/coverage.ts'
import type { CaseResult, Failure } from '../run/cases/result.ts'
import { runTarget, type TestReport } from '../run/cases/run-cases.ts'
import { findTargets, strayCases, type Target } from '../run/cases/targets.ts'
import { openWorkspace, type Workspace } from '../run/workspace.ts'
import { EXIT, type ExitCode, type GlobalOptions, out, paint, printJson, runCommand } from './io.ts'

export interface TestCommand extends GlobalOptions {
  readonly coverage?: boolean
  readonly threshold?: string
  readonly boundaries?: boolean
}

/** `silta test`: runs the cases of a tenant or pack, or of all. Sends nothing, remembers nothing. */
export async function test(name: string | undefined, options: TestCommand): Promise<void> {
  await runCommand(options, async () => {
    const workspace = openWorkspace(options.dir ?? '.')
    const targets = findTargets(workspace, name)
    if (options.boundaries) return boundaries(workspace, targets, options)
    const threshold = thresholdOf(options.threshold)
    const stray = name === undefined ? strayProblems(workspace) : []
    const reports: TestReport[] = []
    for (const target of targets) reports.push(withMissing(await runTarget(workspace, target), name))
    const below = reports.filter((report) => report.coverage.percent < threshold)
    const ok = reports.every((report) => report.ok) && below.length === 0 && stray.length === 0
    if (options.json) {
      printJson({ ok, ...(options.threshold === undefined ? {} : { threshold }), problems: stray, tests: reports })
    } else {
      for (const problem of stray) out(problemText(problem, workspace.source))
      for (const report of reports) out(reportText(report, workspace.source, options.coverage === true))
      for (const report of below)
        out(problemText(uncovered(report, threshold, options.coverage === true), workspace.source))
      if (targets.length === 0) out('no cases: write tenants/NAME.cases.yaml, or give the folder with --dir')
    }
    return (ok ? EXIT.done : EXIT.problem) as ExitCode
  })
}

function thresholdOf(text: string | undefined): number {
  if (text === undefined) return 0
  const number = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (number <= 100) return number
  throw new EngineError([
    {
      code: 'ARGUMENT',
      what: `--threshold takes a whole percent from 0 to 100, not "${text}"`,
      mend: 'write it as --threshold 100',
    },
  ])
}

async function boundaries(workspace: Workspace, targets: readonly Target[], options: TestCommand): Promise<ExitCode> {
  const found = []
  for (const target of targets) found.push({ name: target.name, cases: await boundaryCases(workspace, target) })
  if (options.json) printJson(found)
  else for (const { name, cases } of found) out(`# ends of the ranges and maps of ${name}\n${renderBoundaries(cases)}`)
  return EXIT.done
}

/** Asked for by name, and nothing to run: nobody should take that for a success. */
function withMissing(report: TestReport, asked: string | undefined): TestReport {
  if (asked === undefined || report.cases.length > 0 || report.problems.some(isError)) return report
  const path = report.kind === 'tenant' ? `tenants/${report.name}.cases.yaml` : `rules/${report.name}/NAME.cases.yaml`
  const problem: Problem = {
    code: 'CASES_MISSING',
    what: `the ${report.kind} ${report.name} has no cases`,
    mend: `write ${path}; docs/cases.md shows how, and silta test ${report.name} --boundaries gives a start`,
  }
  return { ...report, ok: false, problems: [...report.problems, problem] }
}

function strayProblems(workspace: Workspace): Problem[] {
  return strayCases(workspace).map((file) => ({
    code: 'CASES_MISSING',
    what: `${file} belongs to no tenant: nobody would run its cases`,
    mend: `call it as the tenant whose rules it tests: ${workspace.tenants().join(', ') || 'there is none yet'}`,
    place: { file, line: 1, column: 1 },
  }))
}

function uncovered({ name, coverage }: TestReport, threshold: number, listed: boolean): Problem {
  return {
    code: 'CASES_UNCOVERED',
    what: `the cases of ${name} touch ${coverage.percent} % of its rules, the threshold is ${threshold} %`,
    mend: listed ? 'write cases for what is listed above' : `see what is left: silta test ${name} --coverage`,
  }
}

/** What came of one target: failed cases, then (where asked) what none has touched, then one line in all. */
export function reportText(report: TestReport, source: Source, listed: boolean): string {
  const lines = [...report.problems.map((problem) => problemText(problem, source))]
  for (const found of report.cases.filter(isBroken)) lines.push(caseText(found, source))
  if (listed) lines.push(...coverageLines(report.coverage))
  return `${[...lines, verdict(report)].join('\n')}\n`
}

function verdict({ name, ok, cases, coverage }: TestReport): string {
  const word = ok ? paint('create', 'ok') : paint('hold', 'not ok')
  if (cases.length === 0 && !ok) return `${word} ${name}: no case was run`
  const failed = cases.filter(isBroken).length
  const count = `${cases.length} ${cases.length === 1 ? 'case' : 'cases'}`
  const { touched, total, percent } = coverage
  const share =
    total === 0 ? 'no rules of its own to cover' : `${percent} % of its rules covered (${touched} of ${total})`
  return `${word} ${name}: ${failed > 0 ? `${failed} of ${count} failed` : count}, ${share}`
}

const isBroken = ({ failures, problems }: CaseResult): boolean => failures.length > 0 || problems.length > 0

function caseText(found: CaseResult, source: Source): string {
  const title = `${paint('hold', 'failed')} ${paint('bold', found.name)}  ${paint('dim', found.tests)}`
  const problems = found.problems.map((problem) => problemText(problem, source))
  const failures = found.failures.map((failure) => failureText(failure, source))
  return `${[title, ...problems, ...failures].join('\n')}\n`
}

type Source = (file: string) => string | undefined

/** Problems of cases are what this command was asked for: they stand among the results. */
function problemText(problem: Problem, source: Source): string {
  return `${isError(problem) ? '' : `${problem.severity}: `}${showProblem(problem, source)}`
}

/** The place and marked line of an expectation, what it wanted, what came, and why. */
function failureText({ place, expected, came, why }: Failure, source: Source): string {
  const [first, ...rest] = why
  return [
    showPlace(place),
    ...marked(place, source),
    `  expected: ${expected}`,
    `  came:     ${came}`,
    ...(first === undefined ? [] : [`  why:      ${first}`, ...rest.map((line) => `            ${line}`)]),
  ].join('\n')
}

function marked(place: Place, source: Source): string[] {
  const text = source(place.file)?.split(/\r?\n/)[place.line - 1]
  if (text === undefined) return []
  const width = Math.max(1, Math.min(place.length ?? 1, text.length - place.column + 1))
  return [
    `${String(place.line).padStart(4)} | ${text}`,
    `${' '.repeat(4)} | ${' '.repeat(Math.max(0, place.column - 1))}${'^'.repeat(width)}`,
  ]
}

/** What no case has touched, in the order of the files; then how much of each kind was. */
function coverageLines({ items, kinds }: CoverageReport): string[] {
  const width = Math.max(0, ...kinds.map(({ kind }) => kind.length))
  return [
    ...items
      .filter(({ touched }) => !touched)
      .map(({ place, kind, what }) => `${paint('update', 'not covered')} ${place.file}:${place.line}  ${kind} ${what}`),
    ...kinds.map(({ kind, touched, total }) => `  ${kind.padEnd(width)}  ${touched} of ${total}`),
  ]
}

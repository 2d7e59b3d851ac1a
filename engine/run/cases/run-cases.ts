import type { CasesFile, RuleCase } from '../../config/cases.ts'
import { checkSides, readCases } from '../../config/read-cases.ts'
import { EngineError, isError, type Problem, sortProblems } from '../../core/problem.ts'
import type { Trouble } from '../../rules/cell.ts'
import type { Workspace } from '../workspace.ts'
import { type Bench, Benches, tablesOf } from './bench.ts'
import { Coverage, type CoverageReport } from './coverage.ts'
import { runField } from './field-case.ts'
import { runPredicate, runRange } from './holds-case.ts'
import { runMap } from './map-case.ts'
import { runMatch } from './match-case.ts'
import { runPlan } from './plan-case.ts'
import { runProblems } from './problems-case.ts'
import { type CaseResult, Findings } from './result.ts'
import type { Target } from './targets.ts'

/** What came of all cases of one pack or tenant. */
export interface TestReport {
  readonly name: string
  readonly kind: Target['kind']
  readonly files: readonly string[]
  readonly ok: boolean
  readonly cases: readonly CaseResult[]
  /** Of files, settings and rules: what kept cases from being run. */
  readonly problems: readonly Problem[]
  readonly coverage: CoverageReport
}

/** Runs all cases of a target. Nothing is fetched, nothing remembered: the same files give the same report. */
export async function runTarget(workspace: Workspace, target: Target): Promise<TestReport> {
  const coverage = new Coverage()
  const benches = new Benches(workspace, target, coverage)
  const problems: Problem[] = []
  const cases: CaseResult[] = []
  for (const path of target.cases) {
    const read = readCases(path, workspace.read)
    if (!read.ok) {
      problems.push(...read.problems)
      continue
    }
    const file = read.value
    problems.push(...ownSettings(file, target))
    // Only there to be included.
    if (file.cases.length === 0 && target.kind === 'pack' && !file.base.entries.has('settings')) continue
    const base = await benches.bench(file)
    if (!base.ok) {
      problems.push(...base.problems)
      continue
    }
    const strange = [
      ...checkSides(file, base.value.rules.sides),
      ...tablesOf(base.value, file.lookups, new Map()).problems,
    ]
    problems.push(...strange)
    if (strange.some(isError)) continue
    for (const ruleCase of file.cases) cases.push(await runCase(ruleCase, file, benches, coverage))
  }
  const told = sortProblems(distinct(problems))
  return {
    name: target.name,
    kind: target.kind,
    files: target.cases,
    ok: !told.some(isError) && cases.every((done) => done.failures.length === 0 && done.problems.length === 0),
    cases,
    problems: told,
    coverage: coverage.report(isOwn(target)),
  }
}

/** A pack owns the files of its folder, a tenant its own file; cases are nobody's rules. */
function isOwn(target: Target): (file: string) => boolean {
  return (file) =>
    target.kind === 'tenant'
      ? file === target.file
      : file.startsWith(`rules/${target.name}/`) && !/\.cases\.ya?ml$/.test(file)
}

function ownSettings(file: CasesFile, target: Target): Problem[] {
  if (target.kind === 'pack') return []
  return [...file.base.entries].map(([name, { key }]) => ({
    code: 'CASE_SETTINGS',
    what: `the cases of ${target.name} run under its own ${name}, in ${target.file}`,
    mend: `take this out; a case may try another ${name === 'live' ? 'day' : 'setting'} with its own \`${name}:\``,
    place: key,
  }))
}

async function runCase(ruleCase: RuleCase, file: CasesFile, benches: Benches, coverage: Coverage): Promise<CaseResult> {
  const findings = new Findings()
  const { test } = ruleCase
  try {
    const bench = await benches.bench(file, ruleCase)
    if (test.kind === 'problems') runProblems(test, ruleCase.overlay, bench, findings)
    else if (!bench.ok) findings.problems.push(...bench.problems)
    else await runTest(ruleCase, file, bench.value, coverage, findings)
  } catch (error) {
    // An expression may fail on a record: that is told where it stands.
    if (error instanceof EngineError) findings.problems.push(...error.problems)
    else
      findings.problem(
        'INTERNAL',
        ruleCase.place,
        `a fault of Silta itself: ${error instanceof Error ? error.message : String(error)}`,
        'report the case',
      )
  }
  return {
    name: ruleCase.name,
    place: ruleCase.place,
    tests: 'name' in test ? `${test.kind} ${test.name.text}` : test.kind,
    // A case that is at fault itself says nothing of the rules.
    failures: findings.problems.some(isError) ? [] : findings.failures,
    problems: sortProblems(distinct(findings.problems)),
  }
}

async function runTest(
  { test, lookups: own }: RuleCase,
  file: CasesFile,
  bench: Bench,
  coverage: Coverage,
  findings: Findings,
): Promise<void> {
  const { lookups, given, problems } = tablesOf(bench, file.lookups, own)
  findings.problems.push(...problems)
  if (problems.length > 0) return
  // A look-up that no case gives has no rows: likelier forgotten than meant.
  const hint = (trouble: Trouble): string => {
    if (trouble.code !== 'LOOKUP_MISSING') return ''
    const resource = bench.rules.entities
      .flatMap((entity) => entity.lookups)
      .find(
        (need) =>
          trouble.what.startsWith(`${need.side}: ${need.resource} `) && !given.has(`${need.side} ${need.resource}`),
      )
    return resource ? `no rows are given: add \`lookups: { ${resource.side}: { ${resource.resource}: [ … ] } }\`` : ''
  }
  switch (test.kind) {
    case 'map':
      return runMap(test, bench, findings)
    case 'predicate':
      return runPredicate(test, bench, lookups, coverage, findings)
    case 'range':
      return runRange(test, bench, coverage, findings)
    case 'field':
      return runField(test, bench, lookups, coverage, findings, hint)
    case 'match':
      return runMatch(test, bench, lookups, coverage, findings)
    case 'plan':
      return runPlan(test, bench, lookups, coverage, findings)
    case 'problems':
      return undefined
  }
}

/** Several files that include one tell its faults once. */
function distinct(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>()
  return problems.filter(({ code, what, place }) => {
    const id = `${code} ${place?.file}:${place?.line}:${place?.column} ${what}`
    return !told.has(id) && told.add(id)
  })
}

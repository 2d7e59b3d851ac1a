import type { ProblemsTest } from '../../config/cases.ts'
import { isError, type Outcome, type Place, type Problem, showPlace } from '../../core/problem.ts'
import { at, type MapTree, type Tree } from '../../core/tree.ts'
import type { Findings } from './result.ts'

/** Settings or rules that must be refused, with just these problems; none named: they are taken. Notes may be named too. */
export function runProblems(
  test: ProblemsTest,
  overlay: MapTree | undefined,
  loaded: Outcome<unknown>,
  findings: Findings,
): void {
  const problems = loaded.ok ? (loaded.notes ?? []) : loaded.problems
  const left = [...problems]
  for (const wanted of test.wanted) {
    const same = left.filter(({ code }) => code === wanted.code.text)
    const fitting = same.find(
      (problem) =>
        (!wanted.text || problem.what.includes(wanted.text.text)) &&
        (!wanted.at || standsAt(problem, wanted.at.text, overlay)),
    )
    if (fitting) {
      left.splice(left.indexOf(fitting), 1)
      continue
    }
    const [near] = same
    if (!near) {
      findings.fail(
        wanted.code.place,
        wanted.code.text,
        loaded.ok ? 'it is taken' : problems.filter(isError).map(tell).join('; '),
      )
      continue
    }
    left.splice(left.indexOf(near), 1)
    if (wanted.text && !near.what.includes(wanted.text.text))
      findings.fail(wanted.text.place, `words with "${wanted.text.text}"`, near.what)
    else if (wanted.at) findings.fail(wanted.at.place, `it is shown at ${wanted.at.text}`, tell(near))
  }
  for (const problem of left.filter(isError))
    findings.fail(test.place, test.wanted.length === 0 ? 'it is taken' : 'no other problem', tell(problem))
}

function tell({ code, what, place }: Problem): string {
  return `${code}: ${what}${place ? ` (${showPlace(place)})` : ''}`
}

/** Whether a problem is shown at a key or value of what the case says. */
function standsAt({ place }: Problem, path: string, overlay: MapTree | undefined): boolean {
  const steps = path.split('.')
  const node = at(overlay, ...steps)
  const parent = at(overlay, ...steps.slice(0, -1))
  const key = parent?.kind === 'map' ? parent.entries.get(steps.at(-1) ?? '')?.key : undefined
  return [key, (node as Tree | undefined)?.place].some((candidate) => place !== undefined && same(candidate, place))
}

function same(x: Place | undefined, y: Place): boolean {
  return x?.file === y.file && x.line === y.line && x.column === y.column
}

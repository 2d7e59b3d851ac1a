import type { ResourceFacts } from '../../core/resource.ts'
import { isSuggest } from '../../core/resource.ts'
import { at, type MapTree, type Tree, textOf } from '../../core/tree.ts'
import { sameValue, type Value } from '../../core/value.ts'
import { isAfterApply, type PlanAssignment, type PlanRow, type PlanValue } from '../../plan/plan.ts'
import { type Findings, quotedIn, written } from './result.ts'
import { leavesOf, typedScalar } from './typed.ts'

/**
 * Compares what is written with a record of the case: every path, and no other. `rows`: of the plan, to tell which record
 * `{ after: NUMBER }` names.
 */
export function compareRecord(
  expected: MapTree,
  assignments: readonly PlanAssignment[],
  types: ResourceFacts['types'],
  findings: Findings,
  why: readonly string[],
  rows: readonly PlanRow[] = [],
): void {
  const left = new Map(assignments)
  for (const { path, tree } of expectedLeaves(expected)) {
    const came = left.get(path)
    const wanted = expectedValue(tree, (scalar) => typedScalar(scalar, types[path] ?? 'text'))
    const known = left.delete(path)
    if (known && fits(wanted, came, rows)) continue
    findings.fail(
      tree.place,
      `${path} is written as ${showExpected(wanted, tree)}`,
      known ? quotedIn(came, rows) : `${path} is not written`,
      why,
    )
  }
  for (const [path, value] of left)
    findings.fail(
      expected.place,
      `only ${namesOf(expected)}`,
      `${path} is written too, as ${quotedIn(value, rows)}`,
      why,
    )
}

function namesOf(expected: MapTree): string {
  const names = expectedLeaves(expected).map(({ path }) => path)
  return names.length > 0 ? names.join(', ') : 'nothing'
}

/** As `leavesOf`, but what stands for a value that is not known yet is one leaf. */
function expectedLeaves(tree: MapTree): readonly { readonly path: string; readonly tree: Tree }[] {
  const special = new Map<string, MapTree>()
  const visit = (map: MapTree, prefix: string): MapTree => ({
    ...map,
    entries: new Map(
      [...map.entries].map(([key, entry]) => {
        const { value } = entry
        if (value.kind !== 'map') return [key, entry]
        if (!isLater(value)) return [key, { ...entry, value: visit(value, `${prefix}${key}.`) }]
        special.set(`${prefix}${key}`, value)
        return [key, { ...entry, value: { kind: 'scalar', value: null, text: '', place: value.place } as const }]
      }),
    ),
  })
  return leavesOf(visit(tree, '')).map(({ path, tree: leaf }) => ({ path, tree: special.get(path) ?? leaf }))
}

/** What a case can expect of one value. */
export type Expected =
  | { readonly is: 'value'; readonly value: Value }
  | { readonly is: 'suggest'; readonly range: string | undefined }
  | { readonly is: 'after'; readonly record: string }

function isLater(tree: MapTree): boolean {
  const [key] = tree.entries.keys()
  return tree.entries.size === 1 && (key === 'suggest' || key === 'after')
}

export function expectedValue(tree: Tree, typed: (scalar: Tree & { kind: 'scalar' }) => Value): Expected {
  if (tree.kind === 'scalar') return { is: 'value', value: typed(tree) }
  if (tree.kind === 'map' && isLater(tree)) {
    const suggested = textOf(at(tree, 'suggest'))
    if (suggested !== undefined) return { is: 'suggest', range: suggested === 'true' ? undefined : suggested }
    return { is: 'after', record: textOf(at(tree, 'after')) ?? '' }
  }
  return { is: 'value', value: null }
}

export function showExpected(expected: Expected, tree: Tree): string {
  if (expected.is === 'suggest')
    return `the next of the series${expected.range === undefined ? '' : ` ${expected.range}`}`
  if (expected.is === 'after') return `the key of ${expected.record}, which this plan creates`
  return written(tree)
}

/** Whether a value of a plan is the expected one. Null and an empty text are told apart: what is written differs. */
export function fits(expected: Expected, came: PlanValue | undefined, rows: readonly PlanRow[] = []): boolean {
  if (came === undefined) return false
  if (expected.is === 'suggest') {
    if (!isSuggest(came)) return false
    return expected.range === undefined || expected.range === `${came.from ?? ''}-${came.to ?? ''}`
  }
  if (expected.is === 'after') {
    if (!isAfterApply(came)) return false
    const row = rows.find(({ id }) => id === came.after)
    return row !== undefined && [row.number, row.name, row.from].includes(expected.record)
  }
  return (
    !isSuggest(came) && !isAfterApply(came) && (came === expected.value || sameValue(expected.value, came as Value))
  )
}

import type { Place, Problem } from '../../core/problem.ts'
import { isSuggest } from '../../core/resource.ts'
import type { ScalarTree, Tree } from '../../core/tree.ts'
import { isDecimal, showValue, type Value } from '../../core/value.ts'
import { isAfterApply, type PlanRow, type PlanValue } from '../../plan/plan.ts'
import type { CoverageItem } from './coverage.ts'

/** One expectation that does not hold: where it stands, and what came instead. */
export interface Failure {
  readonly place: Place
  readonly expected: string
  readonly came: string
  /** What decided it, for a person; with places of rules. */
  readonly why: readonly string[]
}

export interface CaseResult {
  readonly name: string
  readonly place: Place
  /** What it tests, as written: `map languages`. */
  readonly tests: string
  readonly failures: readonly Failure[]
  /** Why it could not be run. */
  readonly problems: readonly Problem[]
}

/** Gathers what is wrong with one case. */
export class Findings {
  readonly failures: Failure[] = []
  readonly problems: Problem[] = []

  fail(place: Place, expected: string, came: string, why: readonly string[] = []): void {
    this.failures.push({ place, expected, came, why: why.filter((line) => line !== '') })
  }

  problem(code: string, place: Place, what: string, mend: string): undefined {
    this.problems.push({ code, what, mend, place })
    return undefined
  }
}

export function at(place: Place): string {
  return `${place.file}:${place.line}`
}

/** What was touched on the way, as reasons: the pairs, ranges and look-ups that decided. */
export function reasons(touched: readonly CoverageItem[]): string[] {
  return touched
    .filter(({ kind }) => kind === 'map' || kind === 'range' || kind === 'look-up')
    .map(({ kind, what, place }) => `${kind} ${what} (${at(place)})`)
}

/** A value as it is written in YAML: texts in quotes, so that 5 and "5" tell apart. */
export function quoted(value: PlanValue | undefined): string {
  if (value === undefined) return 'nothing'
  if (isSuggest(value)) {
    const range = value.from === undefined ? '' : ` ${value.from}-${value.to ?? ''}`
    return `next of the series${range} (known after apply)`
  }
  if (isAfterApply(value)) return 'key of a record that this plan creates (known after apply)'
  const plain = value as Value
  if (plain === null) return 'null'
  if (typeof plain === 'string') return JSON.stringify(plain)
  return isDecimal(plain) || typeof plain !== 'object' ? showValue(plain) : JSON.stringify(plain)
}

/** As `quoted`, but of a record that the same plan creates its number or name is known. */
export function quotedIn(value: PlanValue | undefined, rows: readonly PlanRow[]): string {
  const row = isAfterApply(value) ? rows.find(({ id }) => id === value.after) : undefined
  return row ? `the key of ${row.number ?? row.name ?? row.from}, which this plan creates` : quoted(value)
}

/** A node of a case on one line, as it could be written. */
export function flow(tree: Tree): string {
  const text = flowOf(tree)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function flowOf(tree: Tree): string {
  if (tree.kind === 'scalar') return scalarText(tree)
  if (tree.kind === 'list') return `[${tree.items.map(flowOf).join(', ')}]`
  const members = [...tree.entries].map(([key, { value }]) => `${key}: ${flowOf(value)}`)
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}'
}

/** A scalar as it is written; null where nothing is. */
export function written(tree: Tree): string {
  if (tree.kind !== 'scalar') return tree.kind === 'list' ? 'a list' : 'a map'
  return scalarText(tree)
}

function scalarText(tree: ScalarTree): string {
  if (tree.value === null) return 'null'
  return typeof tree.value === 'string' ? JSON.stringify(tree.text) : tree.text
}

import type { CasesFile } from '../../config/cases.ts'
import { checkSides, readCases } from '../../config/read-cases.ts'
import type { ReadFile } from '../../config/tenant.ts'
import { EngineError } from '../../core/problem.ts'
import { at, type Tree, textOf } from '../../core/tree.ts'
import { showValue } from '../../core/value.ts'
import type { ValueMap } from '../../rules/primitives/key-value-map.ts'
import type { Range } from '../../rules/primitives/range-map.ts'
import type { Workspace } from '../workspace.ts'
import { type Bench, Benches } from './bench.ts'
import { Coverage } from './coverage.ts'
import { predicatesOf, rangeNode, rangesIn } from './rule-words.ts'
import type { Target } from './targets.ts'

/** One generated case: its lines of YAML, without a dash or indent. */
export interface BoundaryCase {
  readonly name: string
  readonly lines: readonly string[]
}

/**
 * Cases for every range and map of a target: the first and the last of each, and what stands right before and after. They
 * say what the rules do now; a person reads them, and keeps what is meant.
 */
export async function boundaryCases(workspace: Workspace, target: Target): Promise<readonly BoundaryCase[]> {
  const bench = await benchOf(workspace, target)
  return [...rangeCases(bench), ...[...bench.maps.values()].flatMap(mapCases)]
}

/** The rules under the settings of the first file of cases that has some; a tenant has its own. @throws EngineError */
async function benchOf(workspace: Workspace, target: Target): Promise<Bench> {
  const file = target.kind === 'tenant' ? read('', () => ({ text: '' })) : fileWithSettings(workspace, target)
  const bench = await new Benches(workspace, target, new Coverage()).bench(file)
  if (!bench.ok) throw new EngineError(bench.problems)
  const [strange, ...rest] = checkSides(file, bench.value.rules.sides)
  if (strange) throw new EngineError([strange, ...rest])
  return bench.value
}

function fileWithSettings(workspace: Workspace, target: Target): CasesFile {
  const found = target.cases.map((path) => read(path, workspace.read)).find((file) => file.base.entries.has('settings'))
  if (found) return found
  throw new EngineError([
    {
      code: 'CASES_MISSING',
      what: `the pack ${target.name} has no file of cases that says under which settings its rules stand`,
      mend: `write rules/${target.name}/company.cases.yaml with \`settings:\`; docs/cases.md shows how`,
    },
  ])
}

function read(path: string, files: ReadFile): CasesFile {
  const found = readCases(path, files)
  if (!found.ok) throw new EngineError(found.problems)
  return found.value
}

function rangeCases({ config }: Bench): BoundaryCase[] {
  return predicatesOf(config).flatMap(({ what, entry }) => {
    const tree = rangeNode(entry.value)
    const ranges = tree ? [...rangesIn(tree).flatMap((found) => found.ranges), ...betweenOf(tree)] : []
    return ranges.length === 0 ? [] : [rangeCase(`ends of ${what}`, what, ranges)]
  })
}

/** `from` and `to` of a predicate, where they are whole numbers. */
function betweenOf(tree: Tree): Range[] {
  const end = (key: string, open: number): number => {
    const text = textOf(at(tree, key))
    return text === undefined ? open : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
  }
  if (!at(tree, 'from') && !at(tree, 'to')) return []
  const [from, to] = [end('from', 0), end('to', Number.MAX_SAFE_INTEGER)]
  return from <= to ? [{ from, to, place: tree.place }] : []
}

export function rangeCase(name: string, what: string, ranges: readonly Range[]): BoundaryCase {
  const isIn = (number: number): boolean => ranges.some(({ from, to }) => from <= number && number <= to)
  const ends = distinct(ranges.flatMap(({ from, to }) => [from, to])).filter((end) => end < Number.MAX_SAFE_INTEGER)
  const beside = distinct(ranges.flatMap(({ from, to }) => [from - 1, to + 1])).filter(
    (number) => number >= 0 && number < Number.MAX_SAFE_INTEGER && !isIn(number),
  )
  return {
    name,
    lines: [
      `name: ${words(name)}`,
      `range: ${words(what)}`,
      `holds: [${ends.join(', ')}]`,
      ...(beside.length > 0 ? [`not: [${beside.join(', ')}]`] : []),
    ],
  }
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((x, y) => x - y)
}

function mapCases(map: ValueMap): BoundaryCase[] {
  if (map.entries.length === 0) return []
  const gives = new Map(map.entries.map(({ key, value }) => [showValue(key), showValue(value)]))
  const misses: string[] = []
  for (const beside of besides([...gives.keys()])) {
    const found = map.get(beside)
    if (!found.ok) misses.push(beside)
    else if (found.value !== null) gives.set(beside, showValue(found.value))
  }
  const values = [...new Set(map.entries.map(({ value }) => showValue(value)))]
  const back = values.map((value): [string, string] => [value, showValue(map.back(value))])
  return [
    {
      name: `all of the map ${map.name}`,
      lines: [
        `name: ${words(`all of the map ${map.name}`)}`,
        `map: ${scalar(map.name)}`,
        `gives: ${table([...gives])}`,
        `back: ${table(back)}`,
        ...(misses.length > 0 ? [`misses: [${misses.map(scalar).join(', ')}]`] : []),
      ],
    },
  ]
}

/** Numbers right before and after the keys that are numbers; where none is, a text that is no key. */
function besides(keys: readonly string[]): string[] {
  const numbers = keys.filter((key) => /^\d{1,15}$/.test(key)).map(Number)
  const found = distinct(numbers.flatMap((number) => [number - 1, number + 1])).filter((number) => number >= 0)
  const missing = found.map(String).filter((key) => !keys.includes(key))
  return numbers.length > 0 ? missing : ['no such key']
}

function table(pairs: readonly (readonly [string, string])[]): string {
  return `{ ${pairs.map(([key, value]) => `${scalar(key)}: ${scalar(value)}`).join(', ')} }`
}

/** A scalar as YAML 1.2 reads it back, in quotes where it would be something else, or where it looks like a truth. */
function scalar(text: string): string {
  if (/^(?:0|-?[1-9]\d*)$/.test(text)) return text
  return /^[A-Za-z_][\w-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)
}

/** A sentence as YAML reads it back. */
function words(text: string): string {
  return /^[A-Za-z][\w .-]*$/.test(text) ? text : JSON.stringify(text)
}

/** A whole file of cases, ready to be saved and cut down. */
export function renderBoundaries(cases: readonly BoundaryCase[]): string {
  const items = cases.map(({ lines }) =>
    lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n'),
  )
  return items.length === 0 ? 'cases: []\n' : `cases:\n${items.join('\n\n')}\n`
}

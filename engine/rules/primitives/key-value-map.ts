import { type Outcome, outcome, type Place, type Problem } from '../../core/problem.ts'
import type { Tree } from '../../core/tree.ts'
import { isEmpty, numberFromDigits, showValue, type Value } from '../../core/value.ts'
import { finding } from './codes.ts'
import { type MapEntry, type MapTypes, type Otherwise, readLayer, readOtherwise } from './map-layers.ts'
import { printPairs } from './pair-text.ts'

/** What a map makes of a value. `entry` is set when `by` is "entry"; a miss under `otherwise: error` is not ok. */
export type Mapped =
  | {
      readonly ok: true
      readonly value: Value
      readonly by: 'entry' | 'empty' | 'keep' | 'otherwise'
      readonly entry?: MapEntry
    }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] }

export interface ValueMap {
  readonly name: string
  readonly place: Place
  /** In order: the first layer, then what the second adds; an overridden key keeps its rank. */
  readonly entries: readonly MapEntry[]
  /** By the entry, else by `otherwise`. An empty value (null, "") stays empty unless the map has an entry for "". */
  get(value: Value | undefined): Mapped
  /** The entry of a key, or undefined. */
  entry(value: Value | undefined): MapEntry | undefined
  /** The value of a key's own entry; `otherwise` has no say. */
  own(value: Value | undefined): Value | undefined
  /** The first key that gives this value; for a miss the value itself (`keep`), null (`empty`), else undefined. */
  back(value: Value | undefined): Value | undefined
  backEntry(value: Value | undefined): MapEntry | undefined
  /** MAP_NOT_ONE_TO_ONE, as information, for every value of several keys. For maps that are used both ways. */
  ambiguities(): readonly Problem[]
  /** `14=2, 30=5`. Reading it gives the same entries again. */
  text(): string
}

export interface MapTrees {
  readonly pairs?: Tree | undefined
  readonly add?: Tree | undefined
  readonly otherwise?: Tree | undefined
}

export interface MapOptions extends MapTypes {
  /** Whether the map is read backwards too: MAP_NOT_ONE_TO_ONE then stands among the notes. Default false. */
  readonly bothWays?: boolean
  /** Where the map itself stands, should no layer have a place. */
  readonly place?: Place
}

/**
 * `14=2, 30=5, 60=3`, or a YAML mapping, to a map; `add` adds to `pairs` and overrides it. Case counts. `otherwise` is
 * `error` (default), `keep`, `empty`, or `{ value: … }`. Problems all at once, each at its part: MAP_SHAPE,
 * MAP_DOUBLED_KEY, MAP_EMPTY_PART, MAP_NO_EQUALS, MAP_QUOTE, MAP_NOT_A_NUMBER, MAP_OTHERWISE; MAP_NOT_ONE_TO_ONE as information.
 */
export function compileMap(name: string, trees: MapTrees, options: MapOptions = {}): Outcome<ValueMap> {
  const problems: Problem[] = []
  const merged = new Map<string, MapEntry>()
  for (const tree of [trees.pairs, trees.add]) {
    for (const [id, entry] of readLayer(tree, options, problems)) merged.set(id, entry)
  }
  const otherwise = readOtherwise(trees.otherwise, problems)
  const place = trees.pairs?.place ?? trees.add?.place ?? options.place ?? { file: '', line: 1, column: 1 }
  const map = mapOf(name, place, merged, otherwise, options)
  if (options.bothWays && !problems.length) problems.push(...map.ambiguities())
  return outcome(problems, () => map)
}

function mapOf(
  name: string,
  place: Place,
  byKey: ReadonlyMap<string, MapEntry>,
  otherwise: Otherwise,
  options: MapOptions,
): ValueMap {
  const entries = [...byKey.values()]
  const byValue = new Map<string, MapEntry[]>()
  for (const entry of entries) {
    const id = showValue(entry.value)
    const rivals = byValue.get(id)
    if (rivals) rivals.push(entry)
    else byValue.set(id, [entry])
  }
  const hits = new Map(
    [...byKey].map(([id, entry]): [string, Mapped] => [id, { ok: true, value: entry.value, by: 'entry', entry }]),
  )
  const keyId = (value: Value | undefined) => idOf(value, options.keyType)
  const backEntry = (value: Value | undefined) => byValue.get(idOf(value, options.valueType))?.[0]
  const miss = (value: Value | undefined): Mapped => {
    if (isEmpty(value)) return { ok: true, value: null, by: 'empty' }
    if (otherwise.kind === 'keep') return { ok: true, value, by: 'keep' }
    if (otherwise.kind === 'empty') return { ok: true, value: null, by: 'otherwise' }
    if (otherwise.kind === 'value') return { ok: true, value: otherwise.value, by: 'otherwise' }
    return { ok: false, problems: [missProblem(name, place, value)] }
  }
  return {
    name,
    place,
    entries,
    get: (value) => hits.get(keyId(value)) ?? miss(value),
    entry: (value) => byKey.get(keyId(value)),
    own: (value) => byKey.get(keyId(value))?.value,
    backEntry,
    back: (value) => {
      const entry = backEntry(value)
      if (entry) return entry.key
      return otherwise.kind === 'keep' && value !== undefined
        ? value
        : otherwise.kind === 'empty' || isEmpty(value)
          ? null
          : undefined
    },
    ambiguities: () => [...byValue.values()].flatMap((rivals) => ambiguity(name, rivals)),
    text: () => printPairs(entries.map(({ key, value }) => [showValue(key), showValue(value)])),
  }
}

function missProblem(name: string, place: Place, value: Value): Problem {
  return finding(
    'MAP_MISS',
    place,
    `map "${name}" has no entry for "${showValue(value)}"`,
    'add a pair for it, or say `otherwise: keep` or `otherwise: empty`',
  )
}

/** Equal ids, equal keys: the text as written, or the number behind it. */
function idOf(value: Value | undefined, type: 'text' | 'number' | undefined): string {
  if (type !== 'number' || typeof value !== 'string') return showValue(value)
  const number = numberFromDigits(value)
  return number === undefined ? value : showValue(number)
}

function ambiguity(name: string, rivals: readonly MapEntry[]): Problem[] {
  const [first, second] = rivals
  if (!first || !second) return []
  const keys = rivals.map(({ key }) => showValue(key)).join(', ')
  const value = showValue(first.value)
  const what = `map "${name}" gives ${value} for ${keys}; on the way back ${value} gives ${showValue(first.key)}`
  return [finding('MAP_NOT_ONE_TO_ONE', second.place, what, 'leave it, or put the key that shall win first', 'info')]
}

import { guess } from '../../core/guess.ts'
import type { Place, Problem } from '../../core/problem.ts'
import { type Tree, textOf } from '../../core/tree.ts'
import { numberFromDigits, showValue, type Value } from '../../core/value.ts'
import { finding } from './codes.ts'
import { type Pair, readPairs } from './pair-text.ts'

export interface MapEntry {
  readonly key: Value
  readonly value: Value
  /** Of the pair, or of the key in a YAML mapping. */
  readonly place: Place
}

export interface MapTypes {
  /** `text` (default): as written, 0 and 00 are two keys. `number`: by number, 020 is 20, and anything else a problem. */
  readonly keyType?: 'text' | 'number'
  readonly valueType?: 'text' | 'number'
}

/** What a map does with a value that it has no entry for. */
export type Otherwise =
  | { readonly kind: 'error' | 'keep' | 'empty' }
  | { readonly kind: 'value'; readonly value: Value }

/** One layer of a map, entries by the text of their key: from `14=2, 30=5`, a list of such texts, or a YAML mapping. */
export function readLayer(tree: Tree | undefined, options: MapTypes, problems: Problem[]): Map<string, MapEntry> {
  const layer = new Map<string, MapEntry>()
  for (const pair of tree ? readTree(tree, problems) : []) {
    const key = typed(pair.key, options.keyType, pair.keyPlace, problems)
    const value = typed(pair.value, options.valueType, pair.place, problems)
    if (key === undefined || value === undefined) continue
    const id = showValue(key)
    if (layer.has(id)) {
      const first = layer.get(id)!.place
      const what = `"${id}" stands twice, first at line ${first.line}, column ${first.column}`
      problems.push(finding('MAP_DOUBLED_KEY', pair.keyPlace, what, 'keep one of the two'))
    } else layer.set(id, { key, value, place: pair.place })
  }
  return layer
}

function readTree(tree: Tree, problems: Problem[]): Pair[] {
  switch (tree.kind) {
    case 'scalar':
      return tree.value === null ? [] : readPairs(tree, problems)
    case 'list':
      return tree.items.flatMap((item) => (item.kind === 'scalar' ? readPairs(item, problems) : shape(item, problems)))
    case 'map':
      return [...tree.entries].flatMap(([key, entry]) => {
        const value = textOf(entry.value)
        if (value !== undefined) return [{ key, value, keyPlace: entry.key, place: entry.key }]
        if (entry.value.kind !== 'scalar') return shape(entry.value, problems)
        problems.push(
          finding('MAP_EMPTY_PART', entry.key, `"${key}" has no value`, 'write the value; `""` means an empty text'),
        )
        return []
      })
  }
}

function shape(tree: Tree, problems: Problem[]): [] {
  problems.push(
    finding(
      'MAP_SHAPE',
      tree.place,
      'a map holds single values, no lists or mappings',
      'write `key: value` for each, or `14=2, 30=5`',
    ),
  )
  return []
}

function typed(
  text: string,
  type: 'text' | 'number' | undefined,
  place: Place,
  problems: Problem[],
): Value | undefined {
  if (type !== 'number') return text
  const number = numberFromDigits(text)
  if (number === undefined)
    problems.push(
      finding('MAP_NOT_A_NUMBER', place, `"${text}" is no number`, 'write a number: this map is one of numbers'),
    )
  return number
}

const WORDS = ['error', 'keep', 'empty'] as const

/** `error` (also when nothing is said), `keep`, `empty`, or `{ value: … }`. */
export function readOtherwise(tree: Tree | undefined, problems: Problem[]): Otherwise {
  if (!tree) return { kind: 'error' }
  const word = WORDS.find((known) => textOf(tree) === known)
  if (word) return { kind: word }
  const entry = tree.kind === 'map' && tree.entries.size === 1 ? tree.entries.get('value')?.value : undefined
  if (entry?.kind === 'scalar') return { kind: 'value', value: entry.value === null ? null : entry.text }
  const written = textOf(tree)
  const close = written === undefined ? undefined : guess(written, WORDS)
  const mend = close
    ? `did you mean ${close}?`
    : `write error, keep, empty${written === undefined ? ' or { value: … }' : `, or { value: ${written} }`}`
  problems.push(
    finding(
      'MAP_OTHERWISE',
      tree.place,
      `${written === undefined ? 'this' : `"${written}"`} is nothing that a miss can do`,
      mend,
    ),
  )
  return { kind: 'error' }
}

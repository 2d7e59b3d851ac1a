import { mendUnknown } from '../../core/guess.ts'
import type { Problem } from '../../core/problem.ts'
import type { Condition } from '../../core/resource.ts'
import type { MapTree, ScalarTree, Tree } from '../../core/tree.ts'
import { isEmpty, showValue, type Value } from '../../core/value.ts'
import { finding } from './codes.ts'
import { between, equalTo, type Fits, numberIn, writtenValue } from './comparison.ts'
import { compileNormalize, type Normalizer } from './normalize.ts'
import { compilePath } from './path.ts'
import type { LookUpRows, Predicate, PredicateContext } from './predicate.ts'
import {
  betweenConditions,
  differentConditions,
  equalConditions,
  memberConditions,
  type PathTypes,
} from './predicate-conditions.ts'
import { compileRanges, type Range } from './range-map.ts'

export const SHORT_KEYS = ['field', 'value', 'not', 'in', 'from', 'to'] as const
const TESTS = SHORT_KEYS.slice(1)

/** Words that may stand beside a test. */
export function wordsBeside(lookUp: PredicateContext['lookUp']): string[] {
  return ['normalize', 'when', ...(lookUp ? ['lookup'] : [])]
}

interface Test {
  readonly text: string
  readonly fits: Fits
  readonly conditions: readonly Condition[]
}

/** `{ field: group12, value: 9 }` and its kin. undefined: problems were noted. */
export function compileShortForm(
  tree: MapTree,
  { types, lookUp: compileLookUp }: PredicateContext,
  problems: Problem[],
): Predicate | undefined {
  problems.push(...unknownKeys(tree, [...SHORT_KEYS, ...wordsBeside(compileLookUp)]))
  const fieldTree = tree.entries.get('field')!.value
  const path = fieldTree.kind === 'scalar' ? fieldTree.text : ''
  const compiled = compilePath(path, fieldTree.place)
  if (!compiled.ok) problems.push(...compiled.problems)
  const looked = compileLookUp && tree.entries.get('lookup')?.value
  const lookUp = looked && compileLookUp(looked)
  const normalize = tree.entries.get('normalize')?.value
  const form = normalize && compileNormalize(normalize)
  if (form && !form.ok) problems.push(...form.problems)
  const test = compileTest(tree, lookUp?.text ?? path, types, form?.ok ? form.value : undefined, problems)
  if (!compiled.ok || !test || (looked && !lookUp)) return undefined
  const get = compiled.value
  const { fits, text, conditions } = test
  if (lookUp) {
    const fitsFound = (record: unknown, rows: LookUpRows): boolean => fits(lookUp.find(get(record) as Value, rows))
    return {
      place: tree.place,
      text,
      direct: true,
      wholeRecord: false,
      test: (record, _bindings, rows) => fitsFound(record, rows as LookUpRows),
      decide: async (record) => ({ ok: true, value: fitsFound(record, {}) }),
      // The system does not know what stands behind the key.
      conditions: () => [],
      paths: () => [path],
    }
  }
  return {
    place: tree.place,
    text,
    direct: true,
    wholeRecord: false,
    test: (record) => fits(get(record)),
    decide: async (record) => ({ ok: true, value: fits(get(record)) }),
    conditions: () => conditions,
    paths: () => [path],
  }
}

export function unknownKeys(tree: MapTree, known: readonly string[]): Problem[] {
  return [...tree.entries].flatMap(([key, entry]) =>
    known.includes(key)
      ? []
      : [finding('PREDICATE_UNKNOWN_KEY', entry.key, `a predicate has no key "${key}"`, mendUnknown(key, known))],
  )
}

function compileTest(
  tree: MapTree,
  path: string,
  types: PathTypes,
  form: Normalizer | undefined,
  problems: Problem[],
): Test | undefined {
  const test = compilePlainTest(tree, path, types, form ?? unchanged, problems)
  // The form is ours: a system that does not know it would leave records out.
  return test && form
    ? { text: test.text, fits: (actual) => test.fits(form((actual ?? null) as Value)), conditions: [] }
    : test
}

const unchanged: Normalizer = (value) => value

function compilePlainTest(
  tree: MapTree,
  path: string,
  types: PathTypes,
  form: Normalizer,
  problems: Problem[],
): Test | undefined {
  const given = TESTS.filter((key) => tree.entries.has(key))
  const kind = given.join(' ')
  const node = (key: string): Tree => tree.entries.get(key)!.value
  switch (kind) {
    case 'value':
    case 'not': {
      const value = single(node(kind), kind, problems)
      if (value === undefined) return undefined
      const fits = equalTo(form(value))
      if (kind === 'value')
        return { text: `${path} = ${show(value)}`, fits, conditions: equalConditions(path, value, types) }
      return {
        text: `${path} is not ${show(value)}`,
        fits: (actual) => !fits(actual),
        conditions: differentConditions(path, value, types),
      }
    }
    case 'in':
      return compileMembers(node('in'), path, types, form, problems)
    case 'from':
    case 'to':
    case 'from to': {
      const from = given.includes('from') ? bound(node('from'), 'from', problems) : undefined
      const to = given.includes('to') ? bound(node('to'), 'to', problems) : undefined
      if ((given.includes('from') && from === undefined) || (given.includes('to') && to === undefined)) return undefined
      const ends = [from === undefined ? '' : `from ${show(from)}`, to === undefined ? '' : `to ${show(to)}`]
      return {
        text: `${path} ${ends.join(' ').trim()}`,
        fits: between(from, to),
        conditions: betweenConditions(path, from, to, types),
      }
    }
    default: {
      const what =
        kind === ''
          ? 'this names a field and says nothing of its value'
          : `${given.join(' and ')} cannot stand together`
      problems.push(finding('PREDICATE_SHAPE', tree.place, what, 'write one of value, not, in, or from and to'))
      return undefined
    }
  }
}

function single(tree: Tree, key: string, problems: Problem[]): Value | undefined {
  if (tree.kind === 'scalar') return writtenValue(tree)
  const mend = key === 'value' && tree.kind === 'list' ? 'write `in:` for a list' : 'write a single value'
  problems.push(finding('PREDICATE_SHAPE', tree.place, `${key} takes one value`, mend))
  return undefined
}

function bound(tree: Tree, key: string, problems: Problem[]): Value | undefined {
  const value = single(tree, key, problems)
  if (value === undefined || (!isEmpty(value) && typeof value !== 'boolean')) return value
  problems.push(
    finding(
      'PREDICATE_SHAPE',
      tree.place,
      `${key} needs a number, a day or a text`,
      'write where the range ends, or leave the key out',
    ),
  )
  return undefined
}

function compileMembers(
  tree: Tree,
  path: string,
  types: PathTypes,
  form: Normalizer,
  problems: Problem[],
): Test | undefined {
  const before = problems.length
  const members: (Value | Range)[] = []
  const scalars = tree.kind === 'list' ? tree.items : [tree]
  for (const item of scalars) {
    if (item.kind === 'scalar' && (tree.kind === 'scalar' || isRange(item))) {
      const ranges = compileRanges(item)
      if (ranges.ok) members.push(...ranges.value.entries)
      else problems.push(...ranges.problems)
    } else {
      const value = single(item, 'in', problems)
      if (value !== undefined) members.push(value)
    }
  }
  if (problems.length > before) return undefined
  const tests = members.map(
    (member): Fits => (isSpan(member) ? between(member.from, member.to) : equalTo(form(member))),
  )
  const text = `${path} in [${members.map((member) => (isSpan(member) ? spanText(member) : show(member))).join(', ')}]`
  return {
    text,
    fits: (actual) => tests.some((fits) => fits(actual)),
    conditions: memberConditions(path, members, types),
  }
}

/** `1-5` in a list is a range; anything else stands for itself. */
function isRange(scalar: ScalarTree): boolean {
  return /^\s*\d+\s*[-\u2010-\u2014\u2212]\s*\d+\s*$/.test(scalar.text)
}

function isSpan(member: Value | Range): member is Range {
  return typeof member === 'object' && member !== null && 'place' in member
}

function spanText({ from, to }: Range): string {
  return from === to ? String(from) : `${from}-${to}`
}

function show(value: Value): string {
  if (isEmpty(value)) return 'empty'
  return typeof value === 'string' && numberIn(value) === undefined ? JSON.stringify(value) : showValue(value)
}

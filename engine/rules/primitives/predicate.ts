import { EngineError, type Outcome, outcome, type Place, type Problem } from '../../core/problem.ts'
import type { Condition } from '../../core/resource.ts'
import { at, type Tree, textOf } from '../../core/tree.ts'
import type { Value } from '../../core/value.ts'
import { finding } from './codes.ts'
import { type Bindings, compileExpression } from './expression.ts'
import { truth } from './expression-operators.ts'
import type { PathTypes } from './predicate-conditions.ts'
import { compileShortForm, SHORT_KEYS, unknownKeys, wordsBeside } from './predicate-short.ts'

export interface Predicate {
  readonly place: Place
  /** As a person reads it: `group12 = 9 and not (name = "x")`. */
  readonly text: string
  /** Whether `test` can answer. */
  readonly direct: boolean
  /** @throws EngineError where an expression fails on this record, and always where the predicate is not direct. */
  test(record: unknown, bindings?: Bindings, rows?: LookUpRows): boolean
  /** The same answer; a failing expression is a problem instead of a throw. */
  decide(record: unknown, bindings?: Bindings): Promise<Outcome<boolean>>
  /** What a system may filter by, joined by AND: every record that the predicate takes fulfils them, others may too. */
  conditions(): readonly Condition[]
  /** Paths of the record that it reads. */
  paths(): readonly string[]
  /** It may read anything: `paths` is not the whole truth. */
  readonly wholeRecord: boolean
}

/** Rows of other resources, whatever keeps them: only a look-up itself asks for more. */
export type LookUpRows = object

/** The value that stands behind a key in another resource. */
export interface LookUp {
  /** As a person reads it: `statuses.state`. */
  readonly text: string
  /** undefined: no key, or no row of it. */
  find(key: Value, rows: LookUpRows): Value | undefined
}

export interface PredicateContext {
  /** Types of the resource's paths; without them only what is surely safe is pushed down. */
  readonly types?: PathTypes
  /** Variables that its JSONata may use. */
  readonly bindings?: readonly string[]
  /** Compiles `lookup` of a short form; left out: a predicate knows no such word here. undefined: problems were noted. */
  readonly lookUp?: (tree: Tree) => LookUp | undefined
  /** Whether JSONata that needs the interpreter is allowed; the caller then asks `decide`. Default false. */
  readonly later?: boolean
}

/**
 * A short form or a JSONata text to a predicate. Short forms: `{ field, value }`, `{ field, not }`, `{ field, in }` (a list, or
 * ranges as text: "1-5, 7"), `{ field, from, to }` with both ends included, `{ all: […] }`, `{ any: […] }`, `{ not: … }`.
 * Problems, all at once: PREDICATE_SHAPE, PREDICATE_UNKNOWN_KEY (with a guess), PREDICATE_NOT_DIRECT, and those of paths,
 * ranges and expressions.
 */
export function compilePredicate(tree: Tree, context: PredicateContext = {}): Outcome<Predicate> {
  const problems: Problem[] = []
  const predicate = compileTree(tree, context, problems)
  return outcome(problems, () => predicate ?? constant(tree.place))
}

/** One of several tests that a setting switches off: `when: false`, which a setting that is not set leaves too. */
function isLeftOut(tree: Tree): boolean {
  return textOf(at(tree, 'when')) === 'false'
}

const COMBINING = ['all', 'any', 'not'] as const

function compileTree(tree: Tree, context: PredicateContext, problems: Problem[]): Predicate | undefined {
  if (tree.kind === 'scalar') return compileText(tree, context, problems)
  if (tree.kind === 'list') {
    problems.push(
      finding(
        'PREDICATE_SHAPE',
        tree.place,
        'a list alone does not say whether all or any of it must hold',
        'write { all: […] } or { any: […] }',
      ),
    )
    return undefined
  }
  if (tree.entries.has('field')) return compileShortForm(tree, context, problems)
  const keys = COMBINING.filter((key) => tree.entries.has(key))
  const unknown = unknownKeys(tree, [...COMBINING, ...SHORT_KEYS, ...wordsBeside(context.lookUp)])
  problems.push(...unknown)
  if (keys.length !== 1 || [...tree.entries.keys()].some((key) => key !== keys[0] && key !== 'when')) {
    if (unknown.length === 0)
      problems.push(
        finding(
          'PREDICATE_SHAPE',
          tree.place,
          'this is no predicate',
          'write { field: …, value: … }, or one of { all: […] }, { any: […] }, { not: … }',
        ),
      )
    return undefined
  }
  const inner = tree.entries.get(keys[0]!)!.value
  if (keys[0] === 'not') {
    const negated = compileTree(inner, context, problems)
    return negated && opposite(negated, tree.place)
  }
  if (inner.kind !== 'list') {
    problems.push(
      finding(
        'PREDICATE_SHAPE',
        inner.place,
        `${keys[0]} needs a list`,
        `write { ${keys[0]}: [ { field: …, value: … }, … ] }`,
      ),
    )
    return undefined
  }
  const parts = inner.items.flatMap((item) => (isLeftOut(item) ? [] : (compileTree(item, context, problems) ?? [])))
  return combined(keys[0]!, parts, tree.place)
}

function compileText(tree: Tree, context: PredicateContext, problems: Problem[]): Predicate | undefined {
  const compiled = compileExpression(tree, { bindings: context.bindings ?? [] })
  if (!compiled.ok) {
    problems.push(...compiled.problems)
    return undefined
  }
  const { text, place, paths, wholeRecord, evaluate, evaluateNow } = compiled.value
  if (!evaluateNow && !context.later) {
    problems.push(
      finding(
        'PREDICATE_NOT_DIRECT',
        place,
        'this needs the JSONata interpreter, which is too slow to ask for every record here',
        'use comparisons, and, or, in, filters and simple functions, or the short form; lambdas, object constructors, sorting and variables need the interpreter',
      ),
    )
    return undefined
  }
  const answer = (result: Outcome<unknown>): Outcome<boolean> =>
    result.ok ? { ok: true, value: truth(result.value) === true } : result
  return {
    place,
    text: text.trim(),
    direct: evaluateNow !== undefined,
    wholeRecord,
    conditions: () => [],
    paths: () => paths,
    decide: async (record, bindings) => answer(await evaluate(record, bindings)),
    test: (record, bindings) => {
      const result = answer(
        evaluateNow?.(record, bindings) ?? {
          ok: false,
          problems: [finding('PREDICATE_NOT_DIRECT', place, 'this predicate answers later only', 'ask decide')],
        },
      )
      if (!result.ok) throw new EngineError(result.problems)
      return result.value
    },
  }
}

function combined(word: 'all' | 'any', parts: readonly Predicate[], place: Place): Predicate {
  const all = word === 'all'
  return {
    place,
    text:
      parts.length === 0
        ? String(all)
        : parts.map((part) => (parts.length > 1 ? wrapped(part) : part.text)).join(all ? ' and ' : ' or '),
    direct: parts.every((part) => part.direct),
    wholeRecord: parts.some((part) => part.wholeRecord),
    test: (record, bindings, rows) =>
      all
        ? parts.every((part) => part.test(record, bindings, rows))
        : parts.some((part) => part.test(record, bindings, rows)),
    decide: async (record, bindings) => {
      for (const part of parts) {
        const answer = await part.decide(record, bindings)
        if (!answer.ok || answer.value !== all) return answer
      }
      return { ok: true, value: all }
    },
    conditions: () => (all || parts.length === 1 ? parts.flatMap((part) => part.conditions()) : []),
    paths: () => [...new Set(parts.flatMap((part) => part.paths()))],
  }
}

function opposite(inner: Predicate, place: Place): Predicate {
  return {
    ...inner,
    place,
    text: `not (${inner.text})`,
    test: (record, bindings, rows) => !inner.test(record, bindings, rows),
    decide: async (record, bindings) => {
      const answer = await inner.decide(record, bindings)
      return answer.ok ? { ok: true, value: !answer.value } : answer
    },
    conditions: () => [],
  }
}

function wrapped(part: Predicate): string {
  return / (?:and|or) /.test(part.text) ? `(${part.text})` : part.text
}

function constant(place: Place): Predicate {
  return combined('all', [], place)
}

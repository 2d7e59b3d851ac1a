import jsonata from 'jsonata'
import type { Outcome, Place } from '../../core/problem.ts'
import type { ScalarTree, Tree } from '../../core/tree.ts'
import { numberFromDigits, type Value } from '../../core/value.ts'
import { finding } from './codes.ts'
import { type Checked, checkExpression } from './expression-check.ts'
import { compileClosure } from './expression-closures.ts'
import { failureOf, syntaxProblem, tooLong } from './expression-errors.ts'
import { readPaths } from './expression-paths.ts'
import { desugar } from './expression-rewrite.ts'
import type { Frame } from './expression-sequence.ts'
import { type ExpressionNode, namesOf } from './expression-tree.ts'
import { BoundedRegExp, interpreterOf } from './interpreter.ts'
import { MOST_VALUES, plainResult } from './plain-result.ts'
import { placeIn } from './scalar-place.ts'

/** Values of the variables from outside, by name; `now` is the instant of the run, in ms or as ISO text, for `$now()` and `$millis()`. */
export type Bindings = Readonly<Record<string, unknown>> & { readonly now?: number | string }

export interface ExpressionOptions {
  /** Names of the variables that are given: `settings`, `other`. What else an expression names is a problem. */
  readonly bindings?: readonly string[]
  /** Default 500 ms. */
  readonly timeoutMs?: number
  /** How deep calls may nest, in steps of the interpreter. Default 1000. */
  readonly depth?: number
  /** Always use the interpreter: for tests that hold the two ways together. */
  readonly interpret?: boolean
}

export interface Expression {
  /** All but `jsonata` answer at once and never meet the interpreter. */
  readonly kind: 'constant' | 'path' | 'closure' | 'jsonata'
  readonly text: string
  readonly place: Place
  /** What it reads of the record; `wholeRecord` when that cannot be told. */
  readonly paths: readonly string[]
  readonly wholeRecord: boolean
  /** Variables from outside that it uses. */
  readonly variables: readonly string[]
  /** The answer at once; undefined for `jsonata`. A missing value is undefined. */
  readonly evaluateNow: ((record: unknown, bindings?: Bindings) => Outcome<unknown>) | undefined
  /** Plain data, or EXPRESSION_FAILED or EXPRESSION_LIMIT at the guilty characters. Never rejects. */
  evaluate(record: unknown, bindings?: Bindings): Promise<Outcome<unknown>>
}

const NONE: Bindings = {}
const EMPTY: Frame = { root: undefined, bindings: NONE }

/**
 * A JSONata text to something that runs: constants, paths and common forms as closures, the rest by the interpreter under
 * limits on time, depth and size. Arithmetic is by exact decimals, `$now()` is pinned, chance and code as text are refused
 * wherever they hide. Problems, all at once, each at its characters, inside `|` blocks too: EXPRESSION_SYNTAX,
 * EXPRESSION_REFUSED, EXPRESSION_UNKNOWN_NAME.
 */
export function compileExpression(tree: Tree, options: ExpressionOptions = {}): Outcome<Expression> {
  if (tree.kind !== 'scalar') {
    return {
      ok: false,
      problems: [
        finding(
          'EXPRESSION_SYNTAX',
          tree.place,
          'an expression is one text',
          'write it as text; a long one in a | block',
        ),
      ],
    }
  }
  if (typeof tree.value === 'number' || typeof tree.value === 'boolean')
    return { ok: true, value: constantOf(tree, literal(tree)) }
  const text = tree.value ?? ''
  const parsed = parseExpression(text, tree, options)
  if (!parsed.ok) return parsed
  const { engine, root, checked } = parsed.value
  const about = { text, place: tree.place, ...readPaths(root), variables: [...checked.variables] }
  const direct = options.interpret ? undefined : compileDirect(root, tree)
  if (direct) {
    const { kind, evaluateNow } = direct
    return {
      ok: true,
      value: { ...about, kind, evaluateNow, evaluate: async (record, bindings) => evaluateNow(record, bindings) },
    }
  }
  const run = interpreterOf(engine, root, checked)
  const evaluate = async (record: unknown, bindings: Bindings = NONE): Promise<Outcome<unknown>> => {
    try {
      return { ok: true, value: plainResult(await run(record, bindings)) }
    } catch (cause) {
      return { ok: false, problems: [failureOf(cause, tree)] }
    }
  }
  return { ok: true, value: { ...about, kind: 'jsonata', evaluateNow: undefined, evaluate } }
}

interface Parsed {
  readonly engine: jsonata.Expression
  readonly root: ExpressionNode
  readonly checked: Checked
}

function parseExpression(
  text: string,
  scalar: ScalarTree,
  { bindings = [], timeoutMs = 500, depth = 1000 }: ExpressionOptions,
): Outcome<Parsed> {
  const long = tooLong(text, scalar)
  if (long) return { ok: false, problems: [long] }
  try {
    const RegexEngine = BoundedRegExp as unknown as RegExpConstructor
    const engine = jsonata(text, { timeout: timeoutMs, stack: depth, sequence: MOST_VALUES, RegexEngine })
    const root = engine.ast() as unknown as ExpressionNode
    const checked = checkExpression(root, text, bindings)
    const [first, ...rest] = checked.flaws.map(({ code, offset, length, what, mend }) =>
      finding(code, placeIn(scalar, offset, length), what, mend),
    )
    if (first) return { ok: false, problems: [first, ...rest] }
    return { ok: true, value: { engine, root: desugar(root), checked } }
  } catch (cause) {
    return { ok: false, problems: [syntaxProblem(cause, text, scalar)] }
  }
}

interface Direct {
  readonly kind: Exclude<Expression['kind'], 'jsonata'>
  readonly evaluateNow: NonNullable<Expression['evaluateNow']>
}

function compileDirect(root: ExpressionNode, scalar: ScalarTree): Direct | undefined {
  if (['string', 'number', 'value'].includes(root.type) && !root.predicate && !root.group) {
    const constant: Outcome<unknown> = { ok: true, value: root.value }
    return { kind: 'constant', evaluateNow: () => constant }
  }
  const closure = compileClosure(root, true)
  if (!closure) return undefined
  if (namesOf(root)) return { kind: 'path', evaluateNow: (record) => ({ ok: true, value: closure(record, EMPTY) }) }
  return {
    kind: 'closure',
    evaluateNow: (record, bindings = NONE) => {
      try {
        return { ok: true, value: plainResult(closure(record, { root: record, bindings })) }
      } catch (cause) {
        return { ok: false, problems: [failureOf(cause, scalar)] }
      }
    },
  }
}

function literal(scalar: ScalarTree): Value {
  return typeof scalar.value === 'number' ? (numberFromDigits(scalar.text) ?? scalar.value) : scalar.value
}

function constantOf(scalar: ScalarTree, value: Value): Expression {
  const constant: Outcome<unknown> = { ok: true, value }
  const about = {
    kind: 'constant',
    text: scalar.text,
    place: scalar.place,
    paths: [],
    wholeRecord: false,
    variables: [],
  } as const
  return { ...about, evaluateNow: () => constant, evaluate: async () => constant }
}

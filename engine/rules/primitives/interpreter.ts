import type { Checked } from './expression-check.ts'
import { FUNCTIONS } from './expression-functions.ts'
import { NATIVES, replacement } from './expression-natives.ts'
import { ExpressionFailure, lowered, MOST_TEXT, negated, OPERATORS, type Operator } from './expression-operators.ts'
import { EXACT, NEGATE, PLAIN, useExactOperators } from './expression-rewrite.ts'
import type { ExpressionNode } from './expression-tree.ts'
import { moment } from './moment.ts'
import { forInterpreter, MOST_VALUES } from './plain-result.ts'
import { judgeRegex } from './regex-guard.ts'

/** What we use of a parsed JSONata expression. */
export interface Engine {
  evaluate(input: unknown, bindings?: Record<string, unknown>): Promise<unknown>
  assign(name: string, value: unknown): void
  registerFunction(name: string, run: (this: Focus, ...args: unknown[]) => unknown, signature?: string): void
}

interface Focus {
  readonly environment: { lookup(name: string): unknown }
}

interface NativeFunction {
  readonly implementation: (this: unknown, ...args: unknown[]) => unknown
}

type Plain = (...args: unknown[]) => unknown
type Run = (record: unknown, bindings: Readonly<Record<string, unknown>>) => Promise<unknown>

const INSTANT = ' instant'
const LONGEST_MOMENT = 48
const MOST_MARKERS = 8

/**
 * Sets up the interpreter for one expression, once: our operators and functions in place of its own, a guard on the size of
 * every step. Each run binds the variables that the expression uses and the instant, nothing else.
 */
export function interpreterOf(engine: Engine, root: ExpressionNode, checked: Checked): Run {
  for (const name of useExactOperators(root)) registerUnspoken(engine, name)
  for (const name of checked.functions) {
    const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
    const isCut = name === 'substringBefore' || name === 'substringAfter'
    if (own)
      engine.registerFunction(
        name,
        ofArity(own.takes[1], (...args) => lowered(own.run(...args))),
        own.signature,
      )
    if (isCut) engine.registerFunction(name, ofArity(2, NATIVES[name]!.run as Plain), '<s-s:s>')
  }
  engine.assign(Symbol.for('jsonata.__evaluate_exit') as unknown as string, guardSize)
  const variables = [...checked.variables]
  return (record, bindings) => {
    const given: Record<string, unknown> = { [INSTANT]: bindings.now }
    for (const name of variables)
      given[name] = Object.hasOwn(bindings, name) ? forInterpreter(bindings[name]) : undefined
    return engine.evaluate(forInterpreter(record), given)
  }
}

/** An operator, an exact function or a pinned one, under the name that the rewritten tree calls. */
function registerUnspoken(engine: Engine, unspoken: string): void {
  const keep = !unspoken.startsWith(PLAIN(''))
  const name = unspoken.slice((keep ? EXACT('') : PLAIN('')).length)
  const finish = keep ? (value: unknown) => value : lowered
  if (name === NEGATE)
    engine.registerFunction(
      unspoken,
      ofArity(1, (value) => finish(negated(value))),
    )
  else if (name === 'toMillis') engine.registerFunction(unspoken, toMillis, '<s-s?:n>')
  else if (name === 'now') engine.registerFunction(unspoken, now, '<s?s?:s>')
  else if (name === 'replace') engine.registerFunction(unspoken, replace, '<s-(sf)(sf)n?:s>')
  else if (name === 'millis') engine.registerFunction(unspoken, millis, '<:n>')
  else if (Object.hasOwn(OPERATORS, name)) {
    const operator = OPERATORS[name as Operator]
    engine.registerFunction(
      unspoken,
      ofArity(2, (left, right) => finish(operator(left, right))),
    )
  } else {
    const own = FUNCTIONS[name]!
    engine.registerFunction(
      unspoken,
      ofArity(own.takes[1], (...args) => finish(own.run(...args))),
      keep ? undefined : own.signature,
    )
  }
}

/** A function with so many named parameters: JSONata counts them, and reads their names for partial calls. */
function ofArity(count: number, run: Plain): Plain {
  if (count === 1) return (a: unknown) => run(a)
  if (count === 2) return (a: unknown, b: unknown) => run(a, b)
  return (a: unknown, b: unknown, c: unknown) => run(a, b, c)
}

function guardSize(_expression: unknown, _input: unknown, _environment: unknown, result: unknown): void {
  if (typeof result === 'string' && result.length > MOST_TEXT)
    throw new ExpressionFailure('SIZE', `a text grew longer than ${MOST_TEXT} characters`)
  if (Array.isArray(result) && result.length > MOST_VALUES * 10)
    throw new ExpressionFailure('SIZE', `a list grew longer than ${MOST_VALUES * 10} items`)
}

function now(this: Focus, picture: unknown, zone: unknown): unknown {
  const instant = this.environment.lookup(INSTANT)
  if (picture === undefined) return moment('now', instant)
  const native = this.environment.lookup('fromMillis') as NativeFunction
  return native.implementation.call(this, moment('millis', instant), picture, zone)
}

function millis(this: Focus): unknown {
  return moment('millis', this.environment.lookup(INSTANT))
}

function replace(this: Focus, text: unknown, pattern: unknown, by: unknown, limit: unknown): unknown {
  const native = this.environment.lookup('replace') as NativeFunction
  return native.implementation.call(this, text, pattern, text === undefined ? by : replacement(by), limit)
}

/** JSONata's own, with what a picture leaves out taken from the pinned instant, and within bounds: pictures become regular expressions. */
function toMillis(this: Focus, text: unknown, picture: unknown): unknown {
  const native = this.environment.lookup('toMillis') as NativeFunction
  if (picture === undefined) return native.implementation.call(this, text, picture)
  if (String(text).length > LONGEST_MOMENT || String(picture).split('[').length - 1 > MOST_MARKERS) {
    throw new ExpressionFailure(
      'SIZE',
      `$toMillis takes texts up to ${LONGEST_MOMENT} characters and pictures up to ${MOST_MARKERS} markers`,
    )
  }
  const environment = { timestamp: new Date(moment('millis', this.environment.lookup(INSTANT))) }
  return native.implementation.call({ environment }, text, picture)
}

const longest = new WeakMap<RegExp, number>()

/** A regular expression that refuses texts on which it could run away. */
export class BoundedRegExp extends RegExp {
  readonly #longestText: number

  constructor(pattern: RegExp | string) {
    super(pattern)
    const verdict = pattern instanceof RegExp ? longest.get(pattern) : undefined
    this.#longestText = verdict ?? longestFor(this.source, this.flags)
    if (pattern instanceof RegExp) longest.set(pattern, this.#longestText)
  }

  override exec(text: string): RegExpExecArray | null {
    if (text.length > this.#longestText)
      throw new ExpressionFailure(
        'SIZE',
        `a text of ${text.length} characters is too long for /${this.source}/, which takes ${this.#longestText}`,
      )
    return super.exec(text)
  }
}

function longestFor(source: string, flags: string): number {
  const verdict = judgeRegex(source, flags)
  return verdict.ok ? verdict.longestText : 0
}

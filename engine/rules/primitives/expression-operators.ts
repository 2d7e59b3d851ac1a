import { decimal, fromDecimal, isDecimal, sameValue, type Value } from '../../core/value.ts'
import { type Arithmetic, EXACT, type Operand } from './exact-arithmetic.ts'

/**
 * JSONata's operators with exact decimals (SPEC R11): 0.1 + 0.2 is 0.3. Compiled expressions and the interpreter share them.
 * What has more than 15 digits is a Decimal, here and in a result; a missing operand gives a missing result.
 */
export type Operator = Arithmetic | '=' | '!=' | '<' | '<=' | '>' | '>=' | '&' | 'in'

/** Kinds of failures of ours. JSONata's own codes (T2009 …) would make it put its own words in the place of ours. */
export type FailureCode = 'KINDS' | 'ARGUMENT' | 'NUMBER' | 'DAY' | 'SIZE' | 'NOW' | 'FUNCTION'

/** Why an expression failed, in the form in which the interpreter throws: it adds position and token where it knows them. */
export class ExpressionFailure extends Error {
  readonly code: FailureCode
  position?: number
  token?: string
  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}

/** Longest text that an operator or a step may make, in characters. */
export const MOST_TEXT = 100_000

export const OPERATORS: Readonly<Record<Operator, (left: unknown, right: unknown) => unknown>> = {
  '+': arithmetic('+'),
  '-': arithmetic('-'),
  '*': arithmetic('*'),
  '/': arithmetic('/'),
  '%': arithmetic('%'),
  '=': (left, right) => left !== undefined && right !== undefined && isEqual(left, right),
  '!=': (left, right) => left !== undefined && right !== undefined && !isEqual(left, right),
  '<': ordering('<', (order) => order < 0),
  '<=': ordering('<=', (order) => order <= 0),
  '>': ordering('>', (order) => order > 0),
  '>=': ordering('>=', (order) => order >= 0),
  '&': (left, right) => boundedText(toText(left) + toText(right)),
  in: (left, right) =>
    left !== undefined &&
    right !== undefined &&
    (Array.isArray(right) ? right : [right]).some((item) => item === left || (isDecimal(item) && isEqual(item, left))),
}

/** Whether an operator takes numbers of any length; & writes them out, 15 digits at most. */
export function takesExact(operator: string): boolean {
  return operator !== '&'
}

export function isNumber(value: unknown): value is Operand {
  return (typeof value === 'number' && Number.isFinite(value)) || isDecimal(value)
}

/** -x, exactly. */
export function negated(value: unknown): unknown {
  if (value === undefined) return undefined
  if (!isNumber(value)) throw new ExpressionFailure('NUMBER', `cannot negate ${show(value)}, which is no number`)
  return typeof value === 'number' ? 0 - value : fromDecimal(value.neg())
}

function arithmetic(sign: Arithmetic): (left: unknown, right: unknown) => unknown {
  const work = EXACT[sign]
  const divides = sign === '/' || sign === '%'
  return (left, right) => {
    if (left !== undefined && !isNumber(left))
      throw new ExpressionFailure('KINDS', `the left side of ${sign} is no number: ${show(left)}`)
    if (right !== undefined && !isNumber(right))
      throw new ExpressionFailure('KINDS', `the right side of ${sign} is no number: ${show(right)}`)
    if (left === undefined || right === undefined) return undefined
    if (divides && isZero(right)) throw new ExpressionFailure('NUMBER', `${show(left)} ${sign} 0 is no number`)
    return work(left, right)
  }
}

function isZero(value: Operand): boolean {
  return typeof value === 'number' ? value === 0 : value.eq(0)
}

function ordering(sign: string, holds: (order: number) => boolean): (left: unknown, right: unknown) => unknown {
  return (left, right) => {
    for (const side of [left, right]) {
      if (side !== undefined && typeof side !== 'string' && !isNumber(side))
        throw new ExpressionFailure('KINDS', `${show(side)} is neither text nor number and has no order (${sign})`)
    }
    if (left === undefined || right === undefined) return undefined
    if (typeof left === 'number' && typeof right === 'number') return holds(left - right)
    if (isNumber(left) && isNumber(right)) return holds(decimal(left).cmp(right))
    if (typeof left === 'string' && typeof right === 'string') return holds(left < right ? -1 : left > right ? 1 : 0)
    throw new ExpressionFailure(
      'KINDS',
      `${show(left)} and ${show(right)} are of two kinds and have no order (${sign})`,
    )
  }
}

/** Deep equality of plain values: mappings in any order of their keys, numbers by number. */
export function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (isDecimal(left) || isDecimal(right)) return sameValue(left as Value, right as Value)
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => isEqual(item, right[index]))
  if (Array.isArray(left) || Array.isArray(right)) return false
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isEqual(left[name as never], right[name as never]))
  )
}

/** A value as text: numbers with at most 15 digits, as JSON; mappings and lists as JSON; nothing for a missing one. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === undefined || typeof value === 'function') return ''
  if (isDecimal(value)) return value.toFixed()
  if (typeof value === 'number') return JSON.stringify(shortened(value))
  return boundedText(JSON.stringify(value, (_, item) => (typeof item === 'number' ? shortened(item) : item)) ?? '')
}

function shortened(value: number): number {
  return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15))
}

export function boundedText(text: string): string {
  if (text.length > MOST_TEXT) throw new ExpressionFailure('SIZE', `a text grew longer than ${MOST_TEXT} characters`)
  return text
}

/** JSONata's idea of truth: not false, 0, "", null, {}, [], nor a list without a true item; missing stays missing. */
export function truth(value: unknown): boolean | undefined {
  if (value === undefined) return undefined
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') return value !== ''
  if (isNumber(value)) return !isZero(value)
  if (Array.isArray(value)) return value.some((item) => truth(item))
  return (
    typeof value === 'object' &&
    value !== null &&
    !('_jsonata_function' in value || '_jsonata_lambda' in value) &&
    Object.keys(value).length > 0
  )
}

/** A number that plain functions can take: a Decimal rounded half away from zero to 15 digits. */
export function lowered(value: unknown): unknown {
  return isDecimal(value) ? Number(value.toPrecision(15, 1)) : value
}

function show(value: unknown): string {
  const text = toText(value)
  return text.length > 60
    ? `${text.slice(0, 57)}…`
    : typeof value === 'string'
      ? JSON.stringify(text)
      : text || typeof value
}

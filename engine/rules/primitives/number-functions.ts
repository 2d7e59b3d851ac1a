import { numberFromDigits, roundHalfAway } from '../../core/value.ts'
import type { Operand } from './exact-arithmetic.ts'
import { ExpressionFailure, isNumber, OPERATORS, toText } from './expression-operators.ts'

const SCALES = 40

/** A number, or a text of its digits, exactly; missing and null stay missing. */
export function toDecimal(value: unknown): Operand | undefined {
  if (value === undefined || value === null) return undefined
  if (isNumber(value)) return value
  const number = typeof value === 'string' ? numberFromDigits(value) : undefined
  if (number === undefined)
    throw new ExpressionFailure('NUMBER', `${JSON.stringify(toText(value).slice(0, 60))} is no number`)
  return number
}

/** As JSONata's `$number`, but by digits: plain digits, 0x…, 0o…, 0b…, true is 1, false is 0. */
export function toNumber(value: unknown): Operand | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'string' && /^0(?:x[0-9a-f]{1,12}|o[0-7]{1,16}|b[01]{1,48})$/i.test(value)) return Number(value)
  if (value === null || (typeof value === 'string' && !/^-?\d/.test(value))) {
    throw new ExpressionFailure('NUMBER', `${JSON.stringify(toText(value).slice(0, 60))} is no number`)
  }
  return toDecimal(value)
}

export function roundedHalfAway(value: unknown, scale: unknown = 0): Operand | undefined {
  const number = toDecimal(value)
  if (typeof scale !== 'number' || !Number.isInteger(scale) || Math.abs(scale) > SCALES) {
    throw new ExpressionFailure(
      'ARGUMENT',
      `a number of digits is a whole number up to ${SCALES}, not ${toText(scale)}`,
    )
  }
  return number === undefined ? undefined : roundHalfAway(number, scale)
}

export function addExactly(x: unknown, y: unknown): unknown {
  return OPERATORS['+'](toDecimal(x), toDecimal(y))
}

export function timesExactly(x: unknown, y: unknown): unknown {
  return OPERATORS['*'](toDecimal(x), toDecimal(y))
}

export function sumOf(list: unknown): unknown {
  return list === undefined ? undefined : itemsOf(list).reduce((sum, item) => OPERATORS['+'](sum, item), 0)
}

export function averageOf(list: unknown): unknown {
  const count = list === undefined ? 0 : itemsOf(list).length
  return count === 0 ? undefined : OPERATORS['/'](sumOf(list), count)
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [list]
}

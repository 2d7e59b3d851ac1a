import type { ScalarTree } from '../../core/tree.ts'
import { type Decimal, decimal, isDecimal, isEmpty, numberFromDigits, type Value } from '../../core/value.ts'
import { isDayText, isoDate } from './date-text.ts'

/** Whether a record's value fits what a rule has written. */
export type Fits = (actual: unknown) => boolean

const NUMBER = /^-?\d+(?:\.\d+)?$/

/** A scalar as a value: numbers by their digits, as written otherwise. */
export function writtenValue(scalar: ScalarTree): Value {
  return typeof scalar.value === 'number' ? (numberFromDigits(scalar.text) ?? scalar.value) : scalar.value
}

/** A number, or a text that is nothing but its digits; codes such as "1E5" are none. */
export function numberIn(value: unknown): number | Decimal | undefined {
  if (typeof value === 'number' || isDecimal(value)) return value
  return typeof value === 'string' && NUMBER.test(value.trim()) ? numberFromDigits(value) : undefined
}

/**
 * Equal to a written value: numbers by number, however either is written ("09" and 9); days by day (2027-02-01, 20270201,
 * 2027-02-01T10:00); true and "true"; null, "" and a missing value are one another's equals and nobody else's, so 0 equals 0
 * only. Anything else by its text, case and all.
 */
export function equalTo(written: Value): Fits {
  if (isEmpty(written)) return (actual) => actual === undefined || actual === null || actual === ''
  const number = numberIn(written)
  if (number !== undefined) return (actual) => actual === number || sameNumber(numberIn(actual), number)
  if (typeof written === 'boolean') return (actual) => actual === written || actual === String(written)
  if (typeof written !== 'string') return () => false
  if (isDayText(written)) return (actual) => isoDate(actual) === written
  return (actual) => actual === written || (typeof actual === 'boolean' && String(actual) === written)
}

function sameNumber(x: number | Decimal | undefined, y: number | Decimal): boolean {
  if (x === undefined) return false
  return typeof x === 'number' && typeof y === 'number' ? x === y : decimal(x).eq(y)
}

/** From `from` to `to`, both ends included; either may be left out. Numbers by number, days by day, texts by character. */
export function between(from: Value | undefined, to: Value | undefined): Fits {
  const above = from === undefined ? undefined : ordered(from)
  const below = to === undefined ? undefined : ordered(to)
  return (actual) => {
    if (above && !((above(actual) ?? -1) >= 0)) return false
    return !below || (below(actual) ?? 1) <= 0
  }
}

/** How an actual value lies to a bound: below 0, 0, above 0; undefined: they have no order. */
function ordered(bound: Value): (actual: unknown) => number | undefined {
  const number = numberIn(bound)
  if (number !== undefined) {
    return (actual) => {
      const other = numberIn(actual)
      if (other === undefined) return undefined
      return typeof other === 'number' && typeof number === 'number' ? other - number : decimal(other).cmp(number)
    }
  }
  const isDay = typeof bound === 'string' && isDayText(bound)
  return (actual) => {
    const other = isDay ? isoDate(actual) : actual
    return typeof other === 'string' && other !== '' && typeof bound === 'string'
      ? other < bound
        ? -1
        : other > bound
          ? 1
          : 0
      : undefined
  }
}

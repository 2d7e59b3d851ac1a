import Big from 'big.js'

/**
 * A field's value inside the engine. Numbers are decimals from parse to write (SPEC R11): a JavaScript number stands
 * only for what it carries exactly, at most 15 significant digits, which it prints back digit by digit; anything longer
 * is a Decimal. Arithmetic goes through Decimal always.
 */
export type Value = string | number | boolean | null | Decimal | readonly Value[]
export type Decimal = Big
export type Fields = Readonly<Record<string, Value>>

const strict = Big()
strict.strict = false
strict.DP = 40
strict.RM = 1 // half away from zero: big.js rounds magnitudes
strict.NE = -30
strict.PE = 60

export function isDecimal(value: unknown): value is Decimal {
  return value instanceof strict || value instanceof Big
}

/** @throws when the text is no number. */
export function decimal(value: string | number | Decimal): Decimal {
  return new strict(value)
}

const NUMERIC = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/
// Far past any money or quantity: "1e999999999" would print as a text of a thousand million digits.
const MOST_DIGITS = 400
const SHORT = /^[+-]?\d+(\.\d+)?$/

/**
 * A number's own digits as a value: a JavaScript number where it carries them all, else a Decimal. undefined: no number,
 * or one that runs over 400 digits when it is written out.
 */
export function numberFromDigits(digits: string): number | Decimal | undefined {
  const text = digits.trim()
  if (text.length <= 15 && SHORT.test(text)) return Number(text) || 0 // its digits fit, whichever they are: no Decimal needed
  if (text.length > MOST_DIGITS || !NUMERIC.test(text)) return undefined
  const number = decimal(text)
  return Math.abs(number.e) > MOST_DIGITS ? undefined : fromDecimal(number)
}

/** The smallest carrier that loses nothing. */
export function fromDecimal(value: Decimal): number | Decimal {
  const big = decimal(value)
  if (big.c.length <= 15 && Math.abs(big.e) < 300) {
    const number = Number(big.toString())
    return number === 0 ? 0 : number
  }
  return big
}

/** Rounded to `scale` digits after the point, half away from zero (SPEC R11). */
export function roundHalfAway(value: number | Decimal, scale: number): number | Decimal {
  return fromDecimal(decimal(value).round(scale, 1))
}

export function isEmpty(value: Value | undefined): value is null | undefined | '' {
  return value === null || value === undefined || value === ''
}

/** Equal as values: decimals by number, lists by element. */
export function sameValue(x: Value | undefined, y: Value | undefined): boolean {
  if (x === y) return true
  if (x === undefined || y === undefined || x === null || y === null) return false
  if (isDecimal(x) || isDecimal(y)) {
    if ((isDecimal(x) || typeof x === 'number') && (isDecimal(y) || typeof y === 'number'))
      return decimal(x).eq(decimal(y))
    return false
  }
  if (Array.isArray(x) && Array.isArray(y))
    return x.length === y.length && x.every((item, index) => sameValue(item, y[index]))
  return false
}

/** As a person reads it: digits for numbers, nothing for null. */
export function showValue(value: Value | undefined): string {
  if (value === null || value === undefined) return ''
  if (isDecimal(value)) return value.toFixed()
  if (Array.isArray(value)) return value.map(showValue).join(' / ')
  return String(value)
}

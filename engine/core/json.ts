import { isLosslessNumber, parse, stringify } from 'lossless-json'
import { type Decimal, decimal, isDecimal, numberFromDigits } from './value.ts'

/**
 * JSON text to plain values, every number by its digits (SPEC R11): what a JavaScript number cannot carry exactly becomes
 * a Decimal. @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  if (!holdsLongNumber(text) && !HUGE.test(text)) return JSON.parse(text)
  return parse(text, undefined, { parseNumber: exactNumber })
}

// An exponent of three digits: JSON.parse makes Infinity of 1e400, and 0 of 1e-400. Within a text, as in a GUID, none follows
// a mark of JSON.
const HUGE = /(?:^|[:,[\s])-?\d+(?:\.\d+)?[eE][+-]?\d{3}/

// 16 digits and more may not fit a JavaScript number; a text without such a run is safe for JSON.parse, which is many times
// faster. Any run of 16 covers one position in 16, so only those are looked at: thirty times faster than a regular expression.
function holdsLongNumber(text: string): boolean {
  for (let at = LONG - 1; at < text.length; at += LONG) {
    if (!isDigitOrPoint(text.charCodeAt(at))) continue
    let start = at
    let end = at + 1
    while (start > 0 && isDigitOrPoint(text.charCodeAt(start - 1))) start--
    while (end < text.length && isDigitOrPoint(text.charCodeAt(end))) end++
    if (end - start >= LONG) return true
  }
  return false
}
const LONG = 16

function isDigitOrPoint(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46
}

/** How the message of a number begins that nobody could write out. */
export const OUT_OF_RANGE = 'a number is out of range'

function exactNumber(digits: string): unknown {
  const number = numberFromDigits(digits)
  if (number === undefined) throw new SyntaxError(`${OUT_OF_RANGE}: ${digits.slice(0, 40)}`)
  return number
}

/** Plain values to JSON text; Decimals are written as numbers with all their digits. */
export function toJson(value: unknown): string {
  return holdsDecimal(value)
    ? (stringify(value, undefined, undefined, [{ test: isDecimal, stringify: (x) => (x as Decimal).toFixed() }]) ??
        'null')
    : JSON.stringify(value)
}

function holdsDecimal(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false
  if (isDecimal(value) || isLosslessNumber(value)) return true
  return (Array.isArray(value) ? value : Object.values(value)).some(holdsDecimal)
}

/** Same members in the same order always, whatever order they were set in: for hashes and golden files. */
export function stableJson(value: unknown, indent?: number): string {
  return JSON.stringify(sorted(value), undefined, indent)
}

function sorted(value: unknown): unknown {
  if (isDecimal(value)) return decimal(value).toFixed()
  if (Array.isArray(value)) return value.map(sorted)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .toSorted(([x], [y]) => (x < y ? -1 : x > y ? 1 : 0))
        .map(([key, item]) => [key, sorted(item)]),
    )
  }
  return value
}

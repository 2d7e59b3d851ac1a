import { isLosslessNumber, parse, stringify } from 'lossless-json'
import { type Decimal, decimal, isDecimal, numberFromDigits } from './value.ts'

// 16 digits and more, or an exponent of three digits, may not fit a JavaScript number; a text without either is safe for
// JSON.parse, which is many times faster. The exponent counts only where a number can begin: GUIDs are full of "1e234".
const LONG_NUMBER = /[\d.]{16}|(?:^|[[:,])\s*-?[\d.]+[eE][+-]?\d{3}/

/**
 * JSON text to plain values, every number by its digits (SPEC R11): what a JavaScript number cannot carry exactly becomes
 * a Decimal. @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text)
  return parse(text, undefined, { parseNumber: exactNumber })
}

function exactNumber(digits: string): unknown {
  const number = numberFromDigits(digits)
  if (number === undefined) throw new SyntaxError(`a number is out of range: ${digits.slice(0, 40)}`)
  return number
}

/** Plain values to JSON text; Decimals are written as numbers with all their digits. */
export function toJson(value: unknown): string {
  return holdsDecimal(value) ? (stringify(value, undefined, undefined, [{ test: isDecimal, stringify: (x) => (x as Decimal).toFixed() }]) ?? 'null') : JSON.stringify(value)
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

import type { ColumnType } from '../core/resource.ts'
import { decimal, isDecimal, isEmpty, numberFromDigits, showValue, type Value } from '../core/value.ts'
import type { Trouble } from './cell.ts'

/**
 * A raw answer or a mapped text as a value of a type; undefined when it is none ("ABC" as an integer). Empty text and
 * null are null. "020" is the integer 20; "25.50" the decimal 25.5.
 */
export function coerce(raw: unknown, type: ColumnType): Value | undefined {
  if (raw === null || raw === undefined || raw === '') return null
  switch (type) {
    case 'text':
      return typeof raw === 'string' ? raw : isScalar(raw) ? showValue(raw) : undefined
    case 'date':
      return typeof raw === 'string' || typeof raw === 'number' ? raw : undefined
    case 'boolean':
      return coerceBoolean(raw)
    case 'integer': {
      const number = coerceNumber(raw)
      return number === undefined || number === null || isWhole(number) ? number : undefined
    }
    case 'decimal':
      return coerceNumber(raw)
  }
}

function isScalar(raw: unknown): raw is Value {
  return typeof raw === 'number' || typeof raw === 'boolean' || isDecimal(raw)
}

function coerceBoolean(raw: unknown): boolean | undefined {
  if (typeof raw === 'boolean') return raw
  if (raw === 'true' || raw === 1) return true
  if (raw === 'false' || raw === 0) return false
  return undefined
}

function coerceNumber(raw: unknown): Value | undefined {
  if (typeof raw === 'number' || isDecimal(raw)) return raw
  if (typeof raw !== 'string') return undefined
  if (raw.trim() === '') return null
  // "1E3" in a text is a code, not a thousand.
  return /[eE]/.test(raw) ? undefined : numberFromDigits(raw)
}

function isWhole(number: Value): boolean {
  return typeof number === 'number'
    ? Number.isInteger(number)
    : isDecimal(number) && number.eq(decimal(number).round(0, 0))
}

/** A common value as a column takes it, or why it does not fit (SPEC R10: nothing is cut silently). */
export function toColumn(
  value: Value,
  type: ColumnType,
  emptyAs: Value,
  limits: { readonly path: string; readonly maxLength: number | undefined },
): Value | Trouble {
  if (isEmpty(value)) return emptyAs
  const fitted = coerce(value, type)
  if (fitted === undefined || fitted === null) {
    return {
      code: 'VALUE_TYPE',
      says: 'issue',
      what: `"${showValue(value)}" is no ${type}, which ${limits.path} takes`,
      mend: `change the value to one that is ${type === 'integer' ? 'an' : 'a'} ${type}`,
    }
  }
  const length = typeof fitted === 'string' ? [...fitted].length : 0
  if (limits.maxLength !== undefined && length > limits.maxLength) {
    return {
      code: 'VALUE_TOO_LONG',
      says: 'issue',
      what: `"${showValue(value)}" has ${length} characters; ${limits.path} takes ${limits.maxLength}`,
      mend: 'shorten the value: nothing is cut silently',
    }
  }
  return fitted
}

import type { ColumnType, ResourceFacts } from '../core/resource.ts'
import { isDecimal, numberFromDigits, showValue, type Value } from '../core/value.ts'
import type { SystemCode } from './codes.ts'

/** A value that cannot be sent as it is. */
export interface Misfit {
  readonly code: SystemCode
  readonly what: string
}

export function isMisfit(value: unknown): value is Misfit {
  return typeof value === 'object' && value !== null && 'code' in value && 'what' in value && !isDecimal(value)
}

/**
 * A value as the column takes it: empty as the system empties that type, numbers as numbers, texts as texts. Columns
 * without a type go as they are. What does not fit is never cut or guessed.
 */
export function toWire(
  facts: ResourceFacts,
  path: string,
  value: Value,
  emptyAs: Readonly<Record<ColumnType, Value>>,
): Value | Misfit {
  const type = facts.types[path]
  if (value === null) return emptyAs[type ?? 'text']
  if (Array.isArray(value)) return value
  const fitted = type === undefined ? value : typed(value, type)
  if (fitted === undefined)
    return {
      code: 'VALUE_TYPE',
      what: `${path} of ${facts.name} takes ${ARTICLE[type ?? 'text']}, not "${short(value)}"`,
    }
  const most = facts.maxLength[path]
  if (most !== undefined && typeof fitted === 'string' && [...fitted].length > most) {
    return {
      code: 'VALUE_TOO_LONG',
      what: `${path} of ${facts.name} takes ${most} characters, not ${[...fitted].length}`,
    }
  }
  return fitted
}

const ARTICLE: Readonly<Record<ColumnType, string>> = {
  text: 'a text',
  integer: 'a whole number',
  decimal: 'a number',
  boolean: 'true or false',
  date: 'a date',
}

function typed(value: Value, type: ColumnType): Value | undefined {
  switch (type) {
    case 'text':
      return typeof value === 'string' ? value : showValue(value)
    case 'integer':
    case 'decimal': {
      const number = typeof value === 'string' ? numberFromDigits(value) : value
      if (typeof number !== 'number' && !isDecimal(number)) return undefined
      return type === 'integer' && !isWhole(number) ? undefined : number
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : value === 'true' ? true : value === 'false' ? false : undefined
    case 'date':
      return value
  }
}

function isWhole(number: Value): boolean {
  return isDecimal(number) ? number.round(0, 0).eq(number) : Number.isInteger(number)
}

/** Enough of a value for a person to find it, never a whole text. */
function short(value: Value): string {
  const text = showValue(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** Equal in the eyes of a system that may ignore case and blanks: for answers wider than what was asked. */
export function looselyEqual(x: unknown, y: unknown): boolean {
  return loose(x) === loose(y)
}

export function loose(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim().toLowerCase()
  return showValue(value as Value)
}

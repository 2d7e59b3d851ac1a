import { isDecimal } from '../../core/value.ts'
import { ExpressionFailure, MOST_TEXT } from './expression-operators.ts'

/** The most values that a result may hold, mappings and lists counted too. */
export const MOST_VALUES = 10_000
const MOST_LEVELS = 64

/**
 * A result as plain data: ordinary mappings and lists, without JSONata's marks, shared with nothing. Missing members are left
 * out. @throws ExpressionFailure for a function, a number that is none, and what is too large or too deep.
 */
export function plainResult(value: unknown): unknown {
  if (typeof value === 'boolean' || value === undefined || value === null) return value
  if (typeof value === 'string' && value.length <= MOST_TEXT) return value
  let left = MOST_VALUES
  const copy = (item: unknown, level: number): unknown => {
    if (--left < 0 || level > MOST_LEVELS)
      throw new ExpressionFailure(
        'SIZE',
        `the result is larger than ${MOST_VALUES} values or deeper than ${MOST_LEVELS} levels`,
      )
    switch (typeof item) {
      case 'string':
        if (item.length > MOST_TEXT)
          throw new ExpressionFailure('SIZE', `the result holds a text longer than ${MOST_TEXT} characters`)
        return item
      case 'number':
        if (!Number.isFinite(item))
          throw new ExpressionFailure('NUMBER', 'the result is no number that can be written down')
        return item === 0 ? 0 : item
      case 'object':
        return item === null || isDecimal(item)
          ? item
          : Array.isArray(item)
            ? copyList(item, level)
            : copyMapping(item, level)
      case 'function':
        throw functionFailure()
      default:
        return item
    }
  }
  const copyList = (list: readonly unknown[], level: number): unknown[] =>
    list.map((item) => copy(item, level + 1) ?? null)
  const copyMapping = (mapping: object, level: number): unknown => {
    if ('_jsonata_function' in mapping || '_jsonata_lambda' in mapping) throw functionFailure()
    const members = Object.entries(mapping).filter(([name, item]) => item !== undefined && name !== '__proto__')
    return Object.fromEntries(members.map(([name, item]) => [name, copy(item, level + 1)]))
  }
  return copy(value, 0)
}

function functionFailure(): ExpressionFailure {
  return new ExpressionFailure('FUNCTION', 'the result is a function, not a value')
}

const withoutDecimals = new WeakMap<object, unknown>()

/**
 * Data as the interpreter may see it: numbers that only a Decimal carries become texts of their digits, which its own functions
 * refuse rather than round. The same object where it holds none.
 */
export function forInterpreter(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isDecimal(value)) return value.toFixed()
  const known = withoutDecimals.get(value)
  if (known !== undefined) return known
  const entries = Object.entries(value).map(([name, item]): [string, unknown] => [name, forInterpreter(item)])
  const changed = entries.some(([name, item]) => item !== (value as Record<string, unknown>)[name])
  const result = !changed ? value : Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries)
  withoutDecimals.set(value, result)
  return result
}

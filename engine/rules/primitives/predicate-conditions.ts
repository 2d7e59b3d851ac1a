import type { ColumnType, Condition } from '../../core/resource.ts'
import type { Value } from '../../core/value.ts'
import { numberIn } from './comparison.ts'
import { isDayText, nextDay } from './date-text.ts'

/** Types of a resource's paths, as its description gives them: what is not named is text. undefined: types are not known. */
export type PathTypes = Readonly<Record<string, ColumnType>> | undefined

/*
 * Conditions are a superset (SPEC D7): a system may answer more than the predicate takes, never less. So nothing is pushed
 * down where the system could see a difference that we do not: digits in a text column ("09" is 9 to us), other case, empty
 * values (null and "" are one to us), the time of day behind a date.
 */

/** For `value`: equality. */
export function equalConditions(path: string, value: Value, types: PathTypes): readonly Condition[] {
  const type = typeOf(path, types)
  const number = pushableNumber(value, type)
  if (number !== undefined) return [{ path, op: 'eq', value: number }]
  if (typeof value === 'boolean') return type === undefined || type === 'boolean' ? [{ path, op: 'eq', value }] : []
  if (isPushableText(value, type)) return [{ path, op: 'eq', value }]
  return typeof value === 'string' && isDayText(value) ? betweenConditions(path, value, value, types) : []
}

/** For `not`: numbers only, since systems compare texts in their own way. */
export function differentConditions(path: string, value: Value, types: PathTypes): readonly Condition[] {
  const number = pushableNumber(value, typeOf(path, types))
  return number === undefined ? [] : [{ path, op: 'ne', value: number }]
}

/** For `from` and `to`, both included. A day's end is the next day's start, for columns that hold a time as well. */
export function betweenConditions(
  path: string,
  from: Value | undefined,
  to: Value | undefined,
  types: PathTypes,
): readonly Condition[] {
  const type = typeOf(path, types)
  const bound = (value: Value | undefined, op: 'gte' | 'lte'): Condition[] => {
    if (value === undefined) return []
    const number = pushableNumber(value, type)
    if (number !== undefined) return [{ path, op, value: number }]
    if (type !== 'date' || typeof value !== 'string' || !isDayText(value)) return []
    return [{ path, op, value: op === 'gte' ? value : nextDay(value) }]
  }
  return [...bound(from, 'gte'), ...bound(to, 'lte')]
}

/** For `in`: a list of single values, or the span of all ranges. */
export function memberConditions(
  path: string,
  items: readonly (Value | { readonly from: number; readonly to: number })[],
  types: PathTypes,
): readonly Condition[] {
  const type = typeOf(path, types)
  const values: Value[] = []
  const ends: number[] = []
  let spans = false
  for (const item of items) {
    const range = typeof item === 'object' && item !== null && 'from' in item ? item : undefined
    spans ||= range !== undefined && range.from !== range.to
    const value = range ? range.from : (item as Value)
    const number =
      range && type !== undefined && type !== 'integer' && type !== 'decimal' ? undefined : pushableNumber(value, type)
    if (typeof number === 'number') {
      values.push(number)
      ends.push(number, range?.to ?? number)
    } else if (isPushableText(value, type)) values.push(value)
    else return []
  }
  if (values.length === 0) return []
  if (!spans) return [{ path, op: 'in', value: values }]
  if (ends.length !== values.length * 2) return []
  return [
    { path, op: 'gte', value: Math.min(...ends) },
    { path, op: 'lte', value: Math.max(...ends) },
  ]
}

function typeOf(path: string, types: PathTypes): ColumnType | undefined {
  return types && (Object.hasOwn(types, path) ? types[path] : 'text')
}

/** A number for a number column; where the type is not known, only what the rule wrote as a number. */
function pushableNumber(value: Value, type: ColumnType | undefined): Value | undefined {
  if (type === 'integer' || type === 'decimal') return numberIn(value)
  return type === undefined && typeof value === 'number' ? value : undefined
}

function isPushableText(value: Value, type: ColumnType | undefined): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    (type === undefined || type === 'text') &&
    numberIn(value) === undefined &&
    !isDayText(value)
  )
}

import type { ColumnType, Condition, Operator } from '../../core/resource.ts'
import type { Value } from '../../core/value.ts'
import { keyParts } from '../described-system.ts'
import type { GraphqlForm, Resource } from '../description/description.ts'
import { isMisfit, toWire } from '../wire-value.ts'
import { isColumnPath } from './documents.ts'

export type Filter = Readonly<Record<string, unknown>>
type FilterForm = NonNullable<GraphqlForm['filter']>
type EmptyAs = Readonly<Record<ColumnType, Value>>

/** Longest list that goes into one condition; longer ones stay with the caller's own test. */
const MOST_VALUES = 1000

/**
 * The condition as a filter, or undefined where the system's answer might not be a superset: texts compare by the system's
 * own idea of case and blanks, so only equality of texts is pushed down, never difference or order; null has no one meaning.
 */
export function pushable(
  form: FilterForm | undefined,
  resource: Resource,
  { path, op, value }: Condition,
  emptyAs: EmptyAs,
): Filter | undefined {
  const operator = form?.operators[op]
  if (!form || operator === undefined || !isColumnPath(path) || path.includes('.')) return undefined
  const isText = (resource.facts.types[path] ?? 'text') === 'text'
  if (isText && op !== 'eq' && op !== 'in') return undefined
  const values = op === 'in' ? value : [value]
  if (!Array.isArray(values) || values.length > MOST_VALUES || values.some((item) => item === null)) return undefined
  const wires = values.map((item) => toWire({ ...resource.facts, maxLength: {} }, path, item, emptyAs))
  if (wires.some(isMisfit)) return undefined
  return { [path]: { [operator]: op === 'in' ? wires : wires[0] } }
}

/** Equality of one column, whatever the value's type. */
export function equals(form: FilterForm, path: string, value: unknown): Filter {
  return { [path]: { [form.operators.eq ?? '_eq']: value } }
}

export function compares(form: FilterForm, path: string, op: Operator, value: unknown): Filter {
  return { [path]: { [form.operators[op] ?? op]: value } }
}

/** All of them; undefined for none. */
export function allOf(form: FilterForm | undefined, filters: readonly Filter[]): Filter | undefined {
  if (filters.length === 0) return undefined
  return form?.and === undefined ? Object.assign({}, ...filters) : { [form.and]: filters }
}

/** The record with this key, and no other. */
export function keyFilters(
  form: FilterForm,
  resource: Resource,
  key: string,
  emptyAs: EmptyAs,
): readonly Filter[] | undefined {
  const parts = keyParts(resource, key)
  const filters = resource.keyParts.map((path, index) => {
    const wire = toWire({ ...resource.facts, maxLength: {} }, path, parts[index] ?? null, emptyAs)
    return isMisfit(wire) || parts[index] === undefined ? undefined : equals(form, path, wire)
  })
  return filters.some((filter) => filter === undefined) ? undefined : (filters as Filter[])
}

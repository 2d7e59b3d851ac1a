import type { Side } from '../core/ids.ts'
import { compareText } from '../core/problem.ts'
import type { ColumnType } from '../core/resource.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import type { Cell, Trouble } from './cell.ts'
import { coerce } from './coerce.ts'
import { type Lookups, pathGetter } from './lookups.ts'
import type { MissingRow, Predicate } from './types.ts'

/** A key of another resource on one side, and the value that it stands for. */
export interface LookupSpec {
  readonly side: Side
  readonly in: string
  readonly by: string
  readonly value: string
  /** Type of the field: what the value behind the key becomes. */
  readonly type: ColumnType
  readonly where: Predicate | undefined
  readonly pick: 'first' | 'lowest'
  readonly missing: Trouble['says']
  /** Paths of a row that is created where none has the value; empty: none is. */
  readonly creates: readonly string[]
  /** A map that names the key for a value where the first fit is not the one. */
  readonly prefer: ((value: Value) => Value | undefined) | undefined
  /** Form in which values compare here: a unit's text in any case. */
  readonly normal: (value: Value) => Value
  readonly normalName: string
}

const same = (value: Value): Value => value

/** The value behind a key; null for no key, Trouble for a key that is not there. */
export function lookupValue(spec: LookupSpec, key: Value, lookups: Lookups): Cell {
  if (isEmpty(key)) return null
  const row = lookups
    .find(spec.side, spec.in, spec.by, key, same, '')
    .find((candidate) => spec.where?.test(candidate) ?? true)
  if (!row)
    return missing(spec, `${spec.in} has no ${spec.by} ${showValue(key)}${spec.where ? ' that the rule takes' : ''}`)
  const raw = pathGetter(spec.value)(row)
  const value = coerce(raw, spec.type)
  if (value !== undefined && value !== null) return value
  const fault = value === null ? 'is empty' : `is "${String(raw)}", which is no ${spec.type}`
  return missing(spec, `${spec.value} of ${spec.in} ${showValue(key)} ${fault}`)
}

/** The key that stands for a value: the preferred one, else the lowest (or first) row that fits. */
export function lookupKey(spec: LookupSpec, value: Value, lookups: Lookups): Cell {
  if (isEmpty(value)) return null
  const preferred = spec.prefer?.(value)
  if (!isEmpty(preferred)) {
    const exists = lookups.find(spec.side, spec.in, spec.by, preferred as Value, same, '').length > 0
    return exists
      ? (preferred as Value)
      : missing(
          spec,
          `the map gives ${showValue(preferred)} for ${showValue(value)}, but ${spec.in} has no ${spec.by} ${showValue(preferred)}`,
        )
  }
  const rows = lookups
    .find(spec.side, spec.in, spec.value, value, spec.normal, spec.normalName)
    .filter((row) => spec.where?.test(row) ?? true)
  const keys = rows.map((row) => (pathGetter(spec.by)(row) ?? null) as Value)
  if (keys.length === 0) {
    const what = `${spec.in} has no row with ${spec.value} "${showValue(value)}"`
    return spec.creates.length === 0
      ? missing(spec, what)
      : { ...missing(spec, `${what}, and gets one`), says: 'information', mend: 'nothing to do: it is created' }
  }
  return spec.pick === 'lowest' ? (keys.toSorted(compareKeys)[0] as Value) : (keys[0] as Value)
}

/** The row that is created for a value that no row has; undefined: there is one, or none is created. */
export function missingRow(spec: LookupSpec, value: Value, lookups: Lookups): MissingRow | undefined {
  if (spec.creates.length === 0 || isEmpty(value)) return undefined
  const { side, in: resource, normal, normalName } = spec
  if (lookups.find(side, resource, spec.value, value, normal, normalName).length > 0) return undefined
  const text = showValue(value).trim()
  const comparesAs = showValue(normal(value))
  return { known: [spec.value, text], comparesAs, set: spec.creates.map((path) => [path, text] as const) }
}

function missing(spec: LookupSpec, what: string): Trouble {
  return {
    code: 'LOOKUP_MISSING',
    says: spec.missing,
    what: `${spec.side}: ${what}`,
    mend: `add it in ${spec.side}, or change the record`,
  }
}

function compareKeys(x: Value, y: Value): number {
  return typeof x === 'number' && typeof y === 'number' ? x - y : compareText(showValue(x), showValue(y))
}

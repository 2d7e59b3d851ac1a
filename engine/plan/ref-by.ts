import type { Side } from '../core/ids.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity, FieldRule } from '../rules/types.ts'
import type { EntitySnapshot } from './context.ts'
import type { IndexEntry } from './entry.ts'
import type { AfterApply } from './plan.ts'
import type { RefIndex } from './refs.ts'

type Refs = ReadonlyMap<string, RefIndex>

/**
 * The snapshot with keys in all reference cells: a column that names a record by another value (the number of a customer) is
 * read as the key of that record. A value that no record has stays as it is, and leads to none.
 */
export function withKeys(entity: Entity, snapshot: EntitySnapshot, refs: Refs): EntitySnapshot {
  const named = entity.fields.filter(({ refBy }) => refBy.size > 0)
  if (named.length === 0) return snapshot
  const keyed = (side: Side, entry: IndexEntry): IndexEntry => {
    let cells = entry.v
    for (const field of named) {
      const by = field.refBy.get(side)
      const cell = entry.v[field.index]
      if (by === undefined || cell === undefined || isTrouble(cell) || isEmpty(cell)) continue
      const key = refs.get(field.ref ?? '')?.keyBy(side, by, showValue(cell))
      if (key !== undefined) cells = cells.with(field.index, key)
    }
    return cells === entry.v ? entry : { ...entry, v: cells }
  }
  return {
    ...snapshot,
    entries: new Map(
      [...snapshot.entries].map(([side, mine]) => [
        side,
        new Map([...mine].map(([key, entry]) => [key, keyed(side, entry)])),
      ]),
    ),
    before: (side, key) => {
      const entry = snapshot.before(side, key)
      return entry && keyed(side, entry)
    },
  }
}

/** What stands for a record in a reference of that side: its key, or the value by which the column names it. */
export function referenceTo(field: FieldRule, side: Side, key: string, refs: Refs): Value {
  const by = field.refBy.get(side)
  return by === undefined ? key : (refs.get(field.ref ?? '')?.valueBy(side, by, key) ?? key)
}

/** The same of a record that a row of the plan creates. */
export function referenceAfter(field: FieldRule, side: Side, row: string, refs: Refs): AfterApply {
  const by = field.refBy.get(side)
  const path = by === undefined ? undefined : refs.get(field.ref ?? '')?.pathOf(side, by)
  return { after: row, ...(path === undefined ? {} : { path }) }
}

import { type Side, shortHash } from '../core/ids.ts'
import { isEmpty, sameValue, showValue, type Value } from '../core/value.ts'
import { type Cell, isTrouble, type Trouble } from '../rules/cell.ts'
import type { Entity, FieldRule } from '../rules/types.ts'

/** What state remembers of a value. Trouble is no value: nothing can be said to have moved since. */
export function baselineOf(field: FieldRule, cell: Cell): string {
  return isTrouble(cell) ? TROUBLE : shortHash(showValue(field.comparable(cell)))
}
export const TROUBLE = '!'
/** The baseline of a field that has never been given to the other side, or was emptied there. */
export const NOTHING_GIVEN = shortHash('')

/** A number column of some systems cannot be empty: its 0 and nothing are one value then (SPEC D6). */
export function standsForEmpty(field: FieldRule, masterCell: Value, followerCell: Value, entity: Entity): boolean {
  if (field.type !== 'decimal' || isEmpty(masterCell) === isEmpty(followerCell)) return false
  const zero = isEmpty(masterCell) ? followerCell : masterCell
  return [...field.sides.values()].some(({ side, columnType }) =>
    sameValue(entity.sides.get(side)?.emptyAs[columnType], zero),
  )
}

/** What a side emptied, and the other cannot do without. */
export function emptiedNeeded(field: FieldRule, master: Side, masterCell: Cell): Trouble | undefined {
  if (!field.needed || !isEmpty(masterCell as Value)) return undefined
  const what = `emptied in ${master}, and the other side cannot do without it`
  return { code: 'VALUE_NEEDED', says: field.needed, what, mend: `fill it in in ${master} again` }
}

import { shortHash } from '../core/ids.ts'
import { isSuggest } from '../core/resource.ts'
import { showValue, type Value } from '../core/value.ts'
import type { Trouble } from '../rules/cell.ts'
import type { Difference } from './compare.ts'
import { isAfterApply, type PlanValue } from './plan.ts'

/** Fields that Silta wrote and somebody changed back, again and again (SPEC R18): by `fieldId`, the value that is not sent again. */
export type Unsteady = ReadonlyMap<string, string>

export function fieldId(entity: string, side: string, key: string, field: string): string {
  return [entity, side, key, field].join('\u0000')
}

/** What a value is remembered as. */
export function valueHash(value: Value): string {
  return shortHash(showValue(value))
}

/** Why a field of a record is left alone, where it is. */
export function unsteadyTrouble(
  { field, follower, master }: Difference,
  shown: PlanValue,
  record: { readonly entity: string; readonly key: string },
  unsteady: Unsteady | undefined,
): Trouble | undefined {
  if (isSuggest(shown) || isAfterApply(shown)) return undefined
  const value = shown as Value
  if (unsteady?.get(fieldId(record.entity, follower, record.key, field.name)) !== valueHash(value)) return undefined
  return {
    code: 'OSCILLATES',
    says: 'issue',
    what: `written to ${follower} three times within a day, and changed back each time; "${showValue(value)}" is not written again`,
    mend: `find out who changes it back in ${follower}, or let it be what it is there in ${master} too; then silta retry`,
  }
}

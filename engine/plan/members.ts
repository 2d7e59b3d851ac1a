import type { Side } from '../core/ids.ts'
import type { Value } from '../core/value.ts'
import { isTrouble, type Trouble } from '../rules/cell.ts'
import type { Lookups } from '../rules/lookups.ts'
import type { FieldRule, MembersRule } from '../rules/types.ts'
import type { MemberFollowUp } from './plan.ts'

/** The writes that make a value the one of a record, where it is kept as rows of another resource. */
export function memberSteps(
  { resource, of, changes }: MembersRule,
  field: FieldRule,
  side: Side,
  /** Key of the record; undefined: it is created by the same row. */
  record: string | undefined,
  value: Value,
  lookups: Lookups,
): readonly MemberFollowUp[] | Trouble {
  const found = changes(record, value, lookups)
  if (isTrouble(found)) return found
  return found.map((change): MemberFollowUp => {
    const base = { side, resource, field: field.name }
    if (change.does === 'add')
      return {
        ...base,
        kind: 'addMember',
        of: { path: of, ...(record === undefined ? {} : { key: record }) },
        set: change.set,
      }
    if (change.does === 'remove') return { ...base, kind: 'removeMember', key: change.key, set: [] }
    return { ...base, kind: 'changeMember', key: change.key, set: change.set, expect: change.expect }
  })
}

/** How an added row is called that was sent and not answered, among what is not settled yet. */
export function memberId(side: string, { key, field }: { readonly key: string; readonly field: string }): string {
  return ['member', side, field, key].join('\u0000')
}

/** The side and field of such an id; undefined for that of a record. */
export function memberOf(id: string): { readonly side: string; readonly field: string } | undefined {
  const [kind, side = '', field = '', key] = id.split('\u0000')
  return kind === 'member' && key !== undefined ? { side, field } : undefined
}

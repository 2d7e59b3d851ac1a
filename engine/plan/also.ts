import { showValue, type Value } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { AlsoRule, Entity } from '../rules/types.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import type { IndexEntry } from './entry.ts'
import { type AlsoFollowUp, isAfterApply, type PlanRow } from './plan.ts'

/** Gives the parent's own record the values of its chosen child, in the unit of work that writes them to the child. */
export function alsoToParents(
  entity: Entity,
  rule: AlsoRule,
  rows: readonly PlanRow[],
  { entries }: Pick<EntitySnapshot, 'entries'>,
  context: PlanContext,
): PlanRow[] {
  const opposite = rule.side === entity.link.side ? entity.link.other : entity.link.side
  return rows.map((row) => {
    if (row.side !== rule.side || (row.action !== 'create' && row.action !== 'update')) return row
    const source = row.action === 'create' ? entries.get(opposite)?.get(row.from ?? '') : undefined
    const here = row.action === 'update' ? entries.get(rule.side)?.get(row.key ?? '') : undefined
    const value = (field: number): Value => after(row, entity, field, source ?? here)
    const changes = new Set(row.fields.map(({ field }) => field))
    const isTouched = [rule.when, ...rule.values.map(({ field }) => field)].some((field) =>
      changes.has(entity.fields[field]?.name ?? ''),
    )
    if (value(rule.when) !== true || !isTouched) return row
    const next = followUp(entity, rule, row, here, value, context)
    return next ? { ...row, followUps: [...row.followUps, next] } : row
  })
}

/** The value of a field once the row is written, in the common form. */
function after(row: PlanRow, entity: Entity, field: number, entry: IndexEntry | undefined): Value {
  const change = row.fields.find((candidate) => candidate.field === entity.fields[field]?.name)
  if (change && !isAfterApply(change.after)) return change.after as Value
  // What a create leaves out is not there; of an update it is what the record has.
  const cell = row.action === 'create' ? null : entry?.v[field]
  return cell === undefined || isTrouble(cell) ? null : (cell as Value)
}

function followUp(
  entity: Entity,
  rule: AlsoRule,
  row: PlanRow,
  here: IndexEntry | undefined,
  value: (field: number) => Value,
  context: PlanContext,
): AlsoFollowUp | undefined {
  // A value that does not fit there does not keep the child back, nor the other values.
  const set = rule.values.flatMap(({ field, write }) => {
    const written = write(value(field), context.lookups)
    return isTrouble(written) ? [] : [...written]
  })
  const parent = entity.parent === undefined ? undefined : entity.fields[entity.parent]
  const path = parent?.sides.get(rule.side)?.writePath
  const base = { kind: 'also' as const, side: rule.side, resource: rule.resource, set }
  if (set.length === 0 || !parent) return undefined
  if (here) {
    const key = here.v[parent.index]
    return key === undefined || isTrouble(key) ? undefined : { ...base, key: showValue(key as Value) }
  }
  const assigned = row.set.find(([name]) => name === path)?.[1]
  if (assigned === undefined) return undefined
  return isAfterApply(assigned) ? { ...base, after: assigned.after } : { ...base, key: showValue(assigned as Value) }
}

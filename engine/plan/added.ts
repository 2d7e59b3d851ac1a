import type { Side } from '../core/ids.ts'
import type { Value } from '../core/value.ts'
import type { Trouble } from '../rules/cell.ts'
import type { FieldRule } from '../rules/types.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { memberId } from './members.ts'
import type { AddFollowUp } from './plan.ts'
import { rowId } from './rows.ts'

/** What is created first, so that a value leads somewhere; undefined: it does already, or nothing is created for it. */
export function addedFor(
  entity: string,
  field: FieldRule,
  side: Side,
  value: Value,
  context: PlanContext,
): AddFollowUp | undefined {
  const adds = field.sides.get(side)?.adds
  const row = adds?.missing(value, context.lookups)
  if (!adds || !row) return undefined
  const { known, comparesAs, set } = row
  const id = rowId(context.tenant, entity, 'add', side, comparesAs, `${adds.resource} ${known[0]}`)
  return { kind: 'addRow', id, side, resource: adds.resource, known, set, field: field.name }
}

/** Until when a row that a value leads to may still come, since it was sent and not answered; undefined: it was not. */
export function addedUntil(
  entity: string,
  field: FieldRule,
  side: Side,
  value: Value,
  { unsettled }: EntitySnapshot,
  context: PlanContext,
): number | undefined {
  const added = unsettled.size > 0 ? addedFor(entity, field, side, value, context) : undefined
  const until = added && unsettled.get(memberId(side, { key: added.id, field: field.name }))
  return until !== undefined && context.nowMs < until ? until : undefined
}

export function mayStillCome(until: number): Trouble {
  return {
    code: 'CREATED_UNSETTLED',
    says: 'issue',
    what: `a row was sent and not answered; until ${new Date(until).toISOString()} it may still come`,
    mend: 'wait: the next run looks it up before anything is repeated',
  }
}

/** How the new row is told beside the value. */
export function toldAdded({ resource, side }: AddFollowUp): string {
  return `new in ${resource} of ${side}`
}

import { mendUnknown } from '../core/guess.ts'
import type { Outcome } from '../core/problem.ts'
import { isEmpty, type Value } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity } from '../rules/types.ts'
import type { Difference } from './compare.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { NumberHolders } from './create.ts'
import type { EntitySummary, PlanRow } from './plan.ts'
import type { PlannedEntity } from './plan-entity.ts'
import { countRows, rowId, sortRows } from './rows.ts'
import { draftUpdate } from './update.ts'

/** Which drift is to be planned away: `customers`, or `customers.email` (SPEC D5). */
export interface Align {
  readonly entity: string
  readonly field?: string
}

export function parseAlign(text: string, entities: readonly Entity[]): Outcome<Align> {
  const [name = '', field] = text.split(/\.(.*)/s)
  const entity = entities.find((candidate) => candidate.name === name)
  const known = entity && field !== undefined ? entity.fields.map((rule) => `${name}.${rule.name}`) : undefined
  if (entity && (field === undefined || known?.includes(text)))
    return { ok: true, value: { entity: name, ...(field === undefined ? {} : { field }) } }
  const what = `--align takes ENTITY or ENTITY.FIELD, and there is no "${text}"`
  const mend = mendUnknown(text, known ?? entities.map((candidate) => candidate.name))
  return { ok: false, problems: [{ code: 'ARGUMENT', what, mend }] }
}

export function showAlign({ entity, field }: Align): string {
  return field === undefined ? entity : `${entity}.${field}`
}

/**
 * Updates that take an entity's drift away: its master's values, for pairs that are linked already. What only ever counts on
 * create (`initial`) is aligned when it is asked for by name; a value that the other side cannot do without is never emptied.
 */
export function alignRows(
  entity: Entity,
  planned: PlannedEntity,
  snapshot: EntitySnapshot,
  { field }: Align,
  context: PlanContext,
): PlanRow[] {
  if (planned.summary.stopped) return []
  const holders = new NumberHolders(entity, planned.linking, snapshot)
  const rows = planned.linking.pairs.flatMap((pair) => {
    const drift = (planned.differences.get(pair.other.k) ?? []).flatMap(
      (difference) => aligned(difference, field) ?? [],
    )
    return drift.length === 0 ? [] : draftUpdate(entity, pair, drift, undefined, holders, context)
  })
  return sortRows(rows.filter(isOfDrift).map((row) => asAlign(entity, row, context)))
}

function aligned(difference: Difference, field: string | undefined): Difference | undefined {
  const { field: rule, verdict, masterCell } = difference
  if (verdict !== 'drift' || isTrouble(masterCell)) return undefined
  if (field === undefined ? rule.strength === 'initial' : rule.name !== field) return undefined
  if (rule.needed && isEmpty(masterCell as Value)) return undefined
  return { ...difference, verdict: 'update', code: 'ALIGN' }
}

/** What it needs and is not in this plan (a reference to a record that is not there yet) waits for an ordinary run. */
function isOfDrift(row: PlanRow): boolean {
  return row.action !== 'update' || row.needs.length === 0
}

/** A deed of its own: an update of the same record in an ordinary plan is another. */
function asAlign(entity: Entity, row: PlanRow, context: PlanContext): PlanRow {
  if (row.action !== 'update') return row
  return { ...row, id: rowId(context.tenant, entity.name, 'align', row.side, row.key ?? '') }
}

/** The entity as a plan of that kind tells it: how it was read as ever, and no row but these. */
export function alignedSummary(summary: EntitySummary, rows: readonly PlanRow[]): EntitySummary {
  return { ...summary, counts: countRows(rows) }
}

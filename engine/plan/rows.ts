import { shortHash } from '../core/ids.ts'
import { compareText } from '../core/problem.ts'
import type { Value } from '../core/value.ts'
import { compareKeys } from './label.ts'
import type { Counts, FieldChange, PlanRow, PlanValue } from './plan.ts'

/** Id of a row: the same for the same deed on the same records, in every run. */
export function rowId(tenant: string, entity: string, action: string, side: string, key: string, detail = ''): string {
  return `r_${shortHash([tenant, entity, action, side, key, detail].join('\u0000'))}`
}

const ACTIONS = ['create', 'update', 'link', 'delete', 'drift', 'hold', 'note']

/** Creates first, then updates, links, deletes, drift, what waits, notes; inside by side, number, key. */
export function sortRows(rows: readonly PlanRow[]): PlanRow[] {
  const rank = new Map(ACTIONS.map((action, index) => [action, index]))
  const keyed = rows.map((row) => ({ row, label: row.number ?? row.key ?? row.from ?? '' }))
  keyed.sort(
    (x, y) =>
      (rank.get(x.row.action) ?? 9) - (rank.get(y.row.action) ?? 9) ||
      compareText(x.row.side, y.row.side) ||
      compareKeys(x.label, y.label) ||
      compareText(x.row.key ?? x.row.from ?? '', y.row.key ?? y.row.from ?? '') ||
      compareText(x.row.id, y.row.id),
  )
  return keyed.map(({ row }) => row)
}

export function countRows(rows: readonly PlanRow[]): Counts {
  const count = (test: (row: PlanRow) => boolean): number => rows.reduce((sum, row) => sum + (test(row) ? 1 : 0), 0)
  const deletes = count((row) => row.action === 'delete')
  return {
    create: count((row) => row.action === 'create'),
    update: count((row) => row.action === 'update'),
    link: count((row) => row.action === 'link'),
    ...(deletes > 0 ? { delete: deletes } : {}),
    drift: count((row) => row.action === 'drift'),
    waits: count((row) => row.says === 'issue'),
    warnings: count((row) => row.says === 'warning'),
    information: count((row) => row.says === 'information' && row.action !== 'drift'),
  }
}

export function change(
  field: { readonly name: string; readonly place: FieldChange['place'] },
  before: Value,
  after: PlanValue,
  why?: string,
): FieldChange {
  return { field: field.name, before, after, place: field.place, ...(why ? { why } : {}) }
}

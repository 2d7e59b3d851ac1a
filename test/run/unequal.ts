import { sameValue } from '../../engine/core/value.ts'
import { applies } from '../../engine/plan/compare.ts'
import type { PlanRow } from '../../engine/plan/plan.ts'
import { type Cell, isTrouble } from '../../engine/rules/cell.ts'
import type { FieldRule, TenantRules } from '../../engine/rules/types.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import { entityOf } from '../plan/made.ts'

interface Unequal {
  readonly entity: string
  readonly field: FieldRule
  readonly keys: readonly [other: string, keeper: string]
}

/** What the records of a linked pair hold, in the common form of the rules, by what the run read of both systems. */
function unequal(rules: TenantRules, run: PlanRun): Unequal[] {
  const found: Unequal[] = []
  for (const entity of rules.entities) {
    const { linking, summary } = entityOf(run, entity.name)
    // An entity that stopped says so itself, once for all its records.
    if (summary.stopped) continue
    for (const { other, keeper } of [...linking.pairs, ...linking.matches]) {
      for (const field of entity.fields) {
        if (field.sides.size < 2 || !applies(field, entity, { other, keeper })) continue
        const [x, y] = [other.v[field.index] ?? null, keeper.v[field.index] ?? null]
        // In a column that cannot be empty 0 is nothing.
        const nothing = (cell: Cell): boolean => cell === null || cell === '' || cell === 0
        const isEqual =
          !isTrouble(x) &&
          !isTrouble(y) &&
          ((nothing(x) && nothing(y)) || (!field.ref && sameValue(field.comparable(x), field.comparable(y))))
        if (!isEqual) found.push({ entity: entity.name, field, keys: [other.k, keeper.k] })
      }
    }
  }
  return found
}

/** One warning tells of all records whose master says nothing of a field. */
function isWarned({ why }: PlanRow, field: string): boolean {
  return why.code === 'KEPT' && why.text.startsWith(`${field}:`)
}

/** Fields of linked pairs that are not equal, and of which no row of the plan says anything, as `customers name of 1 and 2`. */
export function silentlyUnequal(rules: TenantRules, run: PlanRun): string[] {
  return unequal(rules, run).flatMap(({ entity, field, keys }) => {
    const rows = run.plan.rows.filter((row) => row.entity === entity && keys.includes(row.key ?? ''))
    const isTold = rows.some(
      (row) => row.fields.some((change) => change.field === field.name) || row.why.text.startsWith(`${field.name}:`),
    )
    const difference = entityOf(run, entity)
      .differences.get(keys[0])
      ?.find((one) => one.field.name === field.name)
    // A reference is compared through links; where that finds no difference, both lead to one pair.
    const isKept = difference?.code === 'KEPT'
    const isQuiet =
      (isKept && run.plan.rows.some((row) => row.entity === entity && isWarned(row, field.name))) ||
      (!isKept && difference?.verdict === 'quiet') ||
      (field.ref !== undefined && difference === undefined)
    return isTold || isQuiet ? [] : [`${entity} ${field.name} of ${keys.join(' and ')}`]
  })
}

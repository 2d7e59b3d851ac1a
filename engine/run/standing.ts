import { stableJson } from '../core/json.ts'
import { isWrite, type Plan, type PlanRow } from '../plan/plan.ts'
import { writesOf } from '../plan/plan-tenant.ts'
import type { RowResult } from './apply-rows.ts'

export interface Standing {
  readonly rows: readonly PlanRow[]
  readonly turnedDown: readonly RowResult[]
  /** What they wanted is there already. */
  readonly already: readonly PlanRow[]
}

/** What an approved row comes to now: sent as it stands, done already, or stale with what moved. */
export function stillStanding(approved: Plan, now: Plan): Standing {
  const current = new Map(now.rows.map((row) => [row.id, row]))
  const held = new Map(
    now.rows
      .filter((row) => row.action === 'hold')
      .flatMap((row) => [row.key, row.from].map((key) => [`${row.entity} ${key}`, row] as const)),
  )
  const rows: PlanRow[] = []
  const stale: RowResult[] = []
  const already: PlanRow[] = []
  const writes = new Set(writesOf(approved).map((row) => row.id))
  for (const row of approved.rows) {
    if (!isWrite(row) || !writes.has(row.id)) continue
    const today = current.get(row.id)
    const stopped = now.entities.find((entity) => entity.name === row.entity)?.stopped
    if (stopped) {
      stale.push({ row, status: 'stale', problem: { code: stopped.code, what: stopped.why, mend: stopped.mend } })
      continue
    }
    if (today && sameDeed(row, today)) rows.push(today)
    else if (today)
      stale.push({
        row,
        status: 'stale',
        problem: { code: 'STALE', what: whatMoved(row, today), mend: 'look at the new plan: silta diff' },
      })
    else {
      const hold = held.get(`${row.entity} ${row.key ?? row.from}`)
      if (hold)
        stale.push({
          row,
          status: 'stale',
          problem: { code: 'STALE', what: `waits for a person now: ${hold.why.text}`, mend: hold.why.mend ?? '' },
        })
      else already.push(row)
    }
  }
  return { rows, turnedDown: stale, already }
}

function sameDeed(x: PlanRow, y: PlanRow): boolean {
  return (
    stableJson([x.set, x.followUps, x.side, x.key ?? null, x.expect ?? null]) ===
    stableJson([y.set, y.followUps, y.side, y.key ?? null, y.expect ?? null])
  )
}

function whatMoved(then: PlanRow, now: PlanRow): string {
  const before = new Map(then.fields.map((field) => [field.field, stableJson([field.before, field.after])]))
  const moved = now.fields
    .filter((field) => before.get(field.field) !== stableJson([field.before, field.after]))
    .map((field) => field.field)
  const gone = then.fields
    .filter((field) => !now.fields.some((other) => other.field === field.field))
    .map((field) => field.field)
  return `changed since the plan was made: ${[...moved, ...gone].join(', ') || 'what it refers to'}`
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../engine/plan/plan.ts'
import { isWrite } from '../../engine/plan/plan.ts'
import { writesOf } from '../../engine/plan/plan-tenant.ts'
import { planToJson } from '../../engine/plan/plan-json.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import { situationsOf, type Sides, tell } from '../plan/made.ts'
import { type Deed, deedsArbitrary, perform, shuffled, sidesArbitrary } from './arbitraries.ts'
import { World } from './world.ts'

/** How often: few in the daily suite, many with SILTA_LONG. */
const LONG = process.env.SILTA_LONG !== undefined && process.env.SILTA_LONG !== ''
const runs = (few: number): fc.Parameters<unknown> => ({ numRuns: LONG ? few * 40 : few, endOnFailure: false })
const timeout = LONG ? 1_800_000 : 60_000
const MINUTE_MS = 60_000

const told = (rows: readonly PlanRow[]): string[] => rows.map(tell)
const writes = (run: PlanRun): string[] => told(writesOf(run.plan))
/** Records of rows that were not written, or not wholly: what they are tried again for is no second write. */
const failed = (report: ApplyReport): ReadonlySet<string> =>
  new Set(
    report.results
      .filter(({ status }) => status !== 'done')
      .flatMap(({ row, key }) => [`${row.entity} ${row.key}`, `${row.entity} ${row.from}`, `${row.entity} ${key}`]),
  )
const isNew = (row: PlanRow, again: ReadonlySet<string>): boolean =>
  !again.has(`${row.entity} ${row.key}`) && !again.has(`${row.entity} ${row.from}`)

describe('R5', () => {
  it(
    'after an apply nothing is left to write, and that stays so',
    () =>
      fc.assert(
        fc.asyncProperty(sidesArbitrary, async (sides) => {
          const world = await World.make({ sides })
          const first = await world.apply()
          world.pass(10 * MINUTE_MS)
          const second = await world.apply()
          expect(told(writesOf(second.run.plan).filter((row) => isNew(row, failed(first))))).toEqual([])
          world.pass(10 * MINUTE_MS)
          const third = await world.apply()
          expect(told(writesOf(third.run.plan).filter((row) => isNew(row, failed(second))))).toEqual([])
        }),
        runs(150),
      ),
    timeout,
  )
})

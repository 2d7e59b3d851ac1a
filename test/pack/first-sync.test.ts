import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../engine/plan/plan.ts'
import { PackDesk } from './pack-desk.ts'

/** Brakes are there to ask a person: here the person has seen the plan, and lets all creates go. */
const RELEASED: readonly (readonly [string, string])[] = [
  ['mode: { customers: on }', 'mode: { customers: on }\nbrakes: { creates: { share: 100%, count: 9999 } }'],
]
const ENTITIES = ['departments', 'products', 'customers', 'addresses', 'contacts', 'employees', 'projects']

describe('a full first sync of the demo company', () => {
  const changes = (rows: readonly PlanRow[]) =>
    rows.filter(({ says }) => says === 'change').map((row) => [row.entity, row.action, row.name, row.why.code])

  it('goes through in one run where both sides have most of it; a second run writes nothing', async () => {
    const desk = await PackDesk.open(RELEASED)
    try {
      expect(await desk.settle()).toEqual([])
      const { rows, entities } = await desk.plan()
      expect(changes(rows)).toEqual([])
      expect(entities.map(({ name, stopped }) => [name, stopped]).toSorted()).toEqual(
        ENTITIES.map((name) => [name, undefined]).toSorted(),
      )
      expect([desk.wrongSaves, desk.sandbox.control.violations()]).toEqual([[], []])
    } finally {
      await desk.close()
    }
  }, 120_000)

  it('goes through on an empty NXT too, but for numbers that customers of Severa take from each other', async () => {
    const desk = await PackDesk.open(RELEASED, { empty: ['nxt'] })
    try {
      const { results } = await desk.apply()
      const failed = results.filter(({ status }) => status !== 'done')
      expect(results.length).toBeGreaterThan(900)
      expect(failed.filter(({ row }) => row.entity !== 'customers')).toEqual([])
      expect(failed.filter(({ problem }) => !/number \d+ is in use/.test(problem?.what ?? ''))).toEqual([])
      for (let run = 0; run < 3; run++) await desk.apply()
      const { rows } = await desk.plan()
      // Those that have each other's number wait for a person; all others have got theirs, and nothing is written any more.
      expect(changes(rows)).toEqual([])
      const waiting = rows.filter(({ why }) => why.code === 'NUMBER_TAKEN')
      expect(waiting.length).toBeLessThan(failed.length)
      for (const { why } of waiting) expect(why.text).toMatch(/its number belongs to \d+ /)
      const links = desk.nxt('associate').flatMap(({ information5 }) => information5 || [])
      expect(new Set(links).size).toBe(links.length)
      expect([desk.wrongSaves, desk.sandbox.control.violations()]).toEqual([[], []])
    } finally {
      await desk.close()
    }
  }, 120_000)
})

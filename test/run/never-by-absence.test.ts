import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFolderState } from '../../engine/state/folder-state.ts'
import { company, edit, guid, party, type Sides, tell } from '../plan/made.ts'
import { withFolder } from '../state/helpers.ts'
import { World } from './world.ts'

const HOUR_MS = 3_600_000
const codes = (rows: readonly { readonly why: { readonly code: string } }[]): string[] => [
  ...new Set(rows.map(({ why }) => why.code)),
]

function linked(count: number): Sides {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return {
    crm: { companies: numbers.map((n) => company(n)) },
    ledger: { party: numbers.map((n) => party(n, { information5: guid(n) })) },
  }
}
async function known(count: number): Promise<World> {
  const world = await World.make({ sides: linked(count) })
  await world.apply()
  world.pass(HOUR_MS)
  return world
}

describe('R8 a changed rule is no statement that records are gone', () => {
  const excludes = edit([
    'ledger: { resource: party, where: { field: customerNo, not: 0 }, exclude: { field: group12, value: 9 } }',
    'ledger: { resource: party, where: { field: customerNo, not: 0 }, exclude: { field: customerNo, in: "10001-10003" } }',
  ])
  const narrows = edit([
    'ledger: { resource: party, where: { field: customerNo, not: 0 }, exclude',
    'ledger: { resource: party, where: { field: customerNo, in: "10004-10009" }, exclude',
  ])

  it.each([
    ['an exclusion', excludes],
    ['a narrower scope', narrows],
  ])('%s: nothing is gone, nothing is created, and everything comes back with the old rule', async (_what, change) => {
    const world = await known(6)
    const before = world.contents()
    await world.relearn(change)
    for (let run = 0; run < 3; run++) {
      const report = await world.apply({ full: true })
      expect(report.run.plan.rows.map(tell), `run ${run + 1}`).toEqual([])
      expect(report.results).toEqual([])
      world.pass(25 * HOUR_MS)
    }
    await world.relearn((text) => text)
    const back = await world.apply({ full: true })
    expect(back.run.plan.rows.map(tell)).toEqual([])
    expect(back.run.entities.get('partners')?.linking.pairs).toHaveLength(6)
    expect(world.contents()).toBe(before)
  })

  it('what was deleted meanwhile is told as gone once the rule sees it again', async () => {
    const world = await known(6)
    await world.relearn(narrows)
    await world.apply({ full: true })
    world.ledger.remove('party', '1')
    await world.apply({ full: true })
    await world.relearn((text) => text)
    expect(codes((await world.apply({ full: true })).run.plan.rows)).toEqual(['LINK_GONE'])
  })

  it('a record that is out of the scope of a full reading stays so, and is not gone', async () => {
    const world = await known(4)
    world.ledger.edit('party', '1', { customerNo: 0 })
    for (let run = 0; run < 3; run++) {
      const report = await world.apply(run === 0 ? {} : { full: true })
      expect(report.run.plan.rows.map(tell), `run ${run + 1}`).toEqual([])
      world.pass(25 * HOUR_MS)
    }
  })
})

describe('R8 state that is older than the systems behaves as lost state', () => {
  it('put back from a backup of any moment: the same links, no doubles, nothing overwritten', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), async (then, later) =>
        withFolder(async (folder) => {
          const world = await known(3)
          const state = join(folder, 'state')
          const copy = join(folder, 'copy')
          world.state = { ...openFolderState(state), crash: () => {} }
          await world.apply({ full: true })
          for (let step = 0; step < 4; step++) {
            if (step === then) cpSync(state, copy, { recursive: true })
            world.crm.add('companies', company(20 + step))
            world.ledger.edit('party', '1', { name: `Name ${step}` })
            world.pass(HOUR_MS)
            await world.apply()
            if (step === Math.max(then, later)) {
              rmSync(state, { recursive: true })
              cpSync(copy, state, { recursive: true })
            }
          }
          world.crm.edit('companies', guid(2), { name: 'Of a person' })
          world.pass(HOUR_MS)
          await world.apply({ full: true })
          world.pass(HOUR_MS)
          const last = await world.apply({ full: true })
          expect(last.results).toEqual([])
          expect(world.crm.records('companies')).toHaveLength(7)
          expect(world.ledger.records('party')).toHaveLength(7)
          expect(last.run.entities.get('partners')?.linking.pairs).toHaveLength(7)
          expect(world.crm.get('companies', guid(2))?.name).toBe('Of a person')
        }),
      ),
      { numRuns: 6, seed: 20261123 },
    )
  })
})

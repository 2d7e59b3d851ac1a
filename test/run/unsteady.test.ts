import { describe, expect, it } from 'vitest'
import { company, guid, party, tell } from '../plan/made.ts'
import { World } from './world.ts'

const HOUR_MS = 3_600_000

/** A linked pair; the number follows the ledger always. */
async function pair(): Promise<World> {
  const world = await World.make({
    sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } },
  })
  await world.apply()
  return world
}
const changeBack = (world: World, number = 99): void => {
  world.crm.edit('companies', guid(1), { number })
  world.pass(HOUR_MS)
}
const codes = (rows: readonly { readonly why: { readonly code: string } }[]): string[] =>
  rows.map(({ why }) => why.code)

describe('R18 oscillation', () => {
  it('a field that was changed back three times within a day is left alone, and is an issue once', async () => {
    const world = await pair()
    for (let time = 0; time < 3; time++) {
      changeBack(world, 90 + time)
      expect((await world.apply()).run.plan.rows.map(tell)).toEqual([
        `crm update ${guid(1)} number ${90 + time} -> 10001 (ALWAYS)`,
      ])
    }
    changeBack(world)
    const report = await world.apply()
    expect(codes(report.run.plan.rows)).toEqual(['OSCILLATES'])
    expect(report.results).toEqual([])
    expect(report.issues.fresh.map(({ code }) => code)).toEqual(['OSCILLATES'])
    expect((await world.apply()).issues.fresh).toEqual([])
    expect(world.crm.get('companies', guid(1))?.number).toBe(99)
    world.pass(48 * HOUR_MS)
    expect(codes((await world.apply()).run.plan.rows), 'a day later, too').toEqual(['OSCILLATES'])
  })

  it('counts writes of runs that died once they were written, and of runs that failed elsewhere', async () => {
    const world = await pair()
    for (let time = 0; time < 3; time++) {
      changeBack(world)
      let written = false
      world.afterPush = () => {
        written = true
      }
      let calls = 0
      // The outcome is durable, state has not moved: the clock is asked once for the one and once for the other.
      const now = (): number => {
        if (written && ++calls > 1) {
          world.state.crash()
          throw new Error('killed')
        }
        return world.nowMs
      }
      await world.apply(time === 1 ? {} : { now }).catch(() => undefined)
    }
    changeBack(world)
    expect(codes((await world.apply()).run.plan.rows)).toEqual(['OSCILLATES'])
  })

  it('does not count what was not answered: nobody knows that it was changed back', async () => {
    const world = await pair()
    for (let time = 0; time < 6; time++) {
      changeBack(world)
      if (time % 2 === 0) await world.die('before', 1)
      else {
        world.crm.faults.push.push('unknown-before')
        await world.apply()
      }
    }
    expect(codes((await world.apply()).run.plan.rows)).toEqual(['ALWAYS'])
  })

  it('spread over days it is written each time', async () => {
    const world = await pair()
    for (let time = 0; time < 6; time++) {
      changeBack(world)
      world.pass(11 * HOUR_MS)
      expect(codes((await world.apply()).run.plan.rows)).toEqual(['ALWAYS'])
    }
  })

  it('what its master moved itself is no oscillation', async () => {
    const world = await pair()
    for (let time = 0; time < 6; time++) {
      world.ledger.edit('party', '1', { customerNo: time % 2 === 0 ? 10500 : 10001 })
      world.pass(HOUR_MS)
      expect(codes((await world.apply()).run.plan.rows)).toEqual(['ALWAYS'])
    }
  })

  it('another value is written, and ends it', async () => {
    const world = await pair()
    for (let time = 0; time < 4; time++) {
      changeBack(world)
      await world.apply()
    }
    world.ledger.edit('party', '1', { customerNo: 10777 })
    world.pass(HOUR_MS)
    expect(codes((await world.apply()).run.plan.rows)).toEqual(['ALWAYS'])
    expect(world.crm.get('companies', guid(1))?.number).toBe(10777)
  })
})

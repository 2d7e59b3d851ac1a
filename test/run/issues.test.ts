import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision } from '../../engine/core/decision.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import { type Issue, LONGEST_PAUSE_MS, pauseAfter, readIssues, retryIssues } from '../../engine/run/issues.ts'
import { company, edit, guid, party } from '../plan/made.ts'
import { World } from './world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const place = { file: 'tenants/fell.decisions.yaml', line: 3, column: 5 }

/** A linked pair whose master was renamed, and a follower that refuses to be written. */
async function refusing(): Promise<World> {
  const world = await World.make({
    sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } },
  })
  await world.apply()
  world.ledger.edit('party', '1', { name: 'Renamed' })
  world.pass(10 * MINUTE_MS)
  return world
}
const refuse = (world: World): void => {
  world.crm.faults.push.push(...Array(50).fill('refused'))
}
const statuses = (report: ApplyReport): string[] => report.results.map(({ status }) => status)
async function issuesOf(world: World): Promise<readonly Issue[]> {
  const store = await world.state.view('fell')
  return readIssues(store).finally(() => store.close())
}

describe('R7 quarantine', () => {
  it('holds back calls with growing pauses, and thinks in every run', async () => {
    const world = await refusing()
    refuse(world)
    const sent: number[] = []
    const start = world.nowMs
    for (let run = 0; run < 12; run++) {
      const report = await world.apply()
      if (statuses(report).includes('failed')) sent.push((world.nowMs - start) / MINUTE_MS)
      else expect(statuses(report)).toEqual(['later'])
      expect(
        report.run.plan.rows.map(({ action }) => action),
        'planned anew',
      ).toEqual(['update'])
      world.pass(10 * MINUTE_MS)
    }
    expect(sent).toEqual([0, 10, 20, 40, 80])
    const [issue] = await issuesOf(world)
    expect(issue).toMatchObject({ code: 'SYSTEM_REFUSED', tries: 5, runs: 5, state: 'open' })
    expect(issue?.story.map(({ what }) => what)).toEqual(['seen', 'tried', 'tried', 'tried', 'tried', 'tried'])
  })

  it('is reported once, not every ten minutes', async () => {
    const world = await refusing()
    refuse(world)
    const fresh: number[] = []
    for (let run = 0; run < 6; run++) {
      fresh.push((await world.apply()).issues.fresh.length)
      world.pass(10 * MINUTE_MS)
    }
    expect(fresh).toEqual([1, 0, 0, 0, 0, 0])
  })

  it.each([
    ['the master changed', (world: World) => world.ledger.edit('party', '1', { name: 'Renamed again' })],
    ['the follower changed', (world: World) => world.crm.edit('companies', guid(1), { email: 'new@fell.example' })],
  ])('sends at once when %s', async (_why, change) => {
    const world = await refusing()
    refuse(world)
    for (let run = 0; run < 3; run++) {
      await world.apply()
      world.pass(10 * MINUTE_MS)
    }
    expect(statuses(await world.apply())).toEqual(['later'])
    world.crm.faults.push.length = 0
    change(world)
    world.pass(MINUTE_MS)
    expect(statuses(await world.apply())).toContain('done')
  })

  it('sends at once when the rules of the entity changed', async () => {
    const world = await refusing()
    refuse(world)
    for (let run = 0; run < 3; run++) {
      await world.apply()
      world.pass(10 * MINUTE_MS)
    }
    world.crm.faults.push.length = 0
    await world.relearn(
      edit([
        'show: { number: number, name: name }\n    inactive: inactive\n    fields:\n      number:\n        crm: number',
        'show: { name: name }\n    inactive: inactive\n    fields:\n      number:\n        crm: number',
      ]),
    )
    expect(statuses(await world.apply())).toEqual(['done'])
  })

  it('what needs a row that waits its time waits with it: one error, not two', async () => {
    const world = await World.make({
      sides: {
        ledger: {
          dept: [{ deptNo: 5, name: 'North', mainDept: 0, group1: 0, information1: '' }],
          party: [party(1, { dept: 5 })],
        },
      },
    })
    refuse(world)
    for (let run = 0; run < 3; run++) {
      await world.apply()
      world.pass(10 * MINUTE_MS)
    }
    const report = await world.apply()
    expect(new Set(statuses(report))).toEqual(new Set(['later']))
    expect(report.issues.all).toHaveLength(1)
  })

  it('silta retry lets it go in the next run', async () => {
    const world = await refusing()
    refuse(world)
    for (let run = 0; run < 3; run++) {
      await world.apply()
      world.pass(10 * MINUTE_MS)
    }
    expect(statuses(await world.apply())).toEqual(['later'])
    const store = await world.state.open('fell')
    expect(await retryIssues(store, undefined, new Date(world.nowMs).toISOString())).toHaveLength(1)
    await store.close()
    world.crm.faults.push.length = 0
    expect(statuses(await world.apply())).toEqual(['done'])
  })

  it('closes by itself, and is the same issue when it comes back', async () => {
    const world = await refusing()
    world.crm.faults.push.push('refused')
    const first = await world.apply()
    world.pass(10 * MINUTE_MS)
    const second = await world.apply()
    expect(second.issues.over.map(({ id }) => id)).toEqual(first.issues.all.map(({ id }) => id))
    world.ledger.edit('party', '1', { name: 'Third name' })
    world.pass(HOUR_MS)
    world.crm.faults.push.push('refused')
    const third = await world.apply()
    expect(third.issues.fresh.map(({ id }) => id)).toEqual(first.issues.all.map(({ id }) => id))
    expect(third.issues.fresh[0]?.story.map(({ what }) => what)).toEqual([
      'seen',
      'tried',
      'closed',
      'reopened',
      'tried',
    ])
  })

  it('a dismissed issue asks nobody, survives lost state, and is open again when its rules changed', async () => {
    const world = await World.make({
      sides: { crm: { companies: [company(1, { name: 'Per' })] }, ledger: { party: [party(1, { name: 'Ola' })] } },
    })
    const [issue] = (await world.apply()).issues.all
    expect(issue?.code).toBe('NUMBER_CONFLICT')
    const rules = world.session(true).entityHashes?.get('partners') as string
    const dismissal: Decision = {
      what: 'dismiss',
      entity: 'partners',
      keys: issue?.keys ?? {},
      code: 'NUMBER_CONFLICT',
      rules,
      because: 'both are right',
      place,
    }
    world.decisions = [dismissal]
    const dismissed = await world.apply()
    expect(dismissed.issues).toMatchObject({ all: [], fresh: [] })
    expect(dismissed.run.plan.rows).toMatchObject([{ says: 'information', dismissed: true, action: 'note' }])
    expect(dismissed.run.plan.entities.map(({ counts }) => counts.waits)).toEqual([0, 0, 0])
    world.forget()
    expect((await world.apply()).issues.fresh).toEqual([])
    await world.relearn(
      edit([
        / {6}website.*\n|term:\n {8}type: integer\n {8}crm: termDays/,
        'term:\n        type: integer\n        strength: always\n        crm: termDays',
      ]),
    )
    const reopened = await world.apply()
    expect(reopened.issues.fresh.map(({ code }) => code)).toEqual(['NUMBER_CONFLICT'])
  })

  it('pauses grow, and never past the cap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (tries) => {
        expect(pauseAfter(tries + 1)).toBeGreaterThanOrEqual(pauseAfter(tries))
        expect(pauseAfter(tries)).toBeLessThanOrEqual(LONGEST_PAUSE_MS)
      }),
      { seed: 20261123 },
    )
  })
})

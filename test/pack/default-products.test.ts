import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listIssues } from '../../engine/run/issue-desk.ts'
import { PackDesk, tell } from './pack-desk.ts'

describe('products that the settings name', () => {
  let desk: PackDesk
  const missing = async () => (await desk.plan()).rows.filter(({ why }) => why.code === 'EXPECTED_MISSING')
  const issues = async () =>
    (await listIssues(desk.workspace(), 'fjord')).filter(({ code }) => code === 'EXPECTED_MISSING')

  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        ['workHours: TIMER,', 'workHours: GHOST,'],
        ['product: PURCHASE', 'product: TIMER'],
      ],
      { customers: 10 },
    )
  })
  afterAll(() => desk.close())

  it('are told before anything is written, at the place of the setting, those of costs in Severa', async () => {
    const rows = await missing()
    expect(rows.map(({ side, number, says }) => [side, number, says])).toEqual([
      ['nxt', 'GHOST', 'issue'],
      ['severa', 'TIMER', 'issue'],
    ])
    const tenant = readFileSync(join(desk.desk.dir, 'tenants/fjord.yaml'), 'utf8').split('\n')
    expect(rows.map(({ why }) => tenant[(why.place?.line ?? 0) - 1]?.trim())).toEqual([
      expect.stringContaining('workHours: GHOST'),
      expect.stringContaining('product: TIMER'),
    ])
    expect(desk.saves).toBe(0)
  })

  it('hold back nothing else, and are one issue each, however many runs there are', async () => {
    const first = await desk.apply()
    expect(first.results.length).toBeGreaterThan(10)
    expect(first.results.filter(({ status }) => status !== 'done')).toEqual([])
    expect((await issues()).map(({ number, runs, state }) => [number, runs, state])).toEqual([
      ['GHOST', 1, 'open'],
      ['TIMER', 1, 'open'],
    ])
    await desk.apply(false)
    expect((await issues()).map(({ number, runs, state }) => [number, runs, state])).toEqual([
      ['GHOST', 2, 'open'],
      ['TIMER', 2, 'open'],
    ])
  })

  it('are no issue any more once they are there, or another one is named', async () => {
    await desk.sandbox.control.add({
      side: 'nxt',
      collection: 'product',
      set: { productNo: 'GHOST', description: 'Hours of nobody' },
    })
    desk.desk.rewrite('tenants/fjord.yaml', [['product: TIMER', 'product: PURCHASE']])
    expect((await missing()).map(tell)).toEqual([])
    await desk.settle()
    expect((await issues()).map(({ number, state }) => [number, state])).toEqual([
      ['GHOST', 'closed'],
      ['TIMER', 'closed'],
    ])
  })
})

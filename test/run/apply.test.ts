import { describe, expect, it } from 'vitest'
import { branch, company, dept, guid, party, tell } from '../plan/made.ts'
import { World } from './world.ts'

describe('first sync', () => {
  it('R5 a second run writes nothing', async () => {
    const world = await World.make({
      sides: {
        crm: { branches: [branch(1), branch(2, { parentId: guid(1) })], companies: [company(1, { branch: { id: guid(2) }, number: null })] },
        ledger: { dept: [dept(7)], party: [party(1, { dept: 7, customerNo: 10001 }), party(2)] },
      },
    })
    const report = await world.apply()
    expect(report.results.map(({ row, status, problem }) => `${tell(row)} ${status} ${problem?.what ?? ''}`)).toEqual([])
    const second = await world.apply()
    expect(second.run.plan.rows.map(tell)).toEqual([])
  })
})

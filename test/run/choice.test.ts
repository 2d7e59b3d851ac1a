import { describe, expect, it } from 'vitest'
import type { Plan } from '../../engine/plan/plan.ts'
import { planFromJson, planToJson } from '../../engine/plan/plan-json.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import type { RunOptions } from '../../engine/run/plan-run.ts'
import { AFTER_LIVE, branch, company, dept, edit, guid, party, type Sides } from '../plan/made.ts'
import { World } from './world.ts'

const statuses = (report: ApplyReport): string[] =>
  report.results.map(({ row, status }) => `${row.entity} ${row.action} ${row.number ?? row.name} ${status}`)
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n + 1))

async function saved(world: World, options: Partial<RunOptions> = {}): Promise<Plan> {
  const parsed = planFromJson(planToJson((await world.diff(options)).plan), 'plan.json')
  if (!parsed.ok) throw new Error('no plan')
  return parsed.value
}

/** More units than a brake lets pass, a partner that refers to one of them, and an item that has to do with neither. */
const big: Sides = {
  crm: { goods: [{ id: guid(5), code: 'I5', name: 'Item 5', price: { amount: null }, isActive: true }] },
  ledger: { dept: many(51, (n) => dept(n)), party: [party(1, { dept: 7, createdAt: AFTER_LIVE })] },
}

describe('R12 a run past a brake', () => {
  it('stops the entity and what depends on it before the first write; the rest goes', async () => {
    const world = await World.make({ sides: big })
    const report = await world.apply()
    expect(report.braked.map(({ entity, brake, count }) => [entity, brake, count])).toEqual([['units', 'creates', 51]])
    expect(statuses(report)).toEqual(['items create I5 done'])
    expect(world.crm.records('branches')).toEqual([])
    expect(world.crm.records('companies')).toEqual([])
  })

  it('in the next run it is held still, and nothing was forgotten', async () => {
    const world = await World.make({ sides: big })
    await world.apply()
    const again = await world.apply()
    expect(again.braked).toHaveLength(1)
    expect(statuses(again)).toEqual([])
    expect(again.run.plan.rows.filter(({ action }) => action === 'create')).toHaveLength(52)
  })

  it('--release lets that brake go for one run', async () => {
    const world = await World.make({ sides: big })
    const report = await world.apply({ release: ['units:creates'] })
    expect(report.braked).toEqual([])
    expect(world.crm.records('branches')).toHaveLength(51)
    expect(world.crm.records('companies')).toHaveLength(1)
  })

  it('another release lets nothing go; one that means nothing is refused before anything is read', async () => {
    const world = await World.make({ sides: big })
    expect((await world.apply({ release: ['units:updates', 'partners:creates'] })).braked).toHaveLength(1)
    const calls = world.crm.calls().made
    await expect(world.apply({ release: ['unit:creates'] })).rejects.toThrow('did you mean "units:creates"')
    expect(world.crm.calls().made).toBe(calls)
  })

  it('a reviewed plan applied by file is its own approval', async () => {
    const world = await World.make({ sides: big })
    const plan = await saved(world)
    expect(plan.braked).toHaveLength(1)
    const report = await world.apply({ approved: plan })
    expect(report.braked).toEqual([])
    expect(world.crm.records('branches')).toHaveLength(51)
    expect((await world.apply()).results).toEqual([])
  })

  it.each`
    answer   | branches | goods | why
    ${false} | ${0}     | ${0}  | ${'no: nothing'}
    ${true}  | ${0}     | ${1}  | ${'yes: all but what the brake holds'}
    ${'all'} | ${51}    | ${1}  | ${'all: that too'}
  `('somebody who is asked decides: $why', async ({ answer, branches, goods }) => {
    const world = await World.make({ sides: big })
    let shown: Plan | undefined
    await world.apply({
      confirm: async (plan) => {
        shown = plan
        return answer
      },
    })
    expect(shown?.braked).toHaveLength(1)
    expect(world.crm.records('branches')).toHaveLength(branches)
    expect(world.ledger.records('article')).toHaveLength(goods)
  })

  it('is asked even when brakes hold all there is', async () => {
    const world = await World.make({ sides: { ledger: { dept: many(51, (n) => dept(n)) } } })
    const report = await world.apply({ confirm: async () => 'all' })
    expect(report.results).toHaveLength(51)
  })

  it('brakes count what is to be written: rows that are left out brake nothing', async () => {
    const world = await World.make({ sides: big })
    const [one] = (await saved(world)).rows.filter(({ entity }) => entity === 'units')
    const report = await world.apply({ pick: { only: [one?.id ?? ''] } })
    expect(report.braked).toEqual([])
    expect(statuses(report)).toEqual(['units create 1 done'])
  })

  it('a brake that is off in the tenant file holds nothing', async () => {
    const world = await World.make({
      sides: big,
      change: edit(['entities:\n', 'brakes: { entities: { units: { creates: off } } }\nentities:\n']),
    })
    expect((await world.apply()).braked).toEqual([])
    expect(world.crm.records('branches')).toHaveLength(51)
  })

  it('an update that is held is still an update once the brake is let go', async () => {
    const world = await World.make({
      change: edit(['entities:\n', 'brakes: { updates: { share: 0%, count: 0 } }\nentities:\n']),
      sides: {
        crm: { companies: [company(1)] },
        ledger: { party: [party(1, { information5: guid(1) })] },
      },
    })
    await world.apply()
    world.ledger.edit('party', '1', { name: 'Moved' })
    expect((await world.apply()).braked.map(({ brake }) => brake)).toEqual(['updates'])
    expect((await world.apply()).braked).toHaveLength(1)
    await world.apply({ release: ['partners:updates'] })
    expect(world.crm.get('companies', guid(1))?.name).toBe('Moved')
    expect((await world.apply()).results).toEqual([])
  })
})

describe('R13 rows are picked', () => {
  const family: Sides = { ledger: { dept: [dept(7)], party: [party(1, { dept: 7, createdAt: AFTER_LIVE })] } }

  it('of what is planned now, and of a saved plan', async () => {
    for (const byFile of [false, true]) {
      const world = await World.make({ sides: family })
      const approved = byFile ? { approved: await saved(world) } : {}
      expect(statuses(await world.apply({ ...approved, pick: { only: ['units'] } }))).toEqual(['units create 7 done'])
      expect(statuses(await world.apply())).toEqual(['partners create 10001 done'])
    }
  })

  it('one that needs a row left out is refused and names it; with needs, both are written', async () => {
    const world = await World.make({ sides: family })
    const approved = await saved(world)
    const report = await world.apply({ approved, pick: { except: ['units'] } })
    expect(statuses(report)).toEqual(['partners create 10001 refused'])
    expect(report.results[0]?.problem).toMatchObject({ code: 'NEED_LEFT_OUT' })
    expect(report.results[0]?.problem?.what).toContain('units 7 Unit 7')
    expect(world.pushed).toEqual([])
    const both = await world.apply({ approved, pick: { only: ['partners'], withNeeds: true } })
    expect(statuses(both)).toEqual(['units create 7 done', 'partners create 10001 done'])
  })

  it('a row that the plan does not have is refused before anything is read of it', async () => {
    const world = await World.make({ sides: family })
    const approved = await saved(world)
    await expect(world.apply({ approved, pick: { only: ['r_0123456789abcdef'] } })).rejects.toThrow('ARGUMENT')
    expect(world.pushed).toEqual([])
  })

  it('what was not picked is planned again, as it was', async () => {
    const world = await World.make({ sides: family })
    const before = await saved(world)
    await world.apply({ approved: before, pick: { only: ['units'] } })
    const after = (await world.diff()).plan
    expect(after.rows.map(({ id }) => id)).toEqual(before.rows.slice(1).map(({ id }) => id))
  })
})

describe('D5 drift is planned away', () => {
  const drifted: Sides = {
    crm: { companies: [company(1, { name: 'Old', vatNumber: 'FI1' }), company(2)] },
    ledger: {
      party: [party(1, { name: 'New', vatNo: 'FI2', information5: guid(1) }), party(2, { information5: guid(2) })],
    },
  }

  it('by a plan of its own, that is applied by file and writes nothing else', async () => {
    const world = await World.make({ sides: drifted })
    await world.apply()
    world.ledger.edit('party', '2', { term: 4 })
    const plan = await saved(world, { align: 'partners.name' })
    expect(plan.align).toBe('partners.name')
    expect(plan.rows.map(({ why, fields }) => [why.code, ...fields.map(({ field }) => field)])).toEqual([
      ['ALIGN', 'name'],
    ])
    const report = await world.apply({ approved: plan })
    expect(statuses(report)).toEqual(['partners update 10001 done'])
    expect(world.crm.get('companies', guid(1))).toMatchObject({ name: 'New', vatNumber: 'FI1' })
    expect(world.crm.get('companies', guid(2))?.termDays).toBe(14)
  })

  it('afterwards the rest is as it was: what moved is written, what drifts is drift, what is aligned is neither', async () => {
    const world = await World.make({ sides: drifted })
    await world.apply()
    world.ledger.edit('party', '2', { term: 4 })
    await world.apply({ approved: await saved(world, { align: 'partners.name' }) })
    const { plan } = await world.diff()
    expect(plan.rows.map(({ action, fields }) => [action, ...fields.map(({ field }) => field)])).toEqual([
      ['update', 'term'],
      ['drift', 'vat'],
    ])
  })

  it('a value that moved meanwhile is stale, not written over', async () => {
    const world = await World.make({ sides: drifted })
    await world.apply()
    const plan = await saved(world, { align: 'partners.name' })
    world.ledger.edit('party', '1', { name: 'Newer' })
    expect(statuses(await world.apply({ approved: plan }))).not.toContain('partners update 10001 done')
    expect(world.crm.get('companies', guid(1))?.name).toBe('Old')
  })

  it('R7 issues of other records stay on record', async () => {
    const world = await World.make({
      sides: {
        ...drifted,
        crm: { ...drifted.crm, branches: [branch(1, { name: 'Somebody else' })] },
        ledger: { ...drifted.ledger, dept: [dept(1)] },
      },
    })
    const first = await world.apply()
    expect(first.issues.all.length).toBeGreaterThan(0)
    const { issues } = await world.apply({ approved: await saved(world, { align: 'partners' }) })
    expect(issues.over).toEqual([])
    expect(issues.all.map(({ id }) => id)).toEqual(first.issues.all.map(({ id }) => id))
  })
})

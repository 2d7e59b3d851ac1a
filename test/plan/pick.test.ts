import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { orThrow } from '../../engine/core/problem.ts'
import { compilePick, type Pick, pickRows } from '../../engine/plan/pick.ts'
import type { Plan, PlanRow } from '../../engine/plan/plan.ts'
import { writesOf } from '../../engine/plan/plan-tenant.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import { branch, company, dept, guid, load, party, planOf } from './made.ts'

let rules: TenantRules
let plan: Plan
beforeAll(async () => {
  rules = (await load()).rules
  plan = planOf(
    {
      crm: {
        branches: [branch(7), branch(8, { parentId: guid(7) })],
        companies: [
          company(1, { email: 'a@fell.example' }),
          company(2),
          company(3, { number: 20003, branch: { id: guid(8) } }),
        ],
      },
      ledger: {
        dept: [dept(1)],
        party: [party(1, { information5: guid(1) }), party(2)],
      },
    },
    {
      rules,
      was: {
        crm: { companies: [company(1), company(2)] },
        ledger: { party: [party(1, { information5: guid(1) }), party(2)] },
      },
    },
  ).plan
})

const label = (row: PlanRow): string => [row.entity, row.action, row.number ?? row.name].join(' ')
const picked = (pick: Pick): string[] => plan.rows.filter(orThrow(compilePick(pick, rules.entities))).map(label)
const all = (): string[] => plan.rows.map(label)

describe('R13 picking rows', () => {
  it('the plan of these tests', () => {
    expect(all()).toEqual([
      'units create 1',
      'units create 7',
      'units create 8',
      'partners create 20003',
      'partners update 10001',
      'partners link 10002',
    ])
  })

  it.each`
    pick                                                 | expected                                                  | why
    ${{}}                                                | ${null}                                                   | ${'nothing said: all'}
    ${{ only: ['units'] }}                               | ${['units create 1', 'units create 7', 'units create 8']} | ${'an entity'}
    ${{ only: ['update'] }}                              | ${['partners update 10001']}                              | ${'an action'}
    ${{ only: ['matched'] }}                             | ${['partners link 10002']}                                | ${'a situation'}
    ${{ only: ['partners:create'] }}                     | ${['partners create 20003']}                              | ${'an action of an entity'}
    ${{ only: ['partners.email'] }}                      | ${['partners update 10001']}                              | ${'a rule, by its field'}
    ${{ only: ['update,matched'] }}                      | ${['partners update 10001', 'partners link 10002']}       | ${'commas join'}
    ${{ only: ['update', ' matched '] }}                 | ${['partners update 10001', 'partners link 10002']}       | ${'and so do options'}
    ${{ except: ['units', 'create'] }}                   | ${['partners update 10001', 'partners link 10002']}       | ${'all but'}
    ${{ only: ['partners'], except: ['create,update'] }} | ${['partners link 10002']}                                | ${'of these, all but those'}
  `('$pick: $why', ({ pick, expected }) => {
    expect(picked(pick as Pick)).toEqual(expected ?? all())
  })

  it('by the id of a row, and by the place of a rule', () => {
    const update = plan.rows.find(({ action }) => action === 'update') as PlanRow
    expect(picked({ only: [update.id] })).toEqual([label(update)])
    const place = update.fields[0]?.place
    for (const file of ['fell.yaml', 'tenants/fell.yaml'])
      expect(picked({ only: [`${file}:${place?.line}`] })).toContain(label(update))
    expect(picked({ only: ['ell.yaml:1'] })).toEqual([])
  })

  it.each`
    text                | mend
    ${'partner'}        | ${'did you mean "partners"?'}
    ${'partners.emial'} | ${'did you mean "partners.email"?'}
    ${'partners:creat'} | ${'did you mean "partners:create"?'}
    ${'r_123'}          | ${"or a row's id"}
  `('what means nothing is refused: $text', ({ text, mend }) => {
    const outcome = compilePick({ except: [text as string] }, rules.entities)
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['ARGUMENT'])
    expect(outcome.ok ? '' : outcome.problems[0].mend).toContain(mend)
  })
})

describe('R13 a picked row that needs one left out', () => {
  const pick = (test: (row: PlanRow) => boolean, withNeeds = false) => {
    const { rows, refused } = pickRows(writesOf(plan), test, withNeeds)
    return { rows: rows.map(label), refused: refused.map(({ row, problem }) => `${label(row)}: ${problem.what}`) }
  }
  const id = (text: string): string => plan.rows.find((row) => label(row) === text)?.id ?? ''

  it('is refused, and names it; so is what needs that one', () => {
    expect(pick(({ entity, number }) => entity === 'partners' || number === '8')).toEqual({
      rows: ['partners update 10001', 'partners link 10002'],
      refused: [
        `units create 8: it needs units 7 Unit 7 (${id('units create 7')}), which was left out`,
        `partners create 20003: it needs units 8 Unit 8 (${id('units create 8')}), which was left out`,
      ],
    })
  })

  it('with needs, all of them are taken along', () => {
    expect(pick(({ number }) => number === '20003', true)).toEqual({
      rows: ['units create 7', 'units create 8', 'partners create 20003'],
      refused: [],
    })
  })

  it('never: a row is written without what it needs, or lost without a word', () => {
    const writes = writesOf(plan)
    fc.assert(
      fc.property(fc.subarray(writes.map((row) => row.id)), fc.boolean(), (ids, withNeeds) => {
        const { rows, refused } = pickRows(writes, (row) => ids.includes(row.id), withNeeds)
        const taken = new Set(rows.map((row) => row.id))
        for (const row of rows) for (const need of row.needs) expect(taken.has(need)).toBe(true)
        for (const one of ids) expect(taken.has(one) || refused.some(({ row }) => row.id === one)).toBe(true)
        if (withNeeds) expect(refused).toEqual([])
        else expect(rows.length + refused.length).toBe(ids.length)
      }),
      { seed: 13 },
    )
  })
})

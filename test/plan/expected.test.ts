import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanRow } from '../../engine/plan/plan.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import { article, edit, guid, item, load, planOf, rowsOf, type Sides, tell } from './made.ts'

const ARTICLES = 'ledger: { resource: article, exclude: { field: group1, value: 9 } }'
const GOODS = 'onCreate: { good: { type: Stock } }'
const WHY = 'why: rows without an article get it'

let rules: TenantRules
beforeAll(async () => {
  rules = await expecting('{ field: code, values: [I1, I2] }')
})

/** The tenant of these tests, with articles that must be there. */
async function expecting(says: string): Promise<TenantRules> {
  const whole = says.replace(/ }$/, `, ${WHY} }`)
  return (await load(edit([ARTICLES, ARTICLES.replace(/ }$/, `, expects: { rows: ${whole} } }`)]))).rules
}

const missing = (sides: Sides, own = rules): readonly PlanRow[] =>
  rowsOf(planOf(sides, { rules: own }), 'items').filter(({ why }) => why.code === 'EXPECTED_MISSING')
const told = (sides: Sides, own = rules): string[] => missing(sides, own).map(tell)

describe('records that settings name', () => {
  it('are told where they are not there, each once, at the place of its name', () => {
    const rows = missing({ ledger: { article: [article(1)] } })
    expect(rows.map(tell)).toEqual(['ledger hold I2 (EXPECTED_MISSING)'])
    expect(rows[0]).toMatchObject({ says: 'issue', number: 'I2', resource: 'article', situation: 'candidate' })
    expect(rows[0]?.why).toMatchObject({
      text: 'items of ledger have no code I2: rows without an article get it',
      mend: 'create it in ledger, or name another one in the settings',
      place: { file: 'tenants/fell.yaml' },
    })
  })

  it('are told in the same words, under the same id, by every run (R16)', () => {
    const [first, second] = [missing({}), missing({ crm: { goods: [item(7)] } })]
    expect(first).toHaveLength(2)
    expect(second).toEqual(first)
    expect(new Set(first.map(({ id }) => id)).size).toBe(2)
  })

  it('are there once the same plan creates them', () => {
    expect(told({ crm: { goods: [item(1)], services: [item(2)] } })).toEqual([])
    const held = { crm: { goods: [item(1, { name: '' }), item(2)] } }
    expect(told(held)).toEqual(['ledger hold I1 (EXPECTED_MISSING)'])
  })

  it('do not count while they are excluded or inactive, which is told of them', () => {
    const rows = missing({ ledger: { article: [article(1, { suspended: 1 }), article(2, { group1: 9 })] } })
    expect(rows.map(({ why }) => [why.text, why.mend])).toEqual([
      [
        'items of ledger have code I1 only on a record that is inactive: rows without an article get it',
        'activate it in ledger, or name another one in the settings',
      ],
      [
        'items of ledger have code I2 only on a record that is excluded: rows without an article get it',
        'let it cross, or name another one in the settings',
      ],
    ])
  })

  it('compare in the form of the field, and may be of one kind only', async () => {
    const goods = edit([
      GOODS,
      `${GOODS}\n      expects: { fees: { field: code, values: [I1, I1], kinds: [good, fee], ${WHY} } }`,
    ])
    const own = (await load(goods)).rules
    expect(told({ crm: { fees: [item(1)] } }, own)).toEqual([])
    expect(told({ crm: { services: [item(1)] } }, own)).toEqual(['crm hold I1 (EXPECTED_MISSING)'])
    expect(told({ ledger: { article: [article(1)] } }, own)).toEqual([])
    const named = await expecting('{ field: name, values: ["Item 1 "] }')
    expect(told({ ledger: { article: [article(1)] } }, named)).toEqual([])
  })

  it('are none where nothing is named, or the setting that needs them is off', async () => {
    expect(told({}, await expecting('{ field: code, values: [] }'))).toEqual([])
    expect(told({}, await expecting('{ when: false, field: code, values: [I1] }'))).toEqual([])
  })

  it('say nothing of an entity that stopped (R8), and hold back no other record (R7)', () => {
    const stopped = { code: 'READ_SHORT', why: 'half a page', mend: '' }
    const plan = planOf({}, { rules, stopped: { items: stopped } })
    expect(rowsOf(plan, 'items')).toEqual([])
    const rows = rowsOf(planOf({ crm: { goods: [item(3)] } }, { rules }), 'items')
    expect(rows.map(tell)).toContainEqual(expect.stringContaining(`create from good:${guid(3)}`))
  })
})

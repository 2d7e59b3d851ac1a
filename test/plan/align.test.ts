import { describe, expect, it } from 'vitest'
import { orThrow } from '../../engine/core/problem.ts'
import { parseAlign } from '../../engine/plan/align.ts'
import { branch, company, dept, guid, load, party, planOf, rowsOf, type Sides, tell } from './made.ts'

/** A pair that drifted: nothing moved since state is lost, and name, e-mail and number differ. */
const drifted: Sides = {
  crm: { companies: [company(1, { name: 'Old', email: 'a@fell.example', vatNumber: 'FI1' })] },
  ledger: { party: [party(1, { name: 'New', email: 'b@fell.example', vatNo: '', information5: guid(1) })] },
}

async function aligned(text: string, sides: Sides = drifted) {
  const { rules } = await load()
  return planOf(sides, { rules, align: orThrow(parseAlign(text, rules.entities)) })
}

describe('D5 --align', () => {
  it('without it the same differences are drift, and never written', async () => {
    const { rules } = await load()
    const planned = planOf(drifted, { rules })
    expect(rowsOf(planned).map(({ action }) => action)).toEqual(['drift', 'drift'])
  })

  it("takes an entity's drift away, each field by its own master, in rows of one code", async () => {
    const planned = await aligned('partners')
    expect(rowsOf(planned).map(tell)).toEqual([
      'crm update 00000000-0000-4000-a000-000000000001 name "Old" -> "New" vat "FI1" -> null (ALIGN)',
      'ledger update 1 email "b@fell.example" -> "a@fell.example" (ALIGN)',
    ])
    expect(planned.plan.align).toBe('partners')
  })

  it('takes the drift of one field away', async () => {
    expect(rowsOf(await aligned('partners.email')).map(tell)).toEqual([
      'ledger update 1 email "b@fell.example" -> "a@fell.example" (ALIGN)',
    ])
  })

  it('is a plan of its own: no other deed stands in it, and its counts are its own', async () => {
    const { plan, whole } = await aligned('partners.email', {
      crm: { ...drifted.crm, branches: [branch(7)] },
      ledger: { ...drifted.ledger, party: [...(drifted.ledger?.party ?? []), party(2)] },
    })
    expect(plan.rows.map(({ why }) => why.code)).toEqual(['ALIGN'])
    expect(plan.entities.map(({ name, counts }) => [name, counts.update, counts.create])).toEqual([['partners', 1, 0]])
    // What is kept of a run looks at everything all the same.
    expect(whole.rows.map(({ action }) => action).sort()).toEqual(['create', 'create', 'drift', 'drift', 'update'])
  })

  it('rows are deeds of their own, not those of an ordinary plan', async () => {
    const { rules } = await load()
    const moved: Sides = { ...drifted, crm: { companies: [company(1, { email: 'c@fell.example' })] } }
    const was: Sides = {
      ...drifted,
      crm: { companies: [company(1, { email: 'b@fell.example' })] },
    }
    const ordinary = rowsOf(planOf(moved, { rules, was })).find(({ action }) => action === 'update')
    const [own] = rowsOf(await aligned('partners.email'))
    expect([ordinary?.side, ordinary?.key]).toEqual([own?.side, own?.key])
    expect(ordinary?.id).not.toBe(own?.id)
  })

  it('what counts on create alone is aligned when it is named', async () => {
    const sides: Sides = {
      crm: { branches: [branch(1, { code: '5' })] },
      ledger: { dept: [dept(1, { information1: guid(1) })] },
    }
    expect(rowsOf(await aligned('units', sides))).toEqual([])
    expect(rowsOf(await aligned('units.code', sides)).map(tell)).toEqual([
      'crm update 00000000-0000-4000-a000-000000000001 code 5 -> 1 (ALIGN)',
    ])
  })

  it('a value that the other side cannot do without is not emptied', async () => {
    const sides: Sides = {
      crm: { branches: [branch(1, { code: '1' })] },
      ledger: { dept: [dept(1, { name: '', information1: guid(1) })] },
    }
    expect(rowsOf(await aligned('units.name', sides))).toEqual([])
  })

  it.each`
    text               | mend
    ${'partner'}       | ${'did you mean "partners"?'}
    ${'partners.mail'} | ${'did you mean "partners.email"?'}
    ${'partners.'}     | ${'partners.number'}
    ${''}              | ${'one of these: units, items, partners'}
  `('refuses "$text"', async ({ text, mend }) => {
    const { rules } = await load()
    const parsed = parseAlign(text as string, rules.entities)
    expect(parsed.ok ? '' : `${parsed.problems[0].code} ${parsed.problems[0].mend}`).toContain('ARGUMENT ')
    expect(parsed.ok ? '' : parsed.problems[0].mend.toLowerCase()).toContain((mend as string).toLowerCase())
  })
})

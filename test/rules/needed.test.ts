import { describe, expect, it } from 'vitest'
import { company, edit, load, party, planOf, rowsOf, type Sides } from '../plan/made.ts'

const EMAIL = 'email: { owner: crm, crm: email,'
const FROM_CRM: Sides = { crm: { companies: [company(1)] } }
const FROM_LEDGER: Sides = { ledger: { party: [party(1)] } }

describe('needed: what a new record cannot do without', () => {
  it.each`
    needed                                   | from           | row                          | why
    ${'information'}                         | ${FROM_CRM}    | ${'note crm information'}    | ${'created in either side'}
    ${'issue'}                               | ${FROM_LEDGER} | ${'hold ledger issue'}       | ${'the other way too'}
    ${'{ crm: information }'}                | ${FROM_LEDGER} | ${'note ledger information'} | ${'what is created in crm needs it'}
    ${'{ crm: information }'}                | ${FROM_CRM}    | ${'create ledger change'}    | ${'what is created in ledger does not'}
    ${'{ crm: issue }'}                      | ${FROM_LEDGER} | ${'hold ledger issue'}       | ${'as loud as it says'}
    ${'{ crm: issue, ledger: information }'} | ${FROM_CRM}    | ${'note crm information'}    | ${'each side for itself'}
    ${'{ crm: issue, ledger: information }'} | ${FROM_LEDGER} | ${'hold ledger issue'}       | ${'and the other'}
  `('$needed: $row, $why', async ({ needed, from, row }) => {
    const { rules } = await load(edit([EMAIL, `${EMAIL} needed: ${needed},`]))
    const found = rowsOf(planOf(from, { rules })).map(({ action, side, says }) => `${action} ${side} ${says}`)
    expect(found).toEqual([row])
  })

  it.each`
    needed                       | unit                                      | row                        | why
    ${'{ ledger: issue }'}       | ${null}                                   | ${'hold crm VALUE_NEEDED'} | ${'a reference to nothing'}
    ${'{ crm: issue }'}          | ${null}                                   | ${'create ledger NEW'}     | ${'which the other side can do without'}
    ${'{ ledger: information }'} | ${'00000000-0000-4000-a000-000000000099'} | ${'note crm VALUE_NEEDED'} | ${'a reference to what does not cross'}
    ${'{ crm: information }'}    | ${'00000000-0000-4000-a000-000000000099'} | ${'create ledger NEW'}     | ${'is left out where nobody needs it'}
  `('of a reference, $needed with unit $unit: $row, $why', async ({ needed, unit, row }) => {
    const { rules } = await load(edit(['unit: { ref: units,', `unit: { needed: ${needed}, ref: units,`]))
    const sides: Sides = { crm: { companies: [company(1, { branch: { id: unit } })] } }
    const found = rowsOf(planOf(sides, { rules }), 'partners').map(
      ({ action, side, why }) => `${action} ${side} ${why.code}`,
    )
    expect(found).toEqual([row])
  })

  it('is an issue of the update where it is emptied later, whatever the side', async () => {
    const { rules } = await load(edit([EMAIL, `${EMAIL} needed: issue,`]))
    const at = (email: string | null): Sides => ({
      crm: { companies: [company(1, { email })] },
      ledger: { party: [party(1, { email: 'a@b.example', information5: company(1).id })] },
    })
    const rows = rowsOf(planOf(at(null), { rules, was: at('a@b.example') }))
    expect(rows.map(({ action, why }) => `${action} ${why.code}`)).toEqual(['hold VALUE_NEEDED'])
  })
})

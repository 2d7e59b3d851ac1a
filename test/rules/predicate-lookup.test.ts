import { describe, expect, it } from 'vitest'
import type { Predicate } from '../../engine/rules/types.ts'
import { CRM, company, edit, entityOf, guid, load, lookupsOf, planOf, situationsOf } from '../plan/made.ts'

const EXCLUDE = 'exclude: { field: isInternal, value: true } }'
const rulesWith = async (exclude: string) => (await load(edit([EXCLUDE, `exclude: ${exclude} }`]))).rules
async function excludes(exclude: string, record: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { entities } = await rulesWith(exclude)
  const rule = entities.find(({ name }) => name === 'partners')?.sides.get(CRM)?.exclude as Predicate
  return rule.test({ ...company(1), ...record }, lookupsOf())
}

describe('lookup: a test of what stands behind a key', () => {
  const BEHIND = (test: string) => `{ field: currency.id, lookup: { in: currencies, value: code }, ${test} }`
  const EUR = { currency: { id: guid(911) } }
  const NONE = { currency: { id: null } }
  const GONE = { currency: { id: guid(999) } }

  it.each`
    exclude                                                                                   | record  | answer   | why
    ${BEHIND('value: EUR')}                                                                   | ${EUR}  | ${true}  | ${'the row says so'}
    ${BEHIND('value: NOK')}                                                                   | ${EUR}  | ${false} | ${'the row says something else'}
    ${BEHIND('not: NOK')}                                                                     | ${EUR}  | ${true}  | ${'not'}
    ${BEHIND('in: [NOK, EUR]')}                                                               | ${EUR}  | ${true}  | ${'one of several'}
    ${BEHIND('value: eur, normalize: [lower]')}                                               | ${EUR}  | ${true}  | ${'in another form'}
    ${BEHIND('value: EUR')}                                                                   | ${NONE} | ${false} | ${'no key is empty'}
    ${BEHIND('value: ""')}                                                                    | ${NONE} | ${true}  | ${'and fits empty'}
    ${BEHIND('not: EUR')}                                                                     | ${NONE} | ${true}  | ${'which is not EUR'}
    ${BEHIND('value: ""')}                                                                    | ${GONE} | ${true}  | ${'a key without a row is empty too'}
    ${'{ not: { field: currency.id, lookup: { in: currencies, value: code }, value: EUR } }'} | ${EUR}  | ${false} | ${'turned round'}
    ${'{ field: currency.code, lookup: { in: currencies, by: code, value: id }, not: "" }'}   | ${{}}   | ${true}  | ${'found by another column'}
  `('$exclude of $record is $answer: $why', async ({ exclude, record, answer }) => {
    expect(await excludes(exclude, record)).toBe(answer)
  })

  it('asks for the rows that it looks in, and for nothing else of them', async () => {
    const { entities } = await rulesWith(
      '{ field: termDays, lookup: { in: segments, by: name, value: group }, value: x }',
    )
    const needs = entities.find(({ name }) => name === 'partners')?.lookups ?? []
    expect(needs.find(({ resource }) => resource === 'segments')).toEqual({
      side: 'crm',
      resource: 'segments',
      paths: ['group', 'name'],
    })
  })

  it('R4 keeps records out, and lets them in as soon as the row changes', async () => {
    const rules = await rulesWith(BEHIND('value: EUR'))
    const situation = (code: string) => {
      const tables = {
        crm: { currencies: [{ id: guid(911), code }] },
        ledger: { currency: [{ currencyNo: 2, iso: code }] },
      }
      const planned = planOf(
        { crm: { companies: [company(1, { currency: { id: guid(911), code } })] } },
        { rules, tables },
      )
      expect(entityOf(planned, 'partners').rows.length).toBe(code === 'EUR' ? 0 : 1)
      return situationsOf(planned, 'partners', rules).get(`crm ${guid(1)}`)
    }
    expect([situation('EUR'), situation('NOK')]).toEqual([['excluded'], ['new']])
  })
})

describe('when: of several tests, one that a setting switches off', () => {
  it.each`
    exclude                                                                                                 | record                                | answer   | why
    ${'{ any: [{ field: isInternal, value: true }, { when: true, field: number, value: 1 }] }'}             | ${{ number: 1 }}                      | ${true}  | ${'it is asked'}
    ${'{ any: [{ field: isInternal, value: true }, { when: false, field: number, value: 1 }] }'}            | ${{ number: 1 }}                      | ${false} | ${'it is not'}
    ${'{ any: [{ field: isInternal, value: true }, { when: false, field: number, value: 1 }] }'}            | ${{ isInternal: true }}               | ${true}  | ${'the others are'}
    ${'{ all: [{ field: isInternal, value: true }, { when: true, field: number, value: 1 }] }'}             | ${{ isInternal: true, number: 2 }}    | ${false} | ${'all must hold'}
    ${'{ all: [{ field: isInternal, value: true }, { when: false, field: number, value: 1 }] }'}            | ${{ isInternal: true, number: 2 }}    | ${true}  | ${'one less must hold'}
    ${'{ all: [{ field: isInternal, value: true }, { when: Won, field: name, value: Won }] }'}              | ${{ isInternal: true, name: 'Lost' }} | ${false} | ${'any other setting switches on'}
    ${'{ any: [{ field: isInternal, value: true }, { when: true, all: [{ field: number, value: 1 }] }] }'}  | ${{ number: 1 }}                      | ${true}  | ${'several tests together too'}
    ${'{ any: [{ field: isInternal, value: true }, { when: false, all: [{ field: number, value: 1 }] }] }'} | ${{ number: 1 }}                      | ${false} | ${'switched off together'}
  `('$exclude of $record is $answer: $why', async ({ exclude, record, answer }) => {
    expect(await excludes(exclude, record)).toBe(answer)
  })
})

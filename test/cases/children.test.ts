import { describe, expect, it } from 'vitest'
import { REPOSITORY, runBeside } from './virtual.ts'

const SHIPPED = { pack: 'severa-business-nxt', home: REPOSITORY }
const GUID = 'e0000000-0000-0000-0000-00000000000a'
const CUSTOMER = `{ customers: { severa: { guid: ${GUID}, number: 10001, name: Fjord AS }, nxt: { associateNo: 7, customerNo: 10001, name: Fjord AS, information5: ${GUID} } } }`

/** What came of one case about addresses or customers of the shipped pack, as `expected <-> came`. */
async function outcome(words: string): Promise<string[]> {
  const { cases } = await runBeside(`cases:\n  - name: x\n${words.replace(/^(?=.)/gm, '    ')}`, {}, undefined, SHIPPED)
  return cases.flatMap(({ failures, problems }) => [
    ...problems.map(({ code, what }) => `${code}: ${what}`),
    ...failures.map(({ expected, came }) => `${expected} <-> ${came}`),
  ])
}

describe('children in cases', () => {
  const match = (also: string): string => `
match: addresses
given:
  severa: { addressline: Kaivokatu 8, city: Oulu, customer: { guid: ${GUID} } }
  nxt: { associateNo: 7, addressLine1: Kaivokatu 8, postalArea: Oulu }
${also}expect: matched
`
  it('are matched within parents that the case gives', async () => {
    expect(await outcome(match(`also: ${CUSTOMER}\n`))).toEqual([])
    expect(await outcome(match(''))).toEqual([
      'Kaivokatu 8 of severa is matched <-> it is excluded (PARENT_OUT)',
      'Kaivokatu 8 of nxt is matched <-> it is excluded (PARENT_OUT)',
    ])
  })

  const move = (words: string): string => `
settings: { master: { general: severa }, addresses: { onRemoved: delete } }
plan: addresses
given:
  severa:
    - { guid: ad000000-0000-0000-0000-000000000001, customer: { guid: ${GUID} }, addressline: Old, isBillingAddress: true }
    - { guid: ad000000-0000-0000-0000-000000000002, customer: { guid: ${GUID} }, addressline: New }
  nxt: [{ associateNo: 7, addressLine1: Old, group1: 1 }, { associateNo: 7, addressLine1: New, group1: 0 }]
linked: true
also: ${CUSTOMER}
${words}
`
  it('are saved as one where one of them is the one', async () => {
    const changed = 'changed: { severa: [{ isBillingAddress: false }, { isBillingAddress: true }] }\n'
    expect(await outcome(move(`${changed}expect: [{ update: nxt, name: New, together: true }]`))).toEqual([])
    expect(await outcome(move(`${changed}expect: [{ update: nxt, name: New, together: false }]`))).toEqual([
      'it is saved by itself <-> it is saved as one with others',
    ])
    expect(
      await outcome(move('changed: { severa: { city: Oulu } }\nexpect: [{ update: nxt, name: Old, together: true }]')),
    ).toEqual(['it is saved as one with others <-> it is saved by itself'])
  })

  it('are deleted only where the case says that Silta made them', async () => {
    const deleted =
      'deleted: { severa: [ad000000-0000-0000-0000-000000000002] }\nexpect: [{ delete: nxt, name: New }]\n'
    expect(await outcome(move(`made: nxt\n${deleted}`))).toEqual([])
    expect(await outcome(move(deleted))).toEqual(['delete in nxt <-> the plan has no such row'])
  })
})

describe('values that are kept as rows of their own', () => {
  const segments = (then: string): string => `
lookups:
  severa:
    customermarketsegments:
      - guid: "52000000-0000-0000-0000-000000000001"
        customer: { guid: ${GUID} }
        marketSegment: { name: External transaction }
        parentMarketSegment: { name: Account set cust }
plan: customers
given:
  severa: { guid: ${GUID}, number: 10001, name: Fjord AS }
  nxt: { customerNo: 10001, name: Fjord AS, accountSetForCustomer: 1 }
linked: true
changed: { nxt: { accountSetForCustomer: 2 } }
expect: [{ update: severa, then: ${then} }]
`
  it.each([
    ['{ add: severa, remove: severa }', []],
    [
      `{ add: { severa: { customer: { guid: ${GUID} }, marketSegment: { guid: "51000000-0000-0000-0000-000000000002" } } } }`,
      [],
    ],
    [
      `{ add: { severa: { customer: { guid: ${GUID} }, marketSegment: { guid: other } } } }`,
      ['marketSegment.guid is written as "other" <-> "51000000-0000-0000-0000-000000000002"'],
    ],
    ['{ remove: { severa: "52000000-0000-0000-0000-000000000001" } }', []],
    [
      '{ remove: { severa: "52000000-0000-0000-0000-000000000009" } }',
      ['row 52000000-0000-0000-0000-000000000009 <-> row 52000000-0000-0000-0000-000000000001'],
    ],
    ['{ change: severa }', ['then change in severa <-> then add in severa, remove in severa']],
    ['{ add: nxt }', ['then add in nxt <-> then add in severa, remove in severa']],
  ])('%s', async (then, expected) => {
    expect(await outcome(segments(then))).toEqual(expected)
  })
})

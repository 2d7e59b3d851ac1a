import { beforeAll, describe, expect, it } from 'vitest'
import type { LinkRow } from '../../engine/plan/link-input.ts'
import type { Planned } from '../../engine/plan/plan-tenant.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import type { SystemRecord } from '../../engine/systems/system.ts'
import {
  AFTER_LIVE,
  article,
  BEFORE_LIVE,
  branch,
  company,
  dept,
  edit,
  entityOf,
  guid,
  item,
  load,
  party,
  planOf,
  rowsOf,
  type Sides,
  situationsOf,
  tell,
} from './made.ts'

let rules: TenantRules
beforeAll(async () => {
  rules = (await load()).rules
})

interface Fact {
  readonly why: string
  readonly crm?: readonly SystemRecord[]
  readonly ledger?: readonly SystemRecord[]
  /** State: both sides when it last moved, or links alone. */
  readonly was?: Sides
  readonly links?: Readonly<Record<string, LinkRow>>
  readonly unsettled?: Readonly<Record<string, number>>
  /** Situations by side and record number: `crm 1`. */
  readonly is: Readonly<Record<string, string>>
  /** Rows that the plan has, in a few words; left out: not looked at. */
  readonly rows?: readonly string[]
}

const FOLDERS = { units: ['branches', 'dept'], items: ['goods', 'article'], partners: ['companies', 'party'] } as const

function sidesOf(entity: keyof typeof FOLDERS, fact: Pick<Fact, 'crm' | 'ledger'>): Sides {
  const [crm, ledger] = FOLDERS[entity]
  return { crm: { [crm]: fact.crm ?? [] }, ledger: { [ledger]: fact.ledger ?? [] } }
}

function planFact(entity: keyof typeof FOLDERS, fact: Fact, own: TenantRules = rules): Planned {
  return planOf(sidesOf(entity, fact), {
    rules: own,
    ...(fact.was ? { was: fact.was } : {}),
    ...(fact.links ? { links: { [entity]: fact.links } } : {}),
    ...(fact.unsettled ? { unsettled: { [entity]: fact.unsettled } } : {}),
  })
}

function expectFact(entity: keyof typeof FOLDERS, fact: Fact, own: TenantRules = rules): void {
  const planned = planFact(entity, fact, own)
  const seen: Record<string, string> = {}
  for (const [id, names] of situationsOf(planned, entity, own)) seen[shortId(id)] = names.join('+')
  expect(seen).toEqual(fact.is)
  if (fact.rows) expect(rowsOf(planned, entity).map((row) => shortText(tell(row)))).toEqual(fact.rows)
}

/** Guids by their number, so that a table can be read. */
const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const shortId = (id: string): string =>
  shortText(id)
    .replace(/^(crm) (?:good:)?#/, '$1 ')
    .replace(/^(crm) (\w+):#/, '$1 $2 ')

const bound = (n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord =>
  party(n, { information5: guid(n), ...values })
const NOT_LIVE_ROW = 'ledger link'

describe('R3 excluded', () => {
  it.each<Fact>([
    {
      why: 'a record that a rule keeps out is excluded, whatever it could be matched with',
      crm: [company(1)],
      ledger: [party(1, { group12: 9 })],
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'excluded comes before occupied: nobody is asked to clear the field of a record that is left alone',
      crm: [],
      ledger: [party(1, { group12: 9, information5: 'see note' })],
      is: { 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'excluded comes before linked: its partner is left alone too',
      crm: [company(1, { name: 'Other' })],
      ledger: [bound(1, { group12: 9 })],
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'excluded in the CRM: its linked partner is left alone too',
      crm: [company(1, { isInternal: true, name: 'Other' })],
      ledger: [bound(1)],
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'excluded comes before dangling',
      ledger: [bound(1, { group12: 9 })],
      is: { 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'excluded comes before doubled: a copied link of an excluded record binds nobody else to its partner',
      crm: [company(1)],
      ledger: [bound(1, { group12: 9 }), bound(2, { customerNo: 10001, name: 'Partner 1', information5: guid(1) })],
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded', 'ledger 2': 'excluded' },
      rows: [],
    },
    {
      why: 'an excluded record is no twin to be created: the unlinked one that agrees with it stays',
      crm: [company(1, { isInternal: true })],
      ledger: [party(1)],
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'one that only shares a number with an excluded record is a conflict, and is not created',
      crm: [company(1, { name: 'Somebody' })],
      ledger: [party(1, { group12: 9 })],
      is: { 'crm 1': 'conflict', 'ledger 1': 'excluded' },
    },
    {
      why: 'one that shares nothing with an excluded record is new',
      crm: [company(2)],
      ledger: [party(1, { group12: 9 })],
      is: { 'crm 2': 'new', 'ledger 1': 'excluded' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 occupied', () => {
  it.each<Fact>([
    {
      why: 'what is no GUID is never overwritten',
      crm: [],
      ledger: [party(1, { information5: 'ask Kari' })],
      is: { 'ledger 1': 'occupied' },
      rows: ['ledger hold 1 (LINK_OCCUPIED)'],
    },
    {
      why: 'its counterpart waits with it, told once',
      crm: [company(1)],
      ledger: [party(1, { information5: 'ask Kari' })],
      is: { 'crm 1': 'occupied', 'ledger 1': 'occupied' },
      rows: ['ledger hold 1 (LINK_OCCUPIED)'],
    },
    {
      why: 'nearly a GUID is none',
      ledger: [party(1, { information5: guid(1).slice(1) })],
      is: { 'ledger 1': 'occupied' },
    },
    {
      why: 'blanks are an empty field',
      ledger: [party(1, { information5: '   ' })],
      is: { 'ledger 1': 'new' },
    },
    {
      why: 'a record that shares only the number of an occupied one is a conflict, not a twin',
      crm: [company(1, { name: 'Somebody' })],
      ledger: [party(1, { information5: 'ask Kari' })],
      is: { 'crm 1': 'conflict', 'ledger 1': 'occupied' },
    },
    {
      why: 'occupied while state knows the link: still not overwritten, and nothing is created again',
      crm: [company(1, { number: 10777, name: 'Renamed', vatNumber: null })],
      ledger: [party(1, { information5: 'ask Kari' })],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'occupied', 'ledger 1': 'occupied' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 doubled', () => {
  const copies = (
    first: Readonly<Record<string, unknown>>,
    second: Readonly<Record<string, unknown>>,
  ): SystemRecord[] => [party(1, { information5: guid(1), ...first }), party(2, { information5: guid(1), ...second })]
  it.each<Fact>([
    {
      why: 'the one that state knows stays, though the other agrees and is older',
      crm: [company(1)],
      ledger: copies(
        { name: 'Renamed', createdAt: '2027-01-20T00:00:00Z' },
        { customerNo: 10001, name: 'Partner 1', createdAt: '2026-01-01T00:00:00Z' },
      ),
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'linked', 'ledger 1': 'linked', 'ledger 2': 'conflict' },
    },
    {
      why: 'else the one whose clues agree, though the other is older',
      crm: [company(1)],
      ledger: copies(
        { createdAt: '2026-01-01T00:00:00Z', customerNo: 10500 },
        { customerNo: 10001, name: 'Partner 1' },
      ),
      is: { 'crm 1': 'linked', 'ledger 2': 'linked', 'ledger 1': 'new' },
    },
    {
      why: 'else the older',
      crm: [company(1, { number: 10700, name: 'X' })],
      ledger: copies({ createdAt: '2027-01-20T00:00:00Z' }, { createdAt: '2027-01-10T00:00:00Z' }),
      is: { 'crm 1': 'linked', 'ledger 2': 'linked', 'ledger 1': 'new' },
    },
    {
      why: 'else the lower key, by number: 9 is lower than 10',
      crm: [company(1, { number: 10700, name: 'X' })],
      ledger: [party(10, { information5: guid(1) }), party(9, { information5: guid(1) })],
      is: { 'crm 1': 'linked', 'ledger 9': 'linked', 'ledger 10': 'new' },
    },
    {
      why: 'the copy gets a link of its own when it is created on the other side',
      crm: [company(1)],
      ledger: copies({}, {}),
      is: { 'crm 1': 'linked', 'ledger 1': 'linked', 'ledger 2': 'new' },
    },
    {
      why: 'a copy that has a counterpart of its own is matched with it',
      crm: [company(1), company(2)],
      ledger: copies({}, {}),
      is: { 'crm 1': 'linked', 'ledger 1': 'linked', 'crm 2': 'matched', 'ledger 2': 'matched' },
    },
    {
      why: 'two with one link that leads nowhere: the older dangles, the copy counts as unlinked',
      ledger: copies({}, {}),
      is: { 'ledger 1': 'dangling', 'ledger 2': 'new' },
    },
    {
      why: 'upper case and braces do not hide a copy',
      crm: [company(1)],
      ledger: copies({}, { information5: `{${guid(1).toUpperCase()}}` }),
      is: { 'crm 1': 'linked', 'ledger 1': 'linked', 'ledger 2': 'new' },
    },
  ])('$why', (fact) => expectFact('partners', fact))

  it('is a warning of its own, beside what becomes of the copy', () => {
    const planned = planFact('partners', { why: '', crm: [company(1)], ledger: copies({}, {}), is: {} })
    const told = rowsOf(planned).filter((row) => row.why.code === 'LINK_DOUBLED')
    expect(told.map((row) => [row.action, row.says, row.key, row.from])).toEqual([['note', 'warning', '2', '1']])
  })
})

describe('R2 R3 linked', () => {
  it.each<Fact>([
    {
      why: 'the link field binds, whatever the clues say',
      crm: [company(1, { name: 'One', number: 10800 })],
      ledger: [bound(1, { name: 'Two' })],
      is: { 'crm 1': 'linked', 'ledger 1': 'linked' },
    },
    {
      why: 'GUIDs compare without case and braces',
      crm: [company(1, { id: '0000000A-0000-4000-A000-000000000001' })],
      ledger: [party(1, { information5: '{0000000a-0000-4000-a000-000000000001}' })],
      is: { 'crm 0000000A-0000-4000-A000-000000000001': 'linked', 'ledger 1': 'linked' },
      rows: [],
    },
    {
      why: 'GUIDs need not follow RFC 4122',
      crm: [company(1, { id: 'ffffffff-ffff-ffff-ffff-fffffffffff1' })],
      ledger: [party(1, { information5: 'ffffffff-ffff-ffff-ffff-fffffffffff1' })],
      is: { 'crm ffffffff-ffff-ffff-ffff-fffffffffff1': 'linked', 'ledger 1': 'linked' },
    },
    {
      why: 'field and state disagree: the field wins',
      crm: [company(1), company(2)],
      ledger: [party(1, { information5: guid(2) })],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 2': 'linked', 'ledger 1': 'linked', 'crm 1': 'conflict' },
    },
    {
      why: 'an inactive record stays linked',
      crm: [company(1, { isActive: false })],
      ledger: [bound(1, { group11: 1 })],
      is: { 'crm 1': 'linked', 'ledger 1': 'linked' },
      rows: [],
    },
    {
      why: 'state alone never links: without the field and without agreement a person decides',
      crm: [company(1, { name: 'Renamed' })],
      ledger: [party(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
      rows: ['ledger hold 1 (LINK_LOST)'],
    },
    {
      why: 'an emptied field is written again while the clues agree',
      crm: [company(1)],
      ledger: [party(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
      rows: ['ledger link 1 link null -> "#1" (LINK_LOST)'],
    },
    {
      why: 'an emptied field is written again though another record would fit as well',
      crm: [company(1), company(2, { number: 10001, name: 'Partner 1' })],
      ledger: [party(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'matched', 'ledger 1': 'matched', 'crm 2': 'conflict' },
    },
    {
      why: 'an emptied field is not written again on the strength of a name alone',
      crm: [company(1, { number: null })],
      ledger: [party(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'the partner that state knows of an excluded record is no twin to be created, whatever it is called by now',
      crm: [company(1, { name: 'Renamed', number: 10777 })],
      ledger: [party(1, { group12: 9 })],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded' },
      rows: [],
    },
    {
      why: 'but one that was linked with another record since is its partner no longer',
      crm: [company(1, { name: 'Renamed', number: 10777 }), company(2)],
      ledger: [party(1, { group12: 9, information5: guid(2) })],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'new', 'crm 2': 'excluded', 'ledger 1': 'excluded' },
    },
    {
      why: 'an emptied field of an excluded record stays empty',
      crm: [company(1)],
      ledger: [party(1, { group12: 9 })],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'excluded', 'ledger 1': 'excluded' },
      rows: [],
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R1 R3 dangling and gone', () => {
  it.each<Fact>([
    {
      why: 'a link that the other side does not know dangles: reported, never recreated under it',
      ledger: [bound(1)],
      is: { 'ledger 1': 'dangling' },
      rows: ['ledger hold 1 (LINK_DANGLING)'],
    },
    {
      why: 'state knows the link, the CRM record was deleted: gone, and not created again',
      ledger: [bound(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'ledger 1': 'gone' },
      rows: ['ledger hold 1 (LINK_GONE)'],
    },
    {
      why: 'state knows the link, the ledger record was deleted: gone, and not created again',
      crm: [company(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'gone' },
      rows: ['crm hold #1 (LINK_GONE)'],
    },
    {
      why: 'gone from both sides: nothing is said',
      links: { [guid(1)]: { to: '1' } },
      is: {},
      rows: [],
    },
    {
      why: 'a link that was overwritten by one that leads nowhere dangles: its record waits, and is not created again',
      crm: [company(1, { number: 10800, name: 'X' })],
      ledger: [party(1, { information5: guid(77) })],
      links: { [guid(1)]: { to: '1' } },
      is: { 'ledger 1': 'dangling', 'crm 1': 'candidate' },
    },
    {
      why: 'a record that agrees with a dangling one waits: it may be the one',
      crm: [company(1)],
      ledger: [party(1, { information5: guid(77) })],
      is: { 'crm 1': 'candidate', 'ledger 1': 'dangling' },
    },
    {
      why: 'a record with the number of a gone one is a conflict, not a twin',
      crm: [company(2, { number: 10001, name: 'Somebody' })],
      ledger: [bound(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 2': 'conflict', 'ledger 1': 'gone' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 matched', () => {
  it.each<Fact>([
    {
      why: 'all clues agree: the plan writes the link and nothing else',
      crm: [company(1, { email: 'a@b.example' })],
      ledger: [party(1, { email: 'c@d.example' })],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
      rows: [
        'ledger link 1 link null -> "#1" (MATCHED)',
        'ledger drift 1 email "c@d.example" -> "a@b.example" (DRIFT)',
      ],
    },
    {
      why: 'an empty clue says nothing: number and name are enough',
      crm: [company(1, { vatNumber: null })],
      ledger: [party(1, { vatNo: 'FI12345671' })],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'clues agree after normalising',
      crm: [company(1, { name: ' Partner 1 ', vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '1234567-1' })],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'a strong clue alone is enough where the others are empty on one side',
      crm: [company(1, { number: null, name: 'Partner 1', vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '12345671', name: '' })],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'a name alone never links',
      crm: [company(1, { number: null })],
      ledger: [party(1)],
      is: { 'crm 1': 'new', 'ledger 1': 'new' },
    },
    {
      why: 'an inactive record is matched if certain',
      crm: [company(1, { isActive: false })],
      ledger: [party(1, { group11: 1 })],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'a record that is linked is no rival',
      crm: [company(1), company(2, { vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '12345671' }), bound(2, { vatNo: '12345671' })],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched', 'crm 2': 'linked', 'ledger 2': 'linked' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 matched by sets of clues that are enough', () => {
  let own: TenantRules
  beforeAll(async () => {
    const change = edit([
      'match: { certain: [number, vat, name], weak: [name],',
      'match: { certain: [number, vat, name], enough: [[vat, number], { agree: [vat, name], without: [number] }], weak: [name],',
    ])
    own = (await load(change)).rules
  })
  const VAT = { vatNumber: '12345671' }
  const VAT_NO = { vatNo: '12345671' }

  it.each<Fact>([
    {
      why: 'the one set: the name may differ, and is drift then',
      crm: [company(1, { ...VAT, name: 'Somebody' })],
      ledger: [party(1, VAT_NO)],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
      rows: ['ledger link 1 link null -> "#1" (MATCHED)', 'crm drift #1 name "Somebody" -> "Partner 1" (DRIFT)'],
    },
    {
      why: 'the other set, where one has no number',
      crm: [company(1, { ...VAT, number: null })],
      ledger: [party(1, VAT_NO)],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'which needs the name too',
      crm: [company(1, { ...VAT, number: null, name: 'Somebody' })],
      ledger: [party(1, VAT_NO)],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'and is none where both have a number',
      crm: [company(1, { ...VAT, number: 10009 })],
      ledger: [party(1, VAT_NO)],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'what is no set waits for a person, though nothing differs',
      crm: [company(1)],
      ledger: [party(1)],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'a link that state knows is written again as long as nothing differs',
      crm: [company(1)],
      ledger: [party(1)],
      was: { crm: { companies: [company(1)] }, ledger: { party: [bound(1)] } },
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'two that have enough for one are rivals',
      crm: [company(1, VAT), company(2, { ...VAT, number: 10001, name: 'Somebody' })],
      ledger: [party(1, VAT_NO)],
      is: { 'crm 1': 'candidate', 'crm 2': 'candidate', 'ledger 1': 'candidate' },
    },
  ])('$why', (fact) => expectFact('partners', fact, own))
})

describe('R3 conflict', () => {
  it.each<Fact>([
    {
      why: 'same number, other name: touched by nothing, told once',
      crm: [company(1, { name: 'Somebody' })],
      ledger: [party(1)],
      is: { 'crm 1': 'conflict', 'ledger 1': 'conflict' },
      rows: ['ledger hold 1 (NUMBER_CONFLICT)'],
    },
    {
      why: 'the same organisation number does not soften it',
      crm: [company(1, { name: 'Somebody', vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '12345671' })],
      is: { 'crm 1': 'conflict', 'ledger 1': 'conflict' },
    },
    {
      why: 'a number that belongs to a linked record is taken',
      crm: [company(1), company(2, { number: 10001, name: 'Somebody' })],
      ledger: [bound(1)],
      is: { 'crm 1': 'linked', 'ledger 1': 'linked', 'crm 2': 'conflict' },
      rows: ['crm hold #2 (NUMBER_TAKEN)'],
    },
    {
      why: 'a double of a linked record is not created',
      crm: [company(1), company(2, { number: 10001, name: 'Partner 1' })],
      ledger: [bound(1)],
      is: { 'crm 1': 'linked', 'ledger 1': 'linked', 'crm 2': 'conflict' },
      rows: ['crm hold #2 (NUMBER_TAKEN)'],
    },
    {
      why: 'a number that its linked record gives up in this plan, since the owner has another, is free',
      crm: [company(5, { number: 10001 })],
      ledger: [party(5, { information5: guid(5), customerNo: 10005 }), party(1)],
      is: { 'crm 5': 'linked', 'ledger 5': 'linked', 'ledger 1': 'new' },
    },
    {
      why: 'a number that its linked record is given in this plan is taken already',
      crm: [company(5, { number: 10777 })],
      ledger: [party(5, { information5: guid(5), customerNo: 10001 }), party(1)],
      is: { 'crm 5': 'linked', 'ledger 5': 'linked', 'ledger 1': 'conflict' },
    },
    {
      why: 'two records of one side with one number are not created on the other',
      ledger: [party(1), party(2, { customerNo: 10001 })],
      is: { 'ledger 1': 'conflict', 'ledger 2': 'conflict' },
      rows: ['ledger hold 1 (NUMBER_TWICE)', 'ledger hold 2 (NUMBER_TWICE)'],
    },
    {
      why: 'two of the CRM with one number may be: the ledger gives each a number of its own',
      crm: [company(1), company(2, { number: 10001 })],
      is: { 'crm 1': 'new', 'crm 2': 'new' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 candidate', () => {
  it.each<Fact>([
    {
      why: 'some clues agree, others differ: nothing is created on either side',
      crm: [company(1, { number: 10800, name: 'Somebody', vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '12345671' })],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
      rows: ['ledger hold 1 (CANDIDATE)'],
    },
    {
      why: 'same number and name, other organisation number',
      crm: [company(1, { vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '76543211' })],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'several of the CRM fit one of the ledger',
      crm: [
        company(1, { number: null, vatNumber: 'FI12345671' }),
        company(2, { number: null, name: 'Partner 1', vatNumber: 'FI12345671' }),
      ],
      ledger: [party(1, { vatNo: '12345671' })],
      is: { 'crm 1': 'candidate', 'crm 2': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'several of the ledger fit one of the CRM',
      crm: [company(1, { number: null, vatNumber: 'FI12345671' })],
      ledger: [party(1, { vatNo: '12345671' }), party(2, { vatNo: '12345671', name: 'Partner 1' })],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate', 'ledger 2': 'candidate' },
    },
    {
      why: 'one that agrees with a record that waits for a person waits too, and is not created',
      crm: [company(1, { name: 'Renamed' }), company(2, { number: 10001, name: 'Partner 1' })],
      ledger: [party(1)],
      links: { [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate', 'crm 2': 'candidate' },
    },
    {
      why: 'an inactive record is a candidate too: it may be the one',
      crm: [company(1, { number: 10800, name: 'Somebody', vatNumber: 'FI12345671', isActive: false })],
      ledger: [party(1, { vatNo: '12345671' })],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 inactive and new', () => {
  it.each<Fact>([
    {
      why: 'an inactive record is not created on the other side, and nobody has to do anything',
      crm: [company(1, { isActive: false })],
      ledger: [party(2, { group11: 1 })],
      is: { 'crm 1': 'inactive', 'ledger 2': 'inactive' },
      rows: [],
    },
    {
      why: 'what nothing fits is new, on either side',
      crm: [company(1)],
      ledger: [party(2)],
      is: { 'crm 1': 'new', 'ledger 2': 'new' },
    },
    {
      why: 'a record out of the scope of the rules is not there',
      crm: [company(1, { number: null })],
      ledger: [party(1, { customerNo: 0 })],
      is: { 'crm 1': 'new' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('R3 numbers that a system gave by itself (until-live)', () => {
  const late = { createdAt: AFTER_LIVE }
  it.each<Fact>([
    {
      why: 'before the tenant is live they count: a conflict',
      crm: [company(1, { name: 'Somebody', createdAt: BEFORE_LIVE })],
      ledger: [party(1)],
      is: { 'crm 1': 'conflict', 'ledger 1': 'conflict' },
    },
    {
      why: 'after it they prove nothing: with another name both are new',
      crm: [company(1, { name: 'Somebody', ...late })],
      ledger: [party(1)],
      is: { 'crm 1': 'new', 'ledger 1': 'new' },
    },
    {
      why: 'the very moment of the live date is after it',
      crm: [company(1, { name: 'Somebody', createdAt: '2027-02-01T00:00:00Z' })],
      ledger: [party(1)],
      is: { 'crm 1': 'new', 'ledger 1': 'new' },
    },
    {
      why: 'a record without a time of creation counts as old',
      crm: [company(1, { name: 'Somebody', createdAt: null })],
      ledger: [party(1)],
      is: { 'crm 1': 'conflict', 'ledger 1': 'conflict' },
    },
    {
      why: 'with the same name it is the same record: no twin is made',
      crm: [company(1, late)],
      ledger: [party(1)],
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'a number that the ledger gave counts always: the ledger owns numbers',
      crm: [company(1, { createdAt: BEFORE_LIVE, name: 'Somebody' })],
      ledger: [party(1, late)],
      is: { 'crm 1': 'conflict', 'ledger 1': 'conflict' },
    },
    {
      why: 'other clues still hold back',
      crm: [company(1, { name: 'Somebody', vatNumber: 'FI12345671', ...late })],
      ledger: [party(1, { vatNo: '12345671' })],
      is: { 'crm 1': 'candidate', 'ledger 1': 'candidate' },
    },
    {
      why: 'and still match: then the number follows its owner',
      crm: [company(5, { name: 'Partner 1', vatNumber: 'FI12345671', ...late })],
      ledger: [party(1, { vatNo: '12345671' })],
      is: { 'crm 5': 'matched', 'ledger 1': 'matched' },
    },
    {
      why: 'what may have come of a create that was never answered is recognised by its number',
      crm: [company(1, { name: '', ...late })],
      ledger: [party(1)],
      unsettled: { 'ledger 1': 0 },
      is: { 'crm 1': 'matched', 'ledger 1': 'matched' },
    },
  ])('$why', (fact) => expectFact('partners', fact))

  it('never counts them where the tenant names no live date: it is being set up no longer', async () => {
    const live = (await load(edit(['live: 2027-02-01\n', '']))).rules
    expect(live.liveMs).toBeUndefined()
  })

  it('the owner of a number renumbers it first: the create from the other side comes after that', () => {
    const planned = planFact('partners', {
      why: '',
      crm: [company(1, { name: 'Somebody', ...late })],
      ledger: [party(1)],
      is: {},
    })
    const creates = rowsOf(planned).filter((row) => row.action === 'create')
    const [intoCrm, intoLedger] = creates
    expect(creates.map((row) => row.side)).toEqual(['crm', 'ledger'])
    expect(intoCrm?.needs).toEqual([intoLedger?.id])
    expect(intoLedger?.followUps.map((next) => [next.kind, next.side, next.key])).toEqual([
      ['writeBack', 'crm', guid(1)],
    ])
  })

  it.each<{ why: string; crm: readonly SystemRecord[] }>([
    { why: 'of an inactive record', crm: [company(1, { name: 'Somebody', isActive: false, ...late })] },
    { why: 'of an excluded record', crm: [company(1, { name: 'Somebody', isInternal: true, ...late })] },
  ])(
    'a number taken in the CRM, $why that nobody renumbers, is an issue that names both, without a second create',
    ({ crm }) => {
      const planned = planFact('partners', { why: '', crm, ledger: [party(1)], is: {} })
      expect(rowsOf(planned).map((row) => shortText(tell(row)))).toEqual(['ledger hold 1 (NUMBER_TAKEN)'])
      expect(rowsOf(planned)[0]?.why.text).toContain('Somebody')
    },
  )
})

describe('R3 D11 many records of one side for one of the other', () => {
  const kinds = (
    records: Readonly<Record<'goods' | 'services' | 'fees', readonly SystemRecord[]>>,
    ledger: SystemRecord[],
  ): Sides => ({
    crm: records,
    ledger: { article: ledger },
  })
  const none = { goods: [], services: [], fees: [] }
  it.each<{
    why: string
    sides: Sides
    links?: Readonly<Record<string, LinkRow>>
    is: Readonly<Record<string, string>>
  }>([
    {
      why: 'the kind that comes first is linked, though another is older',
      sides: kinds(
        { ...none, goods: [item(1)], services: [item(2, { code: 'I1', createdAt: '2020-01-01T00:00:00Z' })] },
        [article(1)],
      ),
      is: { 'crm 1': 'matched', 'crm service 2': 'companion', 'ledger I1': 'matched' },
    },
    {
      why: 'of one kind the oldest',
      sides: kinds({ ...none, services: [item(1), item(2, { code: 'I1', createdAt: '2020-01-01T00:00:00Z' })] }, [
        article(1),
      ]),
      is: { 'crm service 2': 'matched', 'crm service 1': 'companion', 'ledger I1': 'matched' },
    },
    {
      why: 'the one whose GUID stands in the field keeps it, whatever its kind',
      sides: kinds({ ...none, goods: [item(1)], fees: [item(2, { code: 'I1' })] }, [
        article(1, { information1: guid(2) }),
      ]),
      is: { 'crm fee 2': 'linked', 'crm 1': 'companion', 'ledger I1': 'linked' },
    },
    {
      why: 'several new ones with one code: one is created, the others are linked by code',
      sides: kinds(
        { ...none, goods: [item(1)], services: [item(2, { code: 'I1' })], fees: [item(3, { code: 'I1' })] },
        [],
      ),
      is: { 'crm 1': 'new', 'crm service 2': 'companion', 'crm fee 3': 'companion' },
    },
    {
      why: 'companions of an excluded article are excluded with it',
      sides: kinds({ ...none, goods: [item(1)], services: [item(2, { code: 'I1' })] }, [
        article(1, { information1: guid(1), group1: 9 }),
      ]),
      is: { 'crm 1': 'excluded', 'crm service 2': 'excluded', 'ledger I1': 'excluded' },
    },
    {
      why: 'when the linked one is gone the others wait for a person: nobody takes its place by itself',
      sides: kinds({ ...none, services: [item(2, { code: 'I1' })] }, [article(1, { information1: guid(1) })]),
      links: { [`good:${guid(1)}`]: { to: 'I1' } },
      is: { 'crm service 2': 'candidate', 'ledger I1': 'gone' },
    },
  ])('$why', ({ sides, links, is }) => {
    const planned = planOf(sides, { rules, ...(links ? { links: { items: links } } : {}) })
    const seen: Record<string, string> = {}
    for (const [id, names] of situationsOf(planned, 'items', rules)) seen[shortId(id)] = names.join('+')
    expect(seen).toEqual(is)
  })

  it('a companion is never written, renamed or inactivated', () => {
    const planned = planOf(
      kinds({ ...none, goods: [item(1)], services: [item(2, { code: 'I1', name: 'Other', isActive: false })] }, [
        article(1),
      ]),
      { rules },
    )
    expect(rowsOf(planned).map((row) => [row.action, row.side])).toEqual([['link', 'ledger']])
  })

  it('two articles that one code fits are rivals: nobody is linked, and nobody is lost', async () => {
    const own = (
      await load(
        edit([
          /code: \{ crm: code, ledger: \$key, strength: initial, needed: information \}\n {6}name: \{ crm: name, ledger: title/,
          'code: { crm: code, ledger: ean, needed: information }\n      name: { crm: name, ledger: title',
        ]),
      )
    ).rules
    const planned = planOf(
      kinds({ ...none, goods: [item(1)], services: [item(2, { code: 'I1' })] }, [
        article(1, { ean: 'I1' }),
        article(2, { ean: 'I1' }),
      ]),
      { rules: own },
    )
    const seen: Record<string, string> = {}
    for (const [id, names] of situationsOf(planned, 'items', own)) seen[shortId(id)] = names.join('+')
    expect(seen).toEqual({
      'crm 1': 'candidate',
      'crm service 2': 'candidate',
      'ledger I1': 'candidate',
      'ledger I2': 'candidate',
    })
  })
})

describe('R16 state that names one record for two', () => {
  const twins = [company(1), company(2, { number: 10001, name: 'Partner 1' })]
  it.each([
    { order: 'as they are', crm: twins },
    { order: 'the other way round', crm: twins.toReversed() },
  ])('gives one answer, $order', ({ crm }) =>
    expectFact('partners', {
      why: '',
      crm,
      ledger: [party(1)],
      links: { [guid(2)]: { to: '1' }, [guid(1)]: { to: '1' } },
      is: { 'crm 1': 'matched', 'ledger 1': 'matched', 'crm 2': 'conflict' },
    }),
  )
})

describe('R3 records that several others fit', () => {
  const twoClues = edit(
    ['match: { certain: [code] }', 'match: { certain: [code, bar] }'],
    ['name: { crm: name, ledger: title,', 'bar: { crm: bar, ledger: bar }\n      name: { crm: name, ledger: title,'],
    [
      'code: { crm: code, ledger: $key, strength: initial, needed: information }\n      bar',
      'code: { crm: code, ledger: ean }\n      bar',
    ],
  )
  it('one that fits two of the ledger draws those in that it shares one with, each in one situation', async () => {
    const own = (await load(twoClues)).rules
    const planned = planOf(
      {
        crm: { goods: [item(2, { bar: 'B2' }), item(1, { code: 'I2' })] },
        ledger: { article: [article(1, { ean: 'I2' }), article(2, { bar: 'B2' })] },
      },
      { rules: own },
    )
    const seen: Record<string, string> = {}
    for (const [id, names] of situationsOf(planned, 'items', own)) seen[shortId(id)] = names.join('+')
    expect(seen).toEqual({
      'crm 1': 'candidate',
      'crm 2': 'candidate',
      'ledger I1': 'candidate',
      'ledger I2': 'candidate',
    })
  })
})

describe('R2 keys that are no GUIDs', () => {
  it.each<Fact>([
    {
      why: 'a key that the other side knows is a link, as a third system writes it',
      crm: [company(1, { id: 'C-17' })],
      ledger: [party(1, { information5: 'c-17' })],
      is: { 'crm C-17': 'linked', 'ledger 1': 'linked' },
    },
    {
      why: 'any other text is none',
      crm: [company(1, { id: 'C-17', number: null })],
      ledger: [party(1, { information5: 'C-18' })],
      is: { 'crm C-17': 'new', 'ledger 1': 'occupied' },
    },
  ])('$why', (fact) => expectFact('partners', fact))
})

describe('units, by code and name', () => {
  it.each<Fact>([
    {
      why: '020 and 20 are one integer key: a conflict when their names differ',
      crm: [branch(20, { code: '020', name: 'North' })],
      ledger: [dept(20, { name: 'South' })],
      is: { 'crm 20': 'conflict', 'ledger 20': 'conflict' },
    },
    {
      why: '020 and 20 are one integer key: matched when their names agree',
      crm: [branch(20, { code: '020' })],
      ledger: [dept(20)],
      is: { 'crm 20': 'matched', 'ledger 20': 'matched' },
    },
    {
      why: 'two that are one integer key are not created',
      crm: [branch(1, { code: '020' }), branch(2, { code: '20' })],
      is: { 'crm 1': 'conflict', 'crm 2': 'conflict' },
    },
    {
      why: 'without a code it is not sent: information',
      crm: [branch(1, { code: null })],
      is: { 'crm 1': 'new' },
      rows: ['crm note #1 (VALUE_NEEDED)'],
    },
    {
      why: 'a code that is no key of the table is not sent either',
      crm: [branch(1, { code: 'HQ' })],
      is: { 'crm 1': 'new' },
      rows: ['crm note #1 (VALUE_NEEDED)'],
    },
    {
      why: 'an exponent makes no key: 1E3 is not 1000',
      crm: [branch(1, { code: '1E3', name: 'Thousand' })],
      ledger: [dept(1000, { name: 'Thousand' })],
      is: { 'crm 1': 'new', 'ledger 1000': 'new' },
      rows: ['crm create from 1000 code null -> 1000 name null -> "Thousand" (NEW)', 'crm note #1 (VALUE_NEEDED)'],
    },
  ])('$why', (fact) => expectFact('units', fact))
})

describe('every situation', () => {
  it('R3 of a matched record says which clues agreed, and where the rule stands', () => {
    const planned = planFact('partners', { why: '', crm: [company(1)], ledger: [party(1)], is: {} })
    const [row] = rowsOf(planned).filter(({ action }) => action === 'link')
    expect(row?.why.text).toBe('matched: number and name agree')
    expect(row?.why.place?.file).toBe('tenants/fell.yaml')
    expect(NOT_LIVE_ROW).toBe(`${row?.side} ${row?.action}`)
  })

  it('R17 of a held record names code, reason and cure', () => {
    const planned = planFact('partners', {
      why: '',
      crm: [company(1, { name: 'A' })],
      ledger: [party(1, { name: 'B' }), party(2, { information5: 'x' }), bound(3)],
      is: {},
    })
    for (const row of rowsOf(planned)) {
      expect(row.why.text, row.why.code).not.toBe('')
      expect(row.why.mend, row.why.code).not.toBe('')
    }
    expect(rowsOf(planned)).toHaveLength(3)
    expect(entityOf(planned, 'partners').summary.counts.waits).toBe(3)
  })
})

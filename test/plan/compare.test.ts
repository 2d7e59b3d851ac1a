import { beforeAll, describe, expect, it } from 'vitest'
import { baselineOf } from '../../engine/plan/baseline.ts'
import type { PlanRow } from '../../engine/plan/plan.ts'
import type { FieldRule, TenantRules } from '../../engine/rules/types.ts'
import {
  article,
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
  tell,
} from './made.ts'

type Values = Readonly<Record<string, unknown>>

let rules: TenantRules
beforeAll(async () => {
  rules = (await load()).rules
})

/** One linked partner on both sides. */
const partner = (crm: Values = {}, ledger: Values = {}): Sides => ({
  crm: { companies: [company(1, crm)] },
  ledger: { party: [party(1, { information5: guid(1), ...ledger })] },
})
const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const told = (rows: readonly PlanRow[]): string[] => rows.map((row) => shortText(tell(row)))
const fieldOf = (name: string): FieldRule =>
  rules.entities.find((entity) => entity.name === 'partners')?.fields.find((field) => field.name === name) as FieldRule

interface Fact {
  readonly why: string
  /** Values now, and when state last moved: [CRM, ledger]; `then` left out: state is lost. */
  readonly now: readonly [Values, Values]
  readonly was?: readonly [Values, Values]
  readonly rows: readonly string[]
}
function expectFact({ now, was, rows }: Fact): void {
  const planned = planOf(partner(...now), { rules, ...(was ? { was: partner(...was) } : {}) })
  expect(told(rowsOf(planned))).toEqual(rows)
}

describe('D5 on-change, master ledger', () => {
  const named = (crm: string, ledger: string): readonly [Values, Values] => [{ name: crm }, { name: ledger }]
  it.each<Fact>([
    {
      why: 'the master moved: written',
      was: named('A', 'A'),
      now: named('A', 'B'),
      rows: ['crm update #1 name "A" -> "B" (CHANGED)'],
    },
    {
      why: 'the follower moved: drift',
      was: named('A', 'A'),
      now: named('C', 'A'),
      rows: ['crm drift #1 name "C" -> "A" (DRIFT)'],
    },
    {
      why: 'both moved: the master wins',
      was: named('A', 'A'),
      now: named('C', 'B'),
      rows: ['crm update #1 name "C" -> "B" (CHANGED)'],
    },
    { why: 'both moved to the same: nothing', was: named('A', 'A'), now: named('B', 'B'), rows: [] },
    {
      why: 'they differed already: drift',
      was: named('C', 'A'),
      now: named('C', 'A'),
      rows: ['crm drift #1 name "C" -> "A" (DRIFT)'],
    },
    {
      why: 'they differed, and the follower moved again: drift',
      was: named('C', 'A'),
      now: named('D', 'A'),
      rows: ['crm drift #1 name "D" -> "A" (DRIFT)'],
    },
    {
      why: 'they differed, and the master moved: written',
      was: named('C', 'A'),
      now: named('C', 'B'),
      rows: ['crm update #1 name "C" -> "B" (CHANGED)'],
    },
    { why: 'they differed, and the follower gave in: nothing', was: named('C', 'A'), now: named('A', 'A'), rows: [] },
    {
      why: 'state was lost: drift, never written',
      now: named('A', 'B'),
      rows: ['crm drift #1 name "A" -> "B" (DRIFT)'],
    },
  ])('R1 $why', expectFact)

  it('a write that failed is tried again: the baseline is what was last in agreement', () => {
    const links = { [guid(1)]: { to: '1', d: { name: baselineOf(fieldOf('name'), 'A') } } }
    const planned = planOf(partner({ name: 'A' }, { name: 'B' }), {
      rules,
      was: partner({ name: 'A' }, { name: 'B' }),
      links: { partners: links },
    })
    expect(told(rowsOf(planned))).toEqual(['crm update #1 name "A" -> "B" (CHANGED)'])
  })

  it('right after linking nothing counts as moved', () => {
    const planned = planOf(partner({ name: 'A' }, { name: 'B' }), {
      rules,
      was: { crm: { companies: [company(1, { name: 'A' })] }, ledger: { party: [party(1, { name: 'Z' })] } },
      links: { partners: {} },
    })
    expect(told(rowsOf(planned))).toEqual(['crm drift #1 name "A" -> "B" (DRIFT)'])
  })

  it('R2 a record that was linked anew by hand inherits no baseline from the link before', () => {
    const sides: Sides = {
      crm: { companies: [company(1, { name: 'A' })] },
      ledger: {
        party: [
          party(1, { customerNo: 10900, name: 'Z' }),
          party(2, { name: 'B', customerNo: 10001, information5: guid(1) }),
        ],
      },
    }
    const links = { [guid(1)]: { to: '1', d: { name: baselineOf(fieldOf('name'), 'Z') } } }
    const planned = planOf(sides, { rules, was: sides, links: { partners: links } })
    expect(told(rowsOf(planned)).filter((row) => /update|drift/.test(row))).toEqual([
      'crm drift #1 name "A" -> "B" (DRIFT)',
    ])
  })

  it('what state remembers of a difference is the value of the master, until it is in agreement again', () => {
    const planned = planOf(partner({ name: 'A' }, { name: 'B' }), { rules })
    const { links } = entityOf(planned, 'partners')
    expect(links.get(guid(1))).toEqual({ to: '1', d: { name: baselineOf(fieldOf('name'), 'B') } })
  })
})

describe('D5 owner, always, initial', () => {
  it.each<Fact>([
    {
      why: 'the owner of a field is its master: moved there, written here',
      was: [{}, {}],
      now: [{ email: 'a@b.example' }, {}],
      rows: ['ledger update 1 email null -> "a@b.example" (CHANGED)'],
    },
    {
      why: 'moved on the master of the entity, which does not own the field: drift',
      was: [{}, {}],
      now: [{}, { email: 'a@b.example' }],
      rows: ['ledger drift 1 email "a@b.example" -> null (DRIFT)'],
    },
    {
      why: 'always: the follower moved, and is set right',
      was: [{}, {}],
      now: [{ number: 10777 }, {}],
      rows: ['crm update #1 number 10777 -> 10001 (ALWAYS)'],
    },
    {
      why: 'always: also when state was lost',
      now: [{ number: 10777 }, {}],
      rows: ['crm update #1 number 10777 -> 10001 (ALWAYS)'],
    },
    {
      why: 'always: an empty follower is filled',
      now: [{ number: null }, {}],
      rows: ['crm update #1 number null -> 10001 (ALWAYS)'],
    },
  ])('$why', expectFact)

  it('R3 a number that another record of the follower keeps is not written over it: an issue that names both', () => {
    const sides: Sides = {
      crm: {
        companies: [company(1, { number: 10777 }), company(2, { number: 10001, name: 'Our own', isInternal: true })],
      },
      ledger: { party: [party(1, { information5: guid(1) })] },
    }
    const rows = rowsOf(planOf(sides, { rules }))
    expect(told(rows)).toEqual(['crm hold #1 (NUMBER_TAKEN)'])
    expect(rows[0]?.why.text).toContain('10001 Our own')
  })

  /** Companies of the CRM by the numbers that they have, each linked with the party that gives it the number beside it. */
  const numbered = (...numbers: readonly (readonly [has: number, gets: number])[]): Sides => ({
    crm: { companies: numbers.map(([has], index) => company(index + 1, { number: has })) },
    ledger: {
      party: numbers.map(([, gets], index) => party(index + 1, { information5: guid(index + 1), customerNo: gets })),
    },
  })
  it('R3 a number is taken over once the record that has it got its own', () => {
    const rows = rowsOf(planOf(numbered([10001, 10002], [10002, 10003], [10003, 10009]), { rules }))
    expect(told(rows).toSorted()).toEqual([
      'crm update #1 number 10001 -> 10002 (ALWAYS)',
      'crm update #2 number 10002 -> 10003 (ALWAYS)',
      'crm update #3 number 10003 -> 10009 (ALWAYS)',
    ])
    const [first, second, third] = rows.toSorted((x, y) => (String(x.key) < String(y.key) ? -1 : 1))
    expect([first?.needs, second?.needs, third?.needs]).toEqual([[second?.id], [third?.id], []])
  })

  it('R3 records that hold each other’s numbers wait for a person, and so does who waits for one of them', () => {
    const rows = rowsOf(planOf(numbered([10001, 10002], [10002, 10003], [10003, 10001], [10004, 10002]), { rules }))
    expect(told(rows).toSorted()).toEqual([1, 2, 3, 4].map((key) => `crm hold #${key} (NUMBER_TAKEN)`))
    expect(rows.find(({ key }) => key === guid(1))?.why.text).toMatch(
      /belongs to 10002 .* waits for its own number itself/,
    )
  })

  const unit = (crm: Values, ledger: Values): Sides => ({
    crm: { branches: [branch(1, crm)] },
    ledger: { dept: [dept(1, { information1: guid(1), ...ledger })] },
  })
  it('initial: an empty follower is filled, also when state was lost', () => {
    const planned = planOf(unit({ code: null }, {}), { rules })
    expect(told(rowsOf(planned))).toEqual(['crm update #1 code null -> 1 (FILLED)'])
  })
  it('initial: any other difference is drift, though the master moved', () => {
    const planned = planOf(unit({ code: '7' }, {}), { rules, was: unit({ code: '1' }, {}) })
    expect(told(rowsOf(planned))).toEqual(['crm drift #1 code 7 -> 1 (DRIFT)'])
  })
})

describe('D6 values compare as the coarser one', () => {
  it.each<Fact>([
    {
      why: 'two language codes mean one number',
      was: [{}, {}],
      now: [{ language: { code: 'no' } }, { languageNo: 47 }],
      rows: [],
    },
    {
      why: 'the finer choice moves within one value: nothing',
      was: [{ language: { code: 'nb' } }, { languageNo: 47 }],
      now: [{ language: { code: 'no' } }, { languageNo: 47 }],
      rows: [],
    },
    { why: 'two terms with the same days', was: [{}, { term: 2 }], now: [{}, { term: 6 }], rows: [] },
    {
      why: 'the master moved to other days',
      was: [{}, {}],
      now: [{}, { term: 5 }],
      rows: ['crm update #1 term 14 -> 30 (CHANGED)'],
    },
    { why: 'blanks around a name', was: [{}, {}], now: [{ name: '  Partner 1' }, { name: 'Partner 1 ' }], rows: [] },
    {
      why: 'blanks alone do not make the master move',
      was: [{ name: 'A' }, { name: 'Partner 1' }],
      now: [{ name: 'A' }, { name: ' Partner 1 ' }],
      rows: ['crm drift #1 name "A" -> " Partner 1 " (DRIFT)'],
    },
    {
      why: 'forms of an organisation number',
      was: [{ vatNumber: 'FI12345671' }, { vatNo: '12345671' }],
      now: [{ vatNumber: 'FI12345671' }, { vatNo: '1234567-1' }],
      rows: [],
    },
    {
      why: 'the case of an e-mail address',
      now: [{ email: 'Kari@Fell.example' }, { email: 'kari@fell.example' }],
      rows: [],
    },
    { why: 'decimals by number, not by their digits', now: [{ interest: '8.50' }, { interestRate: 8.5 }], rows: [] },
    { why: 'no interest means the default', now: [{ interest: null }, { interestRate: 8.5 }], rows: [] },
    {
      why: 'an interest of 0 stays 0',
      now: [{ interest: 0 }, { interestRate: 8.5 }],
      rows: ['crm drift #1 interest 0 -> 8.5 (DRIFT)'],
    },
    {
      why: 'no limit and a limit of 0 are one where a rule says so',
      now: [{ limit: null }, { creditLimit: 0 }],
      rows: [],
    },
    { why: 'empty, null and missing are one', now: [{ vatNumber: '' }, { vatNo: null }], rows: [] },
  ])('$why', expectFact)

  it('a column that cannot be empty holds 0 for empty: always has nothing to write', async () => {
    const own = (
      await load(edit(['limit: { type: decimal, blank: [0],', 'limit: { type: decimal, strength: always, owner: crm,']))
    ).rules
    const planned = planOf(partner({ limit: null }, { creditLimit: 0 }), { rules: own })
    expect(told(rowsOf(planned))).toEqual([])
  })
})

describe('D5 emptied values', () => {
  it.each<Fact>([
    {
      why: 'emptied on the master: emptied on the follower, as the system empties that column',
      was: [{ email: 'a@b.example' }, { email: 'a@b.example' }],
      now: [{ email: null }, { email: 'a@b.example' }],
      rows: ['ledger update 1 email "a@b.example" -> null (CHANGED)'],
    },
    {
      why: 'emptied on the follower: drift',
      was: [{ email: 'a@b.example' }, { email: 'a@b.example' }],
      now: [{ email: 'a@b.example' }, { email: '' }],
      rows: ['ledger drift 1 email null -> "a@b.example" (DRIFT)'],
    },
    {
      why: 'emptied where the record cannot do without it: held, never written',
      was: [{ name: 'A' }, { name: 'A' }],
      now: [{ name: 'A' }, { name: '' }],
      rows: ['crm hold #1 (VALUE_NEEDED)'],
    },
    {
      why: 'empty where it is needed since ever: drift',
      was: [{ name: 'A' }, { name: '' }],
      now: [{ name: 'A' }, { name: '' }],
      rows: ['crm drift #1 name "A" -> null (DRIFT)'],
    },
  ])('$why', expectFact)

  it.each`
    path       | value | why
    ${'email'} | ${''} | ${'a text of the ledger'}
  `('writes $why as it wants it', ({ path, value }) => {
    const planned = planOf(partner({ email: null }, { email: 'a@b.example' }), {
      rules,
      was: partner({ email: 'a@b.example' }, { email: 'a@b.example' }),
    })
    expect(rowsOf(planned)[0]?.set).toEqual([[path, value]])
  })

  it('writes null to the CRM', () => {
    const planned = planOf(partner({}, { term: 0 }), { rules, was: partner() })
    expect(rowsOf(planned)[0]?.set).toEqual([['termDays', null]])
  })
})

describe('R6 references', () => {
  const units = (...numbers: readonly number[]): Sides => ({
    crm: { branches: numbers.map((n) => branch(100 + n, { code: String(n), name: `Unit ${n}` })) },
    ledger: { dept: numbers.map((n) => dept(n, { information1: guid(100 + n) })) },
  })
  const both = (one: Sides, two: Sides): Sides => ({
    crm: { ...one.crm, ...two.crm },
    ledger: { ...one.ledger, ...two.ledger },
  })
  const rowsFor = (now: Sides, was: Sides | undefined): string[] =>
    told(rowsOf(planOf(now, { rules, ...(was ? { was } : {}) }), 'partners'))
  const at = (n: number) => ({ branch: { id: guid(100 + n) } })

  it.each<{ why: string; now: Sides; was?: Sides; rows: readonly string[] }>([
    {
      why: 'equal through the links of what they point at',
      now: both(units(1), partner(at(1), { dept: 1 })),
      rows: [],
    },
    {
      why: 'the master points elsewhere now: the other side gets the key of its own record',
      was: both(units(1, 2), partner(at(1), { dept: 1 })),
      now: both(units(1, 2), partner(at(1), { dept: 2 })),
      rows: ['crm update #1 unit "#101" -> "#102" (CHANGED)'],
    },
    {
      why: 'the master points at a record that this plan creates: known after apply',
      was: both(units(1), partner(at(1), { dept: 1 })),
      now: both(
        { crm: units(1).crm ?? {}, ledger: { dept: [...(units(1).ledger?.dept ?? []), dept(2)] } },
        partner(at(1), { dept: 2 }),
      ),
      rows: ['crm update #1 unit "#101" -> {"after":"ROW"} (CHANGED)'],
    },
    {
      why: 'the master points at a record that waits for a person: this field waits with it',
      was: both(units(1), partner(at(1), { dept: 1 })),
      now: both(
        {
          crm: { branches: [branch(101, { code: '1', name: 'Unit 1' }), branch(102, { code: '2', name: 'Other' })] },
          ledger: { dept: [dept(1, { information1: guid(101) }), dept(2)] },
        },
        partner(at(1), { dept: 2 }),
      ),
      rows: ['crm hold #1 (BLOCKED)'],
    },
    {
      why: 'the master points at a record that does not cross: the follower keeps what it has',
      was: both(units(1), partner(at(1), { dept: 1 })),
      now: both(
        { crm: units(1).crm ?? {}, ledger: { dept: [dept(1, { information1: guid(101) }), dept(2, { group1: 9 })] } },
        partner(at(1), { dept: 2 }),
      ),
      rows: ['crm note #1 (BLOCKED)'],
    },
    {
      why: 'what does not cross and nothing are equal',
      now: both({ ledger: { dept: [dept(2, { group1: 9 })] } }, partner({}, { dept: 2 })),
      rows: [],
    },
    {
      why: 'the master points nowhere now: emptied',
      was: both(units(1), partner(at(1), { dept: 1 })),
      now: both(units(1), partner(at(1), { dept: 0 })),
      rows: ['crm update #1 unit "#101" -> null (CHANGED)'],
    },
  ])('$why', ({ now, was, rows }) => {
    expect(rowsFor(now, was).map((row) => row.replace(/r_[0-9a-f]{16}/, 'ROW'))).toEqual(rows)
  })

  it('a reference that could not cross is written once it can, when state knows that it could not', () => {
    const before = both({ ledger: { dept: [dept(2, { group1: 9 })] } }, partner({}, { dept: 2 }))
    const now = both(units(2), partner({}, { dept: 2 }))
    expect(rowsFor(now, before)).toEqual(['crm update #1 unit null -> "#102" (CHANGED)'])
    expect(rowsFor(now, undefined)).toEqual(['crm drift #1 unit null -> "2" (DRIFT)'])
  })

  it('GUIDs in references compare without case and braces', () => {
    const shouting = { branch: { id: `{${guid(101).toUpperCase()}}` } }
    expect(rowsFor(both(units(1), partner(shouting, { dept: 1 })), undefined)).toEqual([])
  })

  it('R8 nothing is done about references into an entity that stopped', () => {
    const was = both(units(1), partner(at(1), { dept: 1 }))
    const now = both(units(1), partner(at(1), { dept: 3 }))
    const stopped = { units: { code: 'READ_INCOMPLETE', why: 'half', mend: '' } }
    const planned = planOf(now, { rules, was, stopped })
    expect(told(rowsOf(planned, 'partners'))).toEqual(['crm hold #1 (BLOCKED)'])
  })
})

describe('fields in trouble', () => {
  it.each<Fact>([
    {
      why: 'a value that the map does not have: an issue, the rest of the record goes',
      was: [{}, {}],
      now: [{ language: { code: 'xx' } }, { name: 'B' }],
      rows: ['crm update #1 name "Partner 1" -> "B" (CHANGED)', 'crm hold #1 (MAP_MISS)'],
    },
    {
      why: 'a look-up without such a row: an issue',
      was: [{}, {}],
      now: [{}, { currencyNo: 77 }],
      rows: ['crm hold #1 (LOOKUP_MISSING)'],
    },
    {
      why: 'the other side has no such row: an issue',
      was: [{}, {}],
      now: [{}, { languageNo: 999 }],
      rows: ['crm hold #1 (MAP_MISS)'],
    },
    {
      why: 'a text where a number is wanted: an issue, nothing is overwritten',
      now: [{ number: 'abc' }, {}],
      rows: ['crm hold #1 (VALUE_TYPE)'],
    },
    {
      why: 'the follower cannot be read: held, though the master moved',
      was: [{}, {}],
      now: [{ currency: { code: 'EUR' } }, { currencyNo: 3, term: 7 }],
      rows: ['crm update #1 currency "EUR" -> "SEK" (CHANGED)', 'crm hold #1 (LOOKUP_MISSING)'],
    },
  ])('$why', expectFact)

  const good = (crm: Values, ledger: Values): Sides => ({
    crm: { goods: [item(1, crm)] },
    ledger: { article: [article(1, { information1: guid(1), ...ledger })] },
  })
  it('a warning where the rule says so', () => {
    const planned = planOf(good({ unit: 'pcs' }, { unit: 77 }), { rules })
    expect(rowsOf(planned).map((row) => [row.action, row.says, row.why.code])).toEqual([
      ['note', 'warning', 'LOOKUP_MISSING'],
    ])
  })
  it('R10 a text that is too long is never cut', () => {
    const planned = planOf(good({}, { title: 'x'.repeat(41) }), { rules, was: good({}, {}) })
    expect(told(rowsOf(planned))).toEqual(['crm hold #1 (VALUE_TOO_LONG)'.replace('#1', 'good:#1')])
  })
  it('R10 characters count, not halves of them', () => {
    const planned = planOf(good({}, { title: '\u{1F600}'.repeat(40) }), { rules, was: good({}, {}) })
    expect(rowsOf(planned).map((row) => row.action)).toEqual(['update'])
  })

  it('a held field keeps its baseline: it is written once the trouble is over', () => {
    const links = entityOf(planOf(partner({}, { currencyNo: 77 }), { rules, was: partner() }), 'partners').links
    const planned = planOf(partner({}, { currencyNo: 3 }), {
      rules,
      was: partner({}, { currencyNo: 77 }),
      links: { partners: Object.fromEntries(links) },
    })
    expect(told(rowsOf(planned))).toEqual(['crm update #1 currency "EUR" -> "SEK" (CHANGED)'])
  })

  it('trouble that was there from the first is no baseline: when it is over, the difference is drift', () => {
    const first = partner({ currency: { id: guid(912), code: 'NOK' } }, { currencyNo: 4 })
    const links = entityOf(planOf(first, { rules }), 'partners').links
    const tables = {
      crm: {
        currencies: [
          { id: guid(912), code: 'NOK' },
          { id: guid(914), code: 'DKK' },
        ],
      },
      ledger: {
        currency: [
          { currencyNo: 2, iso: 'EUR' },
          { currencyNo: 4, iso: 'DKK' },
        ],
      },
    }
    const planned = planOf(first, {
      rules,
      was: first,
      wasTables: {},
      tables,
      links: { partners: Object.fromEntries(links) },
    })
    expect(told(rowsOf(planned))).toEqual(['crm drift #1 currency "NOK" -> "DKK" (DRIFT)'])
  })

  it('what cannot be changed there is an issue of each field', () => {
    const fee = (ledger: Values): Sides => ({
      crm: { fees: [item(1)] },
      ledger: { article: [article(1, { information1: guid(1), ...ledger })] },
    })
    const readOnly = planOf(fee({ title: 'B' }), { rules, was: fee({}) })
    expect(told(rowsOf(readOnly))).toEqual(['crm update fee:#1 name "Item 1" -> "B" (CHANGED)'])
  })
})

describe('D11 fields by kind', () => {
  const linked = (resource: string, values: Values): Sides => ({
    crm: { [resource]: [item(1, values)] },
    ledger: { article: [article(1, { information1: guid(1), unit: 1, price: 12.5 })] },
  })
  it.each`
    resource      | rows                                            | why
    ${'goods'}    | ${['unit null -> "Pcs"', 'price null -> 12.5']} | ${'a good has both'}
    ${'fees'}     | ${['unit null -> "Pcs"']}                       | ${'a fee has no price'}
    ${'services'} | ${[]}                                           | ${'a service has neither'}
  `('$resource: $why', ({ resource, rows }) => {
    const planned = planOf(linked(resource, {}), { rules })
    expect(
      rowsOf(planned).flatMap((row) =>
        row.fields.map(({ field, before, after }) => `${field} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`),
      ),
    ).toEqual(rows)
  })
})

describe('R13 what the write expects to find', () => {
  const expected = (now: readonly [Values, Values], was: readonly [Values, Values]) =>
    rowsOf(planOf(partner(...now), { rules, was: partner(...was) })).find((row) => row.action === 'update')?.expect
  it.each`
    now                                          | was         | expected              | why
    ${[{ name: 'C' }, { name: 'B' }]}            | ${[{}, {}]} | ${[['name', 'C']]}    | ${'the old value of a plain column'}
    ${[{ email: 'b@b.example' }, { email: '' }]} | ${[{}, {}]} | ${[['email', '']]}    | ${'empty as that system has it'}
    ${[{ number: null }, {}]}                    | ${[{}, {}]} | ${[['number', null]]} | ${'empty as that system has it'}
    ${[{}, { term: 5 }]}                         | ${[{}, {}]} | ${[['termDays', 14]]} | ${'numbers as numbers'}
    ${[{}, { languageNo: 46 }]}                  | ${[{}, {}]} | ${undefined}          | ${'nothing where a map stands between'}
    ${[{}, { interestRate: 9 }]}                 | ${[{}, {}]} | ${undefined}          | ${'nothing of decimals and defaults'}
  `('$why', ({ now, was, expected: wanted }) => {
    expect(expected(now, was)).toEqual(wanted)
  })

  it('nothing where the column holds the value in another form than it is compared in', () => {
    const unit = (ledger: Values): Sides => ({
      crm: { branches: [branch(1, { parentId: guid(2) }), branch(2), branch(3)] },
      ledger: {
        dept: [
          dept(1, { information1: guid(1), ...ledger }),
          dept(2, { information1: guid(2) }),
          dept(3, { information1: guid(3) }),
        ],
      },
    })
    const own = { ...rules, entities: rules.entities.map((entity) => ({ ...entity, master: 'crm' as never })) }
    const now = unit({ mainDept: 3 })
    const planned = planOf(now, {
      rules: own,
      was: { ...now, crm: { branches: [branch(1, { parentId: guid(3) }), branch(2), branch(3)] } },
    })
    const [row] = rowsOf(planned, 'units').filter(({ action }) => action === 'update')
    expect(row?.set).toEqual([['mainDept', 2]])
    expect(row?.expect, 'the reference is a text here and a number there').toBeUndefined()
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import type { PlanRow } from '../../engine/plan/plan.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import {
  AFTER_LIVE,
  article,
  branch,
  company,
  dept,
  edit,
  guid,
  item,
  load,
  NOW_MS,
  party,
  planOf,
  rowsOf,
  type Sides,
  tell,
} from './made.ts'

let rules: TenantRules
beforeAll(async () => {
  rules = (await load()).rules
})

const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const told = (rows: readonly PlanRow[]): string[] => rows.map((row) => shortText(tell(row)))
function onlyRow(sides: Sides, own: TenantRules = rules): PlanRow {
  const rows = rowsOf(planOf(sides, { rules: own }))
  expect(told(rows)).toHaveLength(1)
  return rows[0] as PlanRow
}

describe('R1 what a record becomes on the other side', () => {
  it('is written field by field in the order of the rules, constants first, the link last', () => {
    const row = onlyRow({ crm: { companies: [company(1, { email: 'a@b.example', termDays: 30, limit: 7 })] } })
    expect(row.set).toEqual([
      ['customerNo', { suggest: true, from: 10000, to: 19999 }],
      ['name', 'Partner 1'],
      ['languageNo', 358],
      ['currencyNo', 2],
      ['term', 5],
      ['interestRate', 8.5],
      ['creditLimit', 7],
      ['email', 'a@b.example'],
      ['group11', 0],
      ['information5', guid(1)],
    ])
    expect(row.followUps).toEqual([
      {
        kind: 'writeBack',
        side: 'crm',
        resource: 'companies',
        key: guid(1),
        path: 'number',
        value: { answer: 'customerNo' },
        field: 'number',
      },
    ])
  })

  it('the link goes into the record it came from, where that side keeps it, if it is still free', () => {
    const row = onlyRow({ ledger: { party: [party(1)] } })
    expect(row.followUps).toEqual([
      {
        kind: 'link',
        side: 'ledger',
        resource: 'party',
        key: '1',
        path: 'information5',
        value: { created: 'key' },
        expect: [['information5', '']],
      },
    ])
  })

  it('of several kinds it becomes the one that the rules name, with what the system demands', () => {
    const row = onlyRow({ ledger: { article: [article(1, { unit: 2, price: 3 })] } })
    expect([row.resource, row.kind]).toEqual(['goods', 'good'])
    expect(row.set).toEqual([
      ['type', 'Stock'],
      ['code', 'I1'],
      ['name', 'Item 1'],
      ['unit', 'Box'],
      ['price.amount', 3],
      ['isActive', true],
    ])
  })

  it('a value that the record has is written, be it 0; empty ones are left to the system', () => {
    const paths = (values: Readonly<Record<string, unknown>>): string[] =>
      onlyRow({ crm: { companies: [company(1, values)] } }).set.map(([path]) => path)
    expect(paths({ interest: 0 })).toContain('interestRate')
    expect(paths({ email: null })).not.toContain('email')
    expect(paths({ limit: 0 }), 'where a rule says that 0 is empty').not.toContain('creditLimit')
  })

  it('a term is the one that the map names, else the lowest with exactly those days and no months', () => {
    const term = (days: number): unknown =>
      onlyRow({ crm: { companies: [company(1, { termDays: days })] } }).set.find(([path]) => path === 'term')?.[1]
    expect([term(14), term(30), term(10), term(60)]).toEqual([2, 5, 1, 8])
  })

  it('two codes that mean one number become the first of the map on the way back', () => {
    const { set } = onlyRow({ ledger: { party: [party(1, { languageNo: 47 })] } })
    expect(set.find(([path]) => path === 'language.id')?.[1]).toBe(guid(904))
  })
})

describe('what keeps a record from being created', () => {
  it.each<{ why: string; sides: Sides; row: string; says: PlanRow['says'] }>([
    {
      why: 'a value that it cannot do without',
      sides: { crm: { companies: [company(1, { name: '' })] } },
      row: 'crm hold #1 (VALUE_NEEDED)',
      says: 'issue',
    },
    {
      why: 'a code that is needed, as information',
      sides: { crm: { goods: [item(1, { code: null })] } },
      row: 'crm note good:#1 (VALUE_NEEDED)',
      says: 'information',
    },
    {
      why: 'a value that no map knows',
      sides: { crm: { companies: [company(1, { language: { code: 'xx' } })] } },
      row: 'crm hold #1 (MAP_MISS)',
      says: 'issue',
    },
    {
      why: 'a value that the other system does not have',
      sides: { crm: { companies: [company(1, { currency: { code: 'DKK' } })] } },
      row: 'crm hold #1 (LOOKUP_MISSING)',
      says: 'issue',
    },
    {
      why: 'a text that is too long there',
      sides: { crm: { companies: [company(1, { name: 'x'.repeat(41) })] } },
      row: 'crm hold #1 (VALUE_NEEDED)',
      says: 'issue',
    },
    {
      why: 'a parent that waits itself',
      sides: {
        crm: { branches: [branch(1, { parentId: guid(2) }), branch(2, { name: 'X' })] },
        ledger: { dept: [dept(2)] },
      },
      row: 'crm hold #1 (BLOCKED)',
      says: 'issue',
    },
  ])('$why', ({ sides, row, says }) => {
    const rows = rowsOf(planOf(sides, { rules }))
    const found = rows.find((candidate) => shortText(tell(candidate)) === row)
    expect(told(rows)).toContain(row)
    expect(found?.says).toBe(says)
    expect(rows.filter(({ action, from }) => action === 'create' && from === guid(1))).toEqual([])
  })

  it('a warning alone does not: the value is left out, and the row says so', () => {
    const row = onlyRow({ crm: { goods: [item(1, { unit: 'barrel' })] } })
    expect(row.action).toBe('create')
    expect(row.why.text).toContain('unit left out')
  })

  it('CREATE_BY_HAND: what the system cannot create, a person is asked for', async () => {
    const own = (await load(edit(['bornAs: good', 'bornAs: fee']))).rules
    const row = onlyRow({ ledger: { article: [article(1)] } }, own)
    expect(tell(row)).toBe('ledger hold I1 (CREATE_BY_HAND)')
    expect(row.why.mend).toContain('linked in the next run')
  })

  it('READ_ONLY: a field that the rules only read is told and not written', async () => {
    const own = (
      await load(
        edit([
          'email: { owner: crm, crm: email, ledger: email,',
          'email: { owner: crm, crm: email, ledger: { read: email },',
        ]),
      )
    ).rules
    const sides = (email: string | null): Sides => ({
      crm: { companies: [company(1, { email })] },
      ledger: { party: [party(1, { information5: guid(1) })] },
    })
    const rows = rowsOf(planOf(sides('a@b.example'), { rules: own, was: sides(null) }))
    expect(told(rows)).toEqual(['ledger note 1 (READ_ONLY)'])
  })

  it('a field of other kinds is not asked of it', async () => {
    const own = (await load(edit(['kinds: [good, fee]', 'needed: issue\n        kinds: [good, fee]']))).rules
    expect(onlyRow({ crm: { services: [item(1)] } }, own).action).toBe('create')
    expect(onlyRow({ crm: { fees: [item(1)] } }, own).action).toBe('hold')
  })

  it('a number series that the look-up does not have is an issue, not a guess', () => {
    const planned = planOf({ crm: { companies: [company(1)] } }, { rules, tables: { ledger: { series: [] } } })
    expect(told(rowsOf(planned))).toEqual(['crm hold #1 (LOOKUP_MISSING)'])
  })

  it.each`
    until         | code                   | why
    ${NOW_MS + 1} | ${'CREATED_UNSETTLED'} | ${'it may still happen'}
    ${NOW_MS}     | ${'NEW'}               | ${'it has settled: it is looked up, and sent again'}
  `('R14 a create that was not answered: $why', ({ until, code }) => {
    const planned = planOf({ ledger: { party: [party(1)] } }, { rules, unsettled: { partners: { 'ledger 1': until } } })
    expect(rowsOf(planned).map(({ why }) => why.code)).toEqual([code])
  })
})

describe('R6 order of work', () => {
  it('a child comes after its parent, and a dry run carries the key that is not known yet', () => {
    const rows = rowsOf(
      planOf(
        {
          crm: {
            branches: [branch(1, { parentId: guid(2) }), branch(2)],
            companies: [company(3, { branch: { id: guid(1) }, number: null })],
          },
        },
        { rules },
      ),
    )
    const byFrom = new Map(rows.map((row) => [row.from, row]))
    const [child, parent, partner] = [guid(1), guid(2), guid(3)].map((key) => byFrom.get(key))
    expect(child?.needs).toEqual([parent?.id])
    expect(child?.set).toContainEqual(['mainDept', { after: parent?.id }])
    expect(partner?.needs).toEqual([child?.id])
    expect(partner?.set).toContainEqual(['dept', { after: child?.id }])
  })

  it('records that refer to each other in a circle are an issue of each, and of what refers to them', () => {
    const rows = rowsOf(
      planOf(
        {
          crm: {
            branches: [
              branch(1, { parentId: guid(2) }),
              branch(2, { parentId: guid(1) }),
              branch(3, { parentId: guid(3) }),
            ],
            companies: [company(4, { branch: { id: guid(1) } })],
          },
        },
        { rules },
      ),
    )
    expect(told(rows)).toEqual([
      'crm hold #1 (REF_CYCLE)',
      'crm hold #2 (REF_CYCLE)',
      'crm hold #3 (REF_CYCLE)',
      'crm hold #4 (BLOCKED)',
    ])
  })

  it('R8 what refers into an entity that stopped waits: its unit may be there', () => {
    const stopped = { units: { code: 'READ_INCOMPLETE', why: 'half', mend: '' } }
    const rows = rowsOf(
      planOf({ ledger: { party: [party(1, { dept: 7, createdAt: AFTER_LIVE })] } }, { rules, stopped }),
    )
    expect(told(rows)).toEqual(['ledger hold 1 (BLOCKED)'])
  })

  it('what does not cross by rule is left out', () => {
    const rows = rowsOf(
      planOf({ ledger: { dept: [dept(7, { group1: 9 })], party: [party(1, { dept: 7 })] } }, { rules }),
    )
    expect(told(rows)).toEqual([expect.stringMatching(/^crm create from 1 /)])
    expect(rows[0]?.why.text).toContain('unit left out')
  })

  it('a record blocked along a chain names the one next to it', () => {
    const rows = rowsOf(
      planOf(
        {
          crm: {
            branches: [branch(1, { parentId: guid(2) }), branch(2, { parentId: guid(3) }), branch(3, { name: '' })],
          },
        },
        { rules },
      ),
    )
    expect(rows.map((row) => `${row.number} ${row.why.code} ${shortText(row.why.text)}`)).toEqual([
      '1 BLOCKED waits for units 2 Unit 2',
      '2 BLOCKED waits for units 3: name: empty in crm, and the other side cannot do without it',
      '3 VALUE_NEEDED name: empty in crm, and the other side cannot do without it',
    ])
  })
})

describe('ids of rows', () => {
  it('are the same for the same deed, whatever else is in the plan', () => {
    const alone = onlyRow({ ledger: { party: [party(1)] } })
    const among = rowsOf(planOf({ ledger: { dept: [dept(1)], party: [party(1), party(2)] } }, { rules }))
    expect(among.map(({ id }) => id)).toContain(alone.id)
    expect(new Set(among.map(({ id }) => id)).size).toBe(among.length)
  })
})

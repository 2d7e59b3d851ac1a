import { describe, expect, it } from 'vitest'
import type { PlanRow } from '../../engine/plan/plan.ts'
import { company, edit, guid, load, party, planOf, rowsOf, type Sides, tell } from './made.ts'

type Values = Readonly<Record<string, unknown>>
const both = (onConflict = 'ask') =>
  load(edit(['partners:\n    master: ledger', `partners:\n    master: both\n    onConflict: ${onConflict}`]))
const partner = (crm: Values = {}, ledger: Values = {}): Sides => ({
  crm: { companies: [company(1, crm)] },
  ledger: { party: [party(1, { information5: guid(1), ...ledger })] },
})
const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const told = (rows: readonly PlanRow[]): string[] => rows.map((row) => shortText(tell(row)))
const named = (crm: string, ledger: string): readonly [Values, Values] => [{ name: crm }, { name: ledger }]

interface Fact {
  readonly why: string
  readonly onConflict?: 'crm' | 'ledger' | 'ask'
  readonly was?: readonly [Values, Values]
  readonly now: readonly [Values, Values]
  readonly rows: readonly string[]
}

describe('R1 master both', () => {
  it.each<Fact>([
    { why: 'nothing changed', was: named('A', 'A'), now: named('A', 'A'), rows: [] },
    {
      why: 'the one side changed: it wins',
      was: named('A', 'A'),
      now: named('B', 'A'),
      rows: ['ledger update 1 name "A" -> "B" (CHANGED)'],
    },
    {
      why: 'the other side changed: it wins',
      was: named('A', 'A'),
      now: named('A', 'B'),
      rows: ['crm update #1 name "A" -> "B" (CHANGED)'],
    },
    { why: 'both changed to the same', was: named('A', 'A'), now: named('B', 'B'), rows: [] },
    {
      why: 'both changed: nobody wins',
      was: named('A', 'A'),
      now: named('B', 'C'),
      rows: ['ledger hold 1 (CHANGED_ON_BOTH)'],
    },
    {
      why: 'both changed, and one is to win',
      onConflict: 'crm',
      was: named('A', 'A'),
      now: named('B', 'C'),
      rows: ['ledger update 1 name "C" -> "B" (CHANGED)'],
    },
    {
      why: 'both changed, and the other is to win',
      onConflict: 'ledger',
      was: named('A', 'A'),
      now: named('B', 'C'),
      rows: ['crm update #1 name "B" -> "C" (CHANGED)'],
    },
    {
      why: 'one side wins conflicts only: a change of the other alone crosses',
      onConflict: 'crm',
      was: named('A', 'A'),
      now: named('A', 'B'),
      rows: ['crm update #1 name "A" -> "B" (CHANGED)'],
    },
    {
      why: 'without a baseline nothing counts as changed',
      now: named('B', 'C'),
      rows: ['ledger drift 1 name "C" -> "B" (DRIFT)'],
    },
    {
      why: 'what differed from the beginning is drift until one side changes',
      was: named('A', 'B'),
      now: named('A', 'B'),
      rows: ['ledger drift 1 name "B" -> "A" (DRIFT)'],
    },
    {
      why: 'and then that side wins',
      was: named('A', 'B'),
      now: named('C', 'B'),
      rows: ['ledger update 1 name "B" -> "C" (CHANGED)'],
    },
    {
      why: 'whichever it is',
      was: named('A', 'B'),
      now: named('A', 'C'),
      rows: ['crm update #1 name "A" -> "C" (CHANGED)'],
    },
    {
      why: 'fields go their own ways',
      was: [
        { name: 'A', vatNumber: 'FI1' },
        { name: 'A', vatNo: 'FI1' },
      ],
      now: [
        { name: 'B', vatNumber: 'FI1' },
        { name: 'A', vatNo: 'FI2' },
      ],
      rows: ['crm update #1 vat "FI1" -> "FI2" (CHANGED)', 'ledger update 1 name "A" -> "B" (CHANGED)'],
    },
    {
      why: 'a field with an owner has one master still',
      was: [{ email: 'a@fell.example' }, { email: 'a@fell.example' }],
      now: [{ email: 'a@fell.example' }, { email: 'b@fell.example' }],
      rows: ['ledger drift 1 email "b@fell.example" -> "a@fell.example" (DRIFT)'],
    },
    {
      why: 'a value emptied on one side is emptied on the other',
      was: [{ vatNumber: 'FI1' }, { vatNo: 'FI1' }],
      now: [{ vatNumber: null }, { vatNo: 'FI1' }],
      rows: ['ledger update 1 vat "FI1" -> null (CHANGED)'],
    },
    {
      why: 'but not one that the other cannot do without',
      was: named('A', 'A'),
      now: named('', 'A'),
      rows: ['ledger hold 1 (VALUE_NEEDED)'],
    },
    {
      why: '0 and nothing are one value where a column cannot be empty',
      was: [{ limit: null }, { creditLimit: 0 }],
      now: [{ limit: 5 }, { creditLimit: 0 }],
      rows: ['ledger update 1 limit null -> 5 (CHANGED)'],
    },
  ])('$why', async ({ onConflict = 'ask', was, now, rows }) => {
    const { rules } = await both(onConflict)
    const planned = planOf(partner(...now), { rules, ...(was ? { was: partner(...was) } : {}) })
    expect(told(rowsOf(planned))).toEqual([...rows])
  })

  it('a conflict is remembered as it was: it stays one until somebody makes both equal', async () => {
    const { rules } = await both()
    const was = partner(...named('A', 'A'))
    const now = partner(...named('B', 'C'))
    const { links } = planOf(now, { rules, was }).entities.get('partners') ?? {}
    const known = { partners: Object.fromEntries(links ?? []) }
    expect(told(rowsOf(planOf(now, { rules, was: now, links: known })))).toEqual(['ledger hold 1 (CHANGED_ON_BOTH)'])
    const mended = planOf(partner(...named('D', 'D')), { rules, was: now, links: known })
    expect(rowsOf(mended)).toEqual([])
    expect(mended.entities.get('partners')?.links.get(guid(1))).toEqual({ to: '1' })
  })

  it.each`
    change                                                                                                                          | what
    ${['        owner: ledger\n', '']}                                                                                              | ${'field "number" is always written, and both sides are masters of partners'}
    ${['    inactive: inactive\n    fields:\n      number', '    inactive: inactive\n    gone: delete\n    fields:\n      number']} | ${'records of partners go with those they were made from'}
  `('BOTH_NEEDS_OWNER: $what', async ({ change, what }) => {
    const [from, to] = change as [string, string]
    const wrong = load(edit(['partners:\n    master: ledger', 'partners:\n    master: both'], [from, to]))
    await expect(wrong).rejects.toThrow('BOTH_NEEDS_OWNER')
    await expect(
      load(edit(['partners:\n    master: ledger', 'partners:\n    master: both'], [from, to])),
    ).rejects.toThrow(what)
  })

  it.each`
    word                                    | code
    ${'master: bath'}                       | ${'NOT_ALLOWED'}
    ${'master: both\n    onConflict: asks'} | ${'NOT_ALLOWED'}
  `('$word is refused: $code', async ({ word, code }) => {
    await expect(load(edit(['partners:\n    master: ledger', `partners:\n    ${word}`]))).rejects.toThrow(code)
  })
})

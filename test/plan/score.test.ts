import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndexEntry } from '../../engine/plan/entry.ts'
import { bestAttempts, scoreRecords, showScore } from '../../engine/plan/score.ts'
import type { Entity } from '../../engine/rules/types.ts'
import {
  AFTER_LIVE,
  CRM,
  company,
  edit,
  entityOf,
  entriesOf,
  guid,
  LEDGER,
  LIVE_MS,
  load,
  lookupsOf,
  party,
  planOf,
  type Sides,
  situationsOf,
} from './made.ts'

const partners = async (change?: (text: string) => string): Promise<Entity> => {
  const { rules } = await load(change)
  return rules.entities.find(({ name }) => name === 'partners') as Entity
}

function only(entity: Entity, sides: Sides) {
  const entries = entriesOf(entity, sides, lookupsOf())
  const [other] = [...(entries.get(CRM)?.values() ?? [])]
  const [keeper] = [...(entries.get(LEDGER)?.values() ?? [])]
  if (!other || !keeper) throw new Error('a side has no record')
  return { other, keeper }
}

describe('how much speaks for two records being one', () => {
  it.each`
    crm                                                  | ledger                                         | score  | says
    ${{ name: 'Fjord AS', vatNumber: 'NO123456785MVA' }} | ${{ name: 'Fjord AS', vatNo: '123456785' }}    | ${100} | ${'number agrees, vat agrees, name agrees'}
    ${{ name: 'Fjord AS' }}                              | ${{ name: 'Fjord AS' }}                        | ${100} | ${'number agrees, vat missing, name agrees'}
    ${{ name: 'Fjord AS' }}                              | ${{ name: 'Fjord A/S' }}                       | ${96}  | ${'number agrees, vat missing, name 89 % alike'}
    ${{ name: 'Per' }}                                   | ${{ name: 'Ola Nordmann' }}                    | ${67}  | ${'number agrees, vat missing, name differs'}
    ${{ number: 10001, name: 'Per' }}                    | ${{ customerNo: 10002, name: 'Per' }}          | ${33}  | ${'number differs, vat missing, name agrees'}
    ${{ number: 10001, name: 'Per' }}                    | ${{ customerNo: 10002, name: 'Ola Nordmann' }} | ${0}   | ${'number differs, vat missing, name differs'}
  `('$crm and $ledger: $score, $says', async ({ crm, ledger, score, says }) => {
    const entity = await partners()
    const { other, keeper } = only(entity, {
      crm: { companies: [company(1, crm)] },
      ledger: { party: [party(1, ledger)] },
    })
    const found = scoreRecords(entity, other, keeper, undefined)
    expect(showScore(found)).toBe(`score ${score}: ${says}`)
  })

  it('a number that its own system gave after the start proves nothing, and is not counted', async () => {
    const entity = await partners()
    const { other, keeper } = only(entity, {
      crm: { companies: [company(1, { createdAt: AFTER_LIVE, name: 'Per' })] },
      ledger: { party: [party(1, { name: 'Ola Nordmann' })] },
    })
    expect(showScore(scoreRecords(entity, other, keeper, LIVE_MS))).toBe(
      'score 0: number proves nothing, vat missing, name differs',
    )
  })

  it('is 100 exactly when every clue that both have agrees, and at least one does', async () => {
    const entity = await partners()
    const texts = fc.constantFrom('', 'Fjord AS', 'Fjord  AS', 'Bryggen Oy', 'Å')
    const side = fc.record({
      number: fc.constantFrom(10001, 10002),
      name: texts,
      vat: fc.constantFrom('', '12345678', '1234567-8'),
    })
    fc.assert(
      fc.property(side, side, (x, y) => {
        const { other, keeper } = only(entity, {
          crm: { companies: [company(1, { number: x.number, name: x.name, vatNumber: x.vat })] },
          ledger: { party: [party(1, { customerNo: y.number, name: y.name, vatNo: y.vat })] },
        })
        const { score, evidence } = scoreRecords(entity, other, keeper, undefined)
        const told = evidence.filter(({ verdict }) => verdict === 'agrees' || verdict === 'differs')
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score === 100).toBe(told.length > 0 && told.every(({ verdict }) => verdict === 'agrees'))
      }),
    )
  })

  it('names the best first, and leaves out those for which nothing speaks', async () => {
    const entity = await partners()
    const entries = entriesOf(
      entity,
      {
        crm: { companies: [company(1, { name: 'Nordlys' })] },
        ledger: {
          party: [
            party(1, { customerNo: 777, name: 'Nordlyd' }),
            party(2, { customerNo: 10001, name: 'Nordlys' }),
            party(3, { customerNo: 778, name: 'Something else' }),
          ],
        },
      },
      lookupsOf(),
    )
    const [mine] = [...(entries.get(CRM)?.values() ?? [])]
    const attempts = bestAttempts(entity, CRM, mine as IndexEntry, entries.get(LEDGER)?.values() ?? [], undefined)
    expect(attempts.map(({ entry, score }) => [entry.k, score])).toEqual([
      ['2', 100],
      ['1', 29],
    ])
  })
})

describe('R3: likeness is shown, and decides nothing', () => {
  it('a candidate says its score', async () => {
    const { rules } = await load(
      edit([
        'conflict: { same: number, other: name } }\n    show: { number: number',
        'conflict: null }\n    show: { number: number',
      ]),
    )
    const planned = planOf(
      { crm: { companies: [company(1, { name: 'Fjord AS' })] }, ledger: { party: [party(1, { name: 'Fjord A/S' })] } },
      { rules },
    )
    const situation = entityOf(planned, 'partners').linking.situations.get(CRM)?.get(guid(1))
    expect(situation).toMatchObject({
      name: 'candidate',
      why: 'number agrees with 10001 Fjord A/S, name differs (score 96)',
    })
  })

  it('a name that is nearly the same keeps nothing from being created', async () => {
    const { rules } = await load()
    const planned = planOf(
      { crm: { companies: [company(1, { name: 'Nordlys' })] }, ledger: { party: [party(2, { name: 'Nordlyd' })] } },
      { rules },
    )
    expect([...situationsOf(planned, 'partners', rules).values()]).toEqual([['new'], ['new']])
  })
})

describe('a clue may have a form of its own', () => {
  const BARE = 'certain: [number, vat, { field: name, normalize: [companyName] }]'
  const change = edit(['certain: [number, vat, name]', BARE])
  const sides = (name: string): Sides => ({
    crm: { companies: [company(1, { name })] },
    ledger: { party: [party(1, { name: 'Nordlys AS' })] },
  })

  it.each`
    name              | plain         | bare          | why
    ${'Nordlys AS'}   | ${'matched'}  | ${'matched'}  | ${'equal'}
    ${'NORDLYS  A/S'} | ${'conflict'} | ${'matched'}  | ${'case, blanks and legal form'}
    ${'Nordlýs'}      | ${'conflict'} | ${'matched'}  | ${'marks, and no legal form'}
    ${'Nordlyset AS'} | ${'conflict'} | ${'conflict'} | ${'another name'}
  `('$name is $plain by the field, $bare by the clue: $why', async ({ name, plain, bare }) => {
    const [byField, byClue] = await Promise.all([load(), load(change)])
    const found = [byField, byClue].map(({ rules }) => {
      const planned = planOf(sides(name), { rules })
      return situationsOf(planned, 'partners', rules).get(`${CRM} ${guid(1)}`)
    })
    expect(found).toEqual([[plain], [bare]])
  })

  it('counts for matching only: the names still differ as a field', async () => {
    const { rules } = await load(change)
    const linked = (name: string): Sides => ({
      crm: { companies: [company(1, { name })] },
      ledger: { party: [party(1, { name: 'Nordlys AS', information5: guid(1) })] },
    })
    const planned = planOf(linked('NORDLYS'), { rules })
    expect(
      entityOf(planned, 'partners')
        .differences.get(guid(1))
        ?.map(({ field }) => field.name),
    ).toEqual(['name'])
  })

  it('finds by a strong clue of that form as well', async () => {
    const { rules } = await load(
      edit([
        'certain: [number, vat, name], weak: [name], conflict: { same: number, other: name }',
        'certain: [{ field: email, normalize: [{ before: "+" }] }]',
      ]),
    )
    const planned = planOf(
      {
        crm: { companies: [company(1, { email: 'ann+crm@x.no' })] },
        ledger: { party: [party(1, { email: 'ann+ledger@x.no' })] },
      },
      { rules },
    )
    expect(situationsOf(planned, 'partners', rules).get(`${CRM} ${guid(1)}`)).toEqual(['matched'])
  })
})

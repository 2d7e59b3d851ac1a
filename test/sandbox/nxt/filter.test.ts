import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, startNxt } from './harness.ts'

const rows = [
  {
    associateNo: 1,
    name: 'Ask',
    customerNo: 10,
    associateProcessing: 1,
    creditLimit: 10.5,
    changedTimestamp: '2026-03-01T10:00:00.000',
    changedDate: 20260301,
    changedTime: 1000,
  },
  {
    associateNo: 2,
    name: 'ask bok ',
    customerNo: 20,
    associateProcessing: 3,
    changedTimestamp: '2026-03-02T10:00:00.123',
    changedDate: 20260302,
    changedTime: 1000,
  },
  { associateNo: 3, name: 'Bok', customerNo: 30, associateProcessing: 4, creditLimit: -1 },
  { associateNo: 4, name: '', customerNo: 0, changedDate: 20260303, changedTime: 930 },
]
const nxt = await startNxt({}, { associate: rows })
const query =
  'query ($filter: FilterExpression_Associate) { useCompany(no: 5280101) { associate(filter: $filter) { items { associateNo } } } }'

async function matching(filter: Json, own = nxt): Promise<number[]> {
  const { data, errors } = await own.run(query, { filter })
  if (errors) throw new Error(JSON.stringify(errors))
  return data.useCompany.associate.items.map((row: Json) => row.associateNo)
}

describe('filters', () => {
  it.each`
    filter                                                                                                          | expected        | why
    ${{ customerNo: { _eq: 20 } }}                                                                                  | ${[2]}          | ${'equal'}
    ${{ customerNo: { _not_eq: 20 } }}                                                                              | ${[1, 3, 4]}    | ${'0 is a value'}
    ${{ customerNo: { _gt: 10, _lte: 30 } }}                                                                        | ${[2, 3]}       | ${'operators of one column by AND'}
    ${{ customerNo: { _gte: 10 }, name: { _like: '%bok' } }}                                                        | ${[2, 3]}       | ${'columns by AND, trailing blanks ignored'}
    ${{ customerNo: { _lt: 10 } }}                                                                                  | ${[4]}          | ${'less'}
    ${{ customerNo: { _in: [10, 30, 99] } }}                                                                        | ${[1, 3]}       | ${'in a list'}
    ${{ customerNo: { _not_in: [10, 30] } }}                                                                        | ${[2, 4]}       | ${'not in a list'}
    ${{ customerNo: { _in: [] } }}                                                                                  | ${[]}           | ${'in nothing'}
    ${{ customerNo: { _between: { from: 10, to: 20 } } }}                                                           | ${[1, 2]}       | ${'both ends belong'}
    ${{ customerNo: { _not_between: { from: 10, to: 20 } } }}                                                       | ${[3, 4]}       | ${'both ends excluded'}
    ${{ customerNo: { _between: { from: 20 } } }}                                                                   | ${[2, 3]}       | ${'an open end'}
    ${{ name: { _eq: 'ASK' } }}                                                                                     | ${[1]}          | ${'no case'}
    ${{ name: { _eq: 'ask bok' } }}                                                                                 | ${[2]}          | ${'no blanks at the end'}
    ${{ name: { _gt: '' } }}                                                                                        | ${[1, 2, 3]}    | ${'is filled'}
    ${{ name: { _like: 'ask%' } }}                                                                                  | ${[1, 2]}       | ${'starts with'}
    ${{ name: { _like: '%k%b%' } }}                                                                                 | ${[2]}          | ${'several wildcards'}
    ${{ name: { _like: 'ask' } }}                                                                                   | ${[1]}          | ${'no wildcard is equality'}
    ${{ name: { _not_like: 'ask%' } }}                                                                              | ${[3, 4]}       | ${'not like'}
    ${{ name: { _is_null: true } }}                                                                                 | ${[]}           | ${'texts are never null'}
    ${{ changedTimestamp: { _is_null: true } }}                                                                     | ${[3, 4]}       | ${'old rows have no timestamp'}
    ${{ changedTimestamp: { _is_not_null: true } }}                                                                 | ${[1, 2]}       | ${'the others have'}
    ${{ changedTimestamp: { _gt: '2026-03-01T10:00:00.000' } }}                                                     | ${[2]}          | ${'later'}
    ${{ changedTimestamp: { _gte: '2026-03-01T10:00:00' } }}                                                        | ${[1, 2]}       | ${'a shorter form of the same'}
    ${{ changedTimestamp: { _lt: '2026-03-02T10:00:00.1230001' } }}                                                 | ${[1, 2]}       | ${'finer than stored'}
    ${{ changedTimestamp: { _not_eq: '2026-03-01T10:00:00' } }}                                                     | ${[2]}          | ${'null is neither equal nor unequal'}
    ${{ changedTimestamp: { _eq: '2026-03-01T09:00:00Z' } }}                                                        | ${[1]}          | ${'a zone is turned into local time'}
    ${{ changedDateTime: { _gte: '2026-03-02T10:00:00' } }}                                                         | ${[2, 4]}       | ${'date and time columns together'}
    ${{ changedDateTimeUtc: { _gte: '2026-03-02T09:00:00' } }}                                                      | ${[2, 4]}       | ${'the same in UTC'}
    ${{ changedDateTimeUtc: { _gt: '2026-03-02T09:00:00' } }}                                                       | ${[4]}          | ${'an hour behind Oslo'}
    ${{ associateProcessing: { _is_on: 2 } }}                                                                       | ${[2]}          | ${'a bit is on'}
    ${{ associateProcessing: { _is_off: 1 } }}                                                                      | ${[3, 4]}       | ${'a bit is off'}
    ${{ creditLimit: { _eq: 10.5 } }}                                                                               | ${[1]}          | ${'decimals'}
    ${{ creditLimit: { _lt: '0' } }}                                                                                | ${[3]}          | ${'a decimal as text'}
    ${{ _and: [{ customerNo: { _gt: 10 } }, { name: { _like: 'b%' } }] }}                                           | ${[3]}          | ${'_and'}
    ${{ _or: [{ customerNo: { _eq: 10 } }, { name: { _eq: 'bok' } }] }}                                             | ${[1, 3]}       | ${'_or'}
    ${{ _or: { customerNo: { _eq: 10 } } }}                                                                         | ${[1]}          | ${'one filter stands for a list of one'}
    ${{ _and: [{ _or: [{ associateNo: { _eq: 1 } }, { associateNo: { _eq: 2 } }] }, { customerNo: { _eq: 20 } }] }} | ${[2]}          | ${'nested'}
    ${{ associateNo: { _eq: 3 } }}                                                                                  | ${[3]}          | ${'by key'}
    ${{ associateNo: { _eq: 9 } }}                                                                                  | ${[]}           | ${'by a key that is not there'}
    ${{}}                                                                                                           | ${[1, 2, 3, 4]} | ${'no condition'}
    ${{ customerNo: null }}                                                                                         | ${[1, 2, 3, 4]} | ${'null is no condition'}
  `('$filter gives $expected: $why', async ({ filter, expected }) => {
    expect(await matching(filter)).toEqual(expected)
  })
})

describe('a random filter', () => {
  const numbers = ['associateNo', 'customerNo', 'countryNo'] as const
  const texts = ['name', 'postCode'] as const
  const word = fc.constantFrom('', 'a', 'A', 'ab', 'abc', 'b ', 'b', 'ba')
  const number = fc.integer({ min: 0, max: 6 })
  const row = fc.record({ customerNo: number, countryNo: number, name: word, postCode: word })
  const condition = fc.oneof(
    fc.tuple(fc.constantFrom(...numbers), fc.constantFrom('_eq', '_not_eq', '_gt', '_gte', '_lt', '_lte'), number),
    fc.tuple(fc.constantFrom(...numbers), fc.constantFrom('_in', '_not_in'), fc.array(number, { maxLength: 3 })),
    fc.tuple(fc.constantFrom(...texts), fc.constantFrom('_eq', '_not_eq', '_gt', '_gte', '_lt', '_lte'), word),
    fc.tuple(
      fc.constantFrom(...texts),
      fc.constantFrom('_like', '_not_like'),
      fc.constantFrom('a%', '%b', '%a%', 'ab', '%', 'a%b%c'),
    ),
  )
  const { filter } = fc.letrec<{ filter: Json }>((tie) => ({
    filter: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      condition.map(([column, operator, operand]) => ({ [column]: { [operator]: operand } })),
      fc.array(tie('filter'), { maxLength: 3 }).map((_and) => ({ _and })),
      fc.array(tie('filter'), { maxLength: 3 }).map((_or) => ({ _or })),
    ),
  }))

  it('agrees with plain JavaScript', async () => {
    const own = await startNxt({ rateLimit: { perMinute: null } })
    const property = fc.asyncProperty(
      fc.array(row, { maxLength: 30 }),
      fc.array(filter, { minLength: 1, maxLength: 4 }),
      async (found, filters) => {
        const data = found.map((values, index) => ({ ...values, associateNo: index + 1 }))
        own.side.load({ associate: data })
        for (const one of filters)
          expect(await matching(one, own)).toEqual(
            data.filter((values) => holds(one, values)).map(({ associateNo }) => associateNo),
          )
      },
    )
    await fc.assert(property, { numRuns: 150 })
  })
})

/** What a filter means, said without any of the sandbox's code. */
function holds(filter: Json, row: Json): boolean {
  return Object.entries<Json>(filter).every(([name, value]) => {
    if (name === '_and') return value.every((part: Json) => holds(part, row))
    if (name === '_or') return value.length === 0 || value.some((part: Json) => holds(part, row))
    return Object.entries(value).every(([operator, operand]) =>
      compare(operator, fold(row[name]), Array.isArray(operand) ? operand.map(fold) : fold(operand)),
    )
  })
}

function fold(value: unknown): Json {
  return typeof value === 'string' ? value.replace(/ +$/, '').toLowerCase() : value
}

function compare(operator: string, x: Json, y: Json): boolean {
  const pattern = () => new RegExp(`^${String(y).replaceAll('%', '.*')}$`)
  const meaning: Record<string, () => boolean> = {
    _eq: () => x === y,
    _not_eq: () => x !== y,
    _gt: () => x > y,
    _gte: () => x >= y,
    _lt: () => x < y,
    _lte: () => x <= y,
    _in: () => y.includes(x),
    _not_in: () => !y.includes(x),
    _like: () => pattern().test(x),
    _not_like: () => !pattern().test(x),
  }
  return meaning[operator]!()
}

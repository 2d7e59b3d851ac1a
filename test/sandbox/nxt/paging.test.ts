import { describe, expect, it } from 'vitest'
import { company, type Json, startNxt } from './harness.ts'

const COUNT = 1050
const rows = Array.from({ length: COUNT }, (_, index) => ({
  associateNo: ((index * 7919) % COUNT) + 1,
  name: `Name ${index % 100}`,
  customerNo: 10000 + index,
}))
const nxt = await startNxt({}, { associate: rows })

async function page(args: string): Promise<Json> {
  const fields = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } items { associateNo name }'
  return (await nxt.read(`associate(${args}) { ${fields} }`)).associate
}

async function numbers(args: string): Promise<number[]> {
  return (await page(args)).items.map((row: Json) => row.associateNo)
}

describe('walking over pages', () => {
  it.each`
    order
    ${''}
    ${'orderBy: [{ associateNo: DESC }]'}
    ${'orderBy: [{ name: ASC }]'}
    ${'orderBy: [{ name: DESC }, { customerNo: ASC }]'}
    ${'sortOrder: { customerNo: DESC }'}
    ${'filter: { customerNo: { _gt: 0 } }'}
  `('$order reads all rows once, forwards and back alike', async ({ order }) => {
    const forwards: number[] = []
    let last: Json
    for (let after = ''; !last || last.pageInfo.hasNextPage; after = `, after: "${last.pageInfo.endCursor}"`) {
      last = await page(`first: 100 ${after} ${order}`)
      expect(last.totalCount).toBe(COUNT)
      expect(last.pageInfo.hasPreviousPage).toBe(forwards.length > 0)
      forwards.push(...last.items.map((row: Json) => row.associateNo))
    }
    expect(forwards.toSorted((x, y) => x - y)).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1))
    const backwards: number[] = []
    let first: Json
    for (
      let before = '';
      !first || first.pageInfo.hasPreviousPage;
      before = `, before: "${first.pageInfo.startCursor}"`
    ) {
      first = await page(`last: 100 ${before} ${order}`)
      backwards.unshift(...first.items.map((row: Json) => row.associateNo))
    }
    expect(backwards).toEqual(forwards)
  })

  it('goes on after a row that is gone by then', async () => {
    const own = await startNxt({}, { country: [1, 2, 3, 4].map((countryNo) => ({ countryNo })) })
    const { endCursor } = (await own.read('country(first: 2) { pageInfo { endCursor } }')).country.pageInfo
    await own.write('country_delete(filter: { countryNo: { _eq: 2 } }) { affectedRows }')
    const next = await own.read(`country(first: 2, after: "${endCursor}") { items { countryNo } }`)
    expect(next.country.items).toEqual([{ countryNo: 3 }, { countryNo: 4 }])
  })
})

describe('one page', () => {
  it.each`
    args                                            | expected        | why
    ${'first: 3'}                                   | ${[1, 2, 3]}    | ${'the primary key orders'}
    ${'first: 3, skip: 2'}                          | ${[3, 4, 5]}    | ${'skip counts from the start'}
    ${'last: 2'}                                    | ${[1049, 1050]} | ${'last counts from the end'}
    ${'last: 2, skip: 3'}                           | ${[1046, 1047]} | ${'skip counts back too'}
    ${'first: 2, last: 2'}                          | ${[1, 2]}       | ${'first goes before last'}
    ${'first: 2, orderBy: [{ associateNo: DESC }]'} | ${[1050, 1049]} | ${'as asked for'}
  `('$args: $why', async ({ args, expected }) => {
    expect(await numbers(args)).toEqual(expected)
  })

  it('holds no more rows than the cap, asked for or not', async () => {
    const small = await startNxt({ pageCap: 10 }, { associate: rows })
    for (const args of ['first: 1000', 'first: 10']) {
      const { associate } = await small.read(
        `associate(${args}) { totalCount pageInfo { hasNextPage } items { associateNo } }`,
      )
      expect([associate.totalCount, associate.pageInfo.hasNextPage, associate.items.length]).toEqual([COUNT, true, 10])
    }
    expect((await small.read('associate { items { associateNo } }')).associate.items).toHaveLength(10)
  })

  it.each`
    args                            | why
    ${'first: 0'}                   | ${'not positive'}
    ${'last: -1'}                   | ${'not positive'}
    ${'skip: 0'}                    | ${'not positive'}
    ${'first: 1, after: "rubbish"'} | ${'no cursor'}
  `('is refused for $args: $why', async ({ args }) => {
    const { data, errors } = await nxt.run(`{ useCompany(no: ${company}) { associate(${args}) { totalCount } } }`)
    expect(data.useCompany).toEqual({ associate: null })
    expect(errors).toMatchObject([{ path: ['useCompany', 'associate'] }])
    expect(errors[0].message).toMatch(/^Error: /)
  })

  it('takes no cursor of another order or table', async () => {
    const { endCursor } = (await page('first: 1')).pageInfo
    const other = await nxt.run(
      `{ useCompany(no: ${company}) { associate(first: 1, after: "${endCursor}", orderBy: [{ name: ASC }]) { totalCount } country(first: 1, after: "${endCursor}") { totalCount } } }`,
    )
    expect(other.data.useCompany).toEqual({ associate: null, country: null })
  })
})

it('answers distinct combinations of what is selected', async () => {
  const { associate } = await nxt.read(
    'associate(distinct: true, orderBy: [{ name: ASC }], first: 3) { totalCount items { name } }',
  )
  expect(associate).toEqual({ totalCount: 100, items: [{ name: 'Name 0' }, { name: 'Name 1' }, { name: 'Name 10' }] })
})

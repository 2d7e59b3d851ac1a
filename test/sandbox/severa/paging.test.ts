import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Bench, CUSTOMER, customers, guid, smallData } from './harness.ts'

const guids = (rows: readonly { guid?: unknown }[]) => rows.map((row) => row.guid)

describe('token paging', () => {
  it('walks 1,050 customers exactly once, in any page size', async () => {
    const all = customers(1050)
    const bench = await Bench.open({ maxRowCount: 1000 }, { customers: all })
    for (const size of ['', '?rowCount=100', '?rowCount=1000', '?rowCount=7']) {
      expect(guids(await bench.walk(`/v1/customers${size}`))).toEqual(guids(all))
    }
    bench.sandbox.resetCounts()
    await bench.walk('/v1/customers?rowCount=105')
    // Ten pages, and no eleventh to find the end.
    expect(bench.sandbox.requests()[0]?.count).toBe(10)
  })

  it.each`
    query               | rows   | next    | why
    ${''}               | ${20}  | ${true} | ${'the default'}
    ${'?rowCount=50'}   | ${50}  | ${true} | ${'as asked'}
    ${'?rowCount=100'}  | ${100} | ${true} | ${'the most'}
    ${'?rowCount=5000'} | ${100} | ${true} | ${'clamped'}
  `('answers $rows rows for "$query": $why', async ({ query, rows, next }) => {
    const bench = await Bench.open({}, { customers: customers(120) })
    const { json, headers } = await bench.get(`/v1/customers${query}`)
    expect(json).toHaveLength(rows)
    expect(headers.has('NextPageToken')).toBe(next)
  })

  it('has no NextPageToken when the last page is full', async () => {
    const bench = await Bench.open({}, { customers: customers(20) })
    const { json, headers } = await bench.get('/v1/customers?rowCount=20')
    expect([json.length, headers.has('NextPageToken')]).toEqual([20, false])
  })

  it('refuses a token that is none, or that belongs to other filters; the page size may change', async () => {
    const bench = await Bench.open({}, { customers: customers(50) })
    const next = (
      await bench.get('/v1/customers?isActive=true&numbers=20001&numbers=20002&numbers=20004&rowCount=1')
    ).headers.get('NextPageToken')
    const page = (query: string) => bench.get(`/v1/customers?${query}&pageToken=${next}`)
    expect((await page('numbers=20004&numbers=20002&numbers=20001&isActive=true&rowCount=9')).json).toHaveLength(2)
    for (const query of ['isActive=false', 'numbers=20001', '']) {
      const { status, json } = await page(query)
      expect([status, json.error.type]).toEqual([400, 'InvalidParameter'])
      expect(json.error.details[0].location).toMatchObject({ type: 'UriParameter', name: 'pageToken' })
    }
    expect((await bench.get('/v1/customers?pageToken=abc')).status).toBe(400)
    expect((await bench.get(`/v1/users?pageToken=${next}`)).status).toBe(400)
  })

  it('goes on after the same row when others come and go', async () => {
    const bench = await Bench.open({}, { customers: customers(30) })
    const first = await bench.get('/v1/customers?rowCount=10')
    await bench.remove(`/v1/customers/${guid(1002)}`)
    await bench.post('/v1/customers', { name: 'New' })
    const next = first.headers.get('NextPageToken') ?? ''
    const second = await bench.get(`/v1/customers?rowCount=100&pageToken=${encodeURIComponent(next)}`)
    expect(second.json.map((row: { name: string }) => row.name)).toEqual([
      ...Array.from({ length: 20 }, (_, i) => `Customer ${i + 10}`),
      'New',
    ])
  })

  it('finds by any filter what a plain search finds', async () => {
    const all = customers(200)
    const bench = await Bench.open({}, { customers: all })
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          isActive: fc.option(fc.boolean(), { nil: undefined }),
          numbers: fc.array(fc.integer({ min: 20_000, max: 20_250 }), { maxLength: 5 }),
          since: fc.option(fc.integer({ min: 0, max: 220 }), { nil: undefined }),
          rowCount: fc.integer({ min: 1, max: 60 }),
        }),
        async ({ isActive, numbers, since, rowCount }) => {
          const stamp = since === undefined ? undefined : new Date(Date.parse('2026-01-01T00:00:00Z') + since * 1000)
          const query = new URLSearchParams({ rowCount: String(rowCount) })
          if (isActive !== undefined) query.set('isActive', String(isActive))
          for (const number of numbers) query.append('numbers', String(number))
          if (stamp) query.set('changedSince', stamp.toISOString())
          const expected = all.filter(
            (row) =>
              (isActive === undefined || row.isActive === isActive) &&
              (numbers.length === 0 || numbers.includes(row.number as number)) &&
              (!stamp || Date.parse(String(row.createdDateTime)) >= stamp.getTime()),
          )
          expect(guids(await bench.walk(`/v1/customers?${query}`))).toEqual(guids(expected))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('offset paging', () => {
  const units = Array.from({ length: 45 }, (_, i) => ({
    guid: guid(3000 + i),
    name: `Unit ${String(i).padStart(2, '0')}`,
    isActive: i !== 3,
  }))

  it('walks by firstRow until a page is short', async () => {
    const bench = await Bench.open({}, { businessunits: units })
    const seen: unknown[] = []
    for (let firstRow = 0; ; firstRow += 20) {
      const { json, headers } = await bench.get(`/v1/businessunits?firstRow=${firstRow}&rowCount=20`)
      expect(headers.has('NextPageToken')).toBe(false)
      seen.push(...guids(json))
      if (json.length < 20) break
    }
    expect(seen).toEqual(guids(units))
  })

  it.each`
    query                                    | first | rows  | why
    ${''}                                    | ${0}  | ${20} | ${'the default'}
    ${'?firstRow=40'}                        | ${40} | ${5}  | ${'the rest'}
    ${'?firstRow=99'}                        | ${-1} | ${0}  | ${'nothing behind the end'}
    ${'?active=true&rowCount=100'}           | ${0}  | ${44} | ${'filtered'}
    ${'?active=true&firstRow=3&rowCount=2'}  | ${4}  | ${2}  | ${'an offset into what passes'}
    ${'?rowCount=500&textToSearch=UNIT%201'} | ${10} | ${10} | ${'searched in any case'}
  `('answers $rows rows for "$query": $why', async ({ query, first, rows }) => {
    const bench = await Bench.open({}, { businessunits: units })
    const { json } = await bench.get(`/v1/businessunits${query}`)
    expect(json).toHaveLength(rows)
    expect(json[0]?.guid).toBe(units[first]?.guid)
  })

  it('gives whole registers where the document says so, and lists that have no paging', async () => {
    const many = Array.from({ length: 130 }, (_, i) => ({ guid: guid(4000 + i), name: `N${i}` }))
    const bench = await Bench.open({}, { productcategories: many, 'localization/languages': many })
    expect((await bench.get('/v1/productcategories')).json).toHaveLength(130)
    expect((await bench.get('/v1/productcategories?rowCount=10')).json).toHaveLength(10)
    expect((await bench.get('/v1/localization/languages')).json).toHaveLength(130)
  })

  it('sorts where it is asked to, empty values first or last', async () => {
    const rows = ['b', null, 'C', 'a'].map((code, i) => ({ guid: guid(4500 + i), name: `N${i}`, code }))
    const bench = await Bench.open({}, { productcategories: rows })
    const codes = async (direction: string) =>
      (await bench.get(`/v1/productcategories?sortings[0].key=Code&sortings[0].value=${direction}`)).json.map(
        (row: { code: string }) => row.code,
      )
    expect(await codes('Asc')).toEqual([null, 'a', 'b', 'C'])
    expect(await codes('DescNullsFirst')).toEqual([null, 'C', 'b', 'a'])
    expect(await codes('AscNullsLast')).toEqual(['a', 'b', 'C', null])
    expect((await bench.get('/v1/productcategories?sortings[0].key=Colour')).status).toBe(400)
  })

  it.each`
    query              | why
    ${'rowCount=0'}    | ${'no rows'}
    ${'rowCount=many'} | ${'no number'}
    ${'active=maybe'}  | ${'no yes or no'}
  `('refuses $query: $why', async ({ query }) => {
    const bench = await Bench.open()
    expect((await bench.get(`/v1/businessunits?${query}`)).json.error.type).toBe('InvalidParameter')
  })
})

it('finds the rows below a parent, and 404 below none', async () => {
  const data = smallData()
  const contacts = [CUSTOMER, guid(9999), CUSTOMER].map((customer, i) => ({
    guid: guid(600 + i),
    firstName: 'A',
    lastName: 'B',
    customer: { guid: customer },
  }))
  const bench = await Bench.open({}, { ...data, contactpersons: contacts })
  expect(guids((await bench.get(`/v1/customers/${CUSTOMER.toUpperCase()}/contactpersons`)).json)).toEqual([
    guid(600),
    guid(602),
  ])
  const missing = await bench.get(`/v1/customers/${guid(9999)}/contactpersons`)
  expect([missing.status, missing.text]).toEqual([404, ''])
})

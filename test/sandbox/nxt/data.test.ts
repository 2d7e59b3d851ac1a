import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../engine/sandbox/nxt/data/collation.ts'
import { createOrder, sortRows } from '../../../engine/sandbox/nxt/data/order.ts'
import { TableData } from '../../../engine/sandbox/nxt/data/table-data.ts'
import { compileSdl } from '../../../engine/sandbox/nxt/model/compile-sdl.ts'
import { company, type Json, sdl, startNxt } from './harness.ts'

const table = compileSdl(sdl).model.tables.get('associate')!

describe('the rows of a table', () => {
  const step = fc.record({
    associateNo: fc.integer({ min: 1, max: 60 }),
    customerNo: fc.integer({ min: 0, max: 5 }),
    gone: fc.boolean(),
  })

  it('stay in every order and index through any writes', () => {
    const orders = [
      createOrder(table, []),
      createOrder(table, [{ column: table.columns.get('customerNo')!, descending: true }]),
    ]
    const property = fc.property(
      fc.array(fc.array(step, { maxLength: 80 }), { minLength: 1, maxLength: 5 }),
      (rounds) => {
        const data = new TableData(table)
        for (const steps of rounds) {
          for (const { associateNo, customerNo, gone } of steps)
            data.replace(data.get(associateNo), gone ? undefined : { associateNo, customerNo })
          const rows = [...data.rows()]
          for (const order of orders) expect(data.inOrder(order)).toEqual(sortRows(rows, order))
          for (let key = 0; key <= 5; key++)
            expect(new Set(data.where('customerNo', key))).toEqual(
              new Set(rows.filter((row: Row) => row.customerNo === key)),
            )
        }
      },
    )
    fc.assert(property, { numRuns: 60 })
  })
})

describe('load and dump', () => {
  it('change nothing, whatever was done before', async () => {
    const nxt = await startNxt({ rateLimit: { perMinute: null } })
    const writes = [
      'associate_create(values: [{ name: "a" }, { name: "b", customerNo: 5 }]) { affectedRows }',
      'associate_update(filter: { associateNo: { _lt: 3 } }, value: { group1: 1 }) { affectedRows }',
      'associate_delete(filter: { associateNo: { _eq: 2 } }) { affectedRows }',
      'order_create(values: [{ orderLines: [{ quantity: 1 }, {}] }]) { affectedRows }',
      'orderLine_delete(filter: { lineNo: { _eq: 1 } }) { affectedRows }',
      'text_create(values: [{ textType: 1, languageNo: 47, text: "x" }]) { affectedRows }',
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...writes), { maxLength: 8 }), async (steps) => {
        nxt.side.load({})
        for (const inner of steps) await nxt.run(`mutation { useCompany(no: ${company}) { ${inner} } }`)
        const dumped = nxt.side.dump()
        const copy = JSON.parse(JSON.stringify(dumped)) as Json
        expect(copy).toEqual(dumped)
        nxt.side.load(copy)
        expect(nxt.side.dump()).toEqual(dumped)
      }),
      { numRuns: 25 },
    )
  })

  it('know every table, and empty those that are not given', async () => {
    const nxt = await startNxt({}, { country: [{ countryNo: 47 }] })
    nxt.side.load({ currency: [{ currencyNo: 1 }] })
    const dumped = nxt.side.dump()
    expect(Object.keys(dumped)).toHaveLength(55)
    expect([dumped.country, dumped.currency]).toEqual([[], [{ currencyNo: 1 }]])
  })

  it.each`
    data                                                 | why
    ${{ nonsense: [] }}                                  | ${'unknown table'}
    ${{ country: [{ countryNo: 1, nonsense: 1 }] }}      | ${'no column'}
    ${{ country: [{ countryNo: 1 }, { countryNo: 1 }] }} | ${'twice'}
  `('throw for $data: $why', async ({ data, why }) => {
    const nxt = await startNxt()
    expect(() => nxt.side.load(data)).toThrow(why)
  })
})

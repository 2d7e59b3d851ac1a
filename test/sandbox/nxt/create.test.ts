import { beforeEach, describe, expect, it } from 'vitest'
import { company, type Harness, type Json, startNxt } from './harness.ts'

const data = {
  associate: [
    {
      associateNo: 1,
      name: 'Ask AS',
      customerNo: 10000,
      addressLine1: 'Gate 1',
      postCode: '0150',
      countryNo: 47,
      languageNo: 47,
      paymentTermsForCustomer: 30,
    },
    { associateNo: 2, name: 'Bok AS', customerNo: 10001, currencyNo: 978 },
  ],
  product: [
    { productNo: 'T1', description: 'Hours', unit: 3, salesPrice1: 100, taxAndAccountingGroup: 7, orgUnit2: 20 },
  ],
  taxCode: [{ taxCode: 3, vatNo: 1 }],
  vat: [{ vatNo: 1, vatPercent: 25 }],
  accountNoSeries: [
    { accountNoSeriesNo: 1, accountType: 1, fromNo: 10000, toNo: 10003, lastNo: 10001 },
    { accountNoSeriesNo: 2, accountType: 2, fromNo: 50000, toNo: 59999, lastNo: 0 },
    { accountNoSeriesNo: 3, accountType: 1, fromNo: 20000, toNo: 20001, lastNo: 0 },
    { accountNoSeriesNo: 5, accountType: 5, fromNo: 1, toNo: 99, lastNo: 0 },
  ],
  voucherSeries: [{ voucherSeriesNo: 1, nextVoucherNo: 60003, lastVoucherNo: 60004 }],
}

let nxt: Harness
beforeEach(async () => {
  nxt = await startNxt({}, data)
})

interface Creation {
  readonly values: Json
  readonly result?: string
  readonly args?: string
}

/** Creates through a variable; the answer has data and errors. */
async function create(table: string, { values, result = 'affectedRows', args = '' }: Creation): Promise<Json> {
  const type = table.charAt(0).toUpperCase() + table.slice(1)
  const query = `mutation ($values: [${type}_Input!]!) { useCompany(no: ${company}) { ${table}_create(values: $values ${args}) { ${result} } } }`
  const { data: answer, errors } = await nxt.run(query, { values })
  return { ...answer?.useCompany?.[`${table}_create`], errors }
}

describe('keys are applied in the order they are written', () => {
  const result = 'items { name addressLine1 countryNo paymentTerms currencyNo }'
  const own = { name: 'Written', addressLine1: 'Gate 1', countryNo: 47, paymentTerms: 30, currencyNo: 0 }
  const customers = { name: 'Ask AS', addressLine1: 'Gate 1', countryNo: 47, paymentTerms: 30, currencyNo: 0 }

  it('in variables', async () => {
    expect((await create('order', { values: [{ customerNo: 10000, name: 'Written' }], result })).items).toEqual([own])
    expect((await create('order', { values: [{ name: 'Written', customerNo: 10000 }], result })).items).toEqual([
      customers,
    ])
  })

  it.each`
    head                                                                     | values                                        | variables                                           | expected     | why
    ${''}                                                                    | ${'[{ customerNo: 10000, name: "Written" }]'} | ${{}}                                               | ${own}       | ${'literals'}
    ${''}                                                                    | ${'[{ name: "Written", customerNo: 10000 }]'} | ${{}}                                               | ${customers} | ${'literals the other way round'}
    ${''}                                                                    | ${'{ name: "Written", customerNo: 10000 }'}   | ${{}}                                               | ${customers} | ${'one object for a list'}
    ${'($name: String, $number: Int)'}                                       | ${'[{ name: $name, customerNo: $number }]'}   | ${{ number: 10000, name: 'Written' }}               | ${customers} | ${'variables inside'}
    ${'($name: String, $number: Int)'}                                       | ${'[{ customerNo: $number, name: $name }]'}   | ${{ name: 'Written', number: 10000 }}               | ${own}       | ${'variables inside, the other way round'}
    ${'($row: Order_Input!)'}                                                | ${'[$row]'}                                   | ${{ row: { name: 'Written', customerNo: 10000 } }}  | ${customers} | ${'a variable for a row'}
    ${'($rows: [Order_Input!]!)'}                                            | ${'$rows'}                                    | ${{ rows: { name: 'Written', customerNo: 10000 } }} | ${customers} | ${'one object for a variable list'}
    ${'($rows: [Order_Input!]! = [{ name: "Written", customerNo: 10000 }])'} | ${'$rows'}                                    | ${{}}                                               | ${customers} | ${'the default of a variable'}
  `('$head $values: $why', async ({ head, values, variables, expected }) => {
    const query = `mutation ${head} { useCompany(no: ${company}) { order_create(values: ${values}) { ${result} } } }`
    const { data: answer, errors } = await nxt.run(query, variables)
    expect(errors).toBeUndefined()
    expect(answer.useCompany.order_create.items).toEqual([expected])
  })

  it('in updates', async () => {
    await create('order', { values: [{ label: 'x' }] })
    const update = (value: string) =>
      nxt.write(`order_update(filter: { orderNo: { _eq: 1 } }, value: ${value}) { items { name } }`)
    expect((await update('{ name: "Written", customerNo: 10001 }')).order_update.items).toEqual([{ name: 'Bok AS' }])
    expect((await update('{ customerNo: 10000, name: "Written" }')).order_update.items).toEqual([{ name: 'Written' }])
  })

  it('in nested lines, after whose product the rest overrides', async () => {
    const line =
      'description unit priceInCurrency taxAndAccountingGroup orgUnit2 quantity amountInCurrency vatAmountInCurrency'
    const values = [
      {
        customerNo: 10000,
        orderLines: [
          { productNo: 'T1', quantity: 2, taxCode: 3 },
          {
            productNo: 'T1',
            quantity: 2,
            description: 'Mine',
            priceInCurrency: '12.345',
            discountPercent1: 10,
            orgUnit2: 30,
          },
          { description: 'Mine', priceInCurrency: 1, productNo: 'T1' },
        ],
      },
    ]
    const { items } = await create('order', {
      values,
      result: `items { orderSumNetInCurrency vatAmountInCurrency orderSumGrossInCurrency joindown_OrderLine_via_Order { items { lineNo ${line} } } }`,
    })
    const product = { description: 'Hours', unit: 3, priceInCurrency: 100, taxAndAccountingGroup: 7, orgUnit2: 20 }
    expect(items[0].joindown_OrderLine_via_Order.items).toEqual([
      { lineNo: 1, ...product, quantity: 2, amountInCurrency: 200, vatAmountInCurrency: 50 },
      {
        lineNo: 2,
        ...product,
        description: 'Mine',
        priceInCurrency: 12.345,
        orgUnit2: 30,
        quantity: 2,
        amountInCurrency: 22.22,
        vatAmountInCurrency: 0,
      },
      { lineNo: 3, ...product, quantity: 0, amountInCurrency: 0, vatAmountInCurrency: 0 },
    ])
    expect(items[0]).toMatchObject({
      orderSumNetInCurrency: 222.22,
      vatAmountInCurrency: 50,
      orderSumGrossInCurrency: 272.22,
    })
  })
})

describe('suggestions', () => {
  const result = 'items { associateNo customerNo supplierNo employeeNo }'
  const numbers = async (values: Json, args = '') => await create('associate', { values, result, args })

  it('give primary keys without being asked, other numbers only when asked', async () => {
    const { items } = await numbers([{ name: 'X' }, { customerNo: null }, { supplierNo: null, employeeNo: null }])
    expect(items).toEqual([
      { associateNo: 3, customerNo: 0, supplierNo: 0, employeeNo: 0 },
      { associateNo: 4, customerNo: 10002, supplierNo: 0, employeeNo: 0 },
      { associateNo: 5, customerNo: 0, supplierNo: 50000, employeeNo: 1 },
    ])
  })

  it('go on in the next series when one is full, and are refused when all are', async () => {
    const { items, errors } = await numbers(Array.from({ length: 5 }, () => ({ customerNo: null })))
    expect(items.map((row: Json) => row?.customerNo)).toEqual([10002, 10003, 20000, 20001, undefined])
    expect(errors).toMatchObject([
      {
        path: ['useCompany', 'associate_create', 'values/4'],
        extensions: { data: { status_name: 'seriesUsedUp', fields: ['customerNo'] } },
      },
    ])
    expect(nxt.side.dump().accountNoSeries).toMatchObject([{ lastNo: 10003 }, {}, { lastNo: 20001 }, {}])
  })

  it('pass numbers that a person used already', async () => {
    await numbers([{ customerNo: 10002 }])
    expect((await numbers([{ customerNo: null }])).items[0].customerNo).toBe(10003)
  })

  it.each`
    values                                        | args                                       | expected | why
    ${[{ _suggest: ['customerNo'] }]}             | ${''}                                      | ${10002} | ${'in the row'}
    ${[{ _suggest: ['customerNo:20000-20001'] }]} | ${''}                                      | ${20000} | ${'in the row, of a series by its range'}
    ${[{ _suggest: ['customerNo:30000-30009'] }]} | ${''}                                      | ${30000} | ${'in the row, of a range without series'}
    ${[{}]}                                       | ${', suggest: ["customerNo"]'}             | ${10002} | ${'for all rows'}
    ${[{ customerNo: 77 }]}                       | ${', suggest: ["customerNo"]'}             | ${77}    | ${'what the row gives goes first'}
    ${[{}]}                                       | ${', suggest: ["customerNo:30000-30009"]'} | ${30000} | ${'for all rows, of a range'}
  `('are asked for $why', async ({ values, args, expected }) => {
    expect((await numbers(values, args)).items[0].customerNo).toBe(expected)
  })

  it('have no row of numbers for keys that carry a meaning', async () => {
    for (const table of ['product', 'orgUnit1', 'orgUnit7', 'generalLedgerAccount']) {
      const { items, affectedRows, errors } = await create(table, {
        values: [{}],
        result: 'affectedRows items { createdByUser }',
      })
      expect([affectedRows, items, errors[0].extensions.data.status_name]).toEqual([0, [null], 'missingKey'])
    }
  })

  it('count lines within their order, and vouchers in the series of their batch', async () => {
    await create('order', { values: [{ orderLines: [{}, {}] }, { orderLines: [{}] }] })
    const { items } = await create('orderLine', {
      values: [{ orderNo: 1 }, { orderNo: 2 }, { orderNo: 2, lineNo: 10 }, { orderNo: 2 }],
      result: 'items { orderNo lineNo }',
    })
    expect(items.map((row: Json) => `${row.orderNo}/${row.lineNo}`)).toEqual(['1/3', '2/2', '2/10', '2/11'])
    const vouchers = [{ voucherNo: null, text: 'a' }, { voucherNo: null }, { text: 'no number' }]
    const batch = await create('batch', {
      values: [{ voucherSeriesNo: 1, valueDate: 20261101, vouchers }],
      result: 'items { batchNo joindown_Voucher_via_Batch { items { lineNo voucherNo valueDate } } }',
    })
    expect(batch.items[0].joindown_Voucher_via_Batch.items).toEqual([
      { lineNo: 1, voucherNo: 60003, valueDate: 20261101 },
      { lineNo: 2, voucherNo: 60004, valueDate: 20261101 },
      { lineNo: 3, voucherNo: 0, valueDate: 20261101 },
    ])
  })

  it('of a column the system has no number for leave it as it is', async () => {
    expect(
      (await create('associate', { values: [{ name: null, group1: null }], result: 'items { name group1 }' })).items,
    ).toEqual([{ name: '', group1: 0 }])
  })
})

describe('rows that are refused', () => {
  it.each`
    table          | row                                        | status                | fields                 | why
    ${'associate'} | ${{ customerNo: 10000 }}                   | ${'duplicateNumber'}  | ${['customerNo']}      | ${'the number is taken'}
    ${'associate'} | ${{ associateNo: 1 }}                      | ${'duplicateKey'}     | ${['associateNo']}     | ${'the key is taken'}
    ${'product'}   | ${{ productNo: 't1 ' }}                    | ${'duplicateKey'}     | ${['productNo']}       | ${'text keys know no case'}
    ${'orgUnit7'}  | ${{ orgUnit7No: '12345678901' }}           | ${'textTooLong'}      | ${['orgUnit7No']}      | ${'eleven characters'}
    ${'associate'} | ${{ orgUnit12: '12345678901' }}            | ${'textTooLong'}      | ${['orgUnit12']}       | ${'references too'}
    ${'order'}     | ${{ customerNo: 99 }}                      | ${'unknownReference'} | ${['customerNo']}      | ${'no such customer'}
    ${'order'}     | ${{ orderLines: [{ productNo: 'none' }] }} | ${'unknownReference'} | ${['productNo']}       | ${'no such product in a line'}
    ${'orderLine'} | ${{ orderNo: 5 }}                          | ${'unknownReference'} | ${['orderNo']}         | ${'no such order'}
    ${'orderLine'} | ${{}}                                      | ${'missingKey'}       | ${['orderNo']}         | ${'no order at all'}
    ${'order'}     | ${{ orderTypeAsEnum: 'NONSENSE' }}         | ${'illegalValue'}     | ${['orderTypeAsEnum']} | ${'no such name'}
    ${'text'}      | ${{ textType: 6 }}                         | ${'missingKey'}       | ${['languageNo']}      | ${'part of the key'}
  `('$row in $table: $why', async ({ table, row, status, fields }) => {
    const before = nxt.side.dump()
    const { items, affectedRows, errors } = await create(table, {
      values: [row],
      result: 'affectedRows items { createdByUser }',
    })
    expect([affectedRows, items]).toEqual([0, [null]])
    expect(errors).toHaveLength(1)
    expect(errors[0].message).toMatch(/^Error: /)
    expect(errors[0].path).toEqual(['useCompany', `${table}_create`, 'values/0'])
    expect(errors[0].extensions.data).toMatchObject({ status: expect.any(Number), status_name: status, fields })
    expect(nxt.side.dump()).toEqual(before)
  })

  const mixed = [{ name: 'one' }, { name: 'two', customerNo: 10000 }, { name: 'three', customerNo: null }]

  it('leave the others saved, and null in their place', async () => {
    const { items, affectedRows } = await create('associate', {
      values: mixed,
      result: 'affectedRows items { name customerNo }',
    })
    expect([affectedRows, items]).toEqual([
      2,
      [{ name: 'one', customerNo: 0 }, null, { name: 'three', customerNo: 10002 }],
    ])
    expect(nxt.side.dump().associate).toHaveLength(4)
  })

  it('take all others back with FAIL_TABLE, but no earlier operation', async () => {
    const before = nxt.side.dump()
    const { data: answer, errors } = await nxt.run(
      `mutation ($values: [Associate_Input!]!) { useCompany(no: ${company}) {
        country_create(values: [{ countryNo: 47 }]) { affectedRows }
        associate_create(values: $values, onError: FAIL_TABLE) { affectedRows items { name } }
      } }`,
      { values: [mixed[0], { customerNo: null }, mixed[1]] },
    )
    expect(answer.useCompany.country_create.affectedRows).toBe(1)
    expect(answer.useCompany.associate_create).toEqual({ affectedRows: 0, items: [null, null, null] })
    expect(errors).toMatchObject([{ path: ['useCompany', 'associate_create', 'values/2'] }])
    const after = nxt.side.dump()
    expect(after.country).toHaveLength(1)
    expect({ ...after, country: [] }).toEqual(before)
  })

  it('are saved without the refused column with CONTINUE', async () => {
    const { items, affectedRows, errors } = await create('associate', {
      values: mixed,
      args: ', onError: CONTINUE',
      result: 'affectedRows items { name customerNo }',
    })
    expect([affectedRows, items[1], errors.length]).toEqual([3, { name: 'two', customerNo: 0 }, 1])
  })

  it('may be switched to be taken', async () => {
    nxt = await startNxt(
      {
        assumed: {
          uniqueNumbers: false,
          enforceLengths: false,
          checkReferences: false,
          maxLengths: { 'associate.name': 3 },
        },
      },
      data,
    )
    expect(
      (await create('associate', { values: [{ customerNo: 10000, name: 'long', orgUnit12: '12345678901' }] }))
        .affectedRows,
    ).toBe(1)
    expect((await create('order', { values: [{ customerNo: 99 }] })).affectedRows).toBe(1)
    nxt = await startNxt({ assumed: { maxLengths: { 'associate.name': 3 }, failedCreates: 'omit' } }, data)
    expect(
      await create('associate', { values: [{ name: 'long' }, { name: 'ok' }], result: 'items { name }' }),
    ).toMatchObject({ items: [{ name: 'ok' }] })
  })
})

it('accepts a row with nothing but its key, and twins for their columns', async () => {
  expect((await create('associate', { values: [{}], result: 'items { associateNo name }' })).items).toEqual([
    { associateNo: 3, name: '' },
  ])
  const values = [
    {
      orderDateAsDate: '2026-02-03',
      orderPreferencesFlags: ['CREDIT_NOTE', 'PREPAYMENT'],
      transactionTypeAsEnum: 'SALES',
      orderTypeAsEnum: 'VALUE_9',
    },
  ]
  expect(
    (await create('order', { values, result: 'items { orderDate orderPreferences transactionType orderType }' })).items,
  ).toEqual([{ orderDate: 20260203, orderPreferences: 524290, transactionType: 1, orderType: 9 }])
})

it('works temporary rows out, lines and sums too, and forgets them', async () => {
  const before = nxt.side.dump()
  const values = [{ customerNo: 10000, orderLines: [{ productNo: 'T1', quantity: 3 }] }]
  const preview = await create('order', {
    values,
    args: ', temporary: true',
    result:
      'affectedRows items { orderNo orderSumNetInCurrency joindown_OrderLine_via_Order { items { priceInCurrency } } }',
  })
  expect(preview).toMatchObject({
    affectedRows: 1,
    items: [
      { orderNo: 1, orderSumNetInCurrency: 300, joindown_OrderLine_via_Order: { items: [{ priceInCurrency: 100 }] } },
    ],
  })
  await create('associate', { values: [{ customerNo: null }], args: ', temporary: true' })
  expect(nxt.side.dump()).toEqual(before)
})

it('takes a price for the customer from the matrix, and turns amounts with the credit flag', async () => {
  nxt.side.load({
    ...data,
    priceAndDiscountMatrix: [
      { lineNo: 1, productNo: 'T1', salesPrice1InCurrency: 90 },
      { lineNo: 2, productNo: 'T1', customerNo: 10000, salesPrice1InCurrency: 80, discountPercent1: 50 },
    ],
  })
  const values = [10000, 10001].map((customerNo) => ({
    customerNo,
    orderPreferencesFlags: ['CREDIT_NOTE'],
    orderLines: [{ productNo: 'T1', quantity: 1 }],
  }))
  const { items } = await create('order', { values, result: 'items { orderSumNetInCurrency }' })
  expect(items).toEqual([{ orderSumNetInCurrency: -40 }, { orderSumNetInCurrency: -90 }])
  await nxt.write('order_update(filter: { orderNo: { _eq: 1 } }, value: { orderPreferences: 0 }) { affectedRows }')
  expect(nxt.side.dump().order![0]).toMatchObject({ orderSumNetInCurrency: 40 })
})

it('puts rows before and after an existing one', async () => {
  await create('order', { values: [{ orderLines: [{ description: 'a' }, { description: 'b' }] }] })
  const at = (position: string) =>
    `, insertAtRow: { orderNo: { _eq: 1 }, lineNo: { _eq: 1 } }, insertPosition: ${position}`
  await create('orderLine', {
    values: [
      { orderNo: 1, description: 'a1' },
      { orderNo: 1, description: 'a2' },
    ],
    args: at('AFTER'),
  })
  await create('orderLine', {
    values: [
      { orderNo: 1, description: '0' },
      { orderNo: 1, description: '00' },
    ],
    args: at('BEFORE'),
  })
  const { orderLine } = await nxt.read('orderLine(orderBy: [{ sortSequenceNo: ASC }]) { items { description } }')
  expect(orderLine.items.map((row: Json) => row.description)).toEqual(['0', '00', 'a', 'a1', 'a2', 'b'])
  const { errors } = await create('orderLine', {
    values: [{ orderNo: 1 }],
    args: ', insertAtRow: { lineNo: { _eq: 99 } }, insertPosition: AFTER',
  })
  expect(errors[0].extensions.data.status_name).toBe('noSuchRow')
})

it('copies an invoice named in invoiceReference where the trap is on', async () => {
  const invoiced = {
    ...data,
    order: [{ orderNo: 1 }],
    orderLine: [{ orderNo: 1, lineNo: 1, productNo: 'T1', quantity: 2, invoiceNo: '1000001' }],
  }
  const values = [{ invoiceReference: '1000001', orderLines: [{ description: 'mine' }] }]
  const result = 'items { joindown_OrderLine_via_Order { items { productNo description } } }'
  for (const invoiceReferenceTrap of [true, false]) {
    nxt = await startNxt({ assumed: { invoiceReferenceTrap } }, invoiced)
    const { items } = await create('order', { values, result })
    const lines = [
      ...(invoiceReferenceTrap ? [{ productNo: 'T1', description: 'Hours' }] : []),
      { productNo: '', description: 'mine' },
    ]
    expect(items[0].joindown_OrderLine_via_Order.items).toEqual(lines)
  }
})

import { describe, expect, it } from 'vitest'
import { company, startNxt } from './harness.ts'

const nxt = await startNxt(
  {},
  {
    country: [{ countryNo: 47, name: 'Norge', isoCode: 'NO' }],
    associate: [
      { associateNo: 1, name: 'Ask', customerNo: 10, countryNo: 47, birthDate: 19800229, suspensionDate: 20261399 },
      { associateNo: 2, name: 'Bok' },
    ],
    order: [
      {
        orderNo: 1,
        customerNo: 10,
        orderDate: 20260105,
        orderPreferences: 2 + 16,
        paymentTerms: 30,
        transactionType: 1,
        createdTime: 905,
      },
      { orderNo: 2, customerNo: 10, orderType: 77, label: 'x' },
      { orderNo: 3, supplierNo: 0 },
    ],
    orderLine: [
      { orderNo: 1, lineNo: 2, productNo: 'A', quantity: 2 },
      { orderNo: 1, lineNo: 1, productNo: 'B', quantity: 3 },
      { orderNo: 2, lineNo: 1, quantity: 4 },
    ],
    orderLineNote: [
      { orderNo: 1, orderLineNo: 2, lineNo: 1, note: 'mine' },
      { orderNo: 1, orderLineNo: 1, lineNo: 1, note: 'other' },
    ],
    product: [{ productNo: 'a', description: 'Hours', unit: 3, productCategory1: 5 }],
    productCategory: [{ productCategoryNo: 5 }],
    unit: [{ unitNo: 3, description: 'h' }],
    paymentTerms: [{ paymentTermsNo: 30, noOfDays: 30 }],
    generalLedgerAccount: [{ accountNo: 3000, orgUnit1Processing: 3 }],
    generalLedgerTransaction: [
      { voucherJournalNo: 1, auditNo: 1, accountNo: 3000, year: 2026, period: 1, postedAmountDomestic: -10.1 },
      { voucherJournalNo: 1, auditNo: 2, accountNo: 3000, year: 2026, period: 2, postedAmountDomestic: -20.2 },
      { voucherJournalNo: 1, auditNo: 3, accountNo: 1500, year: 2026, period: 2, postedAmountDomestic: 30.3 },
    ],
  },
)

describe('joins', () => {
  it('lead up to one row, or to null where the number is not set', async () => {
    const { order } = await nxt.read(
      'order { items { joinup_Associate_via_Customer { name joinup_Country { name } } joinup_PaymentTerms { noOfDays } joinup_Associate_via_Supplier { name } } }',
    )
    expect(order.items[0]).toEqual({
      joinup_Associate_via_Customer: { name: 'Ask', joinup_Country: { name: 'Norge' } },
      joinup_PaymentTerms: { noOfDays: 30 },
      joinup_Associate_via_Supplier: null,
    })
    expect(order.items[2]).toEqual({
      joinup_Associate_via_Customer: null,
      joinup_PaymentTerms: null,
      joinup_Associate_via_Supplier: null,
    })
  })

  it('follow text keys without case, exceptions of the naming rule, and keys of two columns', async () => {
    const { orderLine } = await nxt.read(
      'orderLine { items { joinup_Product { description joinup_Unit { description } joinup_ProductCategory { productCategoryNo } } joindown_OrderLineNote_via_OrderLine { items { note } } } }',
    )
    expect(orderLine.items[1]).toEqual({
      joinup_Product: {
        description: 'Hours',
        joinup_Unit: { description: 'h' },
        joinup_ProductCategory: { productCategoryNo: 5 },
      },
      joindown_OrderLineNote_via_OrderLine: { items: [{ note: 'mine' }] },
    })
  })

  it('lead down to rows with their own arguments, counted only when unoptimized', async () => {
    const lines = 'totalCount pageInfo { hasNextPage } items { lineNo }'
    const { order } = await nxt.read(`order(first: 1) { items {
      plain: joindown_OrderLine_via_Order { ${lines} }
      counted: joindown_OrderLine_via_Order(unoptimized: true, first: 1, orderBy: [{ lineNo: DESC }]) { ${lines} }
      few: joindown_OrderLine_via_Order(filter: { quantity: { _gt: 2 } }) { items { lineNo } }
    } }`)
    expect(order.items[0]).toEqual({
      plain: { totalCount: null, pageInfo: null, items: [{ lineNo: 1 }, { lineNo: 2 }] },
      counted: { totalCount: 2, pageInfo: { hasNextPage: true }, items: [{ lineNo: 2 }] },
      few: { items: [{ lineNo: 1 }] },
    })
  })

  it('of an associate that is no customer lead nowhere', async () => {
    const { associate } = await nxt.read(
      'associate(filter: { associateNo: { _eq: 2 } }) { items { joindown_Order_via_Customer { items { orderNo } } } }',
    )
    expect(associate.items).toEqual([{ joindown_Order_via_Customer: { items: [] } }])
  })
})

describe('twins', () => {
  it('show dates, times, names and bits of their column', async () => {
    const { order } = await nxt.read(
      'order { items { orderDate orderDateAsDate createdTimeAsTime orderPreferences orderPreferencesFlags transactionTypeAsEnum orderTypeAsEnum finishDateAsDate } }',
    )
    expect(order.items[0]).toEqual({
      orderDate: 20260105,
      orderDateAsDate: '2026-01-05',
      createdTimeAsTime: '09:05:00',
      orderPreferences: 18,
      orderPreferencesFlags: ['CREDIT_NOTE', 'EXEMPT_FROM_INVOICE_FEE'],
      transactionTypeAsEnum: 'SALES',
      orderTypeAsEnum: 'VALUE_0',
      finishDateAsDate: null,
    })
    expect(order.items[1].orderTypeAsEnum).toBe('VALUE_77')
    const { generalLedgerAccount } = await nxt.read(
      'generalLedgerAccount { items { orgUnit1ProcessingAsEnum orgUnit2ProcessingAsEnum } }',
    )
    expect(generalLedgerAccount.items).toEqual([
      { orgUnit1ProcessingAsEnum: 'MANDATORY', orgUnit2ProcessingAsEnum: 'BLOCKED' },
    ])
  })

  it('of numbers that are no date are null', async () => {
    const { associate } = await nxt.read('associate { items { birthDateAsDate suspensionDateAsDate } }')
    expect(associate.items[0]).toEqual({ birthDateAsDate: '1980-02-29', suspensionDateAsDate: null })
  })
})

describe('groups', () => {
  it('sum, count, average and take the ends of what a filter takes', async () => {
    const { generalLedgerTransaction } =
      await nxt.read(`generalLedgerTransaction(filter: { year: { _eq: 2026 } }, groupBy: [{ accountNo: DEFAULT }]) {
      totalCount pageInfo { hasNextPage }
      items { accountNo voucherNo aggregates { sum { postedAmountDomestic auditNo } count { auditNo } average { auditNo } minimum { postedAmountDomestic } maximum { postedAmountDomestic } } }
    }`)
    expect(generalLedgerTransaction).toMatchObject({
      totalCount: 2,
      pageInfo: null,
      items: [
        {
          accountNo: 1500,
          voucherNo: null,
          aggregates: { sum: { postedAmountDomestic: 30.3, auditNo: 3 }, count: { auditNo: 1 } },
        },
        {
          accountNo: 3000,
          aggregates: {
            sum: { postedAmountDomestic: -30.3 },
            average: { auditNo: 1 },
            minimum: { postedAmountDomestic: -20.2 },
            maximum: { postedAmountDomestic: -10.1 },
          },
        },
      ],
    })
  })

  it('go by several columns in order, are filtered by having, and ordered by sums', async () => {
    const { generalLedgerTransaction: by } =
      await nxt.read(`generalLedgerTransaction(groupBy: [{ period: DEFAULT }, { accountNo: DEFAULT }], having: { postedAmountDomestic: { _lt: 0 } }, orderBy: [{ postedAmountDomestic: ASC }]) {
      items { period accountNo }
    }`)
    expect(by.items).toEqual([
      { period: 2, accountNo: 3000 },
      { period: 1, accountNo: 3000 },
    ])
  })

  it('have no aggregates where nothing was grouped; the older form stands beside the table', async () => {
    const read = await nxt.read(
      'order { items { aggregates { count { orderNo } } } } order_aggregate(filter: { customerNo: { _eq: 10 } }) { count { orderNo } sum { orderNo } }',
    )
    expect(read).toEqual({
      order: { items: Array(3).fill({ aggregates: null }) },
      order_aggregate: { count: { orderNo: 2 }, sum: { orderNo: 3 } },
    })
  })
})

describe('selections', () => {
  it('obey aliases, fragments, @include and @skip, with variables of each request', async () => {
    const query = `query ($more: Boolean!) { useCompany(no: ${company}) { all: associate { ...page items { key: associateNo } } } }
      fragment page on Query_UseCompany_Associate_Connection { __typename items { ... on Associate { name @include(if: $more) customerNo @skip(if: $more) } } }`
    expect((await nxt.run(query, { more: true })).data.useCompany.all).toEqual({
      __typename: 'Query_UseCompany_Associate_Connection',
      items: [
        { name: 'Ask', key: 1 },
        { name: 'Bok', key: 2 },
      ],
    })
    expect((await nxt.run(query, { more: false })).data.useCompany.all.items[0]).toEqual({ customerNo: 10, key: 1 })
  })

  it('coerce the arguments of joins anew in each request', async () => {
    const query = `query ($first: Int) { useCompany(no: ${company}) { order(first: 1) { items { joindown_OrderLine_via_Order(first: $first) { items { lineNo } } } } } }`
    for (const first of [1, 2]) {
      const { data } = await nxt.run(query, { first })
      expect(data.useCompany.order.items[0].joindown_OrderLine_via_Order.items).toHaveLength(first)
    }
  })

  it('of the schema stand beside data, with the types of the contract', async () => {
    const { data } = await nxt.run(
      `{ useCompany(no: ${company}) { associate { totalCount } } __type(name: "Associate") { name fields { name type { name } } } gone: __type(name: "Nobody") { name } }`,
    )
    expect(data.useCompany).toEqual({ associate: { totalCount: 2 } })
    expect(data.__type.fields).toContainEqual({ name: 'customerNo', type: { name: 'Int' } })
    expect(data.gone).toBeNull()
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { company, type Harness, type Json, startNxt } from './harness.ts'

let nxt: Harness
beforeEach(async () => {
  nxt = await startNxt(
    {},
    {
      associate: [{ associateNo: 1, name: 'Ask AS', customerNo: 10000, paymentTermsForCustomer: 14 }],
      paymentTerms: [{ paymentTermsNo: 14, noOfDays: 14 }],
      product: [{ productNo: 'T1', description: 'Hours', salesPrice1: 100, orgUnit1: 5 }],
      taxCode: [{ taxCode: 3, vatNo: 1 }],
      vat: [{ vatNo: 1, vatPercent: 25 }],
    },
  )
  await order()
})

async function order(more = ''): Promise<void> {
  const lines = 'orderLines: [{ productNo: "T1", quantity: 2, taxCode: 3 }, { description: "a text" }]'
  await nxt.write(`order_create(values: [{ customerNo: 10000, ${more} ${lines} }]) { affectedRows }`)
}

const where = 'filter: { orderNo: { _in: [1] } }'
const process = async (inner: string) => (await nxt.write(`order_processings { ${inner} }`)).order_processings
const report = async (args = 'approval: true', filter = where) =>
  (
    await nxt.write(
      `order_reports { invoicesAndCreditNotes(${filter}, ${args}) { succeeded documents { name content attachments { name content } } } }`,
    )
  ).order_reports.invoicesAndCreditNotes
const finish = () =>
  process(
    `finish(${where}, args: { finishType: 0 }) { succeeded items { handledOrderLine { orderNo lineNo finishedNow } } }`,
  )

describe('invoicing', () => {
  it('of an unfinished order gives no document', async () => {
    expect(await report()).toEqual({ succeeded: true, documents: [] })
    expect(nxt.side.dump().orderDocument).toEqual([])
  })

  it('without approval is a preview', async () => {
    expect((await finish()).finish).toEqual({
      succeeded: true,
      items: [{ handledOrderLine: [{ orderNo: 1, lineNo: 1, finishedNow: 2 }] }],
    })
    const before = nxt.side.dump()
    expect((await report('approval: false')).documents).toMatchObject([{ name: 'preview-1.pdf' }])
    expect(nxt.side.dump()).toEqual(before)
  })

  it('after finishing writes document, transactions and ledger, and settles the lines', async () => {
    await finish()
    const { documents } = await report()
    expect(documents).toMatchObject([{ name: '1000001.pdf', attachments: [] }])
    expect(atob(documents[0].content)).toMatch(/^%PDF/)
    const data = nxt.side.dump()
    expect(data.orderDocument).toMatchObject([
      {
        orderNo: 1,
        invoiceNo: '1000001',
        customerNo: 10000,
        orderSumNetInCurrency: 200,
        orderSumGrossInCurrency: 250,
        dueDate: 20261207,
      },
    ])
    expect(data.orderDocumentDeliveryLog).toHaveLength(1)
    const entry = {
      invoiceNo: '1000001',
      orderNo: 1,
      amountDomestic: 250,
      outstandingAmountDomestic: 250,
      paidStatus: 1,
      dueDate: 20261207,
    }
    expect(data.customerTransaction).toMatchObject([entry])
    expect(data.openCustomerEntry).toMatchObject([entry])
    const ledger = data.generalLedgerTransaction as Json[]
    expect(ledger.map((row) => [row.accountNo, row.postedAmountDomestic])).toEqual([
      [1500, 250],
      [3000, -200],
      [2700, -50],
    ])
    expect(ledger[1]).toMatchObject({ orgUnit1: 5, year: 2026, period: 11, productNo: 'T1' })
    expect(data.orderLine).toMatchObject([
      { finished: 2, unrealisedQuantity: 0, invoiceNo: '1000001', finishDate: 20261123 },
      { invoiceNo: '1000001', description: 'a text' },
    ])
    expect(data.order).toMatchObject([
      { invoiceNo: '1000001', invoicedAmountSoFarDomestic: 200, invoicedAmountInFutureDomestic: 0 },
    ])
    expect(await report()).toEqual({ succeeded: true, documents: [] })
  })

  it('gives consecutive numbers, at the date asked for, and leaves documents out when told', async () => {
    await order()
    const filter = 'filter: {}'
    await process(`finish(${filter}) { succeeded }`)
    expect(
      (await report('approval: true, returnDocuments: false, args: { invoiceDate: 20261201 }', filter)).documents,
    ).toBeNull()
    expect(nxt.side.dump().orderDocument).toMatchObject([
      { invoiceNo: '1000001', invoiceDate: 20261201 },
      { invoiceNo: '1000002', dueDate: 20261215 },
    ])
  })

  it('of a credit note books a negative amount', async () => {
    await order('orderPreferencesFlags: [CREDIT_NOTE],')
    expect(nxt.side.invoiceOrder({ orderNo: 2 })).toEqual({ invoiceNo: '1000001' })
    expect(nxt.side.dump().customerTransaction).toMatchObject([{ amountDomestic: -250 }])
  })

  it('is refused whole where an account demands an org unit', async () => {
    nxt.side.load({ ...nxt.side.dump(), generalLedgerAccount: [{ accountNo: 3000, orgUnit2Processing: 3 }] })
    await finish()
    const before = nxt.side.dump()
    const { errors } = await nxt.run(
      `mutation { useCompany(no: ${company}) { order_reports { invoicesAndCreditNotes(${where}, approval: true) { succeeded } } } }`,
    )
    expect(errors[0].extensions.data).toMatchObject({ status_name: 'orgUnitMissing', fields: ['orgUnit2'] })
    expect(nxt.side.dump()).toEqual(before)
  })

  it('by the control API does the same, once', () => {
    expect(nxt.side.invoiceOrder({ orderNo: 1, invoiceDate: 20261130 })).toEqual({ invoiceNo: '1000001' })
    expect(() => nxt.side.invoiceOrder({ orderNo: 1 })).toThrow('nothing left')
    expect(() => nxt.side.invoiceOrder({ orderNo: 9 })).toThrow('no order 9')
  })
})

describe('a payment', () => {
  it('in parts lowers what is outstanding, and at last takes the open entry away', () => {
    const { invoiceNo } = nxt.side.invoiceOrder({ orderNo: 1 })
    expect(nxt.side.registerPayment({ invoiceNo, amount: 100.1, date: 20261201 })).toEqual({
      outstanding: 149.9,
      paidStatus: 2,
    })
    expect(nxt.side.dump().openCustomerEntry).toMatchObject([{ outstandingAmountDomestic: 149.9 }])
    expect(nxt.side.registerPayment({ invoiceNo, date: 20261207 })).toEqual({ outstanding: 0, paidStatus: 4 })
    const data = nxt.side.dump()
    expect(data.openCustomerEntry).toEqual([])
    expect(data.customerTransaction).toMatchObject([
      { amountDomestic: 250, outstandingAmountDomestic: 0, paidLast: 20261207, paidStatus: 4 },
      { amountDomestic: -100.1, invoiceNo },
      { amountDomestic: -149.9, invoiceNo },
    ])
    expect(() => nxt.side.registerPayment({ invoiceNo })).toThrow('no open transaction')
  })

  it('after the due date counts as late', () => {
    const { invoiceNo } = nxt.side.invoiceOrder({ orderNo: 1 })
    expect(nxt.side.registerPayment({ invoiceNo, date: 20261208 }).paidStatus).toBe(3)
  })
})

describe('processings', () => {
  const attach = (name: string, args: string) =>
    process(
      `addAttachment(${where}, args: { fileName: "${name}", description: "d", fileBytes: "aGVp", ${args} }) { succeeded }`,
    )

  it('attach a file once for every call, and send it along when told', async () => {
    expect(await attach('a.pdf', 'sendWithInvoicesAndCreditNotes: 1')).toEqual({ addAttachment: { succeeded: true } })
    await attach('a.pdf', 'sendWithDocumentTypes: 4')
    expect(nxt.side.dump().orderAttachment).toMatchObject([
      { orderNo: 1, attachmentNo: 1, fileName: 'a.pdf', fileType: 'pdf', fileSize: 3, orderAttachmentProcessing: 1 },
      { orderNo: 1, attachmentNo: 2, orderAttachmentProcessing: 4 },
    ])
    await finish()
    expect((await report()).documents[0].attachments).toEqual([{ name: 'a.pdf', content: 'aGVp' }])
  })

  it('refuse a file that is no base64, and do not succeed on no rows', async () => {
    const { errors } = await nxt.run(
      `mutation { useCompany(no: ${company}) { order_processings { addAttachment(${where}, args: { fileBytes: "?" }) { succeeded } } } }`,
    )
    expect(errors[0].extensions.code).toBe('ARGUMENT')
    expect(await process('confirm(filter: { orderNo: { _eq: 99 } }) { succeeded }')).toEqual({
      confirm: { succeeded: false },
    })
  })

  it('cancel what is open, and confirm', async () => {
    await process(
      `cancel(${where}) { succeeded } confirm(${where}) { succeeded } sendToApproval(${where}) { succeeded }`,
    )
    const data = nxt.side.dump()
    expect(data.orderLine![0]).toMatchObject({ unrealisedQuantity: 0 })
    expect(data.order![0]).toMatchObject({ confirmedDeliveryDate: 20261123 })
  })

  it('print other documents without changing anything', async () => {
    const before = nxt.side.dump()
    const { order_reports: reports } = await nxt.write(
      `order_reports { orderConfirmations(${where}) { documents { name } } pickList(${where}) { succeeded } }`,
    )
    expect(reports).toEqual({
      orderConfirmations: { documents: [{ name: 'order-confirmation-1.pdf' }] },
      pickList: { succeeded: true },
    })
    expect(nxt.side.dump()).toEqual(before)
  })

  it('document and post vouchers', async () => {
    const voucher =
      'voucherNo: 7, voucherDate: 20261101, debitAccountType: 1, debitAccountNo: 10000, creditAccountType: 3, creditAccountNo: 3000, amountDomestic: 80, text: "Fee"'
    await nxt.write(
      `batch_create(values: [{ voucherSeriesNo: 1, valueDate: 20261101, vouchers: [{ ${voucher} }] }]) { affectedRows }`,
    )
    await nxt.write(
      'voucher_processings { addNewDocument(filter: { voucherNo: { _eq: 7 } }, args: { fileName: "v.pdf", fileBytes: "aGVp" }) { succeeded } }',
    )
    const { batch_processings: posted } = await nxt.write(
      'batch_processings { updateBatch(filter: { batchNo: { _eq: 1 } }) { succeeded voucherJournalNo } }',
    )
    expect(posted.updateBatch).toEqual({ succeeded: true, voucherJournalNo: 1 })
    const data = nxt.side.dump()
    expect(data.incomingAccountingDocumentAttachment).toMatchObject([{ fileName: 'v.pdf', documentNo: 7 }])
    expect([data.batch, data.voucher]).toEqual([[], []])
    expect(data.updatedVoucher).toMatchObject([
      { voucherJournalNo: 1, batchNo: 1, lineNo: 1, voucherNo: 7, year: 2026, period: 11, amountDomestic: 80 },
    ])
    expect(data.generalLedgerTransaction).toMatchObject([{ accountNo: 3000, postedAmountDomestic: -80, voucherNo: 7 }])
    expect(data.customerTransaction).toMatchObject([
      { customerNo: 10000, amountDomestic: 80, outstandingAmountDomestic: 80 },
    ])
  })
})

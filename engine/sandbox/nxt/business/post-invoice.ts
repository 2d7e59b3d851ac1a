import { numberIn, type Row, textIn } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import { addToDate } from '../model/local-time.ts'
import type { Writing } from '../write/draft.ts'
import { money, sumOf } from './amounts.ts'
import { addRow, changeRow, nextJournalNo } from './book.ts'
import { type Invoice, isTextLine, linesOf, openQuantity } from './invoicing.ts'
import { orgUnitsOf, type Posting, postToAccount } from './ledger.ts'
import { sumOrder } from './order-sums.ts'

/**
 * Makes an invoice final: the next number, the archive's document, the customer's transaction and open entry, the ledger,
 * and the lines' finished quantities. Answers the invoice number.
 */
export function postInvoice(writing: Writing, invoice: Invoice, invoiceDate = writing.now().date): string {
  const { company } = writing
  const invoiceNo = nextInvoiceNo(writing)
  const { order, gross, grossDomestic } = invoice
  const dueDate = dueDateOf(company, order, invoiceDate)
  addDocument(writing, invoice, invoiceNo, invoiceDate, dueDate)
  const posting = {
    voucherJournalNo: nextJournalNo(company),
    voucherNo: Number(invoiceNo),
    voucherDate: invoiceDate,
    valueDate: invoiceDate,
  }
  const entry = {
    voucherJournalNo: posting.voucherJournalNo,
    auditNo: 1,
    customerNo: numberIn(order, 'invoiceCustomerNo') || numberIn(order, 'customerNo'),
    invoiceNo,
    orderNo: numberIn(order, 'orderNo'),
    voucherNo: posting.voucherNo,
    voucherDate: invoiceDate,
    dueDate,
    currencyNo: numberIn(order, 'currencyNo'),
    amountDomestic: grossDomestic,
    amountInCurrency: gross,
    outstandingAmountDomestic: grossDomestic,
    outstandingAmountInCurrency: gross,
    paidStatus: 1,
  }
  addRow(writing, 'customerTransaction', { ...entry, valueDate: invoiceDate, ...orgUnitsOf(order) })
  addRow(writing, 'openCustomerEntry', entry)
  postLedger(
    writing,
    invoice,
    { ...posting, auditNo: 1 },
    { invoiceNo, orderNo: entry.orderNo, customerNo: entry.customerNo },
  )
  for (const line of linesOf(company, order)) settleLine(writing, line, invoiceNo, invoiceDate)
  const soFar = money(numberIn(order, 'invoicedAmountSoFarDomestic') + sumOf(invoice.lines, 'amountDomestic'))
  changeRow(writing, 'order', order, {
    invoiceNo,
    invoiceDate,
    dueDate,
    finishDate: invoiceDate,
    invoicedAmountSoFarDomestic: soFar,
  })
  sumOrder(writing, entry.orderNo)
  return invoiceNo
}

/** Invoice numbers follow each other without gaps. */
function nextInvoiceNo({ company, assumed }: Writing): string {
  const numbers = ['orderDocument', 'customerTransaction'].flatMap((table) =>
    [...company.of(table).rows()].map((row) => Number(row.invoiceNo) || 0),
  )
  return String(numbers.reduce((highest, number) => Math.max(highest, number), assumed.firstInvoiceNo - 1) + 1)
}

function dueDateOf(company: CompanyData, order: Row, invoiceDate: number): number {
  const terms = company.of('paymentTerms').get(numberIn(order, 'paymentTerms'))
  return terms ? addToDate(invoiceDate, numberIn(terms, 'noOfMonths'), numberIn(terms, 'noOfDays')) : invoiceDate
}

function addDocument(
  writing: Writing,
  { order, net, vat, gross, grossDomestic }: Invoice,
  invoiceNo: string,
  date: number,
  dueDate: number,
): void {
  const document = addRow(writing, 'orderDocument', {
    orderNo: numberIn(order, 'orderNo'),
    transactionType: numberIn(order, 'transactionType'),
    invoiceNo,
    name: textIn(order, 'name'),
    customerNo: numberIn(order, 'customerNo'),
    supplierNo: numberIn(order, 'supplierNo'),
    documentType: 1,
    documentDate: date,
    invoiceDate: date,
    dueDate,
    currencyNo: numberIn(order, 'currencyNo'),
    amountInCurrency: gross,
    amountDomestic: grossDomestic,
    vatAmountInCurrency: vat,
    orderSumNetInCurrency: net,
    orderSumGrossInCurrency: gross,
    printedDate: date,
    sentDate: date,
  })
  const sent = {
    deliveryMethod: numberIn(order, 'documentDeliveryMethod1'),
    status: 1,
    sentTimestamp: writing.now().timestamp,
  }
  addRow(writing, 'orderDocumentDeliveryLog', { documentNo: document.documentNo, lineNo: 1, ...sent })
}

/** Receivable against sales, line by line, and VAT; income stands on the credit side and is negative. */
function postLedger(writing: Writing, invoice: Invoice, posting: Posting, shared: Row): void {
  const { accounts } = writing.assumed
  let auditNo = posting.auditNo
  postToAccount(writing, posting, accounts.receivable, invoice.grossDomestic, {
    ...shared,
    ...orgUnitsOf(invoice.order),
  })
  for (const line of invoice.lines) {
    if (numberIn(line, 'amountDomestic') === 0) continue
    const values = {
      ...shared,
      ...orgUnitsOf(line),
      productNo: textIn(line, 'productNo'),
      taxCode: numberIn(line, 'taxCode'),
    }
    postToAccount(
      writing,
      { ...posting, auditNo: ++auditNo },
      numberIn(line, 'accountNo') || accounts.sales,
      -numberIn(line, 'amountDomestic'),
      values,
    )
  }
  const vat = sumOf(invoice.lines, 'vatAmountDomestic')
  if (vat !== 0) postToAccount(writing, { ...posting, auditNo: ++auditNo }, accounts.vat, -vat, shared)
}

function settleLine(writing: Writing, line: Row, invoiceNo: string, finishDate: number): void {
  const now = numberIn(line, 'finishNow')
  if (now === 0 && !isTextLine(line)) return
  const finished = numberIn(line, 'finished') + now
  const unrealisedQuantity = openQuantity(line) - now
  changeRow(writing, 'orderLine', line, {
    finished,
    unrealisedQuantity,
    finishNow: 0,
    invoiceNow: 0,
    finishDate,
    invoiceNo,
  })
}

import { refusal } from '../business-error.ts'
import { numberIn, type Row, textKey } from '../data/collation.ts'
import type { Writing } from '../write/draft.ts'
import { money } from './amounts.ts'
import { addRow, changeRow, nextJournalNo } from './book.ts'
import { postToAccount } from './ledger.ts'

export interface Payment {
  readonly invoiceNo: string
  /** In the company's currency; all that is outstanding where it is not given. */
  readonly amount?: number
  /** yyyymmdd; today where it is not given. */
  readonly date?: number
}

export interface PaymentResult {
  readonly outstanding: number
  readonly paidStatus: number
}

/** Settled in time, settled late, partly open. */
const [SETTLED, SETTLED_LATE, PARTLY_OPEN] = [4, 3, 2]

/**
 * Books a payment of an invoice: the customer's transaction stays with what is still outstanding, the open entry goes
 * when nothing is, and the payment itself is a negative transaction under the same invoice number.
 * @throws BusinessError when the invoice has no open transaction
 */
export function bookPayment(writing: Writing, payment: Payment): PaymentResult {
  const { company } = writing
  const invoice = company
    .of('customerTransaction')
    .where('invoiceNo', textKey(payment.invoiceNo))
    .find((row) => numberIn(row, 'outstandingAmountDomestic') !== 0)
  if (!invoice) throw refusal('noSuchRow', `no open transaction of invoice ${payment.invoiceNo}`, ['invoiceNo'])
  const outstandingBefore = numberIn(invoice, 'outstandingAmountDomestic')
  const amount = payment.amount ?? outstandingBefore
  const paidLast = payment.date ?? writing.now().date
  const values = outstandingValues(invoice, money(outstandingBefore - amount), paidLast)
  changeRow(writing, 'customerTransaction', invoice, { ...values, paidLast })
  const entries = company.of('openCustomerEntry')
  const entry = entries.get(entries.keyOf(invoice))
  if (entry && values.outstandingAmountDomestic === 0) company.write('openCustomerEntry', entry, undefined)
  else if (entry) changeRow(writing, 'openCustomerEntry', entry, values)
  addPayment(writing, invoice, amount, paidLast)
  return { outstanding: values.outstandingAmountDomestic, paidStatus: values.paidStatus }
}

function outstandingValues(invoice: Row, outstanding: number, paidLast: number) {
  const rate =
    numberIn(invoice, 'amountDomestic') /
    (numberIn(invoice, 'amountInCurrency') || numberIn(invoice, 'amountDomestic') || 1)
  const late = paidLast > numberIn(invoice, 'dueDate') ? SETTLED_LATE : SETTLED
  return {
    outstandingAmountDomestic: outstanding,
    outstandingAmountInCurrency: money(outstanding / (rate || 1)),
    paidStatus: outstanding === 0 ? late : PARTLY_OPEN,
  }
}

function addPayment(writing: Writing, invoice: Row, amount: number, date: number): void {
  const voucherJournalNo = nextJournalNo(writing.company)
  const { customerNo, invoiceNo, orderNo, currencyNo } = invoice
  const shared = Object.fromEntries(
    Object.entries({ customerNo, invoiceNo, orderNo, currencyNo }).filter(([, value]) => value !== undefined),
  )
  addRow(writing, 'customerTransaction', {
    ...shared,
    voucherJournalNo,
    auditNo: 1,
    voucherDate: date,
    valueDate: date,
    dueDate: date,
    amountDomestic: -amount,
    amountInCurrency: -amount,
    outstandingAmountDomestic: 0,
    outstandingAmountInCurrency: 0,
    paidStatus: SETTLED,
    paidLast: date,
  })
  const posting = { voucherJournalNo, voucherNo: voucherJournalNo, voucherDate: date, valueDate: date }
  const { accounts } = writing.assumed
  postToAccount(writing, { ...posting, auditNo: 1 }, accounts.bank, amount, {})
  postToAccount(writing, { ...posting, auditNo: 2 }, accounts.receivable, -amount, {
    customerNo: numberIn(invoice, 'customerNo'),
  })
}

import { numberIn, type Row, textIn } from '../data/collation.ts'
import type { Writing } from '../write/draft.ts'
import { addRow, changeRow, nextJournalNo } from './book.ts'
import { orgUnitsOf, postToAccount } from './ledger.ts'

const [CUSTOMER, LEDGER] = [1, 3]
const POSTED = 1

/** Columns a voucher keeps when it is posted. */
const KEPT = [
  'voucherNo',
  'voucherDate',
  'valueDate',
  'voucherType',
  'debitAccountType',
  'debitAccountNo',
  'creditAccountType',
  'creditAccountNo',
  'amountDomestic',
  'amountInCurrency',
  'invoiceNo',
  'text',
  'customerNo',
  'debitTaxCode',
  'creditTaxCode',
  'currencyNo',
  'exchangeRate',
  'periodKeyNo',
]

/** Posts the vouchers of a batch. Answers the voucher journal number. @throws BusinessError */
export function updateBatch(writing: Writing, batch: Row): number {
  const { company } = writing
  const batchNo = numberIn(batch, 'batchNo')
  const vouchers = company
    .of('voucher')
    .where('batchNo', batchNo)
    .sort((x, y) => numberIn(x, 'lineNo') - numberIn(y, 'lineNo'))
  const voucherJournalNo = nextJournalNo(company)
  let auditNo = 0
  for (const [index, voucher] of vouchers.entries()) {
    const valueDate = numberIn(voucher, 'valueDate') || numberIn(batch, 'valueDate')
    const kept = Object.fromEntries(
      KEPT.filter((name) => voucher[name] !== undefined).map((name) => [name, voucher[name]]),
    )
    const [year, period] = [Math.floor(valueDate / 10000), Math.floor(valueDate / 100) % 100]
    addRow(writing, 'updatedVoucher', {
      ...kept,
      ...orgUnitsOf(voucher),
      voucherJournalNo,
      batchNo,
      lineNo: index + 1,
      valueDate,
      year,
      period,
    })
    const amount = numberIn(voucher, 'amountDomestic')
    for (const [side, signed] of [['debit', amount] as const, ['credit', -amount] as const])
      if (postSide(writing, voucher, side, signed, { voucherJournalNo, auditNo: auditNo + 1, valueDate })) auditNo++
    if (writing.assumed.removePostedBatches) company.write('voucher', voucher, undefined)
  }
  if (writing.assumed.removePostedBatches) company.write('batch', batch, undefined)
  else changeRow(writing, 'batch', batch, { status: POSTED })
  return voucherJournalNo
}

/** One side of a voucher: on its ledger account, or as a transaction of its customer. False where the side is empty. */
function postSide(
  writing: Writing,
  voucher: Row,
  side: 'debit' | 'credit',
  amount: number,
  at: { readonly voucherJournalNo: number; readonly auditNo: number; readonly valueDate: number },
): boolean {
  const accountNo = numberIn(voucher, `${side}AccountNo`)
  if (accountNo === 0) return false
  const type = numberIn(voucher, `${side}AccountType`) || LEDGER
  const posting = { ...at, voucherNo: numberIn(voucher, 'voucherNo'), voucherDate: numberIn(voucher, 'voucherDate') }
  const shared = {
    text: textIn(voucher, 'text'),
    invoiceNo: textIn(voucher, 'invoiceNo'),
    voucherType: numberIn(voucher, 'voucherType'),
  }
  if (type === LEDGER) {
    const values = { ...orgUnitsOf(voucher), ...shared, taxCode: numberIn(voucher, `${side}TaxCode`) }
    postToAccount(writing, posting, accountNo, amount, { ...values, customerNo: numberIn(voucher, 'customerNo') })
  } else if (type === CUSTOMER) {
    const open = {
      amountDomestic: amount,
      outstandingAmountDomestic: amount,
      paidStatus: 1,
      dueDate: numberIn(voucher, 'dueDate'),
    }
    const { voucherType, text, ...entry } = { ...posting, ...shared, ...open, customerNo: accountNo }
    addRow(writing, 'customerTransaction', { ...entry, voucherType, text })
    const { valueDate: _, ...openEntry } = entry
    addRow(writing, 'openCustomerEntry', openEntry)
  }
  return true
}

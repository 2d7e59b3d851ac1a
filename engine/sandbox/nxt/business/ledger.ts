import { refusal } from '../business-error.ts'
import { numberIn, type Row } from '../data/collation.ts'
import type { Writing } from '../write/draft.ts'
import { addRow } from './book.ts'

const ORG_UNITS = Array.from({ length: 12 }, (_, index) => `orgUnit${index + 1}`)
const MANDATORY = 3

/** Where a posting stands: its journal, its place there, and what its rows share. */
export interface Posting {
  readonly voucherJournalNo: number
  readonly auditNo: number
  readonly voucherNo: number
  readonly voucherDate: number
  readonly valueDate: number
}

/** Posts one amount on a ledger account. @throws BusinessError when the account demands an org unit that is not there */
export function postToAccount(
  writing: Writing,
  posting: Posting,
  accountNo: number,
  amount: number,
  values: Row,
): void {
  checkOrgUnits(writing, accountNo, values)
  addRow(writing, 'generalLedgerTransaction', {
    ...orgUnitsOf(values),
    ...posting,
    accountNo,
    year: Math.floor(posting.valueDate / 10000),
    period: Math.floor(posting.valueDate / 100) % 100,
    postedAmountDomestic: amount,
    ...values,
  })
}

/** The org units of a row that are set. */
export function orgUnitsOf(row: Row): Row {
  return Object.fromEntries(ORG_UNITS.filter((name) => row[name]).map((name) => [name, row[name]]))
}

function checkOrgUnits(writing: Writing, accountNo: number, values: Row): void {
  const account = writing.company.of('generalLedgerAccount').get(accountNo)
  if (!account) return
  const missing = ORG_UNITS.filter((name) => numberIn(account, `${name}Processing`) === MANDATORY && !values[name])
  if (missing.length > 0) throw refusal('orgUnitMissing', `account ${accountNo} demands ${missing.join(', ')}`, missing)
}

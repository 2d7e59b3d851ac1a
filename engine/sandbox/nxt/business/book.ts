import { numberIn, type Row } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import { draftOf, stamp, type Writing } from '../write/draft.ts'

/** Adds a row that business logic makes itself; its key is given or the next free one. Answers the row. */
export function addRow(writing: Writing, table: string, values: Row): Row {
  const data = writing.company.of(table)
  const draft = draftOf(data)
  Object.assign(draft.row, values)
  const [key] = data.table.keys
  if (data.table.keys.length === 1 && draft.row[key.name] === undefined)
    draft.row[key.name] = nextNumber(writing.company, table, key.name)
  stamp(draft, writing)
  writing.company.write(table, undefined, draft.row)
  return draft.row
}

/** Replaces columns of a row. Answers the new row. */
export function changeRow(writing: Writing, table: string, before: Row, values: Row): Row {
  const draft = draftOf(writing.company.of(table), before)
  Object.assign(draft.row, values)
  stamp(draft, writing)
  writing.company.write(table, before, draft.row)
  return draft.row
}

/** One more than the highest number of the table's first key column. */
export function nextNumber(company: CompanyData, table: string, key: string): number {
  const last = company.of(table).inOrder().at(-1)
  return (last ? numberIn(last, key) : 0) + 1
}

/** A new voucher journal: one number above all that the ledgers hold. */
export function nextJournalNo(company: CompanyData): number {
  const tables = ['customerTransaction', 'openCustomerEntry', 'generalLedgerTransaction', 'updatedVoucher']
  return Math.max(...tables.map((table) => nextNumber(company, table, 'voucherJournalNo')))
}

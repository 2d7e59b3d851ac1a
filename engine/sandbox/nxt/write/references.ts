import { keyOfValue, type Row, valueIn } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import type { Model } from '../model/model.ts'
import type { Table } from '../model/table.ts'

/** A column whose value must be found in another table, and which keeps that table's row from being deleted. */
export interface Reference {
  readonly from: string
  readonly column: string
  readonly to: string
  readonly key: string
  /** True: rows of `from` are children of the row of `to`, and their number must be given. */
  readonly parent: boolean
}

/** References beside those between children and parents. The ledger's are only checked when a row is deleted. */
const OTHERS: readonly (readonly [string, string, string, string])[] = [
  ['order', 'customerNo', 'associate', 'customerNo'],
  ['order', 'supplierNo', 'associate', 'supplierNo'],
  ['orderLine', 'productNo', 'product', 'productNo'],
  ['priceAndDiscountMatrix', 'productNo', 'product', 'productNo'],
  ['customerTransaction', 'customerNo', 'associate', 'customerNo'],
  ['openCustomerEntry', 'customerNo', 'associate', 'customerNo'],
  ['generalLedgerTransaction', 'accountNo', 'generalLedgerAccount', 'accountNo'],
]

const DELETE_ONLY = new Set(['customerTransaction', 'openCustomerEntry', 'generalLedgerTransaction'])

const found = new WeakMap<Model, readonly Reference[]>()

/** All references of a model. A table whose composite key starts with another table's single key is its child. */
export function referencesOf(model: Model): readonly Reference[] {
  const known = found.get(model)
  if (known) return known
  const references = [
    ...[...model.tables.values()].flatMap((table) => parentsOf(table, model)),
    ...OTHERS.map(([from, column, to, key]) => ({ from, column, to, key, parent: false })),
  ]
  found.set(model, references)
  return references
}

function parentsOf(table: Table, model: Model): Reference[] {
  const [first, ...rest] = table.keys
  if (rest.length === 0) return []
  return [...model.tables.values()]
    .filter((other) => other.keys.length === 1 && other.keys[0].name === first.name)
    .map((other) => ({ from: table.name, column: first.name, to: other.name, key: first.name, parent: true }))
}

/** The reference that a column makes on input, if it is checked there. */
export function inputReference(model: Model, table: string, column: string): Reference | undefined {
  return referencesOf(model).find(
    (reference) => reference.from === table && reference.column === column && !DELETE_ONLY.has(table),
  )
}

/** True when 0 or '' was written, or the row pointed at is there. */
export function pointsAtRow(company: CompanyData, reference: Reference, value: unknown): boolean {
  if (value === 0 || value === '' || value === null) return true
  const target = company.of(reference.to)
  const column = target.table.columns.get(reference.key)!
  return target.equals(column).count(keyOfValue(column, value)) > 0
}

/** The rows that point at a row by one reference. */
export function rowsPointingAt(company: CompanyData, reference: Reference, row: Row): Row[] {
  const column = company.of(reference.to).table.columns.get(reference.key)!
  const key = keyOfValue(column, valueIn(row, column))
  return key === 0 || key === '' ? [] : company.of(reference.from).where(reference.column, key)
}

import type { Table } from '../model/table.ts'
import type { NxtAssumed } from '../options.ts'

/** Org units 7 to 12 are texts of ten characters, as keys and wherever they are referred to. */
const ORG_UNIT_LENGTH = 10
const KNOWN: Readonly<Record<string, number>> = { 'updatedVoucher.text': 200 }

/** The most characters a text column holds; undefined where nothing is known. */
export function maxLengthOf(table: Table, column: string, assumed: NxtAssumed): number | undefined {
  if (!assumed.enforceLengths) return undefined
  const name = `${table.name}.${column}`
  return assumed.maxLengths[name] ?? KNOWN[name] ?? (isLongOrgUnit(table, column) ? ORG_UNIT_LENGTH : undefined)
}

function isLongOrgUnit(table: Table, column: string): boolean {
  const level = /^orgUnit(\d+)(No)?$/.exec(column)
  if (!level || Number(level[1]) < 7) return false
  return !level[2] || table.name === `orgUnit${level[1]}`
}

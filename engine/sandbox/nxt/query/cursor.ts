import { badArgument } from '../business-error.ts'
import type { Row, SortKey } from '../data/collation.ts'
import { firstIndex, type Order } from '../data/order.ts'

/** An opaque mark of a row's place in one order of one table. It holds values, so it outlives its row. */
export function cursorOf(row: Row, table: string, order: Order): string {
  return Buffer.from(JSON.stringify([table, order.name, ...order.keysOf(row)])).toString('base64url')
}

/** Index of the first row behind a cursor (after) or of the first row not before it (before). @throws BusinessError */
export function placeOfCursor(
  cursor: string,
  side: 'after' | 'before',
  rows: readonly Row[],
  table: string,
  order: Order,
): number {
  const keys = keysOfCursor(cursor, table, order)
  const least = side === 'after' ? 1 : 0
  return firstIndex(rows, (row) => order.compareKeys(order.keysOf(row), keys) >= least)
}

function keysOfCursor(cursor: string, table: string, order: Order): SortKey[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    parsed = undefined
  }
  if (!Array.isArray(parsed)) throw badArgument('the cursor is not valid')
  const [ofTable, ofOrder, ...keys] = parsed
  if (ofTable !== table || ofOrder !== order.name) throw badArgument('the cursor belongs to another table or order')
  return keys as SortKey[]
}

import { reviseOrder, sumOrder } from '../business/order-sums.ts'
import { numberIn, type Row } from '../data/collation.ts'
import type { Writing } from './draft.ts'

/** What follows once a row stands: the sums of its order. Either row is missing when one was made or deleted. */
export function afterSave(writing: Writing, table: string, before: Row | undefined, after: Row | undefined): void {
  if (table === 'orderLine') sumOrder(writing, numberIn((after ?? before)!, 'orderNo'))
  if (table === 'order' && after) reviseOrder(writing, before, after)
}

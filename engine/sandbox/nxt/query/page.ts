import { badArgument } from '../business-error.ts'
import type { Row } from '../data/collation.ts'
import type { Order } from '../data/order.ts'
import { cursorOf, placeOfCursor } from './cursor.ts'

export interface PageArgs {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  readonly skip?: number | null
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** What a connection field answers; null where the server does not say. */
export interface Connection {
  readonly totalCount: number | null
  readonly pageInfo: PageInfo | null
  readonly items: readonly (Row | null)[] | null
}

/**
 * One page of ordered rows. `first` counts from `after`, `last` back from `before`, each past `skip` rows; with both,
 * `first` wins. @throws BusinessError on numbers that are not positive and on foreign cursors
 */
export function takePage(rows: readonly Row[], args: PageArgs, table: string, order: Order, cap: number): Connection {
  const [start, end] = bounds(rows, args, table, order, cap)
  const items = rows.slice(start, end)
  return {
    totalCount: rows.length,
    items,
    pageInfo: {
      hasNextPage: end < rows.length,
      hasPreviousPage: start > 0,
      startCursor: items.length > 0 ? cursorOf(items[0]!, table, order) : null,
      endCursor: items.length > 0 ? cursorOf(items.at(-1)!, table, order) : null,
    },
  }
}

function bounds(rows: readonly Row[], args: PageArgs, table: string, order: Order, cap: number): [number, number] {
  for (const name of ['first', 'last', 'skip'] as const) {
    const value = args[name]
    if (value !== null && value !== undefined && value <= 0) throw badArgument(`${name} must be a positive integer`)
  }
  const from = args.after ? placeOfCursor(args.after, 'after', rows, table, order) : 0
  const to = args.before ? placeOfCursor(args.before, 'before', rows, table, order) : rows.length
  const skip = args.skip ?? 0
  if (!args.first && args.last) {
    const end = Math.max(from, to - skip)
    return [Math.max(from, end - Math.min(args.last, cap)), end]
  }
  const start = Math.min(from + skip, to)
  return [start, Math.min(to, start + Math.min(args.first ?? cap, cap))]
}

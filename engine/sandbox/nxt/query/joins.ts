import { compareKeys, keyOfValue, keyReader, type Row, valueIn } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import { createOrder, type Order, sortRows } from '../data/order.ts'
import type { LocalTime } from '../model/local-time.ts'
import type { Join, Table } from '../model/table.ts'
import { compileFilter, type Test } from './filter.ts'
import { type Connection, takePage } from './page.ts'
import { orderTerms, type TableArgs } from './table-query.ts'

/** The row a joinup field points at; null where the number is not set or has no row. */
export function rowUp(company: CompanyData, table: Table, join: Join, row: Row): Row | null {
  const [found] = joinedRows(company, table, join, row)
  return found ?? null
}

/** Arguments of one joindown field, made ready once for all parents. */
export interface DownQuery {
  readonly args: TableArgs & { readonly unoptimized?: boolean | null }
  readonly order: Order
  readonly test: Test
}

export function prepareDown(target: Table, args: DownQuery['args'], time: LocalTime): DownQuery {
  return {
    args,
    order: createOrder(target, orderTerms(target, args.orderBy ?? [])),
    test: compileFilter(target, args.filter, time),
  }
}

/**
 * The rows that point at this one. All parents are answered in one go, so counts, cursors and page information are only
 * there with `unoptimized: true`.
 */
export function connectionDown(
  company: CompanyData,
  table: Table,
  join: Join,
  row: Row,
  query: DownQuery,
  cap: number,
): Connection {
  const rows = sortRows(joinedRows(company, table, join, row).filter(query.test), query.order)
  if (query.args.unoptimized) return takePage(rows, query.args, join.table, query.order, cap)
  const { items } = takePage(rows, { ...query.args, after: null, before: null }, join.table, query.order, cap)
  return { totalCount: null, pageInfo: null, items }
}

function joinedRows(company: CompanyData, table: Table, join: Join, row: Row): Row[] {
  const target = company.of(join.table)
  const [pair, ...more] = join.pairs
  const own = table.columns.get(pair!.own)!
  const value = keyOfValue(own, valueIn(row, own))
  if (value === 0 || value === '' || value === null) return []
  const [key, ...moreKeys] = target.table.keys
  if (key.name === pair!.theirs && moreKeys.length === 0) {
    const found = target.get(target.keyOf({ [key.name]: valueIn(row, own) }))
    return found ? [found] : []
  }
  const rows = target.where(pair!.theirs, value)
  return more.length === 0
    ? rows
    : rows.filter((other) => more.every((next) => agree(table, row, next.own, target.table, other, next.theirs)))
}

function agree(table: Table, row: Row, own: string, target: Table, other: Row, theirs: string): boolean {
  return compareKeys(keyReader(table.columns.get(own)!)(row), keyReader(target.columns.get(theirs)!)(other)) === 0
}

import { badArgument } from '../business-error.ts'
import { keyOfValue, type Row, valueIn } from '../data/collation.ts'
import { createOrder, type OrderTerm } from '../data/order.ts'
import type { TableData } from '../data/table-data.ts'
import type { LocalTime } from '../model/local-time.ts'
import type { Column, Table } from '../model/table.ts'
import type { Filter } from './filter.ts'
import { groupRows } from './group.ts'
import { matchRowsKept } from './match-rows.ts'
import { type Connection, type PageArgs, takePage } from './page.ts'

export interface TableArgs extends PageArgs {
  readonly filter?: Filter | null
  readonly orderBy?: readonly (Directions | null)[] | null
  readonly sortOrder?: Directions | null
  readonly groupBy?: readonly (Readonly<Record<string, string | null>> | null)[] | null
  readonly having?: Filter | null
  readonly distinct?: boolean | null
}

type Directions = Readonly<Record<string, 'ASC' | 'DESC' | null>>

/**
 * Answers one table field. `selected` names the columns the query asks for, which `distinct` needs.
 * @throws BusinessError on misused arguments
 */
export function queryTable(
  data: TableData,
  args: TableArgs,
  selected: () => readonly Column[],
  time: LocalTime,
  cap: number,
): Connection {
  const { table } = data
  const terms = orderTerms(table, args.orderBy ?? (args.sortOrder ? [args.sortOrder] : []))
  if (args.groupBy && args.groupBy.length > 0) {
    const rows = matchRowsKept(data, args.filter, data.keyOrder, time)
    const groups = groupRows(table, rows, groupColumns(table, args.groupBy), args.having, terms, time)
    // Paging and grouping do not work together: page arguments are taken and have no effect.
    return { totalCount: groups.length, pageInfo: null, items: groups }
  }
  if (args.having) throw badArgument('having needs groupBy')
  const order = createOrder(table, terms)
  const rows = matchRowsKept(data, args.filter, order, time)
  return takePage(args.distinct ? distinctRows(rows, selected()) : rows, args, table.name, order, cap)
}

/** The columns an orderBy names, most significant first. */
export function orderTerms(table: Table, orderBy: readonly (Directions | null)[]): OrderTerm[] {
  return orderBy.flatMap((entry) =>
    Object.entries(entry ?? {}).flatMap(([name, direction]) => {
      const column = table.columns.get(name)
      return column && direction ? [{ column, descending: direction === 'DESC' }] : []
    }),
  )
}

function groupColumns(table: Table, groupBy: NonNullable<TableArgs['groupBy']>): Column[] {
  return groupBy.flatMap((entry) =>
    Object.entries(entry ?? {}).flatMap(([name, mode]) => {
      if (mode && mode !== 'DEFAULT') throw badArgument(`the sandbox does not group by ${mode}`)
      const column = table.columns.get(name)
      return column && mode ? [column] : []
    }),
  )
}

/** The first row of every combination of the columns asked for. */
function distinctRows(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const key = JSON.stringify(columns.map((column) => keyOfValue(column, valueIn(row, column))))
    return !seen.has(key) && seen.add(key)
  })
}

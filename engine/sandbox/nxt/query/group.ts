import { compareKeys, keyOfValue, type Row, type SortKey, valueIn } from '../data/collation.ts'
import type { OrderTerm } from '../data/order.ts'
import type { LocalTime } from '../model/local-time.ts'
import type { Column, Table } from '../model/table.ts'
import { compileFilter, type Filter } from './filter.ts'

/** The rows behind a grouped row. */
const MEMBERS: unique symbol = Symbol('members')

/** One row a combination of the grouping columns. Columns that were not grouped by hold null. */
export type GroupRow = Row & { readonly [MEMBERS]: readonly Row[] }

export type AggregateName = 'sum' | 'count' | 'average' | 'minimum' | 'maximum'

/** The rows grouped, filtered by `having`, and ordered; by the grouping columns where no order is asked for. */
export function groupRows(
  table: Table,
  rows: readonly Row[],
  by: readonly Column[],
  having: Filter | null | undefined,
  asked: readonly OrderTerm[],
  time: LocalTime,
): GroupRow[] {
  const blank = Object.fromEntries([...table.columns.keys()].map((name) => [name, null]))
  const members = new Map<string, Row[]>()
  for (const row of rows) {
    const key = JSON.stringify(by.map((column) => keyOfValue(column, valueIn(row, column))))
    const group = members.get(key)
    if (group) group.push(row)
    else members.set(key, [row])
  }
  const groups = [...members.values()].map((group): GroupRow => {
    const shared = Object.fromEntries(by.map((column) => [column.name, valueIn(group[0]!, column)]))
    return { ...blank, ...shared, [MEMBERS]: group }
  })
  const grouped = new Set(by)
  const terms = asked.length > 0 ? asked : by.map((column) => ({ column, descending: false }))
  return groups.filter(havingTest(table, having, grouped, time)).sort((x, y) => {
    for (const { column, descending } of terms) {
      const difference = compareKeys(sortKey(x, column, grouped), sortKey(y, column, grouped))
      if (difference !== 0) return descending ? -difference : difference
    }
    return 0
  })
}

/** All rows as one group, for aggregates without grouping. */
export function wholeGroup(rows: readonly Row[]): GroupRow {
  return { [MEMBERS]: rows } as GroupRow
}

/** In `having` and `orderBy` a column that was not grouped by stands for its sum (assumed). */
function havingTest(table: Table, having: Filter | null | undefined, grouped: ReadonlySet<Column>, time: LocalTime) {
  if (!having) return () => true
  const test = compileFilter(table, having, time)
  const others = [...table.columns.values()].filter(
    (column) => !grouped.has(column) && typeof column.empty === 'number',
  )
  return (group: GroupRow) => {
    const sums = Object.fromEntries(others.map((column) => [column.name, aggregateOf(group, 'sum', column)]))
    return test({ ...group, ...sums })
  }
}

function sortKey(group: GroupRow, column: Column, grouped: ReadonlySet<Column>): SortKey {
  if (grouped.has(column)) return keyOfValue(column, group[column.name])
  return typeof column.empty === 'number' ? aggregateOf(group, 'sum', column) : null
}

export function isGroup(row: Row): row is GroupRow {
  return MEMBERS in row
}

/** One aggregate of one column. Whole-number columns keep whole averages, as the database does. */
export function aggregateOf(group: GroupRow, name: AggregateName, column: Column): number | null {
  const values = group[MEMBERS].map((row) => valueIn(row, column)).filter((value) => value !== null)
  if (name === 'count') return values.length
  const numbers = values.filter((value) => typeof value === 'number')
  const round = column.type === 'Decimal' ? roundDecimals : Math.trunc
  if (name === 'sum') return round(numbers.reduce((sum, value) => sum + value, 0))
  if (numbers.length === 0) return null
  if (name === 'average') return round(numbers.reduce((sum, value) => sum + value, 0) / numbers.length)
  return numbers.reduce((best, value) => (name === 'minimum' ? Math.min(best, value) : Math.max(best, value)))
}

/** Sums of binary fractions without their noise: six decimals are more than any column has. */
function roundDecimals(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

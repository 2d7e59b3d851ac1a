import type { Row, SortKey } from '../data/collation.ts'
import { keyReader } from '../data/collation.ts'
import { createOrder, firstIndex, type Order, sortRows } from '../data/order.ts'
import type { TableData } from '../data/table-data.ts'
import type { LocalTime } from '../model/local-time.ts'
import type { Column } from '../model/table.ts'
import { compileFilter, type Filter, operandOf, parts } from './filter.ts'

/** Below this share of a table, rows found by an index are sorted anew; above it the sorted table is walked. */
const FEW = 1 / 8

/** Columns whose sorted rows are worth keeping: what incremental reads filter by, and the key. */
const RANGED = new Set(['changedTimestamp', 'createdTimestamp', 'changedDate'])

/** Results kept for the further pages of the same query. */
const KEPT_RESULTS = 16
const kept = new WeakMap<TableData, Map<string, { version: number; rows: readonly Row[] }>>()

/** The rows a filter takes, in order. Borrowed: copy before writing while reading. */
export function matchRows(
  data: TableData,
  filter: Filter | null | undefined,
  order: Order,
  time: LocalTime,
): readonly Row[] {
  if (!filter || Object.keys(filter).length === 0) return data.inOrder(order)
  const test = compileFilter(data.table, filter, time)
  const found = candidates(data, filter, time)
  if (found && found.length <= data.size * FEW) return sortRows(found.filter(test), order)
  return data.inOrder(order).filter(test)
}

/** The same, kept while the table stays as it is: a walk over pages filters once, not once a page. */
export function matchRowsKept(
  data: TableData,
  filter: Filter | null | undefined,
  order: Order,
  time: LocalTime,
): readonly Row[] {
  if (!filter || Object.keys(filter).length === 0) return data.inOrder(order)
  const results = kept.get(data) ?? new Map()
  kept.set(data, results)
  const name = `${order.name} ${JSON.stringify(filter)}`
  const known = results.get(name)
  if (known?.version === data.version) return known.rows
  const rows = matchRows(data, filter, order, time)
  results.delete(name)
  results.set(name, { version: data.version, rows })
  if (results.size > KEPT_RESULTS) results.delete(results.keys().next().value!)
  return rows
}

/** Rows that an index gives for one of the filter's conditions, the fewest of all; undefined when none helps. */
function candidates(data: TableData, filter: Filter, time: LocalTime): readonly Row[] | undefined {
  const conditions = necessary(filter)
  const byKey = rowByKey(data, conditions)
  if (byKey) return byKey
  let best: { count: number; rows: () => readonly Row[] } | undefined
  for (const [name, operators] of conditions) {
    const column = data.table.columns.get(name)
    const found = column && (equalRows(data, column, operators, time) ?? rangeRows(data, column, operators, time))
    if (found && (!best || found.count < best.count)) best = found
  }
  return best?.rows()
}

/** Conditions that every row of the answer meets: those at the top and under _and, not under _or. */
function necessary(filter: Filter): [string, Filter][] {
  return Object.entries(filter).flatMap(([name, value]): [string, Filter][] => {
    if (value === null || value === undefined || name === '_or') return []
    return name === '_and' ? parts(value).flatMap(necessary) : [[name, value as Filter]]
  })
}

/** The one row, where the whole primary key is asked for by _eq. */
function rowByKey(data: TableData, conditions: readonly [string, Filter][]): Row[] | undefined {
  const key: Record<string, unknown> = {}
  for (const { name } of data.table.keys) {
    const operators = conditions.find(([column, operators]) => column === name && operandGiven(operators._eq))?.[1]
    if (!operators) return undefined
    key[name] = operators._eq
  }
  const row = data.get(data.keyOf(key))
  return row ? [row] : []
}

function equalRows(data: TableData, column: Column, operators: Filter, time: LocalTime) {
  const operand = operandOf(column, 'local', time)
  const listed = Array.isArray(operators._in) ? operators._in : undefined
  const wanted = operandGiven(operators._eq) ? [operators._eq] : listed
  if (!wanted) return undefined
  const keys: SortKey[] = [...new Set(wanted.map(operand))]
  const index = data.equals(column)
  return {
    count: keys.reduce((sum: number, key) => sum + index.count(key), 0),
    rows: () => keys.flatMap((key) => index.rows(key)),
  }
}

function rangeRows(data: TableData, column: Column, operators: Filter, time: LocalTime) {
  if (!RANGED.has(column.name) && !(data.table.keys.length === 1 && data.table.keys[0] === column)) return undefined
  const operand = operandOf(column, 'local', time)
  const between = (operators._between ?? {}) as { from?: unknown; to?: unknown }
  const low = operand(operators._gt ?? operators._gte ?? between.from)
  const high = operand(operators._lt ?? operators._lte ?? between.to)
  if (low === null && high === null) return undefined
  const rows = data.inOrder(createOrder(data.table, [{ column, descending: false }]))
  const read = keyReader(column)
  const start = low === null ? 0 : firstIndex(rows, (row) => atLeast(read(row), low))
  const end = high === null ? rows.length : firstIndex(rows, (row) => read(row) !== high && atLeast(read(row), high))
  return { count: Math.max(0, end - start), rows: () => rows.slice(start, end) }
}

function atLeast(value: SortKey, limit: string | number): boolean {
  return value !== null && value >= limit
}

function operandGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

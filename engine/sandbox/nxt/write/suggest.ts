import { badArgument, refusal } from '../business-error.ts'
import { numberIn, type Row, valueIn } from '../data/collation.ts'
import { createOrder, firstIndex } from '../data/order.ts'
import type { TableData } from '../data/table-data.ts'
import type { Column } from '../model/table.ts'
import { type Draft, draftOf, stamp, type Writing } from './draft.ts'
import { inputReference } from './references.ts'

export interface NumberRange {
  readonly from: number
  readonly to: number
}

/** Sets a suggested value with all its checks and side effects; handed in, since side effects may suggest in turn. */
export type SetColumn = (writing: Writing, draft: Draft, column: Column, value: unknown) => void

/** Columns numbered from accountNoSeries, by their account type there. */
const SERIES: Readonly<Record<string, number>> = {
  'associate.customerNo': 1,
  'associate.supplierNo': 2,
  'associate.employeeNo': 5,
}

/** Columns for which the day of writing is suggested (assumed). */
const TODAY = new Set(['order.orderDate', 'batch.valueDate', 'voucher.voucherDate', 'voucher.valueDate'])

/** Tables whose keys carry a meaning: they are given, never suggested. Text keys never are either. */
const GIVEN_KEYS = /^(orgUnit\d+|product|generalLedgerAccount)$/

/** One operand of _suggest or `suggest`: "customerNo", or "customerNo:10000-19999" (the shape is assumed). */
export function suggestOperand(writing: Writing, draft: Draft, operand: string, set: SetColumn): void {
  const [, column, from, to] = /^(\w+)(?::(\d+)-(\d+))?$/.exec(operand.trim()) ?? []
  if (!column || !draft.data.table.columns.has(column)) throw badArgument(`cannot suggest ${JSON.stringify(operand)}`)
  suggestColumn(writing, draft, column, from ? { from: Number(from), to: Number(to) } : undefined, set)
}

/** The column an operand names. */
export function columnOfOperand(operand: string): string {
  return operand.trim().split(':')[0]!
}

/** Gives a column the value the system would; leaves it alone where the system has none. @throws BusinessError */
export function suggestColumn(
  writing: Writing,
  draft: Draft,
  name: string,
  range: NumberRange | undefined,
  set: SetColumn,
): void {
  const { table } = draft.data
  const column = table.columns.get(name)!
  const value = suggestion(writing, draft, column, range)
  if (value !== undefined) set(writing, draft, column, value)
}

function suggestion(
  writing: Writing,
  draft: Draft,
  column: Column,
  range: NumberRange | undefined,
): number | undefined {
  const { data } = draft
  const name = `${data.table.name}.${column.name}`
  if (SERIES[name]) return nextOfSeries(writing, data, column, SERIES[name], range)
  if (range) return nextInRange(data, column, range, 0)
  if (name === 'voucher.voucherNo') return nextVoucherNo(writing, draft)
  if (TODAY.has(name)) return writing.now().date
  return draft.before ? undefined : nextKey(draft, column)
}

/** Fills in what is missing of a new row's key. @throws BusinessError where it had to be given */
export function completeKey(writing: Writing, draft: Draft, set: SetColumn): void {
  const { table } = draft.data
  for (const column of table.keys) {
    const value = draft.row[column.name]
    if (value !== undefined && value !== '' && value !== 0) continue
    const next = nextKey(draft, column)
    if (next !== undefined) {
      set(writing, draft, column, next)
      continue
    }
    // 0 can be a number of its own, such as a type, but never a parent or what tells rows apart.
    const isKind =
      value === 0 && column !== table.keys.at(-1) && !inputReference(writing.model, table.name, column.name)
    if (!isKind) throw refusal('missingKey', `${column.name} must be given`, [column.name])
  }
}

/** The next free number of a key: of a single one in its table, of the last of several among the rows beside it. */
function nextKey(draft: Draft, column: Column): number | undefined {
  const { data, row } = draft
  const { table } = data
  if (column !== table.keys.at(-1) || column.type === 'String' || GIVEN_KEYS.test(table.name)) return undefined
  const [first, ...rest] = table.keys
  if (rest.length === 0) {
    const last = data.inOrder().at(-1)
    return Math.max(0, last ? numberIn(last, column.name) : 0) + 1
  }
  const beside = data
    .equals(first)
    .rows(valueIn(row, first) as number)
    .filter((other) => rest.slice(0, -1).every((key) => valueIn(other, key) === valueIn(row, key)))
  return beside.reduce((highest, other) => Math.max(highest, numberIn(other, column.name)), 0) + 1
}

/** The next number of the first series with room, which it moves on. A range alone needs no series. */
function nextOfSeries(
  writing: Writing,
  data: TableData,
  column: Column,
  accountType: number,
  range?: NumberRange,
): number {
  const all = writing.company
    .of('accountNoSeries')
    .inOrder()
    .filter((row) => numberIn(row, 'accountType') === accountType)
  const series = range
    ? all.filter((row) => numberIn(row, 'fromNo') === range.from && numberIn(row, 'toNo') === range.to)
    : all
  if (range && series.length === 0) return nextInRange(data, column, range, 0)
  if (series.length === 0) throw refusal('noSeries', `there is no number series for ${column.name}`, [column.name])
  const room = series.find((row) => nextIn(row, data, column) <= numberIn(row, 'toNo'))
  if (!room) throw refusal('seriesUsedUp', `the number series for ${column.name} is used up`, [column.name])
  const next = nextIn(room, data, column)
  advance(writing, 'accountNoSeries', room, { lastNo: next })
  return next
}

function nextIn(series: Row, data: TableData, column: Column): number {
  const [from, to] = [numberIn(series, 'fromNo'), numberIn(series, 'toNo')]
  return Math.max(numberIn(series, 'lastNo'), highestIn(data, column, { from, to })) + 1
}

function nextInRange(data: TableData, column: Column, range: NumberRange, last: number): number {
  const next = Math.max(last, highestIn(data, column, range)) + 1
  if (next > range.to)
    throw refusal('seriesUsedUp', `${range.from}-${range.to} of ${column.name} is used up`, [column.name])
  return next
}

/** The highest number used in a range, from - 1 where none is. */
function highestIn(data: TableData, column: Column, { from, to }: NumberRange): number {
  const rows = data.inOrder(createOrder(data.table, [{ column, descending: false }]))
  const behind = firstIndex(rows, (row) => numberIn(row, column.name) > to)
  const highest = behind > 0 ? numberIn(rows[behind - 1]!, column.name) : from - 1
  return Math.max(from - 1, highest)
}

/** The next voucher number of the batch's series, which it moves on. */
function nextVoucherNo(writing: Writing, draft: Draft): number | undefined {
  const batch = writing.company.of('batch').get(numberIn(draft.row, 'batchNo'))
  const series = batch && writing.company.of('voucherSeries').get(numberIn(batch, 'voucherSeriesNo'))
  if (!series) return undefined
  const next = Math.max(1, numberIn(series, 'nextVoucherNo'))
  const last = numberIn(series, 'lastVoucherNo')
  if (last > 0 && next > last) throw refusal('seriesUsedUp', 'the voucher series is used up', ['voucherNo'])
  advance(writing, 'voucherSeries', series, { nextVoucherNo: next + 1 })
  return next
}

function advance(writing: Writing, table: string, row: Row, values: Row): void {
  const draft = draftOf(writing.company.of(table), row)
  Object.assign(draft.row, values)
  stamp(draft, writing)
  writing.company.write(table, row, draft.row)
}

import { badArgument } from '../business-error.ts'
import { compareKeys, keyReader, numberIn, type Row, type SortKey, textKey } from '../data/collation.ts'
import { isoOfDate, isoOfTime, type LocalTime, sortableStamp } from '../model/local-time.ts'
import type { Column, Table } from '../model/table.ts'

/** A filter as coerced by the contract: columns to operators, and lists under _and and _or. */
export type Filter = Readonly<Record<string, unknown>>
export type Test = (row: Row) => boolean

/** Makes a comparable value of an operand. */
export type Operand = (value: unknown) => SortKey

const PSEUDO = /^(created|changed)DateTime(Utc|TZ)?$/

/** A filter as a test of rows. Several columns, and several operators of one column, are joined by AND. */
export function compileFilter(table: Table, filter: Filter | null | undefined, time: LocalTime): Test {
  const tests: Test[] = []
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (value === null || value === undefined) continue
    if (name === '_and') tests.push(all(parts(value).map((part) => compileFilter(table, part, time))))
    else if (name === '_or') tests.push(any(parts(value).map((part) => compileFilter(table, part, time))))
    else tests.push(...columnTests(table, name, value as Filter, time))
  }
  return all(tests)
}

/** The filters under _and and _or; a single one may stand without its list. */
export function parts(value: unknown): Filter[] {
  return (Array.isArray(value) ? value : [value]).filter((part) => part !== null && part !== undefined)
}

function all(tests: readonly Test[]): Test {
  const [first, second] = tests
  if (!first) return () => true
  if (!second) return first
  return (row) => tests.every((test) => test(row))
}

function any(tests: readonly Test[]): Test {
  return tests.length === 0 ? () => true : (row) => tests.some((test) => test(row))
}

function columnTests(table: Table, name: string, operators: Filter, time: LocalTime): Test[] {
  const column = table.columns.get(name)
  const read = column ? keyReader(column) : pseudoReader(name)
  const operand = operandOf(column, name.endsWith('Utc') ? 'utc' : 'local', time)
  return Object.entries(operators)
    .filter(([operator, value]) => value !== undefined && OPERATORS[operator])
    .map(([operator, value]) => {
      const holds = OPERATORS[operator]!(value, operand)
      return (row) => holds(read(row))
    })
}

/** Operands in the form rows are compared in. */
export function operandOf(column: Column | undefined, zone: 'local' | 'utc', time: LocalTime): Operand {
  if (column && column.type !== 'DateTime')
    return (value) => (typeof value === 'string' ? textKey(value) : ((value as SortKey) ?? null))
  return (value) => (typeof value === 'string' ? (time.sortable(value, zone) ?? null) : null)
}

/** Filter-only fields that put a row's date and time columns together; to the minute, as those columns are. */
function pseudoReader(name: string): (row: Row) => SortKey {
  const role = PSEUDO.exec(name)?.[1]
  if (!role) throw badArgument(`unknown filter column ${name}`)
  return (row) => {
    const date = isoOfDate(numberIn(row, `${role}Date`))
    return date ? sortableStamp(`${date}T${isoOfTime(numberIn(row, `${role}Time`)) ?? '00:00:00'}`) : null
  }
}

type Holds = (value: SortKey) => boolean

/** As in SQL, nothing but _is_null, and _eq with null, holds for an unset timestamp. */
const OPERATORS: Readonly<Record<string, (value: unknown, operand: Operand) => Holds>> = {
  _eq: (value, operand) => equalTo(operand(value)),
  _not_eq: (value, operand) => {
    const equal = equalTo(operand(value))
    return value === null ? (x) => x !== null : (x) => x !== null && !equal(x)
  },
  _gt: (value, operand) => compared(operand(value), (difference) => difference > 0),
  _gte: (value, operand) => compared(operand(value), (difference) => difference >= 0),
  _lt: (value, operand) => compared(operand(value), (difference) => difference < 0),
  _lte: (value, operand) => compared(operand(value), (difference) => difference <= 0),
  _in: (value, operand) => {
    const wanted = new Set(list(value).map(operand))
    return (x) => wanted.has(x)
  },
  _not_in: (value, operand) => {
    const unwanted = new Set(list(value).map(operand))
    return (x) => x !== null && !unwanted.has(x)
  },
  _between: (value, operand) => between(value, operand),
  _not_between: (value, operand) => {
    const inside = between(value, operand)
    return (x) => x !== null && !inside(x)
  },
  _like: (value, operand) => like(operand(value)),
  _not_like: (value, operand) => {
    const alike = like(operand(value))
    return (x) => x !== null && !alike(x)
  },
  _is_null: (value) => (x) => (x === null) === (value !== false),
  _is_not_null: (value) => (x) => (x !== null) === (value !== false),
  _is_on: (value) => (x) => (Number(x) & Number(value)) === Number(value),
  _is_off: (value) => (x) => (Number(x) & Number(value)) === 0,
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function equalTo(wanted: SortKey): Holds {
  return (x) => x === wanted
}

function compared(limit: SortKey, holds: (difference: number) => boolean): Holds {
  return limit === null ? () => false : (x) => x !== null && holds(compareKeys(x, limit))
}

/** Both ends belong to it; a missing end is open. */
function between(value: unknown, operand: Operand): Holds {
  const { from, to } = (value ?? {}) as { from?: unknown; to?: unknown }
  const [low, high] = [operand(from), operand(to)]
  return (x) => x !== null && (low === null || compareKeys(x, low) >= 0) && (high === null || compareKeys(x, high) <= 0)
}

/** % stands for any text; nothing else is special. */
function like(pattern: SortKey): Holds {
  const pieces = String(pattern ?? '').split('%')
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  if (pieces.length === 1) return (x) => x === first
  return (x) => {
    if (typeof x !== 'string' || x.length < first.length + last.length) return false
    if (!x.startsWith(first) || !x.endsWith(last)) return false
    let at = first.length
    for (const piece of pieces.slice(1, -1)) {
      const found = x.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
    return at <= x.length - last.length
  }
}

import type { SandboxRow } from '../common/side.ts'
import { type Filter, filterOf, SEARCHED } from './filter-table.ts'
import type { Organisation } from './organisation.ts'
import type { Query } from './query.ts'
import { readOne, readPath } from './read-path.ts'

type Test = (row: SandboxRow) => boolean

/** What a query string asks of a collection's rows. */
export interface Selection {
  readonly test: Test
  /** Whether there is anything to test at all. */
  readonly narrows: boolean
  /** Values that every fitting row holds at a path: an index finds the rows without looking at all of them. */
  readonly lookUp: { readonly path: string; readonly values: readonly unknown[] } | undefined
  /** ms since the epoch before which a row's last change must not lie: compared without parsing each row. */
  readonly changedSinceMs: number | undefined
}

/** Compiles the filters of a query once, to be asked row after row. */
export function compileFilters(org: Organisation, collection: string, query: Query): Selection {
  const tests: Test[] = []
  let lookUp: Selection['lookUp']
  let changedSinceMs: number | undefined
  for (const [name, value] of query) {
    const filter = filterOf(collection, name)
    if (!filter) continue
    if (filter.kind === 'since' && filter.path === undefined) {
      changedSinceMs = Date.parse(String(value))
      continue
    }
    if (filter.kind === 'in' && !filter.orNothing) lookUp ??= { path: filter.path, values: listOf(value) }
    tests.push(compileFilter(org, collection, filter, value))
  }
  const [only] = tests
  const test: Test = tests.length === 1 && only ? only : (row) => tests.every((passes) => passes(row))
  return { test, narrows: tests.length > 0 || changedSinceMs !== undefined, lookUp, changedSinceMs }
}

function compileFilter(org: Organisation, collection: string, filter: Filter, value: unknown): Test {
  switch (filter.kind) {
    case 'in':
      return oneOf(filter, listOf(value))
    case 'flag': {
      const missing = org.home(collection).properties?.[filter.path]?.default ?? false
      const wanted = filter.negated ? !value : value
      return (row) => (readOne(row, filter.path) ?? missing) === wanted
    }
    case 'unless':
      return (row) => value !== false || !readOne(row, filter.path)
    case 'present':
      return (row) => (readOne(row, filter.path) !== undefined) === value
    case 'from':
      return (row) => compareBound(row, filter.path, value, (found, bound) => found >= bound)
    case 'to':
      return (row) => compareBound(row, filter.path, value, (found, bound) => found <= bound)
    case 'since': {
      const since = Date.parse(String(value))
      return (row) => Date.parse(String(readOne(row, filter.path ?? 'lastUpdatedDateTime'))) >= since
    }
    case 'text':
      return searchText(String(value))
    case 'through': {
      const inner = compileFilter(org, filter.collection, filter.filter, value)
      return (row) =>
        readPath(row, filter.link).some((guid) => {
          const target = org.store.of(filter.collection).get(String(guid))
          return target !== undefined && inner(target)
        })
    }
    case 'some':
      return someRow(org, filter, value)
  }
}

function oneOf(filter: Extract<Filter, { kind: 'in' }>, values: readonly unknown[]): Test {
  const fold = (value: unknown) => (filter.anyCase && typeof value === 'string' ? value.toLowerCase() : value)
  const wanted = new Set(values.map(fold))
  return (row) => {
    const found = readPath(row, filter.path)
    if (found.length === 0) return filter.orNothing ?? false
    return found.some((value) => wanted.has(fold(value)))
  }
}

/** `hasRecurringFees=false` asks for rows without any; other parameters name what some row must hold. */
function someRow(org: Organisation, filter: Extract<Filter, { kind: 'some' }>, value: unknown): Test {
  const wanted = value !== false
  const inner = compileFilter(org, filter.collection, filter.filter, typeof value === 'boolean' ? true : value)
  return (row) => {
    const own = readOne(row, filter.own ?? 'guid')
    return (
      org.store
        .of(filter.collection)
        .find(filter.link, [own])
        .some((entry) => inner(entry.row)) === wanted
    )
  }
}

type Comparable = string | number

/** Days compare as text; of an instant only its day counts. */
function compareBound(
  row: SandboxRow,
  path: string,
  value: unknown,
  holds: (found: Comparable, bound: Comparable) => boolean,
): boolean {
  const found = readOne(row, path)
  if (typeof found === 'number') return holds(found, Number(value))
  return typeof found === 'string' && holds(found.slice(0, 10), String(value).slice(0, 10))
}

function searchText(text: string): Test {
  const wanted = text.toLowerCase()
  return (row) =>
    SEARCHED.some((path) => readPath(row, path).some((value) => String(value).toLowerCase().includes(wanted)))
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

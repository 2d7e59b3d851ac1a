import { isSuggest, type Suggest } from '../../core/resource.ts'
import { isEmpty, sameValue, showValue, type Value } from '../../core/value.ts'
import type { SystemCode } from '../codes.ts'
import { getPath, setPath } from '../paths.ts'
import { isStill } from '../read-back.ts'
import type { Sendable, SystemRecord } from '../system.ts'
import { isMisfit, toWire } from '../wire-value.ts'
import { type MemoryOptions, memoryFacts, NOTHING } from './memory-options.ts'
import { copy, MemoryTable } from './memory-table.ts'

/** When the clock stands at 0. */
const EPOCH_MS = Date.UTC(2026, 0, 1)

export type Outcome =
  | { readonly status: 'done'; readonly key: string; readonly record?: SystemRecord }
  | { readonly status: 'stale' }
  | { readonly status: 'refused'; readonly code: SystemCode; readonly what: string }

/** All records of a system in memory, and what becomes of them when somebody writes. Its clock ticks with every write. */
export class MemoryStore {
  readonly #options: MemoryOptions
  readonly #tables: ReadonlyMap<string, MemoryTable>
  #tick = 0
  #count = 0

  constructor(options: MemoryOptions) {
    this.#options = options
    const tables = Object.entries(options.resources).map(([name, own]) => [name, memoryFacts(name, own)] as const)
    this.#tables = new Map(tables.map(([name, facts]) => [name, new MemoryTable(facts)]))
    for (const [name, records] of Object.entries(options.data ?? {})) {
      const table = this.#tables.get(name)
      if (!table) throw new Error(`data of "${name}", which is no resource`)
      for (const record of records) this.insert(table, copy(record) as Record<string, unknown>)
    }
  }

  get tick(): number {
    return this.#tick
  }

  get names(): readonly string[] {
    return [...this.#tables.keys()]
  }

  table(name: string): MemoryTable | undefined {
    return this.#tables.get(name)
  }

  /** Time goes on: something was changed. */
  advance(): number {
    return ++this.#tick
  }

  /** Gives the way back to how all tables stand now. */
  mark(): () => void {
    const undos = [...this.#tables.values()].map((table) => table.mark())
    return () => {
      for (const undo of undos) undo()
    }
  }

  insert(table: MemoryTable, record: Record<string, unknown>): string {
    const { key, created } = table.facts
    const tick = this.advance()
    if (isEmpty(getPath(record, key) as Value)) setPath(record, key, this.#newKey(table))
    if (created !== undefined && isEmpty(getPath(record, created) as Value)) {
      setPath(record, created, new Date(EPOCH_MS + tick * 1000).toISOString())
    }
    return table.put(record, tick)
  }

  write(change: Sendable, table: MemoryTable): Outcome {
    const refused = (code: SystemCode, what: string): Outcome => ({ status: 'refused', code, what })
    if (!table.facts.can.has(change.kind)) return refused('CANNOT_WRITE', 'the system cannot do this')
    const before = change.kind === 'create' ? undefined : table.get(change.key)
    if (change.kind !== 'create' && !before) {
      const expects = change.kind === 'update' && (change.expect?.length ?? 0) > 0
      return expects ? { status: 'stale' } : refused('RECORD_GONE', 'is not there')
    }
    if (change.kind === 'delete') {
      table.remove(change.key)
      this.advance()
      return { status: 'done', key: change.key }
    }
    if (change.kind === 'update' && change.expect?.some(([path, value]) => !isStill(before, path, value))) {
      return { status: 'stale' }
    }
    const own = this.#options.resources[table.facts.name]
    const record = copy(before ?? own?.defaults ?? {}) as Record<string, unknown>
    for (const [path, value] of change.set) {
      const wire = isSuggest(value)
        ? this.#suggest(table, path, value)
        : toWire(table.facts, path, value, this.#options.emptyAs ?? NOTHING)
      if (wire === undefined) return refused('SYSTEM_REFUSED', `the series of ${path} is used up`)
      if (isMisfit(wire)) return refused(wire.code, wire.what)
      setPath(record, path, wire)
    }
    own?.onWrite?.(record)
    const doubled = own?.unique?.find((path) => isTaken(table, path, record, before))
    if (doubled !== undefined) {
      return refused('SYSTEM_REFUSED', `${doubled} ${showValue(getPath(record, doubled) as Value)} is taken`)
    }
    const key = change.kind === 'create' ? this.insert(table, record) : table.put(record, this.advance())
    return { status: 'done', key, record: table.get(key) as SystemRecord }
  }

  #newKey(table: MemoryTable): Value {
    const { name, key, types } = table.facts
    const count = ++this.#count
    const own = this.#options.resources[name]?.newKey?.(count)
    return own ?? (types[key] === 'integer' ? table.greatest(key) + 1 : `${name}-${count}`)
  }

  /** The number after the greatest, within the range where there is one; undefined when that is past its end. */
  #suggest(table: MemoryTable, path: string, { from, to }: Suggest): number | undefined {
    const first = from ?? this.#options.resources[table.facts.name]?.series?.[path] ?? 1
    const greatest =
      from === undefined && to === undefined ? table.greatest(path) : table.greatestWithin(path, first, to)
    const next = Math.max(greatest + 1, first)
    return to !== undefined && next > to ? undefined : next
  }
}

function isTaken(table: MemoryTable, path: string, record: SystemRecord, before: SystemRecord | undefined): boolean {
  const value = getPath(record, path) as Value
  if (isEmpty(value) || value === 0 || (before && sameValue(getPath(before, path) as Value, value))) return false
  return table.records().some((other) => other !== before && sameValue(getPath(other, path) as Value, value))
}

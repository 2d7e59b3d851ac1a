import type { Side } from '../core/ids.ts'
import { isSuggest, type ResourceFacts, type Suggest } from '../core/resource.ts'
import { isEmpty, sameValue, showValue, type Value } from '../core/value.ts'
import type { SystemCode } from './codes.ts'
import { ANY_PATH } from './description/description.ts'
import { CallError, problemOf } from './http/failures.ts'
import { type MemoryOptions, memoryFacts, NOTHING, type PullFault, type PushFault } from './memory/memory-options.ts'
import { copy, MemoryTable } from './memory/memory-table.ts'
import { getPath, setPath } from './paths.ts'
import { isStill } from './read-back.ts'
import type { Page, Pull, Receipt, Sendable, System, SystemRecord } from './system.ts'
import { isMisfit, looselyEqual, toWire } from './wire-value.ts'

/** Refusals of our own, before anything is sent. */
const UNSENT: ReadonlySet<string> = new Set<SystemCode>(['CANNOT_WRITE', 'VALUE_TYPE', 'VALUE_TOO_LONG'])
/** When the system's clock stands at 0. */
const EPOCH_MS = Date.UTC(2026, 0, 1)

/** A system in memory, by the same rules as a real one and fast: what the property tests run on. Its clock ticks with every write. */
export class MemorySystem implements System {
  readonly side: Side
  readonly emptyAs: System['emptyAs']
  readonly batchSize: number
  readonly settleAfterMs: number
  readonly callsPerSecond = Number.POSITIVE_INFINITY
  /** Faults still to come, first come first. */
  readonly faults: { readonly push: PushFault[]; readonly pull: PullFault[] } = { push: [], pull: [] }
  readonly #options: MemoryOptions
  readonly #tables: ReadonlyMap<string, MemoryTable>
  #tick = 0
  #made = 0
  #writes = 0
  #count = 0

  constructor(options: MemoryOptions) {
    this.#options = options
    this.side = options.side
    this.emptyAs = options.emptyAs ?? NOTHING
    this.batchSize = options.batchSize ?? 32
    this.settleAfterMs = options.settleAfterMs ?? 0
    this.#tables = new Map(
      Object.entries(options.resources).map(([name, own]) => [name, new MemoryTable(memoryFacts(name, own))]),
    )
    for (const [name, records] of Object.entries(options.data ?? {}))
      for (const record of records) this.add(name, record)
  }

  // What a person does in the system itself.

  records(resource: string): readonly SystemRecord[] {
    return this.#table(resource).records()
  }

  get(resource: string, key: string): SystemRecord | undefined {
    return this.#table(resource).get(key)
  }

  /** A record as it is given, with a key where it has none. */
  add(resource: string, record: SystemRecord): string {
    return this.#insert(this.#table(resource), copy(record) as Record<string, unknown>)
  }

  /** @throws Error when it is not there */
  edit(resource: string, key: string, values: Readonly<Record<string, unknown>>): void {
    if (!this.#table(resource).change(key, Object.entries(values), ++this.#tick))
      throw new Error(`${resource} ${key} is not there`)
  }

  remove(resource: string, key: string): void {
    this.#table(resource).remove(key)
    this.#tick++
  }

  // The system as an engine sees it.

  resource(name: string): ResourceFacts {
    return this.#table(name).facts
  }

  async identity(): Promise<string> {
    return this.#options.identity ?? `memory ${this.side}`
  }

  async *pull(request: Pull, signal: AbortSignal): AsyncGenerator<Page> {
    const { facts } = this.#table(request.resource)
    const fault = this.faults.pull.shift()
    const reportsChanges = facts.can.has('changes')
    const cursor = String(this.#tick)
    const since = reportsChanges && request.since !== undefined ? Number(request.since) : undefined
    const found = this.#table(request.resource).select(since, request.where ?? [])
    const pages = Math.max(1, Math.ceil(found.length / facts.pageSize))
    for (let index = 0; index < pages; index++) {
      signal.throwIfAborted()
      this.#made++
      if (fault === 'down' && index === pages - 1)
        throw this.#error('SYSTEM_DOWN', `${this.side}: the connection broke`)
      const records =
        fault === 'lost-page' && index === 0 ? [] : found.slice(index * facts.pageSize, (index + 1) * facts.pageSize)
      const complete = fault !== 'incomplete' && fault !== 'lost-page'
      yield index < pages - 1
        ? { records }
        : { records, end: { complete, ...(reportsChanges && complete ? { cursor } : {}) } }
    }
  }

  async find(
    resource: string,
    path: string,
    values: readonly Value[],
    _paths: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly SystemRecord[]> {
    signal.throwIfAborted()
    this.#made++
    const table = this.#table(resource)
    if (path === table.facts.key)
      return values.map((value) => table.get(String(value))).filter((record) => record !== undefined)
    if (!table.facts.findBy.includes(path) && !table.facts.findBy.includes(ANY_PATH)) {
      throw this.#error('UNKNOWN_PATH', `${resource} cannot be asked by "${path}"`)
    }
    const wanted = values.filter((value) => !isEmpty(value))
    return table.records().filter((record) => wanted.some((value) => looselyEqual(getPath(record, path), value)))
  }

  async push(changes: readonly [Sendable, ...Sendable[]], signal: AbortSignal): Promise<readonly Receipt[]> {
    signal.throwIfAborted()
    for (const change of changes) this.#table(change.resource)
    if (this.#options.dryRun) throw this.#error('DRY_RUN_WRITE', `${this.side}: is a write, and this is a dry run`)
    if (this.faults.push[0] === 'down') {
      this.faults.push.shift()
      throw this.#error('SYSTEM_DOWN', `${this.side} cannot be reached`)
    }
    const receipts = changes.map((change) => this.#send(change))
    const sent = receipts.filter((receipt) => receipt.status !== 'refused' || !UNSENT.has(receipt.problem.code))
    const requests = Math.ceil(sent.length / this.batchSize)
    this.#made += requests
    this.#writes += requests
    return receipts
  }

  calls(): { readonly made: number; readonly writes: number } {
    return { made: this.#made, writes: this.#writes }
  }

  async close(): Promise<void> {}

  #send(change: Sendable): Receipt {
    const { ref } = change
    const fault = this.faults.push.shift()
    const problem = (code: SystemCode, what: string) =>
      problemOf(code, `${this.side}, ${change.kind} ${change.resource}: ${what}`)
    switch (fault) {
      case 'unknown-before':
        return { ref, status: 'unknown', problem: problem('SYSTEM_TIMEOUT', 'no answer') }
      case 'refused':
        return { ref, status: 'refused', problem: problem('SYSTEM_REFUSED', 'was refused') }
      case 'stale':
        return { ref, status: 'stale' }
      default: {
        const receipt = this.#write(change, problem)
        return fault === 'unknown-after'
          ? { ref, status: 'unknown', problem: problem('SYSTEM_TIMEOUT', 'no answer') }
          : receipt
      }
    }
  }

  #write(change: Sendable, problem: (code: SystemCode, what: string) => ReturnType<typeof problemOf>): Receipt {
    const table = this.#table(change.resource)
    const { ref } = change
    const refused = (code: SystemCode, what: string): Receipt => ({
      ref,
      status: 'refused',
      problem: problem(code, what),
    })
    if (!table.facts.can.has(change.kind)) return refused('CANNOT_WRITE', 'the system cannot do this')
    if (change.kind === 'delete')
      return table.remove(change.key) && ++this.#tick
        ? { ref, status: 'done', key: change.key }
        : refused('RECORD_GONE', 'is not there')
    const before = change.kind === 'update' ? table.get(change.key) : undefined
    if (change.kind === 'update') {
      if (!before) return change.expect?.length ? { ref, status: 'stale' } : refused('RECORD_GONE', 'is not there')
      if (change.expect?.some(([path, value]) => !isStill(before, path, value))) return { ref, status: 'stale' }
    }
    const record = (before ? copy(before) : copy(this.#options.resources[change.resource]?.defaults ?? {})) as Record<
      string,
      unknown
    >
    for (const [path, value] of change.set) {
      const wire = isSuggest(value) ? this.#suggest(table, path, value) : toWire(table.facts, path, value, this.emptyAs)
      if (wire === undefined) return refused('SYSTEM_REFUSED', `the series of ${path} is used up`)
      if (isMisfit(wire)) return refused(wire.code, wire.what)
      setPath(record, path, wire)
    }
    const own = this.#options.resources[change.resource]
    own?.onWrite?.(record)
    const doubled = own?.unique?.find((path) =>
      this.#isTaken(table, path, record, change.kind === 'update' ? change.key : undefined),
    )
    if (doubled !== undefined)
      return refused('SYSTEM_REFUSED', `${doubled} ${showValue(getPath(record, doubled) as Value)} is taken`)
    const key = change.kind === 'create' ? this.#insert(table, record) : table.put(record, ++this.#tick)
    return { ref, status: 'done', key, record: table.get(key) as SystemRecord }
  }

  #insert(table: MemoryTable, record: Record<string, unknown>): string {
    const { key, created, types } = table.facts
    this.#tick++
    if (isEmpty(getPath(record, key) as Value)) {
      const count = ++this.#count
      const own = this.#options.resources[table.facts.name]?.newKey?.(count)
      setPath(
        record,
        key,
        own ??
          (types[key] === 'integer'
            ? (table.greatest(key, 0, Number.MAX_SAFE_INTEGER) ?? 0) + 1
            : `${table.facts.name}-${count}`),
      )
    }
    if (created !== undefined && isEmpty(getPath(record, created) as Value))
      setPath(record, created, new Date(EPOCH_MS + this.#tick * 1000).toISOString())
    return table.put(record, this.#tick)
  }

  /** The number after the greatest within the range; undefined when that is past its end. */
  #suggest(table: MemoryTable, path: string, { from, to }: Suggest): number | undefined {
    const first = from ?? this.#options.resources[table.facts.name]?.series?.[path] ?? 1
    const next = (table.greatest(path, first, to ?? Number.MAX_SAFE_INTEGER) ?? first - 1) + 1
    return to !== undefined && next > to ? undefined : next
  }

  #isTaken(table: MemoryTable, path: string, record: SystemRecord, ownKey: string | undefined): boolean {
    const value = getPath(record, path) as Value
    if (isEmpty(value) || value === 0) return false
    return table
      .records()
      .some((other) => table.keyOf(other) !== ownKey && sameValue(getPath(other, path) as Value, value))
  }

  #table(name: string): MemoryTable {
    const table = this.#tables.get(name)
    if (!table)
      throw this.#error(
        'UNKNOWN_RESOURCE',
        `${this.side} has no resource "${name}"; known: ${[...this.#tables.keys()].join(', ')}`,
      )
    return table
  }

  #error(code: SystemCode, what: string): CallError {
    return new CallError(this.side, problemOf(code, what), { retry: code === 'SYSTEM_DOWN' ? 'later' : 'never' })
  }
}

export function createMemorySystem(options: MemoryOptions): MemorySystem {
  return new MemorySystem(options)
}

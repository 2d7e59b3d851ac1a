import type { Side } from '../core/ids.ts'
import type { ResourceFacts } from '../core/resource.ts'
import { isEmpty, type Value } from '../core/value.ts'
import type { SystemCode } from './codes.ts'
import { ANY_PATH } from './description/description.ts'
import { CallError, problemOf } from './http/failures.ts'
import { type MemoryOptions, NOTHING, type PullFault, type PushFault } from './memory/memory-options.ts'
import { MemoryStore } from './memory/memory-store.ts'
import { copy, type MemoryTable } from './memory/memory-table.ts'
import { getPath } from './paths.ts'
import type { Page, Pull, Receipt, Sendable, System, SystemRecord } from './system.ts'
import { looselyEqual } from './wire-value.ts'

/** Refusals of our own, before anything is sent. */
const UNSENT: ReadonlySet<string> = new Set<SystemCode>(['CANNOT_WRITE', 'VALUE_TYPE', 'VALUE_TOO_LONG'])

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
  readonly #store: MemoryStore
  #made = 0
  #writes = 0

  constructor(options: MemoryOptions) {
    this.#options = options
    this.side = options.side
    this.emptyAs = options.emptyAs ?? NOTHING
    this.batchSize = options.batchSize ?? 32
    this.settleAfterMs = options.settleAfterMs ?? 0
    this.#store = new MemoryStore(options)
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
    return this.#store.insert(this.#table(resource), copy(record) as Record<string, unknown>)
  }

  /** @throws Error when it is not there */
  edit(resource: string, key: string, values: Readonly<Record<string, unknown>>): void {
    if (!this.#table(resource).change(key, Object.entries(values), this.#store.advance()))
      throw new Error(`${resource} ${key} is not there`)
  }

  remove(resource: string, key: string): void {
    this.#table(resource).remove(key)
    this.#store.advance()
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
    const cursor = String(this.#store.tick)
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

  async push(
    changes: readonly [Sendable, ...Sendable[]],
    signal: AbortSignal,
    { together = false }: { readonly together?: boolean } = {},
  ): Promise<readonly Receipt[]> {
    signal.throwIfAborted()
    for (const change of changes) this.#table(change.resource)
    if (this.#options.dryRun) throw this.#error('DRY_RUN_WRITE', `${this.side}: is a write, and this is a dry run`)
    if (this.faults.push[0] === 'down') {
      this.faults.push.shift()
      throw this.#error('SYSTEM_DOWN', `${this.side} cannot be reached`)
    }
    const receipts = together ? this.#sendTogether(changes) : changes.map((change) => this.#send(change))
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

  /** All of them, or none: a change that does not go takes back those before it. */
  #sendTogether(changes: readonly Sendable[]): readonly Receipt[] {
    const undo = this.#store.mark()
    const receipts: Receipt[] = []
    for (const change of changes) {
      const receipt = this.#send(change)
      receipts.push(receipt)
      if (receipt.status === 'done') continue
      undo()
      const problem = problemOf('NOT_SENT', `${this.side}: saved together with ${change.ref}, which was turned down`)
      return changes.map(({ ref }) => (ref === receipt.ref ? receipt : { ref, status: 'refused', problem }))
    }
    return receipts
  }

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
        const outcome = this.#store.write(change, this.#table(change.resource))
        if (fault === 'unknown-after')
          return { ref, status: 'unknown', problem: problem('SYSTEM_TIMEOUT', 'no answer') }
        if (outcome.status !== 'refused') return { ref, ...outcome }
        return { ref, status: 'refused', problem: problem(outcome.code, outcome.what) }
      }
    }
  }

  #table(name: string): MemoryTable {
    const table = this.#store.table(name)
    if (!table)
      throw this.#error(
        'UNKNOWN_RESOURCE',
        `${this.side} has no resource "${name}"; known: ${this.#store.names.join(', ')}`,
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

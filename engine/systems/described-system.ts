import type { Side } from '../core/ids.ts'
import { EngineError } from '../core/problem.ts'
import { showValue, type Value } from '../core/value.ts'
import { Cursors, greatestStamp } from './cursor.ts'
import { KEY_MEMBER, type Resource, type SystemDescription } from './description/description.ts'
import type { Caller } from './http/caller.ts'
import { CallError, problemOf } from './http/failures.ts'
import { inLanes, lanesOf } from './lanes.ts'
import { getPath } from './paths.ts'
import { withPairs } from './record-shape.ts'
import type { Page, Pull, PullEnd, Receipt, ResourceFacts, Sendable, System, SystemRecord } from './system.ts'

export interface SystemParts {
  readonly side: Side
  readonly description: SystemDescription
  readonly caller: Caller
  readonly now: () => number
  readonly closing: AbortController
}

/** What the REST and the GraphQL client have in common: facts, cursors, and what becomes of a batch that fails half way. */
export abstract class DescribedSystem implements System {
  readonly side: Side
  readonly emptyAs: System['emptyAs']
  readonly settleAfterMs: number
  readonly callsPerSecond: number
  abstract readonly batchSize: number
  protected readonly description: SystemDescription
  protected readonly caller: Caller
  protected readonly cursors: Cursors | undefined
  readonly #closing: AbortController
  /** Requests of one push under way at once. */
  readonly #lanes: number
  #identity: Promise<string> | undefined

  constructor({ side, description, caller, now, closing }: SystemParts) {
    this.side = side
    this.description = description
    this.caller = caller
    this.emptyAs = description.emptyAs
    this.settleAfterMs = description.settleAfterMs
    this.callsPerSecond = Math.min(
      ...description.limits.windows.map(({ windowMs, use }) => (use * 1000) / windowMs),
      Number.POSITIVE_INFINITY,
    )
    this.cursors = description.changes && new Cursors(description.changes, now)
    this.#closing = closing
    this.#lanes = description.limits.atOnce.use
  }

  abstract pull(request: Pull, signal: AbortSignal): AsyncIterable<Page>
  abstract find(
    resource: string,
    path: string,
    values: readonly Value[],
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly SystemRecord[]>
  /** Receipts of what fits one request. @throws CallError where the whole of it failed */
  protected abstract send(changes: readonly Sendable[], signal: AbortSignal): Promise<readonly Receipt[]>

  /** Receipts of changes that are saved as one. @throws CallError where none of them was */
  protected async sendTogether(changes: readonly Sendable[], _signal: AbortSignal): Promise<readonly Receipt[]> {
    return changes.map(({ ref, kind, resource }) => ({
      ref,
      status: 'refused',
      problem: problemOf('CANNOT_WRITE', `${this.side}, ${kind} ${resource}: the system cannot save changes as one`),
    }))
  }

  resource(name: string): ResourceFacts {
    return this.described(name).facts
  }

  /** Asked once: a client is opened for a run, and serves one system. */
  identity(signal: AbortSignal): Promise<string> {
    if (!this.#identity) {
      const asked = this.#ask(signal)
      asked.catch(() => (this.#identity = undefined))
      this.#identity = asked
    }
    return this.#identity
  }

  async #ask(signal: AbortSignal): Promise<string> {
    const { resource, path, connection } = this.description.identity
    let record: SystemRecord | undefined
    if (resource !== undefined) {
      for await (const page of this.pull({ resource, paths: path === undefined ? [] : [path] }, signal))
        record ??= page.records[0]
    }
    const identity =
      connection === undefined ? getPath(record, path ?? '') : (await this.caller.connection.values())[connection]
    const text = showValue((identity ?? null) as Value)
    if (text !== '' && (record !== undefined || resource === undefined)) return text
    throw this.caller.error(
      'ANSWER_INVALID',
      { name: resource ?? 'identity' },
      `does not say who the system is (${path ?? connection})`,
    )
  }

  async push(
    changes: readonly [Sendable, ...Sendable[]],
    signal: AbortSignal,
    { together = false }: { readonly together?: boolean } = {},
  ): Promise<readonly Receipt[]> {
    for (const change of changes) this.described(change.resource)
    const outcomes = new Map<Sendable, Receipt | CallError>()
    let stopped: unknown
    await inLanes(together ? [[changes]] : lanesOf(changes, this.batchSize), this.#lanes, async (chunk) => {
      if (stopped !== undefined) return
      try {
        signal.throwIfAborted()
        const receipts = await (together ? this.sendTogether(chunk, signal) : this.send(chunk, signal))
        chunk.forEach((change, index) => void outcomes.set(change, receipts[index] as Receipt))
      } catch (error) {
        const failure = error instanceof EngineError || signal.aborted ? error : this.#ofOurOwn(error)
        if (!(failure instanceof CallError) || (failure.whole && failure.sent === 'no')) stopped ??= failure
        if (failure instanceof CallError) for (const change of chunk) outcomes.set(change, failure)
      }
    })
    // Where surely nothing was done, there is nothing to give receipts of: the caller learns the reason itself.
    const surelyNothing = [...outcomes.values()].every(
      (outcome) => outcome instanceof CallError && outcome.sent === 'no',
    )
    if (stopped !== undefined && surelyNothing) throw stopped
    return changes.map((change) => this.#receipt(change, outcomes.get(change) ?? stopped))
  }

  /** A fault of ours may strike after the request left: then nobody knows. */
  #ofOurOwn(error: unknown): CallError {
    const problem = problemOf(
      'ANSWER_INVALID',
      `${this.side}: ${error instanceof Error ? error.name : 'a fault'} while writing`,
    )
    return new CallError(this.side, problem, { sent: 'maybe' }, { cause: error })
  }

  #receipt(change: Sendable, outcome: unknown): Receipt {
    const { ref } = change
    if (!(outcome instanceof Error)) return outcome as Receipt
    if (outcome instanceof CallError && outcome.sent === 'maybe')
      return { ref, status: 'unknown', problem: outcome.problem }
    if (outcome instanceof CallError && !outcome.whole) return { ref, status: 'refused', problem: outcome.problem }
    const why = outcome instanceof CallError ? outcome.problem.what : outcome.message
    return {
      ref,
      status: 'refused',
      problem: problemOf('NOT_SENT', `${this.side}: not sent, because something failed before: ${why}`),
    }
  }

  calls(): { readonly made: number; readonly writes: number } {
    return this.caller.calls()
  }

  async close(): Promise<void> {
    this.#closing.abort(new DOMException('the system was closed', 'AbortError'))
    await this.caller.close()
  }

  /** @throws SystemError UNKNOWN_RESOURCE */
  protected described(name: string): Resource {
    const resource = this.description.resources.get(name)
    if (resource) return resource
    const known = [...this.description.resources.keys()].join(', ')
    throw new CallError(
      this.side,
      problemOf('UNKNOWN_RESOURCE', `${this.side} has no resource "${name}"; known: ${known}`),
      { whole: true },
    )
  }

  /** The end of a pull: its cursor only where the whole was read and the resource reports changes. */
  protected endOf(
    resource: Resource,
    request: Pull,
    complete: boolean,
    first: { readonly dateHeader: string | undefined; readonly records: readonly SystemRecord[] },
  ): PullEnd {
    if (!this.cursors || !complete || !resource.facts.can.has('changes')) return { complete }
    const { stamp } = resource
    const firstPageStamp =
      stamp === undefined ? undefined : greatestStamp(first.records.map((record) => getPath(record, stamp)))
    const cursor = this.cursors.next({ dateHeader: first.dateHeader, firstPageStamp, since: request.since })
    return cursor === undefined ? { complete } : { complete, cursor }
  }
}

/** The key of a record as text; undefined where a part of it is missing. */
export function keyOf(resource: Resource, record: unknown): string | undefined {
  if (resource.keyParts.length === 0) return resource.single ? 'single' : undefined
  const parts = resource.keyParts.map((part) => getPath(record, part) as Value | undefined)
  if (parts.some((part) => part === undefined || part === null || part === '')) return undefined
  return parts.length === 1 ? showValue(parts[0]) : parts.map((part) => encodeURIComponent(showValue(part))).join('/')
}

/** The parts of a key; an empty list where it is none. */
export function keyParts(resource: Resource, key: string): readonly string[] {
  if (resource.keyParts.length === 1) return key === '' ? [] : [key]
  try {
    const parts = key.split('/').map(decodeURIComponent)
    return parts.length === resource.keyParts.length && !parts.includes('') ? parts : []
  } catch {
    return []
  }
}

/** A record as rules see it: with its pairs as members, and with a joined key as a member of its own. */
export function withKey(resource: Resource, record: SystemRecord): SystemRecord {
  const whole = withPairs(resource, record)
  if (resource.facts.key !== KEY_MEMBER) return whole
  return { [KEY_MEMBER]: keyOf(resource, whole) ?? '', ...whole }
}

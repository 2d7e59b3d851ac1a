import type { Side } from '../core/ids.ts'
import { EngineError, type Problem } from '../core/problem.ts'
import type { Assignment, ColumnType, Condition, ResourceFacts } from '../core/resource.ts'
import type { Value } from '../core/value.ts'

export type { Ability, Assignment, ColumnType, Condition, Operator, ResourceFacts, Suggest } from '../core/resource.ts'
export { isSuggest } from '../core/resource.ts'

/** One record as the system answered it: plain JSON, numbers by their digits (core/json.ts). */
export type SystemRecord = Readonly<Record<string, unknown>>

export interface Pull {
  readonly resource: string
  /** Paths the rules read (`language.guid`); a system that can select answers these (and key, stamps) only. */
  readonly paths: readonly string[]
  /** Where the last complete pull of this resource ended; left out: everything. */
  readonly since?: string
  readonly where?: readonly Condition[]
}

export interface Page {
  readonly records: readonly SystemRecord[]
  /** Set on the last page only. */
  readonly end?: PullEnd
}

export interface PullEnd {
  /** False when the answer cannot be taken as the whole (a count that does not fit): absence then says nothing (SPEC R8). */
  readonly complete: boolean
  /** What to give as `since` next time: of two the earlier sorts first, numbers by number. By the system's own clock, the overlap already taken off; left out: cannot report changes. */
  readonly cursor?: string
}

export type Sendable =
  | { readonly kind: 'create'; readonly ref: string; readonly resource: string; readonly set: readonly Assignment[] }
  | {
      readonly kind: 'update'
      readonly ref: string
      readonly resource: string
      readonly key: string
      readonly set: readonly Assignment[]
      /** Values the record must still have; systems that can, put them into the write itself (SPEC R13). */
      readonly expect?: readonly (readonly [path: string, value: Value])[]
    }
  | { readonly kind: 'delete'; readonly ref: string; readonly resource: string; readonly key: string }

/** What came of one Sendable. `refused`: surely not written. `unknown`: may have been written (time-out, dropped, 5xx). */
export type Receipt =
  | { readonly ref: string; readonly status: 'done'; readonly key: string; readonly record?: SystemRecord }
  | { readonly ref: string; readonly status: 'stale' }
  | { readonly ref: string; readonly status: 'refused'; readonly problem: Problem }
  | { readonly ref: string; readonly status: 'unknown'; readonly problem: Problem }

export interface System {
  readonly side: Side
  /** @throws SystemError for a resource that the description does not have. */
  resource(name: string): ResourceFacts
  /** What an emptied value is written as, by type: null where the system takes null. */
  readonly emptyAs: Readonly<Record<ColumnType, Value>>
  /** Who this is: organisation GUID, company number. State is bound to it (SPEC R8). */
  identity(signal: AbortSignal): Promise<string>
  /** Records page by page. @throws SystemError; a page that failed is thrown, never swallowed. */
  pull(request: Pull, signal: AbortSignal): AsyncIterable<Page>
  /**
   * Sends changes, batched where the system can; one receipt each, in order. Throws only when nothing at all was sent.
   * `together`: saved as one, or none of them; only for resources that can.
   */
  push(
    changes: readonly [Sendable, ...Sendable[]],
    signal: AbortSignal,
    how?: { readonly together?: boolean },
  ): Promise<readonly Receipt[]>
  /** Records whose `path` (one of findBy) has one of the values; to settle an unknown outcome, to look before a create. */
  find(
    resource: string,
    path: string,
    values: readonly Value[],
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly SystemRecord[]>
  /** Most changes that one push may carry in one request. */
  readonly batchSize: number
  /** How long after a send an unanswered write may still happen, in ms (SPEC R14). */
  readonly settleAfterMs: number
  /** Requests sent so far (tokens apart), and the configured pace, to foretell time. */
  calls(): { readonly made: number; readonly writes: number }
  readonly callsPerSecond: number
  close(): Promise<void>
}

/** What a system did or did not answer. Facts for machines beside the problem for people. */
export class SystemError extends EngineError {
  override readonly name = 'SystemError'
  readonly side: Side
  readonly status: number | undefined
  /** Whether the same call may succeed later without anybody's help. */
  readonly retry: 'later' | 'never'
  constructor(
    side: Side,
    problem: Problem,
    facts: { status?: number; retry: 'later' | 'never' },
    options?: ErrorOptions,
  ) {
    super([problem], options)
    this.side = side
    this.status = facts.status
    this.retry = facts.retry
  }
}

import type { Operation } from './operation.ts'
import type { Actor } from './organisation.ts'
import type { Query } from './query.ts'

/** A request that passed the gate: known, allowed, well-formed. What handlers get. */
export interface Call {
  readonly operation: Operation
  /** Values of the path parameters, in order. */
  readonly guids: readonly string[]
  readonly path: string
  readonly query: Query
  /** The query string itself, for parameters that are no scalars. */
  readonly params: URLSearchParams
  /** The parsed JSON body, undefined when there is none. */
  readonly body: unknown
  readonly actor: Actor
}

/** What is answered, before it is written as HTTP. */
export interface Reply {
  readonly status: number
  /** A JSON body; undefined for none. */
  readonly json?: unknown
  /** Any other body, with its media type. */
  readonly bytes?: { readonly data: Uint8Array<ArrayBuffer>; readonly mediaType: string }
  readonly headers?: Readonly<Record<string, string>>
}

import type { Side } from '../core/ids.ts'
import type { Limits, Retry, SystemDescription } from './description/description.ts'
import { GraphqlSystem } from './graphql/graphql-system.ts'
import { type CallEvent, Caller } from './http/caller.ts'
import { Connection, type ConnectionValues } from './http/connection.ts'
import type { Limiters } from './limiters.ts'
import { RestSystem } from './rest/rest-system.ts'
import type { System } from './system.ts'

export interface OpenOptions {
  readonly side: Side
  /** As parseDescription gave it. */
  readonly description: SystemDescription
  /** Address, credentials, company. Asked when first needed, and again after a 401: secrets may have been changed. */
  readonly connection: () => Promise<ConnectionValues>
  /** True: no write leaves this process, whatever is asked (SPEC R15). */
  readonly dryRun: boolean
  /** One for the whole process, so that tenants with one credential or company share what the system counts together. */
  readonly limiters: Limiters
  /** Wall clock in ms: for the life of tokens and changes of the clock. */
  readonly now: () => number
  /** Called after every request that was sent. */
  readonly onCall?: (event: CallEvent) => void
  /** Ends everything this system still does. */
  readonly signal?: AbortSignal
  /** In place of the description's own: a system on this machine needs no pace. */
  readonly limits?: Partial<Limits>
  readonly retry?: Partial<Retry>
  readonly timeouts?: Partial<SystemDescription['timeouts']>
}

/** A client of the system that a description tells of. Connects when first asked. */
export function openSystem(options: OpenOptions): System {
  const { side, now } = options
  const description = adjusted(options)
  const closing = new AbortController()
  if (options.signal?.aborted) closing.abort(options.signal.reason)
  else options.signal?.addEventListener('abort', () => closing.abort(options.signal?.reason), { once: true })
  const caller = new Caller({
    side,
    description,
    connection: (redactor) => new Connection(side, description.connection, options.connection, redactor),
    dryRun: options.dryRun,
    limiters: options.limiters,
    now,
    closing: closing.signal,
    onCall: options.onCall,
  })
  const parts = { side, description, caller, now, closing }
  if (description.rest) return new RestSystem(parts, description.rest)
  if (description.graphql) return new GraphqlSystem(parts, description.graphql)
  throw new Error(
    `the description of ${description.system} has neither rest nor graphql; parseDescription refuses such`,
  )
}

function adjusted({ description, limits, retry, timeouts }: OpenOptions): SystemDescription {
  return {
    ...description,
    limits: { ...description.limits, ...limits },
    retry: { ...description.retry, ...retry },
    timeouts: { ...description.timeouts, ...timeouts },
  }
}

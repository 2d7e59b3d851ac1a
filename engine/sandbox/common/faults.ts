import { nanoid } from 'nanoid'
import { EngineError } from '../../core/problem.ts'

/** What can go wrong, and whether the request is carried out all the same. */
export const FAULT_KINDS = {
  '429': 'refused by the quota, not carried out; `retryAfter` seconds in a header if given',
  status: 'answered with `status` (default 500) and `body`, not carried out',
  html: 'answered with a page of HTML and `status` (default 502), not carried out',
  'timeout-after-write': 'carried out, then no answer until the client gives up or `holdMs` have passed',
  'drop-after-write': 'carried out, then the connection is cut',
  drop: 'the connection is cut, not carried out',
  slow: 'carried out and answered after `delayMs` (default 2000)',
  'half-page': 'carried out; the answer ends in its middle, the connection is cut',
  hang: 'neither carried out nor answered until the client gives up or `holdMs` have passed',
} as const satisfies Record<string, string>
export type FaultKind = keyof typeof FAULT_KINDS

/** Which requests a fault is for. All that is given must fit; token requests are left alone unless `path` says so. */
export interface FaultMatch {
  readonly method?: string
  /** Part of the path and query. */
  readonly path?: string
  /** Only requests that may change data (true), or only those that cannot (false). */
  readonly write?: boolean
  /** Part of the body: the name of a GraphQL field, say. */
  readonly operation?: string
}

export interface Fault {
  readonly side: 'severa' | 'nxt'
  readonly kind: FaultKind
  readonly match?: FaultMatch
  /** How many requests it hits. Default 1; with `forMs` any number. */
  readonly times?: number
  /** How many fitting requests pass before it. Default 0. */
  readonly skip?: number
  /** It ends so many ms of real time after it was added. */
  readonly forMs?: number
  readonly retryAfter?: number
  readonly status?: number
  /** A text, or anything that is then sent as JSON. */
  readonly body?: unknown
  readonly delayMs?: number
  readonly holdMs?: number
}

/** A fault in the queue. */
export interface QueuedFault extends Fault {
  readonly id: string
  /** Requests it has hit so far. */
  readonly hits: number
  /** False once it has hit as often as it should, or its time is over. */
  readonly active: boolean
}

/** A request as faults see it. */
export interface FaultTarget {
  readonly side: 'severa' | 'nxt'
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** Read only when a fault asks for it. */
  readonly body: () => Promise<string>
  readonly isWrite: (body: string) => boolean
}

interface Entry {
  readonly id: string
  readonly fault: Fault
  readonly endsAtMs: number
  skipped: number
  hits: number
}

const TOKEN_PATH = /\/(token|refreshtoken|signout)$/

/** Faults waiting for their requests; the first that fits is taken. */
export class FaultQueue {
  private entries: Entry[] = []
  private readonly realMs: () => number

  /** @param realMs a clock of real time, in ms */
  constructor(realMs: () => number = () => performance.now()) {
    this.realMs = realMs
  }

  /** @throws EngineError for a kind or side that does not exist */
  add(fault: Fault): QueuedFault {
    if (!(fault.kind in FAULT_KINDS)) throw unknown('kind', fault.kind, Object.keys(FAULT_KINDS))
    if (fault.side !== 'severa' && fault.side !== 'nxt') throw unknown('side', fault.side, ['severa', 'nxt'])
    const endsAtMs = fault.forMs === undefined ? Number.POSITIVE_INFINITY : this.realMs() + fault.forMs
    const entry: Entry = { id: nanoid(8), fault, endsAtMs, skipped: 0, hits: 0 }
    this.entries.push(entry)
    return this.show(entry)
  }

  list(): QueuedFault[] {
    return this.entries.map((entry) => this.show(entry))
  }

  clear(): void {
    this.entries = []
  }

  /** The fault that this request meets, counted as a hit; undefined for none. */
  async take(target: FaultTarget): Promise<Fault | undefined> {
    for (const entry of this.entries) {
      if (!this.isActive(entry) || !(await fits(entry.fault, target)) || !this.isActive(entry)) continue
      if (entry.skipped < (entry.fault.skip ?? 0)) {
        entry.skipped++
        continue
      }
      entry.hits++
      return entry.fault
    }
    return undefined
  }

  private isActive({ fault, hits, endsAtMs }: Entry): boolean {
    const times = fault.times ?? (fault.forMs === undefined ? 1 : Number.POSITIVE_INFINITY)
    return hits < times && this.realMs() < endsAtMs
  }

  private show(entry: Entry): QueuedFault {
    return { ...entry.fault, id: entry.id, hits: entry.hits, active: this.isActive(entry) }
  }
}

async function fits({ side, match = {} }: Fault, target: FaultTarget): Promise<boolean> {
  if (side !== target.side) return false
  const { method, path, write, operation } = match
  if (path === undefined && TOKEN_PATH.test(target.path.split('?')[0]!)) return false
  if (method !== undefined && method.toUpperCase() !== target.method.toUpperCase()) return false
  if (path !== undefined && !target.path.includes(path)) return false
  if (operation !== undefined && !(await target.body()).includes(operation)) return false
  return write === undefined || target.isWrite(await target.body()) === write
}

function unknown(what: string, name: unknown, known: readonly string[]): EngineError {
  return new EngineError([
    {
      code: 'UNKNOWN_FAULT',
      what: `there is no ${what} ${JSON.stringify(name)} of faults`,
      mend: `use one of: ${known.join(', ')}`,
    },
  ])
}

import { EngineError } from '../../core/problem.ts'
import type { SandboxRow } from './side.ts'

/** Rows to change as a person would in the system's own pages. */
export interface Edit {
  readonly side: 'severa' | 'nxt'
  /** A collection of Severa ("customers") or a table of NXT ("associate"). */
  readonly collection: string
  /** Values the rows have at these dotted paths. Every fitting row is changed. */
  readonly match: Readonly<Record<string, unknown>>
  /** New values by dotted path. */
  readonly set: Readonly<Record<string, unknown>>
  /** Write to the stored rows, past the system's API and its rules. */
  readonly raw?: boolean
}

export interface Addition {
  readonly side: 'severa' | 'nxt'
  readonly collection: string
  /** Values by dotted path; NXT assigns them in this order. */
  readonly set: Readonly<Record<string, unknown>>
  readonly raw?: boolean
}

export type Removal = Omit<Edit, 'set'>

/** The rows that were changed, as they are stored now; of removed ones, as they were. */
export interface Edited {
  readonly rows: readonly SandboxRow[]
}

/** Changes the data of one side through its own API, as somebody who is not the integration. */
export interface Editor {
  edit(edit: Edit): Promise<Edited>
  add(addition: Addition): Promise<Edited>
  remove(removal: Removal): Promise<Edited>
  /** How often the editor itself called each operation: the side counts these too. */
  ownRequests(): ReadonlyMap<string, number>
  forgetRequests(): void
}

/** Somebody who works in Severa's and NXT's own pages. */
export const PERSON = { clientId: 'sandbox-person', clientSecret: 'only-inside-the-sandbox' }

/** Calls of an operation, counted. */
export class OwnRequests {
  private readonly counts = new Map<string, number>()

  count(operation: string): void {
    this.counts.set(operation, (this.counts.get(operation) ?? 0) + 1)
  }

  all(): ReadonlyMap<string, number> {
    return this.counts
  }

  clear(): void {
    this.counts.clear()
  }
}

/** @throws EngineError when no row fits */
export function demandRows(rows: readonly SandboxRow[], { side, collection, match }: Removal): void {
  if (rows.length > 0) return
  throw failed(
    'NO_SUCH_ROW',
    `no row of ${collection} in ${side} fits ${JSON.stringify(match)}`,
    'look the row up in the dump',
  )
}

/** What the system itself said no to. */
export function refused(what: string, answer: string): EngineError {
  return failed(
    'EDIT_REFUSED',
    `${what} was refused: ${answer}`,
    'change the values, or write past the rules with raw: true',
  )
}

export function failed(code: string, what: string, mend: string): EngineError {
  return new EngineError([{ code, what, mend }])
}

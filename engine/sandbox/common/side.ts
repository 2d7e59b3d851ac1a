/**
 * What both sandbox systems are to the server around them. A side holds its data in memory and answers fetch-style
 * requests; the wrapper (server.ts) gives it sockets and faults, the control API gives it data and a clock.
 */

/** Time of the sandbox, in ms since the epoch. Stands still or runs, as the control API says. */
export interface Clock {
  now(): number
}

/** One row of one collection (Severa) or table (NXT), in the system's own wire shape. */
export type SandboxRow = Record<string, unknown>

/** Everything a side holds, by collection or table name. Plain JSON: load(dump()) changes nothing. */
export type SideData = Record<string, SandboxRow[]>

/** A request or an answer that the contract does not allow. Counted and shown by the control API; fails the test. */
export interface Violation {
  readonly side: string
  readonly at: 'request' | 'answer'
  /** "POST /v1/customers" or the path into the SDL. */
  readonly operation: string
  /** Where in the schema: "#/components/schemas/CustomerModel/properties/name". */
  readonly schemaPath: string
  readonly message: string
}

export interface RequestCount {
  /** "GET /v1/customers", "query associate", "mutation associate_create", "token". */
  readonly operation: string
  readonly count: number
}

export interface SandboxSide {
  readonly name: 'severa' | 'nxt'
  /** Answers one HTTP request. Never throws: what goes wrong is an answer too. */
  handle(request: Request): Promise<Response>
  /** True for requests that may change data (POST/PATCH/DELETE of resources, GraphQL mutations); token requests are none. */
  isWrite(request: { readonly method: string; readonly path: string; readonly body: string }): boolean
  /** Replaces all data. Missing collections are empty; unknown ones throw. */
  load(data: SideData): void
  dump(): SideData
  violations(): readonly Violation[]
  requests(): readonly RequestCount[]
  resetCounts(): void
  /** Answers that were 429 (or OUTSTANDING_LIMIT_EXCEEDED) since the last resetCounts. */
  refused(): number
}

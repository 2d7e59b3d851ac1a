import type { SandboxRow } from '../common/side.ts'
import type { Actor, Organisation } from './organisation.ts'

/** A row that is being made or changed. */
export type Draft = Record<string, unknown>

/** Who writes where. */
export interface Writing {
  readonly org: Organisation
  readonly actor: Actor
}

/**
 * What the system does with the rows of one collection beyond storing them. Rules may throw a Refusal before anything
 * is stored (`create`, `patch`, `remove`), and write elsewhere afterwards (`created`, `patched`, `removed`).
 */
export interface RowRules {
  /** A new row before it is complete: refuse it, fill in what the system gives. `body` is what was sent. */
  readonly create?: (writing: Writing, row: Draft, body: SandboxRow) => void
  readonly created?: (writing: Writing, row: SandboxRow) => void
  /** A changed row before it is stored; `touched` names its changed properties. */
  readonly patch?: (writing: Writing, before: SandboxRow, row: Draft, touched: ReadonlySet<string>) => void
  readonly patched?: (writing: Writing, before: SandboxRow, after: SandboxRow) => void
  readonly remove?: (writing: Writing, row: SandboxRow) => void
  readonly removed?: (writing: Writing, row: SandboxRow) => void
}

import type { Place } from './problem.ts'

/**
 * What a person decided about single records, or about a move of systems or link fields (SPEC R2). Keys are the system's own; of a
 * registry with several kinds with the kind in front.
 */
export type Decision = RecordDecision | DismissDecision | AcceptDecision | RelinkDecision

interface Made {
  readonly by?: string
  /** ISO 8601. */
  readonly at?: string
  readonly because?: string
  readonly place: Place
}

export interface RecordDecision extends Made {
  /** `link`: the two are one. `apart`: they are not. `exclude`: left alone on both sides. */
  readonly what: 'link' | 'apart' | 'exclude'
  readonly entity: string
  /** By side: both of a link and of what is kept apart, one or both of what is excluded. */
  readonly keys: Readonly<Record<string, string>>
}

export interface DismissDecision extends Made {
  readonly what: 'dismiss'
  readonly entity: string
  readonly keys: Readonly<Record<string, string>>
  /** Of the issue: another cause is another issue. */
  readonly code: string
  /** Of the entity's rules as they were; under others the issue is open again. */
  readonly rules?: string
}

export interface AcceptDecision extends Made {
  /** Both sides may differ as they did then. */
  readonly what: 'accept'
  readonly entity: string
  readonly keys: Readonly<Record<string, string>>
  /** Hash of the fields that differed, with their values: with others it is drift again. */
  readonly values: string
}

export interface RelinkDecision extends Made {
  readonly what: 'relink'
  /** The entity whose link field or tables are others from now on, and which: as `bindingOf` says it. */
  readonly entity?: string
  readonly to?: string
  /** Systems that are another organisation or company from now on, by side, as they call themselves. */
  readonly systems?: Readonly<Record<string, string>>
}

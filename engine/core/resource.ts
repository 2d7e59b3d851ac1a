import type { Value } from './value.ts'

export type Operator = 'eq' | 'ne' | 'in' | 'gt' | 'gte' | 'lt' | 'lte'
/** One condition on one path; several are joined by AND. Pushed to the system where it can filter, else left out (a superset). */
export interface Condition {
  readonly path: string
  readonly op: Operator
  readonly value: Value
}

/** A value the system is asked to choose: the next of a series, within a range where one is given. */
export interface Suggest {
  readonly suggest: true
  readonly from?: number
  readonly to?: number
}
export function isSuggest(value: unknown): value is Suggest {
  return typeof value === 'object' && value !== null && (value as { suggest?: unknown }).suggest === true
}

/** Path and value, in the order in which they must be written. */
export type Assignment = readonly [path: string, value: Value | Suggest]

/** `together`: changes of several records can be saved as one, or not at all. */
export type Ability = 'create' | 'update' | 'delete' | 'changes' | 'findMany' | 'together'

/** What a resource is, from the system's description; pure facts that planning may use. */
export interface ResourceFacts {
  readonly name: string
  /** Path of the key. */
  readonly key: string
  readonly can: ReadonlySet<Ability>
  /** Path of the time of creation, to tell older from newer; left out: unknown. */
  readonly created?: string
  /** Types of paths; what is not named is text. */
  readonly types: Readonly<Record<string, ColumnType>>
  /** Longest text by path, in characters. */
  readonly maxLength: Readonly<Record<string, number>>
  /**
   * How long an answer may be kept before it is read again, in ms; 0: every run. For what reports no changes; of what does, how
   * often a look-up is read as a whole beside full sweeps, 0: not.
   */
  readonly refreshMs: number
  /** Paths by which `find` can ask. */
  readonly findBy: readonly string[]
  /** Largest page, to foretell calls. */
  readonly pageSize: number
}
/** A resource of which nothing is known: with it the rest of a rule can still be looked at for mistakes. */
export function unknownResource(name: string): ResourceFacts {
  const nothing = { types: {}, maxLength: {}, refreshMs: 0, findBy: [], pageSize: 1 }
  return {
    name,
    key: 'key',
    can: new Set<Ability>(['create', 'update', 'delete', 'changes', 'findMany', 'together']),
    ...nothing,
  }
}

export type ColumnType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date'

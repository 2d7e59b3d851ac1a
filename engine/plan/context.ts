import type { Decision } from '../core/decision.ts'
import type { Side } from '../core/ids.ts'
import type { Lookups } from '../rules/lookups.ts'
import type { Entity } from '../rules/types.ts'
import type { Demand } from './demand.ts'
import type { IndexEntry } from './entry.ts'
import type { LinkRow } from './link-input.ts'
import type { EntitySummary } from './plan.ts'
import type { RefIndex } from './refs.ts'
import type { Unsteady } from './unsteady.ts'

/** One entity's records on both sides, and what state knows of them. */
export interface EntitySnapshot {
  readonly entries: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  /** As state has them; undefined: state has no index. */
  before(side: Side, key: string): IndexEntry | undefined
  /** Keys of all that state has. */
  keysBefore(side: Side): Iterable<string>
  readonly links: ReadonlyMap<string, LinkRow> | undefined
  readonly read: 'full' | 'incremental'
  /** Creates that were sent and never answered: key of the record they came from -> until when (ms) nothing may be repeated. */
  readonly unsettled: ReadonlyMap<string, number>
  /** The link field is another one, as planned: links that state knows are to be written to it. */
  readonly moved?: boolean
  /** Set when reading found a reason to touch nothing (SPEC R8). */
  readonly stopped?: EntitySummary['stopped']
}

export interface PlanContext {
  readonly tenant: string
  readonly nowMs: number
  readonly liveMs: number | undefined
  readonly lookups: Lookups
  readonly refs: Map<string, RefIndex>
  /** Which records others need, where only those are created. */
  readonly demand: Demand
  readonly decisions?: readonly Decision[]
  /** Of the rules of an entity: what was dismissed under others is open again. */
  readonly entityHashes?: ReadonlyMap<string, string>
  readonly unsteady?: Unsteady
  /** All entities, in order of work, with their records: what a record is besides (`jointly`). */
  readonly entities?: ReadonlyMap<string, { readonly entity: Entity; readonly snapshot: EntitySnapshot }>
}

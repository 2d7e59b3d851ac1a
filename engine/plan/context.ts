import type { Side } from '../core/ids.ts'
import type { Lookups } from '../rules/lookups.ts'
import type { IndexEntry } from './entry.ts'
import type { LinkRow } from './link-input.ts'
import type { EntitySummary } from './plan.ts'
import type { RefIndex } from './refs.ts'

/** One entity's records on both sides, and what state knows of them. */
export interface EntitySnapshot {
  readonly entries: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  /** As state has them; undefined: state has no index. */
  before(side: Side, key: string): IndexEntry | undefined
  readonly links: ReadonlyMap<string, LinkRow> | undefined
  readonly read: 'full' | 'incremental'
  /** Creates that were sent and never answered: key of the record they came from -> until when (ms) nothing may be repeated. */
  readonly unsettled: ReadonlyMap<string, number>
  /** Set when reading found a reason to touch nothing (SPEC R8). */
  readonly stopped?: EntitySummary['stopped']
}

export interface PlanContext {
  readonly tenant: string
  readonly nowMs: number
  readonly liveMs: number | undefined
  readonly lookups: Lookups
  readonly refs: Map<string, RefIndex>
}

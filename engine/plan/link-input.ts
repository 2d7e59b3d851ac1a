import type { RecordDecision } from '../core/decision.ts'
import type { Side } from '../core/ids.ts'
import type { Entity } from '../rules/types.ts'
import type { Agreement } from './clues.ts'
import type { Decided } from './decided.ts'
import type { IndexEntry } from './entry.ts'
import type { Family } from './family.ts'

/** What state knows of a link: which record of the keeping side, and baselines of the fields that are not in agreement. */
export interface LinkRow {
  readonly to: string
  /** Of fields that differ. */
  readonly d?: Readonly<Record<string, string>>
  /** Of fields that have nothing to give yet: what they refer to does not cross, or they were left out of the create. */
  readonly q?: Readonly<Record<string, string>>
  /** The side on which we made the record ourselves; left out: it was there, or nobody knows. */
  readonly m?: Side
}

export interface LinkInput {
  readonly entity: Entity
  readonly entries: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  /** Known links by key of the record on the other side. */
  readonly links: ReadonlyMap<string, LinkRow> | undefined
  readonly liveMs: number | undefined
  /** Records of the keeping side for which a create was sent and never answered: what it made may be there, under any number. */
  readonly unanswered: ReadonlySet<string>
  /** Whose children the records are: unlinked ones match only within one parent. */
  readonly family?: Family | undefined
  /** What people decided, which goes before any clue. */
  readonly decided?: Decided
}

export interface Pair {
  readonly other: IndexEntry
  readonly keeper: IndexEntry
}

export interface Match extends Pair {
  readonly code: 'MATCHED' | 'LINK_LOST' | 'DECIDED' | 'RELINKED'
  readonly agreement: Agreement
  /** Of a person, who said that the two are one. */
  readonly decision?: RecordDecision
}

/** From when on (ms) a number given by its own system proves nothing, for this record; undefined: every clue counts. */
export function liveFor(input: LinkInput, keeper: IndexEntry): number | undefined {
  return input.unanswered.has(keeper.k) ? undefined : input.liveMs
}

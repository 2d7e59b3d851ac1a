import type { Side } from '../core/ids.ts'
import type { Entity } from '../rules/types.ts'
import type { Agreement } from './clues.ts'
import type { IndexEntry } from './entry.ts'

/** What state knows of a link: which record of the keeping side, and baselines of the fields that are not in agreement. */
export interface LinkRow {
  readonly to: string
  /** Of fields that differ. */
  readonly d?: Readonly<Record<string, string>>
  /** Of fields that have nothing to give yet: what they refer to does not cross, or they were left out of the create. */
  readonly q?: Readonly<Record<string, string>>
}

export interface LinkInput {
  readonly entity: Entity
  readonly entries: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  /** Known links by key of the record on the other side. */
  readonly links: ReadonlyMap<string, LinkRow> | undefined
  readonly liveMs: number | undefined
  /** Records of the keeping side for which a create was sent and never answered: what it made may be there, under any number. */
  readonly unanswered: ReadonlySet<string>
}

export interface Pair {
  readonly other: IndexEntry
  readonly keeper: IndexEntry
}

export interface Match extends Pair {
  readonly code: 'MATCHED' | 'LINK_LOST'
  readonly agreement: Agreement
}

/** From when on (ms) a number given by its own system proves nothing, for this record; undefined: every clue counts. */
export function liveFor(input: LinkInput, keeper: IndexEntry): number | undefined {
  return input.unanswered.has(keeper.k) ? undefined : input.liveMs
}

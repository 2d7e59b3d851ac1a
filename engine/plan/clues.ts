import type { Side } from '../core/ids.ts'
import { isEmpty, showValue } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Clue, EnoughRule, Entity } from '../rules/types.ts'
import type { IndexEntry } from './entry.ts'

/** How the clues of two records compare. A clue that one side does not have says nothing. */
export interface Agreement {
  readonly agree: readonly string[]
  readonly differ: readonly string[]
  /** How many of the agreeing ones can stand alone. */
  readonly strong: number
  /** Same number, another name. */
  readonly conflict: boolean
  /** Whether the two are one, as far as their clues go. */
  readonly certain: boolean
  /** The set of clues that was enough, where the rule names such. */
  readonly set?: EnoughRule
}

/** Whether a record's value of a clue may prove nothing: its own system gave the number by itself, after the tenant went live. */
function isOwnNumber(clue: Clue, entry: IndexEntry, side: Side, liveMs: number | undefined): boolean {
  return clue.untilLive.has(side) && liveMs !== undefined && entry.c !== undefined && Date.parse(entry.c) >= liveMs
}

/** A cell in the form in which it is compared, as text; undefined when empty or in trouble. */
export function cellText(entity: Entity, field: number, entry: IndexEntry): string | undefined {
  const cell = entry.v[field]
  if (cell === undefined || isTrouble(cell)) return undefined
  const value = entity.fields[field]?.comparable(cell) ?? cell
  return isEmpty(value) ? undefined : showValue(value)
}

/** A record's value of a clue as matching compares it: in the clue's own form where the rule gives one, else in the field's. */
export function clueText(entity: Entity, clue: Clue, entry: IndexEntry): string | undefined {
  if (!clue.normal) return cellText(entity, clue.field, entry)
  const cell = entry.v[clue.field]
  if (cell === undefined || isTrouble(cell)) return undefined
  const value = clue.normal(cell)
  return isEmpty(value) ? undefined : showValue(value)
}

/**
 * Compares all clues of a record of the link's other side with one of the side that keeps the link. `liveMs` undefined:
 * every clue counts, as before the tenant went live, and for a record that we ourselves may have created.
 */
export function compareClues(
  entity: Entity,
  other: IndexEntry,
  keeper: IndexEntry,
  liveMs: number | undefined,
): Agreement {
  const agree: string[] = []
  const differ: string[] = []
  const own: string[] = []
  let strong = 0
  for (const clue of entity.match.clues) {
    const x = clueText(entity, clue, other)
    const y = other.v[clue.field] === keeper.v[clue.field] ? x : clueText(entity, clue, keeper)
    if (x === undefined || y === undefined) continue
    const name = entity.fields[clue.field]?.name ?? ''
    if (isOwnNumber(clue, other, entity.link.other, liveMs) || isOwnNumber(clue, keeper, entity.link.side, liveMs)) {
      if (x === y) own.push(name)
    } else if (x !== y) differ.push(name)
    else {
      agree.push(name)
      if (!clue.weak) strong += 1
    }
  }
  // With another name a number that came by itself is chance; with the same name it is the same record.
  if (own.length > 0 && agree.length > 0 && differ.length === 0) {
    agree.unshift(...own)
    strong += own.length
  }
  const found = { agree, differ, strong, conflict: isConflict(entity, agree, differ) }
  if (entity.match.enough.length === 0) return { ...found, certain: allAgree(found) }
  const set = setThatFits(entity, agree, other, keeper)
  return set ? { ...found, certain: true, set } : { ...found, certain: false }
}

/** The first of the sets that the rule calls enough. */
function setThatFits(
  entity: Entity,
  agree: readonly string[],
  other: IndexEntry,
  keeper: IndexEntry,
): EnoughRule | undefined {
  const { clues, enough } = entity.match
  const isMissing = (field: number): boolean => {
    const clue = clues.find((candidate) => candidate.field === field)
    return clue !== undefined && [other, keeper].some((entry) => clueText(entity, clue, entry) === undefined)
  }
  return enough.find(
    (set) =>
      set.agree.every((field) => agree.includes(entity.fields[field]?.name ?? '')) && set.without.every(isMissing),
  )
}

function isConflict(entity: Entity, agree: readonly string[], differ: readonly string[]): boolean {
  const { conflict } = entity.match
  if (!conflict) return false
  const same = entity.fields[conflict.same]?.name ?? ''
  const other = entity.fields[conflict.other]?.name ?? ''
  return agree.includes(same) && differ.includes(other)
}

/** All that both have do, and one of them can stand alone. */
function allAgree({ differ, strong }: Pick<Agreement, 'differ' | 'strong'>): boolean {
  return strong > 0 && differ.length === 0
}

/** Of two records that a link bound, or binds besides others: less proof is needed than for two that nobody linked. */
export function naturallyAgrees(agreement: Agreement): boolean {
  return agreement.certain || allAgree(agreement)
}

/** `number and name agree, vat differs`. */
export function showAgreement({ agree, differ }: Pick<Agreement, 'agree' | 'differ'>, partner?: string): string {
  const does = (names: readonly string[], verb: string): string =>
    `${names.join(' and ')} ${verb}${names.length > 1 ? '' : 's'}`
  const parts = [
    ...(agree.length > 0 ? [`${does(agree, 'agree')}${partner === undefined ? '' : ` with ${partner}`}`] : []),
    ...(differ.length > 0 ? [does(differ, 'differ')] : []),
  ]
  return parts.join(', ')
}

/** Records by the text of one clue, of those texts that are wanted; whether they prove anything is for comparing to say. */
export type ClueIndex = ReadonlyMap<string, readonly IndexEntry[]>

export function indexByClue(
  entity: Entity,
  clue: Clue,
  entries: Iterable<IndexEntry>,
  wanted: ReadonlySet<string | undefined>,
): ClueIndex {
  const index = new Map<string, IndexEntry[]>()
  for (const entry of entries) {
    const text = clueText(entity, clue, entry)
    if (text === undefined || !wanted.has(text)) continue
    const bucket = index.get(text)
    if (bucket) bucket.push(entry)
    else index.set(text, [entry])
  }
  return index
}

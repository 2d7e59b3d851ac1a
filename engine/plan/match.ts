import type { Side } from '../core/ids.ts'
import { compareText } from '../core/problem.ts'
import type { Clue, Entity } from '../rules/types.ts'
import {
  type Agreement,
  type ClueIndex,
  cellText,
  clueText,
  compareClues,
  indexByClue,
  showAgreement,
} from './clues.ts'
import type { IndexEntry } from './entry.ts'
import { compareKeys, labelOf } from './label.ts'
import { type LinkInput, liveFor, type Match, type Pair } from './link-input.ts'
import { scoreRecords } from './score.ts'
import type { Situation, SituationCode, SituationName } from './situation.ts'

export type Say = (
  side: Side,
  key: string,
  name: SituationName,
  code: SituationCode,
  partners: readonly string[],
  why: string,
  mend: string,
) => void

export interface MatchInput {
  readonly input: LinkInput
  /** Records that no link binds, of each side; those that a situation holds already are never matched. */
  readonly others: readonly IndexEntry[]
  readonly keepers: readonly IndexEntry[]
  readonly pairs: readonly Pair[]
  readonly relinked: readonly Pair[]
  readonly situations: ReadonlyMap<Side, ReadonlyMap<string, Situation>>
  readonly say: Say
}

export interface Matched {
  readonly matches: readonly Match[]
  readonly companions: ReadonlyMap<string, string>
  readonly fresh: ReadonlyMap<Side, readonly IndexEntry[]>
}

/** A record of the opposite side that shares a strong clue. */
interface Fit {
  readonly entry: IndexEntry
  readonly agreement: Agreement
}

/** Decides about every unlinked record: matched, held with a reason, or fresh. Its order is that of the keys. */
export function matchUnlinked(from: MatchInput): Matched {
  if (from.others.length > 0 || from.keepers.length > 0) return new Matcher(from).run()
  const { other, side } = from.input.entity.link
  const fresh = new Map<Side, readonly IndexEntry[]>([
    [other, []],
    [side, []],
  ])
  return { matches: [], companions: new Map(), fresh }
}

class Matcher {
  readonly #from: MatchInput
  readonly #entity: Entity
  readonly #matches: Match[] = []
  readonly #companions = new Map<string, string>()
  /** Keys that were linked before, and those that are matched here. */
  readonly #bound = new Map<Side, ReadonlySet<string>>()
  readonly #matched = new Map<Side, Set<string>>()
  readonly #partners = new Map<Side, ReadonlyMap<string, IndexEntry>>()
  readonly #free: Map<Side, IndexEntry[]>

  constructor(from: MatchInput) {
    this.#from = from
    this.#entity = from.input.entity
    const { other, side } = this.#entity.link
    this.#matched.set(other, new Set()).set(side, new Set())
    const free = (of: Side, entries: readonly IndexEntry[]): IndexEntry[] =>
      entries.filter((entry) => !this.#held(of, entry)).toSorted((x, y) => compareKeys(x.k, y.k))
    this.#free = new Map([
      [other, free(other, from.others)],
      [side, free(side, from.keepers)],
    ])
  }

  run(): Matched {
    const { other, side } = this.#entity.link
    const otherFits = this.#fits(other)
    this.#matchCertain(otherFits)
    for (const entry of this.#open(other)) this.#judge(other, entry, otherFits.get(entry.k) ?? [])
    const keeperFits = this.#fits(side)
    for (const entry of this.#open(side)) this.#judge(side, entry, keeperFits.get(entry.k) ?? [])
    return {
      matches: this.#matches,
      companions: this.#companions,
      fresh: new Map([
        [other, this.#fresh(other)],
        [side, this.#fresh(side)],
      ]),
    }
  }

  #held(side: Side, entry: IndexEntry): boolean {
    return this.#from.situations.get(side)?.has(entry.k) ?? false
  }

  #isLinked(side: Side, key: string): boolean {
    return (this.#matched.get(side)?.has(key) ?? false) || this.#boundOf(side).has(key)
  }

  /** Made when it is first asked for: most records that are free share nothing with one that is linked. */
  #boundOf(side: Side): ReadonlySet<string> {
    const known = this.#bound.get(side)
    if (known) return known
    const end = side === this.#entity.link.other ? 'other' : 'keeper'
    const bound = new Set<string>()
    for (const list of [this.#from.pairs, this.#from.relinked]) for (const pair of list) bound.add(pair[end].k)
    this.#bound.set(side, bound)
    return bound
  }

  /** Free records of a side that nothing was decided of yet. */
  #open(side: Side): IndexEntry[] {
    return (this.#free.get(side) ?? []).filter(
      (entry) => !this.#held(side, entry) && !this.#matched.get(side)?.has(entry.k) && !this.#companions.has(entry.k),
    )
  }

  #opposite(side: Side): Side {
    const { link } = this.#entity
    return side === link.side ? link.other : link.side
  }

  #compare(side: Side, entry: IndexEntry, opposite: IndexEntry): Agreement {
    const [other, keeper] = side === this.#entity.link.other ? [entry, opposite] : [opposite, entry]
    return compareClues(this.#entity, other, keeper, liveFor(this.#from.input, keeper))
  }

  #score(side: Side, entry: IndexEntry, opposite: IndexEntry): number {
    const [other, keeper] = side === this.#entity.link.other ? [entry, opposite] : [opposite, entry]
    return scoreRecords(this.#entity, other, keeper, liveFor(this.#from.input, keeper)).score
  }

  /** Children match within one parent only. */
  #sameParent(side: Side, entry: IndexEntry, opposite: IndexEntry): boolean {
    const { family } = this.#from.input
    return !family || family.parentOf(side, entry) === family.parentOf(this.#opposite(side), opposite)
  }

  /** For each open record of a side: all records of the opposite side with which it shares a clue that can stand alone. */
  #fits(side: Side): Map<string, Fit[]> {
    const open = this.#open(side)
    const found = new Map<string, Fit[]>()
    if (open.length === 0) return found
    const { entity, entries } = this.#from.input
    const opposite = this.#opposite(side)
    const strong = entity.match.clues.filter((clue) => !clue.weak)
    const owned = this.#ownedBy(side)
    const all = [...(entries.get(opposite)?.values() ?? [])]
    const candidates = owned.length === 0 ? all : all.map((entry) => this.#asOwned(opposite, entry, owned))
    const indexes: ClueIndex[] = strong.map((clue) => {
      const wanted = new Set(open.map((entry) => clueText(entity, clue, entry)))
      return indexByClue(entity, clue, candidates, wanted)
    })
    for (const entry of open) {
      const seen = new Set<string>()
      const fits: Fit[] = []
      strong.forEach((clue, position) => {
        const text = clueText(entity, clue, entry)
        for (const candidate of (text === undefined ? undefined : indexes[position]?.get(text)) ?? []) {
          if (seen.has(candidate.k) || !this.#sameParent(side, entry, candidate)) continue
          seen.add(candidate.k)
          if (this.#isApart(side, entry, candidate)) continue
          const agreement = this.#compare(side, entry, candidate)
          if (agreement.strong > 0) fits.push({ entry: candidate, agreement })
        }
      })
      if (fits.length > 0)
        found.set(
          entry.k,
          fits.toSorted((x, y) => compareKeys(x.entry.k, y.entry.k)),
        )
    }
    return found
  }

  /** Whether a person said that the two are two. */
  #isApart(side: Side, entry: IndexEntry, opposite: IndexEntry): boolean {
    const [other, keeper] = side === this.#entity.link.other ? [entry, opposite] : [opposite, entry]
    return this.#from.input.decided?.isApart(other.k, keeper.k) ?? false
  }

  /** Clues that this side gives to the other in every run. */
  #ownedBy(side: Side): readonly Clue[] {
    return this.#entity.match.clues.filter(({ field }) => {
      const rule = this.#entity.fields[field]
      return rule?.strength === 'always' && (rule.owner ?? this.#entity.master) === side
    })
  }

  /**
   * A linked record as it will be after this plan: a number that the opposite side owns is that of its partner. What it
   * carries now is as good as gone, and holds nobody back.
   */
  #asOwned(side: Side, entry: IndexEntry, owned: readonly Clue[]): IndexEntry {
    const partner = this.#isLinked(side, entry.k) ? this.#partnerOf(side, entry.k) : undefined
    if (!partner) return entry
    const moved = owned.filter(
      ({ field }) => cellText(this.#entity, field, partner) !== cellText(this.#entity, field, entry),
    )
    if (moved.length === 0) return entry
    const cells = [...entry.v]
    for (const { field } of moved) cells[field] = partner.v[field] ?? null
    return { ...entry, v: cells }
  }

  #partnerOf(side: Side, key: string): IndexEntry | undefined {
    let partners = this.#partners.get(side)
    if (!partners) {
      const bound = [...this.#from.pairs, ...this.#from.relinked]
      const isKeeper = side === this.#entity.link.side
      partners = new Map(bound.map(({ other, keeper }) => (isKeeper ? [keeper.k, other] : [other.k, keeper])))
      this.#partners.set(side, partners)
    }
    return partners.get(key)
  }

  #matchCertain(fits: ReadonlyMap<string, readonly Fit[]>): void {
    const { other, side } = this.#entity.link
    const open = new Set(this.#open(side).map((entry) => entry.k))
    const wooed = new Map<string, IndexEntry[]>()
    const certainOf = new Map<string, Fit[]>()
    for (const entry of this.#open(other)) {
      const certain = (fits.get(entry.k) ?? []).filter((fit) => fit.agreement.certain && open.has(fit.entry.k))
      if (certain.length === 0) continue
      certainOf.set(entry.k, certain)
      for (const fit of certain) wooed.set(fit.entry.k, [...(wooed.get(fit.entry.k) ?? []), entry])
    }
    for (const entry of this.#open(other)) {
      const certain = certainOf.get(entry.k)
      const fit = certain?.[0]
      if (!certain || !fit) continue
      const rivals = wooed.get(fit.entry.k) ?? []
      const torn = rivals.some((rival) => (certainOf.get(rival.k)?.length ?? 0) > 1)
      const holds = this.#entity.link.holder.length > 0 && !torn
      if (certain.length > 1 || (rivals.length > 1 && !holds)) {
        this.#rivals(other, entry, certain, wooed)
      } else if (rivals.length === 1 || this.#first(rivals) === entry) {
        this.#matches.push({ other: entry, keeper: fit.entry, code: 'MATCHED', agreement: fit.agreement })
        this.#matched.get(other)?.add(entry.k)
        this.#matched.get(side)?.add(fit.entry.k)
      } else {
        this.#companions.set(entry.k, fit.entry.k)
      }
    }
  }

  #rivals(
    side: Side,
    entry: IndexEntry,
    fits: readonly Fit[],
    wooed: ReadonlyMap<string, readonly IndexEntry[]>,
  ): void {
    const opposite = this.#opposite(side)
    const mend = 'say which one it is (silta link), or make their numbers differ'
    const named = (entries: readonly IndexEntry[]): string =>
      entries.map((rival) => labelOf(this.#entity, rival)).join(', ')
    this.#from.say(
      side,
      entry.k,
      'candidate',
      'RIVALS',
      fits.map((fit) => fit.entry.k),
      `more than one record fits: ${named(fits.map((fit) => fit.entry))}`,
      mend,
    )
    for (const fit of fits) {
      const wooers = wooed.get(fit.entry.k) ?? [entry]
      const why =
        wooers.length > 1
          ? `${wooers.length} records of ${side} fit: ${named(wooers)}`
          : `${named(wooers)} fits, and others of ${opposite} fit it too`
      this.#from.say(
        opposite,
        fit.entry.k,
        'candidate',
        'RIVALS',
        wooers.map((wooer) => wooer.k),
        why,
        mend,
      )
    }
  }

  /** Of several records for one: the kind that comes first in `holder`, then the oldest, then the lower key. */
  #first(rivals: readonly IndexEntry[]): IndexEntry | undefined {
    const rank = (entry: IndexEntry): number => {
      const position = this.#entity.link.holder.indexOf(entry.k.slice(0, entry.k.indexOf(':')))
      return position < 0 ? this.#entity.link.holder.length : position
    }
    return rivals.toSorted(
      (x, y) => rank(x) - rank(y) || compareText(x.c ?? '9', y.c ?? '9') || compareKeys(x.k, y.k),
    )[0]
  }

  /** What holds an unmatched record back, if anything does. */
  #judge(side: Side, entry: IndexEntry, fits: readonly Fit[]): void {
    const { say } = this.#from
    const opposite = this.#opposite(side)
    if (this.#held(side, entry)) return
    for (const fit of fits.filter(({ agreement }) => agreement.certain)) {
      if (this.#judgeCertain(side, entry, fit)) return
    }
    const partial = fits.filter(
      ({ agreement, entry: candidate }) =>
        !agreement.certain && (!this.#isLinked(opposite, candidate.k) || this.#sharesNumber(agreement)),
    )
    const conflict = partial.find(
      ({ agreement, entry: candidate }) => agreement.conflict || this.#isLinked(opposite, candidate.k),
    )
    if (conflict) {
      const label = labelOf(this.#entity, conflict.entry)
      const taken = this.#isLinked(opposite, conflict.entry.k)
      const code = taken ? 'NUMBER_TAKEN' : 'NUMBER_CONFLICT'
      const why = taken
        ? `its number belongs to ${label}, which is linked already`
        : `same number as ${label}, other name`
      const mend =
        'give one of the two another number, or the same name if they are one; or decide: silta link, silta unlink'
      say(side, entry.k, 'conflict', code, [conflict.entry.k], why, mend)
      if (!taken)
        say(
          opposite,
          conflict.entry.k,
          'conflict',
          code,
          [entry.k],
          `same number as ${labelOf(this.#entity, entry)}, other name`,
          mend,
        )
      return
    }
    if (partial.length > 0) {
      const scores = new Map(partial.map((fit) => [fit, this.#score(side, entry, fit.entry)]))
      const first = partial.toSorted((x, y) => (scores.get(y) ?? 0) - (scores.get(x) ?? 0))[0] as Fit
      const why = `${showAgreement(first.agreement, labelOf(this.#entity, first.entry))} (score ${scores.get(first)})`
      const mend = 'decide: silta link if the two are one, silta unlink if not; or make the clues agree, or differ'
      say(
        side,
        entry.k,
        'candidate',
        'CANDIDATE',
        partial.map((fit) => fit.entry.k),
        why,
        mend,
      )
      for (const fit of partial) {
        const back = `${showAgreement({ ...fit.agreement, differ: [] }, labelOf(this.#entity, entry))} (score ${scores.get(fit)})`
        if (!this.#held(opposite, fit.entry))
          say(opposite, fit.entry.k, 'candidate', 'CANDIDATE', [entry.k], back, mend)
      }
      return
    }
    if (this.#isInactive(entry))
      say(side, entry.k, 'inactive', 'INACTIVE', [], 'inactive records are not created on the other side', '')
  }

  /** All clues agree with a record that is not free to be linked. True when that decides it. */
  #judgeCertain(side: Side, entry: IndexEntry, fit: Fit): boolean {
    const { say, situations } = this.#from
    const opposite = this.#opposite(side)
    const partner = situations.get(opposite)?.get(fit.entry.k)
    const label = labelOf(this.#entity, fit.entry)
    if (partner?.name === 'excluded') {
      say(side, entry.k, 'excluded', 'EXCLUDED_TWIN', [fit.entry.k], `its counterpart ${label} is excluded`, '')
      return true
    }
    if (partner?.name === 'occupied') {
      say(
        side,
        entry.k,
        'occupied',
        'LINK_OCCUPIED',
        [fit.entry.k],
        `the link field of its counterpart ${label} holds something that is no link`,
        'clear that field, or move its text to another one',
      )
      return true
    }
    if (partner) {
      say(
        side,
        entry.k,
        'candidate',
        'CANDIDATE',
        [fit.entry.k],
        `agrees with ${label}, ${partner.name === 'candidate' ? 'which waits for a person itself' : 'whose link points elsewhere'}`,
        partner.name === 'candidate'
          ? 'decide about that record first'
          : 'clear the link field of that record if the two are one',
      )
      return true
    }
    if (!this.#isLinked(opposite, fit.entry.k)) return false
    if (this.#entity.link.holder.length > 0 && side === this.#entity.link.other) {
      this.#companions.set(entry.k, fit.entry.k)
      return true
    }
    say(
      side,
      entry.k,
      'conflict',
      'NUMBER_TAKEN',
      [fit.entry.k],
      `it agrees with ${label}, which is linked already: a double`,
      'remove the double, or give it a number of its own',
    )
    return true
  }

  #sharesNumber(agreement: Agreement): boolean {
    const same = this.#entity.match.conflict?.same
    return same !== undefined && agreement.agree.includes(this.#entity.fields[same]?.name ?? '')
  }

  #isInactive(entry: IndexEntry): boolean {
    const { inactive } = this.#entity
    return inactive !== undefined && entry.v[inactive] === true
  }

  /** Records to be created, without those that share a number which must be unique on the other side. */
  #fresh(side: Side): IndexEntry[] {
    const open = this.#open(side)
    // Children need no number of their own: two addresses of one customer may well be alike.
    if (this.#from.input.family && !this.#entity.match.conflict) return open
    const numberField = this.#entity.match.conflict?.same ?? this.#entity.match.clues.find((clue) => !clue.weak)?.field
    const suggested =
      numberField !== undefined && this.#entity.fields[numberField]?.suggest?.side === this.#opposite(side)
    if (numberField === undefined || suggested) return open
    const byNumber = new Map<string, IndexEntry[]>()
    for (const entry of open) {
      const text = cellText(this.#entity, numberField, entry)
      if (text !== undefined) byNumber.set(text, [...(byNumber.get(text) ?? []), entry])
    }
    const dropped = new Set<string>()
    for (const [number, twins] of byNumber) {
      if (twins.length < 2) continue
      const holder =
        this.#entity.link.holder.length > 0 && side === this.#entity.link.other ? this.#first(twins) : undefined
      for (const twin of twins) {
        if (twin === holder) continue
        dropped.add(twin.k)
        if (holder) this.#companions.set(twin.k, holder.k)
        else {
          const rest = twins.filter((rival) => rival !== twin)
          this.#from.say(
            side,
            twin.k,
            'conflict',
            'NUMBER_TWICE',
            rest.map((rival) => rival.k),
            `carries number ${number}, as ${rest.map((rival) => labelOf(this.#entity, rival)).join(', ')} does`,
            'give each a number of its own',
          )
        }
      }
    }
    return open.filter((entry) => !dropped.has(entry.k))
  }
}

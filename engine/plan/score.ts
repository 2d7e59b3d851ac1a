import { likeness } from '../core/guess.ts'
import type { Side } from '../core/ids.ts'
import type { Entity } from '../rules/types.ts'
import { clueText, compareClues } from './clues.ts'
import type { IndexEntry } from './entry.ts'
import { compareKeys } from './label.ts'

/** What one clue says of two records. `proves nothing`: a number that its own system gave by itself. */
export interface Evidence {
  readonly clue: string
  readonly verdict: 'agrees' | 'differs' | 'missing' | 'proves nothing'
  /** How alike the two values are, 0-100; only where they differ. */
  readonly likeness?: number
}

/** How much speaks for two records being one, 0-100, for people to read. It decides nothing and holds nothing back (SPEC R3). */
export interface Score {
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** A clue that can stand alone weighs twice as much as one that cannot. */
const WEIGHT = { strong: 2, weak: 1 } as const
/** Values less alike than this share no more than chance would give. */
const LEAST_LIKENESS = 0.5

/**
 * The share of their clues that agree, by weight; a text that differs counts as far as it is alike. Clues that one side
 * lacks say nothing. 100 only if all agree. Worked out for records that wait for a person, and for `explain`.
 */
export function scoreRecords(entity: Entity, other: IndexEntry, keeper: IndexEntry, liveMs: number | undefined): Score {
  const { agree, differ } = compareClues(entity, other, keeper, liveMs)
  let weighed = 0
  let points = 0
  const evidence = entity.match.clues.map((clue): Evidence => {
    const name = entity.fields[clue.field]?.name ?? ''
    const weight = clue.weak ? WEIGHT.weak : WEIGHT.strong
    if (agree.includes(name)) {
      weighed += weight
      points += weight
      return { clue: name, verdict: 'agrees' }
    }
    const x = clueText(entity, clue, other)
    const y = clueText(entity, clue, keeper)
    if (x === undefined || y === undefined) return { clue: name, verdict: 'missing' }
    if (!differ.includes(name)) return { clue: name, verdict: 'proves nothing' }
    const alike = textsAlike(x, y)
    weighed += weight
    points += weight * alike
    return { clue: name, verdict: 'differs', likeness: Math.round(100 * alike) }
  })
  const share = weighed === 0 ? 0 : Math.round((100 * points) / weighed)
  return { score: differ.length > 0 ? Math.min(share, 99) : share, evidence }
}

/** Names may be alike; numbers that differ are different numbers, however many digits they share. */
function textsAlike(x: string, y: string): number {
  if (!/\p{L}/u.test(x) || !/\p{L}/u.test(y)) return 0
  const alike = likeness(x, y)
  return alike < LEAST_LIKENESS ? 0 : alike
}

/** A record of the opposite side with what speaks for it. */
export interface Attempt extends Score {
  readonly entry: IndexEntry
}

/** The records of the opposite side that fit best, best first; those for which nothing speaks are left out. */
export function bestAttempts(
  entity: Entity,
  side: Side,
  entry: IndexEntry,
  opposite: Iterable<IndexEntry>,
  liveMs: number | undefined,
  most = 3,
): readonly Attempt[] {
  const isOther = side === entity.link.other
  const attempts: Attempt[] = []
  for (const candidate of opposite) {
    const [other, keeper] = isOther ? [entry, candidate] : [candidate, entry]
    const score = scoreRecords(entity, other, keeper, liveMs)
    if (score.score > 0) attempts.push({ ...score, entry: candidate })
  }
  return attempts.sort((x, y) => y.score - x.score || compareKeys(x.entry.k, y.entry.k)).slice(0, most)
}

/** `score 75: number agrees, name 67 % alike, vat missing`. */
export function showScore({ score, evidence }: Score): string {
  const parts = evidence.map(({ clue, verdict, likeness: alike }) =>
    verdict === 'differs' && alike ? `${clue} ${alike} % alike` : `${clue} ${verdict}`,
  )
  return `score ${score}: ${parts.join(', ')}`
}

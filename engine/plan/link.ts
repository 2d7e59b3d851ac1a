import { guidOf, type Side } from '../core/ids.ts'
import { compareText } from '../core/problem.ts'
import type { Entity, LinkRule } from '../rules/types.ts'
import { compareClues, naturallyAgrees, showAgreement } from './clues.ts'
import { decidedMatches, waitingFor } from './decided-links.ts'
import { type IndexEntry, isOutside, plainKey } from './entry.ts'
import { compareKeys, labelOf } from './label.ts'
import { type LinkInput, liveFor, type Match, type Pair } from './link-input.ts'
import { matchUnlinked } from './match.ts'
import type { Situation, SituationCode, SituationName } from './situation.ts'

/** Two records and what keeps them apart, or a lone record: what a person reads as one line. */
export interface Finding extends Situation {
  readonly side: Side
  readonly key: string
}

export interface Linking {
  /** In no order: there may be very many, and what is made of them is sorted later. */
  readonly pairs: readonly Pair[]
  /** Pairs whose link is to be written. */
  readonly matches: readonly Match[]
  /** Records of the other side that share a linked record's clues: known, never written (`holder`). */
  readonly companions: ReadonlyMap<string, string>
  /** All but plainly linked ones and new ones: by side and key. */
  readonly situations: Map<Side, Map<string, Situation>>
  /** Unlinked records that nothing holds back, to be created on the opposite side. */
  readonly fresh: ReadonlyMap<Side, readonly IndexEntry[]>
  /** Copied links: a warning each; the copy itself is handled as unlinked. */
  readonly copies: ReadonlyMap<string, Situation>
}

type ByPlain = (key: string) => IndexEntry | undefined

/** The link a record carries: what `holds` says; a GUID, or another key that the other side knows; or what stands there instead. */
function linkOf(
  entry: IndexEntry,
  byPlain: ByPlain,
  { holds }: LinkRule,
  decided: LinkInput['decided'],
): { readonly key?: string; readonly occupied?: string } {
  const held = heldIn(entry.l, byPlain, holds)
  return held.key !== undefined && decided?.isApart(held.key, entry.k) ? {} : held
}

function heldIn(
  text: string | undefined,
  byPlain: ByPlain,
  holds: LinkRule['holds'],
): { readonly key?: string; readonly occupied?: string } {
  if (text === undefined) return {}
  if (holds === 'key') return { key: text }
  if (holds === 'number') {
    const digits = WHOLE.exec(text)?.[1]
    return digits === undefined ? { occupied: text } : { key: digits }
  }
  const guid = guidOf(text)
  if (guid !== undefined) return { key: guid }
  const plain = text.toLowerCase()
  return byPlain(plain) ? { key: plain } : { occupied: text }
}

/** A whole number, also as a column of decimals or of padded texts shows it: 17.0, 0017. */
const WHOLE = /^0*(\d+)(?:\.0+)?$/

/**
 * Links the records of one entity: by the link field, by what state knows, by certain clues; and says of every other
 * record which situation it is in (SPEC R2, R3). Shuffled input gives the same answer.
 */
export function linkRecords(input: LinkInput): Linking {
  const { entity, links } = input
  const others = input.entries.get(entity.link.other) ?? new Map<string, IndexEntry>()
  const keepers = input.entries.get(entity.link.side) ?? new Map<string, IndexEntry>()
  const situations = new Map<Side, Map<string, Situation>>([
    [entity.link.other, new Map()],
    [entity.link.side, new Map()],
  ])
  const say = (
    side: Side,
    key: string,
    name: SituationName,
    code: SituationCode,
    partners: readonly string[],
    why: string,
    mend: string,
  ): void => {
    const known = situations.get(side)
    if (known && !known.has(key)) known.set(key, { name, code, partners, why, mend })
  }
  const byPlain = plainKeys(others, entity)
  const claims = new Map<string, IndexEntry[]>()
  const unlinked: IndexEntry[] = []
  const { pairs, named, odd } = plainPairs(keepers, byPlain, input)
  const matches: Match[] = []
  const copies = new Map<string, Situation>()
  const paired = { others: named, keepers: new Set<string>() }
  const heldBy = (keeper: IndexEntry): { readonly other: IndexEntry | undefined; readonly occupied?: string } => {
    const { key, occupied } = linkOf(keeper, byPlain, entity.link, input.decided)
    return { other: key === undefined ? undefined : byPlain(key), ...(occupied === undefined ? {} : { occupied }) }
  }
  for (const match of decidedMatches(input, keepers, heldBy)) {
    matches.push(match)
    paired.others.add(match.other.k)
    paired.keepers.add(match.keeper.k)
  }
  let reverse: Set<string> | undefined
  const wasLinked = (keeper: string, guid: string): boolean => {
    reverse ??= new Set([...(links ?? [])].map(([otherKey, row]) => `${linkKey(otherKey, entity)} ${row.to}`))
    return reverse.has(`${guid} ${keeper}`)
  }

  // Records that left the scope are not there: another one may have their link.
  const left: Pair[] = []
  for (const keeper of odd) {
    if (paired.keepers.has(keeper.k)) continue
    const { key, occupied } = linkOf(keeper, byPlain, entity.link, input.decided)
    if (keeper.x) {
      say(entity.link.side, keeper.k, 'excluded', 'EXCLUDED', [], 'an exclusion rule keeps it out', '')
      const partner = key === undefined ? undefined : byPlain(key)
      if (partner && isOutside(keeper)) left.push({ other: partner, keeper })
      else if (partner)
        say(entity.link.other, partner.k, 'excluded', 'EXCLUDED_TWIN', [keeper.k], 'its linked record is excluded', '')
    } else if (occupied !== undefined) {
      const why = `${entity.link.path} holds "${occupied}", which is no link`
      say(
        entity.link.side,
        keeper.k,
        'occupied',
        'LINK_OCCUPIED',
        [],
        why,
        `clear ${entity.link.path} of this record, or move the text to another field`,
      )
    } else if (key === undefined) {
      unlinked.push(keeper)
    } else {
      const rivals = claims.get(key)
      if (rivals) rivals.push(keeper)
      else claims.set(key, [keeper])
    }
  }
  for (const other of others.values())
    if (other.x) say(entity.link.other, other.k, 'excluded', 'EXCLUDED', [], 'an exclusion rule keeps it out', '')

  for (const [guid, rivals] of claims) {
    const other = byPlain(guid)
    const keeper = rivals.length === 1 ? (rivals[0] as IndexEntry) : holderOf(rivals, other, input)
    for (const copy of rivals) {
      if (copy === keeper) continue
      copies.set(copy.k, {
        name: 'doubled',
        code: 'LINK_DOUBLED',
        partners: [keeper.k],
        why: `carries the link of ${labelOf(entity, keeper)} too`,
        mend: 'nothing to do: it gets a link of its own; a template that copies the link field should leave it empty',
      })
      unlinked.push(copy)
    }
    if (!other) {
      if (wasLinked(keeper.k, guid))
        say(
          entity.link.side,
          keeper.k,
          'gone',
          'LINK_GONE',
          [],
          `its linked record was deleted on ${entity.link.other}`,
          'delete it here too, or have it created again: silta unlink',
        )
      else
        say(
          entity.link.side,
          keeper.k,
          'dangling',
          'LINK_DANGLING',
          [],
          `${entity.link.path} names ${guid}, which ${entity.link.other} does not have`,
          `clear ${entity.link.path}, or correct it`,
        )
      paired.keepers.add(keeper.k)
    } else if (other.x) {
      say(entity.link.side, keeper.k, 'excluded', 'EXCLUDED_TWIN', [other.k], 'its linked record is excluded', '')
      paired.keepers.add(keeper.k)
    } else if (situations.get(entity.link.other)?.has(other.k)) {
      unlinked.push(keeper)
    } else {
      pairs.push({ other, keeper })
      paired.keepers.add(keeper.k)
      paired.others.add(other.k)
    }
  }

  for (const { other, keeper } of left)
    if (!other.x && !paired.others.has(other.k))
      say(entity.link.other, other.k, 'excluded', 'EXCLUDED_TWIN', [keeper.k], 'its linked record left the scope', '')
  for (const { side, key } of waitingFor(input, paired))
    say(side, key, 'candidate', 'DECISION_BLOCKED', [], 'what a person decided of it cannot be carried out', '')
  const free = notIn(paired.others, others)
  relink(input, { others: free, keepers, paired, matches, situations, say })
  const rest = matchUnlinked({
    input,
    others: without(paired.others, free),
    keepers: without(paired.keepers, unlinked),
    pairs,
    relinked: matches,
    situations,
    say,
  })
  return {
    pairs,
    matches: [...matches, ...rest.matches].toSorted((x, y) => compareText(x.other.k, y.other.k)),
    companions: rest.companions,
    situations,
    fresh: rest.fresh,
    copies,
  }
}

/** From a record of the side that keeps the link to the one that its link names. */
export type LinkedOther = (keeper: IndexEntry) => IndexEntry | undefined

export function linkedOthers(entity: Entity, entries: LinkInput['entries']): LinkedOther {
  const byPlain = plainKeys(entries.get(entity.link.other) ?? new Map(), entity)
  return ({ l }) => byPlain(heldIn(l, byPlain, entity.link.holds).key ?? '')
}

/**
 * Nearly all records of most runs: the link leads to a record that nobody else names, and neither is excluded. The rest
 * (`odd`) goes the long way. `named` are the keys of the other sides of the pairs.
 */
function plainPairs(
  keepers: ReadonlyMap<string, IndexEntry>,
  byPlain: ByPlain,
  { entity, decided }: LinkInput,
): { readonly pairs: Pair[]; readonly named: Set<string>; readonly odd: IndexEntry[] } {
  const pairs: Pair[] = []
  const odd: IndexEntry[] = []
  const named = new Set<string>()
  const doubtful = new Set<string>()
  for (const keeper of keepers.values()) {
    const { key } = linkOf(keeper, byPlain, entity.link, decided)
    const other = key === undefined ? undefined : byPlain(key)
    if (other && !other.x && !keeper.x && named.size !== named.add(other.k).size) {
      pairs.push({ other, keeper })
      continue
    }
    odd.push(keeper)
    if (other) doubtful.add(other.k)
  }
  for (const key of doubtful) named.delete(key)
  const isPlain = ({ other }: Pair): boolean => !doubtful.has(other.k)
  if (doubtful.size === 0 || pairs.every(isPlain)) return { pairs, named, odd }
  for (const pair of pairs) if (!isPlain(pair)) odd.push(pair.keeper)
  return { pairs: pairs.filter(isPlain), named, odd }
}

/** Records of the other side by the key that a link holds; most are kept under that very key. */
function plainKeys(others: ReadonlyMap<string, IndexEntry>, entity: Entity): ByPlain {
  let known: Map<string, IndexEntry> | undefined
  const slowly = (key: string): IndexEntry | undefined => {
    known ??= new Map([...others.values()].map((entry) => [linkKey(entry.k, entity), entry]))
    return known.get(key)
  }
  return (key) => others.get(key) ?? slowly(key)
}

/** Of many records the few whose keys are not there. What is new stands at the end of a map, so that is where to look first. */
function notIn(keys: ReadonlySet<string>, entries: ReadonlyMap<string, IndexEntry>): IndexEntry[] {
  const rest: IndexEntry[] = []
  const missing = entries.size - keys.size
  if (missing === 0) return rest
  const all = [...entries.values()]
  for (let at = all.length - 1; at >= 0 && rest.length < missing; at--) {
    const entry = all[at] as IndexEntry
    if (!keys.has(entry.k)) rest.push(entry)
  }
  return rest.reverse()
}

function without(keys: ReadonlySet<string>, entries: Iterable<IndexEntry>): IndexEntry[] {
  const rest: IndexEntry[] = []
  for (const entry of entries) if (!keys.has(entry.k)) rest.push(entry)
  return rest
}

/** The key of a record of the other side as a link holds it: the system's own, without its kind; a GUID without case and braces. */
function linkKey(key: string, entity: Entity): string {
  const side = entity.sides.get(entity.link.other)
  const plain = side ? plainKey(key, side) : key
  return entity.link.holds === 'guid' ? (guidOf(plain) ?? plain.toLowerCase()) : plain
}

/** Of several records with one link: the one state knows, else the one whose clues agree, else the older, else the lower key. */
function holderOf(rivals: readonly IndexEntry[], other: IndexEntry | undefined, input: LinkInput): IndexEntry {
  const known = other && (input.decided?.keeperOf(other.k) ?? input.links?.get(other.k)?.to)
  const sorted = rivals.toSorted((x, y) => {
    const byState = Number(y.k === known) - Number(x.k === known)
    if (byState !== 0) return byState
    if (other) {
      const agrees = (entry: IndexEntry): number =>
        Number(naturallyAgrees(compareClues(input.entity, other, entry, liveFor(input, entry))))
      const byClues = agrees(y) - agrees(x)
      if (byClues !== 0) return byClues
    }
    return compareText(x.c ?? '9', y.c ?? '9') || compareKeys(x.k, y.k)
  })
  return sorted[0] as IndexEntry
}

interface Relinking {
  /** Those that no link field leads to. */
  readonly others: readonly IndexEntry[]
  readonly keepers: ReadonlyMap<string, IndexEntry>
  readonly paired: { readonly others: Set<string>; readonly keepers: Set<string> }
  readonly matches: Match[]
  readonly situations: ReadonlyMap<Side, ReadonlyMap<string, Situation>>
  say(
    side: Side,
    key: string,
    name: SituationName,
    code: SituationCode,
    partners: readonly string[],
    why: string,
    mend: string,
  ): void
}

/** What state knows and the field no longer says: an emptied link is written again, a deleted record is `gone` (SPEC R2). */
function relink(input: LinkInput, { others, keepers, paired, matches, situations, say }: Relinking): void {
  const { entity } = input
  const lost = [...others].filter((other) => !other.x && !paired.others.has(other.k) && input.links?.has(other.k))
  // One keeper may be named twice: the lower key has it, in whatever order the records came.
  for (const other of lost.sort((x, y) => compareKeys(x.k, y.k))) {
    const otherKey = other.k
    const row = input.links?.get(otherKey)
    if (!row) continue
    const keeper = keepers.get(row.to)
    if (!keeper) {
      say(
        entity.link.other,
        otherKey,
        'gone',
        'LINK_GONE',
        [],
        `its linked record was deleted on ${entity.link.side}`,
        'delete it here too, or have it created again: silta unlink',
      )
      paired.others.add(otherKey)
      continue
    }
    const found = situations.get(entity.link.side)?.get(keeper.k)
    if (found && found.name !== 'excluded') {
      // A link overwritten by hand frees nobody: created again, the record would be there twice.
      const why = `was linked with ${labelOf(entity, keeper)}, whose ${entity.link.path} holds something else now`
      const mend = `put the link back, or clear ${entity.link.path} of that record and give the two different numbers`
      if (found.name === 'occupied')
        say(entity.link.other, otherKey, 'occupied', 'LINK_OCCUPIED', [keeper.k], why, mend)
      else say(entity.link.other, otherKey, 'candidate', 'LINK_LOST', [keeper.k], why, mend)
      paired.others.add(otherKey)
      continue
    }
    if (keeper.l === undefined && keeper.x) {
      say(entity.link.other, otherKey, 'excluded', 'EXCLUDED_TWIN', [keeper.k], 'its linked record is excluded', '')
      paired.others.add(otherKey)
      continue
    }
    if (keeper.l !== undefined || paired.keepers.has(keeper.k)) continue
    const agreement = compareClues(entity, other, keeper, liveFor(input, keeper))
    paired.others.add(otherKey)
    paired.keepers.add(keeper.k)
    if (naturallyAgrees(agreement)) {
      matches.push({ other, keeper, code: 'LINK_LOST', agreement })
      continue
    }
    const why = `were linked; ${entity.link.path} was emptied: ${showAgreement(agreement) || 'nothing agrees'}`
    const mend = `link the two again (silta link), or keep them apart: silta unlink`
    say(entity.link.side, keeper.k, 'candidate', 'LINK_LOST', [other.k], why, mend)
    say(entity.link.other, other.k, 'candidate', 'LINK_LOST', [keeper.k], why, mend)
  }
}

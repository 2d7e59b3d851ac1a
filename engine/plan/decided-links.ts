import type { Side } from '../core/ids.ts'
import { compareClues } from './clues.ts'
import { blocked, type Decided, type DecidedLink, findEntry, unknown } from './decided.ts'
import type { IndexEntry } from './entry.ts'
import { labelOf } from './label.ts'
import { type LinkInput, liveFor, type Match } from './link-input.ts'

/** What the link field of a record says: the record of the other side that it leads to, if there is one; or what stands there instead. */
export interface Held {
  readonly other: IndexEntry | undefined
  readonly occupied?: string
}

/**
 * Pairs that a person declared to be one and whose link is not written yet. What stands against it is told, never overwritten:
 * a link that leads to another record, a field that holds something else, an exclusion.
 */
export function decidedMatches(
  input: LinkInput,
  keepers: ReadonlyMap<string, IndexEntry>,
  heldBy: (keeper: IndexEntry) => Held,
): Match[] {
  const { decided, entity } = input
  if (!decided || decided.links.length === 0) return []
  const holders = new Map<string, IndexEntry>()
  for (const keeper of keepers.values()) {
    const { other } = heldBy(keeper)
    if (other && !keeper.x) holders.set(other.k, keeper)
  }
  const taken = new Set<string>()
  return decided.links.flatMap((link): Match[] => {
    const found = pairOf(link, { ...input, decided }, heldBy, holders)
    if (!found || taken.has(`o ${found.other.k}`) || taken.has(`k ${found.keeper.k}`)) return []
    taken.add(`o ${found.other.k}`).add(`k ${found.keeper.k}`)
    const agreement = compareClues(entity, found.other, found.keeper, liveFor(input, found.keeper))
    const { decision } = link
    return [{ ...found, agreement, ...(decision ? { code: 'DECIDED', decision } : { code: 'RELINKED' }) }]
  })
}

function pairOf(
  { other: otherKey, keeper: keeperKey, decision }: DecidedLink,
  { entity, entries, decided }: LinkInput & { readonly decided: Decided },
  heldBy: (keeper: IndexEntry) => Held,
  holders: ReadonlyMap<string, IndexEntry>,
): { readonly other: IndexEntry; readonly keeper: IndexEntry } | undefined {
  const { link } = entity
  const other = findEntry(entity, link.other, otherKey, { entries })
  const keeper = findEntry(entity, link.side, keeperKey, { entries })
  const tell = (why: string, mend: string): undefined => {
    if (decision) decided.undone.push(blocked(decision, why, mend))
    return undefined
  }
  if (!other || !keeper) {
    if (decision && !other) decided.undone.push(unknown(decision, link.other, otherKey))
    if (decision && !keeper) decided.undone.push(unknown(decision, link.side, keeperKey))
    return undefined
  }
  const out = other.x ? other : keeper.x ? keeper : undefined
  if (out) return tell(`${labelOf(entity, out)} is excluded`, 'change the exclusion, or take the decision out')
  const held = heldBy(keeper)
  if (held.other?.k === other.k) return undefined
  if (held.occupied !== undefined)
    return tell(`${link.path} holds "${held.occupied}", which is no link`, `clear ${link.path} of this record first`)
  if (held.other) return tell(`it is linked with ${labelOf(entity, held.other)}`, 'undo that link first: silta unlink')
  const holder = holders.get(other.k)
  if (holder && holder.k !== keeper.k)
    return tell(
      `${labelOf(entity, other)} is linked with ${labelOf(entity, holder)}`,
      'undo that link first: silta unlink',
    )
  return { other, keeper }
}

/** Records of links that cannot be carried out, as far as they are free: nothing is created of them meanwhile. */
export function waitingFor(
  { decided, entity, entries }: LinkInput,
  paired: { readonly others: ReadonlySet<string>; readonly keepers: ReadonlySet<string> },
): { readonly side: Side; readonly key: string }[] {
  const links = decided?.undone.filter(({ decision }) => decision.what === 'link') ?? []
  return links.flatMap(({ decision }) =>
    Object.entries(decision.keys).flatMap(([name, key]) => {
      const entry = findEntry(entity, name as Side, key, { entries })
      const isPaired = (name === entity.link.side ? paired.keepers : paired.others).has(entry?.k ?? '')
      return entry && !entry.x && !isPaired ? [{ side: name as Side, key: entry.k }] : []
    }),
  )
}

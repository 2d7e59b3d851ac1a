import type { Side } from '../core/ids.ts'
import { compareText } from '../core/problem.ts'
import { isEmpty, showValue } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity, EntitySide, ExactlyOneRule, OnePick } from '../rules/types.ts'
import type { Difference } from './compare.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { type IndexEntry, kindOf } from './entry.ts'
import type { Family } from './family.ts'
import { compareKeys, labelOf, labels } from './label.ts'
import type { Linking } from './link.ts'
import type { Pair } from './link-input.ts'
import type { FieldChange, PlanRow } from './plan.ts'
import { isWrite } from './plan.ts'
import { refKey } from './refs.ts'
import { rowId } from './rows.ts'

type Entries = ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>

/** One record of a parent's collection, as it will be on the side where the rule holds. */
interface Member {
  /** On the side of the rule; left out: it is created there. */
  readonly here?: IndexEntry
  /** On the opposite side; left out: it has none, or does not cross. */
  readonly there?: IndexEntry
}

export interface Settled {
  readonly linking: Linking
  before(side: Side, key: string): IndexEntry | undefined
  /** Told where several records of one parent claim to be the one. */
  readonly notes: readonly PlanRow[]
}

/**
 * Lets a rule of a collection hold before its records are compared: of the records of one parent that the opposite side
 * flags, one counts. What that side was when state last moved is seen through the same rule, so that nothing counts as moved
 * that did not.
 */
export function settleExactlyOne(
  entity: Entity,
  rule: ExactlyOneRule,
  family: Family,
  linking: Linking,
  entries: Entries,
  snapshot: EntitySnapshot,
  context: PlanContext,
): Settled {
  const opposite = rule.side === entity.link.side ? entity.link.other : entity.link.side
  const master = entity.fields[rule.field]?.owner ?? entity.master
  const isPicked = pickedOn(opposite, entity, context)
  const winners = new Map<string, IndexEntry | undefined>()
  const notes: PlanRow[] = []
  for (const [parent, members] of collections(entity, rule, family, linking, entries)) {
    const crossing = members.flatMap(({ there }) => there ?? [])
    const flagged = crossing.filter((entry) => isFlagged(entry, rule))
    const held = members.filter(({ here }) => here && isFlagged(here, rule))
    const kept = master === rule.side || flagged.length === 0
    if (kept && held.length > 0) winners.set(parent, held.length === 1 ? held[0]?.there : undefined)
    else winners.set(parent, theOne(flagged.length > 0 ? flagged : crossing, rule, isPicked('now')))
    if (flagged.length > 1 && master !== rule.side)
      notes.push(severalRow(entity, opposite, winners.get(parent) as IndexEntry, flagged, rule, context))
  }
  const settle = (entry: IndexEntry): IndexEntry => {
    const parent = family.parentOf(opposite, entry)
    return parent === undefined ? entry : withFlag(entry, rule, winners.get(parent)?.k === entry.k)
  }
  const end = opposite === entity.link.side ? 'keeper' : 'other'
  const settled = <P extends { readonly other: IndexEntry; readonly keeper: IndexEntry }>(pairs: readonly P[]): P[] =>
    master === rule.side ? [...pairs] : pairs.map((pair) => ({ ...pair, [end]: settle(pair[end]) }))
  return {
    linking: {
      ...linking,
      pairs: settled(linking.pairs),
      matches: settled(linking.matches),
      fresh: new Map(
        [...linking.fresh].map(([side, fresh]) => [side, side === opposite ? fresh.map(settle) : fresh] as const),
      ),
    },
    before: master === rule.side ? snapshot.before : beforeOf(rule, family, opposite, snapshot, isPicked('then')),
    notes,
  }
}

/**
 * Once the one of a parent moves, all of its records follow, also those that a person had flagged meanwhile: else there would
 * be two.
 */
export function moveTogether(
  entity: Entity,
  rule: ExactlyOneRule,
  family: Family,
  linking: Linking,
  found: Map<Pair, readonly Difference[]>,
): void {
  const opposite = rule.side === entity.link.side ? entity.link.other : entity.link.side
  const parentOf = ({ other, keeper }: Pair): string | undefined =>
    family.parentOf(rule.side, rule.side === entity.link.side ? keeper : other)
  const isOurs = ({ field, follower }: Difference): boolean => field.index === rule.field && follower === rule.side
  const moving = new Set(
    [...(linking.fresh.get(opposite) ?? [])].flatMap((entry) =>
      isFlagged(entry, rule) ? [family.parentOf(opposite, entry)] : [],
    ),
  )
  for (const [pair, differences] of found)
    if (differences.some((difference) => isOurs(difference) && difference.verdict === 'update'))
      moving.add(parentOf(pair))
  for (const [pair, differences] of found) {
    if (!moving.has(parentOf(pair))) continue
    found.set(
      pair,
      differences.map((difference) =>
        isOurs(difference) && difference.verdict === 'drift'
          ? { ...difference, verdict: 'update', code: 'CHANGED' }
          : difference,
      ),
    )
  }
}

/** The records of each parent that will be there on the side of the rule. */
function collections(
  entity: Entity,
  rule: ExactlyOneRule,
  family: Family,
  linking: Linking,
  entries: Entries,
): ReadonlyMap<string, Member[]> {
  const opposite = rule.side === entity.link.side ? entity.link.other : entity.link.side
  const found = new Map<string, Member[]>()
  const add = (side: Side, entry: IndexEntry, member: Member): void => {
    const parent = family.parentOf(side, entry)
    if (parent === undefined) return
    const known = found.get(parent)
    if (known) known.push(member)
    else found.set(parent, [member])
  }
  const paired = new Set<string>()
  for (const list of [linking.pairs, linking.matches]) {
    for (const { other, keeper } of list) {
      const [here, there] = rule.side === entity.link.side ? [keeper, other] : [other, keeper]
      paired.add(here.k)
      add(opposite, there, { here, there })
    }
  }
  for (const there of linking.fresh.get(opposite) ?? []) add(opposite, there, { there })
  for (const here of entries.get(rule.side)?.values() ?? []) if (!paired.has(here.k)) add(rule.side, here, { here })
  return found
}

function isFlagged(entry: IndexEntry, rule: ExactlyOneRule): boolean {
  return entry.v[rule.field] === true
}

function withFlag(entry: IndexEntry, rule: ExactlyOneRule, flag: boolean): IndexEntry {
  return entry.v[rule.field] === flag ? entry : { ...entry, v: entry.v.with(rule.field, flag) }
}

type IsPicked = (entry: IndexEntry, pick: OnePick) => boolean

/** Whether a record is the one by what it says itself, or by what its parent says on its side, now or when state last moved. */
function pickedOn(side: Side, entity: Entity, { entities }: PlanContext): (time: 'now' | 'then') => IsPicked {
  const parentField = entity.parent === undefined ? undefined : entity.fields[entity.parent]
  const parents = entities?.get(parentField?.ref ?? '')
  const indexes = new Map(parents?.entity.fields.map(({ name, index }) => [name, index]))
  return (time) => (entry, pick) => {
    if ('field' in pick) return entry.v[pick.field] === true
    const key = entry.v[parentField?.index ?? -1]
    if (!parents || key === undefined || isTrouble(key) || isEmpty(key)) return false
    const { entries, before } = parents.snapshot
    const parent = time === 'now' ? entries.get(side)?.get(showValue(key)) : before(side, showValue(key))
    const named = parent?.v[indexes.get(pick.ofParent) ?? -1]
    return named !== undefined && !isTrouble(named) && refKey(showValue(named)) === refKey(entry.k)
  }
}

function theOne(entries: readonly IndexEntry[], rule: ExactlyOneRule, isPicked: IsPicked): IndexEntry | undefined {
  const rank = (entry: IndexEntry): number => {
    const at = rule.pick.findIndex((pick) => isPicked(entry, pick))
    return at < 0 ? rule.pick.length : at
  }
  return entries.toSorted(
    (x, y) => rank(x) - rank(y) || compareText(x.c ?? '9', y.c ?? '9') || compareKeys(x.k, y.k),
  )[0]
}

function beforeOf(
  rule: ExactlyOneRule,
  family: Family,
  opposite: Side,
  snapshot: EntitySnapshot,
  isPicked: IsPicked,
): EntitySnapshot['before'] {
  let winners: Set<string> | undefined
  const winnersThen = (): Set<string> => {
    const flagged = new Map<string, IndexEntry[]>()
    for (const key of snapshot.keysBefore(opposite)) {
      const entry = snapshot.before(opposite, key)
      const parent = entry && isFlagged(entry, rule) ? family.parentOf(opposite, entry) : undefined
      if (entry && parent !== undefined) flagged.set(parent, [...(flagged.get(parent) ?? []), entry])
    }
    return new Set([...flagged.values()].flatMap((entries) => theOne(entries, rule, isPicked)?.k ?? []))
  }
  return (side, key) => {
    const entry = snapshot.before(side, key)
    if (!entry || side !== opposite) return entry
    winners ??= winnersThen()
    return isFlagged(entry, rule) ? withFlag(entry, rule, winners.has(key)) : entry
  }
}

function severalRow(
  entity: Entity,
  side: Side,
  winner: IndexEntry,
  flagged: readonly IndexEntry[],
  rule: ExactlyOneRule,
  context: PlanContext,
): PlanRow {
  const name = entity.fields[rule.field]?.name ?? ''
  return {
    id: rowId(context.tenant, entity.name, 'several', side, winner.k),
    entity: entity.name,
    action: 'note',
    situation: 'linked',
    side,
    resource: kindOf(winner.k, entity.sides.get(side) as EntitySide).resource.name,
    key: winner.k,
    ...labels(entity, winner),
    fields: [],
    set: [],
    followUps: [],
    needs: [],
    says: 'warning',
    why: {
      code: 'SEVERAL_FLAGGED',
      text: `${flagged.length} records of one ${parentName(entity)} are marked ${name}: ${flagged.map((entry) => labelOf(entity, entry)).join('; ')}; this one counts`,
      mend: `mark one of them only in ${side}`,
      place: rule.place,
    },
  }
}

function parentName(entity: Entity): string {
  return (entity.parent === undefined ? undefined : entity.fields[entity.parent]?.name) ?? 'parent'
}

/**
 * Orders and ties the writes of each parent so that the rule holds at every save: changes of the flag are saved as one, and
 * the first of a new collection is the flagged one. Where it would not hold in the end, none of them is sent.
 */
export function keepExactlyOne(
  entity: Entity,
  rule: ExactlyOneRule,
  family: Family,
  rows: readonly PlanRow[],
  entries: Entries,
): PlanRow[] {
  const name = entity.fields[rule.field]?.name ?? ''
  const opposite = rule.side === entity.link.side ? entity.link.other : entity.link.side
  const parents = new Map<string, string>()
  const counts = new Map<string, { readonly flagged: number; readonly all: number }>()
  for (const entry of entries.get(rule.side)?.values() ?? []) {
    const parent = family.parentOf(rule.side, entry)
    if (parent === undefined) continue
    parents.set(entry.k, parent)
    const { flagged, all } = counts.get(parent) ?? { flagged: 0, all: 0 }
    counts.set(parent, { flagged: flagged + Number(isFlagged(entry, rule)), all: all + 1 })
  }
  const mine = new Map<string, PlanRow[]>()
  for (const row of rows) {
    if (row.side !== rule.side || !isWrite(row) || row.action === 'link') continue
    const from = row.action === 'create' ? entries.get(opposite)?.get(row.from ?? '') : undefined
    const parent = row.action === 'create' ? from && family.parentOf(opposite, from) : parents.get(row.key ?? '')
    if (parent !== undefined) mine.set(parent, [...(mine.get(parent) ?? []), row])
  }
  const changed = new Map<string, PlanRow>()
  for (const [parent, list] of mine) {
    const now = counts.get(parent) ?? { flagged: 0, all: 0 }
    for (const row of tied(entity, rule, name, list, now, entries)) changed.set(row.id, row)
  }
  return rows.map((row) => changed.get(row.id) ?? row)
}

/** What a row does to the number of flagged records, and to the number of all. */
function effect(row: PlanRow, name: string, flaggedNow: boolean): { readonly flagged: number; readonly all: number } {
  const change = row.fields.find(({ field }) => field === name)
  if (row.action === 'create') return { flagged: Number(change?.after === true), all: 1 }
  if (row.action === 'delete') return { flagged: -Number(flaggedNow), all: -1 }
  return { flagged: change ? Number(change.after === true) - Number(flaggedNow) : 0, all: 0 }
}

function tied(
  entity: Entity,
  rule: ExactlyOneRule,
  name: string,
  rows: readonly PlanRow[],
  now: { readonly flagged: number; readonly all: number },
  entries: Entries,
): PlanRow[] {
  const effects = rows.map((row) => {
    const entry = entries.get(rule.side)?.get(row.key ?? '')
    return { row, does: effect(row, name, entry !== undefined && isFlagged(entry, rule)) }
  })
  const sum = (pick: 'flagged' | 'all'): number =>
    now[pick] + effects.reduce((total, { does }) => total + does[pick], 0)
  const touching = effects.filter(({ does }) => does.flagged !== 0).map(({ row }) => row)
  const hasNone = now.all === 0
  if (sum('all') > 0 && sum('flagged') !== 1) {
    // A collection that is not in order already is left to whoever made it so; what changes no flag goes on.
    const held = hasNone ? rows : touching
    return held.map((row) => heldRow(entity, row, name, sum('flagged'), rule.place))
  }
  if (hasNone) {
    const first = touching[0]
    return rows.flatMap((row) => (first && row !== first ? [{ ...row, needs: [...row.needs, first.id].sort() }] : []))
  }
  const together = touching.map(({ id }) => id).sort()
  return touching.length > 1 ? touching.map((row) => ({ ...row, together })) : []
}

function heldRow(entity: Entity, row: PlanRow, name: string, count: number, place: FieldChange['place']): PlanRow {
  const parent = parentName(entity)
  return {
    ...row,
    action: 'hold',
    fields: [],
    set: [],
    followUps: [],
    needs: [],
    says: 'issue',
    why: {
      code: 'EXACTLY_ONE',
      text: `written now, ${count === 0 ? 'none' : count} of the records of its ${parent} would be marked ${name} in ${row.side}`,
      mend: `mend the records of that ${parent} which wait; or mark exactly one of them`,
      place,
    },
  }
}

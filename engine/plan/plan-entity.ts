import type { Side } from '../core/ids.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import { addedUntil, mayStillCome } from './added.ts'
import { alsoToParents } from './also.ts'
import { type CompareInput, comparePair, type Difference } from './compare.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { type CreateDraft, draftCreate, NumberHolders, numberTaken, type RefNeed } from './create.ts'
import { decide, said, tellExcluded, undoneRows, withoutAccepted, withoutDismissed, withUnlinks } from './decided.ts'
import { type IndexEntry, isOutside, kindOf, plainKey } from './entry.ts'
import { keepExactlyOne, moveTogether, settleExactlyOne } from './exactly-one.ts'
import { expectedRows } from './expected.ts'
import { type Family, familyOf } from './family.ts'
import { rolesOf } from './jointly.ts'
import { keptRows } from './kept.ts'
import { labelOf, labels } from './label.ts'
import { type Linking, linkRecords } from './link.ts'
import type { LinkRow, Pair } from './link-input.ts'
import { memberId } from './members.ts'
import type { EntitySummary, PlanRow, Why } from './plan.ts'
import { withKeys } from './ref-by.ts'
import { RefIndex } from './refs.ts'
import { countRows, rowId, sortRows } from './rows.ts'
import type { Situation, SituationName } from './situation.ts'
import { draftUpdate } from './update.ts'

export interface PlannedEntity {
  readonly summary: EntitySummary
  readonly rows: readonly PlanRow[]
  /** By key of the link's other side: the keeper, and baselines of the fields that differ; what state is to know if nothing is written. */
  readonly links: ReadonlyMap<string, LinkRow>
  /** The same of links that state knows and whose records are left alone for now: what moves meanwhile is not forgotten. */
  readonly held: ReadonlyMap<string, LinkRow>
  readonly linking: Linking
  /** Whose children the records are; left out: nobody's. */
  readonly family?: Family
  readonly differences: ReadonlyMap<string, readonly Difference[]>
  /** Of creates, by row: fields that the record has and is created without. */
  readonly leftOut: ReadonlyMap<string, ReadonlySet<string>>
}

/** Everything that is wanted for one entity, and why; records in a stable order. */
export function planEntity(entity: Entity, read: EntitySnapshot, context: PlanContext): PlannedEntity {
  const { snapshot, decided } = decide(
    entity,
    withKeys(entity, read, context.refs),
    context.decisions ?? [],
    context.entityHashes?.get(entity.name),
  )
  const family = familyOf(entity, context.refs)
  const entries = family?.inside(snapshot.entries) ?? snapshot.entries
  const linked = linkRecords({
    entity,
    entries,
    family,
    links: snapshot.links,
    liveMs: context.liveMs,
    unanswered: unansweredOf(entity, snapshot),
    decided,
  })
  tellExcluded(decided, linked.situations)
  if (family) tellOutside(linked, family)
  const settled =
    family &&
    entity.exactlyOne &&
    settleExactlyOne(entity, entity.exactlyOne, family, linked, entries, snapshot, context)
  const linking = context.demand.withoutUnneeded(entity, settled?.linking ?? linked)
  const stopped = snapshot.stopped ?? tooManyDangling(entity, linking, snapshot)
  const refs = new RefIndex(entity, linking, snapshot.entries)
  const holders = new NumberHolders(entity, linking, snapshot)
  if (stopped) refs.stop(`${entity.name} stopped: ${stopped.why}`)
  context.refs.set(entity.name, refs)
  for (const [side, situations] of linking.situations) {
    for (const [key, situation] of situations) {
      const entry = snapshot.entries.get(side)?.get(key)
      if (situation.mend !== '') refs.blocks(side, key, situation.why, entry ? labelOf(entity, entry) : key)
      else if (situation.name === 'new') refs.leaves(side, key, situation.why)
    }
  }

  const rows: PlanRow[] = []
  const differences = new Map<string, readonly Difference[]>()
  const leftOut = new Map<string, ReadonlySet<string>>()
  const compareInput = {
    entity,
    refs: context.refs,
    before: settled?.before ?? snapshot.before,
    known: (otherKey: string) => snapshot.links?.get(otherKey),
    roles: rolesOf(entity, snapshot, context),
  }
  if (!stopped) {
    const drafts = draftCreates(entity, linking, holders, snapshot, context, refs)
    rows.push(...settleRefs(entity, drafts, refs, context))
    for (const draft of drafts.values()) if (draft.leftOut.size > 0) leftOut.set(draft.id, draft.leftOut)
    rows.push(...linking.matches.flatMap((match) => [linkRow(entity, match, context)]))
    const matched = new Set(linking.matches.map((match) => match.keeper.k))
    const unequal = new Map<Pair, readonly Difference[]>()
    for (const list of [linking.pairs, linking.matches]) {
      for (const pair of list) {
        const found = comparePair(pair, compareInput)
        if (found.length > 0)
          unequal.set(
            pair,
            found.map((difference) => inDoubt(difference, pair, entity, snapshot, context)),
          )
      }
    }
    rows.push(...keptRows(entity, unequal, context))
    if (family && entity.exactlyOne) moveTogether(entity, entity.exactlyOne, family, linking, unequal)
    for (const [pair, found] of unequal) {
      differences.set(pair.other.k, found)
      const link = matched.has(pair.keeper.k) ? linkRowId(entity, pair.keeper.k, context) : undefined
      rows.push(...draftUpdate(entity, pair, found, link, holders, context))
    }
  }
  const deletes = stopped ? [] : deleteRows(entity, linking, snapshot, context)
  rows.push(...deletes, ...(settled?.notes ?? []))
  const going = new Set(deletes.map(({ side, key }) => `${side} ${key}`))
  rows.push(...situationRows(entity, linking, snapshot, context, going))
  rows.push(...undoneRows(entity, decided.undone, context.tenant))
  if (!stopped) rows.push(...expectedRows(entity, snapshot.entries, rows, context.tenant))
  const kept = family && entity.exactlyOne ? keepExactlyOne(entity, entity.exactlyOne, family, rows, entries) : rows
  const cleared = stopped ? kept : withUnlinks(entity, decided, snapshot, kept, context.tenant)
  const whole = entity.also ? alsoToParents(entity, entity.also, cleared, snapshot, context) : cleared
  const sorted = sortRows(withoutAccepted(withoutDismissed(whole, decided), decided))
  let links: ReadonlyMap<string, LinkRow> | undefined
  const linksNow = (): ReadonlyMap<string, LinkRow> => {
    links ??= stopped ? new Map() : linksOf(linking, differences, snapshot)
    return links
  }
  return {
    summary: summarise(entity, snapshot, linking, sorted, stopped),
    rows: sorted,
    get links() {
      return linksNow()
    },
    get held() {
      return stopped ? new Map<string, LinkRow>() : heldLinks(entity, snapshot, compareInput, linksNow())
    },
    linking,
    ...(family ? { family } : {}),
    differences,
    leftOut,
  }
}

/** A value whose row was sent and not answered: not sent again before it is known that it does not come. */
function inDoubt(
  difference: Difference,
  pair: Pair,
  entity: Entity,
  snapshot: EntitySnapshot,
  context: PlanContext,
): Difference {
  const { field, follower, masterCell } = difference
  const side = field.sides.get(follower)
  let until: number | undefined
  if (side?.members) {
    const entry = follower === entity.link.side ? pair.keeper : pair.other
    const key = plainKey(entry.k, entity.sides.get(follower) as EntitySide)
    until = snapshot.unsettled.get(memberId(follower, { key, field: field.name }))
  } else if (side?.adds && !isTrouble(masterCell))
    until = addedUntil(entity.name, field, follower, masterCell, snapshot, context)
  if (until === undefined || context.nowMs >= until) return difference
  return { ...difference, verdict: 'held', code: 'FIELD_HELD', trouble: mayStillCome(until) }
}

/** Children of what does not cross do not cross either. */
function tellOutside(linking: Linking, family: Family): void {
  for (const [side, reasons] of family.outside)
    for (const [key, why] of reasons)
      linking.situations.get(side)?.set(key, { name: 'excluded', partners: [], code: 'PARENT_OUT', why, mend: '' })
}

/** Records that we made and whose counterpart on the master's side is deleted, where the rules let them go with it (SPEC R1). */
function deleteRows(entity: Entity, linking: Linking, snapshot: EntitySnapshot, context: PlanContext): PlanRow[] {
  const { side: keeper, other } = entity.link
  const side = entity.master === keeper ? other : keeper
  if (entity.gone !== 'delete') return []
  const made = new Map(
    [...(snapshot.links ?? [])].flatMap(([otherKey, { to, m }]) =>
      m === side ? [[side === keeper ? to : otherKey, side === keeper ? otherKey : to] as const] : [],
    ),
  )
  return [...(linking.situations.get(side) ?? [])].flatMap(([key, { name, why }]): PlanRow[] => {
    const entry = snapshot.entries.get(side)?.get(key)
    const from = made.get(key)
    const rules = entity.sides.get(side) as EntitySide
    const { resource } = kindOf(key, rules)
    const isTheOne = entity.exactlyOne?.side === side && entry?.v[entity.exactlyOne.field] === true
    if (name !== 'gone' || !entry || from === undefined || isTheOne || !resource.can.has('delete')) return []
    return [
      {
        id: rowId(context.tenant, entity.name, 'delete', side, key),
        entity: entity.name,
        action: 'delete',
        situation: 'gone',
        side,
        resource: resource.name,
        key,
        from,
        ...labels(entity, entry),
        fields: [],
        set: [],
        followUps: [],
        needs: [],
        says: 'change',
        why: { code: 'GONE_DELETED', text: why, place: entity.place },
      },
    ]
  })
}

/** Made when state moves: a dry run has no use for it. Links that say what state has already are its own, unchanged. */
function linksOf(
  { pairs, matches }: Linking,
  differences: PlannedEntity['differences'],
  snapshot: EntitySnapshot,
): ReadonlyMap<string, LinkRow> {
  const links = new Map<string, LinkRow>()
  for (const { other, keeper } of [...pairs, ...matches]) {
    const known = snapshot.links?.get(other.k)
    const found = differences.get(other.k)
    const isSame = !found && known?.to === keeper.k && !known.d && !known.q
    links.set(other.k, isSame ? known : linkOf(keeper.k, found ?? [], known))
  }
  return links
}

function heldLinks(
  entity: Entity,
  snapshot: EntitySnapshot,
  input: CompareInput,
  links: ReadonlyMap<string, LinkRow>,
): ReadonlyMap<string, LinkRow> {
  const held = new Map<string, LinkRow>()
  for (const [otherKey, row] of snapshot.links ?? []) {
    if (links.has(otherKey)) continue
    const other = snapshot.entries.get(entity.link.other)?.get(otherKey)
    const keeper = snapshot.entries.get(entity.link.side)?.get(row.to)
    const isWhole = other && keeper && !isOutside(other) && !isOutside(keeper)
    held.set(otherKey, isWhole ? linkOf(row.to, comparePair({ other, keeper }, input), row) : row)
  }
  return held
}

function linkOf(to: string, found: readonly Difference[], known: LinkRow | undefined): LinkRow {
  const baselines = (quiet: boolean): Readonly<Record<string, string>> =>
    Object.fromEntries(
      found
        .filter(({ verdict }) => (verdict === 'quiet') === quiet)
        .map((difference) => [difference.field.name, difference.baseline]),
    )
  const [d, q] = [baselines(false), baselines(true)]
  const m = known?.to === to ? known.m : undefined
  return {
    to,
    ...(Object.keys(d).length > 0 ? { d } : {}),
    ...(Object.keys(q).length > 0 ? { q } : {}),
    ...(m === undefined ? {} : { m }),
  }
}

function unansweredOf(entity: Entity, snapshot: EntitySnapshot): ReadonlySet<string> {
  const prefix = `${entity.link.side} `
  return new Set(
    [...snapshot.unsettled.keys()].flatMap((id) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])),
  )
}

/** More links that lead nowhere than links that hold: a wrong company or an emptied side, never a statement that records are gone (SPEC R8). */
function tooManyDangling(entity: Entity, linking: Linking, snapshot: EntitySnapshot): EntitySummary['stopped'] {
  const dangling = [...(linking.situations.get(entity.link.side)?.values() ?? [])].filter(
    (situation) => situation.name === 'dangling',
  ).length
  const lost = dangling + vanished(entity, snapshot, linking.pairs.length - dangling)
  if (lost <= linking.pairs.length || lost < 3) return undefined
  return {
    code: 'MOSTLY_DANGLING',
    why: `${lost} links of ${entity.name} lead to records that are not there, ${linking.pairs.length} hold`,
    mend: `check that both sides are the right company, and that ${entity.link.path} is the link field; if the records were deleted on purpose, remove the state folder of this tenant`,
  }
}

/** Linked records that were there when state last moved, and are not any more; counted no longer than they may be more than `limit`. */
function vanished(entity: Entity, snapshot: EntitySnapshot, limit: number): number {
  const { other, side } = entity.link
  const isLost = (of: Side, key: string): boolean =>
    !snapshot.entries.get(of)?.has(key) && snapshot.before(of, key) !== undefined
  let count = 0
  let left = snapshot.links?.size ?? 0
  for (const [otherKey, { to }] of snapshot.links ?? []) {
    if (count + left-- <= limit) break
    if (isLost(other, otherKey) || isLost(side, to)) count++
  }
  return count
}

function draftCreates(
  entity: Entity,
  linking: Linking,
  holders: NumberHolders,
  snapshot: EntitySnapshot,
  context: PlanContext,
  refs: RefIndex,
): ReadonlyMap<string, CreateDraft> {
  const drafts = new Map<string, CreateDraft>()
  for (const [from, entries] of linking.fresh) {
    for (const entry of entries) {
      const draft = draftCreate(entity, from, entry, holders, snapshot, context)
      drafts.set(`${from} ${entry.k}`, draft)
      if (draft.hold) {
        if (draft.hold.says === 'issue') refs.blocks(from, entry.k, draft.hold.why.text, labelOf(entity, entry))
      } else refs.creates(from, entry.k, draft.id)
    }
  }
  return drafts
}

/**
 * Fills in references. A draft that refers to a record that waits becomes `blocked by` it, and so on along the chain; a
 * circle of new records is an issue of each of them.
 */
function settleRefs(
  entity: Entity,
  drafts: ReadonlyMap<string, CreateDraft>,
  refs: RefIndex,
  context: PlanContext,
): PlanRow[] {
  const rows = new Map<string, PlanRow>()
  const byRow = new Map([...drafts.values()].map((draft) => [draft.id, draft]))
  const open: CreateDraft[] = []
  // What keeps a parent back is told there, once, and not of each of its children again.
  const loudness = ({ field }: RefNeed): 'issue' | 'information' =>
    field.index === entity.parent ? 'information' : 'issue'
  const settle = (draft: CreateDraft): PlanRow => {
    const known = rows.get(draft.id)
    if (known) return known
    const circle = open.indexOf(draft)
    if (circle >= 0) {
      const names = [...open.slice(circle), draft].map((link) => labelOf(entity, link.entry)).join(' -> ')
      for (const link of open.slice(circle))
        link.block({
          code: 'REF_CYCLE',
          text: `records refer to each other in a circle: ${names}`,
          mend: 'take one of the references out',
        })
      return draft.row()
    }
    open.push(draft)
    const earlier = draft.renumbers === undefined ? undefined : byRow.get(draft.renumbers)
    if (earlier && settle(earlier).action !== 'create') draft.block(numberTaken(entity, earlier.from, earlier.entry))
    for (const need of draft.refs) {
      const target = context.refs.get(need.entity)?.target(draft.from, need.key, entity.mode)
      if (!target) continue
      if (target.is === 'row') {
        const other = byRow.get(target.row)
        const row = other && settle(other)
        if (row?.action === 'hold')
          draft.block(blockedBy(`${need.entity} ${row.number ?? ''} ${row.name ?? ''}`.trimEnd()), loudness(need))
        else draft.refer(need, target)
      } else if (target.is === 'blocked') {
        draft.block(blockedBy(`${need.entity} ${target.by}: ${target.why}`), loudness(need))
      } else draft.refer(need, target)
    }
    open.pop()
    const row = draft.row()
    rows.set(draft.id, row)
    if (row.action === 'hold' && row.says === 'issue')
      refs.blocks(draft.from, draft.entry.k, row.why.text, labelOf(entity, draft.entry))
    return row
  }
  for (const draft of drafts.values()) settle(draft)
  return [...rows.values()]
}

function blockedBy(what: string): Why {
  return { code: 'BLOCKED', text: `waits for ${what}`, mend: 'mend that record: this one follows by itself' }
}

function linkRowId(entity: Entity, keeper: string, context: PlanContext): string {
  return rowId(context.tenant, entity.name, 'link', entity.link.side, keeper)
}

function linkRow(entity: Entity, match: Linking['matches'][number], context: PlanContext): PlanRow {
  const side = entity.sides.get(entity.link.side) as EntitySide
  const otherSide = entity.sides.get(entity.link.other) as EntitySide
  const value = plainKey(match.other.k, otherSide)
  const { agree } = match.agreement
  return {
    id: linkRowId(entity, match.keeper.k, context),
    entity: entity.name,
    action: 'link',
    situation: 'matched',
    side: entity.link.side,
    resource: kindOf(match.keeper.k, side).resource.name,
    key: match.keeper.k,
    from: match.other.k,
    ...labels(entity, match.keeper),
    fields: [{ field: 'link', before: match.keeper.l ?? null, after: value, place: entity.link.place }],
    set: [[entity.link.path, value]],
    expect: [[entity.link.path, match.keeper.l ?? side.emptyAs.text]],
    followUps: [],
    needs: [],
    says: 'change',
    why: {
      code: match.code,
      text:
        match.code === 'LINK_LOST'
          ? `the link field was emptied; ${agree.join(' and ')} still ${agree.length > 1 ? 'agree' : 'agrees'}`
          : match.code === 'RELINKED'
            ? 'linked already; the link moves to another field'
            : match.decision
              ? `a person said that they are one${said(match.decision)}`
              : `matched: ${agree.join(' and ')} ${agree.length > 1 ? 'agree' : 'agrees'}`,
      place: match.decision?.place ?? entity.match.place,
    },
  }
}

/** Lines for records that wait for a person: one for all records of one finding, told at the side that keeps the link. */
function situationRows(
  entity: Entity,
  linking: Linking,
  snapshot: EntitySnapshot,
  context: PlanContext,
  /** Records that other rows tell of: by side and key. */
  going: ReadonlySet<string>,
): PlanRow[] {
  const rows: PlanRow[] = []
  const told = new Map<string, SituationName>()
  for (const side of [entity.link.side, entity.link.other]) {
    const entries = snapshot.entries.get(side)
    const opposite = side === entity.link.side ? entity.link.other : entity.link.side
    for (const [key, situation] of linking.situations.get(side) ?? []) {
      if (situation.mend === '' || going.has(`${side} ${key}`)) continue
      if (situation.partners.some((partner) => told.get(`${opposite} ${partner}`) === situation.name)) continue
      const entry = entries?.get(key)
      if (!entry) continue
      told.set(`${side} ${key}`, situation.name)
      rows.push(holdRow(entity, side, entry, situation, context, 'issue'))
    }
  }
  for (const [key, situation] of linking.copies) {
    const entry = snapshot.entries.get(entity.link.side)?.get(key)
    if (entry) rows.push(holdRow(entity, entity.link.side, entry, situation, context, 'warning'))
  }
  return rows
}

function holdRow(
  entity: Entity,
  side: Side,
  entry: IndexEntry,
  situation: Situation,
  context: PlanContext,
  says: PlanRow['says'],
): PlanRow {
  const rules = entity.sides.get(side) as EntitySide
  return {
    id: rowId(context.tenant, entity.name, situation.name, side, entry.k),
    entity: entity.name,
    action: says === 'issue' ? 'hold' : 'note',
    situation: situation.name,
    side,
    resource: kindOf(entry.k, rules).resource.name,
    key: entry.k,
    ...(situation.partners[0] === undefined ? {} : { from: situation.partners.join(', ') }),
    ...labels(entity, entry),
    fields: [],
    set: [],
    followUps: [],
    needs: [],
    says,
    why: { code: situation.code, text: situation.why, mend: situation.mend, place: entity.match.place },
  }
}

function summarise(
  entity: Entity,
  snapshot: EntitySnapshot,
  linking: Linking,
  rows: readonly PlanRow[],
  stopped: EntitySummary['stopped'],
): EntitySummary {
  const quiet: Partial<Record<SituationName, number>> = {}
  for (const situations of linking.situations.values()) {
    for (const situation of situations.values())
      if (situation.mend === '') quiet[situation.name] = (quiet[situation.name] ?? 0) + 1
  }
  return {
    name: entity.name,
    mode: entity.mode,
    read: snapshot.read,
    records: Object.fromEntries([...snapshot.entries].map(([side, entries]) => [side, entries.size])),
    linked: linking.pairs.length,
    counts: countRows(rows),
    quiet,
    ...(stopped ? { stopped } : {}),
  }
}

import type { AcceptDecision, Decision, DismissDecision, RecordDecision } from '../core/decision.ts'
import { guidOf, type Side, shortHash } from '../core/ids.ts'
import { showValue, type Value } from '../core/value.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import type { EntitySnapshot } from './context.ts'
import { type IndexEntry, kindOf, plainKey } from './entry.ts'
import { labelOf, labels } from './label.ts'
import type { PlanRow } from './plan.ts'
import { rowId } from './rows.ts'
import type { Situation } from './situation.ts'

/** A pair that a person declared to be one, or that state knows and a planned move of the link field writes anew. */
export interface DecidedLink {
  readonly other: string
  readonly keeper: string
  /** Undefined: of a move; where it cannot be carried out the usual rules decide. */
  readonly decision: RecordDecision | undefined
}

/** Why a decision is not carried out: told as a row, at the decision's own place. */
export interface Undone {
  readonly decision: RecordDecision
  readonly code: 'DECISION_UNKNOWN' | 'DECISION_BLOCKED'
  readonly why: string
  readonly mend: string
}

/** What people decided about the records of one entity, ready to be asked while it is planned. */
export interface Decided {
  readonly links: readonly DecidedLink[]
  /** Keys of the keeping side by plain keys of the other: what holds a doubled link. */
  keeperOf(otherKey: string): string | undefined
  /** Whether two records are two. Keys of entries, or as a link holds them. */
  isApart(otherKey: string, keeperKey: string): boolean
  /** Pairs that are kept apart, by their keys as decided. */
  readonly aparts: readonly { readonly other: string; readonly keeper: string; readonly decision: RecordDecision }[]
  /** Records that a person left out, by side and key of the entry. */
  readonly excluded: ReadonlyMap<string, RecordDecision>
  readonly dismissed: readonly DismissDecision[]
  readonly accepted: readonly AcceptDecision[]
  readonly undone: Undone[]
}

export const UNDECIDED: Decided = {
  links: [],
  keeperOf: () => undefined,
  isApart: () => false,
  aparts: [],
  excluded: new Map(),
  dismissed: [],
  accepted: [],
  undone: [],
}

/**
 * Lays decisions over what was read: excluded records become so, links that a person undid are not known any more. `rules` is the
 * hash of the entity's rules, since what was dismissed under others is open again.
 */
export function decide(
  entity: Entity,
  snapshot: EntitySnapshot,
  decisions: readonly Decision[],
  rules: string | undefined,
): { readonly snapshot: EntitySnapshot; readonly decided: Decided } {
  const mine = decisions.filter((decision) => decision.entity === entity.name)
  if (mine.length === 0 && !snapshot.moved) return { snapshot, decided: UNDECIDED }
  const { link } = entity
  const undone: Undone[] = []
  const excluded = new Map<string, RecordDecision>()
  const links: DecidedLink[] = []
  const aparts: { other: string; keeper: string; decision: RecordDecision }[] = []
  const dismissed: DismissDecision[] = []
  const accepted: AcceptDecision[] = []
  for (const decision of mine) {
    if (decision.what === 'relink') continue
    if (decision.what === 'accept') {
      accepted.push(decision)
      continue
    }
    if (decision.what === 'dismiss') {
      if (decision.rules === undefined || rules === undefined || decision.rules === rules) dismissed.push(decision)
    } else if (decision.what === 'exclude') {
      for (const [side, key] of Object.entries(decision.keys)) {
        const entry = findEntry(entity, side as Side, key, snapshot)
        if (entry) excluded.set(`${side} ${entry.k}`, decision)
        else undone.push(unknown(decision, side, key))
      }
    } else {
      const pair = { other: decision.keys[link.other] ?? '', keeper: decision.keys[link.side] ?? '', decision }
      if (decision.what === 'link') links.push(pair)
      else aparts.push(pair)
    }
  }
  if (snapshot.moved)
    for (const [other, row] of snapshot.links ?? []) links.push({ other, keeper: row.to, decision: undefined })
  const plain = (side: Side, key: string): string => plainOf(entity, side, key)
  const apart = new Set(aparts.map(({ other, keeper }) => `${plain(link.other, other)} ${plain(link.side, keeper)}`))
  const isApart = (other: string, keeper: string): boolean =>
    apart.size > 0 && apart.has(`${plain(link.other, other)} ${plain(link.side, keeper)}`)
  const keepers = new Map(
    links.filter(({ decision }) => decision).map(({ other, keeper }) => [plain(link.other, other), keeper]),
  )
  return {
    snapshot: {
      ...snapshot,
      entries: withExcluded(snapshot, excluded),
      links: apart.size === 0 ? snapshot.links : linksWithout(snapshot.links, isApart),
    },
    decided: {
      links,
      keeperOf: (key) => {
        const decidedKey = keepers.get(plain(link.other, key))
        return decidedKey === undefined ? undefined : findEntry(entity, link.side, decidedKey, snapshot)?.k
      },
      isApart,
      aparts,
      excluded,
      dismissed,
      accepted,
      undone,
    },
  }
}

function withExcluded(
  snapshot: EntitySnapshot,
  excluded: ReadonlyMap<string, RecordDecision>,
): EntitySnapshot['entries'] {
  if (excluded.size === 0) return snapshot.entries
  return new Map(
    [...snapshot.entries].map(([side, entries]) => {
      const own = [...excluded.keys()].flatMap((id) => (id.startsWith(`${side} `) ? [id.slice(side.length + 1)] : []))
      if (own.length === 0) return [side, entries] as const
      const changed = new Map(entries)
      for (const key of own) {
        const entry = entries.get(key)
        if (entry) changed.set(key, { ...entry, x: 1 })
      }
      return [side, changed] as const
    }),
  )
}

function linksWithout(links: EntitySnapshot['links'], isApart: Decided['isApart']): EntitySnapshot['links'] {
  return links && new Map([...links].filter(([other, { to }]) => !isApart(other, to)))
}

/** A key as the system has it, without its kind; GUIDs without case and braces. */
function plainOf(entity: Entity, side: Side, key: string): string {
  const rules = entity.sides.get(side)
  const named = rules?.kinds.some((kind) => kind.name !== '' && key.startsWith(`${kind.name}:`))
  const plain = named && rules ? plainKey(key, rules) : key
  return guidOf(plain) ?? plain
}

/** The record that a decision names, whatever way its key is written. */
export function findEntry(
  entity: Entity,
  side: Side,
  key: string,
  { entries }: Pick<EntitySnapshot, 'entries'>,
): IndexEntry | undefined {
  const known = entries.get(side)
  const direct = known?.get(key) ?? known?.get(key.toLowerCase())
  if (direct) return direct
  const wanted = plainOf(entity, side, key)
  for (const entry of known?.values() ?? []) if (plainOf(entity, side, entry.k) === wanted) return entry
  return undefined
}

export function unknown(decision: RecordDecision, side: string, key: string): Undone {
  return {
    decision,
    code: 'DECISION_UNKNOWN',
    why: `the decision names ${key}, which ${side} does not have`,
    mend: 'correct the key in the decisions file, or take the decision out',
  }
}

export function blocked(decision: RecordDecision, why: string, mend: string): Undone {
  return { decision, code: 'DECISION_BLOCKED', why, mend }
}

/** One row for each decision that cannot be carried out. */
export function undoneRows(entity: Entity, undone: readonly Undone[], tenant: string): PlanRow[] {
  const first = undone.filter((item, index) => undone.findIndex((other) => other.decision === item.decision) === index)
  return first.map(({ decision, code, why, mend }) => {
    const { side, other } = entity.link
    const at = decision.keys[side] === undefined ? other : side
    const opposite = at === side ? other : side
    const key = decision.keys[at] ?? ''
    return {
      id: rowId(tenant, entity.name, 'decision', at, key, `${decision.what} ${decision.keys[opposite] ?? ''}`),
      entity: entity.name,
      action: 'hold',
      situation: 'candidate',
      side: at,
      resource: (entity.sides.get(at) as EntitySide).bornAs.resource.name,
      key,
      ...(decision.keys[opposite] === undefined ? {} : { from: decision.keys[opposite] }),
      fields: [],
      set: [],
      followUps: [],
      needs: [],
      says: 'issue',
      why: { code, text: why, mend, place: decision.place },
    }
  })
}

/** Says of records that a person left out who did, instead of a rule. */
export function tellExcluded({ excluded }: Decided, situations: ReadonlyMap<Side, Map<string, Situation>>): void {
  for (const [id, decision] of excluded) {
    const cut = id.indexOf(' ')
    situations.get(id.slice(0, cut) as Side)?.set(id.slice(cut + 1), {
      name: 'excluded',
      code: 'EXCLUDED_BY_HAND',
      partners: [],
      why: `a person left it out${said(decision)}`,
      mend: '',
    })
  }
}

/**
 * The rows with links of pairs that are kept apart cleared: by a row of its own, or by the one that links the record anew. What is
 * created of either of the two comes after, since until then the old link would say that it is there.
 */
export function withUnlinks(
  entity: Entity,
  decided: Decided,
  snapshot: EntitySnapshot,
  rows: readonly PlanRow[],
  tenant: string,
): readonly PlanRow[] {
  const { link } = entity
  let all = rows
  for (const apart of decided.aparts) {
    const keeper = findEntry(entity, link.side, apart.keeper, snapshot)
    const other = findEntry(entity, link.other, apart.other, snapshot)
    if (keeper?.l === undefined) continue
    if (plainOf(entity, link.other, heldKey(keeper.l, entity)) !== plainOf(entity, link.other, apart.other)) continue
    const anew = all.find((row) => row.action === 'link' && row.side === link.side && row.key === keeper.k)
    const clears = anew ?? unlinkRow(entity, apart, keeper, other, tenant)
    const follows = all.map((row) =>
      row.action === 'create' && row.from === (row.side === link.side ? other?.k : keeper.k)
        ? after(row, clears, link.path)
        : row,
    )
    all = anew ? follows : [...follows, clears]
  }
  return all
}

function after(row: PlanRow, clears: PlanRow, linkPath: string): PlanRow {
  const empty = clears.set[0]?.[1] as Value
  return {
    ...row,
    needs: [...new Set([...row.needs, clears.id])].sort(),
    followUps: row.followUps.map((next) =>
      next.kind === 'link' && next.path === linkPath ? { ...next, expect: [[linkPath, empty]] } : next,
    ),
  }
}

function unlinkRow(
  entity: Entity,
  apart: Decided['aparts'][number],
  keeper: IndexEntry,
  other: IndexEntry | undefined,
  tenant: string,
): PlanRow {
  const { link } = entity
  const side = entity.sides.get(link.side) as EntitySide
  const { resource } = kindOf(keeper.k, side)
  return {
    id: rowId(tenant, entity.name, 'unlink', link.side, keeper.k),
    entity: entity.name,
    action: 'link',
    situation: 'linked',
    side: link.side,
    resource: resource.name,
    key: keeper.k,
    from: other?.k ?? apart.other,
    ...labels(entity, keeper),
    fields: [{ field: 'link', before: keeper.l ?? null, after: null, place: link.place }],
    set: [[link.path, side.emptyAs[resource.types[link.path] ?? 'text']]],
    expect: [[link.path, keeper.l ?? null]],
    followUps: [],
    needs: [],
    says: 'change',
    why: {
      code: 'UNLINKED',
      text: `kept apart from ${other ? labelOf(entity, other) : apart.other}${said(apart.decision)}`,
      place: apart.decision.place,
    },
  }
}

function heldKey(text: string, { link }: Entity): string {
  return link.holds === 'number' ? text.replace(/^0*(?=\d)/, '').replace(/\.0+$/, '') : text
}

/** `: renamed in 2019 (anna)` */
export function said({ because, by }: { readonly because?: string; readonly by?: string }): string {
  return `${because === undefined ? '' : `: ${because}`}${by === undefined ? '' : ` (${by})`}`
}

/** What a decision to accept a difference is about: its fields and values, as they are shown. */
export function driftHash(row: Pick<PlanRow, 'fields'>): string {
  return shortHash(
    row.fields
      .map(({ field, before, after }) => [field, showValue(before), showValue(after as Value)].join('\u0000'))
      .join('\u0001'),
  )
}

/** Drift that a person accepted is told, and counts no more, for as long as both sides stay as they were then. */
export function withoutAccepted(rows: readonly PlanRow[], { accepted }: Decided): readonly PlanRow[] {
  if (accepted.length === 0) return rows
  return rows.map((row) => {
    const decision =
      row.action === 'drift' && accepted.find(({ entity, keys }) => entity === row.entity && keys[row.side] === row.key)
    if (!decision || decision.values !== driftHash(row)) return row
    return {
      ...row,
      action: 'note',
      why: { code: 'DRIFT_ACCEPTED', text: `differs, which was accepted${said(decision)}`, place: decision.place },
    }
  })
}

/** Rows of issues that a person dismissed tell of them and ask nobody any more. */
export function withoutDismissed(rows: readonly PlanRow[], decided: Decided): readonly PlanRow[] {
  if (decided.dismissed.length === 0) return rows
  return rows.map((row) => {
    if (row.says !== 'issue') return row
    const decision = decided.dismissed.find((dismissed) => isAbout(dismissed, row))
    if (!decision) return row
    return {
      ...row,
      action: 'note',
      says: 'information',
      dismissed: true,
      why: { ...row.why, text: `${row.why.text}; dismissed${said(decision)}` },
    }
  })
}

/** Whether a dismissed issue is that of a row: the same record, for the same reason. */
export function isAbout(
  { entity, keys, code }: DismissDecision,
  row: {
    readonly entity: string
    readonly side: string
    readonly key?: string
    readonly from?: string
    readonly why: { readonly code: string }
  },
): boolean {
  return row.entity === entity && row.why.code === code && keys[row.side] === (row.key ?? row.from)
}

import type { Side } from '../core/ids.ts'
import type { Suggest } from '../core/resource.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { isTrouble, type Trouble } from '../rules/cell.ts'
import { type Lookups, pathGetter } from '../rules/lookups.ts'
import type { Entity, EntitySide, FieldRule, SuggestRule } from '../rules/types.ts'
import { addedFor, addedUntil, mayStillCome, toldAdded } from './added.ts'
import { cellText } from './clues.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { type IndexEntry, kindOf, plainKey } from './entry.ts'
import { compareKeys, labelOf, labels } from './label.ts'
import type { Linking } from './link.ts'
import { memberSteps } from './members.ts'
import type { FieldChange, FollowUp, PlanAssignment, PlanRow, Why } from './plan.ts'
import { referenceAfter, referenceTo } from './ref-by.ts'
import type { RefTarget } from './refs.ts'
import { change, rowId } from './rows.ts'

/** A field of a draft that points to a record, whose key on the opposite side is not known yet. */
export interface RefNeed {
  readonly entity: string
  readonly key: string
  readonly field: FieldRule
}

/** A create in the making: its references are filled in once it is known what becomes of their targets. */
export interface CreateDraft {
  readonly id: string
  readonly from: Side
  readonly entry: IndexEntry
  readonly refs: readonly RefNeed[]
  readonly hold: { readonly says: 'issue' | 'information'; readonly why: Why } | undefined
  /** The create that must come before, since it frees the number that this one needs. */
  readonly renumbers: string | undefined
  /** Fields that the record has and is created without, for now. */
  readonly leftOut: ReadonlySet<string>
  refer(need: RefNeed, target: RefTarget): void
  /** `says`: how loudly; an issue where nothing is said. */
  block(why: Why, says?: 'issue' | 'information'): void
  row(): PlanRow
}

/** Drafts the record that `entry` becomes on the opposite side, field by field in the order of the rules. */
export function draftCreate(
  entity: Entity,
  from: Side,
  entry: IndexEntry,
  holders: NumberHolders,
  snapshot: EntitySnapshot,
  context: PlanContext,
): CreateDraft {
  const to = from === entity.link.side ? entity.link.other : entity.link.side
  const source = entity.sides.get(from) as EntitySide
  const target = entity.sides.get(to) as EntitySide
  const kind = target.bornAs
  const id = rowId(context.tenant, entity.name, 'create', to, `from ${entry.k}`)
  const fields: FieldChange[] = []
  const set: (readonly [field: FieldRule | undefined, assignment: PlanAssignment])[] = []
  const followUps: FollowUp[] = []
  const notes: string[] = []
  const leftOut = new Set<string>()
  const refs: RefNeed[] = []
  const needs = new Set<string>()
  let hold: CreateDraft['hold']
  const stop = (says: 'issue' | 'information', why: Why): void => {
    if (!hold || (hold.says === 'information' && says === 'issue')) hold = { says, why }
  }

  if (!kind.resource.can.has('create')) {
    stop('issue', {
      code: 'CREATE_BY_HAND',
      text: `${to} cannot create ${kind.resource.name}`,
      mend: `create it in ${to} by hand; it is linked in the next run`,
      place: kind.place,
    })
  }
  for (const field of entity.fields) {
    const side = field.sides.get(to)
    if (!side) continue
    const kinds = [kind.name, kindOf(entry.k, source).name].filter((name) => name !== '')
    if (field.kinds && !kinds.every((name) => field.kinds?.has(name))) continue
    const own = entry.v[field.index] ?? null
    if (field.suggest?.side === to && !(field.suggest.keepsGiven && !isEmpty(own as Value))) {
      const suggested = suggestion(field.suggest, context.lookups)
      if (isTrouble(suggested)) {
        stop('issue', { code: suggested.code, text: suggested.what, mend: suggested.mend, place: field.place })
        continue
      }
      set.push([field, [side.writePath ?? '', suggested]])
      fields.push(change(field, null, suggested))
      if (field.writeBack === from) followUps.push(writeBack(field, from, source, entry, side.writePath ?? ''))
      continue
    }
    const cell = own
    const needed = neededBy(field)
    const trouble = isTrouble(cell) ? cell : needed && isEmpty(cell) ? emptyTrouble(needed, from) : undefined
    if (trouble) {
      drop(field, trouble)
      continue
    }
    if (isEmpty(cell as Value)) continue
    if (field.ref) {
      refs.push({ entity: field.ref, key: showValue(cell as Value), field })
      continue
    }
    if (side.members) {
      const members = memberSteps(side.members, field, to, undefined, cell as Value, context.lookups)
      if (isTrouble(members)) drop(field, members)
      else {
        followUps.push(...members)
        fields.push(change(field, null, cell as Value))
      }
      continue
    }
    const until = addedUntil(entity.name, field, to, cell as Value, snapshot, context)
    if (until !== undefined) {
      drop(field, mayStillCome(until))
      continue
    }
    const added = addedFor(entity.name, field, to, cell as Value, context)
    if (added) {
      followUps.push(added)
      set.push([field, [side.writePath ?? '', { after: added.id }]])
      fields.push(change(field, null, cell as Value, toldAdded(added)))
      continue
    }
    const written = side.write?.(cell as Value, context.lookups)
    if (!written) continue
    if (isTrouble(written)) {
      drop(field, written)
      continue
    }
    for (const assignment of written) set.push([field, assignment])
    fields.push(change(field, null, cell as Value))
  }
  function neededBy(field: FieldRule): FieldRule['needed'] {
    return field.needed ?? field.neededOn.get(to)
  }
  function drop(field: FieldRule, trouble: Trouble): void {
    const needed = neededBy(field)
    const why = {
      code: needed ? 'VALUE_NEEDED' : trouble.code,
      text: `${field.name}: ${trouble.what}`,
      mend: trouble.mend,
      place: field.place,
    }
    const says = needed ?? trouble.says
    leftOut.add(field.name)
    if (says === 'warning') notes.push(`${field.name} left out: ${trouble.what}`)
    else if (says === 'issue' || needed) stop(says as 'issue' | 'information', why)
  }

  const linkHere = entity.link.side === to
  const linkValue = plainKey(entry.k, source)
  if (!linkHere) {
    followUps.unshift({
      kind: 'link',
      side: from,
      resource: kindOf(entry.k, source).resource.name,
      key: entry.k,
      path: entity.link.path,
      value: { created: 'key' },
      expect: [[entity.link.path, entry.l ?? source.emptyAs.text]],
    })
  }
  const holder = holders.of(to, entry)
  const renumbers =
    holder?.by === 'create' ? rowId(context.tenant, entity.name, 'create', from, `from ${holder.entry.k}`) : undefined
  if (renumbers !== undefined) needs.add(renumbers)
  else if (holder?.by === 'update') needs.add(rowId(context.tenant, entity.name, 'update', to, holder.entry.k))
  else if (holder) stop('issue', numberTaken(entity, to, holder.entry))
  const until = snapshot.unsettled.get(`${from} ${entry.k}`)
  if (until !== undefined && context.nowMs < until) {
    stop('issue', {
      code: 'CREATED_UNSETTLED',
      text: `a create was sent and not answered; until ${new Date(until).toISOString()} it may still happen`,
      mend: 'wait: the next run looks it up before anything is repeated',
    })
  } else if (until !== undefined && !linkHere && !hasNaturalKey(entity, to, entry)) {
    stop('issue', {
      code: 'CREATED_UNSETTLED',
      text: 'a create was sent and not answered, and nothing in the record could find it again',
      mend: `look for it in ${to}: link the two, or give the record a number that both have`,
    })
  }

  return {
    id,
    from,
    entry,
    refs,
    leftOut,
    renumbers,
    get hold() {
      return hold
    },
    refer: (need, found) => {
      const side = need.field.sides.get(to)
      if (!side?.writePath) return
      const { refs: known } = context
      if (found.is === 'key') {
        const value = referenceTo(need.field, to, found.key, known)
        const written = side.write?.(value, context.lookups)
        if (!written || isTrouble(written)) return
        for (const assignment of written) set.push([need.field, assignment])
        fields.push(change(need.field, null, found.key))
      } else if (found.is === 'row') {
        const after = referenceAfter(need.field, to, found.row, known)
        needs.add(found.row)
        set.push([need.field, [side.writePath, after]])
        fields.push(change(need.field, null, after))
      } else if (found.is === 'none' && need.field.neededOn.has(to)) {
        stop(need.field.neededOn.get(to) as 'information' | 'issue', {
          code: 'VALUE_NEEDED',
          text: `${need.field.name}: ${found.why}, and ${to} cannot do without it`,
          mend: 'let that record cross, or name another one',
          place: need.field.place,
        })
      } else if (found.is === 'none') {
        notes.push(`${need.field.name} left out: ${found.why}`)
        leftOut.add(need.field.name)
      }
    },
    block: (why, says = 'issue') => stop(says, why),
    row: () => {
      const order = (field: FieldRule | undefined): number => field?.index ?? -1
      const base = {
        id,
        entity: entity.name,
        situation: 'new' as const,
        resource: kind.resource.name,
        ...labels(entity, entry),
        from: entry.k,
      }
      const heldRow = (by: NonNullable<CreateDraft['hold']>): PlanRow => {
        const { from: _from, ...rest } = {
          ...base,
          resource: kindOf(entry.k, source).resource.name,
          side: from,
          key: entry.k,
          fields: [],
          set: [],
          followUps: [],
          needs: [],
          says: by.says,
          why: by.why,
        }
        return { ...rest, action: by.says === 'issue' ? ('hold' as const) : ('note' as const) }
      }
      if (hold) return heldRow(hold)
      const assignments = set.toSorted(([x], [y]) => order(x) - order(y)).map(([, assignment]) => assignment)
      const constants: PlanAssignment[] = kind.onCreate.filter(
        ([path]) => !assignments.some(([written]) => written === path),
      )
      const given = new Set([...assignments, ...constants].map(([path]) => path))
      const lookedUp = kind.createLookUps.filter(({ path }) => !given.has(path))
      const found: PlanAssignment[] = []
      const told: string[] = []
      for (const { path, find, place } of lookedUp) {
        const row = find(context.lookups)
        if (isTrouble(row))
          return heldRow({ says: 'issue', why: { code: row.code, text: row.what, mend: row.mend, place } })
        found.push([path, row.value])
        if (row.told !== undefined) told.push(`${path} is that of ${row.told}`)
      }
      const link: PlanAssignment[] = linkHere ? [[entity.link.path, linkValue]] : []
      return {
        ...base,
        action: 'create',
        side: to,
        ...(kind.name === '' ? {} : { kind: kind.name }),
        fields: fields.toSorted((x, y) => fieldIndex(entity, x) - fieldIndex(entity, y)),
        set: [...constants, ...found, ...assignments, ...link],
        followUps,
        needs: [...needs].sort(),
        says: 'change',
        why: { code: 'NEW', text: ['nothing on the other side fits', ...notes, ...told].join('; '), place: kind.place },
      }
    },
  }
}

function fieldIndex(entity: Entity, found: FieldChange): number {
  return entity.fields.findIndex((field) => field.name === found.field)
}

function emptyTrouble(says: Trouble['says'], side: Side): Trouble {
  return {
    code: 'VALUE_NEEDED',
    says,
    what: `empty in ${side}, and the other side cannot do without it`,
    mend: `fill it in in ${side}`,
  }
}

function writeBack(field: FieldRule, from: Side, source: EntitySide, entry: IndexEntry, answer: string): FollowUp {
  const path = field.sides.get(from)?.writePath ?? ''
  return {
    kind: 'writeBack',
    side: from,
    resource: kindOf(entry.k, source).resource.name,
    key: entry.k,
    path,
    value: { answer },
    field: field.name,
  }
}

/** Whether the record that a create makes can be told by a value that it brings along. */
function hasNaturalKey(entity: Entity, to: Side, entry: IndexEntry): boolean {
  return entity.match.clues.some(({ field, weak }) => {
    const rule = entity.fields[field]
    return !weak && rule?.sides.has(to) && rule.suggest?.side !== to && cellText(entity, field, entry) !== undefined
  })
}

/** Which of two with one number counts: the one that keeps it; of two that keep it the last by key, of two that lose it the first. */
function isRather(candidate: NumberHolder, known: NumberHolder): boolean {
  const keeps = candidate.by === undefined
  if (keeps !== (known.by === undefined)) return keeps
  const order = compareKeys(candidate.entry.k, known.entry.k)
  return keeps ? order > 0 : order < 0
}

/** The next of a series, within the range of a look-up row where the rule names one. */
function suggestion(rule: SuggestRule, lookups: Lookups): Suggest | Trouble {
  const { within } = rule
  if (!within) return { suggest: true }
  const row = lookups.find(rule.side, within.in, within.by, within.key, (value) => value, '')[0]
  if (!row)
    return {
      code: 'LOOKUP_MISSING',
      says: 'issue',
      what: `${within.in} has no row with ${within.by} ${showValue(within.key)}`,
      mend: 'correct the key in the settings',
    }
  const from = pathGetter(within.from)(row)
  const to = pathGetter(within.to)(row)
  return { suggest: true, ...(typeof from === 'number' ? { from } : {}), ...(typeof to === 'number' ? { to } : {}) }
}

export function numberTaken(entity: Entity, side: Side, holder: IndexEntry, waits = false): Why {
  return {
    code: 'NUMBER_TAKEN',
    text: `its number belongs to ${labelOf(entity, holder)} in ${side}, which ${waits ? 'waits for its own number itself' : 'nothing renumbers'}`,
    mend: `give ${labelOf(entity, holder)} another number in ${side}`,
  }
}

/** A record that has a number which another one is to be created with, and which row of the plan takes it away from there. */
interface NumberHolder {
  readonly entry: IndexEntry
  readonly by: 'create' | 'update' | undefined
}

/** Who holds a number on a side that gives numbers by itself, and so may hold it by chance (`until-live`). */
export class NumberHolders {
  readonly #entity: Entity
  readonly #linking: Linking
  readonly #snapshot: EntitySnapshot
  readonly #bySide = new Map<Side, ReadonlyMap<string, NumberHolder>>()
  readonly #owners = new Map<Side, ReadonlyMap<string, IndexEntry>>()

  constructor(entity: Entity, linking: Linking, snapshot: EntitySnapshot) {
    this.#entity = entity
    this.#linking = linking
    this.#snapshot = snapshot
  }

  isNumber(field: FieldRule, side: Side): boolean {
    return this.#entity.match.clues.some((clue) => clue.field === field.index && clue.untilLive.has(side))
  }

  /** The record of the side that has the number of this one, which comes from the opposite side. */
  of(side: Side, entry: IndexEntry): NumberHolder | undefined {
    const field = this.#entity.match.clues.find(({ untilLive }) => untilLive.has(side))?.field
    const number = field === undefined ? undefined : cellText(this.#entity, field, entry)
    if (field === undefined || number === undefined) return undefined
    const known = this.#bySide.get(side) ?? this.#holders(side, field)
    this.#bySide.set(side, known)
    return known.get(number)
  }

  /** Whether a record keeps its number in this plan: nothing renumbers it, or what would waits for one that is kept, or for its own. */
  isKept(side: Side, holder: NumberHolder, seeker: IndexEntry): boolean {
    const seen = new Set([seeker.k])
    let next: NumberHolder | undefined = holder
    while (next?.by === 'update' && !seen.has(next.entry.k)) {
      const k: string = next.entry.k
      seen.add(k)
      const owner = this.#ownersOf(side).get(k)
      next = owner && this.of(side, owner)
      if (next?.entry.k === k) return false
    }
    return next !== undefined && next.by !== 'create'
  }

  /** By key of a linked record of the side: the record that its number comes from. */
  #ownersOf(side: Side): ReadonlyMap<string, IndexEntry> {
    const known = this.#owners.get(side)
    if (known) return known
    const isKeeper = side === this.#entity.link.side
    const owners = new Map(
      [...this.#linking.pairs, ...this.#linking.matches].map(({ keeper, other }) =>
        isKeeper ? [keeper.k, other] : [other.k, keeper],
      ),
    )
    this.#owners.set(side, owners)
    return owners
  }

  #holders(side: Side, field: number): ReadonlyMap<string, NumberHolder> {
    const fresh = new Set(this.#linking.fresh.get(side)?.map((entry) => entry.k))
    const renumbered = this.#renumbered(side, field)
    const holders = new Map<string, NumberHolder>()
    for (const entry of this.#snapshot.entries.get(side)?.values() ?? []) {
      const number = cellText(this.#entity, field, entry)
      if (number === undefined) continue
      const by = fresh.has(entry.k) ? 'create' : renumbered.has(entry.k) ? 'update' : undefined
      const known = holders.get(number)
      if (!known || isRather({ entry, by }, known)) holders.set(number, { entry, by })
    }
    return holders
  }

  /** Linked records whose number follows its owner in this plan. */
  #renumbered(side: Side, field: number): ReadonlySet<string> {
    const rule = this.#entity.fields[field]
    const { link } = this.#entity
    if (rule?.strength !== 'always' || rule.owner === undefined || rule.owner === side) return new Set()
    const pairs = [...this.#linking.pairs, ...this.#linking.matches].filter(
      (pair) => cellText(this.#entity, field, pair.other) !== cellText(this.#entity, field, pair.keeper),
    )
    return new Set(pairs.map((pair) => (side === link.side ? pair.keeper.k : pair.other.k)))
  }
}

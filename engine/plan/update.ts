import type { Side } from '../core/ids.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { isTrouble, severityOf, type Trouble } from '../rules/cell.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import { addedFor, toldAdded } from './added.ts'
import type { Difference } from './compare.ts'
import type { PlanContext } from './context.ts'
import { type NumberHolders, numberTaken } from './create.ts'
import { type IndexEntry, kindOf, plainKey } from './entry.ts'
import { labels } from './label.ts'
import type { Pair } from './link-input.ts'
import { memberSteps } from './members.ts'
import type { FieldChange, FollowUp, PlanAssignment, PlanRow, PlanValue, Why } from './plan.ts'
import { referenceAfter, referenceTo } from './ref-by.ts'
import { change, rowId } from './rows.ts'
import { unsteadyTrouble } from './unsteady.ts'

/** Rows for the fields of one linked pair that differ: one update a side, one row of drift, one for each held field. */
export function draftUpdate(
  entity: Entity,
  pair: Pair,
  differences: readonly Difference[],
  linkRow: string | undefined,
  holders: NumberHolders,
  context: PlanContext,
): PlanRow[] {
  const rows: PlanRow[] = []
  for (const follower of [entity.link.other, entity.link.side]) {
    const mine = differences.filter((difference) => difference.follower === follower)
    if (mine.length === 0) continue
    rows.push(...sideRows(entity, pair, follower, mine, linkRow, holders, context))
  }
  return rows
}

function sideRows(
  entity: Entity,
  pair: Pair,
  side: Side,
  differences: readonly Difference[],
  linkRow: string | undefined,
  holders: NumberHolders,
  context: PlanContext,
): PlanRow[] {
  const entry = side === entity.link.side ? pair.keeper : pair.other
  const master = side === entity.link.side ? pair.other : pair.keeper
  const rules = entity.sides.get(side) as EntitySide
  const { resource } = kindOf(entry.k, rules)
  const base = {
    entity: entity.name,
    situation: 'linked' as const,
    side,
    resource: resource.name,
    key: entry.k,
    from: master.k,
    ...labels(entity, entry),
    followUps: [],
  }
  const rows: PlanRow[] = []
  const held = (difference: Difference, trouble: Trouble): void => {
    const says = trouble.says
    rows.push({
      ...base,
      id: rowId(context.tenant, entity.name, 'held', side, entry.k, difference.field.name),
      action: says === 'issue' ? 'hold' : 'note',
      fields: [],
      set: [],
      needs: [],
      says: severityOf(says) === 'error' ? 'issue' : says,
      why: {
        code: trouble.code,
        text: `${difference.field.name}: ${trouble.what}`,
        mend: trouble.mend,
        place: difference.field.place,
      },
    })
  }

  const updates: Difference[] = []
  const set: PlanAssignment[] = []
  const fields: FieldChange[] = []
  const expect: [string, Value][] = []
  const followUps: FollowUp[] = []
  const needs = new Set<string>(linkRow ? [linkRow] : [])
  for (const difference of differences) {
    if (difference.verdict !== 'update' && difference.trouble) held(difference, difference.trouble)
    if (difference.verdict !== 'update') continue
    const holder = holders.isNumber(difference.field, side) ? holders.of(side, master) : undefined
    if (holder && holder.entry.k !== entry.k) {
      if (holders.isKept(side, holder, entry)) {
        const { code, text, mend = '' } = numberTaken(entity, side, holder.entry, holder.by !== undefined)
        held(difference, { code, says: 'issue', what: text, mend })
        continue
      }
      // It lets the number go first.
      const opposite = side === entity.link.side ? entity.link.other : entity.link.side
      needs.add(
        holder.by === 'create'
          ? rowId(context.tenant, entity.name, 'create', opposite, `from ${holder.entry.k}`)
          : rowId(context.tenant, entity.name, 'update', side, holder.entry.k),
      )
    }
    const written = wire(difference, entity, entry, context, needs)
    if (isTrouble(written)) {
      held(difference, written)
      continue
    }
    const unsteady = unsteadyTrouble(difference, written.shown, { entity: entity.name, key: entry.k }, context.unsteady)
    if (unsteady) {
      held(difference, unsteady)
      continue
    }
    updates.push(difference)
    set.push(...written.set)
    followUps.push(...(written.followUps ?? []))
    fields.push(
      change(
        difference.field,
        difference.followerCell as Value,
        written.shown,
        written.why ?? (difference.code === 'CHANGED' ? undefined : difference.code.toLowerCase()),
      ),
    )
    const plainPath = difference.field.sides.get(side)?.plainPath
    if (plainPath)
      expect.push([
        plainPath,
        isEmpty(difference.followerCell as Value)
          ? rules.emptyAs[difference.field.sides.get(side)?.columnType ?? 'text']
          : (difference.followerCell as Value),
      ])
  }
  if (updates.length > 0 && (set.length === 0 || resource.can.has('update'))) {
    const first = updates[0] as Difference
    rows.push({
      ...base,
      id: rowId(context.tenant, entity.name, 'update', side, entry.k),
      action: 'update',
      fields,
      set,
      ...(expect.length > 0 ? { expect } : {}),
      followUps,
      needs: [...needs].sort(),
      says: 'change',
      why: updateReason(first),
    })
  } else if (updates.length > 0) {
    for (const difference of updates)
      held(difference, {
        code: 'READ_ONLY',
        says: 'issue',
        what: `${resource.name} of ${side} cannot be changed`,
        mend: `change it in ${side} by hand`,
      })
  }
  const drift = differences.filter((difference) => difference.verdict === 'drift')
  if (drift.length > 0) rows.push(driftRow(entity, side, entry, drift, base, context))
  return rows
}

function updateReason(first: Difference): Why {
  if (first.code === 'CHANGED') return { code: 'CHANGED', text: `changed in ${first.master}`, place: first.field.place }
  if (first.code === 'ALWAYS')
    return { code: 'ALWAYS', text: `always follows ${first.master}`, place: first.field.place }
  if (first.code === 'ALIGN')
    return { code: 'ALIGN', text: `aligned with ${first.master}, as a person asked`, place: first.field.place }
  return { code: 'FILLED', text: `empty in ${first.follower}, filled from ${first.master}`, place: first.field.place }
}

function driftRow(
  entity: Entity,
  side: Side,
  entry: IndexEntry,
  drift: readonly Difference[],
  base: Omit<PlanRow, 'id' | 'action' | 'fields' | 'set' | 'needs' | 'says' | 'why'>,
  context: PlanContext,
): PlanRow {
  const first = drift[0] as Difference
  return {
    ...base,
    id: rowId(context.tenant, entity.name, 'drift', side, entry.k),
    action: 'drift',
    fields: drift.map((difference) =>
      change(difference.field, difference.followerCell as Value, difference.masterCell as Value),
    ),
    set: [],
    needs: [],
    says: 'information',
    why: {
      code: 'DRIFT',
      text: `differs from ${first.master}, where nothing changed: left as it is`,
      place: first.field.place,
    },
  }
}

interface Written {
  readonly set: readonly PlanAssignment[]
  readonly followUps?: readonly FollowUp[]
  readonly shown: PlanValue
  /** Beside the value, for people. */
  readonly why?: string
}

/** What is written for a field that changed: the master's value in the follower's terms. */
function wire(
  difference: Difference,
  entity: Entity,
  entry: IndexEntry,
  context: PlanContext,
  needs: Set<string>,
): Written | Trouble {
  const { field, master, follower } = difference
  const side = field.sides.get(follower)
  const value = difference.masterCell as Value
  if (side?.members) {
    const record = plainKey(entry.k, entity.sides.get(follower) as EntitySide)
    const followUps = memberSteps(side.members, field, follower, record, value, context.lookups)
    return isTrouble(followUps) ? followUps : { set: [], followUps, shown: value }
  }
  if (!side?.write)
    return {
      code: 'READ_ONLY',
      says: 'warning',
      what: `${field.name} is not written in ${follower}`,
      mend: `change it in ${follower} by hand`,
    }
  if (!field.ref || isEmpty(value)) {
    const added = addedFor(entity.name, field, follower, value, context)
    if (added)
      return {
        set: [[side.writePath ?? '', { after: added.id }]],
        followUps: [added],
        shown: value,
        why: toldAdded(added),
      }
    const written = side.write(value, context.lookups)
    return isTrouble(written) ? written : { set: written, shown: value }
  }
  const target = context.refs.get(field.ref)?.target(master, showValue(value), entity.mode)
  if (target?.is === 'row' && side.writePath) {
    needs.add(target.row)
    const after = referenceAfter(field, follower, target.row, context.refs)
    return { set: [[side.writePath, after]], shown: after }
  }
  if (target?.is === 'key') {
    const written = side.write(referenceTo(field, follower, target.key, context.refs), context.lookups)
    return isTrouble(written) ? written : { set: written, shown: target.key }
  }
  const why = target && 'why' in target ? target.why : `${field.ref} ${showValue(value)} is not known`
  return {
    code: 'BLOCKED',
    says: target?.is === 'blocked' ? 'issue' : 'information',
    what: `${entity.name} refers to what does not cross: ${why}`,
    mend: 'mend that record: this one follows by itself',
  }
}

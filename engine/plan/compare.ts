import type { Side } from '../core/ids.ts'
import { isEmpty, sameValue, showValue, type Value } from '../core/value.ts'
import { type Cell, isTrouble, type Trouble } from '../rules/cell.ts'
import type { Entity, FieldRule } from '../rules/types.ts'
import { baselineOf, emptiedNeeded, NOTHING_GIVEN, standsForEmpty, TROUBLE } from './baseline.ts'
import { comesFromBoth, judgeBoth, remarkOfOne } from './both.ts'
import { type IndexEntry, kindOf } from './entry.ts'
import type { Roles } from './jointly.ts'
import type { LinkRow, Pair } from './link-input.ts'
import { type RefIndex, refKey } from './refs.ts'

/** One field of a linked pair that is not equal, and what becomes of it. */
export interface Difference {
  readonly field: FieldRule
  readonly master: Side
  readonly follower: Side
  readonly masterCell: Cell
  readonly followerCell: Cell
  /**
   * `quiet`: it points at what does not cross, is true in one of several roles, or says nothing that the other side has to
   * follow; nothing is written, but state remembers what the other side was last given.
   */
  readonly verdict: 'update' | 'drift' | 'held' | 'quiet'
  readonly code:
    | 'CHANGED'
    | 'ALWAYS'
    | 'FILLED'
    | 'DRIFT'
    | 'ALIGN'
    | 'FIELD_HELD'
    | 'NOT_CROSSING'
    | 'JOINTLY'
    | 'KEPT'
  readonly trouble?: Trouble
  /** What state is to remember of this field if it is not brought into agreement. */
  readonly baseline: string
  /** What it is to remember once it is written, where that is not the master's value alone. */
  readonly written?: string
}

export interface CompareInput {
  readonly entity: Entity
  readonly refs: ReadonlyMap<string, RefIndex>
  /** Entries as they stood when state was last moved; undefined: not known. */
  before(side: Side, key: string): IndexEntry | undefined
  readonly roles?: Roles | undefined
  /** The link as state has it, with baselines of fields that were not in agreement then; undefined: it was not known. */
  known(otherKey: string): LinkRow | undefined
}

/** Fields of a linked pair that differ after mapping and normalising, each with its verdict (SPEC D5, D6, R1). */
export function comparePair(pair: Pair, input: CompareInput): Difference[] {
  const { entity, roles } = input
  const { fields, link, sides } = entity
  const other = pair.other.v
  const keeper = pair.keeper.v
  let differences: Difference[] | undefined
  for (let index = 0; index < fields.length; index++) {
    const x = other[index] as Cell
    const y = keeper[index] as Cell
    const field = fields[index] as FieldRule
    const isShared = roles?.shared[index] === true
    if (x === y && !field.ref && !isTrouble(x) && !isShared) continue
    if (field.sides.size < 2 || !applies(field, entity, pair)) continue
    const master = field.owner ?? entity.master
    const follower = master === link.side ? link.other : link.side
    const [masterCell, followerCell] = master === link.side ? [y, x] : [x, y]
    if (!sides.has(follower)) continue
    if (isShared && follower === entity.jointly.get(index)?.side) {
      const found = judgeShared(pair, field, master, follower, masterCell, followerCell, input)
      if (found) {
        differences ??= []
        differences.push(found)
      }
      continue
    }
    if (sameCells(field, master, masterCell, followerCell, input)) continue
    if (comesFromBoth(field, entity)) {
      differences ??= []
      differences.push(judgeBoth(pair, field, input))
      continue
    }
    differences ??= []
    if (field.sides.get(master)?.keepsOther && isEmpty(masterCell as Value)) {
      const baseline = baselineOf(field, masterCell)
      differences.push({ field, master, follower, masterCell, followerCell, verdict: 'quiet', code: 'KEPT', baseline })
      continue
    }
    differences.push(judge(pair, field, master, follower, masterCell, followerCell, input))
  }
  return differences ?? []
}

/** Whether a field belongs to a pair: fields by kind follow the kind of its record. */
export function applies(field: FieldRule, entity: Entity, pair: Pair): boolean {
  if (!field.kinds) return true
  return [
    [entity.link.other, pair.other],
    [entity.link.side, pair.keeper],
  ].every(([side, entry]) => {
    const rules = entity.sides.get(side as Side)
    return !rules || rules.kinds.length < 2 || field.kinds?.has(kindOf((entry as IndexEntry).k, rules).name)
  })
}

function sameCells(field: FieldRule, master: Side, masterCell: Cell, followerCell: Cell, input: CompareInput): boolean {
  if (isTrouble(masterCell) || isTrouble(followerCell)) return false
  if (field.ref) {
    if (isEmpty(masterCell)) return isEmpty(followerCell)
    const target = input.refs.get(field.ref)?.target(master, showValue(masterCell), input.entity.mode)
    return target?.is === 'key' && refKey(target.key) === refKey(showValue(followerCell))
  }
  if (isEmpty(masterCell) && isEmpty(followerCell)) return true
  const x = field.comparable(masterCell)
  const y = field.comparable(followerCell)
  if (sameValue(x, y) || (isEmpty(x) && isEmpty(y))) return true
  return standsForEmpty(field, masterCell, followerCell, input.entity)
}

function judge(
  pair: Pair,
  field: FieldRule,
  master: Side,
  follower: Side,
  masterCell: Cell,
  followerCell: Cell,
  input: CompareInput,
): Difference {
  const base = { field, master, follower, masterCell, followerCell }
  const now = baselineOf(field, masterCell)
  const then = baselineThen(pair, field, master, input)
  const kept = then ?? now
  const trouble = isTrouble(masterCell) ? masterCell : isTrouble(followerCell) ? followerCell : undefined
  if (trouble) return { ...base, verdict: 'held', code: 'FIELD_HELD', trouble, baseline: kept }
  if (field.ref && !isEmpty(masterCell as Value)) {
    const target = input.refs.get(field.ref)?.target(master, showValue(masterCell as Value), input.entity.mode)
    const empty = isEmpty(followerCell as Value)
    if (target?.is === 'none' && (empty || then === now))
      return { ...base, verdict: 'quiet', code: 'NOT_CROSSING', baseline: empty ? NOTHING_GIVEN : kept }
  }
  if (field.strength === 'always') return { ...base, verdict: 'update', code: 'ALWAYS', baseline: kept }
  if (field.strength === 'initial') {
    const fills = isEmpty(followerCell as Value) && !isEmpty(masterCell as Value)
    return { ...base, verdict: fills ? 'update' : 'drift', code: fills ? 'FILLED' : 'DRIFT', baseline: kept }
  }
  const moved = then !== undefined && then !== now
  const needed = moved ? emptiedNeeded(field, master, masterCell) : undefined
  if (needed) return { ...base, verdict: 'held', code: 'FIELD_HELD', trouble: needed, baseline: kept }
  return { ...base, verdict: moved ? 'update' : 'drift', code: moved ? 'CHANGED' : 'DRIFT', baseline: kept }
}

/** A truth that the follower keeps once for several entities: what counts is whether it is true in all of them. */
function judgeShared(
  pair: Pair,
  field: FieldRule,
  master: Side,
  follower: Side,
  masterCell: Cell,
  followerCell: Cell,
  input: CompareInput,
): Difference | undefined {
  const trouble = masterCell === true ? input.roles?.lacking(field, pair) : undefined
  const cell = trouble ? false : masterCell
  if (sameCells(field, master, cell, followerCell, input)) {
    if (!trouble) return undefined
    const base = { field, master, follower, masterCell, followerCell, trouble }
    return { ...base, verdict: 'quiet', code: 'JOINTLY', baseline: baselineOf(field, cell) }
  }
  const found = judge(pair, field, master, follower, cell, followerCell, input)
  const isLeft = found.verdict === 'update' && input.roles?.isLeftToOther(field, pair)
  // The row of the other role gives the value; should that fail, the other role remembers it.
  return isLeft ? { ...found, verdict: 'quiet', code: 'JOINTLY', baseline: baselineOf(field, cell) } : found
}

/**
 * The master's value when both sides were last equal, written, or first seen linked. A field without an entry of its own
 * was in agreement when state was last moved: the master's entry of then has the value. undefined: nothing is known, so
 * nothing counts as moved (right after linking, and when state was lost).
 */
function baselineThen(pair: Pair, field: FieldRule, master: Side, input: CompareInput): string | undefined {
  const known = input.known(pair.other.k)
  // Another record may have been linked by hand since: what was remembered belongs to the one before.
  if (known?.to !== pair.keeper.k) return undefined
  const own = known.d?.[field.name] ?? known.q?.[field.name]
  if (own !== undefined) return own === TROUBLE ? undefined : remarkOfOne(own)
  const entry = input.before(master, master === input.entity.link.side ? pair.keeper.k : pair.other.k)
  const cell = entry?.v[field.index]
  return cell === undefined || isTrouble(cell) ? undefined : baselineOf(field, cell)
}

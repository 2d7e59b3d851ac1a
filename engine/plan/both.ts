import { type Side, shortHash } from '../core/ids.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { type Cell, isTrouble, type Trouble } from '../rules/cell.ts'
import type { Entity, FieldRule } from '../rules/types.ts'
import { baselineOf, emptiedNeeded, NOTHING_GIVEN, standsForEmpty, TROUBLE } from './baseline.ts'
import type { CompareInput, Difference } from './compare.ts'
import type { Pair } from './link-input.ts'
import { refKey } from './refs.ts'

/**
 * `master: both` (SPEC R1): each side's value is compared with what it was when both were last equal, written, or first seen
 * linked. The index has both sides of then. A remark says it of a pair of which the index does not: `=hash` of the value that
 * both held, or `other:keeper`, where `?` is not known and nothing stands for what the index has. `other:keeper:K=hash` has what was
 * sent to the keeper (with `O=` to the other) and never answered: holding that is no change of its own. What is not known has not
 * changed; a remark of a time with one master says nothing.
 */
export function judgeBoth(pair: Pair, field: FieldRule, input: CompareInput): Difference {
  const { entity } = input
  const { link } = entity
  const ends = endsOf(pair, field, input)
  const [other, keeper] = ends
  const baseline = remarkOf(ends)
  const cells: Readonly<Record<string, Cell>> = { [link.other]: other.cell, [link.side]: keeper.cell }
  const from = (master: Side): Omit<Difference, 'verdict' | 'code'> => {
    const follower = master === link.side ? link.other : link.side
    const end = master === link.side ? keeper : other
    const [masterCell, followerCell] = [cells[master] as Cell, cells[follower] as Cell]
    return { field, master, follower, masterCell, followerCell, baseline, written: `=${end.now}` }
  }
  const winner = other.moved === keeper.moved ? entity.both?.onConflict : other.moved ? link.other : link.side
  const shown = from(winner === undefined || winner === 'ask' ? entity.master : winner)
  const trouble = [other.cell, keeper.cell].find(isTrouble)
  if (trouble) return { ...shown, verdict: 'held', code: 'FIELD_HELD', trouble }
  const waiting = notCrossing(field, cells, { [link.other]: other.moved, [link.side]: keeper.moved }, input)
  if (waiting)
    return {
      ...from(waiting.master),
      verdict: 'quiet',
      code: 'NOT_CROSSING',
      baseline: waiting.baseline ?? baseline,
    }
  if (field.strength === 'initial') return filling(from, cells, entity)
  if (!other.moved && !keeper.moved) return { ...from(entity.master), verdict: 'drift', code: 'DRIFT' }
  if (winner === 'ask') return { ...shown, verdict: 'held', code: 'FIELD_HELD', trouble: changedOnBoth(field, entity) }
  const needed = emptiedNeeded(field, shown.master, shown.masterCell)
  return needed
    ? { ...shown, verdict: 'held', code: 'FIELD_HELD', trouble: needed }
    : { ...shown, verdict: 'update', code: 'CHANGED' }
}

/** One side of a pair, in a field that both sides are masters of; its values as hashes. */
interface End {
  readonly cell: Cell
  readonly now: string
  /** undefined: not known. */
  readonly was: string | undefined
  readonly moved: boolean
  /** Sent to it, and never answered. */
  readonly tried: string | undefined
}

function endsOf(pair: Pair, field: FieldRule, input: CompareInput): readonly [other: End, keeper: End] {
  const { link } = input.entity
  const known = input.known(pair.other.k)
  // Another record may have been linked by hand since: what was remembered belongs to the one before.
  const own = known?.to === pair.keeper.k ? (known.d?.[field.name] ?? known.q?.[field.name] ?? '') : '?'
  const [first, second, sent] = partsOf(own)
  const end = (side: Side, key: string, cell: Cell, remark: string, mark: string): End => {
    const now = hashAt(side, field, cell, input)
    const tried = sent.startsWith(mark) ? sent.slice(mark.length) : undefined
    const before = remark === '' ? input.before(side, key)?.v[field.index] : undefined
    const was =
      remark !== '' ? told(remark) : before === undefined ? undefined : hashOfKnown(side, field, before, input)
    if (tried === now) return { cell, now, was: now, moved: false, tried: undefined }
    return { cell, now, was, moved: was !== undefined && was !== now, tried }
  }
  return [
    end(link.other, pair.other.k, pair.other.v[field.index] as Cell, first, OTHER),
    end(link.side, pair.keeper.k, pair.keeper.v[field.index] as Cell, second, KEEPER),
  ]
}
const [OTHER, KEEPER] = ['O=', 'K=']

function remarkOf([other, keeper]: readonly [End, End]): string {
  const sent = other.tried === undefined ? keeper.tried && `${KEEPER}${keeper.tried}` : `${OTHER}${other.tried}`
  return `${other.was ?? other.now}:${keeper.was ?? keeper.now}${sent === undefined ? '' : `:${sent}`}`
}

/** What was sent to a side and never answered, beside what was remembered before. */
export function triedRemark(before: string | undefined, side: Side, written: string, { link }: Entity): string {
  const [first, second] = partsOf(before ?? '')
  return `${first}:${second}:${side === link.side ? KEEPER : OTHER}${written.replace(/^=/, '')}`
}

function partsOf(remark: string): readonly [other: string, keeper: string, sent: string] {
  if (remark.startsWith('=')) return [remark.slice(1), remark.slice(1), '']
  if (remark !== '' && !remark.includes(':')) return ['?', '?', '']
  const [other = '', keeper = '', sent = ''] = remark.split(':')
  return [other, keeper, sent]
}

/** What a side is remembered by where it is the only master; undefined: the remark is of a time when both were. */
export function remarkOfOne(remark: string): string | undefined {
  return remark.startsWith('=') || remark.includes(':') ? undefined : remark
}

/** `?` is not known, `!` was trouble: of neither can anything be said to have moved. */
function told(hash: string): string | undefined {
  return hash === '?' || hash === TROUBLE ? undefined : hash
}

function hashOfKnown(side: Side, field: FieldRule, cell: Cell, input: CompareInput): string | undefined {
  return isTrouble(cell) ? undefined : hashAt(side, field, cell, input)
}

/** One hash for what means the same on both sides: keys of the other side, and nothing where 0 is the same as nothing. */
function hashAt(side: Side, field: FieldRule, cell: Cell, { entity, refs }: CompareInput): string {
  if (isTrouble(cell) || isEmpty(cell)) return baselineOf(field, cell)
  if (field.ref) {
    const key = showValue(cell)
    if (side === entity.link.other) return shortHash(refKey(key))
    const target = refs.get(field.ref)?.target(side, key, entity.mode)
    return shortHash(target?.is === 'key' ? refKey(target.key) : `${side} ${key}`)
  }
  return baselineOf(field, standsForEmpty(field, cell, null, entity) ? null : cell)
}

/** A reference to what does not cross: nothing is said while the other side is empty, or while it has not changed. */
function notCrossing(
  field: FieldRule,
  cells: Readonly<Record<string, Cell>>,
  moved: Readonly<Record<string, boolean>>,
  { entity: { link, mode }, refs }: CompareInput,
): { readonly master: Side; readonly baseline?: string } | undefined {
  if (!field.ref) return undefined
  for (const [master, opposite] of [
    [link.other, link.side],
    [link.side, link.other],
  ] as const) {
    const value = cells[master] as Value
    if (isEmpty(value) || refs.get(field.ref)?.target(master, showValue(value), mode).is !== 'none') continue
    if (isEmpty(cells[opposite] as Value)) return { master, baseline: NOTHING_GIVEN_YET }
    if (!moved[master]) return { master }
  }
  return undefined
}

/** Only on create, or while one side is empty: whichever that is. */
function filling(
  from: (master: Side) => Omit<Difference, 'verdict' | 'code'>,
  cells: Readonly<Record<string, Cell>>,
  { link, master }: Entity,
): Difference {
  const isEmptyAt = (side: Side): boolean => isEmpty(cells[side] as Value)
  const full = [link.other, link.side].filter((side) => !isEmptyAt(side))
  const [only] = full
  return full.length === 1 && only
    ? { ...from(only), verdict: 'update', code: 'FILLED' }
    : { ...from(master), verdict: 'drift', code: 'DRIFT' }
}

function changedOnBoth(field: FieldRule, { link }: Entity): Trouble {
  return {
    code: 'CHANGED_ON_BOTH',
    says: 'issue',
    what: `changed in ${link.other} and in ${link.side} since both were equal`,
    mend: `make ${field.name} the same on both sides; or say who wins: \`onConflict: ${link.other}\` (or ${link.side})`,
  }
}

/** A field that neither side was ever given by the other. */
export const NOTHING_GIVEN_YET = `=${NOTHING_GIVEN}`

/** What state is to remember of a field that was written. */
export function writtenBaseline({ field, masterCell, written }: Difference): string {
  return written ?? baselineOf(field, masterCell)
}

/** The same where the side that was written to holds something else than it was given: what, is not known. */
export function halfKnown(difference: Difference, { link }: Entity): string {
  const hash = writtenBaseline(difference).replace(/^=/, '')
  return difference.master === link.other ? `${hash}:?` : `?:${hash}`
}

/** Whether a field of an entity is compared from both sides. */
export function comesFromBoth(field: FieldRule, entity: Entity): boolean {
  return entity.both !== undefined && field.owner === undefined
}

import type { Side } from '../core/ids.ts'
import type { Problem } from '../core/problem.ts'
import type { Assignment } from '../core/resource.ts'
import { numberFromDigits, type Value } from '../core/value.ts'
import { plainKey } from '../plan/entry.ts'
import {
  type AddFollowUp,
  type AlsoFollowUp,
  type FollowUp,
  isMember,
  type MemberFollowUp,
  type PlanRow,
} from '../plan/plan.ts'
import { pathGetter } from '../rules/lookups.ts'
import type { Entity } from '../rules/types.ts'
import type { Receipt, Sendable, System, SystemRecord } from '../systems/system.ts'
import type { RowResult } from './apply-rows.ts'
import type { Intent } from './journal.ts'

/** One write of a row: the record itself, or what completes it. */
export interface Write {
  readonly row: PlanRow
  readonly step: Intent['step']
  readonly sendable: Sendable
  /** Of a row that keeps a value: the record and field that it belongs to. */
  readonly member?: { readonly key: string; readonly field: string }
}

/** A row whose record is written, and what it still lacks. */
export interface Unit {
  readonly row: PlanRow
  readonly worst: RowResult
  /** The record, as its system calls it, and what it answered. */
  readonly key: string
  readonly record: SystemRecord | undefined
}

interface Surroundings {
  readonly entities: ReadonlyMap<string, Entity>
  readonly systems: ReadonlyMap<Side, System>
}

type Send = (side: Side, writes: readonly Write[]) => Promise<readonly Receipt[]>

/**
 * The writes that complete a unit: the link into the record it came from, the number back, values kept in other rows. What
 * is removed goes last, and only if all before it went.
 */
export async function finishUnits(units: readonly Unit[], input: Surroundings, send: Send): Promise<RowResult[]> {
  const worst = new Map(units.map((unit) => [unit.row.id, unit.worst]))
  for (const isLast of [false, true]) {
    const bySide = new Map<Side, Write[]>()
    for (const unit of units) {
      if (isLast && worst.get(unit.row.id)?.status !== 'done') continue
      for (const next of unit.row.followUps) {
        if (isFirst(next) || (next.kind === 'removeMember') !== isLast) continue
        const write = writeOf(unit, next, input)
        if (write) bySide.set(next.side, [...(bySide.get(next.side) ?? []), write])
        else worst.set(unit.row.id, unanswered(unit, next))
      }
    }
    for (const [side, writes] of bySide) {
      const receipts = await send(side, writes)
      receipts.forEach((receipt, index) => {
        const { row, step, member } = writes[index] as Write
        const known = worst.get(row.id)
        if (receipt.status !== 'done' && known) worst.set(row.id, withFault(known, receipt, step, member?.field, side))
      })
    }
  }
  return units.map(({ row }) => worst.get(row.id) as RowResult)
}

/** What is written before the record itself. */
function isFirst(next: FollowUp): next is AlsoFollowUp | AddFollowUp {
  return next.kind === 'also' || next.kind === 'addRow'
}

/** Writes into the parent of a row's record. `keyOf`: of a parent that a row of this run has made. */
export function parentWrites(row: PlanRow, keyOf: (row: string) => string | undefined): Write[] {
  return row.followUps.flatMap((next): Write[] => {
    const key = next.kind === 'also' ? (next.key ?? keyOf(next.after ?? '')) : undefined
    if (next.kind !== 'also' || key === undefined) return []
    const { resource, set } = next
    return [{ row, step: 'also', sendable: { kind: 'update', ref: `${row.id} also`, resource, key, set } }]
  })
}

export function withFault(
  known: RowResult,
  receipt: Exclude<Receipt, { status: 'done' }>,
  step: Intent['step'],
  field: string | undefined,
  side: Side,
): RowResult {
  const problem: Problem =
    'problem' in receipt
      ? receipt.problem
      : { code: 'STALE', what: 'the record changed meanwhile', mend: 'nothing to do: the next run plans it anew' }
  const { row } = known
  const what = field ?? (step === 'link' ? 'link' : step === 'also' ? 'copy in its parent' : 'number')
  const before = row.action === 'create' ? `${row.side} created ${known.key ?? ''}, but ` : ''
  return {
    ...known,
    status: receipt.status === 'unknown' ? 'unsettled' : 'failed',
    problem: { ...problem, what: `${before}the ${what} was not written in ${side}: ${problem.what}` },
  }
}

function unanswered({ row, key }: Unit, next: Exclude<FollowUp, AlsoFollowUp | AddFollowUp>): RowResult {
  return {
    row,
    status: 'failed',
    key,
    problem: {
      code: 'ANSWER_INVALID',
      what: `${row.side} created ${key} and did not say its ${next.field ?? ('path' in next ? next.path : '')}`,
      mend: 'nothing to do: the next run reads it and writes it back',
    },
  }
}

/** What is sent for a step after the record itself; undefined: the answer to the create does not hold what is needed. */
function writeOf(
  unit: Unit,
  next: Exclude<FollowUp, AlsoFollowUp | AddFollowUp>,
  input: Surroundings,
): Write | undefined {
  const { row } = unit
  if (isMember(next)) {
    const key = next.of ? (next.of.key ?? unit.key) : unit.key
    return { row, step: next.kind, sendable: memberSendable(row, next, key, input), member: { key, field: next.field } }
  }
  const side = input.entities.get(row.entity)?.sides.get(next.side)
  if (!side) return undefined
  const value =
    'created' in next.value
      ? unit.key
      : ((unit.record ? pathGetter(next.value.answer)(unit.record) : undefined) as Value | undefined)
  if (value === undefined || value === null) return undefined
  return {
    row,
    step: next.kind,
    sendable: {
      kind: 'update',
      ref: `${row.id} ${next.kind}`,
      resource: next.resource,
      key: plainKey(next.key ?? '', side),
      set: [[next.path, value]],
      ...(next.expect ? { expect: next.expect } : {}),
    },
  }
}

function memberSendable(row: PlanRow, next: MemberFollowUp, record: string, input: Surroundings): Sendable {
  const { resource, key = '' } = next
  const ref = `${row.id} ${next.kind} ${next.field}`
  if (next.kind === 'removeMember') return { kind: 'delete', ref, resource, key }
  if (next.kind === 'changeMember')
    return { kind: 'update', ref, resource, key, set: next.set, ...(next.expect ? { expect: next.expect } : {}) }
  const path = next.of?.path ?? ''
  const type = input.systems.get(next.side)?.resource(resource).types[path]
  const owner: Assignment = [path, type === 'integer' ? (numberFromDigits(record) ?? record) : record]
  return { kind: 'create', ref, resource, set: [owner, ...next.set] }
}

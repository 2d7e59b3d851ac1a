import type { Side } from '../core/ids.ts'
import type { Place } from '../core/problem.ts'
import type { Suggest } from '../core/resource.ts'
import type { Value } from '../core/value.ts'
import type { Braked } from './brakes.ts'
import type { SituationCode, SituationName } from './situation.ts'

/** All changes of one run, as a plain value: the same snapshots, state, rules and clock give the same bytes (SPEC R16). */
export interface Plan {
  readonly version: 1
  readonly id: string
  readonly tenant: string
  /** ISO instant that the whole plan is pinned to. */
  readonly madeAt: string
  /** Rules, settings and pack that it was made under; an apply under others is refused. */
  readonly rulesHash: string
  readonly pack?: string
  readonly sides: readonly [Side, Side]
  readonly entities: readonly EntitySummary[]
  /** Set where drift is planned away, and nothing else: `customers`, `customers.email` (SPEC D5). */
  readonly align?: string
  /** Brakes that the plan is past; left out: none (SPEC R12). */
  readonly braked?: readonly Braked[]
  readonly rows: readonly PlanRow[]
  readonly calls: PlanCalls
}

export interface EntitySummary {
  readonly name: string
  readonly mode: 'on' | 'dry' | 'off'
  /** How both sides were read for this plan. */
  readonly read: 'full' | 'incremental'
  readonly records: Readonly<Record<string, number>>
  readonly linked: number
  readonly counts: Counts
  /** Records in situations that nobody has to do anything about. */
  readonly quiet: Readonly<Partial<Record<SituationName, number>>>
  /** Set when the entity stopped for this run, and why (SPEC R8). */
  readonly stopped?: { readonly code: string; readonly why: string; readonly mend: string }
}

export interface Counts {
  readonly create: number
  readonly update: number
  readonly link: number
  /** Left out: none. */
  readonly delete?: number
  readonly drift: number
  /** Records that wait for a person. */
  readonly waits: number
  readonly warnings: number
  readonly information: number
}

export interface PlanCalls {
  /** Requests sent to make the plan. */
  readonly made: number
  /** Requests that applying it needs, and how long they take at the configured pace. */
  readonly needed: number
  readonly seconds: number
}

export type RowAction = 'create' | 'update' | 'link' | 'delete' | 'drift' | 'hold' | 'note'

export interface PlanRow {
  /** Derived from what the row does: tenant, entity, action, keys. */
  readonly id: string
  readonly entity: string
  readonly action: RowAction
  readonly situation: SituationName
  /** Side that is written; for hold and note the side of the record. */
  readonly side: Side
  readonly resource: string
  /** Of a create, where the registry has several kinds: the one it gets. */
  readonly kind?: string
  /** Record on `side`; left out for a create. */
  readonly key?: string
  /** The record of the opposite side that it comes from or belongs to. */
  readonly from?: string
  readonly number?: string
  readonly name?: string
  readonly fields: readonly FieldChange[]
  readonly set: readonly PlanAssignment[]
  /** What the record must still hold, for systems that can check it in the write. */
  readonly expect?: readonly (readonly [string, Value])[]
  /** Writes that belong to the same unit of work: the link after a create, the number back to where the record came from. */
  readonly followUps: readonly FollowUp[]
  /** Rows that must be done first. */
  readonly needs: readonly string[]
  /** Rows that are saved as one, or none of them: all of their ids, this one's too. */
  readonly together?: readonly string[]
  readonly says: 'change' | 'issue' | 'warning' | 'information'
  /** A person knows of it and asks nobody to do anything. */
  readonly dismissed?: true
  readonly why: Why
}

export interface Why {
  readonly code: SituationCode | string
  readonly text: string
  readonly mend?: string
  readonly place?: Place
}

export interface FieldChange {
  readonly field: string
  readonly before: Value
  readonly after: PlanValue
  readonly place: Place
  readonly why?: string
}

/** A value, a value the system chooses, or the key of a record that another row creates (known after apply). */
export type PlanValue = Value | Suggest | AfterApply
export interface AfterApply {
  readonly after: string
  /** Path of the created record whose value is meant; left out: its key. */
  readonly path?: string
}
export type PlanAssignment = readonly [path: string, value: PlanValue]

export type FollowUp = ValueFollowUp | MemberFollowUp | AlsoFollowUp | AddFollowUp

/** A row of another resource that a value leads to and that is not there: created first, once for all that refer to it. */
export interface AddFollowUp {
  readonly kind: 'addRow'
  /** What assignments name as `after`. */
  readonly id: string
  readonly side: Side
  readonly resource: string
  /** What it is known by, and looked up by once more before it is created. */
  readonly known: readonly [path: string, value: string]
  readonly set: readonly (readonly [string, Value])[]
  readonly field: string
  readonly key?: undefined
}

/** Values of a record that its parent gets too. */
export interface AlsoFollowUp {
  readonly kind: 'also'
  readonly side: Side
  readonly resource: string
  /** The parent; or the row that creates it. */
  readonly key?: string
  readonly after?: string
  readonly set: readonly (readonly [string, Value | Suggest])[]
  readonly field?: undefined
}

/** A row of another resource that keeps a value of the record: added, changed or removed, removed last. */
export interface MemberFollowUp {
  readonly kind: 'addMember' | 'changeMember' | 'removeMember'
  readonly side: Side
  readonly resource: string
  /** Key of the row; left out: it is added. */
  readonly key?: string
  /** Path of an added row that names the record, and its key; without one: the record just created. */
  readonly of?: { readonly path: string; readonly key?: string }
  readonly set: readonly (readonly [string, Value | Suggest])[]
  readonly field: string
  readonly expect?: readonly (readonly [string, Value])[]
}

export interface ValueFollowUp {
  readonly kind: 'link' | 'writeBack'
  readonly side: Side
  readonly resource: string
  /** Record to write to; left out: the one just created. */
  readonly key?: string
  readonly path: string
  /** What is written: the key of the record just created, or a path of the answer to the create. */
  readonly value: { readonly created: 'key' } | { readonly answer: string }
  readonly field?: string
  /** What the record must still hold: a link field that somebody used meanwhile is not overwritten. */
  readonly expect?: readonly (readonly [string, Value])[]
}

/** Rows that a row cannot go without: what must come first, and what is saved with it. */
export function needsOf(row: PlanRow): readonly string[] {
  return row.together ? [...row.needs, ...row.together.filter((id) => id !== row.id)] : row.needs
}

export function isMember(next: FollowUp): next is MemberFollowUp {
  return next.kind === 'addMember' || next.kind === 'changeMember' || next.kind === 'removeMember'
}

export function isAfterApply(value: unknown): value is AfterApply {
  return typeof value === 'object' && value !== null && 'after' in value
}

export const WRITES: ReadonlySet<RowAction> = new Set(['create', 'update', 'link', 'delete'])
export function isWrite(row: PlanRow): boolean {
  return WRITES.has(row.action)
}

import type { Side } from '../core/ids.ts'
import type { Place } from '../core/problem.ts'
import type { Assignment, ColumnType, Condition, ResourceFacts } from '../core/resource.ts'
import type { Value } from '../core/value.ts'
import type { Brakes } from './brakes.ts'
import type { Cell, Trouble } from './cell.ts'
import type { Lookups } from './lookups.ts'
import type { CreateLookUp } from './on-create.ts'

/** A tenant's rules, ready to run. All of it pure: records and look-ups in, values out. */
export interface TenantRules {
  readonly tenant: string
  readonly sides: readonly [Side, Side]
  /** In order of work: what is referred to comes first. */
  readonly entities: readonly Entity[]
  /** Until when (ms) every clue counts; undefined: live already. */
  readonly liveMs: number | undefined
  readonly rulesHash: string
  /** By entity: how much one run may write before it asks. */
  readonly brakes: ReadonlyMap<string, Brakes>
}

export interface Entity {
  readonly name: string
  readonly place: Place
  readonly master: Side
  /** Both sides are masters; `master` then only says which is named first. */
  readonly both: BothRule | undefined
  readonly mode: 'on' | 'dry' | 'off'
  readonly sides: ReadonlyMap<Side, EntitySide>
  readonly fields: readonly FieldRule[]
  readonly link: LinkRule
  readonly match: MatchRule
  /** Indexes of the fields that name a record to people. */
  readonly show: { readonly number: number | undefined; readonly name: number | undefined }
  /** Index of the field whose truth makes a record inactive. */
  readonly inactive: number | undefined
  /** Index of the field that names the parent: records live inside it, and match only there (SPEC D9). */
  readonly parent: number | undefined
  /** A rule of all records of one parent that holds at every save. */
  readonly exactlyOne: ExactlyOneRule | undefined
  /** By index of field. */
  readonly jointly: ReadonlyMap<number, JointRule>
  /** Values that the parent's own record gets too; needs `parent`. */
  readonly also: AlsoRule | undefined
  /** What becomes of a record that we made, once the record of the master that it was made from is deleted. */
  readonly gone: 'keep' | 'delete'
  /** Entities that must be done first: those that fields refer to and those that `requires` names, itself left out. */
  readonly refersTo: readonly string[]
  readonly lookups: readonly LookupNeed[]
}

/** Of two masters the side that changed wins; where both did, this one, or nobody until a person says so. */
export interface BothRule {
  readonly onConflict: Side | 'ask'
}

export interface EntitySide {
  readonly side: Side
  readonly kinds: readonly Kind[]
  /** The kind that a record born on the other side gets. */
  readonly bornAs: Kind
  readonly where: Predicate | undefined
  readonly exclude: Predicate | undefined
  /** Which records born on the other side are created here; undefined: all. */
  readonly createdFor: CreatedForRule | undefined
  /** Records that must be there. */
  readonly expects: readonly Expectation[]
  /** Values that every write of an emptied field uses, by type. */
  readonly emptyAs: Readonly<Record<ColumnType, Value>>
}

/** Records that settings name: one for each value of a field, of one of some kinds. */
export interface Expectation {
  readonly name: string
  readonly field: number
  /** undefined: any. */
  readonly kinds: ReadonlySet<string> | undefined
  /** As the field compares them, each with the place where it is named. */
  readonly values: readonly { readonly text: string; readonly place: Place }[]
  readonly why: string
}

/** Only records that one of these entities' records refers to are created. */
export interface CreatedForRule {
  readonly entities: readonly string[]
  readonly place: Place
}

/** One resource that an entity's records come from; most entities have one, without a name. */
export interface Kind {
  readonly name: string
  readonly resource: ResourceFacts
  readonly onCreate: readonly Assignment[]
  /** Values of a new record that are looked up; those that a field gives count before them. */
  readonly createLookUps: readonly CreateLookUp[]
  readonly place: Place
  /** Paths that rules read, key and stamps included. */
  readonly paths: readonly string[]
  readonly where: readonly Condition[]
}

export interface Predicate {
  /** As a person reads it. */
  readonly text: string
  /** `lookups`: for one that tests what stands behind a key. */
  test(record: unknown, lookups?: Lookups): boolean
  conditions(): readonly Condition[]
  paths(): readonly string[]
  /** Look-ups that it asks. */
  readonly needs?: readonly LookupNeed[]
  readonly place: Place
}

export interface LinkRule {
  /** The side that keeps the link, and in which path; the value is the key of the other side's record. */
  readonly side: Side
  readonly other: Side
  readonly path: string
  readonly place: Place
  /** Kinds in order: of many records linked to one, the first exchanges fields. Empty: one to one. */
  readonly holder: readonly string[]
  /** What stands there: a GUID in any writing, the other side's key as it is, or such a key that is a whole number. */
  readonly holds: 'guid' | 'key' | 'number'
}

export interface MatchRule {
  readonly place: Place
  readonly clues: readonly Clue[]
  /** Sets of clues each of which says that two are one, whatever the others say. Empty: all must agree that both records have. */
  readonly enough: readonly EnoughRule[]
  /** Same `same`, other `other`: touched by nothing. Indexes of fields. */
  readonly conflict: { readonly same: number; readonly other: number } | undefined
}

/** Indexes of fields. */
export interface EnoughRule {
  readonly agree: readonly number[]
  /** Clues that one of the two records does not have. */
  readonly without: readonly number[]
  readonly place: Place
}

export interface Clue {
  readonly field: number
  /** Never a clue alone (a name, an e-mail). */
  readonly weak: boolean
  /** Sides on which the value counts only for records created before the tenant went live. */
  readonly untilLive: ReadonlySet<Side>
  /** The form in which matching compares the value, where that is not the field's own: a name without its legal form. */
  readonly normal: ((value: Value) => Value) | undefined
}

/** Of the record that is true in one field, values that are written into its parent as well. */
export interface AlsoRule {
  readonly side: Side
  readonly when: number
  /** Resource of the parent on that side. */
  readonly resource: string
  readonly values: readonly {
    readonly field: number
    write(value: Value, lookups: Lookups): readonly Assignment[] | Trouble
  }[]
  readonly place: Place
}

/** Of the records of one parent exactly one is true in this field, on this side. */
export interface ExactlyOneRule {
  readonly field: number
  readonly side: Side
  /** What says which of several is the one: the first that does; then the oldest. */
  readonly pick: readonly OnePick[]
  readonly place: Place
}

/** A field that is true of the one, or a field of the parent, by name, that holds the key of the one. */
export type OnePick = { readonly field: number } | { readonly ofParent: string }

/** A truth that one record of this side may keep for several entities: it is true there only if it is of all. */
export interface JointRule {
  readonly side: Side
  /** Fields of other entities that stand in the same column. */
  readonly others: readonly { readonly entity: string; readonly field: string }[]
  readonly place: Place
}

export type Strength = 'on-change' | 'always' | 'initial'

export interface FieldRule {
  readonly name: string
  readonly index: number
  readonly place: Place
  /** Changes when anything that decides the field's cells changed: what was remembered of it is void then. */
  readonly signature: string
  readonly type: ColumnType
  readonly strength: Strength
  readonly owner: Side | undefined
  /** Kinds that have this field; undefined: all. */
  readonly kinds: ReadonlySet<string> | undefined
  /** Whether a record without this value is not created on the other side, and how loudly that is said. */
  readonly needed: 'information' | 'issue' | undefined
  /** The same for records that are created on one side only; of a reference also when what it points at does not cross. */
  readonly neededOn: ReadonlyMap<Side, 'information' | 'issue'>
  readonly sides: ReadonlyMap<Side, FieldSide>
  /** Entity that the value points into; the cells then hold keys of that entity's records on the same side. */
  readonly ref: string | undefined
  /** Sides on which the value is not the key of that record but what this field of it has. */
  readonly refBy: ReadonlyMap<Side, string>
  readonly suggest: SuggestRule | undefined
  /** Side to which the value goes back in the same unit of work, once the other has given it. */
  readonly writeBack: Side | undefined
  /** The form in which two values are compared (SPEC D6). Idempotent. */
  comparable(value: Value): Value
}

export interface FieldSide {
  readonly side: Side
  readonly place: Place
  readonly columnType: ColumnType
  /** Where it is read: paths for the query. */
  readonly paths: readonly string[]
  /** Whether a plain column holds the value as it is, so that its old value can stand as a condition in the write. */
  readonly plainPath: string | undefined
  /** A record to the field's common form. Throws where only the interpreter can read it. */
  read(record: unknown, lookups: Lookups): Cell
  /** The same where an expression needs the interpreter; undefined: `read` does it. */
  readonly readLater: ((record: unknown, lookups: Lookups) => Promise<Cell>) | undefined
  /** A common value to what is written, in order; undefined: cannot be written. `suggest` is decided by the caller. */
  readonly write: ((value: Value, lookups: Lookups) => readonly Assignment[] | Trouble) | undefined
  /** First path written: for suggestions and known-after-apply values. */
  readonly writePath: string | undefined
  /** Where the value is kept as rows of another resource: how it is written there. */
  readonly members?: MembersRule | undefined
  /** Whether an empty value here says nothing of the other side, which keeps what it has. */
  readonly keepsOther?: boolean
  /** Where what a value leads to may be created: of a value that leads nowhere the row that is, else undefined. */
  readonly adds?: AddsRule | undefined
}

/** A look-up whose missing rows are created. */
export interface AddsRule {
  readonly resource: string
  missing(value: Value, lookups: Lookups): MissingRow | undefined
}

export interface MissingRow {
  /** What it is known by: path and value. */
  readonly known: readonly [path: string, value: string]
  /** The value in the form in which it is compared: the same row is meant by all that are written so. */
  readonly comparesAs: string
  readonly set: readonly (readonly [path: string, value: Value])[]
}

/** A value kept as rows of another resource, each of which names the record that it belongs to. */
export interface MembersRule {
  readonly resource: string
  /** Path in such a row that holds the key of the record. */
  readonly of: string
  /** What makes `value` the one of a record; `record` undefined: it is created just now, and has none. */
  changes(record: Value | undefined, value: Value, lookups: Lookups): readonly MemberChange[] | Trouble
}

export type MemberChange =
  | { readonly does: 'add'; readonly set: readonly Assignment[] }
  | {
      readonly does: 'change'
      readonly key: string
      readonly set: readonly Assignment[]
      readonly expect: readonly (readonly [string, Value])[]
    }
  | { readonly does: 'remove'; readonly key: string }

export interface SuggestRule {
  readonly side: Side
  /** Whether a number that the record has already is kept: then only those without get one. */
  readonly keepsGiven: boolean
  /** Range to choose within: a row of a look-up. undefined: the system's own default series. */
  readonly within:
    | {
        readonly in: string
        readonly by: string
        readonly key: Value
        readonly from: string
        readonly to: string
        readonly place: Place
      }
    | undefined
}

export interface LookupNeed {
  readonly side: Side
  readonly resource: string
  readonly paths: readonly string[]
}

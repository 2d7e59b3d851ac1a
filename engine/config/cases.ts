import type { Place } from '../core/problem.ts'
import type { ListTree, MapTree, ScalarTree, Tree } from '../core/tree.ts'

/** A file of rule cases, checked; every node keeps its place. What is in it means something under the rules of a tenant only. */
export interface CasesFile {
  readonly file: string
  /** The file itself, to be checked once more when the sides are known. */
  readonly tree: MapTree
  /** Settings and live day that all cases run under, as a tenant file would say them; those of included files below its own. */
  readonly base: MapTree
  readonly lookups: LookupTrees
  readonly cases: readonly RuleCase[]
}

/** Rows of look-up resources by side and resource, with the place of each name. */
export type LookupTrees = ReadonlyMap<
  string,
  { readonly key: Place; readonly resources: ReadonlyMap<string, { readonly key: Place; readonly rows: ListTree }> }
>

export interface RuleCase {
  readonly name: string
  /** Of the name. */
  readonly place: Place
  /** What this case alone says, as a tenant file would: settings, entities, maps, live. undefined: nothing. */
  readonly overlay: MapTree | undefined
  readonly lookups: LookupTrees
  readonly test: CaseTest
}

export type CaseTest = MapTest | HoldsTest | FieldTest | MatchTest | PlanTest | ProblemsTest

export interface MapTest {
  readonly kind: 'map'
  readonly name: ScalarTree
  readonly gives: readonly TableEntry[]
  readonly back: readonly TableEntry[]
  readonly misses: readonly ScalarTree[]
  readonly missesBack: readonly ScalarTree[]
}

export interface TableEntry {
  readonly key: string
  readonly place: Place
  readonly value: ScalarTree
}

export interface HoldsTest {
  readonly kind: 'predicate' | 'range'
  readonly name: ScalarTree
  readonly holds: readonly Tree[]
  readonly not: readonly Tree[]
}

export interface FieldTest {
  readonly kind: 'field'
  readonly name: ScalarTree
  readonly crossing: Crossing | undefined
  readonly both: BySide | undefined
  readonly equal: BySide | undefined
  readonly differ: BySide | undefined
}

/** One direction: what is read, and what is written of it or why it is not. */
export interface Crossing {
  readonly from: BySide
  readonly to: BySide | undefined
  readonly trouble: { readonly says: 'issue' | 'warning' | 'information'; readonly code: ScalarTree } | undefined
  readonly text: ScalarTree | undefined
}

/** A record, records, or (several kinds) records by kind, by side. */
export type BySide = ReadonlyMap<string, { readonly key: Place; readonly value: Tree }>

/** Records of other entities, by entity. */
export type AlsoGiven = ReadonlyMap<string, { readonly key: Place; readonly given: BySide }>

export interface MatchTest {
  readonly kind: 'match'
  readonly name: ScalarTree
  readonly given: BySide
  readonly linked: boolean
  readonly also: AlsoGiven
  /** One situation for all records, or one for those of each side. */
  readonly expect: ScalarTree | BySide
  readonly code: ScalarTree | undefined
  readonly text: ScalarTree | undefined
}

export interface PlanTest {
  readonly kind: 'plan'
  readonly name: ScalarTree
  readonly given: BySide
  readonly linked: boolean
  /** undefined: no earlier run; else what was changed and deleted since. */
  readonly since: { readonly changed: BySide; readonly deleted: BySide } | undefined
  readonly also: AlsoGiven
  /** Side whose linked records we created ourselves. */
  readonly made: ScalarTree | undefined
  readonly expect: readonly RowTest[]
  readonly expectPlace: Place
  readonly exactly: boolean
  readonly stopped: ScalarTree | undefined
}

export const ROW_ACTIONS = ['create', 'update', 'link', 'delete', 'drift', 'hold', 'note'] as const

export interface RowTest {
  readonly action: (typeof ROW_ACTIONS)[number]
  readonly side: ScalarTree
  /** The rest of the row: number, name, code, after … */
  readonly tree: MapTree
  readonly place: Place
}

export interface ProblemsTest {
  readonly kind: 'problems'
  readonly place: Place
  readonly wanted: readonly {
    readonly code: ScalarTree
    readonly at: ScalarTree | undefined
    readonly text: ScalarTree | undefined
  }[]
}

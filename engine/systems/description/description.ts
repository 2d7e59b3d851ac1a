import type { ColumnType, Operator, ResourceFacts } from '../../core/resource.ts'
import type { Value } from '../../core/value.ts'
import type {
  ArgumentFile,
  AuthFile,
  ConnectionWordFile,
  ErrorsFile,
  IdentityFile,
  ItemFile,
  MutationFile,
  SuggestFile,
  TogetherFile,
  UpdateFile,
} from './file.ts'

/** A system description that was read and checked: every default in its place, times in ms, sizes in bytes. */
export interface SystemDescription {
  readonly system: string
  readonly protocol: 'rest' | 'graphql'
  readonly connection: Readonly<Record<string, ConnectionWordFile>>
  readonly identity: IdentityFile
  readonly auth: AuthFile
  readonly headers: Readonly<Record<string, string>>
  readonly changes: Changes | undefined
  readonly limits: Limits
  readonly timeouts: {
    readonly connectMs: number
    readonly tokenMs: number
    readonly readMs: number
    readonly writeMs: number
  }
  readonly retry: Retry
  readonly sizes: { readonly answerBytes: number; readonly nesting: number; readonly pageFactor: number }
  readonly settleAfterMs: number
  readonly emptyAs: Readonly<Record<ColumnType, Value>>
  readonly suggest: SuggestFile
  readonly errors: Required<ErrorsFile>
  readonly conditions: Conditions
  readonly rest: RestForm | undefined
  readonly graphql: GraphqlForm | undefined
  readonly resources: ReadonlyMap<string, Resource>
}

/** How the system tells what changed, and by which clock. */
export interface Changes {
  /** REST: the query parameter. */
  readonly query: string | undefined
  /** What parameter or argument hold: a template over `{since}`. */
  readonly value: string
  /** GraphQL: an argument of the list, or (both undefined) the stamp column in the filter. */
  readonly argument: string | undefined
  readonly type: string | undefined
  readonly operator: Operator
  readonly clock: 'utc' | 'local'
  readonly zone: string
  readonly overlapMs: number
  readonly afterClockChangeMs: number
}

/** How several conditions share one parameter or argument, where a system has a query language of its own. */
export interface Conditions {
  /** Text between two conditions; undefined: one of them is asked, the others are left to the caller's own test. */
  readonly join: string | undefined
  /** How a quote inside a quoted value is written. */
  readonly escape: 'backslash' | 'double'
}

export interface Limits {
  readonly windows: readonly Window[]
  readonly atOnce: { readonly use: number; readonly sharedBy: readonly string[] }
}

/** At most `use` requests in any span of `windowMs`. */
export interface Window {
  readonly windowMs: number
  readonly use: number
  readonly sharedBy: readonly string[]
}

/** Waits grow from `firstMs` by two up to `longestMs`. */
export interface Retry {
  readonly firstMs: number
  readonly longestMs: number
  /** How often a call that may be repeated is sent at most. */
  readonly attempts: number
  /** How long refusals before execution (429, busy) are waited out in all. */
  readonly refusedForMs: number
}

export interface RestForm {
  readonly base: string
  readonly lists: string
  readonly items: string
  readonly createMethod: string
  readonly createWrap: string | undefined
  readonly update: UpdateFile | undefined
  readonly deleteMethod: string
}

/** Pages of a list, as the client walks them. */
export type Paging =
  | { readonly style: 'none' }
  | {
      readonly style: 'token'
      readonly size: string | undefined
      readonly token: string
      readonly header: string | undefined
      readonly path: string | undefined
    }
  | {
      readonly style: 'offset'
      readonly size: string | undefined
      readonly parameter: string
      /** Rows, or pages counted from `first`. */
      readonly unit: 'rows' | 'pages'
      readonly first: number
      readonly total: string | undefined
      readonly ahead: number
      readonly overlap: boolean
    }

export interface GraphqlForm {
  readonly endpoint: string
  readonly within: { readonly field: string; readonly arguments: Readonly<Record<string, ArgumentFile>> } | undefined
  readonly list: {
    readonly field: string
    readonly arguments: Readonly<Record<string, ArgumentFile>>
    readonly records: string
    readonly total: string | undefined
    readonly hasMore: string | undefined
    readonly cursor: string | undefined
    readonly ahead: number
  }
  /** One record by its key, where the system has a field for that. */
  readonly item: ItemFile | undefined
  readonly filter:
    | {
        readonly and: string | undefined
        readonly or: string | undefined
        readonly operators: Readonly<Partial<Record<Operator, string>>>
      }
    | undefined
  readonly ascending: string
  readonly create: MutationFile | undefined
  readonly update: MutationFile | undefined
  readonly delete: MutationFile | undefined
  readonly batch: number
  /** How changes are saved as one; undefined: they cannot be. */
  readonly together: TogetherFile | undefined
}

export interface Resource {
  readonly facts: ResourceFacts
  /** Paths of the key: one, or several that are joined under KEY_MEMBER; none for a single object without a key. */
  readonly keyParts: readonly string[]
  readonly single: boolean
  readonly stamp: string | undefined
  readonly query: Readonly<Record<string, string>>
  readonly asks: ReadonlyMap<string, Ask>
  readonly anyColumn: boolean
  readonly readOnly: readonly string[]
  /** Written, and never read: not asked back. */
  readonly writeOnly: ReadonlySet<string>
  /** Paths that are written in another place than where they are read: read -> written. */
  readonly writeAs: ReadonlyMap<string, string>
  /** Members made of a list of names and values. */
  readonly pairs: ReadonlyMap<string, Pairs>
  readonly decimalsAsText: boolean
  /** Objects that become null as a whole when a value in them is emptied. */
  readonly emptyAsOne: readonly string[]
  /** REST */
  readonly path: string
  readonly createAt: string
  readonly item: string
  readonly paging: Paging
  /** GraphQL: words that fill the templates of fields and types: table, Type, and what the description adds. */
  readonly words: Readonly<Record<string, string>>
}

/** Where a list keeps names and values, and which members of its items are which. */
export interface Pairs {
  readonly list: string
  readonly name: string
  readonly value: string
}

export interface Ask {
  readonly query: string | undefined
  readonly argument: string | undefined
  readonly type: string | undefined
  /** What it is asked with: a template over `{value}`; undefined: the value itself. */
  readonly value: string | undefined
  readonly many: boolean
  /** Values in one request at most. */
  readonly most: number
  /** Whether `find` may use it; else it only narrows a pull. */
  readonly find: boolean
}

/** Where a record carries a key of several columns, joined by "/", or that of a single object without one. */
export const KEY_MEMBER = '_key'
/** In `findBy` of a resource that can be asked by any of its columns. */
export const ANY_PATH = '*'

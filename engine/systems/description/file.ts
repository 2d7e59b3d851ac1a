import type { ColumnType, Operator } from '../../core/resource.ts'

/**
 * A system description as a consultant writes it (schemas/system.schema.json has the words of every member). Text with
 * holes, as `{url}/v1/token`, is filled from the connection; a member whose hole has no value is left out.
 */
export interface DescriptionFile {
  readonly version: 1
  readonly system: string
  readonly title?: string
  readonly protocol: 'rest' | 'graphql'
  readonly connection: Readonly<Record<string, ConnectionWordFile>>
  readonly identity: IdentityFile
  readonly auth: AuthFile
  readonly headers?: Readonly<Record<string, string>>
  readonly changes?: ChangesFile
  readonly limits?: LimitsFile
  readonly timeouts?: {
    readonly connect?: Duration
    readonly token?: Duration
    readonly read?: Duration
    readonly write?: Duration
  }
  readonly retry?: {
    readonly first?: Duration
    readonly longest?: Duration
    readonly attempts?: number
    readonly refusedFor?: Duration
  }
  readonly sizes?: { readonly answer?: Size; readonly nesting?: number; readonly page?: number }
  readonly settleAfter: Duration
  readonly emptyAs?: Readonly<Partial<Record<ColumnType, Scalar>>>
  readonly suggest?: SuggestFile
  readonly errors?: ErrorsFile
  readonly conditions?: ConditionsFile
  readonly rest?: RestFile
  readonly graphql?: GraphqlFile
  readonly defaults?: Partial<ResourceFile>
  readonly resources: Readonly<Record<string, ResourceFile>>
  readonly assumed?: Readonly<Record<string, string>>
}

/** "30s", "15m", "1h", or 0. */
export type Duration = string | number
/** "64MB", "500KB", or a number of bytes. */
export type Size = string | number
export type Scalar = string | number | boolean | null

export interface ConnectionWordFile {
  readonly about?: string
  readonly required?: boolean
  readonly secret?: boolean
  readonly default?: string | number | boolean
  readonly example?: string | number | boolean
}

export interface IdentityFile {
  readonly resource?: string
  readonly path?: string
  readonly connection?: string
}

export interface AuthFile {
  readonly token?: TokenFile
  readonly basic?: BasicFile
  readonly headers?: Readonly<Record<string, string>>
}

export interface BasicFile {
  readonly user: string
  readonly password: string
}

export interface TokenFile {
  readonly url: string
  readonly json?: Readonly<Record<string, Scalar>>
  readonly form?: Readonly<Record<string, Scalar>>
  readonly basic?: BasicFile
  readonly answer?: { readonly token?: string; readonly expiresIn?: string }
}

export interface ChangesFile {
  readonly query?: string
  readonly value?: string
  readonly operator?: Operator
  readonly argument?: string
  readonly type?: string
  readonly clock: 'utc' | 'local'
  readonly zone?: string
  readonly overlap?: Duration
  readonly afterClockChange?: Duration
}

export interface ConditionsFile {
  readonly join?: string
  readonly escape?: 'backslash' | 'double'
}

export interface LimitsFile {
  readonly perSecond?: ShareFile
  readonly perMinute?: ShareFile
  readonly atOnce?: ShareFile
}

export interface ShareFile {
  readonly allowed?: number
  readonly use: number
  readonly sharedBy?: readonly string[]
}

export interface SuggestFile {
  readonly as: 'null' | 'left-out'
  readonly range?: { readonly member: string; readonly each: string }
}

export interface ErrorsFile {
  readonly message?: readonly string[]
  readonly code?: readonly string[]
  readonly busy?: readonly string[]
  readonly login?: readonly string[]
  readonly refused?: readonly string[]
  readonly unsure?: readonly string[]
}

export interface RestFile {
  readonly base?: string
  readonly lists?: string
  readonly items?: string
  readonly paging: Readonly<Record<string, PagingFile>>
  readonly create?: { readonly method?: 'POST' | 'PUT'; readonly wrap?: string }
  readonly update?: UpdateFile
  readonly delete?: { readonly method?: 'DELETE' | 'POST' }
}

export interface UpdateFile {
  readonly method: 'PATCH' | 'PUT' | 'POST'
  readonly form: 'operations' | 'merge' | 'whole'
  readonly op?: string
  readonly patchScalars?: 'string' | 'native'
  readonly wrap?: string
  readonly ifMatch?: boolean
  readonly repeatable?: boolean
}

export interface PagingFile {
  readonly style: 'token' | 'offset' | 'page' | 'none'
  readonly size?: string
  readonly token?: string
  readonly next?: { readonly header?: string; readonly path?: string }
  readonly offset?: string
  readonly page?: string
  readonly first?: number
  readonly total?: string
  readonly ahead?: number
  readonly overlap?: boolean
}

export interface GraphqlFile {
  readonly endpoint?: string
  readonly within?: { readonly field: string; readonly arguments?: Readonly<Record<string, ArgumentFile>> }
  readonly words?: Readonly<Record<string, string>>
  readonly list: ListFile
  readonly item?: ItemFile
  readonly filter?: {
    readonly and?: string
    readonly or?: string
    readonly operators: Readonly<Partial<Record<Operator, string>>>
  }
  readonly order?: { readonly ascending: string }
  readonly create?: MutationFile
  readonly update?: MutationFile
  readonly delete?: MutationFile
  readonly batch?: number
  readonly together?: TogetherFile
}

/** A session that holds changes back until its last request: all of them are saved then, or none. */
export interface TogetherFile {
  /** Field of the answer, and argument of the next request, that names the session. */
  readonly session: string
  /** Arguments of every request but the last. */
  readonly keep: Readonly<Record<string, ArgumentFile>>
}

export interface ListFile {
  readonly field: string
  readonly arguments?: Readonly<Record<string, ArgumentFile>>
  readonly records: string
  readonly total?: string
  readonly hasMore?: string
  readonly cursor?: string
  readonly ahead?: number
}

export interface ItemFile {
  readonly field: string
  readonly arguments: Readonly<Record<string, ArgumentFile>>
  readonly on?: string
}

/** `value` may be any JSON; texts in it stand for values: $filter, $order, $pageSize, $cursor, $skip, $row, $key. */
export interface ArgumentFile {
  readonly type: string
  readonly value: unknown
}

export interface MutationFile {
  readonly field: string
  readonly arguments: Readonly<Record<string, ArgumentFile>>
  readonly record?: string
  readonly affected?: string
  readonly refusals?: string | readonly string[]
}

export interface ResourceFile {
  readonly path?: string
  readonly createAt?: string
  readonly item?: string
  readonly query?: Readonly<Record<string, string>>
  readonly table?: string
  readonly words?: Readonly<Record<string, string>>
  readonly single?: boolean
  readonly key?: string | readonly string[]
  readonly created?: string
  readonly stamp?: string
  readonly paging?: string
  readonly pageSize?: number
  readonly changes?: boolean
  readonly refresh?: Duration
  readonly can?: readonly ('create' | 'update' | 'delete' | 'together')[]
  readonly types?: Readonly<Partial<Record<ColumnType, readonly string[]>>>
  readonly maxLength?: Readonly<Record<string, number>>
  readonly findBy?: 'any' | Readonly<Record<string, AskFile>>
  readonly filters?: Readonly<Record<string, AskFile>>
  readonly readOnly?: readonly string[]
  readonly writeOnly?: readonly string[]
  readonly writeAs?: Readonly<Record<string, string>>
  readonly pairs?: Readonly<Record<string, PairsFile>>
  readonly decimalsAs?: 'number' | 'text'
  readonly emptyAsOne?: readonly string[]
  readonly note?: string
  readonly assumed?: Readonly<Record<string, string>>
}

export interface PairsFile {
  readonly list: string
  readonly name: string
  readonly value: string
}

/** How the system is asked for records by one path. */
export interface AskFile {
  readonly query?: string
  readonly argument?: string
  readonly type?: string
  readonly value?: string
  readonly many?: boolean
  readonly most?: number
}

import type { Side } from '../../core/ids.ts'
import type { ColumnType, ResourceFacts } from '../../core/resource.ts'
import type { Value } from '../../core/value.ts'
import { KEY_MEMBER } from '../description/description.ts'
import type { SystemRecord } from '../system.ts'

export interface MemoryOptions {
  readonly side: Side
  /** Facts by name; what is left out has a default. Those of a real description will do. */
  readonly resources: Readonly<Record<string, MemoryResource>>
  readonly data?: Readonly<Record<string, readonly SystemRecord[]>>
  readonly identity?: string
  /** Default: null for every type. */
  readonly emptyAs?: Readonly<Record<ColumnType, Value>>
  /** Changes that one request carries; default 32. */
  readonly batchSize?: number
  /** Default 0. */
  readonly settleAfterMs?: number
  readonly dryRun?: boolean
}

export interface MemoryResource extends Partial<ResourceFacts> {
  /** A new record's key; default `resource-7`, or 7 where the key is a number. */
  readonly newKey?: (count: number) => Value
  /** Values that a new record has unless it brings its own. */
  readonly defaults?: Readonly<Record<string, unknown>>
  /** Paths that no two records may share; empty and 0 do not count. */
  readonly unique?: readonly string[]
  /** First number of a path where none was given yet; default 1. */
  readonly series?: Readonly<Record<string, number>>
  /** What the system does itself to a record that is written. */
  readonly onWrite?: (record: Record<string, unknown>) => void
}

/** What befalls the next change that is pushed. */
export type PushFault = 'unknown-before' | 'unknown-after' | 'refused' | 'stale' | 'down'
/** What befalls the next pull: its last page says that it is not the whole; a page is lost, unnoticed by the count; it fails half way. */
export type PullFault = 'incomplete' | 'lost-page' | 'down'

export const NOTHING: Readonly<Record<ColumnType, Value>> = {
  text: null,
  integer: null,
  decimal: null,
  boolean: null,
  date: null,
}

export function memoryFacts(name: string, own: MemoryResource): ResourceFacts {
  const key = own.key ?? 'id'
  return {
    name,
    key,
    can: own.can ?? new Set(['create', 'update', 'delete', 'changes', 'findMany', 'together']),
    ...(own.created === undefined ? {} : { created: own.created }),
    types: own.types ?? {},
    maxLength: own.maxLength ?? {},
    refreshMs: own.refreshMs ?? 0,
    findBy: own.findBy ?? (key === KEY_MEMBER ? [KEY_MEMBER, '*'] : [key, '*']),
    pageSize: own.pageSize ?? 100,
  }
}

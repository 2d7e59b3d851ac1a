/** Names of what a run keeps in a tenant's store, in one place. */
export const names = {
  meta: 'meta',
  pack: 'pack',
  cursors: 'cursors',
  issues: 'issues',
  unsettled: 'unsettled',
  written: 'written',
  lookup: (side: string, resource: string): string => `lookups/${side}/${resource}`,
  index: (entity: string, side: string): string => `index/${entity}/${side}`,
  links: (entity: string): string => `links/${entity}`,
  snapshotMeta: 'snapshot/meta',
  snapshotLookup: (side: string, resource: string): string => `snapshot/lookups/${side}/${resource}`,
  snapshotIndex: (entity: string, side: string): string => `snapshot/index/${entity}/${side}`,
  lastPlan: 'plan/last',
} as const

/** Of one resource of an entity, in the cursors. */
export function cursorId(
  entity: string,
  side: string,
  kind: { readonly name: string; readonly resource: { readonly name: string } },
): string {
  return `${entity}/${side}/${kind.name || kind.resource.name}`
}

/** What state is bound to: whose it is, and under which fields it was made (SPEC R8). */
export interface StateMeta {
  readonly version: 1
  readonly identities: Readonly<Record<string, Identity>>
  readonly entities: Readonly<Record<string, EntityShape>>
}

export interface Identity {
  /** Organisation GUID, company number. */
  readonly is: string
  readonly fingerprint: string
  readonly readAt: number
}

export interface EntityShape {
  /** Link field, as `side.path`. */
  readonly link: string
  /** Resources of both sides; left out by older releases. */
  readonly tables?: string
  /** Signatures of the fields, in the order of the cells. */
  readonly fields: readonly string[]
  /** Of all that decides which records are read: resources, scopes, exclusions. */
  readonly scope: string
}

export interface CursorRow {
  readonly cursor?: string
  /** When it was last read (ms), and when last as a whole. */
  readonly readAt: number
  readonly fullAt: number
  /** Records of it in the index; left out by older releases. */
  readonly held?: number
}
export type Cursors = Readonly<Record<string, CursorRow>>

export interface LookupDocument {
  readonly readAt: number
  /** When it was last read as a whole (ms), and where the next changes begin, where the system can report them. */
  readonly fullAt?: number
  readonly cursor?: string
  readonly paths: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

export interface SnapshotMeta extends StateMeta {
  readonly planId: string
  /** Of state's cursors when it was read: once state has moved on, the reading is no longer gone on from. */
  readonly base: string
  readonly cursors: Cursors
}

/** A create that was sent and whose answer is not known. */
export interface Unsettled {
  readonly entity: string
  readonly from: string
  /** Until when (ms) the write may still happen. */
  readonly until: number
  readonly row: string
}

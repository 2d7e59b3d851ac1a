import type { LinkRow } from '../plan/link-input.ts'
import type { Store } from '../state/store.ts'
import { type Issue, readIssues } from './issues.ts'
import { type Cursors, names, type StateMeta } from './state-names.ts'

export interface TenantStatus {
  readonly tenant: string
  /** ISO; undefined: never applied. */
  readonly lastRead: string | undefined
  readonly lastFull: string | undefined
  readonly identities: Readonly<Record<string, string>>
  readonly linked: Readonly<Record<string, number>>
  readonly drifting: Readonly<Record<string, number>>
  readonly issues: readonly Issue[]
}

/** What state holds of a tenant, without asking any system. */
export async function tenantStatus(tenant: string, store: Store): Promise<TenantStatus> {
  const meta = await store.read<StateMeta>(names.meta)
  const cursors = Object.values((await store.read<Cursors>(names.cursors)) ?? {})
  const linked: Record<string, number> = {}
  const drifting: Record<string, number> = {}
  for (const entity of Object.keys(meta?.entities ?? {})) {
    const links = await store.table<LinkRow>(names.links(entity))
    linked[entity] = links.size
    drifting[entity] = [...links.entries()].filter(([, row]) => row.d).length
  }
  const time = (values: readonly number[]): string | undefined =>
    values.length === 0 ? undefined : new Date(Math.min(...values)).toISOString()
  return {
    tenant,
    lastRead: time(cursors.map((cursor) => cursor.readAt)),
    lastFull: time(cursors.map((cursor) => cursor.fullAt)),
    identities: Object.fromEntries(Object.entries(meta?.identities ?? {}).map(([side, { is }]) => [side, is])),
    linked,
    drifting,
    issues: (await readIssues(store)).filter(({ state }) => state === 'open'),
  }
}

import type { Side } from '../core/ids.ts'
import type { TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import { entityHashes } from './decisions.ts'
import { type Explanation, explainRecord, findRecords } from './explain.ts'
import { readLive } from './live.ts'
import { entityNamed, type Loaded, type OpenSession } from './load.ts'
import { type Offline, type OfflineOptions, planOffline } from './offline.ts'

/** From the last reading alone, without a call. */
export async function explainOffline(
  loaded: Loaded,
  store: Store,
  entity: string,
  asked: string,
  nowMs: number,
): Promise<readonly Explanation[]> {
  const offline = await planOffline(loaded.rules, store, optionsOf(loaded, entity, nowMs))
  return explained(loaded.rules, offline, store, entity, asked)
}

/** From the last reading, but for the record asked about: that one and its counterpart are read now. */
export async function explainLive(
  session: OpenSession,
  store: Store,
  name: string,
  asked: string,
  signal: AbortSignal,
): Promise<readonly Explanation[]> {
  const { loaded, systems } = session
  const nowMs = Date.now()
  const options = optionsOf(loaded, name, nowMs)
  const before = await planOffline(loaded.rules, store, options)
  const entity = entityNamed(loaded.rules, name)
  const { planned, snapshot } = plannedOf(before, name)
  const known = new Map<Side, string[]>()
  // A name may be that of many: the first few are asked about, and each answer says what it is of.
  for (const found of findRecords({ entity, planned, snapshot, asked }).slice(0, MOST))
    for (const [side, entry] of found) known.set(side, [...(known.get(side) ?? []), entry.k])
  const records = await readLive({ entity, systems, lookups: before.lookups, known, asked, signal })
  const now = await planOffline(loaded.rules, store, { ...options, fresh: { entity: name, records } })
  return explained(loaded.rules, { ...now, readAt: new Date(nowMs).toISOString() }, store, name, asked)
}

const MOST = 2

function optionsOf(loaded: Loaded, entity: string, nowMs: number): OfflineOptions {
  return {
    nowMs,
    entity,
    entityHashes: entityHashes(loaded),
    ...(loaded.decisions ? { decisions: loaded.decisions } : {}),
  }
}

async function explained(
  rules: TenantRules,
  offline: Offline,
  store: Store,
  name: string,
  asked: string,
): Promise<readonly Explanation[]> {
  return explainRecord({
    entity: entityNamed(rules, name),
    ...plannedOf(offline, name),
    liveMs: rules.liveMs,
    asked,
    readAt: offline.readAt,
    store,
  })
}

function plannedOf(offline: Offline, name: string) {
  const planned = offline.entities.get(name)
  const snapshot = offline.snapshots.get(name)
  if (!planned || !snapshot) throw new Error(`nothing planned for ${name}`)
  return { planned, snapshot }
}

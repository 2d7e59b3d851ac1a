import { randomUUID } from 'node:crypto'
import { readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { decisionsFile, readDecisions } from '../config/read-decisions.ts'
import { type NewDecision, withDecision } from '../config/write-decisions.ts'
import { side as sideName } from '../core/ids.ts'
import { EngineError } from '../core/problem.ts'
import { cellText } from '../plan/clues.ts'
import { driftHash, findEntry } from '../plan/decided.ts'
import type { IndexEntry } from '../plan/entry.ts'
import type { Entity } from '../rules/types.ts'
import { entityNamed, type Loaded, loadRules } from './load.ts'
import { type Offline, planOffline } from './offline.ts'
import { viewState } from './tenant-run.ts'
import type { Workspace } from './workspace.ts'

export interface Decider {
  readonly by?: string
  readonly because?: string
  readonly now: number
}

export interface Decided {
  readonly file: string
  readonly decision: NewDecision
}

/** Two records are one (`link`), or two (`apart`): each named by key, number or name, first that of the first side. */
export async function decidePair(
  workspace: Workspace,
  tenant: string,
  what: 'link' | 'apart',
  entityName: string,
  named: readonly [string, string],
  decider: Decider,
): Promise<Decided> {
  const { loaded, entity, offline } = await lastReading(workspace, tenant, entityName)
  const [first, second] = loaded.rules.sides
  const orders = [
    [first, second],
    [second, first],
  ] as const
  const found = orders.map(([x, y]) => {
    const keys = [keysOf(entity, x, named[0], offline), keysOf(entity, y, named[1], offline)] as const
    return { sides: [x, y] as const, keys }
  })
  const clear = found.find(({ keys }) => keys[0].length === 1 && keys[1].length === 1)
  // What is gone is still named, so that its link can be undone.
  const half = what === 'apart' ? found.find(({ keys }) => keys[0].length + keys[1].length === 1) : undefined
  const pick = clear ?? half
  if (!pick) {
    const told = found[0] as (typeof found)[number]
    throw named
      .map((name, index) => notOne(entity, told.sides[index as 0 | 1], name, told.keys[index as 0 | 1]))
      .find((problem) => problem !== undefined) as EngineError
  }
  const keys = Object.fromEntries(
    pick.sides.map((side, index) => [side, pick.keys[index as 0 | 1][0] ?? (named[index] as string)]),
  )
  return keep(workspace, tenant, { what, entity: entityName, keys, ...made(decider) })
}

/** A record is left alone; both records of a linked pair are. */
export async function decideExclude(
  workspace: Workspace,
  tenant: string,
  entityName: string,
  name: string,
  side: string | undefined,
  decider: Decider,
): Promise<Decided> {
  const { loaded, entity, offline } = await lastReading(workspace, tenant, entityName)
  const sides = loaded.rules.sides.filter((candidate) => side === undefined || candidate === side)
  if (sides.length === 0)
    throw new EngineError([
      { code: 'ARGUMENT', what: `there is no side "${side}"`, mend: `known: ${loaded.rules.sides.join(', ')}` },
    ])
  const hits = sides.flatMap((at) => keysOf(entity, at, name, offline).map((key) => ({ side: at as string, key })))
  const [hit] = hits
  const isPair = hits.length === 2 && partnerOf(entity, offline, hits[0]) === hits[1]?.key
  if (!hit || (hits.length > 1 && !isPair)) {
    const told = hits.map((one) => `${one.side} ${one.key}`).join(', ')
    throw new EngineError([
      {
        code: hit ? 'RECORD_AMBIGUOUS' : 'RECORD_UNKNOWN',
        what: hit ? `"${name}" is more than one record: ${told}` : `${entityName} has no record "${name}"`,
        mend: hit ? 'give its key, and --side' : 'check the spelling; `silta diff` reads anew',
      },
    ])
  }
  const partner = partnerOf(entity, offline, hit)
  const opposite = loaded.rules.sides.find((candidate) => candidate !== hit.side) ?? ''
  const keys = { [hit.side]: hit.key, ...(partner === undefined ? {} : { [opposite]: partner }) }
  return keep(workspace, tenant, { what: 'exclude', entity: entityName, keys, ...made(decider) })
}

/** The drift of a record may stay, as it is now. */
export async function decideAccept(
  workspace: Workspace,
  tenant: string,
  entityName: string,
  name: string,
  decider: Decider,
): Promise<Decided> {
  const { loaded, entity, offline } = await lastReading(workspace, tenant, entityName)
  const rows = offline.plan.rows.filter((row) => row.entity === entityName && row.action === 'drift')
  const keys = new Map(loaded.rules.sides.map((side) => [side, keysOf(entity, side, name, offline)]))
  const found = rows.filter(({ side, key, from }) =>
    loaded.rules.sides.some((at) => keys.get(at)?.includes((at === side ? key : from) ?? '')),
  )
  const [row] = found
  if (!row || found.length > 1)
    throw new EngineError([
      {
        code: row ? 'RECORD_AMBIGUOUS' : 'RECORD_UNKNOWN',
        what: row
          ? `"${name}" is more than one record that differs: ${found.map(({ side, key }) => `${side} ${key}`).join(', ')}`
          : `${entityName} has no record "${name}" that differs by drift`,
        mend: row ? 'give its key' : 'look at what differs: silta diff',
      },
    ])
  const opposite = loaded.rules.sides.find((side) => side !== row.side) ?? ''
  const both = { [row.side]: row.key ?? '', ...(row.from === undefined ? {} : { [opposite]: row.from }) }
  const values = driftHash(row)
  return keep(workspace, tenant, { what: 'accept', entity: entityName, keys: both, values, ...made(decider) })
}

/**
 * Writes a decision to the tenant's file; comments there stay. The whole file is there at any time. @throws when it contradicts
 * another one: then the file stays as it was
 */
export async function keep(workspace: Workspace, tenant: string, decision: NewDecision): Promise<Decided> {
  const file = decisionsFile(workspace.tenantFile(tenant))
  const path = join(workspace.dir, file)
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  const loaded = await loadRules(workspace, tenant)
  if (!loaded.ok) throw new EngineError(loaded.problems)
  const { sides, entities } = loaded.value.rules
  const written = withDecision(text, decision)
  const checked = readDecisions(file, (asked) => (asked === file ? { text: written } : workspace.read(asked)), {
    sides,
    entities: entities.map(({ name }) => name),
  })
  if (!checked.ok) throw new EngineError(checked.problems)
  const next = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    await writeFile(next, written)
    await rename(next, path)
  } catch (cause) {
    await unlink(next).catch(() => undefined)
    const what = `${file} cannot be written: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`
    throw new EngineError([{ code: 'FILE_UNWRITABLE', what, mend: 'check who may write to tenants/' }], { cause })
  }
  return { file, decision }
}

/** Who, when and why, as a decision says it. */
export function made({ by, because, now }: Decider): { by: string; at: string; because?: string } {
  const at = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')
  return { by: by ?? userName(), at, ...(because === undefined ? {} : { because }) }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

async function lastReading(
  workspace: Workspace,
  tenant: string,
  entityName: string,
): Promise<{ readonly loaded: Loaded; readonly entity: Entity; readonly offline: Offline }> {
  const outcome = await loadRules(workspace, tenant)
  if (!outcome.ok) throw new EngineError(outcome.problems)
  const loaded = outcome.value
  const entity = entityNamed(loaded.rules, entityName)
  const offline = await viewState(workspace, tenant, (store) =>
    planOffline(loaded.rules, store, {
      nowMs: Date.now(),
      entity: entityName,
      ...(loaded.decisions ? { decisions: loaded.decisions } : {}),
    }),
  )
  return { loaded, entity, offline }
}

/** Keys of the records of a side that are meant: by key; else by number; else by name. */
function keysOf(entity: Entity, side: string, name: string, offline: Offline): readonly string[] {
  const snapshot = offline.snapshots.get(entity.name)
  const entries = snapshot?.entries.get(sideName(side))
  if (!snapshot || !entries) return []
  const byKey = findEntry(entity, sideName(side), name, snapshot)
  if (byKey) return [byKey.k]
  const wanted = name.trim().toLowerCase()
  for (const field of [entity.show.number, entity.show.name]) {
    if (field === undefined) continue
    const fits = (entry: IndexEntry): boolean => cellText(entity, field, entry)?.trim().toLowerCase() === wanted
    const found = [...entries.values()].filter(fits)
    if (found.length > 0) return found.map(({ k }) => k)
  }
  return []
}

function partnerOf(
  entity: Entity,
  offline: Offline,
  hit: { readonly side: string; readonly key: string } | undefined,
): string | undefined {
  const pair = offline.entities
    .get(entity.name)
    ?.linking.pairs.find(({ other, keeper }) => (hit?.side === entity.link.side ? keeper : other).k === hit?.key)
  return pair && (hit?.side === entity.link.side ? pair.other : pair.keeper).k
}

function notOne(entity: Entity, side: string, name: string, keys: readonly string[]): EngineError | undefined {
  if (keys.length === 1) return undefined
  const isNone = keys.length === 0
  return new EngineError([
    {
      code: isNone ? 'RECORD_UNKNOWN' : 'RECORD_AMBIGUOUS',
      what: isNone
        ? `${side} has no record "${name}" of ${entity.name}`
        : `"${name}" is more than one record of ${side}: ${keys.join(', ')}`,
      mend: isNone ? 'check the spelling; `silta diff` reads anew' : 'give its key',
    },
  ])
}

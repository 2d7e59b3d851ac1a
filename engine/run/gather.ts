import { setMaxListeners } from 'node:events'
import type { Side } from '../core/ids.ts'
import type { Problem } from '../core/problem.ts'
import { EngineError } from '../core/problem.ts'
import type { EntitySnapshot } from '../plan/context.ts'
import { compileProjector, type IndexEntry, kindOf, sameEntry } from '../plan/entry.ts'
import type { EntitySummary } from '../plan/plan.ts'
import { mergeNeeds } from '../rules/entity.ts'
import { Lookups } from '../rules/lookups.ts'
import type { Entity, EntitySide, Kind, TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import type { System } from '../systems/system.ts'
import type { Progress } from './progress.ts'
import type { Remembered, RememberedEntity } from './remembered.ts'
import { shapeOf } from './remembered.ts'
import {
  type CursorRow,
  type Cursors,
  type EntityShape,
  type Identity,
  type LookupDocument,
  names,
  type StateMeta,
} from './state-names.ts'

export interface GatherInput {
  readonly rules: TenantRules
  readonly systems: ReadonlyMap<Side, System>
  readonly fingerprints: ReadonlyMap<Side, string>
  readonly store: Store
  readonly remembered: Remembered
  readonly unsettled: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly now: () => number
  /** Read everything, whatever is remembered. */
  readonly full: boolean
  /** Whether the last full reading (ms) is too old, and everything is to be read again. */
  readonly sweepIsDue: (fullAt: number) => boolean
  readonly signal: AbortSignal
  readonly progress: Progress
}

/** Everything that a plan is made of, and what state is to become if the run may move it. */
export interface Gathered {
  readonly snapshots: ReadonlyMap<string, EntitySnapshot>
  readonly lookups: Lookups
  readonly lookupDocuments: ReadonlyMap<string, LookupDocument>
  readonly cursors: Cursors
  readonly meta: StateMeta
  /** Entries read anew in this run, by entity and side. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>>
}

/** Reads both sides: what changed where the systems can say it, else the whole, and the look-ups that the rules need. */
export async function gather(input: GatherInput): Promise<Gathered> {
  const { rules, remembered } = input
  const identities = await identify(input)
  const lookupDocuments = await readLookups(input)
  const lookups = new Lookups(new Map([...lookupDocuments].map(([key, document]) => [key, document.rows])))
  const cursors: Record<string, CursorRow> = {}
  const shapes: Record<string, EntityShape> = {}
  const snapshots = new Map<string, EntitySnapshot>()
  const all = new Map<string, ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>>()
  const reads = await together(input, (signal) =>
    rules.entities.map(async (entity) => {
      const known = remembered.entities.get(entity.name)
      if (!known) throw new Error(`nothing was remembered of ${entity.name}`)
      return { entity, known, read: await readEntity(entity, known, lookups, { ...input, signal }) }
    }),
  )
  for (const { entity, known, read } of reads) {
    Object.assign(cursors, read.cursors)
    shapes[entity.name] = shapeOf(entity)
    all.set(entity.name, read.entries)
    snapshots.set(entity.name, snapshotOf(entity, known, read, input))
  }
  return {
    snapshots,
    lookups,
    lookupDocuments,
    cursors,
    meta: { version: 1, identities, entities: shapes },
    entries: all,
  }
}

/** Runs readings side by side; when one fails, the others are called off. */
async function together<T>(input: GatherInput, begin: (signal: AbortSignal) => readonly Promise<T>[]): Promise<T[]> {
  const off = new AbortController()
  const signal = AbortSignal.any([input.signal, off.signal])
  setMaxListeners(0, signal)
  const readings = begin(signal)
  try {
    return await Promise.all(readings)
  } catch (error) {
    off.abort(error)
    await Promise.allSettled(readings)
    throw error
  }
}

/** How long an identity holds while address, client and company stay the same. */
const IDENTITY_MS = 60 * 60 * 1000

/** State is bound to the identity of both systems: another company under the same tenant stops the run (SPEC R8). */
async function identify({
  systems,
  fingerprints,
  remembered,
  rules,
  signal,
  now,
  full,
}: GatherInput): Promise<StateMeta['identities']> {
  const known = remembered.snapshot?.identities ?? remembered.meta?.identities ?? {}
  const found = await Promise.all(
    [...systems].map(async ([side, system]): Promise<readonly [Side, Identity]> => {
      const fingerprint = fingerprints.get(side) ?? ''
      const before = known[side]
      if (!full && before && before.fingerprint === fingerprint && now() - before.readAt < IDENTITY_MS)
        return [side, before]
      return [side, { is: await system.identity(signal), fingerprint, readAt: now() }]
    }),
  )
  const problems: Problem[] = []
  for (const [side, { is }] of found) {
    const before = remembered.meta?.identities[side]?.is
    if (before !== undefined && before !== is) {
      problems.push({
        code: 'IDENTITY_CHANGED',
        what: `${rules.tenant}: ${side} is now "${is}"; what is remembered belongs to "${before}"`,
        mend: 'correct url, credentials or company; if the move is meant, remove the state folder of this tenant: records are linked anew, nothing is doubled',
      })
    }
  }
  if (problems[0]) throw new EngineError([problems[0], ...problems.slice(1)])
  return Object.fromEntries(found)
}

async function readLookups(input: GatherInput): Promise<ReadonlyMap<string, LookupDocument>> {
  const needs = mergeNeeds(input.rules.entities.flatMap((entity) => entity.lookups))
  const documents = await Promise.all(
    needs.map(async (need) => {
      const system = input.systems.get(need.side)
      if (!system) throw new Error(`no system ${need.side}`)
      const facts = system.resource(need.resource)
      const cached = (await input.store.read<LookupDocument>(names.lookup(need.side, need.resource))) ?? undefined
      const saved = cached ?? (await input.store.read<LookupDocument>(names.snapshotLookup(need.side, need.resource)))
      const paths = [...new Set([...need.paths, facts.key])].filter((path) => path !== '')
      const fits =
        saved && paths.every((path) => saved.paths.includes(path)) && input.now() - saved.readAt < facts.refreshMs
      if (fits && !input.full) return [Lookups.key(need.side, need.resource), saved] as const
      const rows: Readonly<Record<string, unknown>>[] = []
      for await (const page of system.pull({ resource: need.resource, paths }, input.signal)) rows.push(...page.records)
      input.progress.read(need.side, need.resource, rows.length)
      return [Lookups.key(need.side, need.resource), { readAt: input.now(), paths, rows }] as const
    }),
  )
  return new Map(documents)
}

interface ReadEntity {
  readonly entries: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  readonly cursors: Record<string, CursorRow>
  readonly full: boolean
  readonly stopped?: EntitySummary['stopped']
}

async function readEntity(
  entity: Entity,
  known: RememberedEntity,
  lookups: Lookups,
  input: GatherInput,
): Promise<ReadEntity> {
  const cursors: Record<string, CursorRow> = {}
  const link = shapeOf(entity).link
  let stopped: EntitySummary['stopped']
  if (known.oldShape && known.oldShape.link !== link) {
    stopped = {
      code: 'LINK_FIELD_CHANGED',
      why: `the link field was ${known.oldShape.link} and is now ${link}`,
      mend: 'put the old field back; or, if the move is meant, copy the links over in the system and remove the state folder of this tenant',
    }
  }
  let full = true
  const read = await Promise.all(
    [...entity.sides.values()].map(async (side) => {
      const entries = await readSide(entity, side, known, lookups, input, cursors)
      if (!entries.full) full = false
      if (entries.stopped) stopped ??= entries.stopped
      return [side.side, entries.entries] as const
    }),
  )
  return { entries: new Map(read), cursors, full, ...(stopped ? { stopped } : {}) }
}

interface ReadSide {
  readonly entries: ReadonlyMap<string, IndexEntry>
  readonly full: boolean
  readonly stopped?: EntitySummary['stopped']
}

async function readSide(
  entity: Entity,
  side: EntitySide,
  known: RememberedEntity,
  lookups: Lookups,
  input: GatherInput,
  cursors: Record<string, CursorRow>,
): Promise<ReadSide> {
  const system = input.systems.get(side.side)
  if (!system) throw new Error(`no system ${side.side}`)
  const before = known.entries.get(side.side) ?? new Map<string, IndexEntry>()
  const entries = new Map(before)
  let full = true
  let stopped: EntitySummary['stopped']
  for (const kind of side.kinds) {
    const id = `${entity.name}/${side.side}/${kind.name || kind.resource.name}`
    const mark = input.remembered.cursors[id]
    const plan = howToRead(kind, mark, known.whole, input)
    if (plan === 'keep' && mark) {
      cursors[id] = mark
      full = false
      continue
    }
    const startedAt = input.now()
    const project = compileProjector(entity, side, kind)
    const seen = new Set<string>()
    let end: { complete: boolean; cursor?: string } | undefined
    let count = 0
    const since = plan === 'changes' ? mark?.cursor : undefined
    for await (const page of system.pull(
      { resource: kind.resource.name, paths: kind.paths, where: kind.where, ...(since ? { since } : {}) },
      input.signal,
    )) {
      for (const record of page.records) {
        const entry = project.later ? await project.later(record, lookups) : project(record, lookups)
        if (!entry) continue
        seen.add(entry.k)
        const old = before.get(entry.k)
        entries.set(entry.k, old && sameEntry(old, entry) ? old : entry)
      }
      count += page.records.length
      input.progress.read(side.side, kind.resource.name, count)
      if (page.end) end = page.end
    }
    if (since === undefined) {
      const mine = [...before.keys()].filter((key) => kindOf(key, side) === kind)
      if (end?.complete === false) {
        stopped ??= {
          code: 'READ_INCOMPLETE',
          why: `${side.side} answered fewer ${kind.resource.name} than it counts itself`,
          mend: 'nothing to do: the next run reads again; if it stays, ask the supplier of the system',
        }
      } else if (mine.length > 0 && seen.size === 0) {
        stopped ??= {
          code: 'EMPTY_ANSWER',
          why: `${side.side} answered no ${kind.resource.name}, where ${mine.length} were known`,
          mend: `check the company, the rights of the credentials, and the scope of ${entity.name}; if it is right, remove the state folder of this tenant`,
        }
      } else {
        for (const key of mine) if (!seen.has(key)) entries.delete(key)
      }
    } else full = false
    const cursor = end?.cursor ?? mark?.cursor
    cursors[id] = {
      ...(cursor === undefined ? {} : { cursor }),
      readAt: startedAt,
      fullAt: since === undefined ? startedAt : (mark?.fullAt ?? startedAt),
    }
  }
  return { entries, full, ...(stopped ? { stopped } : {}) }
}

/** Whole, changes only, or not at all: what reports no changes is read at its own pace (SPEC 9). */
function howToRead(
  kind: Kind,
  mark: CursorRow | undefined,
  whole: boolean,
  input: GatherInput,
): 'whole' | 'changes' | 'keep' {
  if (!mark || !whole || input.full || input.sweepIsDue(mark.fullAt)) return 'whole'
  if (kind.resource.can.has('changes')) return mark.cursor === undefined ? 'whole' : 'changes'
  return input.now() - mark.readAt < kind.resource.refreshMs ? 'keep' : 'whole'
}

function snapshotOf(entity: Entity, known: RememberedEntity, read: ReadEntity, input: GatherInput): EntitySnapshot {
  const { cells } = known
  const straight = cells.every((old, index) => old === index)
  return {
    entries: read.entries,
    before: (side, key) => {
      const entry = known.stored.get(side)?.get(key)
      if (!entry || straight) return entry
      // Fields may have come, gone or changed their meaning since: only cells that mean the same count as remembered.
      return {
        ...entry,
        v: cells.map((old) => (old === undefined ? undefined : entry.v[old])) as unknown as IndexEntry['v'],
      }
    },
    links: known.links,
    read: read.full ? 'full' : 'incremental',
    unsettled: input.unsettled.get(entity.name) ?? new Map(),
    ...(read.stopped ? { stopped: read.stopped } : {}),
  }
}

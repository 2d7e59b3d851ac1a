import { setMaxListeners } from 'node:events'
import type { Decision } from '../core/decision.ts'
import type { Side } from '../core/ids.ts'
import type { EntitySnapshot } from '../plan/context.ts'
import { compileProjector, type IndexEntry, kindOf, sameEntry } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import type { EntitySummary } from '../plan/plan.ts'
import { Lookups } from '../rules/lookups.ts'
import type { Entity, EntitySide, Kind } from '../rules/types.ts'
import { isMoved, isMovePlanned, moveStop } from './binding.ts'
import { isDue } from './due.ts'
import { linkedKeys, outOfScope } from './out-of-scope.ts'
import type { Progress } from './progress.ts'
import { type LookupInput, lookupReaders, planLookups, readLookup } from './read-lookups.ts'
import type { RememberedEntity } from './remembered.ts'
import { beforeOf, shapeOf } from './remembered.ts'
import { entityReaders, type ReadChanges, sharedChanges } from './shared-changes.ts'
import {
  type CursorRow,
  type Cursors,
  cursorId,
  type EntityShape,
  type LookupDocument,
  type StateMeta,
} from './state-names.ts'

export interface GatherInput extends LookupInput {
  readonly identities: StateMeta['identities']
  readonly decisions: readonly Decision[]
  readonly unsettled: ReadonlyMap<string, ReadonlyMap<string, number>>
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
  const { identities } = input
  const planned = await planLookups(input)
  const readers = [...entityReaders(rules.entities, remembered.cursors), ...lookupReaders(planned)]
  const changes = sharedChanges(readers)
  const tables = await together(input, (signal) =>
    planned.map((reading) => readLookup(reading, { ...input, signal, changes })),
  )
  const lookups = new Lookups(new Map(tables.map(({ key, document }) => [key, document.rows])))
  const changed = new Set(tables.flatMap(({ key, isChanged }) => (isChanged ? [key] : [])))
  const incomplete = new Set(tables.flatMap(({ key, isComplete }) => (isComplete ? [] : [key])))
  const cursors: Record<string, CursorRow> = {}
  const shapes: Record<string, EntityShape> = {}
  const snapshots = new Map<string, EntitySnapshot>()
  const all = new Map<string, ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>>()
  const reads = await together(input, (signal) =>
    rules.entities.map(async (entity) => {
      const known = remembered.entities.get(entity.name)
      if (!known) throw new Error(`nothing was remembered of ${entity.name}`)
      const usersOf = (tables: ReadonlySet<string>): ReadonlySet<Side> =>
        new Set(entity.lookups.flatMap(({ side, resource }) => (tables.has(Lookups.key(side, resource)) ? [side] : [])))
      const read = await readEntity(entity, known, lookups, { ...input, signal, changes, stale: usersOf(changed) })
      return {
        entity,
        known,
        read: usersOf(incomplete).size > 0 ? { ...read, stopped: read.stopped ?? lookupIncomplete } : read,
      }
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
    lookupDocuments: new Map(
      tables.flatMap(({ key, document, isComplete }) => (isComplete ? [[key, document] as const] : [])),
    ),
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

const lookupIncomplete: EntitySummary['stopped'] = {
  code: 'READ_INCOMPLETE',
  why: 'a look-up that its fields need was not answered as a whole',
  mend: 'nothing to do: the next run reads again; if it stays, ask the supplier of the system',
}

interface ReadInput extends GatherInput {
  readonly changes: ReadChanges
  /** Sides whose cells were read with other rows of a look-up: they may mean something else now. */
  readonly stale: ReadonlySet<Side>
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
  input: ReadInput,
): Promise<ReadEntity> {
  const cursors: Record<string, CursorRow> = {}
  const planned = isMovePlanned(entity, input.decisions)
  let stopped = planned ? undefined : moveStop(entity, known.oldShape)
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
  input: ReadInput,
  cursors: Record<string, CursorRow>,
): Promise<ReadSide> {
  const system = input.systems.get(side.side)
  if (!system) throw new Error(`no system ${side.side}`)
  const before = known.entries.get(side.side) ?? new Map<string, IndexEntry>()
  let entries: ReadonlyMap<string, IndexEntry> = before
  let full = true
  let stopped: EntitySummary['stopped']
  for (const kind of side.kinds) {
    const id = cursorId(entity.name, side.side, kind)
    const isMine = (key: string): boolean => kindOf(key, side) === kind
    const held = (of: ReadonlyMap<string, IndexEntry>): number =>
      side.kinds.length === 1 ? of.size : [...of.keys()].filter(isMine).length
    const mine = held(before)
    const mark = input.remembered.cursors[id]
    // An index that is not as large as it was left is no index.
    const whole = known.whole && !input.stale.has(side.side) && (mark?.held === undefined || mark.held === mine)
    const plan = howToRead(kind, mark, whole, input)
    if (plan === 'keep' && mark) {
      cursors[id] = mark
      full = false
      continue
    }
    const startedAt = input.now()
    const project = compileProjector(entity, side, kind)
    const read = new Map<string, IndexEntry>()
    let end: { complete: boolean; cursor?: string } | undefined
    let count = 0
    const since = plan === 'changes' ? mark?.cursor : undefined
    const pages =
      since === undefined
        ? system.pull({ resource: kind.resource.name, paths: kind.paths, where: kind.where }, input.signal)
        : input.changes(system, kind.resource.name, since, input.signal)
    for await (const page of pages) {
      for (const record of page.records) {
        const entry = project.later ? await project.later(record, lookups) : project(record, lookups)
        if (!entry) {
          // As good as not there, and nobody says that it was deleted.
          const outside = since === undefined ? undefined : project.outside(record)
          if (outside && before.has(outside.k)) read.set(outside.k, outside)
          continue
        }
        const old = before.get(entry.k)
        read.set(entry.k, old && sameEntry(old, entry) ? old : entry)
      }
      count += page.records.length
      input.progress.read(side.side, kind.resource.name, count)
      if (page.end) end = page.end
    }
    if (since !== undefined) full = false
    let isWhole = false
    if (!end?.complete) {
      stopped ??= {
        code: 'READ_INCOMPLETE',
        why: `${side.side} answered fewer ${kind.resource.name} than it counts itself`,
        mend: 'nothing to do: the next run reads again; if it stays, ask the supplier of the system',
      }
    } else if (since === undefined) {
      if (mine > 0 && read.size === 0) {
        stopped ??= {
          code: 'EMPTY_ANSWER',
          why: `${side.side} answered no ${kind.resource.name}, where ${mine} were known`,
          mend: `check the company, the rights of the credentials, and the scope of ${entity.name}; if it is right, remove the state folder of this tenant`,
        }
      } else isWhole = true
    }
    if (isWhole && side.where) {
      const unseen = [...before.values()].filter(({ k }) => !read.has(k) && isMine(k))
      const linked = unseen.length > 0 ? linkedKeys(known.links, side.side === entity.link.other) : new Set<string>()
      const missing = unseen.filter(({ k }) => linked.has(k))
      const left = { side, kind, system, entries: missing, project, signal: input.signal }
      for (const entry of await outOfScope(left)) read.set(entry.k, entry)
    }
    if (isWhole && side.kinds.length === 1) entries = read
    else if (isWhole || read.size > 0)
      entries = new Map([...[...entries].filter(([key]) => !isWhole || !isMine(key)), ...read])
    const cursor = end?.cursor ?? mark?.cursor
    cursors[id] = {
      ...(cursor === undefined ? {} : { cursor }),
      readAt: startedAt,
      fullAt: since === undefined ? startedAt : (mark?.fullAt ?? startedAt),
      held: held(entries),
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
  return isDue(mark.readAt, input.now(), kind.resource.refreshMs) ? 'whole' : 'keep'
}

function snapshotOf(entity: Entity, known: RememberedEntity, read: ReadEntity, input: GatherInput): EntitySnapshot {
  const { cells } = known
  const straight = cells.every((old, index) => old === index)
  return {
    entries: read.entries,
    before: beforeOf(known),
    keysBefore: (side) => known.stored.get(side)?.keys() ?? [],
    links: straight ? known.links : stillMeant(known.links, entity, cells),
    read: read.full ? 'full' : 'incremental',
    unsettled: input.unsettled.get(entity.name) ?? new Map(),
    ...(isMoved(entity, known.oldShape) === 'field' ? { moved: true } : {}),
    ...(read.stopped ? { stopped: read.stopped } : {}),
  }
}

/** Links without the baselines of fields that mean something else now. */
function stillMeant(
  links: ReadonlyMap<string, LinkRow>,
  entity: Entity,
  cells: RememberedEntity['cells'],
): ReadonlyMap<string, LinkRow> {
  const meant = new Set(entity.fields.filter((field) => cells[field.index] !== undefined).map((field) => field.name))
  const kept = (
    baselines: Readonly<Record<string, string>> | undefined,
  ): Readonly<Record<string, string>> | undefined =>
    baselines && Object.fromEntries(Object.entries(baselines).filter(([name]) => meant.has(name)))
  return new Map(
    [...links].map(([key, { to, d, q, m }]) => [
      key,
      { to, ...(m === undefined ? {} : { m }), ...(d ? { d: kept(d) ?? {} } : {}), ...(q ? { q: kept(q) ?? {} } : {}) },
    ]),
  )
}

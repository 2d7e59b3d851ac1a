import { type Side, shortHash } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import { type IndexEntry, unpackEntry } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import { linkFieldOf, tablesOf } from './binding.ts'
import { type Cursors, type EntityShape, names, type SnapshotMeta, type StateMeta } from './state-names.ts'

/** What state knows of one entity before this run: entries of both sides and links. */
export interface RememberedEntity {
  readonly entries: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  /** The same as state alone has it: what was there when state last moved. */
  readonly stored: ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>
  readonly links: ReadonlyMap<string, LinkRow>
  /** Whether what is remembered can stand for the whole of both sides; false: read everything. */
  readonly whole: boolean
  /** Old cells in the order of today's fields; undefined where the field is new or means something else now. */
  readonly cells: readonly (number | undefined)[]
  readonly oldShape: EntityShape | undefined
}

export interface Remembered {
  readonly meta: StateMeta | undefined
  readonly cursors: Cursors
  readonly entities: ReadonlyMap<string, RememberedEntity>
  /** The reading of a dry run that this run goes on from; undefined: state alone. */
  readonly snapshot: SnapshotMeta | undefined
}

/** What decides the meaning of an entity's remembered cells, today. */
export function shapeOf(entity: Entity): EntityShape {
  const scope = [...entity.sides.values()].map((side) => [
    side.side,
    side.kinds.map((kind) => [kind.name, kind.resource.name, kind.resource.key]),
    side.where?.text ?? null,
    side.exclude?.text ?? null,
  ])
  return {
    link: linkFieldOf(entity),
    tables: tablesOf(entity),
    fields: entity.fields.map((field) => field.signature),
    scope: shortHash(stableJson(scope)),
  }
}

/** Reads what is remembered; with `planId`, goes on from that plan's own snapshot where it is still there. */
export async function remember(store: Store, rules: TenantRules, planId: string | undefined): Promise<Remembered> {
  const meta = await store.read<StateMeta>(names.meta)
  const saved = planId === undefined ? undefined : await store.read<SnapshotMeta>(names.snapshotMeta)
  const moved = (await store.read<Cursors>(names.cursors)) ?? {}
  const snapshot = saved?.planId === planId && saved?.base === baseOf(moved) ? saved : undefined
  const cursors = snapshot?.cursors ?? moved
  const entities = new Map<string, RememberedEntity>()
  for (const entity of rules.entities) {
    const shape = shapeOf(entity)
    const old = meta?.entities[entity.name]
    const latest = snapshot?.entities[entity.name] ?? old
    const stored = new Map<Side, ReadonlyMap<string, IndexEntry>>()
    const entries = new Map<Side, ReadonlyMap<string, IndexEntry>>()
    for (const side of rules.sides) {
      const known = await storedEntries(store, entity.name, side)
      stored.set(side, known)
      entries.set(side, snapshot ? await withSnapshot(store, entity.name, side, known) : known)
    }
    const links = new Map((await store.table<LinkRow>(names.links(entity.name))).entries())
    entities.set(entity.name, {
      entries,
      stored,
      links,
      whole: latest !== undefined && stableJson(latest) === stableJson(shape),
      cells: shape.fields.map((signature) => {
        const index = old?.fields.indexOf(signature) ?? -1
        return index < 0 ? undefined : index
      }),
      oldShape: old,
    })
  }
  return { meta, cursors, entities, snapshot }
}

/**
 * Entries as state has them, in the order of today's fields. Fields may have come, gone or changed their meaning since: only
 * cells that mean the same count as remembered.
 */
export function beforeOf({ cells, stored }: RememberedEntity): (side: Side, key: string) => IndexEntry | undefined {
  const straight = cells.every((old, index) => old === index)
  return (side, key) => {
    const entry = stored.get(side)?.get(key)
    if (!entry || straight) return entry
    return {
      ...entry,
      v: cells.map((old) => (old === undefined ? undefined : entry.v[old])) as unknown as IndexEntry['v'],
    }
  }
}

/** What a reading of a dry run stands on: state as it was then. */
export function baseOf(cursors: Cursors): string {
  return shortHash(stableJson(cursors))
}

async function storedEntries(store: Store, entity: string, side: Side): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>()
  for (const [key, row] of (await store.table<IndexEntry>(names.index(entity, side))).entries())
    entries.set(key, unpackEntry(row))
  return entries
}

async function withSnapshot(
  store: Store,
  entity: string,
  side: Side,
  stored: ReadonlyMap<string, IndexEntry>,
): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map(stored)
  for (const [key, row] of (await store.table<SnapshotRow>(names.snapshotIndex(entity, side))).entries()) {
    if ('gone' in row) entries.delete(key)
    else entries.set(key, unpackEntry(row))
  }
  return entries
}

/** A row of a dry run's own reading, on top of state's index. */
export type SnapshotRow = IndexEntry | { readonly gone: 1 }

import type { Value } from '../core/value.ts'
import { type IndexEntry, type Projector, plainKey } from '../plan/entry.ts'
import type { EntitySide, Kind } from '../rules/types.ts'
import type { System } from '../systems/system.ts'

/** Most that are asked for by key: of more nobody says that they are gone. */
const MOST_ASKED = 200

export interface Missing {
  readonly side: EntitySide
  readonly kind: Kind
  readonly system: System
  /** Linked records that were known, and that a full reading within the scope did not answer. */
  readonly entries: readonly IndexEntry[]
  readonly project: Projector
  readonly signal: AbortSignal
}

/**
 * Of linked records that a full reading did not answer, those that are still there, only out of the scope of the rules: a record
 * that changed, or a scope that did, is no statement that a record is gone (SPEC R8). They are asked for by key, without the scope.
 */
export async function outOfScope({
  side,
  kind,
  system,
  entries,
  project,
  signal,
}: Missing): Promise<readonly IndexEntry[]> {
  const { key, findBy, name } = kind.resource
  if (!side.where || entries.length === 0) return []
  const outside = ({ k, l }: IndexEntry): IndexEntry => ({ k, v: [], ...(l === undefined ? {} : { l }), x: 1 })
  if (!findBy.includes(key) || entries.length > MOST_ASKED) return entries.map(outside)
  const values = entries.map((entry) => keyValue(plainKey(entry.k, side), kind))
  const records = await system.find(name, key, values, kind.paths, signal)
  const there = new Map(records.map((record) => [project.outside(record).k, record]))
  return entries.flatMap((entry) => {
    const record = there.get(entry.k)
    if (record === undefined) return []
    // It came back into the scope while we were reading: the next run reads it.
    return [side.where?.test(record) ? entry : project.outside(record)]
  })
}

function keyValue(text: string, { resource }: Kind): Value {
  return resource.types[resource.key] === 'integer' ? Number(text) : text
}

/** Keys of a side that state knows as linked. */
export function linkedKeys(links: ReadonlyMap<string, { readonly to: string }>, isOther: boolean): ReadonlySet<string> {
  return new Set(isOther ? links.keys() : [...links.values()].map(({ to }) => to))
}

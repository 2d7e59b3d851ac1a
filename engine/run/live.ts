import type { Side } from '../core/ids.ts'
import type { Value } from '../core/value.ts'
import { compileProjector, entryKey, type IndexEntry, kindOf, plainKey } from '../plan/entry.ts'
import { coerce } from '../rules/coerce.ts'
import type { Lookups } from '../rules/lookups.ts'
import type { Entity, EntitySide, Kind } from '../rules/types.ts'
import type { System, SystemRecord } from '../systems/system.ts'

/** Records of one entity as they are now, by side and key; undefined: not there any more. */
export type Fresh = ReadonlyMap<Side, ReadonlyMap<string, IndexEntry | undefined>>

export interface LiveInput {
  readonly entity: Entity
  readonly systems: ReadonlyMap<Side, System>
  readonly lookups: Lookups
  /** Keys that are known of the record, by side; empty: it is looked for by number. */
  readonly known: ReadonlyMap<Side, readonly string[]>
  readonly asked: string
  readonly signal: AbortSignal
}

/** Asks both systems for one record and its counterpart: by key, by link, or by number where neither is known. */
export async function readLive(input: LiveInput): Promise<Fresh> {
  const { entity, known } = input
  const fresh = new Map<Side, Map<string, IndexEntry | undefined>>(
    [...entity.sides.keys()].map((side) => [side, new Map()]),
  )
  const isKnown = [...known.values()].some((keys) => keys.length > 0)
  for (const [side, rules] of entity.sides) {
    const keys = known.get(side) ?? []
    const found = isKnown
      ? await byKeys(keys, rules, input)
      : await byPath(rules.bornAs, numberPath(entity, side), input.asked, rules, input)
    for (const key of keys) fresh.get(side)?.set(key, undefined)
    for (const entry of found) fresh.get(side)?.set(entry.k, entry)
  }
  await addCounterparts(fresh, input)
  return fresh
}

/** The other end of each link that was found with one end only. */
async function addCounterparts(
  fresh: ReadonlyMap<Side, Map<string, IndexEntry | undefined>>,
  input: LiveInput,
): Promise<void> {
  const { entity } = input
  const { side, other } = entity.link
  const [keepers, others] = [fresh.get(side), fresh.get(other)]
  const otherRules = entity.sides.get(other) as EntitySide
  const keeperRules = entity.sides.get(side) as EntitySide
  const linked = [...(keepers?.values() ?? [])].flatMap((entry) => (entry?.l === undefined ? [] : [entry.l]))
  const missing = linked.filter(
    (link) => ![...(others?.keys() ?? [])].some((key) => plainKey(key, otherRules) === link),
  )
  for (const entry of await byKeys(
    missing.map((key) => entryKey(key, otherRules.bornAs)),
    otherRules,
    input,
  ))
    others?.set(entry.k, entry)
  for (const entry of [...(others?.values() ?? [])]) {
    const key = entry && plainKey(entry.k, otherRules)
    if (key === undefined || linked.includes(key)) continue
    for (const keeper of await byPath(keeperRules.bornAs, entity.link.path, key, keeperRules, input))
      keepers?.set(keeper.k, keeper)
  }
}

async function byKeys(keys: readonly string[], rules: EntitySide, input: LiveInput): Promise<IndexEntry[]> {
  const entries: IndexEntry[] = []
  for (const kind of rules.kinds) {
    const mine = keys.filter((key) => kindOf(key, rules) === kind).map((key) => plainKey(key, rules))
    if (mine.length > 0) entries.push(...(await find(kind, kind.resource.key, mine, rules, input)))
  }
  return entries
}

async function byPath(
  kind: Kind,
  path: string | undefined,
  value: string,
  rules: EntitySide,
  input: LiveInput,
): Promise<IndexEntry[]> {
  const { findBy } = kind.resource
  if (path === undefined || (path !== kind.resource.key && !findBy.includes(path) && !findBy.includes('*'))) return []
  return find(kind, path, [value], rules, input)
}

async function find(
  kind: Kind,
  path: string,
  values: readonly string[],
  rules: EntitySide,
  input: LiveInput,
): Promise<IndexEntry[]> {
  const system = input.systems.get(rules.side)
  if (!system) return []
  const type = kind.resource.types[path] ?? 'text'
  const typed = values
    .map((value) => coerce(value, type))
    .filter((value) => value !== undefined && value !== null) as Value[]
  if (typed.length === 0) return []
  const records = await system.find(kind.resource.name, path, typed, kind.paths, input.signal)
  const project = compileProjector(input.entity, rules, kind)
  const read = async (record: SystemRecord): Promise<IndexEntry | undefined> =>
    project.later ? project.later(record, input.lookups) : project(record, input.lookups)
  return (await Promise.all(records.map(read))).filter((entry) => entry !== undefined)
}

function numberPath(entity: Entity, side: Side): string | undefined {
  const field = entity.show.number === undefined ? undefined : entity.fields[entity.show.number]
  return field?.sides.get(side)?.paths[0]
}

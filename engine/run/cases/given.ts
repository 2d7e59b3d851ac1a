import type { BySide } from '../../config/cases.ts'
import { guess, mendUnknown } from '../../core/guess.ts'
import type { Side } from '../../core/ids.ts'
import type { Place } from '../../core/problem.ts'
import type { ResourceFacts } from '../../core/resource.ts'
import type { MapTree, Tree } from '../../core/tree.ts'
import { isEmpty, showValue, type Value } from '../../core/value.ts'
import { compileProjector, type IndexEntry } from '../../plan/entry.ts'
import type { Lookups } from '../../rules/lookups.ts'
import { pathGetter } from '../../rules/lookups.ts'
import { setPath } from '../../rules/primitives/path.ts'
import type { Entity, EntitySide, Kind } from '../../rules/types.ts'
import type { Findings } from './result.ts'
import { leavesOf, recordOf } from './typed.ts'

/** One record that a case gives, as its system would answer it. */
export interface Given {
  readonly kind: Kind
  readonly record: Record<string, unknown>
  readonly place: Place
}

export type GivenSides = ReadonlyMap<Side, readonly Given[]>

/** Records of one entity by side; keys that were left out are made up, and with `linked` the links too. undefined: problems were noted. */
export function giveRecords(
  entity: Entity,
  bySide: BySide,
  linked: boolean,
  findings: Findings,
): GivenSides | undefined {
  const before = findings.problems.length
  const given = new Map<Side, Given[]>()
  for (const [name, { value }] of bySide) {
    const side = entity.sides.get(name as Side)
    if (side) given.set(side.side, recordsOf(side, entity, value, findings))
  }
  for (const [name, records] of given) {
    completeKeys(records, name === entity.link.other)
    sayDoubles(entity.name, name, records, findings)
  }
  if (linked) linkAll(entity, given)
  return findings.problems.length > before ? undefined : given
}

/** Trees of records with the kind of each: a list or a lone record; by kind where the side has several. */
export function treesOf(
  side: EntitySide,
  entity: Entity,
  tree: Tree,
  findings: Findings,
): { readonly kind: Kind; readonly tree: MapTree }[] {
  const several = side.kinds.length > 1
  if (!several) return mapsIn(tree).map((record) => ({ kind: side.bornAs, tree: record }))
  const names = side.kinds.map((kind) => kind.name)
  const form = `write them by kind, as \`${side.side}: { ${names[0]}: … }\`; the kinds are ${names.join(', ')}`
  if (tree.kind !== 'map') {
    findings.problem('CASE_RECORD', tree.place, `${entity.name} of ${side.side} are of several kinds`, form)
    return []
  }
  return [...tree.entries].flatMap(([name, entry]) => {
    const kind = side.kinds.find((candidate) => candidate.name === name)
    if (kind) return mapsIn(entry.value).map((record) => ({ kind, tree: record }))
    findings.problem(
      'KIND_UNKNOWN',
      entry.key,
      `${entity.name} of ${side.side} have no kind "${name}"`,
      guess(name, names) ? mendUnknown(name, names) : form,
    )
    return []
  })
}

const mapsIn = (tree: Tree): MapTree[] =>
  tree.kind === 'map' ? [tree] : tree.kind === 'list' ? tree.items.flatMap(mapsIn) : []

function recordsOf(side: EntitySide, entity: Entity, tree: Tree, findings: Findings): Given[] {
  return treesOf(side, entity, tree, findings).map((found) => {
    checkPaths(side, entity, found.kind, found.tree, findings)
    return {
      kind: found.kind,
      record: recordOf(found.tree, found.kind.resource.types),
      place: found.tree.place,
    }
  })
}

/** A key that is nearly one that rules read or write is a slip of the pen; others are what the system answers besides. */
export function checkPaths(side: EntitySide, entity: Entity, kind: Kind, tree: MapTree, findings: Findings): void {
  const { resource } = kind
  const written = entity.fields.flatMap((field) => field.sides.get(side.side)?.writePath ?? [])
  const known = [...new Set([...kind.paths, ...written, resource.key, resource.created ?? resource.key])]
  for (const slip of slipsOf(tree, known, resource))
    findings.problem(
      'CASE_PATH',
      slip.place,
      `no rule of ${entity.name} reads "${slip.path}" in ${side.side}`,
      `did you mean "${slip.meant}"? The rules read ${kind.paths.join(', ')}`,
    )
}

/** Keys of a record that neither rules nor the system's description know, but nearly. */
export function slipsOf(
  tree: MapTree,
  known: readonly string[],
  { types, maxLength }: ResourceFacts,
): { readonly path: string; readonly place: Place; readonly meant: string }[] {
  const all = [...known, ...Object.keys(types)]
  return leavesOf(tree).flatMap(({ path, tree: leaf }) => {
    if (all.includes(path) || path in maxLength) return []
    const like = all.filter((name) => depth(name) === depth(path) && Math.abs(name.length - path.length) <= 2)
    const meant = guess(path, like)
    if (meant === undefined) return []
    const key = depth(path) === 1 ? tree.entries.get(path)?.key : undefined
    return [{ path, place: key ?? leaf.place, meant }]
  })
}

const depth = (path: string): number => path.split('.').length

/** Keys that were left out: 1, 2, 3 … in a column of numbers; where the other side links by them, GUIDs that end so. */
function completeKeys(records: readonly Given[], areLinkedTo: boolean): void {
  const taken = new Set(records.map((given) => keyOf(given)).filter((key) => key !== ''))
  let next = 1
  for (const given of records) {
    if (keyOf(given) !== '') continue
    const { key, types } = given.kind.resource
    const isNumber = types[key] === 'integer'
    const make = (): string => (isNumber ? String(next) : areLinkedTo ? madeGuid(next) : `K${next}`)
    while (taken.has(make())) next += 1
    setPath(given.record, key, isNumber ? next : make())
    taken.add(make())
  }
}

export function madeGuid(number: number): string {
  return `00000000-0000-0000-0000-${String(number).padStart(12, '0')}`
}

export function keyOf(given: Given): string {
  return showValue((pathGetter(given.kind.resource.key)(given.record) ?? null) as Value)
}

function sayDoubles(entity: string, side: Side, records: readonly Given[], findings: Findings): void {
  const seen = new Map<string, Given>()
  for (const given of records) {
    const id = `${given.kind.name} ${keyOf(given)}`
    const first = seen.get(id)
    if (first)
      findings.problem(
        'CASE_RECORD',
        given.place,
        `two ${entity} of ${side} have the key ${keyOf(given)}, the first at line ${first.place.line}`,
        `give each its own ${given.kind.resource.key}, or leave it out`,
      )
    seen.set(id, given)
  }
}

/** The first record of one side with the first of the other, and so on, where no link is written. */
function linkAll(entity: Entity, given: GivenSides): void {
  const keepers = given.get(entity.link.side) ?? []
  const others = given.get(entity.link.other) ?? []
  keepers.forEach((keeper, index) => {
    const other = others[index]
    if (other && isEmpty(pathGetter(entity.link.path)(keeper.record) as Value | undefined))
      setPath(keeper.record, entity.link.path, keyOf(other))
  })
}

/** What is given, with changes laid over it and deleted records left out. undefined: problems were noted. */
export function changeRecords(
  entity: Entity,
  given: GivenSides,
  since: { readonly changed: BySide; readonly deleted: BySide },
  findings: Findings,
): GivenSides | undefined {
  const before = findings.problems.length
  const after = new Map<Side, Given[]>()
  for (const [name, side] of entity.sides) {
    const records = [...(given.get(name) ?? [])]
    const tree = since.changed.get(name)?.value
    const counts = new Map<Kind, number>()
    for (const change of tree ? recordsOf(side, entity, tree, findings) : []) {
      const position = counts.get(change.kind) ?? 0
      counts.set(change.kind, position + 1)
      const key = keyOf(change)
      const mine = records.filter((candidate) => candidate.kind === change.kind)
      const found = key === '' ? mine[position] : mine.find((candidate) => keyOf(candidate) === key)
      if (found) records[records.indexOf(found)] = { ...found, record: laidOver(found.record, change.record) }
      else records.push(change)
    }
    after.set(name, withoutDeleted(entity, name, records, since.deleted.get(name)?.value, findings))
    completeKeys(after.get(name) ?? [], name === entity.link.other)
    sayDoubles(entity.name, name, after.get(name) ?? [], findings)
  }
  return findings.problems.length > before ? undefined : after
}

function laidOver(below: unknown, above: unknown): Record<string, unknown> {
  const record = { ...(below as Record<string, unknown>) }
  for (const [key, value] of Object.entries(above as Record<string, unknown>)) {
    const inner = typeof value === 'object' && value !== null && value.constructor === Object
    record[key] =
      inner && typeof record[key] === 'object' && record[key] !== null ? laidOver(record[key], value) : value
  }
  return record
}

function withoutDeleted(
  entity: Entity,
  side: Side,
  records: readonly Given[],
  deleted: Tree | undefined,
  findings: Findings,
): Given[] {
  const scalars = deleted?.kind === 'list' ? deleted.items : deleted ? [deleted] : []
  const gone = new Set<string>()
  for (const scalar of scalars) {
    if (scalar.kind !== 'scalar') continue
    gone.add(scalar.text)
    if (!records.some((given) => keyOf(given) === scalar.text))
      findings.problem(
        'CASE_RECORD',
        scalar.place,
        `no given record of ${entity.name} in ${side} has the key ${scalar.text}`,
        `the keys are ${records.map(keyOf).join(', ') || 'none'}`,
      )
  }
  return records.filter((given) => !gone.has(keyOf(given)))
}

export type Entries = ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>

/** The given records as the index would keep them; those that the scope of the resource leaves out are in `outside`. */
export async function indexRecords(
  entity: Entity,
  given: GivenSides,
  lookups: Lookups,
): Promise<{ readonly entries: Entries; readonly outside: readonly Given[] }> {
  const entries = new Map<Side, Map<string, IndexEntry>>()
  const outside: Given[] = []
  for (const [name, side] of entity.sides) {
    const mine = new Map<string, IndexEntry>()
    for (const record of given.get(name) ?? []) {
      const entry = await projected(entity, side, record, lookups)
      if (entry) mine.set(entry.k, entry)
      else outside.push(record)
    }
    entries.set(name, mine)
  }
  return { entries, outside }
}

async function projected(
  entity: Entity,
  side: EntitySide,
  given: Given,
  lookups: Lookups,
): Promise<IndexEntry | undefined> {
  const project = compileProjector(entity, side, given.kind)
  return project.later ? project.later(given.record, lookups) : project(given.record, lookups)
}

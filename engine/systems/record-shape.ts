import { showValue, type Value } from '../core/value.ts'
import type { Pairs, Resource } from './description/description.ts'
import { getPath, isRecord, removePath, setPath } from './paths.ts'
import type { SystemRecord } from './system.ts'

/*
 * Where a system takes a record in another form than it gives it: members of other names, values in lists of name and value.
 * Rules know one form only, the one that is read; this turns it into the other.
 */

/** A record with its pairs as members: `custom_fields: [{ name: a, value: 1 }]` can be read at `custom.a` too. */
export function withPairs(resource: Resource, record: SystemRecord): SystemRecord {
  if (resource.pairs.size === 0) return record
  const members = [...resource.pairs].map(([member, pairs]) => [member, membersOf(getPath(record, pairs.list), pairs)])
  return { ...record, ...Object.fromEntries(members) }
}

/** Of several pairs with one name the first counts. */
function membersOf(list: unknown, { name, value }: Pairs): Record<string, unknown> {
  const members: Record<string, unknown> = Object.create(null)
  for (const pair of Array.isArray(list) ? list : []) {
    const key = getPath(pair, name)
    if ((typeof key === 'string' || typeof key === 'number') && !(key in members))
      members[key] = getPath(pair, value) ?? null
  }
  return { ...members }
}

/** What must be asked for so that a path can be read; nothing for what is only written. */
export function wirePaths(resource: Resource, path: string): readonly string[] {
  if (resource.writeOnly.has(path)) return []
  const pairs = resource.pairs.get(stem(path))
  return pairs ? [`${pairs.list}.${pairs.name}`, `${pairs.list}.${pairs.value}`] : [path]
}

/** Where a path is written. */
export function writtenAs(resource: Resource, path: string): string {
  return resource.writeAs.get(path) ?? path
}

/** Sets a value in a body, where and as the system takes it. */
export function put(body: Record<string, unknown>, resource: Resource, path: string, value: Value): void {
  const wire = resource.decimalsAsText && resource.facts.types[path] === 'decimal' ? asText(value) : value
  const pairs = resource.pairs.get(stem(path))
  if (pairs) putPair(body, pairs, path.slice(path.indexOf('.') + 1), wire)
  else setPath(body, writtenAs(resource, path), wire)
}

function asText(value: Value): Value {
  return value === null ? null : showValue(value)
}

function putPair(body: Record<string, unknown>, { list, name, value }: Pairs, key: string, wire: Value): void {
  const known = getPath(body, list)
  const items = Array.isArray(known) ? known : []
  const found = items.find((item) => showValue((getPath(item, name) ?? null) as Value) === key)
  const pair: Record<string, unknown> = isRecord(found) ? found : {}
  setPath(pair, name, getPath(pair, name) ?? key)
  setPath(pair, value, wire)
  setPath(body, list, isRecord(found) ? items : [...items, pair])
}

/** A body once all its values are set: an object that is empty as one is null if a value in it was emptied now. */
export function finished(
  body: Record<string, unknown>,
  resource: Resource,
  set: readonly (readonly [path: string, value: unknown])[],
): Record<string, unknown> {
  for (const object of resource.emptyAsOne)
    if (set.some(([path, value]) => value === null && path.startsWith(`${object}.`))) setPath(body, object, null)
  return body
}

/** Values to be written one by one, with each object that is emptied as one in the place of what is in it. */
export function emptiedAsOne(
  resource: Resource,
  set: readonly (readonly [path: string, value: Value])[],
): readonly (readonly [path: string, value: Value])[] {
  const objectOf = (path: string): string | undefined =>
    resource.emptyAsOne.find((object) => path.startsWith(`${object}.`))
  const emptied = new Set(set.flatMap(([path, value]) => (value === null ? (objectOf(path) ?? []) : [])))
  return set.flatMap(([path, value]) => {
    const object = objectOf(path)
    if (object === undefined || !emptied.has(object)) return [[path, value] as const]
    const isFirst = set.find(([other]) => objectOf(other) === object)?.[0] === path
    return isFirst ? [[object, null] as const] : []
  })
}

/**
 * The body that replaces a whole record: what was just read, in the form in which it is written, with the changes in it and
 * without what is only read. Changes `before`, which was read for this write alone.
 */
export function wholeBody(
  resource: Resource,
  before: SystemRecord,
  set: readonly (readonly [path: string, value: Value])[],
): Record<string, unknown> {
  const body: Record<string, unknown> = { ...before }
  for (const member of resource.pairs.keys()) delete body[member]
  // Nothing below an empty member is empty too: what is left out of a whole record may be taken for emptied, or refused.
  const kept = [...resource.writeAs].map(
    ([path, written]) => [written, getPath(before, path) ?? (memberOf(path) in before ? null : undefined)] as const,
  )
  for (const path of resource.writeAs.keys()) removePath(body, path)
  for (const [path, value] of kept) if (value !== undefined) setPath(body, path, value)
  for (const [path, value] of set) put(body, resource, path, value)
  for (const path of resource.readOnly) removePath(body, path)
  return finished(body, resource, set)
}

/** The first step of a path. */
function memberOf(path: string): string {
  return path.split('.', 1)[0] ?? path
}

/** The member of a path that may stand for pairs. */
function stem(path: string): string {
  return path.includes('.') ? memberOf(path) : ''
}

import type { SandboxRow } from '../common/side.ts'
import { GUID_PROPERTIES } from './links.ts'
import type { Organisation } from './organisation.ts'
import { CASCADES } from './relations.ts'
import type { Writing } from './row-rules.ts'
import { updateRow } from './rows.ts'

/** A row that refers to another one. */
interface Usage {
  readonly collection: string
  readonly property: string
  readonly key: string
  readonly row: SandboxRow
}

/** Audit fields and notes about deleted things do not keep anything in use. */
const NO_USAGE: ReadonlySet<string> = new Set(['createdBy', 'lastUpdatedBy'])

/** Rows whose links lead to a row, but for those that would be deleted with it. */
export function findUsages(org: Organisation, target: string, row: SandboxRow): Usage[] {
  const children = new Set((CASCADES[target] ?? []).map(([collection]) => collection))
  const own = org.store.names.filter(
    (name) => !children.has(name) && !name.startsWith('deleted') && name !== 'salesstatushistory',
  )
  const usages = own.flatMap((collection) =>
    org
      .links(collection)
      .filter((link) => link.collections.includes(target) && !NO_USAGE.has(link.property))
      .flatMap(({ property, key }) =>
        usersOf(org, collection, `${property}.${key}`, row).map((user) => ({ collection, property, key, row: user })),
      ),
  )
  return [...usages, ...own.flatMap((collection) => plainUsages(org, collection, target, row))]
}

/** Lets everything that used a row use another one of its kind. */
export function moveUsages(writing: Writing, target: string, row: SandboxRow, guid: string): void {
  for (const usage of findUsages(writing.org, target, row)) {
    const { collection, property, key } = usage
    // A row may use the target twice: take it as it is by now.
    const user = writing.org.store.of(collection).get(String(usage.row.guid)) ?? usage.row
    const value = user[property]
    const moved = Array.isArray(value)
      ? value.map((item) => moveLink(item, key, row, guid))
      : moveLink(value, key, row, guid)
    updateRow(writing, collection, user, { [property]: moved })
  }
}

function moveLink(value: unknown, key: string, from: SandboxRow, to: string): unknown {
  if (value === from.guid) return to
  const link = value as SandboxRow | null
  return link?.[key] === from.guid ? { ...link, [key]: to } : value
}

function usersOf(org: Organisation, collection: string, path: string, row: SandboxRow): SandboxRow[] {
  return org.store
    .of(collection)
    .find(path, [row.guid])
    .map((entry) => entry.row)
}

/** Plain properties that hold a GUID: named in the models, or the sandbox's own list of keywords. */
function plainUsages(org: Organisation, collection: string, target: string, row: SandboxRow): Usage[] {
  const named = Object.keys(GUID_PROPERTIES).filter(
    (property) => GUID_PROPERTIES[property] === target && org.home(collection).properties?.[property],
  )
  const properties = target === 'keywords' ? [...named, '_keywordGuids'] : named
  return properties.flatMap((property) =>
    usersOf(org, collection, property, row).map((user) => ({ collection, property, key: '', row: user })),
  )
}

import type { SandboxRow } from '../common/side.ts'
import { fillDefaults } from './models.ts'
import type { Draft, Writing } from './row-rules.ts'
import { copyRow } from './store.ts'

/** Completes a new row (GUID, audit fields, defaults, links) and stores it. */
export function insertRow({ org, actor }: Writing, collection: string, draft: Draft): SandboxRow {
  const model = org.home(collection)
  const declares = (name: string) => model.properties?.[name] !== undefined
  const row: Draft = { ...draft, guid: org.newGuid(collection) }
  if (declares('createdDateTime')) row.createdDateTime = org.now()
  if (declares('createdBy')) row.createdBy = { ...actor }
  if (declares('lastUpdatedDateTime')) row.lastUpdatedDateTime = null
  if (declares('lastUpdatedBy')) row.lastUpdatedBy = null
  fillDefaults(org.document, model, row)
  const stored = copyRow(org.withFreshLinks(collection, row))
  org.store.of(collection).insert(stored)
  return stored
}

/** Stores a changed row and stamps it. */
export function updateRow(
  { org, actor }: Writing,
  collection: string,
  row: SandboxRow,
  changes: SandboxRow,
): SandboxRow {
  const properties = org.home(collection).properties ?? {}
  const stamps = {
    ...(properties.lastUpdatedDateTime && { lastUpdatedDateTime: org.now() }),
    ...(properties.lastUpdatedBy && { lastUpdatedBy: { ...actor } }),
  }
  const changed = copyRow(org.withFreshLinks(collection, { ...row, ...changes, ...stamps }))
  org.store.of(collection).replace(String(row.guid), changed)
  return changed
}

/** Stores what follows from a change elsewhere: the row's own time of change stays. */
export function updateQuietly({ org }: Writing, collection: string, row: SandboxRow, changes: SandboxRow): void {
  org.store.of(collection).replace(String(row.guid), { ...row, ...changes })
}

/** Rows of a collection that hold a GUID at a path, oldest first. */
export function rowsBy({ org }: Pick<Writing, 'org'>, collection: string, path: string, guid: unknown): SandboxRow[] {
  return org.store
    .of(collection)
    .find(path, [guid])
    .map((entry) => entry.row)
}

/** The row that a link leads to; undefined for an empty or dangling one. */
export function linkedRow({ org }: Pick<Writing, 'org'>, collection: string, link: unknown): SandboxRow | undefined {
  const guid = (link as SandboxRow | null | undefined)?.guid
  return typeof guid === 'string' ? org.store.of(collection).get(guid) : undefined
}

/** A link by GUID alone; null when there is no row. */
export function linkTo(row: SandboxRow | undefined): { guid: unknown } | null {
  return row ? { guid: row.guid } : null
}

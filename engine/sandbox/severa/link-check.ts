import type { SandboxRow } from '../common/side.ts'
import { GUID_PROPERTIES, type Link, targetOf } from './links.ts'
import type { Organisation } from './organisation.ts'
import { badProperty } from './refusal.ts'
import type { Draft } from './row-rules.ts'

/**
 * Demands that the links of a row lead somewhere, and makes an empty one null. `only` names the properties that were
 * written. @throws Refusal 400 with the property
 */
export function checkLinks(org: Organisation, collection: string, row: Draft, only: ReadonlySet<string>): void {
  for (const link of org.links(collection)) {
    const value = row[link.property]
    if (!only.has(link.property) || value === null || value === undefined) continue
    if (Array.isArray(value)) for (const item of value) demandTarget(org, link, item)
    else row[link.property] = demandTarget(org, link, value as SandboxRow)
  }
  for (const [property, target] of Object.entries(GUID_PROPERTIES)) {
    const guid = row[property]
    if (only.has(property) && typeof guid === 'string' && !org.store.of(target).has(guid)) {
      throw badProperty(property, `there is no ${guid} in ${target}`)
    }
  }
}

function demandTarget(org: Organisation, link: Link, value: SandboxRow): SandboxRow | null {
  const guid = value[link.key]
  const name = `${link.property}.${link.key}`
  if (guid === null || guid === undefined) {
    // `{guid: null}` and `{}` say that there is no link; a name alone says nothing that can be followed.
    if (Object.values(value).every((part) => part === null)) return null
    throw badProperty(name, `${name} is needed`)
  }
  if (!targetOf(org.store, link, String(guid)))
    throw badProperty(name, `there is no ${guid} in ${link.collections.join(' or ')}`)
  return value
}

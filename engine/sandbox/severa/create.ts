import type { SandboxRow } from '../common/side.ts'
import type { Call, Reply } from './call.ts'
import { createInvoices } from './invoices.ts'
import { checkLinks } from './link-check.ts'
import { findProperty } from './models.ts'
import type { Organisation } from './organisation.ts'
import { demandRow, show, showOne } from './reads.ts'
import { Refusal } from './refusal.ts'
import { childSource, collectionOf } from './relations.ts'
import type { Draft, Writing } from './row-rules.ts'
import { insertRow } from './rows.ts'
import { rulesOf } from './rules.ts'

/** POST of a new row, at the top or below its parent. The body has passed its schema. */
export function createRow(org: Organisation, call: Call): Reply {
  const { role, status } = call.operation
  const body = demandBody(call)
  const writing: Writing = { org, actor: call.actor }
  if (role.resource === 'invoices') {
    return { status, json: show(org, call, 'invoices', createInvoices(writing, body)) }
  }
  const collection =
    'child' in role ? (childSource(role.resource, role.child)?.collection ?? '') : collectionOf(role.resource)
  const row = takeOver(org, collection, body)
  if ('child' in role) {
    const parent = demandRow(org, collectionOf(role.resource), call.guids[0])
    const [link = ''] = (childSource(role.resource, role.child)?.by ?? '').split('.')
    row[link] = { guid: parent.guid }
  }
  checkLinks(org, collection, row, new Set(Object.keys(row)))
  const rules = rulesOf(collection)
  rules.create?.(writing, row, body)
  const { guid } = insertRow(writing, collection, row)
  const created = () => org.store.of(collection).get(String(guid)) ?? row
  rules.created?.(writing, created())
  // Read again: what follows from the row may have changed it.
  return { status, json: showOne(org, call, collection, created()) }
}

/** The body of a write. @throws Refusal 400 when there is none, or null */
export function demandBody(call: Call): SandboxRow {
  if (typeof call.body === 'object' && call.body !== null) return call.body as SandboxRow
  throw new Refusal('InvalidRequest', [{ message: 'a body is needed' }])
}

/** What was sent, under the names that the stored model has for it; what it does not keep is left out. */
function takeOver(org: Organisation, collection: string, body: SandboxRow): Draft {
  const model = org.home(collection)
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const property = findProperty(model, name)
      return property ? [[property.name, value]] : []
    }),
  )
}

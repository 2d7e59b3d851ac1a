import type { SandboxRow } from '../common/side.ts'
import type { Call, Reply } from './call.ts'
import type { Organisation } from './organisation.ts'
import { demandRow } from './reads.ts'
import { badParameter, NotFound, notAllowed } from './refusal.ts'
import { CASCADES, collectionOf } from './relations.ts'
import type { Writing } from './row-rules.ts'
import { updateRow } from './rows.ts'
import { rulesOf } from './rules.ts'
import { findUsages, moveUsages } from './usages.ts'

/** Deletes of these answer 400 while something uses the row, whatever the switches say: the contract tells so. */
const ALWAYS_GUARDED: ReadonlySet<string> = new Set(['users', 'invoicestatuses'])

/** Not said of these, but likely: registers whose usages can be moved (see `moveUsagesToGuid`), and the big parents. */
const GUARDED: ReadonlySet<string> = new Set(['customers', 'projects'])

/** DELETE of one row and what goes with it. Permanent. */
export function removeRow(org: Organisation, call: Call): Reply {
  const collection = collectionOf(call.operation.role.resource)
  const row = demandRow(org, collection, call.guids[0])
  const writing: Writing = { org, actor: call.actor }
  rulesOf(collection).remove?.(writing, row)
  const movable = call.operation.query.has('moveUsagesToGuid')
  const moveTo = movable ? call.query.get('moveUsagesToGuid') : undefined
  if (typeof moveTo === 'string') {
    if (!org.store.of(collection).has(moveTo))
      throw badParameter('moveUsagesToGuid', `there is no ${moveTo} in ${collection}`)
    moveUsages(writing, collection, row, moveTo)
  } else if (
    ALWAYS_GUARDED.has(collection) ||
    ((movable || GUARDED.has(collection)) && org.settings.assumed.inUseDeletesRefused)
  ) {
    const [usage] = findUsages(org, collection, row)
    if (usage) throw notAllowed(`it is in use by ${usage.collection}`)
  }
  if (collection === 'contactpersons' && org.settings.assumed.deletedContactsStay) {
    updateRow(writing, collection, row, { isDeleted: true, isActive: false })
    return { status: 204 }
  }
  removeWithChildren(writing, collection, row)
  return { status: 204 }
}

/** DELETE /v1/invoices/{guid}/projects/{projectGuid}: takes a project off an invoice. */
export function removeInvoiceProject(org: Organisation, call: Call): Reply {
  const invoice = demandRow(org, 'invoices', call.guids[0])
  const writing: Writing = { org, actor: call.actor }
  const projects = (invoice.projects ?? []) as { guid: string }[]
  const left = projects.filter((project) => project.guid.toLowerCase() !== call.guids[1])
  if (left.length === projects.length) throw new NotFound()
  rulesOf('invoices').remove?.(writing, invoice)
  updateRow(writing, 'invoices', invoice, { projects: left })
  return { status: 204 }
}

function removeWithChildren(writing: Writing, collection: string, row: SandboxRow): void {
  const { store } = writing.org
  for (const [child, by] of CASCADES[collection] ?? []) {
    for (const { row: below } of store.of(child).find(by, [row.guid])) removeWithChildren(writing, child, below)
  }
  store.of(collection).remove(String(row.guid))
  rulesOf(collection).removed?.(writing, row)
}

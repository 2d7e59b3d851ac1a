import type { SandboxRow } from '../common/side.ts'
import { twinGuid } from './guids.ts'
import { fillDefaults } from './models.ts'
import type { Organisation } from './organisation.ts'
import { badProperty, notAllowed } from './refusal.ts'
import type { Draft, RowRules, Writing } from './row-rules.ts'
import { insertRow, linkedRow, linkTo, rowsBy, updateQuietly } from './rows.ts'

/**
 * Invoices as they are stored: made from projects, moved by their status, locked by it. Numbers, rows from billable
 * items, rules of deletion and credit notes have their place here too.
 */
export const INVOICE_RULES: Readonly<Record<string, RowRules>> = {
  invoices: { patch: patchInvoice, remove: demandEditable, removed: freeItems },
  invoicerows: {
    patch: (writing, row) => demandOpenInvoice(writing, row.invoiceGuid),
    remove: (writing, row) => demandOpenInvoice(writing, row.invoiceGuid),
  },
  invoicesettings: { patch: (writing, row) => demandOpenInvoice(writing, row._invoiceGuid) },
}

const ITEMS = ['workhours', 'projectfees', 'projecttravelexpenses'] as const

/** POST /v1/invoices: one invoice a project, or one for all. @throws Refusal 400 for what is unknown */
export function createInvoices(writing: Writing, body: SandboxRow): SandboxRow[] {
  const { org } = writing
  if ((body.projects as unknown[]).length === 0) throw badProperty('projects', 'at least one project is needed')
  const projects = (body.projects as { guid: string }[]).map(({ guid }, at) =>
    demand(org, 'projects', guid, `projects.${at}.guid`),
  )
  const status = statusOf(org, body.invoiceStatusGuid)
  const billed = body.billingCustomerGuid
  const billing = billed ? demand(org, 'customers', String(billed), 'billingCustomerGuid') : undefined
  const groups = body.groupProjects === true ? [projects] : projects.map((project) => [project])
  return groups.map((group) => createInvoice(writing, group, status, billing, body.date))
}

/** The settings that every invoice has, also before they are stored. */
export function defaultInvoiceSettings(org: Organisation, invoice: SandboxRow): SandboxRow {
  const settings: Draft = {
    guid: twinGuid(String(invoice.guid)),
    _invoiceGuid: invoice.guid,
    createdDateTime: invoice.createdDateTime ?? org.now(),
  }
  fillDefaults(org.document, org.home('invoicesettings'), settings)
  return settings
}

/** Stores the settings of an invoice that are to be changed for the first time. */
export function materialiseSettings(org: Organisation, guid: string): void {
  const invoice = org.store.of('invoices').get(twinGuid(guid))
  if (!invoice || org.store.of('invoicesettings').has(guid)) return
  if (rowsBy({ org }, 'invoicesettings', '_invoiceGuid', invoice.guid).length > 0) return
  org.store.of('invoicesettings').insert(defaultInvoiceSettings(org, invoice))
}

function createInvoice(
  writing: Writing,
  projects: readonly SandboxRow[],
  status: SandboxRow | undefined,
  billing: SandboxRow | undefined,
  date: unknown,
): SandboxRow {
  const { org } = writing
  const customer = linkedRow(writing, 'customers', projects[0]?.customer)
  const details = org.single('organizationdetails')
  const settings = org.single('organizationsettings')
  const day = typeof date === 'string' ? date : org.today()
  const paymentTerm = Number(projects[0]?.paymentTerm ?? customer?.paymentTerm ?? settings.paymentTerm ?? 14)
  const due = new Date(Date.parse(day) + paymentTerm * 86_400_000).toISOString().slice(0, 10)
  return insertRow(writing, 'invoices', {
    status: linkTo(status),
    projects: projects.map((project) => linkTo(project)),
    customer: linkTo(customer),
    billingCustomer: linkTo(billing ?? customer),
    receiverCustomerName: (billing ?? customer)?.name ?? null,
    receiverVatNumber: (billing ?? customer)?.vatNumber ?? null,
    senderName: details.name ?? null,
    senderVatNumber: details.vatNumber ?? null,
    date: day,
    dueDate: due,
    paymentTerm,
    overdueInterest: customer?.overdueInterest ?? settings.overdueInterest ?? 0,
    currency: projects[0]?.currency ?? details.currency ?? null,
    currencyRate: 1,
    language: customer?.language ?? null,
    orderNumber: projects[0]?.orderNumber ?? null,
    ourReference: projects[0]?.ourReference ?? null,
    yourReference: projects[0]?.yourReference ?? null,
    notes: projects[0]?.invoiceNotes ?? null,
    canBeDeleted: true,
  })
}

/** Without a status given: the default one. */
function statusOf(org: Organisation, guid: unknown): SandboxRow | undefined {
  if (guid) return demand(org, 'invoicestatuses', String(guid), 'invoiceStatusGuid')
  return org.store.of('invoicestatuses').findRow('isDefault', true)
}

function patchInvoice(writing: Writing, before: SandboxRow, row: Draft, touched: ReadonlySet<string>): void {
  const { org } = writing
  const { readOnlyInvoices, numberOfReadOnlyInvoice } = org.settings.assumed
  if (touched.has('status')) {
    const status = linkedRow(writing, 'invoicestatuses', row.status)
    if (!status) throw badProperty('status.guid', 'an invoice has a status')
    // A status that is not in use any more stays where it is, but cannot be chosen.
    if (status.isActive === false) throw badProperty('status.guid', 'the status is not active')
  }
  if (!readOnlyInvoices || linkedRow(writing, 'invoicestatuses', before.status)?.isReadOnly !== true) return
  const free = new Set(['status', 'paymentDate', ...(numberOfReadOnlyInvoice ? ['number', 'referenceNumber'] : [])])
  const locked = [...touched].find((property) => !free.has(property))
  if (locked !== undefined) throw notAllowed(`${locked} cannot be changed: the status of the invoice is read-only`)
}

function demandOpenInvoice(writing: Writing, guid: unknown): void {
  const invoice = writing.org.store.of('invoices').get(String(guid))
  if (invoice) demandEditable(writing, invoice)
}

function demandEditable(writing: Writing, invoice: SandboxRow): void {
  const readOnly = linkedRow(writing, 'invoicestatuses', invoice.status)?.isReadOnly === true
  if (readOnly && writing.org.settings.assumed.readOnlyInvoices)
    throw notAllowed('the status of the invoice is read-only')
}

/** What was on a deleted invoice can be invoiced again. */
function freeItems(writing: Writing, invoice: SandboxRow): void {
  for (const collection of ITEMS) {
    for (const row of rowsBy(writing, collection, 'invoice.guid', invoice.guid)) {
      updateQuietly(writing, collection, row, { invoice: null, invoiceRowGuid: null })
    }
  }
}

function demand(org: Organisation, collection: string, guid: string, property: string): SandboxRow {
  const row = org.store.of(collection).get(guid)
  if (!row) throw badProperty(property, `there is no ${guid} in ${collection}`)
  return row
}

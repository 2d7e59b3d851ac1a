import type { SandboxRow } from '../common/side.ts'
import type { Store } from './store.ts'

/** Where the rows of a list come from. */
export interface Source {
  readonly collection: string
  /** Path in a row that holds the GUID of the path's parent. */
  readonly by?: string
  /** A further condition; `parent` is the path's parent, for lists below one. */
  readonly where?: (row: SandboxRow, store: Store, parent: SandboxRow | undefined) => boolean
  /** Query filters look at this link's target instead of the row itself. */
  readonly filtersOn?: { readonly collection: string; readonly link: string }
  /** Rows made up for the answer instead of stored ones. */
  readonly rows?: (store: Store, parent: SandboxRow) => SandboxRow[]
}

/** Path segments that are another collection under another name. */
const ALIASES: Readonly<Record<string, string>> = { contacts: 'contactpersons' }

/** Lists that show part of another collection. */
const VIEWS: Readonly<Record<string, Source>> = {
  salescases: { collection: 'projects', where: isInProgress },
  rootphaseswithhierarchy: {
    collection: 'phases',
    where: (phase) => !phase.parentPhase,
    filtersOn: { collection: 'projects', link: 'project.guid' },
  },
}

const notInvoiced = (collection: string): Source => ({
  collection,
  where: (row, _store, invoice) =>
    !row.invoice && (listOf(invoice?.projects) as { guid?: string }[]).some((x) => x.guid === guidAt(row.project)),
})

/** Lists and single things below a parent: "parent/child" -> where its rows are found. */
const CHILDREN: Readonly<Record<string, Source>> = {
  'contactpersons/addresses': { collection: 'addresses', by: 'contacts.guid' },
  'contactpersons/contactcommunications': { collection: 'contactcommunications', by: 'contact.guid' },
  'customers/addresses': { collection: 'addresses', by: 'customer.guid' },
  'customers/contactpersons': { collection: 'contactpersons', by: 'customer.guid' },
  'customers/customercountrysettings': { collection: 'customercountrysettings', by: 'customer.guid' },
  'customers/customermarketsegments': { collection: 'customermarketsegments', by: 'customer.guid' },
  'customers/projects': { collection: 'projects', by: 'customer.guid' },
  'invoicerows/projectfees': { collection: 'projectfees', by: 'invoiceRowGuid' },
  'invoicerows/projecttravelexpenses': { collection: 'projecttravelexpenses', by: 'invoiceRowGuid' },
  'invoicerows/workhours': { collection: 'workhours', by: 'invoiceRowGuid' },
  'invoicerows/reimbursedprojectfees': { collection: 'reimbursedprojectfees', by: 'invoiceRowGuid' },
  'invoicerows/reimbursedprojecttravelexpenses': {
    collection: 'reimbursedprojecttravelexpenses',
    by: 'invoiceRowGuid',
  },
  'invoicerows/reimbursedworkhours': { collection: 'reimbursedworkhours', by: 'invoiceRowGuid' },
  'invoices/files': { collection: 'invoicefiles', by: 'invoiceGuid' },
  'invoices/invoicerows': { collection: 'invoicerows', by: 'invoiceGuid' },
  'invoices/invoicesettings': { collection: 'invoicesettings', by: '_invoiceGuid' },
  'invoices/projectfees': { collection: 'projectfees', by: 'invoice.guid' },
  'invoices/projecttravelexpenses': { collection: 'projecttravelexpenses', by: 'invoice.guid' },
  'invoices/workhours': { collection: 'workhours', by: 'invoice.guid' },
  'invoices/reimbursedprojectfees': { collection: 'reimbursedprojectfees', by: 'invoiceGuid' },
  'invoices/reimbursedprojecttravelexpenses': { collection: 'reimbursedprojecttravelexpenses', by: 'invoiceGuid' },
  'invoices/reimbursedworkhours': { collection: 'reimbursedworkhours', by: 'invoiceGuid' },
  'invoices/uninvoicedprojectfees': notInvoiced('projectfees'),
  'invoices/uninvoicedprojecttravelexpenses': notInvoiced('projecttravelexpenses'),
  'invoices/uninvoicedworkhours': notInvoiced('workhours'),
  'localization/countries/countryregions': { collection: 'localization/countryregions', by: '_countryGuid' },
  'phases/phasemembers': { collection: 'phasemembers', by: 'phase.guid' },
  // Which work types a phase takes is nowhere in the models: all that are active.
  'phases/worktypes': { collection: 'worktypes', where: (row) => row.isActive !== false },
  'products/productcountrysettings': { collection: 'productcountrysettings', by: 'product.guid' },
  'projects/files': { collection: 'projectfiles', by: 'projectGuid' },
  'projects/flatrates': { collection: 'flatrates', by: 'project.guid' },
  'projects/phaseswithhierarchy': { collection: 'phases', rows: phaseTree },
  'projects/projectbillingcustomers': { collection: 'projectbillingcustomers', by: 'project.guid' },
  'projects/projectfees': { collection: 'projectfees', by: 'project.guid' },
  'projects/projectinvoicesettings': { collection: 'projectinvoicesettings', by: 'project.guid' },
  'projects/projectrecurringfeerules': { collection: 'projectrecurringfeerules', by: 'project.guid' },
  'projects/projecttravelexpenses': { collection: 'projecttravelexpenses', by: 'project.guid' },
  'projects/salesstatushistory': { collection: 'salesstatushistory', by: 'project.guid' },
  'projects/workhours': { collection: 'workhours', by: 'project.guid' },
  'projecttravelexpenses/files': { collection: 'projecttravelexpensefiles', by: 'travelExpenseGuid' },
  'travelexpensetypes/travelexpensetypecountrysettings': {
    collection: 'travelexpensetypecountrysettings',
    by: 'product.guid',
  },
  'users/projectfees': { collection: 'projectfees', by: 'user.guid' },
  'users/projecttravelexpenses': { collection: 'projecttravelexpenses', by: 'user.guid' },
  'users/workhours': { collection: 'workhours', by: 'user.guid' },
  ...Object.fromEntries<Source>(
    ['contactpersons', 'files', 'projects', 'users'].map((parent) => [
      `${parent}/keywords`,
      { collection: 'keywords', rows: keywordsOf },
    ]),
  ),
}

/** What goes with a row when it is deleted: collection and the path that names the row. */
export const CASCADES: Readonly<Record<string, readonly (readonly [collection: string, by: string])[]>> = {
  contactpersons: [['contactcommunications', 'contact.guid']],
  customers: [
    ['addresses', 'customer.guid'],
    ['contactpersons', 'customer.guid'],
    ['customermarketsegments', 'customer.guid'],
    ['customercountrysettings', 'customer.guid'],
  ],
  invoices: [
    ['invoicerows', 'invoiceGuid'],
    ['invoicefiles', 'invoiceGuid'],
    ['invoicesettings', '_invoiceGuid'],
  ],
  phases: [['phasemembers', 'phase.guid']],
  products: [['productcountrysettings', 'product.guid']],
  projects: [
    ['phases', 'project.guid'],
    ['projectbillingcustomers', 'project.guid'],
    ['projectinvoicesettings', 'project.guid'],
    ['projectrecurringfeerules', 'project.guid'],
    ['projectfiles', 'projectGuid'],
    ['salesstatushistory', 'project.guid'],
  ],
  travelexpensetypes: [['travelexpensetypecountrysettings', 'product.guid']],
}

/** The collection behind a resource's path segment. */
export function collectionOf(resource: string): string {
  return ALIASES[resource] ?? VIEWS[resource]?.collection ?? resource
}

/** Where the rows of a top-level list come from. */
export function sourceOf(resource: string): Source {
  return VIEWS[resource] ?? { collection: collectionOf(resource) }
}

/** Where the rows below a parent come from; undefined when the table lacks them. */
export function childSource(resource: string, child: string): Source | undefined {
  return CHILDREN[`${collectionOf(resource)}/${child}`]
}

/** Where a row keeps the GUIDs of its keywords: only projects show them, so the others keep them to themselves. */
export function keywordGuids(row: SandboxRow): string[] {
  if (Array.isArray(row._keywordGuids)) return row._keywordGuids as string[]
  return listOf(row.keywords).flatMap((word) => guidAt(word) ?? [])
}

function keywordsOf(store: Store, row: SandboxRow): SandboxRow[] {
  return keywordGuids(row)
    .map((guid) => store.of('keywords').get(guid))
    .filter((keyword) => keyword !== undefined)
}

function isInProgress(project: SandboxRow, store: Store): boolean {
  const type = (project.salesStatus as SandboxRow | null | undefined)?.salesStatusTypeGuid
  return typeof type === 'string' && store.of('salesstatustypes').get(type)?.salesState === 'InProgress'
}

/** The phases of a project, parents before their children, each with its depth. */
function phaseTree(store: Store, project: SandboxRow): SandboxRow[] {
  const phases = store
    .of('phases')
    .find('project.guid', [project.guid])
    .map((entry) => entry.row)
  const { guid, name, number } = (project.customer ?? {}) as SandboxRow
  const customer = { guid, name, number, isInternal: store.of('customers').get(String(guid))?.isInternal ?? false }
  const below = (parent: unknown, level: number): SandboxRow[] =>
    phases
      .filter((phase) => guidAt(phase.parentPhase) === parent)
      .flatMap((phase) => {
        const children = below(phase.guid, level + 1)
        return [{ ...phase, customer, level, hasChildren: children.length > 0 }, ...children]
      })
  return below(undefined, 0)
}

function guidAt(link: unknown): string | undefined {
  return (link as { guid?: string } | null | undefined)?.guid
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

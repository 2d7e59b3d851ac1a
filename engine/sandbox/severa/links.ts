import type { SandboxRow } from '../common/side.ts'
import { dereference, type OpenApiDocument, type Schema } from './contract.ts'
import type { Store } from './store.ts'

/** Where the GUID of a link property leads; the first collection that knows it counts. */
interface Target {
  readonly collections: readonly string[]
  /** Property of the link that holds the GUID. Default "guid". */
  readonly key?: string
}

const to = (...collections: string[]): Target => ({ collections })

/** Link properties, the same in every model, but for EXCEPTIONS. */
const TARGETS: Readonly<Record<string, Target>> = {
  billingAddress: to('addresses'),
  // A user by shape, a contact by the notes of the contract.
  billingContact: to('users', 'contactpersons'),
  billingCustomer: to('customers'),
  billingDependencyPhase: to('phases'),
  businessUnit: to('businessunits'),
  communicationType: to('communicationtypes'),
  contact: to('contactpersons'),
  contacts: to('contactpersons'),
  costAccount: to('costaccounts'),
  costCenter: to('costcenters'),
  country: to('localization/countries'),
  countryRegion: to('localization/countryregions'),
  createdBy: to('users'),
  creditNoteInvoice: to('invoices'),
  culture: to('localization/formattingcultures'),
  currency: to('currencies'),
  currencyCode: to('currencies'),
  customer: to('customers'),
  customerContact: to('contactpersons'),
  defaultLanguage: to('localization/languages'),
  defaultWorkType: to('worktypes'),
  formatting: to('localization/formattingcultures'),
  headquarterAddress: to('addresses'),
  invoice: to('invoices'),
  invoiceTemplate: to('invoicetemplates'),
  invoicingVat: to('vatrates'),
  keywords: to('keywords'),
  language: to('localization/languages'),
  lastUpdatedBy: to('users'),
  marketSegment: to('marketsegments'),
  overtime: to('overtimes'),
  owner: to('users'),
  parentMarketSegment: to('marketsegments'),
  parentPhase: to('phases'),
  permissionProfile: to('permissionprofiles'),
  phase: to('phases'),
  phaseStatus: { collections: ['phasestatustypes'], key: 'phaseStatusTypeGuid' },
  product: to('products'),
  productCategory: to('productcategories'),
  project: to('projects'),
  projectOwner: to('users'),
  projectStatus: { collections: ['projectstatustypes'], key: 'projectStatusTypeGuid' },
  projects: to('projects'),
  recurringSalesAccount: to('salesaccounts'),
  reimburseInvoice: to('invoices'),
  role: to('contactroles'),
  rootPhase: to('phases'),
  salesAccount: to('salesaccounts'),
  salesPerson: to('users'),
  salesStatus: { collections: ['salesstatustypes'], key: 'salesStatusTypeGuid' },
  salesStatusType: to('salesstatustypes'),
  status: to('invoicestatuses'),
  superiorUser: to('users'),
  termsOfServiceApprover: to('users'),
  timeZone: to('localization/timezones'),
  timezone: to('localization/timezones'),
  travelExpense: to('travelexpensetypes'),
  user: to('users'),
  valueAddedTax: to('vatrates'),
  workType: to('worktypes'),
}

const EXCEPTIONS: Readonly<Record<string, Target>> = {
  'reimbursedprojecttravelexpenses.product': to('travelexpensetypes'),
  'travelexpensetypecountrysettings.product': to('travelexpensetypes'),
}

/** Plain properties that hold the GUID of something else. */
export const GUID_PROPERTIES: Readonly<Record<string, string>> = {
  addressGuid: 'addresses',
  countryGuid: 'localization/countries',
  parentGuid: 'businessunits',
}

const fullName = (row: SandboxRow) => row.name ?? [row.firstName, row.lastName].filter(Boolean).join(' ')
const companyGuid = (row: SandboxRow) => row.companyGuid ?? (row.businessUnit as SandboxRow | null)?.companyGuid

/** What a link shows of its target under another name than the target's own: "collection.property of the link". */
const SHOWN_AS: Readonly<Record<string, (row: SandboxRow) => unknown>> = {
  'addresses.country': (row) => (row.country as SandboxRow | null)?.name ?? null,
  'contactpersons.name': fullName,
  'invoicetemplates.name': (row) => row.title,
  'keywords.name': (row) => row.keyword,
  'localization/countries.code': (row) => row.code2,
  'projects.companyGuid': companyGuid,
  'users.companyGuid': companyGuid,
  'users.name': fullName,
}

/** One link property of a collection's rows. */
export interface Link {
  readonly property: string
  readonly list: boolean
  readonly key: string
  readonly collections: readonly string[]
  /** Properties of the link that come from its target. */
  readonly shown: ReadonlySet<string>
  /** What the link shows of a row of `collection`. */
  readonly show: (collection: string, row: SandboxRow) => SandboxRow
}

/** The links in the rows of a collection; `homeOf` gives the model that a collection is stored in. */
export function compileLinks(
  document: OpenApiDocument,
  collection: string,
  homeOf: (collection: string) => Schema,
): readonly Link[] {
  const shows = (target: Target, name: string) =>
    target.collections.some((other) => SHOWN_AS[`${other}.${name}`] ?? homeOf(other).properties?.[name])
  return Object.entries(homeOf(collection).properties ?? {}).flatMap(([property, schema]) => {
    const target = EXCEPTIONS[`${collection}.${property}`] ?? TARGETS[property]
    const list = schema.type === 'array'
    const link = dereference(document, schema.items ?? schema)
    const key = target?.key ?? 'guid'
    if (!target || !link.properties?.[key]) return []
    const parts = Object.entries(link.properties).filter(
      ([name]) => name !== key && name !== 'guid' && shows(target, name),
    )
    const asText = new Set(parts.filter(([, part]) => part.type === 'string').map(([name]) => name))
    const shown = new Set(parts.map(([name]) => name))
    const show = (from: string, row: SandboxRow) => showTarget(from, row, shown, asText)
    return [{ property, list, key, collections: target.collections, shown, show }]
  })
}

/** The target of a link by its GUID; undefined when nothing has it. */
export function targetOf(store: Store, link: Link, guid: string): { collection: string; row: SandboxRow } | undefined {
  for (const collection of link.collections) {
    const row = store.of(collection).get(guid)
    if (row) return { collection, row }
  }
  return undefined
}

function showTarget(
  collection: string,
  row: SandboxRow,
  names: ReadonlySet<string>,
  asText: ReadonlySet<string>,
): SandboxRow {
  const parts: Record<string, unknown> = {}
  for (const name of names) {
    const read = SHOWN_AS[`${collection}.${name}`]
    const value = read ? read(row) : row[name]
    if (value !== undefined) parts[name] = asText.has(name) && typeof value === 'number' ? String(value) : value
  }
  return parts
}

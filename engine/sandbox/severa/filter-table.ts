/** How one query parameter narrows a list. Paths are dotted; a list on the way means any of its items. */
export type Filter =
  /** One of the values stands at the path. `anyCase` for e-mail addresses and GUIDs; `orNothing`: or no value at all. */
  | { readonly kind: 'in'; readonly path: string; readonly anyCase?: boolean; readonly orNothing?: boolean }
  /** A yes or no at the path; rows that lack it count by the model's default. */
  | { readonly kind: 'flag'; readonly path: string; readonly negated?: boolean }
  /** When the value is no, rows that have something (but no) at the path drop out. */
  | { readonly kind: 'unless'; readonly path: string }
  /** Whether there is anything at the path. */
  | { readonly kind: 'present'; readonly path: string }
  /** A day or number at the path, at least or at most the value; rows without one drop out. */
  | { readonly kind: 'from' | 'to'; readonly path: string }
  /** An instant at the path, or the row's last change, not before the value. */
  | { readonly kind: 'since'; readonly path?: string }
  /** The text occurs in one of the row's names, in any case. */
  | { readonly kind: 'text' }
  /** The filter looks at the row that the GUID at `link` leads to. */
  | { readonly kind: 'through'; readonly link: string; readonly collection: string; readonly filter: Filter }
  /** Some row of `collection`, whose `link` is this row's value at `own` (default guid), passes the filter. */
  | {
      readonly kind: 'some'
      readonly collection: string
      readonly link: string
      readonly own?: string
      readonly filter: Filter
    }

const is = (path: string): Filter => ({ kind: 'in', path })
const guid = (path: string): Filter => ({ kind: 'in', path, anyCase: true })
const flag = (path: string): Filter => ({ kind: 'flag', path })
const through = (link: string, collection: string, filter: Filter): Filter => ({
  kind: 'through',
  link,
  collection,
  filter,
})
const anything: Filter = { kind: 'present', path: 'guid' }

/** The same meaning wherever the parameter is declared, but for the exceptions below. */
const FILTERS: Readonly<Record<string, Filter>> = {
  active: flag('isActive'),
  billableStatus: is('billableStatus'),
  businessUnitGuids: guid('businessUnit.guid'),
  category: is('category'),
  changedSince: { kind: 'since' },
  code: is('code'),
  companyCountryGuid: guid('companyCountryGuid'),
  companyCurrencyGuids: guid('businessUnit.companyCurrencyGuid'),
  companyGuid: guid('companyGuid'),
  countryGuid: { kind: 'in', path: 'countryGuid', anyCase: true, orNothing: true },
  createdByUserGuids: guid('createdBy.guid'),
  currencyGuid: guid('currency.guid'),
  currencyGuids: guid('currency.guid'),
  customerGuids: guid('customer.guid'),
  customerNames: is('name'),
  customerOwnerGuids: through('customer.guid', 'customers', guid('owner.guid')),
  deletedSince: { kind: 'since', path: 'deletedDateTime' },
  email: guid('email'),
  emailAddresses: guid('email'),
  endDate: { kind: 'to', path: 'eventDate' },
  eventDateEnd: { kind: 'to', path: 'eventDate' },
  eventDateStart: { kind: 'from', path: 'eventDate' },
  expenseClass: is('travelExpense.expenseClass'),
  hasPhase: { kind: 'present', path: 'phase.guid' },
  hasRecurringFees: { kind: 'some', collection: 'projectrecurringfeerules', link: 'project.guid', filter: anything },
  identifier: is('identifier'),
  includeChildSegments: { kind: 'unless', path: 'parentMarketSegment.guid' },
  includeRecurringRules: { kind: 'unless', path: 'isRecurrenceRule' },
  internal: flag('isInternal'),
  invoiceGuid: guid('invoiceGuid'),
  invoiceStatusGuids: guid('status.guid'),
  isActive: flag('isActive'),
  isBillable: flag('isBillable'),
  isBilled: { kind: 'present', path: 'invoice.guid' },
  isClosed: flag('isClosed'),
  isInternal: flag('isInternal'),
  isInvoiceLanguage: flag('isInvoiceLanguage'),
  isTravelReimbursementRequired: flag('travelReimbursementRequired'),
  isReimbursed: { kind: 'present', path: 'travelReimbursement.guid' },
  isUserActive: through('user.guid', 'users', flag('isActive')),
  keyword: is('keyword'),
  keywordGuids: guid('_keywordGuids'),
  kvkNumber: is('kvkNumber'),
  marketSegmentationGuids: {
    kind: 'some',
    collection: 'customermarketsegments',
    link: 'customer.guid',
    own: 'customer.guid',
    filter: guid('marketSegment.guid'),
  },
  maximumTotalExcludingTax: { kind: 'to', path: 'totalExcludingTax.amount' },
  minimumTotalExcludingTax: { kind: 'from', path: 'totalExcludingTax.amount' },
  name: is('name'),
  numbers: is('number'),
  openProjects: { kind: 'flag', path: 'isClosed', negated: true },
  parentMarketSegmentGuid: guid('parentMarketSegment.guid'),
  paymentDateStart: { kind: 'from', path: 'paymentDate' },
  phaseGuid: guid('phase.guid'),
  productive: flag('isProductive'),
  productType: is('productType'),
  projectBusinessUnitGuids: through('projects.guid', 'projects', guid('businessUnit.guid')),
  projectGuid: guid('project.guid'),
  projectGuids: guid('project.guid'),
  projectKeywordGuids: guid('keywords.guid'),
  projectMemberUserGuids: {
    kind: 'some',
    collection: 'phases',
    link: 'project.guid',
    filter: { kind: 'some', collection: 'phasemembers', link: 'phase.guid', filter: guid('user.guid') },
  },
  projectOwnerGuids: guid('projectOwner.guid'),
  projectStatusChangedSince: { kind: 'since', path: '_projectStatusChanged' },
  projectStatusTypeGuids: guid('projectStatus.projectStatusTypeGuid'),
  referenceNumbers: is('referenceNumber'),
  rowType: is('rowType'),
  salesPersonGuids: guid('salesPerson.guid'),
  salesState: is('salesState'),
  salesStatusChangedSince: {
    kind: 'some',
    collection: 'salesstatushistory',
    link: 'project.guid',
    filter: { kind: 'since', path: 'timeStamp' },
  },
  salesStatusTypeGuids: guid('salesStatus.salesStatusTypeGuid'),
  startDate: { kind: 'from', path: 'eventDate' },
  supervisorUserGuids: guid('superiorUser.guid'),
  textToSearch: { kind: 'text' },
  travelReimbursementGuid: guid('travelReimbursement.guid'),
  type: is('type'),
  userGuid: guid('user.guid'),
  userGuids: guid('user.guid'),
  vatNumber: is('vatNumber'),
  workTypeGuid: guid('workType.guid'),
}

/** "collection.parameter" where the general meaning does not fit. */
const EXCEPTIONS: Readonly<Record<string, Filter>> = {
  'customers.customerOwnerGuids': guid('owner.guid'),
  'invoices.endDate': { kind: 'to', path: 'date' },
  'invoices.projectGuids': guid('projects.guid'),
  'invoices.projectOwnerGuids': through('projects.guid', 'projects', guid('projectOwner.guid')),
  'invoices.salesPersonGuids': through('projects.guid', 'projects', guid('salesPerson.guid')),
  'invoices.startDate': { kind: 'from', path: 'date' },
  'projects.projectGuids': guid('guid'),
}

/**
 * Declared parameters that do not narrow a list here: paging and sorting, which are read elsewhere; those whose meaning
 * is stated nowhere or hangs on data that the models do not have.
 */
export const NOT_FILTERS: ReadonlySet<string> = new Set([
  'billableTimePeriod',
  'calculateRowCount',
  'costCurrencyGuid',
  'firstRow',
  'includeDataInResponse',
  'includeInactive',
  'includeMarketSegmentsFromRegistry',
  'includeParentLevel',
  'invoiceableDate',
  'invoiceType',
  'isBillablePeriodInFuture',
  'minimumBillableAmount',
  'moveUsagesToGuid',
  'pageToken',
  'pdfGetOptions',
  'projects.isBillable',
  'purpose',
  'rowCount',
  'searchCriterias',
  'setAsNonBillable',
  'sortings',
  'worktypes.userGuid',
])

/** The filter of a parameter for the rows of a collection; undefined when it narrows nothing. */
export function filterOf(collection: string, name: string): Filter | undefined {
  if (NOT_FILTERS.has(name) || NOT_FILTERS.has(`${collection}.${name}`)) return undefined
  return EXCEPTIONS[`${collection}.${name}`] ?? FILTERS[name]
}

/** Properties that textToSearch looks into. */
export const SEARCHED: readonly string[] = [
  'name',
  'firstName',
  'lastName',
  'number',
  'code',
  'identifier',
  'keyword',
  'title',
  'value',
  'addressline',
  'city',
  'customer.name',
  'marketSegment.name',
]

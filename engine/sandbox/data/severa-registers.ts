import type { SandboxRow } from '../common/side.ts'
import { iso } from './stamps.ts'
import type { World } from './world.ts'

/** Registers whose rows do not say who made them, or when. */
const WITHOUT_AUDIT = /^(localization\/|permissionprofiles$)/

/** What Severa has before any record: settings, statuses, languages, countries, rates, and the organisation itself. */
export function buildSeveraRegisters(world: World): void {
  const { file, severa, link, guid } = world
  const audit = { createdDateTime: iso(Date.UTC(2017, 0, 2, 7)), lastUpdatedDateTime: null }
  const add = (collection: string, key: string | number, row: SandboxRow) =>
    severa.add(collection, { guid: guid(collection, key), ...row, ...(!WITHOUT_AUDIT.test(collection) && audit) })

  for (const { code, name, symbol, rate } of file.currencies) {
    const isOrganizationCurrency = code === file.organisation.currency
    add('currencies', code, { code, name, symbol, rate, isActive: true, isOrganizationCurrency })
  }
  for (const { code, name, englishName } of file.languages) {
    add('localization/languages', code, { code, name, englishName, isInvoiceLanguage: !code.includes('-') })
  }
  for (const country of file.countries) {
    add('localization/countries', country.code2, {
      code2: country.code2,
      code3: country.code3,
      name: country.name,
      englishName: country.englishName,
      isInEU: country.eu,
      isRegistrationCountry: country.code2 === file.organisation.country,
      hasRegions: 'NoRegion',
      currency: link('currencies', country.currency),
      defaultLanguage: link('localization/languages', country.language),
    })
  }
  add('localization/timezones', 'Helsinki', {
    name: 'Helsinki',
    ianaName: 'Europe/Helsinki',
    systemName: 'FLE Standard Time',
  })
  add('localization/formattingcultures', 'fi-FI', {
    code: 'fi-FI',
    name: 'suomi (Suomi)',
    englishName: 'Finnish (Finland)',
    isActive: true,
  })
  for (const { code, percent, default: isDefault = false } of file.vat) {
    const countryGuid = guid('localization/countries', file.organisation.country)
    add('vatrates', code, { code, percentage: percent, countryGuid, isActive: true, isDefault })
  }
  addStatuses(world, add)
  addSmallRegisters(world, add)
  addSegments(world, add)
}

type Add = (collection: string, key: string | number, row: SandboxRow) => void

function addStatuses({ file }: World, add: Add): void {
  for (const [index, status] of file.invoiceStatuses.entries()) {
    add('invoicestatuses', status.name, {
      name: status.name,
      isActive: true,
      isDefault: status.default ?? false,
      isDefaultForCreditNote: status.creditNote ?? false,
      isReadOnly: status.readOnly ?? false,
      hasInvoiceNumber: status.number ?? false,
      isSent: status.sent ?? false,
      isPaid: status.paid ?? false,
      isWaitingPayment: (status.sent ?? false) && !status.paid,
      sortOrder: index + 1,
    })
  }
  for (const { name, state, probability, proposal = false, active = true } of file.salesStatuses) {
    add('salesstatustypes', name, {
      name,
      salesState: state,
      defaultProbability: probability,
      isProposalDefault: proposal,
      isActive: active,
    })
  }
  for (const [index, name] of file.projectStatuses.entries()) {
    add('projectstatustypes', name, { name, isActive: true, sortOrder: index + 1 })
    add('phasestatustypes', name, { name, isActive: true, sortOrder: index + 1 })
  }
}

function addSmallRegisters({ file }: World, add: Add): void {
  for (const [type, name] of Object.entries(file.communicationTypes))
    add('communicationtypes', type, { name, type, isActive: true })
  for (const name of file.contactRoles) add('contactroles', name, { name, isActive: true })
  for (const { code, name } of file.categories) {
    add('productcategories', code ?? name, { name, code: code ?? null, isActive: true, isDefault: false })
  }
  for (const [index, { number, name }] of file.salesAccounts.entries()) {
    const isDefault = index === 0
    add('salesaccounts', number, {
      number,
      name,
      isActive: true,
      isProductDefault: isDefault,
      isTravelTypeDefault: isDefault,
      isWorkTypeDefault: false,
    })
  }
  for (const [index, { number, name }] of file.costAccounts.entries()) {
    add('costaccounts', number, { number, name, isActive: true, isTravelTypeDefault: index === 0 })
  }
  for (const { code, name, percentage } of file.overtimes) {
    add('overtimes', code, {
      code,
      name,
      percentage,
      isActive: true,
      multipliesUnitCost: true,
      includeInFlextime: false,
    })
  }
  add('invoicetemplates', 'standard', { title: 'Standard invoice', isActive: true, isDefault: true, canDelete: false })
  add('permissionprofiles', 'standard', { name: 'Standard user', isActive: true, isDefault: true, isAccessible: true })
}

function addSegments({ file, link }: World, add: Add): void {
  const groups = { [file.accountSets.group]: file.accountSets.sets, ...file.segments }
  for (const [group, names] of Object.entries(groups)) {
    add('marketsegments', group, { name: group, isActive: true, parentMarketSegment: null })
    for (const name of names)
      add('marketsegments', name, { name, isActive: true, parentMarketSegment: link('marketsegments', group) })
  }
}

/** The organisation and its settings; numbers go on after those in use. */
export function buildOrganisation(
  world: World,
  next: { readonly customer: number; readonly project: number; readonly invoice: number },
): void {
  const { file, severa, link, guid } = world
  const { organisation } = file
  const company = {
    guid: guid('companies', 'own'),
    name: organisation.name,
    rootBusinessUnitGuid: guid('businessunits', file.departments[0]!.code),
    currencyCode: organisation.currency,
    currencyGuid: guid('currencies', organisation.currency),
    currencyRate: 1,
    currencySymbol: '€',
    country: {
      guid: guid('localization/countries', organisation.country),
      code3: 'FIN',
      name: 'Suomi',
      englishName: 'Finland',
    },
  }
  severa.add('organizationdetails', {
    guid: guid('organisations', 'own'),
    name: organisation.name,
    vatNumber: organisation.vatNumber,
    address: organisation.address,
    postalCode: organisation.postalCode,
    city: organisation.city,
    country: { ...link('localization/countries', organisation.country), code: organisation.country },
    currency: link('currencies', organisation.currency),
    language: link('localization/languages', organisation.language),
    formatting: link('localization/formattingcultures', 'fi-FI'),
    timezone: link('localization/timezones', 'Helsinki'),
    activeAddons: ['RestApi', 'MultiCurrency', 'RecurringBilling'],
    activeCompanies: [company],
    isVatRegistered: true,
  })
  severa.add('organizationsettings', {
    nextCustomerNumber: next.customer,
    lastCustomerNumber: next.customer - 1,
    nextProjectNumber: next.project,
    lastProjectNumber: next.project - 1,
    nextInvoiceNumber: next.invoice,
    lastInvoiceNumber: next.invoice - 1,
    nextTravelReimbursementNumber: 1,
    overdueInterest: organisation.overdueInterest,
    paymentTerm: organisation.paymentTerm,
    setCreditNoteInvoiceNumber: false,
    workHourApprovalMode: 'RequiredForInvoicing',
    workHourEntryFormat: 'Quantity',
    workWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    uniqueIdentifierForProductsAndWorktypes: false,
    currencyRoundingType: 'AwayFromZero',
    paymentReferenceNumberDisplaySetting: 'ReferenceNumber',
    projectNameDisplaySetting: 'ShowProjectLongName',
    projectNameDisplayFormatSetting: 'ProjectNamePhaseName',
    quickSearchSetting: 'ShowOpenProjectsSalesCasesAndCustomers',
    displayProjectNumber: true,
    isIdenticalPhaseCodesAllowed: true,
    isAddingNewKeywordsFromProjectAllowed: true,
    isCustomerSearchAllowed: true,
    isEnteringHourPlannedInvoiceQuantityAllowed: false,
    isWorkHourDescriptionMandatory: false,
  })
}

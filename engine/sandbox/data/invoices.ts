import { money, netOf, vatOf } from './amounts.ts'
import type { Item } from './items.ts'
import { addPosting, addSalesOrder } from './sales-orders.ts'
import { addDays, iso } from './stamps.ts'
import type { World } from './world.ts'

/** Statuses of the demo's invoices, oldest first. */
const STATUSES = [
  'Paid',
  'Sent to ViBu',
  'In ViBu',
  'In ViBu',
  'Ready for ViBu',
  'Ready for ViBu',
  'Ready for ViBu',
  'Draft',
  'Draft',
  'Draft',
]
const FIRST_INVOICE_NO = 1000001
const MOST_ROWS = 4
const ROW_TYPES = { workhours: 'Hours', projectfees: 'ProjectFees', projecttravelexpenses: 'TravelExpenses' } as const
const CATEGORIES = { workhours: 'Hours', projectfees: 'ProjectFees', projecttravelexpenses: 'Travels' } as const

/** An invoice before it is rows. */
export interface Invoice {
  readonly key: number
  readonly status: string
  readonly date: string
  /** NXT's number, once it has one. */
  readonly number: string | undefined
  readonly items: readonly Item[]
  readonly net: number
  readonly vat: number
}

/** A few invoices over the billable items of single projects, and the sales orders that came of the older ones. */
export function buildInvoices(world: World, items: readonly Item[]): void {
  const projects = [...new Set(items.filter((item) => item.billable).map((item) => item.project))]
  for (const [index, status] of STATUSES.entries()) {
    const project = projects[index]
    const taken = items.filter((item) => item.billable && item.project === project).slice(0, MOST_ROWS)
    if (taken.length === 0) continue
    const net = money(taken.reduce((sum, item) => sum + netOf(item), 0))
    const vat = money(taken.reduce((sum, item) => sum + vatOf(item), 0))
    const numbered = status === 'Paid' || status === 'Sent to ViBu'
    const invoice: Invoice = {
      key: index + 1,
      status,
      date: addDays(world.file.asOf, index * 3 - 40),
      number: numbered ? String(FIRST_INVOICE_NO + index) : undefined,
      items: taken,
      net,
      vat,
    }
    addInvoice(world, invoice)
    if (!['Draft', 'Ready for ViBu'].includes(status)) addSalesOrder(world, invoice)
    if (invoice.number) addPosting(world, invoice, invoice.number)
  }
}

function addInvoice(world: World, { key, status, date, number, items, net, vat }: Invoice): void {
  const { severa, guid, link, file } = world
  const { project } = items[0]!
  const { party, owner } = project
  const total = (amount: number) => ({ amount, currencyCode: project.currency })
  const of = (collection: Item['collection']) =>
    total(money(items.filter((item) => item.collection === collection).reduce((sum, item) => sum + netOf(item), 0)))
  const invoiceGuid = guid('invoices', key)
  const audit = { createdDateTime: iso(Date.parse(date) + 9 * 3_600_000), lastUpdatedDateTime: null }
  const text = (words: string) => ({ value: `<p>${words}</p>`, text: words, plainText: words, allowTags: true })
  severa.add('invoices', {
    guid: invoiceGuid,
    number: number ? Number(number) : null,
    referenceNumber: number ? `${number}${checkDigit(number)}` : null,
    status: link('invoicestatuses', status),
    isCreditNote: false,
    creditNoteInvoice: null,
    reimburseInvoice: null,
    date,
    dueDate: addDays(date, party.days),
    entryDate: null,
    paymentDate: status === 'Paid' ? addDays(date, 9) : null,
    paymentTerm: party.days,
    overdueInterest: party.interest ?? file.organisation.overdueInterest,
    customer: link('customers', party.number),
    billingCustomer: link('customers', party.number),
    projects: [link('projects', project.number)],
    receiverCustomerName: party.name,
    receiverVatNumber: party.vat || null,
    receiverAddress: {
      addressline: party.address.street,
      postalCode: party.address.postalCode,
      city: party.address.city,
      country: party.countryOf.name,
    },
    senderName: file.organisation.name,
    senderVatNumber: file.organisation.vatNumber,
    senderAddress: {
      addressline: file.organisation.address,
      postalCode: file.organisation.postalCode,
      city: file.organisation.city,
      country: 'Suomi',
    },
    senderContactGuid: guid('users', owner.key),
    senderContactName: `${owner.firstName} ${owner.lastName}`,
    orderNumber: project.number % 4 === 0 ? `PO-${project.number}` : null,
    ourReference: `${owner.firstName} ${owner.lastName}`,
    yourReference: null,
    notes: key % 3 === 0 ? 'Thank you for the good work together.' : null,
    freeText1: key % 2 === 0 ? text('Work done according to the agreement.') : null,
    freeText2: null,
    currency: link('currencies', project.currency),
    currencyRate: file.currencies.find(({ code }) => code === project.currency)?.rate ?? 1,
    language: link('localization/languages', party.language),
    totalExcludingTax: total(net),
    totalTax: total(vat),
    totalIncludingTax: total(money(net + vat)),
    workHoursTotalExcludingTax: of('workhours'),
    projectFeesTotalExcludingTax: of('projectfees'),
    projectTravelExpensesTotalExcludingTax: of('projecttravelexpenses'),
    flatRatesTotalExcludingTax: total(0),
    workHoursQuantity: items
      .filter((item) => item.collection === 'workhours')
      .reduce((sum, item) => sum + item.quantity, 0),
    workHourValueAddedTax: 25.5,
    canBeDeleted: !number,
    ...audit,
  })
  for (const [index, item] of items.entries()) {
    const rowGuid = guid('invoicerows', `${key}/${index + 1}`)
    item.invoice = { invoiceGuid, rowGuid }
    severa.add('invoicerows', {
      guid: rowGuid,
      invoiceGuid,
      rowType: ROW_TYPES[item.collection],
      category: CATEGORIES[item.collection],
      code: [item.code],
      description: item.text,
      quantity: item.quantity,
      measurementUnit: item.unit,
      unitPrice: total(item.price),
      vatRate: item.vatPercent,
      sortOrder: index + 1,
      flatRateGuid: null,
      hasInvoiceComment: false,
      ...audit,
    })
  }
}

/** The last digit of a Finnish reference number: weights 7, 3, 1 from the right. */
function checkDigit(number: string): number {
  const sum = [...number].reverse().reduce((total, digit, at) => total + Number(digit) * [7, 3, 1][at % 3]!, 0)
  return (10 - (sum % 10)) % 10
}

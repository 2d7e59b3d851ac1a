import type { Random } from '../common/random.ts'
import { linkField } from './link-field.ts'
import { drawAddress, isLinked, organisationNumber, type Party } from './parties.ts'
import { drawStamps, nxtAudit, severaAudit } from './stamps.ts'
import { employeeColumns, type Person } from './users.ts'
import type { World } from './world.ts'

const EU_SET = 'EU transaction'
const INTRA_GROUP_SET = 'Intra-group transaction'
const EXTERNAL_SET = 'External transaction'
/** With more customers than this only every tenth has more than one address: they are there for their number. */
const DETAILED_UP_TO = 5000

/** One address in both systems. */
interface Place {
  readonly key: string
  readonly lines: string
  readonly postalCode: string
  readonly city: string
  readonly flags: {
    readonly isBillingAddress: boolean
    readonly isPostalAddress: boolean
    readonly isVisitAddress: boolean
  }
}

/** Customers of Severa, associates of NXT, their addresses and segments. Answers the associate of each NXT customer. */
export function buildCustomers(
  world: World,
  parties: readonly Party[],
  people: readonly Person[],
  nextNo: () => number,
): Map<number, number> {
  const associates = new Map<number, number>()
  const draw = world.random.fork('addresses')
  const stamping = world.random.fork('customer stamps')
  for (const party of parties) {
    const places = drawPlaces(world, draw, party)
    if (party.only !== 'nxt') addSeveraCustomer(world, stamping, party, places, people)
    if (party.only === 'severa') continue
    const associateNo = nextNo()
    associates.set(party.number, associateNo)
    addAssociate(world, stamping, { party, places, associateNo, employee: party.also ? people[0] : undefined })
  }
  return associates
}

function drawPlaces(world: World, draw: Random, party: Party): Place[] {
  if (party.bare || party.internal) return []
  const second = draw.chance(0.3) && (world.customers <= DETAILED_UP_TO || party.number % 10 === 0)
  const inner = draw.chance(0.2) ? `Box ${100 + draw.below(800)}\n` : draw.chance(0.1) ? 'c/o Talouspalvelu\n' : ''
  const { street, postalCode, city } = party.address
  const billing = { isBillingAddress: true, isPostalAddress: true, isVisitAddress: !second }
  const first: Place = { key: `${party.number}/1`, lines: `${inner}${street}`, postalCode, city, flags: billing }
  if (!second) return [first]
  const other = drawAddress(world, draw, party.countryOf.code2)
  const visit = { isBillingAddress: false, isPostalAddress: false, isVisitAddress: true }
  return [
    first,
    { key: `${party.number}/2`, lines: other.street, postalCode: other.postalCode, city: other.city, flags: visit },
  ]
}

function addSeveraCustomer(
  world: World,
  stamping: Random,
  party: Party,
  places: readonly Place[],
  people: readonly Person[],
): void {
  const { severa, guid, link } = world
  const own = party.severa ?? {}
  const customer = link('customers', party.number)
  const audit = severaAudit(world, drawStamps(world, stamping))
  severa.add('customers', {
    guid: customer.guid,
    name: own.name ?? party.name,
    number: own.number ?? party.number,
    isActive: !(own.inactive ?? party.inactive),
    isInternal: party.internal ?? false,
    email: own.email ?? party.email,
    website: party.website,
    vatNumber: own.vatNumber ?? ((own.vat ?? party.vat) || null),
    kvkNumber: null,
    language: link('localization/languages', party.language),
    currency: link('currencies', party.currency),
    owner: link('users', people[party.number % 10]!.key),
    paymentTerm: own.days ?? party.days,
    overdueInterest: 'interest' in own ? own.interest : party.interest,
    invoicingVat: null,
    headquarterAddress: places[0] ? link('addresses', places[0].key) : null,
    eInvoiceAddress: null,
    notes: null,
    numberOfEmployees: null,
    ...audit,
  })
  for (const { key, lines, postalCode, city, flags } of places) {
    const country = link('localization/countries', party.countryOf.code2)
    severa.add('addresses', {
      guid: guid('addresses', key),
      addressline: lines,
      postalCode,
      city,
      country,
      ...flags,
      customer,
      contacts: [],
      phone: null,
      fax: null,
      ...audit,
    })
  }
  if (party.internal) return
  addSegment(world, party.number, accountSetOf(world, party), world.file.accountSets.group)
  if (party.number % 3 === 0)
    addSegment(world, party.number, world.file.segments.Industry![party.number % 4]!, 'Industry')
}

function addSegment({ severa, guid, link }: World, number: number, segment: string, group: string): void {
  severa.add('customermarketsegments', {
    guid: guid('customermarketsegments', `${number}/${group}`),
    customer: link('customers', number),
    marketSegment: link('marketsegments', segment),
    parentMarketSegment: link('marketsegments', group),
    createdDateTime: '2021-03-01T08:00:00.000Z',
    lastUpdatedDateTime: null,
  })
}

interface Associate {
  readonly party: Party
  readonly places: readonly Place[]
  readonly associateNo: number
  readonly employee: Person | undefined
}

function addAssociate(world: World, stamping: Random, { party, places, associateNo, employee }: Associate): void {
  const customer = (key: string | number) => world.guid('customers', key)
  const audit = nxtAudit(drawStamps(world, stamping))
  const country = party.countryOf.no
  const [billing] = places
  world.nxt.add('associate', {
    associateNo,
    customerNo: party.nxt?.number ?? party.number,
    name: party.nxt?.name ?? party.name,
    companyNo: organisationNumber(String(party.nxt?.vat ?? party.vat)),
    emailAddress: party.email ?? '',
    webPage: party.website ?? '',
    languageNo: languageNo(world, party.language),
    currencyNo: world.currencyNo(party.currency),
    countryNo: country,
    paymentTermsForCustomer: party.term ?? termOf(world, party.days),
    interestRate: party.interest ?? world.file.organisation.overdueInterest,
    accountSetForCustomer: world.file.accountSets.sets.indexOf(accountSetOf(world, party)) + 1,
    group11: party.inactive ? 1 : 0,
    information5: linkField(party, customer(party.number), customer, () => customer(`deleted ${party.number}`)),
    ...(billing && { ...addressLines(billing), postCode: billing.postalCode, postalArea: billing.city }),
    ...(employee && employeeColumns(world, employee)),
    ...party.nxt?.set,
    ...audit,
  })
  for (const [index, place] of places.entries()) {
    world.nxt.add('deliveryAddress', {
      associateNo,
      deliveryAddressNo: index + 1,
      name: party.nxt?.name ?? party.name,
      ...addressLines(place),
      postCode: place.postalCode,
      postalArea: place.city,
      countryNo: country,
      group1: place.flags.isBillingAddress ? 1 : 0,
      information1: isLinked(party) ? world.guid('addresses', place.key) : '',
      ...audit,
    })
  }
}

function addressLines({ lines }: Place): Record<string, string> {
  return Object.fromEntries(lines.split('\n').map((line, index) => [`addressLine${index + 1}`, line]))
}

function accountSetOf(world: World, party: Party): string {
  if (party.link === 'own' && party.situation === 'excluded') return INTRA_GROUP_SET
  const home = party.countryOf.code2 === world.file.organisation.country
  return home || !party.countryOf.eu ? EXTERNAL_SET : EU_SET
}

/** NXT's number of a language; of a regional one, that of its language. */
function languageNo({ file }: World, code: string): number {
  const plain = code.split('-')[0]
  return file.languages.find((language) => language.code === plain)?.no ?? 0
}

/** The usual term with so many days: the tenant's map prefers 5 to the lower 4 for 30 days. */
function termOf({ file }: World, days: number): number {
  if (days === 30) return 5
  return file.paymentTerms.find((term) => term.days === days && term.months === 0)?.no ?? 5
}

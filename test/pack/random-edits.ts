import { EngineError } from '../../engine/core/problem.ts'
import { readPath } from '../../engine/sandbox/common/paths.ts'
import { createRandom, type Random } from '../../engine/sandbox/common/random.ts'
import type { PackDesk } from './pack-desk.ts'

type Row = Readonly<Record<string, unknown>>
type Set = Readonly<Record<string, unknown>>
type SideName = 'severa' | 'nxt'

/** One user at one moment: what is there, and chance of this edit's own, so that the edits around it change nothing here. */
class Moment {
  readonly #desk: PackDesk
  readonly #seed: number
  readonly random: Random
  /** Of the seed and the edit: names that nobody else has. */
  readonly mark: string

  constructor(desk: PackDesk, seed: number, nth: number) {
    this.#desk = desk
    this.#seed = seed
    this.random = createRandom(seed).fork(`edit ${nth}`)
    this.mark = `${seed}-${nth}`
  }

  /** Rows in an order that no GUID decides: those are minted anew in every first sync. */
  rows({ side, collection, where = () => true, named }: Place): readonly Row[] {
    const all = this.#desk.sandbox.control.dump(side)[collection] ?? []
    const told = all
      .filter(where)
      .map((row) => [named.map((path) => String(readPath(row, path))).join(' '), row] as const)
    return told.toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, row]) => row)
  }

  /** Any row; half of the time one of a few that this seed comes back to, so that edits meet in one record. */
  one(place: Place): Row | undefined {
    const rows = this.rows(place)
    const few = this.random.chance(0.5) ? createRandom(this.#seed).fork(place.collection) : undefined
    const at = few ? [few, few, few].map((chance) => chance.below(rows.length)) : [this.random.below(rows.length)]
    return rows[this.random.pick(at)]
  }

  guid(collection: string, match: Set = {}): unknown {
    const rows = this.#desk.severa(collection, match)
    return rows[this.random.below(rows.length)]?.guid
  }

  nxt(table: string, column: string, match: Set = {}): unknown {
    const rows = this.#desk.nxt(table, match)
    return rows[this.random.below(rows.length)]?.[column]
  }

  pick<T>(...list: readonly T[]): T {
    return this.random.pick(list)
  }

  number(): number {
    return 40_000 + this.random.below(50_000)
  }
}

/** Something that people look after, and what they do with it. */
interface Place {
  readonly side: SideName
  readonly collection: string
  readonly where?: (row: Row) => boolean
  /** Paths that tell a row from others, and which one to sort by. */
  readonly named: readonly string[]
  readonly keys: readonly string[]
  readonly set: Readonly<Record<string, (at: Moment, row: Row) => unknown>>
  readonly add?: (at: Moment) => Set
  /** Whether people delete such a row. */
  readonly removable?: (row: Row) => boolean
  /** Column with the link. */
  readonly link?: string
}

const FLAG = { yes: 1, no: 0 } as const
const text = (start: string) => (at: Moment) => `${start} ${at.mark}`
const mail = (at: Moment) => at.pick(`mail${at.mark}@new.example`, `MAIL${at.mark}@New.example`)
const phone = (at: Moment) => `+358 9 ${at.mark}`
const turned = (path: string) => (_at: Moment, row: Row) => row[path] === false
const yesNo = (at: Moment) => at.pick(true, false)
const marked = (path: string, value: number) => (_at: Moment, row: Row) => (row[path] === value ? FLAG.no : value)
const street = (at: Moment) =>
  at.pick(`Kuja ${at.mark}`, `Kuja ${at.mark}\nB 4`, `c/o Isku\r\n\r\nKuja ${at.mark}`, `1\n2\n3\n4\n5 ${at.mark}`)

const SEVERA = { side: 'severa', keys: ['guid'] } as const
const CUSTOMERS: Place = {
  ...SEVERA,
  collection: 'customers',
  named: ['name', 'number'],
  set: {
    name: text('Renamed Oy'),
    email: mail,
    website: (at) => `https://${at.mark}.example`,
    vatNumber: (at) => `FI1${String(at.number()).padStart(7, '0')}`,
    paymentTerm: (at) => at.pick(7, 14, 21, 30, 60),
    overdueInterest: (at) => at.pick(null, 0, 7, 9.5),
    'language.guid': (at) => at.guid('localization/languages', { code: at.pick('fi', 'sv', 'en', 'fi-FI') }),
    'currency.guid': (at) => at.guid('currencies'),
    number: (at) => at.number(),
    isActive: turned('isActive'),
  },
  add: (at) => ({ name: `Fresh Oy ${at.mark}`, paymentTerm: at.pick(14, 30), email: mail(at) }),
  removable: () => true,
}
const SEVERA_ADDRESSES: Place = {
  ...SEVERA,
  collection: 'addresses',
  named: ['addressline', 'postalCode', 'city'],
  set: {
    addressline: street,
    city: text('City'),
    postalCode: (at) => String(10_000 + at.random.below(80_000)),
    'country.guid': (at) => at.guid('localization/countries', { code2: at.pick('FI', 'SE', 'NO') }),
    isBillingAddress: () => true,
  },
  add: (at) => ({
    'customer.guid': at.one(CUSTOMERS)?.guid,
    addressline: street(at),
    city: 'Oulu',
    postalCode: '90100',
    'country.guid': at.guid('localization/countries', { code2: 'FI' }),
    isBillingAddress: yesNo(at),
  }),
  removable: () => true,
}
const CONTACTS: Place = {
  ...SEVERA,
  collection: 'contactpersons',
  named: ['name', 'jobTitle'],
  set: { firstName: text('First'), lastName: text('Last'), jobTitle: text('Title'), isActive: turned('isActive') },
  add: (at) => ({ firstName: 'Fresh', lastName: `Person ${at.mark}`, 'customer.guid': at.one(CUSTOMERS)?.guid }),
  removable: () => true,
}
const COMMUNICATIONS: Place = {
  ...SEVERA,
  collection: 'contactcommunications',
  named: ['value'],
  set: { value: (at, row) => (String(row.value).includes('@') ? mail(at) : phone(at)) },
  add: (at) => {
    const type = at.pick('EmailAddress', 'MobilePhone')
    return {
      'contact.guid': at.one(CONTACTS)?.guid,
      'communicationType.guid': at.guid('communicationtypes', { type }),
      value: type === 'EmailAddress' ? mail(at) : phone(at),
    }
  },
  removable: () => true,
}
const SEGMENTS: Place = {
  ...SEVERA,
  collection: 'customermarketsegments',
  named: ['customer.guid', 'marketSegment.guid'],
  set: {},
  add: (at) => ({ 'customer.guid': at.one(CUSTOMERS)?.guid, 'marketSegment.guid': at.guid('marketsegments') }),
  removable: () => true,
}
const USERS: Place = {
  ...SEVERA,
  collection: 'users',
  where: ({ email }) => email !== 'pm@fjord.example',
  named: ['email'],
  set: {
    firstName: text('First'),
    email: mail,
    phone,
    isActive: turned('isActive'),
    code: (at) => String(at.number()),
    'superiorUser.guid': (at) => at.one(USERS)?.guid,
    'businessUnit.guid': (at) => at.one(UNITS)?.guid,
  },
  add: (at) => ({
    firstName: 'Fresh',
    lastName: `User ${at.mark}`,
    email: mail(at),
    ...(at.random.chance(0.5) && { code: String(at.number()) }),
  }),
}
const UNITS: Place = {
  ...SEVERA,
  collection: 'businessunits',
  named: ['code', 'name'],
  set: {
    name: text('Unit'),
    code: (at) => String(at.number()),
    parentGuid: (at) => at.one(UNITS)?.guid,
  },
  add: (at) => ({ code: String(at.number()), name: `Fresh unit ${at.mark}`, parentGuid: at.one(UNITS)?.guid }),
}
const item = (collection: string, set: Place['set'], demanded: Set): Place => ({
  ...SEVERA,
  collection,
  named: ['code', 'name'],
  set: {
    name: text('Item'),
    code: (at) => at.pick(`NEW${at.mark}`, ` NEW${at.mark}`, null),
    isActive: turned('isActive'),
    ...set,
  },
  add: (at) => ({ code: `ITEM${at.mark}`, name: `Fresh item ${at.mark}`, ...demanded }),
  removable: () => true,
})
const priced: Place['set'] = {
  measurementUnit: (at) => at.pick('stk', 'Hour', 'Paket', null),
  'productCategory.guid': (at) => at.guid('productcategories'),
}
const PROJECTS: Place = {
  ...SEVERA,
  collection: 'projects',
  named: ['number', 'name'],
  set: {
    name: text('Project'),
    internalName: (at) => `S${at.mark}`,
    'salesStatus.salesStatusTypeGuid': (at) =>
      at.guid('salesstatustypes', { name: at.pick('Won - ordered', 'Lost', 'Lead', 'Won - framework agreement') }),
    'customer.guid': (at) => at.one(CUSTOMERS)?.guid,
    'businessUnit.guid': (at) => at.one(UNITS)?.guid,
    'projectOwner.guid': (at) => at.one(USERS)?.guid,
  },
  add: (at) => ({
    name: `Fresh project ${at.mark}`,
    'customer.guid': at.one(CUSTOMERS)?.guid,
    'projectOwner.guid': at.one(USERS)?.guid,
    ...(at.random.chance(0.5) && {
      'salesStatus.salesStatusTypeGuid': at.guid('salesstatustypes', { name: at.pick('Won - ordered', 'Lead') }),
    }),
  }),
  removable: () => true,
}

/** What a link field may hold when people had their hands on it. */
const touched = (link: string, place: () => Place) => (at: Moment, row: Row) => {
  const held = String(row[link] ?? '')
  return at.pick('', 'kept by hand', held.toUpperCase(), `{${held}}`, String(at.one(place())?.[link] ?? ''))
}
const NXT = { side: 'nxt' } as const
const associate = (name: keyof typeof ROLES, rest: Pick<Place, 'set' | 'add' | 'removable'>): Place => {
  const { link, where } = ROLES[name]
  const place: Place = {
    ...NXT,
    collection: 'associate',
    where,
    named: ['name', 'emailAddress', 'customerNo'],
    keys: ['associateNo'],
    link,
    ...rest,
    set: {
      name: text('Renamed'),
      emailAddress: mail,
      group11: marked('group11', 1),
      group12: marked('group12', 9),
      ...rest.set,
      [link]: touched(link, () => place),
    },
  }
  return place
}
const ROLES = {
  customer: { link: 'information5', where: ({ customerNo }: Row) => Boolean(customerNo) },
  employee: { link: 'information6', where: ({ employeeNo }: Row) => Boolean(employeeNo) },
  contact: { link: 'information7', where: ({ contactFor }: Row) => Boolean(contactFor) },
} as const
const ASSOCIATES = associate('customer', {
  set: {
    webPage: (at) => `https://${at.mark}.example`,
    companyNo: (at) => `1${String(at.number()).padStart(7, '0')}`,
    languageNo: (at) => at.pick(358, 46, 44, 0),
    currencyNo: (at) => at.nxt('currency', 'currencyNo'),
    paymentTermsForCustomer: (at) => at.nxt('paymentTerms', 'paymentTermsNo'),
    interestRate: (at) => at.pick(0, 7, 8.5, 9.5),
    accountSetForCustomer: (at) => at.nxt('text', 'textNo', { textType: 18 }),
    customerNo: (at) => at.number(),
  },
  add: (at) => ({ name: `Fresh AS ${at.mark}`, customerNo: at.pick(null, at.number()), emailAddress: mail(at) }),
  removable: () => true,
})
const NXT_EMPLOYEES = associate('employee', {
  set: {
    phone,
    title: text('Title'),
    orgUnit2: (at) => at.one(DEPARTMENTS)?.orgUnit2No,
    mainAssociateNo: (at) => at.one(NXT_EMPLOYEES)?.associateNo,
  },
  add: (at) => ({
    name: `Fresh Employee ${at.mark}`,
    employeeNo: at.number(),
    ...(at.random.chance(0.7) && { emailAddress: mail(at) }),
  }),
  removable: () => true,
})
const NXT_CONTACTS = associate('contact', {
  set: { title: text('Title'), mobilePhone: phone },
  add: (at) => ({
    name: `Fresh Contact ${at.mark}`,
    contactFor: at.one(ASSOCIATES)?.associateNo,
    emailAddress: mail(at),
  }),
  removable: () => true,
})
const NXT_ADDRESSES: Place = {
  ...NXT,
  collection: 'deliveryAddress',
  named: ['addressLine1', 'postCode', 'postalArea', 'associateNo'],
  keys: ['associateNo', 'deliveryAddressNo'],
  link: 'information1',
  set: {
    addressLine1: text('Gate'),
    addressLine2: (at) => at.pick('', `Floor ${at.mark}`),
    postalArea: text('Town'),
    postCode: (at) => String(10_000 + at.random.below(80_000)),
    countryNo: (at) => at.nxt('country', 'countryNo', { isoCode: at.pick('FI', 'SE', 'NO') }),
    information1: touched('information1', () => NXT_ADDRESSES),
  },
  add: (at) => {
    const associateNo = at.one(ASSOCIATES)?.associateNo
    const isFirst = at.rows(NXT_ADDRESSES).every((row) => row.associateNo !== associateNo)
    return {
      associateNo,
      addressLine1: `Fresh Gate ${at.mark}`,
      postalArea: 'Oulu',
      postCode: '90100',
      countryNo: 358,
      group1: isFirst ? FLAG.yes : FLAG.no,
    }
  },
  // People keep the one billing address too.
  removable: ({ group1 }) => group1 !== FLAG.yes,
}
const NXT_PRODUCTS: Place = {
  ...NXT,
  collection: 'product',
  named: ['productNo'],
  keys: ['productNo'],
  link: 'information1',
  set: {
    description: text('Goods'),
    salesPrice1: (at) => at.random.below(500),
    suspended: marked('suspended', 1),
    unit: (at) => at.nxt('unit', 'unitNo'),
    group1: (at) => at.pick(10, 20, 30, 78),
    group12: marked('group12', 9),
    information1: touched('information1', () => NXT_PRODUCTS),
  },
  add: (at) => ({ productNo: `GOODS${at.mark}`, description: `Fresh goods ${at.mark}` }),
  removable: () => true,
}
const DEPARTMENTS: Place = {
  ...NXT,
  collection: 'orgUnit2',
  named: ['orgUnit2No'],
  keys: ['orgUnit2No'],
  link: 'information1',
  set: {
    name: text('Department'),
    mainOrgUnit: (at) => at.one(DEPARTMENTS)?.orgUnit2No,
    group1: marked('group1', 9),
    information1: touched('information1', () => DEPARTMENTS),
  },
  add: (at) => ({ orgUnit2No: at.number(), name: `Fresh department ${at.mark}` }),
  removable: () => true,
}
const NXT_PROJECTS: Place = {
  ...NXT,
  collection: 'orgUnit3',
  named: ['orgUnit3No'],
  keys: ['orgUnit3No'],
  link: 'information1',
  set: {
    name: text('Works'),
    shortName: (at) => `N${at.mark}`,
    customerNo: (at) => at.one(ASSOCIATES)?.customerNo,
    orgUnit2: (at) => at.one(DEPARTMENTS)?.orgUnit2No,
    associateNo1: (at) => at.one(NXT_EMPLOYEES)?.associateNo,
    group1: marked('group1', 9),
    information1: touched('information1', () => NXT_PROJECTS),
  },
  add: (at) => ({
    orgUnit3No: at.number(),
    name: `Fresh works ${at.mark}`,
    ...(at.random.chance(0.8) && { customerNo: at.one(ASSOCIATES)?.customerNo }),
  }),
  removable: () => true,
}

const PLACES: readonly Place[] = [
  CUSTOMERS,
  SEVERA_ADDRESSES,
  CONTACTS,
  COMMUNICATIONS,
  SEGMENTS,
  USERS,
  UNITS,
  item('products', { ...priced, 'unitPrice.amount': (at) => at.random.below(500) }, { type: 'Materials' }),
  item('worktypes', {}, {}),
  item('travelexpensetypes', priced, {
    expenseClass: 'OtherTravelExpense',
    unitCost: { amount: null, currencyCode: 'EUR' },
  }),
  PROJECTS,
  ASSOCIATES,
  NXT_EMPLOYEES,
  NXT_CONTACTS,
  NXT_ADDRESSES,
  NXT_PRODUCTS,
  DEPARTMENTS,
  NXT_PROJECTS,
]
/** Registers that no setting links: their rows only feed others. */
const MOVES = 0.08

export interface EditsOptions {
  readonly seed: number
  readonly count: number
  /** Of all that many only these, to find out which of them matters. */
  readonly only?: ReadonlySet<number>
}

/** Does what users would do, by the systems' own rules; what a system refuses is not done. Answers what was done. */
export async function editAtRandom(desk: PackDesk, { seed, count, only }: EditsOptions): Promise<readonly string[]> {
  const done: string[] = []
  for (let nth = 1; nth <= count; nth++) {
    if (only && !only.has(nth)) continue
    const at = new Moment(desk, seed, nth)
    for (let go = 0; go < 5; go++) {
      const told = await editOnce(desk, at)
      if (told === undefined) continue
      done.push(`${nth}: ${told}`)
      break
    }
  }
  return done
}

/** undefined: there was nothing to do it to, or the system refused. */
async function editOnce(desk: PackDesk, at: Moment): Promise<string | undefined> {
  try {
    return at.random.chance(MOVES) ? await moveBilling(desk, at) : await editPlace(desk, at, at.pick(...PLACES))
  } catch (error) {
    if (error instanceof EngineError && error.problems[0].code === 'EDIT_REFUSED') return undefined
    throw error
  }
}

async function editPlace(desk: PackDesk, at: Moment, place: Place): Promise<string | undefined> {
  const { control } = desk.sandbox
  const { side, collection } = place
  const what = Object.keys(place.set).length === 0 ? at.random.below(3) : at.random.below(10)
  if (what < 2 && place.add) {
    const set = { ...place.add(at), ...copiedLink(place, at) }
    if (Object.entries(set).some(([path, value]) => value === undefined && path !== 'parentGuid')) return undefined
    await control.add({ side, collection, set })
    return `add ${side} ${collection} ${JSON.stringify(set)}`
  }
  const row = at.one(place)
  if (!row) return undefined
  const match = Object.fromEntries(place.keys.map((key) => [key, row[key]]))
  const name = `${side} ${collection} ${place.named.map((path) => readPath(row, path)).join(' ')} (${Object.values(match).join(' ')})`
  if (what < 3) {
    if (!place.removable?.(row)) return undefined
    await control.remove({ side, collection, match })
    return `remove ${name}`
  }
  const path = at.pick(...Object.keys(place.set))
  const value = place.set[path]?.(at, row)
  if (value === undefined || value === readPath(row, path)) return undefined
  await control.edit({ side, collection, match, set: { [path]: value } })
  return `edit ${name}: ${path} ${JSON.stringify(readPath(row, path))} -> ${JSON.stringify(value)}`
}

/** Some make a new record from another one, its link field with it. */
function copiedLink({ link, ...place }: Place, at: Moment): Set {
  return link !== undefined && at.random.chance(0.2) ? { [link]: at.one({ link, ...place })?.[link] ?? '' } : {}
}

/** The billing flag of one associate goes from one of its rows to another. */
async function moveBilling(desk: PackDesk, at: Moment): Promise<string | undefined> {
  const to = at.one({ ...NXT_ADDRESSES, where: ({ group1 }) => group1 !== FLAG.yes })
  if (!to) return undefined
  const of = { side: 'nxt', collection: 'deliveryAddress' } as const
  const { associateNo, deliveryAddressNo } = to
  await desk.sandbox.control.edit({ ...of, match: { associateNo, group1: FLAG.yes }, set: { group1: FLAG.no } })
  await desk.sandbox.control.edit({ ...of, match: { associateNo, deliveryAddressNo }, set: { group1: FLAG.yes } })
  return `move the billing flag of associate ${associateNo} to its address ${deliveryAddressNo}`
}

import type { PackDesk } from './pack-desk.ts'

export type Values = Readonly<Record<string, unknown>>
export type Side = 'severa' | 'nxt'

/** A registry of the pack, with one record born in each system and a text that both sides have. */
export interface Registry {
  readonly name: string
  readonly collection: string
  readonly table: string
  /** Key of a row of NXT. */
  readonly key: readonly string[]
  /** Column of NXT that holds the GUID. */
  readonly link: string
  readonly field: Readonly<Record<Side, string>>
  readonly born: Readonly<Record<Side, Values>>
  /** What finds the record that was born in NXT. */
  readonly inNxt: Values
  /** What another record of NXT has that it does not share with that one; one for every `n`. */
  readonly another: (n: number) => Values
}

/** A pair that was born in Severa or in NXT. */
export interface Pair {
  readonly severa: Values | undefined
  readonly nxt: Values | undefined
}

export interface Registries {
  readonly all: readonly Registry[]
  pair(registry: Registry, bornIn: Side): Pair
  /** Changes the record of a pair on one side. */
  edit(registry: Registry, bornIn: Side, side: Side, set: Values): Promise<unknown>
}

/** Adds a record to each registry on each side, as people would. */
export async function bornOnBothSides(desk: PackDesk): Promise<Registries> {
  const add = async (side: Side, collection: string, set: Values): Promise<Values> => {
    const { rows } = await desk.sandbox.control.add({ side, collection, set })
    if (!rows[0]) throw new Error(`no row was added to ${collection}`)
    return rows[0]
  }
  const owner = desk.severa('users', { email: 'pm@fjord.example' })[0]?.guid
  const customer = await add('severa', 'customers', { name: 'Master Mind Oy', paymentTerm: 14 })
  const associate = await add('nxt', 'associate', { name: 'Second Hand Oy', customerNo: null })
  const country = desk.severa('localization/countries', { code2: 'FI' })[0]?.guid
  const all: readonly Registry[] = [
    {
      name: 'departments',
      collection: 'businessunits',
      table: 'orgUnit2',
      key: ['orgUnit2No'],
      link: 'information1',
      field: { severa: 'name', nxt: 'name' },
      born: { severa: { code: '601', name: 'Harbour' }, nxt: { orgUnit2No: 602, name: 'Quay' } },
      inNxt: { orgUnit2No: 602 },
      another: (n) => ({ orgUnit2No: 610 + n, name: `Quay ${n}` }),
    },
    {
      name: 'products',
      collection: 'products',
      table: 'product',
      key: ['productNo'],
      link: 'information1',
      field: { severa: 'name', nxt: 'description' },
      born: {
        severa: { code: 'ANCHOR', name: 'Anchor', type: 'Materials' },
        nxt: { productNo: 'BUOY', description: 'Buoy' },
      },
      inNxt: { productNo: 'BUOY' },
      another: (n) => ({ productNo: `BUOY-${n}`, description: `Buoy ${n}` }),
    },
    {
      name: 'customers',
      collection: 'customers',
      table: 'associate',
      key: ['associateNo'],
      link: 'information5',
      field: { severa: 'website', nxt: 'webPage' },
      born: { severa: { guid: customer.guid }, nxt: { associateNo: associate.associateNo } },
      inNxt: { associateNo: associate.associateNo },
      another: (n) => ({ name: `Second Hand ${n} Oy`, customerNo: null }),
    },
    {
      name: 'addresses',
      collection: 'addresses',
      table: 'deliveryAddress',
      key: ['associateNo', 'deliveryAddressNo'],
      link: 'information1',
      field: { severa: 'city', nxt: 'postalArea' },
      born: {
        severa: {
          'customer.guid': customer.guid,
          addressline: 'Pier 1',
          city: 'Turku',
          'country.guid': country,
          isBillingAddress: true,
        },
        nxt: {
          associateNo: associate.associateNo,
          addressLine1: 'Pier 2',
          postalArea: 'Turku',
          countryNo: 358,
          group1: 1,
        },
      },
      inNxt: { addressLine1: 'Pier 2' },
      another: (n) => ({
        associateNo: associate.associateNo,
        addressLine1: `Pier ${n}0`,
        postalArea: 'Turku',
        countryNo: 358,
      }),
    },
    {
      name: 'contacts',
      collection: 'contactpersons',
      table: 'associate',
      key: ['associateNo'],
      link: 'information7',
      field: { severa: 'jobTitle', nxt: 'title' },
      born: {
        severa: { firstName: 'Masa', lastName: 'Mast', 'customer.guid': customer.guid },
        nxt: { name: 'Sari Sail', contactFor: associate.associateNo },
      },
      inNxt: { name: 'Sari Sail' },
      another: (n) => ({ name: `Sari Sail ${n}`, contactFor: associate.associateNo }),
    },
    {
      name: 'employees',
      collection: 'users',
      table: 'associate',
      key: ['associateNo'],
      link: 'information6',
      field: { severa: 'phone', nxt: 'phone' },
      born: {
        severa: { firstName: 'Kati', lastName: 'Keel', email: 'keel@fjord.example', code: '701' },
        nxt: { name: 'Olli Oar', employeeNo: 702, emailAddress: 'oar@fjord.example' },
      },
      inNxt: { name: 'Olli Oar' },
      another: (n) => ({ name: `Olli Oar ${n}`, employeeNo: 710 + n, emailAddress: `oar${n}@fjord.example` }),
    },
    {
      name: 'projects',
      collection: 'projects',
      table: 'orgUnit3',
      key: ['orgUnit3No'],
      link: 'information1',
      field: { severa: 'name', nxt: 'name' },
      born: {
        severa: { name: 'Dredging', 'customer.guid': customer.guid, 'projectOwner.guid': owner },
        nxt: { orgUnit3No: 8001, name: 'Piling', customerNo: associate.customerNo },
      },
      inNxt: { orgUnit3No: 8001 },
      another: (n) => ({ orgUnit3No: 8010 + n, name: `Piling ${n}`, customerNo: associate.customerNo }),
    },
  ]
  const guids = new Map<string, unknown>([['customers', customer.guid]])
  for (const { name, collection, table, born } of all) {
    if (name === 'customers') continue
    guids.set(name, (await add('severa', collection, born.severa)).guid)
    await add('nxt', table, born.nxt)
  }

  const pair = ({ name, collection, table, link, inNxt }: Registry, bornIn: Side): Pair => {
    const row = desk.nxt(table, bornIn === 'nxt' ? inNxt : { [link]: guids.get(name) })[0]
    return { nxt: row, severa: desk.severa(collection, { guid: row?.[link] })[0] }
  }
  return {
    all,
    pair,
    edit: (registry, bornIn, side, set) => {
      const { severa, nxt } = pair(registry, bornIn)
      const match = side === 'severa' ? { guid: severa?.guid } : { [registry.link]: nxt?.[registry.link] }
      const collection = side === 'severa' ? registry.collection : registry.table
      return desk.sandbox.control.edit({ side, collection, match, set })
    },
  }
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>
type Side = 'severa' | 'nxt'

/** A registry with one record born in each system, and a field that both have. */
interface Registry {
  readonly name: string
  readonly collection: string
  readonly table: string
  readonly link: string
  readonly field: Readonly<Record<Side, string>>
  readonly born: Readonly<Record<Side, Set>>
  /** What finds the record that was born in NXT. */
  readonly inNxt: Set
}

describe.each([
  { general: 'nxt', products: 'nxt', projects: 'severa' },
  { general: 'severa', products: 'severa', projects: 'nxt' },
] as const)('masters: general $general, products $products, projects $projects', (masters) => {
  let desk: PackDesk
  let registries: readonly Registry[]

  beforeAll(async () => {
    const { general, products, projects } = masters
    desk = await PackDesk.open(
      [
        [
          'master: { general: nxt, products: nxt, projects: severa }',
          `master: ${JSON.stringify({ general, products, projects })}`,
        ],
      ],
      { customers: 60 },
    )
    expect(await desk.settle()).toEqual([])
    const owner = desk.severa('users', { email: 'pm@fjord.example' })[0]?.guid
    const customer = await add('severa', 'customers', { name: 'Master Mind Oy', paymentTerm: 14 })
    const associate = await add('nxt', 'associate', { name: 'Second Hand Oy', customerNo: null })
    const country = desk.severa('localization/countries', { code2: 'FI' })[0]?.guid
    registries = [
      {
        name: 'departments',
        collection: 'businessunits',
        table: 'orgUnit2',
        link: 'information1',
        field: { severa: 'name', nxt: 'name' },
        born: { severa: { code: '601', name: 'Harbour' }, nxt: { orgUnit2No: 602, name: 'Quay' } },
        inNxt: { orgUnit2No: 602 },
      },
      {
        name: 'products',
        collection: 'products',
        table: 'product',
        link: 'information1',
        field: { severa: 'name', nxt: 'description' },
        born: {
          severa: { code: 'ANCHOR', name: 'Anchor', type: 'Materials' },
          nxt: { productNo: 'BUOY', description: 'Buoy' },
        },
        inNxt: { productNo: 'BUOY' },
      },
      {
        name: 'customers',
        collection: 'customers',
        table: 'associate',
        link: 'information5',
        field: { severa: 'website', nxt: 'webPage' },
        born: { severa: { guid: customer.guid }, nxt: { associateNo: associate.associateNo } },
        inNxt: { associateNo: associate.associateNo },
      },
      {
        name: 'addresses',
        collection: 'addresses',
        table: 'deliveryAddress',
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
      },
      {
        name: 'contacts',
        collection: 'contactpersons',
        table: 'associate',
        link: 'information7',
        field: { severa: 'jobTitle', nxt: 'title' },
        born: {
          severa: { firstName: 'Masa', lastName: 'Mast', 'customer.guid': customer.guid },
          nxt: { name: 'Sari Sail', contactFor: associate.associateNo },
        },
        inNxt: { name: 'Sari Sail' },
      },
      {
        name: 'employees',
        collection: 'users',
        table: 'associate',
        link: 'information6',
        field: { severa: 'phone', nxt: 'phone' },
        born: {
          severa: { firstName: 'Kati', lastName: 'Keel', email: 'keel@fjord.example', code: '701' },
          nxt: { name: 'Olli Oar', employeeNo: 702, emailAddress: 'oar@fjord.example' },
        },
        inNxt: { name: 'Olli Oar' },
      },
      {
        name: 'projects',
        collection: 'projects',
        table: 'orgUnit3',
        link: 'information1',
        field: { severa: 'name', nxt: 'name' },
        born: {
          severa: { name: 'Dredging', 'customer.guid': customer.guid, 'projectOwner.guid': owner },
          nxt: { orgUnit3No: 8001, name: 'Piling', customerNo: associate.customerNo },
        },
        inNxt: { orgUnit3No: 8001 },
      },
    ]
  })
  afterAll(() => desk.close())

  async function add(side: Side, collection: string, set: Set): Promise<Set> {
    const { rows } = await desk.sandbox.control.add({ side, collection, set })
    if (!rows[0]) throw new Error(`no row was added to ${collection}`)
    return rows[0]
  }
  const edit = (side: Side, collection: string, match: Set, set: Set) =>
    desk.sandbox.control.edit({ side, collection, match, set })

  /** Both records of a pair, told by the one that was there first. */
  const pairOf = ({ collection, table, link, inNxt }: Registry, guid: unknown) => {
    const row = guid === undefined ? desk.nxt(table, inNxt)[0] : desk.nxt(table, { [link]: guid })[0]
    return { nxt: row, severa: desk.severa(collection, { guid: row?.[link] })[0] }
  }
  const guids = new Map<string, unknown>()

  it('born on either side is created on the other', async () => {
    for (const { name, collection, table, born } of registries) {
      const isThere = name === 'customers'
      guids.set(name, isThere ? born.severa.guid : (await add('severa', collection, born.severa)).guid)
      if (!isThere) await add('nxt', table, born.nxt)
    }
    expect(await desk.settle()).toEqual([])
    const missing = registries.flatMap((registry) =>
      [guids.get(registry.name), undefined].flatMap((guid) => {
        const { severa, nxt } = pairOf(registry, guid)
        return severa && nxt ? [] : [`${registry.name} born in ${guid === undefined ? 'NXT' : 'Severa'}`]
      }),
    )
    expect(missing).toEqual([])
  })

  it('changed on either side crosses from its master alone', async () => {
    const crossed = async (side: Side, guidOf: (name: string) => unknown) => {
      for (const registry of registries) {
        const pair = pairOf(registry, guidOf(registry.name))
        const match = side === 'severa' ? { guid: pair.severa?.guid } : { [registry.link]: pair.nxt?.[registry.link] }
        const collection = side === 'severa' ? registry.collection : registry.table
        await edit(side, collection, match, { [registry.field[side]]: `Of ${side}` })
      }
      expect(await desk.settle()).toEqual([])
      const other = side === 'severa' ? 'nxt' : 'severa'
      return registries.flatMap((registry) => {
        const pair = pairOf(registry, guidOf(registry.name))
        return pair[other]?.[registry.field[other]] === `Of ${side}` ? [registry.name] : []
      })
    }
    const masterOf = (name: string): Side =>
      name === 'products' ? masters.products : name === 'projects' ? masters.projects : masters.general
    const ledBy = (side: Side) => registries.flatMap(({ name }) => (masterOf(name) === side ? [name] : []))
    expect(await crossed('severa', (name) => guids.get(name))).toEqual(ledBy('severa'))
    expect(await crossed('nxt', () => undefined)).toEqual(ledBy('nxt'))
  })
})

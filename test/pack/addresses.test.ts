import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'
import { plainCustomers } from './plain-customers.ts'

describe('addresses over both sandboxes, mastered by Severa', () => {
  let desk: PackDesk
  let customers: ReturnType<typeof plainCustomers>
  let mine: ReturnType<typeof plainCustomers>[number]

  const open = async (onRemoved: 'keep' | 'delete') => {
    desk = await PackDesk.open(
      [
        ['general: nxt', 'general: severa'],
        ['onRemoved: keep', `onRemoved: ${onRemoved}`],
      ],
      { customers: 60 },
    )
    expect(await desk.settle()).toEqual([])
    customers = plainCustomers(desk, 12)
  }
  /** Each test has a customer of its own. */
  beforeEach(() => {
    const next = customers?.shift()
    if (next) mine = next
    desk.wrongSaves.length = 0
  })
  afterEach(() => expect(desk.wrongSaves).toEqual([]))

  const add = (set: Readonly<Record<string, unknown>>, raw = false) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'addresses',
      set: { 'customer.guid': mine.guid, 'country.guid': countryOf('FI'), city: 'Oulu', postalCode: '90100', ...set },
      raw,
    })
  const edit = (addressline: string, set: Readonly<Record<string, unknown>>, raw = false) =>
    desk.sandbox.control.edit({ side: 'severa', collection: 'addresses', match: { addressline }, set, raw })
  const ofMine = (row: Readonly<Record<string, unknown>>) =>
    (row.customer as { readonly guid?: unknown } | undefined)?.guid === mine.guid
  const countryOf = (code2: string) => desk.severa('localization/countries', { code2 })[0]?.guid
  /** Rows of the customer in NXT as `*line|line`, a star for billing. */
  const rows = () =>
    desk
      .nxt('deliveryAddress', { associateNo: mine.associateNo })
      .map((row) => {
        const lines = [1, 2, 3, 4].map((n) => row[`addressLine${n}`]).filter(Boolean)
        return `${row.group1 === 1 ? '*' : ''}${lines.join('|')}`
      })
      .toSorted()
  /** Rows of this customer's addresses in the next plan. */
  const planned = async (...names: string[]) =>
    (await desk.rows('addresses')).filter((row) => names.some((name) => row.includes(name)))

  describe('kept when they are removed', () => {
    beforeAll(() => open('keep'))
    afterAll(() => desk.close())

    it('counts billing rows after every save', () => {
      expect(customers.length).toBeGreaterThan(6)
      expect(desk.saves).toBeGreaterThan(10)
    })

    it('move their billing flag in one save, to a new address too', async () => {
      const [old] = rows()
      await add({ addressline: 'Torikatu 1', isBillingAddress: true })
      expect(await desk.settle()).toEqual([])
      expect(rows()).toEqual(['*Torikatu 1', old?.slice(1)])
      await edit('Torikatu 1', { isBillingAddress: false })
      await add({ addressline: 'Torikatu 2', isBillingAddress: true })
      expect(await desk.settle()).toEqual([])
      expect(rows()).toEqual(['*Torikatu 2', 'Torikatu 1', old?.slice(1)].toSorted())
      expect(await planned('Torikatu')).toEqual([])
    })

    it('of two billing addresses the older counts, with a warning', async () => {
      const [old] = rows()
      await add({ addressline: 'Kauppatori 1', isBillingAddress: true }, true)
      expect((await desk.rows('addresses')).filter((row) => row.includes('SEVERAL_FLAGGED'))).toHaveLength(1)
      expect(await desk.settle()).toEqual([])
      expect(rows()).toEqual([old, 'Kauppatori 1'].toSorted())
      expect(
        (await desk.plan()).rows.filter(({ says, entity }) => entity === 'addresses' && says === 'change'),
      ).toEqual([])
    })

    it('of two billing addresses that of the headquarter counts before the older, also once it moves', async () => {
      const [old] = rows()
      await add({ addressline: 'Laiturikatu 77', isBillingAddress: true }, true)
      const headquarter = async (addressline: string) => {
        const [row] = desk.severa('addresses', { addressline }).filter(ofMine)
        const match = { guid: mine.guid }
        const set = { 'headquarterAddress.guid': row?.guid }
        await desk.sandbox.control.edit({ side: 'severa', collection: 'customers', match, set })
      }
      await headquarter('Laiturikatu 77')
      expect(await planned('Laiturikatu 77')).toContain('note severa Laiturikatu 77 SEVERAL_FLAGGED')
      expect(await desk.settle()).toEqual([])
      expect(rows()).toEqual(['*Laiturikatu 77', old?.slice(1)].toSorted())
      expect(await planned('Laiturikatu 77')).toEqual(['note severa Laiturikatu 77 SEVERAL_FLAGGED'])
      await headquarter(String(old?.slice(1)))
      expect(await desk.settle()).toEqual([])
      expect(rows()).toEqual([old, 'Laiturikatu 77'].toSorted())
      expect(
        (await desk.plan()).rows.filter(({ says, entity }) => entity === 'addresses' && says === 'change'),
      ).toEqual([])
    })

    it('keep lines whatever the line breaks, wrap long ones, join what is too many, clear what is left over', async () => {
      await add({ addressline: 'c/o Isku\r\n\r\nTorikatu 10\r\nB 4' })
      expect(await desk.settle()).toEqual([])
      expect(rows()).toContain('c/o Isku|Torikatu 10|B 4')
      expect(await planned('Isku')).toEqual([])
      await edit('c/o Isku\r\n\r\nTorikatu 10\r\nB 4', { addressline: '1\n2\n3\n4\n5' })
      expect(await desk.settle()).toEqual([])
      expect(rows()).toContain('1|2|3|4, 5')
      await edit('1\n2\n3\n4\n5', { addressline: 'Torikatu 11' })
      expect(await desk.settle()).toEqual([])
      expect(rows()).toContain('Torikatu 11')
      const [row] = desk.nxt('deliveryAddress', { associateNo: mine.associateNo, addressLine1: 'Torikatu 11' })
      expect([row?.addressLine2, row?.addressLine3, row?.addressLine4]).toEqual(['', '', ''])
      expect(await planned('Torikatu 11')).toEqual([])
    })

    it('of a country that NXT does not have wait for it', async () => {
      const used = new Set([...desk.nxt('deliveryAddress'), ...desk.nxt('associate')].map((row) => row.countryNo))
      const far = desk.nxt('country').find(({ countryNo }) => !used.has(countryNo))
      const match = { countryNo: far?.countryNo }
      await desk.sandbox.control.remove({ side: 'nxt', collection: 'country', match, raw: true })
      await add({ addressline: 'Far Street 1', 'country.guid': countryOf(String(far?.isoCode)) })
      expect(await planned('Far Street')).toEqual(['hold severa Far Street 1 LOOKUP_MISSING'])
      await desk.sandbox.control.add({ side: 'nxt', collection: 'country', set: far ?? {}, raw: true })
      expect(await planned('Far Street')).toEqual(['create nxt Far Street 1 NEW'])
      expect(await desk.settle()).toEqual([])
    })

    it('removed in Severa stay in NXT, and somebody is told', async () => {
      await add({ addressline: 'Gone Street 1' })
      expect(await desk.settle()).toEqual([])
      await desk.sandbox.control.remove({
        side: 'severa',
        collection: 'addresses',
        match: { addressline: 'Gone Street 1' },
      })
      expect(await planned('Gone Street')).toEqual(['hold nxt Gone Street 1 LINK_GONE'])
      expect(await desk.settle()).toEqual([])
      expect(rows()).toContain('Gone Street 1')
    })
  })

  describe('deleted when they are removed', () => {
    beforeAll(() => open('delete'))
    afterAll(() => desk.close())

    it('leave NXT with what Silta made of them', async () => {
      const before = rows()
      await add({ addressline: 'Gone Street 1' })
      expect(await desk.settle()).toEqual([])
      await desk.sandbox.control.remove({
        side: 'severa',
        collection: 'addresses',
        match: { addressline: 'Gone Street 1' },
      })
      expect(await planned('Gone Street')).toEqual(['delete nxt Gone Street 1 GONE_DELETED'])
      expect(await desk.settle()).toEqual([])
      expect(rows()).toEqual(before)
      expect(await planned('Gone Street')).toEqual([])
    })

    it('never while they are the billing address, nor when somebody else made them', async () => {
      const before = rows()
      await add({ addressline: 'Gone Street 2', isBillingAddress: true })
      expect(await desk.settle()).toEqual([])
      await desk.sandbox.control.remove({
        side: 'severa',
        collection: 'addresses',
        match: { addressline: 'Gone Street 2' },
      })
      expect(await planned('Gone Street')).toEqual(['hold nxt Gone Street 2 LINK_GONE'])
      await desk.settle()
      expect(rows()).toEqual(['*Gone Street 2', before[0]?.slice(1)].toSorted())
    })
  })
})

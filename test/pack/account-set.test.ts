import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'
import { plainCustomers } from './plain-customers.ts'

const GROUP = 'Account set cust'

describe.each(['severa', 'nxt'] as const)('the account set by market segment, mastered by %s', (master) => {
  let desk: PackDesk
  let customers: ReturnType<typeof plainCustomers>
  let mine: ReturnType<typeof plainCustomers>[number]

  beforeAll(async () => {
    desk = await PackDesk.open([['general: nxt', `general: ${master}`]], { customers: 60 })
    expect(await desk.settle()).toEqual([])
    customers = plainCustomers(desk, 6).filter(({ guid }) => setsOf(guid)[0] === 'External transaction')
  })
  afterAll(() => desk.close())
  beforeEach(() => {
    const next = customers.shift()
    if (next) mine = next
  })

  /** Segments of the customer under the group, in the order in which they were made. */
  const rowsOf = (guid: string) =>
    desk
      .severa('customermarketsegments')
      .filter((row) => refOf(row.customer) === guid && nameOf(refOf(row.parentMarketSegment)) === GROUP)
  const nameOf = (segment: unknown) => desk.severa('marketsegments', { guid: segment })[0]?.name
  const refOf = (value: unknown) => (value as { readonly guid?: string } | null)?.guid
  const setsOf = (guid: string) => rowsOf(guid).map((row) => nameOf(refOf(row.marketSegment)))
  const segment = (name: string) => desk.severa('marketsegments', { name })[0]?.guid
  const accountSet = () => desk.nxt('associate', { associateNo: mine.associateNo })[0]?.accountSetForCustomer
  const addSegment = (name: string) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'customermarketsegments',
      set: { 'customer.guid': mine.guid, 'marketSegment.guid': segment(name) },
    })
  const dropSegments = async (name: string) => {
    for (const { guid, marketSegment } of rowsOf(mine.guid))
      if (nameOf(refOf(marketSegment)) === name)
        await desk.sandbox.control.remove({ side: 'severa', collection: 'customermarketsegments', match: { guid } })
  }
  const setInNxt = (accountSetForCustomer: number) =>
    desk.sandbox.control.edit({
      side: 'nxt',
      collection: 'associate',
      match: { associateNo: mine.associateNo },
      set: { accountSetForCustomer },
    })
  const planned = async () => {
    const { rows } = await desk.plan()
    return rows
      .filter((row) => row.entity === 'customers' && (row.key === mine.guid || row.key === String(mine.associateNo)))
      .map((row) => `${row.action} ${row.side} ${row.why.code}`)
  }

  if (master === 'severa') {
    it('goes over when a segment is moved', async () => {
      await addSegment('Intra-group transaction')
      await dropSegments('External transaction')
      expect(await desk.settle()).toEqual([])
      expect([accountSet(), await planned()]).toEqual([accountNo('Intra-group transaction'), []])
    })

    it('stays as it is in NXT without a segment', async () => {
      const before = accountSet()
      await dropSegments('External transaction')
      expect(await planned()).toEqual(['note severa KEPT'])
      expect(await desk.settle()).toEqual([])
      expect(accountSet()).toBe(before)
    })

    it('waits for a person where there are two, and where NXT has no such set', async () => {
      await addSegment('EU transaction')
      expect(await planned()).toEqual(['hold nxt MEMBERS_SEVERAL'])
      await desk.settle()
      expect(accountSet()).toBe(accountNo('External transaction'))
      await dropSegments('External transaction')
      expect(await desk.settle()).toEqual([])
      expect(accountSet()).toBe(accountNo('EU transaction'))
    })

    it('is found by its new name once it is renamed on both sides, and waits between', async () => {
      const guid = segment('External transaction')
      const rename = (name: string) =>
        desk.sandbox.control.edit({ side: 'severa', collection: 'marketsegments', match: { guid }, set: { name } })
      await rename('Outside')
      expect(await planned()).toEqual(['hold nxt LOOKUP_MISSING'])
      const row = { textType: 18, textNo: accountNo('External transaction') }
      await desk.sandbox.control.edit({
        side: 'nxt',
        collection: 'text',
        match: row,
        set: { text: 'OUTSIDE' },
        raw: true,
      })
      expect(await planned()).toEqual([])
    })
  } else {
    it('moves: the new segment is there before the old one goes', async () => {
      await setInNxt(accountNo('EU transaction'))
      desk.sandbox.control.resetRequests()
      expect(await desk.settle()).toEqual([])
      expect(setsOf(mine.guid)).toEqual(['EU transaction'])
      expect(await planned()).toEqual([])
      const { operations } = desk.sandbox.control.requests().severa
      const writes = operations
        .map(({ operation }) => operation)
        .filter((name) => /^(POST|DELETE) .*segments/.test(name))
      expect(writes).toEqual(['POST /v1/customermarketsegments', 'DELETE /v1/customermarketsegments/{guid}'])
    })

    it('is emptied with the segment, and never touches segments of other groups', async () => {
      const others = desk.severa('customermarketsegments').length - rowsOf(mine.guid).length
      await setInNxt(0)
      expect(await desk.settle()).toEqual([])
      expect([setsOf(mine.guid), desk.severa('customermarketsegments').length]).toEqual([[], others])
    })

    it('waits for a person where Severa has no such segment', async () => {
      await desk.sandbox.control.add({
        side: 'nxt',
        collection: 'text',
        set: { textType: 18, languageNo: 44, textNo: 9, text: 'Unheard of' },
        raw: true,
      })
      await setInNxt(9)
      expect(await planned()).toEqual(['hold severa LOOKUP_MISSING'])
    })
  }

  function accountNo(text: string): number {
    return Number(desk.nxt('text', { textType: 18, text })[0]?.textNo)
  }
})

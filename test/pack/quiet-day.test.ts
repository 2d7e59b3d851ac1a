import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Side } from '../../engine/core/ids.ts'
import { mergeNeeds } from '../../engine/rules/entity.ts'
import { openSession } from '../../engine/run/load.ts'
import { writesOf } from '../cli/helpers.ts'
import { PackDesk } from './pack-desk.ts'
import { plainCustomers } from './plain-customers.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A day without a clock change. */
const MIDNIGHT = Date.parse('2027-03-02T00:00:00+02:00')
const at = (hour: number, minute = 0) => MIDNIGHT + hour * HOUR + minute * MINUTE

/** 08:00 to 19:00 every ten minutes, 19:00 to 24:00 hourly, as tenants/fjord.yaml says; both ends as SPEC 12 counts them. */
const DAY = [
  ...Array.from({ length: 66 }, (_, run) => at(8, 10 * run)),
  ...Array.from({ length: 5 }, (_, run) => at(19 + run)),
]
/** The first of them, and those around the change to hourly runs. */
const SAMPLE = DAY.filter((time) => time <= at(9) || (time > at(18, 30) && time <= at(21)))

describe('SPEC 9: a day on which nothing changes', () => {
  const runs = process.env.SILTA_LONG ? DAY : SAMPLE
  let desk: PackDesk
  const runAt = async (time: number) => {
    desk.sandbox.control.clock.set(time)
    const { results } = await desk.runNow()
    expect(results).toEqual([])
  }

  beforeAll(async () => {
    desk = await PackDesk.open([['general: nxt', 'general: severa']], { customers: 60 })
    for (const time of [at(-4), at(-3)]) {
      desk.sandbox.control.clock.set(time)
      const { results } = await desk.runNow()
      expect(results.filter(({ status }) => status !== 'done')).toEqual([])
    }
  }, 60_000)
  afterAll(() => desk.close())

  it('a changed address, segment, contact and e-mail address of one reach NXT, though no customer changed', async () => {
    const [mine, other] = plainCustomers(desk, 20).filter(
      ({ guid }) => segmentOf(guid) && contactOf(guid) && mailOf(guid),
    )
    if (!mine || !other)
      throw new Error('the demo has no customers with a segment and a contact that has an e-mail address')
    const [customer] = desk.severa('customers', { guid: mine.guid })
    const { control } = desk.sandbox
    control.clock.set(at(-2))
    const [address] = desk.severa('addresses').filter((row) => refOf(row.customer) === mine.guid)
    const [sets] = desk.severa('marketsegments', { name: 'EU transaction' })
    const segment = segmentOf(mine.guid)
    const contact = contactOf(mine.guid)
    const edit = { side: 'severa' } as const
    await control.edit({ ...edit, collection: 'addresses', match: { guid: address?.guid }, set: { city: 'Inari' } })
    await control.edit({
      ...edit,
      collection: 'contactpersons',
      match: { guid: contact?.guid },
      set: { jobTitle: 'Skipper' },
    })
    await control.add({
      ...edit,
      collection: 'customermarketsegments',
      set: { 'customer.guid': mine.guid, 'marketSegment.guid': sets?.guid },
    })
    await control.remove({ ...edit, collection: 'customermarketsegments', match: { guid: segment?.guid } })
    const mail = mailOf(other.guid)
    await control.edit({
      ...edit,
      collection: 'contactcommunications',
      match: { guid: mail?.guid },
      set: { value: 'skipper@fjord.example' },
    })
    expect(desk.severa('customers', { guid: mine.guid })).toEqual([customer])
    const { results } = await desk.runNow()
    expect(results.map(({ row, status }) => `${row.action} ${row.side} ${row.entity} ${status}`).toSorted()).toEqual([
      'update nxt addresses done',
      'update nxt contacts done',
      'update nxt contacts done',
      'update nxt customers done',
    ])
    const [set] = desk.nxt('text', { textType: 18, text: 'EU transaction' })
    expect(desk.nxt('associate', { associateNo: mine.associateNo })[0]).toMatchObject({
      accountSetForCustomer: set?.textNo,
      postalArea: 'Inari',
    })
    expect(desk.nxt('deliveryAddress', { information1: address?.guid })[0]?.postalArea).toBe('Inari')
    expect(desk.nxt('associate', { information7: contact?.guid })[0]?.title).toBe('Skipper')
    const [mailed] = desk.nxt('associate', { information7: refOf(mail?.contact) })
    expect(mailed?.emailAddress).toBe('skipper@fjord.example')
  })

  it('a changed e-mail address crosses in the next run, though no contact changed', async () => {
    const [mine] = plainCustomers(desk, 20).filter(({ guid }) => mailOf(guid))
    if (!mine) throw new Error('the demo has no customer with a contact that has an e-mail address')
    const mail = mailOf(mine.guid)
    const { control } = desk.sandbox
    await runAt(at(-2, 10))
    const match = { guid: mail?.guid }
    const set = { value: 'mate@fjord.example' }
    control.clock.set(at(-2, 11))
    await control.edit({ side: 'severa', collection: 'contactcommunications', match, set })
    const contact = contactOf(mine.guid)
    control.clock.set(at(-2, 20))
    control.resetRequests()
    const { results } = await desk.runNow()
    expect(results.map(({ row, status }) => `${row.action} ${row.side} ${row.entity} ${status}`)).toEqual([
      'update nxt contacts done',
    ])
    expect(desk.nxt('associate', { information7: contact?.guid })[0]?.emailAddress).toBe('mate@fjord.example')
    expect(contactOf(mine.guid)).toEqual(contact)
    expect(counted().contactcommunications).toBe(1)
  })

  it('keeps every look-up of the pack that reports no changes for an hour', async () => {
    const session = await openSession(desk.workspace(), 'fjord', { dryRun: true, now: Date.now })
    try {
      const needs = mergeNeeds(session.rules.entities.flatMap(({ lookups }) => lookups))
      const facts = needs.flatMap(({ side, resource }) => session.systems.get(side)?.resource(resource) ?? [])
      const kept = facts.filter(({ can }) => !can.has('changes')).map(({ name, refreshMs }) => [name, refreshMs])
      expect(kept.length).toBeGreaterThan(10)
      expect(kept.filter(([, ms]) => ms !== HOUR)).toEqual([])
    } finally {
      await session.close()
    }
  })

  it('costs one request for each resource that reports changes, and what does not is read at its own pace', async () => {
    await runAt(at(-1))
    desk.sandbox.control.resetRequests()
    for (const time of runs) await runAt(time)
    expect(counted()).toEqual(await wanted())
    expect(writesOf(desk.sandbox)).toEqual([])
  }, 120_000)

  const refOf = (value: unknown) => (value as { readonly guid?: string } | null)?.guid
  const segmentOf = (customer: string) =>
    desk.severa('customermarketsegments').find((row) => {
      const group = desk.severa('marketsegments', { guid: refOf(row.parentMarketSegment) })[0]
      return refOf(row.customer) === customer && group?.name === 'Account set cust'
    })
  /** The oldest e-mail address of a contact. */
  const mailOf = (customer: string) => {
    const guid = contactOf(customer)?.guid
    return desk.severa('contactcommunications').find((row) => refOf(row.contact) === guid && isMail(row))
  }
  const isMail = (row: Readonly<Record<string, unknown>>) =>
    desk.severa('communicationtypes', { guid: refOf(row.communicationType) })[0]?.type === 'EmailAddress'
  const contactOf = (customer: string) =>
    desk.severa('contactpersons').find((row) => refOf(row.customer) === customer && row.isActive === true)

  /** Requests of records and look-ups, by resource; log-ins and the envelope of GraphQL left out. */
  function counted(): Record<string, number> {
    const { severa, nxt } = desk.sandbox.control.requests()
    const named = [...severa.operations, ...nxt.operations].flatMap(({ operation, count }) => {
      const resource = /^(?:GET \/v1\/|query )(.+)$/.exec(operation)?.[1]
      return resource === undefined ? [] : [[resource, count] as const]
    })
    expect(severa.refused + nxt.refused).toBe(0)
    return Object.fromEntries(named)
  }

  /**
   * By the rules and the system descriptions:
   * - a registry's resource: its pages in the first run of the day, once for each registry that has its own part of it;
   * - a look-up that reports changes: its pages in the first run of the day too;
   * - after that, where it reports changes, once a run, for all registries and look-ups together; else once in each `refresh`;
   * - a look-up that reports none: once in each `refresh`;
   * - the identity of both systems: hourly.
   */
  async function wanted(): Promise<Record<string, number>> {
    const session = await openSession(desk.workspace(), 'fjord', { dryRun: true, now: Date.now })
    const counts: Record<string, number> = {}
    const add = (resource: string, count: number) => {
      counts[resource] = (counts[resource] ?? 0) + count
    }
    const factsOf = (side: Side, resource: string) => {
      const system = session.systems.get(side)
      if (!system) throw new Error(`no system ${side}`)
      return system.resource(resource)
    }
    const pagesOf = (side: Side, resource: string): number => {
      const rows = side === 'severa' ? desk.severa(resource) : desk.nxt(resource)
      return Math.max(1, Math.ceil(rows.length / factsOf(side, resource).pageSize))
    }
    try {
      const read = new Map<string, { readonly side: Side; readonly resource: string }>()
      for (const { sides } of session.rules.entities)
        for (const { side, kinds } of sides.values())
          for (const { resource } of kinds) {
            add(resource.name, pagesOf(side, resource.name))
            read.set(`${side} ${resource.name}`, { side, resource: resource.name })
          }
      for (const { side, resource } of mergeNeeds(session.rules.entities.flatMap(({ lookups }) => lookups))) {
        const { can, refreshMs } = factsOf(side, resource)
        add(resource, (can.has('changes') ? 1 : readings(refreshMs)) * pagesOf(side, resource))
        if (can.has('changes')) read.set(`${side} ${resource}`, { side, resource })
      }
      for (const { side, resource } of read.values()) {
        const { can, refreshMs } = factsOf(side, resource)
        add(resource, can.has('changes') ? runs.length - 1 : (readings(refreshMs) - 1) * pagesOf(side, resource))
      }
      add('organizationdetails', readings(HOUR))
      return counts
    } finally {
      await session.close()
    }
  }

  /** How often something is read in these runs whose answer may be kept for so long; the last reading was the night before. */
  function readings(keptMs: number): number {
    let last = at(-1)
    return runs.filter((time) => {
      const due = time - last >= keptMs
      if (due) last = time
      return due
    }).length
  }
})

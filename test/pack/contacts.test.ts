import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'
import { plainCustomers } from './plain-customers.ts'

type Set = Readonly<Record<string, unknown>>

describe.each(['severa', 'nxt'] as const)('contacts over both sandboxes, mastered by %s', (master) => {
  let desk: PackDesk
  let customers: ReturnType<typeof plainCustomers>
  let mine: ReturnType<typeof plainCustomers>[number]
  beforeAll(async () => {
    desk = await PackDesk.open([['general: nxt', `general: ${master}`]], { customers: 60 })
    expect(await desk.settle()).toEqual([])
    customers = plainCustomers(desk, 6)
  })
  afterAll(() => desk.close())
  beforeEach(() => {
    const next = customers.shift()
    if (next) mine = next
  })

  const person = (lastName: string) => desk.severa('contactpersons', { lastName })[0]
  const associate = (name: string) => desk.nxt('associate', { name })[0]
  const guidOf = (value: unknown) => (value as { readonly guid?: string } | null)?.guid
  const rowsOf = async (name: string) => (await desk.rows('contacts')).filter((row) => row.includes(name))
  /** E-mail addresses and phones of a contact, in the order in which they were made. */
  const reach = (lastName: string) =>
    desk
      .severa('contactcommunications')
      .filter(({ contact }) => guidOf(contact) === person(lastName)?.guid)
      .map(({ value }) => value)
  const typeOf = (type: string) => desk.severa('communicationtypes', { type })[0]?.guid
  const addReach = (lastName: string, type: string, value: string, isForbiddenToUse = false) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'contactcommunications',
      set: { 'contact.guid': person(lastName)?.guid, 'communicationType.guid': typeOf(type), value, isForbiddenToUse },
    })
  const addPerson = (lastName: string) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'contactpersons',
      set: { firstName: 'Anna', lastName, jobTitle: 'Buyer', 'customer.guid': mine.guid },
    })
  const addAssociate = (name: string, set: Set) =>
    desk.sandbox.control.add({
      side: 'nxt',
      collection: 'associate',
      set: { name, contactFor: mine.associateNo, ...set },
    })

  it('settle in one run: a second one writes nothing', async () => {
    const { rows } = await desk.plan()
    expect(rows.filter(({ says, entity }) => entity === 'contacts' && says === 'change')).toEqual([])
  })

  it('born in Severa become associates for that customer, with the oldest address', async () => {
    await addPerson('Laiho')
    await addReach('Laiho', 'EmailAddress', 'laiho@fjord.example')
    await addReach('Laiho', 'EmailAddress', 'other@fjord.example')
    await addReach('Laiho', 'MobilePhone', '+358 40 1')
    expect(await desk.settle()).toEqual([])
    expect(associate('Anna Laiho')).toMatchObject({
      contactFor: mine.associateNo,
      title: 'Buyer',
      emailAddress: 'laiho@fjord.example',
      mobilePhone: '+358 40 1',
      information7: person('Laiho')?.guid,
    })
    expect(await rowsOf('Laiho')).toEqual([])
  })

  it('whose address may not be used any more have the next one, or none', async () => {
    await addPerson('Former')
    await addReach('Former', 'EmailAddress', 'old@fjord.example', true)
    await addReach('Former', 'EmailAddress', 'new@fjord.example')
    await addReach('Former', 'MobilePhone', '+358 40 9', true)
    expect(await desk.settle()).toEqual([])
    const { emailAddress, mobilePhone } = associate('Anna Former') ?? {}
    expect([emailAddress, mobilePhone ?? '']).toEqual(['new@fjord.example', ''])
    expect(await rowsOf('Former')).toEqual([])
  })

  it('born in NXT get their addresses in Severa', async () => {
    await addAssociate('Kai Erik Moenstad', { emailAddress: 'moen@fjord.example', mobilePhone: '+47 1' })
    expect(await desk.settle()).toEqual([])
    expect(person('Moenstad')).toMatchObject({ firstName: 'Kai Erik' })
    expect([guidOf(person('Moenstad')?.customer), reach('Moenstad')]).toEqual([
      mine.guid,
      ['moen@fjord.example', '+47 1'],
    ])
    expect(await rowsOf('Moenstad')).toEqual([])
  })

  if (master === 'nxt') {
    it('change the oldest address, and leave others alone', async () => {
      await desk.sandbox.control.edit({
        side: 'nxt',
        collection: 'associate',
        match: { name: 'Anna Laiho' },
        set: { emailAddress: 'new@fjord.example', group11: 1 },
      })
      expect(await desk.settle()).toEqual([])
      expect(reach('Laiho')).toEqual(['new@fjord.example', 'other@fjord.example', '+358 40 1'])
      expect(person('Laiho')?.isActive).toBe(false)
      expect(await rowsOf('Laiho')).toEqual([])
    })
  } else {
    it('change by a row of their own, although nothing of the contact moved', async () => {
      expect(await desk.settle()).toEqual([])
      const [mail] = desk.severa('contactcommunications', { value: 'moen@fjord.example' })
      await desk.sandbox.control.edit({
        side: 'severa',
        collection: 'contactcommunications',
        match: { guid: mail?.guid },
        set: { value: 'kai@fjord.example' },
      })
      expect(await desk.settle()).toEqual([])
      expect(associate('Kai Erik Moenstad')?.emailAddress).toBe('kai@fjord.example')
    })
  }
})

it('are left out where the settings say so', async () => {
  const desk = await PackDesk.open([['contacts: { transfer: true, ', 'contacts: { transfer: false, ']], {
    customers: 40,
  })
  try {
    const { entities } = await desk.plan()
    expect(entities.map(({ name }) => name)).not.toContain('contacts')
    expect(await desk.settle()).toEqual([])
  } finally {
    await desk.close()
  }
})

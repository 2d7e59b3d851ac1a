import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>

describe('projects over both sandboxes', () => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        ['projects: severa }', 'projects: nxt }'],
        ['owner: pm@fjord.example', 'owner: PM@Fjord.Example'], // an e-mail address is one in any case
      ],
      { customers: 60 },
    )
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const rowsOf = async (name: string) => (await desk.rows('projects')).filter((row) => row.includes(name))
  const unit = (name: string) => desk.nxt('orgUnit3', { name })[0]
  const project = (name: string) => desk.severa('projects', { name })[0]
  const guidOf = (value: unknown) => (value as { readonly guid?: string } | null)?.guid
  const statusOf = (name: string) => desk.severa('salesstatustypes', { name })[0]?.guid
  /** A customer that both have, by its link. */
  const customer = () => {
    const linked = unit('') ?? desk.nxt('orgUnit3').find(({ customerNo, information1 }) => customerNo && information1)
    const associate = desk.nxt('associate', { customerNo: linked?.customerNo })[0]
    return { number: Number(linked?.customerNo), guid: String(associate?.information5) }
  }
  const owner = () => desk.severa('users', { email: 'pm@fjord.example' })[0]?.guid
  const addProject = (name: string, set: Set = {}) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'projects',
      set: { name, 'customer.guid': customer().guid, 'projectOwner.guid': owner(), ...set },
    })
  const addUnit = (orgUnit3No: number, name: string, set: Set = {}) =>
    desk.sandbox.control.add({ side: 'nxt', collection: 'orgUnit3', set: { orgUnit3No, name, ...set } })
  const setStatus = (name: string, status: string) =>
    desk.sandbox.control.edit({
      side: 'severa',
      collection: 'projects',
      match: { name },
      set: { 'salesStatus.salesStatusTypeGuid': statusOf(status) },
    })

  it('settle in one run: a second one writes nothing', async () => {
    const { rows } = await desk.plan()
    expect(rows.filter(({ says, entity }) => entity === 'projects' && says === 'change')).toEqual([])
    const crossing = desk.nxt('orgUnit3').filter(({ information1 }) => !information1)
    expect(crossing).toEqual([])
  })

  it('cross when they are won, and not while they are in progress', async () => {
    await addProject('Harbour light', { 'salesStatus.salesStatusTypeGuid': statusOf('Lead') })
    expect(await rowsOf('Harbour light')).toEqual([])
    await setStatus('Harbour light', 'Won - ordered')
    expect(await rowsOf('Harbour light')).toEqual(['create nxt Harbour light NEW'])
    expect(await desk.settle()).toEqual([])
    expect(unit('Harbour light')).toMatchObject({
      customerNo: customer().number,
      orgUnit3No: project('Harbour light')?.number,
    })
  })

  it('are left alone once they are lost', async () => {
    await setStatus('Harbour light', 'Lost')
    await desk.sandbox.control.edit({
      side: 'nxt',
      collection: 'orgUnit3',
      match: { name: 'Harbour light' },
      set: { name: 'Harbour lights' },
    })
    expect(await rowsOf('Harbour')).toEqual([])
    expect(await desk.settle()).toEqual([])
    expect(project('Harbour light')).toBeDefined()
  })

  it('cross without a sales status, and not when they are internal', async () => {
    const own = desk.severa('customers', { isInternal: true })[0]
    await addProject('Lighthouse')
    await addProject('Intranet two', { isInternal: true, 'customer.guid': own?.guid })
    expect(await desk.settle()).toEqual([])
    expect([unit('Lighthouse') === undefined, unit('Intranet two')]).toEqual([false, undefined])
  })

  it('born in NXT become won projects of that customer, with the owner of the settings', async () => {
    await addUnit(7001, 'Breakwater', { customerNo: customer().number, shortName: 'BW' })
    expect(await desk.settle()).toEqual([])
    const made = project('Breakwater')
    expect(made).toMatchObject({ number: 7001, salesStatus: { salesStatusTypeGuid: statusOf('Won - ordered') } })
    expect([guidOf(made?.customer), guidOf(made?.projectOwner)]).toEqual([customer().guid, owner()])
    expect(unit('Breakwater')?.information1).toBe(made?.guid)
    expect(made?.internalName ?? null).toBeNull()
  })

  it('of a customer that is created in the same run get its number', async () => {
    const { rows } = await desk.sandbox.control.add({
      side: 'severa',
      collection: 'customers',
      set: { name: 'Pilot Boats Oy', paymentTerm: 14 },
    })
    await addProject('Pilot boat', { 'customer.guid': rows[0]?.guid })
    expect(await desk.settle()).toEqual([])
    const [associate] = desk.nxt('associate', { name: 'Pilot Boats Oy' })
    expect(unit('Pilot boat')?.customerNo).toBe(associate?.customerNo)
    expect(await rowsOf('Pilot boat')).toEqual([])
  })

  it('born in NXT without a customer wait for one, and nobody is bothered', async () => {
    await addUnit(7002, 'Nobody knows')
    expect(await rowsOf('Nobody knows')).toEqual(['note nxt Nobody knows VALUE_NEEDED'])
    await desk.settle()
    expect(project('Nobody knows')).toBeUndefined()
  })

  it('with a number that Severa has for another name are for a person to decide', async () => {
    await addUnit(Number(project('Lighthouse')?.number) + 500, 'Taken', { customerNo: customer().number })
    await addProject('Taken before', { number: Number(unit('Taken')?.orgUnit3No) })
    expect((await desk.rows('projects')).filter((row) => row.includes('NUMBER_CONFLICT'))).toHaveLength(1)
    await desk.settle()
    expect([project('Taken'), unit('Taken before')]).toEqual([undefined, undefined])
  })

  it('wait when the status of the settings is closed', async () => {
    await addUnit(7003, 'Late pier', { customerNo: customer().number })
    await desk.sandbox.control.edit({
      side: 'severa',
      collection: 'salesstatustypes',
      match: { name: 'Won - ordered' },
      set: { isActive: false },
    })
    expect(await rowsOf('Late pier')).toEqual(['hold nxt Late pier LOOKUP_MISSING'])
  })
})

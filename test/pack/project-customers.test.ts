import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Values = Readonly<Record<string, unknown>>

describe('projects, their customers and short names', () => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        ['wonStatus: Won - ordered        # optional; else the first Won status', ''],
        ['    internal: false\n', '    internal: true\n'],
      ],
      { customers: 60 },
    )
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const customer = (name: string) => desk.severa('customers', { name })[0]
  const project = (name: string) => desk.severa('projects', { name })[0]
  const unit = (name: string) => desk.nxt('orgUnit3', { name })[0]
  const rowsOf = async (name: string) => (await desk.rows('projects')).filter((row) => row.includes(name))
  const owner = () => desk.severa('users', { email: 'pm@fjord.example' })[0]?.guid
  const addProject = (name: string, of: unknown, set: Values = {}) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'projects',
      set: { name, 'customer.guid': of, 'projectOwner.guid': owner(), ...set },
    })
  const addUnit = (orgUnit3No: number, name: string, set: Values) =>
    desk.sandbox.control.add({ side: 'nxt', collection: 'orgUnit3', set: { orgUnit3No, name, ...set } })
  const setInSevera = (name: string, set: Values) =>
    desk.sandbox.control.edit({ side: 'severa', collection: 'projects', match: { name }, set })

  it('cross without a customer that does not cross, and wait for one that waits', async () => {
    await addProject('Of an excluded one', customer('Sisarfirma Vuo Oy')?.guid)
    await addProject('Of our own', desk.severa('customers', { isInternal: true })[0]?.guid, { isInternal: true })
    await addProject('Of one that waits', customer('Outo Ehto Oy')?.guid)
    expect(await rowsOf('Of one that waits')).toEqual(['hold severa Of one that waits BLOCKED'])
    expect(await desk.settle()).toEqual([])
    expect(
      [unit('Of an excluded one'), unit('Of our own')].map((row) => [row?.customerNo ?? 0, row?.information1]),
    ).toEqual([
      [0, project('Of an excluded one')?.guid],
      [0, project('Of our own')?.guid],
    ])
    expect(unit('Of one that waits')).toBeUndefined()
    await desk.sandbox.control.edit({
      side: 'severa',
      collection: 'customers',
      match: { name: 'Outo Ehto Oy' },
      set: { paymentTerm: 14 },
    })
    expect(await desk.settle()).toEqual([])
    const [associate] = desk.nxt('associate', { name: 'Outo Ehto Oy' })
    expect(unit('Of one that waits')?.customerNo).toBe(associate?.customerNo)
  })

  it('born in NXT get the first Won status where the settings name none', async () => {
    await addUnit(7101, 'Born', { customerNo: 10030 })
    await addUnit(7102, 'Born of an excluded one', { customerNo: 10002 })
    expect(await rowsOf('Born of an excluded one')).toEqual(['note nxt Born of an excluded one VALUE_NEEDED'])
    expect(await desk.settle()).toEqual([])
    expect([project('Born')?.salesStatus, project('Born of an excluded one')]).toMatchObject([
      { name: 'Won - framework agreement' },
      undefined,
    ])
  })

  it('lost they are left alone, and won again their changes cross', async () => {
    const status = (name: string) => ({
      'salesStatus.salesStatusTypeGuid': desk.severa('salesstatustypes', { name })[0]?.guid,
    })
    await addProject('Tidal', customer('Apteekki Lehto Oy')?.guid, status('Won - ordered'))
    expect(await desk.settle()).toEqual([])
    await setInSevera('Tidal', status('Lost'))
    await setInSevera('Tidal', { name: 'Tidal power' })
    expect(await desk.settle()).toEqual([])
    expect([unit('Tidal')?.information1, unit('Tidal power')]).toEqual([project('Tidal power')?.guid, undefined])
    await setInSevera('Tidal power', status('Won - ordered'))
    expect(await desk.settle()).toEqual([])
    expect(unit('Tidal power')?.information1).toBe(project('Tidal power')?.guid)
  })

  it('bring their short name, and take none back', async () => {
    await addProject('Shortened', customer('Apteekki Lehto Oy')?.guid, { internalName: 'SH' })
    expect(await desk.settle()).toEqual([])
    expect(unit('Shortened')?.shortName).toBe('SH')
    await desk.sandbox.control.edit({
      side: 'nxt',
      collection: 'orgUnit3',
      match: { name: 'Shortened' },
      set: { shortName: 'X' },
    })
    expect(await rowsOf('Shortened')).toEqual(['drift nxt Shortened DRIFT'])
    await setInSevera('Shortened', { internalName: 'SHO' })
    expect(await desk.settle()).toEqual([])
    expect([project('Shortened')?.internalName, unit('Shortened')?.shortName]).toEqual(['SHO', 'SHO'])
  })
})

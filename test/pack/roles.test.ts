import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Values = Readonly<Record<string, unknown>>

describe('people over both sandboxes, mastered by NXT', () => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open([], { customers: 60, severa: { assumed: { supervisorsStayActive: true } } })
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const user = (lastName: string) => desk.severa('users', { lastName })[0]
  const customer = (name: string) => desk.severa('customers', { name })[0]
  const associate = (name: string) => desk.nxt('associate', { name })[0]
  const superiorOf = (row: Values | undefined) => (row?.superiorUser as { readonly guid?: string } | null)?.guid
  const addEmployee = (name: string, employeeNo: number, set: Values = {}) =>
    desk.sandbox.control.add({
      side: 'nxt',
      collection: 'associate',
      set: { name, employeeNo, emailAddress: `${employeeNo}@fjord.example`, ...set },
    })
  const setInNxt = (name: string, set: Values) =>
    desk.sandbox.control.edit({ side: 'nxt', collection: 'associate', match: { name }, set })
  const addUser = async (lastName: string, set: Values = {}) => {
    const { rows } = await desk.sandbox.control.add({
      side: 'severa',
      collection: 'users',
      set: { firstName: 'Anna', lastName, email: `${lastName}@fjord.example`, ...set },
    })
    return rows[0]?.guid
  }

  it('of two roles have a link for each, and each role gets what is its own', async () => {
    await setInNxt('Aino Virtanen', { webPage: 'aino.example', phone: '+358 1', orgUnit2: 20 })
    expect(await desk.settle()).toEqual([])
    const both = associate('Aino Virtanen')
    expect([both?.information5, both?.information6]).toEqual([customer('Aino Virtanen')?.guid, user('Virtanen')?.guid])
    expect([customer('Aino Virtanen')?.website, user('Virtanen')?.phone]).toEqual(['aino.example', '+358 1'])
  })

  it('take up a second role, and become what that makes of them', async () => {
    await addEmployee('Ida Two', 851)
    expect(await desk.settle()).toEqual([])
    expect([user('Two')?.code, customer('Ida Two')]).toEqual(['851', undefined])
    await setInNxt('Ida Two', { customerNo: 10951 })
    expect(await desk.settle()).toEqual([])
    expect(customer('Ida Two')?.number).toBe(10951)
    expect(desk.nxt('associate', { name: 'Ida Two' })).toMatchObject([
      { information5: customer('Ida Two')?.guid, information6: user('Two')?.guid },
    ])
  })

  it('are created after their supervisors, and point at them, from either side', async () => {
    const [boss] = (await addEmployee('Bodil Boss', 863)).rows
    const [lead] = (await addEmployee('Leo Lead', 862, { mainAssociateNo: boss?.associateNo })).rows
    await addEmployee('Stina Staff', 861, { mainAssociateNo: lead?.associateNo })
    const top = await addUser('Top', { code: '873' })
    const middle = await addUser('Middle', { code: '872', 'superiorUser.guid': top })
    await addUser('Bottom', { code: '871', 'superiorUser.guid': middle })
    expect(await desk.settle()).toEqual([])
    expect([superiorOf(user('Staff')), superiorOf(user('Lead'))]).toEqual([user('Lead')?.guid, user('Boss')?.guid])
    expect([associate('Anna Bottom')?.mainAssociateNo, associate('Anna Middle')?.mainAssociateNo]).toEqual([
      associate('Anna Middle')?.associateNo,
      associate('Anna Top')?.associateNo,
    ])
    expect((await desk.plan()).rows.filter(({ entity, says }) => entity === 'employees' && says === 'change')).toEqual(
      [],
    )
  })

  it('whose supervisor and department are taken away in NXT lose them in Severa', async () => {
    await setInNxt('Stina Staff', { orgUnit2: 20 })
    expect(await desk.settle()).toEqual([])
    const delivery = desk.severa('businessunits', { name: 'Delivery' })[0]?.guid
    expect((user('Staff')?.businessUnit as Values | null)?.guid).toBe(delivery)
    await setInNxt('Stina Staff', { orgUnit2: 0, mainAssociateNo: 0 })
    expect(await desk.settle()).toEqual([])
    expect([user('Staff')?.businessUnit, superiorOf(user('Staff'))]).toEqual([null, undefined])
    expect((await desk.rows('employees')).filter((row) => row.includes('Stina Staff'))).toEqual([])
  })

  it('who lead others stay active in Severa until they do not, which is an issue of theirs alone', async () => {
    await setInNxt('Bodil Boss', { group11: 1 })
    await setInNxt('Stina Staff', { phone: '+358 2' })
    const said = await desk.settle()
    expect(said.map((text) => text.includes('Bodil Boss') && text.includes('supervisor of active users'))).toEqual([
      true,
    ])
    expect([user('Boss')?.isActive, user('Staff')?.phone]).toEqual([true, '+358 2'])
    await setInNxt('Leo Lead', { mainAssociateNo: 0 })
    expect(await desk.settle()).toHaveLength(1)
    desk.sandbox.control.clock.advance(2 * 60 * 60_000)
    const { results } = await desk.runNow()
    expect(results.map(({ row, status }) => [row.name, status])).toEqual([['Bodil Boss', 'done']])
    expect([user('Boss')?.isActive, superiorOf(user('Lead'))]).toEqual([false, undefined])
  })

  it('who come back after they left are the same users again', async () => {
    const before = user('Boss')?.guid
    await setInNxt('Bodil Boss', { group11: 0 })
    expect(await desk.settle()).toEqual([])
    expect(desk.severa('users', { lastName: 'Boss' })).toMatchObject([{ guid: before, isActive: true }])
  })

  it('with a supervisor above them that stands below them wait for a person', async () => {
    const [one] = (await addEmployee('Round Robin', 881)).rows
    const [two] = (await addEmployee('Round Rita', 882, { mainAssociateNo: one?.associateNo })).rows
    await setInNxt('Round Robin', { mainAssociateNo: two?.associateNo })
    const rows = (await desk.rows('employees')).filter((row) => row.includes('Round'))
    expect(rows).toEqual(['hold nxt Round Robin REF_CYCLE', 'hold nxt Round Rita REF_CYCLE'])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>

describe('employees over both sandboxes, mastered by NXT', () => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open([], { customers: 40 })
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const rowsOf = async (name: string) => (await desk.rows('employees')).filter((row) => row.includes(name))
  const user = (lastName: string) => desk.severa('users', { lastName })[0]
  const associate = (name: string) => desk.nxt('associate', { name })[0]
  const guidOf = (value: unknown) => (value as { readonly guid?: string } | null)?.guid
  const addUser = (firstName: string, lastName: string, set: Set = {}) =>
    desk.sandbox.control.add({ side: 'severa', collection: 'users', set: { firstName, lastName, ...set } })
  const addEmployee = (name: string, employeeNo: number, set: Set = {}) =>
    desk.sandbox.control.add({ side: 'nxt', collection: 'associate', set: { name, employeeNo, ...set } })
  const setInNxt = (name: string, set: Set) =>
    desk.sandbox.control.edit({ side: 'nxt', collection: 'associate', match: { name }, set })

  it('settle in one run: a second one writes nothing', async () => {
    const { rows } = await desk.plan()
    expect(rows.filter(({ says, entity }) => entity === 'employees' && says === 'change')).toEqual([])
    expect(desk.nxt('associate').filter(({ employeeNo, information6 }) => employeeNo && !information6)).toEqual([])
  })

  it('get the next number of NXT where they have none, and Severa takes it over', async () => {
    await addUser('Anna Maria', 'Laiho', { email: 'laiho@fjord.example', 'superiorUser.guid': user('Koskela')?.guid })
    expect(await desk.settle()).toEqual([])
    const made = associate('Anna Maria Laiho')
    expect(Number(made?.employeeNo)).toBeGreaterThan(100)
    expect(user('Laiho')?.code).toBe(String(made?.employeeNo))
    expect(await rowsOf('Laiho')).toEqual([])
  })

  it('come to Severa with an e-mail address only, with their names split', async () => {
    await addEmployee('Kai Erik Moen', 801, {
      emailAddress: 'moen@fjord.example',
      mainAssociateNo: associate('Anna Maria Laiho')?.associateNo,
    })
    await addEmployee('Cher', 802, { emailAddress: 'cher@fjord.example' })
    await addEmployee('No Mail', 803)
    expect(await rowsOf('No Mail')).toEqual(['note nxt No Mail VALUE_NEEDED'])
    expect(await desk.settle()).toEqual([])
    expect(user('Moen')).toMatchObject({ firstName: 'Kai Erik', code: '801', email: 'moen@fjord.example' })
    expect(guidOf(user('Moen')?.superiorUser)).toBe(user('Laiho')?.guid)
    expect(user('Cher')).toMatchObject({ firstName: '?' })
    expect([user('Mail'), await rowsOf('Cher'), await rowsOf('Moen')]).toEqual([undefined, [], []])
  })

  it('change name and e-mail address with the master', async () => {
    await setInNxt('Kai Erik Moen', { name: 'Kai Moen', emailAddress: 'kai@fjord.example' })
    expect(await desk.settle()).toEqual([])
    expect(user('Moen')).toMatchObject({ firstName: 'Kai', email: 'kai@fjord.example' })
    await setInNxt('Cher', { phone: '123' })
    expect(await desk.settle()).toEqual([])
    expect(user('Cher')).toMatchObject({ firstName: '?', phone: '123' })
  })

  it('whose e-mail address somebody else has are for a person to decide', async () => {
    await addEmployee('Other Person', 804, { emailAddress: 'kai@fjord.example' })
    expect((await rowsOf('Other Person')).map((row) => row.split(' ')[0])).toEqual(['hold'])
    await desk.settle()
    expect(user('Person')).toBeUndefined()
    await desk.sandbox.control.remove({
      side: 'nxt',
      collection: 'associate',
      match: { name: 'Other Person' },
      raw: true,
    })
  })

  it('of one e-mail address and one code are one; their names are drift then, like any field', async () => {
    await addUser('Eeva', 'Salo-Niemi', { code: '820', email: 'eeva@fjord.example', isActive: true })
    await addEmployee('Eeva Salo', 820, { emailAddress: 'Eeva@fjord.example' })
    expect((await rowsOf('Eeva')).map((row) => row.split(' ').slice(0, 2).join(' '))).toEqual([
      'link nxt',
      'drift severa',
    ])
    expect(await desk.settle()).toEqual([])
    expect(await rowsOf('Eeva')).toEqual(['drift severa Eeva Salo-Niemi DRIFT'])
    expect([user('Salo-Niemi')?.firstName, associate('Eeva Salo')?.employeeNo]).toEqual(['Eeva', 820])
  })

  it('leave and come back', async () => {
    await setInNxt('Cher', { group11: 1 })
    expect(await desk.settle()).toEqual([])
    expect(user('Cher')?.isActive).toBe(false)
    await setInNxt('Cher', { group11: 0 })
    expect(await desk.settle()).toEqual([])
    expect(user('Cher')?.isActive).toBe(true)
  })

  it('with letters for a code wait for a number', async () => {
    await addUser('Odd', 'Code', { code: 'E17' })
    expect(await rowsOf('Odd Code')).toEqual(['hold severa Odd Code VALUE_TYPE'])
  })
})

it('without a licence for a new user one employee waits, and nothing else', async () => {
  const desk = await PackDesk.open([], { customers: 40, severa: { userLicences: 38 } })
  try {
    await desk.sandbox.control.add({
      side: 'nxt',
      collection: 'associate',
      set: { name: 'Nora Late', employeeNo: 805, emailAddress: 'nora@fjord.example' },
    })
    const failed = (await desk.apply()).results.filter(({ status }) => status !== 'done')
    expect(failed.map(({ row, problem }) => [row.entity, row.name, problem?.what.includes('licences')])).toEqual([
      ['employees', 'Nora Late', true],
    ])
  } finally {
    await desk.close()
  }
})

describe('an associate that is customer and employee, mastered by Severa', () => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open([['general: nxt', 'general: severa']], { customers: 10 })
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const name = 'Aino Virtanen'
  const both = () => desk.nxt('associate').filter((row) => row.name === name && row.employeeNo && row.customerNo)
  const mark = () => both().map(({ group11 }) => group11)
  const customer = (isActive: boolean) =>
    desk.sandbox.control.edit({ side: 'severa', collection: 'customers', match: { name }, set: { isActive } })
  const user = (isActive: boolean) =>
    desk.sandbox.control.edit({
      side: 'severa',
      collection: 'users',
      match: { guid: String(both()[0]?.information6) },
      set: { isActive },
    })
  const inactive = async () => {
    const { rows } = await desk.plan()
    return rows
      .filter((row) => row.name === name && row.why.place?.file.endsWith('.yaml'))
      .filter(({ fields, why }) => why.code === 'JOINTLY' || fields.some(({ field }) => field === 'inactive'))
      .map(({ action, entity }) => `${action} ${entity}`)
  }

  it('is inactive once both roles are, and active as soon as one is', async () => {
    expect(mark()).toEqual([0])
    await customer(false)
    expect(await inactive()).toEqual(['note customers'])
    expect([await desk.settle(), mark()]).toEqual([[], [0]])
    expect(await inactive()).toEqual(['note customers'])
    const { stdout } = await desk.desk.silta('explain', 'fjord', 'customers', name)
    expect(stdout).toMatch(/inactive .*belongs to employees too \(.*Aino Virtanen\), where it is not inactive/)
    await user(false)
    expect(await inactive()).toEqual(['update employees'])
    expect([await desk.settle(), mark()]).toEqual([[], [1]])
    expect(await inactive()).toEqual([])
    await customer(true)
    expect(await inactive()).toEqual(['update customers'])
    expect([await desk.settle(), mark()]).toEqual([[], [0]])
    expect(await inactive()).toEqual(['note employees'])
  })

  it('knows the other role where only one of them was read again', async () => {
    await customer(false)
    const { results } = await desk.runNow()
    expect(results.map(({ row, status }) => `${status} ${row.entity} ${row.action}`)).toEqual(['done customers update'])
    expect(mark()).toEqual([1])
    expect((await desk.runNow()).results).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>

describe.each(['orgUnit2', 'orgUnit7'] as const)('departments in %s', (table) => {
  const key = `${table}No`
  const projects = table === 'orgUnit2' ? 'orgUnit3' : 'orgUnit8'
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        ['departments: { table: orgUnit2,', `departments: { table: ${table},`],
        ['table: orgUnit3', `table: ${projects}`],
        ['mode: { customers: on }', 'mode: { customers: on }\nbrakes: { creates: { share: 100%, count: 9999 } }'],
      ],
      { customers: 40 },
    )
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const addUnit = async (code: string, name: string, set: Set = {}) => {
    const { rows } = await desk.sandbox.control.add({
      side: 'severa',
      collection: 'businessunits',
      set: { code, name, ...set },
    })
    return rows[0]?.guid
  }
  const unit = (name: string) => desk.severa('businessunits', { name })[0]
  const department = (name: string) => desk.nxt(table, { name })[0]
  const rowsOf = async (name: string) => (await desk.rows('departments')).filter((row) => row.includes(name))

  it('settle in one run: a second one writes nothing', async () => {
    const { rows } = await desk.plan()
    expect(rows.filter(({ says, entity }) => entity === 'departments' && says === 'change')).toEqual([])
  })

  it('are created after their parents, and point at them', async () => {
    const parent = await addUnit('702', 'Parent')
    await addUnit('701', 'Child', { parentGuid: parent })
    await desk.sandbox.control.add({ side: 'nxt', collection: table, set: { [key]: keyed(803), name: 'Above' } })
    await desk.sandbox.control.add({
      side: 'nxt',
      collection: table,
      set: { [key]: keyed(802), name: 'Below', mainOrgUnit: keyed(803) },
    })
    expect(await desk.settle()).toEqual([])
    expect([department('Nordics'), department('Norway')]).toMatchObject([
      { [key]: keyed(310) },
      { [key]: keyed(311), mainOrgUnit: keyed(310) },
    ])
    expect(department('Child')?.mainOrgUnit).toEqual(keyed(702))
    expect(unit('Below')?.parentGuid).toBe(unit('Above')?.guid)
  })

  it("that are each other's parents wait, and say so", async () => {
    const one = await addUnit('711', 'Egg')
    const two = await addUnit('712', 'Hen', { parentGuid: one })
    await desk.sandbox.control.edit({
      side: 'severa',
      collection: 'businessunits',
      match: { guid: one },
      set: { parentGuid: two },
      raw: true,
    })
    expect([...(await rowsOf('Egg')), ...(await rowsOf('Hen'))]).toEqual([
      'hold severa Egg REF_CYCLE',
      'hold severa Hen REF_CYCLE',
    ])
    await desk.settle()
    expect([department('Egg'), department('Hen')]).toEqual([undefined, undefined])
  })

  if (table === 'orgUnit2') {
    it('are not sent with a code that is no number; 020 is 20', async () => {
      await addUnit('ADMIN-0001', 'Letters')
      expect(await rowsOf('Letters')).toEqual(['note severa Letters VALUE_NEEDED'])
      expect(await rowsOf('Delivery East')).toEqual(['hold severa Delivery East NUMBER_TAKEN'])
      await desk.settle()
      expect([department('Letters'), department('Delivery East')]).toEqual([undefined, undefined])
    })
  } else {
    it('may have letters, at most ten characters; 020 is not 20', async () => {
      await addUnit('ADMIN-0001', 'Letters')
      await addUnit('ADMIN-00001', 'Long letters')
      expect(await rowsOf('Long letters')).toEqual(['note severa Long letters VALUE_NEEDED'])
      expect(await desk.settle()).toEqual([])
      expect([department('Letters')?.[key], department('Long letters')]).toEqual(['ADMIN-0001', undefined])
      expect([department('Delivery')?.[key], department('Delivery East')?.[key]]).toEqual(['20', '020'])
    })

    it('of such a table beside projects of such a table: numbers as texts, and letters stay in NXT', async () => {
      const numbers = desk.nxt(projects).map((row) => row.orgUnit8No)
      expect(numbers.length).toBeGreaterThan(20)
      expect(numbers.filter((number) => !/^[0-9]+$/.test(String(number)))).toEqual([])
      const customerNo = desk.nxt(projects).find((row) => row.customerNo)?.customerNo
      const set = { orgUnit8No: 'P-1', name: 'Lettered', customerNo }
      await desk.sandbox.control.add({ side: 'nxt', collection: projects, set })
      expect((await desk.rows('projects')).filter((row) => row.includes('Lettered'))).toEqual([
        'note nxt Lettered VALUE_NEEDED',
      ])
    })
  }

  function keyed(number: number): number | string {
    return table === 'orgUnit2' ? number : String(number)
  }
})

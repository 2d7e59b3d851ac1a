import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'
import { plainCustomers } from './plain-customers.ts'

const LENGTH = 20
const COLUMNS = [1, 2, 3, 4].map((n) => `addressLine${n}`)

/** How long an address line may be stands in no document: here the system says so, and NXT refuses what is longer. */
describe('addresses whose lines are short in NXT', () => {
  let desk: PackDesk
  let mine: ReturnType<typeof plainCustomers>[number] | undefined
  beforeAll(async () => {
    const maxLengths = Object.fromEntries(COLUMNS.map((column) => [`deliveryAddress.${column}`, LENGTH]))
    desk = await PackDesk.open([['general: nxt', 'general: severa']], {
      customers: 40,
      nxt: { assumed: { maxLengths } },
    })
    desk.desk.rewrite('rules/systems/business-nxt.yaml', [
      [
        '    words: { UpdateInput: "{Type}_Update_Input" }',
        `    maxLength: { addressLine1..4: ${LENGTH} }\n    words: { UpdateInput: "{Type}_Update_Input" }`,
      ],
    ])
    await desk.settle()
    ;[mine] = plainCustomers(desk, 1)
  })
  afterAll(() => desk.close())

  const add = (addressline: string) =>
    desk.sandbox.control.add({
      side: 'severa',
      collection: 'addresses',
      set: {
        'customer.guid': mine?.guid,
        'country.guid': desk.severa('localization/countries', { code2: 'FI' })[0]?.guid,
        city: 'Oulu',
        postalCode: '90100',
        addressline,
      },
    })
  const linesOf = (first: string) => {
    const [row] = desk.nxt('deliveryAddress', { associateNo: mine?.associateNo, addressLine1: first })
    return COLUMNS.map((column) => row?.[column])
  }
  const rowsOf = async (text: string) => (await desk.rows('addresses')).filter((row) => row.includes(text))

  it('wraps long lines at words, and that is no change', async () => {
    await add('Kauppakeskuksen Huolto-ovi\r\nTorikatu 12')
    await desk.settle()
    expect(linesOf('Kauppakeskuksen')).toEqual(['Kauppakeskuksen', 'Huolto-ovi', 'Torikatu 12', ''])
    expect(await rowsOf('Kauppakeskuksen')).toEqual([])
  })

  it('holds back what does not fit, and cuts nothing', async () => {
    await add('Toimitusosoite\nPohjoinen laituri 17\nKolmas hissi oikealla\nNeljäs kerros, käytävä B\nOvi 4')
    expect(await rowsOf('Toimitusosoite')).toHaveLength(1)
    expect((await rowsOf('Toimitusosoite'))[0]).toMatch(/^hold severa /)
    await desk.settle()
    expect(linesOf('Toimitusosoite')[0]).toBeUndefined()
  })
})

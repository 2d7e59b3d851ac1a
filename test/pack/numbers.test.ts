import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>

describe('numbers of customers', () => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open([['numberSeries: 1 ', 'numberSeries: 2 ']], { customers: 60 })
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const born = async (side: 'severa' | 'nxt', set: Set) => {
    const collection = side === 'severa' ? 'customers' : 'associate'
    await desk.sandbox.control.add({ side, collection, set: side === 'severa' ? { paymentTerm: 14, ...set } : set })
  }
  const customer = (name: string) => desk.severa('customers', { name })[0]
  const associate = (name: string) => desk.nxt('associate', { name })[0]
  const numbersOf = (name: string) => [customer(name)?.number, associate(name)?.customerNo]
  /** What the second series gives next. */
  const next = () =>
    Math.max(
      20000,
      ...desk.nxt('associate').flatMap((row) => (Number(row.customerNo) < 30000 ? Number(row.customerNo) : [])),
    ) + 1
  const rowsOf = async (name: string) => (await desk.rows('customers')).filter((row) => row.includes(name))

  it('come from the series of the settings, and Severa takes them over', async () => {
    await born('severa', { name: 'Lantern Oy' })
    const number = next()
    expect(customer('Lantern Oy')?.number).not.toBe(number)
    expect(await desk.settle()).toEqual([])
    expect(numbersOf('Lantern Oy')).toEqual([number, number])
    expect(await rowsOf('Lantern Oy')).toEqual([])
  })

  it('of NXT go to Severa as they are; the gap before them is not filled', async () => {
    const number = next() + 4
    await born('nxt', { name: 'Beacon Oy', customerNo: number })
    await born('severa', { name: 'Torch Oy' })
    expect(await desk.settle()).toEqual([])
    expect([numbersOf('Beacon Oy'), numbersOf('Torch Oy')]).toEqual([
      [number, number],
      [number + 1, number + 1],
    ])
  })

  it('that another customer of Severa has are an issue that names both, and nothing is created a second time', async () => {
    const number = next()
    await born('severa', { name: 'Holder Oy', number, isActive: false })
    await born('severa', { name: 'Candle Oy' })
    const said = await desk.settle()
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(new RegExp(`Candle Oy.*number ${number} is in use`))
    const [held] = (await desk.plan()).rows.filter(({ name }) => name === 'Candle Oy')
    expect([held?.action, held?.why.code]).toEqual(['hold', 'NUMBER_TAKEN'])
    expect(held?.why.text).toContain('Holder Oy')
    await desk.settle()
    expect(desk.nxt('associate', { name: 'Candle Oy' })).toHaveLength(1)
    expect(associate('Candle Oy')).toMatchObject({ customerNo: number, information5: customer('Candle Oy')?.guid })
    await desk.sandbox.control.edit({
      side: 'severa',
      collection: 'customers',
      match: { name: 'Holder Oy' },
      set: { number: 90001 },
    })
    expect(await desk.settle()).toEqual([])
    expect(numbersOf('Candle Oy')).toEqual([number, number])
  })

  it('that stand for two names before the company is live are for a person to decide', async () => {
    await born('severa', { name: 'Wick Oy', number: 20031 })
    await born('nxt', { name: 'Wax Oy', customerNo: 20031 })
    expect([...(await rowsOf('Wick Oy')), ...(await rowsOf('Wax Oy'))]).toEqual(['hold nxt Wax Oy NUMBER_CONFLICT'])
    await desk.settle()
    expect([associate('Wick Oy'), customer('Wax Oy')]).toEqual([undefined, undefined])
    for (const [side, collection, name] of [
      ['severa', 'customers', 'Wick Oy'],
      ['nxt', 'associate', 'Wax Oy'],
    ] as const)
      await desk.sandbox.control.remove({ side, collection, match: { name }, raw: true })
  })

  it('that Severa gave by itself once it is live make way for those of NXT', async () => {
    desk.sandbox.control.clock.set(Date.parse('2027-03-02T10:00:00Z'))
    await born('severa', { name: 'Flint Oy', number: 20041 })
    await born('nxt', { name: 'Steel Oy', customerNo: 20041 })
    for (let run = 0; run < 2; run++) {
      desk.sandbox.control.clock.advance(10 * 60_000)
      await desk.runNow()
    }
    expect(numbersOf('Steel Oy')).toEqual([20041, 20041])
    expect(numbersOf('Flint Oy')).toEqual([20042, 20042])
    desk.sandbox.control.clock.reset()
  })

  it('wait when the series is used up, and nothing else does', async () => {
    const number = next()
    const series = (set: Set) =>
      desk.sandbox.control.edit({
        side: 'nxt',
        collection: 'accountNoSeries',
        match: { accountNoSeriesNo: 2 },
        set,
        raw: true,
      })
    await series({ toNo: number - 1 })
    await born('severa', { name: 'Late Oy' })
    await born('nxt', { name: 'Early Oy', customerNo: 10900 })
    const said = await desk.settle()
    expect(said.map((text) => text.includes('Late Oy') && text.includes('used up'))).toEqual([true])
    expect([associate('Late Oy'), numbersOf('Early Oy')]).toEqual([undefined, [10900, 10900]])
    await series({ toNo: 29999 })
    expect(await desk.settle()).toEqual([])
    expect(numbersOf('Late Oy')).toEqual([number, number])
  })
})

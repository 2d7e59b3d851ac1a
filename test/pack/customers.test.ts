import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>

/** The special customers of the demo (docs/sandbox.md), and some more; NXT is master. */
describe('customers over both sandboxes', () => {
  let desk: PackDesk
  /** Rows of the first plan, by customer: `create nxt NEW`. */
  const planned = new Map<string, string[]>()
  beforeAll(async () => {
    desk = await PackDesk.open([], { customers: 60 })
    const { control } = desk.sandbox
    await control.remove({ side: 'nxt', collection: 'currency', match: { isoCode: 'USD' }, raw: true })
    await control.add({ side: 'nxt', collection: 'currency', set: { currencyNo: 826, isoCode: 'GBP' }, raw: true })
    await bornInSevera('Dollar Oy', { 'currency.guid': desk.severa('currencies', { code: 'USD' })[0]?.guid })
    await bornInNxt('Pound Oy', { currencyNo: 826 })
    await bornInNxt('Month Oy', { paymentTermsForCustomer: 7 })
    await bornInNxt('Fortnight Oy', { paymentTermsForCustomer: 6, languageNo: 47, interestRate: 0 })
    for (const { entity, name, action, side, why } of (await desk.plan()).rows)
      if (entity === 'customers' && name)
        planned.set(name, [...(planned.get(name) ?? []), `${action} ${side} ${why.code}`])
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const bornInSevera = (name: string, set: Set) =>
    desk.sandbox.control.add({ side: 'severa', collection: 'customers', set: { name, paymentTerm: 14, ...set } })
  const bornInNxt = (name: string, set: Set) =>
    desk.sandbox.control.add({ side: 'nxt', collection: 'associate', set: { name, customerNo: null, ...set } })
  const setInNxt = (name: string, set: Set) =>
    desk.sandbox.control.edit({ side: 'nxt', collection: 'associate', match: { name }, set })
  const customer = (name: string) => desk.severa('customers', { name })[0]
  const associate = (name: string) => desk.nxt('associate', { name })[0]
  const languageOf = (name: string) => {
    const { guid } = (customer(name)?.language ?? {}) as { readonly guid?: string }
    return desk.severa('localization/languages', { guid })[0]?.code
  }
  const termOf = (name: string) => associate(name)?.paymentTermsForCustomer

  it('have an overdue interest of 0 where they say so, and that of the settings where they say nothing', async () => {
    expect(associate('Koroton Koti Oy')?.interestRate).toBe(0)
    expect(associate('Oletuskorko Oy')?.interestRate).toBe(8.5)
    expect(customer('Fortnight Oy')?.overdueInterest).toBe(0)
    expect([planned.get('Seurakuntayhtymä Harju'), planned.get('Korjaamo Mutteri Oy')]).toEqual([undefined, undefined])
    expect(customer('Korjaamo Mutteri Oy')?.overdueInterest).toBeNull()
  })

  it('keep a payment term of the same days; new ones get that of the settings, or the lowest', async () => {
    expect([planned.get('Optikko Katse Oy'), planned.get('Hammaslääkärit Hymy Oy')]).toEqual([undefined, undefined])
    expect([termOf('Optikko Katse Oy'), termOf('Hammaslääkärit Hymy Oy')]).toEqual([6, 4])
    expect([customer('Fortnight Oy')?.paymentTerm, termOf('Dollar Oy')]).toEqual([14, undefined])
    await bornInSevera('Mapped Oy', { paymentTerm: 30 })
    await bornInSevera('Lowest Oy', { paymentTerm: 45 })
    await setInNxt('Optikko Katse Oy', { paymentTermsForCustomer: 5 })
    expect(await desk.settle()).toEqual([])
    expect([termOf('Mapped Oy'), termOf('Lowest Oy'), customer('Optikko Katse Oy')?.paymentTerm]).toEqual([5, 9, 30])
  })

  it('wait where there is no such payment term on the other side', () => {
    expect(planned.get('Outo Ehto Oy')).toEqual(['hold severa LOOKUP_MISSING'])
    expect(planned.get('Month Oy')).toEqual(['hold nxt LOOKUP_MISSING'])
    expect([associate('Outo Ehto Oy'), customer('Month Oy')]).toEqual([undefined, undefined])
  })

  it('have the language of the ISO code, whatever its region, and the first code of a number', async () => {
    expect([planned.get('Veneveistämö Tyrsky Oy'), planned.get('Båtvarvet Vågen Ab')]).toEqual([undefined, undefined])
    expect([languageOf('Fortnight Oy'), associate('Nya Kunden AB')?.languageNo]).toEqual(['nb', 46])
    await setInNxt('Veneveistämö Tyrsky Oy', { languageNo: 44 })
    expect(await desk.settle()).toEqual([])
    expect(languageOf('Veneveistämö Tyrsky Oy')).toBe('en')
  })

  it('wait for a currency that one side does not have, whichever it is', async () => {
    expect([planned.get('Dollar Oy'), planned.get('Pound Oy')]).toEqual([
      ['hold severa LOOKUP_MISSING'],
      ['hold nxt LOOKUP_MISSING'],
    ])
    expect([associate('Dollar Oy'), customer('Pound Oy')]).toEqual([undefined, undefined])
    await setInNxt('Pound Oy', { currencyNo: 752 })
    expect(await desk.settle()).toEqual([])
    expect(customer('Pound Oy')?.currency).toMatchObject({ guid: desk.severa('currencies', { code: 'SEK' })[0]?.guid })
  })

  it('are left alone in fields that differ and that nobody changed, and told', () => {
    for (const name of ['Puutarha Vihreä Oy', 'Kuljetus Vauhti Oy', 'Mylly Ruis Oy'])
      expect(planned.get(name)).toEqual(['drift severa DRIFT'])
    expect(customer('Puutarha Vihreä Oy')).toBeDefined()
  })
})

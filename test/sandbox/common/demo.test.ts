import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SandboxRow } from '../../../engine/sandbox/common/side.ts'
import { buildDemo } from '../../../engine/sandbox/data/build-demo.ts'
import { loadDemoFile } from '../../../engine/sandbox/data/demo-file.ts'
import { situations } from '../../../engine/sandbox/data/situations.ts'
import { plainNumber } from './raw-situation.ts'

const bytes = (options: Parameters<typeof buildDemo>[0]) =>
  createHash('sha256')
    .update(JSON.stringify(buildDemo(options)))
    .digest('hex')
const demo = buildDemo()
const { severa, nxt } = demo
const linkOf = (value: unknown) => (value as { guid?: string } | null | undefined)?.guid
const text = (value: unknown) =>
  String(value ?? '')
    .trim()
    .toLowerCase()

describe('the demo data', () => {
  it('is the same for a seed and another for another', () => {
    expect(bytes({ seed: 7 })).toBe(bytes({ seed: 7 }))
    expect(bytes({ seed: 7 })).not.toBe(bytes({ seed: 8 }))
  })

  it('keeps the special records whatever the seed', () => {
    const names = (seed: number) =>
      buildDemo({ seed })
        .severa.customers!.slice(0, 20)
        .map(({ number, name }) => [number, name])
    expect(names(2)).toEqual(names(1))
  })

  it('is plain JSON, with a GUID of its own for every row of Severa', () => {
    const many = buildDemo({ customers: 6000 })
    expect(JSON.parse(JSON.stringify(demo))).toEqual(demo)
    const guids = Object.values(many.severa)
      .flat()
      .flatMap(({ guid }) => (guid === undefined ? [] : [guid]))
    expect(new Set(guids).size).toBe(guids.length)
  })

  it('has the size of a consultancy', () => {
    const sizes = { customers: severa.customers!.length, users: severa.users!.length, linked: linkedPairs().length }
    expect(sizes).toEqual({ customers: 278, users: 40, linked: 243 })
    expect(
      severa.projects!.length + nxt.orgUnit3!.filter(({ information1 }) => information1 === '').length,
    ).toBeGreaterThanOrEqual(120)
  })

  it('has as many customers as asked, each with a number and name of its own', () => {
    const large = buildDemo({ customers: 20_000 })
    const unlinked = large.severa.customers!.length + large.nxt.associate!.filter(({ customerNo }) => customerNo).length
    expect(unlinked).toBeGreaterThan(38_000)
    for (const column of ['number', 'name']) {
      const values = large.severa.customers!.map((row) => row[column])
      expect(new Set(values).size).toBe(values.length)
    }
    const numbers = large.nxt.associate!.flatMap(({ customerNo }) => (customerNo ? [customerNo] : []))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('leaves the registers of an empty side, and no link to it', () => {
    const noSevera = buildDemo({ empty: ['severa'] })
    expect(noSevera.severa.customers).toBeUndefined()
    expect(noSevera.severa.currencies).toHaveLength(4)
    expect(noSevera.nxt.associate!.every(({ information5 }) => !information5)).toBe(true)
    const noNxt = buildDemo({ empty: ['nxt'] })
    expect(noNxt.nxt.associate).toBeUndefined()
    expect(noNxt.nxt.paymentTerms!.length).toBe(10)
    expect(noNxt.severa.customers!.length).toBe(severa.customers!.length)
  })
})

const special = new Set(
  situations().flatMap((entry) => (entry.registry === 'customers' ? [entry.nxt, entry.severa] : [])),
)

/** Customers that are linked and not special, side by side. */
function linkedPairs(): { severa: SandboxRow; nxt: SandboxRow }[] {
  const byGuid = new Map(severa.customers!.map((row) => [row.guid, row]))
  return nxt.associate!.flatMap((row) => {
    const other = byGuid.get(
      String(row.information5 ?? '')
        .replace(/[{}]/g, '')
        .toLowerCase(),
    )
    return other && row.customerNo ? [{ severa: other, nxt: row }] : []
  })
}

describe('linked records that are not special', () => {
  const file = loadDemoFile()
  const languages = new Map(severa['localization/languages']!.map(({ guid, code }) => [guid, String(code)]))
  const currencies = new Map(severa.currencies!.map(({ guid, code }) => [guid, code]))
  const terms = new Map(nxt.paymentTerms!.map((row) => [row.paymentTermsNo, row]))

  it('agree as customers, by every rule of the pack', () => {
    const pairs = linkedPairs().filter((pair) => !special.has(String(pair.nxt.customerNo)))
    expect(pairs.length).toBeGreaterThan(200)
    for (const { severa: one, nxt: other } of pairs) {
      const language = file.languages.find(({ code }) => code === languages.get(linkOf(one.language)))
      const currency = file.currencies.find(({ code }) => code === currencies.get(linkOf(one.currency)))
      const left = [
        one.number,
        text(one.name),
        plainNumber(one.vatNumber),
        language?.no,
        currency?.no,
        one.paymentTerm,
        0,
      ]
      const right = [
        other.customerNo,
        text(other.name),
        plainNumber(other.companyNo),
        other.languageNo,
        other.currencyNo,
      ]
      const term = terms.get(other.paymentTermsForCustomer)
      expect([...right, term?.noOfDays, term?.noOfMonths]).toEqual(left)
      expect([text(other.emailAddress), text(other.webPage), other.interestRate]).toEqual([
        text(one.email),
        text(one.website),
        one.overdueInterest,
      ])
      expect(other.group11 === 1).toBe(one.isActive === false)
    }
  })

  it('agree as products', () => {
    const codes = new Set(
      Object.values(file.products)
        .flat()
        .map(({ code }) => code),
    )
    const categories = new Map(severa.productcategories!.map(({ guid, code }) => [guid, Number(code)]))
    const units = new Map(nxt.unit!.map(({ unitNo, description }) => [unitNo, text(description)]))
    for (const other of nxt.product!.filter(({ productNo }) => codes.has(String(productNo)))) {
      const kinds = ['products', 'worktypes', 'travelexpensetypes'] as const
      const kind = kinds.find((name) => severa[name]!.some(({ guid }) => guid === other.information1))!
      const one = severa[kind]!.find(({ guid }) => guid === other.information1)!
      expect([other.productNo, other.description, other.suspended]).toEqual([one.code, one.name, one.isActive ? 0 : 1])
      if (kind === 'worktypes') continue
      expect(units.get(other.unit)).toBe(text(one.measurementUnit))
      expect(other.group1).toBe(categories.get(linkOf(one.productCategory)) ?? 0)
      if (kind === 'products') expect(other.salesPrice1).toBe((one.unitPrice as { amount: number }).amount)
    }
  })

  it('agree as departments, parents included', () => {
    const codeOf = new Map(severa.businessunits!.map(({ guid, code }) => [guid, Number(code)]))
    for (const { code } of file.departments) {
      const one = severa.businessunits!.find((row) => row.code === String(code))!
      const other = nxt.orgUnit2!.find(({ orgUnit2No }) => orgUnit2No === code)!
      expect([other.name, other.information1, other.mainOrgUnit]).toEqual([
        one.name,
        one.guid,
        codeOf.get(one.parentGuid) ?? 0,
      ])
    }
  })
})

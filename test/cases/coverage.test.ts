import { describe, expect, it } from 'vitest'
import { Coverage } from '../../engine/run/cases/coverage.ts'
import { runBeside, runForTenant } from './virtual.ts'

const MAPS = 'rules/crm-erp/maps.yaml'
const NO_CASES = 'cases: []\n'

/** What a file of cases touches, of one kind. */
async function touched(kind: string, text: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { coverage } = await runBeside(text, files)
  return coverage.items.filter((item) => item.kind === kind && item.touched).map(({ what }) => what)
}

describe('counting', () => {
  const item = (what: string, file: string, content?: string) => ({
    kind: 'map' as const,
    what,
    place: { file, line: 1, column: 1 },
    ...(content ? { content: { file: content, line: 1, column: 1 } } : {}),
  })

  it('is of what is its own, or was given there', () => {
    const coverage = new Coverage()
    coverage.add(item('a', 'pack'))
    coverage.add(item('b', 'pack', 'tenant'))
    coverage.add(item('c', 'tenant'))
    coverage.touch('map', 'b')
    expect(coverage.report((file) => file === 'pack')).toMatchObject({ touched: 1, total: 2, percent: 50 })
    expect(coverage.report((file) => file === 'tenant')).toMatchObject({ touched: 1, total: 2, percent: 50 })
  })

  it('says 100 only when nothing is left', () => {
    const coverage = new Coverage()
    for (let index = 0; index < 300; index++) {
      coverage.add(item(String(index), 'x'))
      if (index > 0) coverage.touch('map', String(index))
    }
    expect(coverage.report(() => true)).toMatchObject({ touched: 299, total: 300, percent: 99 })
  })

  it('is complete where there is nothing to count', () => {
    expect(new Coverage().report(() => true)).toMatchObject({ total: 0, percent: 100 })
  })

  it('lists in the order of the files', async () => {
    const { coverage } = await runBeside(NO_CASES)
    const lines = coverage.items.map(({ place }) => `${place.file} ${String(place.line).padStart(4, '0')}`)
    expect(lines).toEqual(lines.toSorted())
    expect(coverage).toMatchObject({ touched: 0, percent: 0 })
  })
})

describe('what a case touches', () => {
  it('a map: each pair each way, and misses', async () => {
    const map = {
      [MAPS]: 'maps:\n  languages: { pairs: { fi: 358, nb: 47, no: 47 } }\n  paymentTerms: { pairs: {} }\n',
    }
    const run = (words: string) => touched('map', `cases: [{ name: x, map: languages, ${words} }]\n`, map)
    expect(await run('gives: { fi: 358 }')).toEqual(['languages: fi = 358'])
    expect(await run('back: { 47: nb }')).toEqual(['languages: 47 back to nb'])
    expect(await run('misses: [xx], missesBack: [1]')).toEqual([
      'languages: no entry',
      'languages: no entry that leads back',
    ])
  })

  it('a map, by way of a field', async () => {
    const text =
      'cases: [{ name: x, field: customers.language, from: { crm: { language: { code: nn } } }, to: { erp: { languageNo: 47 } } }]\n'
    expect(await touched('map', text)).toEqual(['languages: nn = 47'])
    expect(await touched('field', text)).toEqual(['customers.language crm -> erp'])
  })

  it('a field: each way for itself', async () => {
    const both = 'cases: [{ name: x, field: customers.name, both: { crm: { name: A }, erp: { name: A } } }]\n'
    expect((await touched('field', both)).toSorted()).toEqual([
      'customers.name crm -> erp',
      'customers.name erp -> crm',
    ])
    const compared = 'cases: [{ name: x, field: customers.name, equal: { crm: { name: A }, erp: { name: A } } }]\n'
    expect(await touched('field', compared)).toEqual([])
  })

  it('a predicate: both answers, also of look-ups', async () => {
    const text = `cases:
  - { name: x, predicate: customers.erp.exclude, holds: [{ group12: 9 }] }
  - { name: y, field: customers.paymentTerm, from: { erp: { paymentTermsForCustomer: 2 } }, to: { crm: { paymentTerm: 14 } } }
`
    expect(await touched('predicate', text)).toEqual([
      'customers.erp.exclude holds',
      'customers.paymentTerm.erp.lookup.where holds',
    ])
  })

  it('a range: each that holds a number that was asked', async () => {
    const rules = 'rules/crm-erp/ranges.yaml'
    const pack = 'rules/crm-erp/pack.yaml'
    const files = {
      [pack]:
        'version: 1\npack: crm-erp\nrelease: 1\nsystems: { crm: crm, erp: erp }\nsettings: settings.schema.json\ninclude: [maps.yaml, departments.yaml, products.yaml, customers.yaml, ranges.yaml]\n',
      [rules]:
        'entities: { customers: { erp: { exclude: null } }, departments: { erp: { exclude: { field: group1, value: null, in: "1-5, 7, 20-30" } } } }\n',
    }
    const run = (words: string) => touched('range', `cases: [{ name: x, ${words} }]\n`, files)
    expect(await run('range: departments.erp.exclude, holds: [5, 7], not: [6]')).toEqual([
      'departments.erp.exclude: 1-5',
      'departments.erp.exclude: 7',
    ])
    expect(await run('predicate: departments.erp.exclude, holds: [{ group1: 25 }]')).toEqual([
      'departments.erp.exclude: 20-30',
    ])
    expect(await run('plan: departments, given: { erp: { orgUnit2No: 1, group1: 3 } }, expect: []')).toEqual([
      'departments.erp.exclude: 1-5',
    ])
  })

  it('a look-up: reading and writing, found and missing', async () => {
    const field = (words: string) => touched('look-up', `cases: [{ name: x, field: customers.currency, ${words} }]\n`)
    expect(await field('from: { erp: { currencyNo: 47 } }, issue: X')).toEqual([
      'customers.currency.crm writes',
      'customers.currency.erp reads',
    ])
    expect(await field('from: { erp: { currencyNo: 99 } }, issue: LOOKUP_MISSING')).toEqual([
      'customers.currency.erp reads what is missing',
    ])
    expect(await field('from: { crm: { currency: { code: XXX } } }, issue: LOOKUP_MISSING')).toEqual([
      'customers.currency.erp writes what is missing',
    ])
  })

  it('clues that agree and differ, and those that say nothing once live', async () => {
    const clues = (crm: string) =>
      touched(
        'clue',
        `cases: [{ name: x, match: customers, given: { crm: ${crm}, erp: { customerNo: 1, name: A } }, expect: new }]\n`,
      )
    expect(await clues('{ number: 1, name: B }')).toEqual(['customers.number agrees', 'customers.name differs'])
    expect(await clues('{ number: 1, name: B, createdDateTime: "2027-03-01T00:00:00Z" }')).toEqual([
      'customers.name differs',
      'customers.number says nothing in crm once live',
    ])
  })

  it('words that decided something', async () => {
    const text = `cases:
  - { name: x, plan: departments, given: { crm: [{ name: A }, { code: 1 }] }, expect: [] }
  - { name: y, plan: customers, given: { crm: { number: 1, name: A } }, expect: [] }
  - { name: z, field: customers.overdueInterest, from: { crm: {} }, to: { erp: { interestRate: 8.5 } } }
`
    expect((await touched('word', text)).toSorted()).toEqual([
      'customers.number suggest',
      'customers.number writeBack',
      'customers.overdueInterest.crm default',
      'departments.code needed',
      'departments.name needed',
    ])
  })

  it('under other settings too: what all cases touched is one', async () => {
    const text = `cases:
  - { name: x, settings: { products: { createAs: workType } }, predicate: products.erp.exclude, holds: [{ group12: 9 }] }
  - { name: y, predicate: products.erp.exclude, not: [{ group12: 0 }] }
`
    expect(await touched('predicate', text)).toEqual([
      'products.erp.exclude does not hold',
      'products.erp.exclude holds',
    ])
  })

  it('counts a field that the settings switch off as one that no case shows', async () => {
    const { coverage } = await runBeside(
      NO_CASES,
      {},
      'include: [company.cases.yaml]\nsettings: { products: { categories: { transfer: false } } }\n',
    )
    expect(coverage.items.map(({ what }) => what)).toContain('products.category crm -> erp')
  })
})

describe('what is whose', () => {
  it("a tenant's own: its pairs and the values that it gives, not the pack's rules", async () => {
    const { coverage } = await runForTenant(NO_CASES)
    const names = coverage.items.map(({ what }) => what)
    expect(names).toContain('languages: fi = 358')
    expect(names).toContain('customers.erp.exclude holds')
    expect(names).not.toContain('languages: da = 45')
    expect(names).not.toContain('customers.name crm -> erp')
  })

  it("a pack's own: its rules, not the pairs of the company that its cases are told of", async () => {
    const { coverage } = await runBeside(NO_CASES)
    const names = coverage.items.map(({ what }) => what)
    expect(names).toContain('languages: da = 45')
    expect(names).toContain('customers.erp.exclude holds')
    expect(names).not.toContain('languages: sma = 6')
    expect(coverage.items.filter(({ place }) => /\.cases\.yaml$/.test(place.file))).toEqual([])
  })
})

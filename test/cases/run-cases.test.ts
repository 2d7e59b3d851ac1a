import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportText } from '../../engine/cli/test.ts'
import { isError } from '../../engine/core/problem.ts'
import { HOME, runBeside, workspaceOver } from './virtual.ts'

/** Runs cases that must hold; the text of what does not. */
async function failing(cases: string, files: Readonly<Record<string, string>> = {}, include?: string): Promise<string> {
  const report = await runBeside(cases, files, include)
  return report.ok ? '' : reportText(report, workspaceOver(files).source, false)
}

it('answers the same for the same files', async () => {
  const text = 'cases: [{ name: x, map: languages, gives: { fi: 358, sv: 1 } }]\n'
  expect(JSON.stringify(await runBeside(text))).toBe(JSON.stringify(await runBeside(text)))
})

describe('records', () => {
  it.each`
    given                                                                         | set                                                                                   | why
    ${'erp: { productNo: 00100, description: X }'}                                | ${'code: "00100", name: X'}                                                           | ${'a number in a column of texts counts as it is written'}
    ${'erp: { productNo: 1.50, description: 2027 }'}                              | ${'code: "1.50", name: "2027"'}                                                       | ${'whatever number it is'}
    ${'erp: { productNo: X, description: true }'}                                 | ${'code: X, name: "true"'}                                                            | ${'and so does a truth'}
    ${'erp: { productNo: X, description: X, salesPrice1: 0.1000 }'}               | ${'code: X, name: X, unitPrice: { amount: 0.1, currencyCode: NOK }'}                  | ${'a number elsewhere goes by its digits'}
    ${'erp: { productNo: X, description: X, salesPrice1: 12345678901234567.89 }'} | ${'code: X, name: X, unitPrice: { amount: 12345678901234567.89, currencyCode: NOK }'} | ${'to the last one'}
    ${'erp: { productNo: X, description: X, unit: "1" }'}                         | ${'code: X, name: X, measurementUnit: Stk'}                                           | ${'what is quoted is a text, as a system may answer it'}
  `('$given: $why', async ({ given, set }) => {
    const text = `cases:
  - name: x
    plan: products
    given: { ${given} }
    expect: [{ create: crm, set: { type: Materials, ${set}, isActive: true } }]
`
    expect(await failing(text)).toBe('')
  })

  it('get keys that they lack: numbers in their order, GUIDs where the other side links by them', async () => {
    const text = `cases:
  - name: x
    plan: customers
    given:
      crm: [{ number: 1, name: A }, { guid: 00000000-0000-0000-0000-000000000001, number: 2, name: B }, { number: 3, name: C }]
      erp: [{ customerNo: 4, name: D }, { associateNo: 2, customerNo: 5, name: E }, { customerNo: 6, name: F }]
    expect:
      - { create: erp, name: A, set: { customerNo: { suggest: true }, name: A, interestRate: 8.5, information5: 00000000-0000-0000-0000-000000000002 } }
      - { create: erp, name: C, set: { customerNo: { suggest: true }, name: C, interestRate: 8.5, information5: 00000000-0000-0000-0000-000000000003 } }
  - name: y
    plan: customers
    given: { erp: [{ name: D, customerNo: 4, information5: x }, { associateNo: 2, customerNo: 5, name: E, information5: x }, { customerNo: 6, name: F, information5: x }] }
    expect: [{ hold: erp, key: 1 }, { hold: erp, key: 2 }, { hold: erp, key: 3 }]
    exactly: true
`
    expect(await failing(text)).toBe('')
  })

  it('are linked in their order, and a link that is written stays', async () => {
    const text = `cases:
  - name: x
    match: customers
    given:
      crm: [{ number: 1, name: A }, { number: 2, name: B }, { guid: 00000000-0000-0000-0000-00000000000c, number: 3, name: C }]
      erp: [{ customerNo: 7, name: A }, { customerNo: 8, name: B, information5: 00000000-0000-0000-0000-00000000000c }]
    linked: true
    expect: { crm: [linked, new, linked], erp: linked }
`
    expect(await failing(text)).toBe('')
  })
})

describe('changes since an earlier run', () => {
  const plan = (since: string, expected: string): string => `cases:
  - name: x
    plan: departments
    given:
      crm: [{ code: 10, name: A }, { code: 20, name: B }]
      erp: [{ orgUnit2No: 10, name: A }, { orgUnit2No: 20, name: B }]
    linked: true
    ${since}
    expect: [${expected}]
    exactly: true
`
  it.each`
    since                                                        | expected                                             | why
    ${''}                                                        | ${''}                                                | ${'a first run over what is equal'}
    ${'changed: {}'}                                             | ${''}                                                | ${'nothing changed'}
    ${'changed: { erp: [{}, { name: C }] }'}                     | ${'{ update: crm, number: 20, after: { name: C } }'} | ${'by position'}
    ${'changed: { erp: { orgUnit2No: 20, name: C } }'}           | ${'{ update: crm, number: 20, after: { name: C } }'} | ${'by key'}
    ${'changed: { erp: [{}, {}, { orgUnit2No: 30, name: C }] }'} | ${'{ create: crm, number: 30 }'}                     | ${'a record that is new'}
    ${'changed: { erp: { orgUnit2No: 30, name: C } }'}           | ${'{ create: crm, number: 30 }'}                     | ${'by a key that nobody had'}
    ${'deleted: { erp: 20 }'}                                    | ${'{ hold: crm, number: 20, situation: gone }'}      | ${'a record that is gone'}
    ${'changed: { erp: { information1: null } }'}                | ${'{ link: erp, number: 10, code: LINK_LOST }'}      | ${'a value that was taken away'}
  `('$since: $why', async ({ since, expected }) => {
    expect(await failing(plan(since, expected))).toBe('')
  })

  it('without an earlier run nothing counts as changed', async () => {
    const text = `cases:
  - name: x
    plan: departments
    given: { crm: { code: 10, name: A }, erp: { orgUnit2No: 10, name: B } }
    linked: true
    expect: [{ drift: crm }]
    exactly: true
`
    expect(await failing(text)).toBe('')
  })

  it('lay nested values over each other, and replace nothing beside them', async () => {
    const text = `cases:
  - name: x
    plan: products
    given:
      crm: { product: { code: X, name: X, isActive: true, unitPrice: { amount: 5, currencyCode: NOK } } }
      erp: { productNo: X, description: X, salesPrice1: 5 }
    linked: true
    changed: { crm: { product: { unitPrice: { currencyCode: EUR } } } }
    expect: []
`
    expect(await failing(text)).toBe('')
  })
})

describe('other entities', () => {
  const rules = '{ customers: { fields: { unit: { ref: departments, crm: businessUnit.guid, erp: orgUnit2 } } } }'

  it('are there for what refers to them', async () => {
    const text = `cases:
  - name: x
    entities: ${rules}
    plan: customers
    given: { crm: { number: 1, name: A, businessUnit: { guid: d0000000-0000-0000-0000-000000000010 } } }
    also:
      departments:
        crm: { guid: d0000000-0000-0000-0000-000000000010, code: 10, name: Sales }
        erp: { orgUnit2No: 10, name: Sales, information1: d0000000-0000-0000-0000-000000000010 }
    expect: [{ create: erp, after: { unit: 10 } }]
`
    expect(await failing(text)).toBe('')
  })

  it('in a case with an unknown one are told', async () => {
    const text = 'cases: [{ name: x, plan: customers, given: { crm: {} }, also: { deparments: {} }, expect: [] }]\n'
    expect(await failing(text)).toContain('ENTITY_UNKNOWN: there is no entity "deparments"')
  })
})

describe('layers', () => {
  const two = {
    'rules/crm-erp/low.cases.yaml':
      'include: [company.cases.yaml]\nsettings: { partners: { overdueInterest: 1 } }\nlookups: { erp: { unit: [{ unitNo: 5, description: Box }] } }\n',
    'rules/crm-erp/high.cases.yaml': 'settings: { partners: { overdueInterest: 2 } }\n',
  }
  const interest = (rate: number, more = '') =>
    `cases:\n  - { name: x, ${more}field: customers.overdueInterest, from: { crm: {} }, to: { erp: { interestRate: ${rate} } } }\n`

  it.each`
    include                                | rate | why
    ${'[low.cases.yaml]'}                  | ${1} | ${'an included file wins over what it includes itself'}
    ${'[low.cases.yaml, high.cases.yaml]'} | ${2} | ${'the later file wins'}
    ${'[high.cases.yaml, low.cases.yaml]'} | ${1} | ${'in either order'}
  `('$include: $why', async ({ include, rate }) => {
    expect(await failing(interest(rate as number), two, `include: ${include}\n`)).toBe('')
  })

  it('of a file win over those that it includes, those of a case over all', async () => {
    const own = 'include: [low.cases.yaml]\nsettings: { partners: { overdueInterest: 3 } }\n'
    expect(await failing(interest(3), two, own)).toBe('')
    expect(await failing(interest(4, 'settings: { partners: { overdueInterest: 4 } }, '), two, own)).toBe('')
  })

  it('of one case are no other case’s', async () => {
    const text = `cases:
  - { name: x, settings: { languages: "is=354" }, map: languages, gives: { is: 354 } }
  - { name: y, map: languages, misses: [is], gives: { sma: 6 } }
  - { name: z, lookups: { erp: { unit: [{ unitNo: 9, description: Box }] } }, field: products.unit, from: { crm: { measurementUnit: Box } }, to: { erp: { unit: 9 } } }
  - { name: w, field: products.unit, from: { crm: { measurementUnit: Box } }, warning: LOOKUP_MISSING }
`
    expect(await failing(text)).toBe('')
  })

  it('replace a look-up as a whole', async () => {
    const text =
      'cases: [{ name: x, field: products.unit, from: { crm: { measurementUnit: Stk } }, warning: LOOKUP_MISSING }]\n'
    expect(await failing(text, two, 'include: [low.cases.yaml]\n')).toBe('')
  })
})

describe('what goes wrong outside of a case', () => {
  it.each`
    text                               | code
    ${'cases: [\n'}                    | ${'YAML_SYNTAX'}
    ${'cases: { name: x }\n'}          | ${'WRONG_TYPE'}
    ${'- name: x\n'}                   | ${'WRONG_TYPE'}
    ${'live: 2027-13-01\ncases: []\n'} | ${'PATTERN'}
    ${'live: 2027-02-30\ncases: []\n'} | ${'DATE_UNREAL'}
  `('$code', async ({ text, code }) => {
    const report = await runBeside(
      text as string,
      {},
      'include: [company.cases.yaml]\n'.repeat(/^[-c]ases: \[\n|^- /.test(text as string) ? 0 : 1),
    )
    expect(report.ok).toBe(false)
    expect(report.cases).toEqual([])
    expect(report.problems.filter(isError).map((problem) => problem.code)).toEqual([code])
  })

  it('in rules stops the cases, and is told once', async () => {
    const files = { 'rules/crm-erp/maps.yaml': 'maps: { languages: { pairs: "fi=358, fi=1" } }\n' }
    const report = await runBeside('cases: [{ name: x, map: languages, gives: { fi: 358 } }]\n', files)
    expect(report.problems.map(({ code, place }) => `${place?.file} ${code}`)).toContain(
      'rules/crm-erp/maps.yaml MAP_DOUBLED_KEY',
    )
    expect(report.cases).toEqual([])
  })

  it('stand where the case has them, though another case has the same settings', async () => {
    const settings = 'settings: { products: { guidField: information5 } }'
    const clash = 'problems: [{ code: SETTINGS_CLASH, at: settings.products.guidField }]'
    const cases = [1, 2].map((name) => `  - { name: ${name}, ${settings}, ${clash} }\n`)
    const file = 'rules/crm-erp/pack.yaml'
    const pack = readFileSync(join(HOME, file), 'utf8')
    const demand = 'demands:\n  - { distinct: [products.guidField, partners.customers.guidField], why: one field }\n'
    expect(await failing(`cases:\n${cases.join('')}`, { [file]: pack.replace(/^demands:\n/m, demand) })).toBe('')
  })

  it('an empty file has nothing to run, and is no mistake', async () => {
    expect(await runBeside('', {}, '')).toMatchObject({ cases: [], ok: true })
    expect(await runBeside('cases: [{ name: x, map: languages, gives: { fi: 358 } }]', {}, '')).toMatchObject({
      ok: false,
    })
    expect(await runBeside('')).toMatchObject({ cases: [], ok: true })
  })
})

import { describe, expect, it } from 'vitest'
import { compileTenant, type SystemFacts } from '../../engine/rules/compile-tenant.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import { CRM, company, edit, load, lookupsOf, planOf, rowsOf } from '../plan/made.ts'

const signatures = (rules: TenantRules): Record<string, string> =>
  Object.fromEntries(
    rules.entities.flatMap((entity) => entity.fields.map((field) => [`${entity.name}.${field.name}`, field.signature])),
  )
const changed = (x: TenantRules, y: TenantRules): string[] => {
  const [before, after] = [signatures(x), signatures(y)]
  return Object.keys(before).filter((name) => before[name] !== after[name])
}

describe('the signature of a field', () => {
  it.each`
    from                                     | to                                           | fields                   | why
    ${'normalize: [trim, upper]'}            | ${'normalize: [trim]'}                       | ${['partners.currency']} | ${'its own rule'}
    ${'languages: { pairs: { fi: 358,'}      | ${'languages: { pairs: { et: 372, fi: 358,'} | ${['partners.language']} | ${'a map that it uses'}
    ${'terms: { pairs: { 14: 2, 30: 5 }'}    | ${'terms: { pairs: { 14: 6, 30: 5 }'}        | ${[]}                    | ${'not a map that only writing asks'}
    ${'limit: { type: decimal, blank: [0],'} | ${'limit: { type: text, blank: [0],'}        | ${['partners.limit']}    | ${'its type'}
  `('changes with $why', async ({ from, to, fields }) => {
    const before = (await load()).rules
    const after = (await load(edit([from, to]))).rules
    expect(changed(before, after)).toEqual(fields)
  })

  it('changes with the type of its column: cells that were read before mean something else', async () => {
    const { config, descriptions, rules } = await load()
    const facts = new Map(
      [...descriptions].map(([side, { resources, emptyAs }]): [string, SystemFacts] => [
        side,
        {
          resources: [...resources.keys()],
          emptyAs,
          resource: (name) => {
            const found = resources.get(name)?.facts
            return found && name === 'companies' ? { ...found, types: { ...found.types, vatNumber: 'integer' } } : found
          },
        },
      ]),
    )
    const compiled = compileTenant(config, facts)
    expect(compiled.ok && changed(rules, compiled.value)).toEqual(['partners.vat'])
  })

  it('changes with the settings where an expression may name them', async () => {
    const reads = [
      'email: { owner: crm, crm: email,',
      'email: { owner: crm, crm: { read: "$settings.prefix & email", write: { path: email } },',
    ] as const
    const [one, two] = await Promise.all(
      ['a', 'b'].map(
        async (prefix) => (await load(edit(reads, ['entities:', `settings: { prefix: ${prefix} }\nentities:`]))).rules,
      ),
    )
    expect(changed(one as TenantRules, two as TenantRules)).toEqual(['partners.email'])
  })
})

describe('look-ups', () => {
  it('fields that compare one column in different ways each find their row', async () => {
    const own = edit([
      '        normalize: [trim, upper]\n      term:',
      `        normalize: [trim, upper]
      invoiced:
        crm: invoicedIn
        ledger: { path: invoiceCurrency, lookup: { in: currency, by: currencyNo, value: iso, missing: issue } }
        normalize: [trim, lower]
      term:`,
    ])
    const { rules } = await load(own)
    const planned = planOf({ crm: { companies: [company(1, { invoicedIn: 'eur' })] } }, { rules })
    const [row] = rowsOf(planned)
    expect(row?.action, row?.why.text).toBe('create')
    expect(row?.set.filter(([path]) => /urrency/.test(path))).toEqual([
      ['currencyNo', 2],
      ['invoiceCurrency', '2'],
    ])
  })
})

describe('a default is what an empty value counts as', () => {
  it.each`
    crm                                                             | isActive     | counts   | why
    ${'{ path: isActive, not: true }'}                              | ${true}      | ${false} | ${'the other way round'}
    ${'{ path: isActive, not: true }'}                              | ${null}      | ${null}  | ${'nothing is nothing'}
    ${'{ path: isActive, not: true, default: true }'}               | ${null}      | ${true}  | ${'the default, which is a value of the field'}
    ${'{ path: isActive, not: true, default: true }'}               | ${undefined} | ${true}  | ${'where the system left it out, too'}
    ${'{ path: isActive, not: true, default: true }'}               | ${true}      | ${false} | ${'a value is a value'}
    ${'{ path: isActive, flag: { yes: 1, no: 0 }, default: true }'} | ${null}      | ${true}  | ${'of a flag'}
    ${'{ path: isActive, flag: { yes: 1, no: 0 } }'}                | ${null}      | ${false} | ${'an empty flag means no'}
  `('$crm makes $isActive $counts: $why', async ({ crm, isActive, counts }) => {
    const { rules } = await load(edit([/crm: \{ path: isActive, not: true }\n/, `crm:   ${crm}\n`]))
    const field = rules.entities.find(({ name }) => name === 'items')?.fields.find(({ name }) => name === 'inactive')
    expect(field?.sides.get(CRM)?.read({ isActive }, lookupsOf())).toEqual(counts)
  })

  it('what is no truth is said, and not taken for nothing', async () => {
    const { rules } = await load()
    const field = rules.entities.find(({ name }) => name === 'items')?.fields.find(({ name }) => name === 'inactive')
    expect(field?.sides.get(CRM)?.read({ isActive: 'perhaps' }, lookupsOf())).toMatchObject({ code: 'VALUE_TYPE' })
  })
})

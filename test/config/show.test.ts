import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadShown } from '../../engine/config/load-tenant.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { renderShown, showTenant } from '../../engine/config/show.ts'
import { settingRows, settingRowsOf, showSettings } from '../../engine/config/show-settings.ts'
import { orThrow as ok } from '../../engine/core/problem.ts'
import { plain, type Tree } from '../../engine/core/tree.ts'
import { compileOnce, filesOver, HOME, REPOSITORY, textOfFile } from './fixtures/files.ts'

const shown = ok(loadShown('tenants/ok.yaml', filesOver({}, HOME), compileOnce))
const originOf = (text: string) => showTenant(shown).find((line) => line.text.trim() === text)?.origin

describe('the merged tenant', () => {
  it.each`
    line                                          | origin                                               | why
    ${'tenant: ok'}                               | ${'tenants/ok.yaml:2'}                               | ${'its own'}
    ${`clientSecret: "\${file:secrets/erp.txt}"`} | ${'tenants/ok.yaml:6'}                               | ${'a secret, as the reference that it is'}
    ${'company: 0042'}                            | ${'tenants/ok.yaml:6'}                               | ${'as written'}
    ${'share: 0.5'}                               | ${'rules/crm-erp/settings.schema.json:16 (default)'} | ${'a default of the schema'}
    ${'customers:'}                               | ${'rules/crm-erp/customers.yaml:2'}                  | ${'a rule of the pack'}
    ${'erp: info1'}                               | ${'tenants/ok.yaml:8'}                               | ${'a setting, where a rule names it'}
    ${'normalize: [trim]'}                        | ${'rules/crm-erp/customers.yaml:11'}                 | ${'a short list on one line'}
  `('shows $line from $origin: $why', ({ line, origin }) => {
    expect(originOf(line)).toBe(origin)
  })

  it('has a column of origins', () => {
    const text = renderShown(showTenant(shown), { origin: true })
    expect(
      new Set(text.split('\n').flatMap((line) => (line === '' ? [] : [line.indexOf('  # ')]))).size,
    ).toBeGreaterThan(0)
    expect(text.split('\n')[0]).toMatch(/^version: 1 +# tenants\/ok\.yaml:1$/)
  })

  it('reads back as the same tenant, with origins and without', () => {
    for (const origin of [true, false]) {
      expect(plain(ok(parseYaml(renderShown(showTenant(shown), { origin }), 'shown.yaml')))).toEqual(plain(shown.tree))
    }
  })

  it('reads back whatever the values are', () => {
    fc.assert(
      fc.property(value(3), (tree) => {
        const text = renderShown(showTenant({ tree, sources: new Map() }), { origin: true })
        expect(plain(ok(parseYaml(text, 'shown.yaml')))).toEqual(plain(tree))
      }),
      { numRuns: 300 },
    )
  })

  it('shows no secret that was written out', () => {
    const tree = ok(
      parseYaml('systems: { crm: { url: "https://me:hunter2@x", clientSecret: hunter2, apiKey: 4711 } }', 'x.yaml'),
    )
    const text = renderShown(showTenant({ tree, sources: new Map() }), { origin: false })
    expect(text).not.toMatch(/hunter2|4711/)
    expect(text).toContain('clientSecret: "***"')
  })
})

describe('the settings of a pack', () => {
  const rows = settingRows(textOfFile(REPOSITORY, 'rules/severa-business-nxt/settings.schema.json'))
  const row = (path: string) => rows.find((candidate) => candidate.path === path)

  it('are listed with what people call them, their form, and their defaults', () => {
    expect(row('products.categories.transfer')).toMatchObject({
      label: 'Transfer product categories',
      type: 'true or false',
      default: 'false',
      required: false,
    })
    expect(row('master.products')).toMatchObject({ default: 'as master.general', allowed: ['severa', 'nxt'] })
    expect(row('partners.inactive.field')).toMatchObject({
      required: true,
      type: 'name of a column',
      example: 'group12',
    })
    expect(row('projects.exclude.field')).toMatchObject({ required: true, optionalPart: 'projects.exclude' })
    expect(rows.filter(({ label, description }) => label === '' || description === '')).toEqual([])
  })

  it.each`
    path                            | line                                                                                                                                      | why
    ${'partners.overdueInterest'}   | ${'partners.overdueInterest  "Default overdue interest rate"  percentage, as 8.5  (optional)'}                                            | ${'optional'}
    ${'costs.voucherTypes'}         | ${'costs.voucherTypes  "Voucher types"  ranges, as 1-10, 22-30  (optional)'}                                                              | ${'ranges'}
    ${'paymentTerms'}               | ${'paymentTerms  "Payment term mapping"  key=value pairs, as 14=2, 30=5, 60=3  (optional)'}                                               | ${'pairs'}
    ${'costs.from'}                 | ${'costs.from  "Date from which costs are transferred"  date, as 2027-02-01  (required once transfer is true)'}                           | ${'a date'}
    ${'master.projects'}            | ${'master.projects  "Project registry master"  severa | nxt  (default: as master.general)'}                                               | ${'a default that is another setting'}
    ${'products.categories.field'}  | ${'products.categories.field  "Field that contains the product category"  name of a column, as group1  (required once transfer is true)'} | ${'a column'}
    ${'invoices.rounding.product'}  | ${'invoices.rounding.product  "Product of the rounding line"  text, as AVRUND  (required in invoices.rounding)'}                          | ${'only where its part stands'}
    ${'invoices.statuses.transfer'} | ${'invoices.statuses.transfer  "Status that triggers the transfer"  text, as Ready for ViBu  (required)'}                                 | ${'always'}
    ${'departments'}                | ${'departments  "Departments / business units"  map  (required)'}                                                                         | ${'a part'}
    ${'invoices.orgUnitFrom'}       | ${'invoices.orgUnitFrom  "Organization unit of the order line"  project | user  (default: project)'}                                      | ${'of several words'}
  `('are printed one by one: $path, $why', ({ path, line }) => {
    expect(showSettings(rows).split('\n')).toContain(line)
    expect(showSettings(rows)).toContain(`${line}\n    ${row(path)?.description}\n`)
  })

  it('of a tenant say what holds for it, and where that is written', () => {
    const fjord = ok(loadShown('tenants/fjord.yaml', filesOver({}, REPOSITORY), compileOnce))
    const told = settingRowsOf(rows, fjord)
    const value = (path: string) => told.find((candidate) => candidate.path === path)
    expect(value('projects.wonStatus')).toMatchObject({ value: 'Won - ordered', origin: expect.stringMatching(FJORD) })
    expect(value('addresses.lines')?.value).toBe('[addressLine1, addressLine2, addressLine3, addressLine4]')
    expect(value('products.createDefaults')?.value).toBe('{ expenseClass: Other }')
    expect(value('invoices.creditReference')).toMatchObject({
      value: 'original',
      origin: expect.stringMatching(/^rules\/severa-business-nxt\/settings\.schema\.json:\d+ \(default\)$/),
    })
    expect(value('partners.customers.exclude.value')).toMatchObject({
      value: '9',
      origin: value('partners.exclude.value')?.origin,
    })
    expect(value('departments.inactive.field')).not.toHaveProperty('value')
    expect(value('departments')).not.toHaveProperty('value')

    const text = showSettings(told, { tenant: true, origin: true })
    expect(text).toMatch(/^projects\.wonStatus {2}.*\n {4}.*\n {4}= Won - ordered {2}# tenants\/fjord\.yaml:\d+$/m)
    expect(text).toMatch(/^departments\.inactive\.field {2}.*\n {4}.*\n {4}not set$/m)
    expect(showSettings(told, { tenant: true })).toContain('    = Won - ordered\n')
    expect(showSettings(told, { tenant: true })).not.toContain('# tenants')
  })
})

const FJORD = /^tenants\/fjord\.yaml:\d+$/

/** Trees as a merge leaves them: no empty values. */
function value(depth: number): fc.Arbitrary<Tree> {
  const place = { file: 'x.yaml', line: 1, column: 1 }
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string(),
    fc.constantFrom(
      'no',
      'true',
      'null',
      '~',
      '00100',
      '- a',
      'a: b',
      '# x',
      ' x',
      'x ',
      '',
      '2027-02-01',
      '$key',
      '*a',
      '&a',
      '!x',
      '|',
      '"',
      "'",
      '\n',
      'a\nb',
      '.nan',
      '0x10',
      '1e3',
    ),
  )
  const scalar = fc
    .oneof(text, fc.integer(), fc.boolean())
    .map((value): Tree => ({ kind: 'scalar', value, text: String(value), place }))
  const key = text.filter((name) => name !== '__proto__')
  const inner = depth > 1 ? value(depth - 1) : scalar
  const map = fc.dictionary(key, inner, { minKeys: depth === 3 ? 1 : 0, maxKeys: 4, noNullPrototype: true }).map(
    (members): Tree => ({
      kind: 'map',
      entries: new Map(Object.entries(members).map(([name, value]) => [name, { key: place, value }])),
      place,
    }),
  )
  const list = fc.array(inner, { maxLength: 3 }).map((items): Tree => ({ kind: 'list', items, place }))
  return depth === 3 ? map : fc.oneof(scalar, map, list)
}

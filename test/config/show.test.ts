import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadShown } from '../../engine/config/load-tenant.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { renderShown, showTenant } from '../../engine/config/show.ts'
import { settingRows, showSettings } from '../../engine/config/show-settings.ts'
import { orThrow as ok } from '../../engine/core/problem.ts'
import { plain, type Tree } from '../../engine/core/tree.ts'
import { compileOnce, filesOver, HOME, REPOSITORY, textOfFile } from './fixtures/files.ts'

const shown = ok(loadShown('tenants/ok.yaml', filesOver({}, HOME), compileOnce))
const originOf = (text: string) => showTenant(shown).find((line) => line.text.trim() === text)?.origin

describe('the merged tenant', () => {
  it.each`
    line                                          | origin                               | why
    ${'tenant: ok'}                               | ${'tenants/ok.yaml:2'}               | ${'its own'}
    ${`clientSecret: "\${file:secrets/erp.txt}"`} | ${'tenants/ok.yaml:6'}               | ${'a secret, as the reference that it is'}
    ${'company: 0042'}                            | ${'tenants/ok.yaml:6'}               | ${'as written'}
    ${'share: 0.5'}                               | ${'default of crm-erp'}              | ${'a default of the schema'}
    ${'customers:'}                               | ${'rules/crm-erp/customers.yaml:2'}  | ${'a rule of the pack'}
    ${'erp: info1'}                               | ${'tenants/ok.yaml:8'}               | ${'a setting, where a rule names it'}
    ${'normalize: [trim]'}                        | ${'rules/crm-erp/customers.yaml:11'} | ${'a short list on one line'}
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
    expect(row('partners.inactive.field')).toMatchObject({ required: true, type: 'text', example: 'group12' })
    expect(rows.filter(({ label, description }) => label === '' || description === '')).toEqual([])
  })

  it('are printed one by one', () => {
    expect(showSettings(rows)).toContain(
      'partners.overdueInterest  "Default overdue interest"  number, as 8.5  (optional)\n    Interest in percent',
    )
  })
})

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

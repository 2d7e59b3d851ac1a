import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadAnyTenant, loadTenant } from '../../engine/config/load-tenant.ts'
import type { TenantConfig } from '../../engine/config/tenant.ts'
import type { Problem } from '../../engine/core/problem.ts'
import { at, plain, type Tree } from '../../engine/core/tree.ts'
import { compileOnce, filesOver, HOME, REPOSITORY, textOfFile } from './fixtures/files.ts'

const OK = textOfFile(HOME, 'tenants/ok.yaml')
const PACK = 'rules/crm-erp'

/** The tenant ok with other texts for some files. */
function load(tenant: string, files: Readonly<Record<string, string>> = {}) {
  return loadTenant('tenants/ok.yaml', filesOver({ ...files, 'tenants/ok.yaml': tenant }, HOME), compileOnce)
}
function loaded(tenant: string, files?: Readonly<Record<string, string>>): TenantConfig {
  const result = load(tenant, files)
  if (!result.ok) throw new Error(result.problems.map(({ code, what }) => `${code} ${what}`).join('; '))
  return result.value
}
function codes(tenant: string, files?: Readonly<Record<string, string>>): string[] {
  const result = load(tenant, files)
  return (result.ok ? [] : [...result.problems]).map(
    ({ code, place }) => `${code} ${place?.file.split('/').at(-1)}:${place?.line}`,
  )
}
const value = (tree: Tree | undefined, ...path: (string | number)[]) => {
  const node = at(tree, ...path)
  return node && plain(node)
}

describe('the shipped example tenant', () => {
  const result = loadTenant('tenants/fjord.yaml', filesOver({}, REPOSITORY))

  it('loads without a problem, its settings checked by code that was compiled beforehand', () => {
    expect(result.ok ? result.value.notes : result.problems).toEqual([])
  })

  it('has what the rules are compiled from', () => {
    if (!result.ok) return
    const config = result.value
    expect(config).toMatchObject({
      tenant: 'fjord',
      enabled: true,
      live: '2027-02-01',
      pack: { name: 'severa-business-nxt', release: '1' },
      mode: {},
    })
    expect(config.systems.map(({ side, system }) => `${side} ${system}`)).toEqual(['severa severa', 'nxt business-nxt'])
    expect([...config.entities.entries.keys()]).toEqual(
      expect.arrayContaining(['departments', 'products', 'customers', 'addresses']),
    )
    expect(value(config.entities, 'customers', 'nxt', 'exclude')).toEqual({ field: 'group12', value: 9 })
    expect(at(config.entities, 'customers', 'link', 'nxt')?.place).toMatchObject({
      file: 'tenants/fjord.yaml',
      column: 29,
    })
    expect(config.systems[1].connection.company).toMatchObject({ kind: 'plain', value: 5280101 })
    expect(config.systems[1].connection.clientSecret).toMatchObject({ kind: 'env', name: 'FJORD_NXT_SECRET' })
  })
})

describe('a tenant that extends a pack', () => {
  it('fills defaults in, at the place where the schema gives them, also such as follow another setting', () => {
    const { settings, entities } = loaded(OK)
    expect(value(settings, 'share')).toBe(0.5)
    expect(value(settings, 'master')).toBe('erp')
    expect(value(entities, 'customers', 'master')).toBe('erp')
    expect(at(settings, 'share')?.place).toEqual({
      file: `${PACK}/settings.schema.json`,
      line: 16,
      column: 73,
      length: 3,
    })
  })

  it('puts the setting itself where a rule names it, and takes away the key where it is not set', () => {
    const { entities } = loaded(OK)
    expect(at(entities, 'customers', 'link', 'erp')?.place).toMatchObject({ file: 'tenants/ok.yaml', line: 8 })
    expect(value(entities, 'customers', 'erp', 'exclude')).toEqual({ field: 'group1', value: 9 })
    expect(value(entities, 'customers', 'fields', 'zip', 'erp')).toEqual({ path: 'zip' })
    expect(value(loaded(`${OK}  zip: 00100\n`).entities, 'customers', 'fields', 'zip', 'erp', 'default')).toBe('00100')
  })

  it('takes a default away with null', () => {
    expect(value(loaded(`${OK}  share: null\n`).settings)).not.toHaveProperty('share')
  })

  it('changes rules by key, takes some away, and adds its own last', () => {
    const { entities } = loaded(
      `${OK}entities:\n  customers:\n    fields:\n      web: { crm: web, erp: www }\n      name: { strength: always }\n      zip: null\n`,
    )
    const fields = at(entities, 'customers', 'fields')
    expect(fields?.kind === 'map' && [...fields.entries.keys()]).toEqual(['number', 'name', 'web'])
    expect(value(fields, 'name')).toEqual({ crm: 'name', erp: 'title', normalize: ['trim'], strength: 'always' })
    expect(at(fields, 'name', 'strength')?.place.file).toBe('tenants/ok.yaml')
    expect(at(fields, 'name', 'crm')?.place.file).toBe(`${PACK}/customers.yaml`)
  })

  it('takes an unquoted scalar as it is written where a text is wanted, and only there', () => {
    const { settings, entities } = loaded(
      OK.replace('field: group1', 'field: 007').concat(
        'entities:\n  customers:\n    show: { number: 1e3 }\n    erp: { where: { field: no, value: 010 } }\n',
      ),
    )
    expect(value(settings, 'groups', 'exclude')).toEqual({ field: '007', value: 9 })
    expect(value(entities, 'customers', 'show', 'number')).toBe('1e3')
    expect(at(entities, 'customers', 'erp', 'where', 'value')).toMatchObject({ value: 10, text: '010' })
    expect(loaded(OK).systems[1].connection.company).toMatchObject({ kind: 'plain', value: '0042' })
  })

  it('says mode by entity, and keeps what belongs to the schedule', () => {
    const config = loaded(
      `${OK}mode: { customers: off }\nenabled: false\nnotify: { errors: "a@b.example; c@d.example" }\nschedule: { timezone: Europe/Helsinki, windows: [{ from: 08:00, to: 24:00, every: 10m }] }\n`,
    )
    expect(config.mode).toEqual({ customers: 'off' })
    expect(config.enabled).toBe(false)
    expect(value(config.notify, 'errors')).toBe('a@b.example; c@d.example')
    expect(value(config.schedule, 'windows', 0, 'from')).toBe('08:00')
  })

  it('warns of a pack without release, and stops at another one', () => {
    expect(loaded(OK.replace('@3', '')).notes).toMatchObject([{ code: 'CONFIG_UNPINNED', severity: 'warning' }])
    expect(codes(OK.replace('@3', '@4'))).toEqual(['PACK_RELEASE_UNKNOWN ok.yaml:3'])
  })
})

describe('packs', () => {
  const own = (text: string) => ({ 'rules/own/pack.yaml': text })
  const tenant = OK.replace('crm-erp@3', 'own@1')

  it('build on others: systems, settings, rules and demands come from below', () => {
    const config = loaded(
      tenant,
      own(
        'version: 1\npack: own\nrelease: 1\nextends: crm-erp@3\nentities: { customers: { fields: { name: { strength: always }, zip: null } } }\nmaps: { languages: null }\n',
      ),
    )
    expect(value(config.entities, 'customers', 'fields', 'name', 'strength')).toBe('always')
    expect(value(config.entities, 'customers', 'fields')).not.toHaveProperty('zip')
    expect(config.maps.entries.size).toBe(0)
    expect(value(config.settings, 'share')).toBe(0.5)
    expect(config.pack).toMatchObject({ name: 'own', release: '1' })
  })

  it('may announce what comes later: a tenant says its mode already, and is told so; nothing else passes', () => {
    const base = own('version: 1\npack: own\nrelease: 1\nextends: base@1\nannounced: [invoices]\n')
    const files = {
      ...base,
      'rules/base/pack.yaml': 'version: 1\npack: base\nrelease: 1\nextends: crm-erp@3\nannounced: [costs]\n',
    }
    const config = loaded(
      `${tenant}mode: { customers: on, invoices: dry, costs: off }\nbrakes: { entities: { invoices: { updates: { count: 5 } } } }\n`,
      files,
    )
    expect(config.notes.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array(3).fill('ENTITY_ANNOUNCED info'),
    )
    expect(codes(`${tenant}mode: { invoice: dry }\n`, files)).toEqual([expect.stringContaining('ENTITY_UNKNOWN')])
    expect(codes(`${OK}mode: { invoices: dry }\n`)).toEqual([expect.stringContaining('ENTITY_UNKNOWN')])
  })

  it('may include files that include files, each once', () => {
    const files = {
      ...own('version: 1\npack: own\nrelease: 1\nextends: crm-erp@3\ninclude: [a.yaml, sub/b.yaml]\n'),
      'rules/own/a.yaml': 'include: [sub/b.yaml]\nmaps: { one: { pairs: "1=2" } }\n',
      'rules/own/sub/b.yaml': 'include: [../c.yaml]\nmaps: { one: { otherwise: keep } }\n',
      'rules/own/c.yaml': '# nothing yet\n',
    }
    expect(value(loaded(tenant, files).maps, 'one')).toEqual({ pairs: '1=2', otherwise: 'keep' })
  })

  it.each`
    pack                                                          | expected                        | why
    ${'version: 1\npack: own\nrelease: 1\nincludes: []\n'}        | ${'UNKNOWN_KEY pack.yaml:4'}    | ${'a word no pack has'}
    ${'version: 1\npack: other\nrelease: 1\n'}                    | ${'NOT_ALLOWED pack.yaml:2'}    | ${'another name than the folder'}
    ${'version: 1\npack: own\n'}                                  | ${'MISSING_KEY pack.yaml:1'}    | ${'no release'}
    ${'version: 1\npack: own\nrelease: 1\ninclude: x.yaml\n'}     | ${'WRONG_TYPE pack.yaml:4'}     | ${'no list'}
    ${'version: 1\npack: own\nrelease: 1\ninclude: [x.yaml]\n'}   | ${'FILE_MISSING pack.yaml:4'}   | ${'a file that is not there'}
    ${'version: 1\npack: own\nrelease: 1\nsettings: ../x.json\n'} | ${'CONFIG_OUTSIDE pack.yaml:4'} | ${'a schema elsewhere'}
    ${'- a\n'}                                                    | ${'WRONG_TYPE pack.yaml:1'}     | ${'no map'}
    ${'a: [\n'}                                                   | ${'YAML_SYNTAX pack.yaml:2'}    | ${'no YAML'}
  `('$expected: $why', ({ pack, expected }) => {
    expect(codes(tenant, own(pack))).toContain(expected)
  })

  it('cannot be reached by a name that leads elsewhere', () => {
    for (const name of ['../x@1', 'a/b@1', '/etc@1', '.@1'])
      expect(codes(OK.replace('crm-erp@3', `"${name}"`))).toEqual(['PATTERN ok.yaml:3'])
  })
})

describe('a tenant without a pack', () => {
  const ALONE = `version: 1
tenant: alone
systems:
  left: { system: crm, url: "https://x.example", clientSecret: "\${A}" }
  erp: { url: "https://y.example", clientSecret: "\${B}" }
settings: { field: info1 }
entities:
  customers: { master: left, left: { resource: customers }, erp: { resource: customers }, link: { erp: $settings.field } }
maps: { terms: { pairs: { 14: 2, 5: 3 } } }
`
  it('brings its own systems, settings, entities and maps', () => {
    const config = loaded(ALONE)
    expect(config.pack).toBeUndefined()
    expect(config.systems.map(({ side, system }) => `${side}=${system}`)).toEqual(['left=crm', 'erp=erp'])
    expect(value(config.entities, 'customers', 'link')).toEqual({ erp: 'info1' })
  })

  it('knows only the settings that it has', () => {
    expect(codes(ALONE.replace('$settings.field', '$settings.fild'))).toEqual([
      'SETTING_UNKNOWN alone.yaml:8'.replace('alone', 'ok'),
    ])
  })
})

describe('the hash of the rules', () => {
  const hash = (tenant: string, files?: Readonly<Record<string, string>>) => loaded(tenant, files).rulesHash
  const customers = textOfFile(HOME, `${PACK}/customers.yaml`)
  const erp = textOfFile(HOME, 'rules/systems/erp.yaml')

  it.each`
    change                                                                                                    | why
    ${{ tenant: OK.replace('info1', 'info2') }}                                                               | ${'a setting'}
    ${{ tenant: OK.replace('0042', '0043') }}                                                                 | ${'the company'}
    ${{ tenant: `${OK}mode: { customers: dry }\n` }}                                                          | ${'a mode'}
    ${{ tenant: `${OK}live: 2027-02-01\n` }}                                                                  | ${'the day it goes live'}
    ${{ files: { [`${PACK}/customers.yaml`]: customers.replace('title', 'name1') } }}                         | ${'a rule'}
    ${{ files: { [`${PACK}/customers.yaml`]: customers.replace(/( +number: .*\n)( +name: .*\n)/, '$2$1') } }} | ${'the order of fields, in which they are written'}
    ${{ files: { [`${PACK}/customers.yaml`]: customers.replace('fi: 358, no: 47', 'no: 47, fi: 358') } }}     | ${'the order of pairs, of which the first wins'}
    ${{ files: { 'rules/systems/erp.yaml': erp.replace('settleAfter: 2m', 'settleAfter: 3m') } }}             | ${'a description'}
  `('changes with $why', ({ change }) => {
    expect(hash(change.tenant ?? OK, change.files)).not.toBe(hash(OK))
  })

  it.each`
    change                                                  | why
    ${{ tenant: OK.replace('CRM_SECRET', 'OTHER') }}        | ${'where a secret comes from'}
    ${{ tenant: `# a word\n\n${OK}` }}                      | ${'comments and places'}
    ${{ tenant: OK.replace('group1,', '"group1",') }}       | ${'quotes'}
    ${{ tenant: `${OK}notify: { errors: a@b.example }\n` }} | ${'who gets mails'}
  `('does not change with $why', ({ change }) => {
    expect(hash(change.tenant ?? OK)).toBe(hash(OK))
  })
})

describe('schemas of settings that no release of ours knows', () => {
  const read = filesOver({}, HOME)
  it('are a problem where no compiler is given, and are compiled where one may be loaded', async () => {
    expect(loadTenant('tenants/ok.yaml', read)).toMatchObject({ ok: false, problems: [{ code: 'SETTINGS_SCHEMA' }] })
    expect((await loadAnyTenant('tenants/ok.yaml', read)).ok).toBe(true)
  })
})

describe('a literal secret', () => {
  it('is found by the name of its key, by the description, and in an address', () => {
    const secrets = (line: string) =>
      codes(OK.replace(/ {2}crm: .*/, `  crm: ${line}`)).filter((code) => code.startsWith('SECRET'))
    expect(secrets('{ url: u, clientSecret: abc }')).toEqual(['SECRET_LITERAL ok.yaml:5'])
    expect(secrets(`{ url: "https://me:abc@u", clientSecret: "\${A}" }`)).toEqual(['SECRET_LITERAL ok.yaml:5'])
    expect(secrets(`{ url: "\${A}/v1", clientSecret: "\${A}" }`)).toEqual(['SECRET_FORM ok.yaml:5'])
    expect(secrets(`{ url: "\${A}", clientSecret: "\${file:a/b c.txt}" }`)).toEqual([])
  })
})

describe('whatever is done to its files', () => {
  it('a tenant is answered with problems, never with an exception, and with places that exist', () => {
    const paths = [
      'tenants/ok.yaml',
      `${PACK}/pack.yaml`,
      `${PACK}/customers.yaml`,
      `${PACK}/settings.schema.json`,
      'rules/systems/crm.yaml',
    ]
    const texts = new Map(paths.map((path) => [path, textOfFile(HOME, path)]))
    const words = fc.constantFrom(
      'null',
      '{}',
      '[]',
      '5',
      '"x"',
      '$settings.guidField',
      '$settings.x',
      '$settings.',
      '&a',
      '*a',
      '{ a: b }',
      'true',
      '00100',
      '../x',
      `\${A}`,
    )
    const edit = fc.tuple(fc.constantFrom(...paths), fc.nat(), words)
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const files: Record<string, string> = {}
        for (const [path, nth, word] of edits) {
          let index = 0
          const text = files[path] ?? texts.get(path) ?? ''
          const spots = text.match(/[\w@$.-]+/g)?.length ?? 1
          files[path] = text.replace(/[\w@$.-]+/g, (found) => (index++ === nth % spots ? word : found))
        }
        const result = loadTenant('tenants/ok.yaml', filesOver(files, HOME), compileOnce)
        const problems: readonly Problem[] = result.ok ? result.value.notes : result.problems
        expect(result.ok || problems.length > 0).toBe(true)
        for (const { place, what, mend } of problems) {
          expect(what && mend).toBeTruthy()
          const text = place && (files[place.file] ?? texts.get(place.file) ?? textOfFile(HOME, place.file))
          if (place) expect(text?.split('\n').length).toBeGreaterThanOrEqual(place.line)
        }
      }),
      { numRuns: process.env.SILTA_LONG ? 3000 : 300 },
    )
  }, 120_000)
})

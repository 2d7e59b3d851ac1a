import { describe, expect, it } from 'vitest'
import { checkDemands, namedSettings } from '../../engine/config/demands.ts'
import { loadTenant } from '../../engine/config/load-tenant.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { orThrow as ok, type Problem } from '../../engine/core/problem.ts'
import type { ListTree } from '../../engine/core/tree.ts'
import { compileOnce, filesOver, HOME, textOfFile } from './fixtures/files.ts'

const demandsOf = (text: string) => (ok(parseYaml(text, 'pack.yaml')) as ListTree).items
const check = (demands: string, settings: string) => checkDemands(demandsOf(demands), ok(parseYaml(settings, 's.yaml')))
const at = ({ code, place }: Problem) => `${code} ${place?.line}:${place?.column}`

describe('R9: a demand across settings', () => {
  it.each`
    demand                                     | settings                                                  | broken                                           | why
    ${'distinct: [a, b]'}                      | ${'a: x\nb: y'}                                           | ${[]}                                            | ${'two values'}
    ${'distinct: [a, b]'}                      | ${'a: x\nb: x'}                                           | ${['SETTINGS_CLASH 2:4']}                        | ${'at the later one'}
    ${'distinct: [b, a]'}                      | ${'a: x\nb: x'}                                           | ${['SETTINGS_CLASH 2:4']}                        | ${'as they stand, not as the demand names them'}
    ${'distinct: [a, b]'}                      | ${'a: x'}                                                 | ${[]}                                            | ${'what is not set breaks nothing'}
    ${'distinct: [a, b]'}                      | ${'a:\nb:'}                                               | ${[]}                                            | ${'nor what is empty'}
    ${'distinct: [a, b, c]'}                   | ${'a: x\nb: x\nc: x'}                                     | ${['SETTINGS_CLASH 2:4', 'SETTINGS_CLASH 3:4']}  | ${'each once'}
    ${'distinct: [a, p.q]'}                    | ${'a: x\np: { q: x }'}                                    | ${['SETTINGS_CLASH 2:9']}                        | ${'inside of a part'}
    ${'distinct: [a, l]'}                      | ${'a: x\nl: [y, x, y]'}                                   | ${['SETTINGS_CLASH 2:8', 'SETTINGS_CLASH 2:11']} | ${'of a list each item'}
    ${'apart: [a, b]'}                         | ${'a: { field: g, value: 1 }\nb: { value: 1, field: g }'} | ${['SETTINGS_CLASH 2:4']}                        | ${'same field, same value'}
    ${'apart: [a, b]'}                         | ${'a: { field: g, value: 1 }\nb: { field: g, value: 2 }'} | ${[]}                                            | ${'same field, another value'}
    ${'must: { a: x }'}                        | ${'a: y'}                                                 | ${['SETTINGS_CLASH 1:4']}                        | ${'another value'}
    ${'must: { a: [x, y] }'}                   | ${'a: y'}                                                 | ${[]}                                            | ${'one of several'}
    ${'must: { a: x }'}                        | ${'b: y'}                                                 | ${[]}                                            | ${'not set'}
    ${'must: { a: true }'}                     | ${'a: true'}                                              | ${[]}                                            | ${'a scalar as it is written'}
    ${'some: [a, b]'}                          | ${'c: y'}                                                 | ${['MISSING_KEY 1:1']}                           | ${'none is set'}
    ${'some: [a, b]'}                          | ${'b: y'}                                                 | ${[]}                                            | ${'one is'}
    ${'some: [p.a, p.b]'}                      | ${'c: 1\np:\n  x: 1'}                                     | ${['MISSING_KEY 3:3']}                           | ${'at the part that lacks them'}
    ${'when: { a: x }, distinct: [b, c]'}      | ${'a: x\nb: z\nc: z'}                                     | ${['SETTINGS_CLASH 3:4']}                        | ${'the condition holds'}
    ${'when: { a: [w, x] }, distinct: [b, c]'} | ${'a: x\nb: z\nc: z'}                                     | ${['SETTINGS_CLASH 3:4']}                        | ${'one of its values'}
    ${'when: { a: x }, distinct: [b, c]'}      | ${'a: y\nb: z\nc: z'}                                     | ${[]}                                            | ${'it does not hold'}
    ${'when: { a: x }, distinct: [b, c]'}      | ${'b: z\nc: z'}                                           | ${[]}                                            | ${'nor of what is not set'}
    ${'when: { a: x, d: 1 }, some: [b]'}       | ${'a: x\nd: 2'}                                           | ${[]}                                            | ${'all conditions must hold'}
  `('$demand of $settings: $broken, $why', ({ demand, settings, broken }) => {
    expect(check(`- { ${demand} }`, settings).problems.map(at)).toEqual(broken)
  })

  it('tells what is wrong, why, and how to mend it', () => {
    const told = (demand: string, settings: string) =>
      check(`- { ${demand}, why: because }`, settings).problems.map(({ what, mend }) => `${what} / ${mend}`)
    expect(told('distinct: [a, b]', 'a: x\nb: x')).toEqual([
      'b is "x", and so is a: because / give one of the two another value; a stands at s.yaml:1:4',
    ])
    expect(told('when: { t: [x7, x8] }, must: { p.master: crm }', 'p: { master: erp }\nt: x8')).toEqual([
      'p.master is "erp", but must be crm while t is x8: because / write `master: crm`, or change t (s.yaml:2:4)',
    ])
    expect(told('some: [a, b]', 'c: 1')).toEqual(['none of a, b is set: because / set a or b'])
    expect(told('some: [a]', 'c: 1')).toEqual(['a is not set: because / set a'])
  })

  it('is an error, or what it says', () => {
    const severity = (say: string) => check(`- { some: [a]${say} }`, 'b: 1').problems[0]?.severity
    expect([severity(''), severity(', say: warning'), severity(', say: information')]).toEqual([
      undefined,
      'warning',
      'info',
    ])
  })

  it('is told once, however many demands it breaks', () => {
    expect(check('- distinct: [a, b]\n- distinct: [b, c, a]', 'a: x\nb: x').problems).toHaveLength(1)
  })

  it('leaves ranges to who can read them, while its condition holds', () => {
    const demand = '- { when: { on: true }, disjoint: [a, b], why: because }'
    expect(check(demand, 'on: true\na: 1-5\nb: 5-9').disjoint).toMatchObject([
      { claims: [{ path: 'a' }, { path: 'b' }], why: 'because' },
    ])
    expect(check(demand, 'on: false\na: 1-5\nb: 5-9').disjoint).toEqual([])
    expect(check(demand, 'on: true\na: 1-5').disjoint).toEqual([])
  })

  it('names settings, in whatever word', () => {
    const demands = demandsOf(
      '- { when: { a: 1 }, must: { b.c: 2 }, some: [d], distinct: [e, f], why: g, say: warning }',
    )
    expect(namedSettings(demands).map(({ path }) => path)).toEqual(['a', 'b.c', 'd', 'e', 'f'])
  })
})

describe('the demands of a pack', () => {
  const OK = textOfFile(HOME, 'tenants/ok.yaml')
  const PACK = textOfFile(HOME, 'rules/crm-erp/pack.yaml')
  const load = (demand: string, tenant = OK) => {
    const pack = `${PACK}  - ${demand}\n`
    const result = loadTenant(
      'tenants/ok.yaml',
      filesOver({ 'rules/crm-erp/pack.yaml': pack, 'tenants/ok.yaml': tenant }, HOME),
      compileOnce,
    )
    return (result.ok ? result.value.notes : result.problems).map(({ code, what }) => `${code} ${what}`)
  }

  it.each`
    demand                                 | told
    ${'{ some: [zip] }'}                   | ${['MISSING_KEY zip is not set']}
    ${'{ some: [zip], say: warning }'}     | ${['MISSING_KEY zip is not set']}
    ${'{ distinct: [guidField, zpi] }'}    | ${['SETTING_UNKNOWN there is no setting "zpi"']}
    ${'{ when: { zpi: 1 }, some: [zip] }'} | ${['SETTING_UNKNOWN there is no setting "zpi"']}
    ${'{ must: { guidFeld: info1 } }'}     | ${['SETTING_UNKNOWN there is no setting "guidFeld"']}
    ${'{ must: { guidField: [] } }'}       | ${['OUT_OF_RANGE demands[2].must.guidField must have at least 1 items']}
    ${'{ soem: [zip] }'}                   | ${['UNKNOWN_KEY demands[2] knows no key "soem"']}
    ${'{ say: error, some: [share] }'}     | ${['NOT_ALLOWED demands[2].say is "error", which is not allowed here']}
  `('$demand: $told', ({ demand, told }) => {
    expect(load(demand)).toEqual(told)
  })
})

describe('`when` of a setting that is not set', () => {
  const field = (settings: string): string[] => {
    const files = {
      'rules/crm-erp/customers.yaml': textOfFile(HOME, 'rules/crm-erp/customers.yaml').replace(
        'zip: { crm: zip,',
        'zip: { when: $settings.zip, crm: zip,',
      ),
      'tenants/ok.yaml': `${textOfFile(HOME, 'tenants/ok.yaml')}${settings}`,
    }
    const config = ok(loadTenant('tenants/ok.yaml', filesOver(files, HOME), compileOnce))
    const entity = config.entities.entries.get('customers')?.value
    const fields = entity?.kind === 'map' ? entity.entries.get('fields')?.value : undefined
    const zip = fields?.kind === 'map' ? fields.entries.get('zip')?.value : undefined
    const when = zip?.kind === 'map' ? zip.entries.get('when')?.value : undefined
    return when?.kind === 'scalar' ? [when.text] : []
  }

  it('is false: what a setting switches on is off without it', () => {
    expect(field('')).toEqual(['false'])
    expect(field('  zip: null\n')).toEqual(['false'])
    expect(field('  zip: 00100\n')).toEqual(['00100'])
  })
})

import { describe, expect, it } from 'vitest'
import { withSettings } from '../../engine/config/given-settings.ts'
import { draftTenant } from '../../engine/config/load-tenant.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { orThrow, showPlace } from '../../engine/core/problem.ts'
import { at, type MapTree, plain } from '../../engine/core/tree.ts'
import { filesOver, textOfFile } from './fixtures/files.ts'

const FILE = 'tenants/x.yaml'
const given = (yaml: string, ...options: string[]): unknown => {
  const tree = orThrow(parseYaml(yaml, FILE)) as MapTree
  return plain(at(orThrow(withSettings(tree, options)), 'settings') as MapTree)
}

describe('--settings KEY=VALUE', () => {
  it.each`
    yaml                                 | option                        | settings                           | why
    ${'settings: { a: { b: 1, c: 2 } }'} | ${'a.b=3'}                    | ${{ a: { b: 3, c: 2 } }}           | ${'one value, its neighbours stay'}
    ${'tenant: x'}                       | ${'a.b=3'}                    | ${{ a: { b: 3 } }}                 | ${'a file without settings'}
    ${'settings: { a: off }'}            | ${'a.b=3'}                    | ${{ a: { b: 3 } }}                 | ${'what is no map makes room'}
    ${'settings: { a: { b: 1 } }'}       | ${'a.b='}                     | ${{ a: { b: null } }}              | ${'nothing takes the key away'}
    ${'settings: {}'}                    | ${'a={ field: g, value: 9 }'} | ${{ a: { field: 'g', value: 9 } }} | ${'any YAML'}
    ${'settings: {}'}                    | ${'a=no'}                     | ${{ a: 'no' }}                     | ${'YAML 1.2: no is a text'}
    ${'settings: {}'}                    | ${'a=14=2, 30=5'}             | ${{ a: '14=2, 30=5' }}             | ${'the first = ends the key'}
  `('$option on "$yaml": $why', ({ yaml, option, settings }) => {
    expect(given(yaml as string, option as string)).toEqual(settings)
  })

  it('several are laid over each other in their order', () => {
    expect(given('settings: {}', 'a.b=1', 'a.c=2', 'a.b=3')).toEqual({ a: { b: 3, c: 2 } })
  })

  it.each`
    option      | code             | place
    ${'a.b'}    | ${'ARGUMENT'}    | ${'--settings:1:1'}
    ${'=1'}     | ${'ARGUMENT'}    | ${'--settings:1:1'}
    ${'a..b=1'} | ${'ARGUMENT'}    | ${'--settings:1:1'}
    ${'a=[1'}   | ${'YAML_SYNTAX'} | ${'--settings:1'}
  `('$option is refused: $code', ({ option, code, place }) => {
    const tree = orThrow(parseYaml('tenant: x', FILE)) as MapTree
    const outcome = withSettings(tree, [option as string])
    const found = outcome.ok
      ? []
      : outcome.problems.map((problem) => [problem.code, problem.place && showPlace(problem.place)])
    expect(found[0]?.[0]).toBe(code)
    expect(found[0]?.[1]).toContain(place)
  })

  it('is checked as the file is, and a problem says which option it stands in', async () => {
    const home = new URL('./fixtures/home/', import.meta.url).pathname
    const read = filesOver({}, home)
    const written = orThrow(parseYaml(textOfFile(home, 'tenants/ok.yaml'), 'tenants/ok.yaml')) as MapTree
    const asked = orThrow(withSettings(written, ['master=erp', 'groups.exlude.field=x', 'master=nobody']))
    const { problems } = await draftTenant('tenants/ok.yaml', read, asked)
    expect(problems.map(({ code, place }) => `${place && showPlace(place)} ${code}`).sort()).toEqual([
      '--settings:2:8 UNKNOWN_KEY',
      '--settings:3:8 NOT_ALLOWED',
    ])
  })
})

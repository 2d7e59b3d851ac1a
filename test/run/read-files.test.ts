import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packTree } from '../../engine/config/packed-tree.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { orThrow } from '../../engine/core/problem.ts'
import { readFiles } from '../../engine/run/read-files.ts'

let home: string
let shipped: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'silta-home-'))
  shipped = mkdtempSync(join(tmpdir(), 'silta-package-'))
  for (const [folder, path, text] of [
    [home, 'tenants/a.yaml', 'a: 1'],
    [home, 'rules/own/pack.yaml', 'own'],
    [home, 'secret.txt', 'secret'],
    [shipped, 'rules/own/pack.yaml', 'shipped'],
    [shipped, 'rules/base/pack.yaml', 'base'],
    [shipped, 'tenants/example.yaml', 'example'],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(home, 'secret.txt'), join(home, 'tenants/link.yaml'))
  symlinkSync(join(home, 'tenants/a.yaml'), join(home, 'tenants/b.yaml'))
  writeFileSync(join(home, 'tenants/huge.yaml'), '')
  truncateSync(join(home, 'tenants/huge.yaml'), 50_000_000)
})
afterAll(() => {
  for (const folder of [home, shipped]) rmSync(folder, { recursive: true })
})

describe('reading configuration', () => {
  it.each`
    path                         | answer              | why
    ${'tenants/a.yaml'}          | ${'a: 1'}           | ${'a tenant'}
    ${'rules/own/pack.yaml'}     | ${'own'}            | ${'own rules come before shipped ones'}
    ${'rules/base/pack.yaml'}    | ${'base'}           | ${'shipped rules'}
    ${'tenants/b.yaml'}          | ${'a: 1'}           | ${'a link within its folder'}
    ${'tenants/none.yaml'}       | ${undefined}        | ${'no such file'}
    ${'tenants/a.yaml/x'}        | ${undefined}        | ${'a file is no folder'}
    ${'tenants/example.yaml'}    | ${undefined}        | ${'shipped tenants are none of ours'}
    ${'tenants/link.yaml'}       | ${'CONFIG_OUTSIDE'} | ${'a link that leads elsewhere'}
    ${'tenants/../secret.txt'}   | ${'CONFIG_OUTSIDE'} | ${'a path that leads elsewhere'}
    ${'secret.txt'}              | ${'CONFIG_OUTSIDE'} | ${'another folder'}
    ${'/etc/passwd'}             | ${'CONFIG_OUTSIDE'} | ${'an absolute path'}
    ${'tenants\\..\\secret.txt'} | ${'CONFIG_OUTSIDE'} | ${'slashes of another system'}
    ${'tenants/huge.yaml'}       | ${'YAML_TOO_LARGE'} | ${'larger than the limit'}
    ${'rules/own'}               | ${'FILE_MISSING'}   | ${'a folder is no file'}
  `('$path gives $answer: $why', ({ path, answer }) => {
    const start = performance.now()
    const found = readFiles(home, shipped)(path)
    expect(found && ('text' in found ? found.text : found.problem.code)).toBe(answer)
    expect(performance.now() - start).toBeLessThan(200)
  })
})

describe('rules that were parsed when the package was built', () => {
  const path = 'rules/base/pack.yaml'
  const built = { text: 'base', tree: packTree(orThrow(parseYaml('base', path))) }

  it.each`
    stands           | why                            | tree
    ${undefined}     | ${'as shipped'}                | ${true}
    ${'base'}        | ${'a copy in the own folder'}  | ${true}
    ${'base: other'} | ${'changed in the own folder'} | ${false}
  `('$why: known without parsing is $tree', ({ stands, tree }) => {
    const parsed = join(shipped, 'dist/parsed/rules/base')
    mkdirSync(parsed, { recursive: true })
    writeFileSync(join(parsed, 'pack.yaml.json'), JSON.stringify(built))
    const own = join(home, 'rules/base')
    if (stands !== undefined) {
      mkdirSync(own, { recursive: true })
      writeFileSync(join(own, 'pack.yaml'), stands)
    }
    const answer = readFiles(home, shipped)(path)
    expect(answer).toEqual({ text: stands ?? 'base', ...(tree && { tree: orThrow(parseYaml('base', path)) }) })
    rmSync(own, { recursive: true, force: true })
    rmSync(join(shipped, 'dist'), { recursive: true })
  })
})

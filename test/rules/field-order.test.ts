import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { orThrow } from '../../engine/core/problem.ts'
import type { MapTree } from '../../engine/core/tree.ts'
import { orderFields } from '../../engine/rules/field-order.ts'
import { Reader } from '../../engine/rules/reader.ts'
import { loadRules } from '../../engine/run/load.ts'
import { REPOSITORY, workspaceOver } from '../cases/virtual.ts'
import { company, edit, load, planOf, rowsOf } from '../plan/made.ts'

function order(yaml: string): { names: string; codes: string[] } {
  const reader = new Reader()
  const names = orderFields(orThrow(parseYaml(yaml, 'x.yaml')) as MapTree, reader)
  return { names: names.join(' '), codes: reader.problems.map(({ code }) => code) }
}

describe('fields are written as they stand', () => {
  it.each`
    fields                                                    | written      | why
    ${'{ a: {}, b: {}, c: {} }'}                              | ${'a b c'}   | ${'without a word'}
    ${'{ a: {}, b: {}, c: { before: a } }'}                   | ${'c a b'}   | ${'before'}
    ${'{ a: {}, b: {}, c: { after: a } }'}                    | ${'a c b'}   | ${'after'}
    ${'{ a: {}, b: {}, c: { before: b }, d: { before: b } }'} | ${'a c d b'} | ${'several before one keep their order'}
    ${'{ a: {}, b: {}, c: { after: a }, d: { after: a } }'}   | ${'a c d b'} | ${'several after one too'}
    ${'{ a: {}, b: {}, c: { after: a }, d: { after: c } }'}   | ${'a c d b'} | ${'one beside another that was moved'}
    ${'{ a: { after: c }, b: {}, c: {} }'}                    | ${'b c a'}   | ${'a field moves down as well'}
  `('$fields gives $written: $why', ({ fields, written }) => {
    expect(order(fields)).toEqual({ names: written, codes: [] })
  })

  it('a field that is switched off still says where others stand', async () => {
    const { rules } = await load(
      edit(
        ['vat: { crm: vatNumber', 'vat: { when: false, crm: vatNumber'],
        ['certain: [number, vat, name]', 'certain: [number, name]'],
        ['email: { owner: crm', 'email: { after: vat, owner: crm'],
      ),
    )
    const names = rules.entities.find(({ name }) => name === 'partners')?.fields.map(({ name }) => name)
    expect(names?.slice(0, 3)).toEqual(['number', 'name', 'email'])
  })

  it('what a tenant adds comes last, unless it says where', async () => {
    const file = 'tenants/fjord.yaml'
    const shipped = workspaceOver({}, REPOSITORY).read(file)
    const text = shipped && 'text' in shipped ? shipped.text.replace(/^entities:[\s\S]*/m, '') : ''
    const added = async (word: string): Promise<readonly string[]> => {
      const field = `phone: { ${word} severa: phone, nxt: phone }`
      const own = `${text}\nentities: { customers: { fields: { ${field} } } }\n`
      const { rules } = orThrow(await loadRules(workspaceOver({ [file]: own }, REPOSITORY), 'fjord'))
      return rules.entities.find(({ name }) => name === 'customers')?.fields.map(({ name }) => name) ?? []
    }
    expect((await added('')).at(-1)).toBe('phone')
    expect((await added('before: name,')).slice(0, 3)).toEqual(['number', 'phone', 'name'])
    expect((await added('after: name,')).slice(0, 3)).toEqual(['number', 'name', 'phone'])
  })

  it('a create writes them in that order', async () => {
    const { rules } = await load(edit(['email: { owner: crm', 'email: { before: number, owner: crm']))
    const planned = planOf({ crm: { companies: [company(1, { email: 'a@x.no' })] } }, { rules })
    const [row] = rowsOf(planned)
    expect(row?.set.map(([path]) => path).slice(0, 3)).toEqual(['email', 'customerNo', 'name'])
  })
})

describe('properties', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const words = fc.array(fc.option(fc.tuple(fc.constantFrom('before', 'after'), fc.constantFrom(...names))), {
    minLength: names.length,
    maxLength: names.length,
  })
  const yamlOf = (given: readonly (readonly [string, string] | null)[]): string =>
    `{ ${names.map((name, index) => `${name}: {${given[index] ? ` ${given[index]?.join(': ')} ` : ''}}`).join(', ')} }`

  it('every field is written once, and what stood in no circle stands on its side', () => {
    fc.assert(
      fc.property(words, (given) => {
        const { names: written, codes } = order(yamlOf(given))
        const list = written.split(' ')
        expect([...list].sort()).toEqual(names)
        if (codes.length > 0) return
        given.forEach((word, index) => {
          if (!word) return
          const [mine, its] = [list.indexOf(names[index] as string), list.indexOf(word[1])]
          expect(word[0] === 'before' ? mine < its : mine > its).toBe(true)
        })
      }),
    )
  })

  it('a circle is always found', () => {
    const ring = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: names.length })
    fc.assert(
      fc.property(ring, fc.constantFrom('before', 'after'), (members, word) => {
        const given = names.map((name) => {
          const at = members.indexOf(name)
          return at < 0 ? null : ([word, members[(at + 1) % members.length] as string] as const)
        })
        expect(order(yamlOf(given)).codes).toEqual(['FIELD_ORDER'])
      }),
    )
  })
})

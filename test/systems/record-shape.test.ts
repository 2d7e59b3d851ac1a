import { describe, expect, it } from 'vitest'
import { orThrow } from '../../engine/core/problem.ts'
import type { Resource } from '../../engine/systems/description/description.ts'
import { parseDescription } from '../../engine/systems/description/parse-description.ts'
import { emptiedAsOne, finished, put, wholeBody, wirePaths, withPairs } from '../../engine/systems/record-shape.ts'
import { restFile } from './servers/scripted.ts'

function resourceOf(words: Readonly<Record<string, unknown>>): Resource {
  const { resources } = orThrow(
    parseDescription(restFile({ rest: { paging: {}, update: { method: 'PUT', form: 'whole' } } }, words)),
  )
  return resources.get('things') as Resource
}
const PAIRS = { pairs: { custom: { list: 'fields', name: 'key', value: 'held' } } }

describe('pairs', () => {
  const resource = resourceOf(PAIRS)
  const fields = [
    { key: 'link', held: '17', id: 9 },
    { key: 'link', held: '18' },
    { key: 'empty', held: null },
  ]

  it('are members of the record that rules see, beside the list', () => {
    expect(withPairs(resource, { id: 1, fields })).toEqual({ id: 1, fields, custom: { link: '17', empty: null } })
    expect(withPairs(resource, { id: 1, fields: null })).toEqual({ id: 1, fields: null, custom: {} })
    expect(withPairs(resource, { id: 1, fields: [{ key: '__proto__', held: 'x' }, 3] })).toMatchObject({ id: 1 })
  })

  it('are asked for by name and value', () => {
    expect(wirePaths(resource, 'custom.link')).toEqual(['fields.key', 'fields.held'])
    expect(wirePaths(resource, 'name')).toEqual(['name'])
  })

  it.each`
    fields                            | path             | after                                                  | why
    ${undefined}                      | ${'custom.link'} | ${[{ key: 'link', held: 'x' }]}                        | ${'a list that is not there is made'}
    ${[{ key: 'a', held: 1, id: 4 }]} | ${'custom.a'}    | ${[{ key: 'a', held: 'x', id: 4 }]}                    | ${'a pair keeps what else it has'}
    ${[{ key: 'a', held: 1 }]}        | ${'custom.link'} | ${[{ key: 'a', held: 1 }, { key: 'link', held: 'x' }]} | ${'a new pair comes last'}
  `('$why', ({ fields: before, path, after }) => {
    const body = before === undefined ? {} : { fields: structuredClone(before) }
    put(body, resource, path, 'x')
    expect(body).toEqual({ fields: after })
  })
})

describe('a whole record', () => {
  it('goes back as it is written: other names, no pairs as members, nothing that is only read', () => {
    const resource = resourceOf({
      ...PAIRS,
      writeAs: { 'company.id': 'company_id', 'unit.id': 'unit_id' },
      readOnly: ['id', 'company', 'meta.at'],
    })
    const read = { id: 1, name: 'A', company: { id: 5, name: 'B' }, unit: null, meta: { at: 1, by: 2 }, fields: [] }
    const before = withPairs(resource, read)
    expect(wholeBody(resource, before, [['name', 'C']])).toEqual({
      name: 'C',
      company_id: 5,
      unit: null,
      unit_id: null,
      meta: { by: 2 },
      fields: [],
    })
    expect(wholeBody(resource, withPairs(resource, { id: 1 }), [['company.id', 6]])).toEqual({ company_id: 6 })
  })
})

describe('values', () => {
  it('are decimals in texts where the system says so', () => {
    const body = {}
    put(body, resourceOf({ decimalsAs: 'text' }), 'price.amount', 1200.5)
    put(body, resourceOf({ decimalsAs: 'text' }), 'count', 3)
    put(body, resourceOf({}), 'discount', 2)
    expect(body).toEqual({ price: { amount: '1200.5' }, count: 3, discount: 2 })
  })

  it('empty their object where the two are empty as one', () => {
    const resource = resourceOf({ emptyAsOne: ['price'] })
    const price = { amount: 1, currency: 'EUR', until: null }
    expect(
      finished({ price }, resource, [
        ['price.amount', null],
        ['price.currency', 'EUR'],
      ]),
    ).toEqual({ price: null })
    expect(finished({ price }, resource, [['price.amount', 1]]), 'what was empty before is no reason').toEqual({
      price,
    })
  })

  it('empty their object in its place where each value is written by itself', () => {
    const resource = resourceOf({ emptyAsOne: ['price', 'owner'] })
    const emptied = emptiedAsOne(resource, [
      ['price.amount', null],
      ['name', 'A'],
      ['price.currency', null],
      ['owner.id', '7'],
      ['pricey.amount', null],
    ])
    expect(emptied).toEqual([
      ['price', null],
      ['name', 'A'],
      ['owner.id', '7'],
      ['pricey.amount', null],
    ])
  })
})

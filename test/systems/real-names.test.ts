import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { Resource } from '../../engine/systems/description/description.ts'
import { descriptionOf, yamlOf } from './benches/bench.ts'

/** Names in the descriptions of the real systems stand in what is known of them. */
describe('severa.yaml against the contract', () => {
  const contract = yamlOf('engine/sandbox/contracts/severa.contract.json') as unknown as Contract
  const overlay = yamlOf('engine/sandbox/contracts/severa.overlay.yaml') as unknown as Contract
  interface Operation {
    readonly parameters?: readonly { readonly in: string; readonly name: string }[]
    readonly responses: Readonly<
      Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Ref }>> }>
    >
  }
  interface Ref {
    readonly $ref?: string
    readonly items?: Ref
    readonly allOf?: readonly Ref[]
    readonly properties?: Readonly<Record<string, Ref>>
  }
  interface Contract {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components: { readonly schemas: Readonly<Record<string, Ref>> }
  }
  const { resources, changes, rest } = descriptionOf('rules/systems/severa.yaml')
  const operation = (path: string, method: string) => contract.paths[path]?.[method] ?? overlay.paths[path]?.[method]
  const parameters = (path: string) =>
    [...(contract.paths[path]?.get?.parameters ?? []), ...(overlay.paths[path]?.get?.parameters ?? [])]
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name)
  const itemPath = (resource: Resource) => resource.item.replace('{key}', '{guid}')
  const shape = (ref: Ref | undefined): Ref => {
    const inner = ref?.items ?? ref?.allOf?.[0] ?? ref
    const name = inner?.$ref?.split('/').at(-1)
    return name === undefined ? (inner ?? {}) : shape(contract.components.schemas[name])
  }
  const hasPath = (ref: Ref, path: string): boolean => {
    const [step = '', ...rest] = path.split('.')
    const next = ref.properties?.[step]
    return next !== undefined && (rest.length === 0 || hasPath(shape(next), rest.join('.')))
  }

  it.each([...resources])('%s', (_, resource) => {
    const get = operation(resource.path, 'get')
    expect(get, resource.path).toBeDefined()
    const known = parameters(resource.path)
    const used = [...resource.asks.values()].map(({ query }) => query)
    const paging =
      resource.paging.style === 'token'
        ? [resource.paging.size, resource.paging.token]
        : resource.paging.style === 'offset'
          ? [resource.paging.size, resource.paging.parameter]
          : []
    const since = resource.facts.can.has('changes') ? [changes?.query] : []
    expect(known).toEqual(expect.arrayContaining([...used, ...paging, ...since, ...Object.keys(resource.query)]))
    // A list without paging parameters comes whole; one with them does not.
    if (!resource.single) expect(known.includes('rowCount')).toBe(resource.paging.style !== 'none')
    if (resource.facts.can.has('create'))
      expect(operation(resource.createAt.replace('{customer.guid}', '{customerGuid}'), 'post')).toBeDefined()
    if (resource.facts.can.has('update'))
      expect(operation(itemPath(resource), rest?.update?.method.toLowerCase() ?? '')).toBeDefined()
    if (resource.facts.can.has('delete')) expect(operation(itemPath(resource), 'delete')).toBeDefined()
    const record = shape(get?.responses['200']?.content?.['application/json']?.schema)
    const paths = [...resource.keyParts, ...Object.keys(resource.facts.types), ...Object.keys(resource.facts.maxLength)]
    const asked = [...resource.asks.keys()].filter((path) => path !== 'isActive')
    const stamps = resource.facts.can.has('changes') ? [resource.facts.created ?? '', resource.stamp ?? ''] : []
    const inputOnly = ['createDefaultWorkContract']
    expect(
      [...paths, ...asked, ...stamps].filter((path) => !hasPath(record, path) && !inputOnly.includes(path)),
    ).toEqual([])
  })
})

describe('business-nxt.yaml against the schema', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../engine/sandbox/contracts/business-nxt.sdl.graphql'),
    'utf8',
  )
  const schema = buildSchema(text, { assumeValid: true })
  const { resources } = descriptionOf('rules/systems/business-nxt.yaml')
  const fields = (type: string) =>
    (schema.getType(type) as GraphQLObjectType | GraphQLInputObjectType | undefined)?.getFields() ?? {}

  it.each([...resources])('%s', (_, { words, keyParts, facts, stamp }) => {
    const { table = '', Type = '', UpdateInput = '', Input = '' } = words
    expect(fields('Query_UseCompany')).toHaveProperty(table)
    const columns = fields(Type)
    const named = [
      ...keyParts,
      ...Object.keys(facts.types),
      ...Object.keys(facts.maxLength),
      facts.created ?? '',
      stamp ?? '',
    ]
    expect(named.filter((path) => !(path in columns))).toEqual([])
    const expected = {
      integer: /^(Int|Short|Long)/,
      date: /^Int/,
      decimal: /^Decimal/,
      text: /^String/,
      boolean: /^Boolean/,
    }
    const wrong = Object.entries(facts.types).filter(
      ([path, type]) => !expected[type].test(String(columns[path]?.type)),
    )
    expect(wrong).toEqual([])
    // What is no text must be named, or it would be written as one.
    const unnamed = Object.values(columns).filter(
      (column) =>
        /^(Int|Decimal|Short)$/.test(String(column.type)) &&
        facts.types[column.name] === undefined &&
        !/^(created|changed)|AsDate$/.test(column.name),
    )
    expect(unnamed.map(({ name }) => name)).toEqual([])
    for (const ability of ['create', 'update', 'delete'] as const) {
      if (facts.can.has(ability)) expect(fields('Mutation_UseCompany')).toHaveProperty(`${table}_${ability}`)
    }
    if (facts.can.has('create')) expect(schema.getType(Input)).toBeDefined()
    if (facts.can.has('update')) expect(schema.getType(UpdateInput)).toBeDefined()
    // A key of several columns is no part of an update.
    if (facts.can.has('update') && keyParts.length > 1)
      expect(Object.keys(fields(UpdateInput))).not.toEqual(expect.arrayContaining([...keyParts]))
  })
})

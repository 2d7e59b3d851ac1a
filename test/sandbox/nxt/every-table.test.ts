import { isInputObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { compileSdl } from '../../../engine/sandbox/nxt/model/compile-sdl.ts'
import type { Column, Table } from '../../../engine/sandbox/nxt/model/table.ts'
import { company, type Json, sdl, startNxt } from './harness.ts'

const {
  contract: schema,
  model: { tables },
} = compileSdl(sdl)
const all = [...tables.values()]
const mutations = Object.keys((schema.getType('Mutation_UseCompany') as Json).getFields())

it('reads every table of the contract with its key', () => {
  expect(all).toHaveLength(55)
  expect(Object.fromEntries(all.map(({ name, keys }) => [name, keys.map((key) => key.name).join()]))).toMatchObject({
    associate: 'associateNo',
    orgUnit12: 'orgUnit12No',
    orderLine: 'orderNo,lineNo',
    orderLineNote: 'orderNo,orderLineNo,lineNo',
    text: 'textType,languageNo,textNo',
    freeInformation1: 'primaryKey',
  })
})

function fieldsOf(table: Table): string {
  const joins = [...table.joins.values()].map(
    ({ field, direction }) => `${field} { ${direction === 'up' ? '__typename' : 'items { __typename }'} }`,
  )
  return [...table.columns.keys(), ...table.twins.keys(), ...joins].join(' ')
}

const named = all.map((table) => [table.name, table] as const)
const writable = named.filter(([name, table]) => table.keys.length === 1 && mutations.includes(`${name}_create`))

describe.each(named)('%s', (name, table) => {
  it('answers a query of all its columns, twins and joins', async () => {
    const nxt = await startNxt({}, { [name]: [sample(table, 1), sample(table, 2)] })
    const read = await nxt.read(`${name} { totalCount pageInfo { hasNextPage } items { ${fieldsOf(table)} } }`)
    expect(read[name].totalCount).toBe(2)
    for (const column of table.columns.values()) expect(read[name].items[0]).toHaveProperty(column.name)
    expect(nxt.side.violations()).toEqual([])
  })

  it('answers empty columns as 0, "" and no timestamp', async () => {
    const nxt = await startNxt({}, { [name]: [keyOnly(table, 1)] })
    const [row] = (await nxt.read(`${name} { items { ${[...table.columns.keys()].join(' ')} } }`))[name].items
    const keys = new Set(table.keys.map((key) => key.name))
    for (const column of table.columns.values()) if (!keys.has(column.name)) expect(row[column.name]).toBe(column.empty)
  })
})

describe.each(writable)('%s', (name, table) => {
  it('creates, updates and deletes a row', async () => {
    const nxt = await startNxt()
    const [key] = table.keys
    const given = key.type === 'String' || /^(orgUnit\d+|product|generalLedgerAccount)$/.test(name)
    const written = sample(table, 7, given)
    const call = (field: string, args: string, variables: Json, result: string) =>
      nxt.run(
        `mutation (${variables.types}) { useCompany(no: ${company}) { ${name}_${field}(${args}) { ${result} } } }`,
        variables.values,
      )
    const values = { types: `$values: [${table.type}_Input!]!`, values: { values: [inputOf(table, written)] } }
    const created = await call(
      'create',
      'values: $values',
      values,
      `affectedRows items { ${[...table.columns.keys()].join(' ')} }`,
    )
    expect(created).toMatchObject({ data: { useCompany: { [`${name}_create`]: { affectedRows: 1 } } } })
    const row = created.data.useCompany[`${name}_create`].items[0]
    expect(row).toMatchObject(inputOf(table, written))
    expect(row[key.name]).toBe(given ? written[key.name] : 1)
    const filter = { [key.name]: { _eq: row[key.name] } }
    const changed = [...table.columns.values()].find(
      (column) => column !== key && inputOf(table, sample(table, 9))[column.name] !== undefined,
    )!
    const update = {
      types: `$filter: FilterExpression_${table.type}, $value: ${table.type}_Input`,
      values: { filter, value: { [changed.name]: valueFor(changed, 9) } },
    }
    const updated = await call(
      'update',
      'filter: $filter, value: $value',
      update,
      `affectedRows items { ${changed.name} }`,
    )
    expect(updated.data.useCompany[`${name}_update`]).toEqual({
      affectedRows: 1,
      items: [{ [changed.name]: valueFor(changed, 9) }],
    })
    const deleted = await call(
      'delete',
      'filter: $filter',
      { types: `$filter: FilterExpression_${table.type}`, values: { filter } },
      'affectedRows items { __typename }',
    )
    expect(deleted.data.useCompany[`${name}_delete`]).toEqual({ affectedRows: 1, items: null })
    expect(nxt.side.dump()[name]).toEqual([])
    expect(nxt.side.violations()).toEqual([])
  })
})

function valueFor(column: Column, seed: number): Json {
  if (column.type === 'DateTime') return `2026-01-0${seed}T10:00:00.000`
  if (column.type === 'Decimal') return seed + 0.5
  return column.type === 'String' ? `t${seed}` : seed
}

function keyOnly(table: Table, seed: number): Record<string, unknown> {
  return Object.fromEntries(table.keys.map((key) => [key.name, valueFor(key, seed)]))
}

/** A row with a value in every column, key included or left to the system. */
function sample(table: Table, seed: number, withKey = true): Record<string, unknown> {
  const columns = [...table.columns.values()].filter((column) => withKey || !table.keys.includes(column))
  return Object.fromEntries(columns.map((column) => [column.name, valueFor(column, seed)]))
}

/** What of a sample may be written on its own: references would need rows elsewhere. */
function inputOf(table: Table, row: Record<string, unknown>): Record<string, unknown> {
  const input = schema.getType(`${table.type}_Input`)
  const writable = isInputObjectType(input) ? input.getFields() : {}
  const foreign = new Set(['order.customerNo', 'order.supplierNo', 'priceAndDiscountMatrix.productNo'])
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => name in writable && !foreign.has(`${table.name}.${name}`)),
  )
}

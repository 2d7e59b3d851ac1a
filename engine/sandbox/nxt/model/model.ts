import { type GraphQLSchema, getNamedType, isInputObjectType, isListType, isObjectType } from 'graphql'
import { domainOf } from './domains.ts'
import { joinsOf } from './relations.ts'
import { type Column, type ColumnType, lowerFirst, type Table, type Twin } from './table.ts'

export interface Model {
  readonly tables: ReadonlyMap<string, Table>
  /** By the type of a row, of a connection, of a mutation's result, and of aggregates. */
  readonly rowTypes: ReadonlyMap<string, Table>
  readonly connectionTypes: ReadonlyMap<string, Table>
  readonly resultTypes: ReadonlyMap<string, Table>
  readonly aggregateTypes: ReadonlyMap<string, Table>
}

const NUMERIC = new Set(['Int', 'Short', 'Long', 'Byte', 'Decimal'])
const COLUMN_TYPES = new Set([...NUMERIC, 'String', 'DateTime'])
const TWINS = { AsDate: 'date', AsTime: 'time', AsEnum: 'enum', Flags: 'flags' } as const

/** Tables, columns, keys, twins and joins, all read from the contract. @throws Error when a table has no key in the text */
export function readModel(sdl: string, schema: GraphQLSchema): Model {
  const keyNames = primaryKeys(sdl)
  const root = schema.getType('Query_UseCompany')
  if (!isObjectType(root)) throw new Error('the contract has no Query_UseCompany')
  const tables = new Map<string, Table>()
  for (const field of Object.values(root.getFields())) {
    const row = rowTypeOf(getNamedType(field.type).name)
    if (row) tables.set(field.name, readTable(schema, field.name, row, keyNames.get(row) ?? []))
  }
  const withJoins = joinsOf(schema, tables)
  return {
    tables: withJoins,
    rowTypes: byType(withJoins, (type) => type),
    connectionTypes: byType(withJoins, (type) => `Query_UseCompany_${type}_Connection`),
    resultTypes: byType(withJoins, (type) => `Mutation_UseCompany_${type}_Result`),
    aggregateTypes: byType(withJoins, (type) => `${type}_Aggregates`),
  }
}

/** The contract names each table's key in the comment over its type. */
export function primaryKeys(sdl: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [, type, keys] of sdl.matchAll(/^# (\w+) +primary key: (\w+(?:, \w+)*)/gm))
    found.set(type!, keys!.split(', '))
  return found
}

function rowTypeOf(connection: string): string | undefined {
  return /^Query_UseCompany_(\w+)_Connection$/.exec(connection)?.[1]
}

function byType(tables: ReadonlyMap<string, Table>, name: (type: string) => string): Map<string, Table> {
  return new Map([...tables.values()].map((table) => [name(table.type), table]))
}

function readTable(schema: GraphQLSchema, name: string, type: string, keyNames: readonly string[]): Table {
  const row = schema.getType(type)
  if (!isObjectType(row)) throw new Error(`the contract has no type ${type}`)
  const fields = Object.values(row.getFields()).filter(
    (field) => !isListType(field.type) || field.name.endsWith('Flags'),
  )
  const columns = new Map<string, Column>()
  for (const field of fields) {
    const named = String(field.type)
    if (COLUMN_TYPES.has(named))
      columns.set(field.name, { name: field.name, type: named as ColumnType, empty: emptyOf(named) })
  }
  const twins = new Map<string, Twin>()
  for (const field of fields) {
    const twin = readTwin(name, field.name, getNamedType(field.type).name, columns)
    if (twin) twins.set(field.name, twin)
  }
  for (const twin of twins.keys()) columns.delete(twin)
  const [first, ...rest] = keyNames.map((key) => columns.get(key))
  if (!first || rest.includes(undefined)) throw new Error(`the contract names no primary key of ${type}`)
  return {
    name,
    type,
    keys: [first, ...(rest as Column[])],
    columns,
    twins,
    joins: new Map(),
    children: readChildren(schema, type),
  }
}

function emptyOf(type: string): number | string | null {
  if (type === 'DateTime') return null
  return NUMERIC.has(type) ? 0 : ''
}

function readTwin(table: string, field: string, type: string, columns: ReadonlyMap<string, Column>): Twin | undefined {
  for (const [suffix, kind] of Object.entries(TWINS)) {
    const base = field.endsWith(suffix) ? columns.get(field.slice(0, -suffix.length)) : undefined
    if (base) return { name: field, kind, base, domain: domainOf(table, base.name, type, kind === 'flags') }
  }
  return undefined
}

function readChildren(schema: GraphQLSchema, type: string): Map<string, string> {
  const input = schema.getType(`${type}_Input`)
  const children = new Map<string, string>()
  if (!isInputObjectType(input)) return children
  for (const field of Object.values(input.getFields())) {
    const child = /^(\w+)_Input$/.exec(getNamedType(field.type).name)?.[1]
    if (child) children.set(field.name, lowerFirst(child))
  }
  return children
}

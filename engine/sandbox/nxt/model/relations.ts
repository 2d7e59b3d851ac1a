import { type GraphQLSchema, isObjectType } from 'graphql'
import { type Join, lowerFirst, type Table } from './table.ts'

type Pairs = Join['pairs']

/** Relations whose columns the naming rule does not give, by "pointing table.relation". */
const EXCEPTIONS: Readonly<Record<string, readonly { from: string; to: string }[]>> = {
  'product.ProductCategory': [{ from: 'productCategory1', to: 'productCategoryNo' }],
  'orderLineNote.OrderLine': [
    { from: 'orderNo', to: 'orderNo' },
    { from: 'orderLineNo', to: 'lineNo' },
  ],
}

/**
 * The tables with their join fields. joinup_T points at the one row of T; joindown_T_via_R answers the rows of T that
 * point here. The relation R leads to columns by rule: customerNo for Customer where both have it, else a column named
 * like the relation (paymentTerms) for the target's key, else a column named like that key.
 */
export function joinsOf(schema: GraphQLSchema, tables: ReadonlyMap<string, Table>): Map<string, Table> {
  const found = new Map<string, Table>()
  for (const table of tables.values()) {
    const joins = new Map<string, Join>()
    const type = schema.getType(table.type)
    for (const field of isObjectType(type) ? Object.keys(type.getFields()) : []) {
      const join = joinOf(field, table, tables)
      if (join) joins.set(field, join)
    }
    found.set(table.name, { ...table, joins })
  }
  return found
}

function joinOf(field: string, table: Table, tables: ReadonlyMap<string, Table>): Join | undefined {
  const parts = /^join(up|down)_(\w+?)(?:_via_(\w+))?$/.exec(field)
  if (!parts) return undefined
  const [, direction, type, relation] = parts as unknown as [string, 'up' | 'down', string, string | undefined]
  const other = tables.get(lowerFirst(type))
  if (!other) throw new Error(`${table.name}.${field} joins a table that the contract does not have`)
  const [from, to] = direction === 'up' ? [table, other] : [other, table]
  const pairs = pairsOf(from, to, relation ?? to.type)
  if (!pairs) throw new Error(`no columns are known for ${table.name}.${field}`)
  return {
    field,
    direction,
    table: other.name,
    pairs: pairs.map((pair) => (direction === 'up' ? pair : { own: pair.theirs, theirs: pair.own })),
  }
}

/** Columns of the pointing table (own) and of the one it points at (theirs). */
function pairsOf(from: Table, to: Table, relation: string): Pairs | undefined {
  const exception = EXCEPTIONS[`${from.name}.${relation}`]
  if (exception) return exception.map((pair) => ({ own: pair.from, theirs: pair.to }))
  const word = lowerFirst(relation)
  const numbered = `${word}No`
  if (from.columns.has(numbered) && to.columns.has(numbered)) return [{ own: numbered, theirs: numbered }]
  const [key, ...more] = to.keys
  if (more.length > 0) return undefined
  if (from.columns.has(word)) return [{ own: word, theirs: key.name }]
  return from.columns.has(key.name) ? [{ own: key.name, theirs: key.name }] : undefined
}

import { type FieldNode, type GraphQLResolveInfo, type GraphQLSchema, getArgumentValues, isObjectType } from 'graphql'
import type { Row } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import type { LocalTime } from '../model/local-time.ts'
import type { Model } from '../model/model.ts'
import type { Column, Table } from '../model/table.ts'
import { readTwin } from '../model/twins.ts'
import { type AggregateName, aggregateOf, isGroup } from './group.ts'
import { connectionDown, type DownQuery, prepareDown, rowUp } from './joins.ts'
import { leafCheck } from './leaf-check.ts'
import type { Connection } from './page.ts'
import { readSelection, type SelectionSource } from './selection.ts'

/** What a projection may reach while it runs. */
export interface Run {
  readonly contract: GraphQLSchema
  readonly model: Model
  readonly company: CompanyData
  readonly time: LocalTime
  readonly pageCap: number
}

type Reader<T> = (source: T, run: Running) => unknown
interface Running extends Run, SelectionSource {
  /** Arguments of joindown fields, coerced once a request. */
  readonly downs: Map<FieldNode, DownQuery>
}

/** How one selection becomes one object of the answer. Made once for a query text and kept. */
interface Plan<T> {
  readonly keys: readonly string[]
  readonly readers: readonly Reader<T>[]
}

interface Planning extends SelectionSource {
  readonly model: Model
  readonly contract: GraphQLSchema
  dynamic: boolean
}

type Answer = Readonly<Record<string, unknown>> & { readonly items: Connection['items'] }

const plans = new WeakMap<FieldNode, Plan<Answer>>()

/**
 * Everything below a table field, in one pass: a page of 1,000 rows with 20 columns costs the general executor 18 ms and
 * this one below 1 ms. `type` is the name of the connection, of the mutation's result, or of the aggregates.
 */
export function selectAnswer(answer: object, type: string, info: GraphQLResolveInfo, run: Run): unknown {
  const source = { fragments: info.fragments, variables: info.variableValues }
  const running: Running = { ...run, ...source, downs: new Map() }
  return project(
    planOf(info.fieldNodes, type, { ...source, model: run.model, contract: run.contract, dynamic: false }),
    answer as Answer,
    running,
  )
}

/** The columns a connection's `items` are asked for, by themselves or by a twin. */
export function selectedColumns(table: Table, info: GraphQLResolveInfo): Column[] {
  const source = { fragments: info.fragments, variables: info.variableValues }
  const items = [...readSelection(info.fieldNodes, source).fields.values()]
    .flat()
    .filter((node) => node.name.value === 'items')
  const names = [...readSelection(items, source).fields.values()].map(([node]) => node!.name.value)
  const columns = names.map((name) => table.columns.get(name) ?? table.twins.get(name)?.base)
  return [...new Set(columns.filter((column) => column !== undefined))]
}

function planOf(nodes: readonly FieldNode[], type: string, planning: Planning): Plan<Answer> {
  const known = nodes.length === 1 ? plans.get(nodes[0]!) : undefined
  if (known) return known
  const plan = planAnswer(nodes, type, planning)
  if (nodes.length === 1 && !planning.dynamic) plans.set(nodes[0]!, plan)
  return plan
}

function project<T>(plan: Plan<T>, source: T, run: Running): Record<string, unknown> {
  const { keys, readers } = plan
  const answer: Record<string, unknown> = {}
  for (let i = 0; i < keys.length; i++) answer[keys[i]!] = readers[i]!(source, run)
  return answer
}

function plan<T>(
  nodes: readonly FieldNode[],
  type: string,
  planning: Planning,
  reader: (nodes: readonly FieldNode[], name: string) => Reader<T>,
): Plan<T> {
  const selection = readSelection(nodes, planning)
  if (selection.dynamic) planning.dynamic = true
  const readers = [...selection.fields.values()].map((found): Reader<T> => {
    const name = found[0]!.name.value
    return name === '__typename' ? () => type : reader(found, name)
  })
  return { keys: [...selection.fields.keys()], readers }
}

/** A connection or the result of a mutation: counts, page information and rows; or aggregates by themselves. */
function planAnswer(nodes: readonly FieldNode[], type: string, planning: Planning): Plan<Answer> {
  const { connectionTypes, resultTypes, aggregateTypes } = planning.model
  const aggregated = aggregateTypes.get(type)
  if (aggregated) return planAggregateFields(nodes, aggregated, planning) as unknown as Plan<Answer>
  const table = (connectionTypes.get(type) ?? resultTypes.get(type))!
  return plan(nodes, type, planning, (found, name) => {
    if (name === 'items') {
      const rows = planRow(found, table, planning)
      return ({ items }, run) => (items ? items.map((row) => row && project(rows, row, run)) : null)
    }
    if (name !== 'pageInfo') return (answer) => answer[name] ?? null
    const page = plan<Answer>(found, 'PageInfo', planning, (_, part) => (info) => info[part] ?? null)
    return ({ pageInfo }, run) => (pageInfo ? project(page, pageInfo as Answer, run) : null)
  })
}

function planRow(nodes: readonly FieldNode[], table: Table, planning: Planning): Plan<Row> {
  return plan(nodes, table.type, planning, (found, name) => {
    const column = table.columns.get(name)
    if (column) return readColumn(table, column)
    const twin = table.twins.get(name)
    if (twin) {
      const read = readColumn(table, twin.base)
      return (row, run) => readTwin(twin, read(row, run))
    }
    return table.joins.has(name) ? planJoin(found, name, table, planning) : planAggregates(found, table, planning)
  })
}

function readColumn(table: Table, { name, type, empty }: Column): Reader<Row> {
  const check = leafCheck(type, `${table.type}.${name}`)
  return (row) => {
    const value = row[name]
    return value === undefined ? empty : check(value)
  }
}

function planJoin(nodes: readonly FieldNode[], name: string, table: Table, planning: Planning): Reader<Row> {
  const join = table.joins.get(name)!
  const target = planning.model.tables.get(join.table)!
  if (join.direction === 'up') {
    const up = planRow(nodes, target, planning)
    return (row, run) => {
      const found = rowUp(run.company, table, join, row)
      return found && project(up, found, run)
    }
  }
  const down = planAnswer(nodes, `Query_UseCompany_${target.type}_Connection`, planning)
  const [node] = nodes
  return (row, run) => {
    const query = run.downs.get(node!) ?? readDown(node!, name, table, target, run)
    return project(down, connectionDown(run.company, table, join, row, query, run.pageCap) as unknown as Answer, run)
  }
}

function readDown(node: FieldNode, name: string, table: Table, target: Table, run: Running): DownQuery {
  const type = run.contract.getType(table.type)
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  const query = prepareDown(target, field ? getArgumentValues(field, node, run.variables) : {}, run.time)
  run.downs.set(node, query)
  return query
}

/** Sums and counts of a grouped row; null on rows that were not grouped. */
function planAggregates(nodes: readonly FieldNode[], table: Table, planning: Planning): Reader<Row> {
  const aggregates = planAggregateFields(nodes, table, planning)
  return (row, run) => (isGroup(row) ? project(aggregates, row, run) : null)
}

function planAggregateFields(nodes: readonly FieldNode[], table: Table, planning: Planning): Plan<Row> {
  return plan<Row>(nodes, `${table.type}_Aggregates`, planning, (found, name) => {
    const type = `${table.type}_${name === 'count' ? 'Count' : 'Sum'}`
    const values = plan<Row>(found, type, planning, (_, part) => {
      const column = table.columns.get(part)!
      return (row) => (isGroup(row) ? aggregateOf(row, name as AggregateName, column) : null)
    })
    return (row, run) => project(values, row, run)
  })
}

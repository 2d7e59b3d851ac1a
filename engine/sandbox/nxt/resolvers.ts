import { type GraphQLFieldResolver, isObjectType } from 'graphql'
import { BusinessError, badArgument } from './business-error.ts'
import { availableCompanies, availableCustomers, checkCompany, checkCustomer } from './companies.ts'
import { executeText } from './http/execute.ts'
import type { Compiled } from './model/compile-sdl.ts'
import type { Table } from './model/table.ts'
import { modelInfo } from './model-info.ts'
import { processingResolvers } from './processings.ts'
import { wholeGroup } from './query/group.ts'
import { matchRows } from './query/match-rows.ts'
import { selectAnswer, selectedColumns } from './query/select.ts'
import { queryTable, type TableArgs } from './query/table-query.ts'
import type { RequestContext } from './world.ts'
import { type CreateArgs, createRows } from './write/create-rows.ts'
import { type DeleteArgs, deleteRows } from './write/delete-rows.ts'
import { operationOn } from './write/operation.ts'
import { type UpdateArgs, updateRows } from './write/update-rows.ts'

// biome-ignore lint/suspicious/noExplicitAny: arguments are shaped by the contract, each resolver names its own
type Resolver = GraphQLFieldResolver<unknown, RequestContext, any>

/** Hangs the sandbox's behaviour on the execution schema. Resolvers find their sandbox in the context. */
export function attachResolvers(compiled: Compiled): void {
  const types = {
    Query: queryResolvers(compiled),
    Mutation: mutationResolvers(),
    Query_UseCompany: {
      ...tableResolvers(compiled, readTable),
      ...tableResolvers(compiled, aggregateTable, '_aggregate'),
    },
    Mutation_UseCompany: {
      ...tableResolvers(compiled, createTable, '_create'),
      ...tableResolvers(compiled, updateTable, '_update'),
      ...tableResolvers(compiled, deleteTable, '_delete'),
      ...passOn(compiled),
    },
    ...processingResolvers(),
  }
  for (const [name, resolvers] of Object.entries(types)) {
    const type = compiled.execution.getType(name)
    if (!isObjectType(type)) throw new Error(`the contract has no type ${name}`)
    for (const [field, resolver] of Object.entries(resolvers)) {
      const definition = type.getFields()[field]
      if (definition) definition.resolve = resolver as Resolver
    }
  }
}

function queryResolvers(compiled: Compiled): Record<string, Resolver> {
  const model = modelInfo(compiled)
  return {
    useCompany: openCompany,
    useCustomer: (_, { no }, context) => {
      context.world.count('query useCustomer')
      checkCustomer(context.world.settings, no)
      return { user: usersOf(context) }
    },
    useModel: (_, __, { world }) => {
      world.count('query useModel')
      return model
    },
    availableCompanies: (_, args, { world }) => {
      world.count('query availableCompanies')
      return availableCompanies(world.settings, args)
    },
    availableCustomers: (_, args, { world }) => {
      world.count('query availableCustomers')
      return availableCustomers(world.settings, args)
    },
    asyncRequests: (_, __, { world, user }) => world.jobs.all(user),
    asyncResult: (_, { id }, { world, user }) => world.jobs.get(user, id),
  }
}

function mutationResolvers(): Record<string, Resolver> {
  return {
    useCompany: (source, args, context, info) => {
      refuseReadonly(context)
      return openCompany(source, args, context, info)
    },
    useCustomer: (_, { no }, context) => {
      refuseReadonly(context)
      checkCustomer(context.world.settings, no)
      return {}
    },
    asyncQuery: (_, { query, args }, context) => {
      context.world.count('mutation asyncQuery')
      endSession(context)
      return context.world.jobs.add(context.user, executeText(context.world, context, query, jsonObject(args)))
    },
    asyncDelete: (_, { id }, { world, user }) => world.jobs.remove(user, id),
  }
}

/** Checks the company and opens its edit cache session, if the request uses one. The one before it in the request ends. */
const openCompany: Resolver = (_, { no, persistEditCache, partialRequestId }, context) => {
  const { world, user } = context
  endSession(context)
  checkCompany(world.settings, no)
  if (!persistEditCache && !partialRequestId) return { partialRequestId: null }
  const session = world.editCache.open(partialRequestId ?? undefined, persistEditCache === true, user)
  context.endSession = session.end
  return { partialRequestId: session.id }
}

function endSession(context: RequestContext): void {
  context.endSession?.()
  context.endSession = undefined
}

function tableResolvers(compiled: Compiled, make: (table: Table) => Resolver, suffix = ''): Record<string, Resolver> {
  return Object.fromEntries([...compiled.model.tables.values()].map((table) => [`${table.name}${suffix}`, make(table)]))
}

function readTable(table: Table): Resolver {
  return (_, args: TableArgs, { world }, info) => {
    world.count(`query ${table.name}`)
    const { company, time, run } = world
    const answer = queryTable(company.of(table.name), args, () => selectedColumns(table, info), time, run.pageCap)
    return selectAnswer(answer, `Query_UseCompany_${table.type}_Connection`, info, run)
  }
}

/** The older form of aggregates: over all rows of a filter, beside the table. */
function aggregateTable(table: Table): Resolver {
  return (_, args: TableArgs, { world }, info) => {
    world.count(`query ${info.fieldName}`)
    const data = world.company.of(table.name)
    const rows = matchRows(data, args.filter, data.keyOrder, world.time)
    return selectAnswer(wholeGroup(rows), `${table.type}_Aggregates`, info, world.run)
  }
}

function createTable(table: Table): Resolver {
  return (_, args: CreateArgs, context, info) => {
    context.world.count(`mutation ${info.fieldName}`)
    const { company, run } = context.world
    const mark = company.mark()
    try {
      const result = createRows(operationOn(table.name, args.onError, context, info), args)
      return selectAnswer(result, resultType(table), info, run)
    } finally {
      if (args.temporary) company.rollback(mark)
    }
  }
}

function updateTable(table: Table): Resolver {
  return (_, args: UpdateArgs, context, info) => {
    context.world.count(`mutation ${info.fieldName}`)
    const result = updateRows(operationOn(table.name, args.onError, context, info), args)
    return selectAnswer(result, resultType(table), info, context.world.run)
  }
}

function deleteTable(table: Table): Resolver {
  return (_, args: DeleteArgs, context, info) => {
    context.world.count(`mutation ${info.fieldName}`)
    const result = deleteRows(operationOn(table.name, undefined, context, info), args)
    return selectAnswer(result, resultType(table), info, context.world.run)
  }
}

function resultType(table: Table): string {
  return `Mutation_UseCompany_${table.type}_Result`
}

/** Fields that only lead to further fields: processings and reports. */
function passOn(compiled: Compiled): Record<string, Resolver> {
  const type = compiled.execution.getType('Mutation_UseCompany')
  const names = isObjectType(type) ? Object.keys(type.getFields()) : []
  return Object.fromEntries(
    names.filter((name) => /_(processings|reports)$/.test(name)).map((name) => [name, () => ({})]),
  )
}

function refuseReadonly(context: RequestContext): void {
  if (context.readonly) throw new BusinessError('The token only allows reading', { code: 'ACCESS_DENIED' })
}

function usersOf({ world }: RequestContext): object {
  return ({ first }: { first?: number | null }) => {
    const items = world.settings.credentials.map(({ clientId }) => ({ userName: clientId, connectApplication: 1 }))
    const shown = items.slice(0, first ?? items.length)
    const pageInfo = {
      hasNextPage: shown.length < items.length,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    }
    return { totalCount: items.length, pageInfo, items: shown }
  }
}

function jsonObject(args: string | null | undefined): Record<string, unknown> {
  if (!args) return {}
  try {
    const parsed: unknown = JSON.parse(args)
    if (parsed !== null && typeof parsed === 'object' && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch {
    // Said below, in the same words for all that is no object.
  }
  throw badArgument('args must be a JSON object')
}

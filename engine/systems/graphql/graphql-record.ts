import type { Resource } from '../description/description.ts'
import { fillDeep } from '../description/template.ts'
import { getPath, isRecord } from '../paths.ts'
import type { SystemRecord } from '../system.ts'
import { type Argument, argumentsOf } from './arguments.ts'
import { type Operation, operationOf } from './documents.ts'
import type { GraphqlClient } from './graphql-client.ts'
import { isOuterRefused, messageOf } from './graphql-result.ts'

/** A field that is asked for, with what is wanted below it. */
export interface Wanted {
  readonly name: string
  readonly resource: Resource
  readonly field: string
  readonly arguments: readonly Argument[]
  readonly on?: string | undefined
  readonly select: readonly string[]
}

/** What stands at the field of a query that went well. @throws CallError */
export async function answerTo(
  client: GraphqlClient,
  { name, resource, field, arguments: args, on, select }: Wanted,
  signal: AbortSignal,
): Promise<{ readonly answer: unknown; readonly dateHeader: string | undefined }> {
  const { within } = client.form
  const values = await client.caller.connection.values()
  const outer = within && {
    field: within.field,
    arguments: argumentsOf(within.arguments, resource.words, {}, values),
  }
  const operation: Operation = operationOf({ kind: 'query', within: outer, field, arguments: args, on, select })
  const { result, dateHeader } = await client.query(name, operation, signal)
  if (result.errors.length > 0 || !isRecord(result.data)) {
    const code = isOuterRefused(result, within?.field)
      ? 'COMPANY_REFUSED'
      : result.data === undefined
        ? 'REQUEST_INVALID'
        : 'SYSTEM_REFUSED'
    throw client.caller.error(
      code,
      { name },
      code === 'COMPANY_REFUSED' ? `${within?.field} was refused` : 'was refused',
      messageOf(result),
    )
  }
  return { answer: getPath(result.data, within ? `${within.field}.${field}` : field), dateHeader }
}

/** The one object of a resource that is no list. @throws CallError */
export async function singleRecord(
  client: GraphqlClient,
  resource: Resource,
  columns: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly record: SystemRecord; readonly dateHeader: string | undefined }> {
  const field = resource.words.table ?? resource.facts.name
  const name = `query ${field}`
  const wanted = { name, resource, field, arguments: [], select: columns }
  const { answer, dateHeader } = await answerTo(client, wanted, signal)
  if (isRecord(answer)) return { record: answer, dateHeader }
  throw client.caller.error('ANSWER_INVALID', { name }, 'the answer holds no object')
}

/** One record by its key; undefined where there is none, or where the key is one of another type. @throws CallError */
export async function recordByKey(
  client: GraphqlClient,
  resource: Resource,
  key: unknown,
  columns: readonly string[],
  signal: AbortSignal,
): Promise<SystemRecord | undefined> {
  if (!client.form.item) return undefined
  const item = fillDeep(client.form.item, resource.words)
  const values = await client.caller.connection.values()
  const wanted = {
    name: `query ${item.field} ${resource.facts.name}`,
    resource,
    field: item.field,
    arguments: argumentsOf(item.arguments, resource.words, { $key: key }, values),
    on: item.on,
    select: columns,
  }
  const { answer } = await answerTo(client, wanted, signal)
  return isRecord(answer) && Object.keys(answer).length > 0 ? answer : undefined
}

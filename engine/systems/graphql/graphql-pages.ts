import { together } from '../conditions.ts'
import { keyOf } from '../described-system.ts'
import type { Resource } from '../description/description.ts'
import { fillDeep } from '../description/template.ts'
import { inOrder } from '../in-order.ts'
import { getPath, isRecord } from '../paths.ts'
import type { SystemRecord } from '../system.ts'
import { type Argument, argumentsOf } from './arguments.ts'
import type { Filter } from './filter.ts'
import type { GraphqlClient } from './graphql-client.ts'
import { answerTo } from './graphql-record.ts'

export interface ListRequest {
  readonly resource: Resource
  readonly columns: readonly string[]
  readonly filter: Filter | undefined
  /** Arguments beside those of the description: a condition that is no filter. */
  readonly more: readonly Argument[]
}

export interface GraphqlPage {
  readonly records: readonly SystemRecord[]
  readonly dateHeader: string | undefined
  readonly last?: { readonly complete: boolean }
}

interface RawPage {
  readonly rows: readonly SystemRecord[]
  readonly total: number | undefined
  readonly hasMore: boolean
  readonly cursor: unknown
  readonly dateHeader: string | undefined
  readonly isWhole: boolean
}

/** Edges without a node: records that are there and that we may not see. They must not count as deleted. */
function hasHidden(answer: unknown, records: string, rows: readonly unknown[]): boolean {
  const holders = getPath(answer, records.split('.').slice(0, -1).join('.'))
  return Array.isArray(holders) && holders.length > rows.length
}

interface Position {
  readonly size: number
  readonly cursor?: unknown
  readonly skip?: number
}

/**
 * The pages of a list, ordered by key. Where the system can skip rows and says how many there are, the rest is fetched some
 * pages ahead; else one after the other by cursor. What was received is checked against the system's own count.
 */
export async function* graphqlPages(
  client: GraphqlClient,
  request: ListRequest,
  signal: AbortSignal,
): AsyncGenerator<GraphqlPage> {
  const { resource } = request
  const first = await rawPage(client, request, { size: resource.facts.pageSize }, signal)
  let received = first.rows.length
  let isSteady = true
  const page = ({ rows, dateHeader, total, isWhole }: RawPage, isLast: boolean, isAligned = true): GraphqlPage => {
    isSteady &&= isAligned && isWhole && total === first.total
    const complete = isSteady && (first.total === undefined || received === first.total)
    return { records: rows, dateHeader, ...(isLast ? { last: { complete } } : {}) }
  }
  yield page(first, !first.hasMore)
  if (!first.hasMore) return

  const size = first.rows.length // less than asked for where the system caps its pages
  const canSkip = client.form.list.ahead > 1 && usesSkip(client) && first.total !== undefined && size > 1
  if (canSkip) {
    // Every page begins with the last row of the one before; another row there means that rows moved meanwhile.
    const step = size - 1
    const count = Math.ceil(((first.total ?? 0) - size) / step)
    const fetch = (index: number, inner: AbortSignal) =>
      rawPage(client, request, { size, skip: (index + 1) * step }, inner)
    let lastKey = keyOf(resource, first.rows.at(-1))
    let given = 0
    for await (const raw of inOrder(
      fetch,
      { window: () => client.form.list.ahead, until: count, isLast: () => false },
      signal,
    )) {
      const isAligned = keyOf(resource, raw.rows[0]) === lastKey
      const rows = isAligned ? raw.rows.slice(1) : raw.rows
      lastKey = keyOf(resource, raw.rows.at(-1)) ?? lastKey
      received += rows.length
      yield page({ ...raw, rows }, ++given === count, isAligned)
    }
    return
  }
  for (let previous = first; previous.hasMore; ) {
    const raw: RawPage = await rawPage(
      client,
      request,
      { size: resource.facts.pageSize, cursor: previous.cursor },
      signal,
    )
    if (raw.hasMore && raw.cursor === previous.cursor)
      throw client.caller.error('ANSWER_INVALID', { name: nameOf(resource) }, 'a page names itself as the next one')
    received += raw.rows.length
    yield page(raw, !raw.hasMore)
    previous = raw
  }
}

function usesSkip(client: GraphqlClient): boolean {
  return Object.values(client.form.list.arguments).some(({ value }) => value === '$skip')
}

function nameOf(resource: Resource): string {
  return `query ${resource.words.table}`
}

async function rawPage(
  client: GraphqlClient,
  request: ListRequest,
  position: Position,
  signal: AbortSignal,
): Promise<RawPage> {
  const { resource, columns, filter, more } = request
  const { ascending } = client.form
  const list = fillDeep(client.form.list, resource.words)
  const name = nameOf(resource)
  const values = await client.caller.connection.values()
  const placeholders = {
    $pageSize: position.size,
    $cursor: position.cursor ?? undefined,
    $skip: position.skip,
    $filter: filter,
    $order: resource.keyParts.map((part) => ({ [part]: ascending })),
  }
  const extras = [list.total, list.hasMore, list.cursor].filter((path) => path !== undefined)
  const given = [...argumentsOf(list.arguments, resource.words, placeholders, values), ...more]
  const wanted = {
    name,
    resource,
    field: list.field,
    arguments: together(
      given.map((argument) => [argument]),
      client.description.conditions,
    ),
    select: [...extras, ...columns.map((column) => `${list.records}.${column}`)],
  }
  const { answer, dateHeader } = await answerTo(client, wanted, signal)
  const rows = getPath(answer, list.records)
  if (!isRecord(answer) || !Array.isArray(rows) || !rows.every(isRecord))
    throw client.caller.error('ANSWER_INVALID', { name }, 'the answer holds no list of records')
  if (rows.length > position.size * client.description.sizes.pageFactor) {
    throw client.caller.error(
      'PAGE_TOO_LARGE',
      { name },
      `a page holds ${rows.length} records where ${position.size} were asked for`,
    )
  }
  const total = list.total === undefined ? undefined : Number(getPath(answer, list.total) ?? Number.NaN)
  const cursor = list.cursor === undefined ? undefined : lastOf(getPath(answer, list.cursor))
  const hasMore =
    list.hasMore === undefined
      ? cursor !== undefined && rows.length >= position.size
      : getPath(answer, list.hasMore) === true
  if (hasMore && rows.length === 0)
    throw client.caller.error('ANSWER_INVALID', { name }, 'an empty page says that more follow')
  return {
    rows,
    total: Number.isNaN(total) ? undefined : total,
    hasMore,
    cursor,
    dateHeader,
    isWhole: !hasHidden(answer, list.records, rows),
  }
}

/** Where every edge has its own cursor, the last one counts. */
function lastOf(cursor: unknown): unknown {
  return Array.isArray(cursor) ? cursor.at(-1) : cursor
}

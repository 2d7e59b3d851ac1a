import { keyOf } from '../described-system.ts'
import type { Paging, Resource } from '../description/description.ts'
import { inOrder } from '../in-order.ts'
import { getPath } from '../paths.ts'
import type { SystemRecord } from '../system.ts'
import type { RestClient } from './rest-client.ts'
import type { Parameters } from './rest-request.ts'

/** One page of a list. `last` comes with whether all pages together are the whole. */
export interface RestPage {
  readonly records: readonly SystemRecord[]
  readonly dateHeader: string | undefined
  readonly last?: { readonly complete: boolean }
}

interface RawPage {
  readonly rows: readonly SystemRecord[]
  readonly body: unknown
  readonly dateHeader: string | undefined
  readonly header: (name: string) => string | undefined
}

/** The pages of a list, in order. @throws CallError; a page that failed is never skipped */
export function restPages(
  client: RestClient,
  resource: Resource,
  parameters: Parameters,
  signal: AbortSignal,
): AsyncGenerator<RestPage> {
  const { paging } = resource
  const fetch = (more: Parameters, inner: AbortSignal) => rawPage(client, resource, [...parameters, ...more], inner)
  switch (paging.style) {
    case 'none':
      return wholeList(fetch, signal)
    case 'token':
      return tokenPages(client, resource, paging, fetch, signal)
    case 'offset':
      return offsetPages(client, resource, paging, fetch, signal)
  }
}

type Fetch = (more: Parameters, signal: AbortSignal) => Promise<RawPage>

async function rawPage(
  client: RestClient,
  resource: Resource,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<RawPage> {
  const name = `GET ${resource.path}`
  const { answer, body } = await client.get(name, resource.path, parameters, resource, signal)
  const record = resource.single ? client.record(resource, body) : undefined
  const rows = record ? [record] : client.rows(name, resource, body)
  const most = resource.facts.pageSize * client.description.sizes.pageFactor
  if (resource.paging.style !== 'none' && rows.length > most) {
    throw client.caller.error(
      'PAGE_TOO_LARGE',
      { name },
      `a page holds ${rows.length} records where ${resource.facts.pageSize} were asked for`,
    )
  }
  return { rows, body, dateHeader: answer.header('date'), header: (header) => answer.header(header) }
}

async function* wholeList(fetch: Fetch, signal: AbortSignal): AsyncGenerator<RestPage> {
  const { rows, dateHeader } = await fetch([], signal)
  yield { records: rows, dateHeader, last: { complete: true } }
}

/** One after the other: only a page knows the next one's token. A short page is no end. */
async function* tokenPages(
  client: RestClient,
  resource: Resource,
  paging: Extract<Paging, { style: 'token' }>,
  fetch: Fetch,
  signal: AbortSignal,
): AsyncGenerator<RestPage> {
  const size: Parameters = paging.size === undefined ? [] : [[paging.size, String(resource.facts.pageSize)]]
  let token: string | undefined
  for (;;) {
    const page = await fetch(token === undefined ? size : [...size, [paging.token, token]], signal)
    const next = paging.header === undefined ? getPath(page.body, paging.path ?? '') : page.header(paging.header)
    if (next === undefined || next === null || next === '') {
      yield { records: page.rows, dateHeader: page.dateHeader, last: { complete: true } }
      return
    }
    if (next === token)
      throw client.caller.error(
        'ANSWER_INVALID',
        { name: `GET ${resource.path}` },
        'a page names itself as the next one',
      )
    yield { records: page.rows, dateHeader: page.dateHeader }
    token = String(next)
  }
}

/**
 * By offset, some pages ahead. Every page begins with the last row of the one before (where the description lets it): if
 * that row is another, rows moved while we read, some may have slipped through, and the whole does not count as complete.
 */
async function* offsetPages(
  client: RestClient,
  resource: Resource,
  paging: Extract<Paging, { style: 'offset' }>,
  fetch: Fetch,
  signal: AbortSignal,
): AsyncGenerator<RestPage> {
  const size = resource.facts.pageSize
  const overlap = paging.overlap && size > 1 ? 1 : 0
  const step = paging.unit === 'pages' ? 1 : size - overlap
  const asked: Parameters = paging.size === undefined ? [] : [[paging.size, String(size)]]
  const pageAt = (index: number, inner: AbortSignal) =>
    fetch([[paging.parameter, String(paging.first + index * step)], ...asked], inner)

  let total: number | undefined
  let received = 0
  let pages = 0
  let ended = false
  let complete = true
  let firstKey: string | undefined
  let lastKey: string | undefined
  const window = (given: number) =>
    total === undefined
      ? Math.min(paging.ahead, Math.floor(given / 2))
      : Math.min(paging.ahead, Math.ceil((total - received) / (size - overlap)))
  for await (const page of inOrder(pageAt, { window, until: Number.POSITIVE_INFINITY, isLast: () => ended }, signal)) {
    const count = page.rows.length
    if (paging.total !== undefined) total = totalOf(page.body, paging.total, total, () => (complete = false))
    const begin = keyOf(resource, page.rows[0])
    let rows = page.rows
    if (pages === 0) firstKey = begin
    else if (count > 1 && begin === firstKey)
      throw client.caller.error(
        'ANSWER_INVALID',
        { name: `GET ${resource.path}` },
        `every page begins alike: "${paging.parameter}" is not followed`,
      )
    else if (overlap === 1) {
      if (begin === lastKey) rows = rows.slice(1)
      else complete = false
    }
    received += rows.length
    lastKey = keyOf(resource, page.rows.at(-1)) ?? lastKey
    // More than asked for on the first page: the system gives its lists whole.
    ended = count < size || (pages === 0 && count > size) || (total !== undefined && received >= total)
    pages++
    if (ended && total !== undefined && received !== total) complete = false
    yield { records: rows, dateHeader: page.dateHeader, ...(ended ? { last: { complete } } : {}) }
  }
}

function totalOf(body: unknown, path: string, before: number | undefined, changed: () => void): number | undefined {
  const total = Number(getPath(body, path))
  if (Number.isNaN(total)) return before
  if (before !== undefined && before !== total) changed()
  return total
}

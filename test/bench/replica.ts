import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SandboxSide } from '../../engine/sandbox/common/side.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'

/** A request as a client sent it, to be sent again by another. */
export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly body: string
}

interface Kept {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

interface Met extends SentRequest {
  readonly headers: IncomingMessage['headers']
}

const REST = '/rest-api'
const REQUESTS = '/requests'
/** Where lists are read by token alone in the sandbox, the replica gives them by offset too, so that pages can be read at once. */
const BY_OFFSET = `${REST}/v1/customers`

/**
 * A bare server before the sandbox. What it does not know it asks the sandbox once; from then on it answers by itself, with the
 * same bytes. The sandbox checks each answer against its contract, which takes longer than reading it: figures about the
 * reading need a server that costs next to nothing.
 */
export async function startReplica(
  sandbox: Sandbox,
  { latencyMs }: { readonly latencyMs: number },
): Promise<{ readonly env: Readonly<Record<string, string>>; readonly requestsUrl: string }> {
  const known = new Map<string, Promise<Kept>>()
  const lists = new Map<string, Promise<readonly string[]>>()
  let met: SentRequest[] = []

  const ask = (request: Met): Promise<Kept> => {
    const { method, path, body } = request
    const key = `${method} ${path} ${body}`
    let kept = known.get(key)
    if (!kept) {
      kept = isByOffset(path) ? pageOf(request, lists, sandbox) : fromSandbox(request, sandbox)
      known.set(key, kept)
    }
    return kept
  }
  const server = createServer((incoming, outgoing) => {
    void textOf(incoming).then(async (body) => {
      const { method = 'GET', url: path = '/', headers } = incoming
      if (path === REQUESTS) {
        outgoing.end(JSON.stringify(met))
        met = []
        return
      }
      met.push({ method, path, body })
      const kept = await ask({ method, path, headers, body })
      setTimeoutOrNow(latencyMs, () => give(kept, outgoing))
    })
  })
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const env = Object.fromEntries(
    Object.entries(sandbox.env).map(([name, value]) => [name, value.replace(/^http:\/\/[^/]+/, origin)]),
  )
  return { env, requestsUrl: `${origin}${REQUESTS}` }
}

function setTimeoutOrNow(ms: number, work: () => void): void {
  if (ms > 0) setTimeout(work, ms)
  else work()
}

function give({ status, headers, body }: Kept, outgoing: ServerResponse): void {
  outgoing.writeHead(status, { ...headers, 'content-length': body.length, date: new Date().toUTCString() })
  outgoing.end(body)
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function sideOf(path: string, sandbox: Sandbox): SandboxSide {
  return path.startsWith(REST) ? sandbox.sides.severa : sandbox.sides.nxt
}

async function fromSandbox({ method, path, body, headers }: Met, sandbox: Sandbox): Promise<Kept> {
  const response = await sideOf(path, sandbox).handle(
    new Request(`http://127.0.0.1${path}`, {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' && name !== 'content-length' && name !== 'accept-encoding' ? [[name, value]] : [],
      ) as [string, string][],
      ...(method === 'GET' ? {} : { body }),
    }),
  )
  const kept = ['content-type', 'nextpagetoken'].flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    status: response.status,
    headers: Object.fromEntries(kept),
    body: Buffer.from(await response.arrayBuffer()),
  }
}

function isByOffset(path: string): boolean {
  return path.startsWith(`${BY_OFFSET}?`) && path.includes('firstRow=')
}

async function pageOf(request: Met, lists: Map<string, Promise<readonly string[]>>, sandbox: Sandbox): Promise<Kept> {
  const { searchParams } = new URL(`http://127.0.0.1${request.path}`)
  const from = Number(searchParams.get('firstRow'))
  const size = Number(searchParams.get('rowCount'))
  let list = lists.get(BY_OFFSET)
  if (!list) {
    list = wholeList(request, sandbox)
    lists.set(BY_OFFSET, list)
  }
  const rows = (await list).slice(from, from + size)
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(`[${rows.join(',')}]`) }
}

/** All records of a list, by the sandbox's own way to page. */
async function wholeList(request: Met, sandbox: Sandbox): Promise<readonly string[]> {
  const records: string[] = []
  for (let token: string | undefined = ''; token !== undefined; ) {
    const path = `${BY_OFFSET}?rowCount=100${token === '' ? '' : `&pageToken=${encodeURIComponent(token)}`}`
    const { headers, body } = await fromSandbox({ ...request, path }, sandbox)
    for (const record of JSON.parse(body.toString('utf8')) as unknown[]) records.push(JSON.stringify(record))
    token = headers.nextpagetoken
  }
  return records
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What may happen to a request: cut off, half answered, a web page, never answered; the last two after it was executed. */
export type FaultKind = 'drop' | 'half' | 'html' | 'hang' | 'slow' | '429' | '500' | '401' | 'hang-after' | 'drop-after'

export interface Fault {
  readonly kind: FaultKind
  /** Only reads, or only writes. */
  readonly write: boolean
  readonly retryAfter?: number
}

export interface WireCall {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface FaultServer {
  readonly url: string
  readonly faults: Fault[]
  readonly counts: { reads: number; writes: number }
  stop(): Promise<void>
}

/** A small server on loopback, whose handler answers plain values, with faults in front of it. */
export async function startFaultServer(
  handle: (call: WireCall) => Reply | Promise<Reply>,
  isWrite: (call: WireCall) => boolean,
): Promise<FaultServer> {
  const faults: Fault[] = []
  const counts = { reads: 0, writes: 0 }
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)))
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const body = await textOf(request)
    const call = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body,
    }
    const write = isWrite(call)
    counts[write ? 'writes' : 'reads']++
    const index = faults.findIndex((fault) => fault.write === write)
    const fault = index < 0 ? undefined : faults.splice(index, 1)[0]
    switch (fault?.kind) {
      case 'drop':
        return void request.socket.destroy()
      case 'hang':
        return
      case 'html':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>It works!</body></html>')
      case '429':
        return void response
          .writeHead(429, fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) })
          .end('too many calls')
      case '500':
        return void response.writeHead(500, { 'content-type': 'text/plain' }).end('something broke')
      case '401':
        return void response.writeHead(401).end('<html>Authorization Required</html>')
      case 'slow':
        await new Promise((resolve) => setTimeout(resolve, 80))
    }
    const reply = await handle(call)
    if (fault?.kind === 'hang-after') return
    if (fault?.kind === 'drop-after') return void request.socket.destroy()
    const text = reply.body === undefined ? '' : JSON.stringify(reply.body)
    response.writeHead(reply.status, {
      'content-type': 'application/json',
      ...(fault?.kind === 'half' ? { 'content-length': String(Buffer.byteLength(text)) } : {}),
      ...reply.headers,
    })
    if (fault?.kind !== 'half') return void response.end(text)
    response.write(text.slice(0, text.length / 2), () => request.socket.destroy())
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    counts,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

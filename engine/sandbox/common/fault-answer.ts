import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Fault } from './faults.ts'

const DEFAULT_DELAY_MS = 2000

/** Answers a request as its fault wants it. `execute` carries it out; `outgoing` is the socket's end of it. */
export async function answerWithFault(
  fault: Fault,
  execute: () => Promise<Response>,
  outgoing: ServerResponse,
): Promise<Response> {
  switch (fault.kind) {
    case '429':
      return tooMany(fault)
    case 'status':
      return withBody(fault.body, fault.status ?? 500)
    case 'html':
      return page(fault.status ?? 502)
    case 'slow': {
      const response = await execute()
      await pause(fault.delayMs ?? DEFAULT_DELAY_MS, outgoing)
      return response
    }
    case 'timeout-after-write':
      await execute()
      return silence(fault, outgoing)
    case 'hang':
      return silence(fault, outgoing)
    case 'drop-after-write':
      await execute()
      return cut(outgoing)
    case 'drop':
      return cut(outgoing)
    case 'half-page':
      return halfPage(await execute(), outgoing)
    default:
      return fault.kind satisfies never
  }
}

/** Waits, but not longer than the client does. */
export function pause(ms: number, outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      outgoing.off('close', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    outgoing.on('close', end)
    if (outgoing.destroyed) end()
  })
}

function tooMany({ side, retryAfter, body }: Fault): Response {
  const headers = retryAfter === undefined ? undefined : { 'Retry-After': String(retryAfter) }
  if (body !== undefined) return withBody(body, 429, headers)
  if (side === 'nxt') return page(429, headers)
  return withBody('API calls quota exceeded! maximum admitted 10 per 1s.', 429, headers)
}

function withBody(body: unknown, status: number, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string'
  const type = text ? 'text/plain' : 'application/json; charset=utf-8'
  if (body === undefined || body === null) return new Response(null, { status, headers })
  return new Response(text ? body : JSON.stringify(body), { status, headers: { 'Content-Type': type, ...headers } })
}

function page(status: number, headers: Record<string, string> = {}): Response {
  const html = `<html>\r\n<head><title>${status}</title></head>\r\n<body><center><h1>${status}</h1></center></body>\r\n</html>\r\n`
  return new Response(html, { status, headers: { 'Content-Type': 'text/html', ...headers } })
}

async function silence({ holdMs }: Fault, outgoing: ServerResponse): Promise<Response> {
  if (holdMs !== undefined) await pause(holdMs, outgoing)
  else if (!outgoing.destroyed) await new Promise((resolve) => outgoing.once('close', resolve))
  return cut(outgoing)
}

function cut(outgoing: ServerResponse): Response {
  outgoing.socket?.destroy()
  return RESPONSE_ALREADY_SENT
}

/** The length of the whole answer, half of its body, and the end of the connection. */
async function halfPage(response: Response, outgoing: ServerResponse): Promise<Response> {
  const body = Buffer.from(await response.arrayBuffer())
  const headers = { ...Object.fromEntries(response.headers), 'Content-Length': String(body.length) }
  outgoing.writeHead(response.status, headers)
  await new Promise((resolve) => outgoing.write(body.subarray(0, Math.ceil(body.length / 2)), resolve))
  return cut(outgoing)
}

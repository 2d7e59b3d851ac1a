import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { answerWithFault, pause } from './fault-answer.ts'
import type { FaultQueue } from './faults.ts'
import type { SandboxSide } from './side.ts'

export interface SideServerOptions {
  readonly side: SandboxSide
  readonly faults: FaultQueue
  /** Answers everything under /_sandbox. */
  readonly control: (request: Request) => Promise<Response> | Response
  /** 0: any free one. */
  readonly port: number
  /** Real time that every request takes. */
  readonly latencyMs: number
}

export interface SideServer {
  /** http://127.0.0.1:PORT */
  readonly origin: string
  /** Ends at once, also connections with a request under way. */
  close(): Promise<void>
}

const HOST = '127.0.0.1'
const CONTROL = '/_sandbox'
/** Longer than clients keep a connection, so that none is closed under a request. */
const KEEP_ALIVE_MS = 120_000

/** Gives a side a socket on loopback, with faults before it and the control API beside it. */
export async function startSideServer(options: SideServerOptions): Promise<SideServer> {
  const server = createAdaptorServer({
    fetch: (request, bindings) => answer(options, request, bindings as HttpBindings),
    overrideGlobalObjects: false,
    hostname: HOST,
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, HOST, resolve)
  })
  return {
    origin: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  { side, faults, control, latencyMs }: SideServerOptions,
  request: Request,
  { outgoing }: HttpBindings,
): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  if (pathname === CONTROL || pathname.startsWith(`${CONTROL}/`)) return control(request)
  if (latencyMs > 0) await pause(latencyMs, outgoing)
  let body: Promise<string> | undefined
  const fault = await faults.take({
    side: side.name,
    method: request.method,
    path: `${pathname}${search}`,
    body: () => {
      body ??= request.text()
      return body
    },
    isWrite: (text) => side.isWrite({ method: request.method, path: pathname, body: text }),
  })
  const execute = async () => side.handle(body === undefined ? request : withBody(request, await body))
  return fault ? answerWithFault(fault, execute, outgoing) : execute()
}

/** The request anew, its body having been read. */
function withBody({ url, method, headers }: Request, body: string): Request {
  const bare = method === 'GET' || method === 'HEAD'
  return new Request(url, { method, headers: new Headers(headers), ...(!bare && { body }) })
}

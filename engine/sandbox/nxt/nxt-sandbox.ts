import type { RequestCount, SandboxSide, SideData, Violation } from '../common/side.ts'
import { bookPayment, type Payment, type PaymentResult } from './business/payments.ts'
import { BusinessError } from './business-error.ts'
import type { Write } from './data/company-data.ts'
import { type Answer, errorAnswer, gatewayPage } from './http/answers.ts'
import { operationOf } from './http/documents.ts'
import { createGraphqlEndpoint, parseJson, textOf } from './http/graphql-endpoint.ts'
import { createLimits } from './http/limits.ts'
import { Tokens } from './http/tokens.ts'
import { compileSdl } from './model/compile-sdl.ts'
import { type NxtOptions, settingsOf } from './options.ts'
import { invoiceWholeOrder } from './processings.ts'
import { attachResolvers } from './resolvers.ts'
import { createWorld, writingOf } from './world.ts'

/** Business NXT in memory, with what the control API does behind its back. */
export interface NxtSandbox extends SandboxSide {
  readonly name: 'nxt'
  /** Finishes and invoices an order. @throws Error when it is not there or has nothing left to invoice */
  invoiceOrder(order: { readonly orderNo: number; readonly invoiceDate?: number }): { readonly invoiceNo: string }
  /** Books a payment of an invoice, of all that is outstanding without `amount`. @throws Error when nothing is open */
  registerPayment(payment: Payment): PaymentResult
  /** Calls back after every save with the rows that were saved together, save by save. */
  onSaved(listener: (writes: readonly Write[]) => void): void
}

const GRAPHQL_PATH = /\/api\/graphql(-service)?$/
const TOKEN_PATH = /\/connect\/token$/

/** A sandbox of its own, with empty tables. */
export function createNxtSandbox(options: NxtOptions): NxtSandbox {
  const settings = settingsOf(options)
  const compiled = compileSdl(settings.sdl)
  attachResolvers(compiled)
  const counts = new Map<string, number>()
  const count = (operation: string) => void counts.set(operation, (counts.get(operation) ?? 0) + 1)
  const world = createWorld(settings, compiled, count)
  const { company } = world
  const violations: Violation[] = []
  const limits = createLimits(settings.rateLimit, settings.realTime)
  const tokens = new Tokens(settings)
  let refused = 0
  let answered = 0
  const graphql = createGraphqlEndpoint(world, limits, {
    requestFault: (operation, fault) => violations.push({ side: 'nxt', at: 'request', operation, ...fault }),
    answerFault: (operation, fault) => violations.push({ side: 'nxt', at: 'answer', operation, ...fault }),
    refused: () => refused++,
  })

  async function answer(request: Request): Promise<Answer> {
    const { pathname } = new URL(request.url)
    const authorization = request.headers.get('authorization')
    if (TOKEN_PATH.test(pathname) && request.method === 'POST') {
      count('token')
      return tokens.issue(request.headers.get('content-type') ?? '', authorization, await request.text())
    }
    if (!GRAPHQL_PATH.test(pathname)) return gatewayPage(404, 'Not Found')
    count('http')
    const caller = tokens.callerOf(authorization)
    if (!caller) return gatewayPage(401, 'Authorization Required')
    if (!limits.admit(caller.token, 1)) {
      refused++
      return gatewayPage(429, 'Too Many Requests')
    }
    if (request.method !== 'POST') return gatewayPage(405, 'Not Allowed')
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
      return gatewayPage(415, 'Unsupported Media Type')
    const body = await bodyWithin(request, settings.maxBodyBytes)
    return body === undefined ? gatewayPage(413, 'Request Entity Too Large') : graphql(caller, body)
  }

  return {
    name: 'nxt',
    async handle(request) {
      const { status, body, contentType } = await answer(request).catch((error: unknown) =>
        errorAnswer(500, String(error)),
      )
      const headers = {
        'content-type': contentType,
        date: new Date(settings.clock.now()).toUTCString(),
        'x-vbc-traceid': traceId(++answered),
      }
      return new Response(body, { status, headers })
    },
    isWrite({ method, path, body }) {
      if (method !== 'POST' || !GRAPHQL_PATH.test(path.split('?')[0]!)) return false
      return (parseJson(body)?.entries ?? []).some((entry) => {
        const { query, operationName } = textOf(entry)
        return operationOf(world.documents.prepare(query), operationName)?.operation === 'mutation'
      })
    },
    load(data: SideData) {
      for (const name of Object.keys(data)) company.of(name)
      world.editCache.clear()
      for (const [name, table] of company.tables) table.load(data[name] ?? [])
    },
    dump: () =>
      Object.fromEntries(
        [...company.tables].map(([name, table]) => [name, [...table.rows()].map((row) => ({ ...row }))]),
      ),
    violations: () => violations,
    requests: () => [...counts].map(([operation, count]): RequestCount => ({ operation, count })),
    resetCounts() {
      counts.clear()
      refused = 0
    },
    refused: () => refused,
    invoiceOrder({ orderNo, invoiceDate }) {
      const order = company.of('order').get(orderNo)
      if (!order) throw new BusinessError(`there is no order ${orderNo}`)
      const invoiceNo = saved(() => invoiceWholeOrder(world, order, invoiceDate))
      if (invoiceNo === undefined) throw new BusinessError(`order ${orderNo} has nothing left to invoice`)
      return { invoiceNo }
    },
    registerPayment: (payment) => saved(() => bookPayment(writingOf(world, 'sandbox'), payment)),
    onSaved(listener) {
      company.onSaved = listener
    },
  }

  /** Saves what a step changed, or nothing of it when the step fails. */
  function saved<T>(step: () => T): T {
    const mark = company.mark()
    try {
      const done = step()
      company.save()
      return done
    } catch (error) {
      company.rollback(mark)
      throw error
    }
  }
}

/** The body as text; undefined when it is larger than allowed, which its length may tell before it is read. */
async function bodyWithin(request: Request, maxBytes: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined
  const bytes = await request.arrayBuffer()
  return bytes.byteLength > maxBytes ? undefined : new TextDecoder().decode(bytes)
}

function traceId(answered: number): string {
  return answered.toString(16).padStart(32, '0')
}

import { Agent, type Dispatcher } from 'undici'
import { readBody, TooLarge } from './body.ts'
import { deadline } from './deadline.ts'
import { type HarmlessPosts, mayWrite, type Wire } from './dry-run.ts'

export interface WireRequest extends Wire {
  readonly headers: Readonly<Record<string, string>>
}

export interface WireAnswer {
  readonly status: number
  readonly text: string
  header(name: string): string | undefined
}

export type FailureKind = 'dry-run' | 'timeout' | 'network' | 'too-large' | 'aborted'

/** Why there is no answer. `sent` is false only where the request surely never left. */
export class TransportFailure extends Error {
  readonly kind: FailureKind
  readonly sent: boolean
  constructor(kind: FailureKind, sent: boolean, options?: ErrorOptions) {
    super(kind, options)
    this.kind = kind
    this.sent = sent
  }
}

export interface TransportOptions {
  readonly dryRun: boolean
  readonly connections: number
  readonly connectMs: number
  readonly answerBytes: number
}

/** Errors before anything of the request went out. */
const UNSENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
])

/**
 * The one place where a request leaves this process. Everything above it, REST or GraphQL, tokens too, comes through
 * `exchange`, so that a dry run can promise to send no write (SPEC R15). Redirects are not followed.
 */
export class Transport {
  readonly #agent: Agent
  readonly #options: TransportOptions

  constructor(options: TransportOptions) {
    this.#options = options
    this.#agent = new Agent({
      connections: options.connections,
      pipelining: 1,
      connect: { timeout: options.connectMs },
      headersTimeout: 0, // the deadline of each call rules
      bodyTimeout: 0,
    })
  }

  /** @throws TransportFailure */
  async exchange(
    request: WireRequest,
    harmless: HarmlessPosts,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<WireAnswer> {
    if (this.#options.dryRun && mayWrite(request, harmless)) throw new TransportFailure('dry-run', false)
    if (signal.aborted) throw new TransportFailure('aborted', false, { cause: signal.reason })
    const limit = deadline(signal, timeoutMs)
    try {
      return await this.#send(request, limit.signal)
    } catch (error) {
      throw failureOf(error, limit.late(), signal.aborted)
    } finally {
      limit.done()
    }
  }

  async #send(request: WireRequest, signal: AbortSignal): Promise<WireAnswer> {
    const { statusCode, headers, body } = await this.#agent.request({
      origin: new URL(request.url).origin,
      path: pathOf(request.url),
      method: request.method as Dispatcher.HttpMethod,
      headers: { 'accept-encoding': 'gzip, br', ...request.headers },
      body: request.body ?? null,
      signal,
    })
    const header = (name: string) => textOf(headers[name.toLowerCase()])
    const text = await readBody(
      body,
      header('content-encoding'),
      Number(header('content-length') ?? 0),
      this.#options.answerBytes,
    )
    return { status: statusCode, text, header }
  }

  async close(): Promise<void> {
    await this.#agent.destroy()
  }
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(', ') : header
}

function failureOf(error: unknown, late: boolean, aborted: boolean): TransportFailure {
  if (error instanceof TooLarge) return new TransportFailure('too-large', true, { cause: error })
  if (late) return new TransportFailure('timeout', true, { cause: error })
  if (aborted) return new TransportFailure('aborted', true, { cause: error })
  return new TransportFailure('network', !isUnsent(error), { cause: error })
}

/** Also the several errors of one try at several addresses, as long as all of them mean that nobody was reached. */
function isUnsent(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isUnsent)
  const { code, cause } = error as { code?: string; cause?: unknown }
  if (code !== undefined) return UNSENT.has(code) || code.startsWith('ERR_TLS_') || code.includes('CERT')
  return cause !== undefined && cause !== null && isUnsent(cause)
}

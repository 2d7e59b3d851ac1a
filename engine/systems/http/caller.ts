import type { Side } from '../../core/ids.ts'
import type { SystemCode } from '../codes.ts'
import type { SystemDescription } from '../description/description.ts'
import { fillMembers, fillText } from '../description/template.ts'
import type { Limiters } from '../limiters.ts'
import { CallErrors } from './call-errors.ts'
import { type Connection, type ConnectionValues, fillFrom, insecurity } from './connection.ts'
import { either } from './deadline.ts'
import type { CallError, CallFacts } from './failures.ts'
import { Gate } from './gate.ts'
import { Login } from './login.ts'
import { Redactor } from './redact.ts'
import { backoffMs, retryAfterMs, sleepUnless } from './retry.ts'
import { Transport, TransportFailure, type WireAnswer } from './transport.ts'

/** One HTTP request that was sent: for counting, and for showing progress. */
export interface CallEvent {
  readonly side: Side
  /** "GET /v1/customers", "query associate", "token". */
  readonly name: string
  readonly kind: 'read' | 'write' | 'token'
  /** Left out where no answer came. */
  readonly status?: number
  readonly ms: number
}

export interface Call {
  readonly name: string
  readonly kind: 'read' | 'write' | 'token'
  /** Whether it may be sent again after a failure that may have executed it. */
  readonly repeatable: boolean
  readonly build: (values: ConnectionValues) => {
    readonly method: string
    readonly url: string
    readonly headers?: Record<string, string>
    readonly body?: string
  }
  /** What an answer with a good status says all the same: refused before execution, or not logged in. */
  readonly verdict?: (answer: WireAnswer) => 'busy' | 'login' | undefined
}

export interface Answer extends WireAnswer {
  /** Whether an earlier try of the same call may have been executed. */
  readonly unsure: boolean
}

export interface CallerOptions {
  readonly side: Side
  readonly description: SystemDescription
  readonly connection: (redactor: Redactor) => Connection
  readonly dryRun: boolean
  readonly limiters: Limiters
  readonly now: () => number
  readonly closing: AbortSignal
  readonly onCall?: ((event: CallEvent) => void) | undefined
}

/** Sends calls: limits, log-in, time-outs, and what may be repeated after which failure. */
export class Caller {
  readonly redactor = new Redactor()
  readonly connection: Connection
  readonly #options: CallerOptions
  readonly #transport: Transport
  readonly #login: Login
  readonly #gate: Gate
  readonly #errors: CallErrors
  #made = 0
  #writes = 0

  constructor(options: CallerOptions) {
    const { description } = options
    this.#options = options
    this.connection = options.connection(this.redactor)
    this.#errors = new CallErrors(options.side, description, this.redactor)
    this.#gate = new Gate(options.side, description, options.limiters)
    this.#transport = new Transport({
      dryRun: options.dryRun,
      connections: description.limits.atOnce.use,
      connectMs: description.timeouts.connectMs,
      answerBytes: description.sizes.answerBytes,
    })
    this.#login = new Login(this, description, options.now, options.closing)
  }

  calls(): { readonly made: number; readonly writes: number } {
    return { made: this.#made, writes: this.#writes }
  }

  close(): Promise<void> {
    return this.#transport.close()
  }

  /** The answer, whatever its status below 500 (but 401 and 429). @throws CallError, or the signal's reason before anything was sent */
  async call(call: Call, caller: AbortSignal): Promise<Answer> {
    const { signal, done } = either(caller, this.#options.closing)
    try {
      return await this.#until(call, signal)
    } finally {
      done()
    }
  }

  async #until(call: Call, signal: AbortSignal): Promise<Answer> {
    const { retry } = this.#options.description
    let tries = 0
    let refusedMs = 0
    let refusals = 0
    let loggedInAgain = false
    let unsure = false
    for (;;) {
      const headers = call.kind === 'token' ? {} : await this.#login.headers(signal)
      const answer = await this.#try(call, headers, signal)
      if (answer instanceof TransportFailure) {
        const error = this.#errors.ofTransport(call, answer)
        if (error === undefined) throw signal.reason
        unsure ||= answer.sent
        const mayRepeat =
          answer.kind === 'network' || answer.kind === 'timeout' ? call.repeatable || !answer.sent : false
        if (!mayRepeat || ++tries >= retry.attempts) throw error
        await sleepUnless(backoffMs(tries, retry), signal, error)
        continue
      }
      const verdict =
        answer.status === 429
          ? 'busy'
          : answer.status === 401 && call.kind !== 'token'
            ? 'login'
            : call.verdict?.(answer)
      if (verdict === 'busy') {
        const waitMs = Math.max(retryAfterMs(answer, this.#options.now()) ?? 0, backoffMs(++refusals, retry))
        const error = this.#errors.ofLimits(call, answer, unsure)
        if (refusedMs + waitMs > retry.refusedForMs) throw error
        refusedMs += waitMs
        this.#gate.pause(waitMs)
        await sleepUnless(waitMs, signal, error)
      } else if (verdict === 'login') {
        if (loggedInAgain) throw this.#errors.ofLogin(call, answer)
        loggedInAgain = true
        this.#login.drop(headers)
      } else if (answer.status >= 500 || answer.status === 408) {
        unsure = true
        const error = this.#errors.ofFailure(call, answer)
        if (!call.repeatable || ++tries >= retry.attempts) throw error
        await sleepUnless(
          Math.min(retryAfterMs(answer, this.#options.now()) ?? backoffMs(tries, retry), retry.longestMs),
          signal,
          error,
        )
      } else {
        return { ...answer, unsure }
      }
    }
  }

  /** An error in the words of this side; texts from outside are cleaned of secrets and cut. */
  error(
    code: SystemCode,
    call: { readonly name: string },
    what: string,
    answer?: WireAnswer | string,
    facts?: CallFacts,
  ): CallError {
    return this.#errors.of(code, call, what, answer, facts)
  }

  async #try(
    call: Call,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<WireAnswer | TransportFailure> {
    const { description, side, now, onCall } = this.#options
    const values = await this.connection.values()
    const fill = fillFrom(values)
    const request = call.build(values)
    const why = insecurity(request.url)
    if (why !== undefined) throw this.error('URL_INSECURE', call, why, undefined, { whole: true })
    const harmless = {
      token: description.auth.token && fillText(description.auth.token.url, fill),
      queries: description.graphql && fillText(description.graphql.endpoint, fill),
    }
    const leave = await this.#gate.enter(values, request.url, signal)
    const startMs = now()
    const timeoutMs = {
      read: description.timeouts.readMs,
      write: description.timeouts.writeMs,
      token: description.timeouts.tokenMs,
    }[call.kind]
    let answer: WireAnswer | TransportFailure
    try {
      const common = fillMembers(description.headers, fill) as Record<string, string>
      answer = await this.#transport.exchange(
        { ...request, headers: { ...common, ...request.headers, ...headers } },
        harmless,
        timeoutMs,
        signal,
      )
    } catch (error) {
      if (!(error instanceof TransportFailure)) throw error
      answer = error
    } finally {
      leave()
    }
    if (!(answer instanceof TransportFailure && answer.kind === 'dry-run')) this.#count(call)
    onCall?.({
      side,
      name: call.name,
      kind: call.kind,
      ms: now() - startMs,
      ...(answer instanceof TransportFailure ? {} : { status: answer.status }),
    })
    return answer
  }

  #count(call: Call): void {
    if (call.kind === 'token') return
    this.#made++
    if (call.kind === 'write') this.#writes++
  }
}

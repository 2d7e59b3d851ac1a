import type { Side } from '../../core/ids.ts'
import type { SystemCode } from '../codes.ts'
import type { SystemDescription } from '../description/description.ts'
import { fillMembers, fillText } from '../description/template.ts'
import type { Limiters } from '../limiters.ts'
import { CallErrors } from './call-errors.ts'
import { type Connection, type ConnectionValues, fillFrom, insecurity } from './connection.ts'
import { either, sleep } from './deadline.ts'
import type { CallError, CallFacts } from './failures.ts'
import { Gate } from './gate.ts'
import { Login } from './login.ts'
import { Redactor } from './redact.ts'
import { backoffMs, retryAfterMs } from './retry.ts'
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
    const past = { unsure: false }
    try {
      return await this.#until(call, signal, past)
    } catch (error) {
      // Whatever ended it: an earlier try of this write may have been executed.
      throw past.unsure && call.kind === 'write' ? this.#errors.asMaybe(call, error) : error
    } finally {
      done()
    }
  }

  async #until(call: Call, signal: AbortSignal, past: { unsure: boolean }): Promise<Answer> {
    const { description, now } = this.#options
    const { retry } = description
    let tries = 0
    let refusedMs = 0
    let refusals = 0
    let loggedInAgain = false
    for (;;) {
      const headers = call.kind === 'token' ? {} : await this.#login.headers(signal)
      const answer = await this.#try(call, headers, signal)
      if (answer instanceof TransportFailure) {
        if (answer.kind === 'aborted' && !(answer.sent && call.kind === 'write')) throw signal.reason
        past.unsure ||= answer.sent
        const mayHelp = answer.kind === 'network' || answer.kind === 'timeout'
        const mayRepeat = mayHelp && (call.repeatable || !answer.sent)
        if (!mayRepeat || ++tries >= retry.attempts) throw this.#errors.ofTransport(call, answer)
        await sleep(backoffMs(tries, retry), signal)
        continue
      }
      switch (verdictOf(call, answer)) {
        case 'busy': {
          const waitMs = Math.max(retryAfterMs(answer, now()) ?? 0, backoffMs(++refusals, retry))
          refusedMs += waitMs
          if (refusedMs > retry.refusedForMs) throw this.#errors.ofLimits(call, answer)
          this.#gate.pause(waitMs)
          await sleep(waitMs, signal)
          break
        }
        case 'login':
          if (loggedInAgain) throw this.#errors.ofLogin(call, answer)
          loggedInAgain = true
          this.#login.drop(headers)
          break
        case 'failed': {
          past.unsure = true
          if (!call.repeatable || ++tries >= retry.attempts) throw this.#errors.ofFailure(call, answer)
          await sleep(Math.min(retryAfterMs(answer, now()) ?? backoffMs(tries, retry), retry.longestMs), signal)
          break
        }
        case 'fine':
          return { ...answer, unsure: past.unsure }
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
    const { description, side, onCall } = this.#options
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
    const startMs = performance.now()
    const timeoutMs = {
      read: description.timeouts.readMs,
      write: description.timeouts.writeMs,
      token: description.timeouts.tokenMs,
    }[call.kind]
    let answer: WireAnswer | TransportFailure
    try {
      const common = fillMembers(description.headers, fill) as Record<string, string>
      answer = await this.#transport.exchange(
        { ...request, headers: merged(common, request.headers ?? {}, headers) },
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
      ms: performance.now() - startMs,
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

function verdictOf(call: Call, answer: WireAnswer): 'busy' | 'login' | 'failed' | 'fine' {
  if (answer.status === 429) return 'busy'
  if (answer.status === 401 && call.kind !== 'token') return 'login'
  if (answer.status >= 500 || answer.status === 408) return 'failed'
  return call.verdict?.(answer) ?? 'fine'
}

/** Header names mean the same in any case; the last one said counts. */
function merged(...parts: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  return Object.fromEntries(parts.flatMap(Object.entries).map(([name, value]) => [name.toLowerCase(), String(value)]))
}

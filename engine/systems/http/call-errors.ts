import type { Side } from '../../core/ids.ts'
import type { SystemCode } from '../codes.ts'
import type { SystemDescription } from '../description/description.ts'
import { CallError, type CallFacts, type CallProblem, problemOf } from './failures.ts'
import type { Redactor } from './redact.ts'
import type { TransportFailure, WireAnswer } from './transport.ts'

interface Named {
  readonly name: string
}
interface Kinded extends Named {
  readonly kind: 'read' | 'write' | 'token'
}

/** Errors of one side's calls. Texts from outside are cleaned of secrets and cut; a web page is not shown. */
export class CallErrors {
  readonly #side: Side
  readonly #description: SystemDescription
  readonly #redactor: Redactor

  constructor(side: Side, description: SystemDescription, redactor: Redactor) {
    this.#side = side
    this.#description = description
    this.#redactor = redactor
  }

  of(code: SystemCode, call: Named, what: string, answer?: WireAnswer | string, facts: CallFacts = {}): CallError {
    const status = typeof answer === 'object' ? answer.status : undefined
    const told = typeof answer === 'object' ? plainText(answer.text) : (answer ?? '')
    const said = this.#redactor.clean(told)
    const text = `${this.#side}, ${call.name}: ${what}${status === undefined ? '' : ` (HTTP ${status})`}`
    const problem = problemOf(code, said === '' ? text : `${text}: ${said}`)
    return new CallError(this.#side, problem, status === undefined ? facts : { status, ...facts })
  }

  ofTransport(call: Kinded, failure: TransportFailure): CallError {
    const { sizes, timeouts } = this.#description
    const sent = failure.sent && call.kind === 'write' ? 'maybe' : 'no'
    const retry = 'later'
    const whole = call.kind === 'token' || !failure.sent
    switch (failure.kind) {
      case 'aborted':
        return this.of('ABORTED', call, 'ended before the answer came', '', { retry, sent })
      case 'dry-run':
        return this.of('DRY_RUN_WRITE', call, 'is a write, and this is a dry run', '', { whole: true })
      case 'too-large':
        return this.of('ANSWER_TOO_LARGE', call, `the answer is larger than ${sizes.answerBytes} bytes`, '', { sent })
      case 'timeout': {
        const ms = { read: timeouts.readMs, write: timeouts.writeMs, token: timeouts.tokenMs }[call.kind]
        return this.of('SYSTEM_TIMEOUT', call, `no answer within ${ms / 1000} s`, '', { retry, sent, whole })
      }
      case 'network': {
        const what = failure.sent ? 'the connection broke' : 'cannot be reached'
        return this.of('SYSTEM_DOWN', call, what, reasonOf(failure.cause), { retry, sent, whole })
      }
    }
  }

  /** Refused because of limits until there was no more patience. */
  ofLimits(call: Kinded, answer: WireAnswer): CallError {
    const what = 'refuses because of its limits, for too long'
    return this.of('RATE_LIMITED', call, what, answer, { retry: 'later', whole: true })
  }

  /** The same error for a call of which an earlier try may have been executed. */
  asMaybe(call: Kinded, error: unknown): unknown {
    if (!(error instanceof CallError)) {
      return this.of('ABORTED', call, 'ended before it was settled', '', { retry: 'later', sent: 'maybe' })
    }
    const { status, retry } = error
    const facts = { retry, sent: 'maybe', ...(status === undefined ? {} : { status }) } as const
    return error.sent === 'maybe' ? error : new CallError(this.#side, error.problem as CallProblem, facts)
  }

  ofLogin(call: Kinded, answer: WireAnswer): CallError {
    const what = this.#description.auth.token
      ? 'does not take a token that it has just given'
      : 'does not take the credentials'
    return this.of('AUTH_FAILED', call, what, answer, { whole: true })
  }

  ofFailure(call: Kinded, answer: WireAnswer): CallError {
    const facts = {
      retry: 'later',
      sent: call.kind === 'write' ? 'maybe' : 'no',
      whole: call.kind === 'token',
    } as const
    return this.of('SYSTEM_DOWN', call, 'answered with a failure of its own', answer, facts)
  }
}

/** What a person can read of a body: nothing of a page of HTML. */
function plainText(text: string): string {
  return /^\s*<(!doctype|html)/i.test(text) ? 'a web page' : text
}

function reasonOf(cause: unknown): string {
  const { code, message, errors } = (cause ?? {}) as { code?: string; message?: string; errors?: unknown[] }
  return code ?? (errors?.[0] ? reasonOf(errors[0]) : (message ?? ''))
}

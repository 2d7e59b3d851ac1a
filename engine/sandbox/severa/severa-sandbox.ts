import type { RequestCount, SandboxSide, SideData, Violation } from '../common/side.ts'
import { AnswerChecker } from './answer-checker.ts'
import { readBody } from './body.ts'
import type { Call, Reply } from './call.ts'
import { type CompiledContract, compileContract } from './compiled-contract.ts'
import { allScopes } from './contract.ts'
import { guidNumber } from './guids.ts'
import { answerCall } from './handlers.ts'
import type { Operation } from './operation.ts'
import { type Credential, type Settings, type SeveraSandboxOptions, settingsOf } from './options.ts'
import { type Actor, Organisation } from './organisation.ts'
import { parseQuery, unknownParameters } from './query.ts'
import { RateLimiter } from './rate-limit.ts'
import { Breach, type Detail, type ErrorType, exceptionModel, NotFound, Refusal } from './refusal.ts'
import { contractPath, type Match } from './router.ts'
import { type Session, Sessions } from './sessions.ts'
import { answerTokenCall } from './token-calls.ts'
import { Violations } from './violations.ts'

export type { Assumed } from './assumed.ts'
export { loadSeveraContract } from './contract.ts'
export type { SeveraSandboxOptions } from './options.ts'

/**
 * Visma Severa as a server in memory: every operation of its OpenAPI file answers by what the file declares, and every
 * request and answer is checked against it.
 */
export function createSeveraSandbox(options: SeveraSandboxOptions): SandboxSide {
  return new SeveraSandbox(options)
}

const ERROR = { $ref: '#/components/schemas/ExceptionModel' } as const
const TOKEN_CALLS: ReadonlySet<string> = new Set(['token', 'refreshtoken', 'signout'])

class SeveraSandbox implements SandboxSide {
  readonly name = 'severa'
  private readonly contract: CompiledContract
  private readonly settings: Settings
  private readonly org: Organisation
  private readonly sessions: Sessions
  private readonly limiter: RateLimiter
  private readonly checker: AnswerChecker
  private readonly found = new Violations()
  private readonly counts = new Map<string, number>()
  private refusedCount = 0

  constructor(options: SeveraSandboxOptions) {
    this.contract = compileContract(options)
    this.checker = new AnswerChecker(this.contract.validators)
    this.settings = settingsOf(options)
    this.org = new Organisation(this.contract.document, this.contract.models, this.settings)
    this.sessions = new Sessions(this.settings, allScopes(this.contract.document))
    this.limiter = new RateLimiter(this.settings.rateLimit, this.settings.monotonicMs)
  }

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const path = contractPath(url.pathname)
    const route = this.contract.route(request.method, path)
    const operation = route.found === 'operation' ? route.operation : undefined
    const name = operation?.name ?? `${request.method} ${path}`
    this.count(name)
    let reply: Reply
    try {
      const waitMs = this.overQuota(request, operation)
      if (waitMs !== undefined) return this.tooMany(waitMs)
      reply =
        route.found === 'operation'
          ? this.checkAnswer(route.operation, await this.answer(request, url, path, route))
          : this.checkError(name, this.unknown(request.method, path, route.found === 'path'))
    } catch (error) {
      reply = this.checkError(name, this.failure(name, error))
    }
    return this.respond(reply)
  }

  isWrite({ method, path }: { readonly method: string; readonly path: string }): boolean {
    const [, , resource = ''] = contractPath(path.split('?')[0] ?? '').split('/')
    return ['POST', 'PATCH', 'DELETE', 'PUT'].includes(method.toUpperCase()) && !TOKEN_CALLS.has(resource)
  }

  load(data: SideData): void {
    this.org.store.load(data)
  }

  dump(): SideData {
    return this.org.store.dump()
  }

  violations(): readonly Violation[] {
    return this.found.all()
  }

  requests(): readonly RequestCount[] {
    return [...this.counts].map(([operation, count]) => ({ operation, count }))
  }

  resetCounts(): void {
    this.counts.clear()
    this.refusedCount = 0
  }

  refused(): number {
    return this.refusedCount
  }

  private count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
  }

  private async answer(request: Request, url: URL, path: string, { operation, guids }: Match): Promise<Reply> {
    const { resource } = operation.role
    if (TOKEN_CALLS.has(resource)) {
      const body = await readBody(this.org, this.contract.validators, operation, request)
      return answerTokenCall(this.sessions, { resource, body, clientId: request.headers.get('Client_Id') })
    }
    const session = operation.scopes && this.sessions.authenticate(request)
    if (session) demandScopes(session, operation)
    const { query, bad } = parseQuery(this.contract.document, operation.query, url.searchParams)
    if (bad) throw parameterBreach(operation, bad.name, bad.message)
    const [unknown] = this.settings.assumed.unknownQueryIgnored
      ? []
      : unknownParameters(operation.query, url.searchParams)
    if (unknown !== undefined) throw parameterBreach(operation, unknown, `${unknown} is not declared`)
    const body = await readBody(this.org, this.contract.validators, operation, request)
    const actor = actorOf(session?.credential)
    const call: Call = { operation, guids, path, query, params: url.searchParams, body, actor }
    return answerCall(this.org, this.contract.validators, call)
  }

  /** ms to wait when the request is one too many; token requests are free. */
  private overQuota(request: Request, operation: Operation | undefined): number | undefined {
    if (operation && TOKEN_CALLS.has(operation.role.resource)) return undefined
    const credential = this.sessions.credentialOf(request)
    return credential && this.limiter.admit(credential.clientId)
  }

  private tooMany(waitMs: number): Response {
    this.refusedCount++
    return new Response(this.limiter.message(), {
      status: 429,
      headers: { ...this.limiter.headers(waitMs), 'Content-Type': 'text/plain', Date: this.date() },
    })
  }

  /** No such path, or not with that method. What a newer API has is no mistake of the client that tries it. */
  private unknown(method: string, path: string, pathKnown: boolean): Reply {
    if (!this.contract.isNewer(method, path)) {
      this.found.add('request', `${method} ${path}`, '#/paths', 'the contract has no such operation')
    }
    if (!pathKnown) return { status: 404 }
    return failed('InvalidRequest', 405, [{ message: `${method} is not supported here` }])
  }

  /** An answer that breaks the contract becomes a 500 that says where. */
  private checkAnswer(operation: Operation, reply: Reply): Reply {
    const fault = this.checker.check(operation, reply.json)
    if (!fault) return reply
    this.found.add('answer', operation.name, fault.schemaPath, `${fault.at}: ${fault.message}`)
    const message = `the answer breaks the contract at ${fault.schemaPath}: ${fault.at} ${fault.message}`
    return failed('InternalSystemError', 500, [{ message }])
  }

  /** Errors have a model too, the same for all operations. */
  private checkError(name: string, reply: Reply): Reply {
    const [fault] =
      reply.json === undefined ? [] : this.contract.validators.check('answer', ERROR, ERROR.$ref, reply.json)
    if (fault) this.found.add('answer', name, fault.schemaPath, `${fault.at}: ${fault.message}`)
    return reply
  }

  private failure(name: string, error: unknown): Reply {
    if (error instanceof NotFound) return { status: 404 }
    if (error instanceof Breach) this.found.add('request', name, error.schemaPath, error.message)
    if (error instanceof Refusal) return failed(error.type, error.status, error.details)
    // A mistake in the sandbox itself: shown and recorded, not thrown.
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.found.add('answer', name, '#', message)
    return failed('InternalSystemError', 500, [{ message }])
  }

  private respond({ status, json, bytes, headers }: Reply): Response {
    const all = new Headers({ ...headers, Date: this.date() })
    if (bytes) {
      all.set('Content-Type', bytes.mediaType)
      return new Response(bytes.data, { status, headers: all })
    }
    if (json === undefined) return new Response(null, { status, headers: all })
    all.set('Content-Type', 'application/json; charset=utf-8')
    return new Response(JSON.stringify(json), { status, headers: all })
  }

  /** The connector takes its cursors from here, so it is the sandbox's time. */
  private date(): string {
    return new Date(this.settings.clock.now()).toUTCString()
  }
}

function failed(type: ErrorType, status: number, details: readonly Detail[]): Reply {
  return { status, json: exceptionModel(type, status, details) }
}

function demandScopes(session: Session, { scopes }: Operation): void {
  const missing = scopes?.filter((scope) => !session.scopes.has(scope)) ?? []
  if (missing.length === 0) return
  throw new Refusal('InsufficientApiScope', [{ message: `the token lacks the scope ${missing.join(', ')}` }])
}

function parameterBreach(operation: Operation, name: string, message: string): Breach {
  const details = [{ message, location: { type: 'UriParameter' as const, name } }]
  return new Breach(`${operation.pointer}/parameters/${name}`, 'InvalidParameter', details)
}

/** Writes of a credential without a user are the API user's. */
function actorOf(credential: Credential | undefined): Actor {
  const user = credential?.user ?? { guid: guidNumber(0xa91, 1), firstName: 'REST', lastName: 'API' }
  return { ...user, name: `${user.firstName} ${user.lastName}`, code: null }
}

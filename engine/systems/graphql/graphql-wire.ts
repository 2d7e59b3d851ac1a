import { GraphQLClient } from 'graphql-request'
import { parseJson, toJson } from '../../core/json.ts'
import type { GraphqlForm, SystemDescription } from '../description/description.ts'
import { fillText } from '../description/template.ts'
import type { Answer, Caller } from '../http/caller.ts'
import { type ConnectionValues, fillFrom } from '../http/connection.ts'
import { CallError } from '../http/failures.ts'
import { parseAnswer } from '../http/parse-answer.ts'
import type { WireAnswer } from '../http/transport.ts'
import { isRecord } from '../paths.ts'
import type { Operation } from './documents.ts'
import { hasCode, resultOf } from './graphql-result.ts'

/** What came back, before anything was read into it: of a batch, `data` is the list of its entries. */
export interface RawResponse {
  readonly data?: unknown
  readonly errors?: unknown
  readonly dateHeader: string | undefined
}

interface WireCall {
  readonly name: string
  readonly kind: 'read' | 'write'
}

/**
 * graphql-request puts requests together and takes answers apart; its `fetch` is our transport, so that limits, log-in,
 * sizes and the dry run are the same for every request that leaves. Its own errors quote whole requests and answers: they
 * stay inside.
 */
export class GraphqlWire {
  readonly #caller: Caller
  readonly #description: SystemDescription
  readonly #form: GraphqlForm

  constructor(caller: Caller, description: SystemDescription, form: GraphqlForm) {
    this.#caller = caller
    this.#description = description
    this.#form = form
  }

  /** One operation alone, several as a batch. @throws CallError, or the signal's reason before anything was sent */
  async send(call: WireCall, operations: readonly Operation[], signal: AbortSignal): Promise<RawResponse> {
    let dateHeader: string | undefined
    let response: { data?: unknown; errors?: unknown } = {}
    const fetch = async (_: unknown, { body }: { body: string }) => {
      const build = (values: ConnectionValues) => this.#request(body, values)
      const verdict = (answer: WireAnswer) => this.#verdict(answer)
      const answer = await this.#caller.call({ ...call, repeatable: call.kind === 'read', verdict, build }, signal)
      dateHeader = answer.header('date')
      return this.#response(call, answer)
    }
    const sent = call.kind === 'write' ? 'maybe' : 'no'
    const { nesting } = this.#description.sizes
    const client = new GraphQLClient('http://localhost/', {
      fetch: fetch as unknown as typeof globalThis.fetch,
      errorPolicy: 'all',
      excludeOperationName: true,
      jsonSerializer: {
        stringify: toJson,
        parse: (text: string) =>
          parseAnswer(this.#caller, call, { text, status: 200, header: () => undefined }, nesting, { sent }),
      },
      // Of a batch it gives the data only; what the answer says as a whole comes by here.
      responseMiddleware: (whole) => {
        if (!(whole instanceof Error)) response = whole as typeof response
      },
    })
    try {
      const [only] = operations
      if (operations.length === 1 && only) await client.rawRequest(only.query, only.variables)
      else await client.batchRequests(operations.map(({ query, variables }) => ({ document: query, variables })))
    } catch (error) {
      const isOwn = error instanceof CallError || signal.aborted
      throw isOwn ? error : this.#caller.error('ANSWER_INVALID', call, 'the answer is none of GraphQL', '', { sent })
    }
    return { data: response.data, errors: response.errors, dateHeader }
  }

  #request(body: string, values: ConnectionValues) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    return { method: 'POST', url: fillText(this.#form.endpoint, fillFrom(values)) ?? '', headers, body }
  }

  /** As much of a Response as graphql-request reads. An answer with errors of GraphQL counts, whatever its status. */
  #response(call: WireCall, answer: Answer) {
    if (answer.status !== 200 && !holdsErrors(answer.text)) {
      const codes = { 400: 'REQUEST_INVALID', 403: 'ACCESS_DENIED', 404: 'ANSWER_INVALID' } as const
      throw this.#caller.error(
        codes[answer.status as keyof typeof codes] ?? 'SYSTEM_REFUSED',
        call,
        'turned down',
        answer,
      )
    }
    return {
      ok: true,
      status: answer.status,
      headers: { get: () => 'application/json' },
      text: async () => answer.text,
    }
  }

  /** Codes that say, with a good status, what a 401 or 429 says elsewhere. Parsed only where such a word occurs. */
  #verdict(answer: WireAnswer): 'busy' | 'login' | undefined {
    const { errors } = this.#description
    const codes = [...errors.busy, ...errors.login]
    if (answer.text.length > 100_000 || !codes.some((code) => answer.text.includes(code))) return undefined
    const body = parsed(answer.text)
    const results = (Array.isArray(body) ? body : [body]).filter(isRecord).map((entry) => resultOf(entry, errors))
    const all = (list: readonly string[]) =>
      results.length > 0 && results.every((result) => result.data == null && hasCode(result, list))
    return all(errors.busy) ? 'busy' : all(errors.login) ? 'login' : undefined
  }
}

function holdsErrors(text: string): boolean {
  const body = parsed(text)
  return isRecord(body) ? Array.isArray(body.errors) : Array.isArray(body)
}

function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return undefined
  }
}

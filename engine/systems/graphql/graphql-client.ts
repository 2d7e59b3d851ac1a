import { GraphQLClient } from 'graphql-request'
import { parseJson, toJson } from '../../core/json.ts'
import type { GraphqlForm, SystemDescription } from '../description/description.ts'
import { fillText } from '../description/template.ts'
import type { Answer, Caller } from '../http/caller.ts'
import { type ConnectionValues, fillFrom } from '../http/connection.ts'
import { sleep } from '../http/deadline.ts'
import { parseAnswer } from '../http/parse-answer.ts'
import type { WireAnswer } from '../http/transport.ts'
import { isRecord } from '../paths.ts'
import type { Operation } from './documents.ts'
import { hasCode, isRefusedWhole, messageOf, type Result, resultOf } from './graphql-result.ts'

/**
 * Sends operations, one alone or several as a batch. graphql-request puts requests together and takes answers apart; its
 * `fetch` is our transport, so that limits, log-in, sizes and the dry run are the same for every request that leaves.
 */
export class GraphqlClient {
  readonly caller: Caller
  readonly description: SystemDescription
  readonly form: GraphqlForm

  constructor(caller: Caller, description: SystemDescription, form: GraphqlForm) {
    this.caller = caller
    this.description = description
    this.form = form
  }

  async query(
    name: string,
    operation: Operation,
    signal: AbortSignal,
  ): Promise<{ readonly result: Result; readonly dateHeader: string | undefined }> {
    let dateHeader: string | undefined
    const client = this.#client({ name, kind: 'read' }, signal, (answer) => (dateHeader = answer.header('date')))
    const response = await client.rawRequest(operation.query, operation.variables)
    return { result: resultOf(response, this.description.errors), dateHeader }
  }

  /** Results in the order of the operations; those that the system was too busy for are sent again. @throws CallError */
  async mutate(name: string, operations: readonly Operation[], signal: AbortSignal): Promise<readonly Result[]> {
    const { retry, errors } = this.description
    const results: (Result | undefined)[] = operations.map(() => undefined)
    let pending = operations.map((operation, index) => ({ operation, index }))
    let waitMs = retry.firstMs
    let waitedMs = 0
    for (;;) {
      const answers = await this.#batch(
        name,
        pending.map(({ operation }) => operation),
        signal,
      )
      for (const [at, { index }] of pending.entries()) results[index] = answers[at]
      const busy = pending.filter(
        ({ index }) => hasCode(results[index] as Result, errors.busy) && (results[index] as Result).data == null,
      )
      if (busy.length === 0 || waitedMs + waitMs > retry.refusedForMs) return results as Result[]
      await sleep(waitMs, signal).catch(() => {}) // what was sent before has results to give
      if (signal.aborted) return results as Result[]
      waitedMs += waitMs
      waitMs = Math.min(waitMs * 2, retry.longestMs)
      pending = busy
    }
  }

  async #batch(name: string, operations: readonly Operation[], signal: AbortSignal): Promise<readonly Result[]> {
    const { errors } = this.description
    let whole: { data?: unknown; errors?: unknown } = {}
    const client = this.#client(
      { name, kind: 'write' },
      signal,
      () => {},
      (response) => (whole = response),
    )
    const [only] = operations
    if (operations.length === 1 && only) return [resultOf(await client.rawRequest(only.query, only.variables), errors)]
    await client.batchRequests(operations.map(({ query, variables }) => ({ document: query, variables })))
    if (Array.isArray(whole.data) && whole.data.length === operations.length)
      return whole.data.map((entry) => resultOf(entry, errors))
    const result = resultOf(whole, errors)
    if (isRefusedWhole(result, errors))
      throw this.caller.error('REQUEST_INVALID', { name }, 'was refused before it ran', messageOf(result))
    throw this.caller.error(
      'ANSWER_INVALID',
      { name },
      'the answer to the batch does not have an entry for each',
      messageOf(result),
      { sent: 'maybe' },
    )
  }

  #client(
    call: { readonly name: string; readonly kind: 'read' | 'write' },
    signal: AbortSignal,
    onAnswer: (answer: Answer) => void,
    onResponse: (response: { data?: unknown; errors?: unknown }) => void = () => {},
  ): GraphQLClient {
    const sent = call.kind === 'write' ? 'maybe' : 'no'
    const read = async (body: string) => {
      const answer = await this.caller.call(
        {
          ...call,
          repeatable: call.kind === 'read',
          verdict: (good) => this.#verdict(good),
          build: (values) => this.#request(body, values),
        },
        signal,
      )
      onAnswer(answer)
      return this.#response(call, answer)
    }
    return new GraphQLClient('http://localhost/', {
      fetch: ((_: unknown, { body }: { body: string }) => read(body)) as unknown as typeof fetch,
      errorPolicy: 'all',
      excludeOperationName: true,
      jsonSerializer: {
        stringify: toJson,
        parse: (text: string) =>
          parseAnswer(
            this.caller,
            call,
            { text, status: 200, header: () => undefined },
            this.description.sizes.nesting,
            { sent },
          ),
      },
      responseMiddleware: (response) => {
        if (!(response instanceof Error)) onResponse(response as { data?: unknown; errors?: unknown })
      },
    })
  }

  #request(body: string, values: ConnectionValues) {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    return { method: 'POST', url: fillText(this.form.endpoint, fillFrom(values)) ?? '', headers, body }
  }

  /** As much of a Response as graphql-request reads. An answer with errors of GraphQL counts, whatever its status. */
  #response(call: { readonly name: string; readonly kind: 'read' | 'write' }, answer: Answer) {
    if (answer.status !== 200 && !holdsErrors(answer.text)) {
      const code =
        answer.status === 403
          ? 'ACCESS_DENIED'
          : answer.status === 400
            ? 'REQUEST_INVALID'
            : answer.status === 404
              ? 'ANSWER_INVALID'
              : 'SYSTEM_REFUSED'
      throw this.caller.error(code, call, 'turned down', answer)
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
    const { busy, login } = this.description.errors
    if (answer.text.length > 100_000 || ![...busy, ...login].some((code) => answer.text.includes(code)))
      return undefined
    const entries = parsed(answer.text)
    const results = (Array.isArray(entries) ? entries : [entries])
      .filter(isRecord)
      .map((entry) => resultOf(entry, this.description.errors))
    const all = (codes: readonly string[]) =>
      results.length > 0 && results.every((result) => result.data == null && hasCode(result, codes))
    return all(busy) ? 'busy' : all(login) ? 'login' : undefined
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

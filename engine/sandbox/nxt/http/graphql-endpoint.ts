import { createHandler, type Handler, type Response as HandlerResponse } from 'graphql-http'
import type { World } from '../world.ts'
import { type Answer, errorAnswer, gatewayPage, jsonAnswer } from './answers.ts'
import { operationOf, type Prepared, scopesOf } from './documents.ts'
import { type Caller, executePrepared, type Fault } from './execute.ts'
import type { Limits } from './limits.ts'

/** What the endpoint tells the sandbox's books. */
export interface Books {
  requestFault(operation: string, fault: Fault): void
  answerFault(operation: string, fault: Fault): void
  refused(): void
}

/** What goes along from preparing a request to executing it. */
type Call = { readonly prepared: Prepared; readonly caller: Caller; readonly operation: string }

type Entry = Readonly<Record<string, unknown>>
type Run = Handler<Caller, undefined>

/** An answer that the contract does not allow was about to be given. */
class AnswerFault extends Error {
  override readonly name = 'AnswerFault'
}

/** Answers GraphQL requests whose caller is known: single ones, and batches as an array of answers in the same order. */
export function createGraphqlEndpoint(world: World, limits: Limits, books: Books) {
  const { settings } = world
  const run = createRunner(world, books)
  return async (caller: Caller & { readonly token: string }, body: string): Promise<Answer> => {
    const parsed = parseJson(body)
    if (!parsed) return errorAnswer(400, 'The body is not valid JSON', { code: 'JSON_INVALID' })
    const { entries, batched } = parsed
    if (entries.length > settings.batchLimit) {
      const message = `A batch holds at most ${settings.batchLimit} requests`
      books.requestFault('batch', { schemaPath: '', message })
      return errorAnswer(200, message, { code: 'BATCH_LIMIT_EXCEEDED', limit: settings.batchLimit })
    }
    if (settings.batchCountsEach && entries.length > 1 && !limits.admit(caller.token, entries.length - 1)) {
      books.refused()
      return gatewayPage(429, 'Too Many Requests')
    }
    const scopes = [...new Set(entries.flatMap((entry) => scopesOfEntry(world, entry)))]
    const full = limits.enter(scopes)
    if (full) {
      books.refused()
      return outstanding(full, settings.rateLimit.concurrent ?? 0)
    }
    try {
      if (settings.latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, settings.latencyMs))
      return await answerAll(run, caller, entries, batched)
    } finally {
      limits.leave(scopes)
    }
  }
}

/** The entries of a body, with the operation's name under the one key that the specification knows. */
export function parseJson(body: string): { readonly entries: readonly Entry[]; readonly batched: boolean } | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return undefined
  }
  const batched = Array.isArray(parsed)
  const entries: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  if (entries.some((entry) => entry === null || typeof entry !== 'object' || Array.isArray(entry))) return undefined
  return {
    entries: (entries as Entry[]).map(({ operationname, ...entry }) => ({ operationName: operationname, ...entry })),
    batched,
  }
}

/** The query and operation name of an entry, as far as they are texts. */
export function textOf(entry: Entry): { readonly query: string; readonly operationName: string | undefined } {
  const { query, operationName } = entry
  return {
    query: typeof query === 'string' ? query : '',
    operationName: typeof operationName === 'string' ? operationName : undefined,
  }
}

async function answerAll(run: Run, caller: Caller, entries: readonly Entry[], batched: boolean): Promise<Answer> {
  const bodies: string[] = []
  let status = 200
  for (const body of entries) {
    try {
      const [answer, init] = await run({
        method: 'POST',
        url: '',
        headers: { 'content-type': 'application/json' },
        body,
        raw: caller,
        context: undefined,
      })
      bodies.push(answer ?? '')
      if (!batched) status = init.status
    } catch (error) {
      if (!(error instanceof AnswerFault)) throw error
      return errorAnswer(500, error.message, { code: 'ANSWER_FAULT' })
    }
  }
  return jsonAnswer(status, batched ? `[${bodies.join(',')}]` : bodies[0]!)
}

function createRunner(world: World, books: Books): Run {
  return createHandler<Caller, undefined, Call>({
    onSubscribe: (request, params) => {
      const prepared = world.documents.prepare(params.query)
      const operation = nameOf(prepared, params.operationName)
      for (const { error, schemaPath } of prepared.invalid)
        books.requestFault(operation, { schemaPath, message: error.message })
      if (prepared.errors.length > 0 || !prepared.document) return written({ errors: prepared.errors })
      const { operationName = null, variables } = params
      if (!operationOf(prepared, operationName)) {
        const message = `The document has no operation ${operationName ?? 'to run without its name'}.`
        books.requestFault(operation, { schemaPath: '', message })
        return written({ errors: [{ message, extensions: { code: 'INVALID_OPERATION_NAME' } }] })
      }
      const contextValue = { prepared, caller: request.raw, operation }
      return {
        schema: world.compiled.execution,
        document: prepared.document,
        operationName,
        variableValues: variables ?? {},
        contextValue,
      }
    },
    execute: ({ document, contextValue, operationName, variableValues }) => {
      const { prepared, caller, operation } = contextValue as Call
      const done = executePrepared(world, caller, { ...prepared, document }, operationName, variableValues ?? {})
      for (const fault of done.requestFaults) books.requestFault(operation, fault)
      for (const fault of done.answerFaults) books.answerFault(operation, fault)
      const [fault] = done.answerFaults
      if (fault) throw new AnswerFault(`${fault.schemaPath}: ${fault.message}`)
      return done.result
    },
    // Written out here, since the handler's own way asks a function about every value: twice the time of a large page.
    onOperation: (_, __, result) => written(result),
  })
}

/** Nearly everything is answered with 200, errors too. */
function written(result: object): HandlerResponse {
  return [JSON.stringify(result), { status: 200, statusText: 'OK' }]
}

function scopesOfEntry(world: World, entry: Entry): string[] {
  const { query, operationName } = textOf(entry)
  const { variables } = entry
  const known = variables !== null && typeof variables === 'object' ? (variables as Record<string, unknown>) : {}
  return scopesOf(operationOf(world.documents.prepare(query), operationName), known)
}

/** "query customers", or "query associate" after the first field below the company. */
function nameOf(prepared: Prepared, operationName: string | null | undefined): string {
  const operation = operationOf(prepared, operationName)
  if (!operation) return 'request'
  const [root] = operation.selectionSet.selections
  const inner = root?.kind === 'Field' ? root.selectionSet?.selections[0] : undefined
  const field = inner?.kind === 'Field' ? inner.name.value : root?.kind === 'Field' ? root.name.value : ''
  return `${operation.operation} ${operation.name?.value ?? field}`
}

function outstanding(scope: string, limit: number): Answer {
  const message = `${scope} has ${limit} requests in progress. Limit is ${limit}.`
  return errorAnswer(200, message, { code: 'OUTSTANDING_LIMIT_EXCEEDED', limit })
}

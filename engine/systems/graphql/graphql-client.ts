import type { GraphqlForm, SystemDescription } from '../description/description.ts'
import type { Caller } from '../http/caller.ts'
import { sleep } from '../http/deadline.ts'
import type { Operation } from './documents.ts'
import { hasCode, isRefusedWhole, messageOf, type Result, resultOf } from './graphql-result.ts'
import { GraphqlWire } from './graphql-wire.ts'

/** Operations of one GraphQL system and their results; knows batches, not lists and changes. */
export class GraphqlClient {
  readonly caller: Caller
  readonly description: SystemDescription
  readonly form: GraphqlForm
  readonly #wire: GraphqlWire

  constructor(caller: Caller, description: SystemDescription, form: GraphqlForm) {
    this.caller = caller
    this.description = description
    this.form = form
    this.#wire = new GraphqlWire(caller, description, form)
  }

  async query(
    name: string,
    operation: Operation,
    signal: AbortSignal,
  ): Promise<{ readonly result: Result; readonly dateHeader: string | undefined }> {
    const response = await this.#wire.send({ name, kind: 'read' }, [operation], signal)
    return { result: resultOf(response, this.description.errors), dateHeader: response.dateHeader }
  }

  /** Results in the order of the operations; those that the system was too busy for are sent again. @throws CallError */
  async mutate(name: string, operations: readonly Operation[], signal: AbortSignal): Promise<readonly Result[]> {
    const { retry, errors } = this.description
    const results = new Map<Operation, Result>()
    let pending = operations
    let waitMs = retry.firstMs
    let waitedMs = 0
    for (;;) {
      const answers = await this.#batch(name, pending, signal)
      for (const [index, operation] of pending.entries()) results.set(operation, answers[index] as Result)
      pending = pending.filter((operation) => isBusy(results.get(operation), errors.busy))
      if (pending.length === 0 || waitedMs + waitMs > retry.refusedForMs) break
      await sleep(waitMs, signal).catch(() => {}) // what was sent before has results to give
      if (signal.aborted) break
      waitedMs += waitMs
      waitMs = Math.min(waitMs * 2, retry.longestMs)
    }
    return operations.map((operation) => results.get(operation) as Result)
  }

  async #batch(name: string, operations: readonly Operation[], signal: AbortSignal): Promise<readonly Result[]> {
    const { errors } = this.description
    const response = await this.#wire.send({ name, kind: 'write' }, operations, signal)
    if (operations.length === 1) return [resultOf(response, errors)]
    const { data } = response
    if (Array.isArray(data) && data.length === operations.length) return data.map((entry) => resultOf(entry, errors))
    const result = resultOf(response, errors)
    const said = messageOf(result)
    if (isRefusedWhole(result, errors)) {
      throw this.caller.error('REQUEST_INVALID', { name }, 'was refused before it ran', said)
    }
    const what = 'the answer to the batch does not have an entry for each'
    throw this.caller.error('ANSWER_INVALID', { name }, what, said, { sent: 'maybe' })
  }
}

function isBusy(result: Result | undefined, codes: readonly string[]): boolean {
  return result !== undefined && result.data == null && hasCode(result, codes)
}

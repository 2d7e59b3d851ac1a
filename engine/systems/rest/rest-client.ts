import type { Resource, RestForm, SystemDescription } from '../description/description.ts'
import { fillDeep, fillText } from '../description/template.ts'
import type { Answer, Caller } from '../http/caller.ts'
import { type ConnectionValues, fillFrom } from '../http/connection.ts'
import { parseAnswer } from '../http/parse-answer.ts'
import type { WireAnswer } from '../http/transport.ts'
import { getPath, isRecord } from '../paths.ts'
import type { SystemRecord } from '../system.ts'
import { refusalOf, verdictOf } from './rest-refusal.ts'
import { addressOf, type Parameters, parametersTogether, segmentOf } from './rest-request.ts'

/** A record with what the system calls its state, where it says one (ETag). */
export interface Item {
  readonly record: SystemRecord
  readonly etag: string | undefined
}

/** Requests of one REST system and what their answers hold; knows addresses and envelopes, not pages and changes. */
export class RestClient {
  readonly caller: Caller
  readonly description: SystemDescription
  readonly form: RestForm

  constructor(caller: Caller, description: SystemDescription, form: RestForm) {
    this.caller = caller
    this.description = description
    this.form = form
  }

  readonly #verdict = (answer: WireAnswer) => verdictOf(this, answer)

  /** An answer to a GET that went well. @throws CallError */
  async get(
    name: string,
    path: string,
    parameters: Parameters,
    resource: Resource,
    signal: AbortSignal,
  ): Promise<{ readonly answer: Answer; readonly body: unknown }> {
    const answer = await this.getAny(name, path, parameters, resource, signal)
    if (answer.status !== 200) throw refusalOf(this, 'read', name, answer)
    return { answer, body: parseAnswer(this.caller, { name }, answer, this.description.sizes.nesting) }
  }

  getAny(name: string, path: string, parameters: Parameters, resource: Resource, signal: AbortSignal): Promise<Answer> {
    const build = (values: ConnectionValues) => ({
      method: 'GET',
      url: this.#address(path, this.#withFixed(resource, parameters, values), values),
    })
    return this.caller.call({ name, kind: 'read', repeatable: true, verdict: this.#verdict, build }, signal)
  }

  /** One record by its key, as the system gives it; undefined where there is none. @throws CallError */
  async item(resource: Resource, key: string, signal: AbortSignal): Promise<Item | undefined> {
    const name = `GET ${resource.item}`
    const answer = await this.getAny(name, this.itemPath(resource, key), [], resource, signal)
    if (answer.status === 404) return undefined
    if (answer.status !== 200) throw refusalOf(this, 'read', name, answer)
    const record = this.record(resource, parseAnswer(this.caller, { name }, answer, this.description.sizes.nesting))
    return record && { record, etag: answer.header('etag') }
  }

  write(
    call: {
      readonly name: string
      readonly method: string
      readonly path: string
      readonly body?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly repeatable: boolean
    },
    signal: AbortSignal,
  ): Promise<Answer> {
    const { name, method, path, body, headers, repeatable } = call
    const build = (values: ConnectionValues) => ({
      method,
      url: this.#address(path, [], values),
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json', ...headers } }),
    })
    return this.caller.call({ name, kind: 'write', repeatable, verdict: this.#verdict, build }, signal)
  }

  /** @throws CallError for a key that would lead to another address */
  itemPath(resource: Resource, key: string): string {
    const segment = segmentOf(key)
    if (segment === undefined) throw this.caller.error('REQUEST_INVALID', { name: resource.item }, `"${key}" is no key`)
    return resource.item.replaceAll('{key}', segment)
  }

  /** The list in an answer. @throws CallError ANSWER_INVALID */
  rows(name: string, resource: Resource, body: unknown): readonly SystemRecord[] {
    const rows = getPath(body, fillDeep(this.form.lists, resource.words))
    if (Array.isArray(rows) && rows.every(isRecord)) return rows
    throw this.caller.error('ANSWER_INVALID', { name }, 'the answer holds no list of records')
  }

  /** The record in an answer to one, also where it comes as a list of one. */
  record(resource: Resource, body: unknown): SystemRecord | undefined {
    const found = getPath(body, fillDeep(this.form.items, resource.words))
    const record = Array.isArray(found) ? found[0] : found
    return isRecord(record) ? record : undefined
  }

  /** What every read of the resource asks; a condition of the same name is joined to it where the system can. */
  #withFixed(resource: Resource, parameters: Parameters, values: ConnectionValues): Parameters {
    const fixed = this.#fixed(resource, values)
    const { conditions } = this.description
    if (conditions.join === undefined) return [...fixed, ...parameters]
    const names = [...new Set(parameters.map(([name]) => name))]
    const groups = names.map((wanted) => parameters.filter(([name]) => name === wanted))
    return parametersTogether([...fixed.map((parameter) => [parameter]), ...groups], conditions)
  }

  #fixed(resource: Resource, values: ConnectionValues): Parameters {
    return Object.entries(resource.query).flatMap(([name, template]) => {
      const value = fillText(template, fillFrom(values))
      return value === undefined ? [] : [[name, value] as const]
    })
  }

  #address(path: string, parameters: Parameters, values: ConnectionValues): string {
    return addressOf(fillText(this.form.base, fillFrom(values)) ?? '', path, parameters)
  }
}

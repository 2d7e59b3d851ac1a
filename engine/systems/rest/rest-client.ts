import { showValue, type Value } from '../../core/value.ts'
import type { Resource, RestForm, SystemDescription } from '../description/description.ts'
import { fillText } from '../description/template.ts'
import type { Answer, Caller } from '../http/caller.ts'
import { type ConnectionValues, fillFrom } from '../http/connection.ts'
import type { CallError, Sent } from '../http/failures.ts'
import { parseAnswer } from '../http/parse-answer.ts'
import { getPath, isRecord } from '../paths.ts'
import type { SystemRecord } from '../system.ts'
import { addressOf, type Parameters } from './rest-request.ts'

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

  /** An answer to a GET that went well. @throws CallError */
  async get(
    name: string,
    path: string,
    parameters: Parameters,
    resource: Resource,
    signal: AbortSignal,
  ): Promise<{ readonly answer: Answer; readonly body: unknown }> {
    const answer = await this.getAny(name, path, parameters, resource, signal)
    if (answer.status !== 200) throw this.refusal(name, answer)
    return { answer, body: parseAnswer(this.caller, { name }, answer, this.description.sizes.nesting) }
  }

  getAny(name: string, path: string, parameters: Parameters, resource: Resource, signal: AbortSignal): Promise<Answer> {
    const build = (values: ConnectionValues) => ({
      method: 'GET',
      url: this.#address(path, [...this.#fixed(resource, values), ...parameters], values),
    })
    return this.caller.call({ name, kind: 'read', repeatable: true, build }, signal)
  }

  /** One record by its key; undefined where there is none. @throws CallError */
  async item(resource: Resource, key: string, signal: AbortSignal): Promise<SystemRecord | undefined> {
    const name = `GET ${resource.item}`
    const answer = await this.getAny(name, this.itemPath(resource, key), [], resource, signal)
    if (answer.status === 404) return undefined
    if (answer.status !== 200) throw this.refusal(name, answer)
    return this.record(parseAnswer(this.caller, { name }, answer, this.description.sizes.nesting))
  }

  write(
    call: {
      readonly name: string
      readonly method: string
      readonly path: string
      readonly body?: string
      readonly repeatable: boolean
    },
    signal: AbortSignal,
  ): Promise<Answer> {
    const { name, method, path, body, repeatable } = call
    const build = (values: ConnectionValues) => ({
      method,
      url: this.#address(path, [], values),
      ...(body === undefined ? {} : { body, headers: { 'content-type': 'application/json' } }),
    })
    return this.caller.call({ name, kind: 'write', repeatable, build }, signal)
  }

  itemPath(resource: Resource, key: string): string {
    return resource.item.replaceAll('{key}', encodeURIComponent(key))
  }

  /** The list in an answer. @throws CallError ANSWER_INVALID */
  rows(name: string, body: unknown): readonly SystemRecord[] {
    const rows = getPath(body, this.form.lists)
    if (Array.isArray(rows) && rows.every(isRecord)) return rows
    throw this.caller.error('ANSWER_INVALID', { name }, 'the answer holds no list of records')
  }

  /** The record in an answer to one, also where it comes as a list of one. */
  record(body: unknown): SystemRecord | undefined {
    const found = getPath(body, this.form.items)
    const record = Array.isArray(found) ? found[0] : found
    return isRecord(record) ? record : undefined
  }

  /** What a status that is no success means. Nothing was executed. */
  refusal(name: string, answer: Answer, sent: Sent = 'no'): CallError {
    const { code, message } = this.#said(answer)
    if (code !== undefined && this.description.errors.unsure.includes(code)) sent = 'maybe'
    const kind = { 400: 'REQUEST_INVALID', 403: 'ACCESS_DENIED', 404: 'REQUEST_INVALID' } as const
    const read = name.startsWith('GET ')
    const found = kind[answer.status as keyof typeof kind] as (typeof kind)[keyof typeof kind] | undefined
    const problem =
      found === 'ACCESS_DENIED'
        ? found
        : read
          ? (found ?? 'SYSTEM_REFUSED')
          : answer.status === 404
            ? 'RECORD_GONE'
            : 'SYSTEM_REFUSED'
    const what =
      answer.status >= 300 && answer.status < 400 ? 'sends to another address, which is not followed' : 'turned down'
    const error = this.caller.error(problem, { name }, `${what} with status ${answer.status}`, message, {
      status: answer.status,
      sent,
    })
    return error
  }

  #said(answer: Answer): { readonly code: string | undefined; readonly message: string } {
    const { errors } = this.description
    try {
      const body = parseAnswer(this.caller, { name: '' }, answer, this.description.sizes.nesting)
      const text = (paths: readonly string[]) => paths.flatMap((path) => textsAt(body, path))
      return {
        code: text(errors.code)[0],
        message: [...text(errors.code).slice(0, 1), ...text(errors.message)].join(': '),
      }
    } catch {
      return { code: undefined, message: /^\s*</.test(answer.text) ? 'a web page' : answer.text }
    }
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

function textsAt(body: unknown, path: string): string[] {
  const found = getPath(body, path)
  return (Array.isArray(found) ? found : [found])
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => showValue(item as Value))
}

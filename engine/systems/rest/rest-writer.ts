import type { Side } from '../../core/ids.ts'
import { toJson } from '../../core/json.ts'
import { isSuggest } from '../../core/resource.ts'
import { isEmpty, showValue, type Value } from '../../core/value.ts'
import { keyOf, withKey } from '../described-system.ts'
import type { Resource } from '../description/description.ts'
import type { UpdateFile } from '../description/file.ts'
import { fillText } from '../description/template.ts'
import type { Answer } from '../http/caller.ts'
import { CallError, problemOf } from '../http/failures.ts'
import { parseAnswer } from '../http/parse-answer.ts'
import { isPath, removePath } from '../paths.ts'
import { isStill } from '../read-back.ts'
import { emptiedAsOne, finished, put, wholeBody, withPairs, writtenAs } from '../record-shape.ts'
import type { Receipt, Sendable, SystemRecord } from '../system.ts'
import { isMisfit, type Misfit, toWire } from '../wire-value.ts'
import { operations, wrapped } from './rest-body.ts'
import type { Item, RestClient } from './rest-client.ts'
import { refusalOf } from './rest-refusal.ts'
import { segmentOf } from './rest-request.ts'

type Create = Extract<Sendable, { kind: 'create' }>
type Update = Extract<Sendable, { kind: 'update' }>
type WireSet = readonly (readonly [path: string, value: Value])[]

/** 412: the condition of the request (If-Match) does not hold any more. */
const MEANWHILE = 412
/** How often an update is worked into a record that others keep changing. */
const MOST_MERGES = 3

/** Writes of a REST system: a create is sent once only, what replaces values may be repeated. */
export class RestWriter {
  readonly #side: Side
  readonly #client: RestClient

  constructor(side: Side, client: RestClient) {
    this.#side = side
    this.#client = client
  }

  /** @throws CallError where nothing of it is sure, or nothing at all can be sent */
  async send(change: Sendable, resource: Resource, signal: AbortSignal): Promise<Receipt> {
    if (!resource.facts.can.has(change.kind))
      return this.#refused(change, 'CANNOT_WRITE', `${this.#side} cannot ${change.kind} ${resource.facts.name}`)
    try {
      switch (change.kind) {
        case 'create':
          return await this.#create(change, resource, signal)
        case 'update':
          return await this.#update(change, resource, signal)
        case 'delete':
          return await this.#delete(change, resource, signal)
      }
    } catch (error) {
      if (error instanceof CallError && error.sent === 'no' && !error.whole)
        return { ref: change.ref, status: 'refused', problem: error.problem }
      throw error
    }
  }

  async #create(change: Create, resource: Resource, signal: AbortSignal): Promise<Receipt> {
    const set = this.#wireSet(change, resource)
    if (isMisfit(set)) return this.#refused(change, set.code, set.what)
    const path = fillText(resource.createAt, (hole) => {
      const value = set.find(([name]) => name === hole)?.[1]
      return isEmpty(value) ? undefined : segmentOf(showValue(value))
    })
    if (path === undefined)
      return this.#refused(change, 'REQUEST_INVALID', `${resource.createAt} needs values that the record does not have`)
    const body: Record<string, unknown> = {}
    for (const [name, value] of set) if (value !== null) put(body, resource, name, value)
    const method = this.#client.form.createMethod
    const name = `${method} ${resource.createAt}`
    const answer = await this.#client.write(
      { name, method, path, body: toJson(wrapped(body, this.#client.form.createWrap, resource)), repeatable: false },
      signal,
    )
    if (!isGood(answer)) throw refusalOf(this.#client, 'create', name, answer)
    const record = this.#record(resource, answer)
    const key = record && keyOf(resource, record)
    if (record && key !== undefined) return { ref: change.ref, status: 'done', key, record }
    throw this.#client.caller.error(
      'ANSWER_INVALID',
      { name },
      `was answered with status ${answer.status}, but without the key of the new record`,
      undefined,
      { sent: 'maybe' },
    )
  }

  async #update(change: Update, resource: Resource, signal: AbortSignal): Promise<Receipt> {
    const { update } = this.#client.form
    const set = this.#wireSet(change, resource)
    if (isMisfit(set)) return this.#refused(change, set.code, set.what)
    if (!update) return this.#refused(change, 'CANNOT_WRITE', `${this.#side} has no form of update`)
    if (set.length === 0) return { ref: change.ref, status: 'done', key: change.key }
    const needsRecord = update.form === 'whole' || update.ifMatch === true || (change.expect?.length ?? 0) > 0
    for (let tries = 1; ; tries++) {
      const item = needsRecord ? await this.#client.item(resource, change.key, signal) : undefined
      if (needsRecord && !item)
        return this.#refused(change, 'RECORD_GONE', `${resource.facts.name} ${change.key} is not there`)
      const before = item && withPairs(resource, item.record)
      if (change.expect?.some(([path, value]) => !isStill(before, path, value)))
        return { ref: change.ref, status: 'stale' }
      const answer = await this.#replace(change.key, set, item, update, resource, signal)
      if (answer.status === MEANWHILE && update.ifMatch && !answer.unsure) {
        // Changed between our read and our write: its new values are read, and what we want is merged into them.
        if (tries < MOST_MERGES) continue
        return { ref: change.ref, status: 'stale' }
      }
      const name = `${update.method} ${resource.item}`
      if (!isGood(answer)) throw refusalOf(this.#client, 'update', name, answer, answer.unsure ? 'maybe' : 'no')
      const record = this.#record(resource, answer)
      return { ref: change.ref, status: 'done', key: change.key, ...(record ? { record } : {}) }
    }
  }

  /** One request that writes the values into the record as it was just read. */
  #replace(
    key: string,
    set: WireSet,
    before: Item | undefined,
    update: UpdateFile,
    resource: Resource,
    signal: AbortSignal,
  ): Promise<Answer> {
    const body =
      update.form === 'operations'
        ? operations(
            emptiedAsOne(resource, set).map(([path, value]) => [writtenAs(resource, path), value]),
            update,
          )
        : wrapped(this.#members(update.form, set, before?.record, resource), update.wrap, resource)
    const etag = update.ifMatch ? before?.etag : undefined
    return this.#client.write(
      {
        name: `${update.method} ${resource.item}`,
        method: update.method,
        path: this.#client.itemPath(resource, key),
        body: toJson(body),
        ...(etag === undefined ? {} : { headers: { 'if-match': etag } }),
        repeatable: update.repeatable ?? update.method !== 'POST',
      },
      signal,
    )
  }

  #members(
    form: 'merge' | 'whole',
    set: WireSet,
    before: SystemRecord | undefined,
    resource: Resource,
  ): Record<string, unknown> {
    if (form === 'whole') return wholeBody(resource, before ?? {}, set)
    const body: Record<string, unknown> = {}
    for (const [path, value] of set) put(body, resource, path, value)
    for (const path of resource.readOnly) removePath(body, path)
    return finished(body, resource, set)
  }

  async #delete(change: Sendable & { kind: 'delete' }, resource: Resource, signal: AbortSignal): Promise<Receipt> {
    const method = this.#client.form.deleteMethod
    const name = `${method} ${resource.item}`
    const answer = await this.#client.write(
      { name, method, path: this.#client.itemPath(resource, change.key), repeatable: method === 'DELETE' },
      signal,
    )
    const isGoneByUs = answer.status === 404 && answer.unsure
    if (!isGood(answer) && !isGoneByUs)
      throw refusalOf(this.#client, 'delete', name, answer, answer.unsure ? 'maybe' : 'no')
    return { ref: change.ref, status: 'done', key: change.key }
  }

  /** Values as the columns take them, in the order of writing; the first that does not fit. */
  #wireSet(change: Create | Update, resource: Resource): WireSet | Misfit {
    const set: [string, Value][] = []
    for (const [path, value] of change.set) {
      if (!isPath(path)) return { code: 'UNKNOWN_PATH', what: `"${path}" is no path of a record` }
      if (isSuggest(value)) {
        if (this.#client.description.suggest.as === 'null') set.push([path, null])
        continue // left out: the system chooses
      }
      const wire = toWire(resource.facts, path, value, this.#client.description.emptyAs)
      if (isMisfit(wire)) return wire
      set.push([path, wire])
    }
    return set
  }

  /** What the answer shows of the record; an unreadable answer to a success shows nothing. */
  #record(resource: Resource, answer: Answer): SystemRecord | undefined {
    try {
      const record =
        answer.text === ''
          ? undefined
          : this.#client.record(
              resource,
              parseAnswer(this.#client.caller, { name: '' }, answer, this.#client.description.sizes.nesting),
            )
      return record && withKey(resource, record)
    } catch {
      return undefined
    }
  }

  #refused(change: Sendable, code: Parameters<typeof problemOf>[0], what: string): Receipt {
    return { ref: change.ref, status: 'refused', problem: problemOf(code, what) }
  }
}

function isGood(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300
}

import { showValue, type Value } from '../../core/value.ts'
import { DescribedSystem, type SystemParts, withKey } from '../described-system.ts'
import type { Resource, RestForm } from '../description/description.ts'
import { fillText } from '../description/template.ts'
import { inOrder } from '../in-order.ts'
import { getPath } from '../paths.ts'
import type { Page, Pull, Receipt, Sendable, SystemRecord } from '../system.ts'
import { looselyEqual } from '../wire-value.ts'
import { RestClient } from './rest-client.ts'
import { type RestPage, restPages } from './rest-pages.ts'
import { conditionParameters, type Parameters, parametersTogether, valueParameters } from './rest-request.ts'
import { RestWriter } from './rest-writer.ts'

/** Look-ups one value at a time run so many at once; the limiter sets the pace. */
const LOOK_UPS_AT_ONCE = 4

/** A REST system, as its description tells. */
export class RestSystem extends DescribedSystem {
  readonly batchSize = 1
  readonly #client: RestClient
  readonly #writer: RestWriter

  constructor(parts: SystemParts, form: RestForm) {
    super(parts)
    this.#client = new RestClient(parts.caller, parts.description, form)
    this.#writer = new RestWriter(parts.side, this.#client)
  }

  async *pull(request: Pull, signal: AbortSignal): AsyncGenerator<Page> {
    const resource = this.described(request.resource)
    const { conditions } = this.description
    const parameters = parametersTogether(
      [this.#since(resource, request), ...conditionParameters(resource, request.where ?? [], conditions)],
      conditions,
    )
    let first: RestPage | undefined
    for await (const page of restPages(this.#client, resource, parameters, signal)) {
      first ??= page
      const records = page.records.map((record) => withKey(resource, record))
      yield page.last ? { records, end: this.endOf(resource, request, page.last.complete, first) } : { records }
    }
  }

  async find(
    name: string,
    path: string,
    values: readonly Value[],
    _paths: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly SystemRecord[]> {
    const resource = this.described(name)
    const ask = resource.asks.get(path)
    if (ask?.find && ask.query !== undefined) {
      const chunks = chunked(values, ask.many ? ask.most : 1)
      const found = await this.#each(
        chunks,
        (chunk, inner) => this.#list(resource, valueParameters(ask, chunk, this.description.conditions), inner),
        signal,
      )
      return found.flat().filter((record) => values.some((value) => looselyEqual(getPath(record, path), value)))
    }
    if (path === resource.facts.key && !resource.single) {
      const found = await this.#each(
        values,
        (value, inner) => this.#client.item(resource, showValue(value), inner),
        signal,
      )
      return found.flatMap((item) => (item ? [withKey(resource, item.record)] : []))
    }
    throw this.caller.error(
      'UNKNOWN_PATH',
      { name: `find ${name}` },
      `cannot be asked by "${path}"; known: ${resource.facts.findBy.join(', ')}`,
    )
  }

  protected async send(changes: readonly Sendable[], signal: AbortSignal): Promise<readonly Receipt[]> {
    const receipts: Receipt[] = []
    for (const change of changes)
      receipts.push(await this.#writer.send(change, this.described(change.resource), signal))
    return receipts
  }

  #since(resource: Resource, request: Pull): Parameters {
    const { changes } = this.description
    if (
      request.since === undefined ||
      !this.cursors ||
      changes?.query === undefined ||
      !resource.facts.can.has('changes')
    )
      return []
    const since = this.cursors.ask(request.since)
    return [[changes.query, fillText(changes.value, (hole) => (hole === 'since' ? since : undefined)) ?? since]]
  }

  async #list(resource: Resource, parameters: Parameters, signal: AbortSignal): Promise<SystemRecord[]> {
    const records: SystemRecord[] = []
    for await (const page of restPages(this.#client, resource, parameters, signal))
      records.push(...page.records.map((record) => withKey(resource, record)))
    return records
  }

  async #each<T, R>(
    items: readonly T[],
    work: (item: T, signal: AbortSignal) => Promise<R>,
    signal: AbortSignal,
  ): Promise<R[]> {
    const results: R[] = []
    const options = { window: () => LOOK_UPS_AT_ONCE, until: items.length, isLast: () => false }
    for await (const result of inOrder((index, inner) => work(items[index] as T, inner), options, signal))
      results.push(result)
    return results
  }
}

function chunked<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

import type { Value } from '../../core/value.ts'
import { conditionText } from '../conditions.ts'
import { DescribedSystem, type SystemParts, withKey } from '../described-system.ts'
import { type Ask, type GraphqlForm, KEY_MEMBER, type Resource } from '../description/description.ts'
import { fillText } from '../description/template.ts'
import { inOrder } from '../in-order.ts'
import { getPath } from '../paths.ts'
import { isStill } from '../read-back.ts'
import { wirePaths } from '../record-shape.ts'
import type { Condition, Page, Pull, Receipt, Sendable, SystemRecord } from '../system.ts'
import { isMisfit, loose, toWire } from '../wire-value.ts'
import type { Argument } from './arguments.ts'
import { isColumnPath } from './documents.ts'
import { allOf, compares, type Filter, keyFilters, pushable } from './filter.ts'
import { GraphqlClient } from './graphql-client.ts'
import { type GraphqlPage, graphqlPages } from './graphql-pages.ts'
import { recordByKey, singleRecord } from './graphql-record.ts'
import { GraphqlWriter } from './graphql-writer.ts'

/** Values that one look-up asks for at once. */
const MOST_VALUES = 500
/** Look-ups one value at a time run so many at once; the limiter sets the pace. */
const LOOK_UPS_AT_ONCE = 4

type Update = Extract<Sendable, { kind: 'update' }>

/** A GraphQL system, as its description tells. */
export class GraphqlSystem extends DescribedSystem {
  readonly batchSize: number
  readonly #client: GraphqlClient
  readonly #writer: GraphqlWriter

  constructor(parts: SystemParts, form: GraphqlForm) {
    super(parts)
    this.batchSize = form.batch
    this.#client = new GraphqlClient(parts.caller, parts.description, form)
    this.#writer = new GraphqlWriter(parts.side, this.#client)
  }

  async *pull(request: Pull, signal: AbortSignal): AsyncGenerator<Page> {
    const resource = this.described(request.resource)
    const { changes } = this.description
    const filters: Filter[] = []
    const more: Argument[] = []
    if (request.since !== undefined && this.cursors && changes && resource.facts.can.has('changes')) {
      const since = this.cursors.ask(request.since)
      if (changes.argument !== undefined) {
        const value = fillText(changes.value, (hole) => (hole === 'since' ? since : undefined)) ?? since
        more.push({ name: changes.argument, type: changes.type ?? 'String', value })
      } else if (this.#client.form.filter && resource.stamp !== undefined)
        filters.push(compares(this.#client.form.filter, resource.stamp, changes.operator, since))
    }
    for (const condition of request.where ?? []) this.#push(resource, condition, filters, more)
    const list = {
      resource,
      columns: this.#columns(resource, request.paths),
      filter: allOf(this.#client.form.filter, filters),
      more,
    }
    if (resource.single) {
      const { record, dateHeader } = await singleRecord(this.#client, resource, list.columns, signal)
      const records = [withKey(resource, record)]
      yield { records, end: this.endOf(resource, request, true, { dateHeader, records }) }
      return
    }
    let first: GraphqlPage | undefined
    for await (const page of graphqlPages(this.#client, list, signal)) {
      first ??= page
      const records = page.records.map((record) => withKey(resource, record))
      yield page.last ? { records, end: this.endOf(resource, request, page.last.complete, first) } : { records }
    }
  }

  async find(
    name: string,
    path: string,
    values: readonly Value[],
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly SystemRecord[]> {
    const resource = this.described(name)
    const wanted = new Set(values.map(loose))
    wanted.delete('')
    const records: SystemRecord[] = []
    const columns = this.#columns(resource, [...paths, path])
    if (this.#isByItem(resource, path)) return this.#items(resource, values, columns, signal)
    for (const { filter, more } of this.#asks(
      resource,
      path,
      values.filter((value) => wanted.has(loose(value))),
    )) {
      for await (const page of graphqlPages(this.#client, { resource, columns, filter, more }, signal)) {
        for (const row of page.records) {
          const record = withKey(resource, row)
          if (wanted.has(loose(getPath(record, path)))) records.push(record)
        }
      }
    }
    return records
  }

  protected async send(changes: readonly Sendable[], signal: AbortSignal): Promise<readonly Receipt[]> {
    const turnedDown = await this.#turnedDown(changes, signal)
    const rest = changes.filter((change) => !turnedDown.has(change))
    const works = rest.map((change) => ({ change, resource: this.described(change.resource) }))
    const receipts = works.length === 0 ? [] : await this.#writer.send(works, signal)
    return changes.map((change) => turnedDown.get(change) ?? (receipts[rest.indexOf(change)] as Receipt))
  }

  protected override async sendTogether(
    changes: readonly Sendable[],
    signal: AbortSignal,
  ): Promise<readonly Receipt[]> {
    if (this.#client.form.together === undefined) return super.sendTogether(changes, signal)
    return this.#writer.sendTogether(
      changes.map((change) => ({ change, resource: this.described(change.resource) })),
      signal,
    )
  }

  /** Where an update cannot hold a condition, its record is read right before: changes whose record is not what they go by. */
  async #turnedDown(changes: readonly Sendable[], signal: AbortSignal): Promise<ReadonlyMap<Sendable, Receipt>> {
    const found = new Map<Sendable, Receipt>()
    if (holdsFilter(this.#client.form.update?.arguments)) return found
    const updates = changes.filter((change) => change.kind === 'update' && (change.expect?.length ?? 0) > 0) as Update[]
    for (const name of new Set(updates.map((change) => change.resource))) {
      const own = updates.filter((change) => change.resource === name)
      const { key } = this.described(name).facts
      const paths = own.flatMap((change) => (change.expect ?? []).map(([path]) => path))
      const records = await this.find(
        name,
        key,
        own.map((change) => change.key),
        paths,
        signal,
      )
      for (const change of own) {
        const record = records.find((candidate) => loose(getPath(candidate, key)) === loose(change.key))
        if (!record || change.expect?.some(([path, value]) => !isStill(record, path, value)))
          found.set(change, { ref: change.ref, status: 'stale' })
      }
    }
    return found
  }

  #push(resource: Resource, condition: Condition, filters: Filter[], more: Argument[]): void {
    const ask = resource.asks.get(condition.path)
    if (ask?.argument !== undefined && condition.op === 'eq' && !ask.many && condition.value !== null) {
      more.push({ name: ask.argument, type: ask.type ?? 'String', value: this.#asked(ask, condition.value) })
      return
    }
    const filter = pushable(this.#client.form.filter, resource, condition, this.emptyAs)
    if (filter) filters.push(filter)
  }

  #asked(ask: Ask, value: Value): unknown {
    return ask.value === undefined ? value : conditionText(ask.value, value, this.description.conditions)
  }

  /** Whether a key is asked for by the field for one record: nothing that asks for several at once is described. */
  #isByItem(resource: Resource, path: string): boolean {
    const { item, filter } = this.#client.form
    return item !== undefined && path === resource.facts.key && !filter && !resource.asks.get(path)?.find
  }

  async #items(
    resource: Resource,
    keys: readonly Value[],
    columns: readonly string[],
    signal: AbortSignal,
  ): Promise<readonly SystemRecord[]> {
    const records: SystemRecord[] = []
    const fetch = async (index: number, inner: AbortSignal) => {
      const key = toWire(resource.facts, resource.facts.key, keys[index] ?? null, this.emptyAs)
      return isMisfit(key) ? undefined : recordByKey(this.#client, resource, key, columns, inner)
    }
    const options = { window: () => LOOK_UPS_AT_ONCE, until: keys.length, isLast: () => false }
    for await (const record of inOrder(fetch, options, signal)) if (record) records.push(withKey(resource, record))
    return records
  }

  /** How to ask for records by one path: as few requests as the system lets. @throws SystemError UNKNOWN_PATH */
  #asks(
    resource: Resource,
    path: string,
    values: readonly Value[],
  ): { readonly filter: Filter | undefined; readonly more: readonly Argument[] }[] {
    const ask = resource.asks.get(path)
    const chunk = (size: number) =>
      Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
        values.slice(index * size, (index + 1) * size),
      )
    if (ask?.find && ask.argument !== undefined) {
      const { argument: name, type = 'String', many, most } = ask
      return chunk(many ? most : 1).map((part) => ({
        filter: undefined,
        more: [{ name, type, value: many ? part : this.#asked(ask, part[0] ?? null) }],
      }))
    }
    const { filter: form } = this.#client.form
    if (path === KEY_MEMBER && form?.or !== undefined) {
      const or = form.or
      const keys = values.flatMap(
        (value) => allOf(form, keyFilters(form, resource, String(value), this.emptyAs) ?? []) ?? [],
      )
      return keys.length === 0 ? [] : [{ filter: { [or]: keys }, more: [] }]
    }
    const isKnown = resource.anyColumn || path === resource.facts.key
    if (!form || !isKnown || !isColumnPath(path) || path.includes('.')) {
      throw this.caller.error(
        'UNKNOWN_PATH',
        { name: `find ${resource.facts.name}` },
        `cannot be asked by "${path}"; known: ${resource.facts.findBy.join(', ')}`,
      )
    }
    return chunk(MOST_VALUES).flatMap((part) => {
      const wires = part
        .map((value) => toWire({ ...resource.facts, maxLength: {} }, path, value, this.emptyAs))
        .filter((wire) => !isMisfit(wire))
      return wires.length === 0 ? [] : [{ filter: allOf(form, [compares(form, path, 'in', wires)]), more: [] }]
    })
  }

  /** Key, stamps and what is asked for, each once. @throws SystemError UNKNOWN_PATH for what is no column's name */
  #columns(resource: Resource, paths: readonly string[]): readonly string[] {
    const own = [
      ...resource.keyParts,
      resource.facts.created,
      resource.facts.can.has('changes') ? resource.stamp : undefined,
    ]
    const wanted = [...own, ...paths.map((path) => path.replaceAll(/\[\d+\]/g, ''))].filter(
      (path) => path !== undefined && path !== KEY_MEMBER,
    ) as string[]
    const columns = [...new Set(wanted.flatMap((path) => wirePaths(resource, path)))]
    const odd = columns.find((column) => !isColumnPath(column))
    if (odd !== undefined)
      throw this.caller.error(
        'UNKNOWN_PATH',
        { name: `query ${resource.facts.name}` },
        `"${odd}" is no name of a column`,
      )
    return columns
  }
}

function holdsFilter(args: unknown): boolean {
  if (args === '$filter') return true
  return typeof args === 'object' && args !== null && Object.values(args).some(holdsFilter)
}

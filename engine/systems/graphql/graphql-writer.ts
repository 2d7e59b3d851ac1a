import type { Side } from '../../core/ids.ts'
import { isSuggest, type Suggest } from '../../core/resource.ts'
import type { Resource } from '../description/description.ts'
import type { MutationFile } from '../description/file.ts'
import { fillDeep, fillText } from '../description/template.ts'
import { CallError, type CallProblem, problemOf } from '../http/failures.ts'
import { getPath, isRecord } from '../paths.ts'
import { finished, put, wirePaths } from '../record-shape.ts'
import type { Receipt, Sendable } from '../system.ts'
import { isMisfit, toWire } from '../wire-value.ts'
import { argumentsOf } from './arguments.ts'
import { isColumnPath, type Operation, operationOf } from './documents.ts'
import { allOf, equals, type Filter, keyFilters } from './filter.ts'
import type { GraphqlClient } from './graphql-client.ts'
import { receiptOf, refusalPaths } from './graphql-receipt.ts'
import { isOuterRefused, messageOf, type Result } from './graphql-result.ts'

interface Work {
  readonly change: Sendable
  readonly resource: Resource
}

/** Writes of a GraphQL system: one mutation for each change, as many as allowed in one request. Nothing is sent twice. */
export class GraphqlWriter {
  readonly #side: Side
  readonly #client: GraphqlClient

  constructor(side: Side, client: GraphqlClient) {
    this.#side = side
    this.#client = client
  }

  /** One receipt for each, in order. @throws CallError where the whole request failed */
  async send(works: readonly Work[], signal: AbortSignal): Promise<readonly Receipt[]> {
    const prepared = await Promise.all(works.map(async (work) => ({ ...work, operation: await this.#operation(work) })))
    const sendable = prepared.filter((item) => isOperation(item.operation))
    const fields = [...new Set(sendable.map(({ change, resource }) => this.#mutation(change, resource)?.field ?? ''))]
    const operations = sendable.map(({ operation }) => operation as Operation)
    const results =
      sendable.length === 0 ? [] : await this.#client.mutate(`mutation ${fields.join(', ')}`, operations, signal)
    return prepared.map(({ change, resource, operation }, index) => {
      if (!isOperation(operation)) return this.#receipt(change, operation)
      const result = results[sendable.indexOf(prepared[index] as (typeof sendable)[number])]
      return this.#receiptOf({ change, resource }, this.#mutation(change, resource) as MutationFile, result as Result)
    })
  }

  #receiptOf({ change, resource }: Work, mutation: MutationFile, result: Result): Receipt {
    const place = { outer: this.#client.form.within?.field, field: mutation.field, mutation }
    const tell = (code: CallProblem['code'], what: string, said?: string) =>
      this.#client.caller.error(code, { name: `${change.kind} ${resource.facts.name}` }, what, said).problem
    return receiptOf(change, resource, result, place, this.#client.description.errors, tell)
  }

  /**
   * Changes that are saved as one: a session holds them back, and its last request saves them. A change that is refused on
   * the way ends the session without saving, so that none of them is written. @throws CallError where nothing was saved
   */
  async sendTogether(works: readonly Work[], signal: AbortSignal): Promise<readonly Receipt[]> {
    const { form } = this.#client
    const { together, within } = form
    if (!together || !within) throw new Error('the description has no session')
    let session: string | undefined
    const held: Receipt[] = []
    for (const work of works) {
      const operation = await this.#operation(work, { session, keep: true })
      if (!isOperation(operation)) {
        const receipt = this.#receipt(work.change, operation)
        if (receipt.status !== 'done') return this.#noneOf(works, receipt)
        held.push(receipt)
        continue
      }
      const mutation = this.#mutation(work.change, work.resource) as MutationFile
      const [result] = await this.#client.mutate(`mutation ${mutation.field}`, [operation], signal).catch((error) => {
        // Nothing is saved before the last request, whatever became of this one.
        throw error instanceof CallError
          ? new CallError(this.#side, error.problem as CallProblem, { retry: error.retry })
          : error
      })
      const receipt = this.#receiptOf(work, mutation, result as Result)
      const id =
        result && isRecord(result.data) ? getPath(result.data, `${within.field}.${together.session}`) : undefined
      if (receipt.status !== 'done') return this.#noneOf(works, receipt)
      if (typeof id === 'string' && id !== '') session ??= id
      if (session === undefined) {
        const what = `${this.#side}: the answer names no session (${together.session})`
        return this.#noneOf(works, { ref: receipt.ref, status: 'refused', problem: problemOf('ANSWER_INVALID', what) })
      }
      held.push(receipt)
    }
    if (session === undefined) return held
    const [saved] = await this.#client.mutate('mutation save', [await this.#save(session)], signal)
    const isSaved = saved && saved.errors.length === 0 && isRecord(saved.data)
    if (isSaved) return held
    const refused = saved !== undefined && isOuterRefused(saved, within.field)
    const said = saved && messageOf(saved)
    const { problem } = this.#client.caller.error(
      refused ? 'SYSTEM_REFUSED' : 'ANSWER_INVALID',
      { name: 'save' },
      refused ? 'was refused' : 'the answer does not tell whether the changes were saved',
      said,
    )
    return works.map(({ change }) => ({ ref: change.ref, status: refused ? 'refused' : 'unknown', problem }))
  }

  /** One of the changes was turned down: the others are not saved either. */
  #noneOf(works: readonly Work[], receipt: Receipt): readonly Receipt[] {
    const why = 'problem' in receipt ? receipt.problem.what : 'the record changed meanwhile'
    return works.map(({ change: { ref, kind, resource } }) =>
      ref !== receipt.ref
        ? {
            ref,
            status: 'refused',
            problem: problemOf(
              'NOT_SENT',
              `${this.#side}, ${kind} ${resource}: saved together with another one: ${why}`,
            ),
          }
        : receipt.status === 'unknown'
          ? { ref, status: 'refused', problem: receipt.problem }
          : receipt,
    )
  }

  /** The request that ends a session, and saves. */
  async #save(session: string): Promise<Operation> {
    const { form, caller } = this.#client
    const values = await caller.connection.values()
    const outer = argumentsOf(form.within?.arguments ?? {}, {}, {}, values)
    const name = form.together?.session ?? ''
    return operationOf({
      kind: 'mutation',
      within: { field: form.within?.field ?? '', arguments: [...outer, { name, type: 'String', value: session }] },
      field: name,
      arguments: [],
      select: [],
    })
  }

  /** The mutation for a resource, its words filled in. */
  #mutation(change: Sendable, resource: Resource): MutationFile | undefined {
    const mutation = this.#client.form[change.kind]
    return mutation && fillDeep(mutation, resource.words)
  }

  #receipt(change: Sendable, outcome: CallProblem | 'nothing'): Receipt {
    if (outcome === 'nothing')
      return { ref: change.ref, status: 'done', key: change.kind === 'create' ? '' : change.key }
    return {
      ref: change.ref,
      status: 'refused',
      problem: { ...outcome, what: `${this.#side}, ${change.kind} ${change.resource}: ${outcome.what}` },
    }
  }

  /** What to send; or why it cannot be sent, or that there is nothing to send. */
  async #operation(
    { change, resource }: Work,
    held?: { readonly session: string | undefined; readonly keep: true },
  ): Promise<Operation | CallProblem | 'nothing'> {
    const { form, caller } = this.#client
    const mutation = this.#mutation(change, resource)
    if (!mutation || !resource.facts.can.has(change.kind))
      return problemOf('CANNOT_WRITE', `the system cannot ${change.kind} ${resource.facts.name}`)
    if (change.kind === 'update' && change.set.length === 0) return 'nothing'
    const row = change.kind === 'delete' ? {} : this.#row(resource, change)
    if (isProblem(row)) return row
    const filter = change.kind === 'create' ? undefined : this.#filter(resource, change)
    if (isProblem(filter)) return filter
    const values = await caller.connection.values()
    const key =
      change.kind === 'create'
        ? undefined
        : toWire({ ...resource.facts, maxLength: {} }, resource.facts.key, change.key, this.#client.description.emptyAs)
    const placeholders = { $row: row, $filter: filter, $key: isMisfit(key) ? undefined : key }
    const given = argumentsOf(mutation.arguments, resource.words, placeholders, values)
    // An update or delete that lost an argument on the way might mean every row there is.
    if (change.kind !== 'create' && given.length < Object.keys(mutation.arguments).length) {
      return problemOf(
        'CANNOT_WRITE',
        `the description does not let ${change.kind} of ${resource.facts.name} say which record it means`,
      )
    }
    const read =
      change.kind === 'delete' || mutation.record === undefined
        ? []
        : this.#readBack(resource, change.set).map((column) => joined(mutation.record, column))
    const session = held?.session
    const more = held && form.together ? argumentsOf(form.together.keep, resource.words, {}, values) : []
    const going = session && form.together ? [{ name: form.together.session, type: 'String', value: session }] : []
    return operationOf({
      kind: 'mutation',
      beside: held && form.together?.session,
      within: form.within && {
        field: form.within.field,
        arguments: [...argumentsOf(form.within.arguments, resource.words, {}, values), ...more, ...going],
      },
      field: mutation.field,
      arguments: given,
      select: [mutation.affected, ...refusalPaths(mutation), ...read].filter((path) => path !== undefined),
    })
  }

  /**
   * The values in the order of writing: a system may assign them one after the other. Null empties a value that is there,
   * unless the system takes it as the wish to choose one.
   */
  #row(
    resource: Resource,
    { kind, set }: Exclude<Sendable, { kind: 'delete' }>,
  ): Record<string, unknown> | CallProblem {
    const { suggest, emptyAs } = this.#client.description
    const nullEmpties = kind === 'update' && suggest.as !== 'null'
    const row: Record<string, unknown> = {}
    for (const [path, value] of set) {
      if (!isColumnPath(path)) return problemOf('UNKNOWN_PATH', `"${path}" is no name of a column`)
      if (isSuggest(value)) {
        const hasRange = value.from !== undefined || value.to !== undefined
        const wish = hasRange ? this.#range(path, value) : undefined
        if (hasRange && (!suggest.range || wish === undefined))
          return problemOf('CANNOT_WRITE', `the system cannot choose ${path} within a range that has one end only`)
        if (suggest.range && wish !== undefined)
          row[suggest.range.member] = [...((row[suggest.range.member] as unknown[] | undefined) ?? []), wish]
        else if (suggest.as === 'null') row[path] = null
        continue
      }
      const wire = toWire(resource.facts, path, value, emptyAs)
      if (isMisfit(wire)) return problemOf(wire.code, wire.what)
      if (wire !== null || nullEmpties) put(row, resource, path, wire)
    }
    return nullEmpties ? finished(row, resource, set) : row
  }

  #range(path: string, { from, to }: Suggest): string | undefined {
    const each = this.#client.description.suggest.range?.each
    return each === undefined ? undefined : fillText(each, (hole) => ({ column: path, from, to })[hole])
  }

  /** The record by its key, and the values that it must still have. */
  #filter(resource: Resource, change: Exclude<Sendable, { kind: 'create' }>): Filter | CallProblem | undefined {
    const { filter: form } = this.#client.form
    if (!form) return undefined
    const { emptyAs } = this.#client.description
    const key = keyFilters(form, resource, change.key, emptyAs)
    if (!key || key.length === 0) return problemOf('VALUE_TYPE', `"${change.key}" is no key of ${resource.facts.name}`)
    const still = change.kind === 'update' ? (change.expect ?? []) : []
    const conditions = still.flatMap(([path, value]) => {
      if (!isColumnPath(path) || path.includes('.')) return []
      const wire = toWire({ ...resource.facts, maxLength: {} }, path, value, emptyAs)
      return isMisfit(wire) || wire === null ? [] : [equals(form, path, wire)]
    })
    return allOf(form, [...key, ...conditions])
  }

  #readBack(resource: Resource, set: readonly (readonly [string, unknown])[]): readonly string[] {
    return [...new Set([...resource.keyParts, ...set.flatMap(([path]) => wirePaths(resource, path))])]
  }
}

function joined(above: string | undefined, path: string): string {
  return above === undefined || above === '' ? path : `${above}.${path}`
}

function isOperation(value: Operation | CallProblem | 'nothing'): value is Operation {
  return typeof value === 'object' && 'query' in value
}

function isProblem(value: unknown): value is CallProblem {
  return isRecord(value) && 'mend' in value && 'code' in value && 'what' in value
}

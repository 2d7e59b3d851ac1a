import { type Outcome, outcome, type Problem } from '../../core/problem.ts'
import type { ColumnType } from '../../core/resource.ts'
import type { MapTree } from '../../core/tree.ts'
import type { Value } from '../../core/value.ts'
import { checkDescription } from './check-description.ts'
import type { Changes, GraphqlForm, Limits, RestForm, Retry, SystemDescription, Window } from './description.ts'
import type { ChangesFile, DescriptionFile, ErrorsFile, GraphqlFile, LimitsFile, RestFile, ShareFile } from './file.ts'
import { parseResources } from './parse-resources.ts'
import { Reading } from './reading.ts'

/**
 * A system description, plain from YAML and already valid by schemas/system.schema.json, with ranges spelled out, defaults
 * filled in, and what a schema cannot see checked. `tree` gives problems their places.
 */
export function parseDescription(plain: unknown, tree?: MapTree): Outcome<SystemDescription> {
  const { description, problems } = draftDescription(plain, tree)
  return outcome(problems, () => description ?? unreachable())
}

/** As `parseDescription`, with the description too where it has problems: for looking on for others. */
export function draftDescription(
  plain: unknown,
  tree?: MapTree,
): { readonly description: SystemDescription | undefined; readonly problems: readonly Problem[] } {
  const reading = new Reading(tree)
  const file = shapeOf(plain, reading)
  if (!file) return { description: undefined, problems: reading.problems }
  const description: SystemDescription = {
    system: file.system,
    protocol: file.protocol,
    connection: file.connection,
    identity: file.identity,
    auth: file.auth,
    headers: file.headers ?? {},
    changes: file.changes && changesOf(file.changes, reading),
    limits: limitsOf(file.limits ?? {}),
    timeouts: {
      connectMs: reading.ms(file.timeouts?.connect ?? '10s', 'timeouts', 'connect'),
      tokenMs: reading.ms(file.timeouts?.token ?? '30s', 'timeouts', 'token'),
      readMs: reading.ms(file.timeouts?.read ?? '60s', 'timeouts', 'read'),
      writeMs: reading.ms(file.timeouts?.write ?? '60s', 'timeouts', 'write'),
    },
    retry: retryOf(file, reading),
    sizes: {
      answerBytes: reading.bytes(file.sizes?.answer ?? '64MB', 'sizes', 'answer'),
      nesting: file.sizes?.nesting ?? 64,
      pageFactor: file.sizes?.page ?? 10,
    },
    settleAfterMs: reading.ms(file.settleAfter, 'settleAfter'),
    emptyAs: emptyOf(file.emptyAs ?? {}),
    suggest: file.suggest ?? { as: 'left-out' },
    errors: errorsOf(file.errors ?? {}, file.protocol),
    conditions: { join: file.conditions?.join, escape: file.conditions?.escape ?? 'backslash' },
    rest: file.rest && restOf(file.rest),
    graphql: file.graphql && graphqlOf(file.graphql),
    resources: parseResources(file, reading),
  }
  checkDescription(file, description, reading)
  return { description, problems: reading.problems }
}

/** The schema says this better and with places; this only keeps a file that was never validated from crashing us. */
function shapeOf(plain: unknown, reading: Reading): DescriptionFile | undefined {
  const file = plain as Partial<DescriptionFile> | null
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  if (
    isObject(file) &&
    isObject(file?.connection) &&
    isObject(file?.identity) &&
    isObject(file?.auth) &&
    isObject(file?.resources)
  ) {
    return file as DescriptionFile
  }
  reading.error('DESCRIPTION_INVALID', 'this is no system description', 'see schemas/system.schema.json for its words')
  return undefined
}

function unreachable(): never {
  throw new Error('a description without its shape has a problem')
}

function changesOf(file: ChangesFile, reading: Reading): Changes {
  const overlapMs = reading.ms(file.overlap ?? '15m', 'changes', 'overlap')
  return {
    query: file.query,
    value: file.value ?? '{since}',
    argument: file.argument,
    type: file.type,
    operator: file.operator ?? 'gte',
    clock: file.clock,
    zone: file.zone ?? 'UTC',
    overlapMs,
    afterClockChangeMs:
      reading.ms(file.afterClockChange ?? (file.clock === 'local' ? '75m' : 0), 'changes', 'afterClockChange') ||
      overlapMs,
  }
}

function limitsOf(file: LimitsFile): Limits {
  const window = (windowMs: number, share: ShareFile | undefined): Window[] =>
    share ? [{ windowMs, use: share.use, sharedBy: share.sharedBy ?? ['url'] }] : []
  return {
    windows: [...window(1000, file.perSecond), ...window(60_000, file.perMinute)],
    atOnce: { use: file.atOnce?.use ?? 8, sharedBy: file.atOnce?.sharedBy ?? ['url'] },
  }
}

function retryOf(file: DescriptionFile, reading: Reading): Retry {
  return {
    firstMs: reading.ms(file.retry?.first ?? '1s', 'retry', 'first'),
    longestMs: reading.ms(file.retry?.longest ?? '30s', 'retry', 'longest'),
    attempts: file.retry?.attempts ?? 5,
    refusedForMs: reading.ms(file.retry?.refusedFor ?? '5m', 'retry', 'refusedFor'),
  }
}

function emptyOf(file: NonNullable<DescriptionFile['emptyAs']>): Readonly<Record<ColumnType, Value>> {
  return { text: null, integer: null, decimal: null, boolean: null, date: null, ...file }
}

function errorsOf(file: ErrorsFile, protocol: 'rest' | 'graphql'): Required<ErrorsFile> {
  const paths =
    protocol === 'graphql'
      ? { message: ['message'], code: ['extensions.code'] }
      : { message: ['message', 'error'], code: ['code'] }
  return { busy: [], login: [], refused: [], unsure: [], ...paths, ...file }
}

function restOf(file: RestFile): RestForm {
  return {
    base: file.base ?? '{url}',
    lists: file.lists ?? '',
    items: file.items ?? '',
    createMethod: file.create?.method ?? 'POST',
    createWrap: file.create?.wrap,
    update: file.update,
    deleteMethod: file.delete?.method ?? 'DELETE',
  }
}

function graphqlOf(file: GraphqlFile): GraphqlForm {
  const { list, filter, within } = file
  return {
    endpoint: file.endpoint ?? '{url}',
    within: within && { field: within.field, arguments: within.arguments ?? {} },
    list: {
      field: list.field,
      arguments: list.arguments ?? {},
      records: list.records,
      total: list.total,
      hasMore: list.hasMore,
      cursor: list.cursor,
      ahead: list.ahead ?? 1,
    },
    item: file.item,
    filter: filter && { and: filter.and, or: filter.or, operators: filter.operators },
    ascending: file.order?.ascending ?? 'ASC',
    create: file.create,
    update: file.update,
    delete: file.delete,
    batch: file.batch ?? 1,
    together: file.together,
  }
}

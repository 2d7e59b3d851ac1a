import { GraphQLError, type GraphQLResolveInfo, responsePathAsArray } from 'graphql'
import { BusinessError } from '../business-error.ts'
import type { Row } from '../data/collation.ts'
import type { TableData } from '../data/table-data.ts'
import { type RequestContext, writingOf } from '../world.ts'
import type { Writing } from './draft.ts'

export type OnError = 'FAIL_TABLE' | 'FAIL_ROW' | 'CONTINUE'

/** What a create, update or delete answers. */
export interface OperationResult {
  readonly affectedRows: number
  readonly items: readonly (Row | null)[] | null
}

/** One create, update or delete of one table while it runs. */
export interface Operation {
  readonly data: TableData
  readonly writing: Writing
  readonly context: RequestContext
  readonly info: GraphQLResolveInfo
  readonly onError: OnError
}

export function operationOn(
  table: string,
  onError: OnError | null | undefined,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Operation {
  const { company, settings } = context.world
  return {
    data: company.of(table),
    writing: writingOf(context.world, context.user),
    context,
    info,
    onError: onError ?? settings.assumed.onError,
  }
}

/** Reports a refused row beside the data: path to the operation and, as its last step, to the row ("values/0"). */
export function report({ context, info }: Operation, error: BusinessError, place?: string): void {
  const path = [...responsePathAsArray(info.path), ...(place ? [place] : [])]
  context.errors.push(
    new GraphQLError(error.message, { nodes: info.fieldNodes, path, extensions: { ...error.extensions } }),
  )
}

export function warn({ context, info }: Operation, message: string): void {
  context.warnings.push({ message, path: responsePathAsArray(info.path) })
}

/**
 * Runs the step of one row: kept and saved when it succeeds, taken back and reported when business logic refuses it.
 * undefined for a refused row.
 */
export function rowStep<T>(operation: Operation, place: string, step: () => T, save: boolean): T | undefined {
  const { company } = operation.writing
  const mark = company.mark()
  try {
    const done = step()
    if (save) company.save()
    return done
  } catch (error) {
    company.rollback(mark)
    if (!(error instanceof BusinessError)) throw error
    report(operation, error, place)
    return undefined
  }
}

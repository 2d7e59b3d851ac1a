import { type ExecutionArgs, type ExecutionResult, execute, type GraphQLError } from 'graphql'
import { BusinessError } from '../business-error.ts'
import { WrongAnswer } from '../query/leaf-check.ts'
import type { RequestContext, World } from '../world.ts'
import type { Prepared } from './documents.ts'
import { codedError } from './validation-codes.ts'

/** Whose request it is. */
export interface Caller {
  readonly user: string
  readonly readonly: boolean
}

export interface Executed {
  readonly result: ExecutionResult
  /** Faults in what the client sent, found only now: values of variables and arguments. */
  readonly requestFaults: readonly Fault[]
  /** Answers that the contract does not allow. */
  readonly answerFaults: readonly Fault[]
}

export interface Fault {
  readonly schemaPath: string
  readonly message: string
}

/** Runs one operation from start to end without a pause: requests never see each other half done. */
export function executePrepared(
  world: World,
  caller: Caller,
  prepared: Prepared & { readonly document: NonNullable<Prepared['document']> },
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): Executed {
  const context: RequestContext = {
    world,
    user: caller.user,
    readonly: caller.readonly,
    variables,
    errors: [],
    warnings: [],
    endSession: undefined,
  }
  const args = { document: prepared.document, operationName: operationName ?? null, variableValues: variables }
  let result: ExecutionResult
  try {
    result = execute({ schema: world.compiled.execution, contextValue: context, ...args }) as ExecutionResult
  } finally {
    context.endSession?.()
  }
  if (!('data' in result)) {
    const errors = (result.errors ?? []).map((error) => codedError(error, 'INVALID_VALUE'))
    return {
      result: { errors },
      requestFaults: errors.map(({ message }) => ({ schemaPath: 'variables', message })),
      answerFaults: [],
    }
  }
  const described = prepared.introspects ? introspection(world, args) : undefined
  const data = described ? { ...result.data, ...described } : (result.data ?? null)
  const errors = [...(result.errors ?? []), ...context.errors]
  const extensions = context.warnings.length > 0 ? { warnings: context.warnings } : undefined
  return {
    result: { ...(errors.length > 0 && { errors }), data, ...(extensions && { extensions }) },
    ...faultsOf(result.errors ?? []),
  }
}

/** Runs a query text inside another request. */
export function executeText(
  world: World,
  caller: Caller,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const prepared = world.documents.prepare(text)
  const { document } = prepared
  if (!document || prepared.errors.length > 0) return { errors: prepared.errors }
  return executePrepared(world, caller, { ...prepared, document }, undefined, variables).result
}

/** What the contract says about itself; the execution schema would describe its own shortened types. */
function introspection(world: World, args: Omit<ExecutionArgs, 'schema'>): Record<string, unknown> {
  world.count('query introspection')
  const { data } = execute({ schema: world.compiled.contract, ...args }) as ExecutionResult
  return Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== null))
}

function faultsOf(errors: readonly GraphQLError[]): Pick<Executed, 'requestFaults' | 'answerFaults'> {
  const requestFaults: Fault[] = []
  const answerFaults: Fault[] = []
  for (const { originalError, message, path } of errors) {
    if (originalError instanceof BusinessError) continue
    const schemaPath = originalError instanceof WrongAnswer ? originalError.schemaPath : (path ?? []).join('.')
    const faults = message.startsWith('Argument "') ? requestFaults : answerFaults
    faults.push({ schemaPath, message })
  }
  return { requestFaults, answerFaults }
}

import type { Problem } from '../../core/problem.ts'
import { keyOf, withKey } from '../described-system.ts'
import type { Resource } from '../description/description.ts'
import type { ErrorsFile, MutationFile } from '../description/file.ts'
import type { CallProblem } from '../http/failures.ts'
import { getPath, isRecord } from '../paths.ts'
import { differences } from '../read-back.ts'
import type { Receipt, Sendable, SystemRecord } from '../system.ts'
import { hasCode, isOuterRefused, isRefusedWhole, messageOf, type Result } from './graphql-result.ts'

/** Where the answer to one mutation stands. */
export interface AnswerPlace {
  readonly outer: string | undefined
  readonly field: string
  readonly mutation: MutationFile
}

type Tell = (code: CallProblem['code'], what: string, said?: string) => Problem

/**
 * What the answer to one mutation says of its change. In doubt `unknown`: that costs a look-up later, where `refused` for
 * what was written would make a double.
 */
export function receiptOf(
  change: Sendable,
  resource: Resource,
  result: Result,
  place: AnswerPlace,
  words: Required<ErrorsFile>,
  tell: Tell,
): Receipt {
  const { ref } = change
  const said = messageOf(result)
  const refused = (code: CallProblem['code'], what: string): Receipt => ({
    ref,
    status: 'refused',
    problem: tell(code, what, said),
  })
  const unknown = (code: CallProblem['code'], what: string): Receipt => ({
    ref,
    status: 'unknown',
    problem: tell(code, what, said),
  })

  if (hasCode(result, words.unsure)) return unknown('SYSTEM_TIMEOUT', 'may go on after its answer')
  if (isRefusedWhole(result, words))
    return refused(hasCode(result, words.busy) ? 'RATE_LIMITED' : 'REQUEST_INVALID', 'was refused before it ran')
  if (isOuterRefused(result, place.outer)) return refused('COMPANY_REFUSED', `${place.outer} was refused`)
  const answer = isRecord(result.data)
    ? getPath(result.data, place.outer === undefined ? place.field : `${place.outer}.${place.field}`)
    : undefined
  if (!isRecord(answer)) {
    const isRefused = result.errors.length > 0 && answer === null
    return isRefused
      ? refused('SYSTEM_REFUSED', 'was refused')
      : unknown('ANSWER_INVALID', 'the answer does not tell what became of it')
  }
  const refusals = refusalsIn(answer, refusalPaths(place.mutation))
  if (refusals.length > 0)
    return { ref, status: 'refused', problem: tell('SYSTEM_REFUSED', 'was refused', refusals.join('; ')) }
  return outcome(change, resource, result, answer, place.mutation, { refused, unknown })
}

/** Paths of what an answer says of a refusal: all below one list. */
export function refusalPaths({ refusals }: MutationFile): readonly string[] {
  return refusals === undefined ? [] : typeof refusals === 'string' ? [refusals] : refusals
}

/** One text for each refusal, made of its parts: `input.email: is taken`. */
function refusalsIn(answer: unknown, paths: readonly string[]): readonly string[] {
  const [first, ...more] = paths
  if (first === undefined) return []
  if (more.length === 0) return textsOf(getPath(answer, first))
  const items = [getPath(answer, first.slice(0, first.lastIndexOf('.')))].flat().filter(isRecord)
  return items.map((item) => {
    const parts = paths.map((path) => textsOf(getPath(item, path.slice(path.lastIndexOf('.') + 1))).join('.'))
    return parts.filter((part) => part !== '').join(': ') || 'no reason given'
  })
}

function textsOf(found: unknown): string[] {
  return [found].flat().flatMap((text) => (text === null || text === undefined ? [] : [String(text)]))
}

interface Receipts {
  readonly refused: (code: CallProblem['code'], what: string) => Receipt
  readonly unknown: (code: CallProblem['code'], what: string) => Receipt
}

function outcome(
  change: Sendable,
  resource: Resource,
  result: Result,
  answer: Record<string, unknown>,
  mutation: MutationFile,
  { refused, unknown }: Receipts,
): Receipt {
  const { ref } = change
  const affected =
    mutation.affected === undefined ? undefined : Number(getPath(answer, mutation.affected) ?? Number.NaN)
  const failed = result.errors.length > 0
  const record = recordOf(resource, answer, mutation)
  switch (change.kind) {
    case 'create': {
      const key = record && keyOf(resource, record)
      // A row with a key is there, whatever else went wrong with it: its values are compared with the answer.
      if (record && key !== undefined && affected !== 0) return { ref, status: 'done', key, record }
      if (affected === 0 || (failed && affected === undefined)) return refused('SYSTEM_REFUSED', 'was refused')
      return unknown('ANSWER_INVALID', 'the answer holds no key of the new record')
    }
    case 'update': {
      const isMissing = affected === undefined ? !record : affected === 0
      if (isMissing && failed) return refused('SYSTEM_REFUSED', 'was refused')
      if (isMissing)
        return change.expect?.length ? { ref, status: 'stale' } : refused('RECORD_GONE', `${change.key} is not there`)
      // After a failed row the answer shows the values before; only if it shows ours it was written.
      if (failed && (!record || differences(change, record).length > 0))
        return unknown('SYSTEM_REFUSED', 'was answered with an error, but counted as written')
      return { ref, status: 'done', key: change.key, ...(record ? { record } : {}) }
    }
    case 'delete':
      if (failed)
        return affected === undefined || Number.isNaN(affected) || affected > 0
          ? unknown('SYSTEM_REFUSED', 'was answered with an error')
          : refused('SYSTEM_REFUSED', 'was refused')
      return affected === 0
        ? refused('RECORD_GONE', `${change.key} is not there`)
        : { ref, status: 'done', key: change.key }
  }
}

/** The record in an answer, also where it comes as a list of one; null stands for a row that failed. */
function recordOf(
  resource: Resource,
  answer: Record<string, unknown>,
  mutation: MutationFile,
): SystemRecord | undefined {
  if (mutation.record === undefined) return undefined
  const found = getPath(answer, mutation.record)
  const record = Array.isArray(found) ? found.find((item) => item !== null) : found
  return isRecord(record) ? withKey(resource, record) : undefined
}

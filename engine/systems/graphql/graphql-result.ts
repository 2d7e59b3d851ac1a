import type { ErrorsFile } from '../description/file.ts'
import { getPath, isRecord } from '../paths.ts'

/** What one operation came to. `data` is undefined where the answer had none: nothing was executed. */
export interface Result {
  readonly data: Readonly<Record<string, unknown>> | null | undefined
  readonly errors: readonly Fault[]
}

export interface Fault {
  readonly message: string
  readonly code: string | undefined
  readonly path: readonly (string | number)[]
  /** Validation points into the document; what fails later points into the answer. */
  readonly pointsIntoDocument: boolean
}

export function resultOf(
  raw: { readonly data?: unknown; readonly errors?: unknown },
  words: Required<ErrorsFile>,
): Result {
  const { data, errors } = raw
  const list = Array.isArray(errors) ? errors : errors === undefined || errors === null ? [] : [errors]
  return {
    data: data === undefined || data === null || isRecord(data) ? data : undefined,
    errors: list.map((error) => faultOf(error, words)),
  }
}

function faultOf(error: unknown, words: Required<ErrorsFile>): Fault {
  const textAt = (paths: readonly string[]) =>
    paths.map((path) => getPath(error, path)).find((text) => typeof text === 'string' || typeof text === 'number')
  const path = getPath(error, 'path')
  const locations = getPath(error, 'locations')
  const code = textAt(words.code)
  return {
    message: String(textAt(words.message) ?? 'no reason given'),
    code: code === undefined ? undefined : String(code),
    path: Array.isArray(path) ? path : [],
    pointsIntoDocument: Array.isArray(locations) && locations.length > 0 && !Array.isArray(path),
  }
}

export function hasCode(result: Result, codes: readonly string[]): boolean {
  return result.errors.some(({ code }) => code !== undefined && codes.includes(code))
}

/** Whether the operation was surely turned down before anything of it ran. */
export function isRefusedWhole(result: Result, words: Required<ErrorsFile>): boolean {
  if (result.data !== undefined || result.errors.length === 0) return false
  const known = [...words.refused, ...words.busy, ...words.login]
  return result.errors.every(
    (fault) => fault.pointsIntoDocument || (fault.code !== undefined && known.includes(fault.code)),
  )
}

/** Whether the field around all others (the company) was refused itself. */
export function isOuterRefused(result: Result, outer: string | undefined): boolean {
  return (
    outer !== undefined &&
    isRecord(result.data) &&
    result.data[outer] === null &&
    result.errors.some(({ path }) => path.length <= 1)
  )
}

export function messageOf(result: Result): string {
  const texts = result.errors.map(({ message, code }) => (code === undefined ? message : `${code}: ${message}`))
  return [...new Set(texts)].slice(0, 3).join('; ')
}

import { EngineError } from '../core/problem.ts'
import type { StateCode } from './codes.ts'

export interface StateFacts {
  /** The file or folder it is about. */
  readonly file?: string
  /** 'later': the same call may succeed without anybody's help. Default 'never'. */
  readonly retry?: 'later' | 'never'
  readonly cause?: unknown
}

/** The state could not be opened, read or written. Facts for machines beside the problem for people. */
export class StateError extends EngineError {
  override readonly name = 'StateError'
  readonly code: StateCode
  readonly file: string | undefined
  readonly retry: 'later' | 'never'
  constructor(code: StateCode, what: string, mend: string, facts: StateFacts = {}) {
    super([{ code, what, mend }], facts.cause === undefined ? undefined : { cause: facts.cause })
    this.code = code
    this.file = facts.file
    this.retry = facts.retry ?? 'never'
  }
}

export const JOURNAL_MEND =
  'restore the file from a backup, or move it out of the folder (and keep it: it tells what was sent); the next run finds the same records by their links again'
const LINK_AGAIN =
  'restore the file from a backup, or delete it: the next run links the same records again and rebuilds it'

export function damaged(file: string, what: string, mend: string = LINK_AGAIN, cause?: unknown): StateError {
  return new StateError('STATE_DAMAGED', `${file} ${what}`, mend, { file, cause })
}

/** Runs `work` on a file; what the system says no to comes out as a StateError. */
export async function reading<T>(file: string, work: () => Promise<T>): Promise<T> {
  return work().catch((cause: unknown) => {
    throw asReading(file, cause)
  })
}

/** What stopped the reading of a file, as a StateError where the system gave the reason. */
export function asReading(file: string, cause: unknown): unknown {
  return named(cause, 'STATE_READ', 'read', file)
}

/** The same for work that changes files. */
export async function writing<T>(file: string, work: () => Promise<T>): Promise<T> {
  return work().catch((cause: unknown) => {
    throw named(cause, 'STATE_WRITE', 'written', file)
  })
}

/** The system's short name of what went wrong ("ENOENT"), where it has one. */
export function errnoOf(cause: unknown): string | undefined {
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' ? code : undefined
}

const DENIED = new Set(['EACCES', 'EPERM', 'EROFS'])
const FULL = new Set(['ENOSPC', 'EDQUOT'])

function named(cause: unknown, code: 'STATE_READ' | 'STATE_WRITE', done: string, file: string): unknown {
  const errno = errnoOf(cause)
  if (cause instanceof EngineError || errno === undefined) return cause
  const what = `${file} could not be ${done} (${errno})`
  if (DENIED.has(errno)) {
    const mend = 'give the user that Silta runs as the right to read and write this folder and all in it'
    return new StateError('STATE_ACCESS', what, mend, { file, cause })
  }
  const mend = FULL.has(errno)
    ? 'make room on the disk (or raise the quota) and run again: what was written before is safe'
    : `see why the system says ${errno} (disk, mount, limits of open files) and run again: what was written before is safe`
  return new StateError(code, what, mend, { file, cause })
}

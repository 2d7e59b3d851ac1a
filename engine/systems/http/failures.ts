import type { Side } from '../../core/ids.ts'
import type { Problem } from '../../core/problem.ts'
import type { SystemCode } from '../codes.ts'
import { SystemError } from '../system.ts'

/** Whether a request that failed may have done its work all the same. */
export type Sent = 'no' | 'maybe'

/** A SystemError that also knows whether the request may have been executed. `whole`: everything after it would fail too. */
export class CallError extends SystemError {
  readonly sent: Sent
  readonly whole: boolean
  constructor(side: Side, problem: CallProblem, facts: CallFacts, options?: ErrorOptions) {
    super(
      side,
      problem,
      { retry: facts.retry ?? 'never', ...(facts.status === undefined ? {} : { status: facts.status }) },
      options,
    )
    this.sent = facts.sent ?? 'no'
    this.whole = facts.whole ?? false
  }

  get problem(): Problem {
    return this.problems[0]
  }
}

export interface CallProblem extends Problem {
  readonly code: SystemCode
}

export interface CallFacts {
  readonly status?: number
  readonly retry?: 'later' | 'never'
  readonly sent?: Sent
  readonly whole?: boolean
}

const CURES: Readonly<Record<SystemCode, string>> = {
  AUTH_FAILED: 'check client id and secret of this system, and that the integration is still switched on there',
  ACCESS_DENIED: 'give the credentials of this system the right (scope, access group) that the message names',
  COMPANY_REFUSED: 'check the company number of this system, and that its access group lets the credentials in',
  SYSTEM_DOWN: 'nothing to mend here: it is tried again at the next run; if it lasts, check the address of this system',
  SYSTEM_TIMEOUT: 'nothing to mend here: it is tried again at the next run',
  SYSTEM_REFUSED: 'change the record so that the system takes it; its own words stand above',
  REQUEST_INVALID: 'check the columns and tables that the settings name, and that the credentials may read them',
  RECORD_GONE: 'the record was deleted, or moved out of sight, in the system; the next full sweep tells',
  RATE_LIMITED: 'let other integrations use less of the limit, or lower the share in the system description',
  ANSWER_INVALID:
    'check the address of this system; if it is right, its answers changed and the description must follow',
  ANSWER_TOO_LARGE: 'ask for smaller pages (pageSize), or raise sizes.answer in the system description',
  ANSWER_TOO_DEEP: 'check the address of this system, or raise sizes.nesting in the system description',
  PAGE_TOO_LARGE: 'check the paging of this resource in the system description',
  DRY_RUN_WRITE: 'this is a fault of ours: a dry run sends nothing; please report it',
  UNKNOWN_RESOURCE: 'use a resource of the system description, or describe this one',
  UNKNOWN_PATH: 'use a path that the system description names under findBy',
  CANNOT_WRITE: 'do it by hand in the system; the records are matched afterwards',
  VALUE_TYPE: 'change the value to one that the column takes',
  VALUE_TOO_LONG: 'shorten the text: nothing is cut silently',
  CONNECTION_INCOMPLETE: 'add it under systems: of the tenant',
  URL_INSECURE: 'use https://; only addresses of this machine may go without',
  NOT_SENT: 'it is tried again at the next run',
  ABORTED: 'it is tried again at the next run',
}

export function cureOf(code: SystemCode): string {
  return CURES[code]
}

/** A problem with the usual cure of its code. */
export function problemOf(code: SystemCode, what: string, mend = CURES[code]): CallProblem {
  return { code, what, mend }
}

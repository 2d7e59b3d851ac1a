import type { Row } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import type { TableData } from '../data/table-data.ts'
import type { LocalStamp } from '../model/local-time.ts'
import type { Model } from '../model/model.ts'
import type { NxtAssumed } from '../options.ts'
import type { Written } from './written-order.ts'

/** What every write has at hand: the data, the rules, who writes and when. */
export interface Writing {
  readonly company: CompanyData
  readonly model: Model
  readonly assumed: NxtAssumed
  /** Client id of the token, or the sandbox itself. */
  readonly user: string
  now(): LocalStamp
}

/** Nested rows of a draft, made once the row itself is there. */
export interface DraftChildren {
  readonly table: string
  readonly values: readonly object[]
  readonly written: readonly Written[]
}

/** A row while its columns are assigned, one after the other. */
export interface Draft {
  readonly data: TableData
  /** The row as it stands; undefined for a new one. */
  readonly before: Row | undefined
  readonly row: Record<string, unknown>
  readonly children: DraftChildren[]
}

export function draftOf(data: TableData, before?: Row): Draft {
  return { data, before, row: { ...before }, children: [] }
}

/** Sets who wrote the row and when; timestamps are the server's local time. */
export function stamp(draft: Draft, writing: Writing): void {
  const { date, time, timestamp } = writing.now()
  const { row } = draft
  if (!draft.before)
    Object.assign(row, {
      createdDate: date,
      createdTime: time,
      createdByUser: writing.user,
      createdTimestamp: timestamp,
    })
  Object.assign(row, { changedDate: date, changedTime: time, changedByUser: writing.user, changedTimestamp: timestamp })
}

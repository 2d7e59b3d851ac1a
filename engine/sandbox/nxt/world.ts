import type { GraphQLError } from 'graphql'
import { AsyncJobs } from './async-jobs.ts'
import { CompanyData } from './data/company-data.ts'
import { EditCache } from './edit-cache.ts'
import { type Documents, documentsOf } from './http/documents.ts'
import type { Compiled } from './model/compile-sdl.ts'
import { createLocalTime, type LocalTime } from './model/local-time.ts'
import type { NxtSettings } from './options.ts'
import type { Run } from './query/select.ts'
import type { Writing } from './write/draft.ts'

/** Everything one sandbox holds, for its resolvers. */
export interface World {
  readonly settings: NxtSettings
  readonly compiled: Compiled
  readonly company: CompanyData
  readonly time: LocalTime
  readonly editCache: EditCache
  readonly jobs: AsyncJobs
  readonly documents: Documents
  readonly run: Run
  /** Counts one operation: "query associate". */
  count(operation: string): void
}

export interface Warning {
  readonly message: string
  readonly path: readonly (string | number)[]
}

/** One GraphQL request, or one entry of a batch, on its way through the resolvers. */
export interface RequestContext {
  readonly world: World
  /** Client id of the token. */
  readonly user: string
  readonly readonly: boolean
  /** As they came, before coercion: only they know the written order. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Errors of single rows, which do not empty their field. */
  readonly errors: GraphQLError[]
  readonly warnings: Warning[]
  /** Ends the edit cache session that is open in this request. */
  endSession: (() => void) | undefined
}

export function createWorld(settings: NxtSettings, compiled: Compiled, count: World['count']): World {
  const company = new CompanyData(compiled.model)
  const time = createLocalTime(settings.timeZone)
  return {
    settings,
    compiled,
    company,
    time,
    count,
    editCache: new EditCache(company, settings.clock),
    jobs: new AsyncJobs(settings.clock),
    documents: documentsOf(compiled.contract),
    run: { contract: compiled.contract, model: compiled.model, company, time, pageCap: settings.pageCap },
  }
}

/** What writes of this user need. */
export function writingOf(world: World, user: string): Writing {
  const { company, settings, time, compiled } = world
  return {
    company,
    model: compiled.model,
    assumed: settings.assumed,
    user,
    now: () => time.stamp(settings.clock.now()),
  }
}

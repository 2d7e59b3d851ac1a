import type { ExecutionResult } from 'graphql'
import type { Clock } from '../common/side.ts'

export interface AsyncJob {
  readonly operationId: string
  readonly status: 'SUCCESS' | 'ERROR'
  readonly createdAt: string
  readonly completedAt: string
  /** The answer as JSON. */
  readonly data: string | null
  readonly error: string | null
}

/** Asynchronous requests. The sandbox runs them at once, so they are done when they are first asked for. */
export class AsyncJobs {
  readonly #clock: Clock
  readonly #jobs = new Map<string, AsyncJob & { readonly owner: string }>()
  #made = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(owner: string, result: ExecutionResult): AsyncJob {
    const operationId = `async-${++this.#made}`
    const at = new Date(this.#clock.now()).toISOString().slice(0, 23)
    const failed = !result.data
    const job = {
      owner,
      operationId,
      status: failed ? ('ERROR' as const) : ('SUCCESS' as const),
      createdAt: at,
      completedAt: at,
      data: failed ? null : JSON.stringify(result),
      error: failed ? JSON.stringify(result.errors ?? []) : null,
    }
    this.#jobs.set(operationId, job)
    return job
  }

  all(owner: string): AsyncJob[] {
    return [...this.#jobs.values()].filter((job) => job.owner === owner)
  }

  get(owner: string, id: string): AsyncJob | null {
    return this.all(owner).find((job) => job.operationId === id) ?? null
  }

  remove(owner: string, id: string): AsyncJob | null {
    const job = this.get(owner, id)
    if (job) this.#jobs.delete(id)
    return job
  }
}

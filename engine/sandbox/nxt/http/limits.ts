import type { NxtRateLimit } from '../options.ts'

const WINDOW_MS = 60_000

/** What the gateway allows: requests a minute for each token, requests at once for each company or customer. */
export interface Limits {
  /** Counts requests of a token; false when they are too many, and then they are not counted. */
  admit(token: string, requests: number): boolean
  /** Takes a place in every scope; answers the scope that has none left. */
  enter(scopes: readonly string[]): string | undefined
  leave(scopes: readonly string[]): void
}

export function createLimits({ perMinute, concurrent }: Required<NxtRateLimit>, realTime: () => number): Limits {
  const sent = new Map<string, number[]>()
  const inProgress = new Map<string, number>()
  const running = (scope: string) => inProgress.get(scope) ?? 0
  return {
    admit(token, requests) {
      if (perMinute === null) return true
      const now = realTime()
      const times = (sent.get(token) ?? []).filter((time) => time > now - WINDOW_MS)
      sent.set(token, times)
      if (times.length + requests > perMinute) return false
      for (let i = 0; i < requests; i++) times.push(now)
      return true
    },
    enter(scopes) {
      const full = concurrent === null ? undefined : scopes.find((scope) => running(scope) >= concurrent)
      if (full === undefined) for (const scope of scopes) inProgress.set(scope, running(scope) + 1)
      return full
    },
    leave(scopes) {
      for (const scope of scopes) inProgress.set(scope, running(scope) - 1)
    },
  }
}

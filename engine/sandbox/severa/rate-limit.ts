import type { RateLimit } from './options.ts'

/**
 * The API's quota: so many requests in any second of real time, per credential. A refused request does not use up
 * quota itself, so a client that waits is served again.
 */
export class RateLimiter {
  private readonly limit: Required<RateLimit>
  private readonly nowMs: () => number
  private readonly admitted = new Map<string, number[]>()

  constructor(limit: Required<RateLimit>, nowMs: () => number) {
    this.limit = limit
    this.nowMs = nowMs
  }

  /** Counts the request in, or answers how many ms to wait until one more is admitted. */
  admit(clientId: string): number | undefined {
    const { perSecond } = this.limit
    if (perSecond === null) return undefined
    const now = this.nowMs()
    const times = (this.admitted.get(clientId) ?? []).filter((time) => time > now - 1000)
    if (times.length >= perSecond) return Math.max(1, (times[0] ?? now) + 1000 - now)
    times.push(now)
    this.admitted.set(clientId, times)
    return undefined
  }

  /** The text of the gateway before the API: plain, no ExceptionModel. */
  message(): string {
    return `API calls quota exceeded! maximum admitted ${this.limit.perSecond} per 1s.`
  }

  /** Headers of a refusal. `Retry-After` counts whole seconds. */
  headers(waitMs: number): Record<string, string> {
    return this.limit.retryAfter ? { 'Retry-After': String(Math.ceil(waitMs / 1000)) } : {}
  }
}

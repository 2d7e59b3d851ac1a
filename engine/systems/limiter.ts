/** At most `requests` in any span of `windowMs`, wherever it begins. */
export interface PaceWindow {
  readonly windowMs: number
  readonly requests: number
}

/**
 * The system counts when a request arrives, we know when it left and when it was answered. A window is taken to begin when
 * its first request was answered, so that it surely holds no more than allowed, wherever the others were held up; but no
 * later than this share of it after that request left, or slow answers would cost the rate. Never less than the smaller one.
 */
const MOST_SLACK = 0.045
const LEAST_SLACK = 0.01
/** Lost time that may be made up for, as a share of the window: a late timer costs no rate, idleness buys no burst. */
const CATCH_UP = 0.25
const MOST_CATCH_UP_MS = 1000

interface Waiter {
  readonly go: () => void
}

interface Departure {
  readonly atMs: number
  answeredMs: number
}

/**
 * Gives turns to send, in the order of asking: evenly spaced rather than in bursts, and never more than allowed in any
 * window. A pause holds everybody.
 */
export class Pace {
  readonly #windows: readonly PaceWindow[]
  readonly #intervalMs: number
  readonly #catchUpMs: number
  readonly #queue: { readonly go: (departure: Departure) => void }[] = []
  /** The last requests, oldest first; at least as many as the largest window counts. */
  readonly #sent: Departure[] = []
  #slot = Number.NEGATIVE_INFINITY
  #pausedUntil = Number.NEGATIVE_INFINITY
  #timer: NodeJS.Timeout | undefined

  constructor(windows: readonly PaceWindow[]) {
    const intervals = windows.map(({ windowMs, requests }) => (windowMs * (1 + LEAST_SLACK)) / requests)
    const shortest = Math.min(MOST_CATCH_UP_MS, ...windows.map(({ windowMs }) => windowMs * CATCH_UP))
    this.#windows = windows
    this.#intervalMs = Math.max(0, ...intervals)
    this.#catchUpMs = Math.max(2 * this.#intervalMs, shortest)
  }

  /** Resolves when it is the caller's turn; call the result when the answer is there. @throws the signal's reason when it is aborted first */
  async turn(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    if (this.#windows.length === 0 && performance.now() >= this.#pausedUntil) return () => {}
    const departure = await this.#wait(signal)
    return () => {
      departure.answeredMs = Math.min(departure.answeredMs, performance.now())
    }
  }

  /** Nobody sends for so long: the system said that it had too much. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + ms)
  }

  #wait(signal: AbortSignal): Promise<Departure> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const index = this.#queue.indexOf(waiter)
        if (index >= 0) this.#queue.splice(index, 1)
        reject(signal.reason)
      }
      const waiter = {
        go: (departure: Departure) => {
          signal.removeEventListener('abort', leave)
          resolve(departure)
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      this.#queue.push(waiter)
      this.#serve()
    })
  }

  #serve(): void {
    if (this.#timer) return
    while (this.#queue.length > 0) {
      const now = performance.now()
      const waitMs = this.#earliest(now) - now
      if (waitMs > 0) {
        this.#timer = setTimeout(() => {
          this.#timer = undefined
          this.#serve()
        }, Math.ceil(waitMs))
        return
      }
      this.#queue.shift()?.go(this.#record(now))
    }
  }

  #earliest(now: number): number {
    let earliest = Math.max(this.#pausedUntil, this.#idealSlot(now))
    const last = this.#sent.at(-1)
    if (last) earliest = Math.max(earliest, last.atMs + this.#intervalMs / 2)
    for (const { windowMs, requests } of this.#windows) {
      const first = this.#sent[this.#sent.length - requests]
      if (!first) continue
      const slackMs = Math.max(windowMs * LEAST_SLACK, first.answeredMs - first.atMs)
      earliest = Math.max(earliest, first.atMs + windowMs + Math.min(windowMs * MOST_SLACK, slackMs))
    }
    return earliest
  }

  /** When the next request should leave: one interval after the last should have left; at once after idleness. */
  #idealSlot(now: number): number {
    const next = this.#slot + this.#intervalMs
    return now - next > this.#catchUpMs ? now : next
  }

  #record(now: number): Departure {
    const departure = { atMs: now, answeredMs: Number.POSITIVE_INFINITY }
    this.#slot = this.#idealSlot(now)
    this.#sent.push(departure)
    const keep = Math.max(1, ...this.#windows.map((window) => window.requests))
    if (this.#sent.length > 2 * keep) this.#sent.splice(0, this.#sent.length - keep)
    return departure
  }
}

/** So many at once, first come, first served. */
export class Slots {
  readonly #queue: Waiter[] = []
  #free: number

  constructor(size: number) {
    this.#free = size
  }

  /** A slot, as what gives it back. @throws the signal's reason when it is aborted first */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted()
    if (this.#free > 0) this.#free--
    else await this.#wait(signal)
    let given = false
    return () => {
      if (given) return
      given = true
      const next = this.#queue.shift()
      if (next) next.go()
      else this.#free++
    }
  }

  #wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        const index = this.#queue.indexOf(waiter)
        if (index >= 0) this.#queue.splice(index, 1)
        reject(signal.reason)
      }
      const waiter: Waiter = {
        go: () => {
          signal.removeEventListener('abort', leave)
          resolve()
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      this.#queue.push(waiter)
    })
  }
}

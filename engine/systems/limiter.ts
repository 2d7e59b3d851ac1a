/** At most `requests` in any span of `windowMs`, wherever it begins. */
export interface PaceWindow {
  readonly windowMs: number
  readonly requests: number
}

/**
 * How much longer than its window we count. Requests that left evenly may arrive bunched; this much of a window is how far
 * apart their delays may be before the system counts one too many.
 */
const SLACK = 0.03
/** How many intervals of lost time may be made up for: a late timer costs no rate, an idle minute buys no burst. */
const CATCH_UP = 2

interface Waiter {
  readonly go: () => void
}

/**
 * Gives turns to send, in the order of asking: evenly spaced rather than in bursts, and never more than allowed in any
 * window. A pause holds everybody.
 */
export class Pace {
  readonly #windows: readonly PaceWindow[]
  readonly #intervalMs: number
  readonly #queue: Waiter[] = []
  /** When the last requests left, oldest first; as many as the largest window counts. */
  readonly #sent: number[] = []
  #slot = Number.NEGATIVE_INFINITY
  #pausedUntil = Number.NEGATIVE_INFINITY
  #timer: NodeJS.Timeout | undefined

  constructor(windows: readonly PaceWindow[]) {
    this.#windows = windows
    this.#intervalMs = Math.max(0, ...windows.map(({ windowMs, requests }) => (windowMs * (1 + SLACK)) / requests))
  }

  /** Resolves when it is the caller's turn. @throws the signal's reason when it is aborted first */
  async turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#windows.length === 0 && performance.now() >= this.#pausedUntil) return
    await new Promise<void>((resolve, reject) => {
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
      this.#serve()
    })
  }

  /** Nobody sends for so long: the system said that it had too much. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, performance.now() + ms)
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
      this.#record(now)
      this.#queue.shift()?.go()
    }
  }

  #earliest(now: number): number {
    let earliest = Math.max(this.#pausedUntil, this.#idealSlot(now))
    const last = this.#sent.at(-1)
    if (last !== undefined) earliest = Math.max(earliest, last + this.#intervalMs / 2)
    for (const { windowMs, requests } of this.#windows) {
      const oldest = this.#sent[this.#sent.length - requests]
      if (oldest !== undefined) earliest = Math.max(earliest, oldest + windowMs * (1 + SLACK))
    }
    return earliest
  }

  /** When the next request should leave: one interval after the last should have left; at once after idleness. */
  #idealSlot(now: number): number {
    const next = this.#slot + this.#intervalMs
    return now - next > CATCH_UP * this.#intervalMs ? now : next
  }

  #record(now: number): void {
    this.#slot = this.#idealSlot(now)
    this.#sent.push(now)
    const keep = Math.max(1, ...this.#windows.map((window) => window.requests))
    if (this.#sent.length > 2 * keep) this.#sent.splice(0, this.#sent.length - keep)
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

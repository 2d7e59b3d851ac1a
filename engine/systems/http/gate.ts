import type { Side } from '../../core/ids.ts'
import type { SystemDescription } from '../description/description.ts'
import type { Pace, Slots } from '../limiter.ts'
import type { Limiters } from '../limiters.ts'
import type { ConnectionValues } from './connection.ts'

/** The limits of one system as one of its connections meets them: a slot first, then a turn. */
export class Gate {
  readonly #side: Side
  readonly #description: SystemDescription
  readonly #limiters: Limiters
  #paces: readonly Pace[] = []

  constructor(side: Side, description: SystemDescription, limiters: Limiters) {
    this.#side = side
    this.#description = description
    this.#limiters = limiters
  }

  /** Waits until the request may leave; the answer gives its slot back. A request to another host (the token's) goes freely. */
  async enter(values: ConnectionValues, url: string, signal: AbortSignal): Promise<() => void> {
    if (!isSameHost(url, values.url)) return () => {}
    const { windows, atOnce } = this.#description.limits
    const key = (kind: string, sharedBy: readonly string[]) =>
      JSON.stringify([this.#description.system, kind, ...sharedBy.map((word) => values[word] ?? this.#side)])
    this.#paces = windows.map(({ windowMs, use, sharedBy }) =>
      this.#limiters.pace(key(`pace ${windowMs}`, sharedBy), [{ windowMs, requests: use }]),
    )
    const slots: Slots = this.#limiters.slots(key('slots', atOnce.sharedBy), atOnce.use)
    const ends = [await slots.take(signal)]
    const leave = () => {
      for (const end of ends) end()
    }
    try {
      for (const pace of this.#paces) ends.push(await pace.turn(signal))
    } catch (error) {
      leave()
      throw error
    }
    return leave
  }

  /** The system refused: everybody who shares the limit waits. */
  pause(ms: number): void {
    for (const pace of this.#paces) pace.pause(ms)
  }
}

function isSameHost(url: string, base: unknown): boolean {
  return typeof base !== 'string' || !URL.canParse(base) || new URL(url).origin === new URL(base).origin
}

import { Pace, type PaceWindow, Slots } from './limiter.ts'

/**
 * The limiters of one process, by what they guard: tenants with one credential (or one company) share a limiter, and
 * nothing else (SPEC 13). Who comes first sets its size; all tenants of a system read one description.
 */
export class Limiters {
  readonly #paces = new Map<string, Pace>()
  readonly #slots = new Map<string, Slots>()

  pace(key: string, windows: readonly PaceWindow[]): Pace {
    return found(this.#paces, key, () => new Pace(windows))
  }

  slots(key: string, size: number): Slots {
    return found(this.#slots, key, () => new Slots(size))
  }
}

function found<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}

import type { Changes } from './description/description.ts'

const DAY_MS = 86_400_000

/**
 * Cursors of a system, by its own clock: UTC instants, or wall time without a zone. A cursor is never later than the
 * moment at which its pull began, and has the overlap taken off already.
 */
export class Cursors {
  readonly #changes: Changes
  readonly #now: () => number

  constructor(changes: Changes, now: () => number) {
    this.#changes = changes
    this.#now = now
  }

  /** What to ask the system for. In the day after a clock without zone went back, an hour happened twice: it is asked for again. */
  ask(since: string): string {
    const extraMs = this.#clockWentBack() ? this.#changes.afterClockChangeMs - this.#changes.overlapMs : 0
    const ms = stampMs(since)
    return ms === undefined ? since : this.#show(ms - Math.max(0, extraMs))
  }

  /**
   * The cursor of a pull: when it began by the Date header of its first answer, or the greatest stamp of its first page,
   * whichever is later; both lie before the end of that first answer. Never earlier than `since`, which was asked from.
   */
  next(pull: {
    readonly dateHeader: string | undefined
    readonly firstPageStamp: string | undefined
    readonly since: string | undefined
  }): string | undefined {
    const began = [this.#began(pull.dateHeader), stampMs(pull.firstPageStamp)].filter((ms) => ms !== undefined)
    if (began.length === 0) return pull.since
    return this.#show(
      Math.max(Math.max(...began) - this.#changes.overlapMs, stampMs(pull.since) ?? Number.NEGATIVE_INFINITY),
    )
  }

  /** Wall time is taken as the earlier of UTC and the zone: a zone that was guessed wrong costs reading again, never a miss. */
  #began(dateHeader: string | undefined): number | undefined {
    const ms = Date.parse(dateHeader ?? '')
    if (Number.isNaN(ms)) return undefined
    return this.#changes.clock === 'utc' ? ms : ms + Math.min(0, offsetMs(this.#changes.zone, ms))
  }

  #clockWentBack(): boolean {
    if (this.#changes.clock === 'utc') return false
    const now = this.#now()
    return offsetMs(this.#changes.zone, now) < offsetMs(this.#changes.zone, now - DAY_MS)
  }

  #show(ms: number): string {
    const text = new Date(ms).toISOString().slice(0, 19)
    return this.#changes.clock === 'utc' ? `${text}Z` : text
  }
}

/** A stamp as ms; one without zone as if it were UTC, since only its own kind is compared with it. */
function stampMs(stamp: string | undefined): number | undefined {
  if (stamp === undefined) return undefined
  const hasZone = /(Z|[+-]\d\d:?\d\d)$/i.test(stamp)
  const ms = Date.parse(hasZone || !stamp.includes('T') ? stamp : `${stamp}Z`)
  return Number.isNaN(ms) ? undefined : ms
}

/** Greatest text of a stamp among records; texts of one form sort as times do. */
export function greatestStamp(stamps: Iterable<unknown>): string | undefined {
  let greatest: string | undefined
  for (const stamp of stamps)
    if (typeof stamp === 'string' && stamp !== '' && (greatest === undefined || stamp > greatest)) greatest = stamp
  return greatest
}

/** How far a zone's wall clock is ahead of UTC at an instant. */
function offsetMs(zone: string, ms: number): number {
  const parts = formatter(zone).formatToParts(ms)
  const part = (type: string) => Number(parts.find((item) => item.type === type)?.value ?? 0)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour') % 24, part('minute'), part('second'))
  return wall - Math.floor(ms / 1000) * 1000
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  let found = formatters.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formatters.set(zone, found)
  }
  return found
}

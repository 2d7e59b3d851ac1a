/** Wall clock of the server: what its date, time and timestamp columns hold. */
export interface LocalStamp {
  /** yyyymmdd */
  readonly date: number
  /** hhmm */
  readonly time: number
  /** ISO without a zone, to the millisecond. */
  readonly timestamp: string
}

export interface LocalTime {
  stamp(epochMs: number): LocalStamp
  /** A timestamp in a form that sorts as text: local, without zone, seven decimals. undefined when it is none. */
  sortable(text: string, zone?: 'local' | 'utc'): string | undefined
}

const PATTERN = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(Z|[+-]\d\d:?\d\d)?$/
const QUARTER_MS = 900_000

export function createLocalTime(timeZone: string): LocalTime {
  const offset = offsets(timeZone)
  const toLocal = (utcMs: number) => utcMs + offset(utcMs)
  return {
    stamp(epochMs) {
      const timestamp = new Date(toLocal(epochMs)).toISOString().slice(0, 23)
      return {
        timestamp,
        date: Number(timestamp.slice(0, 10).replaceAll('-', '')),
        time: Number(timestamp.slice(11, 16).replace(':', '')),
      }
    },
    sortable(text, zone = 'local') {
      const parts = PATTERN.exec(text)
      if (!parts) return undefined
      const [, date, time = '00:00', seconds = '00', fraction = '', given] = parts
      const decimals = fraction.padEnd(7, '0').slice(0, 7)
      const wall = `${date}T${time}:${seconds}`
      if (!given && zone === 'local') return `${wall}.${decimals}`
      const utcMs = Date.parse(`${wall}${given ?? 'Z'}`)
      if (Number.isNaN(utcMs)) return undefined
      return `${new Date(toLocal(utcMs)).toISOString().slice(0, 19)}.${decimals}`
    },
  }
}

/** Zone offset in ms at a point in time. Offsets change on quarters of an hour at most, and Intl is slow: kept. */
function offsets(timeZone: string): (utcMs: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  const known = new Map<number, number>()
  return (utcMs) => {
    const quarter = Math.floor(utcMs / QUARTER_MS)
    let found = known.get(quarter)
    if (found === undefined) {
      const at = quarter * QUARTER_MS
      const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
      found = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!) - at
      if (known.size > 10_000) known.clear()
      known.set(quarter, found)
    }
    return found
  }
}

/** "2026-11-23" of 20261123; null of 0 and of numbers that are no date. */
export function isoOfDate(date: number): string | null {
  const text = String(date)
  if (text.length !== 8) return null
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  return isIsoDate(iso) ? iso : null
}

/** 20261123 of "2026-11-23" or of a timestamp on that day; undefined when it is no date. */
export function dateOfIso(iso: string): number | undefined {
  const day = iso.slice(0, 10)
  if (!isIsoDate(day) || (iso.length > 10 && !PATTERN.test(iso))) return undefined
  return Number(day.replaceAll('-', ''))
}

/** "14:50:00" of 1450; null of numbers that are no time. */
export function isoOfTime(time: number): string | null {
  const [hours, minutes] = [Math.floor(time / 100), time % 100]
  if (hours > 23 || minutes > 59 || time < 0) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}:00`
}

/** 1450 of "14:50" or "14:50:00"; undefined when it is no time. */
export function timeOfIso(iso: string): number | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?$/.exec(iso)
  return parts ? Number(parts[1]) * 100 + Number(parts[2]) : undefined
}

/** yyyymmdd so many months and days later; months end where the month ends. */
export function addToDate(date: number, months: number, days: number): number {
  const iso = isoOfDate(date)
  if (!iso) return date
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const at = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth) + days))
  return Number(at.toISOString().slice(0, 10).replaceAll('-', ''))
}

function isIsoDate(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso)
}

/** A stored timestamp in the form that sorts as text. Stored ones are local time and carry no zone. */
export function sortableStamp(stored: string): string {
  if (stored.length === 23) return `${stored}0000`
  const [, date, time = '00:00', seconds = '00', fraction = ''] = PATTERN.exec(stored) ?? []
  return date ? `${date}T${time}:${seconds}.${fraction.padEnd(7, '0').slice(0, 7)}` : stored
}

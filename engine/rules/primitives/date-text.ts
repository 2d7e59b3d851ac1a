const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/s
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/

/**
 * The day of a value as `2027-02-01`: from ISO text (a time behind it is left off, its zone not looked at), from `20270201`
 * as text or number. undefined: no day of the calendar (31 February, 0, other text).
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? fromMatch(COMPACT.exec(String(value))) : undefined
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  return fromMatch(ISO.exec(text) ?? COMPACT.exec(text))
}

function fromMatch(match: RegExpExecArray | null): string | undefined {
  const [, year, month, day] = match ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : undefined
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return day <= last
}

/** The day of a value as the number 20270201; undefined as in `isoDate`. */
export function compactDate(value: unknown): number | undefined {
  const iso = isoDate(value)
  return iso === undefined ? undefined : Number(iso.replaceAll('-', ''))
}

/** Whether a text is a day alone, without a time: `2027-02-01`. */
export function isDayText(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(text) !== undefined
}

/** The day after an ISO day. */
export function nextDay(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

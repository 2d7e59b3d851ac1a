import type { Outcome, Place } from '../../core/problem.ts'
import { isEmpty, showValue, type Value } from '../../core/value.ts'
import { finding } from './codes.ts'

export interface LineRules {
  /** How many fields there are for the lines. */
  readonly count: number
  /** Characters that one field takes, as UTF-16 counts them; left out: any number. At least 2. */
  readonly maxLength?: number
  readonly place?: Place
}

const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** The lines of a text: any line break parts, each line is trimmed, empty ones are dropped. */
export function splitLines(text: string): string[] {
  return text
    .split(BREAK)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** Lines to one text, a line feed between them; empty ones are dropped. */
export function joinLines(lines: readonly (Value | undefined)[]): string {
  return lines.flatMap((line) => (isEmpty(line) ? [] : splitLines(showValue(line)))).join('\n')
}

/**
 * A text to exactly `count` lines: a line that is too long is wrapped at a word, lines that are too many are joined into the
 * last by ", ", missing ones are "" (which clears the field). Nothing is lost but white space; a rest that does not fit is
 * LINES_TOO_MANY, and so is any rest where they may not be joined. Joined by `joinLines` and arranged again, the lines stay
 * as they are.
 */
export function arrangeLines(text: Value | undefined, rules: LineRules, mayJoin = true): Outcome<readonly string[]> {
  const maxLength = rules.maxLength ?? Number.POSITIVE_INFINITY
  const lines = joinedLines(text).flatMap((line) => wrapLine(line, maxLength))
  const kept = lines.slice(0, rules.count)
  const rest = lines.slice(rules.count)
  if (rest.length > 0) {
    const last = [...kept.slice(-1), ...rest].join(', ')
    if (!mayJoin || rules.count === 0 || last.length > maxLength) return tooMany(lines.length, last, rules)
    kept[kept.length - 1] = last
  }
  return { ok: true, value: [...kept, ...new Array<string>(rules.count - kept.length).fill('')] }
}

function joinedLines(text: Value | undefined): string[] {
  return Array.isArray(text) ? splitLines(joinLines(text)) : splitLines(showValue(text))
}

function tooMany(found: number, last: string, { count, maxLength, place }: LineRules): Outcome<never> {
  const limit = maxLength === undefined ? '' : ` of ${maxLength} characters`
  const what = `${found} lines do not fit into ${count}${limit}: the last would be "${last}", ${last.length} characters`
  return { ok: false, problems: [finding('LINES_TOO_MANY', place, what, 'shorten the text: nothing is cut silently')] }
}

/** One line to lines of at most `maxLength`: broken at the last white space that fits, inside a word only where the word alone is longer. */
export function wrapLine(line: string, maxLength: number): string[] {
  const limit = Math.max(2, maxLength)
  const lines: string[] = []
  let rest = line.trim()
  while (rest.length > limit) {
    const end = breakBefore(rest, limit)
    lines.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  if (rest !== '') lines.push(rest)
  return lines
}

/** Where to break `text`, which is longer than `limit`: after a word, else between two whole characters. */
function breakBefore(text: string, limit: number): number {
  for (let end = limit; end > 0; end--) if (/\s/.test(text[end]!)) return end
  const code = text.charCodeAt(limit - 1)
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit
}

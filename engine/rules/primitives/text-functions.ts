import { compactDate, isoDate } from './date-text.ts'
import { boundedText, ExpressionFailure, MOST_TEXT, toText } from './expression-operators.ts'
import { joinLines, splitLines } from './lines.ts'

/** The text of an argument; undefined for a missing one and for null. */
function textOf(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined
  throw new ExpressionFailure('ARGUMENT', `$${name} takes a text, not ${toText(value).slice(0, 60)}`)
}

export function linesOf(value: unknown): string[] | undefined {
  const text = textOf('lines', value)
  return text === undefined ? undefined : splitLines(text)
}

export function joinedLines(list: unknown, separator?: unknown): string | undefined {
  if (list === undefined || list === null) return undefined
  const joined = joinLines((Array.isArray(list) ? list : [list]).map(toText))
  const between = textOf('joinLines', separator)
  return boundedText(between === undefined ? joined : joined.split('\n').join(between))
}

/** First and last name of a full one: the last blank splits; without a blank the first name is "?". */
function namesOf(full: string): readonly [string, string] {
  const name = full.trim().replace(/\s+/g, ' ')
  const blank = name.lastIndexOf(' ')
  if (blank >= 0) return [name.slice(0, blank), name.slice(blank + 1)]
  return [name === '' ? '' : '?', name]
}

export function firstName(value: unknown): string | undefined {
  const text = textOf('firstName', value)
  return text === undefined ? undefined : namesOf(text)[0]
}

export function lastName(value: unknown): string | undefined {
  const text = textOf('lastName', value)
  return text === undefined ? undefined : namesOf(text)[1]
}

export function fullName(first: unknown, last: unknown): string | undefined {
  const names = [textOf('fullName', first), textOf('fullName', last)]
  if (names.every((name) => name === undefined)) return undefined
  const [given = '', family = ''] = names.map((name) => (name ?? '').trim().replace(/\s+/g, ' '))
  return [given === '?' ? '' : given, family].filter((name) => name !== '').join(' ')
}

function day<T>(name: string, value: unknown, read: (value: unknown) => T | undefined): T | undefined {
  if (value === undefined || value === null || value === '' || value === 0) return undefined
  const found = read(value)
  if (found === undefined) throw new ExpressionFailure('DAY', `$${name}: "${toText(value).slice(0, 60)}" is no day`)
  return found
}

export function isoDay(value: unknown): string | undefined {
  return day('isoDate', value, isoDate)
}

export function yyyymmdd(value: unknown): number | undefined {
  return day('yyyymmdd', value, compactDate)
}

/** As JSONata's `$pad`, but never wider than a text may be. */
export function padded(value: unknown, width: unknown, filler?: unknown): string | undefined {
  const text = textOf('pad', value)
  if (text === undefined) return undefined
  if (typeof width !== 'number' || Math.abs(width) > MOST_TEXT)
    throw new ExpressionFailure('SIZE', `$pad: a width is a number up to ${MOST_TEXT}`)
  const missing = Math.abs(Math.trunc(width)) - [...text].length
  if (missing <= 0) return text
  const fill = textOf('pad', filler) || ' '
  const padding = [...fill.repeat(Math.ceil(missing / fill.length))].slice(0, missing).join('')
  return width > 0 ? text + padding : padding + text
}

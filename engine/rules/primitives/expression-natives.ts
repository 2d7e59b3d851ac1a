import { decimal, fromDecimal, isDecimal } from '../../core/value.ts'
import type { Operand } from './exact-arithmetic.ts'
import { boundedText, ExpressionFailure, toText, truth } from './expression-operators.ts'

/**
 * A function of JSONata's own that compiled expressions do themselves; it gives what the interpreter gives. Both take a
 * missing mark or replacement as missing, where JSONata would look for the word "undefined".
 */
export interface Native {
  /** A letter an argument, as in JSONata's signatures: s text, n number, a list, x anything; those behind `?` may be left out. */
  readonly takes: string
  readonly run: (...args: never[]) => unknown
}

type Text = string | undefined

export const NATIVES: Readonly<Record<string, Native>> = {
  string: { takes: 'x', run: (value: unknown) => (value === undefined ? undefined : toText(value)) },
  boolean: { takes: 'x', run: truth },
  not: { takes: 'x', run: (value: unknown) => (value === undefined ? undefined : !truth(value)) },
  exists: { takes: 'x', run: (value: unknown) => value !== undefined },
  lowercase: { takes: 's', run: (text: Text) => text?.toLowerCase() },
  uppercase: { takes: 's', run: (text: Text) => text?.toUpperCase() },
  trim: { takes: 's', run: (text: Text) => text?.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '') },
  length: { takes: 's', run: (text: Text) => (text === undefined ? undefined : [...text].length) },
  substring: { takes: 'sn?n', run: substring },
  substringBefore: {
    takes: 'ss',
    run: (text: Text, mark: Text) =>
      mark !== undefined && text?.includes(mark) ? text.slice(0, text.indexOf(mark)) : text,
  },
  substringAfter: {
    takes: 'ss',
    run: (text: Text, mark: Text) =>
      mark !== undefined && text?.includes(mark) ? text.slice(text.indexOf(mark) + mark.length) : text,
  },
  contains: { takes: 'ss', run: (text: Text, part: Text) => (part === undefined ? undefined : text?.includes(part)) },
  replace: { takes: 'sss', run: replace },
  split: { takes: 'ss', run: (text: Text, mark: Text) => text?.split(needed('split', mark)) },
  join: { takes: 'a?s', run: join },
  count: { takes: 'x', run: (list: unknown) => (list === undefined ? 0 : Array.isArray(list) ? list.length : 1) },
  abs: {
    takes: 'n',
    run: (number?: Operand) => (isDecimal(number) ? number.abs() : number === undefined ? undefined : Math.abs(number)),
  },
  floor: { takes: 'n', run: (number?: Operand) => whole(number, (digits) => Math.floor(digits), -1) },
  ceil: { takes: 'n', run: (number?: Operand) => whole(number, (digits) => Math.ceil(digits), 1) },
}

function needed(name: string, text: Text): string {
  if (text === undefined) throw new ExpressionFailure('ARGUMENT', `the second argument of $${name} is missing`)
  return text
}

function substring(text: Text, start: number, length?: number): Text {
  if (text === undefined) return undefined
  const letters = [...text]
  const from = letters.length + start < 0 ? 0 : start
  if (length === undefined) return letters.slice(from).join('')
  if (length <= 0) return ''
  return letters.slice(from, from >= 0 ? from + length : letters.length + from + length).join('')
}

function replace(text: Text, part: Text, by: Text): Text {
  if (text === undefined) return undefined
  const mark = needed('replace', part)
  if (mark === '') throw new ExpressionFailure('ARGUMENT', '$replace cannot look for an empty text')
  return boundedText(text.split(mark).join(replacement(by)))
}

/** JSONata would write the word "undefined" for a missing replacement. */
export function replacement<T>(by: T | undefined): T {
  if (by === undefined) throw new ExpressionFailure('ARGUMENT', 'the replacement of $replace is missing')
  return by
}

function join(list: unknown, separator: Text = ''): Text {
  if (list === undefined) return undefined
  const items: readonly unknown[] = Array.isArray(list) ? list : [list]
  if (items.some((item) => typeof item !== 'string'))
    throw new ExpressionFailure('ARGUMENT', '$join takes a list of texts')
  return boundedText(items.join(separator))
}

function whole(number: Operand | undefined, plain: (number: number) => number, towards: 1 | -1): Operand | undefined {
  if (number === undefined) return undefined
  if (!isDecimal(number)) return plain(number) + 0
  const cut = decimal(number).round(0, 0)
  return fromDecimal(cut.eq(number) || cut.gt(number) === towards > 0 ? cut : cut.plus(towards))
}

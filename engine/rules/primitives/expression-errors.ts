import type { Place, Problem } from '../../core/problem.ts'
import type { ScalarTree } from '../../core/tree.ts'
import { finding } from './codes.ts'
import { placeIn } from './scalar-place.ts'

const MOST_CHARACTERS = 20_000
// Each `??` and `?:` doubles what stands on its left while JSONata parses: forty in a row would fill the memory.
const MOST_DEFAULTS = 12

interface Thrown {
  readonly code?: string
  readonly message?: string
  readonly position?: number
  readonly token?: unknown
}

/** Refuses what JSONata should not even try to parse. */
export function tooLong(text: string, scalar: ScalarTree): Problem | undefined {
  if (text.length > MOST_CHARACTERS) {
    return finding(
      'EXPRESSION_REFUSED',
      scalar.place,
      `the expression has ${text.length} characters`,
      `keep it under ${MOST_CHARACTERS}`,
    )
  }
  const defaults = text.match(/\?[?:]/g)?.length ?? 0
  if (defaults <= MOST_DEFAULTS) return undefined
  return finding(
    'EXPRESSION_REFUSED',
    scalar.place,
    `the expression has ${defaults} of ?? and ?:`,
    `use at most ${MOST_DEFAULTS}, or a map`,
  )
}

const HABITS: readonly (readonly [RegExp, string])[] = [
  [/==/, 'equality is a single ='],
  [/&&/, 'write `and`; & joins texts'],
  [/\|\|/, 'write `or`'],
  [/!(?!=)/, 'write $not(…), or != for inequality'],
  [/\bif\b/, 'write condition ? this : that'],
]

/** What JSONata says of a text that does not parse, at the guilty characters. */
export function syntaxProblem(cause: unknown, text: string, scalar: ScalarTree): Problem {
  if (cause instanceof RangeError)
    return finding(
      'EXPRESSION_REFUSED',
      scalar.place,
      'the expression is nested too deep',
      'split it into simpler fields',
    )
  const { code, message, position, token } = thrown(cause)
  const end = text.trimEnd().length
  const atEnd = token === '(end)' || position === undefined || position > end
  const length = atEnd || token === undefined ? 1 : String(token).length
  const offset = Math.max(0, (atEnd ? end : position) - length)
  const said =
    text.trim() === ''
      ? 'the expression is empty'
      : code === 'S0201'
        ? `${JSON.stringify(token)} is not expected here`
        : (message ?? 'it cannot be read')
  const habit = HABITS.find(([form]) => form.test(text))?.[1]
  return finding(
    'EXPRESSION_SYNTAX',
    placeIn(scalar, offset, length),
    said,
    habit ?? 'check brackets, quotes and operators around this spot; texts are joined by &',
  )
}

const LIMITS: Readonly<Record<string, string>> = {
  D1011: 'it calls itself too deep',
  D1012: 'it takes too long',
  D2014: 'it makes a list that is too long',
  D2015: 'it makes a list that is too long',
  SIZE: '',
}

/** Why an expression gave nothing for a record, at the guilty characters. */
export function failureOf(cause: unknown, scalar: ScalarTree): Problem {
  const { code = '', message = '', position, token } = thrown(cause)
  const place = position === undefined ? scalar.place : tokenPlace(scalar, position, String(token ?? ''))
  if (cause instanceof RangeError)
    return finding('EXPRESSION_LIMIT', place, 'it makes a text or list that is too long', 'make the expression simpler')
  if (Object.hasOwn(LIMITS, code))
    return finding(
      'EXPRESSION_LIMIT',
      place,
      LIMITS[code] || shortened(message),
      'make the expression simpler, or its input shorter',
    )
  return finding('EXPRESSION_FAILED', place, shortened(message) || 'it fails without a word', cureOf(code))
}

/** The token that ends at `position`; of a function the interpreter gives the position behind its opening bracket. */
function tokenPlace(scalar: ScalarTree, position: number, token: string): Place {
  const name = token.replace(/^ ~?/, '')
  const isFunction = /^\w/.test(name)
  const length = Math.max(1, name.length + (isFunction ? 1 : 0))
  const end = isFunction && String(scalar.value)[position - 1] === '(' ? position - 1 : position
  return placeIn(scalar, end - length, length)
}

function cureOf(code: string): string {
  if (code === 'FUNCTION') return 'call the function: put () behind its name'
  if (code === 'KINDS' || /^T20/.test(code)) return 'bring both sides to one kind first: $number(…), $string(…)'
  if (code === 'ARGUMENT' || /^T04/.test(code))
    return 'give the function what it takes; $exists(…) tells whether a value is there at all'
  return 'try the expression on the values of this record, and cover the case that fails'
}

function shortened(message: string): string {
  return message.length > 200 ? `${message.slice(0, 197)}…` : message
}

/** JSONata throws plain objects. */
function thrown(cause: unknown): Thrown {
  return typeof cause === 'object' && cause !== null ? (cause as Thrown) : { message: String(cause) }
}

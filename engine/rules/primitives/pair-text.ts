import type { Place, Problem } from '../../core/problem.ts'
import type { ScalarTree } from '../../core/tree.ts'
import { finding } from './codes.ts'
import { placeIn } from './scalar-place.ts'

/** One `key=value` as written: both sides trimmed, quotes taken off. */
export interface Pair {
  readonly key: string
  readonly value: string
  readonly keyPlace: Place
  readonly place: Place
}

const FORM = 'write pairs with commas between them, as in `14=2, 30=5, 60=3`'
const WORD = /\s*(?:"((?:[^"]|"")*)"|([^",=\n]*))/y
const NEEDS_QUOTES = /^$|^\s|\s$|[",=\n\r]/

/**
 * `14=2, 30=5, 60=3` to pairs, in order. A line break parts as a comma does. A side that holds a comma, an equals sign, a
 * quote, or space at its ends stands in double quotes, a quote inside doubled: `"Net, 30"=5`. Problems at their part, all
 * at once: MAP_EMPTY_PART, MAP_NO_EQUALS, MAP_QUOTE. After a problem reading goes on at the next comma.
 */
export function readPairs(scalar: ScalarTree, problems: Problem[]): Pair[] {
  const { text } = scalar
  const pairs: Pair[] = []
  let position = skipBlank(text, 0)
  while (position < text.length) {
    const part = readPart(scalar, position)
    if ('code' in part.read) problems.push(part.read)
    else pairs.push(part.read)
    const end = skipSpaces(text, part.end)
    position = skipBlank(text, end)
    if (text[position] !== ',') continue
    const comma = position
    position = skipBlank(text, comma + 1)
    if (position >= text.length) problems.push(emptyPart(scalar, comma, 'nothing follows the last comma'))
  }
  return pairs
}

/** Pairs as text that reads back as the same pairs. */
export function printPairs(pairs: Iterable<readonly [string, string]>): string {
  return [...pairs].map(([key, value]) => `${quoted(key)}=${quoted(value)}`).join(', ')
}

function quoted(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function readPart(scalar: ScalarTree, start: number): { readonly read: Pair | Problem; readonly end: number } {
  const { text } = scalar
  if (text[start] === ',') return { read: emptyPart(scalar, start, 'nothing stands before this comma'), end: start }
  const key = readWord(text, start)
  const equals = skipSpaces(text, key.end)
  if (text[equals] !== '=') return wrong(scalar, start, key, text[equals])
  const value = readWord(text, equals + 1)
  const end = skipSpaces(text, value.end)
  if (end < text.length && text[end] !== ',' && text[end] !== '\n') return wrong(scalar, start, value, text[end])
  const place = placeIn(scalar, start, value.end - start)
  if ((key.text === '' && !key.quoted) || (value.text === '' && !value.quoted)) {
    const side = key.text === '' && !key.quoted ? 'left' : 'right'
    const read = finding(
      'MAP_EMPTY_PART',
      place,
      `nothing stands to the ${side} of the equals sign`,
      'write the missing side; `""` means an empty text',
    )
    return { read, end }
  }
  return { read: { key: key.text, value: value.text, keyPlace: placeIn(scalar, start, key.end - start), place }, end }
}

interface Word {
  readonly text: string
  readonly quoted: boolean
  readonly end: number
}

function readWord(text: string, start: number): Word {
  WORD.lastIndex = start
  const match = WORD.exec(text)
  if (!match) return { text: '', quoted: false, end: start }
  if (match[1] !== undefined)
    return { text: match[1].replaceAll('""', '"'), quoted: true, end: start + match[0].length }
  const bare = match[2] ?? ''
  return { text: bare.trim(), quoted: false, end: start + match[0].trimEnd().length }
}

function wrong(
  scalar: ScalarTree,
  start: number,
  word: Word,
  found: string | undefined,
): { read: Problem; end: number } {
  const end = nextPart(scalar.text, start)
  const part = scalar.text.slice(start, end).trimEnd()
  const place = placeIn(scalar, start, part.length)
  if (found === '"' || word.quoted) {
    const what = `the quotes of ${part} are not closed, or text follows them`
    return {
      read: finding(
        'MAP_QUOTE',
        place,
        what,
        'close the quotes right before the equals sign or comma; double a quote inside',
      ),
      end,
    }
  }
  const what = found === '=' ? `"${part}" has more than one equals sign` : `"${part}" has no equals sign`
  return { read: finding('MAP_NO_EQUALS', place, what, FORM), end }
}

/** Where the next comma or line break stands, quotes or not: reading goes on there after a problem. */
function nextPart(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n') end++
  return end
}

function emptyPart(scalar: ScalarTree, comma: number, what: string): Problem {
  return finding('MAP_EMPTY_PART', placeIn(scalar, comma, 1), what, 'take the comma out, or write the missing pair')
}

function skipSpaces(text: string, start: number): number {
  let position = start
  while (position < text.length && text[position] !== '\n' && text[position]!.trim() === '') position++
  return position
}

function skipBlank(text: string, start: number): number {
  let position = start
  while (position < text.length && text[position]!.trim() === '') position++
  return position
}

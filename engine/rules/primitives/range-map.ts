import { type Outcome, outcome, type Place, type Problem } from '../../core/problem.ts'
import type { ScalarTree, Tree } from '../../core/tree.ts'
import { numberFromDigits } from '../../core/value.ts'
import { finding } from './codes.ts'
import { placeIn, trimmedPart } from './scalar-place.ts'

/** `22-30`: both ends belong. A single number is a range of one. */
export interface Range {
  readonly from: number
  readonly to: number
  /** Of this part within the text. */
  readonly place: Place
}

/** A set of whole numbers, as a consultant writes voucher types and accounts. */
export interface Ranges {
  /** Ascending, free of overlaps. Empty where nothing was written: what that means is the rule's matter. */
  readonly entries: readonly Range[]
  readonly place: Place
  has(value: unknown): boolean
  /** The range that holds a number (or a text of its digits: "007" is 7), for `explain`; undefined: none does. */
  hit(value: unknown): Range | undefined
  /** As written by the book: `1-10, 22-30, 40`. Reading it gives the same ranges again. */
  text(): string
}

// Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus sign.
const PART = /^(\d+)(?:\s*[-\u2010-\u2014\u2212]\s*(\d+))?$/
const FORM = 'write whole numbers and ranges with commas between them, as in `1-10, 22-30, 40`'

/**
 * `1-10, 22-30, 40` to a set of numbers. Commas part; a dash may be a hyphen, an en dash or a minus sign, with spaces or
 * none; a bare number and a YAML list of numbers and ranges mean the same; null and blank text are the empty set. Numbers
 * are whole, not negative, of at most 15 digits. Problems, each at its part, all at once: RANGE_OVERLAP (at the later of
 * the two), RANGE_BACKWARDS, RANGE_EMPTY_PART, RANGE_NOT_A_NUMBER.
 */
export function compileRanges(tree: Tree): Outcome<Ranges> {
  const problems: Problem[] = []
  const written = readTree(tree, problems)
  const sorted = written.toSorted((x, y) => x.from - y.from || x.to - y.to)
  problems.push(...overlaps(written))
  return outcome(problems, () => rangesOf(sorted, tree.place))
}

function readTree(tree: Tree, problems: Problem[]): Range[] {
  if (tree.kind === 'scalar') return tree.value === null || tree.text.trim() === '' ? [] : readText(tree, problems)
  if (tree.kind === 'list') return tree.items.flatMap((item) => readItem(item, problems))
  problems.push(finding('RANGE_NOT_A_NUMBER', tree.place, 'a mapping is no list of ranges', FORM))
  return []
}

function readItem(item: Tree, problems: Problem[]): Range[] {
  if (item.kind === 'scalar') return readText(item, problems)
  problems.push(
    finding('RANGE_NOT_A_NUMBER', item.place, 'an item of a list of ranges is itself a list or mapping', FORM),
  )
  return []
}

function readText(scalar: ScalarTree, problems: Problem[]): Range[] {
  const ranges: Range[] = []
  let offset = 0
  for (const raw of scalar.text.split(',')) {
    const part = trimmedPart(raw, offset)
    const place = part.text === '' ? placeIn(scalar, offset, 1) : placeIn(scalar, part.offset, part.text.length)
    const range = readPart(part.text, place)
    if ('code' in range) problems.push(range)
    else ranges.push(range)
    offset += raw.length + 1
  }
  return ranges
}

function readPart(text: string, place: Place): Range | Problem {
  if (text === '')
    return finding(
      'RANGE_EMPTY_PART',
      place,
      'nothing stands between two commas',
      'take one comma out, or write the missing number',
    )
  const match = PART.exec(text)
  const from = match?.[1] === undefined ? undefined : wholeNumber(match[1])
  const to = match?.[2] === undefined ? from : wholeNumber(match[2])
  if (from === undefined || to === undefined) {
    const why = match ? 'has more than 15 digits' : 'is no whole number and no range of two'
    return finding('RANGE_NOT_A_NUMBER', place, `"${text}" ${why}`, FORM)
  }
  if (from > to) return finding('RANGE_BACKWARDS', place, `${from}-${to} runs backwards`, `write ${to}-${from}`)
  return { from, to, place }
}

function wholeNumber(digits: string): number | undefined {
  const number = numberFromDigits(digits)
  return typeof number === 'number' && number < 1e15 ? number : undefined
}

/** One problem at every part that shares a number with a part written before it. */
function overlaps(written: readonly Range[]): Problem[] {
  const order = new Map(written.map((range, index) => [range, index]))
  const sorted = written.toSorted((x, y) => x.from - y.from || x.to - y.to)
  const guilty = new Map<Range, Problem>()
  let widest = sorted[0]
  for (const range of sorted.slice(1)) {
    if (widest && range.from <= widest.to) {
      const later = order.get(range)! > order.get(widest)! ? range : widest
      const what = `${show(widest)} and ${show(range)} both hold ${range.from}`
      const mend = apart(widest, range)
      if (!guilty.has(later)) guilty.set(later, finding('RANGE_OVERLAP', later.place, what, mend))
    }
    if (!widest || range.to > widest.to) widest = range
  }
  return [...guilty.values()]
}

/** How to part two ranges that share numbers; the second does not start before the first. */
function apart(first: Range, second: Range): string {
  if (second.to <= first.to) return `take ${show(second)} out: ${show(first)} holds all of it`
  if (second.from === first.from) return `take ${show(first)} out: ${show(second)} holds all of it`
  return `end the first at ${second.from - 1}, or start the second at ${first.to + 1}`
}

function rangesOf(entries: readonly Range[], place: Place): Ranges {
  const hit = (value: unknown): Range | undefined => {
    const number = typeof value === 'number' ? value : typeof value === 'string' ? numberFromDigits(value) : undefined
    if (typeof number !== 'number' || !Number.isInteger(number)) return undefined
    let low = 0
    let high = entries.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const range = entries[middle]!
      if (number < range.from) high = middle - 1
      else if (number > range.to) low = middle + 1
      else return range
    }
    return undefined
  }
  return { entries, place, hit, has: (value) => hit(value) !== undefined, text: () => entries.map(show).join(', ') }
}

function show({ from, to }: Range): string {
  return from === to ? String(from) : `${from}-${to}`
}

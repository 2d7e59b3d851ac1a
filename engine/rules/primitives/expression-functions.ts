import { addExactly, averageOf, roundedHalfAway, sumOf, timesExactly, toDecimal, toNumber } from './number-functions.ts'
import { firstName, fullName, isoDay, joinedLines, lastName, linesOf, padded, yyyymmdd } from './text-functions.ts'

/** A function of the expression language that is ours, or that stands in the place of JSONata's own. */
export interface FunctionSpec {
  /** JSONata's notation: types of the arguments; `-` takes the context for a missing one, `?` may be left out. */
  readonly signature: string
  /** Fewest and most arguments. */
  readonly takes: readonly [number, number]
  readonly about: string
  readonly example: string
  /** What the example gives, as JSON. */
  readonly gives: string
  /** It stands in the place of JSONata's function of this name. */
  readonly replaces?: true
  /** It takes and gives numbers of any length, which stay exact inside an expression. */
  readonly exact?: true
  readonly run: (...args: readonly unknown[]) => unknown
}

/** Every function of ours by name; `docs` prints this table. Missing and null arguments give a missing result. */
export const FUNCTIONS: Readonly<Record<string, FunctionSpec>> = {
  lines: {
    signature: '<x-:x>',
    takes: [1, 1],
    about: 'the lines of a text as a list: trimmed, empty ones dropped, whatever the line break',
    example: String.raw`$lines("Box 1\r\n\r\nOslo")`,
    gives: '["Box 1","Oslo"]',
    run: linesOf,
  },
  joinLines: {
    signature: '<xs?:s>',
    takes: [1, 2],
    about: 'a list of lines as one text, empty ones dropped, with a line feed or the given text between them',
    example: '$joinLines(["a", "", "b"], ", ")',
    gives: '"a, b"',
    run: joinedLines,
  },
  firstName: {
    signature: '<x-:s>',
    takes: [1, 1],
    about: 'what stands before the last blank of a full name; "?" where there is no blank',
    example: '$firstName("Anna Maria Virtanen")',
    gives: '"Anna Maria"',
    run: firstName,
  },
  lastName: {
    signature: '<x-:s>',
    takes: [1, 1],
    about: 'what stands behind the last blank of a full name',
    example: '$lastName("Anna Maria Virtanen")',
    gives: '"Virtanen"',
    run: lastName,
  },
  fullName: {
    signature: '<xx:s>',
    takes: [2, 2],
    about: 'first and last name with a blank between them; a first name of "?" is left out',
    example: '$fullName("Anna", "Virtanen")',
    gives: '"Anna Virtanen"',
    run: fullName,
  },
  isoDate: {
    signature: '<x-:s>',
    takes: [1, 1],
    about: 'a day as 2027-02-01, from ISO text or from 20270201; 0 and "" are no day',
    example: '$isoDate(20270201)',
    gives: '"2027-02-01"',
    run: isoDay,
  },
  yyyymmdd: {
    signature: '<x-:n>',
    takes: [1, 1],
    about: 'a day as the number 20270201, from ISO text or from 20270201; 0 and "" are no day',
    example: '$yyyymmdd("2027-02-01T10:00:00")',
    gives: '20270201',
    run: yyyymmdd,
  },
  decimal: {
    signature: '<x-:x>',
    takes: [1, 1],
    about: 'a number by its digits, however long',
    example: '$decimal("0.10")',
    gives: '0.1',
    exact: true,
    run: toDecimal,
  },
  roundHalfAway: {
    signature: '<xn?:x>',
    takes: [1, 2],
    about: 'rounded to so many digits behind the point (0 unless given), half away from zero',
    example: '$roundHalfAway(-2.345, 2)',
    gives: '-2.35',
    exact: true,
    run: roundedHalfAway,
  },
  add: {
    signature: '<xx:x>',
    takes: [2, 2],
    about: 'the exact sum of two numbers or texts of digits',
    example: '$add("0.1", 0.2)',
    gives: '0.3',
    exact: true,
    run: addExactly,
  },
  times: {
    signature: '<xx:x>',
    takes: [2, 2],
    about: 'the exact product of two numbers or texts of digits',
    example: '$times("1.1", 1.1)',
    gives: '1.21',
    exact: true,
    run: timesExactly,
  },
  number: {
    signature: '<(nsb)-:x>',
    takes: [1, 1],
    about: 'a text of digits, true or false as a number; no digit is lost',
    example: '$number("0.50")',
    gives: '0.5',
    replaces: true,
    exact: true,
    run: toNumber,
  },
  round: {
    signature: '<x-n?:x>',
    takes: [1, 2],
    about: 'as $roundHalfAway; JSONata itself would round half to even',
    example: '$round(2.5)',
    gives: '3',
    replaces: true,
    exact: true,
    run: roundedHalfAway,
  },
  sum: {
    signature: '<a<n>:x>',
    takes: [1, 1],
    about: 'the exact sum of a list of numbers',
    example: '$sum([0.1, 0.2, 0.3])',
    gives: '0.6',
    replaces: true,
    exact: true,
    run: sumOf,
  },
  average: {
    signature: '<a<n>:x>',
    takes: [1, 1],
    about: 'the average of a list of numbers, by exact decimals',
    example: '$average([0.1, 0.2])',
    gives: '0.15',
    replaces: true,
    exact: true,
    run: averageOf,
  },
  pad: {
    signature: '<s-ns?:s>',
    takes: [2, 3],
    about: 'padded with blanks or a given text: to the right for a positive width, to the left for a negative one',
    example: '$pad("7", -3, "0")',
    gives: '"007"',
    replaces: true,
    run: padded,
  },
}

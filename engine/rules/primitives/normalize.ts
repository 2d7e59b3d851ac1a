import { mendUnknown } from '../../core/guess.ts'
import { type Outcome, outcome, type Problem } from '../../core/problem.ts'
import { type Tree, textOf } from '../../core/tree.ts'
import { isDecimal, numberFromDigits, showValue, type Value } from '../../core/value.ts'
import { finding } from './codes.ts'
import { companyName, withoutDiacritics, withoutLegalForm } from './company-name.ts'
import { isoDate } from './date-text.ts'
import { joinLines } from './lines.ts'
import { organisationNumber } from './organisation-number.ts'

/** Values in the form in which they compare (SPEC D6). Done twice it is done once; null stays null. */
export interface Normalizer {
  (value: Value): Value
  /** As written: `trim, lower, before "-"`. */
  readonly text?: string
}

type Step = (value: Value) => Value

/** Steps for texts alone: anything else passes, lists go item by item. */
const ofText = (change: (text: string) => Value): Step => {
  const step: Step = (value) =>
    typeof value === 'string' ? change(value) : Array.isArray(value) ? value.map(step) : value
  return step
}

/** What each word does; the table that `docs` prints. */
export const NORMALIZE_WORDS = {
  trim: { about: 'no white space at both ends', step: ofText((text) => text.trim()) },
  lower: { about: 'lower case', step: ofText((text) => text.toLowerCase()) },
  upper: { about: 'upper case', step: ofText((text) => text.toUpperCase()) },
  collapse: { about: 'every run of white space is one blank', step: ofText((text) => text.replace(/\s+/g, ' ')) },
  digits: { about: 'digits only', step: ofText((text) => text.replace(/[^0-9]+/g, '')) },
  letters: { about: 'letters only', step: ofText((text) => text.replace(/[^\p{L}\p{M}]+/gu, '')) },
  noDiacritics: { about: 'letters without marks: é is e, å is a, ø is o', step: ofText(withoutDiacritics) },
  noPunctuation: { about: 'no punctuation and no signs', step: ofText((text) => text.replace(/[\p{P}\p{S}]+/gu, '')) },
  noLegalForm: { about: 'without the legal form: Nordlys AS is Nordlys', step: ofText(withoutLegalForm) },
  organisationNumber: {
    about: 'FI12345678, 1234567-8 and 12345678 are one',
    step: numberAsText(ofText(organisationNumber)),
  },
  companyName: {
    about: 'without case, marks, punctuation, and legal form (AS, Oy, AB, A/S, ApS, GmbH, Ltd …)',
    step: ofText(companyName),
  },
  email: { about: 'the address alone, in lower case', step: ofText(emailAddress) },
  number: {
    about: 'a text of digits by its number: "020" is 20',
    step: ofText((text) => numberFromDigits(text) ?? text),
  },
  date: { about: 'the day alone: 2027-02-01; 0 is no day', step: dateOf },
  lines: { about: 'lines trimmed, empty ones dropped, line feeds between them', step: linesOf },
} as const satisfies Record<string, { about: string; step: Step }>

const CUTS = {
  before: (mark: string) => ofText((text) => (text.includes(mark) ? text.slice(0, text.indexOf(mark)) : text)),
  after: (mark: string) =>
    ofText((text) => (text.includes(mark) ? text.slice(text.lastIndexOf(mark) + mark.length) : text)),
} as const

const KNOWN = [...Object.keys(NORMALIZE_WORDS), '{ before: … }', '{ after: … }']
const MOST_ROUNDS = 10

/**
 * `[trim, lower, { before: "-" }]` to a normaliser: words are done in order, and again until nothing changes any more.
 * `before` cuts at the first mark, `after` at the last; a text without the mark stays. Texts are composed (NFC) first;
 * numbers and booleans pass, save for `date` and `organisationNumber`. Problems: NORMALIZE_UNKNOWN, with a guess; NORMALIZE_SHAPE.
 */
export function compileNormalize(tree: Tree): Outcome<Normalizer> {
  const problems: Problem[] = []
  const items = tree.kind === 'list' ? tree.items : tree.kind === 'scalar' && tree.value === null ? [] : [tree]
  const steps = items.flatMap((item) => readStep(item, problems))
  return outcome(problems, () =>
    Object.assign(untilStable([compose, ...steps.map(({ step }) => step)]), {
      text: steps.map(({ text }) => text).join(', '),
    }),
  )
}

const compose = ofText((text) => text.normalize('NFC'))

function readStep(item: Tree, problems: Problem[]): { readonly text: string; readonly step: Step }[] {
  const word = textOf(item)
  if (word !== undefined) {
    if (Object.hasOwn(NORMALIZE_WORDS, word))
      return [{ text: word, step: NORMALIZE_WORDS[word as keyof typeof NORMALIZE_WORDS].step }]
    const known =
      word === 'before' || word === 'after'
        ? `write { ${word}: "-" }, with the mark at which to cut`
        : mendUnknown(word, KNOWN)
    problems.push(finding('NORMALIZE_UNKNOWN', item.place, `"${word}" is no word of a normaliser`, known))
    return []
  }
  const [entry, ...more] = item.kind === 'map' ? [...item.entries] : []
  if (!entry || more.length > 0) {
    problems.push(
      finding(
        'NORMALIZE_SHAPE',
        item.place,
        'a normaliser is a list of words',
        'write for instance [trim, lower, { before: "-" }]',
      ),
    )
    return []
  }
  const [name, { key, value }] = entry
  if (name !== 'before' && name !== 'after') {
    problems.push(
      finding('NORMALIZE_UNKNOWN', key, `"${name}" is no word of a normaliser`, mendUnknown(name, Object.keys(CUTS))),
    )
    return []
  }
  const mark = textOf(value)
  if (mark) return [{ text: `${name} ${JSON.stringify(mark)}`, step: CUTS[name](mark) }]
  problems.push(
    finding('NORMALIZE_SHAPE', value.place, `${name} needs the text at which to cut`, `write { ${name}: "-" }`),
  )
  return []
}

/** All steps, again and again until the value stays: one round for a value that is in form already. */
export function untilStable(steps: readonly Step[]): Step {
  return (value) => {
    let current = value
    for (let round = 0; round < MOST_ROUNDS; round++) {
      let next = current
      for (const step of steps) next = step(next)
      if (next === current || isSame(next, current)) return current
      current = next
    }
    return current
  }
}

function isSame(x: Value, y: Value): boolean {
  if (Array.isArray(x) && Array.isArray(y))
    return x.length === y.length && x.every((item, index) => isSame(item, y[index] as Value))
  return x === y || (isDecimal(x) && isDecimal(y) && x.eq(y))
}

function numberAsText(step: Step): Step {
  return (value) => step(typeof value === 'number' || isDecimal(value) ? showValue(value) : value)
}

function emailAddress(text: string): string {
  const address = /<([^<>]*)>\s*$/.exec(text)?.[1] ?? text
  return address
    .trim()
    .toLowerCase()
    .replace(/^mailto:\s*/, '')
}

function dateOf(value: Value): Value {
  if (Array.isArray(value)) return value.map(dateOf)
  if (value === 0 || value === '0') return null
  return isoDate(value) ?? value
}

function linesOf(value: Value): Value {
  return typeof value === 'string' || Array.isArray(value) ? joinLines(Array.isArray(value) ? value : [value]) : value
}

export type RegexVerdict =
  | { readonly ok: true; readonly longestText: number }
  | { readonly ok: false; readonly why: string }

const MOST_STEPS = 100_000_000
const LEAST_TEXT = 20

/**
 * How long a text a regular expression may be tried on, so that it cannot run away; or why it is refused at all. Every
 * quantifier of open length multiplies the work by the length of the text, every bounded one and every alternative by its
 * choices. Nested quantifiers, repeated alternatives that may begin alike, and back references have no such bound: refused.
 */
export function judgeRegex(source: string, flags = ''): RegexVerdict {
  try {
    const cost = new RegexReader(source).alternatives(0)
    const anchored = source.startsWith('^') && !source.includes('|') && !flags.includes('m')
    const longestText = longest(cost.open + (anchored ? 0 : 1), cost.choices)
    return longestText >= LEAST_TEXT
      ? { ok: true, longestText }
      : { ok: false, why: 'has so many quantifiers that trying them all would not end' }
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, why: cause.message }
    throw cause
  }
}

/** Largest length whose ways to be split among the open quantifiers, times the choices, stay within the steps. */
function longest(open: number, choices: number): number {
  let length = 1_000_000
  while (length >= LEAST_TEXT && ways(length, open) * choices > MOST_STEPS) length = Math.floor(length * 0.9)
  return length
}

function ways(length: number, open: number): number {
  let product = 1
  for (let index = 1; index <= open; index++) product *= (length + index) / index
  return product
}

class Refused extends Error {}

interface Piece {
  /** Quantifiers without an upper end. */
  readonly open: number
  /** Product of all bounded choices. */
  readonly choices: number
  /** Whether its length varies by a quantifier. */
  readonly varies: boolean
  readonly alternatives: 'none' | 'distinct' | 'alike'
  /** The character it surely begins with, in lower case. */
  readonly start?: string
}

const FIXED: Piece = { open: 0, choices: 1, varies: false, alternatives: 'none' }

/** Reads a pattern that `RegExp` has accepted. */
class RegexReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  alternatives(depth: number): Piece {
    if (depth > 50) throw new Refused('is nested too deep')
    const pieces = [this.#sequence(depth)]
    while (this.#source[this.#at] === '|') {
      this.#at++
      pieces.push(this.#sequence(depth))
    }
    if (pieces.length === 1) return pieces[0]!
    const starts = new Set(pieces.map(({ start }) => start))
    const distinct =
      starts.size === pieces.length && !starts.has(undefined) && pieces.every((piece) => piece.alternatives === 'none')
    return {
      open: Math.max(...pieces.map(({ open }) => open)),
      choices: pieces.reduce((sum, { choices }) => sum + choices, 0),
      varies: pieces.some(({ varies }) => varies),
      alternatives: distinct ? 'distinct' : 'alike',
    }
  }

  #sequence(depth: number): Piece {
    let whole: Piece | undefined
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const piece = this.#quantified(this.#atom(depth))
      whole = whole ? { ...whole, ...joined(whole, piece) } : piece
    }
    return whole ?? FIXED
  }

  #quantified(atom: Piece): Piece {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 40))
    if (!match) return atom
    this.#at += match[0].length
    const [, sign, low, comma, high] = match
    const least = sign ? Number(sign === '+') : Number(low)
    const most = sign === '?' ? 1 : sign || (comma && !high) ? Number.POSITIVE_INFINITY : comma ? Number(high) : least
    if (most > 1 && atom.varies) throw new Refused('has a quantifier within a quantifier')
    if (most > 1 && atom.alternatives === 'alike') throw new Refused('repeats alternatives that may begin alike')
    if (most === Number.POSITIVE_INFINITY)
      return { open: atom.open + 1, choices: 1, varies: true, alternatives: atom.alternatives }
    const choices = (most > 1 ? 1 : atom.choices) * (most - least + 1)
    return { open: atom.open, choices, varies: atom.varies || most !== least, alternatives: atom.alternatives }
  }

  #atom(depth: number): Piece {
    const char = this.#source[this.#at++]!
    if (char === '(') return this.#group(depth)
    if (char === '[') return this.#class()
    if (char === '\\') return this.#escape()
    return '.^$'.includes(char) ? FIXED : { ...FIXED, start: char.toLowerCase() }
  }

  #group(depth: number): Piece {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 80))
    if (opening) this.#at += opening[0].length
    const { start: _, ...inner } = this.alternatives(depth + 1)
    this.#at++
    return inner
  }

  #class(): Piece {
    while (this.#at < this.#source.length && this.#source[this.#at] !== ']')
      this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    this.#at++
    return FIXED
  }

  #escape(): Piece {
    const char = this.#source[this.#at++] ?? ''
    if (/[1-9k]/.test(char)) throw new Refused('refers back to what it matched')
    return /\W/.test(char) ? { ...FIXED, start: char } : FIXED
  }
}

function joined(x: Piece, y: Piece): Omit<Piece, 'start'> {
  const worst =
    x.alternatives === 'alike' || y.alternatives === 'alike'
      ? 'alike'
      : x.alternatives === 'distinct' || y.alternatives === 'distinct'
        ? 'distinct'
        : 'none'
  return { open: x.open + y.open, choices: x.choices * y.choices, varies: x.varies || y.varies, alternatives: worst }
}

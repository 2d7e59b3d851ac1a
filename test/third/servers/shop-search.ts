/** A condition of the shop's own query language. */
interface Term {
  readonly field: string
  readonly op: '=' | '>='
  readonly value: string
}

const TERM = /([a-z_]+):(>=)?"((?:[^"\\]|\\.)*)"/y

/** `updated_at:>="…" AND email:"…"` as its conditions; undefined where it cannot be read. */
export function parseSearch(text: string): readonly Term[] | undefined {
  const terms: Term[] = []
  let position = 0
  while (position < text.length) {
    if (terms.length > 0) {
      if (!text.startsWith(' AND ', position)) return undefined
      position += ' AND '.length
    }
    TERM.lastIndex = position
    const match = TERM.exec(text)
    if (!match) return undefined
    terms.push({ field: match[1] ?? '', op: match[2] ? '>=' : '=', value: (match[3] ?? '').replaceAll(/\\(.)/g, '$1') })
    position = TERM.lastIndex
  }
  return terms
}

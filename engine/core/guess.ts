import { distance } from 'fastest-levenshtein'

/** The known word that was probably meant; undefined where none is close. A part of a known word counts as close too. */
export function guess(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const far = swapped(lower, candidate.toLowerCase()) ? 1 : distance(lower, candidate.toLowerCase())
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best ?? (lower.length > 3 ? known.find((candidate) => candidate.toLowerCase().includes(lower)) : undefined)
}

/** How alike two texts are: 1 is equal, 0 has no letter in its place. */
export function likeness(x: string, y: string): number {
  const longest = Math.max(x.length, y.length)
  return longest === 0 ? 1 : 1 - distance(x, y) / longest
}

/** The same letters in another order: cmr for crm. */
function swapped(word: string, candidate: string): boolean {
  return (
    word.length > 2 &&
    word.length === candidate.length &&
    word !== candidate &&
    [...word].sort().join('') === [...candidate].sort().join('')
  )
}

/** What may stand there, with the guess in front: for the mend of a problem. */
export function mendUnknown(word: string, known: readonly string[]): string {
  const close = guess(word, known)
  const list = known.length > 24 ? `${known.slice(0, 24).join(', ')} …` : known.join(', ')
  if (close === undefined) return known.length > 0 ? `use one of these: ${list}` : 'take it out'
  return `did you mean "${close}"? Known: ${list}`
}

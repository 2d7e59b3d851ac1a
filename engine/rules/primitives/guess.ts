import { distance } from 'fastest-levenshtein'

/** The known word that was probably meant, or undefined where nothing is close. Case counts for nothing. */
export function guess(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  let best: string | undefined
  for (const candidate of known) {
    const far = distance(lower, candidate.toLowerCase())
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best
}

/** The cure for an unknown word: the close miss first, then what is known. */
export function didYouMean(word: string, known: readonly string[]): string {
  const close = guess(word, known)
  return `${close === undefined ? '' : `did you mean "${close}"? `}known: ${known.join(', ')}`
}

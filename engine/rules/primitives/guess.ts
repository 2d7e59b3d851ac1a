import { distance } from 'fastest-levenshtein'

/** The known word that was probably meant, or undefined where nothing is close. Case counts for nothing. */
export function guess(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase()
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  let best: string | undefined
  for (const candidate of known) {
    const far = isSwap(lower, candidate.toLowerCase()) ? 1 : distance(lower, candidate.toLowerCase())
    if (far < least) {
      least = far
      best = candidate
    }
  }
  return best
}

/** Two neighbouring letters changed places: the commonest slip, which plain distance counts as two. */
function isSwap(x: string, y: string): boolean {
  if (x.length !== y.length) return false
  let at = 0
  while (at < x.length && x[at] === y[at]) at++
  return at + 1 < x.length && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2)
}

/** The cure for an unknown word: the close miss first, then what is known. */
export function didYouMean(word: string, known: readonly string[]): string {
  const close = guess(word, known)
  return `${close === undefined ? '' : `did you mean "${close}"? `}known: ${known.join(', ')}`
}

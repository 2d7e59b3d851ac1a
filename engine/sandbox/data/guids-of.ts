import { hashText } from '../common/random.ts'

/** Version digits that RFC 4122 does not know: Severa's GUIDs are not valid under it. */
const VERSIONS = '09abcdef'

/** The GUIDs of one kind of record by their keys: the same for a seed always. 36 characters, lower case. */
export function guidsOf(seed: number, kind: string): (key: string | number) => string {
  const first = hashText(kind, seed)
  const second = hashText(kind, seed ^ 0x27d4eb2f)
  return (key) => {
    const text = String(key)
    const a = hashText(text, first)
    const b = hashText(text, second)
    const middle = hex(a + 0x85ebca6b)
    const version = VERSIONS.charAt(middle.charCodeAt(7) & 7)
    const end = hex(a ^ Math.imul(b, 0x5bd1e995))
    return `${hex(a ^ first)}-${middle.slice(0, 4)}-${version}${middle.slice(4, 7)}-${end.slice(0, 4)}-${end.slice(4)}${hex(b)}`
  }
}

/** Eight digits of a word whose bits were spread. */
function hex(word: number): string {
  return (spread(word) + 0x1_0000_0000).toString(16).slice(1)
}

/** One 32-bit word spread over all its bits; a bijection. */
function spread(word: number): number {
  let x = word >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return (x ^ (x >>> 15)) >>> 0
}

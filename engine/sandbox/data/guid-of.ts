import { hashText } from '../common/random.ts'

/** Version digits that RFC 4122 does not know: Severa's GUIDs are not valid under it. */
const VERSIONS = '09abcdef'

/** The GUID of the record of a kind with a key: the same for a seed always. 36 characters, lower case. */
export function guidOf(seed: number, kind: string, key: string | number): string {
  const a = hashText(kind, seed)
  const b = hashText(String(key), a)
  const words = [
    spread(a ^ b),
    spread(b + 0x85ebca6b),
    spread(b ^ Math.imul(a, 0x5bd1e995)),
    spread(hashText(`${key}${kind}`, seed ^ 0x27d4eb2f)),
  ]
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('')
  const version = VERSIONS[Number.parseInt(hex.charAt(12), 16) % VERSIONS.length]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** One 32-bit word spread over all its bits; a bijection. */
function spread(word: number): number {
  let x = word >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return (x ^ (x >>> 15)) >>> 0
}

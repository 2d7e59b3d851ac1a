/**
 * GUIDs as Severa has them: 36 characters, hyphens, lower-case hex, and not valid under RFC 4122. The version digit is
 * one that the RFC does not know (9 to f or 0), so a connector that checks strictly fails here and not in production.
 */

const VERSIONS = '09abcdef'

/** The `n`th GUID of a seed: the same pair always gives the same GUID, different `n` different ones. */
export function guidNumber(seed: number, n: number): string {
  const a = mix((seed ^ 0x9e3779b9) >>> 0)
  // Each word is a bijection of n for a fixed seed, so no two n share a GUID.
  const words = [mix(n + a), mix((n ^ a) + 0x85ebca6b), mix((n ^ 0x5bd1e995) + a), mix(n + 0x27d4eb2f + a)]
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('')
  const version = VERSIONS[Number.parseInt(hex.charAt(12), 16) % VERSIONS.length]
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}${hex.slice(13, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** One 32-bit word spread over all its bits; a bijection. */
function mix(word: number): number {
  let x = word >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return (x ^ (x >>> 15)) >>> 0
}

/** Mints GUIDs one after another; `taken` skips those that loaded data already uses. */
export function createMint(seed: number): (taken: (guid: string) => boolean) => string {
  let n = 0
  return (taken) => {
    let guid = guidNumber(seed, ++n)
    while (taken(guid)) guid = guidNumber(seed, ++n)
    return guid
  }
}

const TWIN_MASK = '0f0f0f0f-0f0f-0f0f-0f0f-0f0f0f0f0f0f'

/**
 * The GUID of a thing that every other thing of some kind has exactly one of (an invoice's settings): found from its
 * owner's and back without being stored. Its own inverse.
 */
export function twinGuid(guid: string): string {
  return [...guid].map((digit, at) => (digit === '-' ? '-' : xorDigit(digit, TWIN_MASK.charAt(at)))).join('')
}

function xorDigit(digit: string, mask: string): string {
  const value = Number.parseInt(digit, 16)
  return Number.isNaN(value) ? digit : (value ^ Number.parseInt(mask, 16)).toString(16)
}

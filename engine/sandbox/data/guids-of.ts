import { hashText } from '../common/random.ts'

/** Version digits that RFC 4122 does not know: Severa's GUIDs are not valid under it. */
const VERSIONS = '09abcdef'

const HEX = '0123456789abcdef'
/** Every number of 16 bits in four digits: a hundred thousand customers need two million of them. */
const FOUR = Array.from({ length: 0x10000 }, (_, n) => digit(n >>> 12) + digit(n >>> 8) + digit(n >>> 4) + digit(n))

function digit(n: number): string {
  return HEX.charAt(n & 15)
}

/** The GUIDs of one kind of record by their keys: the same for a seed always. 36 characters, lower case. */
export function guidsOf(seed: number, kind: string): (key: string | number) => string {
  const first = hashText(kind, seed)
  const second = hashText(kind, seed ^ 0x27d4eb2f)
  return (key) => {
    const text = String(key)
    const a = hashText(text, first)
    const b = hashText(text, second)
    const [one, two, three, four] = [
      spread(a ^ first),
      spread(a + 0x85ebca6b),
      spread(a ^ Math.imul(b, 0x5bd1e995)),
      spread(b),
    ]
    const middle = `${FOUR[two >>> 16]}-${VERSIONS.charAt(two & 7)}${digit(two >>> 12)}${digit(two >>> 8)}${digit(two >>> 4)}`
    return `${FOUR[one >>> 16]}${FOUR[one & 0xffff]}-${middle}-${FOUR[three >>> 16]}-${FOUR[three & 0xffff]}${FOUR[four >>> 16]}${FOUR[four & 0xffff]}`
  }
}

/** One 32-bit word spread over all its bits; a bijection. */
function spread(word: number): number {
  let x = word >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad)
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97)
  return (x ^ (x >>> 15)) >>> 0
}

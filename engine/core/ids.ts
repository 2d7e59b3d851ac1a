declare const brand: unique symbol
type Brand<T, Name extends string> = T & { readonly [brand]: Name }

/** The tenant's own name for one of its two systems: "crm", "ledger". */
export type Side = Brand<string, 'Side'>
/** Unique in one entity on one side: the value of the resource's key, as text; with its kind in front where there are several. */
export type RecordKey = Brand<string, 'RecordKey'>

export const side = (name: string): Side => name as Side
export const recordKey = (key: string): RecordKey => key as RecordKey

const GUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i

/** A GUID without braces, in lower case; undefined where the text is none. Not RFC 4122: any hex digits (SPEC R2). */
export function guidOf(text: string): string | undefined {
  if (isPlainGuid(text)) return text
  return GUID.exec(text.trim())?.[1]?.toLowerCase()
}

/** Whether a text is a GUID in the form that `guidOf` gives: most are, and asking this is much faster than the pattern. */
function isPlainGuid(text: string): boolean {
  if (text.length !== 36) return false
  for (let at = 0; at < 36; at++) {
    const code = text.charCodeAt(at)
    const isDash = at === 8 || at === 13 || at === 18 || at === 23
    if (isDash ? code !== DASH : !(code >= ZERO && code <= NINE) && !(code >= A && code <= F)) return false
  }
  return true
}
const [DASH, ZERO, NINE, A, F] = [45, 48, 57, 97, 102]

/** 64-bit FNV-1a in two halves, as 16 hex digits: short names for rows and rules, not a defence against forgers. */
export function shortHash(text: string): string {
  let high = 0x811c9dc5
  let low = 0x01000193
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x01000193)
    low = Math.imul(low ^ (code + index), 0x85ebca6b)
    low ^= low >>> 13
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
}

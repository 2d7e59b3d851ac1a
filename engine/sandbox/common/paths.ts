import type { SandboxRow } from './side.ts'

/** The value at a dotted path; undefined where the way ends early. */
export function readPath(row: SandboxRow, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), row)
}

/** Sets the value at a dotted path; objects on the way are made where they are missing. */
export function writePath(row: SandboxRow, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop()!
  const holder = keys.reduce<SandboxRow>((object, key) => {
    const below = object[key]
    if (isObject(below)) return below
    const made: SandboxRow = {}
    object[key] = made
    return made
  }, row)
  holder[last] = value
}

/** True when the row has each of the values at its path. Texts match in any case: GUIDs and e-mail addresses do. */
export function rowMatches(row: SandboxRow, match: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(match).every(([path, wanted]) => same(readPath(row, path), wanted))
}

function same(value: unknown, wanted: unknown): boolean {
  if (typeof value === 'string' && typeof wanted === 'string') return value.toLowerCase() === wanted.toLowerCase()
  return value === wanted || (value === undefined && wanted === null)
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

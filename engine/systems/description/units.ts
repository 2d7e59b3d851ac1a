import type { Duration, Size } from './file.ts'

const MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const BYTES: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 * 1024 }

/** "15m" as ms; undefined where it is no duration. */
export function milliseconds(duration: Duration): number | undefined {
  if (typeof duration === 'number') return duration === 0 ? 0 : undefined
  const [, number, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(duration.trim()) ?? []
  return number === undefined ? undefined : Number(number) * (MS[unit ?? ''] ?? Number.NaN)
}

/** "64MB" as bytes; undefined where it is no size. */
export function bytes(size: Size): number | undefined {
  if (typeof size === 'number') return size
  const [, number, unit] = /^(\d+)(B|KB|MB)$/.exec(size.trim()) ?? []
  return number === undefined ? undefined : Number(number) * (BYTES[unit ?? ''] ?? Number.NaN)
}

const RANGE = /^(.*?)(\d+)\.\.(\d+)$/

/** `group1..3` as group1, group2, group3, each with its number; any other name as itself. */
export function expandRange(name: string): readonly { readonly name: string; readonly n: string }[] {
  const [, stem, from, to] = RANGE.exec(name) ?? []
  if (stem === undefined) return [{ name, n: '' }]
  const numbers = Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) =>
    String(Number(from) + index),
  )
  return numbers.map((n) => ({ name: `${stem}${n}`, n }))
}

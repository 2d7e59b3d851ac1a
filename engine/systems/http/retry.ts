import type { WireAnswer } from './transport.ts'

/** The wait before the next try: 1, 2, 4 ... of the first one. */
export function backoffMs(
  times: number,
  { firstMs, longestMs }: { readonly firstMs: number; readonly longestMs: number },
): number {
  return Math.min(firstMs * 2 ** (times - 1), longestMs)
}

/** Retry-After in seconds or as a date; undefined where there is none. */
export function retryAfterMs(answer: WireAnswer, nowMs: number): number | undefined {
  const text = answer.header('retry-after')?.trim()
  if (!text) return undefined
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}

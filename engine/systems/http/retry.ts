import { sleep } from './deadline.ts'
import type { CallError } from './failures.ts'
import type { WireAnswer } from './transport.ts'

/** A wait that an abort ends; what may already have happened is not forgotten over it. */
export async function sleepUnless(ms: number, signal: AbortSignal, error: CallError): Promise<void> {
  try {
    await sleep(ms, signal)
  } catch (reason) {
    throw error.sent === 'maybe' ? error : reason
  }
}

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

/** Runs of a schedule begin a moment sooner or later than an hour after each other, and read a moment after they began. */
const EARLY_SHARE = 1 / 60

/** Whether an answer of then (ms) that may be kept for so long is to be read again by now. */
export function isDue(readAt: number, nowMs: number, keptMs: number): boolean {
  return nowMs - readAt >= keptMs * (1 - EARLY_SHARE)
}

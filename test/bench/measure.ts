import { showMs } from './figure.ts'

type Work = () => unknown

/** Medians of both, in ms, and of the ratio within a round: what else the machine does hits both halves of a round alike. */
export interface Measured {
  readonly baselineMs: number
  readonly oursMs: number
  readonly ratio: number
}

/** Baseline, ours, baseline, ours ...: the first rounds warm the compiler up and do not count. */
export async function interleave(
  { baseline, ours }: { readonly baseline: Work; readonly ours: Work },
  { rounds, warmUp = 1 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Measured> {
  const times: { baseline: number; ours: number }[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const time = { baseline: await timed(baseline), ours: await timed(ours) }
    if (round >= 0) times.push(time)
  }
  return {
    baselineMs: median(times.map((time) => time.baseline)),
    oursMs: median(times.map((time) => time.ours)),
    ratio: median(times.map((time) => time.ours / time.baseline)),
  }
}

/** The figures of a row from what was measured, each divided by `per` (records in a round, say). */
export function shown({ baselineMs, oursMs, ratio }: Measured): {
  readonly baseline: string
  readonly ours: string
  readonly ratio: number
} {
  return { baseline: showMs(baselineMs), ours: showMs(oursMs), ratio }
}

async function timed(work: Work): Promise<number> {
  globalThis.gc?.()
  const start = performance.now()
  await work()
  return performance.now() - start
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((x, y) => x - y)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

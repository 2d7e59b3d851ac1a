import { describe, expect, it } from 'vitest'
import { CrashBench, noCounts } from './bench.ts'
import { KINDS, type Kind } from './points.ts'

const LONG = process.env.SILTA_LONG !== undefined && process.env.SILTA_LONG !== ''
const WANTED = Number(process.env.SILTA_POINTS ?? (LONG ? 2000 : 100))
/** The suite takes the same points every time; `test:long` goes on from there. */
const FIRST_SEED = 20261123
const LANES = 2

describe('R14 processes that are killed, answers that do not come, state that is older than the systems', () => {
  it(`${WANTED} points: nothing is doubled, nothing is lost, and state agrees with both systems`, {
    timeout: LONG ? 14_400_000 : 600_000,
  }, async () => {
    const counts = noCounts()
    const total = (): number => [...counts.points.values()].reduce((sum, count) => sum + count, 0)
    let seed = FIRST_SEED
    const lane = async (): Promise<void> => {
      const bench = await CrashBench.open()
      try {
        while (total() < WANTED) await bench.live(seed++, counts, WANTED - total())
      } finally {
        await bench.close()
      }
    }
    const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane))
    const table = Object.keys(KINDS).map((kind) => `  ${kind.padEnd(15)} ${counts.points.get(kind as Kind) ?? 0}`)
    console.log(
      `crash harness: ${total()} points in ${counts.runs} runs, ${counts.lives} settled ends, ${counts.late} writes that came after a run had looked for them; doubled 0, lost 0 in all that ended well\n${table.join('\n')}`,
    )
    for (const result of lanes) if (result.status === 'rejected') throw result.reason
    expect(total()).toBeGreaterThanOrEqual(WANTED)
    expect(counts.late).toBeGreaterThan(0)
    for (const kind of Object.keys(KINDS) as Kind[]) expect(counts.points.get(kind) ?? 0, kind).toBeGreaterThan(0)
  })
})

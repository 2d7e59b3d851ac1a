import { type Side, side as sideName } from '../../engine/core/ids.ts'
import type { OpenSession } from '../../engine/run/load.ts'
import type { SideRequests } from '../../engine/sandbox/common/control.ts'
import { BenchDesk } from './bench-desk.ts'
import { startChild } from './child.ts'
import type { Measure, Row } from './figure.ts'
import type { Servers, ServersOptions } from './servers.ts'
import { sessionOf } from './session.ts'

/** A small register of each side, asked for again and again. */
const ASKED = { severa: 'currencies', nxt: 'currency' } as const
const AT_ONCE = 8
const START_MS = 2000

/** Requests that really leave in a second when there is always something to ask, against the configured share of the limits. */
export const reachedPace: Measure = async (full) => {
  const seconds = full ? 75 : 20
  const options: ServersOptions = { customers: 100, limits: true }
  const servers = await startChild<Servers>('servers', options)
  const desk = new BenchDesk({ paced: true })
  const session = await sessionOf(desk.workspace(servers.answer.env))
  try {
    const sides = Object.keys(ASKED) as (keyof typeof ASKED)[]
    const reached = await Promise.all(sides.map((side) => rateOf(session, sideName(side), ASKED[side], seconds)))
    const requests = (await (await fetch(`${servers.answer.controlUrl}requests`)).json()) as Record<
      string,
      SideRequests
    >
    return sides.map((side, index): Row => {
      const configured = session.systems.get(sideName(side))?.callsPerSecond ?? 0
      const rate = reached[index] ?? 0
      const refused = requests[side]?.refused ?? 0
      return {
        figure: 'G14',
        what: `requests a second to ${side} in ${seconds} s, against the configured rate`,
        goal: { atLeast: 0.95 },
        baseline: `${configured.toFixed(2)}/s`,
        ours: `${rate.toFixed(2)}/s`,
        ratio: rate / configured,
        faults: refused > 0 ? [`${refused} answers of 429`] : [],
      }
    })
  } finally {
    await session.close()
    desk.close()
    await servers.stop()
  }
}

async function rateOf(session: OpenSession, side: Side, resource: string, seconds: number): Promise<number> {
  const system = session.systems.get(side)
  if (!system) throw new Error(`no system ${side}`)
  const { key } = system.resource(resource)
  const over = new AbortController()
  const worker = async () => {
    while (!over.signal.aborted) {
      for await (const page of system.pull({ resource, paths: [key] }, new AbortController().signal)) void page
    }
  }
  const workers = Promise.all(Array.from({ length: AT_ONCE }, worker))
  await pause(START_MS)
  const [from, before] = [performance.now(), system.calls().made]
  await pause(seconds * 1000)
  const rate = ((system.calls().made - before) * 1000) / (performance.now() - from)
  over.abort()
  await workers
  return rate
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

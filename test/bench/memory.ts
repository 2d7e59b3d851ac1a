import { BenchDesk, CUSTOMERS_ONLY, TENANT } from './bench-desk.ts'
import { answer, inChild, startChild } from './child.ts'
import { type Measure, showCount } from './figure.ts'
import type { Servers, ServersOptions } from './servers.ts'
import { sessionOf, sync } from './session.ts'

interface SyncOptions {
  readonly env: Readonly<Record<string, string>>
  readonly dir: string
}

/** Most memory of a process that syncs everything, state of an earlier run included, by how many customers there are. */
export const fullSyncMemory: Measure = async (full) => {
  const few = await peakBytes(20_000)
  const size = full ? 500_000 : 60_000
  const many = await peakBytes(size)
  return [
    {
      figure: 'G8',
      what: `most memory of a full sync, ${showCount(size)} customers against 20k`,
      goal: { atMost: 1.6 },
      baseline: showBytes(few),
      ours: showBytes(many),
      ratio: many / few,
    },
  ]
}

async function peakBytes(customers: number): Promise<number> {
  const servers = await startChild<Servers>('servers', {
    customers,
    replica: { latencyMs: 0 },
  } satisfies ServersOptions)
  const desk = new BenchDesk({ rewrite: CUSTOMERS_ONLY })
  try {
    const options: SyncOptions = { env: servers.answer.env, dir: desk.dir }
    await inChild('sync', options) // the first run makes the state that the second one has
    return await inChild<number>('sync', options)
  } finally {
    desk.close()
    await servers.stop()
  }
}

/** The role of a process that does nothing but one full sync, as the command line does. */
export async function runSync({ env, dir }: SyncOptions): Promise<void> {
  const desk = BenchDesk.at(dir)
  const session = await sessionOf(desk.workspace(env))
  const store = await desk.state().open(TENANT)
  await sync(session, store, { full: true })
  await store.close()
  await session.close()
  await answer(process.resourceUsage().maxRSS * 1024)
  process.exit(0)
}

function showBytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}

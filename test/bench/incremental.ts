import type { Side } from '../../engine/core/ids.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import type { OpenSession } from '../../engine/run/load.ts'
import type { SideRequests } from '../../engine/sandbox/common/control.ts'
import type { Edit } from '../../engine/sandbox/common/edits.ts'
import type { Store } from '../../engine/state/store.ts'
import { BenchDesk, TENANT } from './bench-desk.ts'
import { startChild } from './child.ts'
import { type Measure, type Row, showCount } from './figure.ts'
import type { Servers, ServersOptions } from './servers.ts'
import { sessionOf, sync } from './session.ts'

type Sides = Readonly<Record<'severa' | 'nxt', SideRequests>>

/** Requests of a run in which nothing happened, and of one after edits. One run of the sandbox serves both figures. */
export const idleRun: Measure = async () =>
  withSettled(2000, async ({ session, store, control }) => {
    await control.forget()
    await sync(session, store)
    const { reads, writes } = countsOf(await control.requests())
    const resources = reportingResources(session)
    const row: Row = {
      figure: 'G9',
      what: 'requests of an idle run, for each resource that reports changes',
      goal: { atMost: 1 },
      baseline: `${resources} resources`,
      ours: `${reads} requests`,
      ratio: reads / resources,
      faults: writes > 0 ? [`${writes} writes`] : [],
    }
    return [row]
  })

/** Requests of the run after people edited so many customers of the master. */
export const runAfterEdits: Measure = async (full) => {
  const customers = full ? 100_000 : 5000
  const edited = full ? 1000 : 320
  return withSettled(customers, async ({ session, store, control, last }) => {
    await control.edit(customersOf(last).slice(0, edited))
    await control.forget()
    const report = await sync(session, store)
    if (report.results.length !== edited) throw new Error(`${report.results.length} writes instead of ${edited}`)
    const { reads, writes } = countsOf(await control.requests())
    const resources = reportingResources(session)
    const least = { reads: Math.ceil(edited / PAGE), writes: Math.ceil(edited / BATCH) }
    const what = `after ${edited} of ${showCount(customers)} customers changed`
    return [
      {
        figure: 'G10',
        what: `reads ${what}, over 2 x pages of changes + resources`,
        goal: { atMost: 1 },
        baseline: `2 x ${least.reads} + ${resources}`,
        ours: `${reads} requests`,
        ratio: reads / (2 * least.reads + resources),
      },
      {
        figure: 'G10',
        what: `batches written ${what}, over the fewest possible`,
        goal: { atMost: 1 },
        baseline: `${least.writes} batches`,
        ours: `${writes} batches`,
        ratio: writes / least.writes,
      },
    ]
  })
}

const QUIET_MS = 6 * 60 * 60_000

/** Records of a page at the master, and changes that one request to the other side may carry. */
const PAGE = 100
const BATCH = 32

interface Settled {
  readonly session: OpenSession
  readonly store: Store
  readonly control: Control
  readonly last: ApplyReport
}

/** Both sandbox systems and a tenant whose customers' master is the side that cannot batch, synced until nothing is left to do. */
async function withSettled(customers: number, work: (settled: Settled) => Promise<Row[]>): Promise<Row[]> {
  const options: ServersOptions = { customers }
  const servers = await startChild<Servers>('servers', options)
  const desk = new BenchDesk({ rewrite: { [`tenants/${TENANT}.yaml`]: [['general: nxt', 'general: severa']] } })
  const session = await sessionOf(desk.workspace(servers.answer.env))
  const store = await desk.state().open(TENANT)
  try {
    let last = await sync(session, store)
    while (last.results.length > 0) last = await sync(session, store)
    const control = new Control(servers.answer.controlUrl)
    // What was created just now lies within the overlap of changes (and, where stamps have no zone, within some hours of it), and
    // would be read once more.
    await control.pass(QUIET_MS)
    await sync(session, store)
    return await work({ session, store, control, last })
  } finally {
    await store.close()
    await session.close()
    desk.close()
    await servers.stop()
  }
}

class Control {
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  async requests(): Promise<Sides> {
    return (await (await fetch(`${this.#url}requests`)).json()) as Sides
  }

  async forget(): Promise<void> {
    await fetch(`${this.#url}requests`, { method: 'DELETE' })
  }

  /** Moves the clock of both systems. */
  async pass(advanceMs: number): Promise<void> {
    await fetch(`${this.#url}clock`, { method: 'POST', body: JSON.stringify({ advanceMs }) })
  }

  /** Gives customers of Severa another e-mail address. */
  async edit(guids: readonly string[]): Promise<void> {
    for (const [index, guid] of guids.entries()) {
      const edit: Edit = {
        side: 'severa',
        collection: 'customers',
        match: { guid },
        set: { email: `new${index}@customer.example` },
      }
      const answer = await fetch(`${this.#url}edit`, { method: 'POST', body: JSON.stringify(edit) })
      if (!answer.ok) throw new Error(`an edit was refused: ${await answer.text()}`)
    }
  }
}

/** Keys of the customers of the master, as this run read them. */
function customersOf({ run }: ApplyReport): string[] {
  const [first] = run.gathered.entries.get('customers')?.values() ?? []
  return [...(first?.keys() ?? [])]
}

/** Reading requests, and writing ones: several changes in one request are one. */
function countsOf({ severa, nxt }: Sides): { readonly reads: number; readonly writes: number } {
  const sum = ({ operations }: SideRequests, test: RegExp) =>
    operations.reduce((total, { operation, count }) => total + (test.test(operation) ? count : 0), 0)
  const queries = sum(nxt, /^query /)
  return {
    reads: sum(severa, /^GET /) + queries,
    writes: sum(severa, /^(POST|PATCH|PUT|DELETE) (?!\/v1\/token)/) + sum(nxt, /^http$/) - queries,
  }
}

/** Registries and look-ups: what has no changes to report is read at its own pace, and not in this run. */
function reportingResources({ rules, systems }: OpenSession): number {
  const reports = (side: Side, name: string) => systems.get(side)?.resource(name).can.has('changes')
  const names = new Set<string>()
  for (const entity of rules.entities) {
    for (const { side, kinds } of entity.sides.values())
      for (const { resource } of kinds) if (reports(side, resource.name)) names.add(`${side} ${resource.name}`)
    for (const { side, resource } of entity.lookups) if (reports(side, resource)) names.add(`${side} ${resource}`)
  }
  return names.size
}

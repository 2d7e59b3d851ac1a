import { Pool } from 'undici'
import { BenchDesk, CUSTOMERS_ONLY, TENANT } from './bench-desk.ts'
import { startChild } from './child.ts'
import { type Measure, type Row, showCount } from './figure.ts'
import { interleave, shown } from './measure.ts'
import type { SentRequest } from './replica.ts'
import type { Servers, ServersOptions } from './servers.ts'
import { readAndPlan, sessionOf, sync } from './session.ts'

interface ReadSide {
  readonly figure: 'G1' | 'G2'
  readonly latencyMs: number
  readonly atOnce: number
  readonly customers: { readonly quick: number; readonly full: number }
  readonly goal: number
  readonly rounds: number
}

/** Pull, map and plan of customers that agree, against sending the same requests and parsing what comes. */
export const readWithLatency: Measure = (full) =>
  measure(
    { figure: 'G1', latencyMs: 20, atOnce: 8, customers: { quick: 30_000, full: 50_000 }, goal: 1.15, rounds: 5 },
    full,
  )

export const readAtFullSpeed: Measure = (full) =>
  measure(
    { figure: 'G2', latencyMs: 0, atOnce: 4, customers: { quick: 20_000, full: 100_000 }, goal: 2.5, rounds: 7 },
    full,
  )

async function measure(
  { figure, latencyMs, atOnce, customers, goal, rounds }: ReadSide,
  full: boolean,
): Promise<Row[]> {
  const count = full ? customers.full : customers.quick
  const options: ServersOptions = { customers: count, replica: { latencyMs } }
  const servers = await startChild<Servers>('servers', options)
  const desk = new BenchDesk({
    rewrite: {
      ...CUSTOMERS_ONLY,
      'rules/systems/severa.yaml': [
        [/(path: \/v1\/customers\n {4}paging:) token/, '$1 offset'],
        [/ahead: \d+/, `ahead: ${atOnce}`],
      ],
      'rules/systems/business-nxt.yaml': [[/ahead: \d+/, `ahead: ${atOnce}`]],
    },
  })
  const session = await sessionOf(desk.workspace(servers.answer.env))
  const store = await desk.state().open(TENANT)
  try {
    await sync(session, store, { full: true }) // also lets the replica learn its answers
    const sent = () => sentSince(servers.answer)
    await sent()
    await readAndPlan(session, store, { full: true })
    const requests = await sent()
    const lanes = lanesOf(servers.answer, requests, atOnce)
    const measured = await interleave(
      {
        baseline: async () => {
          const parsed = (await Promise.all(lanes.map(replay))).flat()
          if (parsed.length !== requests.length) throw new Error('an answer is missing')
        },
        ours: async () => {
          const { plan } = await readAndPlan(session, store, { full: true })
          const [read] = plan.entities
          if (plan.rows.length > 0 || read?.linked !== count)
            throw new Error(`expected nothing to tell, found ${plan.rows.length} rows and ${read?.linked} links`)
        },
      },
      { rounds },
    )
    for (const { pool } of lanes) await pool.close()
    const what = `read, map, compare ${showCount(count)} customers of both sides, ${latencyMs} ms, ${atOnce} at once`
    return [{ figure, what, goal: { atMost: goal }, ...shown(measured), note: `${requests.length} requests` }]
  } finally {
    await store.close()
    await session.close()
    desk.close()
    await servers.stop()
  }
}

async function sentSince({ requestsUrl = '' }: Servers): Promise<readonly SentRequest[]> {
  return (await (await fetch(requestsUrl)).json()) as readonly SentRequest[]
}

interface Lane {
  readonly pool: Pool
  readonly requests: readonly SentRequest[]
  readonly atOnce: number
}

/** The same requests, by side: each side has so many under way as ours has. */
function lanesOf({ requestsUrl = '' }: Servers, requests: readonly SentRequest[], atOnce: number): Lane[] {
  const isGet = (request: SentRequest) => request.method === 'GET'
  return [requests.filter(isGet), requests.filter((request) => !isGet(request))].map((own) => ({
    pool: new Pool(new URL(requestsUrl).origin, { connections: atOnce }),
    requests: own,
    atOnce,
  }))
}

/** What somebody would write who has nothing to map or compare. */
async function replay({ pool, requests, atOnce }: Lane): Promise<unknown[]> {
  const parsed: unknown[] = []
  let next = 0
  const worker = async () => {
    for (let request = requests[next++]; request; request = requests[next++]) {
      const { method, path, body } = request
      const answer = await pool.request({
        method: method as 'GET' | 'POST',
        path,
        ...(body === '' ? {} : { body, headers: { 'content-type': 'application/json' } }),
      })
      parsed.push(JSON.parse(await answer.body.text()))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return parsed
}

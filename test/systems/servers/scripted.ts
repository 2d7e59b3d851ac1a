import { side } from '../../../engine/core/ids.ts'
import { orThrow } from '../../../engine/core/problem.ts'
import { parseDescription } from '../../../engine/systems/description/parse-description.ts'
import { Limiters } from '../../../engine/systems/limiters.ts'
import { openSystem } from '../../../engine/systems/open-system.ts'
import type { System } from '../../../engine/systems/system.ts'
import { type BenchOptions, QUICK } from '../benches/bench.ts'
import { type FaultServer, type Reply, startFaultServer, type WireCall } from './fault-server.ts'

export interface Scripted extends FaultServer {
  /** What came, tokens left out. */
  readonly calls: WireCall[]
  open(description: unknown, options?: BenchOptions): System
  /** Answers from here on. */
  answer: (call: WireCall) => Reply | Promise<Reply>
}

/** A server that answers what a test tells it to; /token gives a token that is good for a while. */
export async function startScripted(): Promise<Scripted> {
  const calls: WireCall[] = []
  const script: { answer: Scripted['answer'] } = { answer: () => ({ status: 200, body: [] }) }
  const server = await startFaultServer(
    (call) => {
      if (call.path.endsWith('/token') && script.answer.name !== 'withTokens')
        return { status: 200, body: { access_token: 'tok-12345', expires_in: 3600 } }
      calls.push(call)
      return script.answer(call)
    },
    ({ method, body }) => (method === 'POST' ? !/^\{"query":"query/.test(body) : method !== 'GET'),
  )
  return {
    ...server,
    calls,
    get answer() {
      return script.answer
    },
    set answer(answer) {
      script.answer = answer
    },
    open: (plain, { connection, ...options } = {}) =>
      openSystem({
        side: side('one'),
        description: orThrow(parseDescription(plain)),
        connection: async () => ({
          url: server.url,
          tokenUrl: `${server.url}/token`,
          clientId: 'client',
          clientSecret: 'secret-of-the-client',
          company: 7,
          ...connection,
        }),
        dryRun: false,
        limiters: new Limiters(),
        now: Date.now,
        ...QUICK,
        ...options,
      }),
  }
}

/** A REST system of one resource, with what a test changes. */
export function restFile(
  changes: Readonly<Record<string, unknown>> = {},
  resource: Readonly<Record<string, unknown>> = {},
) {
  return {
    version: 1,
    system: 'scripted',
    protocol: 'rest',
    connection: { url: { required: true }, clientId: {}, clientSecret: { secret: true }, company: {} },
    identity: { connection: 'company' },
    auth: {},
    settleAfter: '1m',
    changes: { query: 'since', clock: 'utc' },
    rest: {
      paging: {
        offset: { style: 'offset', size: 'limit', offset: 'offset', ahead: 4 },
        token: { style: 'token', size: 'limit', token: 'page', next: { header: 'Next' } },
      },
      update: { method: 'PATCH', form: 'operations', op: 'Replace', patchScalars: 'string' },
    },
    resources: {
      things: {
        path: '/things',
        key: 'id',
        pageSize: 5,
        changes: true,
        stamp: 'at',
        can: ['create', 'update', 'delete'],
        types: { integer: ['count'], decimal: ['price.amount'], boolean: ['on'] },
        findBy: { code: { query: 'code' } },
        ...resource,
      },
    },
    ...changes,
  }
}

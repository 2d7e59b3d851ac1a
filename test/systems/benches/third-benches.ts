import { side } from '../../../engine/core/ids.ts'
import { Limiters } from '../../../engine/systems/limiters.ts'
import { openSystem } from '../../../engine/systems/open-system.ts'
import type { FaultServer } from '../servers/fault-server.ts'
import { startGraphqlServer, USER } from '../servers/graphql-server.ts'
import type { People } from '../servers/people.ts'
import { API_KEY, startRestServer } from '../servers/rest-server.ts'
import { type Bench, type BenchOptions, descriptionOf, type Lack, QUICK } from './bench.ts'

export async function thirdRestBench(): Promise<Bench> {
  const connection = { apiKey: API_KEY, company: 77 }
  return thirdBench(await startRestServer(), 'test/systems/fixtures/third-rest.yaml', connection, ['together'])
}

export async function thirdGraphqlBench(): Promise<Bench> {
  return thirdBench(await startGraphqlServer(), 'test/systems/fixtures/third-graphql.yaml', USER, [
    'company',
    'together',
  ])
}

function thirdBench(
  server: FaultServer & { readonly people: People },
  path: string,
  access: Readonly<Record<string, string | number>>,
  lacks: readonly Lack[],
): Bench {
  const description = descriptionOf(path)
  const { people, faults, counts } = server
  return {
    resource: 'people',
    namePath: 'name',
    numberPath: 'number',
    active: { condition: { path: 'active', op: 'eq', value: true }, holds: (record) => record.active === true },
    lacks,
    open: ({ connection, ...options }: BenchOptions = {}) =>
      openSystem({
        side: side('third'),
        description,
        connection: async () => ({ url: server.url, ...access, ...connection }),
        dryRun: false,
        limiters: new Limiters(),
        now: Date.now,
        ...QUICK,
        ...options,
      }),
    seed: (count) => people.seed(count).map(({ id }) => String(id)),
    create: (name, number) => [
      ['name', name],
      ['active', true],
      ['address.city', 'Oulu'],
      ...(number === undefined ? [] : [['number', number] as const]),
    ],
    rename: (key, name) => void people.change(Number(key), { name }),
    remove: (key) => void people.remove(Number(key)),
    nameOf: (key) => people.all().find(({ id }) => String(id) === key)?.name,
    count: () => people.all().length,
    fault: (kind, write, retryAfter) =>
      void faults.push({ kind, write, ...(retryAfter === undefined ? {} : { retryAfter }) }),
    received: () => ({ ...counts }),
    stop: () => server.stop(),
  }
}

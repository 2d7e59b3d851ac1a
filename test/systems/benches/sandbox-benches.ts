import { side } from '../../../engine/core/ids.ts'
import { type Sandbox, startSandbox } from '../../../engine/sandbox/sandbox.ts'
import { Limiters } from '../../../engine/systems/limiters.ts'
import { openSystem } from '../../../engine/systems/open-system.ts'
import type { FaultKind } from '../servers/fault-server.ts'
import { type Bench, type BenchOptions, descriptionOf, QUICK } from './bench.ts'

const KINDS: Readonly<Record<FaultKind, object>> = {
  drop: { kind: 'drop' },
  half: { kind: 'half-page' },
  html: { kind: 'html', status: 200 },
  hang: { kind: 'hang', holdMs: 3000 },
  slow: { kind: 'slow', delayMs: 80 },
  '429': { kind: '429' },
  '500': { kind: 'status', status: 500, body: 'something broke' },
  '401': { kind: 'html', status: 401 },
  'hang-after': { kind: 'timeout-after-write', holdMs: 3000 },
  'drop-after': { kind: 'drop-after-write' },
}

type SideName = 'severa' | 'nxt'
type Common = Pick<Bench, 'open' | 'fault' | 'received' | 'violations' | 'stop'>

function common(sandbox: Sandbox, name: SideName, path: string): Common {
  const description = descriptionOf(path)
  const { control } = sandbox
  return {
    open: ({ connection, ...options }: BenchOptions = {}) =>
      openSystem({
        side: side(name),
        description,
        connection: async () => ({ ...sandbox[name], ...connection }),
        dryRun: false,
        limiters: new Limiters(),
        now: Date.now,
        ...QUICK,
        ...options,
      }),
    fault: (kind, write, retryAfter) =>
      void control.faults.add({
        side: name,
        match: { write },
        ...KINDS[kind],
        ...(retryAfter === undefined ? {} : { retryAfter }),
      } as Parameters<typeof control.faults.add>[0]),
    received() {
      const operations = control.requests()[name].operations.filter(({ operation }) => !/token/.test(operation))
      const sum = (list: typeof operations) => list.reduce((total, { count }) => total + count, 0)
      const writes = operations.filter(({ operation }) => /^(POST|PATCH|DELETE|mutation)/.test(operation))
      const http = operations.find(({ operation }) => operation === 'http')
      return { reads: (http ? http.count : sum(operations)) - sum(writes), writes: sum(writes) }
    },
    violations: () => control.violations().filter(({ side }) => side === name),
    stop: () => sandbox.stop(),
  }
}

export async function severaBench(): Promise<Bench> {
  const sandbox = await startSandbox({ limits: { severa: false, nxt: false } })
  const { control } = sandbox
  const rows = () => (control.dump('severa').customers ?? []) as { guid: string; name: string }[]
  const bare = control.dump('severa')
  const kept = Object.fromEntries(
    Object.entries(bare).filter(([name]) => /^(localization\/|organization|currencies|users|businessunits)/.test(name)),
  )
  const guid = (index: number) => `96354066-dc12-2680-48b5-${String(index).padStart(12, '0')}`
  return {
    ...common(sandbox, 'severa', 'rules/systems/severa.yaml'),
    resource: 'customers',
    namePath: 'name',
    numberPath: 'number',
    active: { condition: { path: 'isActive', op: 'eq', value: true }, holds: (record) => record.isActive === true },
    lacks: ['company', 'together'],
    seed(count) {
      const customers = Array.from({ length: count }, (_, index) => ({
        guid: guid(index),
        name: `Person ${index}`,
        number: 1000 + index,
        isActive: index % 2 === 0,
        isInternal: false,
        createdDateTime: '2026-01-01T08:00:00.000Z',
        lastUpdatedDateTime: null,
      }))
      control.load('severa', { ...kept, customers })
      return customers.map((row) => row.guid)
    },
    create: (name, number) => [
      ['name', name],
      ['isActive', true],
      ...(number === undefined ? [] : [['number', number] as const]),
    ],
    rename: async (key, name) =>
      void (await control.edit({ side: 'severa', collection: 'customers', match: { guid: key }, set: { name } })),
    remove: async (key) =>
      void (await control.remove({ side: 'severa', collection: 'customers', match: { guid: key }, raw: true })),
    nameOf: (key) => rows().find((row) => row.guid === key)?.name,
    count: () => rows().length,
  }
}

export async function nxtBench(): Promise<Bench> {
  const sandbox = await startSandbox({ limits: { severa: false, nxt: false }, nxt: { pageCap: 50 } })
  const { control } = sandbox
  const rows = () => (control.dump('nxt').associate ?? []) as { associateNo: number; name: string }[]
  const kept = Object.fromEntries(
    Object.entries(control.dump('nxt')).filter(([name]) =>
      /^(company|currency|country|language|text|accountNoSeries|paymentTerms)/.test(name),
    ),
  )
  return {
    ...common(sandbox, 'nxt', 'rules/systems/business-nxt.yaml'),
    resource: 'associate',
    namePath: 'name',
    numberPath: 'customerNo',
    active: { condition: { path: 'group12', op: 'eq', value: 9 }, holds: (record) => record.group12 === 9 },
    lacks: [],
    seed(count) {
      const associate = Array.from({ length: count }, (_, index) => ({
        associateNo: index + 1,
        customerNo: 1000 + index,
        name: `Person ${index}`,
        group12: index % 2 === 0 ? 9 : 0,
      }))
      control.load('nxt', { ...kept, associate })
      return associate.map((row) => String(row.associateNo))
    },
    create: (name, number) => [
      ['name', name],
      ['group12', 9],
      ...(number === undefined ? [] : [['customerNo', number] as const]),
    ],
    rename: async (key, name) =>
      void (await control.edit({
        side: 'nxt',
        collection: 'associate',
        match: { associateNo: Number(key) },
        set: { name },
      })),
    remove: async (key) =>
      void (await control.remove({
        side: 'nxt',
        collection: 'associate',
        match: { associateNo: Number(key) },
        raw: true,
      })),
    nameOf: (key) => rows().find((row) => String(row.associateNo) === key)?.name,
    count: () => rows().length,
  }
}

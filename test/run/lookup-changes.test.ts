import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWrite } from '../../engine/plan/plan.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import { planOffline } from '../../engine/run/offline.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import type { MemoryResource, PushFault } from '../../engine/systems/memory/memory-options.ts'
import type { SystemRecord } from '../../engine/systems/system.ts'
import { company, edit, guid, item, party, tell } from '../plan/made.ts'
import { deedsArbitrary, perform, sidesArbitrary } from './arbitraries.ts'
import { World } from './world.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Look-ups of the made-up systems, where those report changes of them as they do of records. */
const REPORTED: Readonly<Record<string, MemoryResource>> = Object.fromEntries(
  [...['crm languages', 'crm currencies'], ...['ledger unit', 'ledger currency', 'ledger terms', 'ledger series']].map(
    (name) => [name, { can: new Set(['changes' as const]), refreshMs: 0 }],
  ),
)
const MAILS: Readonly<Record<string, MemoryResource>> = {
  'crm companymails': { can: new Set(['create', 'update', 'delete', 'changes']), refreshMs: 0 },
}
/** A value that the CRM keeps as rows of another resource. */
const members = (master: 'crm' | 'ledger') =>
  edit(
    [
      'email: { owner: crm, crm: email, ledger: email, normalize: [trim, lower] }',
      'email: { crm: { members: { in: companymails, of: company.id, value: value, several: oldest, replace: change, write: { value: $value, kind: mail } } }, ledger: email }',
    ],
    ['  partners:\n    master: ledger', `  partners:\n    master:  ${master}`],
  )
const mail = (n: number, value: string, values: Readonly<Record<string, unknown>> = {}): SystemRecord => ({
  id: `mail-${n}`,
  company: { id: guid(n) },
  value,
  createdAt: `2026-05-0${n}T08:00:00Z`,
  ...values,
})

/** Two partners, each with an e-mail address of its own, linked, equal, and known to state. */
async function mailed(
  master: 'crm' | 'ledger' = 'crm',
  own: Readonly<Record<string, MemoryResource>> = MAILS,
): Promise<World> {
  const numbers = [1, 2]
  const world = await World.make({
    change: members(master),
    resources: own,
    sides: {
      crm: { companies: numbers.map((n) => company(n)), companymails: numbers.map((n) => mail(n, `${n}@a.example`)) },
      ledger: { party: numbers.map((n) => party(n, { information5: guid(n), email: `${n}@a.example` })) },
    },
  })
  await world.settle()
  return world
}

/** What is asked for from now on: `companymails since`, `companymails whole`. */
function asked(world: World): { readonly of: (resource: string) => string[]; readonly all: () => string[] } {
  const all: { readonly resource: string; readonly how: string }[] = []
  for (const system of [world.crm, world.ledger]) {
    const pull = system.pull.bind(system)
    system.pull = (request, signal) => {
      all.push({ resource: request.resource, how: request.since === undefined ? 'whole' : 'since' })
      return pull(request, signal)
    }
  }
  return {
    of: (resource) => all.splice(0).flatMap((one) => (one.resource === resource ? [one.how] : [])),
    all: () =>
      all
        .splice(0)
        .map(({ resource, how }) => `${resource} ${how}`)
        .sort(),
  }
}

/** Runs with the process dying at a document that state writes; false: there are fewer. */
async function diesAtWrite(world: World, at: number, run: () => Promise<unknown>): Promise<boolean> {
  const { state } = world
  const open = state.open.bind(state)
  let [writes, died] = [0, false]
  state.open = async (...tenant) => {
    const store = await open(...tenant)
    const write = store.write.bind(store)
    store.write = async (name, value) => {
      if (++writes === at) {
        died = true
        state.crash()
      }
      return write(name, value)
    }
    return store
  }
  await run().catch(() => undefined)
  state.open = open
  return died
}

const told = (run: PlanRun): string[] => run.plan.rows.map(tell).sort()
const statuses = (report: ApplyReport): string[] =>
  report.results.map(({ row, status }) => `${row.side} ${row.action} ${status}`)
const emailOf = (world: World, n: number): unknown => world.ledger.get('party', String(n))?.email

describe('SPEC 9: a look-up whose resource reports changes', () => {
  it('crosses in the next run, in which its changes alone are asked for, once', async () => {
    const world = await mailed()
    const requests = asked(world)
    expect(statuses(await world.apply())).toEqual([])
    expect(requests.of('companymails')).toEqual(['since'])
    world.crm.edit('companymails', 'mail-1', { value: 'new@a.example' })
    world.crm.add('companymails', mail(3, 'later@a.example', { company: { id: guid(2) } }))
    world.pass(MINUTE_MS)
    expect(statuses(await world.apply())).toEqual(['ledger update done'])
    expect(requests.of('companymails')).toEqual(['since'])
    expect([emailOf(world, 1), emailOf(world, 2)]).toEqual(['new@a.example', '2@a.example'])
    expect(statuses(await world.apply())).toEqual([])
  })

  it('only the side whose records were read with it is read as a whole then', async () => {
    const world = await mailed()
    const requests = asked(world)
    world.crm.edit('companymails', 'mail-1', { value: 'new@a.example' })
    await world.apply()
    const all = requests.all()
    expect(all).toContain('companies whole')
    expect(all).toContain('party since')
  })

  it('an idle run asks each resource that reports changes once, and reads no look-up as a whole', async () => {
    const world = await World.make({
      resources: REPORTED,
      sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } },
    })
    await world.settle()
    const requests = asked(world)
    expect((await world.apply()).run.plan.rows).toEqual([])
    const reported = [
      ...['article', 'companies', 'currencies', 'currency', 'dept', 'fees', 'goods'],
      ...['languages', 'party', 'series', 'services', 'terms', 'unit'],
    ]
    // The branches report no changes, and may not be kept.
    expect(requests.all()).toEqual(['branches whole', ...reported.map((name) => `${name} since`)].sort())
  })

  it('a row that was removed is known as removed by a full sweep alone', async () => {
    const world = await mailed()
    world.crm.remove('companymails', 'mail-1')
    world.pass(2 * HOUR_MS)
    expect(statuses(await world.apply())).toEqual([])
    world.pass(24 * HOUR_MS)
    expect(statuses(await world.apply())).toEqual(['ledger update done'])
    expect(emailOf(world, 1)).toBe('')
  })

  it('or at the pace that the description sets for reading it as a whole', async () => {
    const world = await mailed('crm', {
      'crm companymails': { ...MAILS['crm companymails'], refreshMs: HOUR_MS },
    })
    world.crm.remove('companymails', 'mail-1')
    world.pass(50 * MINUTE_MS)
    expect(statuses(await world.apply())).toEqual(['ledger update done'])
    const requests = asked(world)
    world.pass(30 * MINUTE_MS)
    await world.apply()
    expect(requests.of('companymails')).toEqual(['since'])
  })

  it('R15: a dry run keeps its reading to itself, and the apply of its plan goes on from there', async () => {
    const world = await mailed()
    world.crm.edit('companymails', 'mail-1', { value: 'one@a.example' })
    const before = await world.dump()
    const { plan } = await world.diff()
    expect(await world.dump()).toBe(before)
    expect((await world.diff()).plan.rows.map(tell)).toEqual(plan.rows.map(tell))
    const again = await world.diff()
    world.crm.edit('companymails', 'mail-2', { value: 'two@a.example' })
    const requests = asked(world)
    const report = await world.apply({ approved: again.plan })
    expect(requests.of('companymails')).toEqual(['since'])
    expect(statuses(report)).toEqual(['ledger update done'])
    expect([emailOf(world, 1), emailOf(world, 2)]).toEqual(['one@a.example', '2@a.example'])
    expect(statuses(await world.apply())).toEqual(['ledger update done'])
    expect(emailOf(world, 2)).toBe('two@a.example')
  })

  it.each(['incomplete', 'lost-page', 'down'] as const)(
    'R8: changes that came %s are asked for again',
    async (fault) => {
      const world = await mailed()
      world.crm.edit('companymails', 'mail-1', { value: 'new@a.example' })
      const pull = world.crm.pull.bind(world.crm)
      world.crm.pull = (request, signal) => {
        if (request.resource === 'companymails') world.crm.faults.pull.push(fault)
        return pull(request, signal)
      }
      const failed = await world.apply().catch(() => undefined)
      expect(failed?.results ?? []).toEqual([])
      expect(failed?.run.plan.entities.find(({ name }) => name === 'partners')?.stopped?.code).toBe(
        fault === 'down' ? undefined : 'READ_INCOMPLETE',
      )
      world.crm.pull = pull
      expect(statuses(await world.apply())).toEqual(['ledger update done'])
      expect(emailOf(world, 1)).toBe('new@a.example')
    },
  )

  it('R14: a process that dies while state moves misses no changed row, though its entity had stopped', async () => {
    for (let write = 1, died = true; died; write++) {
      const world = await mailed()
      world.crm.edit('companymails', 'mail-1', { value: 'new@a.example' })
      world.pass(10 * MINUTE_MS)
      died = await diesAtWrite(world, write, async () => {
        const pull = world.crm.pull.bind(world.crm)
        world.crm.pull = (request, signal) => {
          if (request.resource === 'companies') world.crm.faults.pull.push('incomplete')
          return pull(request, signal)
        }
        await world.apply().finally(() => {
          world.crm.pull = pull
        })
      })
      world.pass(10 * MINUTE_MS)
      await world.apply()
      expect(emailOf(world, 1), `died at write ${write}`).toBe('new@a.example')
    }
  })

  it('is read as a whole where rules read more of it than was read before', async () => {
    const world = await mailed()
    const requests = asked(world)
    await world.relearn((text) =>
      members('crm')(text).replace('of: company.id,', 'of: company.id, where: { field: kind, not: private },'),
    )
    await world.apply()
    expect(requests.of('companymails')).toEqual(['whole'])
    await world.apply()
    expect(requests.of('companymails')).toEqual(['since'])
  })

  it('is read as a whole after an own write to it, and once state is lost', async () => {
    const world = await mailed('ledger')
    const requests = asked(world)
    world.ledger.edit('party', '1', { email: 'own@a.example' })
    expect(statuses(await world.apply())).toEqual(['crm update done'])
    expect(world.crm.get('companymails', 'mail-1')?.value).toBe('own@a.example')
    expect(requests.of('companymails')).toEqual(['since'])
    await world.apply()
    expect(requests.of('companymails')).toEqual(['whole'])
    await world.apply()
    expect(requests.of('companymails')).toEqual(['since'])
    world.forget()
    await world.apply()
    expect(requests.of('companymails')).toEqual(['whole'])
  })

  it('R8: rows of another company are not gone on from, once the move to this one is planned', async () => {
    const world = await mailed()
    const other = await World.make({
      change: members('crm'),
      resources: MAILS,
      identity: { crm: 'somebody else' },
      sides: {
        crm: { companies: [company(1)], companymails: [mail(1, 'other@a.example')] },
        ledger: { party: [party(1, { information5: guid(1), email: 'other@a.example' })] },
      },
    })
    other.state = world.state
    other.nowMs = world.nowMs
    other.fingerprints.set(other.crm.side, 'another address')
    const place = { file: 'tenants/fell.decisions.yaml', line: 1, column: 1 }
    other.decisions = [{ what: 'relink', systems: { crm: 'somebody else' }, place }]
    const requests = asked(other)
    const report = await other.apply()
    expect(requests.of('companymails')).toEqual(['whole'])
    expect(told(report.run)).toEqual([])
  })

  it('which is a registry too is asked once for both', async () => {
    const change = edit([
      '      unit: { ref: units, crm: branch.id',
      '      favourite: { owner: crm, crm: { path: favouriteId, lookup: { in: goods, by: id, value: name } }, ledger: favourite }\n      unit: { ref: units, crm: branch.id',
    ])
    const world = await World.make({
      change,
      sides: {
        crm: { companies: [company(1, { favouriteId: guid(5) })], goods: [item(5)] },
        ledger: { party: [party(1, { information5: guid(1), favourite: 'Item 5' })] },
      },
    })
    await world.settle()
    const requests = asked(world)
    world.crm.edit('goods', guid(5), { name: 'Tar' })
    const report = await world.apply()
    expect(requests.of('goods')).toEqual(['since'])
    expect(world.ledger.get('party', '1')?.favourite).toBe('Tar')
    expect(report.results.map(({ row }) => row.entity)).toContain('partners')
  })

  it('plans without a call see the rows that changes brought', async () => {
    const world = await mailed()
    world.crm.edit('companymails', 'mail-1', { value: 'new@a.example' })
    const run = await world.diff()
    expect(run.plan.rows).toHaveLength(1)
    const store = await world.state.view('fell')
    const offline = await planOffline(world.loaded.rules, store, { nowMs: world.nowMs })
    await store.close()
    expect(offline.plan.rows.map(tell)).toEqual(told(run))
  })
})

describe('SPEC 9: look-ups that report changes, whatever people do', () => {
  const deed = fc.oneof(
    fc.record({
      side: fc.constant('ledger' as const),
      resource: fc.constant('terms'),
      key: fc.constantFrom('1', '2', '4', '5', '6', '7'),
      values: fc.record({ days: fc.constantFrom(10, 14, 30, 45), months: fc.constantFrom(0, 0, 1) }),
    }),
    fc.record({
      side: fc.constant('ledger' as const),
      resource: fc.constant('unit'),
      key: fc.constantFrom('1', '2', '3'),
      values: fc.record({ text: fc.constantFrom('Pcs', 'Box', 'Barrel', '') }),
    }),
    fc.record({
      side: fc.constant('ledger' as const),
      resource: fc.constant('currency'),
      key: fc.constantFrom('1', '2', '3'),
      values: fc.record({ iso: fc.constantFrom('EUR', 'NOK', 'SEK') }),
    }),
    fc.record({
      side: fc.constant('crm' as const),
      resource: fc.constant('languages'),
      key: fc.constantFrom(901, 902, 904, 905).map(guid),
      values: fc.record({ code: fc.constantFrom('fi', 'sv', 'nb', 'no') }),
    }),
  )
  const lasting = (run: PlanRun): string[] =>
    run.plan.rows
      .filter((row) => row.situation !== 'gone' && row.situation !== 'dangling')
      .map(tell)
      .sort()

  it('a run that reads changes plans what one that reads everything does, failed readings between them or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        fc.array(
          fc.record({
            rows: fc.array(deed, { maxLength: 3 }),
            records: deedsArbitrary({ removals: false }),
            fault: fc.constantFrom(undefined, undefined, 'incomplete' as const, 'down' as const),
            at: fc.integer({ min: 0, max: 7 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        async (sides, rounds) => {
          const world = await World.make({ sides, resources: REPORTED })
          await world.apply()
          for (const { rows, records, fault, at } of rounds) {
            world.pass(10 * MINUTE_MS)
            for (const { side, resource, key, values } of rows) world[side].edit(resource, key, values)
            for (const one of records) perform(world, one)
            let pulls = 0
            world.hurt = (side) => (side === world.ledger.side && pulls++ === at ? fault : undefined)
            await world.apply().catch(() => undefined)
            world.hurt = () => undefined
            world.ledger.faults.pull.length = 0
            expect(lasting(await world.diff())).toEqual(lasting(await world.diff({ full: true })))
            await world.apply()
          }
        },
      ),
      process.env.SILTA_LONG ? { numRuns: 1500 } : { numRuns: 50, seed: 20261123 },
    )
  }, 3_600_000)

  it('rows that keep a value settle, whoever is master, what people remove with the next full sweep', async () => {
    const value = fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example')
    const step = fc.oneof(
      fc.record({ do: fc.constant('mail' as const), n: fc.integer({ min: 0, max: 3 }), value }),
      fc.record({ do: fc.constant('add' as const), of: fc.constantFrom(1, 2), value }),
      fc.record({ do: fc.constant('remove' as const), n: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ do: fc.constant('party' as const), of: fc.constantFrom('1', '2'), value }),
      fc.record({
        do: fc.constant('fault' as const),
        kind: fc.constantFrom<PushFault>('refused', 'unknown-after', 'down'),
      }),
      fc.record({ do: fc.constant('run' as const), dry: fc.boolean() }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('crm' as const, 'ledger' as const),
        fc.array(step, { minLength: 1, maxLength: 12 }),
        async (master, steps) => {
          const world = await mailed(master)
          for (const one of steps) {
            const rows = world.crm.records('companymails')
            const key = 'n' in one ? rows[one.n]?.id : undefined
            if (one.do === 'mail' && key) world.crm.edit('companymails', String(key), { value: one.value })
            if (one.do === 'add') world.crm.add('companymails', { company: { id: guid(one.of) }, value: one.value })
            if (one.do === 'remove' && key) world.crm.remove('companymails', String(key))
            if (one.do === 'party') world.ledger.edit('party', one.of, { email: one.value })
            if (one.do === 'fault') world.crm.faults.push.push(one.kind)
            if (one.do === 'run') await (one.dry ? world.diff() : world.apply())
            world.pass(10 * MINUTE_MS)
          }
          world.crm.faults.push.length = 0
          world.pass(24 * HOUR_MS)
          await world.apply()
          await world.apply()
          const last = await world.diff()
          expect(last.plan.rows.filter(isWrite).map(tell)).toEqual([])
          expect(told(last)).toEqual(told(await world.diff({ full: true })))
        },
      ),
      process.env.SILTA_LONG ? { numRuns: 2000 } : { numRuns: 40, seed: 20261123 },
    )
  }, 3_600_000)
})

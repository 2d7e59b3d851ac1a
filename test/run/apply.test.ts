import { describe, expect, it } from 'vitest'
import type { Plan } from '../../engine/plan/plan.ts'
import { planFromJson, planToJson } from '../../engine/plan/plan-json.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import { SystemError } from '../../engine/systems/system.ts'
import {
  AFTER_LIVE,
  article,
  branch,
  company,
  dept,
  edit,
  guid,
  LEDGER,
  party,
  type Sides,
  tell,
} from '../plan/made.ts'
import { World } from './world.ts'

const MINUTE_MS = 60_000
const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const told = (plan: Plan): string[] => plan.rows.map((row) => shortText(tell(row)))
const statuses = (report: ApplyReport): string[] =>
  report.results.map(
    ({ row, status, problem }) =>
      `${row.entity} ${row.side} ${row.action} ${status}${problem ? ` ${problem.code}` : ''}`,
  )

/** A unit and a partner that refers to it, both born in the ledger. */
const family: Sides = { ledger: { dept: [dept(7)], party: [party(1, { dept: 7, createdAt: AFTER_LIVE })] } }

/** A plan as a file has it. */
async function saved(world: World): Promise<Plan> {
  const { plan } = await world.diff()
  const parsed = planFromJson(planToJson(plan), 'plan.json')
  if (!parsed.ok) throw new Error('no plan')
  return parsed.value
}

describe('R6 order of work', () => {
  it('a first sync of both sides is complete in one run, and R5 a second run writes nothing', async () => {
    const world = await World.make({
      sides: {
        crm: {
          branches: [branch(1), branch(2, { parentId: guid(1) })],
          companies: [company(1, { branch: { id: guid(2) }, number: null })],
        },
        ledger: { dept: [dept(7)], party: [party(2, { dept: 7 }), party(3)] },
      },
    })
    const report = await world.apply()
    expect(new Set(report.results.map(({ status }) => status))).toEqual(new Set(['done']))
    expect(told((await world.apply()).run.plan)).toEqual([])
    const [made] = world.ledger.records('party').filter((record) => record.name === 'Partner 1')
    expect(made).toMatchObject({ dept: 2, customerNo: 10004, information5: guid(1) })
    expect(world.crm.get('companies', guid(1))?.number).toBe(10004)
    expect(world.ledger.get('dept', '2')?.mainDept).toBe(1)
  })

  it('a record whose parent was refused is blocked by it: nothing is written in its place', async () => {
    const world = await World.make({ sides: family })
    world.crm.faults.push.push('refused')
    expect(statuses(await world.apply())).toEqual([
      'units crm create failed SYSTEM_REFUSED',
      'partners crm create blocked BLOCKED',
    ])
    expect(world.crm.records('companies')).toEqual([])
    expect(statuses(await world.apply())).toEqual(['units crm create done', 'partners crm create done'])
  })

  it('an update waits as well', async () => {
    const world = await World.make({
      sides: {
        crm: { branches: [branch(1)], companies: [company(1, { branch: { id: guid(1) } })] },
        ledger: { dept: [dept(1, { information1: guid(1) })], party: [party(1, { dept: 1, information5: guid(1) })] },
      },
    })
    await world.apply()
    world.ledger.add('dept', dept(8))
    world.ledger.edit('party', '1', { dept: 8 })
    world.crm.faults.push.push('refused')
    await world.apply()
    expect(world.crm.get('companies', guid(1))?.branch).toEqual({ id: guid(1) })
    await world.apply()
    expect(world.crm.get('companies', guid(1))?.branch).toEqual({ id: world.crm.records('branches')[1]?.id })
  })
})

describe('R13 an approved plan', () => {
  it('is applied as it stands', async () => {
    const world = await World.make({ sides: family })
    const plan = await saved(world)
    expect(statuses(await world.apply({ approved: plan }))).toEqual([
      'units crm create done',
      'partners crm create done',
    ])
    expect(world.crm.records('companies')[0]?.branch).toEqual({ id: world.crm.records('branches')[0]?.id })
  })

  it('a row that needs one that went stale waits with it: no reference is written empty', async () => {
    const world = await World.make({ sides: family })
    const plan = await saved(world)
    world.ledger.edit('dept', '7', { name: 'Renamed' })
    expect(statuses(await world.apply({ approved: plan }))).toEqual([
      'partners crm create blocked BLOCKED',
      'units crm create stale STALE',
    ])
    expect(world.crm.records('companies')).toEqual([])
    await world.settle()
    expect(world.crm.records('companies')[0]?.branch).toEqual({ id: world.crm.records('branches')[0]?.id })
  })

  it('what changed meanwhile is turned down alone, with what moved', async () => {
    const world = await World.make({ sides: { ledger: { dept: [dept(1), dept(2)] } } })
    const plan = await saved(world)
    world.ledger.edit('dept', '1', { name: 'Renamed' })
    const report = await world.apply({ approved: plan })
    expect(statuses(report)).toEqual(['units crm create done', 'units crm create stale STALE'])
    expect(report.results[1]?.problem?.what).toBe('changed since the plan was made: name')
  })

  it('what is there already is not written, and what a person must decide now is stale', async () => {
    const world = await World.make({ sides: { ledger: { dept: [dept(1), dept(2)] } } })
    const plan = await saved(world)
    world.crm.add('branches', branch(1, { code: '1' }))
    world.crm.add('branches', branch(2, { code: '2', name: 'Somebody' }))
    const report = await world.apply({ approved: plan })
    expect(statuses(report)).toEqual(['units crm create stale STALE'])
    expect(report.already.map((row) => row.number)).toEqual(['1'])
    expect(world.crm.records('branches')).toHaveLength(2)
  })

  it('R8 nothing is called done of an entity that stopped', async () => {
    const world = await World.make({ sides: { ledger: { dept: [dept(1)] } } })
    const plan = await saved(world)
    world.ledger.faults.pull.push(...Array(9).fill('incomplete'))
    const report = await world.apply({ approved: plan })
    expect(report.already).toEqual([])
    expect(statuses(report)).toEqual(['units crm create stale READ_INCOMPLETE'])
  })

  it('is refused whole under other rules, and for another tenant', async () => {
    const world = await World.make({ sides: family })
    const plan = await saved(world)
    await expect(world.apply({ approved: { ...plan, rulesHash: 'x' } })).rejects.toThrow('PLAN_OTHER_RULES')
    await expect(world.apply({ approved: { ...plan, tenant: 'x' } })).rejects.toThrow('PLAN_OTHER_TENANT')
    expect(world.pushed).toEqual([])
  })

  it('applied twice, it writes once', async () => {
    const world = await World.make({ sides: family })
    const plan = await saved(world)
    await world.apply({ approved: plan })
    const again = await world.apply({ approved: plan })
    expect(again.results).toEqual([])
    expect(again.already).toHaveLength(2)
    expect([world.crm.records('branches'), world.crm.records('companies')].map((records) => records.length)).toEqual([
      1, 1,
    ])
  })

  it('after a run in between, it goes on from what that run left', async () => {
    const world = await World.make({
      sides: family,
      resources: { 'ledger dept': { can: new Set(['create', 'update'] as const), refreshMs: 60 * MINUTE_MS } },
    })
    const plan = await saved(world)
    await world.apply()
    await world.apply()
    world.crm.edit('companies', String(world.crm.records('companies')[0]?.id), { email: 'kari@fell.example' })
    await world.apply()
    expect(world.ledger.get('party', '1')?.email).toBe('kari@fell.example')
    expect((await world.apply({ approved: plan })).results).toEqual([])
    expect(told((await world.apply()).run.plan)).toEqual([])
  })
})

describe('modes', () => {
  const mode = (text: string) => edit(['entities:\n  units', `mode: { ${text} }\nentities:\n  units`])
  it.each(['off', 'dry'])(
    'what refers to a new record of an entity that is %s waits: no reference is written empty',
    async (word) => {
      const world = await World.make({ sides: family, change: mode(`units: ${word}`) })
      const report = await world.apply()
      expect(statuses(report)).toEqual([])
      expect(told(report.run.plan)).toContainEqual('ledger hold 1 (BLOCKED)')
      expect(world.crm.records('companies')).toEqual([])
    },
  )

  it.each(['off', 'dry'])('an update into an entity that is %s keeps what is there', async (word) => {
    const sides: Sides = {
      crm: { branches: [branch(1)], companies: [company(1, { branch: { id: guid(1) } })] },
      ledger: { dept: [dept(1, { information1: guid(1) })], party: [party(1, { dept: 1, information5: guid(1) })] },
    }
    const world = await World.make({ sides, change: mode(`units: ${word}`) })
    await world.apply()
    world.ledger.add('dept', dept(8))
    world.ledger.edit('party', '1', { dept: 8 })
    await world.apply()
    expect(world.crm.get('companies', guid(1))?.branch).toEqual({ id: guid(1) })
  })

  it('an entity that is dry shows its rows and sends none; off shows none', async () => {
    const world = await World.make({ sides: family, change: mode('units: dry, partners: off') })
    const { plan } = await world.diff()
    expect(plan.entities.map((entity) => [entity.name, entity.mode])).toEqual([
      ['units', 'dry'],
      ['items', 'on'],
    ])
    expect(told(plan)).toEqual(['crm create from 7 code null -> 7 name null -> "Unit 7" (NEW)'])
    expect((await world.apply()).results).toEqual([])
    expect(world.pushed).toEqual([])
  })

  it('both dry: the plan shows both, as it would be', async () => {
    const world = await World.make({ sides: family, change: mode('units: dry, partners: dry') })
    const { plan } = await world.diff()
    expect(plan.rows.map((row) => row.action)).toEqual(['create', 'create'])
  })
})

describe('R7 one failure stops nothing else', () => {
  it.each(['refused', 'stale', 'unknown-before', 'unknown-after'] as const)('%s', async (fault) => {
    const world = await World.make({ sides: { ledger: { dept: [dept(1), dept(2), dept(3)] } } })
    world.crm.faults.push.push(fault)
    const report = await world.apply()
    expect(report.results.map(({ status }) => status).sort()).toEqual(
      [
        ...['done', 'done'],
        { refused: 'failed', stale: 'stale', 'unknown-before': 'unsettled', 'unknown-after': 'unsettled' }[fault],
      ].sort(),
    )
    world.pass(10 * MINUTE_MS)
    await world.settle()
    expect(
      world.crm
        .records('branches')
        .map((record) => record.code)
        .sort(),
    ).toEqual(['1', '2', '3'])
  })

  it('a system that is down: nothing was sent, the other side goes on', async () => {
    const world = await World.make({ sides: { crm: { branches: [branch(1)] }, ledger: { dept: [dept(2)] } } })
    world.crm.faults.push.push('down')
    expect(statuses(await world.apply())).toEqual(['units crm create failed NOT_SENT', 'units ledger create done'])
    expect(statuses(await world.apply())).toEqual(['units crm create done'])
  })

  it('an error that no system may throw is no refusal: what was sent may have happened', async () => {
    const world = await World.make({ sides: { ledger: { party: [party(1, { createdAt: AFTER_LIVE })] } } })
    world.afterPush = () => {
      throw new TypeError('a fault of ours')
    }
    expect(statuses(await world.apply())).toEqual(['partners crm create unsettled INTERNAL'])
    world.afterPush = () => {}
    expect(statuses(await world.apply())).toEqual(['partners ledger link done'])
    expect(world.crm.records('companies')).toHaveLength(1)
  })

  it('an answer without a key is no answer: an empty link is never written', async () => {
    const world = await World.make({
      sides: { ledger: { dept: [dept(1)] } },
      resources: { 'crm branches': { newKey: () => '' } },
    })
    expect(statuses(await world.apply())).toEqual(['units crm create unsettled ANSWER_INVALID'])
    expect(world.pushed.filter(({ side }) => side === LEDGER)).toEqual([])
  })

  it('an error of the system before the call is a refusal', async () => {
    const world = await World.make({ sides: { ledger: { party: [party(1)] } } })
    world.beforePush = () => {
      throw new SystemError(LEDGER, { code: 'SYSTEM_DOWN', what: 'down', mend: '' }, { retry: 'later' })
    }
    expect(statuses(await world.apply())).toEqual(['partners crm create failed NOT_SENT'])
  })
})

describe('what people do while a run writes', () => {
  it('R3 a link field that somebody used meanwhile is not overwritten, and nothing is created twice', async () => {
    const world = await World.make({ sides: { ledger: { party: [party(1, { createdAt: AFTER_LIVE })] } } })
    world.beforePush = () => {
      world.beforePush = () => {}
      world.ledger.edit('party', '1', { information5: 'ask Kari' })
    }
    await world.apply()
    expect(world.ledger.get('party', '1')?.information5).toBe('ask Kari')
    for (let run = 0; run < 3; run++) {
      const report = await world.apply()
      expect(report.results).toEqual([])
      world.pass(10 * MINUTE_MS)
    }
    expect([world.crm.records('companies').length, world.ledger.records('party').length]).toEqual([1, 1])
  })

  it('R13 a field that somebody changed meanwhile is not overwritten', async () => {
    const world = await World.make({
      sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } },
    })
    await world.apply()
    world.ledger.edit('party', '1', { name: 'Moved' })
    world.beforePush = () => {
      world.beforePush = () => {}
      world.crm.edit('companies', guid(1), { name: 'Of a person' })
    }
    expect(statuses(await world.apply())).toEqual(['partners crm update stale STALE'])
    expect(world.crm.get('companies', guid(1))?.name).toBe('Of a person')
  })

  it('SPEC 9 what exists by now is not created again', async () => {
    const world = await World.make({ sides: { ledger: { dept: [dept(1)], article: [article(1)] } } })
    const plan = world.session(false)
    expect(plan.rules.tenant).toBe('fell')
    const report = await world.apply({
      confirm: async () => {
        world.crm.add('branches', branch(1))
        world.crm.add('goods', {
          id: guid(1),
          code: 'I1',
          name: 'Item 1',
          isActive: true,
          price: { amount: null },
          unit: null,
        })
        return true
      },
    })
    expect(statuses(report)).toEqual(['units crm create stale EXISTS_ALREADY', 'items crm create stale EXISTS_ALREADY'])
    await world.settle()
    expect([world.crm.records('branches').length, world.crm.records('goods').length]).toEqual([1, 1])
  })

  it('R13 what was read more than two minutes before the answer to a question is read again', async () => {
    const world = await World.make({
      sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) }), party(2)] } },
    })
    await world.apply()
    world.ledger.edit('party', '1', { term: 5 })
    world.ledger.add('party', party(3))
    const report = await world.apply({
      confirm: async () => {
        world.pass(30 * MINUTE_MS)
        world.ledger.edit('party', '1', { term: 8 })
        return true
      },
    })
    expect(statuses(report)).toEqual(['partners crm create done', 'partners crm update stale STALE'])
    expect(world.crm.get('companies', guid(1))?.termDays).toBe(14)
  })

  it('a plan that was not agreed to writes nothing and moves nothing', async () => {
    const world = await World.make({ sides: family })
    const before = await world.dump()
    const report = await world.apply({ confirm: async () => false })
    expect(report.declined).toBe(true)
    expect(world.pushed).toEqual([])
    expect(await world.dump()).toBe(before)
  })

  it('stopped: no further write is begun, and what was written is remembered', async () => {
    const world = await World.make({ sides: { ledger: { dept: Array.from({ length: 20 }, (_, n) => dept(n + 1)) } } })
    const stop = new AbortController()
    world.afterPush = () => stop.abort()
    const report = await world.apply({ stop: stop.signal })
    expect(report.stopped).toBe(true)
    const done = report.results.filter(({ status }) => status === 'done').length
    expect(done).toBeGreaterThan(0)
    expect(done).toBeLessThan(20)
    world.afterPush = () => {}
    expect((await world.apply()).results.length).toBe(20 - done)
    expect(world.crm.records('branches')).toHaveLength(20)
  })
})

describe('R11 decimals', () => {
  it.each(['12345678901234567.89', '0.1', '-0.005', '100000000000000000000'])(
    '%s is exact through read, compare and write',
    async (digits) => {
      const world = await World.make({ sides: { ledger: { party: [party(1)] } } })
      const { numberFromDigits, showValue } = await import('../../engine/core/value.ts')
      world.ledger.edit('party', '1', { creditLimit: numberFromDigits(digits) })
      await world.apply()
      expect(showValue(world.crm.records('companies')[0]?.limit as never)).toBe(digits)
      expect(told((await world.apply()).run.plan)).toEqual([])
      world.ledger.edit('party', '1', { creditLimit: numberFromDigits(`${digits}1`) })
      const plan = await saved(world)
      await world.apply({ approved: plan })
      expect(showValue(world.crm.records('companies')[0]?.limit as never)).toBe(`${digits}1`)
      expect(told((await world.apply()).run.plan)).toEqual([])
    },
  )
})

describe('R15 a dry run is dry', () => {
  it('pushes nothing and moves no state, and the apply after it does what it said', async () => {
    const world = await World.make({ sides: family })
    await world.apply()
    world.ledger.edit('party', '1', { name: 'Moved' })
    const before = await world.dump()
    const { plan } = await world.diff()
    expect(
      world.pushed.filter(({ change }) => change.kind === 'update' && change.set.some(([path]) => path === 'name')),
    ).toEqual([])
    expect(await world.dump()).toBe(before)
    const report = await world.apply()
    expect(report.results.map(({ row }) => row.id)).toEqual(plan.rows.map((row) => row.id))
  })
})

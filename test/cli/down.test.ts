import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Plan } from '../../engine/plan/plan.ts'
import type { Fault } from '../../engine/sandbox/common/faults.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { contentsOf, Desk, expectClear, planOf, quickSandbox, type Ran, resetCounts, writesOf } from './helpers.ts'

const SIDES = ['severa', 'nxt'] as const
type SideName = (typeof SIDES)[number]
/** Lists that every first run reads: customers, products, departments, languages or units. */
const LISTS = {
  severa: [
    { path: '/v1/customers' },
    { path: '/v1/products' },
    { path: '/v1/businessunits' },
    { path: '/v1/localization/languages' },
  ],
  nxt: [{ operation: 'associate(' }, { operation: 'product' }, { operation: 'orgUnit2' }, { operation: 'unit' }],
} as const
const customersOf = (side: SideName): NonNullable<Fault['match']> => ({ ...LISTS[side][0], write: false })
const ALWAYS = 100

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let undisturbed: unknown
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  const desk = hasty()
  undisturbed = deeds(planOf(await desk.silta('diff', 'fjord', '--json')))
  desk.close()
})
afterAll(() => sandbox.stop())
beforeEach(() => {
  sandbox.control.faults.clear()
  resetCounts(sandbox)
})
afterEach(() => expect(sandbox.control.violations()).toEqual([]))

function hasty(): Desk {
  const desk = new Desk(sandbox.env)
  desk.quickRules({ answerWithin: '30s', tries: 2 })
  return desk
}

/** What a plan does and says, without what differs between two runs of one command. */
function deeds({ id: _id, madeAt: _madeAt, calls: _calls, ...plan }: Plan): unknown {
  return plan
}

function meet(...faults: readonly Fault[]): void {
  for (const fault of faults) sandbox.control.faults.add(fault)
}

describe.each(SIDES)('%s fails while it is read', (side) => {
  let desk: Desk
  beforeAll(() => {
    desk = hasty()
  })
  afterAll(() => desk.close())

  /** One clear problem; nothing written, nothing remembered. */
  function expectFailure(ran: Ran, code: string): void {
    expectClear(ran, code, [sandbox.severa.clientSecret, sandbox.nxt.clientSecret])
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain(`${code}: ${side}, `)
    expect(writesOf(sandbox)).toEqual([])
    expect([...desk.stateFiles().keys()]).toEqual([])
  }

  it('is not there at all: SYSTEM_DOWN', async () => {
    const gone = 'http://127.0.0.1:1'
    desk.env = { ...sandbox.env, ...(side === 'severa' ? { FJORD_SEVERA_URL: gone } : { FJORD_NXT_URL: gone }) }
    expectFailure(await desk.silta('sync', 'fjord'), 'SYSTEM_DOWN')
    desk.env = sandbox.env
  })

  it('hangs: SYSTEM_TIMEOUT', async () => {
    meet({ side, kind: 'hang', match: customersOf(side), times: ALWAYS })
    const impatient = new Desk(sandbox.env)
    impatient.quickRules({ answerWithin: '1s', tries: 2 })
    expectFailure(await impatient.silta('sync', 'fjord'), 'SYSTEM_TIMEOUT')
    expect([...impatient.stateFiles().keys()]).toEqual([])
    impatient.close()
  })

  const other = side === 'severa' ? { ok: 1 } : { data: { useCompany: {} } }
  it.each<{ what: string; fault: Omit<Fault, 'side'>; code: string }>([
    { what: 'answers a web page', fault: { kind: 'html', status: 200 }, code: 'ANSWER_INVALID' },
    { what: 'answers with the web page of a log-in', fault: { kind: 'html', status: 401 }, code: 'AUTH_FAILED' },
    { what: 'answers with the web page of a gateway', fault: { kind: 'html', status: 502 }, code: 'SYSTEM_DOWN' },
    { what: 'always stops in the middle of a body', fault: { kind: 'half-page' }, code: 'SYSTEM_DOWN' },
    { what: 'answers nothing', fault: { kind: 'status', status: 200, body: '' }, code: 'ANSWER_INVALID' },
    { what: 'answers something else', fault: { kind: 'status', status: 200, body: other }, code: 'ANSWER_INVALID' },
    { what: 'gives no token', fault: { kind: 'html', status: 503, match: { path: 'token' } }, code: 'SYSTEM_DOWN' },
  ])('$what: $code', async ({ fault, code }) => {
    meet({ side, match: customersOf(side), times: ALWAYS, ...fault })
    expectFailure(await desk.silta('sync', 'fjord'), code)
  })

  it('stumbles here and there: the same plan, as if nothing had been', async () => {
    const [customers, products, departments, languages] = LISTS[side]
    meet(
      { side, kind: 'status', status: 500, match: { ...customers, write: false } },
      { side, kind: 'half-page', match: { ...products, write: false } },
      { side, kind: 'drop', match: { ...departments, write: false } },
      { side, kind: 'html', status: 401, match: { ...languages, write: false } },
      { side, kind: '429', times: 2, retryAfter: 1, match: { ...customers, write: false } },
    )
    const ran = await desk.silta('diff', 'fjord', '--json')
    expect(ran).toMatchObject({ code: 2, stderr: '' })
    expect(deeds(planOf(ran))).toEqual(undisturbed)
    expect(sandbox.control.faults.list().map(({ hits }) => hits)).toEqual([1, 1, 1, 1, 2])
  })
})

describe('a list that is empty where records were known', () => {
  const nothing = {
    data: { useCompany: { associate: { totalCount: 0, items: [], pageInfo: { hasNextPage: false } } } },
  }
  let desk: Desk
  beforeAll(async () => {
    desk = hasty()
    await settle(desk)
  })
  afterAll(() => desk.close())

  it.each<{ what: string; fault: Fault; code: string; stops: readonly string[] }>([
    {
      what: 'severa answers no customers',
      fault: { side: 'severa', kind: 'status', status: 200, body: [] },
      code: 'EMPTY_ANSWER',
      stops: ['customers'],
    },
    {
      what: 'nxt answers no associates',
      fault: { side: 'nxt', kind: 'status', status: 200, body: nothing },
      code: 'EMPTY_ANSWER',
      stops: ['customers'],
    },
  ])('$what: $code stops what is read from there, and nothing else (R8)', async ({ fault, code, stops }) => {
    const stateBefore = desk.stateFiles()
    meet({ ...fault, match: customersOf(fault.side), times: ALWAYS })
    const ran = await desk.silta('diff', 'fjord', '--full', '--json')
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    const { entities, rows } = planOf(ran)
    const stopped = entities.filter((entity) => entity.stopped).map((entity) => [entity.name, entity.stopped?.code])
    expect(stopped.toSorted()).toEqual(stops.map((name) => [name, code]))
    expect(entities.length).toBeGreaterThan(stops.length)
    expect(rows.filter(({ action }) => ['create', 'update', 'link'].includes(action))).toEqual([])

    const sync = await desk.silta('sync', 'fjord', '--full')
    expect(sync.code).toBe(1)
    expect(sync.stdout).toContain(`customers stopped: `)
    expect(writesOf(sandbox)).toEqual([])
    for (const file of ['tables/links/customers.jsonl', 'tables/index/customers/severa.jsonl'])
      expect(desk.stateFiles().get(file), file).toBe(stateBefore.get(file))
  })
})

describe('while it writes', () => {
  let desk: Desk
  let after: readonly string[]
  beforeAll(async () => {
    sandbox.control.reset()
    const calm = hasty()
    await settle(calm)
    after = contentsOf(sandbox)
    calm.close()
  })
  beforeEach(() => {
    sandbox.control.reset()
    desk = hasty()
  })
  afterEach(() => desk.close())

  const seconds = process.env.SILTA_LONG ? 60 : 2
  it(`both sides refuse for ${seconds} s because of their limits: no write is lost`, async () => {
    for (const side of SIDES)
      meet({
        side,
        kind: '429',
        match: { write: true },
        skip: side === 'severa' ? 2 : 0,
        forMs: 1500 + seconds * 1000,
        retryAfter: 1,
      })
    const ran = await desk.silta('sync', 'fjord')
    expect(ran).toMatchObject({ code: 3, stderr: '' })
    expect(ran.stdout).not.toMatch(/failed|not answered|blocked/)
    expect(sandbox.control.faults.list().map(({ hits }) => hits > 0)).toEqual([true, true])
    expect(contentsOf(sandbox)).toEqual(after)
    expect((await desk.silta('diff', 'fjord')).code).toBe(0)
  }, 200_000)

  it.each(SIDES)(
    '%s cannot be asked whether it has a record already: that one is not created, the others are',
    async (side) => {
      const look = side === 'severa' ? { path: '?code=' } : { operation: '"_in"' }
      meet({ side, kind: 'status', status: 500, times: ALWAYS, match: look })
      const ran = await desk.silta('sync', 'fjord')
      expect(ran).toMatchObject({ code: 1, stderr: '' })
      expect(ran.stdout).toMatch(/^[1-9]\d* written .* [1-9]\d* failed/m)
      expect(ran.stdout).toMatch(/could not be asked whether it exists already: .*HTTP 500.* \(NOT_SENT\)\n {4}mend: /)
      expect(ran.stdout).toContain('24 records wait for a person, 24 of them new')
      expect(writesOf(sandbox).length).toBeGreaterThan(0)
      sandbox.control.faults.clear()
      expect((await desk.silta('sync', 'fjord')).code).toBe(0)
      expect(contentsOf(sandbox)).toEqual(after)
    },
  )
})

async function settle(desk: Desk): Promise<void> {
  expect((await desk.silta('sync', 'fjord')).code).toBe(3)
}

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Plan } from '../../engine/plan/plan.ts'
import type { Fault } from '../../engine/sandbox/common/faults.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, expectClear, planOf, quickSandbox, writesOf } from './helpers.ts'

const SIDES = ['severa', 'nxt'] as const
type SideName = (typeof SIDES)[number]
/** A list that every dry run reads, by side. */
const LIST: Readonly<Record<SideName, Fault['match']>> = {
  severa: { path: '/v1/customers' },
  nxt: { operation: 'associate' },
}
const ALWAYS = 100

let sandbox: Sandbox
let desk: Desk
let undisturbed: unknown
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  const calm = hasty()
  undisturbed = deeds(planOf(await calm.silta('diff', 'fjord', '--json')))
  calm.close()
})
afterAll(() => sandbox.stop())
beforeEach(() => {
  sandbox.control.reset()
  desk = hasty()
})
afterEach(() => {
  expect(sandbox.control.violations()).toEqual([])
  desk.close()
})

function hasty(): Desk {
  const made = new Desk(sandbox.env)
  made.quickRules({ answerWithin: '2s', patience: '20s' })
  return made
}

/** What a plan does and says, without what differs between two runs of one command. */
function deeds({ id: _id, madeAt: _madeAt, calls: _calls, ...plan }: Plan): unknown {
  return plan
}

function meet(...faults: readonly Fault[]): void {
  for (const fault of faults) sandbox.control.faults.add(fault)
}

async function expectSamePlanWhenItIsOver(): Promise<void> {
  sandbox.control.faults.clear()
  desk.env = sandbox.env
  const ran = await desk.silta('diff', 'fjord', '--json')
  expect(ran.code).toBe(2)
  expect(deeds(planOf(ran))).toEqual(undisturbed)
}

/** A sync that ends with one clear problem: nothing written, nothing remembered that is not so. */
async function expectFailure(code: string, side: SideName): Promise<void> {
  const ran = await desk.silta('sync', 'fjord')
  expectClear(ran, code, [sandbox.severa.clientSecret, sandbox.nxt.clientSecret])
  expect(ran).toMatchObject({ code: 1, stdout: '' })
  expect(ran.stderr).toContain(`${code}: ${side}, `)
  expect(writesOf(sandbox)).toEqual([])
  await expectSamePlanWhenItIsOver()
}

describe.each(SIDES)('%s does not answer as it should', (side) => {
  it('is not there at all', async () => {
    const gone = 'http://127.0.0.1:1'
    desk.env = { ...sandbox.env, ...(side === 'severa' ? { FJORD_SEVERA_URL: gone } : { FJORD_NXT_URL: gone }) }
    await expectFailure('SYSTEM_DOWN', side)
  })

  it.each<{ what: string; fault: Omit<Fault, 'side'>; code: string }>([
    { what: 'hangs', fault: { kind: 'hang' }, code: 'SYSTEM_TIMEOUT' },
    { what: 'answers a web page', fault: { kind: 'html', status: 200 }, code: 'ANSWER_INVALID' },
    { what: 'answers a web page for a log-in', fault: { kind: 'html', status: 401 }, code: 'AUTH_FAILED' },
    { what: 'answers the web page of a gateway', fault: { kind: 'html', status: 502 }, code: 'SYSTEM_DOWN' },
    { what: 'always stops in the middle of a body', fault: { kind: 'half-page' }, code: 'SYSTEM_DOWN' },
    { what: 'answers nothing', fault: { kind: 'status', status: 200, body: '' }, code: 'ANSWER_INVALID' },
    { what: 'answers another JSON', fault: { kind: 'status', status: 200, body: { ok: 1 } }, code: 'ANSWER_INVALID' },
  ])('$what: $code', async ({ fault, code }) => {
    meet({ side, match: LIST[side], times: ALWAYS, ...fault })
    await expectFailure(code, side)
  })

  it('gives no token', async () => {
    meet({ side, kind: 'html', status: 503, match: { path: 'token' }, times: ALWAYS })
    await expectFailure('SYSTEM_DOWN', side)
  })

  it.each<{ what: string; fault: Omit<Fault, 'side'> }>([
    { what: 'fails once', fault: { kind: 'status', status: 500 } },
    { what: 'stops once in the middle of a body', fault: { kind: 'half-page' } },
    { what: 'cuts the connection once', fault: { kind: 'drop' } },
    { what: 'forgets the token', fault: { kind: 'html', status: 401 } },
  ])('$what: the same plan all the same', async ({ fault }) => {
    meet({ side, match: LIST[side], ...fault })
    const ran = await desk.silta('diff', 'fjord', '--json')
    expect(ran).toMatchObject({ code: 2, stderr: '' })
    expect(deeds(planOf(ran))).toEqual(undisturbed)
    expect(sandbox.control.faults.list()[0]?.hits).toBe(1)
  })
})

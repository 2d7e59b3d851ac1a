import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fault, FaultMatch } from '../../engine/sandbox/common/faults.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { contentsOf, Desk, doublesIn, expectClear, planOf, quickSandbox, type Ran, until, writesOf } from './helpers.ts'

const SETTLE_MS = 1000
/** test/crash strikes everywhere, many times; here are those that people meet, all of them with SILTA_LONG. */
const LONG = process.env.SILTA_LONG !== undefined && process.env.SILTA_LONG !== ''

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let desk: Desk
let undisturbed: readonly string[]
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  const calm = hasty()
  expect((await calm.silta('sync', 'fjord')).code).toBe(3)
  undisturbed = contentsOf(sandbox)
  expect(doublesIn(sandbox)).toEqual([])
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
  made.quickRules({ settleAfter: `${SETTLE_MS}ms`, answerWithin: '30s' })
  return made
}

function meet(...faults: readonly Fault[]): void {
  for (const fault of faults) sandbox.control.faults.add(fault)
}
const met = (): boolean => sandbox.control.faults.list().some(({ hits }) => hits > 0)

/** Goes on as a schedule does, until nothing is to be written; then everything is as if nothing had happened. */
async function expectRecovery(): Promise<void> {
  sandbox.control.faults.clear()
  const seen: string[] = []
  for (let runs = 0; runs < 4; runs++) {
    const ran = await desk.silta('sync', 'fjord')
    expect(ran.stderr).toBe('')
    seen.push(ran.stdout)
    const diff = await desk.silta('diff', 'fjord', '--json')
    if (diff.code === 0 && !diff.stdout.includes('CREATED_UNSETTLED')) {
      expect(doublesIn(sandbox)).toEqual([])
      expect(contentsOf(sandbox)).toEqual(undisturbed)
      return
    }
    await sleep(SETTLE_MS)
  }
  throw new Error(`four runs, and still something to write:\n${seen.join('\n')}`)
}

describe('kill -9 loses nothing and doubles nothing (R14)', () => {
  const write = (match: FaultMatch): FaultMatch => ({ ...match, write: true })

  const points: readonly { when: string; fault: Fault }[] = [
    {
      when: 'while everything is read',
      fault: { side: 'nxt', kind: 'hang', match: { operation: 'associate', write: false } },
    },
    { when: 'with the first writes at one side under way', fault: { side: 'severa', kind: 'hang', match: write({}) } },
    {
      when: 'when records were created in severa, and nobody was told',
      fault: { side: 'severa', kind: 'timeout-after-write', times: 9, match: write({ method: 'POST' }) },
    },
    {
      when: 'when records were created in nxt, and nobody was told',
      fault: { side: 'nxt', kind: 'timeout-after-write', match: write({ operation: '_create' }) },
    },
    {
      when: 'between the create in severa and the link in nxt',
      fault: { side: 'nxt', kind: 'hang', match: write({ operation: 'product_update' }) },
    },
    {
      when: 'between the create in nxt and its number in severa',
      fault: { side: 'severa', kind: 'hang', times: 9, match: write({ method: 'PATCH' }) },
    },
  ]
  it.each(LONG ? points : points.slice(-1))('$when', async ({ fault }) => {
    meet(fault)
    const { child, ended } = desk.start('apply', 'fjord', '--yes')
    await until(met)
    child.kill('SIGKILL')
    expect((await ended).code).toBeNull()
    await sleep(SETTLE_MS)
    await expectRecovery()
  })

  it('when everything is written, and state is about to learn of it', async () => {
    const { child, ended } = desk.start('sync', 'fjord')
    await until(() => contentsOf(sandbox).join() === undisturbed.join())
    child.kill('SIGKILL')
    await ended
    await expectRecovery()
  })
})

describe('answers that do not come', () => {
  /** Each kind meets another resource in each of three runs. */
  const kinds = ['timeout-after-write', 'drop-after-write', 'drop'] as const
  it.each(LONG ? [0, 1, 2] : [0])('leave nothing undone and nothing done twice (%d)', async (turn) => {
    desk.quickRules({ settleAfter: `${SETTLE_MS}ms`, answerWithin: '2s' })
    const kind = (index: number) => kinds[(index + turn) % kinds.length] ?? 'drop'
    meet(
      { side: 'severa', kind: kind(0), match: { method: 'POST', path: '/v1/customers' } },
      { side: 'severa', kind: kind(1), match: { method: 'POST', path: '/v1/products' } },
      { side: 'severa', kind: kind(2), match: { method: 'POST', path: '/v1/businessunits' } },
      { side: 'nxt', kind: kind(0), match: { operation: '_create' } },
    )
    const ran = await desk.silta('sync', 'fjord')
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    expect(sandbox.control.faults.list().map(({ hits }) => hits)).toEqual([1, 1, 1, 1])
    expect(ran.stdout).toMatch(/not answered: .* \(SYSTEM_(DOWN|TIMEOUT)\)\n {4}mend: /)
    await expectRecovery()
  })

  it('hold back what may still happen, until it can happen no more', async () => {
    desk.rewrite('rules/systems/severa.yaml', [[/^settleAfter: .*/m, 'settleAfter: 1h']])
    meet({ side: 'severa', kind: 'drop', match: { method: 'POST', path: '/v1/customers' } })
    expect((await desk.silta('sync', 'fjord')).code).toBe(1)
    sandbox.control.resetRequests()
    const again = await desk.silta('sync', 'fjord')
    expect(again.stderr).toBe('')
    const { rows } = planOf(await desk.silta('diff', 'fjord', '--json'))
    expect(rows.filter(({ why }) => why.code === 'CREATED_UNSETTLED')).toHaveLength(1)
    expect(rows.filter(({ action }) => action === 'create')).toEqual([])
    expect(writesOf(sandbox)).toEqual([])
  })
})

describe('Ctrl-C', () => {
  const slowly = (): void => meet({ side: 'severa', kind: 'slow', delayMs: 150, times: 1000, match: { write: true } })

  it('ends after the writes in hand, and says how to go on', async () => {
    slowly()
    const { child, ended } = desk.start('apply', 'fjord', '--yes')
    await until(met)
    child.kill('SIGINT')
    const ran = await ended
    expect(ran.code).toBe(1)
    expect(ran.stderr).toBe(
      'SIGINT: finishing what is in hand, then stopping; once more ends at once\nstopped as asked; run silta sync fjord to go on\n',
    )
    expect(ran.stdout).toMatch(/^[1-9]\d* written .*, [1-9]\d* not begun$/m)
    expect(ran.stdout).not.toMatch(/failed|not answered/)
    await expectRecovery()
  })

  it('ends a dry run that is reading', async () => {
    meet({ side: 'nxt', kind: 'hang', match: { operation: 'associate' } })
    const { child, ended } = desk.start('diff', 'fjord')
    await until(met)
    child.kill('SIGINT')
    const ran = await ended
    expectClear({ ...ran, stderr: ran.stderr.replace(/^SIGINT: .*\n/, '') }, 'ABORTED')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect([...desk.stateFiles().keys()]).toEqual([])
  })

  it('twice ends at once, and is recovered from like a crash', async () => {
    meet({ side: 'nxt', kind: 'timeout-after-write', match: { write: true } })
    const { child, ended } = desk.start('sync', 'fjord')
    await until(met)
    child.kill('SIGINT')
    await sleep(200)
    const asked = Date.now()
    child.kill('SIGINT')
    expect((await ended).code).toBe(1)
    expect(Date.now() - asked).toBeLessThan(1500)
    expect([...desk.stateFiles().keys()]).not.toContain('lock')
    await expectRecovery()
  })
})

it('lets one run at a time write: the other is told who is at work', async () => {
  meet({ side: 'severa', kind: 'slow', delayMs: 100, times: 1000, match: { write: true } })
  const { child, ended } = desk.start('sync', 'fjord')
  await until(met)
  child.kill('SIGSTOP')
  const others: Ran[] = await Promise.all([desk.silta('sync', 'fjord'), desk.silta('apply', 'fjord', '--yes')])
  for (const other of others) {
    expectClear(other, 'STATE_LOCKED')
    expect(other).toMatchObject({ code: 1, stdout: '' })
    expect(other.stderr).toContain(`process ${child.pid} `)
  }
  expect((await desk.silta('diff', 'fjord')).code).not.toBe(1)
  child.kill('SIGCONT')
  expect((await ended).code).toBe(3)
  await expectRecovery()
})

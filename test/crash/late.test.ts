import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApplyReport } from '../../engine/run/apply.ts'
import { applyRun } from '../../engine/run/tenant-run.ts'
import { openWorkspace } from '../../engine/run/workspace.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, doublesIn, quickSandbox } from '../cli/helpers.ts'
import { Between, type Passing } from './between.ts'

const SECOND_MS = 1000
const idle = { stop: new AbortController().signal, abort: new AbortController().signal }

describe('R14 a timed-out write that appears 90 s later, by a clock that is moved', () => {
  let sandbox: Sandbox
  let between: Between
  let desk: Desk
  let nowMs = Date.now()
  beforeAll(async () => {
    sandbox = await quickSandbox({ customers: 0 })
    between = await Between.start(sandbox.env)
    desk = new Desk(between.env)
    // The times of the shipped descriptions: 2 and 5 minutes.
    desk.quickRules({ settleAfter: '2m', answerWithin: '20s', tries: 1 })
    desk.rewrite('rules/systems/business-nxt.yaml', [[/^settleAfter: .*/m, 'settleAfter: 5m']])
    await sync()
    await sync()
  })
  afterAll(async () => {
    await between.stop()
    await sandbox.stop()
    desk.close()
  })

  const sync = (): Promise<ApplyReport> =>
    applyRun(openWorkspace(desk.dir, desk.env), 'fjord', {}, { ...idle, now: () => nowMs })
  /** Time goes on, for Silta and for both systems. */
  const pass = (ms: number): void => {
    nowMs += ms
    sandbox.control.clock.advance(ms)
  }
  const codes = (report: ApplyReport, name: string): string[] =>
    report.run.plan.rows.filter((row) => row.name === name).map(({ action, why }) => `${action} ${why.code}`)
  const named = (side: 'severa' | 'nxt', table: string, name: string): number =>
    (sandbox.control.dump(side)[table] ?? []).filter((row) => row.name === name).length

  it.each([
    {
      side: 'severa' as const,
      name: 'Sen AS',
      born: {
        side: 'nxt' as const,
        collection: 'associate',
        set: { customerNo: null, name: 'Sen AS', companyNo: '987111222' },
      },
      isCreate: ({ method, path }: Passing): boolean => method === 'POST' && path.endsWith('/customers'),
      table: 'customers',
    },
    {
      side: 'nxt' as const,
      name: 'Myöhä Oy',
      born: { side: 'severa' as const, collection: 'customers', set: { name: 'Myöhä Oy', vatNumber: 'FI91234567' } },
      isCreate: ({ body }: Passing): boolean => body.includes('associate_create'),
      table: 'associate',
    },
  ])(
    'in $side: waits until it may happen no more, finds it, and makes no second one',
    async ({ side, name, born, isCreate, table }) => {
      const currency = sandbox.control
        .dump('severa')
        .currencies?.find((row) => row.code === 'EUR' || row.isoCode === 'EUR')
      const language = sandbox.control.dump('severa')['localization/languages']?.find((row) => row.code === 'fi')
      const known = sandbox.control
        .dump('nxt')
        .associate?.find((row) => Number(row.currencyNo) > 0 && Number(row.customerNo) > 0)
      const terms =
        born.side === 'severa'
          ? { 'currency.guid': currency?.guid, 'language.guid': language?.guid }
          : { currencyNo: known?.currencyNo, languageNo: known?.languageNo }
      await sandbox.control.add({ ...born, set: { ...born.set, ...terms } })
      pass(60 * SECOND_MS)
      let met = 0
      between.watcher = {
        request: (passing) =>
          passing.side === side && passing.write && isCreate(passing) && met++ === 0 ? 'late' : 'pass',
      }
      const first = await sync()
      between.watcher = { request: () => 'pass' }
      expect(met).toBe(1)
      expect(first.results.filter(({ row }) => row.name === name).map(({ status }) => status)).toEqual(['unsettled'])
      expect(named(side, table, name)).toBe(0)
      pass(60 * SECOND_MS)
      const waiting = await sync()
      expect(codes(waiting, name), 'a minute later it waits').toEqual(['hold CREATED_UNSETTLED'])
      expect(waiting.results.filter(({ row }) => row.name === name)).toEqual([])
      pass(30 * SECOND_MS)
      expect(await between.lateWrites()).toBe(1)
      expect(named(side, table, name), 'after 90 s it is there').toBe(1)
      pass(30 * SECOND_MS)
      for (let run = 0; run < 3; run++) {
        await sync()
        pass(6 * 60 * SECOND_MS)
      }
      expect(named(side, table, name)).toBe(1)
      expect(doublesIn(sandbox)).toEqual([])
      const last = await sync()
      expect(last.results.filter(({ row }) => row.name === name)).toEqual([])
      expect(codes(last, name)).toEqual([])
    },
  )

  it('one that never happens is created once its time is over', async () => {
    await sandbox.control.add({
      side: 'nxt',
      collection: 'product',
      set: { productNo: 'NEVER', description: 'Never there' },
    })
    pass(60 * SECOND_MS)
    let met = 0
    between.watcher = {
      request: ({ side, write, method }) =>
        side === 'severa' && write && method === 'POST' && met++ === 0 ? 'cut' : 'pass',
    }
    await sync()
    between.watcher = { request: () => 'pass' }
    const there = (): number =>
      (sandbox.control.dump('severa').products ?? []).filter((row) => row.code === 'NEVER').length
    pass(60 * SECOND_MS)
    await sync()
    expect(there(), 'not repeated before 2 minutes have passed').toBe(0)
    pass(90 * SECOND_MS)
    await sync()
    expect(there()).toBe(1)
  })
})

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Explanation } from '../../engine/run/explain.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, quickSandbox, resetCounts } from './helpers.ts'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let desk: Desk
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  desk = new Desk(sandbox.env)
  desk.quickRules()
  expect((await desk.silta('diff', 'fjord')).code).toBe(2)
})
afterAll(async () => {
  expect(sandbox.control.violations()).toEqual([])
  desk.close()
  await sandbox.stop()
})

async function explain(record: string, ...options: string[]): Promise<readonly Explanation[]> {
  const ran = await desk.silta('explain', 'fjord', 'customers', record, '--json', ...options)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  return JSON.parse(ran.stdout)
}
const nameOf = (found: Explanation | undefined, side: string): string | undefined =>
  found?.fields.find(({ field }) => field === 'name')?.values[side]
/** Requests of both systems, those for tokens apart. */
function asked(): number {
  const { severa, nxt } = sandbox.control.requests()
  const sum = (list: readonly { operation: string; count: number }[]): number =>
    list.filter(({ operation }) => !/token/.test(operation)).reduce((total, { count }) => total + count, 0)
  const http = nxt.operations.find(({ operation }) => operation === 'http')
  return sum(severa.operations) + (http?.count ?? 0)
}

describe('R17 explain --live', () => {
  it('reads the record and its counterpart now, with few requests', async () => {
    await sandbox.control.edit({
      side: 'nxt',
      collection: 'associate',
      match: { customerNo: 10009 },
      set: { name: 'Just now AS' },
    })
    resetCounts(sandbox)
    expect(nameOf((await explain('10009'))[0], 'nxt')).not.toContain('Just now')
    expect(asked()).toBe(0)
    const [live] = await explain('10009', '--live')
    expect(nameOf(live, 'nxt')).toBe('"Just now AS"')
    const { values = {}, verdict } = live?.fields.find(({ field }) => field === 'headquarter') ?? {}
    expect([Object.keys(values), verdict]).toEqual([['severa'], 'read for other rules, never written'])
    expect(live?.rows.map(({ action, side }) => `${action} ${side}`)).toContain('drift severa')
    expect(asked()).toBeLessThanOrEqual(6)
    expect(asked()).toBeGreaterThan(0)
  })

  it('finds a record that was made after the last reading, by its number', async () => {
    await sandbox.control.add({
      side: 'nxt',
      collection: 'associate',
      set: { associateNo: 990001, customerNo: 19777, name: 'Brand new AS' },
    })
    expect((await desk.silta('explain', 'fjord', 'customers', '19777')).stderr).toContain('RECORD_UNKNOWN')
    resetCounts(sandbox)
    const [live] = await explain('19777', '--live')
    expect(nameOf(live, 'nxt')).toBe('"Brand new AS"')
    expect(live?.steps.find(({ step }) => step === 'situation')?.verdict).toContain('new')
    expect(asked()).toBeLessThanOrEqual(6)
  })

  it('says so when neither side has it', async () => {
    resetCounts(sandbox)
    const ran = await desk.silta('explain', 'fjord', 'customers', '77777', '--live')
    expect([ran.code, ran.stderr.split(':')[0]]).toEqual([1, 'RECORD_UNKNOWN'])
    expect(asked()).toBeLessThanOrEqual(6)
  })

  it('keeps nothing: what is planned next is planned from a reading of its own', async () => {
    const before = [...desk.stateFiles()]
    await explain('10009', '--live')
    expect([...desk.stateFiles()]).toEqual(before)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { side } from '../../engine/core/ids.ts'
import { type Sandbox, startSandbox } from '../../engine/sandbox/sandbox.ts'
import { Limiters } from '../../engine/systems/limiters.ts'
import { openSystem } from '../../engine/systems/open-system.ts'
import { getPath } from '../../engine/systems/paths.ts'
import type { System, SystemRecord } from '../../engine/systems/system.ts'
import { descriptionOf, QUICK } from './benches/bench.ts'

const NEVER = new AbortController().signal
const FILES = { severa: 'rules/systems/severa.yaml', nxt: 'rules/systems/business-nxt.yaml' } as const

function open(sandbox: Sandbox, name: 'severa' | 'nxt', options: object = QUICK): System {
  return openSystem({
    side: side(name),
    description: descriptionOf(FILES[name]),
    connection: async () => ({ ...sandbox[name] }),
    dryRun: false,
    limiters: new Limiters(),
    now: Date.now,
    ...options,
  })
}
async function pull(system: System, resource: string, since?: string) {
  const records: SystemRecord[] = []
  let end: { complete: boolean; cursor?: string } | undefined
  const paths = Object.keys(system.resource(resource).types).filter((path) => !path.includes('.'))
  for await (const page of system.pull({ resource, paths, ...(since === undefined ? {} : { since }) }, NEVER)) {
    records.push(...page.records)
    end = page.end
  }
  return { records, end }
}

describe.each(['severa', 'nxt'] as const)('every resource of %s in the sandbox', (name) => {
  let sandbox: Sandbox
  let system: System
  beforeAll(async () => {
    sandbox = await startSandbox({ limits: { severa: false, nxt: false } })
    sandbox.control.clock.advance(3 * 3_600_000) // nothing of the data is new any more
    system = open(sandbox, name)
  })
  afterAll(async () => {
    await system.close()
    await sandbox.stop()
  })

  it.each([...descriptionOf(FILES[name]).resources.keys()])(
    '%s is read whole, and idle costs one request',
    async (resource) => {
      const { records, end } = await pull(system, resource)
      const facts = system.resource(resource)
      const stored = sandbox.control.dump(name)[resource] ?? []
      expect(end?.complete).toBe(true)
      expect(records.length).toBe(stored.length)
      expect(records.every((record) => getPath(record, facts.key) !== undefined)).toBe(true)
      expect(end?.cursor !== undefined).toBe(facts.can.has('changes'))
      const later = open(sandbox, name)
      const again = await pull(later, resource, end?.cursor)
      expect(again.end?.complete).toBe(true)
      if (facts.can.has('changes')) expect(later.calls()).toEqual({ made: 1, writes: 0 })
      await later.close()
      expect(sandbox.control.violations().filter((violation) => violation.side === name)).toEqual([])
    },
  )

  it('says who it is', async () => {
    const identity = await system.identity(NEVER)
    const [details] = sandbox.control.dump('severa').organizationdetails ?? []
    expect(identity).toBe(name === 'nxt' ? '5280101' : details?.guid)
  })
})

describe('what only one of them does', () => {
  it('a business unit cannot be created with an older API: the record waits for a person', async () => {
    const sandbox = await startSandbox({ limits: { severa: false, nxt: false }, overlay: false })
    const system = open(sandbox, 'severa')
    const [receipt] = await system.push(
      [
        {
          kind: 'create',
          ref: 'b',
          resource: 'businessunits',
          set: [
            ['name', 'New unit'],
            ['code', '90'],
          ],
        },
      ],
      NEVER,
    )
    expect(receipt).toMatchObject({ status: 'refused', problem: { code: 'CANNOT_WRITE' } })
    await system.close()
    await sandbox.stop()
  })

  it('a number is chosen within a range, and none beyond its end', async () => {
    const sandbox = await startSandbox({ limits: { severa: false, nxt: false } })
    const system = open(sandbox, 'nxt')
    const number = async (from: number, to: number) => {
      const [receipt] = await system.push(
        [
          {
            kind: 'create',
            ref: 'a',
            resource: 'associate',
            set: [
              ['name', 'In a range'],
              ['customerNo', { suggest: true, from, to }],
            ],
          },
        ],
        NEVER,
      )
      return receipt?.status === 'done' ? receipt.record?.customerNo : receipt?.status
    }
    expect(await number(77_000, 77_001)).toBe(77_000)
    expect(await number(77_000, 77_001)).toBe(77_001)
    expect(await number(77_000, 77_001)).toBe('refused')
    await system.close()
    await sandbox.stop()
  })

  it('eight a second are never one too many, while all eight are used', async () => {
    const sandbox = await startSandbox()
    const system = open(sandbox, 'severa', {})
    const count = 25
    await pull(system, 'organizationdetails') // token and connections first
    const began = performance.now()
    await Promise.all(Array.from({ length: count }, () => pull(system, 'organizationdetails')))
    const perSecond = count / ((performance.now() - began) / 1000)
    expect(sandbox.control.requests().severa.refused).toBe(0)
    expect(perSecond / system.callsPerSecond).toBeGreaterThan(0.9)
    expect(system.callsPerSecond).toBe(8)
    await system.close()
    await sandbox.stop()
  })
})

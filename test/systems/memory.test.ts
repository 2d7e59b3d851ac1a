import { describe, expect, it } from 'vitest'
import { side } from '../../engine/core/ids.ts'
import { createMemorySystem, type MemorySystem } from '../../engine/systems/memory.ts'
import type { Receipt, Sendable, SystemRecord } from '../../engine/systems/system.ts'

const NEVER = new AbortController().signal
const create = (name: string, more: readonly (readonly [string, never])[] = []): Sendable => ({
  kind: 'create',
  ref: name,
  resource: 'people',
  set: [['name', name], ...more],
})
const push = async (system: MemorySystem, change: Sendable): Promise<Receipt> =>
  (await system.push([change], NEVER))[0] as Receipt

function people(count = 0): MemorySystem {
  const data = Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: `Person ${index}` }))
  return createMemorySystem({
    side: side('crm'),
    resources: { people: { pageSize: 2, types: { number: 'integer' }, series: { number: 10000 } } },
    data: { people: data },
  })
}
async function pull(system: MemorySystem, since?: string) {
  const records: SystemRecord[] = []
  let end: { complete: boolean; cursor?: string } | undefined
  for await (const page of system.pull(
    { resource: 'people', paths: [], ...(since === undefined ? {} : { since }) },
    NEVER,
  )) {
    records.push(...page.records)
    end = page.end
  }
  return { names: records.map(({ name }) => name), end }
}

describe('a system in memory', () => {
  it('tells changes by a clock that every write moves', async () => {
    const system = people(3)
    const first = await pull(system)
    expect((await pull(system, first.end?.cursor)).names).toEqual([])
    system.edit('people', 'p1', { name: 'Edited' })
    system.add('people', { name: 'Added' })
    system.remove('people', 'p0')
    expect((await pull(system, first.end?.cursor)).names).toEqual(['Edited', 'Added'])
    expect((await pull(system)).names).toEqual(['Edited', 'Person 2', 'Added'])
  })

  it('gives the next number of a series, and of a range until it is used up', async () => {
    const system = people()
    const number = async (wish: object) => {
      const receipt = await push(system, create('a', [['number', wish as never]]))
      return receipt.status === 'done' ? receipt.record?.number : receipt.status
    }
    expect(await number({ suggest: true })).toBe(10000)
    expect(await number({ suggest: true })).toBe(10001)
    expect(await number({ suggest: true, from: 500, to: 501 })).toBe(500)
    expect(await number({ suggest: true, from: 500, to: 501 })).toBe(501)
    expect(await number({ suggest: true, from: 500, to: 501 })).toBe('refused')
    expect(await number({ suggest: true })).toBe(10002)
  })

  it.each`
    fault               | status       | there    | why
    ${'unknown-before'} | ${'unknown'} | ${false} | ${'no answer, and nothing was done'}
    ${'unknown-after'}  | ${'unknown'} | ${true}  | ${'no answer, but it was done'}
    ${'refused'}        | ${'refused'} | ${false} | ${'turned down'}
    ${'stale'}          | ${'stale'}   | ${false} | ${'somebody was faster'}
  `('meets the next change with $fault: $why', async ({ fault, status, there }) => {
    const system = people()
    system.faults.push.push(fault)
    expect((await push(system, create('Aino'))).status).toBe(status)
    expect(system.records('people')).toHaveLength(there ? 1 : 0)
    expect((await push(system, create('Aino'))).status).toBe('done')
  })

  it('may be down, for a push or in the middle of a pull', async () => {
    const system = people(3)
    system.faults.push.push('down')
    await expect(push(system, create('Aino'))).rejects.toMatchObject({
      problems: [{ code: 'SYSTEM_DOWN' }],
      retry: 'later',
    })
    system.faults.pull.push('down')
    await expect(pull(system)).rejects.toMatchObject({ problems: [{ code: 'SYSTEM_DOWN' }] })
  })

  it.each(['incomplete', 'lost-page'] as const)('says of a pull that is %s that it is not the whole', async (fault) => {
    const system = people(3)
    system.faults.pull.push(fault)
    const { names, end } = await pull(system)
    expect(end).toEqual({ complete: false })
    expect(names).toHaveLength(fault === 'lost-page' ? 1 : 3)
  })

  it('never changes a record that it gave out', async () => {
    const system = people(1)
    const [record] = system.records('people')
    await system.push(
      [
        {
          kind: 'update',
          ref: 'u',
          resource: 'people',
          key: 'p0',
          set: [
            ['name', 'New'],
            ['address.city', 'Turku'],
          ],
        },
      ],
      NEVER,
    )
    expect(record).toEqual({ id: 'p0', name: 'Person 0' })
    expect(system.get('people', 'p0')).toEqual({ id: 'p0', name: 'New', address: { city: 'Turku' } })
  })

  it('is fast', async () => {
    const system = createMemorySystem({
      side: side('crm'),
      resources: { people: { types: { id: 'integer' }, pageSize: 1000 } },
    })
    const before = performance.now()
    for (let index = 0; index < 50_000; index++) system.add('people', { name: `Person ${index}` })
    expect((await pull(system)).names).toHaveLength(50_000)
    expect(performance.now() - before).toBeLessThan(3000)
  })
})

import { side } from '../../../engine/core/ids.ts'
import { createMemorySystem, type MemorySystem } from '../../../engine/systems/memory.ts'
import type { Bench } from './bench.ts'

export function memoryBench(): Bench {
  const resources = {
    people: {
      key: 'id',
      types: { number: 'integer', active: 'boolean' } as const,
      unique: ['number'],
      pageSize: 10,
      maxLength: { name: 30 },
      series: { number: 1000 },
    },
  }
  const system: MemorySystem = createMemorySystem({ side: side('memory'), resources })
  return {
    resource: 'people',
    namePath: 'name',
    numberPath: 'number',
    active: { condition: { path: 'active', op: 'eq', value: true }, holds: (record) => record.active === true },
    lacks: ['http', 'credentials', 'company'],
    open: ({ dryRun } = {}) =>
      dryRun
        ? createMemorySystem({
            side: side('memory'),
            resources,
            dryRun: true,
            data: { people: system.records('people') },
          })
        : system,
    seed(count) {
      for (const record of system.records('people')) system.remove('people', String(record.id))
      return Array.from({ length: count }, (_, index) =>
        system.add('people', { name: `Person ${index}`, number: 1000 + index, active: index % 2 === 0 }),
      )
    },
    create: (name, number) => [
      ['name', name],
      ['active', true],
      ...(number === undefined ? [] : [['number', number] as const]),
    ],
    rename: (key, name) => system.edit('people', key, { name }),
    remove: (key) => system.remove('people', key),
    nameOf: (key) => system.get('people', key)?.name as string | undefined,
    count: () => system.records('people').length,
    fault: () => {},
    received: () => ({ reads: system.calls().made - system.calls().writes, writes: system.calls().writes }),
    stop: () => {},
  }
}

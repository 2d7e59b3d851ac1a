import { expect, it } from 'vitest'
import { company, guid, party } from '../plan/made.ts'
import { World } from './world.ts'

/** A second registry of the resources that partners have. */
const OTHERS = `
  others:
    master: ledger
    crm: { resource: companies, where: { field: number, value: 0 } }
    ledger: { resource: party, where: { field: customerNo, value: 0 } }
    link: { ledger: information6 }
    match: { certain: [name] }
    fields:
      name: { crm: name, ledger: name }
`

it('changes of one resource are asked for once, though its registries were read at different times', async () => {
  const world = await World.make({
    change: (text) => text.replace('\nmaps:\n', `${OTHERS}maps:\n`),
    sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } },
  })
  // The clock of each side goes on between any two readings, so that their cursors differ.
  world.hurt = (side) => {
    const [system, resource] = side === world.crm.side ? [world.crm, 'languages'] : [world.ledger, 'unit']
    system.add(resource, {})
    return undefined
  }
  await world.apply()
  world.ledger.edit('party', '1', { name: 'Changed meanwhile' })
  const asked: string[] = []
  for (const system of [world.crm, world.ledger]) {
    const pull = system.pull.bind(system)
    system.pull = (request, signal) => {
      asked.push(request.resource)
      return pull(request, signal)
    }
  }
  const report = await world.apply()
  expect(asked.filter((resource) => resource === 'party' || resource === 'companies').sort()).toEqual([
    'companies',
    'party',
  ])
  expect(report.results.map(({ row, status }) => `${row.action} ${row.side} ${status}`)).toEqual(['update crm done'])
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { forgetRecord } from '../../engine/run/forget.ts'
import { history, pruneHistory } from '../../engine/run/history.ts'
import { openFolderState } from '../../engine/state/folder-state.ts'
import type { Store } from '../../engine/state/store.ts'
import { company, guid, party } from '../plan/made.ts'
import { withFolder } from '../state/helpers.ts'
import { World } from './world.ts'

const HOUR_MS = 3_600_000

async function inState<T>(world: World, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await world.state.open('fell')
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** The key that the ledger gave to the partner. */
const partyKey = (world: World): string => String(world.ledger.records('party')[0]?.partyNo)

/** A partner born in the CRM, renamed in the ledger, and refused once. */
async function lived(): Promise<World> {
  const world = await World.make({
    sides: { crm: { companies: [company(1, { name: 'Per Hansen', email: 'per@fell.example' })] } },
  })
  await world.apply()
  world.pass(HOUR_MS)
  await world.apply()
  world.ledger.edit('party', partyKey(world), { name: 'Per Olsen' })
  world.pass(HOUR_MS)
  world.crm.faults.push.push('refused')
  await world.apply()
  world.pass(HOUR_MS)
  await world.apply()
  return world
}

describe('history of writes', () => {
  it('tells every write with run, rule, values before and after, and outcome', async () => {
    const world = await lived()
    const entries = await inState(world, (store) => history(store))
    expect(entries.map(({ step, side, outcome }) => `${side} ${step} ${outcome}`)).toEqual([
      'ledger create done',
      'crm writeBack done',
      'crm update refused',
      'crm update done',
    ])
    expect(entries[0]).toMatchObject({ run: 'run_1', key: partyKey(world), from: guid(1), name: 'Per Hansen' })
    expect(entries[1]?.fields, 'enough to put it back').toEqual([{ field: 'number', before: 10001, after: 10000 }])
    expect(entries[3]).toMatchObject({
      run: 'run_4',
      key: guid(1),
      fields: [{ field: 'name', before: 'Per Hansen', after: 'Per Olsen' }],
      set: [['name', 'Per Olsen']],
      before: [['name', 'Per Hansen']],
    })
    expect(entries[3]?.rule).toMatch(/^tenants\/fell\.yaml:\d+$/)
    expect(entries[2]).toMatchObject({ code: 'SYSTEM_REFUSED' })
  })

  it.each([guid(1), 'per hansen', '10001'])('of one record, asked for as %s', async (record) => {
    const world = await lived()
    world.crm.add('companies', company(2))
    await world.apply({ full: true })
    const entries = await inState(world, (store) => history(store, { record }))
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.every(({ key, from }) => [key, from].includes(guid(1)) || key === partyKey(world))).toBe(true)
  })

  it('a run reads what is not settled, and nothing of what was before', async () => {
    const world = await lived()
    await inState(world, async (store) => {
      let read = 0
      for await (const _ of store.journal({ after: 'folded' })) read++
      expect(read).toBe(0)
      expect(await history(store)).not.toEqual([])
    })
  })

  it('is kept as long as the tenant says, and pruned by whole months', async () => {
    const world = await lived()
    await inState(world, async (store) => {
      await pruneHistory(store, 24, world.nowMs)
      expect(await history(store)).toHaveLength(4)
    })
    world.pass(25 * 31 * 24 * HOUR_MS)
    world.ledger.edit('party', partyKey(world), { name: 'Per Berg' })
    await world.apply()
    const left = await inState(world, (store) => history(store))
    expect(left.map(({ fields }) => fields[0]?.after)).toEqual(['Per Berg'])
  })
})

describe('silta forget', () => {
  it('takes the values of one record out of everything that is kept, and of no other', async () => {
    const world = await lived()
    world.crm.add('companies', company(2, { name: 'Kari Dahl' }))
    world.ledger.add('party', party(3, { name: 'Per Olsen AS', information5: '' }))
    await world.apply({ full: true })
    const forgotten = await inState(world, (store) => forgetRecord(store, world.loaded.rules, guid(1)))
    expect(forgotten).toMatchObject({ entity: 'partners', keys: { crm: guid(1), ledger: partyKey(world) }, writes: 4 })
    const dump = await world.dump()
    expect(dump).not.toMatch(/Per Hansen|Per Olsen"|per@fell/)
    expect(dump).toContain('Kari Dahl')
    const entries = await inState(world, (store) => history(store, { record: guid(1) }))
    expect(
      entries.map(({ step, outcome }) => `${step} ${outcome}`),
      'that it was written stays known',
    ).toContain('create done')
    const after = await world.apply()
    expect(after.results, 'and nothing is overwritten because of it').toEqual([])
    expect(after.run.entities.get('partners')?.linking.pairs.length).toBeGreaterThan(0)
  })

  it('refuses what is nobody or more than one', async () => {
    const world = await World.make({
      sides: { crm: { companies: [company(1, { name: 'Twin' }), company(2, { name: 'Twin' })] } },
    })
    await world.apply()
    await inState(world, async (store) => {
      await expect(forgetRecord(store, world.loaded.rules, 'nobody')).rejects.toThrow('RECORD_UNKNOWN')
      await expect(forgetRecord(store, world.loaded.rules, 'twin')).rejects.toThrow('RECORD_AMBIGUOUS')
    })
  })

  it('leaves nothing of it in any file of a state folder', async () => {
    const world = await lived()
    await withFolder(async (folder) => {
      const home = openFolderState(folder)
      world.state = { ...home, crash: () => {} }
      await world.apply()
      world.ledger.edit('party', partyKey(world), { name: 'Per Berg' })
      world.pass(HOUR_MS)
      await world.diff()
      await world.apply()
      const texts = (): string =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((file) => file.isFile())
          .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
          .join('\n')
      expect(texts()).toContain('Per Berg')
      await inState(world, (store) => forgetRecord(store, world.loaded.rules, guid(1)))
      expect(texts()).not.toMatch(/Per (Berg|Olsen|Hansen)/)
    })
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { company, guid, party } from '../plan/made.ts'
import { World } from './world.ts'

describe('D1: a pack whose rules changed waits until its plan was seen', () => {
  let world: World
  const sync = async () => world.apply({ unattended: true })
  const rename = (name: string): void => world.ledger.edit('party', '1', { name })
  const nameInCrm = (): unknown => world.crm.get('companies', guid(1))?.name

  beforeEach(async () => {
    world = await World.make({
      sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } },
    })
    world.packHash = 'first'
    await sync()
    rename('Second name')
    await sync()
    expect(nameInCrm()).toBe('Second name')
  })

  it('writes nothing unattended, and says how to go on', async () => {
    world.packHash = 'second'
    rename('Third name')
    const report = await sync()
    expect([report.unseen?.code, report.results]).toEqual(['PACK_CHANGED', []])
    expect((await sync()).unseen?.mend).toContain('silta diff fell')
    expect(nameInCrm()).toBe('Second name')
  })

  it('goes on once a dry run has shown it, and nothing of what moved meanwhile is lost', async () => {
    world.packHash = 'second'
    rename('Third name')
    await sync()
    await world.diff()
    expect((await sync()).unseen).toBeUndefined()
    expect(nameInCrm()).toBe('Third name')
    rename('Fourth name')
    await sync()
    expect(nameInCrm()).toBe('Fourth name')
  })

  it('goes on once a person applied it', async () => {
    world.packHash = 'second'
    rename('Third name')
    await world.apply()
    expect(nameInCrm()).toBe('Third name')
    expect((await sync()).unseen).toBeUndefined()
  })

  it('holds nothing for the tenant’s own rules', async () => {
    await world.relearn((text) =>
      text.replace('normalize: [trim], needed: issue', 'normalize: [trim, lower], needed: issue'),
    )
    rename('Third name')
    const report = await sync()
    expect(report.unseen).toBeUndefined()
  })
})

describe('R8: an entity whose exclusion rule changed stops for one unattended run', () => {
  let world: World
  const sync = async () => world.apply({ unattended: true })
  const names = () => ['1', '2'].map((key) => world.crm.get('companies', guid(Number(key)))?.name)
  const exclude = (value: number): Promise<void> =>
    world.relearn((text) =>
      text.replace(/exclude: \{ field: group12, value: \d+ \}/, `exclude: { field: group12, value: ${value} }`),
    )

  beforeEach(async () => {
    world = await World.make({
      sides: {
        crm: { companies: [company(1), company(2)] },
        ledger: { party: [party(1, { information5: guid(1) }), party(2, { information5: guid(2), group12: 9 })] },
      },
    })
    await sync()
    world.ledger.edit('party', '1', { name: 'Renamed 1' })
    await exclude(7)
  })

  it('writes nothing of it, says so, and goes on in the next run', async () => {
    const before = names()
    const report = await sync()
    expect([report.unseen?.code, report.results]).toEqual(['SCOPE_CHANGED', []])
    expect(report.unseen?.what).toContain('which records of partners count changed')
    expect(names()).toEqual(before)
    expect((await sync()).unseen).toBeUndefined()
    expect(names()).toEqual(['Renamed 1', 'Partner 2'])
  })

  it('goes on at once where a dry run has shown it', async () => {
    await world.diff()
    expect((await sync()).unseen).toBeUndefined()
    expect(names()).toEqual(['Renamed 1', 'Partner 2'])
  })
})

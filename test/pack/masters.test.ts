import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'
import { bornOnBothSides, type Registries, type Side } from './registries.ts'

describe.each([
  { general: 'nxt', products: 'nxt', projects: 'severa' },
  { general: 'severa', products: 'severa', projects: 'nxt' },
] as const)('masters: general $general, products $products, projects $projects', (masters) => {
  let desk: PackDesk
  let born: Registries

  beforeAll(async () => {
    const { general, products, projects } = masters
    desk = await PackDesk.open(
      [
        [
          'master: { general: nxt, products: nxt, projects: severa }',
          `master: ${JSON.stringify({ general, products, projects })}`,
        ],
      ],
      { customers: 40 },
    )
    expect(await desk.settle()).toEqual([])
    born = await bornOnBothSides(desk)
  })
  afterAll(() => desk.close())

  it('born on either side is created on the other', async () => {
    expect(await desk.settle()).toEqual([])
    const missing = born.all.flatMap((registry) =>
      (['severa', 'nxt'] as const).flatMap((side) => {
        const { severa, nxt } = born.pair(registry, side)
        return severa && nxt ? [] : [`${registry.name} born in ${side}`]
      }),
    )
    expect(missing).toEqual([])
  })

  it('changed on either side crosses from its master alone', async () => {
    /** Registries whose change of that side reached the other. */
    const crossed = async (side: Side) => {
      const text = `Of ${side}`
      for (const registry of born.all) await born.edit(registry, side, side, { [registry.field[side]]: text })
      expect(await desk.settle()).toEqual([])
      const other = side === 'severa' ? 'nxt' : 'severa'
      return born.all.flatMap((registry) =>
        born.pair(registry, side)[other]?.[registry.field[other]] === text ? [registry.name] : [],
      )
    }
    const masterOf = (name: string): Side =>
      name === 'products' ? masters.products : name === 'projects' ? masters.projects : masters.general
    const ledBy = (side: Side) => born.all.flatMap(({ name }) => (masterOf(name) === side ? [name] : []))
    expect(await crossed('severa')).toEqual(ledBy('severa'))
    expect(await crossed('nxt')).toEqual(ledBy('nxt'))
  })
})

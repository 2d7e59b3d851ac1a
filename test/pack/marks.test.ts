import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'
import { bornOnBothSides, type Registries, type Registry, type Side, type Values } from './registries.ts'

/** Marks of tenants/fjord.yaml, and one of closed departments. */
const EXCLUDED: Readonly<Record<string, Values>> = {
  departments: { group1: 9 },
  products: { group12: 9 },
  customers: { group12: 9 },
  contacts: { group12: 9 },
  employees: { group12: 9 },
  projects: { group1: 9 },
}
const INACTIVE: Readonly<Record<string, Values>> = {
  departments: { group2: 1 },
  products: { suspended: 1 },
  customers: { group11: 1 },
  contacts: { group11: 1 },
  employees: { group11: 1 },
}
const cleared = (mark: Values): Values => Object.fromEntries(Object.keys(mark).map((field) => [field, 0]))

describe.each(['nxt', 'severa'] as const)('marks and links of every registry, mastered by %s', (master) => {
  const follower = master === 'nxt' ? 'severa' : 'nxt'
  let desk: PackDesk
  let born: Registries

  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        [
          'master: { general: nxt, products: nxt, projects: severa }',
          `master: { general: ${master}, products: ${master}, projects: ${master} }`,
        ],
        [
          'exclude: { field: group1, value: 9 } }',
          'exclude: { field: group1, value: 9 }, inactive: { field: group2, value: 1 } }',
        ],
      ],
      { customers: 40 },
    )
    expect(await desk.settle()).toEqual([])
    born = await bornOnBothSides(desk)
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const having = (marks: Readonly<Record<string, Values>>) => born.all.filter(({ name }) => marks[name])
  const names = (marks: Readonly<Record<string, Values>>) => having(marks).map(({ name }) => name)
  /** Registries whose field has that text on that side. */
  const holding = (side: Side, text: string) =>
    born.all.flatMap((registry) =>
      born.pair(registry, 'nxt')[side]?.[registry.field[side]] === text ? [registry.name] : [],
    )
  const writeAll = async (marks: Readonly<Record<string, Values>>, text: string) => {
    for (const registry of having(marks)) await born.edit(registry, 'nxt', master, { [registry.field[master]]: text })
  }

  it('excluded, a pair is left alone; once the mark is gone its changes cross', async () => {
    for (const registry of having(EXCLUDED)) await born.edit(registry, 'nxt', 'nxt', EXCLUDED[registry.name] ?? {})
    expect(await desk.settle()).toEqual([])
    await writeAll(EXCLUDED, 'Changed while excluded')
    expect(await desk.settle()).toEqual([])
    expect(holding(follower, 'Changed while excluded')).toEqual([])
    for (const registry of having(EXCLUDED))
      await born.edit(registry, 'nxt', 'nxt', cleared(EXCLUDED[registry.name] ?? {}))
    expect(await desk.settle()).toEqual([])
    expect(holding(follower, 'Changed while excluded')).toEqual(names(EXCLUDED))
  })

  it('inactive on the side of the master is inactive on the other, and active again', async () => {
    const states = () =>
      having(INACTIVE).map((registry) => {
        const { severa, nxt } = born.pair(registry, 'nxt')
        const [field = '', value] = Object.entries(INACTIVE[registry.name] ?? {})[0] ?? []
        return [registry.name, severa?.isActive === false, nxt?.[field] === value]
      })
    const all = (inactive: boolean) => names(INACTIVE).map((name) => [name, inactive, inactive])
    const set = async (inactive: boolean) => {
      for (const registry of having(INACTIVE)) {
        const mark = INACTIVE[registry.name] ?? {}
        const there = inactive ? mark : cleared(mark)
        await born.edit(registry, 'nxt', master, master === 'nxt' ? there : { isActive: !inactive })
      }
      expect(await desk.settle()).toEqual([])
    }
    await set(true)
    expect(states()).toEqual(all(true))
    await set(false)
    expect(states()).toEqual(all(false))
  })

  // Whoever is master: once will do.
  if (master === 'severa') return

  it('a GUID is a link in capitals and braces too', async () => {
    const before = born.all.map((registry) => born.pair(registry, 'nxt').nxt?.[registry.link])
    for (const registry of born.all) {
      const guid = String(born.pair(registry, 'nxt').nxt?.[registry.link])
      await desk.sandbox.control.edit({
        side: 'nxt',
        collection: registry.table,
        match: { [registry.link]: guid },
        set: { [registry.link]: `{${guid.toUpperCase()}}` },
      })
    }
    const { rows } = await desk.plan()
    expect(rows.filter(({ says }) => says === 'change').map(({ entity, name }) => `${entity} ${name}`)).toEqual([])
    for (const [index, registry] of born.all.entries())
      await desk.sandbox.control.edit({
        side: 'nxt',
        collection: registry.table,
        match: registry.inNxt,
        set: { [registry.link]: before[index] },
      })
    expect(await desk.settle()).toEqual([])
  })

  /** Another record of each registry in NXT, with that in its link field. */
  const addLinked = async (n: number, link: (registry: Registry) => unknown): Promise<readonly Values[]> => {
    const rows: Values[] = []
    for (const registry of born.all) {
      const set = { ...registry.another(n), [registry.link]: link(registry) }
      const added = await desk.sandbox.control.add({ side: 'nxt', collection: registry.table, set })
      rows.push(added.rows[0] ?? {})
    }
    return rows
  }
  const now = (registry: Registry, row: Values | undefined) =>
    desk.nxt(registry.table).find((other) => registry.key.every((column) => other[column] === row?.[column]))

  it('a record that was copied with its GUID counts as unlinked, and gets a partner and a GUID of its own', async () => {
    const originals = born.all.map((registry) => born.pair(registry, 'nxt').nxt?.[registry.link])
    const copies = await addLinked(1, (registry) => born.pair(registry, 'nxt').nxt?.[registry.link])
    const { rows } = await desk.plan()
    const doubled = rows.filter(({ why }) => why.code === 'LINK_DOUBLED').map(({ entity }) => entity)
    expect(doubled).toEqual(expect.arrayContaining(born.all.map(({ name }) => name)))
    expect(await desk.settle()).toEqual([])
    for (const [index, registry] of born.all.entries()) {
      const original = desk.nxt(registry.table, registry.inNxt)[0]?.[registry.link]
      const copy = now(registry, copies[index])?.[registry.link]
      expect([registry.name, original, copy === original]).toEqual([registry.name, originals[index], false])
      expect([registry.name, desk.severa(registry.collection, { guid: copy }).length]).toEqual([registry.name, 1])
    }
  })

  it('what stands in a link field and is no GUID stays there, and the record waits', async () => {
    const others = await addLinked(2, () => 'shelf 12')
    const { rows } = await desk.plan()
    const waiting = rows.filter(({ situation, why }) => situation === 'occupied' && why.text.includes('shelf 12'))
    expect(waiting.map(({ entity }) => entity).toSorted()).toEqual(born.all.map(({ name }) => name).toSorted())
    expect(await desk.settle()).toEqual([])
    expect(born.all.map((registry, index) => now(registry, others[index])?.[registry.link])).toEqual(
      born.all.map(() => 'shelf 12'),
    )
  })
})

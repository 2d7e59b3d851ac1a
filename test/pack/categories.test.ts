import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AddFollowUp, PlanRow } from '../../engine/plan/plan.ts'
import { intentOf } from '../../engine/run/journal.ts'
import { openFolderState } from '../../engine/state/folder-state.ts'
import { PackDesk } from './pack-desk.ts'

const CREATES = 'mode: { customers: on }\nbrakes: { creates: { share: 100%, count: 9999 } }'

describe.each([
  ['a number column', 'group1', 77, 78, 79, 80, 81, 82],
  ['a text column', 'information2', 'Gadgets', 'Rarities', 'Toys', 'Spares', 'Tools', 'Prints'],
])('categories of products in %s', (_, field, one, second, third, fourth, fifth, sixth) => {
  let desk: PackDesk
  beforeAll(async () => {
    desk = await PackDesk.open(
      [
        ['field: group1 }', `field: ${field} }`],
        ['mode: { customers: on }', CREATES],
      ],
      { customers: 10 },
    )
    expect(await desk.settle()).toEqual([])
  })
  afterAll(() => desk.close())

  const setInNxt = (productNo: string, value: unknown) =>
    desk.sandbox.control.edit({ side: 'nxt', collection: 'product', match: { productNo }, set: { [field]: value } })
  const categories = (name: string) => desk.severa('productcategories', { name })
  const categoryOf = (code: string) => {
    const [item] = desk.severa('products', { code })
    return desk.severa('productcategories', { guid: (item?.productCategory as { guid?: string } | null)?.guid })[0]
  }

  it('that Severa does not have are created there once, under code and name, and a dry run says so', async () => {
    for (const product of ['DRONE', 'ROBOT']) await setInNxt(product, one)
    await desk.sandbox.control.add({
      side: 'nxt',
      collection: 'product',
      set: { productNo: 'LASER', description: 'Laser', [field]: one },
    })
    const { rows } = await desk.plan()
    const added = rows.flatMap(({ followUps }) => followUps.filter(({ kind }) => kind === 'addRow'))
    expect(added).toHaveLength(3)
    expect(new Set(added.map((next) => JSON.stringify(next))).size).toBe(1)
    expect(categories(String(one))).toEqual([])

    expect(await desk.settle()).toEqual([])
    expect(categories(String(one))).toMatchObject([{ code: String(one), name: String(one) }])
    for (const product of ['DRONE', 'ROBOT', 'LASER']) expect(categoryOf(product)?.name).toBe(String(one))
    expect(desk.sandbox.control.violations()).toEqual([])
  })

  it('are known in the next run, which writes nothing', async () => {
    expect((await desk.apply(false)).results).toEqual([])
    expect((await desk.plan()).rows.filter(({ says }) => says === 'change')).toEqual([])
  })

  // What holds for one column holds for the other.
  if (field !== 'group1') return

  it('whose create was not answered are looked up before anything is repeated (R14)', async () => {
    const lost = (kind: 'drop-after-write' | 'drop') =>
      desk.sandbox.control.faults.add({
        side: 'severa',
        kind,
        match: { method: 'POST', path: '/v1/productcategories' },
      })
    const run = async () => (await desk.runNow()).results.map(({ status }) => status)
    const waits = async () =>
      (await desk.plan(false)).rows.filter(({ why }) => why.code === 'CREATED_UNSETTLED').map(({ name }) => name)
    await setInNxt('DRONE', second)
    lost('drop-after-write')
    expect(await run()).toEqual(['unsettled'])
    expect(categories(String(second))).toHaveLength(1)
    expect(await run()).toEqual(['done'])
    expect(categories(String(second))).toHaveLength(1)
    expect(categoryOf('DRONE')?.name).toBe(String(second))

    await setInNxt('ROBOT', third)
    lost('drop')
    expect(await run()).toEqual(['unsettled'])
    expect(await run()).toEqual([])
    expect(await waits()).toEqual(['Robot arm'])
    desk.sandbox.control.clock.advance(3 * 60_000)
    expect(await run()).toEqual(['done'])
    expect(categories(String(third))).toHaveLength(1)
    expect(categoryOf('ROBOT')?.name).toBe(String(third))
  })

  it('made for a product that was then refused are found by the next run', async () => {
    await setInNxt('LASER', fifth)
    desk.sandbox.control.faults.add({
      side: 'severa',
      kind: 'status',
      status: 400,
      match: { method: 'PATCH', path: '/v1/products/' },
    })
    expect((await desk.runNow()).results.map(({ status }) => status)).toEqual(['failed'])
    expect(categories(String(fifth))).toHaveLength(1)
    expect((await desk.runNow()).results.map(({ status }) => status)).toEqual(['done'])
    expect(categories(String(fifth))).toHaveLength(1)
    expect(categoryOf('LASER')?.name).toBe(String(fifth))
  })

  it('that a run was creating when it was killed are waited for, and not created twice (R14)', async () => {
    await setInNxt('LASER', sixth)
    const row = (await desk.plan(false)).rows.find(({ number }) => number === 'LASER') as PlanRow
    const next = row.followUps.find(({ kind }) => kind === 'addRow') as AddFollowUp
    const store = await openFolderState(desk.workspace().stateDir).open('fjord')
    const at = new Date(desk.sandbox.control.clock.now()).toISOString()
    const { side, resource, set, id, field: name } = next
    const write = { side, fromSide: 'nxt', resource, set, member: { key: id, field: name } }
    await store.append([intentOf('killed', at, row, 'addRow', write)])
    await store.close()

    expect((await desk.runNow()).results).toEqual([])
    expect(categories(String(sixth))).toEqual([])
    await desk.sandbox.control.add({ side: 'severa', collection: 'productcategories', set: Object.fromEntries(set) })
    expect((await desk.runNow()).results.map(({ status }) => status)).toEqual(['done'])
    expect(categories(String(sixth))).toHaveLength(1)
    expect(categoryOf('LASER')?.name).toBe(String(sixth))
  })

  it('that cannot be created keep back what leads to them, and nothing else', async () => {
    await setInNxt('DRONE', fourth)
    await desk.sandbox.control.edit({
      side: 'nxt',
      collection: 'product',
      match: { productNo: 'ROBOT' },
      set: { description: 'Robot hand' },
    })
    desk.sandbox.control.faults.add({
      side: 'severa',
      kind: 'status',
      status: 400,
      match: { method: 'POST', path: '/v1/productcategories' },
    })
    const { results } = await desk.runNow()
    expect(results.map(({ row, status }) => [row.number, status])).toEqual([
      ['DRONE', 'failed'],
      ['ROBOT', 'done'],
    ])
    expect(results[0]?.problem?.what).toContain(`"${fourth}" was not created in severa`)
    expect((await desk.runNow()).results.map(({ status }) => status)).toEqual(['done'])
    expect(categoryOf('DRONE')?.name).toBe(String(fourth))
  })
})

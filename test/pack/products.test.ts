import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PackDesk } from './pack-desk.ts'

type Set = Readonly<Record<string, unknown>>
const KINDS = { product: 'products', workType: 'worktypes', travelExpenseType: 'travelexpensetypes' } as const

describe.each(['product', 'workType', 'travelExpenseType'] as const)(
  'products over both sandboxes, born as %s',
  (kind) => {
    let desk: PackDesk
    beforeAll(async () => {
      const categories = kind === 'product' ? 'transfer: true' : 'transfer: false'
      desk = await PackDesk.open(
        [
          [
            'createDefaults: { expenseClass: Other }',
            'createDefaults: { expenseClass: OtherTravelExpense, unitCost.currencyCode: EUR }',
          ],
          ['createAs: product ', `createAs: ${kind} `],
          ['categories: { transfer: true', `categories: { ${categories}`],
        ],
        { customers: 40 },
      )
      expect(await desk.settle()).toEqual([])
    })
    afterAll(() => desk.close())

    const inNxt = (productNo: string) => desk.nxt('product', { productNo })[0]
    const setInNxt = (productNo: string, set: Set) =>
      desk.sandbox.control.edit({ side: 'nxt', collection: 'product', match: { productNo }, set })
    /** Items of Severa with that code, by registry. */
    const items = (code: string) =>
      Object.values(KINDS).flatMap((collection) =>
        desk.severa(collection, { code }).map((row) => ({ collection, ...row })),
      )
    const rowsOf = async (name: string) => (await desk.rows('products')).filter((row) => row.includes(name))

    it('born in NXT become what the settings say, with what Severa demands of it', async () => {
      expect(items('ROBOT')).toMatchObject([{ collection: KINDS[kind], name: 'Robot arm' }])
      expect(inNxt('ROBOT')?.information1).toBe((items('ROBOT')[0] as Set | undefined)?.guid)
      expect(await rowsOf('Robot arm')).toEqual([])
    })

    if (kind === 'product') {
      it('go over with their category', async () => {
        await setInNxt('DRONE', { group1: 20 })
        expect(await desk.settle()).toEqual([])
        const [drone] = desk.severa('products', { code: 'DRONE' })
        const { guid } = (drone?.productCategory ?? {}) as { readonly guid?: string }
        expect(desk.severa('productcategories', { guid })[0]?.code).toBe('20')
      })

      it('without a code stay where they are, and that is only said', async () => {
        expect(await rowsOf('Miscellaneous')).toEqual(['note severa Miscellaneous VALUE_NEEDED'])
      })

      it('of one code in several registries: the one that holds the link exchanges fields, the others are left alone', async () => {
        expect(items('MIX-2').map(({ collection }) => collection)).toEqual(['products', 'travelexpensetypes'])
        const [product, expense] = items('MIX-2') as readonly Set[]
        expect(inNxt('MIX-2')?.information1).toBe(product?.guid)
        await setInNxt('MIX-2', { description: 'Cars', suspended: 1 })
        expect(await desk.settle()).toEqual([])
        expect(items('MIX-2')).toMatchObject([
          { name: 'Cars', isActive: false },
          { name: 'Car rental on trips', isActive: true },
        ])
        expect(items('MIX-2')[1]).toEqual(expense)
        await desk.sandbox.control.edit({
          side: 'severa',
          collection: 'travelexpensetypes',
          match: { guid: expense?.guid },
          set: { name: 'Trips' },
        })
        expect(await rowsOf('Trips')).toEqual([])
      })

      it('of one code twice in one registry: the older holds the link', async () => {
        for (const name of ['Elder', 'Younger'])
          await desk.sandbox.control.add({ side: 'severa', collection: 'worktypes', set: { code: 'TWICE', name } })
        expect(await desk.settle()).toEqual([])
        expect(inNxt('TWICE')).toMatchObject({
          description: 'Elder',
          information1: desk.severa('worktypes', { name: 'Elder' })[0]?.guid,
        })
        expect(await rowsOf('Younger')).toEqual([])
      })
    } else {
      it('keep their category to themselves where it is not transferred', async () => {
        await setInNxt('DRONE', { group1: 30 })
        expect(await rowsOf('Drone')).toEqual([])
      })
    }
  },
)

import { describe, expect, it } from 'vitest'
import { all, entry, failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function refusesWhenClosed(at: Bench): void {
  describe('a closed store', () => {
    it('refuses everything', async () => {
      const table = await at.store.table('links/customers')
      await at.store.close()
      const closed = { code: 'STATE_CLOSED' }
      expect(await failure(at.store.read('meta'))).toMatchObject(closed)
      expect(await failure(at.store.write('meta', 1))).toMatchObject(closed)
      expect(await failure(at.store.table('x'))).toMatchObject(closed)
      expect(await failure(at.store.drop('x'))).toMatchObject(closed)
      expect(await failure(at.store.append([entry(1)]))).toMatchObject(closed)
      expect(await failure(all(at.store.journal()))).toMatchObject(closed)
      expect(await failure(table.flush())).toMatchObject(closed)
      expect(() => table.set('a', 1)).toThrow(expect.objectContaining(closed))
      await at.store.close()
    })

    it('has finished what was under way', async () => {
      const table = await at.store.table('links/customers')
      table.set('a', 1)
      const working = Promise.all([table.flush(), at.store.append([entry(1)]), at.store.write('meta', 1)])
      await at.store.close()
      await working
      at.store = await at.home.open('fjord')
      expect((await at.store.table('links/customers')).get('a')).toBe(1)
      expect(await all(at.store.journal())).toEqual([entry(1)])
      expect(await at.store.read('meta')).toBe(1)
    })
  })
}

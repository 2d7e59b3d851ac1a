import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../engine/state/store.ts'
import { all, entry, failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function givesViews(at: Bench): void {
  describe('a view', () => {
    let view: Store
    beforeEach(async () => {
      await at.store.write('meta', { turn: 1 })
      await at.store.append([entry(1)])
      const table = await at.store.table('links/customers')
      table.set('a', 1)
      await table.flush()
      view = await at.home.view('fjord')
    })
    afterEach(() => view.close())

    it('reads all while a run holds the lock', async () => {
      expect(await view.read('meta')).toEqual({ turn: 1 })
      expect(await all(view.journal())).toEqual([entry(1)])
      expect([...(await view.table('links/customers')).entries()]).toEqual([['a', 1]])
    })

    it('writes nothing but snapshots and plans', async () => {
      const refused = { code: 'STATE_READONLY' }
      for (const name of ['meta', 'cursors', 'snapshots', 'plan', 'snapshot', 'links/plan/x']) {
        expect(await failure(view.write(name, 1))).toMatchObject(refused)
        expect(await failure(view.drop(name))).toMatchObject(refused)
        const table = await view.table(name)
        table.set('b', 1)
        expect(await failure(table.flush())).toMatchObject(refused)
      }
      expect(await failure(view.append([entry(2)]))).toMatchObject(refused)
      await view.close()
      await at.reopen()
      expect(await at.store.read('meta')).toEqual({ turn: 1 })
      expect(await all(at.store.journal())).toEqual([entry(1)])
      expect([...(await at.store.table('links/customers')).entries()]).toEqual([['a', 1]])
      for (const name of ['cursors', 'plan', 'snapshot']) {
        expect(await at.store.read(name)).toBeUndefined()
        expect((await at.store.table(name)).size).toBe(0)
      }
    })

    it('may play with rows in its own memory', async () => {
      const links = await view.table('links/customers')
      links.set('b', 2)
      links.delete('a')
      expect([...links.entries()]).toEqual([['b', 2]])
      expect([...(await at.store.table('links/customers')).entries()]).toEqual([['a', 1]])
    })

    it('writes snapshots and plans for later runs to read', async () => {
      await view.write('plan/last', { rows: 3 })
      const snapshot = await view.table('snapshot/customers')
      for (let round = 0; round < 3; round++) {
        snapshot.set(`${round}`, { round })
        await snapshot.flush()
      }
      snapshot.delete('0')
      await snapshot.flush()
      await view.close()
      await at.reopen()
      expect(await at.store.read('plan/last')).toEqual({ rows: 3 })
      const expected = [
        ['1', { round: 1 }],
        ['2', { round: 2 }],
      ]
      expect([...(await at.store.table('snapshot/customers')).entries()]).toEqual(expected)
      await at.store.drop('snapshot/customers')
      await at.store.write('plan/last', undefined)
      expect(await at.store.read('plan/last')).toBeUndefined()
    })

    it('and a run that write one snapshot leave the version of the last, whole', async () => {
      const base = await at.store.table('snapshot/customers')
      base.set('base', 0)
      await base.flush()
      const tables = [base, await view.table('snapshot/customers')]
      for (let round = 0; round < 6; round++) {
        const table = tables[round % 2]!
        table.set(`${round % 2}-${round}`, round)
        await table.flush()
      }
      await view.close()
      await at.reopen()
      const left = Object.fromEntries((await at.store.table('snapshot/customers')).entries())
      expect(left).toEqual({ base: 0, '1-1': 1, '1-3': 3, '1-5': 5 })
    })

    it('of a tenant without state is empty', async () => {
      const empty = await at.home.view('nobody')
      expect(await empty.read('meta')).toBeUndefined()
      expect((await empty.table('links/customers')).size).toBe(0)
      expect(await all(empty.journal())).toEqual([])
      await empty.close()
    })

    it('sees whole flushes only, whatever a run writes meanwhile', async () => {
      const pairs = await at.store.table<number>('links/pairs')
      let done = false
      const writing = (async () => {
        for (let n = 1; n <= 150; n++) {
          for (const key of ['a', 'b', `${n % 10}`]) pairs.set(key, n)
          await Promise.all([pairs.flush(), at.store.append([entry(n), entry(n)])])
        }
        done = true
      })()
      let looks = 0
      while (!done) {
        const look = await at.home.view('fjord')
        const seen = await look.table<number>('links/pairs')
        expect(seen.get('a')).toBe(seen.get('b'))
        const entries = await all(look.journal())
        expect(entries.slice(1).map(({ n }) => n)).toEqual(
          entries.slice(1).map((_, index) => Math.floor(index / 2) + 1),
        )
        await look.close()
        looks++
      }
      await writing
      expect(looks).toBeGreaterThan(0)
    })
  })
}

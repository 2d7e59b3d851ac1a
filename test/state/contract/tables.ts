import { beforeEach, describe, expect, it } from 'vitest'
import type { Table } from '../../../engine/state/store.ts'
import { failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function keepsTables(at: Bench): void {
  describe('tables', () => {
    let table: Table<unknown>
    beforeEach(async () => {
      table = await at.store.table('links/customers')
    })
    const rows = async () => Object.fromEntries((await at.store.table('links/customers')).entries())

    it('are empty until they are filled', () => {
      expect(table.size).toBe(0)
      expect([...table.entries()]).toEqual([])
    })

    it('show changes at once', () => {
      table.set('a', { n: 1 })
      table.set('b', { n: 2 })
      table.delete('a')
      expect(table.get('a')).toBeUndefined()
      expect(table.get('b')).toEqual({ n: 2 })
      expect(table.size).toBe(1)
    })

    it('are the same object each time', async () => {
      const [one, two] = await Promise.all([at.store.table('index/x'), at.store.table('index/x')])
      expect(one).toBe(two)
    })

    it('come back after a reopen as they were flushed, odd keys and rows too', async () => {
      const entries: [string, unknown][] = [
        ['', null],
        ['a\nb', [1, [2]]],
        ['ä\u2028"', 'text'],
        ['\ud800', false],
        ['constructor', { deep: {} }],
        ['__proto__', { n: 1 }],
      ]
      for (const [key, row] of entries) table.set(key, row)
      await table.flush()
      await at.reopen()
      expect(new Map((await at.store.table('links/customers')).entries())).toEqual(new Map(entries))
    })

    it('lose on close what was not flushed', async () => {
      table.set('a', 1)
      await table.flush()
      table.set('a', 2)
      table.set('b', 2)
      await at.reopen()
      expect(await rows()).toEqual({ a: 1 })
    })

    it('keep through a crash what was flushed, and only that', async () => {
      for (let n = 0; n < 5; n++) table.set(`${n}`, { n })
      await table.flush()
      table.delete('3')
      table.set('4', { n: 'four' })
      await table.flush()
      table.set('5', { n: 5 })
      table.delete('0')
      await at.crash()
      expect(await rows()).toEqual({ 0: { n: 0 }, 1: { n: 1 }, 2: { n: 2 }, 4: { n: 'four' } })
    })

    it('take changes while a flush is under way; the next flush has them', async () => {
      table.set('a', 1)
      const first = table.flush()
      await Promise.resolve()
      table.set('a', 2)
      table.set('b', 2)
      await first
      await table.flush()
      await at.crash()
      expect(await rows()).toEqual({ a: 2, b: 2 })
    })

    it('do what they were told in the order of the calls when flushes overlap', async () => {
      const flushes: Promise<void>[] = []
      for (let n = 0; n < 20; n++) {
        table.set('last', n)
        if (n % 3 === 0) table.delete('last')
        flushes.push(table.flush())
      }
      await Promise.all(flushes)
      await at.crash()
      expect(await rows()).toEqual({ last: 19 })
    })

    it('give back a row that was deleted and set again', async () => {
      table.set('a', 1)
      await table.flush()
      table.delete('a')
      await table.flush()
      table.set('a', 2)
      await table.flush()
      table.delete('b')
      await table.flush()
      await at.crash()
      expect(await rows()).toEqual({ a: 2 })
    })

    it('are dropped with all rows, and start anew', async () => {
      table.set('a', 1)
      await table.flush()
      table.set('b', 1)
      await at.store.drop('links/customers')
      expect(table.size).toBe(0)
      table.set('c', 1)
      await table.flush()
      await at.crash()
      expect(await rows()).toEqual({ c: 1 })
    })

    it('may be dropped unseen, or when there are none', async () => {
      table.set('a', 1)
      await table.flush()
      await at.reopen()
      await at.store.drop('links/customers')
      await at.store.drop('links/customers')
      await at.reopen()
      expect(await rows()).toEqual({})
    })

    it('keep rows apart from documents and tables of like names', async () => {
      const names = ['x', 'x/y', 'x/Y', 'x.y', 'x y', 'x%20y', 'ä', 'links/customers/nxt']
      for (const [n, name] of names.entries()) {
        const other = await at.store.table(name)
        other.set('n', n)
        await other.flush()
        await at.store.write(name, { n })
      }
      await at.reopen()
      for (const [n, name] of names.entries()) {
        expect([...(await at.store.table(name)).entries()]).toEqual([['n', n]])
        expect(await at.store.read(name)).toEqual({ n })
      }
    })

    it('refuse a row without value, and one that is no JSON, with nothing written', async () => {
      expect(() => table.set('a', undefined)).toThrow(expect.objectContaining({ code: 'STATE_VALUE' }))
      table.set('a', 1)
      await table.flush()
      table.set('b', 1n)
      table.set('c', 1)
      expect(await failure(table.flush())).toMatchObject({ code: 'STATE_VALUE' })
      table.set('b', 2)
      await table.flush()
      await at.crash()
      expect(await rows()).toEqual({ a: 1, b: 2, c: 1 })
    })
  })
}

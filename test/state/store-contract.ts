import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decimal } from '../../engine/core/value.ts'
import type { JournalEntry, StateHome, Store, Table } from '../../engine/state/store.ts'
import { all, entry, failure } from './helpers.ts'
import { runStateModel, stateCommands } from './store-model.ts'

/** A state home in a world where processes die. */
export interface StateUnderTest {
  readonly home: StateHome
  /** The process dies with its stores open; `home` is a new process's from here on. */
  crash(): Promise<void>
  dispose(): Promise<void>
}

/** What every store promises. `make` gives an empty home each time. */
export function stateStoreContract(name: string, make: () => Promise<StateUnderTest>): void {
  describe(`${name} keeps the contract of state stores`, () => {
    let world: StateUnderTest
    let store: Store
    beforeEach(async () => {
      world = await make()
      store = await world.home.open('fjord')
    })
    afterEach(async () => {
      await store.close().catch(() => {})
      await world.dispose()
    })
    const reopen = async () => {
      await store.close()
      store = await world.home.open('fjord')
    }
    const crash = async () => {
      await world.crash()
      store = await world.home.open('fjord')
    }

    describe('documents', () => {
      it('are undefined until they are written', async () => {
        expect(await store.read('cursors')).toBeUndefined()
      })

      it.each([
        ['an object', { severa: { customers: '2027-02-01T08:00:00Z' } }],
        ['a list', [1, 'two', null]],
        ['zero, which lowdb would take for nothing', 0],
        ['an empty text', ''],
        ['false', false],
        ['null', null],
        ['odd texts', { 'ä / \u2028 "\n': '\ud83d\ude00 \u0000' }],
        ['a key that is special to JavaScript', JSON.parse('{"__proto__":{"x":1}}')],
      ])('give back %s after a reopen', async (_, value) => {
        await store.write('issues', value)
        await reopen()
        expect(await store.read('issues')).toEqual(value)
      })

      it('give back decimals with all their digits', async () => {
        await store.write('plan/last', { after: decimal('12345678901234567890.12') })
        const { after } = (await store.read<{ after: unknown }>('plan/last'))!
        expect(after).toEqual(decimal('12345678901234567890.12'))
      })

      it('are replaced whole, in the order of the calls', async () => {
        await Promise.all([0, 1, 2, 3, 4].map((turn) => store.write('meta', { turn })))
        expect(await store.read('meta')).toEqual({ turn: 4 })
      })

      it('keep the value of the call, not what becomes of the object', async () => {
        const value = { turn: 1 }
        const written = store.write('meta', value)
        value.turn = 2
        await written
        expect(await store.read('meta')).toEqual({ turn: 1 })
      })

      it('go away when undefined is written', async () => {
        await store.write('meta', { turn: 1 })
        await store.write('meta', undefined)
        await reopen()
        expect(await store.read('meta')).toBeUndefined()
      })

      it('survive a crash once written', async () => {
        await store.write('meta', { turn: 1 })
        await crash()
        expect(await store.read('meta')).toEqual({ turn: 1 })
      })

      it('are refused, the old one kept, when the value is no JSON', async () => {
        await store.write('meta', { turn: 1 })
        const circle: Record<string, unknown> = {}
        circle.self = circle
        expect(await failure(store.write('meta', circle))).toMatchObject({ code: 'STATE_VALUE' })
        expect(await failure(store.write('meta', () => 1))).toMatchObject({ code: 'STATE_VALUE' })
        expect(await store.read('meta')).toEqual({ turn: 1 })
      })
    })

    describe('tables', () => {
      let table: Table<unknown>
      beforeEach(async () => {
        table = await store.table('links/customers')
      })
      const rows = async () => Object.fromEntries((await store.table('links/customers')).entries())

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
        const [one, two] = await Promise.all([store.table('index/x'), store.table('index/x')])
        expect(one).toBe(two)
      })

      it('come back after a reopen as they were flushed, odd keys and rows too', async () => {
        const odd = {
          '': null,
          __proto__: 0,
          'a\nb': [1, [2]],
          'ä\u2028"': 'text',
          '\ud800': false,
          constructor: { deep: {} },
        }
        const entries = Object.entries(odd).concat([['__proto__', { n: 1 }]])
        for (const [key, row] of entries) table.set(key, row)
        await table.flush()
        await reopen()
        expect(new Map((await store.table('links/customers')).entries())).toEqual(new Map(entries))
      })

      it('lose on close what was not flushed', async () => {
        table.set('a', 1)
        await table.flush()
        table.set('a', 2)
        table.set('b', 2)
        await reopen()
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
        await crash()
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
        await crash()
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
        await crash()
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
        await crash()
        expect(await rows()).toEqual({ a: 2 })
      })

      it('are dropped with all rows, and start anew', async () => {
        table.set('a', 1)
        await table.flush()
        table.set('b', 1)
        await store.drop('links/customers')
        expect(table.size).toBe(0)
        table.set('c', 1)
        await table.flush()
        await crash()
        expect(await rows()).toEqual({ c: 1 })
      })

      it('may be dropped unseen, or when there are none', async () => {
        table.set('a', 1)
        await table.flush()
        await reopen()
        await store.drop('links/customers')
        await store.drop('links/customers')
        await reopen()
        expect(await rows()).toEqual({})
      })

      it('keep rows apart from documents and tables of like names', async () => {
        const names = ['x', 'x/y', 'x/Y', 'x.y', 'x y', 'x%20y', 'ä', 'links/customers/nxt']
        for (const [n, name] of names.entries()) {
          const other = await store.table(name)
          other.set('n', n)
          await other.flush()
          await store.write(name, { n })
        }
        await reopen()
        for (const [n, name] of names.entries()) {
          expect([...(await store.table(name)).entries()]).toEqual([['n', n]])
          expect(await store.read(name)).toEqual({ n })
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
        await crash()
        expect(await rows()).toEqual({ a: 1, b: 2, c: 1 })
      })
    })

    describe('the journal', () => {
      it('is empty at first', async () => {
        expect(await all(store.journal())).toEqual([])
        await store.append([])
        expect(await all(store.journal())).toEqual([])
      })

      it('gives back all entries in order, after a crash too', async () => {
        const entries = Array.from({ length: 50 }, (_, n) => entry(n))
        for (let n = 0; n < 50; n += 5) await store.append(entries.slice(n, n + 5))
        expect(await all(store.journal())).toEqual(entries)
        await crash()
        expect(await all(store.journal())).toEqual(entries)
        await store.append([entry(50)])
        expect(await all(store.journal())).toEqual([...entries, entry(50)])
      })

      it('keeps the order of calls that overlap', async () => {
        const entries = Array.from({ length: 200 }, (_, n) => entry(n))
        await Promise.all(entries.map((one) => store.append([one])))
        expect(await all(store.journal())).toEqual(entries)
      })

      it('keeps the order of calls over months, and when a clock was set back', async () => {
        const times = ['2026-12-31', '2027-01-01', '2026-12-31', '2027-03-01', '2027-02-28', '2027-03-02']
        const entries = times.map((day, n): JournalEntry => ({ ...entry(n), at: `${day}T23:59:59Z` }))
        await Promise.all(entries.slice(0, 4).map((one) => store.append([one])))
        await reopen()
        for (const one of entries.slice(4)) await store.append([one])
        expect(await all(store.journal())).toEqual(entries)
      })

      it('keeps line ends, odd letters and decimals inside entries', async () => {
        const odd = { ...entry(1), text: 'a\r\nb\u2028ä\ud83d\ude00', before: decimal('0.1234567890123456789') }
        await store.append([odd])
        await reopen()
        expect(await all(store.journal())).toEqual([odd])
      })

      it('refuses what has no time or is no JSON, and goes on', async () => {
        expect(await failure(store.append([{ ...entry(0), at: 'yesterday' }]))).toMatchObject({ code: 'STATE_VALUE' })
        expect(await failure(store.append([{ ...entry(0), n: 1n }]))).toMatchObject({ code: 'STATE_VALUE' })
        await store.append([entry(1)])
        expect(await all(store.journal())).toEqual([entry(1)])
      })

      it('may be left half read', async () => {
        await store.append([entry(0), entry(1)])
        for await (const one of store.journal()) {
          expect(one).toEqual(entry(0))
          break
        }
      })
    })

    describe('the lock', () => {
      it('lets one run at a time work on a tenant, and tells who it is', async () => {
        const error = await failure(world.home.open('fjord'))
        expect(error).toMatchObject({ code: 'STATE_LOCKED', retry: 'later' })
        expect(error.message).toMatch(
          new RegExp(`tenant fjord is in use by this process \\(${process.pid}\\) since \\d{4}-`),
        )
      })

      it('is of one tenant only', async () => {
        const other = await world.home.open('oslo')
        await other.write('meta', { tenant: 'oslo' })
        await other.close()
        expect(await store.read('meta')).toBeUndefined()
      })

      it('is free after close, and after a crash', async () => {
        await store.close()
        store = await world.home.open('fjord')
        await crash()
      })

      it('is waited for as long as one is told to', async () => {
        const waiting = world.home.open('fjord', { waitMs: 5000 })
        setTimeout(() => void store.close(), 50)
        store = await waiting
        expect(await failure(world.home.open('fjord', { waitMs: 60 }))).toMatchObject({ code: 'STATE_LOCKED' })
      })

      it('goes to one of many who wait', async () => {
        await store.close()
        const opened = await Promise.allSettled(Array.from({ length: 8 }, () => world.home.open('fjord')))
        const won = opened.filter((result) => result.status === 'fulfilled')
        expect(won).toHaveLength(1)
        store = won[0]!.value
      })
    })

    describe('a closed store', () => {
      it('refuses everything', async () => {
        const table = await store.table('links/customers')
        await store.close()
        const closed = { code: 'STATE_CLOSED' }
        expect(await failure(store.read('meta'))).toMatchObject(closed)
        expect(await failure(store.write('meta', 1))).toMatchObject(closed)
        expect(await failure(store.table('x'))).toMatchObject(closed)
        expect(await failure(store.drop('x'))).toMatchObject(closed)
        expect(await failure(store.append([entry(1)]))).toMatchObject(closed)
        expect(await failure(all(store.journal()))).toMatchObject(closed)
        expect(await failure(table.flush())).toMatchObject(closed)
        expect(() => table.set('a', 1)).toThrow(expect.objectContaining(closed))
        await store.close()
      })

      it('has finished what was under way', async () => {
        const table = await store.table('links/customers')
        table.set('a', 1)
        const working = Promise.all([table.flush(), store.append([entry(1)]), store.write('meta', 1)])
        await store.close()
        await working
        store = await world.home.open('fjord')
        expect((await store.table('links/customers')).get('a')).toBe(1)
        expect(await all(store.journal())).toEqual([entry(1)])
        expect(await store.read('meta')).toBe(1)
      })
    })

    describe('names', () => {
      it.each(['', '/', '/a', 'a/', 'a//b', '.', '..', '../x', 'a/../../x', 'snapshot/../cursors', 'x'.repeat(300)])(
        'refuse "%s" for documents and tables',
        async (bad) => {
          const named = { code: 'STATE_NAME' }
          expect(await failure(store.write(bad, 1))).toMatchObject(named)
          expect(await failure(store.read(bad))).toMatchObject(named)
          expect(await failure(store.table(bad))).toMatchObject(named)
          expect(await failure(store.drop(bad))).toMatchObject(named)
        },
      )

      it.each(['', '.', '..', 'a/b', 'a\\b', '../fjord', '.hidden', '-x', 'a b', 'nul\0', 'x.', 'x'.repeat(300)])(
        'refuse "%s" for tenants',
        async (bad) => {
          expect(await failure(world.home.open(bad))).toMatchObject({ code: 'STATE_NAME' })
          expect(await failure(world.home.view(bad))).toMatchObject({ code: 'STATE_NAME' })
        },
      )

      it.each(['fjord-2', 'Åkeri_öst', 'a.b', '42'])('take "%s" for a tenant', async (good) => {
        await (await world.home.open(good)).close()
      })
    })

    describe('a view', () => {
      let view: Store
      beforeEach(async () => {
        await store.write('meta', { turn: 1 })
        await store.append([entry(1)])
        const table = await store.table('links/customers')
        table.set('a', 1)
        await table.flush()
        view = await world.home.view('fjord')
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
        await reopen()
        expect(await store.read('meta')).toEqual({ turn: 1 })
        expect(await all(store.journal())).toEqual([entry(1)])
        expect([...(await store.table('links/customers')).entries()]).toEqual([['a', 1]])
        for (const name of ['cursors', 'plan', 'snapshot']) {
          expect(await store.read(name)).toBeUndefined()
          expect((await store.table(name)).size).toBe(0)
        }
      })

      it('may play with rows in its own memory', async () => {
        const links = await view.table('links/customers')
        links.set('b', 2)
        links.delete('a')
        expect([...links.entries()]).toEqual([['b', 2]])
        expect([...(await store.table('links/customers')).entries()]).toEqual([['a', 1]])
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
        await reopen()
        expect(await store.read('plan/last')).toEqual({ rows: 3 })
        const expected = [
          ['1', { round: 1 }],
          ['2', { round: 2 }],
        ]
        expect([...(await store.table('snapshot/customers')).entries()]).toEqual(expected)
        await store.drop('snapshot/customers')
        await store.write('plan/last', undefined)
        expect(await store.read('plan/last')).toBeUndefined()
      })

      it('and a run that write one snapshot leave the version of the last, whole', async () => {
        const base = await store.table('snapshot/customers')
        base.set('base', 0)
        await base.flush()
        const tables = [base, await view.table('snapshot/customers')]
        for (let round = 0; round < 6; round++) {
          const table = tables[round % 2]!
          table.set(`${round % 2}-${round}`, round)
          await table.flush()
        }
        await view.close()
        await reopen()
        const left = Object.fromEntries((await store.table('snapshot/customers')).entries())
        expect(left).toEqual({ base: 0, '1-1': 1, '1-3': 3, '1-5': 5 })
      })

      it('of a tenant without state is empty', async () => {
        const empty = await world.home.view('nobody')
        expect(await empty.read('meta')).toBeUndefined()
        expect((await empty.table('links/customers')).size).toBe(0)
        expect(await all(empty.journal())).toEqual([])
        await empty.close()
      })

      it('sees whole flushes only, whatever a run writes meanwhile', async () => {
        const pairs = await store.table<number>('links/pairs')
        let done = false
        const writing = (async () => {
          for (let n = 1; n <= 150; n++) {
            for (const key of ['a', 'b', `${n % 10}`]) pairs.set(key, n)
            await Promise.all([pairs.flush(), store.append([entry(n), entry(n)])])
          }
          done = true
        })()
        let looks = 0
        while (!done) {
          const look = await world.home.view('fjord')
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

    it('agrees with a model through any changes, flushes, reopens and crashes', async () => {
      const numRuns = process.env.SILTA_LONG ? 500 : 40
      const runs = fc.commands(stateCommands, { maxCommands: 60, size: 'max' })
      await fc.assert(
        fc.asyncProperty(runs, (commands) => runStateModel(make, commands)),
        { numRuns },
      )
    })
  })
}

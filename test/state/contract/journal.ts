import { describe, expect, it } from 'vitest'
import { decimal } from '../../../engine/core/value.ts'
import type { JournalEntry } from '../../../engine/state/store.ts'
import { all, entry, failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function keepsJournal(at: Bench): void {
  describe('the journal', () => {
    it('is empty at first', async () => {
      expect(await all(at.store.journal())).toEqual([])
      await at.store.append([])
      expect(await all(at.store.journal())).toEqual([])
    })

    it('gives back all entries in order, after a crash too', async () => {
      const entries = Array.from({ length: 50 }, (_, n) => entry(n))
      for (let n = 0; n < 50; n += 5) await at.store.append(entries.slice(n, n + 5))
      expect(await all(at.store.journal())).toEqual(entries)
      await at.crash()
      expect(await all(at.store.journal())).toEqual(entries)
      await at.store.append([entry(50)])
      expect(await all(at.store.journal())).toEqual([...entries, entry(50)])
    })

    it('keeps the order of calls that overlap', async () => {
      const entries = Array.from({ length: 200 }, (_, n) => entry(n))
      await Promise.all(entries.map((one) => at.store.append([one])))
      expect(await all(at.store.journal())).toEqual(entries)
    })

    it('keeps the order of calls over months, and when a clock was set back', async () => {
      const times = ['2026-12-31', '2027-01-01', '2026-12-31', '2027-03-01', '2027-02-28', '2027-03-02']
      const entries = times.map((day, n): JournalEntry => ({ ...entry(n), at: `${day}T23:59:59Z` }))
      await Promise.all(entries.slice(0, 4).map((one) => at.store.append([one])))
      await at.reopen()
      for (const one of entries.slice(4)) await at.store.append([one])
      expect(await all(at.store.journal())).toEqual(entries)
    })

    it('keeps line ends, odd letters and decimals inside entries', async () => {
      const odd = { ...entry(1), text: 'a\r\nb\u2028ä\ud83d\ude00', before: decimal('0.1234567890123456789') }
      await at.store.append([odd])
      await at.reopen()
      expect(await all(at.store.journal())).toEqual([odd])
    })

    it('refuses what has no time or is no JSON, and goes on', async () => {
      expect(await failure(at.store.append([{ ...entry(0), at: 'yesterday' }]))).toMatchObject({ code: 'STATE_VALUE' })
      expect(await failure(at.store.append([{ ...entry(0), n: 1n }]))).toMatchObject({ code: 'STATE_VALUE' })
      await at.store.append([entry(1)])
      expect(await all(at.store.journal())).toEqual([entry(1)])
    })

    it('gives what follows the last entry of a type, and all where there is none', async () => {
      const fold = (n: number): JournalEntry => ({ ...entry(n), type: 'folded' })
      expect(await all(at.store.journal({ after: 'folded' }))).toEqual([])
      await at.store.append([entry(0), { ...entry(1), text: '{"type":"folded",' }])
      expect(await all(at.store.journal({ after: 'folded' }))).toHaveLength(2)
      await at.store.append([fold(2), entry(3), fold(4), entry(5)])
      await at.store.append([{ ...entry(6), at: '2027-04-01T00:00:00Z', text: '\n{"type":"folded","' }])
      expect((await all(at.store.journal({ after: 'folded' }))).map(({ n }) => n)).toEqual([5, 6])
      await at.reopen()
      expect((await all(at.store.journal({ after: 'folded' }))).map(({ n }) => n)).toEqual([5, 6])
      await at.store.append([fold(7)])
      expect(await all(at.store.journal({ after: 'folded' }))).toEqual([])
    })

    it('gives what has one of several texts as a value', async () => {
      const said = ['a"b', 'ä', 'a', '7'].map(
        (key, n): JournalEntry => ({ ...entry(n), key, deep: [{ key: `x${key}` }] }),
      )
      await at.store.append(said)
      const saying = async (...texts: string[]) => (await all(at.store.journal({ saying: texts }))).map(({ n }) => n)
      expect(await saying('a"b')).toEqual([0])
      expect(await saying('a', 'xä')).toEqual([1, 2])
      expect(await saying('c', 'x')).toEqual([])
      await at.store.append([{ ...entry(4), at: '2027-04-01T00:00:00Z', key: 'a' }])
      expect(await saying('a')).toEqual([2, 4])
    })

    it('finds the last entry of a type however much follows or comes before', async () => {
      const many = Array.from({ length: 3000 }, (_, n) => ({ ...entry(n), text: 'ä'.repeat(n % 97) }))
      for (const where of [0, 1, 1500, 2998, 2999]) {
        const run = many.map((one, n): JournalEntry => (n === where ? { ...one, type: `mark-${where}` } : one))
        await at.store.append(run)
        expect((await all(at.store.journal({ after: `mark-${where}` }))).map(({ n }) => n)).toEqual(
          run.slice(where + 1).map(({ n }) => n),
        )
      }
    })

    it('leaves out months before a time that is asked for, and nothing after it', async () => {
      const times = ['2026-12-31', '2027-01-15', '2027-02-28', '2027-03-01']
      for (const [n, day] of times.entries()) await at.store.append([{ ...entry(n), at: `${day}T10:00:00Z` }])
      const seen = (await all(at.store.journal({ from: '2027-01-20T00:00:00Z' }))).map(({ n }) => n)
      expect(seen).toEqual(expect.arrayContaining([2, 3]))
      expect(seen).not.toContain(0)
    })

    it('is written anew: other values, fewer entries, months that are gone; and goes on', async () => {
      const times = ['2026-12-31', '2027-01-15', '2027-02-28']
      for (const [n, day] of times.entries())
        await at.store.append([{ ...entry(n), at: `${day}T10:00:00Z`, name: 'Per' }])
      await at.store.reviseJournal(({ name: _, ...rest }) => rest as JournalEntry)
      await at.store.reviseJournal(() => undefined, '2027-01-01T00:00:00Z')
      expect((await all(at.store.journal())).map(({ n, name }) => [n, name])).toEqual([
        [1, undefined],
        [2, undefined],
      ])
      await at.store.append([{ ...entry(9), at: '2027-02-28T11:00:00Z' }])
      await at.reopen()
      expect((await all(at.store.journal())).map(({ n }) => n)).toEqual([1, 2, 9])
    })

    it('may be left half read', async () => {
      await at.store.append([entry(0), entry(1)])
      for await (const one of at.store.journal()) {
        expect(one).toEqual(entry(0))
        break
      }
    })
  })
}

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

    it('may be left half read', async () => {
      await at.store.append([entry(0), entry(1)])
      for await (const one of at.store.journal()) {
        expect(one).toEqual(entry(0))
        break
      }
    })
  })
}

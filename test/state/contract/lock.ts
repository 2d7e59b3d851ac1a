import { describe, expect, it } from 'vitest'
import { failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function locksTenants(at: Bench): void {
  describe('the lock', () => {
    it('lets one run at a time work on a tenant, and tells who it is', async () => {
      const error = await failure(at.home.open('fjord'))
      expect(error).toMatchObject({ code: 'STATE_LOCKED', retry: 'later' })
      expect(error.message).toMatch(
        new RegExp(`tenant fjord is in use by this process \\(${process.pid}\\) since \\d{4}-`),
      )
    })

    it('is of one tenant only', async () => {
      const other = await at.home.open('oslo')
      await other.write('meta', { tenant: 'oslo' })
      await other.close()
      expect(await at.store.read('meta')).toBeUndefined()
    })

    it('is free after close, and after a crash', async () => {
      await at.store.close()
      at.store = await at.home.open('fjord')
      await at.crash()
    })

    it('is waited for as long as one is told to', async () => {
      const waiting = at.home.open('fjord', { waitMs: 5000 })
      setTimeout(() => void at.store.close(), 50)
      at.store = await waiting
      expect(await failure(at.home.open('fjord', { waitMs: 60 }))).toMatchObject({ code: 'STATE_LOCKED' })
    })

    it('goes to one of many who wait', async () => {
      await at.store.close()
      const opened = await Promise.allSettled(Array.from({ length: 8 }, () => at.home.open('fjord')))
      const won = opened.filter((result) => result.status === 'fulfilled')
      expect(won).toHaveLength(1)
      at.store = won[0]!.value
    })
  })
}

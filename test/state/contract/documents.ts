import { describe, expect, it } from 'vitest'
import { decimal } from '../../../engine/core/value.ts'
import { failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function keepsDocuments(at: Bench): void {
  describe('documents', () => {
    it('are undefined until they are written', async () => {
      expect(await at.store.read('cursors')).toBeUndefined()
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
      await at.store.write('issues', value)
      await at.reopen()
      expect(await at.store.read('issues')).toEqual(value)
    })

    it('give back decimals with all their digits', async () => {
      await at.store.write('plan/last', { after: decimal('12345678901234567890.12') })
      const { after } = (await at.store.read<{ after: unknown }>('plan/last'))!
      expect(after).toEqual(decimal('12345678901234567890.12'))
    })

    it('are replaced whole, in the order of the calls', async () => {
      await Promise.all([0, 1, 2, 3, 4].map((turn) => at.store.write('meta', { turn })))
      expect(await at.store.read('meta')).toEqual({ turn: 4 })
    })

    it('keep the value of the call, not what becomes of the object', async () => {
      const value = { turn: 1 }
      const written = at.store.write('meta', value)
      value.turn = 2
      await written
      expect(await at.store.read('meta')).toEqual({ turn: 1 })
    })

    it('go away when undefined is written', async () => {
      await at.store.write('meta', { turn: 1 })
      await at.store.write('meta', undefined)
      await at.reopen()
      expect(await at.store.read('meta')).toBeUndefined()
    })

    it('survive a crash once written', async () => {
      await at.store.write('meta', { turn: 1 })
      await at.crash()
      expect(await at.store.read('meta')).toEqual({ turn: 1 })
    })

    it('are refused, the old one kept, when the value is no JSON', async () => {
      await at.store.write('meta', { turn: 1 })
      const circle: Record<string, unknown> = {}
      circle.self = circle
      expect(await failure(at.store.write('meta', circle))).toMatchObject({ code: 'STATE_VALUE' })
      expect(await failure(at.store.write('meta', () => 1))).toMatchObject({ code: 'STATE_VALUE' })
      expect(await at.store.read('meta')).toEqual({ turn: 1 })
    })
  })
}

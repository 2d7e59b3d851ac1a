import { describe, expect, it } from 'vitest'
import { failure } from '../helpers.ts'
import type { Bench } from './bench.ts'

export function checksNames(at: Bench): void {
  describe('names', () => {
    it.each(['', '/', '/a', 'a/', 'a//b', '.', '..', '../x', 'a/../../x', 'snapshot/../cursors', 'x'.repeat(300)])(
      'refuse "%s" for documents and tables',
      async (bad) => {
        const named = { code: 'STATE_NAME' }
        expect(await failure(at.store.write(bad, 1))).toMatchObject(named)
        expect(await failure(at.store.read(bad))).toMatchObject(named)
        expect(await failure(at.store.table(bad))).toMatchObject(named)
        expect(await failure(at.store.drop(bad))).toMatchObject(named)
      },
    )

    it.each(['', '.', '..', 'a/b', 'a\\b', '../fjord', '.hidden', '-x', 'a b', 'nul\0', 'x.', 'x'.repeat(300)])(
      'refuse "%s" for tenants',
      async (bad) => {
        expect(await failure(at.home.open(bad))).toMatchObject({ code: 'STATE_NAME' })
        expect(await failure(at.home.view(bad))).toMatchObject({ code: 'STATE_NAME' })
      },
    )

    it.each(['fjord-2', 'Åkeri_öst', 'a.b', '42'])('take "%s" for a tenant', async (good) => {
      await (await at.home.open(good)).close()
    })
  })
}

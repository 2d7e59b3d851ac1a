import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Store } from '../../engine/state/store.ts'
import { noFaults } from './faulty-fs.ts'
import { folderWorld } from './folder-world.ts'
import { all, entry, failure } from './helpers.ts'

const faults = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, what: 'kill', dead: false, log: [] as string[] }))
vi.mock('node:fs/promises', async (original) => {
  const { faultyFs } = await import('./faulty-fs.ts')
  return faultyFs(await original(), faults)
})
const heal = () => {
  faults.log.length = 0
  Object.assign(faults, { ...noFaults(), log: faults.log })
}
afterEach(heal)

/** What a tenant's state holds, as far as the steps below touch it. */
interface Held {
  links: Record<string, string>
  shots: Record<string, string>
  meta: unknown
  entries: readonly number[]
}

const LONG = 'x'.repeat(400_000)
/** A run in small: each step changes what is held, and resolves when that is safe. */
const STEPS: readonly [name: string, run: (store: Store) => Promise<void>, then: (held: Held) => Partial<Held>][] = [
  ['writes a document', (store) => store.write('meta', 1), () => ({ meta: 1 })],
  ['fills a table', setting('links', { a: '1', b: '2' }), ({ links }) => ({ links: { ...links, a: '1', b: '2' } })],
  ['appends', (store) => store.append([entry(1), entry(2)]), ({ entries }) => ({ entries: [...entries, 1, 2] })],
  ['changes a table', setting('links', { a: '3' }, ['b']), () => ({ links: { a: '3' } })],
  ['changes it much', setting('links', { c: LONG }), ({ links }) => ({ links: { ...links, c: LONG } })],
  ['and again', setting('links', { c: `${LONG}1` }), ({ links }) => ({ links: { ...links, c: `${LONG}1` } })],
  ['and again', setting('links', { c: `${LONG}2` }), ({ links }) => ({ links: { ...links, c: `${LONG}2` } })],
  ['folds it', setting('links', { d: '1' }), ({ links }) => ({ links: { ...links, d: '1' } })],
  ['replaces a document', (store) => store.write('meta', 2), () => ({ meta: 2 })],
  ['writes a snapshot', setting('shots', { a: '1' }), () => ({ shots: { a: '1' } })],
  ['appends in a new month', appendNext, ({ entries }) => ({ entries: [...entries, 3] })],
  ['changes a snapshot', setting('shots', { b: LONG }), () => ({ shots: { a: '1', b: LONG } })],
  ['drops a table', (store) => store.drop('links'), () => ({ links: {} })],
  ['fills it anew', setting('links', { z: '1' }), () => ({ links: { z: '1' } })],
  ['takes a document away', (store) => store.write('meta', undefined), () => ({ meta: undefined })],
  ['appends in the old month', (store) => store.append([entry(4)]), ({ entries }) => ({ entries: [...entries, 4] })],
  ['closes', (store) => store.close(), () => ({})],
]

function setting(kind: 'links' | 'shots', rows: Record<string, string>, gone: readonly string[] = []) {
  return async (store: Store) => {
    const table = await store.table<string>(kind === 'links' ? 'links' : 'snapshot/shots')
    for (const [key, row] of Object.entries(rows)) table.set(key, row)
    for (const key of gone) table.delete(key)
    await table.flush()
  }
}

function appendNext(store: Store): Promise<void> {
  return store.append([{ ...entry(3), at: '2027-03-01T00:00:00Z' }])
}

async function heldBy(store: Store): Promise<Held> {
  const links = Object.fromEntries((await store.table<string>('links')).entries())
  const shots = Object.fromEntries((await store.table<string>('snapshot/shots')).entries())
  const entries = (await all(store.journal())).map(({ n }) => n as number)
  return { links, shots, meta: await store.read('meta'), entries }
}

/** One or the other; of entries appended in one call the first may be there alone. */
function isBetween(left: Held, before: Held, after: Held): boolean {
  const entries = after.entries.slice(0, left.entries.length)
  if (left.entries.length < before.entries.length || String(entries) !== String(left.entries)) return false
  return [before, after].some((one) => JSON.stringify({ ...one, entries }) === JSON.stringify(left))
}

const NOTHING: Held = { links: {}, shots: {}, meta: undefined, entries: [] }

describe('a run that is killed at any change of the disk', () => {
  it('leaves all that it was told is safe, and of the step under way all or nothing', {
    timeout: 180_000,
  }, async () => {
    let reached = 0
    for (let point = 1; ; point++) {
      const world = await folderWorld()
      Object.assign(faults, { left: point, what: 'kill', dead: false })
      let held = NOTHING
      let under = NOTHING
      try {
        const store = await world.home.open('fjord')
        for (const [, run, then] of STEPS) {
          under = { ...held, ...then(held) }
          await run(store)
          held = under
        }
      } catch (cause) {
        expect(faults.dead, String(cause)).toBe(true)
      }
      const killed = faults.dead
      heal()
      await rm(join(world.root, 'fjord', 'lock'), { force: true })
      const store = await world.home.open('fjord')
      const left = await heldBy(store)
      expect(isBetween(left, held, under), `at change ${point}: ${JSON.stringify(left).slice(0, 200)}`).toBe(true)
      await setting('links', { after: '1' })(store)
      await store.append([entry(9)])
      expect(await heldBy(store)).toMatchObject({ links: { after: '1' }, entries: [...left.entries, 9] })
      await store.close()
      const litter = (await readdir(world.root, { recursive: true })).filter((name) => name.endsWith('.tmp'))
      expect(litter.filter((name) => !name.includes('snapshot'))).toEqual([])
      await world.dispose()
      if (!killed) break
      reached = point
    }
    expect(reached).toBeGreaterThan(60)
  })
})

describe.each([
  ['ENOSPC', 'STATE_WRITE', /make room on the disk/],
  ['EACCES', 'STATE_ACCESS', /give the user that Silta runs as the right/],
])('a disk that says %s once, at any change', (errno, code, mend) => {
  it(`fails that step with ${code}, and the same step works later`, { timeout: 180_000 }, async () => {
    let failed = 0
    const step = process.env.SILTA_LONG || errno === 'ENOSPC' ? 1 : 7
    for (let point = 1; ; point += step) {
      const world = await folderWorld()
      Object.assign(faults, { left: point, what: errno })
      const twice = async (run: () => Promise<void>) => {
        await run().catch(async (cause) => {
          expect(cause).toMatchObject({ name: 'StateError', code, message: expect.stringMatching(mend) })
          failed++
          await run()
        })
      }
      let store: Store | undefined
      await twice(async () => {
        store = await world.home.open('fjord')
      })
      let held = NOTHING
      for (const [name, run, then] of STEPS) {
        held = { ...held, ...then(held) }
        if (name !== 'closes') await twice(() => run(store!))
        else await run(store!).catch(() => rm(join(world.root, 'fjord', 'lock')))
      }
      const struck = faults.left <= 0
      heal()
      store = await world.home.open('fjord')
      expect(JSON.stringify(await heldBy(store)), `at change ${point}`).toBe(JSON.stringify(held))
      await store.close()
      await world.dispose()
      if (!struck) break
    }
    expect(failed).toBeGreaterThan(30 / step)
  })
})

it.each([
  ['EDQUOT', 'STATE_WRITE', 'make room on the disk (or raise the quota)'],
  ['EIO', 'STATE_WRITE', 'see why the system says EIO'],
  ['EMFILE', 'STATE_WRITE', 'see why the system says EMFILE'],
  ['EROFS', 'STATE_ACCESS', 'give the user that Silta runs as the right'],
  ['EPERM', 'STATE_ACCESS', 'give the user that Silta runs as the right'],
])('%s is %s, with what to do', async (errno, code, mend) => {
  const world = await folderWorld()
  const store = await world.home.open('fjord')
  Object.assign(faults, { left: 1, what: errno })
  const error = await failure(store.write('meta', 1))
  expect(error).toMatchObject({ code, file: join(world.root, 'fjord/documents/meta.json') })
  expect(error.message).toContain(`meta.json could not be written (${errno})\n  mend: ${mend}`)
  await world.dispose()
})

describe('what is told to be safe', () => {
  it('was synced: files before their rename, folders after, appended lines before the answer', async () => {
    const world = await folderWorld()
    const store = await world.home.open('fjord')
    const changesOf = async (step: (store: Store) => Promise<void>) => {
      faults.log.length = 0
      await step(store)
      return [...faults.log]
    }
    await store.write('first', 1)
    const replaced = ['write meta.json.tmp', 'sync meta.json.tmp', 'rename meta.json', 'sync documents']
    expect(await changesOf((it) => it.write('meta', 1))).toEqual(['write meta.json.tmp', ...replaced])
    expect(await changesOf((it) => it.write('meta', undefined))).toEqual(['unlink meta.json', 'sync documents'])
    await store.append([entry(0)])
    const many = (it: Store) => Promise.all([1, 2, 3].map((n) => it.append([entry(n)]))).then(() => {})
    expect(await changesOf(many)).toEqual(['write 2027-02.jsonl', 'datasync 2027-02.jsonl'])
    await setting('links', { a: '1' })(store)
    expect(await changesOf(setting('links', { a: '2' }))).toEqual(['write links.jsonl', 'datasync links.jsonl'])
    const march = await changesOf(appendNext)
    expect(march).toEqual(['sync journal', 'write 2027-03.jsonl', 'datasync 2027-03.jsonl'])
    await store.close()
    await world.dispose()
  })
})

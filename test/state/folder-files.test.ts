import { chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFolderState } from '../../engine/state/folder-state.ts'
import type { Store, Table } from '../../engine/state/store.ts'
import { folderWorld } from './folder-world.ts'
import { all, entry, failure } from './helpers.ts'

let world: Awaited<ReturnType<typeof folderWorld>>
let store: Store
beforeEach(async () => {
  world = await folderWorld()
  store = await world.home.open('fjord')
})
afterEach(async () => {
  await store.close()
  await world.dispose()
})
const at = (...path: string[]) => join(world.root, 'fjord', ...path)
const sizeOf = async (path: string) => (await stat(path)).size

describe('the folder of a tenant', () => {
  it('is for its owner only, with all that is in it', async () => {
    await store.write('plan/last', 1)
    await store.append([entry(1)])
    const table = await store.table('index/customers/severa')
    table.set('a', 1)
    await table.flush()
    const paths = ['', ...(await readdir(at(), { recursive: true }))]
    expect(paths.toSorted()).toEqual([
      '',
      'documents',
      'documents/plan',
      'documents/plan/last.json',
      'journal',
      'journal/2027-02.jsonl',
      'lock',
      'tables',
      'tables/index',
      'tables/index/customers',
      'tables/index/customers/severa.jsonl',
    ])
    for (const path of paths) {
      const stats = await stat(at(path))
      expect([path, (stats.mode & 0o777).toString(8)]).toEqual([path, stats.isDirectory() ? '700' : '600'])
    }
  })

  it('is closed again when somebody opened it', async () => {
    await store.close()
    await chmod(at(), 0o755)
    store = await world.home.open('fjord')
    expect((await stat(at())).mode & 0o777).toBe(0o700)
  })

  it('is not made by a view that writes nothing', async () => {
    const view = await world.home.view('nobody')
    await view.read('meta')
    await view.table('links/x')
    await view.close()
    expect(await readdir(world.root)).toEqual(['fjord'])
  })

  it('loses temporary files of killed runs; what a dry run may be writing stays for a day', async () => {
    await store.close()
    await mkdir(at('tables/snapshot'), { recursive: true })
    await mkdir(at('documents/plan'), { recursive: true })
    const old = Date.now() / 1000 - 90_000
    await writeFile(at('tables/links.jsonl.0123456789.tmp'), 'half')
    await writeFile(at('documents/plan/last.json.0123456789.tmp'), 'half')
    await writeFile(at('tables/snapshot/x.jsonl.0123456789.tmp'), 'half')
    await utimes(at('tables/snapshot/x.jsonl.0123456789.tmp'), old, old)
    store = await world.home.open('fjord')
    const left = (await readdir(at(), { recursive: true })).filter((name) => name.endsWith('.tmp'))
    expect(left).toEqual(['documents/plan/last.json.0123456789.tmp'])
  })

  it('may be deleted between runs', async () => {
    await store.write('meta', 1)
    await store.close()
    await rm(at(), { recursive: true })
    store = await world.home.open('fjord')
    expect(await store.read('meta')).toBeUndefined()
  })

  it('deleted under a run stops it', async () => {
    await rm(at(), { recursive: true })
    expect(await failure(store.append([entry(1)]))).toMatchObject({ code: 'STATE_LOST' })
  })

  it('that holds something else where a file should be says so', async () => {
    await mkdir(at('documents/meta.json'), { recursive: true })
    const error = await failure(store.read('meta'))
    expect(error).toMatchObject({ code: 'STATE_READ', file: at('documents/meta.json') })
    expect(error.message).toContain('meta.json could not be read (EISDIR)\n  mend: see why')
  })

  it.runIf(process.getuid?.() === 0)('that this user may not use says so', async () => {
    await store.close()
    await chmod(world.root, 0o755)
    const home = openFolderState(world.root)
    process.seteuid!(65_534)
    const errors = await Promise.all([failure(home.open('fjord')), failure(home.open('new'))]).finally(() =>
      process.seteuid!(0),
    )
    for (const error of errors) {
      expect(error.code).toBe('STATE_ACCESS')
      expect(error.message).toMatch(
        /could not be written \(EACCES|EPERM\)\n {2}mend: give the user that Silta runs as the right/,
      )
    }
    store = await world.home.open('fjord')
  })
})

describe('the file of a table', () => {
  const path = () => at('tables/links/x.jsonl')
  let table: Table<unknown>
  beforeEach(async () => {
    table = await store.table('links/x')
  })
  async function fill(count: number, text: string): Promise<void> {
    for (let n = 0; n < count; n++) table.set(`${n}`, { n, text })
    await table.flush()
  }

  it.each([1000, 30_000])('grows by what changed, however many rows it has: %i', async (count) => {
    await fill(count, 'x'.repeat(50))
    const before = await sizeOf(path())
    for (let n = 0; n < 100; n++) table.set(`${n}`, { n, text: 'changed' })
    table.delete('200')
    await table.flush()
    const grown = (await sizeOf(path())) - before
    expect(grown).toBeGreaterThan(100 * 20)
    expect(grown).toBeLessThan(100 * 50)
  })

  it('is not touched by a flush without changes', async () => {
    await table.flush()
    table.delete('nothing')
    await table.flush()
    expect(await readdir(at())).toEqual(['lock'])
  })

  it('is folded when changes have outgrown the rows, by a megabyte at least', async () => {
    await fill(10, 'x')
    const sizes: number[] = []
    for (let round = 0; round < 40; round++) {
      table.set('big', `${round}${'x'.repeat(100_000)}`)
      await table.flush()
      sizes.push(await sizeOf(path()))
    }
    expect(Math.max(...sizes)).toBeGreaterThan(1 << 20)
    expect(Math.max(...sizes)).toBeLessThan(1.3 * (1 << 20))
    expect(sizes.filter((size, n) => n > 0 && size < sizes[n - 1]!).length).toBeGreaterThan(1)
    await store.close()
    expect(await sizeOf(path())).toBeLessThan(102_000)
    store = await world.home.open('fjord')
    expect((await store.table<string>('links/x')).get('big')).toMatch(/^39x+$/)
    expect((await store.table('links/x')).size).toBe(11)
  })

  it('is written whole where most rows changed', async () => {
    await fill(20_000, 'old')
    const before = await sizeOf(path())
    await fill(20_000, 'new')
    expect(await sizeOf(path())).toBe(before)
  })

  it('is left as it is by a view that closes', async () => {
    await fill(10, 'x')
    for (let round = 0; round < 5; round++) {
      table.set('big', `${round}${'x'.repeat(100_000)}`)
      await table.flush()
    }
    const before = await readFile(path())
    const view = await world.home.view('fjord')
    expect((await view.table('links/x')).size).toBe(11)
    await view.close()
    expect(await readFile(path())).toEqual(before)
  })

  it('comes back from memory when somebody took it away or replaced it under a run', async () => {
    await fill(10, 'x')
    await rm(path())
    table.set('a', 1)
    await table.flush()
    const copy = await readFile(path())
    table.set('b', 1)
    await table.flush()
    await rm(path())
    await writeFile(path(), copy)
    table.set('c', 1)
    await table.flush()
    await store.close()
    store = await world.home.open('fjord')
    expect((await store.table('links/x')).size).toBe(13)
  })

  it('lets others run while many rows are written and read', { timeout: 60_000 }, async () => {
    for (let n = 0; n < 200_000; n++) table.set(`customer-${n}`, { n, name: 'Bryggen', at: '2027-02-01T08:00:00Z' })
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    await table.flush()
    expect(turns).toBeGreaterThan(20)
    await store.close()
    store = await world.home.open('fjord')
    turns = 0
    const loaded = await store.table('links/x')
    clearInterval(timer)
    expect(loaded.size).toBe(200_000)
    expect(turns).toBeGreaterThan(3)
  })
})

describe('the file of the journal', () => {
  it('is begun anew when somebody took it away under a run', async () => {
    await store.append([entry(1)])
    await rm(at('journal'), { recursive: true })
    await store.append([entry(2)])
    expect(await all(store.journal())).toEqual([entry(2)])
  })

  it('leaves files alone that are none of its own', async () => {
    await store.append([entry(1)])
    await writeFile(at('journal/notes.txt'), 'kept')
    await writeFile(at('journal/2027-02.jsonl.bak'), 'kept')
    expect(await all(store.journal())).toEqual([entry(1)])
  })
})

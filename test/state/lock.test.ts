import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openFolderState } from '../../engine/state/folder-state.ts'
import type { Holder } from '../../engine/state/holder.ts'
import { bundleChild, Child } from './child.ts'
import { folderWorld } from './folder-world.ts'
import { all, entry, failure } from './helpers.ts'

let script: string
beforeAll(async () => {
  script = await bundleChild()
})
afterAll(() => rm(dirname(script), { recursive: true }))

let world: Awaited<ReturnType<typeof folderWorld>>
const children: Child[] = []
beforeEach(async () => {
  world = await folderWorld()
})
afterEach(async () => {
  for (const child of children.splice(0)) await child.kill()
  await world.dispose()
})

function child(): Child {
  const started = new Child(script, world.root)
  children.push(started)
  return started
}
const lockPath = () => join(world.root, 'fjord', 'lock')
const locks = async () => (await readdir(join(world.root, 'fjord'))).filter((name) => name.startsWith('lock'))
const holder = async () => JSON.parse(await readFile(lockPath(), 'utf8')) as Holder

describe('the lock of a tenant, across processes', () => {
  it('keeps others out, and names who has it, since when and what to do', async () => {
    const other = child()
    expect(await other.ask('open')).toBe('open')
    const error = await failure(world.home.open('fjord'))
    expect(error).toMatchObject({ code: 'STATE_LOCKED', file: lockPath(), retry: 'later' })
    expect(error.message).toMatch(
      new RegExp(
        `fjord is in use by process ${other.pid} on \\S+ since 20\\d\\d-.*\\n {2}mend: wait .* \\("kill ${other.pid}"\\)`,
      ),
    )
    expect(await other.ask('close')).toBe('closed')
    await (await world.home.open('fjord')).close()
  })

  it('is seen by views, which need none', async () => {
    expect(await child().ask('open')).toBe('open')
    const view = await world.home.view('fjord')
    expect(await view.read('meta')).toBeUndefined()
    await view.write('plan/last', 1)
    await view.close()
  })

  it('goes when its process exits without closing', async () => {
    const other = child()
    await other.ask('open')
    other.tell('exit')
    await other.ended
    expect(await locks()).toEqual([])
  })

  it('is taken over when its process was killed', async () => {
    const other = child()
    await other.ask('open')
    await other.kill()
    expect(await holder()).toMatchObject({ pid: other.pid })
    const store = await world.home.open('fjord')
    expect(await holder()).toMatchObject({ pid: process.pid })
    expect(await locks()).toEqual(['lock'])
    await store.close()
    expect(await locks()).toEqual([])
  })

  it('goes to exactly one of many processes that find a dead holder at once', { timeout: 60_000 }, async () => {
    const dead = child()
    await dead.ask('open')
    const left = await holder()
    await dead.kill()
    const takers = [child(), child(), child(), child()]
    for (let round = 0; round < 15; round++) {
      await writeFile(lockPath(), JSON.stringify({ ...left, id: `dead-${round}` }))
      const answers = await Promise.all(takers.map((taker) => taker.ask('open')))
      const winner = takers[answers.indexOf('open')]
      expect(winner, answers.join('\n')).toBeDefined()
      for (const answer of answers) expect(answer).toMatch(/^(open|STATE_LOCKED .*)$/)
      expect(answers.filter((answer) => answer === 'open')).toHaveLength(1)
      expect(await holder()).toMatchObject({ pid: winner!.pid })
      await winner!.ask('close')
      expect(await locks()).toEqual([])
    }
  })

  it('lets processes that wait work one after the other, also when some are killed', { timeout: 90_000 }, async () => {
    const counting = [child(), child()].map((counter) => counter.ask('count 20'))
    let killed = 0
    let safe = 0
    let done = false
    const victims = (async () => {
      while (!done && killed < 8) {
        const victim = child()
        victim.tell('countOn')
        for (let n = 0; n <= killed % 3 && (await victim.next()) !== undefined; n++) safe++
        safe += (await victim.kill()).length
        killed++
      }
    })()
    expect(await Promise.all(counting)).toEqual(['20', '20'])
    done = true
    await victims
    const store = await world.home.open('fjord', { waitMs: 5000 })
    const count = await store.read<number>('count')
    expect(count).toBeGreaterThanOrEqual(40 + safe)
    expect(count).toBeLessThanOrEqual(40 + safe + killed)
    // each count was journalled under the lock: in order, repeated only where a kill came between journal and document
    const counts = (await all(store.journal())).map((one) => one.count as number)
    expect(counts).toEqual(counts.toSorted((x, y) => x - y))
    expect(new Set(counts)).toEqual(new Set(Array.from({ length: counts.at(-1)! }, (_, n) => n + 1)))
    expect(counts.length).toBeLessThanOrEqual(count! + killed)
    await store.close()
  })
})

describe('a process killed at work', () => {
  it('has kept all that it told to be safe, and its successor goes on', { timeout: 60_000 }, async () => {
    let before = 0
    for (const waitMs of [1, 30, 80, 150, 250]) {
      const worker = child()
      expect(await worker.ask('open 5000')).toBe('open')
      worker.tell('work')
      await worker.next()
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      const safe = (await worker.kill()).length // one was read above: lines "safe 1", "safe 2" ... are left
      const store = await world.home.open('fjord')
      const table = await store.table<number>('links/x')
      expect(table.get('last')).toBeGreaterThanOrEqual(safe)
      const entries = (await all(store.journal())).slice(before)
      expect(entries.map(({ n }) => n)).toEqual(entries.map((_, n) => n))
      expect(entries.length).toBeGreaterThan(safe)
      await store.append([entry(-1)])
      before = before + entries.length + 1
      await store.close()
    }
  })
})

describe('a lock file that is found', () => {
  async function found(change: Partial<Holder>, ageMs = 0): Promise<void> {
    const store = await world.home.open('fjord')
    const self = await holder()
    await store.close()
    await plant(JSON.stringify({ ...self, id: 'found', ...change }), ageMs)
  }
  async function plant(text: string, ageMs = 0): Promise<void> {
    await mkdir(dirname(lockPath()), { recursive: true })
    await writeFile(lockPath(), text)
    const touched = (Date.now() - ageMs) / 1000
    await utimes(lockPath(), touched, touched)
  }
  const MINUTE = 60_000

  it.each([
    ['a living process', {}, 10 * MINUTE, 'STATE_LOCKED'],
    ['a pid that another process has by now', { started: '1' }, 0, 'open'],
    ['a pid that nobody has', { pid: 2 ** 22 + 1 }, 0, 'open'],
    ['another machine, with a sign of life', { place: 'elsewhere', host: 'elsewhere' }, MINUTE, 'STATE_LOCKED'],
    ['another machine, without one for more than two minutes', { place: 'elsewhere' }, 2.1 * MINUTE, 'open'],
  ])('of %s gives %4$s', async (_, change, ageMs, expected) => {
    await found(change, ageMs)
    const result = await world.home.open('fjord').then(
      () => 'open',
      (cause) => cause.code,
    )
    expect(result).toBe(expected)
  })

  it.each(['', '{', 'null', '{"pid":1}', '{"id":"../x","pid":1,"host":"","place":"","since":""}', '17'])(
    'and says "%s" waits two minutes for whoever is writing it, then is taken over',
    async (text) => {
      await plant(text)
      const error = await failure(world.home.open('fjord'))
      expect(error.code).toBe('STATE_LOCKED')
      expect(error.message).toContain('does not tell by whom')
      await plant(text, 3 * MINUTE)
      await (await world.home.open('fjord')).close()
      expect(await locks()).toEqual([])
    },
  )

  it('of another machine says how long that can last', async () => {
    await found({ place: 'elsewhere', host: 'ship' })
    expect((await failure(world.home.open('fjord'))).message).toMatch(
      /on ship since .*\n.* taken over 120 s after its last sign of life/,
    )
  })

  it('shows signs of life while its holder lives', async () => {
    const home = openFolderState(world.root, { heartbeatMs: 20, staleMs: 200 })
    const store = await home.open('fjord')
    const old = Date.now() / 1000 - 3600
    await utimes(lockPath(), old, old)
    const self = await holder()
    await expect.poll(async () => (await failure(home.open('fjord'))).code).toBe('STATE_LOCKED')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await holder()).toEqual(self)
    const { mtimeMs } = await import('node:fs/promises').then(({ stat }) => stat(lockPath()))
    expect(Date.now() - mtimeMs).toBeLessThan(5000)
    await store.close()
  })

  it('beside what dead takers left is tidied up', async () => {
    await found({ started: '1' })
    const folder = dirname(lockPath())
    const dead = await readFile(lockPath(), 'utf8')
    await writeFile(join(folder, 'lock.found'), dead)
    await writeFile(join(folder, 'lock.after-somebody'), dead)
    const store = await world.home.open('fjord')
    expect(await locks()).toEqual(['lock'])
    await store.close()
  })
})

describe('a run whose lock was taken away', () => {
  it('writes nothing more, and leaves the new lock alone', async () => {
    const store = await world.home.open('fjord')
    const table = await store.table<number>('links/x')
    table.set('a', 1)
    await table.flush()
    await store.append([entry(1)])
    await rm(lockPath())
    const next = await world.home.open('fjord')
    const lost = { code: 'STATE_LOST', retry: 'later' }
    table.set('a', 2)
    expect(await failure(table.flush())).toMatchObject(lost)
    expect(await failure(store.append([entry(2)]))).toMatchObject(lost)
    expect(await failure(store.write('meta', 1))).toMatchObject(lost)
    expect(await failure(store.write('meta', undefined))).toMatchObject(lost)
    expect(await failure(store.drop('links/x'))).toMatchObject(lost)
    await store.close()
    expect(await locks()).toEqual(['lock'])
    expect((await next.table('links/x')).get('a')).toBe(1)
    expect(await all(next.journal())).toEqual([entry(1)])
    await next.write('meta', 2)
    await next.close()
  })
})

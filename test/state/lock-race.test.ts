import { AsyncLocalStorage } from 'node:async_hooks'
import { unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Holder } from '../../engine/state/holder.ts'
import { LockRace, lockText, readLock } from '../../engine/state/lock-race.ts'
import { withFolder } from './helpers.ts'

/** Calls of the file system wait here until the test lets them go, one at a time. */
const stage = vi.hoisted(() => ({
  calls: [] as { who: string; go: () => Promise<void> }[],
  who: undefined as unknown as () => string | undefined,
  dead: new Set<string>(),
}))
const running = new AsyncLocalStorage<string>()
stage.who = () => running.getStore()

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  const staged = <Args extends unknown[], T>(run: (...args: Args) => Promise<T>) =>
    ((...args: Args) => {
      const who = stage.who()
      if (who === undefined) return run(...args)
      return new Promise<T>((resolve, reject) => {
        stage.calls.push({ who, go: () => run(...args).then(resolve, reject) })
      })
    }) as typeof run
  const { link, rename, unlink, readdir } = real
  // open is staged, for reading too: between what a taker sees and what it does about it anything may happen
  return {
    ...real,
    open: staged(async (...args: Parameters<typeof real.open>) =>
      Object.assign(await real.open(...args), { sync: async () => {} }),
    ),
    link: staged(link),
    rename: staged(rename),
    unlink: staged(unlink),
    readdir: staged(readdir as never),
  }
})
vi.mock('../../engine/state/holder.ts', async (original) => ({
  ...(await original<typeof import('../../engine/state/holder.ts')>()),
  isAlive: ({ id }: Holder) => !stage.dead.has(id),
}))

const holder = (id: string): Holder => ({ id, pid: 1, host: 'h', place: 'p', since: '2027-02-01T08:00:00Z' })

/** Takers play in the order that `picks` says; `deaths` are picks at which the one in turn is killed instead. */
async function play(
  path: string,
  takers: number,
  picks: readonly number[],
  deaths: ReadonlySet<number>,
): Promise<string[]> {
  const story: string[] = []
  const finished = new Set<string>()
  const inside = new Set<string>()
  stage.dead.clear()
  stage.calls.length = 0
  stage.dead.add('ancestor')
  writeFileSync(path, lockText(holder('ancestor')))

  async function life(name: string): Promise<void> {
    for (let turn = 0; turn < 2; turn++) {
      const id = `${name}${turn}`
      const race = new LockRace(path, holder(id), 1e9)
      await race.prepare()
      let other = await race.attempt()
      for (let again = 0; other !== undefined && again < 3; again++) other = await race.attempt()
      await race.finish()
      if (other !== undefined) continue
      story.push(id)
      inside.add(id)
      expect([...inside].filter((one) => !stage.dead.has(one))).toEqual([id])
      await race.sweep()
      expect((await readLock(path))?.id).toBe(id)
      inside.delete(id)
      unlinkSync(path)
    }
  }

  const names = 'abcd'.slice(0, takers).split('')
  const lives = names.map((name) => running.run(name, () => life(name)).finally(() => finished.add(name)))
  const killed = new Set<string>()
  for (let step = 0; finished.size + killed.size < takers; step++) {
    const ready = () => new Set(stage.calls.map(({ who }) => who)).size + finished.size + killed.size
    while (ready() < takers) await new Promise(setImmediate)
    if (stage.calls.length === 0) break
    const [call] = stage.calls.splice((picks[step % picks.length] ?? 0) % stage.calls.length, 1)
    if (deaths.has(step)) {
      killed.add(call!.who)
      for (const turn of [0, 1]) stage.dead.add(`${call!.who}${turn}`)
    } else await call!.go()
  }
  await Promise.all(lives.filter((_, index) => !killed.has(names[index]!)))
  return story
}

it('gives the lock to one at a time, however takers of a dead lock are mixed and killed', {
  timeout: process.env.SILTA_LONG ? 600_000 : 60_000,
}, async () => {
  const takers = fc.integer({ min: 2, max: 4 })
  const picks = fc.array(fc.nat(11), { minLength: 30, maxLength: 120 })
  const deaths = fc.uniqueArray(fc.nat(80), { maxLength: 3 })
  let won = 0
  await fc.assert(
    fc.asyncProperty(takers, picks, deaths, (count, order, ends) =>
      withFolder(async (folder) => {
        won += (await play(join(folder, 'lock'), count, order, new Set(ends))).length
      }),
    ),
    { numRuns: process.env.SILTA_LONG ? 3000 : 150 },
  )
  expect(won).toBeGreaterThan(100)
})

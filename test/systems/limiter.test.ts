import { setMaxListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Pace, Slots } from '../../engine/systems/limiter.ts'
import { Limiters } from '../../engine/systems/limiters.ts'

const NEVER = new AbortController().signal
setMaxListeners(0, NEVER)

/** Most arrivals in any half-open span of `windowMs`, wherever it begins. */
function mostInAnyWindow(arrivals: readonly number[], windowMs: number): number {
  const sorted = arrivals.toSorted((x, y) => x - y)
  return Math.max(
    ...sorted
      .map((start, from) => sorted.findIndex((at, index) => index >= from && at >= start + windowMs) - from)
      .map((count, from) => (count < 0 ? sorted.length - from : count)),
  )
}

/** A generator whose numbers are the same in every run. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

describe('Pace', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** `count` requests by so many workers; each arrives after its own delay and is answered a little later. */
  async function send(pace: Pace, count: number, workers: number, delayMs: () => number) {
    const left: number[] = []
    const arrived: number[] = []
    let open = count
    const worker = async () => {
      while (open-- > 0) {
        const answered = await pace.turn(NEVER)
        left.push(performance.now())
        await new Promise((resolve) => setTimeout(resolve, delayMs()))
        arrived.push(performance.now())
        await new Promise((resolve) => setTimeout(resolve, 5))
        answered()
      }
    }
    const all = Promise.all(Array.from({ length: workers }, worker))
    await vi.runAllTimersAsync()
    await all
    return { left, arrived }
  }

  it.each`
    windowMs  | requests | jitterMs | why
    ${1000}   | ${8}     | ${25}    | ${'8 of 10 a second'}
    ${60_000} | ${500}   | ${1500}  | ${'500 of 600 a minute'}
    ${1000}   | ${100}   | ${25}    | ${'a fast system'}
    ${1000}   | ${1}     | ${25}    | ${'a slow one'}
  `('reaches its rate and never exceeds it, counted on arrival: $why', async ({ windowMs, requests, jitterMs }) => {
    const random = chance(7)
    const { left, arrived } = await send(
      new Pace([{ windowMs, requests }]),
      requests * 6,
      requests,
      () => random() * jitterMs,
    )
    expect(mostInAnyWindow(arrived, windowMs)).toBeLessThanOrEqual(requests)
    const rate = (left.length - 1) / ((left.at(-1) ?? 0) - (left[0] ?? 0))
    expect(rate / (requests / windowMs)).toBeGreaterThanOrEqual(0.95)
  })

  it('spaces evenly instead of bursting', async () => {
    const { left: times } = await send(new Pace([{ windowMs: 1000, requests: 10 }]), 30, 10, () => 1)
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(50)
    expect(Math.max(...gaps)).toBeLessThan(125)
  })

  it('does not save up turns while nobody asks', async () => {
    const pace = new Pace([{ windowMs: 1000, requests: 10 }])
    await pace.turn(NEVER)
    await vi.advanceTimersByTimeAsync(60_000)
    const { left: times } = await send(pace, 12, 12, () => 0)
    expect(mostInAnyWindow(times, 1000)).toBeLessThanOrEqual(10)
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900)
  })

  it('keeps several windows at once', async () => {
    const { left: times } = await send(
      new Pace([
        { windowMs: 1000, requests: 10 },
        { windowMs: 10_000, requests: 40 },
      ]),
      100,
      20,
      () => 1,
    )
    expect(mostInAnyWindow(times, 1000)).toBeLessThanOrEqual(10)
    expect(mostInAnyWindow(times, 10_000)).toBeLessThanOrEqual(40)
  })

  it('gives turns in the order of asking', async () => {
    const pace = new Pace([{ windowMs: 1000, requests: 10 }])
    const order: number[] = []
    const turns = Array.from({ length: 8 }, async (_, index) => {
      await pace.turn(NEVER)
      order.push(index)
    })
    await vi.runAllTimersAsync()
    await Promise.all(turns)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('lets those go who no longer want to wait, without holding up the others', async () => {
    const pace = new Pace([{ windowMs: 1000, requests: 2 }])
    const controller = new AbortController()
    const done: string[] = []
    const wait = (name: string, signal: AbortSignal) =>
      pace.turn(signal).then(
        () => done.push(name),
        (reason: Error) => done.push(`${name} ${reason.message}`),
      )
    const turns = [wait('a', NEVER), wait('b', controller.signal), wait('c', NEVER)]
    controller.abort(new Error('enough'))
    await vi.runAllTimersAsync()
    await Promise.all(turns)
    expect(done).toEqual(['a', 'b enough', 'c'])
    await expect(pace.turn(controller.signal)).rejects.toThrow('enough')
  })

  it('holds everybody for a pause', async () => {
    const pace = new Pace([{ windowMs: 1000, requests: 10 }])
    await pace.turn(NEVER)
    pace.pause(5000)
    const before = performance.now()
    const { left: times } = await send(pace, 3, 3, () => 0)
    expect((times[0] ?? 0) - before).toBeGreaterThanOrEqual(5000)
  })

  it('lets all go at once where nothing is limited', async () => {
    const pace = new Pace([])
    const before = performance.now()
    await Promise.all(Array.from({ length: 100 }, () => pace.turn(NEVER)))
    expect(performance.now()).toBe(before)
  })
})

describe('Slots', () => {
  it('never gives more than it has, first come first', async () => {
    const slots = new Slots(2)
    let open = 0
    let most = 0
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 9 }, async (_, index) => {
        const leave = await slots.take(NEVER)
        order.push(index)
        most = Math.max(most, ++open)
        await new Promise((resolve) => setTimeout(resolve, 1))
        open--
        leave()
        leave() // giving back twice gives back once
      }),
    )
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })

  it('takes an aborted one out of the queue', async () => {
    const slots = new Slots(1)
    const leave = await slots.take(NEVER)
    const controller = new AbortController()
    const waiting = slots.take(controller.signal)
    const next = slots.take(NEVER)
    controller.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    leave()
    expect(await next).toBeTypeOf('function')
  })
})

describe('Limiters', () => {
  it('shares by what is guarded, and nothing else', () => {
    const limiters = new Limiters()
    const pace = (key: string) => limiters.pace(key, [{ windowMs: 1000, requests: 8 }])
    expect(pace('a')).toBe(pace('a'))
    expect(pace('a')).not.toBe(pace('b'))
    expect(limiters.slots('a', 3)).toBe(limiters.slots('a', 3))
    expect(new Limiters().pace('a', [])).not.toBe(pace('a'))
  })
})

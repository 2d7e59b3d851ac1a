import { expect, it } from 'vitest'
import { createClock } from '../../../engine/sandbox/common/clock.ts'

function clockWithRealTime(startMs: number) {
  let realMs = startMs
  return { clock: createClock(() => realMs), wait: (ms: number) => (realMs += ms) }
}

it('runs with real time until somebody moves it, and runs on from there', () => {
  const { clock, wait } = clockWithRealTime(1000)
  wait(5)
  expect(clock.now()).toBe(1005)
  clock.set(50_000)
  wait(5)
  expect(clock.now()).toBe(50_005)
  clock.advance(100)
  expect(clock.now()).toBe(50_105)
  expect(clock.state()).toEqual({ now: '1970-01-01T00:00:50.105Z', frozen: false, offsetMs: 49_095 })
})

it('stands still when frozen, also when moved, and runs on from where it stood', () => {
  const { clock, wait } = clockWithRealTime(1000)
  clock.freeze()
  wait(500)
  expect(clock.now()).toBe(1000)
  clock.set(9000)
  clock.advance(10)
  wait(500)
  expect(clock.now()).toBe(9010)
  clock.unfreeze()
  wait(1)
  expect(clock.now()).toBe(9011)
  clock.reset()
  expect(clock.now()).toBe(2001)
})

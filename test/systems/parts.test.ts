import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../engine/core/value.ts'
import { SYSTEM_CODES } from '../../engine/systems/codes.ts'
import { fillDeep, fillMembers, fillText, fillValue, holes } from '../../engine/systems/description/template.ts'
import { bytes, expandRange, milliseconds } from '../../engine/systems/description/units.ts'
import { cureOf } from '../../engine/systems/http/failures.ts'
import { inOrder } from '../../engine/systems/in-order.ts'
import { inLanes, lanesOf } from '../../engine/systems/lanes.ts'
import { getPath, isPath, setPath } from '../../engine/systems/paths.ts'
import { differences } from '../../engine/systems/read-back.ts'
import type { Sendable } from '../../engine/systems/system.ts'

const NEVER = new AbortController().signal

describe('inOrder', () => {
  const run = async (
    count: number,
    options: { window?: number; last?: number; delays?: readonly number[] },
    signal = NEVER,
  ) => {
    let flying = 0
    let most = 0
    let started = 0
    const fetch = async (index: number) => {
      started++
      most = Math.max(most, ++flying)
      await new Promise((resolve) => setTimeout(resolve, options.delays?.[index] ?? 0))
      flying--
      return index
    }
    const given: number[] = []
    for await (const item of inOrder(
      fetch,
      { window: () => options.window ?? 3, until: count, isLast: (item) => item === options.last },
      signal,
    ))
      given.push(item)
    return { given, most, started }
  }

  it('gives results in order whatever the order of their coming, and never more in flight than allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (delays, window) => {
          const { given, most } = await run(delays.length, { delays, window })
          expect(given).toEqual(delays.map((_, index) => index))
          expect(most).toBeLessThanOrEqual(window)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('stops at the last one, having started few beyond it', async () => {
    const { given, started } = await run(100, { last: 2, window: 3 })
    expect(given).toEqual([0, 1, 2])
    expect(started).toBeLessThanOrEqual(5)
  })

  it('throws in its turn, and ends what is in flight', async () => {
    const ended: unknown[] = []
    const fetch = async (index: number, signal: AbortSignal) => {
      if (index === 1) throw new Error('one failed')
      if (index > 1)
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            ended.push(index)
            reject(signal.reason)
          })
        })
      return index
    }
    const given: number[] = []
    const reading = async () => {
      for await (const item of inOrder(fetch, { window: () => 4, until: 9, isLast: () => false }, NEVER))
        given.push(item)
    }
    await expect(reading()).rejects.toThrow('one failed')
    expect(given).toEqual([0])
    expect(ended.length).toBeGreaterThan(0)
  })
})

describe('lanes', () => {
  const update = (key: string): Sendable => ({ kind: 'update', ref: key, resource: 'a', key, set: [] })

  it('keep the changes of one record together, and others apart', async () => {
    const lanes = lanesOf(
      [update('1'), update('2'), update('1'), { kind: 'create', ref: 'c', resource: 'a', set: [] }],
      1,
    )
    expect(lanes.map((lane) => lane.length)).toEqual([2, 1, 1])
    const order: string[] = []
    await inLanes(lanes, 2, async ([change]) => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      order.push(change?.ref ?? '')
    })
    expect(order.toSorted()).toEqual(['1', '1', '2', 'c'])
  })

  it('are one where several changes fit a request', () => {
    expect(
      lanesOf([update('1'), update('2'), update('3')], 2).map((lane) => lane.map((chunk) => chunk.length)),
    ).toEqual([[2, 1]])
  })
})

describe('templates', () => {
  const fill = (hole: string) => ({ url: 'https://x', no: 7, empty: '' })[hole]
  it('fill holes, and are nothing where one has no value', () => {
    expect(fillText('{url}/v1/{no}', fill)).toBe('https://x/v1/7')
    expect(fillText('{url}/{missing}', fill)).toBeUndefined()
    expect(fillText('{empty}', fill)).toBeUndefined()
    expect(fillValue('{no}', fill)).toBe(7)
    expect(fillMembers({ a: '{no}', b: '{missing}', c: 3 }, fill)).toEqual({ a: 7, c: 3 })
    expect(holes('{a}/{b.c} {not a hole}')).toEqual(['a', 'b.c'])
    expect(fillDeep({ '{n}x': ['{n}', '{other}', 1] }, { n: '4' })).toEqual({ '4x': ['4', '{other}', 1] })
  })
})

it.each`
  duration   | ms            | why
  ${'500ms'} | ${500}        | ${'milliseconds'}
  ${'15m'}   | ${900_000}    | ${'minutes'}
  ${'1d'}    | ${86_400_000} | ${'days'}
  ${0}       | ${0}          | ${'nothing'}
  ${30}      | ${undefined}  | ${'a number has no unit'}
  ${'1.5h'}  | ${undefined}  | ${'whole numbers only'}
  ${'soon'}  | ${undefined}  | ${'no time span'}
`('$duration is $ms ms: $why', ({ duration, ms }) => {
  expect(milliseconds(duration)).toBe(ms)
})

it('reads sizes and ranges', () => {
  expect([bytes('64MB'), bytes('1KB'), bytes(10), bytes('64 GB')]).toEqual([67_108_864, 1024, 10, undefined])
  expect(expandRange('group9..11').map(({ name }) => name)).toEqual(['group9', 'group10', 'group11'])
  expect(expandRange('name')).toEqual([{ name: 'name', n: '' }])
})

describe('paths', () => {
  it('read through lists', () => {
    expect(getPath({ a: [{ b: 1 }, { b: null }, { c: 2 }, { b: 3 }] }, 'a.b')).toEqual([1, 3])
    expect(getPath({ a: null }, 'a.b')).toBeUndefined()
    expect(getPath('x', '')).toBe('x')
  })

  it('never reach past a record', () => {
    for (const path of ['__proto__', 'a.__proto__.b', 'constructor.prototype', 'a..b', '1a', '']) {
      expect(isPath(path)).toBe(false)
      expect(() => setPath({}, path, 1)).toThrow(TypeError)
    }
  })
})

it('tells what was not written as it was meant', () => {
  const change: Sendable = {
    kind: 'create',
    ref: 'r',
    resource: 'a',
    set: [
      ['name', 'A long name'],
      ['price', decimal('1.10')],
      ['note', null],
      ['count', null],
      ['number', { suggest: true }],
      ['gone', 'x'],
    ],
  }
  expect(differences(change, { name: 'A long', price: 1.1, note: '', count: 0, number: 5 })).toEqual([
    { path: 'name', written: 'A long name', answered: 'A long' },
  ])
  expect(differences(change, undefined)).toEqual([])
})

it('has a cure for every code', () => {
  for (const code of Object.keys(SYSTEM_CODES)) expect(cureOf(code as keyof typeof SYSTEM_CODES)).toMatch(/\w{3}/)
})

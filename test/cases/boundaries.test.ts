import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orThrow } from '../../engine/core/problem.ts'
import { scalarTree } from '../../engine/core/tree.ts'
import { compileRanges } from '../../engine/rules/primitives/range-map.ts'
import { boundaryCases, rangeCase, renderBoundaries } from '../../engine/run/cases/boundaries.ts'
import { runTarget } from '../../engine/run/cases/run-cases.ts'
import { findTargets } from '../../engine/run/cases/targets.ts'
import { workspaceOver } from './virtual.ts'

const ranges = (text: string) => orThrow(compileRanges(scalarTree(text, { file: 'x', line: 1, column: 1 })))
const listed = (lines: readonly string[], word: string): number[] =>
  (lines.find((line) => line.startsWith(`${word}: [`)) ?? '').match(/\d+/g)?.map(Number) ?? []

describe('the ends of ranges', () => {
  it.each`
    text          | holds                    | not                 | why
    ${'1-5, 7'}   | ${'holds: [1, 5, 7]'}    | ${'not: [0, 6, 8]'} | ${'first, last, one before, one after'}
    ${'1-5, 6-9'} | ${'holds: [1, 5, 6, 9]'} | ${'not: [0, 10]'}   | ${'what stands beside one may be in another'}
    ${'0-3'}      | ${'holds: [0, 3]'}       | ${'not: [4]'}       | ${'nothing stands before 0'}
    ${'40'}       | ${'holds: [40]'}         | ${'not: [39, 41]'}  | ${'a number is a range of one'}
  `('$text: $why', ({ text, holds, not }) => {
    expect(rangeCase('x', 'y', ranges(text).entries).lines.slice(2)).toEqual([holds, not])
  })

  it('always hold for the ranges they were made of, and never once an end is moved', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(starts, fc.nat(), (numbers, pick) => {
        const sorted = numbers.toSorted((x, y) => x - y)
        const pairs = sorted.flatMap((from, index) =>
          index % 2 === 0 ? [[from, (sorted[index + 1] ?? from + 1) - 1]] : [],
        )
        const parts = pairs.map(([from, to]) => ({ from: from as number, to: Math.max(from as number, to as number) }))
        const text = (list: typeof parts) => list.map(({ from, to }) => `${from}-${to}`).join(', ')
        const { lines } = rangeCase('x', 'y', ranges(text(parts)).entries)
        const agrees = (list: typeof parts): boolean => {
          const set = ranges(text(list))
          return (
            listed(lines, 'holds').every((number) => set.has(number)) &&
            !listed(lines, 'not').some((number) => set.has(number))
          )
        }
        expect(agrees(parts)).toBe(true)
        const moved = parts.map((part, index) => (index === pick % parts.length ? { ...part, to: part.to + 1 } : part))
        const stillApart = moved.every((part, index) => part.to < (moved[index + 1]?.from ?? Number.POSITIVE_INFINITY))
        if (stillApart && !parts.some(({ from }) => from === (moved[pick % parts.length]?.to ?? -1)))
          expect(agrees(moved)).toBe(false)
      }),
    )
  })
})

describe('a whole file of them', () => {
  it('holds ranges, bounds and maps, and every case of it', async () => {
    const file = 'tenants/fjord.yaml'
    const { read } = workspaceOver({})
    const found = read(file)
    const text = `${found && 'text' in found ? found.text : ''}entities:
  customers: { erp: { exclude: { field: group12, value: null, in: "1-5, 9" } } }
  departments: { erp: { exclude: { field: null, value: null, any: [{ field: orgUnit2No, from: 900 }, { field: group1, value: 9 }] } } }
  products: { erp: { exclude: { field: group12, value: null, from: 10, to: 20 } } }
maps:
  odd: { pairs: { "true": yes, "a b": "x: y", "00100": 1 }, otherwise: empty }
`
    const workspace = workspaceOver({ [file]: text })
    const [target] = findTargets(workspace, 'fjord')
    const cases = await boundaryCases(workspace, target!)
    expect(cases.map(({ name }) => name)).toEqual([
      'ends of departments.erp.exclude',
      'ends of products.erp.exclude',
      'ends of customers.erp.exclude',
      'all of the map languages',
      'all of the map odd',
    ])
    expect(cases.slice(0, 3).map(({ lines }) => lines.slice(2))).toEqual([
      ['holds: [900]', 'not: [899]'],
      ['holds: [10, 20]', 'not: [9, 21]'],
      ['holds: [1, 5, 9]', 'not: [0, 6, 8, 10]'],
    ])
    const own = 'tenants/fjord.cases.yaml'
    const report = await runTarget(workspaceOver({ [file]: text, [own]: renderBoundaries(cases) }), {
      ...target!,
      cases: [own],
    })
    expect(report.cases.flatMap(({ failures, problems }) => [...failures, ...problems])).toEqual([])
    expect(report.problems).toEqual([])
  })

  it('is empty where there is nothing', () => {
    expect(renderBoundaries([])).toBe('cases: []\n')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../../engine/core/tree.ts'
import { compileRanges, type Ranges } from '../../../engine/rules/primitives/range-map.ts'
import { block, list, map, quoted, scalar } from './trees.ts'

function ranges(tree: Tree): Ranges {
  const compiled = compileRanges(tree)
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join('; '))
  return compiled.value
}

function problems(tree: Tree): string[] {
  const compiled = compileRanges(tree)
  return compiled.ok
    ? []
    : compiled.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}+${place?.length}`)
}

describe('what is written', () => {
  it.each`
    text                         | canonical            | why
    ${'1-10, 22-30, 40'}         | ${'1-10, 22-30, 40'} | ${'the form of the book'}
    ${'1-10,22-30,40'}           | ${'1-10, 22-30, 40'} | ${'spaces are free'}
    ${' 1 - 10 ,  22 -30 , 40 '} | ${'1-10, 22-30, 40'} | ${'around dashes too'}
    ${'1\u201310, 22\u221230'}   | ${'1-10, 22-30'}     | ${'an en dash and a minus sign are dashes'}
    ${'40, 1-10'}                | ${'1-10, 40'}        | ${'printed in order'}
    ${'4000-4999, 6500'}         | ${'4000-4999, 6500'} | ${'accounts'}
    ${'007'}                     | ${'7'}               | ${'a number by its digits'}
    ${'5-5'}                     | ${'5'}               | ${'a range of one is a number'}
    ${'999999999999999'}         | ${'999999999999999'} | ${'15 digits'}
    ${''}                        | ${''}                | ${'nothing is the empty set'}
  `('$text is $canonical: $why', ({ text, canonical }) => {
    expect(ranges(quoted(text)).text()).toBe(canonical)
  })

  it('takes a bare number, and a list of numbers and ranges', () => {
    expect(ranges(scalar('40')).text()).toBe('40')
    expect(ranges(list(scalar('40'), scalar('1-10'), quoted('22-30, 31'))).text()).toBe('1-10, 22-30, 31, 40')
    expect(ranges(list()).entries).toEqual([])
    expect(ranges(scalar('null')).entries).toEqual([])
  })
})

it.each`
  number   | hit          | why
  ${1}     | ${'1-10'}    | ${'the first number belongs'}
  ${10}    | ${'1-10'}    | ${'and so does the last'}
  ${11}    | ${undefined} | ${'no range, no guess'}
  ${0}     | ${undefined} | ${'below the first'}
  ${40}    | ${'40-40'}   | ${'a single number'}
  ${'22'}  | ${'22-30'}   | ${'a text of digits counts as its number'}
  ${'007'} | ${'1-10'}    | ${'whatever its zeros'}
  ${5.5}   | ${undefined} | ${'numbers are whole'}
  ${'abc'} | ${undefined} | ${'text is no number'}
  ${null}  | ${undefined} | ${'nothing is no number'}
  ${true}  | ${undefined} | ${'truth is no number'}
`('$number hits $hit: $why', ({ number, hit }) => {
  const set = ranges(quoted('1-10, 22-30, 40'))
  const found = set.hit(number)
  expect(found && `${found.from}-${found.to}`).toBe(hit)
  expect(set.has(number)).toBe(hit !== undefined)
})

it('tells where the range that was hit stands', () => {
  expect(ranges(quoted('1-10, 22-30', 7, 20)).hit(25)?.place).toEqual({
    file: 't.yaml',
    line: 7,
    column: 27,
    length: 5,
  })
})

describe('problems, each at its part', () => {
  it.each`
    text                  | found                                                     | why
    ${'1-10, 5-20'}       | ${['RANGE_OVERLAP 1:7+4']}                                | ${'at the later part'}
    ${'1-10, 10'}         | ${['RANGE_OVERLAP 1:7+2']}                                | ${'both ends belong'}
    ${'5, 1-10, 7'}       | ${['RANGE_OVERLAP 1:4+4', 'RANGE_OVERLAP 1:10+1']}        | ${'one for every later part'}
    ${'10-1'}             | ${['RANGE_BACKWARDS 1:1+4']}                              | ${'never turned around silently'}
    ${'1,,2'}             | ${['RANGE_EMPTY_PART 1:3+1']}                             | ${'between two commas'}
    ${'1,'}               | ${['RANGE_EMPTY_PART 1:2+1']}                             | ${'behind the last comma'}
    ${'1-10, x, 3-2'}     | ${['RANGE_NOT_A_NUMBER 1:7+1', 'RANGE_BACKWARDS 1:10+3']} | ${'all at once'}
    ${'-5'}               | ${['RANGE_NOT_A_NUMBER 1:1+2']}                           | ${'not negative'}
    ${'1-2-3'}            | ${['RANGE_NOT_A_NUMBER 1:1+5']}                           | ${'two ends, no more'}
    ${'1.5'}              | ${['RANGE_NOT_A_NUMBER 1:1+3']}                           | ${'whole'}
    ${'1000000000000000'} | ${['RANGE_NOT_A_NUMBER 1:1+16']}                          | ${'16 digits'}
    ${'1; 2'}             | ${['RANGE_NOT_A_NUMBER 1:1+4']}                           | ${'commas part, nothing else'}
  `('$text: $why', ({ text, found }) => {
    expect(problems(scalar(text))).toEqual(found)
  })

  it('counts columns behind a quote, and lines inside a block', () => {
    expect(problems(quoted('1-10, x', 3, 10))).toEqual(['RANGE_NOT_A_NUMBER 3:17+1'])
    expect(problems(block('1-10,\nx\n', 5, 4))).toEqual(['RANGE_NOT_A_NUMBER 6:5+1'])
  })

  it('names the shared number', () => {
    const compiled = compileRanges(scalar('3000-3999, 3900-4999'))
    expect(compiled.ok || compiled.problems[0].what).toBe('3000-3999 and 3900-4999 both hold 3900')
  })

  it.each`
    text                      | mend
    ${'3000-3999, 3900-4999'} | ${'end the first at 3899, or start the second at 4000'}
    ${'1-10, 5'}              | ${'take 5 out: 1-10 holds all of it'}
    ${'1-10, 1-20'}           | ${'take 1-10 out: 1-20 holds all of it'}
    ${'5, 5'}                 | ${'take 5 out: 5 holds all of it'}
  `('$text: $mend', ({ text, mend }) => {
    const compiled = compileRanges(quoted(text))
    expect(compiled.ok || compiled.problems[0].mend).toBe(mend)
  })

  it('refuses mappings and nested lists', () => {
    expect(problems(map({ from: scalar('1') }))).toEqual(['RANGE_NOT_A_NUMBER 1:1+undefined'])
    expect(problems(list(list(scalar('1'))))).toEqual(['RANGE_NOT_A_NUMBER 1:1+undefined'])
  })
})

/** Ranges that do not touch, with the text for them in any order and spelling. */
const written = fc
  .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 24 })
  .map((numbers) => numbers.toSorted((x, y) => x - y))
  .map((numbers) =>
    numbers.flatMap((from, index) => (index % 2 === 0 ? [[from, numbers[index + 1] ?? from] as const] : [])),
  )
  .chain((pairs) =>
    fc.tuple(
      fc.constant(pairs),
      fc.shuffledSubarray([...pairs], { minLength: pairs.length }),
      fc.constantFrom('-', ' - ', '\u2013', ' \u2212 '),
      fc.constantFrom(',', ', ', ' ,  '),
    ),
  )
  .map(([pairs, shuffled, dash, comma]) => ({
    pairs,
    text: shuffled.map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`)).join(comma),
  }))

describe('properties', () => {
  it('holds exactly its numbers, both ends included', () => {
    fc.assert(
      fc.property(written, ({ pairs, text }) => {
        const set = ranges(quoted(text))
        for (let number = -1; number <= 402; number++) {
          expect(set.has(number)).toBe(pairs.some(([from, to]) => from <= number && number <= to))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('prints what reads back as the same ranges', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const once = ranges(quoted(text))
        const twice = ranges(quoted(once.text()))
        expect(twice.text()).toBe(once.text())
        expect(twice.entries.map(({ from, to }) => [from, to])).toEqual(once.entries.map(({ from, to }) => [from, to]))
      }),
    )
  })

  it('finds an overlap whenever two parts share a number, at a part that does', () => {
    const part = fc.tuple(fc.nat(60), fc.nat(12)).map(([from, size]) => [from, from + size] as const)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const shares = parts.map(([from, to], index) =>
          parts.some(([f, t], other) => other < index && f <= to && from <= t),
        )
        const compiled = compileRanges(quoted(parts.map(([from, to]) => `${from}-${to}`).join(', ')))
        expect(compiled.ok).toBe(!shares.includes(true))
        if (!compiled.ok) for (const problem of compiled.problems) expect(problem.code).toBe('RANGE_OVERLAP')
      }),
    )
  })

  it('never throws, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9,\- \u2013]*$/))
    fc.assert(fc.property(text, (wild) => void compileRanges(quoted(wild))))
  })
})

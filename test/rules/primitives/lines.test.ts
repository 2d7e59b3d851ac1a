import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrangeLines, joinLines, splitLines, wrapLine } from '../../../engine/rules/primitives/lines.ts'

it.each`
  text                     | lines                | why
  ${'Box 1\r\nOslo'}       | ${['Box 1', 'Oslo']} | ${'CRLF'}
  ${'Box 1\nOslo'}         | ${['Box 1', 'Oslo']} | ${'LF'}
  ${' Box 1 \n\n \nOslo '} | ${['Box 1', 'Oslo']} | ${'trimmed, empty ones dropped'}
  ${''}                    | ${[]}                | ${'nothing'}
`('$text splits into $lines: $why', ({ text, lines }) => {
  expect(splitLines(text)).toEqual(lines)
})

it.each`
  text                 | count | maxLength    | lines                           | why
  ${'a\nb'}            | ${4}  | ${undefined} | ${['a', 'b', '', '']}           | ${'fewer clear the rest'}
  ${null}              | ${2}  | ${undefined} | ${['', '']}                     | ${'nothing clears all'}
  ${'a\nb\nc\nd'}      | ${2}  | ${undefined} | ${['a', 'b, c, d']}             | ${'too many are joined into the last'}
  ${'a\nb\nc\nd'}      | ${2}  | ${7}         | ${['a', 'b, c, d']}             | ${'if it fits'}
  ${'Storgata 1 b\nx'} | ${4}  | ${10}        | ${['Storgata 1', 'b', 'x', '']} | ${'too long wraps at a word'}
  ${'abcdefgh'}        | ${4}  | ${3}         | ${['abc', 'def', 'gh', '']}     | ${'a word that is too long breaks'}
`('$text into $count: $why', ({ text, count, maxLength, lines }) => {
  expect(arrangeLines(text, { count, maxLength })).toEqual({ ok: true, value: lines })
})

it('says when the rest does not fit', () => {
  const result = arrangeLines('aaa\nbbb\nccc', { count: 2, maxLength: 7 })
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'LINES_TOO_MANY' }] })
})

it('joins with line feeds and drops what is empty', () => {
  expect(joinLines(['a', '', null, undefined, 'b', 5])).toBe('a\nb\n5')
})

it('never cuts a character in two', () => {
  expect(wrapLine('ab😀cd', 3)).toEqual(['ab', '😀c', 'd'])
})

const words = fc
  .array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 9 }), fc.constantFrom('\n', '\r\n', ' ', 'Storgata', '12')),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '))
const rules = fc.record({ count: fc.integer({ min: 1, max: 5 }), maxLength: fc.integer({ min: 2, max: 40 }) })

describe('properties', () => {
  it('is stable after one round', () => {
    fc.assert(
      fc.property(words, rules, (text, rule) => {
        const once = arrangeLines(text, rule)
        if (!once.ok) return
        expect(arrangeLines(joinLines(once.value), rule)).toEqual(once)
        expect(joinLines(splitLines(joinLines(once.value)))).toBe(joinLines(once.value))
      }),
    )
  })

  it('gives exactly so many lines, none too long, and loses nothing but white space', () => {
    const bare = (text: string) => text.replace(/[\s,\u0085]+/g, '')
    fc.assert(
      fc.property(words, rules, (text, rule) => {
        const result = arrangeLines(text, rule)
        if (!result.ok) return
        expect(result.value).toHaveLength(rule.count)
        for (const line of result.value) expect(line.length).toBeLessThanOrEqual(rule.maxLength)
        expect(bare(result.value.join(''))).toBe(bare(text))
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeIn } from '../../../engine/rules/primitives/scalar-place.ts'
import { block, quoted, scalar } from './trees.ts'

it.each`
  tree                         | offset | length | at          | why
  ${scalar('abcdef', 3, 10)}   | ${2}   | ${2}   | ${'3:12+2'} | ${'plain'}
  ${quoted('abcdef', 3, 10)}   | ${2}   | ${2}   | ${'3:13+2'} | ${'a quote shifts by one'}
  ${block('ab\ncdef\n', 5, 4)} | ${4}   | ${2}   | ${'6:6+2'}  | ${'the second line of a block'}
  ${block('ab\ncdef\n', 5, 4)} | ${0}   | ${9}   | ${'5:5+2'}  | ${'no mark runs over a line end'}
  ${scalar('abc', 3, 10)}      | ${99}  | ${5}   | ${'3:12+1'} | ${'never outside'}
`('$offset+$length is $at: $why', ({ tree, offset, length, at }) => {
  const place = placeIn(tree, offset, length)
  expect(`${place.line}:${place.column}+${place.length}`).toBe(at)
})

it('gives the whole scalar where it holds line breaks that are none in the file', () => {
  const folded = { ...quoted('a\nb'), place: { file: 't.yaml', line: 3, column: 5, length: 9 } }
  expect(placeIn(folded, 2, 1)).toEqual(folded.place)
})

it.each`
  text           | written              | guilty | column
  ${'a & " " b'} | ${'"a & \\" \\" b"'} | ${'b'} | ${11}
  ${'a & " " b'} | ${'\'a & " " b\''}   | ${'b'} | ${9}
  ${"a & ' ' b"} | ${"'a & '' '' b'"}   | ${'b'} | ${11}
  ${'a & b'}     | ${'a &\n    b'}      | ${'b'} | ${0}
`('finds $guilty in $written', ({ text, written, guilty, column }) => {
  const tree = { ...quoted(text), place: { file: 't.yaml', line: 1, column: 1, length: written.length } }
  const place = placeIn(tree, text.lastIndexOf(guilty), 1)
  if (column === 0) expect(place).toEqual(tree.place)
  else expect(written[place.column - 1]).toBe(guilty)
})

it('marks in the file what stands there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z ]{0,9}$/), { minLength: 1, maxLength: 6 }),
      fc.nat(60),
      (lines, wild) => {
        const text = lines.join('\n')
        const offset = wild % (text.length + 1)
        const file = ['expr: |', ...lines.map((line) => `    ${line}`)]
        const { line, column } = placeIn(block(text, 2, 4), offset, 1)
        if (text[offset] !== undefined && text[offset] !== '\n') expect(file[line - 1]![column - 1]).toBe(text[offset])
      },
    ),
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimal, fromDecimal, numberFromDigits, showValue } from '../../../engine/core/value.ts'
import { type Arithmetic, EXACT, type Operand } from '../../../engine/rules/primitives/exact-arithmetic.ts'

it.each`
  x                   | sign   | y             | result
  ${0.1}              | ${'+'} | ${0.2}        | ${'0.3'}
  ${1.1}              | ${'*'} | ${1.1}        | ${'1.21'}
  ${0.3}              | ${'-'} | ${0.1}        | ${'0.2'}
  ${8.5}              | ${'/'} | ${100}        | ${'0.085'}
  ${-5.5}             | ${'%'} | ${2}          | ${'-1.5'}
  ${1}                | ${'/'} | ${8}          | ${'0.125'}
  ${0}                | ${'*'} | ${-1}         | ${'0'}
  ${999999999999999}  | ${'+'} | ${1}          | ${'1000000000000000'}
  ${99999999999999.9} | ${'+'} | ${0.01}       | ${'99999999999999.91'}
  ${123456789.123}    | ${'*'} | ${1000.00001} | ${'123456790357.56789123'}
`('$x $sign $y is $result', ({ x, sign, y, result }) => {
  expect(showValue(EXACT[sign as Arithmetic](x, y))).toBe(result)
  expect(Object.is(EXACT[sign as Arithmetic](x, y), -0)).toBe(false)
})

const operand: fc.Arbitrary<Operand> = fc
  .tuple(fc.boolean(), fc.stringMatching(/^(0|[1-9]\d{0,15})$/), fc.stringMatching(/^\d{0,7}$/))
  .map(([minus, whole, part]) => numberFromDigits(`${minus ? '-' : ''}${whole}${part ? `.${part}` : ''}`)!)

it('the short way gives what big decimals give, for every operator', () => {
  const signs = { '+': 'plus', '-': 'minus', '*': 'times', '/': 'div', '%': 'mod' } as const
  fc.assert(
    fc.property(
      operand,
      fc.oneof(operand, fc.constantFrom(10, 100, 1000, 3, 8)),
      fc.constantFrom(...Object.keys(signs)),
      (x, y, sign) => {
        fc.pre(!((sign === '/' || sign === '%') && decimal(y).eq(0)))
        const expected = fromDecimal(decimal(x)[signs[sign as Arithmetic]](y))
        const actual = EXACT[sign as Arithmetic](x, y)
        expect(typeof actual).toBe(typeof expected)
        expect(showValue(actual)).toBe(showValue(expected))
      },
    ),
    { numRuns: 5_000 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, toJson } from '../../../engine/core/json.ts'
import {
  decimal,
  fromDecimal,
  isDecimal,
  numberFromDigits,
  roundHalfAway,
  sameValue,
  showValue,
} from '../../../engine/core/value.ts'

it.each`
  value       | scale | rounded    | why
  ${'2.345'}  | ${2}  | ${'2.35'}  | ${'half goes away from zero'}
  ${'-2.345'} | ${2}  | ${'-2.35'} | ${'below zero too'}
  ${'2.5'}    | ${0}  | ${'3'}     | ${'not to even'}
  ${'1.005'}  | ${2}  | ${'1.01'}  | ${'where a binary float would give 1'}
  ${'2.3449'} | ${2}  | ${'2.34'}  | ${'less than half goes down'}
  ${'-0.004'} | ${2}  | ${'0'}     | ${'no negative zero'}
  ${'15'}     | ${-1} | ${'20'}    | ${'to tens'}
`('$value to $scale digits is $rounded: $why', ({ value, scale, rounded }) => {
  expect(showValue(roundHalfAway(decimal(value), scale))).toBe(rounded)
  expect(Object.is(roundHalfAway(decimal(value), scale), -0)).toBe(false)
})

it.each`
  digits                    | carrier      | why
  ${'0.1'}                  | ${'number'}  | ${'short'}
  ${'999999999999999'}      | ${'number'}  | ${'15 digits'}
  ${'1234567890123456'}     | ${'decimal'} | ${'16 digits'}
  ${'12345678901234567.89'} | ${'decimal'} | ${'more'}
  ${'1e5'}                  | ${'number'}  | ${'an exponent'}
  ${'1e999999999'}          | ${undefined} | ${'nobody could write that out'}
  ${'1e-500'}               | ${undefined} | ${'nor that'}
  ${'1,5'}                  | ${undefined} | ${'a comma is no point'}
  ${''}                     | ${undefined} | ${'nothing'}
  ${'0x10'}                 | ${undefined} | ${'not a number of a record'}
`('$digits is carried by $carrier: $why', ({ digits, carrier }) => {
  const number = numberFromDigits(digits)
  expect(isDecimal(number) ? 'decimal' : number === undefined ? undefined : typeof number).toBe(carrier)
})

const digits = fc
  .tuple(fc.boolean(), fc.stringMatching(/^(0|[1-9]\d{0,19})$/), fc.stringMatching(/^\d{0,12}$/))
  .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}${part ? `.${part}` : ''}`)

describe('properties', () => {
  it('keeps every digit from text to value and back', () => {
    fc.assert(
      fc.property(digits, (text) => {
        const value = numberFromDigits(text)!
        expect(decimal(showValue(value)).eq(decimal(text))).toBe(true)
        expect(decimal(fromDecimal(decimal(value))).eq(decimal(text))).toBe(true)
        expect(sameValue(value, fromDecimal(decimal(text)))).toBe(true)
      }),
    )
  })

  it('keeps every digit through JSON', () => {
    fc.assert(
      fc.property(fc.array(digits, { maxLength: 5 }), (texts) => {
        const parsed = parseJson(`{"a":[${texts.join(',')}]}`) as { a: (number | ReturnType<typeof decimal>)[] }
        expect(parsed.a.map((value, index) => decimal(value).eq(decimal(texts[index]!)))).not.toContain(false)
        const again = parseJson(toJson(parsed)) as typeof parsed
        expect(again.a.map((value, index) => decimal(value).eq(decimal(texts[index]!)))).not.toContain(false)
      }),
    )
  })

  it('rounds to the nearest, and a half away from zero', () => {
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 6 }), (text, scale) => {
        const exact = decimal(text)
        const rounded = decimal(roundHalfAway(exact, scale))
        const half = decimal(`0.5e-${scale}`)
        const distance = rounded.minus(exact).abs()
        expect(distance.lte(half)).toBe(true)
        if (distance.eq(half)) expect(rounded.abs().gt(exact.abs())).toBe(true)
        expect(decimal(roundHalfAway(rounded, scale)).eq(rounded)).toBe(true)
      }),
    )
  })
})

it('reads 16 digits of JSON by their digits', () => {
  expect(showValue((parseJson('{"a":9007199254740993}') as { a: number }).a)).toBe('9007199254740993')
  expect(parseJson('{"a":"1234567890123456","b":1.5}')).toEqual({ a: '1234567890123456', b: 1.5 })
})

it.each`
  text                             | digits                     | why
  ${'1e5'}                         | ${'100000'}                | ${'an exponent'}
  ${'{"a":1.5E+003}'}              | ${'1500'}                  | ${'a long exponent of a small number'}
  ${'[0,-1e310]'}                  | ${`-1${'0'.repeat(310)}`}  | ${'more than a JavaScript number can be'}
  ${'{"a": 1e-350}'}               | ${`0.${'0'.repeat(349)}1`} | ${'less than it can be'}
  ${'{"a":"1e400","b":"x:1e400"}'} | ${undefined}               | ${'texts are no numbers'}
`('JSON $text is read by its digits: $why', ({ text, digits }) => {
  const parsed = parseJson(text)
  const values = typeof parsed === 'object' && parsed !== null ? Object.values(parsed) : [parsed]
  if (digits === undefined) expect(values).toEqual(['1e400', 'x:1e400'])
  else expect(decimal(values.at(-1) as number).toFixed()).toBe(digits)
})

it.each(['1e401', '{"a":[1e999999999]}', '-5e-500'])('JSON %s is refused: nobody could write that out', (text) => {
  expect(() => parseJson(text)).toThrow(/^a number is out of range: /)
})

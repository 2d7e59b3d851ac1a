import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conditionText, together } from '../../engine/systems/conditions.ts'
import { parseSearch } from '../third/servers/shop-search.ts'

const BACKSLASH = { join: ' AND ', escape: 'backslash' } as const
const DOUBLE = { join: ' and ', escape: 'double' } as const

describe('a condition in the language of a system', () => {
  it.each`
    template               | value        | forms        | text                   | why
    ${'email:"{value}"'}   | ${'a@b.fi'}  | ${BACKSLASH} | ${'email:"a@b.fi"'}    | ${'a plain value goes as it is'}
    ${'name:"{value}"'}    | ${'5" pipe'} | ${BACKSLASH} | ${'name:"5\\" pipe"'}  | ${'its quote ends nothing'}
    ${'name:"{value}"'}    | ${'a\\'}     | ${BACKSLASH} | ${'name:"a\\\\"'}      | ${'nor does a backslash at its end'}
    ${'name:"{value}"'}    | ${"O'Hara"}  | ${BACKSLASH} | ${'name:"O\'Hara"'}    | ${'the other quote means nothing here'}
    ${"name eq '{value}'"} | ${"O'Hara"}  | ${DOUBLE}    | ${"name eq 'O''Hara'"} | ${'as OData writes it'}
    ${'number:{value}'}    | ${17}        | ${BACKSLASH} | ${'number:17'}         | ${'a number needs no quotes'}
  `('$template with $value is $text: $why', ({ template, value, forms, text }) => {
    expect(conditionText(template, value, forms)).toBe(text)
  })

  it('means the value and nothing else, whatever the value', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (x, y) => {
        const texts = [x, y].map((value) => conditionText('name:"{value}"', value, BACKSLASH))
        const [joined] = together(
          texts.map((value) => [{ name: 'query', value }]),
          BACKSLASH,
        )
        expect(parseSearch(String(joined?.value))).toEqual([x, y].map((value) => ({ field: 'name', op: '=', value })))
      }),
    )
  })
})

describe('several conditions', () => {
  const since = [{ name: 'q', value: 'at>=1' }]
  const code = [{ name: 'q', value: 'code:2' }]
  const numbers = [
    { name: 'number', value: '1' },
    { name: 'number', value: '2' },
  ]

  it.each`
    groups                                         | join         | asked                                         | why
    ${[since, code]}                               | ${' AND '}   | ${[{ name: 'q', value: 'at>=1 AND code:2' }]} | ${'one parameter, one text'}
    ${[since, code]}                               | ${undefined} | ${[{ name: 'q', value: 'at>=1' }]}            | ${'without a word for "and" the first alone gives more, never less'}
    ${[since, numbers]}                            | ${' AND '}   | ${[...since, ...numbers]}                     | ${'parameters of their own stay'}
    ${[numbers, [{ name: 'number', value: '3' }]]} | ${' AND '}   | ${numbers}                                    | ${'what repeats its parameter is joined with nothing'}
    ${[[], since]}                                 | ${' AND '}   | ${since}                                      | ${'nothing is no condition'}
  `('$why', ({ groups, join, asked }) => {
    expect(together(groups, { join, escape: 'backslash' })).toEqual(asked)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal, type Value } from '../../../engine/core/value.ts'
import { compileNormalize, NORMALIZE_WORDS, type Normalizer } from '../../../engine/rules/primitives/normalize.ts'
import { list, map, quoted, scalar, tree } from './trees.ts'

function normalizer(...words: unknown[]): Normalizer {
  const compiled = compileNormalize(tree(words))
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join('; '))
  return compiled.value
}

it.each`
  words                                 | value                     | normal             | why
  ${['trim']}                           | ${'  a b '}               | ${'a b'}           | ${'ends only'}
  ${['collapse']}                       | ${'a \u00a0 b'}           | ${'a b'}           | ${'inner white space'}
  ${['lower']}                          | ${'ÅSE'}                  | ${'åse'}           | ${'letters of any language'}
  ${['upper']}                          | ${'straße'}               | ${'STRASSE'}       | ${'as Unicode says'}
  ${['digits']}                         | ${'+47 22-33'}            | ${'472233'}        | ${'digits only'}
  ${['letters']}                        | ${'A-1 ö'}                | ${'Aö'}            | ${'letters only'}
  ${['noDiacritics']}                   | ${'Ærø Åström é'}         | ${'AEro Astrom e'} | ${'without marks'}
  ${['noPunctuation']}                  | ${'12.34-5/A'}            | ${'12345A'}        | ${'without signs'}
  ${['trim', 'lower', { before: '-' }]} | ${' FI-fi '}              | ${'fi'}            | ${'the rule for languages'}
  ${[{ before: '-' }]}                  | ${'a-b-c'}                | ${'a'}             | ${'at the first mark'}
  ${[{ after: '-' }]}                   | ${'a-b-c'}                | ${'c'}             | ${'behind the last mark'}
  ${[{ after: '-' }]}                   | ${'abc'}                  | ${'abc'}           | ${'no mark, no cut'}
  ${['number']}                         | ${'020'}                  | ${20}              | ${'by digits'}
  ${['number']}                         | ${'8.50'}                 | ${8.5}             | ${'trailing zeros are no digits'}
  ${['number']}                         | ${'A20'}                  | ${'A20'}           | ${'no number, no change'}
  ${['date']}                           | ${'2027-02-01T10:00:00Z'} | ${'2027-02-01'}    | ${'the day'}
  ${['date']}                           | ${20270201}               | ${'2027-02-01'}    | ${'a day as a number'}
  ${['date']}                           | ${0}                      | ${null}            | ${'0 is no day'}
  ${['date']}                           | ${'2027-02-30'}           | ${'2027-02-30'}    | ${'no such day, no change'}
  ${['lines']}                          | ${' a \r\n\r\nb'}         | ${'a\nb'}          | ${'lines'}
  ${['lines']}                          | ${['a', '', 'b']}         | ${'a\nb'}          | ${'a list of lines'}
  ${['email']}                          | ${'Ann <Ann@X.NO>'}       | ${'ann@x.no'}      | ${'the address alone'}
  ${['email']}                          | ${'mailto:Ann@x.no '}     | ${'ann@x.no'}      | ${'without its scheme'}
  ${['trim']}                           | ${null}                   | ${null}            | ${'null stays null'}
  ${['trim', 'lower', 'digits']}        | ${12.5}                   | ${12.5}            | ${'numbers pass'}
  ${['lower']}                          | ${true}                   | ${true}            | ${'and so does truth'}
  ${['lower']}                          | ${['A', 'B']}             | ${['a', 'b']}      | ${'lists item by item'}
  ${['trim']}                           | ${'e\u0301'}              | ${'é'}             | ${'texts are composed'}
`('$words makes $value $normal: $why', ({ words, value, normal }) => {
  expect(normalizer(...words)(value)).toEqual(normal)
})

it.each`
  written                   | normal
  ${'FI12345678'}           | ${'12345678'}
  ${'1234567-8'}            | ${'12345678'}
  ${'12345678'}             | ${'12345678'}
  ${'fi 1234567-8'}         | ${'12345678'}
  ${'0123456-7'}            | ${'01234567'}
  ${'SE556012579001'}       | ${'5560125790'}
  ${'556012-5790'}          | ${'5560125790'}
  ${'NO 123 456 785 MVA'}   | ${'123456785'}
  ${'123456785'}            | ${'123456785'}
  ${'DK-12.34.56.78'}       | ${'12345678'}
  ${'EE123456789'}          | ${'123456789'}
  ${'DE 123456789'}         | ${'123456789'}
  ${'NL123456789B01'}       | ${'123456789B01'}
  ${'GB123456789001'}       | ${'123456789'}
  ${'CHE-123.456.788 MWST'} | ${'123456788'}
  ${'SC123456'}             | ${'SC123456'}
  ${'123456-7'}             | ${'01234567'}
  ${'FI 123456-7'}          | ${'01234567'}
  ${'FI01234567'}           | ${'01234567'}
  ${''}                     | ${''}
`('organisation number $written is $normal', ({ written, normal }) => {
  expect(normalizer('organisationNumber')(written)).toBe(normal)
})

it('takes an organisation number that a system keeps as a number', () => {
  expect(normalizer('organisationNumber')(12345678)).toBe('12345678')
})

it.each`
  written                       | normal
  ${'Nordlys AS'}               | ${'nordlys'}
  ${'NORDLYS  A/S'}             | ${'nordlys'}
  ${'Fjord Consulting, Oy'}     | ${'fjord consulting'}
  ${'Fjord Consulting Oyj Abp'} | ${'fjord consulting'}
  ${'Bäckström & Söner AB'}     | ${'backstrom soner'}
  ${'Müller GmbH & Co. KG'}     | ${'muller'}
  ${'Rossi S.p.A.'}             | ${'rossi'}
  ${"O'Brien Ltd."}             | ${'obrien'}
  ${'Acme, Inc.'}               | ${'acme'}
  ${'AS'}                       | ${'as'}
  ${'Asker Bilpleie'}           | ${'asker bilpleie'}
  ${'Oy Fjord Ab'}              | ${'fjord'}
  ${'A/S Nordlys'}              | ${'nordlys'}
  ${'AB Oy'}                    | ${'ab'}
`('company $written is $normal', ({ written, normal }) => {
  expect(normalizer('companyName')(written)).toBe(normal)
})

it.each`
  written                    | normal
  ${'Nordlys AS'}            | ${'Nordlys'}
  ${'Fjord  Consulting, Oy'} | ${'Fjord Consulting'}
  ${'Fjord  Consulting'}     | ${'Fjord  Consulting'}
  ${'Müller GmbH & Co. KG'}  | ${'Müller'}
  ${'Rossi S.p.A.'}          | ${'Rossi'}
  ${'Oy Fjord Ab'}           | ${'Fjord'}
  ${'Bryggen ApS'}           | ${'Bryggen'}
  ${'AS'}                    | ${'AS'}
  ${'Asker Bilpleie'}        | ${'Asker Bilpleie'}
  ${''}                      | ${''}
`('$written without its legal form is $normal', ({ written, normal }) => {
  expect(normalizer('noLegalForm')(written)).toBe(normal)
})

describe('problems', () => {
  it.each`
    words                                 | code                   | mend
    ${list(quoted('trimm'))}              | ${'NORMALIZE_UNKNOWN'} | ${/did you mean "trim"\?/}
    ${list(quoted('organizationNumber'))} | ${'NORMALIZE_UNKNOWN'} | ${/did you mean "organisationNumber"\?/}
    ${quoted('before')}                   | ${'NORMALIZE_UNKNOWN'} | ${/\{ before: "-" \}/}
    ${list(map({ befor: quoted('-') }))}  | ${'NORMALIZE_UNKNOWN'} | ${/did you mean "before"\?/}
    ${list(map({ before: quoted('') }))}  | ${'NORMALIZE_SHAPE'}   | ${/\{ before: "-" \}/}
    ${list(list())}                       | ${'NORMALIZE_SHAPE'}   | ${/\[trim, lower/}
  `('$code: $mend', ({ words, code, mend }) => {
    const compiled = compileNormalize(words)
    expect(compiled.ok || compiled.problems).toMatchObject([{ code, mend: expect.stringMatching(mend) }])
  })

  it('finds all of them, each at its word', () => {
    const compiled = compileNormalize(list(quoted('trimm', 3, 8), quoted('lower'), quoted('uper', 3, 24)))
    expect(compiled.ok || compiled.problems.map(({ place }) => place?.column)).toEqual([8, 24])
  })
})

it('takes a lone word, nothing, and prints itself', () => {
  const lone = compileNormalize(scalar('trim'))
  expect(lone.ok && lone.value(' a ')).toBe('a')
  const none = compileNormalize(scalar('null'))
  expect(none.ok && none.value(' a ')).toBe(' a ')
  expect(normalizer('trim', { before: '-' }).text).toBe('trim, before "-"')
})

const words = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Object.keys(NORMALIZE_WORDS)) },
    { weight: 1, arbitrary: fc.record({ before: fc.constantFrom('-', 'a', 'S', ' ', '.', 'oy') }) },
    { weight: 1, arbitrary: fc.record({ after: fc.constantFrom('-', 'a', 'S', ' ', '.', 'oy') }) },
  ),
  { maxLength: 5 },
)
const values: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'FI',
        'SE',
        'a/s',
        'AS',
        'Oy',
        '-',
        '.',
        ' ',
        '01',
        '12',
        '556012',
        'é',
        'ß',
        '2027-02-01',
        '\n',
        'MVA',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(decimal('12345678901234567.89')),
)

describe('properties', () => {
  it('done twice is done once, for any words in any order', () => {
    fc.assert(
      fc.property(words, values, (some, value) => {
        const normalize = normalizer(...some)
        const once = normalize(value)
        expect(normalize(once)).toEqual(once)
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves null alone', () => {
    fc.assert(fc.property(words, (some) => void expect(normalizer(...some)(null)).toBe(null)))
  })
})

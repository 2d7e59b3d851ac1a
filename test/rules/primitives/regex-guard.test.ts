import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judgeRegex } from '../../../engine/rules/primitives/regex-guard.ts'

it.each`
  source                                                    | why
  ${'(a+)+'}                                                | ${'has a quantifier within a quantifier'}
  ${'(a*)*b'}                                               | ${'has a quantifier within a quantifier'}
  ${'(?:\\d+,?)+$'}                                         | ${'has a quantifier within a quantifier'}
  ${'((ab?)c)*'}                                            | ${'has a quantifier within a quantifier'}
  ${'(a{1,9}){2,}'}                                         | ${'has a quantifier within a quantifier'}
  ${'(a|a)*'}                                               | ${'repeats alternatives that may begin alike'}
  ${'(a|ab)+'}                                              | ${'repeats alternatives that may begin alike'}
  ${'(\\w|x)+'}                                             | ${'repeats alternatives that may begin alike'}
  ${'((a|b)c|d)*'}                                          | ${'repeats alternatives that may begin alike'}
  ${'(a)\\1'}                                               | ${'refers back to what it matched'}
  ${'.*.*.*.*.*.*.*.*.*.*=.*'}                              | ${'has so many quantifiers that trying them all would not end'}
  ${'a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaa'} | ${'has so many quantifiers that trying them all would not end'}
`('refuses /$source/: it $why', ({ source, why }) => {
  expect(judgeRegex(source)).toEqual({ ok: false, why })
})

it.each`
  source                    | least        | why
  ${'\\s+'}                 | ${9_000}     | ${'white space'}
  ${'^[A-Z]{2}\\d{8,12}$'}  | ${1_000_000} | ${'an organisation number'}
  ${'^\\+?[0-9 ()-]+$'}     | ${1_000_000} | ${'a phone number'}
  ${'[^@]+@[^@]+\\.[a-z]+'} | ${200}       | ${'an address'}
  ${'(?:oy|ab|as)$'}        | ${1_000_000} | ${'alternatives, not repeated'}
  ${'(?:x|y|z)+'}           | ${9_000}     | ${'repeated alternatives that begin differently'}
  ${'(\\d{3}){2}'}          | ${1_000_000} | ${'a fixed number of times'}
  ${'(-\\d+)?$'}            | ${9_000}     | ${'optional once'}
  ${'[*+(|]'}               | ${1_000_000} | ${'signs in a class mean themselves'}
  ${'\\(a\\)\\+'}           | ${1_000_000} | ${'and so do escaped ones'}
`('lets /$source/ run: $why', ({ source, least }) => {
  const verdict = judgeRegex(source)
  expect(verdict.ok && verdict.longestText).toBeGreaterThanOrEqual(least)
})

it('never throws on what RegExp accepts', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab(|)*+?{}1,[\]\\^$.:=!<>dk-]{0,16}$/), (source) => {
      try {
        new RegExp(source)
      } catch {
        return
      }
      judgeRegex(source)
    }),
    { numRuns: 2_000 },
  )
})

it('keeps what it lets run within bounds, on the worst texts', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    'a*',
    'a+',
    '.*',
    '(a|b)',
    '(?:ab)*',
    'a?',
    '[ab]+',
    'a{0,3}',
    '(a*)',
    '(?:a|b)*',
  )
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), fc.constantFrom('c', 'cd$', '$c'), (parts, end) => {
      const source = parts.join('') + end
      const verdict = judgeRegex(source)
      if (!verdict.ok) return
      const text = 'a'.repeat(Math.min(verdict.longestText, 100_000))
      const start = performance.now()
      new RegExp(source).exec(text)
      expect(performance.now() - start).toBeLessThan(5_000)
    }),
    { numRuns: process.env.SILTA_LONG ? 100 : 12 },
  )
})

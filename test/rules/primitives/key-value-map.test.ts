import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../../engine/core/tree.ts'
import {
  compileMap,
  type MapOptions,
  type MapTrees,
  type ValueMap,
} from '../../../engine/rules/primitives/key-value-map.ts'
import { block, list, map, quoted, scalar, tree } from './trees.ts'

function made(trees: MapTrees, options?: MapOptions): ValueMap {
  const compiled = compileMap('m', trees, options)
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join('; '))
  return compiled.value
}

function problems(pairs: Tree, options?: MapOptions): string[] {
  const compiled = compileMap('m', { pairs }, options)
  const found = compiled.ok ? (compiled.notes ?? []) : compiled.problems
  return found.map(({ code, place }) => `${code} ${place?.line}:${place?.column}+${place?.length}`)
}

describe('what is written', () => {
  it.each`
    text                          | canonical                     | why
    ${'14=2, 30=5, 60=3'}         | ${'14=2, 30=5, 60=3'}         | ${'the form of the book'}
    ${'14=2,30=5 ,60 = 3 '}       | ${'14=2, 30=5, 60=3'}         | ${'spaces are free'}
    ${'fi=358'}                   | ${'fi=358'}                   | ${'one pair'}
    ${'0=1, 00=2'}                | ${'0=1, 00=2'}                | ${'keys compare as written'}
    ${'a=00100'}                  | ${'a=00100'}                  | ${'values stay as written'}
    ${'Net 30 days=5'}            | ${'Net 30 days=5'}            | ${'blanks inside'}
    ${'"Net, 30"=5, "a=b"="""x"'} | ${'"Net, 30"=5, "a=b"="""x"'} | ${'quotes hold commas, equals signs and quotes'}
    ${'""=0, x=""'}               | ${'""=0, x=""'}               | ${'an empty text must be quoted'}
    ${'14=2\n30=5'}               | ${'14=2, 30=5'}               | ${'a line break parts too'}
    ${'14=2,\n30=5\n'}            | ${'14=2, 30=5'}               | ${'so does a comma before it'}
    ${''}                         | ${''}                         | ${'nothing is the empty map'}
  `('$text is $canonical: $why', ({ text, canonical }) => {
    expect(made({ pairs: quoted(text) }).text()).toBe(canonical)
  })

  it('takes a YAML mapping, keys and values as written', () => {
    const languages = made({ pairs: map({ fi: scalar('358'), no: scalar('047'), true: scalar('1') }) })
    expect(languages.text()).toBe('fi=358, no=047, true=1')
    expect(languages.own(true)).toBe('1')
  })

  it('takes a list of pairs', () => {
    expect(made({ pairs: list(quoted('14=2'), quoted('30=5, 60=3')) }).text()).toBe('14=2, 30=5, 60=3')
  })

  it('lets the second layer add and override', () => {
    const merged = made({ pairs: quoted('fi=358, nb=47'), add: quoted('nb=1047, en=44') })
    expect(merged.text()).toBe('fi=358, nb=1047, en=44')
    expect(merged.entry('nb')?.place.column).toBe(2)
  })
})

describe('get and back', () => {
  it.each`
    key          | value   | by
    ${'14'}      | ${'2'}  | ${'entry'}
    ${14}        | ${'2'}  | ${'entry'}
    ${null}      | ${null} | ${'empty'}
    ${''}        | ${null} | ${'empty'}
    ${undefined} | ${null} | ${'empty'}
  `('$key gives $value', ({ key, value, by }) => {
    expect(made({ pairs: quoted('14=2') }).get(key)).toMatchObject({ ok: true, value, by })
  })

  it.each`
    otherwise                   | value      | back
    ${quoted('keep')}           | ${'99'}    | ${'99'}
    ${quoted('empty')}          | ${null}    | ${null}
    ${tree({ value: 'other' })} | ${'other'} | ${undefined}
  `('a miss gives $value', ({ otherwise, value, back }) => {
    const known = made({ pairs: quoted('14=2'), otherwise })
    expect(known.get('99')).toMatchObject({ ok: true, value })
    expect(known.back('99')).toBe(back)
    expect(known.own('99')).toBe(undefined)
  })

  it('a miss is a problem unless something else was said', () => {
    const miss = made({ pairs: quoted('14=2', 4, 3) }).get('99')
    expect(miss.ok || miss.problems[0]).toMatchObject({ code: 'MAP_MISS', place: { line: 4, column: 3 } })
    expect(made({ pairs: quoted('14=2') }).back('99')).toBe(undefined)
  })

  it('an entry for the empty text catches empty values', () => {
    expect(made({ pairs: quoted('""=0') }).get(null)).toMatchObject({ ok: true, value: '0' })
  })

  it('reads numbers by number when the rule says so', () => {
    const numbers = made({ pairs: quoted('014=2, 30=05') }, { keyType: 'number', valueType: 'number' })
    expect(numbers.own('14')).toBe(2)
    expect(numbers.own('0014')).toBe(2)
    expect(numbers.own(30)).toBe(5)
    expect(numbers.back('5')).toBe(30)
    expect(made({ pairs: quoted('014=2') }).own('14')).toBe(undefined)
  })

  it('goes back by the first key of a value, and says so', () => {
    const compiled = compileMap('languages', { pairs: quoted('nb=47, no=47, nn=47, fi=358') }, { bothWays: true })
    expect(compiled.ok && compiled.value.back('47')).toBe('nb')
    expect(compiled.ok && compiled.notes).toMatchObject([
      { code: 'MAP_NOT_ONE_TO_ONE', severity: 'info', place: { column: 9 } },
    ])
    expect(compiled.ok && compiled.notes?.[0]?.what).toBe(
      'map "languages" gives 47 for nb, no, nn; on the way back 47 gives nb',
    )
    expect(made({ pairs: quoted('a=1') }).ambiguities()).toEqual([])
  })
})

describe('problems, each at its part', () => {
  it.each`
    text             | found                                               | why
    ${'14=2, 14=3'}  | ${['MAP_DOUBLED_KEY 1:7+2']}                        | ${'at the later key'}
    ${'14=2,,30=5'}  | ${['MAP_EMPTY_PART 1:6+1']}                         | ${'two commas'}
    ${'14=2,'}       | ${['MAP_EMPTY_PART 1:5+1']}                         | ${'a comma at the end'}
    ${',14=2'}       | ${['MAP_EMPTY_PART 1:1+1']}                         | ${'a comma at the start'}
    ${'14, 30=5'}    | ${['MAP_NO_EQUALS 1:1+2']}                          | ${'no equals sign'}
    ${'14=2=3'}      | ${['MAP_NO_EQUALS 1:1+6']}                          | ${'two equals signs'}
    ${'=2, 30='}     | ${['MAP_EMPTY_PART 1:1+2', 'MAP_EMPTY_PART 1:5+3']} | ${'one side is missing, all at once'}
    ${'"a=1'}        | ${['MAP_QUOTE 1:1+4']}                              | ${'an open quote'}
    ${'a"b=1'}       | ${['MAP_QUOTE 1:1+5']}                              | ${'a quote inside a bare key'}
    ${'"a"b=1, c=2'} | ${['MAP_QUOTE 1:1+6']}                              | ${'text behind a quote'}
  `('$text: $why', ({ text, found }) => {
    expect(problems(scalar(text))).toEqual(found)
  })

  it('finds its way in blocks and mappings', () => {
    expect(problems(block('14=2\n14=3\n', 5, 4))).toEqual(['MAP_DOUBLED_KEY 6:5+2'])
    expect(problems(map({ a: list() }))).toEqual(['MAP_SHAPE 1:1+undefined'])
    expect(problems(map({ a: scalar('null') }))).toEqual(['MAP_EMPTY_PART 1:1+4'])
  })

  it('knows 1 and 01 as one number', () => {
    expect(problems(quoted('1=a, 01=b'), { keyType: 'number' })).toEqual(['MAP_DOUBLED_KEY 1:7+2'])
    expect(problems(quoted('x=1'), { keyType: 'number' })).toEqual(['MAP_NOT_A_NUMBER 1:2+1'])
  })

  it.each`
    otherwise               | mend
    ${quoted('kepp')}       | ${'did you mean keep?'}
    ${scalar('44')}         | ${'write error, keep, empty, or { value: 44 }'}
    ${tree({ valeu: 'x' })} | ${'write error, keep, empty or { value: … }'}
  `('otherwise: $mend', ({ otherwise, mend }) => {
    const compiled = compileMap('m', { otherwise })
    expect(compiled.ok || compiled.problems).toMatchObject([{ code: 'MAP_OTHERWISE', mend }])
  })
})

const texts = fc.string({ maxLength: 12, unit: 'grapheme' })

describe('properties', () => {
  it('prints what reads back as the same entries, whatever the texts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(texts, { minLength: 1, maxLength: 8 }), fc.infiniteStream(texts), (keys, values) => {
        const original = made({
          pairs: map(Object.fromEntries(keys.map((key) => [`k${key}`, quoted(values.next().value as string)]))),
        })
        const again = made({ pairs: quoted(original.text()) })
        expect(again.entries.map(({ key, value }) => [key, value])).toEqual(
          original.entries.map(({ key, value }) => [key, value]),
        )
        expect(again.text()).toBe(original.text())
      }),
    )
  })

  it('is the identity there and back when it is one to one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(texts, texts), { selector: ([key]) => key, maxLength: 10 }), (pairs) => {
        const values = new Set(pairs.map(([, value]) => value))
        fc.pre(values.size === pairs.length)
        const entries = map(Object.fromEntries(pairs.map(([key, value]) => [key, quoted(value)])))
        const both = made({ pairs: entries }, { bothWays: true })
        for (const { key, value } of both.entries) {
          expect(both.own(key)).toBe(value)
          expect(both.back(value)).toBe(key)
        }
        expect(both.ambiguities()).toEqual([])
      }),
    )
  })

  it('never throws, whatever the text', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[ab1"=,\n ]*$/))
    fc.assert(
      fc.property(text, (wild) => void compileMap('m', { pairs: quoted(wild) })),
      { numRuns: 500 },
    )
  })
})

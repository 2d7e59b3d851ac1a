import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '../../../engine/core/value.ts'
import { compilePath, parsePath, setPath } from '../../../engine/rules/primitives/path.ts'
import { place } from './trees.ts'

function get(path: string, record: unknown): unknown {
  const compiled = compilePath(path)
  if (!compiled.ok) throw new Error(compiled.problems[0].what)
  return compiled.value(record)
}

const record = JSON.parse(
  '{"name":"Fjord","language":{"code":"fi"},"deep":{"a":{"b":{"c":5}}},"emails":[{"address":"x@y"}],"nothing":null,"length":3,"odd name":1,"c":{"e":7},"list":[1,[2]]}',
)

it.each`
  path                   | value        | why
  ${'name'}              | ${'Fjord'}   | ${'one step'}
  ${'language.code'}     | ${'fi'}      | ${'two'}
  ${'deep.a.b'}          | ${{ c: 5 }}  | ${'three'}
  ${'deep.a.b.c'}        | ${5}         | ${'four'}
  ${'emails[0].address'} | ${'x@y'}     | ${'an index'}
  ${'list[1][0]'}        | ${2}         | ${'two indexes'}
  ${'emails[1].address'} | ${undefined} | ${'nothing there'}
  ${'nothing'}           | ${null}      | ${'null is null'}
  ${'nothing.at.all'}    | ${undefined} | ${'below null is nothing'}
  ${'length'}            | ${3}         | ${'a field may be called length'}
  ${'name.length'}       | ${undefined} | ${'but a text lends none'}
  ${'name.trim'}         | ${undefined} | ${'nor its methods'}
  ${'name.0'}            | ${undefined} | ${'nor its characters'}
  ${'emails.length'}     | ${undefined} | ${'a list lends none either'}
  ${'emails.address'}    | ${undefined} | ${'a name asks mappings only'}
  ${'language[0]'}       | ${undefined} | ${'an index asks lists only'}
  ${'`odd name`'}        | ${1}         | ${'backticks hold blanks'}
  ${'c.e'}               | ${7}         | ${'a mapping with the inner names of a decimal'}
`('$path is $value: $why', ({ path, value }) => {
  expect(get(path, record)).toEqual(value)
})

it('sees a decimal as one value', () => {
  for (const name of ['c', 'e', 's', 'times']) expect(get(`amount.${name}`, { amount: decimal('1.5') })).toBe(undefined)
})

it.each([undefined, null, 'text', 5, true, []])('gives nothing for a record that is %o', (odd) => {
  for (const path of ['name', 'name.x', 'a.b.c', 'a.b.c.d', 'length', 'a[0]']) expect(get(path, odd)).toBe(undefined)
})

describe('problems', () => {
  it.each([
    '__proto__',
    'a.__proto__.b',
    'constructor',
    'a.constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '`__proto__`',
  ])('%s is refused', (path) => {
    expect(parsePath(path, place)).toMatchObject({ ok: false, problems: [{ code: 'PATH_REFUSED', place }] })
  })

  it.each(['', ' ', '.', 'a.', '.a', 'a..b', 'a[', 'a[x]', 'a[-1]', 'a[999999]', 'a b', 'a.[0]', '[0]', '"a"', 'a()'])(
    '%o is no path',
    (path) => {
      expect(compilePath(path, place)).toMatchObject({ ok: false, problems: [{ code: 'PATH_SYNTAX', place }] })
    },
  )
})

describe('setPath', () => {
  it('builds what is missing on the way, lists for indexes', () => {
    const object = {}
    setPath(object, 'language.guid', 'g')
    setPath(object, 'emails[1].address', 'x')
    setPath(object, 'language.code', 'fi')
    expect(object).toEqual({ language: { guid: 'g', code: 'fi' }, emails: [undefined, { address: 'x' }] })
  })

  it('puts a mapping where a single value stood', () => {
    const object = { a: 5 }
    setPath(object, 'a.b', 1)
    expect(object).toEqual({ a: { b: 1 } })
  })

  it('never reaches a prototype', () => {
    expect(() => setPath({}, '__proto__.polluted', true)).toThrow('PATH_REFUSED')
    expect(({} as { polluted?: true }).polluted).toBe(undefined)
    expect(() => setPath({}, 'a[10000]', true)).toThrow('PATH_REFUSED')
  })
})

const name = fc.stringMatching(/^[a-zA-Z_$å][a-zA-Z0-9_-]{0,8}$/).filter((text) => parsePath(text).ok)
const step = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 1, arbitrary: fc.tuple(name, fc.nat(5)).map(([text, index]) => `${text}[${index}]`) },
)

describe('properties', () => {
  it('reads back what was set', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), fc.jsonValue(), (steps, value) => {
        const object = {}
        setPath(object, steps.join('.'), value)
        expect(get(steps.join('.'), object)).toBe(value)
      }),
    )
  })

  it('reads what hand-written code reads, and leaves the record alone', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 4 }),
        fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
        (object, names) => {
          const path = names.map((text) => `\`${text}\``).join('.')
          const compiled = compilePath(path)
          fc.pre(compiled.ok)
          let expected: unknown = object
          for (const text of names) {
            const isMapping = typeof expected === 'object' && expected !== null && !Array.isArray(expected)
            expected =
              isMapping && Object.hasOwn(expected as object, text)
                ? (expected as Record<string, unknown>)[text]
                : undefined
          }
          const before = structuredClone(object)
          expect(compiled.value(object)).toBe(expected)
          expect(object).toEqual(before)
        },
      ),
    )
  })

  it('never throws at compile, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[ab.[\]`0]*$/)), (wild) => void compilePath(wild)))
  })
})

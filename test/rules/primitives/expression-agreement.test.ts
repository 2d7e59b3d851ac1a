import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileExpression } from '../../../engine/rules/primitives/expression.ts'
import { quoted } from './trees.ts'

const options = { bindings: ['settings'] }
const bindings = { settings: { rate: 8.5, name: 'Fjord', list: ['a', 'b'] }, now: 1_800_000_000_000 }

const path = fc.constantFrom(
  'name',
  'city',
  'n',
  'm',
  'nul',
  'flag',
  'missing',
  'missing.x',
  'lang.code',
  'rows',
  'rows.a',
  'rows.b',
  'one.a',
  'one',
  'none',
  'none.a',
  'deep.list',
  'deep.list.x',
  '$settings.rate',
  '$settings.list',
  '$$.n',
  '$',
  'rows.tags',
)
const literal = fc.constantFrom(
  '0',
  '1',
  '2',
  '0.1',
  '-3',
  '2.5',
  '"x"',
  '"a-b"',
  '""',
  '" "',
  'true',
  'false',
  'null',
  '"ab"',
  '[1, 2]',
  '[]',
  '["a"]',
)
const { expression: any } = fc.letrec<{ expression: string }>((tie) => {
  const e = tie('expression')
  const call = (name: string, ...args: fc.Arbitrary<string>[]) =>
    fc.tuple(...args).map((texts) => `$${name}(${texts.join(', ')})`)
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      path,
      literal,
      fc
        .tuple(e, fc.constantFrom('+', '-', '*', '/', '%', '&', '=', '!=', '<', '<=', '>', '>=', 'and', 'or', 'in'), e)
        .map(([x, op, y]) => `(${x} ${op} ${y})`),
      fc.tuple(e, e, e).map(([x, y, z]) => `(${x} ? ${y} : ${z})`),
      fc.tuple(e, fc.constantFrom('??', '?:'), e).map(([x, op, y]) => `(${x} ${op} ${y})`),
      e.map((x) => `-(${x})`),
      fc
        .tuple(
          fc.constantFrom('rows', 'one', 'deep.list', 'rows.tags', 'none'),
          fc.oneof(e, fc.constantFrom('0', '1', '-1', 'a > 1', 'a = n', 'b = "x"', '$ = "t"', 'tags[0] = "t"')),
          fc.constantFrom('', '.a', '.b', '.tags', '.(a & b)'),
        )
        .map(([list, filter, rest]) => `${list}[${filter}]${rest}`),
      fc.tuple(e, e).map(([x, y]) => `[${x}, ${y}]`),
      fc
        .tuple(
          e,
          fc.constantFrom('$trim()', '$lowercase', '$substringBefore("-")', '$string', '$count', '$round(1)', '$sum'),
        )
        .map(([x, f]) => `(${x} ~> ${f})`),
      fc
        .constantFrom(
          'lowercase',
          'uppercase',
          'trim',
          'length',
          'string',
          'number',
          'boolean',
          'not',
          'exists',
          'count',
          'abs',
          'floor',
          'ceil',
          'round',
          'sum',
          'average',
          'join',
          'lines',
          'firstName',
          'lastName',
          'decimal',
          'isoDate',
          'yyyymmdd',
        )
        .chain((name) => call(name, e)),
      fc
        .constantFrom(
          'substringBefore',
          'substringAfter',
          'contains',
          'split',
          'join',
          'round',
          'roundHalfAway',
          'substring',
          'add',
          'times',
          'fullName',
          'joinLines',
          'pad',
        )
        .chain((name) => call(name, e, e)),
      call('replace', e, literal, fc.constantFrom('""', '"x"', 'city')),
      call('substring', e, e, e),
    ),
  }
})

const text = fc.constantFrom('', 'a', 'Anna Virtanen', 'a-b-c', ' x  y ', '12', '0.5', 'ÅÄ', '2027-02-01', 'undefined')
const number = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(0.1, 0.2, 2.5, -1.005, 123456789012.345, 20270201),
)
const row = fc.record(
  { a: fc.oneof(number, text), b: text, tags: fc.array(fc.constantFrom('t', 'u'), { maxLength: 2 }) },
  { requiredKeys: [] },
)
const record = fc.record(
  {
    name: text,
    city: text,
    n: number,
    m: number,
    nul: fc.constant(null),
    flag: fc.boolean(),
    lang: fc.record({ code: text }),
    rows: fc.array(row, { maxLength: 3 }),
    one: fc.array(row, { minLength: 1, maxLength: 1 }),
    none: fc.constant([]),
    deep: fc.record({ list: fc.array(fc.oneof(fc.array(number, { maxLength: 2 }), number, row), { maxLength: 3 }) }),
  },
  { requiredKeys: [] },
)

/** What both ways give for a record; undefined where only the interpreter can. */
async function both(source: string, input: unknown): Promise<readonly [unknown, unknown] | undefined> {
  const direct = compileExpression(quoted(source), options)
  const interpreted = compileExpression(quoted(source), { ...options, interpret: true })
  if (!direct.ok || !interpreted.ok) throw new Error(`${source}: ${direct.ok || direct.problems[0].what}`)
  if (direct.value.kind === 'jsonata') return undefined
  const answers = [await direct.value.evaluate(input, bindings), await interpreted.value.evaluate(input, bindings)]
  const [now, later] = answers.map((answer) => (answer.ok ? { value: answer.value } : 'failed'))
  return [now, later]
}

it('compiled and interpreted expressions agree', async () => {
  let compared = 0
  await fc.assert(
    fc.asyncProperty(any, record, async (source, input) => {
      const answers = await both(source, input)
      if (!answers) return
      compared++
      expect(answers[0], source).toEqual(answers[1])
    }),
    { numRuns: process.env.SILTA_LONG ? 30_000 : 1_500 },
  )
  expect(compared).toBeGreaterThan(800)
}, 300_000)

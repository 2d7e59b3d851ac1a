import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../engine/core/problem.ts'
import type { Tree } from '../../../engine/core/tree.ts'
import { decimal, isDecimal } from '../../../engine/core/value.ts'
import {
  type Bindings,
  compileExpression,
  type Expression,
  type ExpressionOptions,
} from '../../../engine/rules/primitives/expression.ts'
import { FUNCTIONS } from '../../../engine/rules/primitives/expression-functions.ts'
import { block, list, quoted, scalar } from './trees.ts'

const record = {
  name: ' Anna Virtanen ',
  code: 'fi-FI',
  price: 0.1,
  qty: 3,
  nul: null,
  lang: { code: 'fi' },
  rows: [
    { a: 1, b: 'x' },
    { a: 2, b: 'y' },
  ],
  one: [{ a: 5 }],
  none: [],
}
const bindings: Bindings = { settings: { rate: 8.5, list: ['p', 'q'] }, now: 1_000_000_000_000 }

function expression(tree: Tree | string, options: ExpressionOptions = {}): Expression {
  const compiled = compileExpression(typeof tree === 'string' ? quoted(tree) : tree, {
    bindings: ['settings'],
    ...options,
  })
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join('; '))
  return compiled.value
}

function problems(tree: Tree | string): string[] {
  const compiled = compileExpression(typeof tree === 'string' ? quoted(tree) : tree, { bindings: ['settings'] })
  return compiled.ok
    ? []
    : compiled.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}+${place?.length}`)
}

async function value(text: string, input: unknown = record, options: ExpressionOptions = {}): Promise<unknown> {
  const answer = await expression(text, options).evaluate(input, bindings)
  return answer.ok ? answer.value : answer.problems[0].code
}

describe('what is recognised', () => {
  it.each`
    text                                         | kind          | gives                         | paths
    ${'"x"'}                                     | ${'constant'} | ${'x'}                        | ${[]}
    ${'-2.5'}                                    | ${'constant'} | ${-2.5}                       | ${[]}
    ${'null'}                                    | ${'constant'} | ${null}                       | ${[]}
    ${'name'}                                    | ${'path'}     | ${' Anna Virtanen '}          | ${['name']}
    ${'lang.code'}                               | ${'path'}     | ${'fi'}                       | ${['lang.code']}
    ${'`lang`.code'}                             | ${'path'}     | ${'fi'}                       | ${['lang.code']}
    ${'rows.a'}                                  | ${'path'}     | ${[1, 2]}                     | ${['rows.a']}
    ${'one.a'}                                   | ${'path'}     | ${5}                          | ${['one.a']}
    ${'one'}                                     | ${'path'}     | ${[{ a: 5 }]}                 | ${['one']}
    ${'missing.x'}                               | ${'path'}     | ${undefined}                  | ${['missing.x']}
    ${'nul'}                                     | ${'path'}     | ${null}                       | ${['nul']}
    ${'$trim(name) & " " & lang.code'}           | ${'closure'}  | ${'Anna Virtanen fi'}         | ${['name', 'lang.code']}
    ${'$substringBefore(code, "-")'}             | ${'closure'}  | ${'fi'}                       | ${['code']}
    ${'qty > 2 and price = 0.1 ? "a" : "b"'}     | ${'closure'}  | ${'a'}                        | ${['qty', 'price']}
    ${'rows[a = 2].b'}                           | ${'closure'}  | ${'y'}                        | ${['rows.a', 'rows.b']}
    ${'rows[-1].b'}                              | ${'closure'}  | ${'y'}                        | ${['rows.b']}
    ${'rows.(a & b)'}                            | ${'closure'}  | ${['1x', '2y']}               | ${['rows.a', 'rows.b']}
    ${'missing ?? "none"'}                       | ${'closure'}  | ${'none'}                     | ${['missing']}
    ${'name ~> $trim() ~> $lowercase()'}         | ${'closure'}  | ${'anna virtanen'}            | ${['name']}
    ${'$settings.rate * 2'}                      | ${'closure'}  | ${17}                         | ${[]}
    ${'$now'}                                    | ${'closure'}  | ${'2001-09-09T01:46:40.000Z'} | ${[]}
    ${'$millis()'}                               | ${'closure'}  | ${1_000_000_000_000}          | ${[]}
    ${'$map(rows, function($r) { $r.a * 0.1 })'} | ${'jsonata'}  | ${[0.1, 0.2]}                 | ${['rows']}
    ${'($x := price + 0.2; $x)'}                 | ${'jsonata'}  | ${0.3}                        | ${['price']}
    ${'{ "a": price * qty }'}                    | ${'jsonata'}  | ${{ a: 0.3 }}                 | ${['price', 'qty']}
    ${'rows^(>a).b'}                             | ${'jsonata'}  | ${['y', 'x']}                 | ${['rows.a', 'rows.b']}
    ${'$contains(name, /VIRT/i)'}                | ${'jsonata'}  | ${true}                       | ${['name']}
    ${'$now("[Y0001]")'}                         | ${'jsonata'}  | ${'2001'}                     | ${[]}
  `('$text is a $kind and gives $gives', async ({ text, kind, gives, paths }) => {
    const compiled = expression(text)
    expect(compiled.kind).toBe(kind)
    expect(compiled.paths).toEqual(paths)
    expect(await value(text)).toStrictEqual(gives)
    expect(await value(text, record, { interpret: true })).toStrictEqual(gives)
    expect(compiled.evaluateNow === undefined).toBe(kind === 'jsonata')
    if (compiled.evaluateNow) expect(compiled.evaluateNow(record, bindings)).toMatchObject({ ok: true, value: gives })
  })

  it('tells when it cannot tell what is read', () => {
    expect(expression('$$').wholeRecord).toBe(true)
    expect(expression('*').wholeRecord).toBe(true)
    expect(expression('$keys($)').wholeRecord).toBe(true)
    expect(expression('rows[$.a = 1]').wholeRecord).toBe(false)
  })

  it('names the variables that it uses', () => {
    expect(expression('$settings.rate + $sum(rows.a)').variables).toEqual(['settings'])
  })

  it('takes numbers and truth as YAML has read them', async () => {
    expect(await expression(scalar('12.50')).evaluate({})).toEqual({ ok: true, value: 12.5 })
    expect(await expression(scalar('true')).evaluate({})).toEqual({ ok: true, value: true })
    const long = await expression({ ...scalar('12345678901234567.5'), value: 12345678901234568 }).evaluate({})
    expect(long.ok && isDecimal(long.value) && long.value.toFixed()).toBe('12345678901234567.5')
  })
})

describe('every function of ours does what its table says', () => {
  it.each(Object.entries(FUNCTIONS))('$%s', async (_, { example, gives }) => {
    expect(await value(example)).toEqual(JSON.parse(gives))
    expect(await value(example, record, { interpret: true })).toEqual(JSON.parse(gives))
  })

  it.each`
    text                                        | gives                  | why
    ${'$firstName("Cher")'}                     | ${'?'}                 | ${'no blank, no first name'}
    ${'$lastName("Cher")'}                      | ${'Cher'}              | ${'all of it is the last'}
    ${'$fullName("?", "Cher")'}                 | ${'Cher'}              | ${'and "?" is not carried back'}
    ${'$fullName(missing, "Cher")'}             | ${'Cher'}              | ${'nor a missing one'}
    ${'$fullName(missing, nul)'}                | ${undefined}           | ${'nothing of nothing'}
    ${'$isoDate(0)'}                            | ${undefined}           | ${'0 is no day'}
    ${'$isoDate("31.2.2027")'}                  | ${'EXPRESSION_FAILED'} | ${'nor is this'}
    ${'$yyyymmdd(nul)'}                         | ${undefined}           | ${'null is missing'}
    ${'$lines(nul)'}                            | ${undefined}           | ${'here too'}
    ${'$round(-2.5)'}                           | ${-3}                  | ${'half goes away from zero'}
    ${'$round(1.005, 2)'}                       | ${1.01}                | ${'where a float gives 1'}
    ${'0.1 + 0.2'}                              | ${0.3}                 | ${'exact'}
    ${'1.1 * 1.1'}                              | ${1.21}                | ${'exact'}
    ${'$sum(rows.(a * 0.1))'}                   | ${0.3}                 | ${'exact in lists'}
    ${'$round(10 / 3 * 3, 2)'}                  | ${10}                  | ${'a chain keeps its digits'}
    ${'$string(1 / 3)'}                         | ${'0.333333333333333'} | ${'a text shows 15 of them'}
    ${'1 / 0'}                                  | ${'EXPRESSION_FAILED'} | ${'no infinity'}
    ${'$replace("a b", " ", missing)'}          | ${'EXPRESSION_FAILED'} | ${'JSONata would write "undefined"'}
    ${'$substringBefore("undefined", missing)'} | ${'undefined'}         | ${'and cut here'}
  `('$text gives $gives: $why', async ({ text, gives }) => {
    expect(await value(text)).toEqual(gives)
    expect(await value(text, record, { interpret: true })).toEqual(gives)
  })
})

describe('numbers of any length', () => {
  const input = { amount: decimal('12345678901234567.89'), x: 0.01 }

  it('pass through a path untouched', async () => {
    expect(await value('amount', input)).toBe(input.amount)
  })

  it('are added exactly by a compiled expression', async () => {
    expect(String(await value('amount + x', input))).toBe('12345678901234567.9')
    expect(await value('amount & ""', input)).toBe('12345678901234567.89')
  })

  it('are texts to the interpreter, so that nothing is rounded in silence', async () => {
    expect(await value('amount', input, { interpret: true })).toBe('12345678901234567.89')
    expect(await value('amount + x', input, { interpret: true })).toBe('EXPRESSION_FAILED')
    expect(String(await value('$add(amount, x)', input, { interpret: true }))).toBe('12345678901234567.9')
  })

  it('must not be written as literals, whose digits JSONata drops', () => {
    expect(problems('x + 12345678901234567.5')).toEqual(['EXPRESSION_REFUSED 1:6+19'])
    expect(problems('x + 123456789012345')).toEqual([])
  })
})

describe('problems are marked at their characters', () => {
  it.each`
    text                           | found                                                                  | why
    ${'a == b'}                    | ${['EXPRESSION_SYNTAX 1:5+1']}                                         | ${'two equals signs'}
    ${'a)'}                        | ${['EXPRESSION_SYNTAX 1:3+1']}                                         | ${'a bracket too many'}
    ${'(a'}                        | ${['EXPRESSION_SYNTAX 1:3+1']}                                         | ${'one too few: at the end'}
    ${'a &'}                       | ${['EXPRESSION_SYNTAX 1:4+1']}                                         | ${'nothing follows'}
    ${''}                          | ${['EXPRESSION_SYNTAX 1:1+2']}                                         | ${'nothing at all'}
    ${'a & "x" "yy"'}              | ${['EXPRESSION_SYNTAX 1:12+2']}                                        | ${'a text too many'}
    ${'/(a/'}                      | ${['EXPRESSION_SYNTAX 1:5+1']}                                         | ${'an open regular expression'}
    ${'$setings.x & $lowercas(a)'} | ${['EXPRESSION_UNKNOWN_NAME 1:2+8', 'EXPRESSION_UNKNOWN_NAME 1:15+9']} | ${'all at once'}
    ${'a + $random()'}             | ${['EXPRESSION_REFUSED 1:6+7']}                                        | ${'chance'}
    ${'($f := $shuffle; $f(a))'}   | ${['EXPRESSION_REFUSED 1:9+8']}                                        | ${'under another name'}
    ${'$map(a, $random)'}          | ${['EXPRESSION_REFUSED 1:10+7']}                                       | ${'as an argument'}
    ${'$eval(a)'}                  | ${['EXPRESSION_REFUSED 1:2+5']}                                        | ${'code as text'}
    ${'a.__proto__'}               | ${['EXPRESSION_REFUSED 1:4+9']}                                        | ${'a prototype'}
    ${'a.constructor.b'}           | ${['EXPRESSION_REFUSED 1:4+11']}                                       | ${'a constructor'}
    ${'{"__proto__": a}'}          | ${['EXPRESSION_REFUSED 1:3+11']}                                       | ${'a prototype to be set'}
    ${'$match(a, /(x+)+y/)'}       | ${['EXPRESSION_REFUSED 1:12+8']}                                       | ${'a regular expression that can run away'}
  `('$text: $why', ({ text, found }) => {
    expect(problems(text)).toEqual(found)
  })

  it('in plain scalars, and line by line in blocks', () => {
    expect(problems({ ...scalar('a == b', 7, 12) })).toEqual(['EXPRESSION_SYNTAX 7:15+1'])
    expect(problems(block('a\n  & $lowercas(b)\n', 8, 6))).toEqual(['EXPRESSION_UNKNOWN_NAME 9:11+9'])
    expect(problems(block('a\n  & b &\n', 8, 6))).toEqual(['EXPRESSION_SYNTAX 9:13+1'])
  })

  it('also when a record makes it fail', async () => {
    const failing = expression(block('name\n  & (qty > lang.code)\n', 8, 6))
    const answer = await failing.evaluate(record)
    expect(answer).toMatchObject({
      ok: false,
      problems: [{ code: 'EXPRESSION_FAILED', place: { line: 9, column: 16, length: 1 } }],
    })
    const interpreted = await expression('  $lowercase(qty)', { interpret: true }).evaluate(record)
    expect(interpreted).toMatchObject({
      ok: false,
      problems: [{ code: 'EXPRESSION_FAILED', place: { column: 4, length: 10 } }],
    })
  })

  it('with a guess, and a hint for habits from other languages', () => {
    const compiled = compileExpression(quoted('$setings.x'), { bindings: ['settings'] })
    expect(compiled.ok || compiled.problems[0].mend).toContain('did you mean "$settings"?')
    const habit = compileExpression(quoted('a && b'))
    expect(habit.ok || habit.problems[0].mend).toContain('`and`')
  })

  it('refuses what is no text', () => {
    expect(problems(list())).toEqual(['EXPRESSION_SYNTAX 1:1+undefined'])
    expect(problems(scalar('null'))).toEqual(['EXPRESSION_SYNTAX 1:1+4'])
  })
})

describe('limits', () => {
  it.each`
    text                                                                                   | code                          | why
    ${'[1..1e9]'}                                                                          | ${'EXPRESSION_LIMIT'}         | ${'a list without end'}
    ${'[1..20000]'}                                                                        | ${'EXPRESSION_LIMIT'}         | ${'a list that is too long'}
    ${'($f := function() { $f() }; $f())'}                                                 | ${'EXPRESSION_LIMIT'}         | ${'a loop'}
    ${'($f := function($n) { 1 + $f($n) }; $f(1))'}                                        | ${'EXPRESSION_LIMIT'}         | ${'recursion'}
    ${'($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $f("ab", 60))'}      | ${'EXPRESSION_LIMIT'}         | ${'a text that doubles'}
    ${'($f := function($s, $n) { $n = 0 ? $s : $f($string([$s]), $n - 1) }; $f("a", 60))'} | ${'EXPRESSION_LIMIT'}         | ${'a text that grows in a function'}
    ${'$pad("a", 1e9)'}                                                                    | ${'EXPRESSION_LIMIT'}         | ${'padding'}
    ${'$join($map([1..9999], function($i) { "aaaaaaaaaaaaaaaaaaaa" }))'}                   | ${'EXPRESSION_LIMIT'}         | ${'a join'}
    ${'$contains($pad("", 30000, "a"), /a+b/)'}                                            | ${'EXPRESSION_LIMIT'}         | ${'a text too long for its regular expression'}
    ${'$toMillis($pad("", 60, "1"), "[Y][M][D]")'}                                         | ${'EXPRESSION_LIMIT'}         | ${'a text too long for its picture'}
    ${'$now'}                                                                              | ${'2001-09-09T01:46:40.000Z'} | ${'(not this)'}
  `('$why is stopped: $text', async ({ text, code }) => {
    const start = Date.now()
    expect(await value(text, record, { timeoutMs: 200 })).toBe(code)
    expect(Date.now() - start).toBeLessThan(2_000)
  })

  it('refuses to parse what would grow while it is parsed', () => {
    expect(problems(`${'('.repeat(5_000)}a${')'.repeat(5_000)}`)).toEqual(['EXPRESSION_REFUSED 1:1+10003'])
    expect(problems(`${'('.repeat(30)}a${' ?? b)'.repeat(30)}`)).toHaveLength(1)
    expect(problems('a'.repeat(30_000))).toHaveLength(1)
    expect(problems(Array(400).fill('a').join(' & '))).toEqual(['EXPRESSION_REFUSED 1:2+1'])
    expect(problems('a ?? b ?? c ?? "d"')).toEqual([])
  })

  it('lets a function not become a value', async () => {
    expect(await value('$lowercase')).toBe('EXPRESSION_FAILED')
    expect(await value('{ "a": function($x) { $x } }')).toBe('EXPRESSION_FAILED')
  })
})

describe('the instant is pinned', () => {
  it('for each evaluation by itself', async () => {
    const text = expression('$now() & " " & $string($map([1..50], function($i) { $millis() })[49])')
    const answers = await Promise.all([1_000, 2_000, 3_000].map((now) => text.evaluate({}, { now })))
    expect(answers.map((answer) => answer.ok && answer.value)).toEqual([
      '1970-01-01T00:00:01.000Z 1000',
      '1970-01-01T00:00:02.000Z 2000',
      '1970-01-01T00:00:03.000Z 3000',
    ])
  })

  it('also for what a picture leaves out', async () => {
    expect(await value('$toMillis("12:30", "[H01]:[m01]")')).toBe(Date.UTC(2001, 8, 9, 12, 30))
    expect(await value('$toMillis("2026-01-01")')).toBe(Date.UTC(2026, 0, 1))
  })

  it('and unknown where none was given', async () => {
    expect((await expression('$now()').evaluate({})).ok).toBe(false)
    expect(await expression('$now()').evaluate({}, { now: '2027-02-01' })).toEqual({
      ok: true,
      value: '2027-02-01T00:00:00.000Z',
    })
  })
})

describe('results are plain', () => {
  it('mappings have a prototype, lists have no marks, nothing is shared', async () => {
    const made = (await value('{ "rows": rows, "list": rows.a, "x": missing }')) as Record<string, unknown>
    expect(made).toStrictEqual({ rows: record.rows, list: [1, 2] })
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
    expect(Object.keys(made.list as object)).toEqual(['0', '1'])
    expect(made.rows).not.toBe(record.rows)
  })

  it('and the record stays as it was', async () => {
    const before = structuredClone(record)
    await value('$ ~> | rows | { "a": 9 } |')
    await value('$sort(rows.a, function($x, $y) { $x < $y })')
    expect(record).toEqual(before)
  })

  it('no binding is read that was not declared', () => {
    expect(problems('$other.x')).toEqual(['EXPRESSION_UNKNOWN_NAME 1:2+6'])
  })
})

/** Expressions that parse, then wounded: pieces lost, doubled, swapped. */
const seeds = [
  '$trim(name) & " " & lang.code',
  'rows[a = 2].(b & $string(a))',
  '$map(rows, function($r) { $r.a * 0.1 })',
  'qty > 2 and price = 0.1 ? "a" : [1, 2]',
  '$replace(name, /a(b)?/i, "$1") ~> $uppercase()',
  '{ "a": rows{b: $sum(a)}, "c": $now() }',
  '($x := 1; $x + rows^(>a)[0].a)',
  '$ ~> | rows | { "a": 1 }, ["b"] |',
  'a.%.b',
  'rows@$r#$i.{ "x": $r.a, "i": $i }',
  '**.a[0] ?? *',
]
const wounded = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.tuple(
        fc.nat(60),
        fc.nat(6),
        fc.constantFrom(
          '',
          '(',
          ')',
          '[',
          ']',
          '{',
          '}',
          '"',
          '/',
          '$',
          '.',
          ' ',
          '+',
          '??',
          '%',
          '|',
          '@',
          '#',
          '^',
          '`',
          '\\',
          '\n',
          'function',
          'é',
        ),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([seed, cuts]) =>
    cuts.reduce(
      (text, [at, length, piece]) =>
        text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + length),
      seed,
    ),
  )

describe('properties', () => {
  it('nothing wounded throws or rejects, at compile or later', async () => {
    const answered = (answer: Outcome<unknown>) =>
      answer.ok ? true : answer.problems.every(({ place }) => place !== undefined)
    await fc.assert(
      fc.asyncProperty(fc.oneof(wounded, fc.string()), async (text) => {
        for (const interpret of [false, true]) {
          const compiled = compileExpression(quoted(text), { bindings: ['settings'], timeoutMs: 50, interpret })
          if (compiled.ok) expect(answered(await compiled.value.evaluate(record, bindings))).toBe(true)
          else expect(answered(compiled)).toBe(true)
        }
      }),
      { numRuns: 1_000 },
    )
    expect(({} as { a?: unknown }).a).toBe(undefined)
  })
})

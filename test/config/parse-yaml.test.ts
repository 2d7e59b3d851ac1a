import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml, YAML_LIMITS } from '../../engine/config/parse-yaml.ts'
import type { Place, Problem } from '../../engine/core/problem.ts'
import { at, plain, type ScalarTree, type Tree, textOf } from '../../engine/core/tree.ts'
import { placeIn } from '../../engine/rules/primitives/scalar-place.ts'
import { REPOSITORY, textOfFile } from './fixtures/files.ts'

function tree(text: string): Tree {
  const parsed = parseYaml(text, 'x.yaml')
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.what).join('; '))
  return parsed.value
}
function problems(text: string): readonly Problem[] {
  const parsed = parseYaml(text, 'x.yaml')
  return parsed.ok ? [] : parsed.problems
}
const codes = (text: string) => problems(text).map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)

describe('YAML 1.2 scalars', () => {
  it.each`
    written                   | value                   | text                      | why
    ${'no'}                   | ${'no'}                 | ${'no'}                   | ${'no truth value, a country'}
    ${'on'}                   | ${'on'}                 | ${'on'}                   | ${'nor is on'}
    ${'08:00'}                | ${'08:00'}              | ${'08:00'}                | ${'no sexagesimal number'}
    ${'2027-02-01'}           | ${'2027-02-01'}         | ${'2027-02-01'}           | ${'no time stamp'}
    ${'00100'}                | ${100}                  | ${'00100'}                | ${'a number, whose text keeps its zeros'}
    ${'1_000'}                | ${'1_000'}              | ${'1_000'}                | ${'no number in 1.2'}
    ${'8.50'}                 | ${8.5}                  | ${'8.50'}                 | ${'the text keeps what the number loses'}
    ${'12345678901234567890'} | ${12345678901234567000} | ${'12345678901234567890'} | ${'digits stay in the text'}
    ${'"00100"'}              | ${'00100'}              | ${'00100'}                | ${'quotes are no part of the text'}
    ${"'it''s'"}              | ${"it's"}               | ${"it's"}                 | ${'nor are doubled quotes'}
    ${'true'}                 | ${true}                 | ${'true'}                 | ${'a truth value, as written'}
    ${'True'}                 | ${true}                 | ${'True'}                 | ${'in any case'}
    ${'!!str 5'}              | ${'5'}                  | ${'5'}                    | ${"YAML's own tags are taken"}
    ${'$settings.a.b'}        | ${'$settings.a.b'}      | ${'$settings.a.b'}        | ${'a text like any other'}
  `('$written is $value: $why', ({ written, value, text }) => {
    const node = at(tree(`a: ${written}`), 'a') as ScalarTree
    expect(node.value).toBe(value)
    expect(textOf(node)).toBe(text)
  })

  it.each(['', '~', 'null'])('takes %j as nothing', (written) => {
    expect(textOf(at(tree(`a: ${written}\nb: 1`), 'a'))).toBeUndefined()
  })

  it('keeps keys as they are written, in their order', () => {
    expect([...(tree('{ 30: 5, 0014: 2, true: 1, no: 47 }') as Extract<Tree, { kind: 'map' }>).entries.keys()]).toEqual(
      ['30', '0014', 'true', 'no'],
    )
  })

  it('takes an empty file as nothing', () => {
    for (const text of ['', '\n\n', '# only a word\n', '---\n', '\uFEFF']) expect(plain(tree(text))).toBeNull()
  })
})

describe('places', () => {
  const text = 'a: 1\nbb: { c: "x y", d: [1, 22] }\r\ne:\n  - f: g\n    h: |\n      line one\n\n        line two\n'
  it.each`
    path              | line | column | length | why
    ${['a']}          | ${1} | ${4}   | ${1}   | ${'a value'}
    ${['bb', 'c']}    | ${2} | ${10}  | ${5}   | ${'with its quotes'}
    ${['bb', 'd']}    | ${2} | ${20}  | ${7}   | ${'a list in brackets, to its end'}
    ${['bb', 'd', 1]} | ${2} | ${24}  | ${2}   | ${'an item'}
    ${['bb']}         | ${2} | ${5}   | ${24}  | ${'a map in braces'}
    ${['e']}          | ${4} | ${3}   | ${6}   | ${'a block, its first line'}
    ${['e', 0]}       | ${4} | ${5}   | ${1}   | ${'a block map, its first key'}
    ${['e', 0, 'h']}  | ${5} | ${8}   | ${1}   | ${'a block of text, its head'}
  `('of $path is $line:$column: $why', ({ path, line, column, length }) => {
    expect(at(tree(text), ...path)?.place).toEqual({ file: 'x.yaml', line, column, length })
  })

  it('tells where the lines of a literal block stand', () => {
    const node = at(tree(text), 'e', 0, 'h') as ScalarTree
    expect(node.block).toEqual({ firstLine: 6, indent: 6 })
    expect(node.text).toBe('line one\n\n  line two\n')
    expect((at(tree('a: >-\n  folded\n  text\n'), 'a') as ScalarTree).block).toBeUndefined()
    expect((at(tree('a: |2\n    deeper\n'), 'a') as ScalarTree).block).toEqual({ firstLine: 2, indent: 2 })
    expect((at(tree('a: |\n\n  late\n'), 'a') as ScalarTree).block).toEqual({ firstLine: 2, indent: 2 })
  })

  it('counts no byte order mark', () => {
    expect(at(tree('\uFEFFa: 1'), 'a')?.place.column).toBe(4)
  })

  it('gives what stands for an alias the place of its use', () => {
    const aliased = tree('a: &x { b: 1 }\nc: *x\n')
    expect(at(aliased, 'c')?.place).toMatchObject({ line: 2, column: 4, length: 2 })
    expect(at(aliased, 'c', 'b')?.place).toMatchObject({ line: 1, column: 12 })
  })
})

describe('what is refused', () => {
  it.each`
    text                       | expected                                  | why
    ${'a: [1, 2\nb: "x\n'}     | ${['YAML_SYNTAX 2:1', 'YAML_SYNTAX 2:4']} | ${'all mistakes at once, an open quote where it opens'}
    ${'a:\n\tb: 1'}            | ${['YAML_TAB 2:1']}                       | ${'a tab that indents'}
    ${'a: 1\nb: 2\na: 3'}      | ${['YAML_DOUBLED_KEY 3:1']}               | ${'the second of two keys'}
    ${'1: a\n"1": b'}          | ${['YAML_DOUBLED_KEY 2:1']}               | ${'keys are texts'}
    ${'? [a]\n: b'}            | ${['YAML_KEY 1:3']}                       | ${'a list as a key'}
    ${'~: b'}                  | ${['YAML_KEY 1:1']}                       | ${'nothing as a key'}
    ${'__proto__: b'}          | ${['YAML_KEY 1:1']}                       | ${'a key that would change what an object is'}
    ${'a: !!binary aGVsbG8='}  | ${['YAML_TAG 1:4']}                       | ${'tags beyond the core'}
    ${'a: !x &b [1]'}          | ${['YAML_TAG 1:4']}                       | ${'also before an anchor'}
    ${'a: 1\n---\nb: 2'}       | ${['YAML_DOCUMENTS 2:1']}                 | ${'a second document'}
    ${'%YAML 1.1\n---\na: no'} | ${['YAML_DIRECTIVE 1:1']}                 | ${'another version of YAML'}
    ${'a: *b'}                 | ${['YAML_ALIAS_UNKNOWN 1:4']}             | ${'an alias of nothing'}
    ${'a: &a [*a]'}            | ${['YAML_ALIASES 1:8']}                   | ${'an alias inside of itself'}
  `('$expected: $why', ({ text, expected }) => {
    expect(codes(text)).toEqual(expected)
  })

  it('refuses what is nested too deep, however it is written, before it can hurt', () => {
    for (const text of [
      '['.repeat(65),
      '{a: '.repeat(20_000),
      '- '.repeat(100_000),
      '? '.repeat(50_000),
      'a: '.repeat(50_000),
    ]) {
      expect(problems(text)[0]?.code).toBe('YAML_DEPTH')
    }
    expect(problems(`${'['.repeat(64)}1${']'.repeat(64)}`)).toEqual([])
  })

  it('refuses aliases that unfold to more than a hundred, or to many values', () => {
    const uses = (count: number) => `a: &a [1]\nb: [${Array(count).fill('*a').join(', ')}]`
    expect(codes(uses(100))).toEqual([])
    expect(codes(uses(101))[0]).toMatch(/^YAML_ALIASES 2:/)
    const bomb = [
      'a: &a [x, x]',
      ...[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`),
    ]
    expect(codes(bomb.join('\n'))[0]).toMatch(/^YAML_ALIASES 4:/)
    const wide = `a: &a [${'1, '.repeat(9000)}]\nb: [${Array(20).fill('*a').join(', ')}]`
    expect(codes(wide)[0]).toMatch(/^YAML_ALIASES 2:/)
  })

  it('refuses a large file without looking at it', () => {
    const huge = 'a: b\n'.repeat(10_000_000)
    const start = performance.now()
    expect(problems(huge)[0]?.code).toBe('YAML_TOO_LARGE')
    expect(performance.now() - start).toBeLessThan(100)
    expect(parseYaml('abc', 'x.yaml', { ...YAML_LIMITS, maxLength: 2 }).ok).toBe(false)
  })

  it('tells at most a hundred mistakes', () => {
    for (const text of [
      ']'.repeat(5000),
      `[${','.repeat(5000)}`,
      'a: 1\n'.repeat(5000),
      '%x\n'.repeat(5000),
      '- *a\n'.repeat(5000),
    ]) {
      expect(problems(text)).toHaveLength(100)
    }
  })

  const SECRETS = [
    'a: "hunter2',
    'a: hunter2: x',
    'a: [hunter2',
    "a: 'hunter2' hunter2",
    '@hunter2',
    'a: |hunter2',
    'a: *hunter2',
    'a: !hunter2 x',
    'a: !h!hunter2 x',
    'a: !<hunter2> x',
    'a: "\\xhunter2"',
    'a: &hunter2 &x b',
    '%hunter2',
    'a: hunter2\n]hunter2',
  ]
  it('does not repeat what it could not read: it might be a secret', () => {
    for (const text of SECRETS) {
      expect(JSON.stringify(problems(text))).not.toContain('hunter2')
    }
  })
})

describe('whatever is done to a file', () => {
  const shipped = ['tenants', 'rules']
    .flatMap((folder) => readdirSync(REPOSITORY + folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => textOfFile(REPOSITORY, path))

  it('it is answered, with places inside of the file, and within two seconds', () => {
    const numRuns = process.env.SILTA_LONG ? 5000 : 500
    fc.assert(
      fc.property(fc.constantFrom(...shipped), edits(), (text, changes) => {
        const broken = changes.reduce((changed, change) => change(changed), text)
        const start = performance.now()
        const parsed = parseYaml(broken, 'x.yaml')
        expect(performance.now() - start).toBeLessThan(2000)
        const lines = broken.replace(/^\uFEFF/, '').split('\n')
        const told = parsed.ok ? places(parsed.value) : parsed.problems.map((problem) => problem.place)
        expect(told.filter((place) => !isInside(place, lines))).toEqual([])
      }),
      { numRuns },
    )
  }, 120_000)
})

/** Edits as a hand or a bad merge makes them: cut, double, move, insert what means something in YAML. */
function edits(): fc.Arbitrary<((text: string) => string)[]> {
  const spot = fc.double({ min: 0, max: 1, noNaN: true })
  const insert = fc
    .tuple(
      spot,
      fc.constantFrom(
        '\t',
        ' ',
        '\n',
        ':',
        ': ',
        '- ',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        '#',
        ' #',
        '&a ',
        '*a',
        '!t ',
        '|',
        '>',
        '%',
        '---\n',
        '? ',
        '<<: *a',
        '\uFEFF',
        '\r',
        '\u0000',
        '\u2028',
        '😀',
        '$settings.',
      ),
    )
    .map(
      ([where, what]) =>
        (text: string) =>
          text.slice(0, where * text.length) + what + text.slice(where * text.length),
    )
  const cut = fc.tuple(spot, fc.nat(40)).map(([where, length]) => (text: string) => {
    const from = Math.floor(where * text.length)
    return text.slice(0, from) + text.slice(from + length)
  })
  const double = fc.tuple(spot, fc.nat(300)).map(([where, length]) => (text: string) => {
    const from = Math.floor(where * text.length)
    return text.slice(0, from + length) + text.slice(from)
  })
  const noise = fc.tuple(spot, fc.string({ unit: 'binary' })).map(
    ([where, what]) =>
      (text: string) =>
        text.slice(0, where * text.length) + what + text.slice(where * text.length),
  )
  return fc.array(fc.oneof(insert, cut, double, noise), { minLength: 1, maxLength: 8 })
}

function places(tree: Tree): Place[] {
  if (tree.kind === 'scalar') return [tree.place]
  if (tree.kind === 'list') return [tree.place, ...tree.items.flatMap(places)]
  return [tree.place, ...[...tree.entries.values()].flatMap((entry) => [entry.key, ...places(entry.value)])]
}

function isInside(place: Place | undefined, lines: readonly string[]): boolean {
  const line = place && lines[place.line - 1]
  if (line === undefined || place === undefined) return false
  const end = place.column - 1 + (place.length ?? 1)
  return place.column >= 1 && place.column <= line.length + 1 && end <= Math.max(line.length, place.column)
}

describe('a text over several lines knows where its parts stand', () => {
  it.each`
    yaml                                      | guilty   | stands   | why
    ${'a: >\n  one &\n  two\n  three'}        | ${'two'} | ${'3:3'} | ${'folded to one line'}
    ${'a: >-\n\n  one\n\n    two\n  three\n'} | ${'two'} | ${'5:5'} | ${'indented more, after an empty line'}
    ${'a: >\n  one\n  two three\n'}           | ${'thr'} | ${'3:7'} | ${'inside a line'}
    ${'a: one\n  two\n  three'}               | ${'two'} | ${'2:3'} | ${'a plain text that goes on'}
    ${'a: "one\n   two\n   three"'}           | ${'two'} | ${'2:4'} | ${'in quotes'}
    ${"a: 'one\n   two\n   three'"}           | ${'thr'} | ${'3:4'} | ${'in single quotes'}
    ${'a: "one\n   two \\" x\n   three"'}     | ${'thr'} | ${'1:4'} | ${'after an escape nobody can tell: the whole text'}
  `('$why', ({ yaml, guilty, stands }) => {
    const scalar = at(tree(yaml), 'a') as ScalarTree
    const { line, column } = placeIn(scalar, scalar.text.indexOf(guilty), 1)
    expect(`${line}:${column}`).toBe(stands)
  })
})

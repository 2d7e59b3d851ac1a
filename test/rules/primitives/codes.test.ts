import { expect, it } from 'vitest'
import type { Outcome, Problem } from '../../../engine/core/problem.ts'
import { RULE_CODES, type RuleCode } from '../../../engine/rules/primitives/codes.ts'
import { compileExpression } from '../../../engine/rules/primitives/expression.ts'
import { compileMap } from '../../../engine/rules/primitives/key-value-map.ts'
import { arrangeLines } from '../../../engine/rules/primitives/lines.ts'
import { compileNormalize } from '../../../engine/rules/primitives/normalize.ts'
import { parsePath } from '../../../engine/rules/primitives/path.ts'
import { compilePredicate } from '../../../engine/rules/primitives/predicate.ts'
import { compileRanges } from '../../../engine/rules/primitives/range-map.ts'
import { list, place, quoted, tree } from './trees.ts'

const map = (pairs: unknown, more: object = {}) => compileMap('m', { pairs: tree(pairs), ...more })
const evaluated = async (text: string, record: unknown) => {
  const compiled = compileExpression(quoted(text), { timeoutMs: 20 })
  return compiled.ok ? compiled.value.evaluate(record) : compiled
}

/** One case for every code: a code without a case does not compile. */
const CASES: Readonly<Record<RuleCode, () => Outcome<unknown> | Promise<Outcome<unknown>>>> = {
  RANGE_OVERLAP: () => compileRanges(quoted('1-5, 5')),
  RANGE_BACKWARDS: () => compileRanges(quoted('5-1')),
  RANGE_EMPTY_PART: () => compileRanges(quoted('1,,2')),
  RANGE_NOT_A_NUMBER: () => compileRanges(quoted('x')),
  MAP_SHAPE: () => map({ a: [1] }),
  MAP_EMPTY_PART: () => map('a=1,'),
  MAP_NO_EQUALS: () => map('a'),
  MAP_QUOTE: () => map('"a=1'),
  MAP_DOUBLED_KEY: () => map('a=1, a=2'),
  MAP_NOT_A_NUMBER: () => compileMap('m', { pairs: quoted('a=1') }, { keyType: 'number' }),
  MAP_OTHERWISE: () => map('a=1', { otherwise: quoted('sometimes') }),
  MAP_NOT_ONE_TO_ONE: () => compileMap('m', { pairs: quoted('a=1, b=1') }, { bothWays: true }),
  MAP_MISS: () => {
    const compiled = map('a=1')
    return compiled.ok ? compiled.value.get('b') : compiled
  },
  PATH_SYNTAX: () => parsePath('a..b', place),
  PATH_REFUSED: () => parsePath('a.__proto__', place),
  PREDICATE_SHAPE: () => compilePredicate(tree({ field: 'a' })),
  PREDICATE_UNKNOWN_KEY: () => compilePredicate(tree({ filed: 'a' })),
  PREDICATE_NOT_DIRECT: () => compilePredicate(quoted('$exists(rows^(a))')),
  EXPRESSION_SYNTAX: () => compileExpression(quoted('a +')),
  EXPRESSION_REFUSED: () => compileExpression(quoted('$random()')),
  EXPRESSION_UNKNOWN_NAME: () => compileExpression(quoted('$x')),
  EXPRESSION_FAILED: () => evaluated('a + 1', { a: 'x' }),
  EXPRESSION_LIMIT: () => evaluated('($f := function() { $f() }; $f())', {}),
  NORMALIZE_UNKNOWN: () => compileNormalize(quoted('trimm')),
  NORMALIZE_SHAPE: () => compileNormalize(list(list())),
  LINES_TOO_MANY: () => arrangeLines('a\nb', { count: 1, maxLength: 2, place }),
}

it.each(Object.entries(CASES))('%s has a case, a place, and a cure', async (code, make) => {
  const result = await make()
  const problems: readonly Problem[] = result.ok ? (result.notes ?? []) : result.problems
  expect(problems.map((problem) => problem.code)).toContain(code)
  for (const problem of problems) {
    expect(problem.place?.file).toBe('t.yaml')
    expect(problem.what).not.toBe('')
    expect(problem.mend).not.toBe('')
  }
  expect(RULE_CODES[code as RuleCode].length).toBeGreaterThan(20)
})

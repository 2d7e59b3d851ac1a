import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Tree } from '../../../engine/core/tree.ts'
import { decimal } from '../../../engine/core/value.ts'
import { compilePredicate, type Predicate, type PredicateContext } from '../../../engine/rules/primitives/predicate.ts'
import { list, map, quoted, scalar, tree } from './trees.ts'

function predicate(written: Tree, context?: PredicateContext): Predicate {
  const compiled = compilePredicate(written, context)
  if (!compiled.ok) throw new Error(compiled.problems.map(({ what }) => what).join('; '))
  return compiled.value
}

it.each`
  written                                                              | x                        | holds    | why
  ${{ field: 'x', value: 9 }}                                          | ${9}                     | ${true}  | ${'a number'}
  ${{ field: 'x', value: 9 }}                                          | ${'9'}                   | ${true}  | ${'written as text'}
  ${{ field: 'x', value: '9' }}                                        | ${'09'}                  | ${true}  | ${'digits compare by number'}
  ${{ field: 'x', value: '1E5' }}                                      | ${'100000'}              | ${false} | ${'a code with a letter is no number'}
  ${{ field: 'x', value: 8.5 }}                                        | ${decimal('8.50')}       | ${true}  | ${'decimals too'}
  ${{ field: 'x', value: 0 }}                                          | ${0}                     | ${true}  | ${'0 is 0'}
  ${{ field: 'x', value: 0 }}                                          | ${null}                  | ${false} | ${'and nothing else'}
  ${{ field: 'x', value: 0 }}                                          | ${''}                    | ${false} | ${'nor is empty text'}
  ${{ field: 'x', value: null }}                                       | ${''}                    | ${true}  | ${'empty is empty'}
  ${{ field: 'x', value: '' }}                                         | ${undefined}             | ${true}  | ${'missing is empty'}
  ${{ field: 'x', value: '' }}                                         | ${0}                     | ${false} | ${'0 is not'}
  ${{ field: 'x', value: true }}                                       | ${true}                  | ${true}  | ${'truth'}
  ${{ field: 'x', value: 'true' }}                                     | ${true}                  | ${true}  | ${'as text'}
  ${{ field: 'x', value: true }}                                       | ${1}                     | ${false} | ${'1 is a number'}
  ${{ field: 'x', value: 'Won' }}                                      | ${'won'}                 | ${false} | ${'case counts'}
  ${{ field: 'x', value: '2027-02-01' }}                               | ${'2027-02-01T10:00:00'} | ${true}  | ${'days by day'}
  ${{ field: 'x', value: '2027-02-01' }}                               | ${20270201}              | ${true}  | ${'however written'}
  ${{ field: 'x', not: 0 }}                                            | ${5}                     | ${true}  | ${'not'}
  ${{ field: 'x', not: 0 }}                                            | ${'0'}                   | ${false} | ${'not by number'}
  ${{ field: 'x', not: 0 }}                                            | ${null}                  | ${true}  | ${'empty is not 0'}
  ${{ field: 'x', not: null }}                                         | ${'a'}                   | ${true}  | ${'not empty'}
  ${{ field: 'x', in: [1, 'b', '5-7'] }}                               | ${6}                     | ${true}  | ${'a range in a list'}
  ${{ field: 'x', in: [1, 'b', '5-7'] }}                               | ${'b'}                   | ${true}  | ${'a text in a list'}
  ${{ field: 'x', in: [1, 'b', '5-7'] }}                               | ${4}                     | ${false} | ${'none of them'}
  ${{ field: 'x', in: '1-5, 7' }}                                      | ${'07'}                  | ${true}  | ${'ranges as text'}
  ${{ field: 'x', in: '1-5, 7' }}                                      | ${6}                     | ${false} | ${'between the ranges'}
  ${{ field: 'x', in: 7 }}                                             | ${7}                     | ${true}  | ${'a bare number'}
  ${{ field: 'x', from: 5, to: 7 }}                                    | ${5}                     | ${true}  | ${'both ends belong'}
  ${{ field: 'x', from: 5, to: 7 }}                                    | ${'7'}                   | ${true}  | ${'by number'}
  ${{ field: 'x', from: 5 }}                                           | ${null}                  | ${false} | ${'empty is in no range'}
  ${{ field: 'x', from: 5 }}                                           | ${'abc'}                 | ${false} | ${'text is in no range of numbers'}
  ${{ field: 'x', from: '2027-02-01' }}                                | ${20270131}              | ${false} | ${'the day before'}
  ${{ field: 'x', to: '2027-02-01' }}                                  | ${'2027-02-01T23:59'}    | ${true}  | ${'the whole last day'}
  ${{ field: 'x', value: ' PM@Fjord ', normalize: ['trim', 'lower'] }} | ${'pm@fjord'}            | ${true}  | ${'in the form that is asked for'}
  ${{ field: 'x', value: 'pm@fjord', normalize: ['trim', 'lower'] }}   | ${' PM@Fjord'}           | ${true}  | ${'of both'}
  ${{ field: 'x', not: 'won', normalize: 'lower' }}                    | ${'Won'}                 | ${false} | ${'not, in that form'}
  ${{ field: 'x', in: ['Won', 'Lost'], normalize: 'lower' }}           | ${'WON'}                 | ${true}  | ${'one of several, in that form'}
  ${{ field: 'x', from: 2, to: 7, normalize: 'digits' }}               | ${'No. 5'}               | ${true}  | ${'ranges too'}
  ${{ field: 'x', value: 'won', normalize: 'lower' }}                  | ${null}                  | ${false} | ${'nothing stays nothing'}
  ${{ all: [] }}                                                       | ${1}                     | ${true}  | ${'all of nothing'}
  ${{ any: [] }}                                                       | ${1}                     | ${false} | ${'any of nothing'}
  ${{ not: { field: 'x', value: 1 } }}                                 | ${1}                     | ${false} | ${'not'}
  ${{ any: [{ field: 'x', value: 1 }, 'x = 2'] }}                      | ${2}                     | ${true}  | ${'short forms and JSONata mix'}
  ${'x > 5 and $not(x = 7)'}                                           | ${6}                     | ${true}  | ${'JSONata'}
  ${'$contains(x, "oy")'}                                              | ${'Fjord oy'}            | ${true}  | ${'functions'}
  ${'$exists(x)'}                                                      | ${null}                  | ${true}  | ${'null is there'}
  ${true}                                                              | ${1}                     | ${true}  | ${'always'}
`('$written takes $x: $holds, $why', async ({ written, x, holds }) => {
  const compiled = predicate(tree(written))
  const record = x === undefined ? {} : { x }
  expect(compiled.test(record)).toBe(holds)
  expect(await compiled.decide(record)).toEqual({ ok: true, value: holds })
})

const types = { group: 'integer', name: 'text', date: 'date', on: 'boolean', rate: 'decimal' } as const

it.each`
  written                                                    | conditions                                                        | why
  ${{ field: 'group', value: 9 }}                            | ${[['group', 'eq', 9]]}                                           | ${'a number in a number column'}
  ${{ field: 'group', value: '09' }}                         | ${[['group', 'eq', 9]]}                                           | ${'by its number'}
  ${{ field: 'group', not: 0 }}                              | ${[['group', 'ne', 0]]}                                           | ${'not'}
  ${{ field: 'name', value: '9' }}                           | ${[]}                                                             | ${'a text column may hold 09'}
  ${{ field: 'name', value: 'Won' }}                         | ${[['name', 'eq', 'Won']]}                                        | ${'a text; a system may be blind to case'}
  ${{ field: 'name', not: 'Won' }}                           | ${[]}                                                             | ${'where it would then answer less'}
  ${{ field: 'name', value: 'won', normalize: 'lower' }}     | ${[]}                                                             | ${'a system may count case'}
  ${{ field: 'group', value: 9, normalize: 'number' }}       | ${[]}                                                             | ${'the form is ours, not the one of the system'}
  ${{ field: 'name', value: '' }}                            | ${[]}                                                             | ${'null and empty text are one to us'}
  ${{ field: 'on', value: true }}                            | ${[['on', 'eq', true]]}                                           | ${'truth'}
  ${{ field: 'date', from: '2027-02-01', to: '2027-02-28' }} | ${[['date', 'gte', '2027-02-01'], ['date', 'lte', '2027-03-01']]} | ${'the last day to its end'}
  ${{ field: 'date', value: '2027-02-01' }}                  | ${[['date', 'gte', '2027-02-01'], ['date', 'lte', '2027-02-02']]} | ${'a day is a range of times'}
  ${{ field: 'name', from: 'a' }}                            | ${[]}                                                             | ${'texts are ordered in many ways'}
  ${{ field: 'group', in: [1, 2] }}                          | ${[['group', 'in', [1, 2]]]}                                      | ${'a list'}
  ${{ field: 'group', in: '1-5, 9' }}                        | ${[['group', 'gte', 1], ['group', 'lte', 9]]}                     | ${'the span of the ranges'}
  ${{ field: 'name', in: '1-5' }}                            | ${[]}                                                             | ${'ranges of numbers in a text column'}
  ${{ field: 'name', in: ['a', 'b'] }}                       | ${[['name', 'in', ['a', 'b']]]}                                   | ${'texts'}
  ${{ field: 'group', in: [1, 'x'] }}                        | ${[]}                                                             | ${'mixed'}
  ${{ all: [{ field: 'group', value: 9 }, { field: 'rate', from: 1 }] }} | ${[['group', 'eq', 9], ['rate', 'gte', 1]]} | ${'joined by and'}
  ${{ any: [{ field: 'group', value: 9 }] }}                 | ${[['group', 'eq', 9]]}                                           | ${'any of one'}
  ${{ any: [{ field: 'group', value: 9 }, { field: 'group', value: 8 }] }} | ${[]} | ${'or cannot be pushed down'}
  ${{ not: { field: 'group', value: 9 } }}                   | ${[]}                                                             | ${'nor can not'}
  ${'group = 9'}                                             | ${[]}                                                             | ${'nor JSONata'}
`('$written pushes down $conditions: $why', ({ written, conditions }) => {
  expect(
    predicate(tree(written), { types })
      .conditions()
      .map(({ path, op, value }) => [path, op, value]),
  ).toEqual(conditions)
})

it('pushes down what was written as a number when types are not known, and texts', () => {
  expect(predicate(tree({ field: 'a', not: 0 })).conditions()).toEqual([{ path: 'a', op: 'ne', value: 0 }])
  expect(predicate(tree({ field: 'a', value: '0' })).conditions()).toEqual([])
  expect(predicate(tree({ field: 'a', value: 'Won' })).conditions()).toEqual([{ path: 'a', op: 'eq', value: 'Won' }])
})

it('tells what it reads and how it reads', () => {
  const written = {
    all: [{ field: 'a.b', value: 'x' }, 'c.d > 1 or $exists(rows[e = 1])', { not: { field: 'f', in: '1-2' } }],
  }
  const compiled = predicate(tree(written))
  expect(compiled.paths()).toEqual(['a.b', 'c.d', 'rows.e', 'rows', 'f'])
  expect(compiled.text).toBe('a.b = "x" and (c.d > 1 or $exists(rows[e = 1])) and not (f in [1-2])')
})

it('throws, or says so later, where JSONata fails on a record', async () => {
  const compiled = predicate(quoted('x > 5'))
  expect(() => compiled.test({ x: 'a' })).toThrow('EXPRESSION_FAILED')
  expect(await compiled.decide({ x: 'a' })).toMatchObject({
    ok: false,
    problems: [{ code: 'EXPRESSION_FAILED', place: { column: 4 } }],
  })
})

it('refuses the interpreter unless the caller waits', async () => {
  const written = quoted('$count($filter(rows, function($r) { $r.a > 1 })) > 0')
  expect(compilePredicate(written)).toMatchObject({ ok: false, problems: [{ code: 'PREDICATE_NOT_DIRECT' }] })
  const later = predicate(list(written).items[0]!, { later: true })
  expect(later.direct).toBe(false)
  expect(await later.decide({ rows: [{ a: 2 }] })).toEqual({ ok: true, value: true })
  expect(() => later.test({})).toThrow('PREDICATE_NOT_DIRECT')
})

describe('problems', () => {
  it.each`
    written                                                  | codes
    ${{ field: 'x' }}                                        | ${['PREDICATE_SHAPE']}
    ${{ field: 'x', value: 1, not: 2 }}                      | ${['PREDICATE_SHAPE']}
    ${{ field: 'x', value: [1] }}                            | ${['PREDICATE_SHAPE']}
    ${{ field: 'x', from: null }}                            | ${['PREDICATE_SHAPE']}
    ${{ field: 'x', valeu: 1 }}                              | ${['PREDICATE_UNKNOWN_KEY', 'PREDICATE_SHAPE']}
    ${{ filed: 'x', value: 1 }}                              | ${['PREDICATE_UNKNOWN_KEY']}
    ${{ field: '__proto__', value: 1 }}                      | ${['PATH_REFUSED']}
    ${{ field: '', value: 1 }}                               | ${['PATH_SYNTAX']}
    ${{ field: 'x', in: '5-1' }}                             | ${['RANGE_BACKWARDS']}
    ${{ all: { field: 'x', value: 1 } }}                     | ${['PREDICATE_SHAPE']}
    ${{}}                                                    | ${['PREDICATE_SHAPE']}
    ${[]}                                                    | ${['PREDICATE_SHAPE']}
    ${'x ='}                                                 | ${['EXPRESSION_SYNTAX']}
    ${'$setings.x'}                                          | ${['EXPRESSION_UNKNOWN_NAME']}
    ${{ any: [{ field: 'x' }, 'x =', { all: [{ a: 1 }] }] }} | ${['PREDICATE_SHAPE', 'EXPRESSION_SYNTAX', 'PREDICATE_UNKNOWN_KEY']}
  `('$written: $codes', ({ written, codes }) => {
    const compiled = compilePredicate(tree(written))
    expect(compiled.ok || compiled.problems.map(({ code }) => code)).toEqual(codes)
  })

  it('guesses the key that was meant', () => {
    const compiled = compilePredicate(map({ field: quoted('x'), valeu: scalar('1', 4, 9) }))
    expect(compiled.ok || compiled.problems[0]).toMatchObject({
      place: { line: 4, column: 9 },
      mend: expect.stringContaining('did you mean "value"?'),
    })
  })
})

const field = fc.constantFrom('group', 'name', 'date', 'on', 'rate', 'missing')
const single = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.constantFrom('', 'a', 'B', '9', '09', '2027-02-01', '2027-02-02', 'true'),
  fc.boolean(),
  fc.constant(null),
)
const { written } = fc.letrec<{ written: unknown }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'small' },
    fc.record({ field, value: single }),
    fc.record({ field, not: single }),
    fc.record({
      field,
      in: fc.array(fc.oneof(fc.nat(9), fc.constantFrom('a', 'B', '3-6')), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ field, from: fc.integer({ min: -3, max: 9 }), to: fc.integer({ min: 0, max: 12 }) }),
    fc.record({ field, from: fc.constantFrom('2027-01-31', '2027-02-01') }),
    fc.record({ field, to: fc.constantFrom('2027-01-31', '2027-02-01') }),
    fc.array(tie('written'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('written'), { maxLength: 2 }).map((any) => ({ any })),
    tie('written').map((not) => ({ not })),
  ),
}))
/** Records as columns of these types really hold them. */
const record = fc.record(
  {
    group: fc.integer({ min: -3, max: 12 }),
    name: fc.constantFrom('', 'a', 'A', 'b', 'B', '9', '09', '2027-02-01'),
    date: fc.constantFrom('2027-01-31', '2027-02-01', '2027-02-01T12:30:00', '2027-02-02'),
    on: fc.boolean(),
    rate: fc.constantFrom(0, 1.5, 9),
  },
  { requiredKeys: [] },
)

/** A system that filters as coarsely as we must expect: blind to case, and nulls pass `ne`. */
function answers(conditions: ReturnType<Predicate['conditions']>, row: Record<string, unknown>): boolean {
  const plain = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value)
  return conditions.every(({ path, op, value }) => {
    const actual = plain(row[path] ?? null) as never
    if (op === 'ne') return actual !== plain(value)
    if (op === 'in') return (value as readonly unknown[]).map(plain).includes(actual)
    if (actual === null) return false
    return op === 'eq'
      ? actual === plain(value)
      : op === 'gte'
        ? actual >= (plain(value) as never)
        : actual <= (plain(value) as never)
  })
}

describe('properties', () => {
  it('what is pushed down is a superset', () => {
    fc.assert(
      fc.property(written, record, (some, row) => {
        const compiled = predicate(tree(some), { types })
        if (compiled.test(row)) expect(answers(compiled.conditions(), row)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })

  it('decides as it tests, and never changes the record', async () => {
    await fc.assert(
      fc.asyncProperty(written, record, async (some, row) => {
        const compiled = predicate(tree(some))
        const before = structuredClone(row)
        expect(await compiled.decide(row)).toEqual({ ok: true, value: compiled.test(row) })
        expect(row).toEqual(before)
      }),
    )
  })

  it('never throws at compile, whatever the tree', () => {
    const wild = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('field', 'value', 'not', 'in', 'from', 'to', 'all', 'any', 'x'), tie('tree'), {
          maxKeys: 3,
        }),
      ),
    })).tree
    fc.assert(
      fc.property(wild, (some) => void compilePredicate(tree(some))),
      { numRuns: 500 },
    )
  })
})

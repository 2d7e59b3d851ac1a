import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Disjoint } from '../../engine/config/demands.ts'
import type { SettingForm } from '../../engine/config/settings-schema.ts'
import type { TenantConfig } from '../../engine/config/tenant.ts'
import type { Problem } from '../../engine/core/problem.ts'
import { scalarTree } from '../../engine/core/tree.ts'
import { settingProblems } from '../../engine/rules/settings.ts'

const node = (text: string, line: number) => scalarTree(text, { file: 't.yaml', line, column: 10 })
const told = ({ code, place }: Problem) => `${code} ${place?.line}:${place?.column}`

function formed(form: SettingForm, text: string, before: readonly Problem[] = []): string[] {
  const config = { formed: [{ path: 'a.b', form, node: node(text, 3) }], disjoint: [] as readonly Disjoint[] }
  return settingProblems(config as unknown as TenantConfig, before).map(told)
}

/** Two settings that must not meet. */
function meeting(first: string, second: string, why?: string): readonly Problem[] {
  const claims = [
    { path: 'types', node: node(first, 3) },
    { path: 'credits', node: node(second, 4) },
  ]
  const config = { formed: [], disjoint: [{ claims, ...(why && { why }) }] as readonly Disjoint[] }
  return settingProblems(config as unknown as TenantConfig, [])
}

describe('settings of a form are read whether or not a rule uses them', () => {
  it.each`
    form        | text             | problems                    | why
    ${'ranges'} | ${'1-10, 22-30'} | ${[]}                       | ${'ranges'}
    ${'ranges'} | ${'1-10, 5'}     | ${['RANGE_OVERLAP 3:16']}   | ${'at the guilty part'}
    ${'ranges'} | ${'9-1'}         | ${['RANGE_BACKWARDS 3:10']} | ${'backwards'}
    ${'pairs'}  | ${'14=2, 30=5'}  | ${[]}                       | ${'pairs'}
    ${'pairs'}  | ${'14=2, 14=5'}  | ${['MAP_DOUBLED_KEY 3:16']} | ${'a key twice'}
    ${'column'} | ${'9-1'}         | ${[]}                       | ${'another form is for who reads about it'}
  `('$form $text: $why', ({ form, text, problems }) => {
    expect(formed(form, text)).toEqual(problems)
  })

  it('tells nothing twice', () => {
    const [problem] = meeting('1', '1')
    const before = [
      { ...(problem as Problem), code: 'MAP_DOUBLED_KEY', place: { file: 't.yaml', line: 3, column: 16 } },
    ]
    expect(formed('pairs', '14=2, 14=5', before)).toEqual([])
  })
})

describe('R9: ranges of two settings that must not meet', () => {
  it('are told at the later, with the number, the reason and where the other stands', () => {
    expect(meeting('1-10, 22-30', '28-31, 40, 10', 'one or the other')).toMatchObject([
      {
        code: 'RANGE_OVERLAP',
        what: 'credits and types both hold 10: one or the other',
        mend: 'take it out of one of the two; types stands at t.yaml:3:10',
        place: { line: 4, column: 21 },
      },
      {
        what: 'credits and types both hold 28: one or the other',
        mend: 'take it out of one of the two; types stands at t.yaml:3:16',
        place: { line: 4, column: 10 },
      },
    ])
  })

  it('meet if, and only if, a number is in both', () => {
    const numbers = fc.uniqueArray(fc.nat(40), { maxLength: 8 })
    const bare = (of: readonly number[]) => of.join(', ')
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const both = second.filter((number) => first.includes(number))
        const problems = meeting(bare(first), bare(second))
        expect(problems).toHaveLength(both.length)
        for (const number of both) expect(problems.some(({ what }) => what.endsWith(`both hold ${number}`))).toBe(true)
      }),
    )
  })

  it('meet if, and only if, ranges do', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, size]) => ({ from, to: from + size }))
    const text = ({ from, to }: { from: number; to: number }) => `${from}-${to}`
    fc.assert(
      fc.property(range, range, (first, second) => {
        const meet = Array.from({ length: 100 }, (_, n) => n).some(
          (n) => first.from <= n && n <= first.to && second.from <= n && n <= second.to,
        )
        expect(meeting(text(first), text(second))).toHaveLength(meet ? 1 : 0)
      }),
    )
  })
})

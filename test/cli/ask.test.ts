import { expect, it } from 'vitest'
import { answerOf } from '../../engine/cli/apply.ts'
import type { Plan } from '../../engine/plan/plan.ts'

const free = {} as Plan
const braked = { braked: [{}] } as unknown as Plan

it.each`
  text      | plan      | meant    | why
  ${'y'}    | ${free}   | ${true}  | ${'yes'}
  ${' Yes'} | ${free}   | ${true}  | ${'yes, in any writing'}
  ${''}     | ${free}   | ${false} | ${'nothing said is a no'}
  ${'yep'}  | ${free}   | ${false} | ${'what means nothing is a no'}
  ${'a'}    | ${free}   | ${false} | ${'without a brake there is no such answer'}
  ${'y'}    | ${braked} | ${true}  | ${'yes: all but what brakes hold'}
  ${'a'}    | ${braked} | ${'all'} | ${'all of it'}
  ${'ALL'}  | ${braked} | ${'all'} | ${'all of it, in any writing'}
  ${'n'}    | ${braked} | ${false} | ${'no'}
`('R12 asked on a terminal, "$text" is $meant: $why', ({ text, plan, meant }) => {
  expect(answerOf(text, plan)).toBe(meant)
})

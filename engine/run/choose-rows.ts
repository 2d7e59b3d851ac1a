import { EngineError, orThrow } from '../core/problem.ts'
import { type Braked, brakesOf, heldBy, parseRelease, withoutReleased } from '../plan/brakes.ts'
import { compilePick, type Pick, pickRows } from '../plan/pick.ts'
import type { Plan, PlanRow } from '../plan/plan.ts'
import { writesOf } from '../plan/plan-tenant.ts'
import type { TenantRules } from '../rules/types.ts'
import type { RowResult } from './apply-rows.ts'
import { type Standing, stillStanding } from './standing.ts'

/** What of a plan is written in this run, and what is not, and why. */
export interface Chosen extends Standing {
  readonly braked: readonly Braked[]
  /** Rows that brakes hold. */
  readonly held: readonly PlanRow[]
}

export interface Choice {
  readonly approved?: Plan
  readonly pick?: Pick
  readonly release?: readonly string[]
}

/** Chooses among the rows of a plan that was made just now. */
export type ChooseRows = (plan: Plan) => Chosen

/**
 * The rows that are picked, of the approved plan as far as they still stand (SPEC R13), else of this one as far as no brake
 * holds them (SPEC R12): what a person has seen needs no brake. Brakes count what is to be written, not what was left out.
 * A pick or release that means nothing here is refused before anything is read. @throws ARGUMENT
 */
export function compileChoice(rules: TenantRules, { approved, pick = {}, release = [] }: Choice): ChooseRows {
  const test = orThrow(compilePick(pick, rules.entities))
  const names = rules.entities.map(({ name }) => name)
  const released = release.map((text) => orThrow(parseRelease(text, names)))
  if (approved) demandRows(pick, approved)
  return (plan) => {
    if (!approved) demandRows(pick, plan)
    const picked = pickRows(writesOf(approved ?? plan), test, pick.withNeeds ?? false)
    const refused = picked.refused.map(({ row, problem }): RowResult => ({ row, status: 'refused', problem }))
    if (approved) {
      const standing = stillStanding({ ...approved, rows: picked.rows }, plan)
      return { ...standing, turnedDown: [...refused, ...standing.turnedDown], braked: [], held: [] }
    }
    const braked = withoutReleased(brakesOf(picked.rows, plan.entities, rules), released)
    const holds = heldBy(braked)
    return {
      rows: picked.rows.filter(({ entity }) => !holds.has(entity)),
      turnedDown: refused,
      already: [],
      braked,
      held: picked.rows.filter(({ entity }) => holds.has(entity)),
    }
  }
}

/** The same, with what brakes hold: a person has seen it and said so. */
export function withBraked(chosen: Chosen): Chosen {
  return { ...chosen, rows: [...chosen.rows, ...chosen.held], braked: [], held: [] }
}

/** A row named by its id must be one of the plan. */
function demandRows({ only = [], except = [] }: Pick, plan: Plan): void {
  const ids = new Set(plan.rows.map(({ id }) => id))
  const unknown = [...only, ...except]
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .find((text) => /^r_[0-9a-f]{16}$/.test(text) && !ids.has(text))
  if (unknown === undefined) return
  throw new EngineError([
    {
      code: 'ARGUMENT',
      what: `the plan has no row ${unknown}`,
      mend: `the ids of rows stand in: silta diff ${plan.tenant} --json`,
    },
  ])
}

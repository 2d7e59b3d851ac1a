import { decisionsFile, readDecisions } from '../config/read-decisions.ts'
import { entityHash } from '../config/rules-hash.ts'
import type { ReadFile } from '../config/tenant.ts'
import { isError, type Outcome, sortProblems } from '../core/problem.ts'
import type { Loaded } from './load.ts'

/** The tenant with what people decided about its records; problems of both files at once. */
export function withDecisions(outcome: Outcome<Loaded>, tenantFile: string, read: ReadFile): Outcome<Loaded> {
  if (!outcome.ok) return outcome
  const { rules } = outcome.value
  const decisions = readDecisions(decisionsFile(tenantFile), read, {
    sides: rules.sides,
    entities: rules.entities.map(({ name }) => name),
  })
  if (decisions.ok) return { ok: true, value: { ...outcome.value, decisions: decisions.value } }
  const [first, ...rest] = sortProblems([...outcome.value.notes, ...decisions.problems])
  return first && [first, ...rest].some(isError) ? { ok: false, problems: [first, ...rest] } : decisions
}

export function entityHashes({ config, rules }: Loaded): ReadonlyMap<string, string> {
  return new Map(rules.entities.map(({ name }) => [name, entityHash(config, name)]))
}

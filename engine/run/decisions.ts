import type { Draft } from '../config/load-tenant.ts'
import { decisionsFile, readDecisions } from '../config/read-decisions.ts'
import { entityHash } from '../config/rules-hash.ts'
import type { ReadFile } from '../config/tenant.ts'
import { onceEach } from '../config/tenant-files.ts'
import { isError, type Outcome } from '../core/problem.ts'
import type { Loaded } from './load.ts'

/** The tenant with what people decided about its records; problems of both files at once, whichever has some. */
export function withDecisions(
  outcome: Outcome<Loaded>,
  { config, leftOut }: Draft,
  tenantFile: string,
  read: ReadFile,
): Outcome<Loaded> {
  if (!config) return outcome
  const decisions = readDecisions(decisionsFile(tenantFile), read, {
    sides: config.systems.map(({ side }) => side),
    entities: [...config.entities.entries.keys()],
  })
  if (decisions.ok) return outcome.ok ? { ok: true, value: { ...outcome.value, decisions: decisions.value } } : outcome
  const own = decisions.problems.filter((problem) => !leftOut.explains(problem))
  const [first, ...rest] = onceEach([...(outcome.ok ? outcome.value.notes : outcome.problems), ...own])
  return first && [first, ...rest].some(isError) ? { ok: false, problems: [first, ...rest] } : decisions
}

export function entityHashes({ config, rules }: Loaded): ReadonlyMap<string, string> {
  return new Map(rules.entities.map(({ name }) => [name, entityHash(config, name)]))
}

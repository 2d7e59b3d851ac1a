import type { PlanTest } from '../../config/cases.ts'
import { mendUnknown } from '../../core/guess.ts'
import type { Side } from '../../core/ids.ts'
import type { ScalarTree } from '../../core/tree.ts'
import type { EntitySnapshot } from '../../plan/context.ts'
import type { LinkRow } from '../../plan/link-input.ts'
import type { PlannedEntity } from '../../plan/plan-entity.ts'
import { planTenant } from '../../plan/plan-tenant.ts'
import type { Lookups } from '../../rules/lookups.ts'
import type { Entity } from '../../rules/types.ts'
import type { Bench } from './bench.ts'
import { compareRows } from './compare-rows.ts'
import type { Coverage } from './coverage.ts'
import { changeRecords, type Entries, type GivenSides, giveRecords, indexRecords } from './given.ts'
import type { Findings } from './result.ts'
import { touchLinking, touchPlan } from './touch-plan.ts'

/** What would be done with the given records: the rows of the plan, after an earlier run where something has changed since. */
export async function runPlan(
  test: PlanTest,
  bench: Bench,
  lookups: Lookups,
  coverage: Coverage,
  findings: Findings,
): Promise<void> {
  const entity = entityNamed(test.name, bench, findings)
  if (!entity) return
  const records = giveAll(test, entity, bench, findings)
  const own = records?.get(entity.name)
  if (!own || !records) return
  const first = await snapshotsOf(bench, records, lookups)
  let planned = planAll(bench, lookups, first, entity)
  let entries = first.get(entity.name)?.entries as Entries
  if (test.since) {
    const changed = changeRecords(entity, own, test.since, findings)
    if (!changed) return
    const second = await snapshotsOf(bench, new Map(records).set(entity.name, changed), lookups, {
      first,
      planned,
      made: test.made?.text,
    })
    planned = planAll(bench, lookups, second, entity)
    entries = second.get(entity.name)?.entries as Entries
  }
  const mine = planned.get(entity.name)
  if (!mine) return
  touchLinking(entity, mine.linking, entries, bench.rules.liveMs, coverage)
  touchPlan(entity, mine, coverage)
  compareStop(test, mine, findings)
  if (test.expect.length > 0 || test.exactly)
    compareRows(
      test,
      entity,
      mine.rows,
      findings,
      [...planned.values()].flatMap(({ rows }) => rows),
    )
}

/** Records of the entity that is tested, and of others beside it. undefined: problems were noted. */
export function giveAll(
  { given, linked, also }: Pick<PlanTest, 'given' | 'linked' | 'also'>,
  entity: Entity,
  bench: Bench,
  findings: Findings,
): ReadonlyMap<string, GivenSides> | undefined {
  const records = new Map<string, GivenSides>()
  const own = giveRecords(entity, given, linked, findings)
  if (own) records.set(entity.name, own)
  for (const [name, { key, given: theirs }] of also) {
    const other = entityNamed({ kind: 'scalar', value: name, text: name, place: key }, bench, findings)
    const found = other && giveRecords(other, theirs, linked, findings)
    if (found) records.set(name, found)
  }
  return own && findings.problems.length === 0 ? records : undefined
}

function compareStop({ stopped, name }: PlanTest, { summary }: PlannedEntity, findings: Findings): void {
  const came = summary.stopped
  if (stopped && came?.code !== stopped.text)
    findings.fail(stopped.place, `${name.text} is stopped: ${stopped.text}`, came ? came.code : 'it is not stopped')
  if (!stopped && came) findings.fail(name.place, 'a plan', `${name.text} is stopped: ${came.why} (${came.code})`)
}

interface Earlier {
  readonly first: ReadonlyMap<string, EntitySnapshot>
  readonly planned: ReadonlyMap<string, PlannedEntity>
  readonly made: string | undefined
}

/** Snapshots of all entities; with `earlier`, state knows what that run saw and which pairs it found linked. */
export async function snapshotsOf(
  { rules }: Bench,
  records: ReadonlyMap<string, GivenSides>,
  lookups: Lookups,
  earlier?: Earlier,
): Promise<ReadonlyMap<string, EntitySnapshot>> {
  const snapshots = new Map<string, EntitySnapshot>()
  for (const entity of rules.entities) {
    const { entries } = await indexRecords(entity, records.get(entity.name) ?? new Map(), lookups)
    const before = earlier?.first.get(entity.name)?.entries
    const planned = earlier?.planned.get(entity.name)
    snapshots.set(entity.name, {
      entries,
      before: (side: Side, key: string) => before?.get(side)?.get(key),
      keysBefore: (side: Side) => before?.get(side)?.keys() ?? [],
      links: planned && linksOf(planned, earlier?.made as Side | undefined),
      read: 'full',
      unsettled: new Map(),
    })
  }
  return snapshots
}

/** What a run remembers of links when it wrote nothing: those that it found. */
function linksOf({ linking, links }: PlannedEntity, made: Side | undefined): ReadonlyMap<string, LinkRow> {
  const found = new Set(linking.pairs.map((pair) => pair.other.k))
  const known = [...links].filter(([key]) => found.has(key))
  return new Map(known.map(([key, row]) => [key, made === undefined ? row : { ...row, m: made }]))
}

export function planAll(
  { rules }: Bench,
  lookups: Lookups,
  snapshots: ReadonlyMap<string, EntitySnapshot>,
  entity: Entity,
): ReadonlyMap<string, PlannedEntity> {
  const nowMs = (rules.liveMs ?? 0) + 30 * 24 * 60 * 60 * 1000
  const planned = planTenant({ rules, snapshots, lookups, nowMs, planId: 'case', callsMade: 0, costs: new Map() })
  if (!planned.entities.has(entity.name)) throw new Error(`nothing was planned for ${entity.name}`)
  return planned.entities
}

export function entityNamed(name: ScalarTree, { rules }: Bench, findings: Findings): Entity | undefined {
  const known = rules.entities.map((entity) => entity.name)
  return (
    rules.entities.find((entity) => entity.name === name.text) ??
    findings.problem('ENTITY_UNKNOWN', name.place, `there is no entity "${name.text}"`, mendUnknown(name.text, known))
  )
}

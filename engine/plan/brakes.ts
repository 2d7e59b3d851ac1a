import { guess } from '../core/guess.ts'
import type { Side } from '../core/ids.ts'
import type { Outcome } from '../core/problem.ts'
import { isEmpty, type Value } from '../core/value.ts'
import { BRAKE_NAMES, type Brake, type BrakeName } from '../rules/brakes.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import type { EntitySummary, PlanRow } from './plan.ts'

/** A brake that a plan is past: it holds its entity, and what refers to it, before the first write (SPEC R12). */
export interface Braked {
  readonly entity: string
  readonly side: Side
  readonly brake: BrakeName
  /** What the plan would do, and how many records that side has. */
  readonly count: number
  readonly records: number
  readonly limit: Brake
  /** Entities that are held: its own first, then those that refer to it. */
  readonly holds: readonly string[]
  readonly why: string
  readonly mend: string
}

/** A brake that a person lets go for one run. */
export interface Release {
  readonly entity: string
  readonly brake: BrakeName
}

/** Brakes that the rows are past, by entity, side and deed. What is not written (dry, off) brakes nothing. */
export function brakesOf(rows: readonly PlanRow[], summaries: readonly EntitySummary[], rules: TenantRules): Braked[] {
  const counts = countDeeds(rows, rules.entities)
  return summaries.flatMap(({ name: entity, mode, records }) => {
    if (mode !== 'on') return []
    return rules.sides.flatMap((side) =>
      BRAKE_NAMES.flatMap((brake) => {
        const limit = rules.brakes.get(entity)?.[brake]
        const found = { entity, side, brake, count: counts.get(`${entity} ${side} ${brake}`) ?? 0 }
        const among = records[side] ?? 0
        if (!limit || found.count <= limit.count || found.count <= limit.share * among) return []
        const holds = [entity, ...dependents(entity, rules.entities)]
        const told = { ...found, records: among, limit, holds }
        return [{ ...told, why: whyOf(told), mend: mendOf(told, rules.tenant) }]
      }),
    )
  })
}

/** Entities that nothing is written of: held by a brake that nobody lets go. */
export function heldBy(braked: readonly Braked[]): ReadonlySet<string> {
  return new Set(braked.flatMap(({ holds }) => holds))
}

export function withoutReleased(braked: readonly Braked[], released: readonly Release[]): Braked[] {
  return braked.filter(
    ({ entity, brake }) => !released.some((release) => release.entity === entity && release.brake === brake),
  )
}

/** `customers:creates`, as `--release` takes it. */
export function parseRelease(text: string, entities: readonly string[]): Outcome<Release> {
  const cut = text.lastIndexOf(':')
  const entity = text.slice(0, Math.max(0, cut))
  const brake = BRAKE_NAMES.find((name) => name === text.slice(cut + 1))
  if (brake && entities.includes(entity)) return { ok: true, value: { entity, brake } }
  const known = entities.flatMap((name) => BRAKE_NAMES.map((word) => `${name}:${word}`))
  const close = guess(text, known)
  const what = `--release takes ENTITY:BRAKE, and there is no "${text}"`
  const mend = `${close === undefined ? '' : `did you mean "${close}"? `}Entities: ${entities.join(', ')}; brakes: ${BRAKE_NAMES.join(', ')}`
  return { ok: false, problems: [{ code: 'ARGUMENT', what, mend }] }
}

function countDeeds(rows: readonly PlanRow[], entities: readonly Entity[]): ReadonlyMap<string, number> {
  const inactive = new Map(
    entities.map(({ name, fields, inactive: index }) => [name, index === undefined ? undefined : fields[index]?.name]),
  )
  const counts = new Map<string, number>()
  for (const row of rows) {
    for (const [brake, count] of deedsOf(row, inactive.get(row.entity))) {
      const id = `${row.entity} ${row.side} ${brake}`
      counts.set(id, (counts.get(id) ?? 0) + count)
    }
  }
  return counts
}

function deedsOf(row: PlanRow, inactive: string | undefined): readonly (readonly [BrakeName, number])[] {
  switch (row.action) {
    case 'create':
      return [['creates', 1]]
    case 'link':
      return [['links', 1]]
    case 'update':
      return [
        ['updates', 1],
        ['inactivations', row.fields.some(({ field, after }) => field === inactive && after === true) ? 1 : 0],
        ['emptied', row.fields.filter(({ before, after }) => isEmpty(after as Value) && !isEmpty(before)).length],
      ]
    // A row of another resource that is let go is a value emptied there.
    case 'delete':
      return [['emptied', 1]]
    default:
      return []
  }
}

/** What refers to an entity, and what refers to that, in the order of work. */
export function dependents(entity: string, entities: readonly Entity[]): string[] {
  const found = new Set([entity])
  for (const { name, refersTo } of entities) if (refersTo.some((target) => found.has(target))) found.add(name)
  return [...found].slice(1)
}

const WORDS: Readonly<Record<BrakeName, string>> = {
  updates: 'updates',
  creates: 'creates',
  inactivations: 'records become inactive',
  emptied: 'values are emptied',
  links: 'links',
}

type Told = Omit<Braked, 'why' | 'mend'>

function whyOf({ brake, side, count, records, limit }: Told): string {
  const share = `${Number((limit.share * 100).toFixed(4))} %`
  return `${count} ${WORDS[brake]} in ${side}, which has ${records} records: past ${share} and ${limit.count}`
}

function mendOf({ entity, brake }: Told, tenant: string): string {
  return `look at the rows; if they are meant: silta diff ${tenant} --out plan.json, then silta apply ${tenant} plan.json; or silta apply ${tenant} --release ${entity}:${brake}`
}

import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guidOf, type Side, side as sideOf } from '../../engine/core/ids.ts'
import { kindOf, plainKey } from '../../engine/plan/entry.ts'
import type { Pair } from '../../engine/plan/link-input.ts'
import { isWrite } from '../../engine/plan/plan.ts'
import type { Entity, FieldRule, TenantRules } from '../../engine/rules/types.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import { dryRun } from '../../engine/run/tenant-run.ts'
import { readPath } from '../../engine/sandbox/common/paths.ts'
import type { SideData } from '../../engine/sandbox/common/side.ts'
import { entityOf } from '../plan/made.ts'
import { silentlyUnequal } from '../run/unequal.ts'
import { PackDesk, tell } from './pack-desk.ts'
import { editAtRandom } from './random-edits.ts'

const LONG = process.env.SILTA_LONG !== undefined && process.env.SILTA_LONG !== ''
/** Seeds of each of the two ways to set masters. `SILTA_EDITS=7` takes seed 7 alone, `SILTA_EDITS=7:3,12` only its edits 3 and 12. */
const SEEDS = LONG ? 10 : 1
const EDITS = 30
const MINUTE_MS = 60_000
const [chosen, only] = process.env.SILTA_EDITS?.split(':') ?? []
const idle = { stop: new AbortController().signal, abort: new AbortController().signal }
/** Brakes are there to ask a person: here the person has seen the plan, and lets all of it go. */
const RELEASED = ['creates', 'updates', 'inactivations', 'emptied', 'links']
  .map((name) => `${name}: { share: 100%, count: 9999 }`)
  .join(', ')

type Row = Readonly<Record<string, unknown>>
type Contents = Readonly<Record<'severa' | 'nxt', SideData>>

describe.each([
  { general: 'nxt', products: 'nxt', projects: 'severa' },
  { general: 'severa', products: 'severa', projects: 'nxt' },
] as const)('random edits of users settle: general $general, products $products, projects $projects', (masters) => {
  let desk: PackDesk
  let synced: Contents
  /** Pairs that were linked then. */
  let linked: ReadonlySet<string>
  /** Records that the first sync created. */
  let made: ReadonlySet<string>
  const first = masters.general === 'nxt' ? 1 : 2
  // Odd seeds have one way, even ones the other.
  const seeds = Array.from({ length: SEEDS }, (_, nth) => first + 2 * nth).filter(
    (seed) => chosen === undefined || seed === Number(chosen),
  )
  const contents = (): Contents => ({
    severa: desk.sandbox.control.dump('severa'),
    nxt: desk.sandbox.control.dump('nxt'),
  })
  const plan = () => dryRun(desk.workspace(), 'fjord', { ...idle, full: true })
  const state = () => join(desk.desk.dir, '.silta')
  const kept = () => join(desk.desk.dir, 'synced')

  beforeAll(async () => {
    if (seeds.length === 0) return
    desk = await PackDesk.open(
      [
        ['master: { general: nxt, products: nxt, projects: severa }', `master: ${JSON.stringify(masters)}`],
        ['mode: { customers: on }', `mode: { customers: on }\nbrakes: { ${RELEASED} }`],
      ],
      { customers: 60 },
    )
    const { results } = await desk.apply()
    expect(results.filter(({ status }) => status !== 'done')).toEqual([])
    made = new Set(results.flatMap(({ row, key }) => (row.action === 'create' ? [`${row.entity} ${key}`] : [])))
    synced = contents()
    const { run, session } = await plan()
    linked = new Set(
      session.rules.entities.flatMap((entity) =>
        entityOf(run, entity.name).linking.pairs.map((pair) => nameOf(entity, pair)),
      ),
    )
    cpSync(state(), kept(), { recursive: true })
  })
  afterAll(() => desk?.close())

  it.each(seeds)(
    'seed %i',
    async (seed) => {
      const { control } = desk.sandbox
      for (const side of ['severa', 'nxt'] as const) control.load(side, synced[side])
      rmSync(state(), { recursive: true })
      cpSync(kept(), state(), { recursive: true })
      control.clock.reset()
      const violations = control.violations().length
      const edits = await editAtRandom(desk, {
        seed,
        count: EDITS,
        ...(only === undefined ? {} : { only: new Set(only.split(',').map(Number)) }),
      })
      const edited = contents()
      desk.wrongSaves.length = 0

      const reports: ApplyReport[] = []
      for (const isFull of [false, false, true]) {
        control.clock.advance(10 * MINUTE_MS)
        reports.push(isFull ? await desk.apply() : await desk.runNow())
      }
      const settled = contents()
      const { run, session } = await plan()
      expect(
        {
          written: stillWritten(run, reports),
          masters: movedMasters(session.rules, edited, settled),
          lost: lostRows(edited, settled),
          undelivered: undelivered(session.rules, run, reports, { linked, made }, synced, edited),
          overwritten: overwritten(session.rules, reports, synced, edited),
          unequal: silentlyUnequal(session.rules, run),
          doubles: doubledLinks(session.rules, run),
          bornTwice: bornTwice(reports),
          stopped: run.plan.entities.flatMap(({ name, stopped }) => (stopped ? [`${name}: ${stopped.why}`] : [])),
          wrongSaves: desk.wrongSaves,
          violations: control.violations().slice(violations),
        },
        `SILTA_EDITS=${seed} after\n  ${edits.join('\n  ')}\n`,
      ).toEqual({
        written: [],
        masters: [],
        lost: [],
        undelivered: [],
        overwritten: [],
        unequal: [],
        doubles: [],
        bornTwice: [],
        stopped: [],
        wrongSaves: [],
        violations: [],
      })
    },
    120_000,
  )
})

/** Writes that are planned still, but for those that a system refused in the last run: these wait for a person, with its reason. */
function stillWritten({ plan }: PlanRun, reports: readonly ApplyReport[]): string[] {
  const refused = new Set(
    reports.flatMap(({ results }) => results.flatMap(({ row, status }) => (status === 'failed' ? [row.id] : []))),
  )
  return plan.rows
    .filter((row) => isWrite(row) && !refused.has(row.id))
    .map((row) => `${row.entity}: ${tell(row)} ${row.fields.map(({ field }) => field).join()}`)
}

/** Values that a side decides, and that were not left as they were. */
function movedMasters(rules: TenantRules, before: Contents, after: Contents): string[] {
  return (['severa', 'nxt'] as const).flatMap((name) => {
    const side = sideOf(name)
    return collectionsOf(rules, side).flatMap((collection) => {
      const now = byIdentity(after[name][collection] ?? [])
      return (before[name][collection] ?? []).flatMap((row) => {
        const then = now.get(identity(row))
        const { own, given } = decidedOn(rules, side, collection, row)
        return [...own].flatMap(([path, field]) => {
          const [x, y] = [valueAt(row, path), then && valueAt(then, path)]
          const isMoved = then !== undefined && JSON.stringify(x ?? null) !== JSON.stringify(y ?? null)
          return isMoved && !given.has(path)
            ? [`${name} ${field} of ${identity(row)}: ${JSON.stringify(x)} became ${JSON.stringify(y)}`]
            : []
        })
      })
    })
  })
}

function nameOf({ name }: Entity, { other, keeper }: Pair): string {
  return `${name} ${other.k} ${keeper.k}`
}

/**
 * Fields that count as drift although a user changed the master's value, of pairs that were linked before and still are; but
 * for those that were written once: what they refer to may be found deleted by the full reading alone. What a created record was
 * not given is known from the next reading on: filled in before that, nobody can tell it from a default of the system.
 */
function undelivered(
  rules: TenantRules,
  run: PlanRun,
  reports: readonly ApplyReport[],
  { linked, made }: { readonly linked: ReadonlySet<string>; readonly made: ReadonlySet<string> },
  before: Contents,
  after: Contents,
): string[] {
  const written = new Set(
    updatesOf(reports).flatMap(({ row }) => row.fields.map(({ field }) => `${row.entity} ${row.from} ${field}`)),
  )
  return rules.entities.flatMap((entity) => {
    const { differences, linking } = entityOf(run, entity.name)
    const pairs = linking.pairs.filter((pair) => linked.has(nameOf(entity, pair)))
    return pairs.flatMap(({ other, keeper }) =>
      (differences.get(other.k) ?? []).flatMap(({ field, verdict, master }) => {
        const key = master === entity.link.side ? keeper.k : other.k
        const isWritten = written.has(`${entity.name} ${key} ${field.name}`)
        return verdict === 'drift' &&
          field.strength === 'on-change' &&
          !isWritten &&
          !(made.has(`${entity.name} ${key}`) && wasEmpty(entity, field, master, key, before)) &&
          wasMoved(entity, field, master, key, before, after)
          ? [`${entity.name}.${field.name} of ${key}`]
          : []
      }),
    )
  })
}

function wasEmpty(entity: Entity, field: FieldRule, side: Side, key: string, contents: Contents): boolean {
  const row = rowOf(entity, side, key, contents)
  const values = field.sides.get(side)?.paths.map((path) => row && valueAt(row, path)) ?? []
  return values.every((value) => value === undefined || value === null || value === '' || value === 0)
}

function updatesOf(reports: readonly ApplyReport[]) {
  return reports
    .flatMap(({ results }) => results)
    .filter(({ row, status }) => row.action === 'update' && status === 'done')
}

/** Values of a follower that were written although nobody moved the master's. */
function overwritten(rules: TenantRules, reports: readonly ApplyReport[], before: Contents, after: Contents): string[] {
  return updatesOf(reports).flatMap(({ row }) => {
    const entity = rules.entities.find(({ name }) => name === row.entity)
    return row.fields.flatMap(({ field: name, before: was, after: becomes }) => {
      const field = entity?.fields.find((one) => one.name === name)
      const master = field?.owner ?? entity?.master
      if (!entity || !field || !master || field.strength !== 'on-change' || field.ref) return []
      return wasMoved(entity, field, master, String(row.from), before, after) === false
        ? [`${row.entity}.${name} of ${row.side} ${row.key}: ${JSON.stringify(was)} became ${JSON.stringify(becomes)}`]
        : []
    })
  })
}

/** Whether a user changed what this field is read from; undefined: it stands in other rows, or the record is new. */
function wasMoved(
  entity: Entity,
  field: FieldRule,
  side: Side,
  key: string,
  before: Contents,
  after: Contents,
): boolean | undefined {
  const here = field.sides.get(side)
  if (!here || here.keepsOther !== undefined) return undefined
  const [then, now] = [rowOf(entity, side, key, before), rowOf(entity, side, key, after)]
  if (!then || !now) return undefined
  return here.paths.some((path) => JSON.stringify(valueAt(then, path)) !== JSON.stringify(valueAt(now, path)))
}

function rowOf(entity: Entity, side: Side, key: string, contents: Contents): Row | undefined {
  const rules = entity.sides.get(side)
  if (!rules) return undefined
  const { resource } = kindOf(key, rules)
  const rows = contents[side as unknown as 'severa' | 'nxt'][resource.name] ?? []
  return rows.find((row) => String(readPath(row, resource.key)).toLowerCase() === plainKey(key, rules).toLowerCase())
}

function collectionsOf({ entities }: TenantRules, side: Side): string[] {
  const all = entities.flatMap(({ sides }) => sides.get(side)?.kinds.map(({ resource }) => resource.name) ?? [])
  return [...new Set(all)]
}

/** What stands there; of what is read from a linked row (the code of a language), which row it is: Severa keeps that alone. */
function valueAt(row: Row, path: string): unknown {
  const parent = path.split('.').slice(0, -1).join('.')
  return (parent === '' ? undefined : readPath(row, `${parent}.guid`)) ?? readPath(row, path)
}

/** Paths of a record whose values this side decides, by the name of their field; and those that the other one gives it. */
function decidedOn({ entities }: TenantRules, side: Side, collection: string, row: unknown) {
  const own = new Map<string, string>()
  const given = new Set<string>()
  for (const entity of entities) {
    const rules = entity.sides.get(side)
    const isOne = rules?.kinds.some(({ resource }) => resource.name === collection)
    if (!isOne || (rules?.where && !rules.where.test(row))) continue
    for (const field of entity.fields) {
      const here = field.sides.get(side)
      if (!here || field.sides.size < 2) continue
      const isGiven =
        (field.owner ?? entity.master) !== side || field.writeBack === side || entity.exactlyOne?.field === field.index
      for (const path of here.paths) {
        if (isGiven) given.add(path)
        else own.set(path, `${entity.name}.${field.name}`)
      }
    }
  }
  return { own, given }
}

/** What names a row of the sandbox: its GUID, or the columns of its key. */
function identity(row: Row): string {
  if (row.guid !== undefined) return String(row.guid)
  const keys = ['associateNo', 'deliveryAddressNo', 'productNo', 'orgUnit2No', 'orgUnit3No']
  return keys.flatMap((key) => (row[key] === undefined ? [] : [`${key} ${row[key]}`])).join(' ')
}

function byIdentity(rows: readonly Row[]) {
  return new Map(rows.map((row) => [identity(row), row]))
}

/** Rows that users left, and that are not there any more. */
function lostRows(before: Contents, after: Contents): string[] {
  return (['severa', 'nxt'] as const).flatMap((side) =>
    Object.entries(before[side]).flatMap(([collection, rows]) => {
      const now = byIdentity(after[side][collection] ?? [])
      // The one segment of a customer is exchanged for another.
      if (collection === 'customermarketsegments' || !rows[0] || identity(rows[0]) === '') return []
      return rows.flatMap((row) => (now.has(identity(row)) ? [] : [`${side} ${collection} ${identity(row)}`]))
    }),
  )
}

/** Records that carry the link of another, and of which the plan says nothing. */
function doubledLinks(rules: TenantRules, run: PlanRun): string[] {
  return rules.entities.flatMap(({ name, link }) => {
    const holders = new Map<string, string>()
    const { copies } = entityOf(run, name).linking
    return [...(run.gathered.entries.get(name)?.get(link.side)?.values() ?? [])].flatMap((entry) => {
      const guid = guidOf(entry.l ?? '')
      if (guid === undefined || entry.x || copies.has(entry.k)) return []
      const holder = holders.get(guid)
      holders.set(guid, entry.k)
      return holder === undefined ? [] : [`${name} ${entry.k} and ${holder} carry ${guid}`]
    })
  })
}

/** Records that were created twice from one, or again where they came from. */
function bornTwice(reports: readonly ApplyReport[]): string[] {
  const from = new Set<string>()
  const made = new Set<string>()
  const born = reports.flatMap(({ results }) =>
    results.filter(({ row, status }) => row.action === 'create' && status === 'done'),
  )
  return born.flatMap(({ row, key }) => {
    const origin = `${row.entity} to ${row.side}: ${row.from}`
    const other = `${row.entity} ${row.from}`
    const isAgain = from.has(origin) || made.has(other)
    from.add(origin)
    made.add(`${row.entity} ${key}`)
    return isAgain ? [`${origin} ${row.name}`] : []
  })
}

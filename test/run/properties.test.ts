import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { side as sideOf } from '../../engine/core/ids.ts'
import { kindOf, plainKey } from '../../engine/plan/entry.ts'
import { isWrite, type PlanRow } from '../../engine/plan/plan.ts'
import { planToJson } from '../../engine/plan/plan-json.ts'
import { writesOf } from '../../engine/plan/plan-tenant.ts'
import type { Entity, EntitySide } from '../../engine/rules/types.ts'
import type { ApplyReport } from '../../engine/run/apply.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import type { PushFault } from '../../engine/systems/memory/memory-options.ts'
import { entityOf, situationsOf, tell } from '../plan/made.ts'
import { type Deed, deedsArbitrary, perform, shuffled, sidesArbitrary } from './arbitraries.ts'
import { silentlyUnequal } from './unequal.ts'
import { SETTLE_MS, World } from './world.ts'

/** How often: few in the daily suite, many with SILTA_LONG. */
const LONG = process.env.SILTA_LONG !== undefined && process.env.SILTA_LONG !== ''
/** The suite takes the same cases every time; `test:long` takes new ones, many more, and prints the seed of one that fails. */
const times = (few: number) => (LONG ? { numRuns: few * 40 } : { numRuns: few, seed: 20261123 })
const TIMEOUT = LONG ? 3_600_000 : 60_000
const MINUTE_MS = 60_000
const property = (title: string, check: () => Promise<void>): void => {
  it(title, check, TIMEOUT)
}

const told = (rows: readonly PlanRow[]): string[] => rows.map(tell)
/** What people do who leave link fields alone: whoever moves a link may well have a record made anew. */
const people = deedsArbitrary({ links: false })
/** And who neither change by what a record that was just made, and is not linked yet, could be found, nor take away where it came from. */
const careful = deedsArbitrary({ links: false, clues: false, removals: false })
const seed = fc.integer({ min: 1, max: 1_000_000 })
const faults = fc.array(
  fc.constantFrom<PushFault>('refused', 'stale', 'unknown-before', 'unknown-after', 'unknown-after', 'down'),
  { maxLength: 6 },
)

/** Records of rows that were not written, or not wholly: what they are tried again for is no second write. */
const failed = (report: ApplyReport): ReadonlySet<string> =>
  new Set(
    report.results
      .filter(({ status }) => status !== 'done')
      .flatMap(({ row, key }) => [`${row.entity} ${row.key}`, `${row.entity} ${row.from}`, `${row.entity} ${key}`]),
  )
const isNew = (row: PlanRow, again: ReadonlySet<string>): boolean =>
  !again.has(`${row.entity} ${row.key}`) && !again.has(`${row.entity} ${row.from}`)

describe('R5', () => {
  property('after an apply nothing is left to write, and that stays so', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, async (sides) => {
        const world = await World.make({ sides })
        const first = await world.apply()
        world.pass(10 * MINUTE_MS)
        const second = await world.apply()
        expect(told(writesOf(second.run.plan).filter((row) => isNew(row, failed(first))))).toEqual([])
        world.pass(10 * MINUTE_MS)
        const third = await world.apply({ full: true })
        expect(told(writesOf(third.run.plan).filter((row) => isNew(row, failed(second))))).toEqual([])
      }),
      times(60),
    ),
  )

  property('after any edits two runs are enough', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, deedsArbitrary(), async (sides, deeds) => {
        const world = await World.make({ sides })
        await world.apply()
        // A key that is a code, taken away and given again, brings back to life what was linked to it.
        const isKeyed = (deed: Deed): boolean => deed.kind === 'remove' && /ledger (dept|article)/.test(deed.place)
        for (const deed of deeds) if (!isKeyed(deed)) perform(world, deed)
        world.pass(10 * MINUTE_MS)
        const first = await world.apply({ full: true })
        world.pass(10 * MINUTE_MS)
        const second = await world.apply({ full: true })
        // A reference that led nowhere may lead to a record that the first run made: its own create gave it a meaning.
        const made = new Set(first.results.flatMap(({ row, key }) => (row.action === 'create' ? [key, row.from] : [])))
        const meansMore = (row: PlanRow): boolean =>
          row.action === 'update' && row.fields.every(({ after }) => made.has(String(after)))
        const late = writesOf(second.run.plan).filter((row) => isNew(row, failed(first)) && !meansMore(row))
        expect(told(late)).toEqual([])
      }),
      times(60),
    ),
  )
})

describe('R16', () => {
  property('the order in which systems answer changes no byte of a plan', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, deedsArbitrary(), seed, async (sides, deeds, order) => {
        const worlds = [await World.make({ sides }), await World.make({ sides })] as const
        worlds[1].reorder = (records) => shuffled(records, order)
        const plans: string[] = []
        for (const world of worlds) {
          const run = await world.diff({ planId: 'p_same' })
          plans.push(planToJson(run.plan))
        }
        expect(plans[1]).toBe(plans[0])
        for (const world of worlds) {
          await world.apply()
          for (const deed of deeds) perform(world, deed)
        }
        const [x, y] = await Promise.all(worlds.map((world) => world.diff({ planId: 'p_same', full: true })))
        // Keys that a system gives follow the order of the creates, which is that of the plan.
        expect(told((y as PlanRun).plan.rows).length).toBe(told((x as PlanRun).plan.rows).length)
      }),
      times(50),
    ),
  )
})

/** Fields of linked partners by the paths that they are read from and written to, for checks of who moved what. */
function masterOf(entity: Entity, field: Entity['fields'][number]): string {
  return field.owner ?? entity.master
}

describe('R1 D5', () => {
  property('only edits of the master cross; a follower is never overwritten unless its master moved', () =>
    fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        fc.array(deedsArbitrary({ removals: false, links: false, additions: false }), { minLength: 1, maxLength: 3 }),
        async (sides, rounds) => {
          const world = await World.make({ sides })
          await world.settle()
          // What moved while a record was left alone crosses when it comes back.
          const edited = new Set<string>()
          for (const deeds of rounds) {
            world.pushed.length = 0
            for (const deed of deeds) {
              const done = perform(world, deed)
              for (const field of done?.fields ?? []) edited.add(`${done?.place} ${done?.key} ${field}`)
            }
            const report = await world.apply()
            for (const { row, status } of report.results) {
              if (row.action !== 'update' || status !== 'done') continue
              const entity = world.loaded.rules.entities.find(({ name }) => name === row.entity) as Entity
              for (const change of row.fields) {
                const field = entity.fields.find(({ name }) => name === change.field) as Entity['fields'][number]
                if (field.strength !== 'on-change' || field.ref) continue
                const master = masterOf(entity, field)
                expect(row.side, `${row.entity}.${field.name} is written to its follower`).not.toBe(master)
                const paths = field.sides.get(sideOf(master))?.paths ?? []
                const key = String(row.from).replace(/^\w+:/, '')
                const moved = [...edited].some(
                  (edit) =>
                    edit.startsWith(`${master} `) &&
                    edit.includes(` ${key} `) &&
                    paths.some((path) => edit.endsWith(` ${path.split('.')[0]}`)),
                )
                expect(
                  moved,
                  `${tell(row)}: ${master} ${key} moved ${paths.join()}; edits: ${[...edited].join('; ')}`,
                ).toBe(true)
              }
            }
            world.pass(10 * MINUTE_MS)
          }
        },
      ),
      times(60),
    ),
  )
})

describe('R1 R14', () => {
  const trouble = fc.record({
    crm: faults,
    ledger: faults,
    death: fc.option(
      fc.record({ when: fc.constantFrom('before' as const, 'after' as const), push: fc.integer({ min: 1, max: 5 }) }),
    ),
    hurt: fc.boolean(),
    forget: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
    deeds: deedsArbitrary({ links: false, clues: false, removals: false, additions: false }),
    minutes: fc.constantFrom(1, 10),
  })

  property('what people do on the following side stays, whatever befalls runs, while nobody moves the master', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, fc.array(trouble, { minLength: 1, maxLength: 4 }), async (sides, rounds) => {
        const world = await World.make({ sides })
        await world.settle()
        const last = new Map<string, unknown>()
        for (const round of rounds) {
          for (const deed of round.deeds) {
            const done = perform(world, deed)
            if (done && deed.kind === 'edit')
              for (const [field, value] of Object.entries(deed.values))
                last.set(`${done.place} ${done.key} ${field}`, value)
          }
          if (round.forget) world.forget()
          world.crm.faults.push.push(...round.crm)
          world.ledger.faults.push.push(...round.ledger)
          if (round.hurt) world.hurt = (side) => (side === 'crm' ? 'incomplete' : undefined)
          if (round.death) await world.die(round.death.when, round.death.push)
          else await world.apply({ full: round.minutes === 10 })
          world.hurt = () => undefined
          for (const system of [world.crm, world.ledger]) system.faults.push.length = 0
          world.pass(round.minutes * MINUTE_MS)
        }
        const { run } = await world.apply({ full: true })
        for (const entity of world.loaded.rules.entities) {
          for (const { other, keeper } of entityOf(run, entity.name).linking.pairs) {
            for (const field of entity.fields) {
              if (field.strength !== 'on-change' || field.ref || field.sides.size < 2) continue
              const master = masterOf(entity, field)
              const [follower] = [...entity.sides.keys()].filter((name) => name !== master)
              const edits = (side: string): unknown[] => {
                const rules = entity.sides.get(sideOf(side)) as EntitySide
                const entry = side === entity.link.side ? keeper : other
                const place = `${side} ${kindOf(entry.k, rules).resource.name} ${plainKey(entry.k, rules)}`
                const roots = (field.sides.get(sideOf(side))?.paths ?? []).map((path) => path.split('.')[0])
                return roots.flatMap((root) =>
                  last.has(`${place} ${root}`) ? [last.get(`${place} ${root}`), place, root] : [],
                )
              }
              const [value, place, root] = edits(follower as string)
              if (place === undefined || edits(master).length > 0) continue
              const [side, resource, key] = String(place).split(' ') as ['crm' | 'ledger', string, string]
              expect(world[side].get(resource, key)?.[String(root)], `${place} ${String(root)}`).toEqual(value)
            }
          }
        }
      }),
      times(60),
    ),
  )
})

describe('R2', () => {
  property('state deleted at any moment: the same links, no create of what is linked, nothing overwritten', () =>
    fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        deedsArbitrary({ links: false, removals: false }),
        fc.boolean(),
        async (sides, deeds, applied) => {
          const world = await World.make({ sides })
          await world.settle()
          // Who is no customer any more is out of sight: without state nobody knows that he was one.
          for (const deed of deeds) if (deed.kind !== 'edit' || !('customerNo' in deed.values)) perform(world, deed)
          if (applied) await world.apply()
          const before = await world.diff({ full: true })
          world.forget()
          const after = await world.diff()
          for (const { name } of world.loaded.rules.entities) {
            // Of two with one link state says which it was; without it the rules of R3 go on.
            if (entityOf(before, name).linking.copies.size > 0) continue
            const pairs = (run: PlanRun) =>
              entityOf(run, name)
                .linking.pairs.map(({ other, keeper }) => `${other.k} ${keeper.k}`)
                .sort()
            expect(pairs(after)).toEqual(pairs(before))
          }
          const known = new Set(writesOf(before.plan).map(({ id }) => id))
          const fresh = writesOf(after.plan).filter((row) => !known.has(row.id))
          expect(told(fresh), 'nothing that was not wanted before').toEqual([])
          const overwrites = writesOf(after.plan).filter((row) => row.action === 'update' && row.why.code === 'CHANGED')
          expect(told(overwrites)).toEqual([])
        },
      ),
      times(60),
    ),
  )
})

describe('R15 R13', () => {
  property('a dry run pushes nothing and moves nothing; the apply after it writes what it said, and nothing else', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, deedsArbitrary(), fc.boolean(), async (sides, deeds, byFile) => {
        const world = await World.make({ sides })
        await world.apply()
        for (const deed of deeds) perform(world, deed)
        world.pass(10 * MINUTE_MS)
        world.pushed.length = 0
        const before = await world.dump()
        const contents = world.contents()
        const { plan } = await world.diff()
        expect(world.pushed).toEqual([])
        expect(world.contents()).toBe(contents)
        expect(await world.dump()).toBe(before)
        const report = await world.apply(byFile ? { approved: plan } : {})
        expect(told(report.run.plan.rows)).toEqual(told(plan.rows))
        const planned = new Map(writesOf(plan).map((row) => [row.id, row]))
        for (const { change } of world.pushed) {
          const [id = ''] = change.ref.split(' ')
          const row = planned.get(id)
          expect(row, `${change.kind} ${change.resource} was planned`).toBeDefined()
          const paths = new Set(
            [
              ...(row?.set ?? []),
              ...(row?.followUps ?? []).flatMap((next) => ('path' in next ? [[next.path] as const] : [])),
            ].map(([path]) => path),
          )
          for (const [path] of 'set' in change ? change.set : []) expect(paths).toContain(path)
        }
        expect(new Set(report.results.map(({ row }) => row.id))).toEqual(new Set(planned.keys()))
      }),
      times(50),
    ),
  )
})

describe('SPEC 9', () => {
  const lasting = (run: PlanRun): string[] =>
    told(run.plan.rows.filter((row) => row.situation !== 'gone' && row.situation !== 'dangling')).sort()

  property('a run that reads changes plans what one that reads everything does', () =>
    fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        fc.array(deedsArbitrary({ removals: false }), { minLength: 1, maxLength: 3 }),
        async (sides, rounds) => {
          const world = await World.make({ sides })
          await world.apply()
          for (const deeds of rounds) {
            world.pass(10 * MINUTE_MS)
            for (const deed of deeds) perform(world, deed)
            const incremental = await world.diff()
            const full = await world.diff({ full: true })
            // Who left the scope is excluded in the one and gone in the other: no row either way.
            expect(lasting(incremental)).toEqual(lasting(full))
            await world.apply()
          }
        },
      ),
      times(50),
    ),
  )

  property('it creates nothing that the other side has, though it missed removals', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, people, people, async (sides, ...rounds) => {
        const world = await World.make({ sides })
        for (const deeds of rounds) {
          await world.apply()
          world.pass(10 * MINUTE_MS)
          for (const deed of deeds) perform(world, deed)
        }
        await world.apply()
        world.pass(10 * MINUTE_MS)
        await world.apply({ full: true })
        expectNoDoubles(world)
      }),
      times(40),
    ),
  )
})

/** What was not answered is not sent again before it has settled. */
function expectPatience(world: World): void {
  const sent = new Map<string, { readonly at: number; readonly status: string }>()
  for (const { change, receipt, at } of world.pushed) {
    if (change.kind !== 'create') continue
    const before = sent.get(change.ref)
    if (before?.status === 'unknown') expect(at - before.at, `${change.ref} again`).toBeGreaterThanOrEqual(SETTLE_MS)
    sent.set(change.ref, { at, status: receipt.status })
  }
}

/** No create happened twice, and nothing that we made was made again on the side that it came from. */
function expectNoDoubles(world: World): void {
  const happened = new Map<string, number>()
  const made = new Set<string>()
  const refs = new Map<string, string>()
  for (const { change, key, side } of world.pushed) {
    const id = `${side} ${change.resource} ${key}`
    // What a person took away again before it was linked may be made again.
    if (change.kind !== 'create' || key === undefined || world.removed.has(id)) continue
    happened.set(change.ref, (happened.get(change.ref) ?? 0) + 1)
    made.add(id)
    refs.set(id, change.ref)
  }
  expect(
    [...happened].filter(([, count]) => count > 1),
    'creates that happened twice',
  ).toEqual([])
  const sources = new Map(world.created.map(({ ref, from }) => [ref, from]))
  const origins = world.created.filter(
    ({ from }) => made.has(from) && !world.removed.has(sources.get(refs.get(from) ?? '') ?? ''),
  )
  expect(origins, 'our own records, created again where they came from').toEqual([])
}

describe('R7 R14', () => {
  property('whatever befalls a push, the rest is written, and in the end all is settled without doubles', () =>
    fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        fc.array(fc.record({ crm: faults, ledger: faults, deeds: careful, minutes: fc.constantFrom(1, 10) }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (sides, rounds) => {
          const world = await World.make({ sides })
          for (const round of rounds) {
            world.crm.faults.push.push(...round.crm)
            world.ledger.faults.push.push(...round.ledger)
            const report = await world.apply()
            world.crm.faults.push.length = 0
            world.ledger.faults.push.length = 0
            expectOnlyNeedersBlocked(report)
            world.pass(round.minutes * MINUTE_MS)
            for (const deed of round.deeds) perform(world, deed)
          }
          for (let run = 0; run < 4; run++) {
            await world.apply({ full: true })
            world.pass(10 * MINUTE_MS)
          }
          expectNoDoubles(world)
          expectPatience(world)
          const last = await world.apply()
          expect(told(last.run.plan.rows.filter(({ why }) => why.code === 'CREATED_UNSETTLED'))).toEqual([])
        },
      ),
      times(60),
    ),
  )

  property('a process that dies at any push loses nothing and doubles nothing', () =>
    fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        fc.array(
          fc.record({
            when: fc.constantFrom('before' as const, 'after' as const),
            push: fc.integer({ min: 1, max: 8 }),
            deeds: careful,
            minutes: fc.constantFrom(1, 10),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        async (sides, deaths) => {
          const world = await World.make({ sides })
          for (const { when, push, deeds, minutes } of deaths) {
            await world.die(when, push)
            world.pass(minutes * MINUTE_MS)
            for (const deed of deeds) perform(world, deed)
          }
          for (let run = 0; run < 4; run++) {
            await world.apply({ full: true })
            world.pass(10 * MINUTE_MS)
          }
          expectNoDoubles(world)
          const last = await world.apply()
          const previous = new Set<string>()
          expect(
            told(writesOf(last.run.plan).filter((row) => row.action === 'create' && isNew(row, previous))),
          ).toEqual(
            told(
              last.results
                .filter(({ status }) => status !== 'done')
                .map(({ row }) => row)
                .filter((row) => row.action === 'create'),
            ),
          )
        },
      ),
      times(60),
    ),
  )
})

function expectOnlyNeedersBlocked(report: ApplyReport): void {
  const status = new Map(report.results.map(({ row, status: came }) => [row.id, came]))
  for (const { row, status: came, problem } of report.results) {
    if (came !== 'blocked') continue
    expect(
      row.needs.some((need) => status.get(need) !== 'done'),
      `${tell(row)} waits for something that failed`,
    ).toBe(true)
    expect(problem?.what, 'and says for what').toMatch(/waits for/)
  }
}

describe('R3 R4 R6', () => {
  property('each record is in exactly one situation', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, deedsArbitrary(), async (sides, deeds) => {
        const world = await World.make({ sides })
        const check = (run: PlanRun): void => {
          for (const entity of world.loaded.rules.entities) {
            const found = situationsOf(run, entity.name, world.loaded.rules)
            for (const [side, entries] of run.gathered.entries.get(entity.name) ?? [])
              for (const key of entries.keys())
                expect(found.get(`${side} ${key}`), `${entity.name} ${side} ${key}`).toHaveLength(1)
          }
        }
        check(await world.diff())
        check((await world.apply()).run)
        for (const deed of deeds) perform(world, deed)
        check(await world.diff())
        check(await world.diff({ full: true }))
      }),
      times(60),
    ),
  )

  property('excluded records are never touched; what is written refers to what is there', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, deedsArbitrary(), async (sides, deeds) => {
        const world = await World.make({ sides })
        const excluded = new Set<string>()
        const note = (): void => {
          excluded.clear()
          for (const record of world.ledger.records('dept'))
            if (record.group1 === 9) excluded.add(`ledger dept ${record.deptNo}`)
          for (const record of world.ledger.records('article'))
            if (record.group1 === 9) excluded.add(`ledger article ${record.articleNo}`)
          for (const record of world.ledger.records('party'))
            if (record.group12 === 9) excluded.add(`ledger party ${record.partyNo}`)
          for (const record of world.crm.records('companies'))
            if (record.isInternal) excluded.add(`crm companies ${record.id}`)
        }
        world.beforePush = (side, changes) => {
          for (const change of changes) {
            if (change.kind === 'update') expect(excluded).not.toContain(`${side} ${change.resource} ${change.key}`)
            for (const [path, value] of 'set' in change ? change.set : []) {
              if (value === null || value === '' || value === 0) continue
              if (side === 'crm' && (path === 'branch.id' || path === 'parentId'))
                expect(world.crm.get('branches', String(value)), `${path} ${String(value)}`).toBeDefined()
              if (side === 'ledger' && (path === 'dept' || path === 'mainDept'))
                expect(world.ledger.get('dept', String(value)), `${path} ${String(value)}`).toBeDefined()
            }
          }
        }
        note()
        await world.apply()
        for (const deed of deeds) perform(world, deed)
        note()
        world.pass(10 * MINUTE_MS)
        const report = await world.apply()
        for (const row of report.run.plan.rows.filter(({ why }) => why.code === 'BLOCKED'))
          expect(row.why.text).not.toBe('')
      }),
      times(60),
    ),
  )
})

describe('R8', () => {
  property('an answer that is not the whole leaves no trace: the run after it does what would have been done', () =>
    fc.assert(
      fc.asyncProperty(
        sidesArbitrary,
        // An emptied side stops a full sweep for a reason of its own.
        deedsArbitrary({ links: false, removals: false }),
        fc.constantFrom('incomplete' as const, 'lost-page' as const),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        fc.boolean(),
        async (sides, deeds, fault, at, inCrm, full) => {
          const [hurt, sound] = [await World.make({ sides }), await World.make({ sides })]
          for (const world of [hurt, sound]) {
            await world.apply()
            world.pass(10 * MINUTE_MS)
          }
          for (const deed of deeds) for (const world of [hurt, sound]) perform(world, deed)
          const system = inCrm ? hurt.crm : hurt.ledger
          // Only one pull is hurt: the others of that run are as they should be.
          const pull = { count: 0 }
          hurt.hurt = (side) => (side === system.side && pull.count++ === at ? fault : undefined)
          const report = await hurt.apply({ full })
          hurt.hurt = () => undefined
          const stopped = new Set(report.run.plan.entities.filter((entity) => entity.stopped).map(({ name }) => name))
          expect(report.results.filter(({ row }) => stopped.has(row.entity)).map(({ row }) => tell(row))).toEqual([])
          for (const world of [hurt, sound]) {
            for (let run = 0; run < 3; run++) {
              await world.apply({ full: run === 0 && full })
              world.pass(10 * MINUTE_MS)
            }
          }
          expect(census(hurt)).toEqual(census(sound))
          expectNoDoubles(hurt)
        },
      ),
      times(50),
    ),
  )
})

/** All that both systems hold, without the keys and numbers that they give by themselves, in whatever order. */
function census(world: World): string[] {
  const own = /"(id|partyNo|number|customerNo|createdAt|information\d|branch|parentId)":("[^"]*"|\{[^}]*\}|[^,}]*),?/g
  return world
    .contents()
    .split('\n')
    .map((line) => line.replace(own, ''))
    .sort()
}

describe('R17', () => {
  property('every row says why, with a code and, where a person has to act, a cure', () =>
    fc.assert(
      fc.asyncProperty(sidesArbitrary, async (sides) => {
        const world = await World.make({ sides })
        const { plan } = await world.diff()
        expect(new Set(plan.rows.map(({ id }) => id)).size).toBe(plan.rows.length)
        for (const row of plan.rows) {
          expect(row.why.text, tell(row)).not.toBe('')
          if (row.says === 'issue') expect(row.why.mend, tell(row)).toBeTruthy()
          if (isWrite(row)) expect(row.set.length + row.followUps.length, tell(row)).toBeGreaterThan(0)
        }
      }),
      times(60),
    ),
  )
})

describe('R1 R3 R17: nothing is silently unequal', () => {
  property(
    'every value of every linked pair is equal, or told with a code: written, drift, held, or pointing at what does not cross',
    () =>
      fc.assert(
        fc.asyncProperty(sidesArbitrary, deedsArbitrary(), faults, async (sides, deeds, broken) => {
          const world = await World.make({ sides })
          world.crm.faults.push.push(...broken)
          await world.apply().catch(() => undefined)
          for (const deed of deeds) perform(world, deed)
          world.crm.faults.push.length = 0
          world.pass(24 * 60 * MINUTE_MS)
          await world.apply()
          const run = await world.diff({ full: true })
          expect(silentlyUnequal(world.loaded.rules, run)).toEqual([])
        }),
        times(60),
      ),
  )
})

import { describe, expect, it } from 'vitest'
import type { ApplyReport } from '../../engine/run/apply.ts'
import { planOffline } from '../../engine/run/offline.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import { names } from '../../engine/run/state-names.ts'
import {
  AFTER_LIVE,
  article,
  branch,
  CRM,
  company,
  dept,
  edit,
  guid,
  item,
  party,
  type Sides,
  tell,
} from '../plan/made.ts'
import { World } from './world.ts'

const HOUR_MS = 3_600_000
const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const told = (run: PlanRun, entity?: string): string[] =>
  run.plan.rows.filter((row) => entity === undefined || row.entity === entity).map((row) => shortText(tell(row)))
const stops = (run: PlanRun): string[] =>
  run.plan.entities.flatMap((entity) => (entity.stopped ? [`${entity.name} ${entity.stopped.code}`] : []))
const statuses = (report: ApplyReport): string[] =>
  report.results.map(
    ({ row, status, problem }) => `${row.side} ${row.action} ${status}${problem ? ` ${problem.code}` : ''}`,
  )

/** A system that cuts names and says nothing. */
function cutsNames(record: Record<string, unknown>): void {
  record.name = String(record.name).slice(0, 5)
}

/** Partners 1 to `count`, linked and equal. */
function linked(count: number): Sides {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return {
    crm: { companies: numbers.map((n) => company(n)) },
    ledger: { party: numbers.map((n) => party(n, { information5: guid(n) })) },
  }
}
/** A linked world whose state knows it. */
async function known(count: number, options: Parameters<typeof World.make>[0] = {}): Promise<World> {
  const world = await World.make({ sides: linked(count), ...options })
  await world.apply()
  world.pass(HOUR_MS / 6)
  return world
}
const partnersIn = (world: World): number[] => [
  world.crm.records('companies').length,
  world.ledger.records('party').length,
]

describe('R8 what is remembered belongs to rules and companies', () => {
  const otherField = edit(['link: { ledger: information5 }', 'link: { ledger: information6 }'])

  it('another link field stops the entity in every run, not only in the first', async () => {
    const world = await known(3)
    await world.relearn(otherField)
    for (let run = 0; run < 3; run++) {
      const report = await world.apply()
      expect(stops(report.run), `run ${run + 1}`).toEqual(['partners LINK_FIELD_CHANGED'])
      expect(report.results).toEqual([])
      world.pass(HOUR_MS)
    }
    await world.relearn((text) => text)
    const back = await world.apply()
    expect(stops(back.run)).toEqual([])
    expect(back.results).toEqual([])
  })

  it('another identity stops the tenant', async () => {
    const world = await known(1)
    const other = await World.make({ sides: linked(1), identity: { ledger: 'somebody else' } })
    other.state = world.state
    other.nowMs = world.nowMs + 2 * HOUR_MS
    await expect(other.apply()).rejects.toThrow('IDENTITY_CHANGED')
    expect(other.pushed).toEqual([])
  })

  it('another identity since the dry run stops the apply of its plan', async () => {
    const world = await World.make({ sides: { crm: { companies: [company(1)] } } })
    const { plan } = await world.diff()
    const other = await World.make({
      sides: { crm: { companies: [company(1)] } },
      identity: { ledger: 'somebody else' },
    })
    other.state = world.state
    other.fingerprints.set('ledger' as never, 'another address')
    await expect(other.apply({ approved: plan })).rejects.toThrow('IDENTITY_CHANGED')
    expect(other.pushed).toEqual([])
  })

  it.each(['crm', 'ledger'] as const)(
    'mostly other records in the %s stop the entity: nothing is gone, nothing is created',
    async (side) => {
      const world = await known(5)
      for (let n = 1; n <= 4; n++) {
        if (side === 'crm') world.crm.remove('companies', guid(n))
        else world.ledger.remove('party', String(n))
      }
      const report = await world.apply({ full: true })
      expect(stops(report.run)).toEqual(['partners MOSTLY_DANGLING'])
      expect(report.results).toEqual([])
      expect(stops((await world.apply({ full: true })).run), 'and it does not get used to it').toEqual([
        'partners MOSTLY_DANGLING',
      ])
    },
  )

  it('some that are gone are gone: told, kept in mind, not created again', async () => {
    const world = await known(5)
    world.crm.remove('companies', guid(1))
    world.ledger.remove('party', '2')
    for (let run = 0; run < 3; run++) {
      const report = await world.apply({ full: true })
      expect(told(report.run)).toEqual(['crm hold #2 (LINK_GONE)', 'ledger hold 1 (LINK_GONE)'])
      expect(report.results).toEqual([])
    }
  })
})

describe('R8 answers that are not the whole', () => {
  it.each(['incomplete', 'lost-page'] as const)(
    '%s, read as a whole: the entity stops, nothing is gone, and the next run is right',
    async (fault) => {
      const world = await known(12)
      world.ledger.edit('party', '3', { name: 'New name' })
      world.crm.add('companies', company(20))
      world.ledger.faults.pull.push(fault, fault, fault, fault, fault, fault, fault)
      const report = await world.apply({ full: true })
      world.ledger.faults.pull.length = 0
      expect(stops(report.run)).toContain('partners READ_INCOMPLETE')
      expect(report.results).toEqual([])
      expect(report.run.plan.rows.filter((row) => row.entity === 'partners')).toEqual([])
      expect(statuses(await world.apply())).toEqual(['ledger create done', 'crm update done'])
    },
  )

  it('incomplete, read as changes: the entity stops, and nothing that was missed is missed for good', async () => {
    const world = await known(12)
    for (let n = 1; n <= 10; n++) world.ledger.edit('party', String(n), { name: `Renamed ${n}` })
    world.ledger.faults.pull.push('lost-page', 'lost-page', 'lost-page')
    const report = await world.apply()
    world.ledger.faults.pull.length = 0
    expect(stops(report.run)).toContain('partners READ_INCOMPLETE')
    expect(report.results).toEqual([])
    const next = await world.apply()
    expect(next.results.map(({ status }) => status)).toEqual(Array(10).fill('done'))
    expect(world.crm.get('companies', guid(1))?.name).toBe('Renamed 1')
  })

  it('an empty answer where records were known stops the entity', async () => {
    const world = await known(2)
    for (const n of [1, 2]) world.crm.remove('companies', guid(n))
    const report = await world.apply({ full: true })
    expect(stops(report.run)).toEqual(['partners EMPTY_ANSWER'])
    expect(report.results).toEqual([])
  })

  it('a dry run that read half is not gone on from', async () => {
    const world = await World.make({ sides: linked(12) })
    world.ledger.faults.pull.push(...Array(8).fill('lost-page'))
    const { plan } = await world.diff()
    world.ledger.faults.pull.length = 0
    expect(plan.entities.some((entity) => entity.stopped)).toBe(true)
    await world.apply({ approved: plan })
    const report = await world.apply()
    expect(report.run.plan.rows.map(tell)).toEqual([])
    expect(partnersIn(world)).toEqual([12, 12])
  })

  it('changed rules and half an answer: old cells are not read under new rules', async () => {
    const world = await known(3)
    world.crm.edit('companies', guid(1), { name: 'Of a person' })
    await world.apply()
    await world.relearn(edit([/ {6}vat: .*\n/, ''], ['certain: [number, vat, name]', 'certain: [number, name]']))
    world.ledger.faults.pull.push(...Array(8).fill('incomplete'))
    expect(stops((await world.apply()).run)).toContain('partners READ_INCOMPLETE')
    world.ledger.faults.pull.length = 0
    const report = await world.apply()
    expect(told(report.run)).toEqual(['crm drift #1 name "Of a person" -> "Partner 1" (DRIFT)'])
    expect(report.results).toEqual([])
  })

  it('issues of an entity that stopped stay on record', async () => {
    const sides = linked(3)
    const world = await World.make({
      sides: {
        crm: { companies: [...(sides.crm?.companies ?? []), company(9, { name: 'X' })] },
        ledger: { party: [...(sides.ledger?.party ?? []), party(9)] },
      },
    })
    const first = await world.apply()
    expect(first.issues.all.map((issue) => issue.code)).toEqual(['NUMBER_CONFLICT'])
    world.ledger.faults.pull.push(...Array(8).fill('incomplete'))
    const second = await world.apply({ full: true })
    world.ledger.faults.pull.length = 0
    expect(second.issues.over).toEqual([])
    expect((await world.apply()).issues.fresh).toEqual([])
  })
})

describe('R7 issues', () => {
  it('stay on record while nobody looked whether their cause is gone', async () => {
    const world = await World.make({ sides: { ledger: { dept: [dept(1), dept(2)] } } })
    world.crm.faults.push.push('refused')
    const first = await world.apply()
    expect(first.issues.fresh.map((issue) => [issue.code, issue.number])).toEqual([['SYSTEM_REFUSED', '1']])
    world.crm.add('branches', branch(9, { code: '9' }))

    world.ledger.faults.pull.push(...Array(9).fill('incomplete'))
    const stopped = await world.apply({ full: true })
    world.ledger.faults.pull.length = 0
    expect(stopped.issues.over, 'the entity stopped').toEqual([])

    const { plan } = await world.diff()
    const picked = { ...plan, rows: plan.rows.filter((row) => row.number === '9') }
    const other = await world.apply({ approved: picked })
    expect(other.issues.over, 'only another row was applied').toEqual([])
    expect(other.issues.all.map((issue) => issue.number)).toEqual(['1'])

    const last = await world.apply()
    expect(
      last.issues.over.map((issue) => issue.number),
      'it was written',
    ).toEqual(['1'])
  })
})

describe('R2 state may be deleted, whole or in part', () => {
  it('whole: the same links, no doubles, no field overwritten', async () => {
    const world = await known(3)
    world.crm.edit('companies', guid(1), { name: 'Of a person' })
    world.ledger.edit('party', '2', { name: 'Moved' })
    world.forget()
    const report = await world.apply()
    expect(told(report.run)).toEqual([
      'crm drift #1 name "Of a person" -> "Partner 1" (DRIFT)',
      'crm drift #2 name "Partner 2" -> "Moved" (DRIFT)',
    ])
    expect(partnersIn(world)).toEqual([3, 3])
  })

  it.each([
    ['the index of one side', names.index('partners', 'ledger')],
    ['the index of the other side', names.index('partners', 'crm')],
    ['the links', names.links('partners')],
    ['the cursors', names.cursors],
    ['whose state it is', names.meta],
  ])('%s: nothing is created again, nothing overwritten, nothing called gone', async (_what, name) => {
    const world = await known(3)
    world.crm.edit('companies', guid(1), { name: 'Of a person' })
    const store = await world.state.open('fell')
    await store.drop(name)
    await store.write(name, undefined)
    await store.close()
    world.crm.edit('companies', guid(2), { email: 'kari@fell.example' })
    const report = await world.apply()
    const rows = told(report.run).filter((row) => !row.includes('email'))
    expect(rows).toEqual(['crm drift #1 name "Of a person" -> "Partner 1" (DRIFT)'])
    expect(partnersIn(world)).toEqual([3, 3])
  })
})

describe('R4 D5 what moves while a record is left alone', () => {
  it.each`
    away                     | back                         | why
    ${{ group12: 9 }}        | ${{ group12: 0 }}            | ${'excluded'}
    ${{ information5: 'x' }} | ${{ information5: guid(1) }} | ${'its link field used for something else'}
  `('$why: is written when it comes back, and drift stays drift', async ({ away, back }) => {
    const world = await known(1)
    world.crm.edit('companies', guid(1), { termDays: 30 })
    await world.apply()
    world.ledger.edit('party', '1', { ...away, name: 'Moved meanwhile' })
    for (let run = 0; run < 2; run++) expect((await world.apply()).results).toEqual([])
    world.ledger.edit('party', '1', back)
    const report = await world.apply()
    expect(told(report.run)).toEqual([
      'crm update #1 name "Partner 1" -> "Moved meanwhile" (CHANGED)',
      'crm drift #1 term 30 -> 14 (DRIFT)',
    ])
  })

  it('a lost link that cannot be written again loses no change of the master', async () => {
    const world = await known(1)
    world.ledger.edit('party', '1', { information5: '', term: 5 })
    world.ledger.faults.push.push('refused')
    await world.apply()
    expect(statuses(await world.apply())).toEqual(['crm update done', 'ledger link done'])
    expect(world.crm.get('companies', guid(1))?.termDays).toBe(30)
  })

  it('a record that left the scope leaves its partner to another that carries the same link', async () => {
    const world = await World.make({
      sides: {
        crm: { companies: [company(1)] },
        ledger: {
          party: [
            party(1, { information5: guid(1), group12: 9 }),
            party(2, { customerNo: 10001, name: 'Partner 1', information5: guid(1) }),
          ],
        },
      },
    })
    expect(told((await world.apply()).run)).toEqual([])
    world.ledger.edit('party', '1', { customerNo: 0 })
    const incremental = await world.diff()
    expect(incremental.plan.entities.at(-1)?.read).toBe('incremental')
    expect(incremental.entities.get('partners')?.linking.pairs.map(({ keeper }) => keeper.k)).toEqual(['2'])
  })

  it('a record that left the scope is known by the link it has now', async () => {
    const world = await World.make({ sides: { ledger: { party: [party(1, { createdAt: AFTER_LIVE })] } } })
    await world.apply()
    world.ledger.edit('party', '1', { customerNo: 0 })
    expect(told((await world.apply()).run)).toEqual([])
    expect(partnersIn(world)).toEqual([1, 1])
  })
})

describe('D5 what is remembered when rules change', () => {
  it('a changed rule voids the memory of its own field: drift stays drift', async () => {
    const world = await known(1)
    world.crm.edit('companies', guid(1), { name: 'Of a person' })
    await world.apply()
    await world.relearn(
      edit([
        'name: { crm: name, ledger: name, normalize: [trim], needed: issue }\n      vat',
        'name: { crm: name, ledger: name, normalize: [trim, lower], needed: issue }\n      vat',
      ]),
    )
    const report = await world.apply()
    expect(told(report.run)).toEqual(['crm drift #1 name "Of a person" -> "Partner 1" (DRIFT)'])
  })

  it('and of no other: a write that failed before is tried again', async () => {
    const world = await known(1)
    world.ledger.edit('party', '1', { name: 'Moved', term: 5 })
    world.crm.faults.push.push('refused')
    await world.apply()
    await world.relearn(edit(['languages: { pairs: { fi: 358,', 'languages: { pairs: { et: 372, fi: 358,']))
    const report = await world.apply()
    expect(told(report.run)).toEqual(['crm update #1 name "Partner 1" -> "Moved" term 14 -> 30 (CHANGED)'])
  })
})

describe('R14 runs that die', () => {
  it('R1 an update that was written counts as written: what a person does afterwards is not overwritten', async () => {
    const world = await known(1)
    world.ledger.edit('party', '1', { name: 'Moved' })
    await world.die('after', 1)
    // The answer had come; only what followed was lost.
    world.ledger.edit('party', '1', { name: 'Moved again' })
    expect(world.crm.get('companies', guid(1))?.name).toBe('Moved')
    await world.apply()
    expect(world.crm.get('companies', guid(1))?.name).toBe('Moved again')
  })

  it('R1 a record created on the side of its master counts as written: an edit right after crosses back', async () => {
    const world = await World.make({ sides: { crm: { branches: [branch(1)], companies: [company(1)] } } })
    expect(statuses(await world.apply())).toEqual(['ledger create done', 'ledger create done'])
    const [made] = world.ledger.records('party')
    world.ledger.edit('party', String(made?.partyNo), { name: 'Renamed at once', term: 5 })
    world.pass(HOUR_MS / 6)
    const report = await world.apply()
    expect(told(report.run)).toEqual(['crm update #1 name "Partner 1" -> "Renamed at once" term 14 -> 30 (CHANGED)'])
    expect(world.crm.get('companies', guid(1))).toMatchObject({ name: 'Renamed at once', termDays: 30 })
    expect((await world.apply({ full: true })).run.plan.rows).toEqual([])
  })

  it('R1 and what its system made of a value is no edit', async () => {
    const world = await World.make({
      sides: { crm: { companies: [company(1)] } },
      resources: { 'ledger party': { onWrite: cutsNames } },
    })
    await world.apply()
    world.pass(HOUR_MS / 6)
    expect((await world.apply()).results).toEqual([])
    expect(world.crm.get('companies', guid(1))?.name).toBe('Partner 1')
  })

  it('R1 an outcome in the journal is remembered, though the run died before it moved state', async () => {
    const world = await known(9)
    for (let n = 1; n <= 9; n++) world.ledger.edit('party', String(n), { name: n === 1 ? 'Moved' : 'Moved too' })
    await world.die('before', 9)
    expect(world.crm.get('companies', guid(1))?.name).toBe('Moved')
    world.crm.edit('companies', guid(1), { name: 'Of a person' })
    world.pass(HOUR_MS)
    const report = await world.apply()
    expect(told(report.run)).toContain('crm drift #1 name "Of a person" -> "Moved" (DRIFT)')
    expect(world.crm.get('companies', guid(1))?.name).toBe('Of a person')
    expect(world.crm.get('companies', guid(9))?.name).toBe('Moved too')
  })

  const bornInLedger = { ledger: { party: [party(1, { createdAt: AFTER_LIVE }), party(2, { createdAt: AFTER_LIVE })] } }
  /** Dies when the records are created in the CRM and their links are not in the ledger. */
  async function halfDone(): Promise<World> {
    const world = await World.make({ sides: bornInLedger })
    await world.die('before', 3)
    expect(partnersIn(world)).toEqual([2, 2])
    expect(world.ledger.records('party').map((record) => record.information5)).toEqual(['', ''])
    world.pass(HOUR_MS)
    return world
  }

  it('a create whose link was lost is linked, not repeated', async () => {
    const world = await halfDone()
    const report = await world.apply()
    expect(statuses(report)).toEqual(['ledger link done', 'ledger link done'])
    expect((await world.apply()).run.plan.rows).toEqual([])
    expect(partnersIn(world)).toEqual([2, 2])
  })

  it('also when its name was changed before the link could be written: then a person is asked', async () => {
    const world = await halfDone()
    const [made] = world.crm.records('companies')
    world.crm.edit('companies', String(made?.id), { name: 'Of a person', number: null })
    for (let run = 0; run < 3; run++) await world.apply()
    expect(partnersIn(world)).toEqual([2, 2])
  })

  it('also when the entity stops in the run after', async () => {
    const world = await halfDone()
    for (const made of world.crm.records('companies'))
      world.crm.edit('companies', String(made.id), { name: 'Of a person', number: null })
    world.ledger.faults.pull.push(...Array(8).fill('incomplete'))
    expect(stops((await world.apply()).run)).toContain('partners READ_INCOMPLETE')
    world.ledger.faults.pull.length = 0
    for (let run = 0; run < 3; run++) await world.apply()
    expect(partnersIn(world)).toEqual([2, 2])
  })

  it('R1 what was written is remembered though the entity stops in the run after', async () => {
    const world = await known(9)
    for (let n = 1; n <= 9; n++) world.ledger.edit('party', String(n), { name: 'Moved' })
    await world.die('before', 9)
    world.crm.edit('companies', guid(1), { name: 'Of a person' })
    world.ledger.faults.pull.push(...Array(8).fill('incomplete'))
    expect(stops((await world.apply()).run)).toContain('partners READ_INCOMPLETE')
    world.ledger.faults.pull.length = 0
    await world.apply()
    expect(world.crm.get('companies', guid(1))?.name).toBe('Of a person')
    expect(world.crm.get('companies', guid(9))?.name).toBe('Moved')
  })

  it('also when the link is refused in the run after', async () => {
    const world = await halfDone()
    world.ledger.faults.push.push('refused', 'refused')
    await world.apply()
    for (const made of world.crm.records('companies'))
      world.crm.edit('companies', String(made.id), { name: 'Of a person', number: null })
    for (let run = 0; run < 3; run++) await world.apply()
    expect(partnersIn(world)).toEqual([2, 2])
  })

  it('an unanswered create is not repeated before it has settled, is looked up after, and waits on its own account', async () => {
    const world = await World.make({ sides: bornInLedger, settleAfterMs: 5 * 60_000 })
    world.crm.faults.push.push('unknown-before')
    expect(statuses(await world.apply())).toEqual(['crm create unsettled SYSTEM_TIMEOUT', 'crm create done'])
    world.pass(60_000)
    const early = await world.apply()
    expect(told(early.run)).toEqual(['ledger hold 1 (CREATED_UNSETTLED)'])
    world.pass(10 * 60_000)
    expect(statuses(await world.apply())).toEqual(['crm create done'])
    expect(partnersIn(world)).toEqual([2, 2])
  })

  it('an unanswered create that happened is found, whenever it was made and whatever became of the clock', async () => {
    const world = await World.make({ sides: bornInLedger })
    world.crm.faults.push.push('unknown-after')
    await world.apply()
    const report = await world.apply()
    expect(statuses(report)).toEqual(['ledger link done'])
    expect(partnersIn(world)).toEqual([2, 2])
  })

  it('an unanswered create without link and natural key waits for a person', async () => {
    const nameless = { ledger: { dept: [], party: [party(1, { createdAt: AFTER_LIVE })] } }
    const world = await World.make({
      sides: nameless,
      change: edit(
        [
          'certain: [number, vat, name], weak: [name], conflict: { same: number, other: name }',
          'certain: [vat, name], weak: [name]',
        ],
        [
          'show: { number: number, name: name }\n    inactive: inactive\n    fields:\n      number',
          'show: { name: name }\n    inactive: inactive\n    fields:\n      number',
        ],
      ),
    })
    world.crm.faults.push.push('unknown-after')
    await world.apply()
    world.pass(HOUR_MS)
    for (let run = 0; run < 3; run++) {
      const report = await world.apply()
      expect(told(report.run)).toContain('ledger hold 1 (CREATED_UNSETTLED)')
      world.pass(HOUR_MS)
    }
    expect(world.crm.records('companies')).toHaveLength(1)
  })

  it('an unanswered create of one side is not settled by one of the other side with the same key', async () => {
    const world = await World.make({
      sides: {
        crm: { branches: [branch(1, { id: '7', code: '70' })] },
        ledger: { dept: [dept(7, { name: 'Seven' })] },
      },
      change: edit([
        '{ certain: [code, name], weak: [name], conflict: { same: code, other: name } }',
        '{ certain: [name] }',
      ]),
      resources: { 'crm branches': { newKey: (count) => `8${count}` } },
    })
    world.crm.faults.push.push('unknown-before')
    await world.apply()
    await world.apply()
    const held = (await world.diff()).plan.rows.filter((row) => row.why.code === 'CREATED_UNSETTLED')
    expect(held.map((row) => [row.side, row.key])).toEqual([['ledger', '7']])
  })
})

describe('SPEC 9 incremental runs', () => {
  const noChanges = { 'ledger dept': { can: new Set(['create', 'update'] as const), refreshMs: HOUR_MS } }

  it('what does not report changes and was written to is read again: what was created is not called gone', async () => {
    const world = await World.make({ sides: { crm: { branches: [branch(1)] } }, resources: noChanges })
    expect(statuses(await world.apply())).toEqual(['ledger create done'])
    world.pass(60_000)
    const report = await world.apply()
    expect(told(report.run)).toEqual([])
  })

  it('what does not report changes and was written to is read again: what was written is not called drift', async () => {
    const world = await World.make({
      sides: { crm: { branches: [branch(1)] }, ledger: { dept: [dept(1, { information1: guid(1) })] } },
      resources: { 'crm branches': { refreshMs: HOUR_MS } },
    })
    await world.apply()
    world.ledger.edit('dept', '1', { name: 'Moved' })
    expect(statuses(await world.apply())).toEqual(['crm update done'])
    expect(told((await world.apply()).run)).toEqual([])
  })

  it('the reading of a dry run is not gone on from once state has moved on', async () => {
    const world = await World.make({
      sides: { crm: { branches: [branch(1)] }, ledger: { dept: [dept(1, { information1: guid(1) })] } },
      resources: noChanges,
    })
    await world.apply()
    world.ledger.edit('dept', '1', { name: 'Moved' })
    const { plan } = await world.diff({ full: true })
    world.ledger.edit('dept', '1', { name: 'Moved again' })
    expect(statuses(await world.apply({ full: true }))).toEqual(['crm update done'])
    const report = await world.apply({ approved: plan })
    expect(report.results).toEqual([])
    expect(told(report.run)).toEqual([])
    expect(world.crm.get('branches', guid(1))?.name).toBe('Moved again')
  })

  it('a record that leaves the scope of the rules is left alone at once', async () => {
    const world = await known(3)
    world.ledger.edit('party', '1', { customerNo: 0, name: 'No customer any more' })
    const report = await world.apply()
    expect(report.results).toEqual([])
    expect(world.crm.get('companies', guid(1))?.name).toBe('Partner 1')
    world.ledger.edit('party', '1', { customerNo: 10001 })
    expect(told((await world.apply()).run)).toEqual(['crm drift #1 name "Partner 1" -> "No customer any more" (DRIFT)'])
  })

  it('other rows of a look-up are seen by all records that use it', async () => {
    const world = await known(2)
    world.ledger.edit('terms', '2', { days: 21 })
    world.pass(2 * HOUR_MS)
    const incremental = told(await world.diff())
    expect(incremental).toEqual(told(await world.diff({ full: true })))
    expect(incremental).toEqual(['crm update #1 term 14 -> 21 (CHANGED)', 'crm update #2 term 14 -> 21 (CHANGED)'])
  })

  it('an idle run plans nothing and reads no record', async () => {
    const world = await known(12)
    const { plan } = await world.diff()
    expect(plan.rows).toEqual([])
    expect(plan.entities.map((entity) => entity.read)).toContain('incremental')
  })
})

describe('R5 what was written is not written again', () => {
  it('a system that makes something else of a value: an issue once, no write every run', async () => {
    const world = await known(1, {
      resources: { 'crm companies': { onWrite: cutsNames } },
    })
    world.ledger.edit('party', '1', { name: 'A long name' })
    const first = await world.apply()
    expect(statuses(first)).toEqual(['crm update failed WRITTEN_DIFFERS'])
    expect(first.issues.fresh.map((issue) => issue.code)).toEqual(['WRITTEN_DIFFERS'])
    const second = await world.apply()
    expect(second.results).toEqual([])
    expect(told(second.run)).toEqual(['crm drift #1 name "A lon" -> "A long name" (DRIFT)'])
  })

  it('R10 also of a record that was created', async () => {
    const world = await World.make({
      sides: { ledger: { party: [party(1)] } },
      resources: { 'crm companies': { onWrite: cutsNames } },
    })
    expect(statuses(await world.apply())).toEqual(['crm create failed WRITTEN_DIFFERS'])
    expect((await world.apply()).results).toEqual([])
    expect(partnersIn(world)).toEqual([1, 1])
  })

  it('a value that was left out of a create is written once its trouble is over', async () => {
    const world = await World.make({ sides: { ledger: { article: [article(1, { unit: 9 })] } } })
    expect(statuses(await world.apply())).toEqual(['crm create done'])
    await world.apply()
    world.ledger.add('unit', { unitNo: 9, text: 'Barrel' })
    world.pass(2 * HOUR_MS)
    const report = await world.apply()
    expect(told(report.run)).toEqual([expect.stringContaining('unit null -> "Barrel" (CHANGED)')])
    expect((await world.apply()).run.plan.rows).toEqual([])
  })

  it('a reference that could not cross with a create is written once it can', async () => {
    const world = await World.make({
      sides: { ledger: { dept: [dept(7, { group1: 9 })], party: [party(1, { dept: 7 })] } },
    })
    expect(statuses(await world.apply())).toEqual(['crm create done'])
    await world.apply()
    world.ledger.edit('dept', '7', { group1: 0 })
    const report = await world.apply()
    expect(statuses(report)).toEqual(['crm create done', 'crm update done'])
    expect(world.crm.records('companies')[0]?.branch).toEqual({ id: world.crm.records('branches')[0]?.id })
  })

  it('an interest of 0 stays 0 in a record that is created', async () => {
    const world = await World.make({
      sides: { crm: { companies: [company(1, { interest: 0 })] } },
      resources: { 'ledger party': { defaults: { interestRate: 12 } } },
    })
    await world.apply()
    expect(world.ledger.records('party')[0]?.interestRate).toBe(0)
  })
})

describe('plans without a call', () => {
  it('say what a dry run said, and refuse what was read under other rules', async () => {
    const world = await known(2)
    world.ledger.edit('party', '1', { name: 'Moved' })
    const { plan } = await world.diff()
    const offline = async (): Promise<string[]> => {
      const store = await world.state.view('fell')
      return planOffline(world.loaded.rules, store, { nowMs: world.nowMs })
        .then((planned) => planned.plan.rows.map((row) => row.id))
        .finally(() => store.close())
    }
    expect(await offline()).toEqual(plan.rows.map((row) => row.id))
    await world.relearn(edit([/ {6}vat: .*\n/, ''], ['certain: [number, vat, name]', 'certain: [number, name]']))
    await expect(offline()).rejects.toThrow('NOTHING_READ')
  })
})

describe('R3 items of several kinds', () => {
  it('R5 several with one code: one is created, the others stay, and nothing is left to write', async () => {
    const world = await World.make({
      sides: { crm: { goods: [item(1)], services: [item(2, { code: 'I1' })], fees: [item(3, { code: 'I3' })] } },
    })
    expect(statuses(await world.apply())).toEqual(['ledger create done', 'ledger create done'])
    expect((await world.apply()).run.plan.rows).toEqual([])
    expect(world.ledger.records('article').map((record) => record.information1)).toEqual([guid(1), guid(3)])
    expect(world.crm.side).toBe(CRM)
  })
})

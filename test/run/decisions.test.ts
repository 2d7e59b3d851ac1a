import { describe, expect, it } from 'vitest'
import type { Decision, RecordDecision } from '../../engine/core/decision.ts'
import { driftHash } from '../../engine/plan/decided.ts'
import { bindingOf } from '../../engine/run/binding.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import { company, edit, guid, party, type Sides, situationsOf, tell } from '../plan/made.ts'
import { World } from './world.ts'

const HOUR_MS = 3_600_000
const place = { file: 'tenants/fell.decisions.yaml', line: 3, column: 5 }
const decision = (what: RecordDecision['what'], crm: number | undefined, ledger?: string): RecordDecision => ({
  what,
  entity: 'partners',
  keys: { ...(crm === undefined ? {} : { crm: guid(crm) }), ...(ledger === undefined ? {} : { ledger }) },
  because: 'the accountant says so',
  by: 'anna',
  place,
})
const shortText = (text: string): string => text.replace(/00000000-0000-4000-a000-0*(\d+)/g, '#$1')
const told = (run: PlanRun): string[] => run.plan.rows.map((row) => shortText(tell(row)))
const linkIn = (world: World, key: string): unknown => shortText(String(world.ledger.get('party', key)?.information5))
const stops = (run: PlanRun): string[] =>
  run.plan.entities.flatMap((entity) => (entity.stopped ? [`${entity.name} ${entity.stopped.code}`] : []))

async function worldWith(sides: Sides, ...decisions: readonly Decision[]): Promise<World> {
  const world = await World.make({ sides })
  world.decisions = decisions
  return world
}

/** The same number, another name: a conflict that nobody but a person can end. */
const conflict: Sides = {
  crm: { companies: [company(1, { name: 'Per' })] },
  ledger: { party: [party(1, { name: 'Ola' })] },
}
const linkedPair: Sides = { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } }

describe('R2 what a person decided', () => {
  it('a decided link is written, though names differ, and is told with who and why', async () => {
    const world = await worldWith(conflict, decision('link', 1, '1'))
    const report = await world.apply()
    expect(told(report.run)[0]).toBe('ledger link 1 link null -> "#1" (DECIDED)'.replace('"#1"', `"#1"`))
    expect(report.run.plan.rows[0]?.why).toMatchObject({
      text: 'a person said that they are one: the accountant says so (anna)',
      place,
    })
    expect(linkIn(world, '1')).toBe('#1')
    const again = await world.apply({ full: true })
    expect(again.results).toEqual([])
  })

  it('survives lost state: the same records stay one', async () => {
    const world = await worldWith(conflict, decision('link', 1, '1'))
    await world.apply()
    world.ledger.edit('party', '1', { information5: '' })
    world.forget()
    const { run } = await world.apply()
    expect(told(run)).toContain('ledger link 1 link null -> "#1" (DECIDED)')
    expect(linkIn(world, '1')).toBe('#1')
  })

  it('chooses among rivals, and of two with a copied link', async () => {
    const rivals = await worldWith(
      {
        crm: { companies: [company(1, { vatNumber: 'FI123' })] },
        ledger: {
          party: [party(1, { vatNo: 'FI123' }), party(2, { customerNo: 10001, vatNo: 'FI123', name: 'Partner 1' })],
        },
      },
      decision('link', 1, '2'),
    )
    await rivals.apply()
    expect(linkIn(rivals, '2')).toBe('#1')
    const copied = await worldWith(
      {
        crm: { companies: [company(1)] },
        ledger: { party: [party(1, { information5: guid(1) }), party(2, { information5: guid(1) })] },
      },
      decision('link', 1, '2'),
    )
    const { run } = await copied.apply()
    expect(situationsOf(run, 'partners', copied.loaded.rules).get(`ledger 2`)).toEqual(['linked'])
  })

  it.each([
    {
      why: 'a link that leads to another record',
      sides: {
        crm: { companies: [company(1), company(2)] },
        ledger: { party: [party(1, { information5: guid(2) }), party(3)] },
      },
      code: 'DECISION_BLOCKED',
    },
    {
      why: 'a field that holds something else',
      sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: 'see Ola' })] } },
      code: 'DECISION_BLOCKED',
    },
    {
      why: 'an exclusion',
      sides: { crm: { companies: [company(1)] }, ledger: { party: [party(1, { group12: 9 })] } },
      code: 'DECISION_BLOCKED',
    },
    { why: 'a record that is not there', sides: { crm: { companies: [company(1)] } }, code: 'DECISION_UNKNOWN' },
  ])('a decided link never overwrites: $why is an issue, and neither is created meanwhile', async ({ sides, code }) => {
    const world = await worldWith(sides as Sides, decision('link', 1, '1'))
    const before = world.ledger.records('party').map((row) => row.information5)
    const report = await world.apply()
    const rows = report.run.plan.rows.filter((row) => row.why.code === code)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ says: 'issue', why: { place } })
    const after = world.ledger.records('party').map((row) => row.information5)
    if (sides.ledger) expect(after[0]).toBe(before[0])
    expect(after).not.toContain(guid(1))
    expect(report.results.filter(({ row }) => row.from === guid(1) || row.key === '1')).toEqual([])
    expect((await world.apply()).issues.fresh).toEqual([])
  })

  it('unlinked records are two: each gets its own counterpart, and the link is replaced', async () => {
    const world = await worldWith(linkedPair)
    await world.apply()
    world.decisions = [decision('apart', 1, '1')]
    world.pass(HOUR_MS)
    const report = await world.apply()
    expect(report.results.map(({ status }) => status)).toEqual(['done', 'done', 'done'])
    expect(linkIn(world, '1')).not.toBe('#1')
    expect(world.crm.records('companies')).toHaveLength(2)
    expect(world.ledger.records('party')).toHaveLength(2)
    world.pass(HOUR_MS)
    const again = await world.apply({ full: true })
    expect(again.results).toEqual([])
  })

  it('an unlinked record that is not created anew has its link cleared, by a row of the plan', async () => {
    const world = await worldWith(linkedPair)
    await world.apply()
    world.ledger.edit('party', '1', { group11: 1 })
    world.crm.edit('companies', guid(1), { isActive: false })
    await world.apply()
    world.decisions = [decision('apart', 1, '1')]
    const { run } = await world.apply()
    expect(told(run)).toEqual(['ledger link 1 link "#1" -> null (UNLINKED)'])
    expect(linkIn(world, '1')).toBe('')
    expect((await world.apply({ full: true })).results).toEqual([])
  })

  it('a deleted counterpart is created again once a person unlinked it, and not before', async () => {
    const world = await worldWith(linkedPair)
    await world.apply()
    world.crm.remove('companies', guid(1))
    world.crm.add('companies', company(7))
    const gone = await world.apply({ full: true })
    expect(told(gone.run)).toContain('ledger hold 1 (LINK_GONE)')
    world.decisions = [decision('apart', 1, '1')]
    const { run } = await world.apply({ full: true })
    expect(told(run).filter((text) => text.includes('crm create'))).toHaveLength(1)
    expect((await world.apply({ full: true })).results).toEqual([])
  })

  it('kept apart is no candidate and no conflict any more', async () => {
    const world = await worldWith(conflict, decision('apart', 1, '1'))
    const { run } = await world.diff().then((dry) => ({ run: dry }))
    expect(run.plan.rows.filter((row) => row.says === 'issue')).toEqual([])
    expect(run.plan.rows.filter((row) => row.action === 'create')).toHaveLength(2)
  })

  it('R4 an excluded record is left alone, its counterpart too, and nothing of it is created', async () => {
    const world = await worldWith(linkedPair, decision('exclude', undefined, '1'))
    world.ledger.edit('party', '1', { name: 'Renamed' })
    const { run, results } = await world.apply()
    expect(results).toEqual([])
    const found = situationsOf(run, 'partners', world.loaded.rules)
    expect(found.get('ledger 1')).toEqual(['excluded'])
    expect(found.get(`crm ${guid(1)}`)).toEqual(['excluded'])
  })
})

describe('R2 D5 drift that a person accepted', () => {
  const differs: Sides = {
    crm: { companies: [company(1, { name: 'Per' })] },
    ledger: { party: [party(1, { name: 'Ola', information5: guid(1) })] },
  }
  const acceptNow = async (world: World): Promise<Decision> => {
    const [row] = (await world.diff()).plan.rows.filter(({ action }) => action === 'drift')
    if (!row) throw new Error('nothing differs')
    return {
      what: 'accept',
      entity: 'partners',
      keys: { crm: guid(1), ledger: '1' },
      values: driftHash(row),
      by: 'anna',
      place,
    }
  }

  it('is told as a note, counts no more, and survives lost state', async () => {
    const world = await worldWith(differs)
    await world.apply()
    world.decisions = [await acceptNow(world)]
    for (const forget of [false, true]) {
      if (forget) world.forget()
      const { plan } = await world.diff({ full: true })
      expect(plan.rows.map((row) => `${row.action} ${row.why.code} ${row.why.text}`)).toEqual([
        'note DRIFT_ACCEPTED differs, which was accepted (anna)',
      ])
      expect(plan.entities.map(({ counts }) => counts.drift)).toEqual([0, 0, 0])
    }
  })

  it('is drift again once either side changes, and an update when the master moves', async () => {
    const world = await worldWith(differs)
    await world.apply()
    world.decisions = [await acceptNow(world)]
    world.crm.edit('companies', guid(1), { name: 'Kari' })
    expect((await world.diff()).plan.rows.map(({ action }) => action)).toEqual(['drift'])
    world.ledger.edit('party', '1', { name: 'Nils' })
    expect((await world.diff()).plan.rows.map(({ action }) => action)).toEqual(['update'])
  })
})

describe('R8 relink', () => {
  const otherField = edit(['link: { ledger: information5 }', 'link: { ledger: information6 }'])
  const three: Sides = {
    crm: { companies: [1, 2, 3].map((n) => company(n)) },
    ledger: { party: [1, 2, 3].map((n) => party(n, { information5: guid(n) })) },
  }
  const relinked = (world: World): Decision => ({
    what: 'relink',
    entity: 'partners',
    to: bindingOf(world.loaded.rules.entities.find(({ name }) => name === 'partners') as never),
    place,
  })

  it('another link field stops the entity until the move is planned; then known links are written there', async () => {
    const world = await worldWith(three)
    await world.apply()
    world.ledger.edit('party', '1', { name: 'No longer alike', customerNo: 10077 })
    await world.relearn(otherField)
    expect(stops((await world.apply()).run)).toEqual(['partners LINK_FIELD_CHANGED'])
    world.decisions = [relinked(world)]
    const report = await world.apply()
    expect(stops(report.run)).toEqual([])
    expect(report.run.plan.rows.filter((row) => row.why.code === 'RELINKED')).toHaveLength(3)
    expect(world.ledger.records('party').map((row) => row.information6)).toEqual([guid(1), guid(2), guid(3)])
    world.pass(HOUR_MS)
    const again = await world.apply({ full: true })
    expect(again.results).toEqual([])
    expect(stops(again.run)).toEqual([])
  })

  it('a move that was written in part goes on in the next run', async () => {
    const world = await worldWith(three)
    await world.apply()
    await world.relearn(otherField)
    world.decisions = [relinked(world)]
    world.ledger.faults.push.push('refused')
    await world.apply()
    world.ledger.faults.push.length = 0
    world.pass(48 * HOUR_MS)
    await world.apply()
    expect(world.ledger.records('party').map((row) => row.information6)).toEqual([guid(1), guid(2), guid(3)])
  })

  it('another table stops the entity; once planned, nothing that is known of the old one counts', async () => {
    const world = await worldWith(three)
    await world.apply()
    const otherTable = edit(['ledger: { resource: party, where', 'ledger: { resource: article, where'])
    await world.relearn((text) => otherTable(text)).catch(() => undefined)
    const store = await world.state.open('fell')
    const meta = (await store.read('meta')) as { entities: Record<string, { tables: string }> }
    await store.write('meta', {
      ...meta,
      entities: { ...meta.entities, partners: { ...meta.entities.partners, tables: 'crm companies, ledger oldParty' } },
    })
    await store.close()
    await world.relearn((text) => text)
    expect(stops((await world.apply()).run)).toEqual(['partners TABLES_CHANGED'])
    world.decisions = [relinked(world)]
    const report = await world.apply()
    expect(stops(report.run)).toEqual([])
    expect(report.results).toEqual([])
  })

  it('another company stops the tenant; once planned, state counts as lost', async () => {
    const world = await worldWith(three)
    await world.apply()
    const other = await World.make({ sides: three, identity: { ledger: 'somebody else' } })
    other.state = world.state
    other.nowMs = world.nowMs + 2 * HOUR_MS
    await expect(other.apply()).rejects.toThrow('IDENTITY_CHANGED')
    other.decisions = [{ what: 'relink', systems: { ledger: 'somebody else' }, place }]
    const report = await other.apply()
    expect(report.results).toEqual([])
    expect(report.run.entities.get('partners')?.linking.pairs).toHaveLength(3)
    other.decisions = []
    expect((await other.apply()).results).toEqual([])
  })
})

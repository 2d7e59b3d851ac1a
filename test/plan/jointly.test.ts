import { beforeAll, describe, expect, it } from 'vitest'
import type { TenantRules } from '../../engine/rules/types.ts'
import { company, edit, guid, item, load, party, planOf, rowsOf, type Sides, tell } from './made.ts'

/** A second registry over the same table: a party may be a partner and an agent, with one mark for inactive. */
const AGENTS = `
  agents:
    master: crm
    crm: { resource: goods }
    ledger: { resource: party, where: { field: class, not: 0 } }
    link: { ledger: information6 }
    match: { certain: [code] }
    show: { number: code }
    inactive: inactive
    fields:
      code: { type: integer, crm: code, ledger: class, strength: initial }
      inactive:
        type: boolean
        crm: { path: isActive, not: true }
        ledger: { path: group11, flag: { yes: 1, no: 0 } }
        jointly: { on: ledger, others: [partners.inactive] }
maps:
`
const withAgents = (agents = AGENTS, master = 'crm') =>
  load(
    edit(
      ['partners:\n    master: ledger', `partners:\n    # ${master}\n    master: ${master}`],
      [
        /(ledger: \{ path: group11, flag: \{ yes: 1, no: 0 \} \})\n/,
        '$1\n        jointly: { on: ledger, others: [agents.inactive] }\n',
      ],
      ['\nmaps:\n', agents],
    ),
  ).then((loaded) => loaded.rules)

/** Whether the partner and the agent are active, and what the ledger has for both; `agent` left out: no such role. */
interface State {
  readonly partner: boolean
  readonly agent?: boolean
  readonly mark: 0 | 1
  /** The agent is there, and linked with nobody. */
  readonly unlinked?: true
}

function sides({ partner, agent, mark, unlinked }: State): Sides {
  const isAgent = agent !== undefined
  const link = isAgent && !unlinked ? { information6: guid(2) } : {}
  return {
    crm: {
      companies: [company(1, { isActive: partner })],
      goods: isAgent ? [item(2, { code: '7', isActive: agent })] : [],
    },
    ledger: {
      party: [party(1, { information5: guid(1), group11: mark, class: isAgent ? 7 : 0, ...link })],
    },
  }
}

let rules: TenantRules
beforeAll(async () => {
  rules = await withAgents()
})
const told = (now: State, was?: State, own = rules): string[] => {
  const rows = rowsOf(planOf(sides(now), { rules: own, ...(was ? { was: sides(was) } : {}) }))
  return rows
    .filter(({ entity, action }) => ['partners', 'agents'].includes(entity) && action !== 'link')
    .map((row) => `${row.entity} ${tell(row)}`.replaceAll(guid(1), '#1').replaceAll(guid(2), '#2'))
}

const ACTIVE: State = { partner: true, agent: true, mark: 0 }
const HALF: State = { partner: false, agent: true, mark: 0 }
const OTHER_HALF: State = { partner: true, agent: false, mark: 0 }
const GONE: State = { partner: false, agent: false, mark: 1 }
const SET = (entity: string) => `${entity} ledger update 1 inactive false -> true (CHANGED)`
const CLEAR = (entity: string) => `${entity} ledger update 1 inactive true -> false (CHANGED)`
const NOTE = (entity: string) => `${entity} ledger note 1 (JOINTLY)`

describe('a truth of several entities in one column', () => {
  it.each<{ was: State; now: State; rows: string[]; why: string }>([
    { was: ACTIVE, now: ACTIVE, rows: [], why: 'nobody changed' },
    { was: ACTIVE, now: HALF, rows: [NOTE('partners')], why: 'one role ended: said, and not written' },
    { was: HALF, now: HALF, rows: [NOTE('partners')], why: 'and so in every run' },
    {
      was: HALF,
      now: { ...GONE, mark: 0 },
      rows: [SET('agents')],
      why: 'the other one ended too: written once, by the one that changed',
    },
    { was: OTHER_HALF, now: { ...GONE, mark: 0 }, rows: [SET('partners')], why: 'in whatever order they end' },
    { was: ACTIVE, now: { ...GONE, mark: 0 }, rows: [SET('partners')], why: 'both at once: written once' },
    { was: GONE, now: GONE, rows: [], why: 'both ended: equal' },
    { was: GONE, now: { ...HALF, mark: 1 }, rows: [CLEAR('agents')], why: 'one came back: written once, by that one' },
    { was: GONE, now: { ...OTHER_HALF, mark: 1 }, rows: [CLEAR('partners')], why: 'or by the other' },
    {
      was: { partner: false, mark: 1 },
      now: { ...HALF, mark: 1 },
      rows: [CLEAR('partners'), 'agents ledger drift 1 inactive true -> false (DRIFT)'],
      why: 'an ended record got a role that is active',
    },
    {
      was: HALF,
      now: { partner: false, mark: 0 },
      rows: [SET('partners')],
      why: 'the role that was active is taken away',
    },
    {
      was: ACTIVE,
      now: { ...HALF, unlinked: true },
      rows: [NOTE('partners')],
      why: 'of a role that is not linked nothing is known',
    },
  ])('$why', ({ was, now, rows }) => expect(told(now, was)).toEqual(rows))

  const roles = [true, false].flatMap((partner) => [{ partner }, { partner, agent: true }, { partner, agent: false }])
  const isMarked = ({ partner, agent }: Omit<State, 'mark'>): 0 | 1 => (partner || agent ? 0 : 1)
  const settled = (state: Omit<State, 'mark'>): State => ({ ...state, mark: isMarked(state) })

  it.each(roles.flatMap((was) => roles.map((now) => ({ was: settled(was), now: { ...now, mark: isMarked(was) } }))))(
    'is what all roles say after one write, and then stays so: from $was to $now',
    ({ was, now }) => {
      const writes = told(now, was).filter((row) => row.includes('update'))
      expect(writes).toHaveLength(isMarked(now) === now.mark ? 0 : 1)
      for (const write of writes) expect(write).toContain(isMarked(now) ? 'false -> true' : 'true -> false')
      expect(told(settled(now), settled(now)).filter((row) => row.includes('update'))).toEqual([])
    },
  )

  it('is drift where nothing is remembered, and stays as it is', () => {
    expect(told({ ...GONE, mark: 0 })).toEqual([
      'partners ledger drift 1 inactive false -> true (DRIFT)',
      'agents ledger drift 1 inactive false -> true (DRIFT)',
    ])
  })

  it('is left to its master where that is the side that shares the record', async () => {
    const mastered = await withAgents(AGENTS.replace('master: crm', 'master: ledger'), 'ledger')
    const [was, now] = [ACTIVE, { ...ACTIVE, mark: 1 as const }]
    expect(told(now, was, mastered)).toEqual([
      'partners crm update #1 inactive false -> true (CHANGED)',
      'agents crm update #2 inactive false -> true (CHANGED)',
    ])
    expect(told(HALF, HALF, mastered)).toEqual(['partners crm drift #1 inactive true -> false (DRIFT)'])
  })

  it('means nothing where each has a column of its own', async () => {
    const apart = await withAgents(AGENTS.replace('path: group11', 'path: group12'))
    expect(told(HALF, ACTIVE, apart)).toEqual([SET('partners')])
  })
})

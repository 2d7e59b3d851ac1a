import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import type { Side } from '../../engine/core/ids.ts'
import { orThrow } from '../../engine/core/problem.ts'
import { brakesOf, parseRelease, withoutReleased } from '../../engine/plan/brakes.ts'
import type { EntitySummary, PlanRow } from '../../engine/plan/plan.ts'
import { BRAKE_NAMES, type BrakeName, compileBrakes, DEFAULT_BRAKES } from '../../engine/rules/brakes.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import { article, branch, CRM, company, dept, edit, item, LEDGER, load, party, planOf, type Sides } from './made.ts'

const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n + 1))
const told = (plan: ReturnType<typeof planOf>['plan']): string[] =>
  (plan.braked ?? []).map(({ entity, side, brake, count, records, holds }) =>
    [entity, side, brake, `${count} of ${records}`, `holds ${holds.join(' ')}`].join(' '),
  )

/** So many updates of parties, of so many records. */
function renamed(records: number, count: number): { was: Sides; now: Sides } {
  const parties = many(records, (n) => party(n))
  const companies = (changed: number) =>
    many(records, (n) => company(n, { email: n <= changed ? `new${n}@fell.example` : null }))
  const linked = parties.map((row, n) => ({ ...row, information5: companies(0)[n]?.id }))
  return {
    was: { crm: { companies: companies(0) }, ledger: { party: linked } },
    now: { crm: { companies: companies(count) }, ledger: { party: linked } },
  }
}

describe('R12 brakes', () => {
  it.each`
    records | updates | braked | why
    ${60}   | ${50}   | ${0}   | ${'50 is not past 50, however large the share'}
    ${60}   | ${51}   | ${1}   | ${'51 of 60 is past both'}
    ${520}  | ${52}   | ${0}   | ${'52 is 10 % of 520, and not past it'}
    ${519}  | ${52}   | ${1}   | ${'52 is more than 10 % of 519'}
    ${900}  | ${60}   | ${0}   | ${'past the number alone is not past'}
  `('updates: $updates of $records gives $braked: $why', async ({ records, updates, braked }) => {
    const { rules } = await load()
    const { was, now } = renamed(records, updates)
    expect(told(planOf(now, { rules, was }).plan)).toEqual(
      braked === 0 ? [] : [`partners ledger updates ${updates} of ${records} holds partners`],
    )
  })

  it('creates: on the first run too, where the other side is empty', async () => {
    const { rules } = await load()
    const first = planOf({ ledger: { party: many(51, (n) => party(n)) } }, { rules })
    expect(told(first.plan)).toEqual(['partners crm creates 51 of 0 holds partners'])
    expect(told(planOf({ ledger: { party: many(50, (n) => party(n)) } }, { rules }).plan)).toEqual([])
  })

  it('holds what refers to the entity too, and nothing else', async () => {
    const { rules } = await load()
    const { plan } = planOf({ crm: { branches: many(51, (n) => branch(n)) } }, { rules })
    expect(told(plan)).toEqual(['units ledger creates 51 of 0 holds units partners'])
  })

  it('inactivations: records that become inactive, not those that come back', async () => {
    const { rules } = await load()
    const goods = (active: boolean) => many(40, (n) => item(n, { isActive: active }))
    const articles = (suspended: number) =>
      many(40, (n) => article(n, { information1: goods(true)[n - 1]?.id, suspended }))
    const ledger = (of: readonly object[]): Sides['ledger'] => ({ article: of as never })
    const ended = [...articles(1).slice(0, 6), ...articles(0).slice(6)]
    const going = planOf(
      { crm: { goods: goods(true) }, ledger: ledger(ended) as never },
      { rules, was: { crm: { goods: goods(true) }, ledger: ledger(articles(0)) as never } },
    )
    expect(told(going.plan)).toEqual(['items crm inactivations 6 of 40 holds items'])
    const coming = planOf(
      { crm: { goods: goods(false) }, ledger: ledger([...articles(0).slice(0, 6), ...articles(1).slice(6)]) as never },
      { rules, was: { crm: { goods: goods(false) }, ledger: ledger(articles(1)) as never } },
    )
    expect(told(coming.plan)).toEqual([])
  })

  it('emptied: values, not records', async () => {
    const { rules } = await load()
    const rows = many(11, (n) => updateRow(n, [['x@fell.example', null]]))
    expect(brakesOf(rows, [summary('partners', 100)], rules).map(({ brake }) => brake)).toEqual(['emptied'])
    const pairs = many(6, (n) =>
      updateRow(n, [
        ['x', null],
        ['y', ''],
        [null, ''],
      ]),
    )
    expect(brakesOf(pairs, [summary('partners', 100)], rules).map(({ count }) => count)).toEqual([12])
  })

  it('links: as many as an established company would be linked by mistake', async () => {
    const { rules } = await load()
    const { plan } = planOf(
      { crm: { branches: many(60, (n) => branch(n)) }, ledger: { dept: many(60, (n) => dept(n)) } },
      { rules },
    )
    expect(told(plan)).toEqual(['units ledger links 60 of 60 holds units partners'])
  })

  it('what is not written brakes nothing', async () => {
    const sides = { ledger: { party: many(60, (n) => party(n)) } }
    for (const mode of ['dry', 'off']) {
      const { rules } = await load(edit(['entities:\n', `mode: { partners: ${mode} }\nentities:\n`]))
      expect(told(planOf(sides, { rules }).plan)).toEqual([])
    }
  })

  it.each`
    brakes                                                                   | braked                      | why
    ${'{ creates: off }'}                                                    | ${[]}                       | ${'off for all'}
    ${'{ entities: { partners: { creates: off } } }'}                        | ${[]}                       | ${'off for the entity'}
    ${'{ entities: { units: { creates: off } } }'}                           | ${['partners crm creates']} | ${'another entity is not meant'}
    ${'{ creates: { count: 60 } }'}                                          | ${[]}                       | ${'another number, the default share'}
    ${'{ creates: off, entities: { partners: { creates: { count: 5 } } } }'} | ${['partners crm creates']} | ${'on again for the entity'}
    ${'{ updates: { share: 1%, count: 1 } }'}                                | ${['partners crm creates']} | ${'another brake is not meant'}
  `('by tenant and entity: $brakes: $why', async ({ brakes, braked }) => {
    const { rules } = await load(edit(['entities:\n', `brakes: ${brakes}\nentities:\n`]))
    const { plan } = planOf({ ledger: { party: many(60, (n) => party(n)) } }, { rules })
    expect((plan.braked ?? []).map(({ entity, side, brake }) => `${entity} ${side} ${brake}`)).toEqual(braked)
  })

  it('the defaults are those of the documentation', () => {
    expect(DEFAULT_BRAKES).toEqual({
      updates: { share: 0.1, count: 50 },
      creates: { share: 0.1, count: 50 },
      inactivations: { share: 0.02, count: 5 },
      emptied: { share: 0.02, count: 10 },
      links: { share: 0.1, count: 50 },
    })
  })

  it('always: past both the share and the number, and only then', async () => {
    const { rules } = await load()
    const amounts = fc.record({
      records: fc.nat(400),
      count: fc.nat(80),
      limit: fc.record({ share: fc.integer({ min: 0, max: 100 }).map((n) => n / 100), count: fc.nat(60) }),
    })
    fc.assert(
      fc.property(amounts, ({ records, count, limit }) => {
        const own = withBrakes(rules, { ...DEFAULT_BRAKES, updates: limit, emptied: null })
        const rows = many(count, (n) => updateRow(n, [['x', 'y']]))
        const isPast = count > limit.count && count > limit.share * records
        expect(brakesOf(rows, [summary('partners', records)], own)).toHaveLength(isPast ? 1 : 0)
      }),
      { seed: 12 },
    )
  })

  it('says the numbers, and how to go on', async () => {
    const { rules } = await load()
    const [braked] = planOf({ ledger: { party: many(51, (n) => party(n)) } }, { rules }).plan.braked ?? []
    expect(braked).toMatchObject({
      why: '51 creates in crm, which has 0 records: past 10 % and 50',
      mend: 'look at the rows; if they are meant: silta diff fell --out plan.json, then silta apply fell plan.json; or silta apply fell --release partners:creates',
    })
  })
})

describe('R12 --release', () => {
  it('lets one brake of one entity go, and no other', async () => {
    const { rules } = await load()
    const sides = { crm: { branches: many(51, (n) => branch(n)) }, ledger: { party: many(51, (n) => party(n)) } }
    const braked = planOf(sides, { rules }).plan.braked ?? []
    expect(braked.map(({ entity }) => entity)).toEqual(['units', 'partners'])
    const release = (text: string) => orThrow(parseRelease(text, ['units', 'partners']))
    expect(withoutReleased(braked, [release('units:creates')]).map(({ entity }) => entity)).toEqual(['partners'])
    expect(withoutReleased(braked, [release('units:updates')])).toEqual(braked)
  })

  it.each`
    text                 | mend
    ${'partners'}        | ${'Entities: units, partners'}
    ${'partners:create'} | ${'did you mean "partners:creates"?'}
    ${'partner:creates'} | ${'did you mean "partners:creates"?'}
    ${':creates'}        | ${'brakes: updates, creates, inactivations, emptied, links'}
    ${''}                | ${'brakes: updates, creates, inactivations, emptied, links'}
  `('refuses "$text"', ({ text, mend }) => {
    const parsed = parseRelease(text, ['units', 'partners'])
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['ARGUMENT'])
    expect(parsed.ok ? '' : parsed.problems[0].mend).toContain(mend)
  })
})

describe('brakes in YAML', () => {
  it.each`
    yaml                                         | entity         | brake        | limit
    ${'{}'}                                      | ${'customers'} | ${'creates'} | ${{ share: 0.1, count: 50 }}
    ${'creates: { share: 2.5% }'}                | ${'customers'} | ${'creates'} | ${{ share: 0.025, count: 50 }}
    ${'creates: { count: 0 }'}                   | ${'customers'} | ${'creates'} | ${{ share: 0.1, count: 0 }}
    ${'creates: off'}                            | ${'customers'} | ${'creates'} | ${null}
    ${'entities: { customers: { links: off } }'} | ${'customers'} | ${'links'}   | ${null}
    ${'entities: { customers: { links: off } }'} | ${'projects'}  | ${'links'}   | ${{ share: 0.1, count: 50 }}
  `('$yaml: $brake of $entity', ({ yaml, entity, brake, limit }) => {
    const tree = orThrow(parseYaml(yaml as string, 'x.yaml'))
    expect(compileBrakes(tree, ['customers', 'projects']).get(entity)?.[brake as BrakeName]).toEqual(limit)
  })

  it.each`
    yaml                                            | code
    ${'{ creates: { share: 0.1 } }'}                | ${'PATTERN'}
    ${'{ creates: { share: 101% } }'}               | ${'PATTERN'}
    ${'{ creates: { count: -1 } }'}                 | ${'OUT_OF_RANGE'}
    ${'{ creates: {} }'}                            | ${'OUT_OF_RANGE'}
    ${'{ creates: on }'}                            | ${'NOT_ALLOWED'}
    ${'{ create: off }'}                            | ${'UNKNOWN_KEY'}
    ${'{ entities: { partnres: { links: off } } }'} | ${'ENTITY_UNKNOWN'}
  `('$yaml is refused: $code', async ({ yaml, code }) => {
    const wrong = load(edit(['entities:\n', `brakes: ${yaml}\nentities:\n`]))
    await expect(wrong).rejects.toThrow(code)
  })

  it('no brake decides what is planned: a plan stays good when they change', async () => {
    const { rules } = await load()
    const other = await load(edit(['entities:\n', 'brakes: { creates: off }\nentities:\n']))
    expect(other.rules.rulesHash).toBe(rules.rulesHash)
  })
})

function updateRow(n: number, fields: readonly (readonly [before: string | null, after: string | null])[]): PlanRow {
  return {
    id: `r_${String(n).padStart(16, '0')}`,
    entity: 'partners',
    action: 'update',
    situation: 'linked',
    side: LEDGER,
    resource: 'party',
    key: String(n),
    fields: fields.map(([before, after], index) => ({
      field: `f${index}`,
      before,
      after,
      place: { file: 'x.yaml', line: 1, column: 1 },
    })),
    set: [],
    followUps: [],
    needs: [],
    says: 'change',
    why: { code: 'CHANGED', text: 'changed in crm' },
  }
}

function summary(name: string, records: number): EntitySummary {
  const counts = { create: 0, update: 0, link: 0, drift: 0, waits: 0, warnings: 0, information: 0 }
  const sides: Readonly<Record<Side, number>> = { [CRM]: records, [LEDGER]: records }
  return { name, mode: 'on', read: 'full', records: sides, linked: records, counts, quiet: {} }
}

function withBrakes(
  rules: TenantRules,
  partners: TenantRules['brakes'] extends ReadonlyMap<string, infer B> ? B : never,
): TenantRules {
  expect(Object.keys(partners).sort()).toEqual([...BRAKE_NAMES].sort())
  return { ...rules, brakes: new Map([['partners', partners]]) }
}

import fc from 'fast-check'
import { decimal } from '../../engine/core/value.ts'
import type { SystemRecord } from '../../engine/systems/system.ts'
import { AFTER_LIVE, article, BEFORE_LIVE, branch, company, dept, guid, item, party, type Sides } from '../plan/made.ts'
import type { World } from './world.ts'

/** Small pools, so that records meet: the same numbers, names and codes again and again, with a few that fit nothing. */
const name = fc.constantFrom('Fjord', 'fjord ', 'Bryggen', 'Nordlys', '')
const vat = fc.constantFrom(null, null, '12345671', 'FI12345671', '76543211')
const number = fc.constantFrom(10001, 10002, 10003, 10004, 10005)
const created = fc.constantFrom(BEFORE_LIVE, AFTER_LIVE)
const email = fc.constantFrom(null, 'kari@fell.example', 'Kari@Fell.example', 'per@fell.example')
const language = fc.constantFrom(
  { id: guid(901), code: 'fi' },
  { id: guid(904), code: 'nb' },
  { id: guid(905), code: 'no' },
  { id: null, code: null },
  { id: guid(999), code: 'xx' },
)
const currency = fc.constantFrom(
  { id: guid(911), code: 'EUR' },
  { id: guid(912), code: 'NOK' },
  { id: null, code: null },
)
const rarely = fc.integer({ min: 0, max: 9 }).map((n) => n === 0)
/** More digits than a JavaScript number carries. */
const EXACT = decimal('12345678901234567.89')
const EXACTER = decimal('12345678901234567.891')
/** Where a link may lead: nowhere, to one of the other side, to nobody, or it is no link. */
const link = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.constantFrom(1, 2, 3, 4, 5, 41, 42).map(guid) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }).map((n) => `{${guid(n).toUpperCase()}}`) },
  { weight: 1, arbitrary: fc.constantFrom(guid(888), 'ask Kari') },
)

const CRM_PARTNER = {
  number: fc.option(number, { freq: 3 }),
  name,
  vatNumber: vat,
  language,
  currency,
  termDays: fc.constantFrom(null, 10, 14, 30, 45),
  interest: fc.constantFrom(null, 0, 8.5, 12.25),
  limit: fc.constantFrom(null, 0, 100.5, EXACT),
  email,
  branch: fc.constantFrom(null, guid(1), guid(2), guid(3)).map((id) => ({ id })),
  isActive: rarely.map((no) => !no),
  isInternal: rarely,
}
const LEDGER_PARTNER = {
  customerNo: fc.oneof({ weight: 9, arbitrary: number }, { weight: 1, arbitrary: fc.constant(0) }),
  name,
  vatNo: vat.map((text) => text ?? ''),
  languageNo: fc.constantFrom(0, 358, 47, 999),
  currencyNo: fc.constantFrom(0, 1, 2, 77),
  term: fc.constantFrom(0, 1, 2, 5, 6, 7),
  interestRate: fc.constantFrom(0, 8.5, 12.25),
  creditLimit: fc.constantFrom(0, 100.5, EXACT, EXACTER),
  email: email.map((text) => text ?? ''),
  dept: fc.constantFrom(0, 1, 2, 3, 8),
  group11: rarely.map(Number),
  group12: rarely.map((yes) => (yes ? 9 : 0)),
  information5: link,
}
const CRM_UNIT = {
  code: fc.constantFrom(null, '1', '2', '3', '03', 'HQ'),
  name,
  parentId: fc.constantFrom(null, null, guid(1), guid(2), guid(3)),
}
const LEDGER_UNIT = {
  name,
  mainDept: fc.constantFrom(0, 0, 1, 2, 3, 8),
  group1: rarely.map((yes) => (yes ? 9 : 0)),
  information1: link,
}
const CRM_ITEM = {
  code: fc.constantFrom('I1', 'I2', 'I3', null, 'a code of thirteen'),
  name,
  unit: fc.constantFrom(null, 'pcs', 'Box', 'barrel'),
  price: fc.constantFrom(null, 0, 12.5).map((amount) => ({ amount })),
  isActive: rarely.map((no) => !no),
}
const LEDGER_ITEM = {
  title: name,
  unit: fc.constantFrom(0, 1, 2, 9),
  price: fc.constantFrom(0, 12.5, 1.005),
  suspended: rarely.map(Number),
  group1: rarely.map((yes) => (yes ? 9 : 0)),
  information1: link,
}

const POOLS = {
  'crm branches': CRM_UNIT,
  'ledger dept': LEDGER_UNIT,
  'crm goods': CRM_ITEM,
  'crm services': CRM_ITEM,
  'ledger article': LEDGER_ITEM,
  'crm companies': CRM_PARTNER,
  'ledger party': LEDGER_PARTNER,
} as const
export type Place = keyof typeof POOLS
const PLACES = Object.keys(POOLS) as Place[]

const records = (
  place: Place,
  make: (n: number, values: Readonly<Record<string, unknown>>) => SystemRecord,
  first = 1,
) =>
  fc
    .array(fc.record({ ...POOLS[place], createdAt: created } as Record<string, fc.Arbitrary<unknown>>), {
      maxLength: 5,
    })
    .map((list) => list.map((values, index) => make(first + index, values)))

/** Two registries of each entity that have to do with each other. Keys of the ledger's units and articles are their codes. */
export const sidesArbitrary: fc.Arbitrary<Sides> = fc
  .record({
    branches: records('crm branches', branch),
    dept: records('ledger dept', dept),
    goods: records('crm goods', item),
    services: records('crm services', item, 41),
    article: records('ledger article', article),
    companies: records('crm companies', company),
    party: records('ledger party', party),
  })
  .map(({ branches, dept: depts, goods, services, article: articles, companies, party: parties }) => ({
    crm: { branches, goods, services, companies },
    ledger: {
      dept: depts.map((record) => knownUnit(record, 'mainDept', depts)),
      article: articles,
      party: parties.map((record) => knownUnit(record, 'dept', depts)),
    },
  }))

/** A ledger that points at units it does not have would see them come into being by a create of ours. */
function knownUnit(record: SystemRecord, path: string, depts: readonly SystemRecord[]): SystemRecord {
  return depts.some((unit) => unit.deptNo === record[path]) ? record : { ...record, [path]: 0 }
}

/** What a person does in one of the systems. */
export type Deed =
  | {
      readonly kind: 'edit'
      readonly place: Place
      readonly nth: number
      readonly values: Readonly<Record<string, unknown>>
    }
  | { readonly kind: 'add'; readonly place: Place; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: 'remove'; readonly place: Place; readonly nth: number }

const LINKS = new Set(['information1', 'information5'])

export interface DeedOptions {
  readonly removals?: boolean
  /** Whether people touch link fields. */
  readonly links?: boolean
  readonly additions?: boolean
  /** Whether people change what records are recognised by. */
  readonly clues?: boolean
}
const CLUES = new Set(['code', 'number', 'customerNo', 'vatNumber', 'vatNo', 'name', 'title'])

function deedArbitrary({
  removals = true,
  links = true,
  additions = true,
  clues = true,
}: DeedOptions): fc.Arbitrary<Deed> {
  const nth = fc.nat({ max: 9 })
  return fc.constantFrom(...PLACES).chain((place): fc.Arbitrary<Deed> => {
    const pool = POOLS[place] as Readonly<Record<string, fc.Arbitrary<unknown>>>
    const fields = Object.keys(pool).filter((field) => (links || !LINKS.has(field)) && (clues || !CLUES.has(field)))
    const edit = fc.constantFrom(...fields).chain((field) =>
      fc.record({
        kind: fc.constant('edit' as const),
        place: fc.constant(place),
        nth,
        values: (pool[field] as fc.Arbitrary<unknown>).map((value) => ({ [field]: value })),
      }),
    )
    const unlinked = links
      ? {}
      : Object.fromEntries(
          Object.keys(pool)
            .filter((field) => LINKS.has(field))
            .map((field) => [field, fc.constant('')]),
        )
    const values = fc.record({ ...pool, ...unlinked, createdAt: fc.constant(AFTER_LIVE) } as Record<
      string,
      fc.Arbitrary<unknown>
    >)
    const add = fc.record({ kind: fc.constant('add' as const), place: fc.constant(place), values })
    const remove = fc.record({ kind: fc.constant('remove' as const), place: fc.constant(place), nth })
    return fc.oneof(
      { weight: 6, arbitrary: edit },
      ...(additions ? [{ weight: 2, arbitrary: add }] : []),
      ...(removals ? [{ weight: 1, arbitrary: remove }] : []),
    )
  })
}

export const deedsArbitrary = (options: DeedOptions = {}): fc.Arbitrary<readonly Deed[]> =>
  fc.array(deedArbitrary(options), { maxLength: 8 })

export interface Done {
  readonly place: Place
  readonly key: string
  readonly fields: readonly string[]
}

const added = new WeakMap<World, number>()

/** Does it, where there is such a record; answers what was touched. */
export function perform(world: World, deed: Deed): Done | undefined {
  const [side, resource] = deed.place.split(' ') as ['crm' | 'ledger', string]
  const system = world[side]
  if (deed.kind === 'add') {
    const values = withoutOwnKey(world, deed)
    const key = system.add(resource, values)
    return { place: deed.place, key, fields: Object.keys(values) }
  }
  const list = system.records(resource)
  const record = list[deed.nth % Math.max(1, list.length)]
  if (!record) return undefined
  const key = String(record[system.resource(resource).key])
  if (deed.kind === 'remove') {
    world.removed.add(`${side} ${resource} ${key}`)
    if (deed.place === 'ledger dept') forgetUnit(world, Number(key))
    system.remove(resource, key)
    return { place: deed.place, key, fields: [] }
  }
  system.edit(resource, key, deed.values)
  return { place: deed.place, key, fields: Object.keys(deed.values) }
}

/** No ledger lets a unit go that something points at. */
function forgetUnit({ ledger }: World, deptNo: number): void {
  for (const unit of ledger.records('dept'))
    if (unit.mainDept === deptNo) ledger.edit('dept', String(unit.deptNo), { mainDept: 0 })
  for (const partner of ledger.records('party'))
    if (partner.dept === deptNo) ledger.edit('party', String(partner.partyNo), { dept: 0 })
}

/** Keys that a person gives: units and articles have the number that comes next. */
function withoutOwnKey(world: World, { place, values }: Extract<Deed, { kind: 'add' }>): SystemRecord {
  const key = place === 'ledger dept' ? 'deptNo' : place === 'ledger article' ? 'articleNo' : undefined
  const [side] = place.split(' ') as ['crm' | 'ledger']
  const next = (added.get(world) ?? 0) + 1
  added.set(world, next)
  if (key === 'deptNo') return { ...values, deptNo: 500 + next }
  if (key === 'articleNo') return { ...values, articleNo: `N${next}` }
  return side === 'crm' ? { ...values, id: guid(500_000 + next) } : values
}

/** An order of its own for a list, by a seed. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0 || 1
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return list
    .map((value) => [next(), value] as const)
    .toSorted(([x], [y]) => x - y)
    .map(([, value]) => value)
}

import { fileURLToPath } from 'node:url'
import { type Side, side } from '../../engine/core/ids.ts'
import { orThrow } from '../../engine/core/problem.ts'
import type { Align } from '../../engine/plan/align.ts'
import type { EntitySnapshot } from '../../engine/plan/context.ts'
import { compileProjector, type IndexEntry } from '../../engine/plan/entry.ts'
import type { LinkRow } from '../../engine/plan/link-input.ts'
import type { PlanRow } from '../../engine/plan/plan.ts'
import type { PlannedEntity } from '../../engine/plan/plan-entity.ts'
import { type Planned, planTenant } from '../../engine/plan/plan-tenant.ts'
import { Lookups } from '../../engine/rules/lookups.ts'
import type { Entity, TenantRules } from '../../engine/rules/types.ts'
import { type Loaded, loadRules } from '../../engine/run/load.ts'
import type { Workspace } from '../../engine/run/workspace.ts'
import type { SystemRecord } from '../../engine/systems/system.ts'
import { filesOver, textOfFile } from '../config/fixtures/files.ts'

/** The folder of the made-up tenant: two systems that do not exist, units, items and partners. */
export const HOME = fileURLToPath(new URL('./home/', import.meta.url))
export const CRM = side('crm')
export const LEDGER = side('ledger')
const FILE = 'tenants/fell.yaml'

export const guid = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`
export const LIVE_MS = Date.UTC(2027, 1, 1)
export const NOW_MS = Date.UTC(2027, 2, 1, 8)
export const BEFORE_LIVE = '2027-01-01T08:00:00Z'
export const AFTER_LIVE = '2027-02-15T08:00:00Z'

const loaded = new Map<string, Promise<Loaded>>()

/** The tenant's rules by the real loader and compiler; `change` edits the YAML of the tenant, by file where it is a map. */
export function load(change: (text: string) => string = (text) => text): Promise<Loaded> {
  const text = change(textOfFile(HOME, FILE))
  const known = loaded.get(text) ?? loadRules(workspaceOf(text), 'fell').then((outcome) => orThrow(outcome))
  loaded.set(text, known)
  return known
}

/** A folder that exists in memory only; what rules are read from, and nothing else. */
export function workspaceOf(text: string): Workspace {
  const read = filesOver({ [FILE]: text }, HOME)
  // Loading rules asks a workspace for nothing else.
  return { read, tenantFile: () => FILE } as unknown as Workspace
}

/** Replaces a text that must be there: an edit of the rules. */
export function edit(...pairs: readonly (readonly [from: string | RegExp, to: string])[]): (text: string) => string {
  return (text) =>
    pairs.reduce((now, [from, to]) => {
      const next = now.replace(from, to)
      if (next === now) throw new Error(`${String(from)} is not in the tenant`)
      return next
    }, text)
}

export type Records = Readonly<Record<string, readonly SystemRecord[]>>
export interface Sides {
  readonly crm?: Records
  readonly ledger?: Records
}

/** A branch of the CRM: what units are there. */
export function branch(n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord {
  return { id: guid(n), code: String(n), name: `Unit ${n}`, parentId: null, createdAt: BEFORE_LIVE, ...values }
}
export function dept(n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord {
  return { deptNo: n, name: `Unit ${n}`, mainDept: 0, group1: 0, information1: '', createdAt: BEFORE_LIVE, ...values }
}
/** A good, service or fee of the CRM. */
export function item(n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord {
  return {
    id: guid(n),
    code: `I${n}`,
    name: `Item ${n}`,
    unit: null,
    price: { amount: null },
    isActive: true,
    createdAt: BEFORE_LIVE,
    ...values,
  }
}
export function article(n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord {
  return {
    articleNo: `I${n}`,
    title: `Item ${n}`,
    unit: 0,
    price: 0,
    suspended: 0,
    group1: 0,
    information1: '',
    createdAt: BEFORE_LIVE,
    ...values,
  }
}
/** A company of the CRM: what partners are there. */
export function company(n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord {
  return {
    id: guid(n),
    number: 10000 + n,
    name: `Partner ${n}`,
    vatNumber: null,
    language: { id: guid(901), code: 'fi' },
    currency: { id: guid(911), code: 'EUR' },
    termDays: 14,
    interest: null,
    limit: null,
    email: null,
    branch: { id: null },
    isActive: true,
    isInternal: false,
    createdAt: BEFORE_LIVE,
    ...values,
  }
}
export function party(n: number, values: Readonly<Record<string, unknown>> = {}): SystemRecord {
  return {
    partyNo: n,
    customerNo: 10000 + n,
    name: `Partner ${n}`,
    vatNo: '',
    languageNo: 358,
    currencyNo: 2,
    term: 2,
    interestRate: 8.5,
    creditLimit: 0,
    email: '',
    dept: 0,
    group11: 0,
    group12: 0,
    information5: '',
    createdAt: BEFORE_LIVE,
    ...values,
  }
}

export const LOOKUPS: Readonly<Record<'crm' | 'ledger', Records>> = {
  crm: {
    languages: [
      { id: guid(901), code: 'fi' },
      { id: guid(902), code: 'sv' },
      { id: guid(903), code: 'en' },
      { id: guid(904), code: 'nb' },
      { id: guid(905), code: 'no' },
      { id: guid(999), code: 'xx' },
    ],
    segments: [
      { id: guid(921), name: 'Export', group: 'Class' },
      { id: guid(922), name: 'Domestic', group: 'Class' },
      { id: guid(923), name: 'Gold', group: 'Loyalty' },
    ],
    companysegments: [],
    companymails: [],
    currencies: [
      { id: guid(911), code: 'EUR' },
      { id: guid(912), code: 'NOK' },
      { id: guid(913), code: 'SEK' },
    ],
  },
  ledger: {
    unit: [
      { unitNo: 1, text: 'Pcs' },
      { unitNo: 2, text: 'Box' },
      { unitNo: 3, text: 'Hour' },
    ],
    currency: [
      { currencyNo: 1, iso: 'NOK' },
      { currencyNo: 2, iso: 'EUR' },
      { currencyNo: 3, iso: 'SEK' },
    ],
    terms: [
      { termNo: 1, days: 10, months: 0 },
      { termNo: 2, days: 14, months: 0 },
      { termNo: 4, days: 30, months: 0 },
      { termNo: 5, days: 30, months: 0 },
      { termNo: 6, days: 14, months: 0 },
      { termNo: 7, days: 14, months: 1 },
      { termNo: 8, days: 60, months: 0 },
    ],
    classes: [
      { classNo: 1, text: 'EXPORT' },
      { classNo: 2, text: 'Domestic' },
    ],
    series: [{ seriesNo: 1, fromNo: 10000, toNo: 19999 }],
  },
}

export function lookupsOf(tables: Sides = {}): Lookups {
  const rows = new Map<string, SystemRecord[]>()
  for (const name of ['crm', 'ledger'] as const)
    for (const [resource, records] of Object.entries({ ...LOOKUPS[name], ...tables[name] }))
      rows.set(Lookups.key(name, resource), [...records])
  return new Lookups(rows)
}

export function entriesOf(
  entity: Entity,
  sides: Sides,
  lookups: Lookups,
): ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>> {
  return new Map(
    [...entity.sides].map(([name, rules]) => {
      const entries = rules.kinds.flatMap((kind) => {
        const project = compileProjector(entity, rules, kind)
        const records = sides[name as unknown as 'crm' | 'ledger']?.[kind.resource.name] ?? []
        return records.flatMap((record) => project(record, lookups) ?? [])
      })
      return [name, new Map(entries.map((entry) => [entry.k, entry]))]
    }),
  )
}

export interface PlanOptions {
  readonly rules: TenantRules
  /** Both sides as they were when state last moved; left out: state is lost. */
  readonly was?: Sides
  /** Links as state has them, by entity and key of the other side; left out: what planning `was` gave. */
  readonly links?: Readonly<Record<string, Readonly<Record<string, LinkRow>>>>
  readonly tables?: Sides
  readonly wasTables?: Sides
  readonly nowMs?: number
  readonly unsettled?: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly stopped?: Readonly<Record<string, EntitySnapshot['stopped']>>
  readonly align?: Align
}

/** Plans two sets of records, with or without what state remembers of earlier ones. */
export function planOf(sides: Sides, options: PlanOptions): Planned {
  const { rules, was } = options
  const lookups = lookupsOf(options.tables)
  const before = was && planOf(was, { rules, tables: options.wasTables ?? options.tables ?? {} })
  const snapshots = new Map<string, EntitySnapshot>()
  for (const entity of rules.entities) {
    const stored = was && entriesOf(entity, was, lookupsOf(options.wasTables ?? options.tables))
    const given = options.links?.[entity.name]
    const links = given ? new Map(Object.entries(given)) : before?.entities.get(entity.name)?.links
    const stopped = options.stopped?.[entity.name]
    snapshots.set(entity.name, {
      entries: entriesOf(entity, sides, lookups),
      before: (name, key) => stored?.get(name)?.get(key),
      keysBefore: (name) => stored?.get(name)?.keys() ?? [],
      links,
      read: 'full',
      unsettled: new Map(Object.entries(options.unsettled?.[entity.name] ?? {})),
      ...(stopped ? { stopped } : {}),
    })
  }
  return planTenant({
    rules,
    snapshots,
    lookups,
    nowMs: options.nowMs ?? NOW_MS,
    planId: 'p_test',
    ...(options.align ? { align: options.align } : {}),
    callsMade: 0,
    costs: new Map([
      ['crm', { batchSize: 1, callsPerSecond: 8 }],
      ['ledger', { batchSize: 8, callsPerSecond: 8 }],
    ]),
  })
}

export function entityOf(planned: Planned, name: string): PlannedEntity {
  const found = planned.entities.get(name)
  if (!found) throw new Error(`no entity ${name}`)
  return found
}

export function rowsOf(planned: Planned, entity?: string): readonly PlanRow[] {
  return planned.plan.rows.filter((row) => entity === undefined || row.entity === entity)
}

/** A row in a few words: `ledger update 7 name "A" -> "B" (CHANGED)`. */
export function tell(row: PlanRow): string {
  const fields = row.fields.map(
    ({ field, before, after }) => `${field} ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
  )
  return [row.side, row.action, row.key ?? `from ${row.from}`, ...fields, `(${row.why.code})`].join(' ')
}

/** Situation of every record, plain linking and being new included: `crm 00…01` -> `linked`. More than one is a fault. */
export function situationsOf(planned: Planned, entity: string, rules: TenantRules): ReadonlyMap<string, string[]> {
  const { linking } = entityOf(planned, entity)
  const rule = rules.entities.find(({ name }) => name === entity) as Entity
  const found = new Map<string, string[]>()
  const say = (name: Side, key: string, situation: string): void => {
    const id = `${name} ${key}`
    found.set(id, [...(found.get(id) ?? []), situation])
  }
  for (const [name, situations] of linking.situations)
    for (const [key, situation] of situations) say(name, key, situation.name)
  for (const pair of linking.pairs) {
    say(rule.link.other, pair.other.k, 'linked')
    say(rule.link.side, pair.keeper.k, 'linked')
  }
  for (const match of linking.matches) {
    say(rule.link.other, match.other.k, 'matched')
    say(rule.link.side, match.keeper.k, 'matched')
  }
  for (const companion of linking.companions.keys()) say(rule.link.other, companion, 'companion')
  for (const [name, entries] of linking.fresh) for (const entry of entries) say(name, entry.k, 'new')
  return found
}

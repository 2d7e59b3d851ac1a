import type { Side } from '../../engine/core/ids.ts'
import type { EntitySnapshot } from '../../engine/plan/context.ts'
import { Demand } from '../../engine/plan/demand.ts'
import type { IndexEntry } from '../../engine/plan/entry.ts'
import type { LinkRow } from '../../engine/plan/link-input.ts'
import { planEntity } from '../../engine/plan/plan-entity.ts'
import type { Cell } from '../../engine/rules/cell.ts'
import { type Articles, LEDGER, ledgerArticle, loadArticles, SHOP, shopArticle } from './articles.ts'
import { type Measure, showCount } from './figure.ts'
import { interleave, shown } from './measure.ts'

/** One record in so many has a value that moved at the master; one in so many differs and did not move. */
const MOVED_EACH = 100
const DRIFTED_EACH = 200
/** Records of the master that the other side does not have yet: some there are in most runs. */
const NEW = 10

/** Planning of linked records with their field changes and reasons, against a Map join that lists the changes. */
export const compareSides: Measure = async (full) => {
  const articles = await loadArticles()
  const sizes = full ? [100_000, 1_000_000] : [100_000]
  const rows = []
  for (const size of sizes) {
    const work = prepare(articles, size)
    const measured = await interleave(work, { rounds: full && size > 100_000 ? 5 : 11, warmUp: 3 })
    rows.push({
      figure: 'G5' as const,
      what: `compare ${showCount(size)} linked records of both sides, changes with reasons, against a Map join`,
      goal: { atMost: size > 100_000 ? 2 : 1.5 },
      ...shown(measured),
    })
  }
  return rows
}

/** Ten times the records, against the same planning of fewer: 10 is linear. */
export const compareMore: Measure = async (full) => {
  const articles = await loadArticles()
  const size = full ? 100_000 : 20_000
  const few = prepare(articles, size)
  const many = prepare(articles, size * 10)
  const measured = await interleave({ baseline: few.ours, ours: many.ours }, { rounds: 5, warmUp: 2 })
  return [
    {
      figure: 'G7',
      what: `compare ${showCount(size * 10)} linked records, against ${showCount(size)} (10 is linear)`,
      goal: { atMost: 20 },
      ...shown(measured),
    },
  ]
}

/** What our planner does with so many linked records, for others to be measured against. */
export async function planningOf(size: number): Promise<() => void> {
  return prepare(await loadArticles(), size).ours
}

interface Plain {
  readonly key: string
  readonly link: string
  readonly [field: string]: unknown
}

function prepare({ entity, lookups, projector, rules }: Articles, size: number) {
  const shop = new Map<string, IndexEntry>()
  const ledger = new Map<string, IndexEntry>()
  const stored = new Map<string, IndexEntry>()
  const links = new Map<string, LinkRow>()
  const [fromShop, fromLedger] = [projector(SHOP), projector(LEDGER)]
  const price = entity.fields.findIndex(({ name }) => name === 'price')
  const note = entity.fields.findIndex(({ name }) => name === 'note')
  for (let index = 0; index < size; index++) {
    const before = fromShop(shopArticle(index), lookups) as IndexEntry
    const now = index % MOVED_EACH === 0 ? withCell(before, price, -1) : before
    const other = fromLedger(ledgerArticle(index), lookups) as IndexEntry
    shop.set(now.k, now)
    stored.set(before.k, before)
    ledger.set(other.k, index % DRIFTED_EACH === 50 ? withCell(other, note, 'written here') : other)
    links.set(now.k, { to: other.k })
  }
  for (let index = size + 1; index <= size + NEW; index++) {
    const fresh = fromShop(shopArticle(index), lookups) as IndexEntry
    shop.set(fresh.k, fresh)
  }
  const snapshot: EntitySnapshot = {
    entries: new Map([
      [SHOP, shop],
      [LEDGER, ledger],
    ]),
    before: (side: Side, key) => (side === SHOP ? stored : ledger).get(key),
    keysBefore: (side: Side) => (side === SHOP ? stored : ledger).keys(),
    links,
    read: 'full',
    unsettled: new Map(),
  }
  const names = entity.fields.map((field) => field.name)
  const [plainShop, plainLedger] = [plainRecords(shop, names), plainRecords(ledger, names)]
  const expected = Math.ceil(size / MOVED_EACH) + Math.ceil((size - 50) / DRIFTED_EACH) + NEW
  return {
    baseline: () => check(mapJoin(plainShop, plainLedger, names).length, expected),
    ours: () => {
      const context = {
        tenant: rules.tenant,
        nowMs: 0,
        liveMs: rules.liveMs,
        lookups,
        refs: new Map(),
        demand: new Demand([], new Map()),
      }
      check(planEntity(entity, snapshot, context).rows.length, expected)
    },
  }
}

function withCell(entry: IndexEntry, at: number, cell: Cell): IndexEntry {
  return { ...entry, v: entry.v.map((old, index) => (index === at ? cell : old)) }
}

function check(found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} records with changes instead of ${expected}`)
}

function plainRecords(entries: ReadonlyMap<string, IndexEntry>, names: readonly string[]): Plain[] {
  return [...entries.values()].map((entry) => {
    const record: Record<string, unknown> = { key: entry.k, link: entry.l }
    for (const [index, name] of names.entries()) record[name] = entry.v[index]
    return record as Plain
  })
}

/** What somebody would write who knows that all records are well: no situations, no reasons, no order. */
function mapJoin(shop: readonly Plain[], ledger: readonly Plain[], names: readonly string[]) {
  const byKey = new Map(shop.map((record) => [record.key, record]))
  const changes = []
  for (const record of ledger) {
    const other = byKey.get(record.link)
    if (!other) {
      changes.push({ key: record.key, fields: [] })
      continue
    }
    byKey.delete(record.link)
    let fields: { field: string; before: unknown; after: unknown }[] | undefined
    for (const name of names) {
      if (record[name] === other[name]) continue
      fields ??= []
      fields.push({ field: name, before: record[name], after: other[name] })
    }
    if (fields) changes.push({ key: record.key, fields })
  }
  for (const key of byKey.keys()) changes.push({ key, fields: [] })
  return changes
}

import { loadArticles, SHOP, type ShopArticle, shopArticle } from './articles.ts'
import type { Measure } from './figure.ts'
import { interleave, shown } from './measure.ts'

const RECORDS = 20_000
/** Times that all of them are mapped in a round: what is written by hand takes too little time to measure once. */
const TIMES = 5

/** Records to entries by the compiled rules, against a function that a developer would write for these very fields. */
export const mapFields: Measure = async () => {
  const { projector, lookups, entity } = await loadArticles()
  const project = projector(SHOP)
  const records = Array.from({ length: RECORDS }, (_, index) => shopArticle(index))
  const sample = project(records[5], lookups)
  if (JSON.stringify(sample?.v) !== JSON.stringify(byHand(records[5] as ShopArticle).v))
    throw new Error('the function written by hand maps otherwise than the rules do')
  let mapped = 0
  const measured = await interleave(
    {
      baseline: () => {
        for (let time = 0; time < TIMES; time++) for (const record of records) mapped += byHand(record).v.length
      },
      ours: () => {
        for (let time = 0; time < TIMES; time++)
          for (const record of records) mapped += project(record, lookups)?.v.length ?? 0
      },
    },
    { rounds: 21, warmUp: 5 },
  )
  if (mapped === 0) throw new Error('nothing was mapped')
  return [
    {
      figure: 'G3',
      what: `map ${(TIMES * RECORDS) / 1000}k records of ${entity.fields.length} fields, against a function written by hand`,
      goal: { atMost: 10 },
      ...shown(measured),
    },
  ]
}

const GROUPS = new Map([
  ['HW', '10'],
  ['SW', '20'],
  ['SVC', '30'],
  ['RENT', '40'],
  ['MISC', '90'],
])
const LANGUAGES = new Map([
  ['fi', 358],
  ['sv', 46],
  ['nb', 47],
  ['da', 45],
  ['en', 44],
  ['de', 49],
])

function byHand(record: ShopArticle) {
  const language = record.language.code.trim().toLowerCase()
  const cut = language.indexOf('-')
  return {
    k: record.guid,
    v: [
      record.number,
      record.name || null,
      record.shortName || null,
      Number(GROUPS.get(record.group.code)),
      LANGUAGES.get(cut < 0 ? language : language.slice(0, cut)) ?? null,
      record.currency.code || null,
      record.price.amount,
      record.cost.amount,
      record.discount ?? 0,
      record.unit || null,
      record.supplier.name || null,
      record.contact.email || null,
      record.website || null,
      record.note || null,
      !record.isActive,
    ],
    c: record.createdAt,
  }
}

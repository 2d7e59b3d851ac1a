import jsonata from 'jsonata'
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

/** Records of a round of the interpreter, which takes long. */
const FEW = 1000

/** The same fields as one JSONata expression that makes the whole object, as users of integration tools write it. */
export const mapWithJsonata: Measure = async () => {
  const { projector, lookups, entity } = await loadArticles()
  const project = projector(SHOP)
  const records = Array.from({ length: FEW }, (_, index) => shopArticle(index))
  const expression = jsonata(OBJECT)
  const sample = (await expression.evaluate(records[5])) as Readonly<Record<string, unknown>>
  const own = project(records[5], lookups)?.v ?? []
  const given = Object.values(sample).map((value) => value ?? null)
  if (JSON.stringify(given) !== JSON.stringify(own)) throw new Error('the expression maps otherwise than the rules do')
  let mapped = 0
  const measured = await interleave(
    {
      baseline: async () => {
        for (const record of records) mapped += Object.keys((await expression.evaluate(record)) as object).length
      },
      ours: () => {
        for (const record of records) mapped += project(record, lookups)?.v.length ?? 0
      },
    },
    { rounds: 11, warmUp: 5 },
  )
  if (mapped === 0) throw new Error('nothing was mapped')
  const { baseline, ours, ratio } = shown(measured)
  return [
    {
      figure: 'G4',
      what: `map ${FEW} records of ${entity.fields.length} fields: how much faster than one JSONata expression`,
      goal: { atLeast: 12 },
      baseline,
      ours,
      ratio: 1 / ratio,
    },
  ]
}

const OBJECT = `{
  "number": number, "name": name, "shortName": shortName != "" ? shortName : null,
  "group": $number($lookup({"HW": "10", "SW": "20", "SVC": "30", "RENT": "40", "MISC": "90"}, group.code)),
  "language": $lookup({"fi": 358, "sv": 46, "nb": 47, "da": 45, "en": 44, "de": 49}, $substringBefore($lowercase($trim(language.code)), "-")),
  "currency": currency.code, "price": price.amount, "cost": cost.amount, "discount": discount != null ? discount : 0,
  "unit": unit, "supplier": supplier.name, "email": contact.email != "" ? contact.email : null,
  "website": website != "" ? website : null, "note": note != "" ? note : null, "inactive": $not(isActive)
}`

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

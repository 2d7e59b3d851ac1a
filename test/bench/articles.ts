import { join } from 'node:path'
import { type Side, side } from '../../engine/core/ids.ts'
import { EngineError } from '../../engine/core/problem.ts'
import { compileProjector, type Projector } from '../../engine/plan/entry.ts'
import { Lookups } from '../../engine/rules/lookups.ts'
import type { Entity, TenantRules } from '../../engine/rules/types.ts'
import { loadRules } from '../../engine/run/load.ts'
import { openWorkspace, packageDir } from '../../engine/run/workspace.ts'

export const SHOP = side('shop')
export const LEDGER = side('ledger')

export interface Articles {
  readonly rules: TenantRules
  readonly entity: Entity
  readonly lookups: Lookups
  projector(of: Side): Projector
}

/** The rules of home/tenants/articles.yaml: one entity of 15 fields. */
export async function loadArticles(): Promise<Articles> {
  const loaded = await loadRules(openWorkspace(join(packageDir(), 'test/bench/home'), {}), 'articles')
  if (!loaded.ok) throw new EngineError(loaded.problems)
  const { rules } = loaded.value
  const [entity] = rules.entities
  if (!entity) throw new Error('the tenant has no entity')
  return {
    rules,
    entity,
    lookups: new Lookups(new Map([[Lookups.key(LEDGER, 'currency'), CURRENCIES]])),
    projector: (of) => {
      const rulesOfSide = entity.sides.get(of)
      if (!rulesOfSide) throw new Error(`the entity says nothing of ${of}`)
      return compileProjector(entity, rulesOfSide, rulesOfSide.bornAs)
    },
  }
}

const CURRENCIES = ['EUR', 'SEK', 'NOK', 'USD'].map((isoCode, index) => ({ currencyNo: index + 1, isoCode }))
const GROUPS = ['HW', 'SW', 'SVC', 'RENT', 'MISC']
const GROUP_NUMBERS = [10, 20, 30, 40, 90]
const LANGUAGES = ['fi', 'sv', 'nb', 'da', 'en', 'de-AT']
const LANGUAGE_NUMBERS = [358, 46, 47, 45, 44, 49]

/** An article as the shop answers it; numbers from 0 up, each another one. */
export function shopArticle(index: number) {
  return {
    guid: guidOf(index),
    number: 10_000 + index,
    name: `Article ${index} of the shop`,
    shortName: index % 3 === 0 ? null : `A${index}`,
    group: { guid: guidOf(index % 5), code: GROUPS[index % 5] ?? '', name: 'a group' },
    language: { guid: guidOf(index % 6), code: LANGUAGES[index % 6] ?? '', name: 'a language' },
    currency: { guid: guidOf(index % 4), code: CURRENCIES[index % 4]?.isoCode ?? '', name: 'a currency' },
    price: { amount: (index % 9973) + 0.5, currencyCode: 'EUR' },
    cost: { amount: (index % 4999) + 0.25, currencyCode: 'EUR' },
    discount: index % 7 === 0 ? 12.5 : null,
    unit: index % 2 === 0 ? 'pcs' : 'h',
    supplier: { guid: guidOf(index % 97), name: `Supplier ${index % 97}` },
    contact: { email: index % 10 === 0 ? '' : `sales${index % 997}@supplier.example`, phone: null },
    website: index % 4 === 0 ? null : `https://shop.example/${index}`,
    note: index % 5 === 0 ? 'to be ordered in time' : null,
    isActive: index % 25 !== 0,
    createdAt: '2021-03-01T08:00:00.000Z',
    changedAt: '2024-03-01T08:00:00.000Z',
  }
}
export type ShopArticle = ReturnType<typeof shopArticle>

/** The same article as the ledger answers it, linked. */
export function ledgerArticle(index: number) {
  const shop = shopArticle(index)
  return {
    articleNo: shop.number,
    description: shop.name,
    shortName: shop.shortName ?? '',
    groupNo: GROUP_NUMBERS[index % 5],
    languageNo: LANGUAGE_NUMBERS[index % 6],
    currencyNo: CURRENCIES[index % 4]?.currencyNo,
    salesPrice: shop.price.amount,
    costPrice: shop.cost.amount,
    discount: shop.discount ?? 0,
    unitText: shop.unit,
    supplierName: shop.supplier.name,
    emailAddress: shop.contact.email,
    webPage: shop.website ?? '',
    information1: shop.guid,
    information2: shop.note ?? '',
    status: shop.isActive ? 0 : 9,
    createdAt: '2021-03-02T08:00:00',
    changedAt: '2024-03-02T08:00:00',
  }
}

/** Spread over all GUIDs, as real ones are: neighbours in number are no neighbours in order. */
function guidOf(index: number): string {
  const high = (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')
  const low = (index + 1).toString(16).padStart(12, '0')
  return `${high}-5117-4a00-8000-${low}`
}

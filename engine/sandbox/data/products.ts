import type { SandboxRow } from '../common/side.ts'
import type { PlainProduct, ProductKind } from './demo-file.ts'
import { linkField } from './link-field.ts'
import type { SpecialProduct } from './situations.ts'
import { drawStamps, nxtAudit, severaAudit } from './stamps.ts'
import type { World } from './world.ts'

export const PRODUCT_COLLECTIONS = {
  product: 'products',
  workType: 'worktypes',
  travelExpenseType: 'travelexpensetypes',
} as const

const KINDS: readonly ProductKind[] = ['product', 'workType', 'travelExpenseType']
const HOUR = 2
const VAT_PERCENT = 25.5

type Item = SpecialProduct & PlainProduct & { readonly kind: ProductKind }

/** Products, work types and travel expense types of Severa, the product table of NXT. */
export function buildProducts(world: World): void {
  const plain = KINDS.flatMap((kind) =>
    world.file.products[kind].map((row): Item => ({ ...row, kind, situation: 'linked', note: '' })),
  )
  const special = world.special.products.map((record): Item => ({ ...record, kind: record.kind ?? 'product' }))
  for (const item of [...plain, ...special]) {
    if (item.only !== 'nxt') world.severa.add(PRODUCT_COLLECTIONS[item.kind], severaItem(world, item))
    if (item.only !== 'severa') world.nxt.add('product', nxtProduct(world, item))
  }
}

function severaItem(world: World, item: Item): SandboxRow {
  const shared = {
    guid: world.guid(PRODUCT_COLLECTIONS[item.kind], keyOf(item)),
    name: item.severa?.name ?? item.name,
    code: item.code ?? null,
    isActive: !item.inactive,
  }
  return {
    ...shared,
    ...ownFields(world, item),
    ...severaAudit(world, drawStamps(world, world.random.fork(`item ${keyOf(item)}`))),
  }
}

function ownFields(world: World, item: Item): SandboxRow {
  const { file, link } = world
  const money = (amount: number | null) => ({ amount, currencyCode: file.organisation.currency })
  if (item.kind === 'workType') {
    return {
      isDefault: item.code === 'TIMER',
      isProductive: item.productive ?? true,
      hourCost: money(null),
      salesAccount: link('salesaccounts', '3100'),
    }
  }
  const shared = {
    measurementUnit: item.severa?.unit ?? item.unit ?? null,
    productCategory: item.category === undefined ? null : link('productcategories', item.category),
    vatRate: VAT_PERCENT,
    salesAccount: link('salesaccounts', '3000'),
  }
  if (item.kind === 'product') {
    const price = (item.severa && 'price' in item.severa ? item.severa.price : item.price) as number | null | undefined
    return {
      ...shared,
      type: typeOf(item),
      unitPrice: money(price ?? null),
      unitCost: money(item.cost ?? null),
      proposalDescription: null,
    }
  }
  const expenseClass = item.class ?? 'OtherTravelExpense'
  return {
    ...shared,
    expenseClass,
    isMileage: expenseClass === 'Mileage',
    isDailyAllowance: expenseClass === 'DailyAllowance',
    includeTime: expenseClass === 'DailyAllowance',
    unitCost: money(item.cost ?? null),
    purchaseVatRate: null,
    costAccount: link('costaccounts', '7100'),
  }
}

function typeOf(item: Item): string {
  if (item.code === 'SUBCON') return 'Subcontracting'
  return item.category === '10' || item.category === '50' ? 'FixedFees' : 'Materials'
}

function nxtProduct(world: World, item: Item): SandboxRow {
  const guid = (key: string) => world.guid(PRODUCT_COLLECTIONS[item.kind], key)
  const unit = world.file.units.find(({ name }) => name.toLowerCase() === (item.unit ?? '').trim().toLowerCase())
  return {
    productNo: item.code,
    description: item.nxt?.name ?? item.name,
    information1: linkField(item, guid(keyOf(item)), guid, () => guid(`deleted ${item.code}`)),
    unit: item.kind === 'workType' ? HOUR : (unit?.no ?? 0),
    salesPrice1: item.kind === 'product' ? (item.price ?? 0) : 0,
    costPrice: item.cost ?? 0,
    group1: Number(item.category ?? 0),
    suspended: item.inactive ? 1 : 0,
    taxAndAccountingGroup: 1,
    ...item.nxt?.set,
    ...nxtAudit(drawStamps(world, world.random.fork(`product ${item.code}`))),
  }
}

/** A code stands once in each of Severa's three registers, which is enough for a GUID. */
function keyOf(item: Item): string {
  return item.code ?? item.name
}

import { keyOfValue, numberIn, type Row, textIn, valueIn } from '../data/collation.ts'
import type { Draft, Writing } from '../write/draft.ts'
import { fillAmounts } from './amounts.ts'
import { customerPrice } from './prices.ts'

type Effect = (writing: Writing, draft: Draft) => void

/** Columns of an order that its customer fills in, and where they come from. Empty ones come over too. */
const FROM_CUSTOMER: Readonly<Record<string, string>> = {
  name: 'name',
  addressLine1: 'addressLine1',
  addressLine2: 'addressLine2',
  addressLine3: 'addressLine3',
  addressLine4: 'addressLine4',
  postCode: 'postCode',
  postalArea: 'postalArea',
  countryNo: 'countryNo',
  currencyNo: 'currencyNo',
  languageNo: 'languageNo',
  paymentTerms: 'paymentTermsForCustomer',
  paymentMethod: 'customerPaymentMethod',
  deliveryMethod: 'customerDeliveryMethod',
  deliveryTerms: 'customerDeliveryTerms',
  taxCode: 'taxCodeForCustomer',
  documentDeliveryMethod1: 'documentDeliveryMethod1',
  documentDeliveryMethod2: 'documentDeliveryMethod2',
}

const ORG_UNITS = Array.from({ length: 12 }, (_, index) => `orgUnit${index + 1}`)

/** What a new line takes over from its order. */
const FROM_ORDER = ['currencyNo', 'warehouseNo', 'taxCode', 'periodKeyNo', ...ORG_UNITS]

/** Columns of a line that its product fills in. */
const FROM_PRODUCT: Readonly<Record<string, string>> = {
  description: 'description',
  unit: 'unit',
  taxAndAccountingGroup: 'taxAndAccountingGroup',
  costPriceInCurrency: 'costPrice',
  productType3: 'productType3',
  processingMethod2: 'processingMethod2',
}

/** Business logic by the column whose assignment runs it. It sets columns directly, without effects of their own. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  'order.customerNo': (writing, draft) => {
    const customer = rowWhere(writing, 'associate', 'customerNo', draft.row.customerNo)
    if (customer) copy(writing, 'associate', customer, draft, FROM_CUSTOMER)
  },
  'order.invoiceReference': copyInvoicedLines,
  'orderLine.orderNo': (writing, draft) => {
    const order = writing.company.of('order').get(numberIn(draft.row, 'orderNo'))
    if (order) for (const name of FROM_ORDER) if (order[name]) draft.row[name] = order[name]
  },
  'orderLine.productNo': (writing, draft) => {
    const product = rowWhere(writing, 'product', 'productNo', draft.row.productNo)
    if (!product) return
    copy(writing, 'product', product, draft, FROM_PRODUCT)
    for (const name of ORG_UNITS) if (product[name]) draft.row[name] = product[name]
    Object.assign(draft.row, customerPrice(writing.company, product, draft.row))
    fillAmounts(writing, draft.row)
  },
  'orderLine.quantity': (writing, draft) => {
    const quantity = numberIn(draft.row, 'quantity')
    draft.row.totalQuantity = quantity
    draft.row.unrealisedQuantity = quantity - numberIn(draft.row, 'finished')
    fillAmounts(writing, draft.row)
  },
  'orderLine.priceInCurrency': recalculate,
  'orderLine.discountPercent1': recalculate,
  'orderLine.discountPercent2': recalculate,
  'orderLine.discountPercent3': recalculate,
  'orderLine.discountAmount1InCurrency': recalculate,
  'orderLine.taxCode': recalculate,
  'voucher.batchNo': (writing, draft) => {
    const batch = writing.company.of('batch').get(numberIn(draft.row, 'batchNo'))
    if (batch?.valueDate) draft.row.valueDate = batch.valueDate
  },
}

function recalculate(writing: Writing, draft: Draft): void {
  fillAmounts(writing, draft.row)
}

/** The trap of invoiceReference: an invoice of that number has its lines copied into the order. */
function copyInvoicedLines(writing: Writing, draft: Draft): void {
  const number = textIn(draft.row, 'invoiceReference')
  if (!writing.assumed.invoiceReferenceTrap || number === '' || draft.before) return
  const lines = writing.company.of('orderLine').where('invoiceNo', number)
  const values = lines.map(({ productNo, quantity, priceInCurrency, description, taxCode }) => {
    return Object.fromEntries(
      Object.entries({ productNo, quantity, priceInCurrency, description, taxCode }).filter(
        ([, value]) => value !== undefined,
      ),
    )
  })
  if (values.length > 0) draft.children.push({ table: 'orderLine', values, written: [] })
}

function copy(
  writing: Writing,
  table: string,
  from: Row,
  draft: Draft,
  columns: Readonly<Record<string, string>>,
): void {
  const source = writing.company.of(table).table.columns
  for (const [to, name] of Object.entries(columns)) draft.row[to] = valueIn(from, source.get(name)!)
}

function rowWhere(writing: Writing, table: string, column: string, value: unknown): Row | undefined {
  if (!value) return undefined
  const data = writing.company.of(table)
  return data.where(column, keyOfValue(data.table.columns.get(column)!, value))[0]
}

import { numberIn, type Row, textIn, textKey } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'

/**
 * Price and discount of a product on an order line. A row of the price matrix goes before the product's own price, one
 * for the customer before one for all, the latest start before earlier ones.
 */
export function customerPrice(company: CompanyData, product: Row, line: Row): Row {
  const order = company.of('order').get(numberIn(line, 'orderNo'))
  const customerNo = order ? numberIn(order, 'customerNo') : 0
  const date = order ? numberIn(order, 'orderDate') : 0
  const [best] = company
    .of('priceAndDiscountMatrix')
    .where('productNo', textKey(textIn(product, 'productNo')))
    .filter((row) => applies(row, customerNo, date))
    .sort(
      (x, y) =>
        numberIn(y, 'customerNo') - numberIn(x, 'customerNo') || numberIn(y, 'fromDate') - numberIn(x, 'fromDate'),
    )
  return {
    priceInCurrency: best?.salesPrice1InCurrency ?? numberIn(product, 'salesPrice1'),
    discountPercent1: best ? numberIn(best, 'discountPercent1') : 0,
  }
}

function applies(row: Row, customerNo: number, date: number): boolean {
  const [from, to] = [numberIn(row, 'fromDate'), numberIn(row, 'toDate')]
  const forCustomer = [0, customerNo].includes(numberIn(row, 'customerNo'))
  const inTime = date === 0 || (from <= date && (to === 0 || date <= to))
  return forCustomer && inTime && numberIn(row, 'minQuantity') <= 1
}

import { numberIn, type Row } from '../data/collation.ts'
import { type Amounting, fillAmounts, isCreditNote, money, sumOf } from './amounts.ts'

/**
 * Brings the sums of an order in line with its lines. The order's stamps stay: a changed child does not count as a change
 * of its parent.
 */
export function sumOrder({ company }: Amounting, orderNo: number): void {
  const orders = company.of('order')
  const order = orders.get(orderNo)
  if (!order) return
  const lines = company.of('orderLine').where('orderNo', orderNo)
  const net = sumOf(lines, 'amountInCurrency')
  const vat = sumOf(lines, 'vatAmountInCurrency')
  const domestic = sumOf(lines, 'amountDomestic')
  const sums: Row = {
    orderSumNetInCurrency: net,
    vatAmountInCurrency: vat,
    orderSumGrossInCurrency: money(net + vat),
    orderSumNetDomestic: domestic,
    invoicedAmountTotalInCurrency: net,
    invoicedAmountTotalDomestic: domestic,
    invoicedAmountInFutureDomestic: money(domestic - numberIn(order, 'invoicedAmountSoFarDomestic')),
  }
  const changed = Object.entries(sums).some(([name, value]) => numberIn(order, name) !== value)
  if (changed) company.write('order', order, { ...order, ...sums })
}

/** Works the lines out anew where the order's sign or exchange rate changed, then the sums. */
export function reviseOrder(amounting: Amounting, before: Row | undefined, after: Row): void {
  const orderNo = numberIn(after, 'orderNo')
  const turned = before && (isCreditNote(before) !== isCreditNote(after) || before.exchangeRate !== after.exchangeRate)
  if (!turned) return
  for (const line of amounting.company.of('orderLine').where('orderNo', orderNo)) {
    const revised = { ...line }
    fillAmounts(amounting, revised)
    amounting.company.write('orderLine', line, revised)
  }
  sumOrder(amounting, orderNo)
}

import Big from 'big.js'
import { numberIn, type Row } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import { CREDIT_NOTE } from '../model/domains.ts'
import type { NxtAssumed } from '../options.ts'

/** What working out amounts needs of a write. */
export interface Amounting {
  readonly company: CompanyData
  readonly assumed: NxtAssumed
}

/** Sets the amounts of an order line from its quantity, price, discounts and tax code. Money is rounded to 2 decimals. */
export function fillAmounts({ company, assumed }: Amounting, line: Record<string, unknown>): void {
  const order = company.of('order').get(numberIn(line, 'orderNo'))
  const rate = (order && numberIn(order, 'exchangeRate')) || 1
  const sign = order && isCreditNote(order) && assumed.creditFlagTurnsAmounts ? -1 : 1
  const amount = money(netOfLine(line).times(sign))
  const vat = money(new Big(amount).times(vatPercent(company, numberIn(line, 'taxCode'))).div(100))
  Object.assign(line, {
    amountInCurrency: amount,
    amountDomestic: money(new Big(amount).times(rate)),
    priceDomestic: money(new Big(numberIn(line, 'priceInCurrency')).times(rate)),
    vatAmountInCurrency: vat,
    vatAmountDomestic: money(new Big(vat).times(rate)),
  })
}

export function isCreditNote(order: Row): boolean {
  return (numberIn(order, 'orderPreferences') & CREDIT_NOTE) !== 0
}

function netOfLine(line: Row): Big {
  const discounts = ['discountPercent1', 'discountPercent2', 'discountPercent3']
  const gross = new Big(numberIn(line, 'quantity')).times(numberIn(line, 'priceInCurrency'))
  return discounts
    .reduce((amount, name) => amount.times(new Big(100).minus(numberIn(line, name))).div(100), gross)
    .minus(numberIn(line, 'discountAmount1InCurrency'))
}

/** Per cent of the rate that a tax code leads to; 0 where it leads to none. */
export function vatPercent(company: CompanyData, taxCode: number): number {
  const code = company.of('taxCode').get(taxCode)
  const vat = code && company.of('vat').get(numberIn(code, 'vatNo'))
  return vat ? numberIn(vat, 'vatPercent') : 0
}

/** Two decimals, halves away from zero. */
export function money(value: Big | number): number {
  return new Big(value).round(2, Big.roundHalfUp).toNumber()
}

/** Sum of one column over rows, to two decimals. */
export function sumOf(rows: readonly Row[], column: string): number {
  return money(rows.reduce((sum, row) => sum + numberIn(row, column), 0))
}

import Big from 'big.js'
import { numberIn, type Row, textIn } from '../data/collation.ts'
import type { CompanyData } from '../data/company-data.ts'
import type { Writing } from '../write/draft.ts'
import { type Amounting, fillAmounts, money, sumOf } from './amounts.ts'
import { changeRow } from './book.ts'

/** What is invoiced of one order: its lines with a finished quantity, and the text lines beside them. */
export interface Invoice {
  readonly order: Row
  readonly lines: readonly Row[]
  readonly net: number
  readonly vat: number
  readonly gross: number
  readonly grossDomestic: number
}

/** Moves what is left of an order's lines to "finish now". Answers the lines that had something left. */
export function finishOrder(writing: Writing, order: Row): Row[] {
  const lines = linesOf(writing.company, order).filter((line) => openQuantity(line) !== 0)
  return lines.map((line) => {
    const left = openQuantity(line)
    return changeRow(writing, 'orderLine', line, { finishNow: left, invoiceNow: left })
  })
}

/** What an invoice of the order would hold now; undefined when nothing was finished. */
export function draftInvoice(amounting: Amounting, order: Row): Invoice | undefined {
  const all = linesOf(amounting.company, order)
  const finished = all.filter((line) => numberIn(line, 'finishNow') !== 0)
  if (finished.length === 0) return undefined
  const lines = all
    .filter((line) => finished.includes(line) || isTextLine(line))
    .map((line) => partOfLine(amounting, line))
  const net = sumOf(lines, 'amountInCurrency')
  const vat = sumOf(lines, 'vatAmountInCurrency')
  const gross = money(net + vat)
  return {
    order,
    lines,
    net,
    vat,
    gross,
    grossDomestic: money(new Big(gross).times(numberIn(order, 'exchangeRate') || 1)),
  }
}

export function linesOf(company: CompanyData, order: Row): Row[] {
  const data = company.of('orderLine')
  return data.where('orderNo', numberIn(order, 'orderNo')).sort((x, y) => numberIn(x, 'lineNo') - numberIn(y, 'lineNo'))
}

/** What of a line is not invoiced yet. Loaded lines may leave that to their quantity. */
export function openQuantity(line: Row): number {
  if (line.unrealisedQuantity !== undefined) return numberIn(line, 'unrealisedQuantity')
  return numberIn(line, 'quantity') - numberIn(line, 'finished')
}

/** A line that only says something, and was on no invoice yet. */
export function isTextLine(line: Row): boolean {
  return numberIn(line, 'quantity') === 0 && textIn(line, 'invoiceNo') === ''
}

/** A line with the amounts of what is invoiced of it now. Loaded lines may leave their amounts to their price. */
function partOfLine(amounting: Amounting, line: Row): Row {
  const whole: Record<string, unknown> = { ...line }
  if (whole.amountInCurrency === undefined) fillAmounts(amounting, whole)
  const quantity = numberIn(line, 'quantity')
  const part = quantity === 0 ? new Big(1) : new Big(numberIn(line, 'finishNow')).div(quantity)
  const names = ['amountInCurrency', 'amountDomestic', 'vatAmountInCurrency', 'vatAmountDomestic']
  return { ...whole, ...Object.fromEntries(names.map((name) => [name, money(part.times(numberIn(whole, name)))])) }
}

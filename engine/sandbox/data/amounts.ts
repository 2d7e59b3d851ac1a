import type { Item } from './items.ts'

/** What an item costs without VAT. */
export function netOf({ quantity, price }: Item): number {
  return money(quantity * price)
}

export function vatOf(item: Item): number {
  return money((netOf(item) * item.vatPercent) / 100)
}

/** Two decimals, halves away from zero: the little more makes up for halves that a binary number misses. */
export function money(amount: number): number {
  return Math.round(amount * 100 + 1e-6) / 100
}

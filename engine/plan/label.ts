import { compareText } from '../core/problem.ts'
import type { Entity } from '../rules/types.ts'
import { cellText } from './clues.ts'
import type { IndexEntry } from './entry.ts'

/** Keys in the order people count: numbers first, by number, then texts. Any two keys have one order, whatever stands between them. */
export function compareKeys(x: string, y: string): number {
  const [digits, others] = [significant(x), significant(y)]
  if (digits === undefined || others === undefined)
    return Number(digits === undefined) - Number(others === undefined) || compareText(x, y)
  return digits.length - others.length || compareText(digits, others) || compareText(x, y)
}

/** The digits of a whole number without zeros in front, however many; undefined for any other text. */
function significant(key: string): string | undefined {
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : undefined
}

/** Number and name of a record, as far as it has them: how people know it. */
export function labelOf(entity: Entity, entry: IndexEntry): string {
  const parts = [entity.show.number, entity.show.name].map((field) =>
    field === undefined ? undefined : showCell(entity, field, entry),
  )
  return parts.filter((part) => part !== undefined && part !== '').join(' ') || entry.k
}

export function showCell(entity: Entity, field: number, entry: IndexEntry): string | undefined {
  const cell = entry.v[field]
  return cell === null || cell === undefined
    ? undefined
    : typeof cell === 'string'
      ? cell.trim()
      : cellText(entity, field, entry)
}

export function labels(entity: Entity, entry: IndexEntry): { number?: string; name?: string } {
  const number = entity.show.number === undefined ? undefined : showCell(entity, entity.show.number, entry)
  const name = entity.show.name === undefined ? undefined : showCell(entity, entity.show.name, entry)
  return { ...(number ? { number } : {}), ...(name ? { name } : {}) }
}

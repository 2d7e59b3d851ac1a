import { badProperty } from './refusal.ts'
import type { Draft, Writing } from './row-rules.ts'

/** Registers whose numbers the organisation counts, and where it keeps the counts. */
const SERIES = {
  customers: { next: 'nextCustomerNumber', last: 'lastCustomerNumber' },
  projects: { next: 'nextProjectNumber', last: 'lastProjectNumber' },
} as const

/** Gives a new row the number of its series unless it brings one; numbers in use are passed over. */
export function giveNumber({ org }: Writing, collection: keyof typeof SERIES, row: Draft): void {
  if (row.number !== undefined && row.number !== null) return
  const { next, last } = SERIES[collection]
  let number = Number(org.single('organizationsettings')[next] ?? 1)
  while (org.store.of(collection).count('number', [number]) > 0) number++
  row.number = number
  org.setSingle('organizationsettings', { [next]: number + 1, [last]: number })
}

/** A number that can be had: not negative, not another row's. @throws Refusal 400 */
export function demandNumber(writing: Writing, collection: keyof typeof SERIES, row: Draft): void {
  if (typeof row.number === 'number' && row.number < 0) throw badProperty('number', 'number must not be negative')
  demandUnique(writing, collection, 'number', row)
}

/** A value that no other row of the collections holds. @throws Refusal 400 */
export function demandUnique(
  { org }: Writing,
  collection: string,
  property: string,
  row: Draft,
  among: readonly string[] = [collection],
): void {
  const value = row[property]
  if (value === null || value === undefined || value === '') return
  const taken = among.some((name) =>
    org.store
      .of(name)
      .find(property, [value])
      .some((entry) => entry.row.guid !== row.guid),
  )
  if (taken) throw badProperty(property, `${property} ${value} is in use`)
}

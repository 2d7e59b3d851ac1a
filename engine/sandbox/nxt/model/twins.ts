import { nameOfValue, namesOfBits, valueOfName } from './domains.ts'
import { dateOfIso, isoOfDate, isoOfTime, timeOfIso } from './local-time.ts'
import type { Twin } from './table.ts'

/** What a twin answers for the value of its column. */
export function readTwin(twin: Twin, value: unknown): unknown {
  if (typeof value !== 'number') return null
  switch (twin.kind) {
    case 'date':
      return isoOfDate(value)
    case 'time':
      return isoOfTime(value)
    case 'enum':
      return nameOfValue(twin.domain, value)
    case 'flags':
      return namesOfBits(twin.domain, value)
  }
}

/** Value of the column behind what was written to its twin; undefined when the twin cannot say it. */
export function writeTwin(twin: Twin, value: unknown): number | undefined {
  switch (twin.kind) {
    case 'date':
      return dateOfIso(String(value))
    case 'time':
      return timeOfIso(String(value))
    case 'enum':
      return valueOfName(twin.domain, String(value))
    case 'flags':
      return Array.isArray(value) ? sumOfBits(twin, value) : undefined
  }
}

function sumOfBits(twin: Twin, names: readonly unknown[]): number | undefined {
  let sum = 0
  for (const name of names) {
    const bit = valueOfName(twin.domain, String(name))
    if (bit === undefined) return undefined
    sum |= bit
  }
  return sum
}

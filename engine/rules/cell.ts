import type { Severity } from '../core/problem.ts'
import { isDecimal, type Value } from '../core/value.ts'

/**
 * What reading or writing one field came to: its value, or why there is none. `issue` holds the record back where it
 * would be created, and the field where it would be updated; `warning` and `information` leave only the field out.
 */
export interface Trouble {
  readonly code: string
  readonly says: 'issue' | 'warning' | 'information'
  /** For the person who must act: what is wrong, with the value. */
  readonly what: string
  readonly mend: string
}
export type Cell = Value | Trouble

export function isTrouble(cell: unknown): cell is Trouble {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell) && !isDecimal(cell) && 'says' in cell
}

export function severityOf(says: Trouble['says']): Severity {
  return says === 'issue' ? 'error' : says === 'warning' ? 'warning' : 'info'
}

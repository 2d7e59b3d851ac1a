import { isSuggest } from '../core/resource.ts'
import { isEmpty, sameValue, type Value } from '../core/value.ts'
import { getPath } from './paths.ts'
import type { Sendable, SystemRecord } from './system.ts'

export interface Difference {
  readonly path: string
  readonly written: Value
  readonly answered: Value
}

/**
 * Written values that the answer shows otherwise, because the system cut, rounded or ignored them (SPEC R10). Paths that the
 * answer does not have say nothing; empty, null and 0 are one where something was emptied.
 */
export function differences(change: Sendable, record: SystemRecord | undefined): readonly Difference[] {
  if (change.kind === 'delete' || !record) return []
  return change.set.flatMap(([path, written]) => {
    if (isSuggest(written)) return []
    const answered = getPath(record, path) as Value | undefined
    if (answered === undefined || sameValue(written, answered)) return []
    if (isEmpty(written) && (isEmpty(answered) || answered === 0)) return []
    return [{ path, written, answered }]
  })
}

/** Whether a record still has the value that a change goes by; empty, null and missing are one. */
export function isStill(record: SystemRecord | undefined, path: string, expected: Value): boolean {
  const value = getPath(record, path) as Value | undefined
  return sameValue(value, expected) || (isEmpty(value) && isEmpty(expected))
}

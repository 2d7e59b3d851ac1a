import type { Violation } from '../common/side.ts'

/** A client that keeps breaking the contract should fill a report, not the memory. */
const MOST = 1000

/** Requests and answers that the contract does not allow, in the order they came. */
export class Violations {
  private readonly found: Violation[] = []

  add(at: Violation['at'], operation: string, schemaPath: string, message: string): void {
    if (this.found.length < MOST) this.found.push({ side: 'severa', at, operation, schemaPath, message })
  }

  all(): readonly Violation[] {
    return [...this.found]
  }
}

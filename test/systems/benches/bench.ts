import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { orThrow as valueOrThrow } from '../../../engine/core/problem.ts'
import type { Assignment, Condition } from '../../../engine/core/resource.ts'
import { parseDescription } from '../../../engine/systems/description/parse-description.ts'
import type { OpenOptions } from '../../../engine/systems/open-system.ts'
import type { System, SystemRecord } from '../../../engine/systems/system.ts'
import type { FaultKind } from '../servers/fault-server.ts'

/**
 * A system under test with people in it: person i is called "Person i", has the number 1000 + i (1000000 + i where the
 * bench says so) and is active when i is even. Two people never share a number.
 */
export interface Bench {
  readonly resource: string
  readonly namePath: string
  readonly numberPath: string
  /** The condition that picks the active ones, and its own test. */
  readonly active: { readonly condition: Condition; holds(record: SystemRecord): boolean }
  /** What this bench cannot do; the cases say so instead of passing quietly. */
  readonly lacks: readonly Lack[]
  /** A new client; every option as in openSystem. */
  open(options?: BenchOptions): System
  /** Replaces all people; their keys in order. */
  seed(count: number): Promise<readonly string[]> | readonly string[]
  /** How one more person is created. */
  create(name: string, number?: number): readonly Assignment[]
  /** As a person does it in the system itself. */
  rename(key: string, name: string): Promise<void> | void
  remove(key: string): Promise<void> | void
  nameOf(key: string): string | undefined
  count(): number
  /** The next read (or write) meets this. */
  fault(kind: FaultKind, write: boolean, retryAfter?: number): void
  /** Requests the system has received, without tokens. */
  received(): { readonly reads: number; readonly writes: number }
  /** Requests that the system's own schema does not allow; a bench without a schema has none. */
  violations?(): readonly unknown[]
  stop(): Promise<void> | void
}

export type Lack =
  | 'http' // no sockets: nothing that happens to requests and answers
  | 'credentials'
  | 'company'
  | 'suggest'
  | 'find-many' // several values take several requests
  | 'together' // changes of several records cannot be saved as one
  | 'several-pages' // pages are larger than what the suite seeds

export interface BenchOptions
  extends Partial<
    Pick<OpenOptions, 'dryRun' | 'now' | 'onCall' | 'limiters' | 'limits' | 'retry' | 'timeouts' | 'signal'>
  > {
  /** In place of the right connection values. */
  readonly connection?: Readonly<Record<string, string | number | boolean>>
}

/** No pace, short waits: what tests of behaviour need. */
export const QUICK = {
  limits: { windows: [], atOnce: { use: 8, sharedBy: ['url'] } },
  retry: { firstMs: 5, longestMs: 20, attempts: 3, refusedForMs: 300 },
  timeouts: { readMs: 5000, writeMs: 5000, tokenMs: 5000, connectMs: 2000 },
} as const

const ROOT = join(import.meta.dirname, '../../..')

export function yamlOf(path: string): Record<string, unknown> {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, unknown>
}

export function descriptionOf(path: string) {
  return valueOrThrow(parseDescription(yamlOf(path)))
}

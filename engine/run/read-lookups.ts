import type { Side } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import type { ResourceFacts } from '../core/resource.ts'
import { showValue, type Value } from '../core/value.ts'
import { mergeNeeds } from '../rules/entity.ts'
import { Lookups, pathGetter } from '../rules/lookups.ts'
import type { TenantRules } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import type { PullEnd, System } from '../systems/system.ts'
import { isDue } from './due.ts'
import type { Progress } from './progress.ts'
import type { Remembered } from './remembered.ts'
import type { ChangeReader, ReadChanges } from './shared-changes.ts'
import { type LookupDocument, names } from './state-names.ts'

type Rows = LookupDocument['rows']
type Row = Rows[number]

export interface LookupInput {
  readonly rules: TenantRules
  readonly systems: ReadonlyMap<Side, System>
  readonly store: Store
  readonly remembered: Remembered
  /** Look-ups whose rows are to be read whatever is remembered, as `side resource`. */
  readonly touched: ReadonlySet<string>
  readonly now: () => number
  /** Read everything, whatever is remembered. */
  readonly full: boolean
  /** Whether the last full reading (ms) is too old, and everything is to be read again. */
  readonly sweepIsDue: (fullAt: number) => boolean
}

/** A look-up resource that rules need, and how it is read in this run: whole, what changed of it, or not at all. */
export interface LookupReading {
  readonly key: string
  readonly system: System
  readonly facts: ResourceFacts
  readonly paths: readonly string[]
  readonly saved: LookupDocument | undefined
  readonly how: 'whole' | 'changes' | 'keep'
}

/** All look-ups that rules need, each with what is known of it. */
export async function planLookups(input: LookupInput): Promise<LookupReading[]> {
  const { meta, snapshot } = input.remembered
  const needs = mergeNeeds(input.rules.entities.flatMap((entity) => entity.lookups))
  return Promise.all(
    needs.map(async ({ side, resource, paths: needed }) => {
      const system = input.systems.get(side)
      if (!system) throw new Error(`no system ${side}`)
      const facts = system.resource(resource)
      const moved = await input.store.read<LookupDocument>(names.lookup(side, resource))
      const dry = await input.store.read<LookupDocument>(names.snapshotLookup(side, resource))
      const isLost = meta === undefined && snapshot === undefined
      const saved = isLost ? undefined : snapshot ? (dry ?? moved) : (moved ?? dry)
      const paths = [...new Set([...needed, facts.key])].filter((path) => path !== '')
      const reading = { key: Lookups.key(side, resource), system, facts, paths, saved }
      return { ...reading, how: howToRead(reading, input) }
    }),
  )
}

/**
 * What reports no changes is kept for as long as its description says. Of what does, only changes are asked for, until a full
 * sweep: it alone tells what was deleted; a description that says how long an answer may be kept asks for the whole so often.
 */
function howToRead({ key, facts, paths, saved }: Omit<LookupReading, 'how'>, input: LookupInput): LookupReading['how'] {
  if (!saved || input.full || input.touched.has(key)) return 'whole'
  if (!paths.every((path) => saved.paths.includes(path))) return 'whole'
  const isOld = (readAt: number): boolean => isDue(readAt, input.now(), facts.refreshMs)
  if (!facts.can.has('changes')) return isOld(saved.readAt) ? 'whole' : 'keep'
  const { cursor, fullAt } = saved
  if (cursor === undefined || fullAt === undefined || input.sweepIsDue(fullAt)) return 'whole'
  return facts.refreshMs > 0 && isOld(fullAt) ? 'whole' : 'changes'
}

/** Look-ups of which changes are asked for, as readers of their resources. */
export function lookupReaders(readings: readonly LookupReading[]): ChangeReader[] {
  return readings.flatMap(({ system, facts, paths, saved, how }) =>
    how === 'changes' ? [{ side: system.side, resource: facts.name, paths, cursor: saved?.cursor }] : [],
  )
}

export interface ReadLookup {
  readonly key: string
  readonly document: LookupDocument
  /** Whether rows are others than those that what is remembered was read with. */
  readonly isChanged: boolean
  /** False when the answer cannot be taken as the whole: it is not to be remembered. */
  readonly isComplete: boolean
}

export async function readLookup(
  reading: LookupReading,
  input: Pick<LookupInput, 'now'> & {
    readonly changes: ReadChanges
    readonly progress: Progress
    readonly signal: AbortSignal
  },
): Promise<ReadLookup> {
  const { key, system, facts, paths, saved, how } = reading
  if (saved && how === 'keep') return { key, document: saved, isChanged: false, isComplete: true }
  const readAt = input.now()
  const since = how === 'changes' ? saved?.cursor : undefined
  const pages =
    since === undefined
      ? system.pull({ resource: facts.name, paths }, input.signal)
      : input.changes(system, facts.name, since, input.signal)
  const read: Row[] = []
  let end: PullEnd | undefined
  for await (const page of pages) {
    read.push(...page.records)
    if (page.end) end = page.end
  }
  input.progress.read(system.side, facts.name, read.length)
  const before = saved?.rows ?? []
  const rows = since === undefined ? read : mergeRows(before, read, facts.key, paths)
  const cursor = end?.cursor ?? since
  const fullAt = since === undefined ? readAt : saved?.fullAt
  return {
    key,
    document: {
      readAt,
      ...(fullAt === undefined ? {} : { fullAt }),
      ...(cursor === undefined ? {} : { cursor }),
      paths,
      rows,
    },
    isChanged: since === undefined ? !sameRows(saved?.rows, rows, paths) : rows !== before,
    isComplete: end?.complete ?? false,
  }
}

/** Rows with those that changed in the place of what they were; the same rows where nothing changed that rules read. */
function mergeRows(before: Rows, changed: Rows, key: string, paths: readonly string[]): Rows {
  const keyOf = pathGetter(key)
  const idOf = (row: Row): string => showValue((keyOf(row) ?? null) as Value)
  const textOf = textBy(paths)
  const latest = new Map(before.map((row) => [idOf(row), row]))
  const differs = changed.filter((row) => {
    const known = latest.get(idOf(row))
    return !known || textOf(known) !== textOf(row)
  })
  if (differs.length === 0) return before
  for (const row of differs) latest.set(idOf(row), row)
  return [...latest.values()]
}

/** Whether rows are the same in all that rules read of them, in whatever order. */
function sameRows(before: Rows | undefined, now: Rows, paths: readonly string[]): boolean {
  if (before?.length !== now.length) return false
  const textOf = textBy(paths)
  const [x, y] = [before, now].map((rows) => rows.map(textOf).sort())
  return x?.every((text, index) => text === y?.[index]) ?? false
}

/** All that rules read of a row, as text. */
function textBy(paths: readonly string[]): (row: Row) => string {
  const getters = paths.map(pathGetter)
  return (row) => stableJson(getters.map((get) => get(row) ?? null))
}

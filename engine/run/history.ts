import type { JournalEntry, Store } from '../state/store.ts'
import type { Intent, OutcomeEntry } from './journal.ts'

/** One write as the journal has it: what was intended, by which rule, and what came of it. */
export interface HistoryEntry {
  readonly at: string
  readonly run: string
  readonly row: string
  readonly entity: string
  readonly side: string
  readonly resource: string
  readonly step: Intent['step']
  readonly key?: string
  /** The record of the other side that it comes from. */
  readonly from?: string
  readonly number?: string
  readonly name?: string
  /** `file:line` of the rule. */
  readonly rule?: string
  /** Fields in the common form of the rules; empty for writes that are not made of fields. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  /** What was sent, path by path, and what stood there as far as it was known. */
  readonly set: Intent['set']
  readonly before?: Intent['before']
  /** `none`: the run ended before it heard of it. */
  readonly outcome: OutcomeEntry['status'] | 'none'
  readonly code?: string
  readonly what?: string
}

export interface HistoryOptions {
  /** Key of either side, number or name: as a person knows the record. */
  readonly record?: string
  /** Most that are answered: the latest. Default: all. */
  readonly limit?: number
}

/** Every write of a tenant, oldest first. */
export async function history(store: Store, { record, limit }: HistoryOptions = {}): Promise<readonly HistoryEntry[]> {
  const wanted = record?.trim().toLowerCase()
  const found = new Map<string, HistoryEntry>()
  for await (const entry of store.journal()) {
    if (entry.type === 'intent') {
      const intent = entry as Intent
      // The key of a create comes with its outcome: until then each may be the one that is asked for.
      if (wanted === undefined || intent.step === 'create' || isNamed(intent, wanted))
        found.set(idOf(entry), intended(intent))
    } else if (entry.type === 'outcome') {
      const known = found.get(idOf(entry))
      if (!known) continue
      const told = concluded(known, entry as OutcomeEntry)
      if (wanted === undefined || isNamed(told, wanted)) found.set(idOf(entry), told)
      else found.delete(idOf(entry))
    }
  }
  const all = [...found.values()].filter((entry) => wanted === undefined || isNamed(entry, wanted))
  return limit === undefined ? all : all.slice(-limit)
}

function idOf({ run, row, step, member }: JournalEntry): string {
  return [run, row, step, (member as { field?: string } | undefined)?.field ?? ''].map(String).join(' ')
}

function isNamed(
  { key, from, number, name, record }: { [part in 'key' | 'from' | 'number' | 'name' | 'record']?: unknown },
  wanted: string,
): boolean {
  return [key, from, number, name, record].some((part) => {
    const text = String(part ?? '').toLowerCase()
    return text === wanted || text.endsWith(`:${wanted}`)
  })
}

function intended(intent: Intent): HistoryEntry {
  const { at, run, row, entity, side, resource, step, key, from, number, name, rule, fields, set, before } = intent
  return {
    at,
    run,
    row,
    entity,
    side,
    resource,
    step,
    ...(key === undefined ? {} : { key }),
    ...(from === undefined ? {} : { from }),
    ...(number === undefined ? {} : { number }),
    ...(name === undefined ? {} : { name }),
    ...(rule === undefined ? {} : { rule }),
    fields: fields ?? [],
    set,
    ...(before === undefined ? {} : { before }),
    outcome: 'none',
  }
}

function concluded(entry: HistoryEntry, { status, key, code, what }: OutcomeEntry): HistoryEntry {
  return {
    ...entry,
    ...((entry.key ?? key) === undefined ? {} : { key: entry.key ?? (key as string) }),
    outcome: status,
    ...(code === undefined ? {} : { code }),
    ...(what === undefined ? {} : { what }),
  }
}

/** For how many months every write is kept, where the tenant says nothing. */
export const KEEP_MONTHS = 24

/** Takes away months that are older than the tenant keeps them. State was folded right before: nothing in them is open. */
export async function pruneHistory(store: Store, keepMonths: number, nowMs: number): Promise<void> {
  const first = new Date(nowMs)
  first.setUTCDate(1)
  first.setUTCMonth(first.getUTCMonth() - keepMonths)
  await store.reviseJournal(() => undefined, first.toISOString())
}

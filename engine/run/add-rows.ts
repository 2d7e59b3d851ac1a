import type { Side } from '../core/ids.ts'
import type { Problem } from '../core/problem.ts'
import { showValue, type Value } from '../core/value.ts'
import type { AddFollowUp, PlanRow } from '../plan/plan.ts'
import { pathGetter } from '../rules/lookups.ts'
import type { Receipt, System } from '../systems/system.ts'
import type { RowResult } from './apply-rows.ts'
import type { Write } from './follow-ups.ts'

/** What became of rows that values lead to, by the id that assignments name: each is created once in a run. */
export type Added = Map<string, { readonly key: string } | Fault>

interface Fault {
  readonly status: 'failed' | 'unsettled' | 'stopped'
  readonly problem: Problem
}

interface Adding {
  readonly system: System
  readonly added: Added
  readonly stop: AbortSignal
  readonly send: (writes: readonly Write[]) => Promise<readonly Receipt[]>
  readonly settle: (result: RowResult) => void
}

/**
 * Creates what the rows' values lead to and nobody has yet, and answers the rows that can go. Right before, each is looked up
 * once more by what it is known by, so that a repeat after a crash finds what the run before it has made.
 */
export async function addRows(rows: readonly PlanRow[], adding: Adding): Promise<PlanRow[]> {
  const { system, added, stop, settle } = adding
  const wanted = new Map<string, { readonly row: PlanRow; readonly next: AddFollowUp }>()
  for (const row of rows)
    for (const next of addsOf(row)) if (!added.has(next.id) && !wanted.has(next.id)) wanted.set(next.id, { row, next })
  const asked = [...wanted.values()].map(({ next }) => next)
  for (const resource of new Set(asked.map((next) => next.resource))) {
    const group = asked.filter((next) => next.resource === resource)
    try {
      for (const [id, key] of await lookUp(resource, group, system, stop)) added.set(id, { key })
    } catch (error) {
      const status = stop.aborted ? 'stopped' : 'failed'
      const what = `${system.side} could not be asked for its ${resource}: ${error instanceof Error ? error.message : String(error)}`
      const problem = { code: 'NOT_SENT', what, mend: 'run again: nothing was written' }
      for (const { id } of group) added.set(id, { status, problem })
    }
  }
  const missing = [...wanted.values()].filter(({ next }) => !added.has(next.id))
  const receipts = await adding.send(missing.map(writeOf))
  missing.forEach(({ next }, index) => {
    added.set(next.id, outcomeOf(next, receipts[index] as Receipt, system.side))
  })
  return rows.filter((row) => {
    const fault = addsOf(row)
      .map(({ id }) => added.get(id))
      .find((found): found is Fault => found !== undefined && 'status' in found)
    if (fault) settle({ row, ...fault })
    return fault === undefined
  })
}

export function addsOf(row: PlanRow): AddFollowUp[] {
  return row.followUps.filter((next) => next.kind === 'addRow')
}

/** Keys of those that are there by now, by id. */
async function lookUp(
  resource: string,
  wanted: readonly AddFollowUp[],
  system: System,
  stop: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const facts = system.resource(resource)
  const paths = [...new Set([facts.key, ...wanted.map(({ known }) => known[0])])]
  const found = new Map<string, string>()
  let isComplete = false
  for await (const { records, end } of system.pull({ resource, paths }, stop)) {
    if (end) isComplete = end.complete
    for (const record of records) {
      const textAt = (path: string): string => showValue((pathGetter(path)(record) ?? null) as Value).trim()
      for (const { id, known } of wanted) if (textAt(known[0]) === known[1]) found.set(id, textAt(facts.key))
    }
  }
  if (!isComplete) throw new Error('the answer was not complete')
  return found
}

function writeOf({ row, next }: { readonly row: PlanRow; readonly next: AddFollowUp }): Write {
  const { id, resource, set, field } = next
  return {
    row,
    step: 'addRow',
    sendable: { kind: 'create', ref: id, resource, set },
    member: { key: id, field },
  }
}

function outcomeOf({ resource, known }: AddFollowUp, receipt: Receipt, side: Side): { readonly key: string } | Fault {
  if (receipt.status === 'done') return { key: receipt.key }
  const problem =
    'problem' in receipt
      ? receipt.problem
      : { code: 'STALE', what: 'it changed meanwhile', mend: 'nothing to do: the next run plans it anew' }
  return {
    status: receipt.status === 'unknown' ? 'unsettled' : 'failed',
    problem: {
      ...problem,
      what: `${resource} with ${known[0]} "${known[1]}" was not created in ${side}: ${problem.what}`,
    },
  }
}

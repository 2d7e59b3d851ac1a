import { setMaxListeners } from 'node:events'
import type { Side } from '../core/ids.ts'
import { EngineError, type Problem } from '../core/problem.ts'
import { type Assignment, isSuggest } from '../core/resource.ts'
import { numberFromDigits, sameValue, showValue, type Value } from '../core/value.ts'
import { kindOf, plainKey } from '../plan/entry.ts'
import { isAfterApply, type PlanRow } from '../plan/plan.ts'
import { coerce } from '../rules/coerce.ts'
import { pathGetter } from '../rules/lookups.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import type { Store } from '../state/store.ts'
import { type Receipt, type Sendable, type System, SystemError, type SystemRecord } from '../systems/system.ts'
import { type Added, addRows } from './add-rows.ts'
import { finishUnits, parentWrites, type Unit, type Write, withFault } from './follow-ups.ts'
import { type Given, type Intent, intentOf, outcomeOf } from './journal.ts'
import type { Progress } from './progress.ts'

export interface ApplyInput {
  readonly rows: readonly PlanRow[]
  readonly entities: ReadonlyMap<string, Entity>
  readonly systems: ReadonlyMap<Side, System>
  readonly store: Store
  /** What an update gives to its pair: for the journal, so that it is known even if the run dies. */
  readonly given: (row: PlanRow) => Given | undefined
  /** A record's field as it was read, for the journal. */
  readonly was: (entity: string, side: Side, key: string, field: string) => Value | undefined
  readonly runId: string
  readonly now: () => number
  /** Aborted: no further write is begun; those in hand are finished and recorded. */
  readonly stop: AbortSignal
  readonly progress: Progress
}

export interface RowResult {
  readonly row: PlanRow
  readonly status: 'done' | 'stale' | 'refused' | 'failed' | 'unsettled' | 'blocked' | 'stopped' | 'later'
  /** Key of the record that was created. */
  readonly key?: string
  readonly record?: SystemRecord
  readonly problem?: Problem
}

/** What was begun is finished: a write in hand is never cut off by us. Many requests may listen. */
const never = new AbortController().signal
setMaxListeners(0, never)

/** Rows sent to a system at once where it takes no batches: enough to use its pace, few enough to stop soon. */
const UNBATCHED = 8

/**
 * Sends the rows in the order of their needs, both sides side by side, batched where a system can. Every intent is durable
 * before its call, every outcome after it. One row that fails stops nothing but what needs it.
 */
export async function applyRows(input: ApplyInput): Promise<RowResult[]> {
  const results = new Map<string, RowResult>()
  const added: Added = new Map()
  const ids = new Set(input.rows.map((row) => row.id))
  let open = [...input.rows]
  const settle = (result: RowResult): void => {
    results.set(result.row.id, result)
    input.progress.write(
      results.size,
      input.rows.length,
      [result.row.number, result.row.name].filter(Boolean).join(' '),
    )
  }
  while (open.length > 0) {
    if (input.stop.aborted) {
      for (const row of open) settle({ row, status: 'stopped' })
      break
    }
    const ready: PlanRow[] = []
    const waiting: PlanRow[] = []
    for (const row of open) {
      // What a row needs and is not sent at all (stale, dry, left out) is as good as failed: its key would never be known.
      const failed =
        row.needs.find((need) => (results.has(need) ? !isThere(results.get(need) as RowResult) : !ids.has(need))) ??
        row.together?.find((id) => results.has(id) || !ids.has(id))
      if (failed !== undefined) {
        settle({ row, status: 'blocked', problem: blockedBy(results.get(failed)) })
      } else if (row.needs.every((need) => results.has(need))) ready.push(row)
      else waiting.push(row)
    }
    apartFrom(ready, waiting)
    if (ready.length === 0) {
      for (const row of waiting)
        settle({
          row,
          status: 'blocked',
          problem: {
            code: 'BLOCKED',
            what: 'it waits for a row that waits for it',
            mend: 'report this: a plan has no circles',
          },
        })
      break
    }
    const sides = [...input.systems.keys()].map((side) =>
      sendSide(
        side,
        ready.filter((row) => row.side === side),
        input,
        results,
        added,
        settle,
      ),
    )
    // When the journal cannot be written, both sides end before anybody closes it.
    await Promise.allSettled(sides)
    await Promise.all(sides)
    open = waiting
  }
  return input.rows.flatMap((row) => results.get(row.id) ?? [])
}

/** Whether the record of a row is there to be referred to, be it that a value or its link did not arrive as it should. */
function isThere({ row, status, key }: RowResult): boolean {
  return status === 'done' || (row.action === 'create' && key !== undefined)
}

function blockedBy(result: RowResult | undefined): Problem {
  const label = [result?.row.entity, result?.row.number, result?.row.name].filter(Boolean).join(' ')
  return {
    code: 'BLOCKED',
    what: result ? `waits for ${label}, which was not written` : 'waits for a record that is not written in this run',
    mend: result ? 'mend that record: this one follows by itself' : 'nothing to do: it follows by itself',
  }
}

async function sendSide(
  side: Side,
  rows: readonly PlanRow[],
  input: ApplyInput,
  results: ReadonlyMap<string, RowResult>,
  added: Added,
  settle: (result: RowResult) => void,
): Promise<void> {
  const system = input.systems.get(side)
  if (!system || rows.length === 0) return
  for (const chunk of chunksOf(rows, system.batchSize > 1 ? system.batchSize : UNBATCHED)) {
    if (input.stop.aborted) {
      for (const row of chunk) settle({ row, status: 'stopped' })
      continue
    }
    const news = await lookBeforeCreate(chunk, system, input, settle)
    const whole = news.length < chunk.length ? apart(news, settle) : news
    const send = (writes: readonly Write[]): Promise<readonly Receipt[]> => recorded(writes, system, input)
    const led = await addRows(whole, { system, added, stop: input.stop, send, settle })
    const rest = led.length < whole.length ? apart(led, settle) : led
    const sendable = await writeParents(rest, system, input, results, settle)
    if (sendable.length > 0) await sendChunk(sendable, system, input, results, added, settle)
  }
}

/** Of rows that are saved as one none is sent when one of them is not. */
function apart(rows: readonly PlanRow[], settle: (result: RowResult) => void): PlanRow[] {
  return rows.filter((row) => {
    if (row.together === undefined) return true
    settle({
      row,
      status: 'failed',
      problem: {
        code: 'NOT_SENT',
        what: 'it is saved together with another row, which was not sent',
        mend: 'mend that one: this one follows by itself',
      },
    })
    return false
  })
}

/** What the parent gets too is written first: where that fails the child is not written either, and both are tried again. */
async function writeParents(
  rows: readonly PlanRow[],
  system: System,
  input: ApplyInput,
  results: ReadonlyMap<string, RowResult>,
  settle: (result: RowResult) => void,
): Promise<PlanRow[]> {
  const writes = rows.flatMap((row) => parentWrites(row, (id) => results.get(id)?.key))
  if (writes.length === 0) return [...rows]
  const receipts = await recorded(writes, system, input)
  const failed = new Set<string>()
  receipts.forEach((receipt, index) => {
    const { row, step } = writes[index] as Write
    if (receipt.status === 'done') return
    failed.add(row.id)
    // Written once more it is the same: nothing to settle, whatever became of it.
    settle({ ...withFault({ row, status: 'done' }, receipt, step, undefined, system.side), status: 'failed' })
  })
  const rest = rows.filter(({ id }) => !failed.has(id))
  return failed.size > 0 ? apart(rest, settle) : rest
}

/** Rows that are saved as one go when all of them can: the others wait with those that must. */
function apartFrom(ready: PlanRow[], waiting: PlanRow[]): void {
  const now = new Set(ready.map(({ id }) => id))
  const late = ready.filter(({ together }) => together?.some((id) => !now.has(id)))
  for (const row of late) {
    ready.splice(ready.indexOf(row), 1)
    waiting.push(row)
  }
}

/** Rows that go at once; those that are saved as one are a chunk of their own. */
function chunksOf(rows: readonly PlanRow[], size: number): PlanRow[][] {
  const single = rows.filter(({ together }) => together === undefined)
  const groups = new Map<string, PlanRow[]>()
  for (const row of rows)
    if (row.together) groups.set(row.together.join(), [...(groups.get(row.together.join()) ?? []), row])
  const chunks = Array.from({ length: Math.ceil(single.length / size) }, (_, at) =>
    single.slice(at * size, (at + 1) * size),
  )
  return [...chunks, ...groups.values()]
}

/** What looks new is looked up at the other system once more, by its link or number, right before it is created (SPEC 9). */
async function lookBeforeCreate(
  rows: readonly PlanRow[],
  system: System,
  input: ApplyInput,
  settle: (result: RowResult) => void,
): Promise<PlanRow[]> {
  const found = new Map<string, string>()
  const refused = new Set<string>()
  const groups = new Map<
    string,
    { resource: string; path: string; fold: (value: Value) => string; rows: Map<string, PlanRow> }
  >()
  for (const row of rows) {
    if (row.action !== 'create') continue
    const facts = system.resource(row.resource)
    const entity = input.entities.get(row.entity)
    const linkPath = entity?.link.side === system.side ? entity.link.path : undefined
    for (const [path, value] of row.set) {
      const identifies = path === linkPath || path === facts.key || (entity && numberPath(entity, system.side) === path)
      if (!identifies || !facts.findBy.includes(path) || isSuggest(value) || isAfterApply(value) || value === null)
        continue
      const group = groups.get(`${row.resource} ${path}`) ?? {
        resource: row.resource,
        path,
        // Keys that are no GUIDs may differ by case alone.
        fold: path === linkPath && entity?.link.holds === 'key' ? showValue : foldCase,
        rows: new Map<string, PlanRow>(),
      }
      group.rows.set(group.fold(value as Value), row)
      groups.set(`${row.resource} ${path}`, group)
    }
  }
  for (const { resource, path, fold, rows: wanted } of groups.values()) {
    const facts = system.resource(resource)
    const values = [...wanted.values()].map((row) => row.set.find(([candidate]) => candidate === path)?.[1] as Value)
    let records: readonly SystemRecord[]
    try {
      records = await system.find(resource, path, values, [facts.key, path], input.stop)
    } catch (error) {
      // Without that look nothing is created; the rest of the chunk goes on.
      const what = `${system.side} could not be asked whether it exists already: ${reasonOf(error)}`
      const problem: Problem = { code: 'NOT_SENT', what, mend: 'run again: nothing was written' }
      for (const row of wanted.values()) {
        if (!refused.has(row.id)) settle({ row, status: input.stop.aborted ? 'stopped' : 'failed', problem })
        refused.add(row.id)
      }
      continue
    }
    for (const record of records) {
      const row = wanted.get(fold((pathGetter(path)(record) ?? null) as Value))
      if (row) found.set(row.id, showValue((pathGetter(facts.key)(record) ?? null) as Value))
    }
  }
  return rows.filter((row) => {
    if (refused.has(row.id)) return false
    const key = found.get(row.id)
    if (key === undefined) return true
    settle({
      row,
      status: 'stale',
      problem: {
        code: 'EXISTS_ALREADY',
        what: `${system.side} has it by now: ${row.resource} ${key}`,
        mend: 'nothing to do: the next run links the two',
      },
    })
    return false
  })
}

const foldCase = (value: Value): string => showValue(value).toLowerCase()

/** What a problem says, without its code and cure: the row gets its own. */
function reasonOf(error: unknown): string {
  if (error instanceof EngineError) return error.problems[0].what
  return error instanceof Error ? error.message : String(error)
}

function numberPath(entity: Entity, side: Side): string | undefined {
  const index = entity.show.number
  return index === undefined ? undefined : entity.fields[index]?.sides.get(side)?.writePath
}

async function sendChunk(
  rows: readonly PlanRow[],
  system: System,
  input: ApplyInput,
  results: ReadonlyMap<string, RowResult>,
  added: Added,
  settle: (result: RowResult) => void,
): Promise<void> {
  const units: Unit[] = []
  const writes: Write[] = []
  for (const row of rows) {
    const sendable = sendableOf(row, input, results, added)
    // Of a record whose only change is kept in other rows nothing is written itself.
    if (sendable.kind === 'update' && sendable.set.length === 0)
      units.push({ row, worst: { row, status: 'done', key: row.key ?? '' }, key: sendable.key, record: undefined })
    else writes.push({ row, step: row.action as Intent['step'], sendable })
  }
  const receipts = await recorded(writes, system, input)
  receipts.forEach((receipt, index) => {
    const { row, sendable } = writes[index] as Write
    const result = resultOf(row, receipt, sendable, entitySide(row, input))
    if (receipt.status === 'done' && row.followUps.length > 0)
      units.push({ row, worst: result, key: receipt.key, record: receipt.record })
    else settle(result)
  })
  if (units.length === 0) return
  const sides = new Map(
    [...input.systems].map(([side, { batchSize }]) => [side, batchSize > 1 ? batchSize : UNBATCHED]),
  )
  const done = await finishUnits(units, input, (side, steps) => {
    const other = input.systems.get(side)
    return other
      ? inChunks(steps, sides.get(side) ?? UNBATCHED, (chunk) => recorded(chunk, other, input))
      : Promise.resolve([])
  })
  for (const result of done) settle(result)
}

async function inChunks<T, R>(
  items: readonly T[],
  size: number,
  work: (chunk: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += size)
    results.push(...(await work(items.slice(start, start + size))))
  return results
}

/** Sends writes with their intents durable before and their outcomes after. */
async function recorded(writes: readonly Write[], system: System, input: ApplyInput): Promise<readonly Receipt[]> {
  if (writes.length === 0) return []
  const { store, runId, now } = input
  const at = new Date(now()).toISOString()
  const other = (row: PlanRow): string =>
    [...(input.entities.get(row.entity)?.sides.keys() ?? [])].find((side) => side !== system.side) ?? ''
  await store.append(
    writes.map(({ row, step, sendable, member }) =>
      intentOf(runId, at, row, step, {
        ...(member ? { member } : {}),
        side: system.side,
        fromSide: other(row),
        resource: sendable.resource,
        ...('key' in sendable ? { key: sendable.key } : {}),
        set: 'set' in sendable ? sendable.set : [],
        given: step === 'update' ? input.given(row) : undefined,
        fields: fieldsOf(row, step, sendable, input),
        ...(sendable.kind === 'update' && sendable.expect ? { before: sendable.expect } : {}),
      }),
    ),
  )
  // A system without batches gets its requests side by side: its own limiter paces them.
  const together = writes.length > 1 && writes.every(({ row }) => row.together !== undefined)
  const groups = together || system.batchSize > 1 ? [writes] : writes.map((write) => [write])
  const answers = groups.map(async (group) => {
    const sendables = group.map(({ sendable }) => sendable)
    const receipts = await pushed(sendables, system, together)
    const ended = new Date(now()).toISOString()
    await store.append(
      group.map(({ row, step, member }, index) =>
        outcomeOf(runId, ended, row.id, step, receipts[index] as Receipt, member),
      ),
    )
    return receipts
  })
  // Nothing is left behind: a request that is under way is waited for, whatever became of its neighbours.
  await Promise.allSettled(answers)
  return (await Promise.all(answers)).flat()
}

/** What a write changes, in the common form of the rules: of a unit of several writes each has its own. */
function fieldsOf(row: PlanRow, step: Intent['step'], sendable: Sendable, input: ApplyInput): Intent['fields'] {
  if (step === row.action) return row.fields.map(({ field, before, after }) => ({ field, before, after }))
  if (step !== 'writeBack' || !('set' in sendable)) return []
  const path = sendable.set[0]?.[0]
  const next = row.followUps.find((followUp) => followUp.kind === 'writeBack' && followUp.path === path)
  if (!next || !('field' in next) || next.field === undefined || next.key === undefined) return []
  const before = input.was(row.entity, next.side, next.key, next.field)
  return [{ field: next.field, before: before ?? null, after: sendable.set[0]?.[1] }]
}

const UNANSWERED: Problem = {
  code: 'ANSWER_INVALID',
  what: 'the system did not say what became of it',
  mend: 'nothing to do: it is looked up before anything is repeated',
}

async function pushed(sendables: readonly Sendable[], system: System, together: boolean): Promise<readonly Receipt[]> {
  const [first, ...rest] = sendables
  if (!first) return []
  try {
    const receipts = await system.push([first, ...rest], never, { together })
    return sendables.map((sendable, index) => {
      const receipt = receipts[index]
      const isAnswer = receipt && (receipt.status !== 'done' || receipt.key !== '')
      return isAnswer ? receipt : { ref: sendable.ref, status: 'unknown', problem: UNANSWERED }
    })
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    // A system throws its own errors only when nothing was sent at all; of any other nobody knows when it came.
    if (error instanceof SystemError) {
      const problem = { code: 'NOT_SENT', what, mend: 'mend the connection and run again: nothing was written' }
      return sendables.map((sendable) => ({ ref: sendable.ref, status: 'refused', problem }))
    }
    const problem = {
      code: 'INTERNAL',
      what,
      mend: 'report this; what was sent is looked up before anything is repeated',
    }
    return sendables.map((sendable) => ({ ref: sendable.ref, status: 'unknown', problem }))
  }
}

function entitySide(row: PlanRow, input: ApplyInput): EntitySide {
  const side = input.entities.get(row.entity)?.sides.get(row.side)
  if (!side) throw new Error(`no rules for ${row.entity} in ${row.side}`)
  return side
}

/** The key of a record that was created, or another value that the answer to the create has. */
function createdValue(result: RowResult | undefined, path: string | undefined): string | undefined {
  if (path === undefined) return result?.key
  const text = showValue((pathGetter(path)(result?.record) ?? null) as Value)
  return text === '' ? undefined : text
}

function sendableOf(row: PlanRow, input: ApplyInput, results: ReadonlyMap<string, RowResult>, added: Added): Sendable {
  const side = entitySide(row, input)
  const set = row.set.map(([path, value]): Assignment => {
    if (!isAfterApply(value)) return [path, value]
    const made = added.get(value.after)
    const key = made && 'key' in made ? made.key : createdValue(results.get(value.after), value.path)
    if (key === undefined) throw new Error(`${row.id} refers to ${value.after}, which has no key`)
    const type = side.kinds.find((kind) => kind.resource.name === row.resource)?.resource.types[path]
    return [path, type === 'integer' || type === 'decimal' ? (numberFromDigits(key) ?? key) : key]
  })
  if (row.action === 'create') return { kind: 'create', ref: row.id, resource: row.resource, set }
  if (row.action === 'delete')
    return { kind: 'delete', ref: row.id, resource: row.resource, key: plainKey(row.key ?? '', side) }
  return {
    kind: 'update',
    ref: row.id,
    resource: row.resource,
    key: plainKey(row.key ?? '', side),
    set,
    ...(row.expect ? { expect: row.expect } : {}),
  }
}

function resultOf(row: PlanRow, receipt: Receipt, sendable: Sendable, side: EntitySide): RowResult {
  switch (receipt.status) {
    case 'done': {
      const wrong = sendable.kind === 'delete' ? undefined : notWritten(sendable, receipt.record, side)
      return wrong ? { ...done(row, receipt, side), status: 'failed', problem: wrong } : done(row, receipt, side)
    }
    case 'stale':
      return {
        row,
        status: 'stale',
        problem: {
          code: 'STALE',
          what: 'the record changed since the plan was made',
          mend: 'nothing to do: the next run plans it anew',
        },
      }
    case 'refused':
      return { row, status: 'failed', problem: receipt.problem }
    case 'unknown':
      return { row, status: 'unsettled', problem: receipt.problem }
  }
}

function done(row: PlanRow, receipt: Extract<Receipt, { status: 'done' }>, side: EntitySide): RowResult {
  const kind = side.kinds.length > 1 ? (row.key === undefined ? side.bornAs : kindOf(row.key, side)).name : ''
  const key = row.key ?? (kind === '' ? receipt.key : receipt.key)
  return { row, status: 'done', key, ...(receipt.record ? { record: receipt.record } : {}) }
}

/** What was written is compared with the answer (SPEC R10): a system may swap a value for another and say nothing. */
function notWritten(
  { set, resource }: Exclude<Sendable, { kind: 'delete' }>,
  record: SystemRecord | undefined,
  side: EntitySide,
): Problem | undefined {
  if (!record) return undefined
  const types = side.kinds.find((kind) => kind.resource.name === resource)?.resource.types ?? {}
  const wrong = set.flatMap(([path, value]) => {
    if (isSuggest(value)) return []
    const held = pathGetter(path)(record) as Value | undefined
    if (held === undefined) return []
    // 1200 and "1200.00" are one amount.
    const typed = (given: Value): Value => coerce(given, types[path] ?? 'text') ?? given
    return sameValue(held, value) || sameValue(typed(held), typed(value)) || showValue(held) === showValue(value)
      ? []
      : [`${path}: wrote "${showValue(value)}", the system holds "${showValue(held)}"`]
  })
  return wrong.length === 0
    ? undefined
    : {
        code: 'WRITTEN_DIFFERS',
        what: wrong.join('; '),
        mend: 'look at the record in the system: it took another value than it was given',
      }
}

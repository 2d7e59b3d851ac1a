import type { Side } from '../core/ids.ts'
import { memberId } from '../plan/members.ts'
import type { FieldChange, MemberFollowUp, PlanRow } from '../plan/plan.ts'
import type { JournalEntry, Store } from '../state/store.ts'
import type { Receipt } from '../systems/system.ts'
import { names, type Unsettled } from './state-names.ts'
import { type SentField, sentFields } from './unsteady.ts'

/** The intent of one write: durable before it is sent (SPEC R14). */
export interface Intent extends JournalEntry {
  readonly type: 'intent'
  /** The unit of work it belongs to (id of the plan row), and which of its writes this is. */
  readonly row: string
  readonly step: 'create' | 'update' | 'link' | 'writeBack' | 'delete' | 'also' | 'addRow' | MemberFollowUp['kind']
  readonly entity: string
  readonly side: string
  readonly resource: string
  readonly key?: string
  readonly from?: string
  readonly set: readonly (readonly [string, unknown])[]
  readonly before?: readonly (readonly [string, unknown])[]
  readonly rule?: string
  /** The record on `side` as the index knows it (with its kind in front), and how people know it. */
  readonly record?: string
  readonly number?: string
  readonly name?: string
  /** Of the row: fields in the common form of the rules, before and after. What was there can be put back from this. */
  readonly fields?: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
  /** Of an update: the linked pair, by the key that links go by, and what its fields count as having been given. */
  readonly pair?: string
  readonly baselines?: Readonly<Record<string, string>>
  /** Of a row that keeps a value of a record: that record's key, and the field. */
  readonly member?: Member
}

interface Member {
  readonly key: string
  readonly field: string
}

export interface OutcomeEntry extends JournalEntry {
  readonly type: 'outcome'
  readonly row: string
  readonly step: Intent['step']
  readonly status: Receipt['status']
  readonly key?: string
  readonly code?: string
  readonly what?: string
  readonly member?: Member
}

/** What an update gives to a linked pair, as state is to remember it. */
export interface Given {
  readonly pair: string
  readonly baselines: Readonly<Record<string, string>>
}

/** All before this is in state's tables. */
export interface Folded extends JournalEntry {
  readonly type: 'folded'
}

export interface Recovered {
  /** Creates whose answer is not known: entity -> "side key" -> until when nothing may be repeated. */
  readonly unsettled: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Records that were created, and whose link may not have been written: entity -> [side of the new record, its key, key it came from]. */
  readonly created: readonly {
    readonly entity: string
    readonly side: string
    readonly key: string
    readonly from: string
  }[]
  /** Updates that were written, in the order in which they were. */
  readonly written: readonly {
    readonly entity: string
    readonly pair: string
    readonly baselines: Readonly<Record<string, string>>
  }[]
  /** Updates that were sent and never answered: what the side that was written to may hold by now. */
  readonly tried: readonly {
    readonly entity: string
    readonly side: string
    readonly pair: string
    readonly baselines: Readonly<Record<string, string>>
  }[]
  /** Resources whose rows were written, as `side resource`: what is remembered of them is out of date. */
  readonly touched: ReadonlySet<string>
  /** Fields that were written, in their order. */
  readonly sent: readonly SentField[]
}

/** What the journal says since state was last folded, with what state itself holds as unsettled. Read only. */
export async function recover(store: Store, settleAfterMs: (side: string) => number): Promise<Recovered> {
  const open = new Map<string, Intent>()
  const created: { entity: string; side: string; key: string; from: string }[] = []
  const written: { entity: string; pair: string; baselines: Readonly<Record<string, string>> }[] = []
  const intents = new Map<string, Intent>()
  const touched = new Set<string>()
  const adding = new Map<string, Intent>()
  const settled = new Set<string>()
  const updates = new Map<string, Intent>()
  const done = new Set<string>()
  // Whatever comes before is in state's tables.
  for await (const entry of store.journal({ after: 'folded' satisfies Folded['type'] })) {
    if (entry.type === 'folded') {
      open.clear()
      created.length = 0
      written.length = 0
      intents.clear()
      touched.clear()
      adding.clear()
      settled.clear()
      updates.clear()
      done.clear()
    } else if (entry.type === 'intent') {
      const intent = entry as Intent
      intents.set(`${intent.run} ${intent.row} ${intent.step}`, intent)
      if (intent.step === 'update') updates.set(`${intent.run} ${intent.row}`, intent)
      if (intent.step === 'create') open.set(`${intent.run} ${intent.row}`, intent)
      if (intent.member) touched.add(`${intent.side} ${intent.resource}`)
      if (intent.member && intent.step !== 'removeMember') adding.set(memberStep(intent, intent.member), intent)
    } else if (entry.type === 'outcome' && entry.step === 'update' && REFUSED.has(String(entry.status))) {
      updates.delete(`${entry.run} ${String(entry.row)}`)
    } else if (entry.type === 'outcome' && entry.member) {
      if (entry.status !== 'unknown') adding.delete(memberStep(entry as OutcomeEntry, entry.member as Member))
    } else if (entry.type === 'outcome' && entry.step === 'update' && entry.status === 'done') {
      const intent = intents.get(`${entry.run} ${String(entry.row)} update`)
      done.add(`${entry.run} ${String(entry.row)}`)
      if (intent?.pair !== undefined)
        written.push({ entity: intent.entity, pair: intent.pair, baselines: intent.baselines ?? {} })
    } else if (entry.type === 'outcome' && entry.step === 'create') {
      const outcome = entry as OutcomeEntry
      const id = `${outcome.run} ${outcome.row}`
      const intent = open.get(id)
      if (!intent || outcome.status === 'unknown') continue
      open.delete(id)
      if (outcome.status === 'done' && outcome.key !== undefined && intent.from !== undefined) {
        created.push({ entity: intent.entity, side: intent.side, key: outcome.key, from: intent.from })
        settled.add(`${intent.entity} ${fromOf(intent)}`)
      }
    }
  }
  const unsettled = new Map<string, Map<string, number>>()
  const hold = (entity: string, id: string, until: number): void => {
    const known = unsettled.get(entity) ?? new Map<string, number>()
    known.set(id, Math.max(known.get(id) ?? 0, until))
    unsettled.set(entity, known)
  }
  for (const item of (await store.read<readonly Unsettled[]>(names.unsettled)) ?? []) {
    if (!settled.has(`${item.entity} ${item.from}`)) hold(item.entity, item.from, item.until)
  }
  for (const intent of open.values())
    hold(intent.entity, fromOf(intent), Date.parse(intent.at) + settleAfterMs(intent.side))
  for (const intent of adding.values())
    hold(
      intent.entity,
      memberId(intent.side, intent.member as Member),
      Date.parse(intent.at) + settleAfterMs(intent.side),
    )
  const sent = [...updates.values()].flatMap(({ run, row, entity, side, record = '', fields = [], at }) =>
    done.has(`${run} ${row}`)
      ? sentFields({ entity, side: side as Side, key: record, fields: fields as readonly FieldChange[] }, at)
      : [],
  )
  const tried = [...updates.values()].flatMap(({ run, row, entity, side, pair, baselines = {} }) =>
    pair === undefined || done.has(`${run} ${row}`) ? [] : [{ entity, side, pair, baselines }],
  )
  return { unsettled, created, written, tried, touched, sent }
}

/** An update that did not happen. */
const REFUSED: ReadonlySet<string> = new Set(['refused', 'stale'])

function memberStep({ run, row, step }: Intent | OutcomeEntry, { field }: Member): string {
  return [run, row, step, field].join(' ')
}

/** "side key" of the record that a create came from: the opposite of the side written. */
function fromOf(intent: Intent): string {
  return `${String(intent.fromSide)} ${intent.from ?? ''}`
}

export function intentOf(
  run: string,
  at: string,
  row: PlanRow,
  step: Intent['step'],
  write: {
    side: string
    fromSide: string
    resource: string
    key?: string
    set: Intent['set']
    before?: Intent['before']
    given?: Given | undefined
    member?: Member
    fields?: Intent['fields']
  },
): Intent {
  return {
    type: 'intent',
    at,
    run,
    row: row.id,
    step,
    entity: row.entity,
    side: write.side,
    fromSide: write.fromSide,
    resource: write.resource,
    ...(write.key === undefined ? {} : { key: write.key }),
    ...(row.from === undefined ? {} : { from: row.from }),
    set: write.set,
    ...(write.before ? { before: write.before } : {}),
    ...(write.given ? write.given : {}),
    ...(write.member ? { member: write.member } : {}),
    ...(row.key === undefined ? {} : { record: row.key }),
    ...(row.number ? { number: row.number } : {}),
    ...(row.name ? { name: row.name } : {}),
    ...(write.fields && write.fields.length > 0 ? { fields: write.fields } : {}),
    ...(row.why.place ? { rule: `${row.why.place.file}:${row.why.place.line}` } : {}),
  }
}

export function outcomeOf(
  run: string,
  at: string,
  row: string,
  step: Intent['step'],
  receipt: Receipt,
  member?: Member,
): OutcomeEntry {
  return {
    type: 'outcome',
    at,
    run,
    row,
    step,
    status: receipt.status,
    ...(receipt.status === 'done' ? { key: receipt.key } : {}),
    ...('problem' in receipt ? { code: receipt.problem.code, what: receipt.problem.what } : {}),
    ...(member ? { member } : {}),
  }
}

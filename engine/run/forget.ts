import { EngineError } from '../core/problem.ts'
import { cellText } from '../plan/clues.ts'
import { type IndexEntry, unpackEntry } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import type { Plan, PlanRow } from '../plan/plan.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import { openFolderState } from '../state/folder-state.ts'
import type { JournalEntry, Store } from '../state/store.ts'
import { lastPlan } from './diff.ts'
import type { Issue } from './issues.ts'
import { readIssues } from './issues.ts'
import type { Intent } from './journal.ts'
import { entityNamed, loadRules } from './load.ts'
import { names } from './state-names.ts'
import { clearUnsteady } from './unsteady.ts'
import type { Workspace } from './workspace.ts'

/** A record and, where it is linked, its counterpart: keys by side, as the index has them. */
export interface Forgotten {
  readonly entity: string
  readonly keys: Readonly<Record<string, string>>
  /** Writes whose values were taken out of the journal. */
  readonly writes: number
}

const BLANK = '(forgotten)'

/**
 * Takes the values of one record out of all that is remembered: journal, last plan, index, readings, issues. Keys stay, so that
 * it is still known that something was written. @throws RECORD_UNKNOWN, RECORD_AMBIGUOUS
 */
export async function forget(
  workspace: Workspace,
  tenant: string,
  record: string,
  entityName: string | undefined,
): Promise<Forgotten> {
  const outcome = await loadRules(workspace, tenant)
  if (!outcome.ok) throw new EngineError(outcome.problems)
  const { rules } = outcome.value
  if (entityName !== undefined) entityNamed(rules, entityName)
  const store = await openFolderState(workspace.stateDir).open(tenant)
  try {
    return await forgetRecord(store, rules, record, entityName)
  } finally {
    await store.close()
  }
}

export async function forgetRecord(
  store: Store,
  rules: TenantRules,
  record: string,
  entityName?: string,
): Promise<Forgotten> {
  const found = await findRecords(store, rules, record, entityName)
  const [one] = found
  if (!one || found.length > 1) {
    const told = found.map(({ entity, keys }) => `${entity} ${Object.entries(keys).flat().join(' ')}`).join('; ')
    throw new EngineError([
      {
        code: one ? 'RECORD_AMBIGUOUS' : 'RECORD_UNKNOWN',
        what: one ? `"${record}" is more than one record: ${told}` : `nothing is remembered of "${record}"`,
        mend: one ? 'give its key, and --entity' : 'check the spelling; give a key, number or name',
      },
    ])
  }
  const isOf = (entity: unknown, ...keys: readonly unknown[]): boolean =>
    entity === one.entity && keys.some((key) => isKeyOf(one.keys, key))
  const writes = await blankJournal(store, isOf)
  await blankPlan(store, isOf)
  const issues = await readIssues(store)
  const ends = Object.entries(one.keys).map(([side, key]) => ({ entity: one.entity, side, key }))
  await clearUnsteady(store, ends)
  await store.write(
    names.issues,
    issues.map((issue) => (isOf(issue.entity, issue.key) ? blankIssue(issue) : issue)),
  )
  for (const side of rules.sides) {
    const key = one.keys[side]
    if (key !== undefined) await rewrite<IndexEntry>(store, names.index(one.entity, side), key, undefined)
    // Its readings too: the next run reads anew.
    await store.drop(names.snapshotIndex(one.entity, side))
  }
  await store.write(names.snapshotMeta, undefined)
  const entity = entityNamed(rules, one.entity)
  const linkKey = one.keys[entity.link.other]
  if (linkKey !== undefined) await rewrite<LinkRow>(store, names.links(one.entity), linkKey, ({ to }) => ({ to }))
  return { ...one, writes }
}

function isKeyOf(keys: Readonly<Record<string, string>>, key: unknown): boolean {
  return Object.values(keys).some((own) => own === key || own.slice(own.indexOf(':') + 1) === key)
}

/** By key, number or name, in the index and in the journal; what is one linked pair is one record. */
async function findRecords(
  store: Store,
  rules: TenantRules,
  record: string,
  entityName: string | undefined,
): Promise<Omit<Forgotten, 'writes'>[]> {
  const wanted = record.trim().toLowerCase()
  const found = new Map<string, Omit<Forgotten, 'writes'>>()
  const add = (entity: Entity, keys: Readonly<Record<string, string>>): void => {
    found.set(`${entity.name} ${JSON.stringify(keys)}`, { entity: entity.name, keys })
  }
  for (const entity of rules.entities) {
    if (entityName !== undefined && entity.name !== entityName) continue
    const links = await store.table<LinkRow>(names.links(entity.name))
    const { side, other } = entity.link
    const pairOf = (at: string, key: string): Readonly<Record<string, string>> => {
      const to = at === other ? links.get(key)?.to : undefined
      const from = at === side ? [...links.entries()].find(([, row]) => row.to === key)?.[0] : undefined
      const keys: Record<string, string | undefined> = {
        [at]: key,
        ...(at === other ? { [side]: to } : { [other]: from }),
      }
      return Object.fromEntries([other, side].flatMap((name) => (keys[name] === undefined ? [] : [[name, keys[name]]])))
    }
    for (const at of rules.sides) {
      for (const [key, packed] of (await store.table<IndexEntry>(names.index(entity.name, at))).entries()) {
        if (isMeant(entity, unpackEntry(packed), wanted)) add(entity, pairOf(at, key))
      }
    }
    for await (const entry of store.journal()) {
      if (entry.type !== 'intent' || entry.entity !== entity.name) continue
      const { step, record, number, name, from, fromSide, side: at } = entry as Intent
      // The other writes of a unit belong to the same records.
      const [where, key] = step === 'create' ? [String(fromSide), from] : [at, record]
      const texts = [key, key?.slice(key.indexOf(':') + 1), number, name]
      if (key !== undefined && texts.some((text) => text?.toLowerCase() === wanted)) add(entity, pairOf(where, key))
    }
  }
  // What the index has as a pair, older writes may name by one side alone.
  const all = [...found.values()]
  return all.filter(
    (one) =>
      !all.some(
        (whole) =>
          whole !== one &&
          whole.entity === one.entity &&
          Object.keys(whole.keys).length > Object.keys(one.keys).length &&
          Object.entries(one.keys).every(([side, key]) => whole.keys[side] === key),
      ),
  )
}

function isMeant(entity: Entity, entry: IndexEntry, wanted: string): boolean {
  const shown = [entity.show.number, entity.show.name].map((field) =>
    field === undefined ? undefined : cellText(entity, field, entry),
  )
  return [entry.k, entry.k.slice(entry.k.indexOf(':') + 1), ...shown].some((text) => text?.toLowerCase() === wanted)
}

type IsOf = (entity: unknown, ...keys: readonly unknown[]) => boolean

async function blankJournal(store: Store, isOf: IsOf): Promise<number> {
  const rows = new Set<string>()
  for await (const entry of store.journal()) {
    if (entry.type === 'intent' && isOf(entry.entity, entry.record, entry.key, entry.from)) rows.add(rowOf(entry))
  }
  let writes = 0
  await store.reviseJournal((entry) => {
    if (!rows.has(rowOf(entry))) return entry
    if (entry.type === 'intent') {
      writes++
      return blankIntent(entry as Intent)
    }
    if (entry.type !== 'outcome' || entry.what === undefined) return entry
    return { ...entry, what: BLANK }
  })
  return writes
}

function rowOf({ run, row }: JournalEntry): string {
  return `${run} ${String(row)}`
}

function blankIntent(intent: Intent): Intent {
  const { number: _, name: __, baselines: ___, before, fields, ...rest } = intent
  return {
    ...rest,
    set: intent.set.map(([path]) => [path, null] as const),
    ...(before ? { before: before.map(([path]) => [path, null] as const) } : {}),
    ...(fields ? { fields: fields.map(({ field }) => ({ field, before: null, after: null })) } : {}),
    forgotten: true,
  }
}

async function blankPlan(store: Store, isOf: IsOf): Promise<void> {
  const plan = await lastPlan(store)
  if (!plan) return
  const rows = plan.rows.map((row): PlanRow => {
    if (!isOf(row.entity, row.key, ...(row.from?.split(', ') ?? []))) return row
    const { number: _, name: __, expect: ___, ...rest } = row
    return { ...rest, fields: [], set: [], why: { ...row.why, text: BLANK } }
  })
  await store.write(names.lastPlan, { ...plan, rows } satisfies Plan)
}

function blankIssue(issue: Issue): Issue {
  const { number: _, name: __, ...rest } = issue
  return { ...rest, what: BLANK }
}

/** A row changed or taken away, and the table written anew: else its file would still hold the old one. */
async function rewrite<Row>(
  store: Store,
  name: string,
  key: string,
  change: ((row: Row) => Row) | undefined,
): Promise<void> {
  const table = await store.table<Row>(name)
  const rows = [...table.entries()]
  if (!rows.some(([own]) => own === key)) return
  await store.drop(name)
  for (const [own, row] of rows) {
    if (own !== key) table.set(own, row)
    else if (change) table.set(own, change(row))
  }
  await table.flush()
}

import type { Side } from '../core/ids.ts'
import type { Place } from '../core/problem.ts'
import { EngineError } from '../core/problem.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { cellText } from '../plan/clues.ts'
import { applies } from '../plan/compare.ts'
import type { EntitySnapshot } from '../plan/context.ts'
import type { IndexEntry } from '../plan/entry.ts'
import { labelOf } from '../plan/label.ts'
import type { PlanRow } from '../plan/plan.ts'
import type { PlannedEntity } from '../plan/plan-entity.ts'
import { type Attempt, bestAttempts, type Evidence, scoreRecords, showScore } from '../plan/score.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity } from '../rules/types.ts'
import type { JournalEntry, Store } from '../state/store.ts'

export interface Explanation {
  readonly entity: string
  /** As the person asked for it. */
  readonly asked: string
  readonly title: string
  readonly readAt: string
  readonly steps: readonly ExplainedStep[]
  /** Records of the other side that fit best, where nothing links it; best first. */
  readonly attempts: readonly ExplainedAttempt[]
  readonly fields: readonly ExplainedField[]
  readonly rows: readonly PlanRow[]
  readonly journal: readonly JournalEntry[]
}

export interface ExplainedStep {
  readonly step: string
  readonly verdict: string
  readonly place?: Place
}

export interface ExplainedAttempt {
  readonly side: Side
  readonly key: string
  readonly title: string
  /** How much speaks for the two being one, 0-100: for people to read, it decides nothing. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

export interface ExplainedField {
  readonly field: string
  readonly values: Readonly<Record<string, string>>
  readonly verdict: string
  readonly place: Place
}

export interface ExplainInput {
  readonly entity: Entity
  readonly planned: PlannedEntity
  readonly snapshot: EntitySnapshot
  readonly liveMs: number | undefined
  readonly asked: string
  readonly readAt: string
  readonly store: Store
}

/** Why a record is what it is: the steps in their order, with verdict and place; also for a record that was left alone. */
export async function explainRecord(input: ExplainInput): Promise<readonly Explanation[]> {
  const found = findRecords(input)
  if (found.length === 0) {
    const read = [...input.snapshot.entries].map(([side, entries]) => `${entries.size} in ${side}`).join(', ')
    throw new EngineError([
      {
        code: 'RECORD_UNKNOWN',
        what: `${input.entity.name} has no record with key, number or name "${input.asked}" (${read}, read ${input.readAt})`,
        mend: 'check the spelling; records out of the scope of the rules (where) are not read at all; `silta diff` reads anew',
      },
    ])
  }
  const saying = [...new Set(found.flatMap((pair) => [...pair.values()].map(({ k }) => k)))]
  const journal: JournalEntry[] = []
  for await (const entry of input.store.journal({ saying })) journal.push(entry)
  return found.map((pair) => explainPair(pair, input, journal))
}

export type Found = ReadonlyMap<Side, IndexEntry>

/** By key of either side, by number, or by name; both records of a pair count as one. */
export function findRecords({
  entity,
  planned,
  snapshot,
  asked,
}: Pick<ExplainInput, 'entity' | 'planned' | 'snapshot' | 'asked'>): Found[] {
  const wanted = asked.trim().toLowerCase()
  const shows = [entity.show.number, entity.show.name].filter((field) => field !== undefined)
  const hits = new Map<string, Found>()
  const partners = new Map<string, IndexEntry>()
  for (const pair of [...planned.linking.pairs, ...planned.linking.matches]) {
    partners.set(`${entity.link.other} ${pair.other.k}`, pair.keeper)
    partners.set(`${entity.link.side} ${pair.keeper.k}`, pair.other)
  }
  for (const [side, entries] of snapshot.entries) {
    for (const entry of entries.values()) {
      const texts = [
        entry.k,
        entry.k.slice(entry.k.indexOf(':') + 1),
        ...shows.flatMap((field) => cellText(entity, field, entry) ?? quotedIn(entry.v[field])),
      ]
      if (!texts.some((text) => text.toLowerCase() === wanted)) continue
      const opposite = side === entity.link.side ? entity.link.other : entity.link.side
      const partner = partners.get(`${side} ${entry.k}`)
      const pair = new Map<Side, IndexEntry>([[side, entry], ...(partner ? ([[opposite, partner]] as const) : [])])
      const id = [...pair]
        .map(([name, record]) => `${name} ${record.k}`)
        .sort()
        .join(' ')
      hits.set(id, pair)
    }
  }
  return [...hits.values()]
}

/** What stands in a field that could not be read as it should: a number with letters. */
function quotedIn(cell: IndexEntry['v'][number] | undefined): string[] {
  return isTrouble(cell) ? [...cell.what.matchAll(/"([^"]+)"/g)].map((match) => match[1] as string) : []
}

function explainPair(found: Found, input: ExplainInput, journal: readonly JournalEntry[]): Explanation {
  const { entity, planned } = input
  const first = [...found.values()][0] as IndexEntry
  const keys = new Set([...found.values()].map((entry) => entry.k))
  const steps: ExplainedStep[] = []
  for (const [side] of entity.sides) {
    const entry = found.get(side)
    steps.push({
      step: `read from ${side}`,
      verdict: entry ? `key ${entry.k}${entry.c ? `, created ${entry.c}` : ''}` : 'no such record',
      place: entity.place,
    })
  }
  for (const [side, entry] of found) {
    const rules = entity.sides.get(side)
    if (rules?.exclude)
      steps.push({
        step: `excluded in ${side}?`,
        verdict: entry.x ? 'yes: left alone on both sides' : 'no',
        place: rules.exclude.place,
      })
  }
  for (const [side, entry] of found) {
    if (entity.inactive === undefined) continue
    const rule = entity.fields[entity.inactive]
    if (rule?.sides.has(side))
      steps.push({
        step: `inactive in ${side}?`,
        verdict: entry.v[entity.inactive] === true ? 'yes' : 'no',
        place: rule.place,
      })
  }
  const attempts = attemptsOf(found, input)
  steps.push(...linkSteps(found, input), ...attemptSteps(attempts, found, input))
  steps.push({ step: 'master', verdict: masterOf(entity), place: entity.place })
  const other = found.get(entity.link.other)
  const keeper = found.get(entity.link.side)
  return {
    entity: entity.name,
    asked: input.asked,
    title: labelOf(entity, first),
    readAt: input.readAt,
    steps,
    attempts: attempts.map(({ side, entry, score, evidence }) => ({
      side,
      key: entry.k,
      title: labelOf(entity, entry),
      score,
      evidence,
    })),
    fields: other && keeper ? pairFields(other, keeper, input) : loneFields(found, input),
    rows: planned.rows.filter((row) => concerns(row, keys)),
    journal: journal
      .filter(
        (entry) =>
          entry.type === 'intent' &&
          entry.entity === entity.name &&
          (keys.has(String(entry.key)) || keys.has(String(entry.from))),
      )
      .slice(-5),
  }
}

/** Rows of the record itself, creates that come from it, and findings that name it. */
function concerns(row: PlanRow, keys: ReadonlySet<string>): boolean {
  if (keys.has(row.key ?? '')) return true
  return (row.action === 'create' || row.action === 'hold') && (row.from ?? '').split(', ').some((key) => keys.has(key))
}

function linkSteps(found: Found, input: ExplainInput): ExplainedStep[] {
  const { entity, planned, liveMs } = input
  const steps: ExplainedStep[] = []
  const other = found.get(entity.link.other)
  const keeper = found.get(entity.link.side)
  if (keeper)
    steps.push({
      step: 'link field',
      verdict: `${entity.link.side}.${entity.link.path} ${keeper.l === undefined ? 'is empty' : `holds ${keeper.l}`}`,
      place: entity.link.place,
    })
  if (other && keeper) {
    const match = planned.linking.matches.find((candidate) => candidate.other.k === other.k)
    steps.push({
      step: 'situation',
      verdict: match ? 'matched: the link will be written' : 'linked',
      place: entity.link.place,
    })
    steps.push({
      step: 'clues',
      verdict: showScore(scoreRecords(entity, other, keeper, liveMs)),
      place: entity.match.place,
    })
    return steps
  }
  for (const [side, entry] of found) {
    const situation = planned.linking.situations.get(side)?.get(entry.k)
    const companion = planned.linking.companions.get(entry.k)
    if (situation)
      steps.push({
        step: 'situation',
        verdict: `${situation.name}: ${situation.why} (${situation.code})${situation.mend ? `; ${situation.mend}` : ''}`,
        place: entity.match.place,
      })
    else if (companion !== undefined)
      steps.push({
        step: 'situation',
        verdict: `linked by code to ${companion}, for documents only: another record exchanges the fields`,
        place: entity.link.place,
      })
    else steps.push({ step: 'situation', verdict: 'new: nothing on the other side fits', place: entity.match.place })
  }
  return steps
}

type SidedAttempt = Attempt & { readonly side: Side }

/** Only of a record that has no partner: of one that has, the clues are told with its link. */
function attemptsOf(
  found: Found,
  { entity, planned: { family }, snapshot, liveMs }: ExplainInput,
): readonly SidedAttempt[] {
  const [[side, entry] = [], ...more] = [...found]
  if (!side || !entry || more.length > 0) return []
  const opposite = side === entity.link.side ? entity.link.other : entity.link.side
  const all = [...(snapshot.entries.get(opposite)?.values() ?? [])]
  const parent = family?.parentOf(side, entry)
  const candidates = family ? all.filter((other) => family.parentOf(opposite, other) === parent) : all
  return bestAttempts(entity, side, entry, candidates, liveMs).map((attempt) => ({ ...attempt, side: opposite }))
}

function attemptSteps(attempts: readonly SidedAttempt[], found: Found, { entity }: ExplainInput): ExplainedStep[] {
  const { place } = entity.match
  if (found.size === 1 && attempts.length === 0)
    return [{ step: 'match', verdict: 'no clue of it is like that of any record of the other side', place }]
  return attempts.map((attempt) => ({
    step: 'match',
    verdict: `${labelOf(entity, attempt.entry)} of ${attempt.side}, ${showScore(attempt)}`,
    place,
  }))
}

function masterOf({ both, master }: Entity): string {
  if (!both) return `${master}: its updates win`
  const { onConflict } = both
  return `both: the side that changed wins; what changed on both ${onConflict === 'ask' ? 'waits for a person' : `is taken from ${onConflict}`}`
}

function pairFields(other: IndexEntry, keeper: IndexEntry, input: ExplainInput): ExplainedField[] {
  const { entity, planned } = input
  const differences = new Map(
    (planned.differences.get(other.k) ?? []).map((difference) => [difference.field.name, difference]),
  )
  return entity.fields.map((field) => {
    const difference = differences.get(field.name)
    const master = difference?.master ?? field.owner ?? entity.master
    const verdicts = {
      CHANGED: `changed in ${master}: will be written`,
      ALWAYS: `always follows ${master}: will be written`,
      FILLED: `empty on the other side: will be filled`,
      DRIFT: `differs, but ${master} did not move: left as it is (drift)`,
      ALIGN: `differs by drift: will be written, as a person asked`,
      NOT_CROSSING: 'refers to a record that does not cross: written once that record does',
      JOINTLY: difference?.trouble?.what ?? 'written with the same field of another entity, in the row of that',
      KEPT: `${master} has none: the other side keeps what it has`,
      FIELD_HELD: `held: ${difference?.trouble?.what ?? ''}`,
    }
    const verdict = !applies(field, entity, { other, keeper })
      ? 'not for this kind'
      : difference
        ? verdicts[difference.code]
        : field.sides.size === 2
          ? 'equal'
          : 'read for other rules, never written'
    const records = [[entity.link.other, other] as const, [entity.link.side, keeper] as const]
    return {
      field: field.name,
      values: Object.fromEntries(
        records.flatMap(([side, entry]) => (field.sides.has(side) ? [[side, showCell(entry, field.index)]] : [])),
      ),
      verdict,
      place: field.place,
    }
  })
}

function loneFields(found: Found, { entity }: ExplainInput): ExplainedField[] {
  return entity.fields.map((field) => ({
    field: field.name,
    values: Object.fromEntries([...found].map(([side, entry]) => [side, showCell(entry, field.index)])),
    verdict:
      field.needed && [...found.values()].every((entry) => isEmpty(entry.v[field.index] as Value))
        ? 'missing, and needed on the other side'
        : '',
    place: field.place,
  }))
}

function showCell(entry: IndexEntry, field: number): string {
  const cell = entry.v[field]
  if (cell === undefined || cell === null) return '(empty)'
  return isTrouble(cell) ? `! ${cell.what}` : typeof cell === 'string' ? `"${cell}"` : showValue(cell)
}

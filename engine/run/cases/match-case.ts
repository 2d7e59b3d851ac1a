import type { BySide, MatchTest } from '../../config/cases.ts'
import type { Side } from '../../core/ids.ts'
import type { ScalarTree } from '../../core/tree.ts'
import { compareClues } from '../../plan/clues.ts'
import type { IndexEntry } from '../../plan/entry.ts'
import { labelOf } from '../../plan/label.ts'
import { type Linking, linkRecords } from '../../plan/link.ts'
import type { PlannedEntity } from '../../plan/plan-entity.ts'
import type { Lookups } from '../../rules/lookups.ts'
import type { Entity } from '../../rules/types.ts'
import type { Bench } from './bench.ts'
import type { Coverage } from './coverage.ts'
import { type Entries, indexRecords } from './given.ts'
import { entityNamed, giveAll, planAll, snapshotsOf } from './plan-case.ts'
import { at, type Findings } from './result.ts'
import { touchLinking } from './touch-plan.ts'

/** The situation in which records of both sides find each other, when nothing is remembered of them. */
export async function runMatch(
  test: MatchTest,
  bench: Bench,
  lookups: Lookups,
  coverage: Coverage,
  findings: Findings,
): Promise<void> {
  const entity = entityNamed(test.name, bench, findings)
  const records = entity && giveAll(test, entity, bench, findings)
  const given = records?.get(entity?.name ?? '')
  if (!entity || !records || !given) return
  const { entries, outside } = await indexRecords(entity, given, lookups)
  for (const { place } of outside)
    findings.fail(place, 'a record of this entity', 'it is not read at all: the rule `where` does not take it')
  const { liveMs } = bench.rules
  // Children find each other within their parent: that is known once the parents were planned.
  const linking =
    entity.parent === undefined
      ? linkRecords({ entity, entries, links: undefined, liveMs, unanswered: new Set() })
      : (planAll(bench, lookups, await snapshotsOf(bench, records, lookups), entity).get(entity.name) as PlannedEntity)
          .linking
  touchLinking(entity, linking, entries, liveMs, coverage)
  const seen: { readonly record: string; readonly came: Came; readonly why: readonly string[] }[] = []
  for (const [side, mine] of entries) {
    const expected = expectedOn(test.expect, side, mine.size, findings)
    for (const [index, entry] of [...mine.values()].entries()) {
      const found = { entity, side, entry, linking, entries, liveMs }
      const record = `${labelOf(entity, entry)} of ${side}`
      const came = situationOf(found)
      const why = [came.why, ...cluesOf(found), `rule match (${at(entity.match.place)})`]
      const wanted = expected(index)
      if (wanted && came.name !== wanted.text)
        findings.fail(wanted.place, `${record} is ${wanted.text}`, `it is ${came.name} (${came.code})`, why)
      seen.push({ record, came, why })
    }
  }
  if (findings.failures.length > 0) return
  const why = [...new Set(seen.flatMap((one) => one.why))]
  const { code, text } = test
  if (code && !seen.some(({ came }) => came.code === code.text))
    findings.fail(
      code.place,
      `code ${code.text}`,
      seen.map(({ record, came }) => `${record} has the code ${came.code}`).join(', '),
      why,
    )
  if (text && !seen.some(({ came }) => came.why.includes(text.text)))
    findings.fail(
      text.place,
      `words with "${text.text}"`,
      seen.map(({ record, came }) => `${record}: ${came.why}`).join('; '),
      why,
    )
}

interface Found {
  readonly entity: Entity
  readonly side: Side
  readonly entry: IndexEntry
  readonly linking: Linking
  readonly entries: Entries
  readonly liveMs: number | undefined
}

interface Came {
  readonly name: string
  readonly code: string
  readonly why: string
}

/** As `silta diff` would call it; plain linking and being new are situations too. */
function situationOf({ entity, linking, side, entry }: Found): Came {
  const copy = side === entity.link.side ? linking.copies.get(entry.k) : undefined
  const known = copy ?? linking.situations.get(side)?.get(entry.k)
  if (known) return { name: known.name, code: known.code, why: known.why }
  const isMine = (pair: { readonly other: IndexEntry; readonly keeper: IndexEntry }): boolean =>
    (side === entity.link.side ? pair.keeper.k : pair.other.k) === entry.k
  if (linking.pairs.some(isMine)) return { name: 'linked', code: 'LINKED', why: 'the link field names it' }
  const match = linking.matches.find(isMine)
  if (match) return { name: 'matched', code: match.code, why: `${match.agreement.agree.join(' and ')} agree` }
  const holder = side === entity.link.other ? linking.companions.get(entry.k) : undefined
  if (holder !== undefined) {
    const why = 'another record of the same number holds the link'
    return linking.matches.some(({ keeper }) => keeper.k === holder)
      ? { name: 'matched', code: 'COMPANION', why }
      : { name: 'linked', code: 'COMPANION', why }
  }
  return { name: 'new', code: 'NEW', why: 'nothing on the other side fits' }
}

/** How its clues compare with those of the records of the other side; told of at most three. */
function cluesOf({ entity, side, entry, entries, liveMs }: Found): string[] {
  const opposite = side === entity.link.side ? entity.link.other : entity.link.side
  return [...(entries.get(opposite)?.values() ?? [])].slice(0, 3).map((candidate) => {
    const [other, keeper] = side === entity.link.other ? [entry, candidate] : [candidate, entry]
    const { agree, differ } = compareClues(entity, other, keeper, liveMs)
    const parts = [
      ...(agree.length > 0 ? [`${agree.join(', ')} ${agree.length > 1 ? 'agree' : 'agrees'}`] : []),
      ...(differ.length > 0 ? [`${differ.join(', ')} ${differ.length > 1 ? 'differ' : 'differs'}`] : []),
    ]
    return `with ${labelOf(entity, candidate)}: ${parts.join('; ') || 'no clue that both have'}`
  })
}

/** The situation that is expected of a record of a side, by its position. */
function expectedOn(
  expect: ScalarTree | BySide,
  side: Side,
  count: number,
  findings: Findings,
): (index: number) => ScalarTree | undefined {
  if (!(expect instanceof Map)) return () => expect as ScalarTree
  const found = expect.get(side)?.value
  if (found?.kind === 'scalar') return () => found
  const items = found?.kind === 'list' ? found.items : []
  if (found && items.length !== count)
    findings.problem(
      'CASE_RECORD',
      found.place,
      `${side} has ${count} ${count === 1 ? 'record' : 'records'}, but the list is of ${items.length}`,
      'write one situation for each record, in their order',
    )
  return (index) => {
    const item = items[index]
    return item?.kind === 'scalar' ? item : undefined
  }
}

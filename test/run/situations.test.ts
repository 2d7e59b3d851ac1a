import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Side } from '../../engine/core/ids.ts'
import { cellText } from '../../engine/plan/clues.ts'
import type { IndexEntry } from '../../engine/plan/entry.ts'
import type { TenantRules } from '../../engine/rules/types.ts'
import type { PlanRun } from '../../engine/run/plan-run.ts'
import { applyRun, dryRun } from '../../engine/run/tenant-run.ts'
import { openWorkspace } from '../../engine/run/workspace.ts'
import { type SituationEntry, situations } from '../../engine/sandbox/data/situations.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, quickSandbox } from '../cli/helpers.ts'

const idle = { stop: new AbortController().signal, abort: new AbortController().signal }

/** What the plan says of one record: its situation, plain linking and being new included. */
function situationOf(run: PlanRun, registry: string, side: Side, entry: IndexEntry): string {
  const { linking } = run.entities.get(registry)!
  if (linking.copies.has(entry.k)) return 'doubled'
  const found = linking.situations.get(side)?.get(entry.k)
  if (found) return found.name
  const inPair = (pair: { other: IndexEntry; keeper: IndexEntry }): boolean =>
    pair.other.k === entry.k || pair.keeper.k === entry.k
  if (linking.pairs.some(inPair)) return 'linked'
  if (linking.matches.some(inPair)) return 'matched'
  const companion = linking.companions.get(entry.k)
  if (companion !== undefined)
    return linking.matches.some((match) => match.keeper.k === companion) ? 'matched' : 'linked'
  return 'new'
}

describe('the special records of the sandbox', () => {
  let sandbox: Sandbox
  let desk: Desk
  let run: PlanRun
  let rules: TenantRules

  beforeAll(async () => {
    sandbox = await quickSandbox()
    desk = new Desk(sandbox.env)
    desk.quickRules({ all: true })
    const dry = await dryRun(openWorkspace(desk.dir, desk.env), 'fjord', idle)
    run = dry.run
    rules = dry.session.rules
  })
  afterAll(async () => {
    desk.close()
    await sandbox.stop()
  })

  const find = (row: SituationEntry, side: 'severa' | 'nxt'): IndexEntry[] =>
    [
      ...(run.gathered.snapshots
        .get(row.registry)
        ?.entries.get(side as Side)
        ?.values() ?? []),
    ].filter((entry) => is(row, side, entry))

  /** By number (or code) as the row lists it; by name where it has none. */
  const is = (row: SituationEntry, side: 'severa' | 'nxt', entry: IndexEntry): boolean => {
    const entity = rules.entities.find(({ name }) => name === row.registry)!
    if (row.kind && side === 'severa' && !entry.k.startsWith(`${row.kind}:`)) return false
    const key = row[side]
    const number = cellText(entity, entity.show.number ?? -1, entry)
    if (number === undefined) return cellText(entity, entity.show.name ?? -1, entry) === row.name
    return number === key || (/^\d+$/.test(key ?? '') && Number(number) === Number(key))
  }

  it('finds for each the situation that docs/sandbox.md lists', () => {
    const wrong: string[] = []
    for (const row of situations()) {
      for (const side of ['severa', 'nxt'] as const) {
        if (row[side] === undefined) continue
        const entries = find(row, side)
        if (entries.length === 0) wrong.push(`${row.registry} ${side} ${row[side]} ${row.name}: not found`)
        const expected = row.situation === 'gone' ? 'linked' : row.situation
        const seen = entries.map((entry) => situationOf(run, row.registry, side as Side, entry))
        if (!seen.includes(expected))
          wrong.push(`${row.registry} ${side} ${row[side]} ${row.name}: expected ${expected}, found ${seen.join(', ')}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('calls records gone once one of a linked pair was deleted', async () => {
    const workspace = openWorkspace(desk.dir, desk.env)
    const first = await applyRun(workspace, 'fjord', {}, idle)
    expect(first.results.filter((result) => result.status !== 'done')).toEqual([])
    const gone = situations().filter((row) => row.situation === 'gone')
    for (const row of gone) {
      const fromSevera = /remove it in Severa/.test(row.note)
      await sandbox.control.remove(
        fromSevera
          ? {
              side: 'severa',
              collection: collectionOf(row),
              match: {
                [row.registry === 'customers' ? 'number' : 'code']:
                  row.registry === 'customers' ? Number(row.severa) : row.severa,
              },
            }
          : { side: 'nxt', collection: tableOf(row), match: nxtMatch(row) },
      )
    }
    run = (await dryRun(workspace, 'fjord', { ...idle, full: true })).run
    const wrong = gone.flatMap((row) => {
      const side = /remove it in Severa/.test(row.note) ? 'nxt' : 'severa'
      const seen = find(row, side).map((entry) => situationOf(run, row.registry, side as Side, entry))
      return seen.includes('gone') ? [] : [`${row.registry} ${row[side]}: ${seen.join(', ')}`]
    })
    expect(wrong).toEqual([])
    expect(run.plan.rows.filter((row) => row.action === 'create')).toEqual([])
  })
})

function collectionOf(row: SituationEntry): string {
  if (row.registry === 'departments') return 'businessunits'
  if (row.registry === 'customers') return 'customers'
  return row.kind === 'workType' ? 'worktypes' : row.kind === 'travelExpenseType' ? 'travelexpensetypes' : 'products'
}
function tableOf(row: SituationEntry): string {
  return row.registry === 'departments' ? 'orgUnit2' : row.registry === 'customers' ? 'associate' : 'product'
}
function nxtMatch(row: SituationEntry): Record<string, unknown> {
  return row.registry === 'departments'
    ? { orgUnit2No: Number(row.nxt) }
    : row.registry === 'customers'
      ? { customerNo: Number(row.nxt) }
      : { productNo: row.nxt }
}

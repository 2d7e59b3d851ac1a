import { showPlace } from '../core/problem.ts'
import { heldBy } from './brakes.ts'
import type { EntitySummary, Plan, PlanRow } from './plan.ts'
import { writesOf } from './plan-tenant.ts'
import { detailsOf, SIGNS, titleOf } from './row-text.ts'

/** What of a plan is drawn; its counts are always those of the whole plan. */
export interface RenderOptions {
  /** Most rows shown of one entity and action; the rest is counted. */
  readonly maxRows?: number
  readonly entity?: string
  /** Rows that are shown; left out: all. */
  readonly only?: (row: PlanRow) => boolean
}

export interface TextOptions extends RenderOptions {
  /** Colours of a terminal; none in a pipe. */
  readonly paint?: (
    style: 'create' | 'update' | 'link' | 'delete' | 'drift' | 'hold' | 'note' | 'dim' | 'bold',
    text: string,
  ) => string
  /** Whether this was a dry run (the last line says so). */
  readonly applied?: boolean
}

const plain = (_style: string, text: string): string => text

/** The plan as a person reads it: by entity, one line a record, then what it costs. */
export function renderText(plan: Plan, options: TextOptions = {}): string {
  const paint = options.paint ?? plain
  const lines: string[] = []
  const heads: string[] = []
  for (const { summary, rows } of shownEntities(plan, options)) {
    const head = headline(plan, summary, paint)
    heads.push(head)
    lines.push(head)
    for (const line of entityLines(rows, paint, options.maxRows ?? 50)) lines.push(line)
  }
  const last = footer(plan, paint, options.applied ?? false)
  // What is longer than a screen says first what it comes to.
  const first = lines.length > SCREEN ? [...last, ...heads, ''] : []
  return `${[...first, ...lines, '', ...last].join('\n')}\n`
}
const SCREEN = 60

/** Entities that are drawn, each with its rows that are. */
export function shownEntities(
  plan: Plan,
  { entity, only }: RenderOptions,
): { readonly summary: EntitySummary; readonly rows: readonly PlanRow[] }[] {
  const byEntity = new Map<string, PlanRow[]>(plan.entities.map(({ name }) => [name, []]))
  for (const row of plan.rows) if (!only || only(row)) byEntity.get(row.entity)?.push(row)
  return plan.entities
    .filter(({ name }) => entity === undefined || name === entity)
    .map((summary) => ({ summary, rows: byEntity.get(summary.name) ?? [] }))
}

/** What was found and is wanted of an entity, in counts. */
export function countsOf(summary: EntitySummary): string[] {
  const { counts } = summary
  const parts = [`${summary.linked} linked`]
  const push = (count: number, one: string, many = `${one}s`): void => {
    if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`)
  }
  push(counts.create, 'create')
  push(counts.update, 'update')
  push(counts.link, 'link')
  push(counts.delete ?? 0, 'delete')
  push(counts.drift, 'drift', 'drift')
  push(counts.waits, 'waits for a person', 'wait for a person')
  push(counts.warnings, 'warning')
  push(counts.information, 'note')
  const quiet = Object.entries(summary.quiet)
  for (const [name, count] of quiet) parts.push(`${count} ${name}`)
  return parts
}

function headline(plan: Plan, summary: EntitySummary, paint: NonNullable<TextOptions['paint']>): string {
  const parts = countsOf(summary)
  const read = summary.read === 'incremental' ? ', changes only' : ''
  const records = Object.entries(summary.records)
    .map(([side, count]) => `${side} ${count}`)
    .join(', ')
  const mode = summary.mode === 'dry' ? '  (dry: shown, never written)' : ''
  const title = `${paint('bold', summary.name)}  ${parts.join(', ')}  ${paint('dim', `(${records}${read})`)}${mode}`
  const reasons = [
    ...(summary.stopped ? [{ ...summary.stopped, why: `stopped: ${summary.stopped.why}` }] : []),
    ...brakesHolding(plan, summary.name),
  ]
  return [
    title,
    ...reasons.map(({ code, why, mend }) => `  ${paint('hold', why)}\n      ${mend ? `${code}; ${mend}` : code}`),
  ].join('\n')
}

/** Why brakes hold an entity: its own with their numbers, another's by name. */
export function brakesHolding(plan: Plan, entity: string): { code: string; why: string; mend?: string }[] {
  const holding = (plan.braked ?? []).filter(({ holds }) => holds.includes(entity))
  const own = holding.filter((braked) => braked.entity === entity)
  const others = new Set(holding.flatMap((braked) => (braked.entity === entity ? [] : [braked.entity])))
  return [
    ...own.map(({ why, mend }) => ({ code: 'BRAKED', why: `held by a brake: ${why}`, mend })),
    ...[...others].map((other) => ({ code: 'BRAKED', why: `held with ${other}, to which it refers` })),
  ]
}

function entityLines(rows: readonly PlanRow[], paint: NonNullable<TextOptions['paint']>, maxRows: number): string[] {
  const lines: string[] = []
  const longest = (most: number, length: (row: PlanRow) => number): number =>
    rows.reduce((width, row) => Math.max(width, length(row)), most)
  const width = Math.min(
    34,
    longest(12, (row) => titleOf(row).length),
  )
  const sides = longest(3, (row) => row.side.length)
  for (const action of ORDER) {
    const mine = rows.filter((row) => row.action === action)
    for (const row of mine.slice(0, maxRows)) lines.push(...rowLines(row, paint, width, sides))
    const hidden = mine.length - maxRows
    if (hidden > 0)
      lines.push(paint('dim', `    … and ${hidden} more: ${MORE[action]} (--max-rows ${mine.length} shows all)`))
  }
  return lines
}

export const ORDER: readonly PlanRow['action'][] = ['create', 'update', 'link', 'delete', 'drift', 'hold', 'note']
export const MORE: Readonly<Record<PlanRow['action'], string>> = {
  create: 'to be created',
  update: 'to be updated',
  link: 'links to be written',
  delete: 'to be deleted',
  drift: 'that differ by drift',
  hold: 'that wait for a person',
  note: 'warnings and notes',
}

function rowLines(row: PlanRow, paint: NonNullable<TextOptions['paint']>, width: number, sides: number): string[] {
  const head = `  ${paint(row.action, SIGNS[row.action])} ${row.side.padEnd(sides)}  ${titleOf(row).padEnd(width)}`
  const [first, ...rest] = detailsOf(row)
  const lines = [first === undefined ? head.trimEnd() : `${head}  ${first}`]
  const indent = ' '.repeat(6 + sides + width + 2)
  lines.push(...rest.map((line) => `${indent}${line}`))
  return lines.map((line) => line.trimEnd())
}

function footer(plan: Plan, paint: NonNullable<TextOptions['paint']>, applied: boolean): string[] {
  const calls = `${plan.calls.made} calls made, ${plan.calls.needed} needed (${plan.calls.seconds} s at the known limits)`
  const holds = holdsLine(plan)
  return [
    paint('bold', summaryLine(plan)),
    ...(holds === undefined ? [] : [paint('hold', holds)]),
    `plan ${plan.id}  ${applied ? 'applied' : 'dry run, nothing sent'}   ${calls}`,
  ]
}

/** What a plan comes to, in one line. */
export function summaryLine(plan: Plan): string {
  const total = (pick: (summary: EntitySummary) => number): number =>
    plan.entities.reduce((sum, summary) => sum + pick(summary), 0)
  const sent = (pick: (summary: EntitySummary) => number): number =>
    total((summary) => (summary.mode === 'on' ? pick(summary) : 0))
  const writes = writesOf(plan).length
  const deletes = sent((summary) => summary.counts.delete ?? 0)
  const waits = total((summary) => summary.counts.waits)
  const drift = total((summary) => summary.counts.drift)
  const waiting = `${waits} ${waits === 1 ? 'record waits' : 'records wait'} for a person`
  const head =
    writes === 0
      ? `nothing to write; ${waiting}`
      : `${writes} ${writes === 1 ? 'change' : 'changes'} to write (${sent((summary) => summary.counts.create)} creates, ${sent((summary) => summary.counts.update)} updates, ${sent((summary) => summary.counts.link)} links${deletes > 0 ? `, ${deletes} deletes` : ''}); ${waiting}`
  return `${head}${drift > 0 ? `; ${drift} ${drift === 1 ? 'record differs' : 'records differ'} by drift` : ''}`
}

/** How many entities brakes hold; undefined: none. */
export function holdsLine(plan: Plan): string | undefined {
  const { size } = heldBy(plan.braked ?? [])
  if (size === 0) return undefined
  return `brakes hold ${size} ${size === 1 ? 'entity' : 'entities'} until a person says so`
}

/** The rows that wait, one a line, for the last words of a run. */
export function renderWaiting(plan: Plan): string[] {
  return plan.rows
    .filter((row) => row.says === 'issue')
    .map(
      (row) =>
        `${row.entity} ${titleOf(row)}: ${row.why.text} (${row.why.code}${row.why.place ? `, ${showPlace(row.why.place)}` : ''})`,
    )
}

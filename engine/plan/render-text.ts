import { showPlace } from '../core/problem.ts'
import type { EntitySummary, Plan, PlanRow } from './plan.ts'
import { writesOf } from './plan-tenant.ts'
import { detailsOf, SIGNS, titleOf } from './row-text.ts'

export interface TextOptions {
  /** Colours of a terminal; none in a pipe. */
  readonly paint?: (
    style: 'create' | 'update' | 'link' | 'drift' | 'hold' | 'note' | 'dim' | 'bold',
    text: string,
  ) => string
  /** Most rows shown of one entity and action; the rest is counted. */
  readonly maxRows?: number
  readonly entity?: string
  /** Whether this was a dry run (the last line says so). */
  readonly applied?: boolean
}

const plain = (_style: string, text: string): string => text

/** The plan as a person reads it: by entity, one line a record, then what it costs. */
export function renderText(plan: Plan, options: TextOptions = {}): string {
  const paint = options.paint ?? plain
  const lines: string[] = []
  for (const summary of plan.entities) {
    if (options.entity && summary.name !== options.entity) continue
    lines.push(headline(summary, paint))
    const rows = plan.rows.filter((row) => row.entity === summary.name)
    lines.push(...entityLines(rows, paint, options.maxRows ?? 50))
  }
  lines.push('', ...footer(plan, paint, options.applied ?? false))
  return `${lines.join('\n')}\n`
}

function headline(summary: EntitySummary, paint: NonNullable<TextOptions['paint']>): string {
  const { counts } = summary
  const parts = [`${summary.linked} linked`]
  const push = (count: number, one: string, many = `${one}s`): void => {
    if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`)
  }
  push(counts.create, 'create')
  push(counts.update, 'update')
  push(counts.link, 'link')
  push(counts.drift, 'drift', 'drift')
  push(counts.waits, 'waits for a person', 'wait for a person')
  push(counts.warnings, 'warning')
  push(counts.information, 'note')
  const quiet = Object.entries(summary.quiet)
  for (const [name, count] of quiet) parts.push(`${count} ${name}`)
  const read = summary.read === 'incremental' ? ', changes only' : ''
  const records = Object.entries(summary.records)
    .map(([side, count]) => `${side} ${count}`)
    .join(', ')
  const mode = summary.mode === 'dry' ? '  (dry: shown, never written)' : ''
  const title = `${paint('bold', summary.name)}  ${parts.join(', ')}  ${paint('dim', `(${records}${read})`)}${mode}`
  return summary.stopped
    ? `${title}\n  ${paint('hold', `stopped: ${summary.stopped.why}`)}\n      ${summary.stopped.code}; ${summary.stopped.mend}`
    : title
}

function entityLines(rows: readonly PlanRow[], paint: NonNullable<TextOptions['paint']>, maxRows: number): string[] {
  const lines: string[] = []
  const width = Math.min(34, Math.max(12, ...rows.map((row) => titleOf(row).length)))
  const sides = Math.max(3, ...rows.map((row) => row.side.length))
  for (const action of ORDER) {
    const mine = rows.filter((row) => row.action === action)
    for (const row of mine.slice(0, maxRows)) lines.push(...rowLines(row, paint, width, sides))
    const hidden = mine.length - maxRows
    if (hidden > 0)
      lines.push(paint('dim', `    … and ${hidden} more: ${MORE[action]} (--max-rows ${mine.length} shows all)`))
  }
  return lines
}

const ORDER: readonly PlanRow['action'][] = ['create', 'update', 'link', 'drift', 'hold', 'note']
const MORE: Readonly<Record<PlanRow['action'], string>> = {
  create: 'to be created',
  update: 'to be updated',
  link: 'links to be written',
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
  const total = (pick: (summary: EntitySummary) => number): number =>
    plan.entities.reduce((sum, summary) => sum + pick(summary), 0)
  const sent = (pick: (summary: EntitySummary) => number): number =>
    total((summary) => (summary.mode === 'on' ? pick(summary) : 0))
  const writes = writesOf(plan).length
  const waits = total((summary) => summary.counts.waits)
  const drift = total((summary) => summary.counts.drift)
  const waiting = `${waits} ${waits === 1 ? 'record waits' : 'records wait'} for a person`
  const head =
    writes === 0
      ? `nothing to write; ${waiting}`
      : `${writes} ${writes === 1 ? 'change' : 'changes'} to write (${sent((summary) => summary.counts.create)} creates, ${sent((summary) => summary.counts.update)} updates, ${sent((summary) => summary.counts.link)} links); ${waiting}`
  const calls = `${plan.calls.made} calls made, ${plan.calls.needed} needed (${plan.calls.seconds} s at the known limits)`
  return [
    paint(
      'bold',
      `${head}${drift > 0 ? `; ${drift} ${drift === 1 ? 'record differs' : 'records differ'} by drift` : ''}`,
    ),
    `plan ${plan.id}  ${applied ? 'applied' : 'dry run, nothing sent'}   ${calls}`,
  ]
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

import { guidOf } from '../core/ids.ts'
import { showPlace } from '../core/problem.ts'
import { isSuggest } from '../core/resource.ts'
import { showValue, type Value } from '../core/value.ts'
import { type EntitySummary, isAfterApply, type Plan, type PlanRow, type PlanValue } from './plan.ts'
import { writesOf } from './plan-tenant.ts'

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

const SIGNS: Readonly<Record<PlanRow['action'], string>> = {
  create: '+',
  update: '~',
  link: '=',
  drift: '≈',
  hold: '!',
  note: 'i',
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
  const width = Math.min(34, Math.max(12, ...rows.map((row) => title(row).length)))
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

function title(row: PlanRow): string {
  return [row.number, row.name].filter(Boolean).join(' ') || (row.key ?? row.from ?? '')
}

function rowLines(row: PlanRow, paint: NonNullable<TextOptions['paint']>, width: number, sides: number): string[] {
  const head = `  ${paint(row.action, SIGNS[row.action])} ${row.side.padEnd(sides)}  ${title(row).padEnd(width)}`
  const [first, ...rest] = details(row)
  const lines = [first === undefined ? head.trimEnd() : `${head}  ${first}`]
  const indent = ' '.repeat(6 + sides + width + 2)
  lines.push(...rest.map((line) => `${indent}${line}`))
  return lines.map((line) => line.trimEnd())
}

function details(row: PlanRow): string[] {
  const place = row.why.place ? `   ${row.why.place.file}:${row.why.place.line}` : ''
  switch (row.action) {
    case 'create': {
      const fields = row.fields
        .filter(
          ({ field, after }) =>
            field !== 'name' &&
            after !== false &&
            after !== true &&
            (showValue(after as Value) !== row.number || isSuggest(after)),
        )
        .map((field) => `${field.field} ${shown(field.after)}`)
      const notes = row.why.text.split('; ').slice(1)
      return [
        ...wrapped([`from ${shortKey(row.from)}`, ...(row.kind ? [`as ${row.kind}`] : []), ...fields], 96),
        ...notes.map((note) => `note: ${note}`),
      ]
    }
    case 'update':
      return row.fields.map(
        (field) =>
          `${field.field}  ${shown(field.before)} -> ${shown(field.after)}${field.why ? ` (${field.why})` : ''}   ${field.place.file}:${field.place.line}`,
      )
    case 'link':
      return [`link ${shortKey(row.from)}   ${row.why.text}${place}`]
    case 'drift':
      return row.fields.map(
        (field) =>
          `${field.field}  ${shown(field.before)}, the master has ${shown(field.after)}: left as it is   ${field.place.file}:${field.place.line}`,
      )
    case 'hold':
    case 'note':
      return [
        `${row.situation === 'linked' || row.situation === 'new' ? '' : `${row.situation}: `}${row.why.text}   ${row.why.code}${place}`,
        ...(row.why.mend ? [`mend: ${row.why.mend}`] : []),
      ]
  }
}

/** Parts on as few lines as fit, joined by commas. */
function wrapped(parts: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + part.length + 2 <= width) lines[lines.length - 1] = `${last}, ${part}`
    else lines.push(part)
  }
  return lines
}

function shortKey(key: string | undefined): string {
  return key === undefined
    ? ''
    : key.length > 14
      ? `${key.slice(0, key.indexOf(':') < 0 ? 8 : key.indexOf(':') + 7)}…`
      : key
}

function shown(value: PlanValue): string {
  if (isSuggest(value))
    return `next of the series${value.from === undefined ? '' : ` ${value.from}-${value.to ?? ''}`} (known after apply)`
  if (isAfterApply(value)) return '(known after apply)'
  const plainValue = value as Value
  if (plainValue === null || plainValue === '') return '(empty)'
  if (typeof plainValue !== 'string') return showValue(plainValue)
  return guidOf(plainValue) === undefined ? `"${plainValue}"` : shortKey(plainValue)
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
        `${row.entity} ${title(row)}: ${row.why.text} (${row.why.code}${row.why.place ? `, ${showPlace(row.why.place)}` : ''})`,
    )
}

import { guidOf } from '../core/ids.ts'
import { isSuggest } from '../core/resource.ts'
import { showValue, type Value } from '../core/value.ts'
import { isAfterApply, type PlanRow, type PlanValue } from './plan.ts'

/** What every drawing of a plan says of a row, in the same words: text, Markdown, HTML. */
export const SIGNS: Readonly<Record<PlanRow['action'], string>> = {
  create: '+',
  update: '~',
  link: '=',
  delete: '-',
  drift: '≈',
  hold: '!',
  note: 'i',
}

/** Number and name, as people know the record; its key where it has neither. */
export function titleOf(row: PlanRow): string {
  return oneLine([row.number, row.name].filter(Boolean).join(' ') || (row.key ?? row.from ?? ''))
}

/** The lines that tell a row: what changes, or why it is there, each with the rule's place. */
export function detailsOf(row: PlanRow): string[] {
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
        .map((field) => `${field.field} ${shown(field.after)}${field.why ? ` (${field.why})` : ''}`)
      const notes = row.why.text.split('; ').slice(1)
      return [
        ...wrapped([`from ${shortKey(row.from)}`, ...(row.kind ? [`as ${row.kind}`] : []), ...fields], 96),
        ...notes.map((note) => `note: ${note}`),
        ...parentLines(row),
      ]
    }
    case 'update':
      return [
        ...row.fields.map(
          (field) =>
            `${field.field}  ${shown(field.before)} -> ${shown(field.after)}${field.why ? ` (${field.why})` : ''}   ${field.place.file}:${field.place.line}`,
        ),
        ...parentLines(row),
      ]
    case 'link':
      return [`link ${shortKey(row.from)}   ${row.why.text}${place}`]
    case 'delete':
      return [`delete   ${row.why.text}${place}`]
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
  return guidOf(plainValue) === undefined ? `"${oneLine(plainValue)}"` : shortKey(plainValue)
}

/** A text of several lines, as on an envelope, in one. */
function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' / ')
}

/** What the parent of a record gets too. */
function parentLines(row: PlanRow): string[] {
  return row.followUps.flatMap((next) =>
    next.kind === 'also' ? [`also in ${next.resource} ${next.key ?? '(known after apply)'}`] : [],
  )
}

import type { Plan, PlanRow } from './plan.ts'
import {
  brakesHolding,
  countsOf,
  holdsLine,
  MORE,
  ORDER,
  type RenderOptions,
  shownEntities,
  summaryLine,
} from './render-text.ts'
import { detailsOf, SIGNS, titleOf } from './row-text.ts'

/**
 * The plan for a merge request: counts first, then what each entity holds, folded in. What comes from records stands in code
 * spans, where it can be neither markup nor a mention of somebody.
 */
export function renderMarkdown(plan: Plan, options: RenderOptions = {}): string {
  const shown = shownEntities(plan, options)
  const holds = holdsLine(plan)
  const lines = [
    `## ${plain(plan.tenant)}: ${plain(summaryLine(plan))}`,
    ...(holds ? ['', `**${holds}**`] : []),
    '',
    '| | found and wanted | records |',
    '| --- | --- | --- |',
  ]
  for (const { summary } of shown) {
    const records = Object.entries(summary.records).map(([side, count]) => `${plain(side)} ${count}`)
    const mode = summary.mode === 'dry' ? ' (dry: shown, never written)' : ''
    lines.push(`| **${plain(summary.name)}** | ${plain(countsOf(summary).join(', '))}${mode} | ${records.join(', ')} |`)
  }
  for (const { summary } of shown) {
    const { stopped } = summary
    const reasons = [
      ...(stopped ? [{ ...stopped, why: `stopped: ${stopped.why}` }] : []),
      ...brakesHolding(plan, summary.name),
    ]
    for (const { code, why, mend } of reasons)
      lines.push('', `> **${plain(summary.name)}** ${plain(why)} (${code})${mend ? `<br>mend: ${codeSpan(mend)}` : ''}`)
  }
  for (const { summary, rows } of shown) {
    if (rows.length === 0) continue
    lines.push('', `<details><summary>${summary.name}: ${rows.length} rows</summary>`)
    for (const line of table(rows, options.maxRows ?? 50)) lines.push(line)
    lines.push('', '</details>')
  }
  const { calls } = plan
  lines.push(
    '',
    `plan ${codeSpan(plan.id)}, made ${plan.madeAt}: ${calls.made} calls made, ${calls.needed} needed (${calls.seconds} s at the known limits)`,
  )
  return `${lines.join('\n')}\n`
}

function table(rows: readonly PlanRow[], maxRows: number): string[] {
  const lines = ['', '| | side | record | what and why |', '| --- | --- | --- | --- |']
  for (const action of ORDER) {
    const mine = rows.filter((row) => row.action === action)
    for (const row of mine.slice(0, maxRows)) {
      const details = detailsOf(row).map(codeSpan).join('<br>')
      lines.push(`| ${plain(SIGNS[row.action])} | ${plain(row.side)} | ${codeSpan(titleOf(row))} | ${details} |`)
    }
    const hidden = mine.length - maxRows
    if (hidden > 0) lines.push(`| | | | … and ${hidden} more: ${MORE[action]} |`)
  }
  return lines
}

/** Text of ours: what could be markup is written as it is. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')
}

/** A code span: nothing in it is markup, whatever it holds. Only a bar would end the cell of a table. */
function codeSpan(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat === '') return ''
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const edge = /^`|`$/.test(flat) ? ' ' : ''
  return `${fence}${edge}${flat.replaceAll('|', '\\|')}${edge}${fence}`
}

import { PAGE_SCRIPT, PAGE_STYLE } from './html-page.ts'
import type { Plan, PlanRow } from './plan.ts'
import {
  brakesHolding,
  countsOf,
  holdsLine,
  ORDER,
  type RenderOptions,
  shownEntities,
  summaryLine,
} from './render-text.ts'
import { detailsOf, SIGNS, titleOf } from './row-text.ts'

/** Rows that a page draws at once; the rest comes by filter. */
const PAGE_ROWS = 2000

/**
 * The plan as one file that opens anywhere: no server, no network, nothing but what the plan holds. Counts stand in the page
 * itself; the rows come as JSON beside it, and are drawn as they are asked for. In pieces, as they are written.
 */
export function* renderHtml(plan: Plan, options: RenderOptions = {}): Generator<string> {
  const shown = shownEntities(plan, options)
  const holds = holdsLine(plan)
  const title = `${plan.tenant}: plan ${plan.id}`
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#rows">to the rows</a>
<header>
<h1>${escapeHtml(plan.tenant)}</h1>
<p class="sum">${escapeHtml(summaryLine(plan))}</p>
${holds === undefined ? '' : `<p class="hold">${escapeHtml(holds)}</p>\n`}<p class="dim">plan ${escapeHtml(plan.id)}, made ${escapeHtml(plan.madeAt)}${plan.pack === undefined ? '' : ` under ${escapeHtml(plan.pack)}`}; ${plan.calls.made} calls made, ${plan.calls.needed} needed (${plan.calls.seconds} s at the known limits)</p>
<table>
<thead><tr><th scope="col">entity</th><th scope="col">found and wanted</th><th scope="col">records</th></tr></thead>
<tbody>
`
  for (const { summary } of shown) yield entityRow(plan, summary)
  yield `</tbody>
</table>
</header>
<main id="rows" tabindex="-1">
<form role="search" id="filter">
<label>find <input type="search" id="text" placeholder="number, name, value, code …" autocomplete="off"></label>
<label>entity <select id="entity"><option value="">all</option></select></label>
<label>action <select id="action"><option value="">all</option></select></label>
</form>
<p id="count" role="status" aria-live="polite"></p>
<noscript><p>The rows need JavaScript; the counts above do not.</p></noscript>
<table id="list" hidden>
<thead><tr><th scope="col">action</th><th scope="col">entity</th><th scope="col">side</th><th scope="col">record</th><th scope="col">what and why</th></tr></thead>
<tbody id="body"></tbody>
</table>
<p><button type="button" id="more" hidden>show more</button></p>
</main>
<script type="application/json" id="data">
`
  yield* dataChunks(
    shown.flatMap(({ rows }) => rows),
    options.maxRows ?? PAGE_ROWS,
  )
  yield `
</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`
}

function entityRow(plan: Plan, summary: Plan['entities'][number]): string {
  const records = Object.entries(summary.records).map(([side, count]) => `${side} ${count}`)
  const stopped = summary.stopped ? [{ ...summary.stopped, why: `stopped: ${summary.stopped.why}` }] : []
  const reasons = [...stopped, ...brakesHolding(plan, summary.name)]
    .map(
      ({ code, why, mend }) =>
        `<p class="hold">${escapeHtml(`${why} (${code})`)}${mend ? `<br>mend: ${escapeHtml(mend)}` : ''}</p>`,
    )
    .join('')
  const mode = summary.mode === 'dry' ? ' (dry: shown, never written)' : ''
  return `<tr><th scope="row">${escapeHtml(summary.name)}</th><td>${escapeHtml(countsOf(summary).join(', ') + mode)}${reasons}</td><td>${escapeHtml(records.join(', '))}</td></tr>\n`
}

/** Rows as short lists, sorted as a reader wants them; texts can end no script. */
function* dataChunks(rows: readonly PlanRow[], most: number): Generator<string> {
  let text = `{"most":${most},"signs":${json(SIGNS)},"order":${json(ORDER)},"rows":[`
  let first = true
  for (const row of rows) {
    text += `${first ? '' : ','}\n${json([row.action, row.entity, row.side, titleOf(row), detailsOf(row), row.id, row.situation, row.why.code])}`
    first = false
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield `${text}\n]}`
}
const CHUNK = 1 << 16

/** JSON that may stand inside a page: no `<` that could begin or end anything, and no line ends that old readers stumble over. */
function json(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

import { describe, expect, it } from 'vitest'
import type { Plan, PlanRow } from '../../engine/plan/plan.ts'
import { planChunks, planToJson } from '../../engine/plan/plan-json.ts'
import { renderHtml } from '../../engine/plan/render-html.ts'
import { renderMarkdown } from '../../engine/plan/render-markdown.ts'
import { renderText } from '../../engine/plan/render-text.ts'
import { detailsOf } from '../../engine/plan/row-text.ts'
import { company, guid, load, party, planOf } from './made.ts'
import { openPage } from './page.ts'

const NASTY = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  'A | B',
  '`code` ``more``',
  '*bold* [link](https://evil.example) @somebody',
  'line\u2028end & "quotes" <b>',
]

async function planOfNames(names: readonly string[]): Promise<Plan> {
  const { rules } = await load()
  const parties = names.map((name, n) => party(n + 1, { name }))
  return planOf({ ledger: { party: parties } }, { rules }).plan
}

async function planOfMany(count: number): Promise<Plan> {
  const plan = await planOfNames(['One'])
  const [row] = plan.rows as [PlanRow]
  const rows = Array.from({ length: count }, (_, n) => ({ ...row, number: String(n), name: `Partner ${n}` }))
  return { ...plan, rows }
}

describe('R12 a plan past a brake', () => {
  it('says so with numbers and how to go on, in every form', async () => {
    const plan = await planOfNames(Array.from({ length: 51 }, (_, n) => `Name ${n}`))
    const why = 'held by a brake: 51 creates in crm, which has 0 records: past 10 % and 50'
    for (const text of [renderText(plan), renderMarkdown(plan), [...renderHtml(plan)].join('')]) {
      expect(text).toContain(why)
      expect(text).toContain('brakes hold 1 entity until a person says so')
      expect(text).toContain('--release partners:creates')
    }
    expect(JSON.parse(planToJson(plan)).braked).toMatchObject([
      { entity: 'partners', side: 'crm', brake: 'creates', count: 51, records: 0, limit: { share: 0.1, count: 50 } },
    ])
  })
})

describe('R17 every row says why', () => {
  it('in text, Markdown and HTML: its values, its reason, and the place of the rule', async () => {
    const { rules } = await load()
    const crm = { companies: [company(1, { email: 'new@fell.example', vatNumber: 'FI1' }), company(2), company(3)] }
    const ledger = {
      party: [party(1, { information5: guid(1), vatNo: 'FI2' }), party(2), party(3, { name: 'Somebody else' })],
    }
    const was = { crm: { companies: [company(1, { vatNumber: 'FI1' })] }, ledger }
    const { plan } = planOf({ crm, ledger }, { rules, was })
    expect(new Set(plan.rows.map(({ action }) => action))).toEqual(new Set(['update', 'link', 'drift', 'hold']))
    const html = openPage([...renderHtml(plan)].join('')).rows()
    for (const row of plan.rows) {
      const details = detailsOf(row)
      const place = row.action === 'link' ? row.why.place : (row.fields[0]?.place ?? row.why.place)
      expect(details.join(' ')).toContain(`${place?.file}:${place?.line}`)
      if (row.action === 'hold') expect(details.join(' ')).toContain(row.why.code)
      for (const { field } of row.action === 'link' ? [] : row.fields) expect(details.join(' ')).toContain(field)
      for (const line of details) {
        expect(renderText(plan)).toContain(line)
        expect(renderMarkdown(plan)).toContain(line.replace(/\s+/g, ' '))
        expect(html.some((shown) => shown.includes(line))).toBe(true)
      }
    }
  })
})

describe('plan.json in pieces', () => {
  it.each([0, 1, 3000])('%s rows: the bytes of one text', async (count) => {
    const plan = await planOfMany(count)
    const chunks = [...planChunks(plan)]
    expect(chunks.join('')).toBe(JSON.stringify(JSON.parse(JSON.stringify(plan)), undefined, 1))
    for (const chunk of chunks) expect(chunk.length).toBeLessThan(1 << 17)
  })
})

describe('the text of a long plan', () => {
  it('says first what it comes to, and at its end again', async () => {
    const plan = await planOfMany(200)
    const lines = renderText(plan, { maxRows: 200 }).trimEnd().split('\n')
    const [first, plainName] = lines
    expect(first).toMatch(/^\d+ changes? to write/)
    expect(plainName).toMatch(/^plan p_test/)
    expect(lines.at(-2)).toBe(first)
    expect(lines.filter((line) => line.startsWith('partners  '))).toHaveLength(2)
  })

  it('shows the rows that are asked for; counts stay those of the plan', async () => {
    const plan = await planOfMany(3)
    const text = renderText(plan, { only: ({ number }) => number === '1' })
    expect(text.match(/^ {2}\+/gm)).toHaveLength(1)
    expect(text).toContain('3 changes to write')
  })
})

describe('a plan as Markdown', () => {
  it('holds no markup that came with a record', async () => {
    const text = renderMarkdown(await planOfNames(NASTY))
    const rows = text.split('\n').filter((line) => line.startsWith('| + |'))
    expect(rows).toHaveLength(NASTY.length)
    for (const row of rows) {
      // Five bars that count, and nothing outside of code spans but our own words.
      const bare = row.replace(/(`+)(?!`)(?:(?!\1(?!`)).)*?[^`]\1(?!`)/g, 'code')
      expect(bare.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(5)
      expect(bare).toMatch(/^\| \+ \| crm \| code \| code(<br>code)* \|$/)
    }
  })

  it('counts first, rows folded in, as many as asked for', async () => {
    const text = renderMarkdown(await planOfMany(7), { maxRows: 2 })
    expect(text.indexOf('7 changes to write')).toBeLessThan(text.indexOf('<details>'))
    expect(text.match(/^\| \+ \|/gm)).toHaveLength(2)
    expect(text).toContain('… and 5 more: to be created')
  })
})

describe('a plan as HTML', () => {
  it('asks for nothing outside of itself', async () => {
    const html = [...renderHtml(await planOfNames(['Plain']))].join('')
    expect(html).not.toMatch(/https?:|src=|@import|url\(|fetch|XMLHttp|import\(/)
    expect(html).toContain("default-src 'none'")
  })

  it('holds no markup that came with a record, and all of the text', async () => {
    const plan = await planOfNames(NASTY)
    const html = [...renderHtml(plan)].join('')
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html.match(/<\/script>/g)).toHaveLength(2)
    expect(html).not.toContain('<!--')
    const page = openPage(html)
    for (const name of NASTY) expect(page.rows().some((row) => row.includes(name))).toBe(true)
  })

  it('tenant and entities are escaped too', async () => {
    const plan = await planOfNames(['Plain'])
    expect([...renderHtml({ ...plan, tenant: '<i>x</i>' })].join('')).not.toContain('<i>x')
  })

  it('says counts without a script', async () => {
    const html = [...renderHtml(await planOfMany(12))].join('')
    const still = html.replace(/<script[\s\S]*?<\/script>/g, '')
    expect(still).toContain('12 changes to write')
    expect(still).toMatch(/<th scope="row">partners<\/th><td>[^<]*create/)
  })

  it('shows 2,000 rows, the rest by filter or on demand', async () => {
    const page = openPage([...renderHtml(await planOfMany(5000))].join(''))
    expect(page.rows()).toHaveLength(2000)
    expect(page.count()).toBe('2000 of 5000 rows shown')
    page.click('more')
    expect(page.rows()).toHaveLength(4000)
    page.type('text', 'partner 4999')
    expect(page.count()).toBe('1 of 5000 rows fit, 1 shown')
    expect(page.rows()[0]).toContain('4999 Partner 4999')
    page.type('text', 'nothing like it')
    expect(page.rows()).toEqual([])
    page.type('text', '')
    page.choose('action', 'create')
    expect(page.count()).toBe('2000 of 5000 rows shown')
    page.choose('entity', 'partners')
    expect(page.rows()).toHaveLength(2000)
  })

  it('offers the entities and actions that there are', async () => {
    const { rules } = await load()
    const { plan } = planOf({ crm: { companies: [company(1)] }, ledger: { party: [party(1), party(2)] } }, { rules })
    const page = openPage([...renderHtml(plan)].join(''))
    expect(page.options('entity')).toEqual(['', 'partners'])
    expect(page.options('action')).toEqual(['', 'create', 'link'])
  })

  it('every control can be reached and named by keyboard and reader', async () => {
    const html = [...renderHtml(await planOfMany(1))].join('')
    for (const id of ['text', 'entity', 'action']) expect(html).toMatch(new RegExp(`<label>[^<]+<\\w+[^>]* id="${id}"`))
    expect(html).toContain('<button type="button" id="more"')
    expect(html).toContain('role="status" aria-live="polite"')
    expect(html).toContain('<html lang="en">')
    expect(html).not.toMatch(/tabindex="[1-9]|onclick=/)
  })
})

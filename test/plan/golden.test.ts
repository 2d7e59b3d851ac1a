import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { stableJson } from '../../engine/core/json.ts'
import { decimal } from '../../engine/core/value.ts'
import type { LinkRow } from '../../engine/plan/link-input.ts'
import type { Plan } from '../../engine/plan/plan.ts'
import { planFromJson, planToJson } from '../../engine/plan/plan-json.ts'
import { renderHtml } from '../../engine/plan/render-html.ts'
import { renderMarkdown } from '../../engine/plan/render-markdown.ts'
import { renderText, renderWaiting } from '../../engine/plan/render-text.ts'
import { SITUATION_CODES } from '../../engine/plan/situation.ts'
import { REPOSITORY } from '../config/fixtures/files.ts'
import { company, edit, guid, load, party, planOf, type Records, type Sides } from './made.ts'

/**
 * One folder a case: crm.json and ledger.json are what the systems hold, state.json what is remembered (left out: nothing),
 * mode.yaml the tenant's `mode`, entities.yaml further entities. plan.txt is what a person reads, plan.json what `silta diff --out` saves.
 * plan.md is for a merge request, plan.html for a browser. `npm run golden` writes these anew; their diff is read like code.
 */
const GOLDEN = fileURLToPath(new URL('../golden/plans/', import.meta.url))
const CASES = readdirSync(GOLDEN).sort()

interface State {
  readonly was?: Sides
  readonly links?: Readonly<Record<string, Readonly<Record<string, LinkRow>>>>
  readonly unsettled?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

function read<T>(name: string, file: string): T | undefined {
  const path = `${GOLDEN}${name}/${file}`
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined
}

async function planCase(name: string): Promise<Plan> {
  const path = `${GOLDEN}${name}/mode.yaml`
  const mode = existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
  const more = `${GOLDEN}${name}/entities.yaml`
  const { rules } = await load(
    edit(
      ...(mode === undefined ? [] : [['entities:\n', `mode: ${mode}\nentities:\n`] as const]),
      ...(existsSync(more) ? [['\nmaps:\n', `\n${readFileSync(more, 'utf8')}maps:\n`] as const] : []),
    ),
  )
  const state = read<State>(name, 'state.json')
  const sides = { crm: read<Records>(name, 'crm.json') ?? {}, ledger: read<Records>(name, 'ledger.json') ?? {} }
  return planOf(sides, { rules, ...state }).plan
}

describe('golden plans', () => {
  it.each(CASES)('%s', async (name) => {
    const plan = await planCase(name)
    const made = {
      'plan.txt': renderText(plan),
      'plan.json': `${planToJson(plan)}\n`,
      'plan.md': renderMarkdown(plan),
      // One of them shows what all of them look like.
      ...(name === 'waits' ? { 'plan.html': [...renderHtml(plan)].join('') } : {}),
    }
    for (const [file, text] of Object.entries(made)) {
      const path = `${GOLDEN}${name}/${file}`
      if (process.env.GOLDEN) writeFileSync(path, text)
      expect(existsSync(path) ? readFileSync(path, 'utf8') : '(not there: npm run golden)').toBe(text)
    }
  })

  it('show every action, and most reasons that a record can have', async () => {
    const plans = await Promise.all(CASES.map(planCase))
    const rows = plans.flatMap(({ rows: found }) => found)
    expect([...new Set(rows.map(({ action }) => action))].sort()).toEqual([
      'create',
      'delete',
      'drift',
      'hold',
      'link',
      'note',
      'update',
    ])
    const codes = new Set(rows.map(({ why }) => why.code))
    const told = Object.keys(SITUATION_CODES).filter((code) => !codes.has(code))
    // Never a row of its own, or not of an ordinary plan: counted, or said of a field.
    const silent = ['ALIGN', 'EXCLUDED', 'EXCLUDED_TWIN', 'FIELD_HELD', 'INACTIVE', 'NOT_CROSSING', 'NOT_NEEDED']
    const decided = [
      'DECIDED',
      'UNLINKED',
      'RELINKED',
      'DECISION_UNKNOWN',
      'DECISION_BLOCKED',
      'EXCLUDED_BY_HAND',
      'DRIFT_ACCEPTED',
    ]
    const ofChildren = ['KEPT', 'MEMBERS_SEVERAL', 'PARENT_OUT']
    const shownElsewhere = [
      ...ofChildren,
      'EXPECTED_MISSING',
      'OSCILLATES',
      'CHANGED_ON_BOTH',
      'CREATE_BY_HAND',
      'READ_ONLY',
      ...decided,
    ]
    expect(told.sort()).toEqual([...silent, ...shownElsewhere].sort())
  })
})

describe('schemas/plan.schema.json', () => {
  const schema = JSON.parse(readFileSync(`${REPOSITORY}schemas/plan.schema.json`, 'utf8')) as Record<string, unknown>
  const valid = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTuples: false }).compile(schema)

  it.each(CASES)('takes the plan of %s', async (name) => {
    valid(JSON.parse(planToJson(await planCase(name))))
    expect(valid.errors ?? []).toEqual([])
  })

  it('takes a plan past its brakes, and a plan of drift', async () => {
    const { rules } = await load()
    const companies = Array.from({ length: 60 }, (_, n) => company(n + 1, { number: null }))
    const { plan: braked } = planOf({ crm: { companies } }, { rules })
    const drifted = {
      crm: { companies: [company(1)] },
      ledger: { party: [party(1, { name: 'B', information5: guid(1) })] },
    }
    const { plan: aligned } = planOf(drifted, { rules, align: { entity: 'partners', field: 'name' } })
    expect([braked.braked?.length, aligned.rows.length]).toEqual([1, 1])
    for (const plan of [braked, aligned]) {
      valid(JSON.parse(planToJson(plan)))
      expect(valid.errors ?? []).toEqual([])
      const back = planFromJson(planToJson(plan), 'plan.json')
      expect(back.ok && stableJson(back.value)).toBe(stableJson(plan))
    }
  })

  it.each`
    change                                            | why
    ${{ version: 2 }}                                 | ${'another version'}
    ${{ tenant: '' }}                                 | ${'no tenant'}
    ${{ extra: 1 }}                                   | ${'a word that it does not know'}
    ${{ rows: [{ id: 'r_1' }] }}                      | ${'half a row'}
    ${{ sides: ['crm'] }}                             | ${'one side'}
    ${{ calls: { made: -1, needed: 0, seconds: 0 } }} | ${'fewer calls than none'}
  `('refuses $why', async ({ change }) => {
    const plan = JSON.parse(planToJson(await planCase('nothing'))) as object
    expect(valid({ ...plan, ...change })).toBe(false)
  })

  it('describes every word', () => {
    const missing: string[] = []
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> }
      for (const [name, member] of Object.entries(properties ?? {})) {
        const target = member.$ref?.split('/').at(-1)
        const named =
          target === undefined ? undefined : (schema.definitions as Record<string, { description?: string }>)[target]
        if (!member.description && !named?.description) missing.push(`${path}/${name}`)
        if (properties && (node as { additionalProperties?: unknown }).additionalProperties !== false)
          missing.push(`${path} is open`)
      }
      for (const [name, member] of Object.entries(node)) visit(member, `${path}/${name}`)
    }
    visit(schema, '')
    expect(missing).toEqual([])
  })
})

describe('a saved plan', () => {
  it.each(CASES)('of %s comes back as it was', async (name) => {
    const plan = await planCase(name)
    const back = planFromJson(planToJson(plan), 'plan.json')
    expect(back.ok && stableJson(back.value)).toBe(stableJson(plan))
  })

  it('keeps decimals by all their digits', async () => {
    const { rules } = await load()
    const exact = decimal('12345678901234567890.123')
    const { plan } = planOf({ ledger: { party: [party(1, { creditLimit: exact })] } }, { rules })
    const back = planFromJson(planToJson(plan), 'plan.json')
    const [row] = back.ok ? back.value.rows : []
    expect(row?.set.find(([path]) => path === 'limit')?.[1]).toEqual(exact)
  })

  it.each`
    text                                                                                       | why
    ${'{'}                                                                                     | ${'no JSON'}
    ${'null'}                                                                                  | ${'nothing'}
    ${'[]'}                                                                                    | ${'a list'}
    ${'{"version":1}'}                                                                         | ${'no rows'}
    ${'{"version":2,"rows":[],"entities":[]}'}                                                 | ${'another version'}
    ${'{"version":1,"rows":[],"entities":[]}'}                                                 | ${'no id'}
    ${'{"version":1,"id":"p","tenant":"t","rulesHash":"h","entities":[],"rows":[{"id":"r"}]}'} | ${'half a row'}
  `('PLAN_UNREADABLE: $why', ({ text }) => {
    const read = planFromJson(text, 'plan.json')
    expect(read.ok ? [] : read.problems.map(({ code, what }) => [code, what.startsWith('plan.json: ')])).toEqual([
      ['PLAN_UNREADABLE', true],
    ])
  })
})

describe('the text of a plan', () => {
  let many: Plan
  beforeAll(async () => {
    const { rules } = await load()
    const companies = Array.from({ length: 7 }, (_, n) => company(n + 1, { number: null }))
    many = planOf({ crm: { companies } }, { rules }).plan
  })

  it('shows as many rows as are asked for, and counts the rest', () => {
    const text = renderText(many, { maxRows: 3 })
    expect(text.match(/^ {2}\+/gm)).toHaveLength(3)
    expect(text).toContain('… and 4 more: to be created (--max-rows 7 shows all)')
  })

  it('shows one entity alone', () => {
    expect(renderText(many, { entity: 'units' })).not.toContain('partners')
  })

  it('says whether it was written, and in which colours is for others to say', () => {
    expect(renderText(many)).toContain('dry run, nothing sent')
    expect(renderText(many, { applied: true })).toContain('applied')
    const painted = renderText(many, { paint: (style, text) => `<${style}>${text}</>` })
    expect(painted).toContain('<create>+</>')
    expect(painted).toContain('<bold>partners</>')
  })

  it('names what waits, one a line', async () => {
    expect(renderWaiting(await planCase('waits')).every((line) => /\([A-Z_]+(, \S+:\d+:\d+)?\)$/.test(line))).toBe(true)
  })

  it('has no line that ends in blanks', async () => {
    for (const name of CASES) expect(renderText(await planCase(name))).not.toMatch(/[ \t]\n/)
  })

  it('numbers in order: 9 before 10, and texts after', async () => {
    const { rules } = await load()
    const parties = [10, 9, 100].map((n) => party(n, { customerNo: n }))
    const { plan } = planOf({ ledger: { party: parties } }, { rules })
    expect(plan.rows.map(({ number }) => number)).toEqual(['9', '10', '100'])
    expect(guid(1)).toHaveLength(36)
  })
})

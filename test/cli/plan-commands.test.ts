import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Plan } from '../../engine/plan/plan.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, expectClear, planOf, problemsIn, quickSandbox, resetCounts, writesOf } from './helpers.ts'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let desk: Desk
const BRAKES = 'brakes: { entities: { customers: { creates: { share: 0%, count: 1 } } } }\n'
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  desk = new Desk(sandbox.env)
  desk.quickRules()
  desk.rewrite('tenants/fjord.yaml', [[/^systems:/m, `${BRAKES}systems:`]])
})
afterAll(async () => {
  desk.close()
  await sandbox.stop()
})

describe('silta diff', () => {
  it('R12 tells brakes with numbers, in text and JSON; exits 2, and 3 with --strict', async () => {
    const ran = await desk.silta('diff', 'fjord')
    expect(ran.code).toBe(2)
    expect(ran.stdout).toMatch(/held by a brake: \d+ creates in \w+, which has \d+ records: past 0 % and 1$/m)
    expect(ran.stdout).toContain('silta apply fjord --release customers:creates')
    const plan = planOf(await desk.silta('diff', 'fjord', '--json'))
    expect(plan.braked?.length).toBeGreaterThan(0)
    expect((await desk.silta('diff', 'fjord', '--strict')).code).toBe(3)
  })

  it.each([
    ['json', /^\{\n "version": 1,/],
    ['markdown', /^## fjord: \d+ changes to write/],
    ['html', /^<!doctype html>/],
    ['text', /^departments {2}17 linked/m],
  ])('--format %s', async (format, start) => {
    const ran = await desk.silta('diff', 'fjord', '--format', format)
    expect(ran).toMatchObject({ code: 2, stderr: '' })
    expect(ran.stdout).toMatch(start)
  })

  it('--only and --entity show rows; counts stay those of the plan', async () => {
    const whole = planOf(await desk.silta('diff', 'fjord', '--json'))
    const some = planOf(await desk.silta('diff', 'fjord', '--json', '--only', 'customers:create'))
    expect(new Set(some.rows.map(({ entity, action }) => `${entity} ${action}`))).toEqual(new Set(['customers create']))
    expect(some.entities).toEqual(whole.entities)
    const ran = await desk.silta('diff', 'fjord', '--entity', 'customers', '--only', 'update', '--max-rows', '1')
    expect(ran.stdout).not.toMatch(/^departments/m)
    expect(ran.stdout).not.toMatch(/^ {2}\+/m)
  })

  it.each([
    [['--format', 'pdf'], 'ARGUMENT'],
    [['--format', 'html', '--json'], 'ARGUMENT'],
    [['--only', 'custommers'], 'ARGUMENT'],
    [['--align', 'customers.emial'], 'ARGUMENT'],
    [['--max-rows', 'many'], 'ARGUMENT'],
    [['--settings', 'projects.internal'], 'ARGUMENT'],
    [['--settings', 'projects.internal=true', '--out', 'x.json'], 'ARGUMENT'],
  ])('%j is refused before anything is read: %s', async (args, code) => {
    resetCounts(sandbox)
    const ran = await desk.silta('diff', 'fjord', ...args)
    expect(ran.code).toBe(1)
    if (args.includes('--json')) expect(problemsIn(ran)[0]?.code).toBe(code)
    else expectClear(ran, code)
    expect(sandbox.control.requests().severa.operations).toEqual([])
  })

  it('--settings is checked as the file is; a problem stands at the option', async () => {
    const ran = await desk.silta('diff', 'fjord', '--settings', 'projects.internal=true', '--settings', 'projects.x=1')
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^--settings:2:10 UNKNOWN_KEY: settings\.projects knows no key "x"$/m)
  })

  it('--settings asks what a setting would change: kept nowhere, and no apply takes it', async () => {
    const before = desk.stateFiles()
    const ran = await desk.silta('diff', 'fjord', '--json', '--settings', 'departments.exclude.value=1')
    expect(ran.stderr).toContain('departments.exclude.value=1: to have it so, write it into tenants/fjord.yaml')
    const asked = planOf(ran)
    const [now, then] = [planOf(await desk.silta('diff', 'fjord', '--json')), asked].map(
      (plan) => plan.entities.find(({ name }) => name === 'departments')?.quiet.excluded,
    )
    expect(then).not.toBe(now)
    const again = await desk.silta('diff', 'fjord', '--json', '--settings', 'departments.exclude.value=1')
    expect(planOf(again).rulesHash).toBe(asked.rulesHash)
    const files = [...desk.stateFiles()].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)
    expect(files.every((file) => /snapshot|plan\//.test(file))).toBe(true)
    const path = join(desk.dir, 'asked.json')
    writeFileSync(path, ran.stdout)
    expectClear(await desk.silta('apply', 'fjord', 'asked.json'), 'PLAN_OTHER_RULES')
    expect(writesOf(sandbox)).toEqual([])
  })
})

describe('silta apply and sync', () => {
  it('R12 sync holds what brakes hold, writes the rest and exits 3', async () => {
    const ran = await desk.silta('sync', 'fjord')
    expect(ran.code).toBe(3)
    expect(ran.stdout).toMatch(/^! customers is held by a brake: /m)
    expect(ran.stdout).toMatch(/\(BRAKED\)/)
    const left = planOf(await desk.silta('diff', 'fjord', '--json'))
    expect(left.rows.some(({ entity, action }) => entity === 'customers' && action === 'create')).toBe(true)
    const again = await desk.silta('apply', 'fjord', '--yes', '--json')
    expect(again.code).toBe(3)
    const { ok, braked } = JSON.parse(again.stdout) as { ok: boolean; braked: NonNullable<Plan['braked']> }
    expect(ok).toBe(true)
    expect(new Set(braked.map(({ entity, brake }) => `${entity} ${brake}`))).toEqual(new Set(['customers creates']))
  })

  it('R13 rows are picked by the words of diff, and what is no row is refused', async () => {
    expectClear(await desk.silta('apply', 'fjord', '--yes', '--only', 'customer'), 'ARGUMENT')
    const plan = planOf(await desk.silta('diff', 'fjord', '--json'))
    const one = plan.rows.find(
      ({ entity, action, needs }) => entity === 'customers' && action === 'create' && needs.length === 0,
    )
    const ran = await desk.silta('apply', 'fjord', '--yes', '--json', '--only', one?.id ?? '')
    const { results } = JSON.parse(ran.stdout) as { results: { row: string; status: string }[] }
    expect(results).toMatchObject([{ row: one?.id, status: 'done' }])
  })

  it('R12 --release lets a brake go; a plan file needs none', async () => {
    const plan = planOf(await desk.silta('diff', 'fjord', '--json'))
    const releases = (plan.braked ?? []).flatMap(({ entity, brake }) => ['--release', `${entity}:${brake}`])
    expect(releases.length).toBeGreaterThan(0)
    expect((await desk.silta('diff', 'fjord', '--out', 'plan.json')).code).toBe(2)
    const [first] = JSON.parse(readFileSync(join(desk.dir, 'plan.json'), 'utf8')).rows as Plan['rows']
    expect(first).toBeDefined()
    const ran = await desk.silta('apply', 'fjord', '--yes', ...releases)
    expect(ran.stdout).not.toContain('BRAKED')
    expect((await desk.silta('diff', 'fjord')).code).toBe(0)
  })
})

describe('silta diff --align', () => {
  it('D5 plans drift away as a plan of its own; apply takes it, and then there is none', async () => {
    const drift = (plan: Plan): string[] =>
      plan.rows.filter(({ entity, action }) => entity === 'customers' && action === 'drift').map(({ id }) => id)
    const before = planOf(await desk.silta('diff', 'fjord', '--json'))
    expect(drift(before).length).toBeGreaterThan(0)
    const ran = await desk.silta('diff', 'fjord', '--align', 'customers', '--out', 'align.json')
    expect(ran.code).toBe(2)
    const saved = JSON.parse(readFileSync(join(desk.dir, 'align.json'), 'utf8')) as Plan
    expect(new Set(saved.rows.map(({ why }) => why.code))).toEqual(new Set(['ALIGN']))
    const applied = await desk.silta('apply', 'fjord', 'align.json')
    expect(applied).toMatchObject({ code: 0 })
    expect(applied.stdout).toContain(`${saved.rows.length} written (0 creates, ${saved.rows.length} updates, 0 links)`)
    expect(drift(planOf(await desk.silta('diff', 'fjord', '--json')))).toEqual([])
  })
})

import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Problem } from '../../engine/core/problem.ts'
import type { Plan } from '../../engine/plan/plan.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, expectClear, problemsIn, quickSandbox, type Ran, ROOT, resetCounts, writesOf } from './helpers.ts'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let desk: Desk
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
})
afterAll(() => sandbox.stop())
beforeEach(() => {
  resetCounts(sandbox)
  desk = new Desk(sandbox.env)
})
afterEach(() => {
  expect(writesOf(sandbox)).toEqual([])
  expect(sandbox.control.violations()).toEqual([])
  desk.close()
})

const FILE = 'tenants/fjord.yaml'
const secrets = (): string[] => [
  sandbox.severa.clientSecret,
  sandbox.nxt.clientSecret,
  ...['FJORD_SEVERA_SECRET', 'FJORD_NXT_SECRET'].flatMap((name) => desk.env[name] ?? []),
]

/** One clear problem, exit 1, and nothing on stdout that a program could take for an answer. */
function expectRefused(ran: Ran, code: string): void {
  expectClear(ran, code, secrets())
  expect(ran).toMatchObject({ code: 1, stdout: '' })
}

describe('names and folders', () => {
  it.each([['check'], ['sync'], ['status']])(
    '%s of a tenant that does not exist names those that do',
    async (command, ...more) => {
      const ran = await desk.silta(command as string, 'fjrd', ...more)
      expectRefused(ran, 'TENANT_UNKNOWN')
      expect(ran.stderr).toContain('fjord')
    },
  )

  it('says which folder does not exist', async () => {
    const ran = await desk.silta('diff', 'fjord', '--dir', 'no/such/folder')
    expectRefused(ran, 'FOLDER_UNKNOWN')
    expect(ran.stderr).toContain(join(desk.dir, 'no/such/folder'))
  })

  it('names the known entities for one that does not exist, before anything is read', async () => {
    const ran = await desk.silta('diff', 'fjord', '--entity', 'custmers')
    expectRefused(ran, 'ENTITY_UNKNOWN')
    expect(ran.stderr).toContain('departments, products, customers')
    expect(sandbox.control.requests().severa.operations).toEqual([])
    expectRefused(await desk.silta('explain', 'fjord', 'custmers', '10009'), 'ENTITY_UNKNOWN')
  })

  it.each(['abc', '2.5', ''])('takes no "%s" for a number of rows', async (rows) => {
    expectRefused(await desk.silta('diff', 'fjord', `--max-rows=${rows}`), 'ARGUMENT')
  })

  it('says that a file cannot be written before the work is done that would fill it', async () => {
    for (const file of ['no/such/plan.json', 'tenants']) {
      const ran = await desk.silta('diff', 'fjord', '--out', file)
      expectRefused(ran, 'FILE_UNWRITABLE')
      expect(ran.stderr).toContain(join(desk.dir, file))
    }
    expect(sandbox.control.requests().severa.operations).toEqual([])
    expectRefused(await desk.silta('sandbox', '--write-env', 'no/such/.env'), 'FILE_UNWRITABLE')
  })

  it.each([
    { args: ['dif', 'fjord'], says: "unknown command 'dif'" },
    { args: ['diff', 'fjord', '--ful'], says: "unknown option '--ful'" },
    { args: ['diff'], says: "missing required argument 'tenant'" },
    { args: ['diff', 'fjord', 'plan.json'], says: 'too many arguments' },
  ])('silta $args: $says, and where help is', async ({ args, says }) => {
    const ran = await desk.silta(...args)
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain(says)
    expect(ran.stderr).toContain('silta --help')
    expect(ran.stderr).not.toMatch(/^\s+at /m)
  })
})

describe('what a command does not take is told with how it is called', () => {
  it.each([
    { args: ['diff'], usage: 'silta diff [options] <tenant>', help: 'silta diff --help' },
    {
      args: ['explain', 'fjord'],
      usage: 'silta explain [options] <tenant> <entity> <record>',
      help: 'silta explain --help',
    },
    { args: ['apply', 'fjord', '--ful'], usage: 'silta apply [options] <tenant> [plan]', help: 'silta apply --help' },
    { args: ['issues', 'dismiss'], usage: 'silta issues dismiss [options] <id>', help: 'silta issues dismiss --help' },
  ])('silta $args', async ({ args, usage, help }) => {
    const ran = await desk.silta(...args)
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain(`usage: ${usage}\n`)
    expect(ran.stderr).toContain(`(${help} has examples; silta --help lists the commands)`)
    const { problems } = JSON.parse((await desk.silta(...args, '--json')).stdout) as { problems: Problem[] }
    expect(problems[0]?.mend).toBe(`call it as: ${usage}; ${help} has examples`)
  })

  it('of no command there is the list of commands', async () => {
    expect((await desk.silta('dif', 'fjord')).stderr).not.toContain('usage:')
  })
})

describe('--json', () => {
  it.each([
    { args: ['dif', 'fjord', '--json'], what: "unknown command 'dif'" },
    { args: ['check', 'fjord', '--json', '--ful'], what: "unknown option '--ful'" },
    { args: ['diff', '--json'], what: "missing required argument 'tenant'" },
    { args: ['check', 'a', 'b', '--json'], what: 'too many arguments' },
  ])('silta $args is a problem as JSON too, and nothing else', async ({ args, what }) => {
    const ran = await desk.silta(...args)
    expect(ran).toMatchObject({ code: 1, stderr: '' })
    const { ok, problems } = JSON.parse(ran.stdout) as { ok: boolean; problems: Problem[] }
    expect(ok).toBe(false)
    expect(problems).toMatchObject([{ code: 'ARGUMENT', what: expect.stringContaining(what) as string }])
  })

  it('prints JSON alone where there are no tenants', async () => {
    rmSync(join(desk.dir, 'tenants'), { recursive: true })
    expect(JSON.parse((await desk.silta('check', '--json')).stdout)).toEqual({ ok: true, tenants: [] })
  })

  it('says all that is wrong with a tenant, sorted, the same each time', async () => {
    const wrong: [string, string][] = [
      ['enabled: true', 'enabled: 5'],
      ['paymentTerms: "14=2', 'paymentTerms: "14=2, 14=3'],
      ['    fields:\n', '    fields:\n      greeting: { severa: { path: greeting, map: langages }, nxt: greeting }\n'],
    ]
    desk.rewrite(FILE, wrong)
    const [first, second] = [await desk.silta('check', '--json'), await desk.silta('check', 'fjord', '--json')]
    expect(first.stdout).toBe(second.stdout)
    const { tenants } = JSON.parse(first.stdout) as { tenants: [{ problems: Required<Problem>[] }] }
    const errors = tenants[0].problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => code)).toEqual(['WRONG_TYPE', 'MAP_DOUBLED_KEY', 'MAP_UNKNOWN'])
    expect(errors.map(({ place: { line } }) => line)).toEqual(
      errors.map(({ place: { line } }) => line).sort((x, y) => x - y),
    )
    expect(Object.keys(errors[0] ?? {})).toEqual(['code', 'severity', 'what', 'mend', 'place'])
  })
})

it('check of all tenants tells once what is wrong with their pack', async () => {
  const rules = 'rules/severa-business-nxt'
  cpSync(join(ROOT, 'rules'), join(desk.dir, 'rules'), { recursive: true })
  const maps = readFileSync(join(desk.dir, rules, 'maps.yaml'), 'utf8')
  writeFileSync(join(desk.dir, rules, 'maps.yaml'), `${maps}  broken: { pairs: "1=2, 1=3" }\n`)
  cpSync(join(desk.dir, FILE), join(desk.dir, 'tenants/other.yaml'))
  const ran = await desk.silta('check')
  expect(ran.stderr.match(/MAP_DOUBLED_KEY/g)).toHaveLength(1)
  expect(ran.stdout).toMatch(/not ok fjord: 1 problem.*\nnot ok other: 1 problem.* shown above\n/)
})

describe('YAML', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
    bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`)

  it.each([
    {
      what: 'a tab',
      code: 'YAML_TAB',
      at: ':6:1 ',
      break: () => desk.rewrite(FILE, [['enabled: true', '\tenabled: true']]),
    },
    {
      what: 'a doubled key',
      code: 'YAML_DOUBLED_KEY',
      at: ':7:1 ',
      break: () => desk.rewrite(FILE, [['enabled: true', 'enabled: true\nenabled: true']]),
    },
    {
      what: 'aliases that unfold to millions',
      code: 'YAML_ALIASES',
      at: ':',
      break: () => writeFileSync(join(desk.dir, FILE), bomb.join('\n')),
    },
  ])('shows $what at its line', async ({ code, at, break: broken }) => {
    broken()
    const ran = await desk.silta('check', 'fjord')
    expectClear(ran, code, secrets())
    expect(ran).toMatchObject({ code: 1, stdout: 'not ok fjord: 1 problem\n' })
    expect(ran.stderr).toContain(`${FILE}${at}`)
    expect(ran.stderr).toMatch(/^ {3,}\d+ \| .*\n {4,} \| +\^/m)
  })

  it('stops what would run with it', async () => {
    desk.rewrite(FILE, [['enabled: true', '\tenabled: true']])
    expectRefused(await desk.silta('sync', 'fjord'), 'YAML_TAB')
  })

  it('refuses a file of 50 MB without reading it', async () => {
    truncateSync(join(desk.dir, FILE), 50_000_000)
    const started = performance.now()
    expectRefused(await desk.silta('diff', 'fjord'), 'YAML_TOO_LARGE')
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('credentials', () => {
  it('names all missing secrets at once, each at its line', async () => {
    desk.env = { ...sandbox.env, FJORD_SEVERA_SECRET: undefined, FJORD_NXT_ID: undefined, FJORD_NXT_SECRET: '' }
    const ran = await desk.silta('diff', 'fjord')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    for (const name of ['FJORD_SEVERA_SECRET', 'FJORD_NXT_ID', 'FJORD_NXT_SECRET']) expect(ran.stderr).toContain(name)
    expect(ran.stderr.match(/^tenants\/fjord\.yaml:\d+:\d+ SECRET_MISSING: /gm)).toHaveLength(3)
    expect(sandbox.control.requests().severa.operations).toEqual([])
    expect((await desk.silta('check', 'fjord')).code).toBe(0)
  })

  it.each([
    { side: 'severa', name: 'FJORD_SEVERA_SECRET' },
    { side: 'nxt', name: 'FJORD_NXT_SECRET' },
    { side: 'nxt', name: 'FJORD_NXT_ID' },
  ])('says that $side does not take $name', async ({ side, name }) => {
    desk.env = { ...sandbox.env, [name]: 'wrong-and-not-to-be-printed' }
    const ran = await desk.silta('diff', 'fjord')
    expectRefused(ran, 'AUTH_FAILED')
    expect(ran.stderr).toContain(`${side}, `)
    expect(ran.stderr).not.toContain('not-to-be-printed')
  })

  it.each([5280102, 999])('says that company %d is not to be had', async (company) => {
    desk.rewrite(FILE, [['company: 5280101', `company: ${company}`]])
    const ran = await desk.silta('diff', 'fjord')
    expectRefused(ran, 'COMPANY_REFUSED')
    expect(ran.stderr).toContain('nxt, ')
  })
})

describe('plans', () => {
  let plan: Plan
  const planFile = (value: unknown): void =>
    writeFileSync(join(desk.dir, 'plan.json'), typeof value === 'string' ? value : JSON.stringify(value))

  beforeAll(async () => {
    const first = new Desk(sandbox.env)
    expect((await first.silta('diff', 'fjord', '--out', 'plan.json')).code).toBe(2)
    plan = JSON.parse(readFileSync(join(first.dir, 'plan.json'), 'utf8'))
    first.close()
  })

  it('says that there is no such file', async () => {
    const ran = await desk.silta('apply', 'fjord', 'plan.json')
    expectRefused(ran, 'PLAN_UNREADABLE')
    expect(ran.stderr).toContain('there is no file plan.json')
  })

  it.each([
    { what: 'no JSON', content: () => '{"version": 1,', says: 'no JSON' },
    { what: 'another file', content: () => ({ name: 'silta' }), says: 'no plan' },
    { what: 'a plan of version 2', content: () => ({ ...plan, version: 2 }), says: 'version 2' },
    { what: 'a plan with a broken row', content: () => ({ ...plan, rows: [{}] }), says: 'row 1' },
  ])('refuses $what', async ({ content, says }) => {
    planFile(content())
    const ran = await desk.silta('apply', 'fjord', 'plan.json')
    expectRefused(ran, 'PLAN_UNREADABLE')
    expect(ran.stderr).toContain(says)
  })

  it('refuses the plan of another tenant', async () => {
    planFile({ ...plan, tenant: 'strand' })
    const ran = await desk.silta('apply', 'fjord', 'plan.json')
    expectRefused(ran, 'PLAN_OTHER_TENANT')
    expect(ran.stderr).toContain('strand')
  })

  it('refuses a plan that was made under other settings, before anything is read', async () => {
    planFile(plan)
    desk.rewrite(FILE, [['overdueInterest: 8.5', 'overdueInterest: 9.5']])
    expectRefused(await desk.silta('apply', 'fjord', 'plan.json'), 'PLAN_OTHER_RULES')
    expect(sandbox.control.requests().severa.operations).toEqual([])
  })

  it('refuses a plan that was made under other rules of the pack', async () => {
    planFile(plan)
    desk.ownRules()
    desk.rewrite('rules/severa-business-nxt/customers.yaml', [['website: { severa', 'homepage: { severa']])
    expectRefused(await desk.silta('apply', 'fjord', 'plan.json'), 'PLAN_OTHER_RULES')
  })

  it('asks for approval where nobody can be asked', async () => {
    const ran = await desk.silta('apply', 'fjord')
    expectClear(ran, 'APPROVAL_NEEDED', secrets())
    expect(ran).toMatchObject({ code: 3, stdout: '' })
    const forPrograms = await desk.silta('apply', 'fjord', '--json')
    expect(forPrograms).toMatchObject({ code: 3, stderr: '' })
    expect(problemsIn(forPrograms).map(({ code }) => code)).toEqual(['APPROVAL_NEEDED'])
  })
})

it('prints problems as JSON where a program asks', async () => {
  const ran = await desk.silta('diff', 'fjrd', '--json')
  expect(ran).toMatchObject({ code: 1, stderr: '' })
  expect(problemsIn(ran)).toMatchObject([{ code: 'TENANT_UNKNOWN', mend: expect.stringContaining('fjord') }])
})

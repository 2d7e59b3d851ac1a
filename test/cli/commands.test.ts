import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Plan, PlanRow } from '../../engine/plan/plan.ts'
import type { Explanation } from '../../engine/run/explain.ts'
import type { TenantStatus } from '../../engine/run/status.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { tourOf } from '../../engine/sandbox/tour.ts'
import {
  contentsOf,
  Desk,
  doublesIn,
  expectClear,
  planOf,
  quickSandbox,
  resetCounts,
  startSilta,
  writesOf,
} from './helpers.ts'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let desk: Desk
beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  desk = new Desk(sandbox.env)
  desk.quickRules({ all: true })
})
afterEach(() => {
  expect(sandbox.control.violations()).toEqual([])
  expect(sandbox.control.requests()).toMatchObject({ severa: { refused: 0 }, nxt: { refused: 0 } })
})
afterAll(async () => {
  desk.close()
  await sandbox.stop()
})

const WRITES = ['create', 'update', 'link']
const writesIn = ({ rows }: Plan): PlanRow[] => rows.filter(({ action }) => WRITES.includes(action))
const driftIn = ({ rows }: Plan): PlanRow[] => rows.filter(({ action }) => action === 'drift')
const count = (plan: Plan, action: string): number => plan.rows.filter((row) => row.action === action).length
const savedPlan = (file: string): Plan => JSON.parse(readFileSync(join(desk.dir, file), 'utf8'))

async function diff(...options: string[]): Promise<Plan> {
  return planOf(await desk.silta('diff', 'fjord', '--json', ...options))
}

async function status(): Promise<TenantStatus> {
  const [found] = JSON.parse((await desk.silta('status', 'fjord', '--json')).stdout) as TenantStatus[]
  return found as TenantStatus
}

async function explain(record: string, entity = 'customers'): Promise<readonly Explanation[]> {
  const ran = await desk.silta('explain', 'fjord', entity, record, '--json')
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  return JSON.parse(ran.stdout)
}
const verdict = (found: Explanation | undefined, step: string): string | undefined =>
  found?.steps.find((candidate) => candidate.step === step)?.verdict

/** What a command changed in the folder of the state. */
async function changedFiles(work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = desk.stateFiles()
  await work()
  const after = desk.stateFiles()
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file))
}
const OF_DRY_RUNS = /^(documents|tables)\/(snapshot|plan)\//

/** One after the other, as a newcomer does it: each step stands on the ones before. */
describe('the whole job', () => {
  let first: Plan

  it('check finds the example sound', async () => {
    expect(await desk.silta('check', 'fjord')).toMatchObject({
      code: 0,
      stdout: 'ok fjord: departments, products, customers, addresses, contacts, employees, projects, 1 to note\n',
    })
    expect(JSON.parse((await desk.silta('check', '--json')).stdout)).toMatchObject({
      ok: true,
      tenants: [
        {
          tenant: 'fjord',
          ok: true,
          entities: ['departments', 'products', 'customers', 'addresses', 'contacts', 'employees', 'projects'],
        },
      ],
    })
    expect(sandbox.control.requests().severa.operations).toEqual([])
  })

  it('status says that nothing was done yet, and explain that nothing was read', async () => {
    expect((await desk.silta('status')).stdout).toBe('fjord  never applied; see what it would do: silta diff fjord\n')
    expect(await status()).toMatchObject({ tenant: 'fjord', linked: {}, issues: [] })
    const asked = await desk.silta('explain', 'fjord', 'customers', '10009')
    expect(asked).toMatchObject({ code: 1, stderr: expect.stringContaining('NOTHING_READ') })
  })

  it('diff shows what would be done, exits 2, sends no write, and keeps nothing but its reading and its plan (R15)', async () => {
    const changed = await changedFiles(async () => {
      const ran = await desk.silta('diff', 'fjord', '--out', 'plan.json')
      expect(ran).toMatchObject({ code: 2, stderr: 'plan saved; to write it: silta apply fjord plan.json\n' })
      expect(ran.stdout).toMatch(/^departments {2}17 linked, 6 creates, 2 links, /m)
      expect(ran.stdout).toMatch(
        /^ {2}\+ nxt {5}1008 Uusi Alku Oy +from .*number next of the series.* \(known after apply\)/m,
      )
      expect(ran.stdout).toMatch(
        /^ {2}~ severa {2}1002 Teatteri Esirippu Oy +number {2}1002 -> 10024 .*customers\.yaml:\d+$/m,
      )
      expect(ran.stdout).toMatch(/^plan p_\S+ {2}dry run, nothing sent/m)
    })
    expect(changed.filter((file) => !OF_DRY_RUNS.test(file))).toEqual([])
    expect(changed.length).toBeGreaterThan(0)
    expect(writesOf(sandbox)).toEqual([])
    first = savedPlan('plan.json')
    expect(statSync(join(desk.dir, 'plan.json')).mode & 0o077).toBe(0)
  })

  it.each<{ record: string; entity?: string; is: RegExp; finds?: number }>([
    { record: '10009', is: /^linked$/ },
    { record: '9', is: /^linked$/ },
    { record: '8CCF7EE1-57D6-F54E-2A4F-5DF1CE88B3AD', is: /^linked$/ },
    { record: 'kirjapaino arkki oy', is: /^linked$/ },
    { record: '1008', is: /^new: nothing on the other side fits$/ },
    { record: '10001', is: /^excluded: / },
    { record: '10032', is: /^conflict: same number as 10032 .* \(NUMBER_CONFLICT\); /, finds: 2 },
    { record: '1004', is: /^candidate: .* agree with 10034 .* \(CANDIDATE\); / },
    { record: '10003', is: /^occupied: .* \(LINK_OCCUPIED\); /, finds: 2 },
    { record: 'Administration pool', entity: 'departments', is: /^new: / },
  ])('explain tells of $record why it is what it is', async ({ record, entity, is, finds = 1 }) => {
    const before = sandbox.control.requests()
    const found = await explain(record, entity)
    expect(found).toHaveLength(finds)
    for (const each of found) {
      expect(verdict(each, 'situation')).toMatch(is)
      expect(each.steps.find(({ step }) => step === 'situation')?.place).toMatchObject({ line: expect.any(Number) })
    }
    expect(sandbox.control.requests()).toEqual(before)
  })

  it('explain of a record that nothing links says what was held against it, with a score and why', async () => {
    const held = (await explain('10032')).find(({ attempts }) => attempts.length > 0)
    const [best] = held?.attempts ?? []
    expect(best).toMatchObject({ key: expect.any(String), title: expect.stringContaining('10032') })
    expect(best?.score).toBeLessThan(100)
    expect(best?.evidence.map(({ clue }) => clue)).toEqual(['number', 'vatNumber', 'name'])
    expect(verdict(held, 'match')).toMatch(/^10032 .* of (severa|nxt), score \d+: number agrees, /)
  })

  it('explain says so when there is no such record', async () => {
    const ran = await desk.silta('explain', 'fjord', 'customers', 'Nobody Oy')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(/^RECORD_UNKNOWN: .*"Nobody Oy" \(40 in severa, 41 in nxt, read .*\)\n {2}mend: /)
  })

  it('apply writes exactly the plan, and exits 3 for records that now wait for a person', async () => {
    const ran = await desk.silta('apply', 'fjord', 'plan.json')
    expect(ran).toMatchObject({ code: 3, stderr: '' })
    const [creates, updates, links] = WRITES.map((action) => count(first, action))
    expect(ran.stdout).toBe(
      `${writesIn(first).length} written (${creates} creates, ${updates} updates, ${links} links)\n24 records wait for a person, 24 of them new: silta issues fjord\n`,
    )
    expect(doublesIn(sandbox)).toEqual([])
  })

  it('diff then has nothing to write and exits 0; with --strict 3, because records wait', async () => {
    const ran = await desk.silta('diff', 'fjord', '--entity', 'customers')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^nothing to write; 24 records wait for a person/m)
    expect((await desk.silta('diff', 'fjord', '--strict')).code).toBe(3)
  })

  it('the same plan once more writes nothing', async () => {
    resetCounts(sandbox)
    const ran = await desk.silta('apply', 'fjord', 'plan.json')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain(
      `0 written (0 creates, 0 updates, 0 links), ${writesIn(first).length} no longer needed`,
    )
    expect(writesOf(sandbox)).toEqual([])
  })

  it('a sync right after writes nothing either, and reads changes only (R5)', async () => {
    resetCounts(sandbox)
    const ran = await desk.silta('sync', 'fjord', '--json')
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, results: [], noLongerNeeded: [], newIssues: [] })
    expect(writesOf(sandbox)).toEqual([])
    const { severa, nxt } = sandbox.control.requests()
    const sent = (operations: typeof severa.operations) =>
      operations.filter(({ operation }) => operation !== 'http').map(({ operation, count }) => `${operation} x${count}`)
    expect(sent(nxt.operations).toSorted()).toEqual([
      'query associate x1', // of customers, contacts and employees at once
      'query deliveryAddress x1',
      'query orgUnit2 x1',
      'query orgUnit3 x1',
      'query product x1',
      'token x1',
    ])
    expect(sent(severa.operations).toSorted()).toEqual([
      'GET /v1/addresses x1',
      'GET /v1/businessunits x1',
      'GET /v1/contactcommunications x1', // a look-up that reports changes
      'GET /v1/contactpersons x1',
      'GET /v1/customers x1',
      'GET /v1/productcategories x1',
      'GET /v1/products x1',
      'GET /v1/projects x1',
      'GET /v1/travelexpensetypes x1',
      'GET /v1/users x1',
      'GET /v1/worktypes x1',
      'POST /v1/token x1',
    ])
  })

  it('status tells what is linked, and of every record that waits what to do', async () => {
    const found = await status()
    expect(found).toMatchObject({
      linked: { departments: 25, products: 63, customers: 32 },
      identities: { nxt: String(sandbox.nxt.company) },
    })
    expect(found.issues).toHaveLength(24)
    for (const issue of found.issues) expect(issue.mend, issue.code).not.toBe('')
    const { stdout } = await desk.silta('status')
    expect(stdout).toContain('customers: 32 linked, ')
    expect(stdout.match(/^ {2}! .*\n {6}mend: .+/gm)).toHaveLength(24)
  })

  it.each(['Uusi Alku Oy', 'Apteekki Lehto Oy'])(
    'explain of %s knows what was written since the last reading',
    async (name) => {
      const [found, ...more] = await explain(name)
      expect(more).toEqual([])
      expect(verdict(found, 'situation')).toBe('linked')
      expect(found?.rows).toEqual([])
      expect(found?.journal.length).toBeGreaterThan(0)
    },
  )
})

describe('after people went on working', () => {
  it('two edits at the master are two updates, one at the follower is one more drift', async () => {
    const before = await diff()
    for (const { edit } of tourOf(sandbox).edits) await sandbox.control.edit(edit)
    const after = await diff('--out', 'plan2.json')
    expect(writesIn(after).map(({ action, side, number }) => `${action} ${side} ${number}`)).toEqual([
      'update severa LAPTOP',
      'update severa 10009',
    ])
    expect(driftIn(after)).toHaveLength(driftIn(before).length + 1)
    const [website] = driftIn(after).filter(({ number }) => number === '10005')
    expect(website?.fields).toMatchObject([{ field: 'website', before: 'https://hiekka.example' }])
    const [laptop] = await explain('LAPTOP', 'products')
    expect(laptop?.fields.find(({ field }) => field === 'price')).toMatchObject({
      values: { severa: '1399', nxt: '1299' },
      verdict: 'changed in nxt: will be written',
    })
  })

  it('a row that changed between diff and apply is refused alone, the others are written (R13)', async () => {
    const match = { customerNo: 10009 }
    await sandbox.control.edit({
      side: 'nxt',
      collection: 'associate',
      match,
      set: { emailAddress: 'new@arkki.example' },
    })
    resetCounts(sandbox)
    const ran = await desk.silta('apply', 'fjord', 'plan2.json')
    expect(ran).toMatchObject({ code: 3, stderr: '' })
    expect(ran.stdout).toMatch(
      /^! customers severa 10009 .*: stale: changed since the plan was made: email \(STALE\)\n {4}mend: /m,
    )
    expect(ran.stdout).toMatch(/^1 written \(0 creates, 1 updates, 0 links\), 1 stale$/m)
    expect(writesOf(sandbox)).toEqual(['PATCH /v1/products/{guid} x1'])

    const again = await desk.silta('apply', 'fjord', '--yes', '--json')
    expect(again).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(again.stdout)).toMatchObject({
      ok: true,
      run: expect.stringMatching(/^run_/),
      plan: expect.stringMatching(/^p_/),
      results: [{ entity: 'customers', action: 'update', side: 'severa', number: '10009', status: 'done' }],
      stopped: false,
    })
    const severa = sandbox.control.dump('severa').customers?.find(({ number }) => number === 10009)
    expect(severa?.email).toBe('new@arkki.example')
  })

  it('an edit that brings about what the plan wanted is no reason to refuse', async () => {
    const set = { emailAddress: 'both@arkki.example' }
    await sandbox.control.edit({ side: 'nxt', collection: 'associate', match: { customerNo: 10009 }, set })
    await desk.silta('diff', 'fjord', '--out', 'plan3.json')
    const email = set.emailAddress
    await sandbox.control.edit({ side: 'severa', collection: 'customers', match: { number: 10009 }, set: { email } })
    const ran = await desk.silta('apply', 'fjord', 'plan3.json')
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 written .*, 1 no longer needed\n/) })
  })

  it('a dry run leaves cursors, baselines and issues as they are (R15)', async () => {
    await sandbox.control.edit({
      side: 'nxt',
      collection: 'product',
      match: { productNo: 'LAPTOP' },
      set: { salesPrice1: 1199 },
    })
    resetCounts(sandbox)
    const changed = await changedFiles(async () => {
      expect((await desk.silta('diff', 'fjord')).code).toBe(2)
      expect((await desk.silta('diff', 'fjord', '--full')).code).toBe(2)
      await desk.silta('status', 'fjord')
      await explain('LAPTOP', 'products')
    })
    expect(changed.filter((file) => !OF_DRY_RUNS.test(file))).toEqual([])
    expect(writesOf(sandbox)).toEqual([])
  })

  it.each(['tables/index/customers/nxt.jsonl', 'documents/cursors.json'])(
    'a damaged %s stops the run; deleted, as the message says, it is no loss',
    async (file) => {
      const before = await diff()
      const path = join(desk.dir, '.silta', 'state', 'fjord', file)
      writeFileSync(path, '{"x":')
      resetCounts(sandbox)
      const ran = await desk.silta('sync', 'fjord')
      expectClear(ran, 'STATE_DAMAGED')
      expect(ran).toMatchObject({ code: 1, stdout: '' })
      expect(ran.stderr).toMatch(/mend: .* delete it/)
      expect(writesOf(sandbox)).toEqual([])
      rmSync(path)
      expect((await diff()).rows).toEqual(before.rows)
    },
  )

  it('state that was deleted is no loss: the same links, no creates, no updates; differences are drift (R2)', async () => {
    const before = await status()
    const drift = driftIn(await diff())
    desk.loseState()
    resetCounts(sandbox)
    const plan = await diff()
    expect(writesIn(plan)).toEqual([])
    const numbers = (rows: readonly PlanRow[]): (string | undefined)[] => rows.map(({ number }) => number)
    expect(numbers(driftIn(plan)).toSorted()).toEqual([...numbers(drift), 'LAPTOP'].toSorted())

    const contents = contentsOf(sandbox)
    expect((await desk.silta('sync', 'fjord')).code).toBe(3)
    expect(writesOf(sandbox)).toEqual([])
    expect(contentsOf(sandbox)).toEqual(contents)
    expect((await status()).linked).toEqual(before.linked)
  })
})

describe('where and how it is called', () => {
  it('works from another folder with --dir, and says the command that goes on from there', async () => {
    const elsewhere = new Desk()
    const there = (...args: string[]) => startSilta(elsewhere.dir, [...args, '--dir', desk.dir], sandbox.env).ended
    expect((await there('check')).code).toBe(0)
    const ran = await there('diff', 'fjord', '--out', 'mine.json')
    expect(ran).toMatchObject({
      code: 0,
      stderr: `plan saved; to write it: silta apply fjord mine.json --dir ${desk.dir}\n`,
    })
    expect((await there('apply', 'fjord', 'mine.json')).code).toBe(0)
    expect((await there('status', 'fjord')).stdout).toContain('32 linked')
    expect([...elsewhere.stateFiles().keys()]).toEqual([])
    elsewhere.close()
  })

  it('prints no colours and no progress into a pipe, with NO_COLOR and without', async () => {
    const env = { ...sandbox.env, NO_COLOR: undefined, TERM: 'xterm-256color' }
    for (const args of [['diff', 'fjord'], ['status'], ['explain', 'fjord', 'customers', '10009']]) {
      const plain = await desk.silta(...args)
      const ran = await startSilta(desk.dir, args, env).ended
      expect(`${plain.stdout}${plain.stderr}${ran.stdout}${ran.stderr}`).not.toContain('\u001b')
    }
  })

  it('every command has help with examples', async () => {
    const { stdout } = await desk.silta('--help')
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].flatMap(([, name]) =>
      name === 'help' ? [] : (name ?? []),
    )
    expect(commands).toEqual(expect.arrayContaining(['check', 'diff', 'apply', 'sync', 'status', 'explain']))
    for (const command of commands) {
      const help = await desk.silta(command, '--help')
      expect(help).toMatchObject({ code: 0, stderr: '' })
      expect(help.stdout).toContain(`\nExamples:\n  $ silta ${command}`)
    }
  })

  it('show prints the merged tenant, for programs too', async () => {
    const shown = JSON.parse((await desk.silta('show', 'fjord', '--json')).stdout) as { lines: string[] }
    expect(shown.lines.join('\n')).toMatch(/^ {4}clientSecret: "\$\{FJORD_NXT_SECRET\}"$/m)
    const settings = await desk.silta('show', '--settings', 'severa-business-nxt', '--json')
    expect(JSON.parse(settings.stdout)).toContainEqual(expect.objectContaining({ path: 'master', required: true }))
  })

  it('the sandbox tells a program where it is, and ends with Ctrl-C', async () => {
    const { child, ended } = desk.start('sandbox', '--json', '--customers', '0')
    await new Promise((said) => child.stdout?.once('data', said))
    child.kill('SIGINT')
    const ran = await ended
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(ran.stdout)).toMatchObject({ env: { FJORD_NXT_URL: expect.stringMatching(/^http:\/\/127/) } })
  })
})

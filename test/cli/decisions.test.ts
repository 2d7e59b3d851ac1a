import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Issue } from '../../engine/run/issues.ts'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { Desk, expectClear, planOf, quickSandbox } from './helpers.ts'

vi.setConfig({ testTimeout: 60_000 })

let sandbox: Sandbox
let desk: Desk
const decisions = (): string => join(desk.dir, 'tenants', 'fjord.decisions.yaml')
const text = (): string => readFileSync(decisions(), 'utf8')
const issues = async (): Promise<readonly Issue[]> =>
  JSON.parse((await desk.silta('issues', 'fjord', '--json')).stdout) as Issue[]
const rowsOf = async (): Promise<ReturnType<typeof planOf>['rows']> =>
  planOf(await desk.silta('diff', 'fjord', '--json')).rows

beforeAll(async () => {
  sandbox = await quickSandbox({ customers: 0 })
  desk = new Desk(sandbox.env)
  desk.quickRules()
  expect((await desk.silta('sync', 'fjord')).code).toBe(3)
})
afterAll(async () => {
  desk.close()
  await sandbox.stop()
})

describe('decisions at the command line', () => {
  it('a conflict is linked by number, told in the plan, written, and kept with who and why', async () => {
    const conflict = (await issues()).find(
      ({ entity, code }) => entity === 'customers' && code === 'NUMBER_CONFLICT',
    ) as Issue
    const number = conflict.number as string
    const linked = await desk.silta(
      'link',
      'fjord',
      'customers',
      number,
      number,
      '--because',
      'renamed in 2019',
      '--by',
      'anna',
    )
    expect(linked).toMatchObject({ code: 0 })
    expect(linked.stderr).toContain('kept in tenants/fjord.decisions.yaml')
    expect(text()).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/decisions\.schema\.json/)
    const row = (await rowsOf()).find(({ why }) => why.code === 'DECIDED')
    expect(row).toMatchObject({
      action: 'link',
      key: conflict.keys.nxt,
      why: { text: 'a person said that they are one: renamed in 2019 (anna)' },
    })
    expect((await desk.silta('sync', 'fjord')).code).toBe(0)
    expect((await issues()).find(({ id }) => id === conflict.id)).toBeUndefined()
    desk.loseState()
    expect((await rowsOf()).filter(({ action }) => action === 'link')).toEqual([])
  })

  it('unlink takes the place of link, comments stay, and the link is cleared', async () => {
    writeFileSync(decisions(), text().replace('decisions:\n', 'decisions:\n  # seen by the controller\n'))
    const [, severa, nxt] = /severa: (\S+)\n\s+nxt: "?(\d+)/.exec(text()) ?? []
    const unlinked = await desk.silta('unlink', 'fjord', 'customers', severa as string, nxt as string, '--json')
    expect(JSON.parse(unlinked.stdout)).toMatchObject({ ok: true, decision: { what: 'apart', keys: { severa, nxt } } })
    expect(text()).toContain('# seen by the controller')
    expect(text().match(/what: /g)).toHaveLength(1)
    expect((await rowsOf()).filter(({ why }) => why.code === 'UNLINKED')).toHaveLength(1)
  })

  it('exclude asks for the side where a number is that of two records', async () => {
    const ambiguous = (await issues()).find(
      ({ code, entity }) => entity === 'products' && code.startsWith('NUMBER'),
    ) as Issue
    if (ambiguous)
      expectClear(await desk.silta('exclude', 'fjord', 'products', ambiguous.number as string), 'RECORD_AMBIGUOUS')
    expectClear(await desk.silta('exclude', 'fjord', 'customers', 'nobody at all'), 'RECORD_UNKNOWN')
    expectClear(await desk.silta('link', 'fjord', 'customers', 'nobody', 'nobody either'), 'RECORD_UNKNOWN')
    expectClear(await desk.silta('link', 'fjord', 'clients', '1', '2'), 'ENTITY_UNKNOWN')
  })

  it('a decision that contradicts another is refused, and the file stays as it was', async () => {
    const before = text()
    const [, severa, nxt] = /severa: (\S+)\n\s+nxt: "?(\d+)/.exec(before) ?? []
    const relinked = await desk.silta('link', 'fjord', 'customers', severa as string, nxt as string)
    expect(relinked).toMatchObject({ code: 0 })
    const refused = await desk.silta('exclude', 'fjord', 'customers', nxt as string, '--side', 'nxt')
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('DECISION_CONTRADICTS')
    expect(text().match(/what: /g)).toHaveLength(1)
    expect((await desk.silta('unlink', 'fjord', 'customers', severa as string, nxt as string)).code).toBe(0)
  })

  it('accept lets a difference stay as it is, and finds none where there is none', async () => {
    const [drift] = (await rowsOf()).filter(({ action, entity }) => action === 'drift' && entity === 'customers')
    const accepted = await desk.silta(
      'accept',
      'fjord',
      'customers',
      drift?.number as string,
      '--because',
      'on purpose',
    )
    expect(accepted).toMatchObject({ code: 0, stdout: expect.stringContaining(`accepted: customers`) })
    const row = (await rowsOf()).find(({ key, side }) => key === drift?.key && side === drift?.side)
    expect([row?.action, row?.why.code]).toEqual(['note', 'DRIFT_ACCEPTED'])
    expect(row?.why.text).toContain('on purpose')
    expectClear(await desk.silta('accept', 'fjord', 'customers', drift?.number as string), 'RECORD_UNKNOWN')
  })

  it('mistakes in the file are told all at once, at their places', async () => {
    const before = text()
    writeFileSync(
      decisions(),
      `version: 1
decisions:
  - { what: link, entity: customers, keys: { severa: a, nxt: "1" } }
  - { what: apart, entity: customers, keys: { severa: a, nxt: "1" } }
  - { what: link, entity: customers, keys: { severa: a, nxt: "2" } }
  - { what: exclude, entity: customers, keys: { nxt: "1" } }
  - { what: exclude, entity: custmers, keys: { nxt: "1" } }
  - { what: lnk, entity: customers, keys: { nxt: "1" } }
  - { what: link, entity: customers, keys: { nxt: "1" } }
  - { what: dismiss, entity: customers, keys: { nxt: "1" }, code: X }
`,
    )
    const checked = await desk.silta('check', 'fjord')
    writeFileSync(decisions(), before)
    expect(checked.code).toBe(1)
    expect(checked.stderr.match(/^tenants\/fjord\.decisions\.yaml:\d+:\d+ [A-Z_]+/gm)).toEqual([
      'tenants/fjord.decisions.yaml:4:5 DECISION_CONTRADICTS',
      'tenants/fjord.decisions.yaml:5:5 DECISION_CONTRADICTS',
      'tenants/fjord.decisions.yaml:6:5 DECISION_CONTRADICTS',
      'tenants/fjord.decisions.yaml:7:30 ENTITY_UNKNOWN',
      'tenants/fjord.decisions.yaml:8:13 NOT_ALLOWED',
      'tenants/fjord.decisions.yaml:9:44 OUT_OF_RANGE',
      'tenants/fjord.decisions.yaml:10:5 MISSING_KEY',
    ])
  })
})

describe('issues, history and forget at the command line', () => {
  it('one issue has a story; dismissed it asks nobody', async () => {
    await desk.silta('sync', 'fjord')
    const [issue] = await issues()
    const told = await desk.silta('issues', 'fjord', issue?.id as string)
    expect(told.stdout).toMatch(/seen in \d+ runs?, last /)
    expect(told.stdout).toContain(`seen ${issue?.code}`)
    expect((await desk.silta('issues', 'dismiss', issue?.id as string)).stderr).toContain('--because')
    const dismissed = await desk.silta('issues', 'dismiss', issue?.id as string, '--because', 'both are right')
    expect(dismissed).toMatchObject({ code: 0, stderr: expect.stringContaining('kept in') })
    expect(text()).toContain('because: both are right')
    await desk.silta('sync', 'fjord')
    expect((await issues()).map(({ id }) => id)).not.toContain(issue?.id)
    expect((await desk.silta('issues', 'fjord', '--all')).stdout).toContain('dismissed')
    expectClear(await desk.silta('issues', 'fjord', 'i_nobody'), 'ISSUE_UNKNOWN')
  })

  it('exits 3 for an issue that was not on record before, and 0 from then on (R7)', async () => {
    expect((await desk.silta('sync', 'fjord')).code).toBe(0)
  })

  it('history tells what was written, and forget takes the values out', async () => {
    const all = JSON.parse((await desk.silta('history', 'fjord', '--json', '--limit', '1000')).stdout) as {
      entity: string
      step: string
      key: string
      name?: string
      outcome: string
    }[]
    const created = all.find(
      ({ entity, step, outcome }) => entity === 'customers' && step === 'create' && outcome === 'done',
    )
    expect(created?.name).toBeDefined()
    const told = await desk.silta('history', 'fjord', '--record', created?.key as string)
    expect(told.stdout).toContain(JSON.stringify(created?.name))
    const forgotten = await desk.silta('forget', 'fjord', created?.key as string, '--entity', 'customers')
    expect(forgotten).toMatchObject({ code: 0 })
    expect(forgotten.stdout).toMatch(/^forgotten: customers .*; [1-9]\d* writes in the journal\n$/)
    const after = await desk.silta('history', 'fjord', '--record', created?.key as string)
    expect(after.stdout).not.toContain(created?.name)
    expect(after.stdout).toContain('customers')
    expect(existsSync(join(desk.dir, '.silta', 'state', 'fjord', 'lock'))).toBe(false)
  })

  it('relink says when nothing moved', async () => {
    expect((await desk.silta('relink', 'fjord')).stdout).toContain('nothing moved')
  })
})

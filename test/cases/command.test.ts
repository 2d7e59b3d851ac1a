import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TestReport } from '../../engine/run/cases/run-cases.ts'
import { Desk, ROOT } from '../cli/helpers.ts'

interface Answer {
  readonly ok: boolean
  readonly threshold?: number
  readonly problems: readonly { readonly code: string }[]
  readonly tests: readonly TestReport[]
}

const FINNISH = 'cases:\n  - name: Finnish\n    map: languages\n    gives: { fi: 358 }\n'

describe('silta test', () => {
  let desk: Desk
  beforeEach(() => {
    desk = new Desk()
  })
  afterEach(() => desk.close())
  const write = (text: string, file = 'tenants/fjord.cases.yaml'): void => {
    mkdirSync(join(desk.dir, file, '..'), { recursive: true })
    writeFileSync(join(desk.dir, file), text)
  }

  it('runs what stands in the folder; what comes with Silta when it is asked for', async () => {
    cpSync(join(ROOT, 'tenants', 'fjord.cases.yaml'), join(desk.dir, 'tenants', 'fjord.cases.yaml'))
    const { code, stdout, stderr } = await desk.silta('test')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^ok fjord: \d+ cases, 100 % of its rules covered \((\d+) of \1\)\n$/)
    expect(readFileSync(join(ROOT, 'docs', 'cases.md'), 'utf8')).toContain(stdout)
    const shipped = await desk.silta('test', 'severa-business-nxt', '--threshold', '100')
    expect([shipped.code, shipped.stderr]).toEqual([0, ''])
    expect(shipped.stdout).toMatch(/^ok severa-business-nxt: \d+ cases, 100 % of its rules covered \((\d+) of \1\)\n$/)
  })

  it('says so when there is nothing to run', async () => {
    expect(await desk.silta('test')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^no cases: write tenants/),
    })
  })

  it('ends with 1 when a case fails, and tells at which line', async () => {
    write(FINNISH.replace('358', '359'))
    const { code, stdout } = await desk.silta('test', 'fjord')
    expect(code).toBe(1)
    expect(stdout).toContain('failed Finnish  map languages\ntenants/fjord.cases.yaml:4:18\n')
    expect(stdout).toContain('not ok fjord: 1 of 1 case failed')
  })

  it('ends with 1 when the threshold is missed, and says how to see what is left', async () => {
    write(FINNISH)
    const ok = await desk.silta('test', 'fjord', '--threshold', '1')
    expect([ok.code, ok.stdout]).toEqual([
      0,
      expect.stringMatching(/^ok fjord: 1 case, \d+ % of its rules covered \(1 of \d+\)\n$/),
    ])
    const missed = await desk.silta('test', 'fjord', '--threshold', '100')
    expect(missed.code).toBe(1)
    expect(missed.stdout).toMatch(
      /CASES_UNCOVERED: the cases of fjord touch \d+ % of its rules, the threshold is 100 %\n {2}mend: see what is left: silta test fjord --coverage/,
    )
  })

  it('lists what no case has touched, with its place', async () => {
    write(FINNISH)
    const { stdout, code } = await desk.silta('test', 'fjord', '--coverage')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^not covered tenants\/fjord\.yaml:\d+ {2}map languages: sv = 46$/m)
    expect(stdout).toMatch(/^not covered tenants\/fjord\.yaml:\d+ {2}predicate customers\.nxt\.exclude holds$/m)
    expect(stdout).not.toContain('rules/')
    expect(stdout).not.toContain('languages: fi = 358')
    expect(stdout).toMatch(/ {2}map +1 of \d+\n {2}predicate +0 of \d+\n/)
  })

  it('prints all of it for programs', async () => {
    write(FINNISH.replace('358', '359'))
    const { stdout, code } = await desk.silta('test', 'fjord', '--json', '--threshold', '100')
    const answer = JSON.parse(stdout) as Answer
    expect(code).toBe(1)
    expect(answer).toMatchObject({ ok: false, threshold: 100, problems: [] })
    expect(answer.tests).toHaveLength(1)
    expect(answer.tests[0]).toMatchObject({
      name: 'fjord',
      kind: 'tenant',
      files: ['tenants/fjord.cases.yaml'],
      ok: false,
      cases: [
        {
          name: 'Finnish',
          tests: 'map languages',
          problems: [],
          failures: [
            {
              place: { file: 'tenants/fjord.cases.yaml', line: 4, column: 18 },
              expected: 'fi gives 359',
              came: 'it gives "358"',
            },
          ],
        },
      ],
      coverage: { touched: 1 },
    })
    expect(answer.tests[0]?.coverage.items).toHaveLength(answer.tests[0]?.coverage.total ?? 0)
    expect(new Set(answer.tests[0]?.coverage.items.map(({ place }) => place.file))).toEqual(
      new Set(['tenants/fjord.yaml']),
    )
  })

  it('prints cases for the ends of what the tenant wrote, which then hold', async () => {
    const { stdout, code } = await desk.silta('test', 'fjord', '--boundaries')
    expect(code).toBe(0)
    write(stdout)
    expect(await desk.silta('test', 'fjord')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ok fjord: 2 cases/),
    })
  })

  it('tells when what was asked for has no cases', async () => {
    const { stdout, code } = await desk.silta('test', 'fjord')
    expect(code).toBe(1)
    expect(stdout).toContain('CASES_MISSING: the tenant fjord has no cases\n  mend: write tenants/fjord.cases.yaml')
  })

  it('tells of a file of cases that belongs to no tenant', async () => {
    write(FINNISH, 'tenants/fjrod.cases.yaml')
    const { stdout, code } = await desk.silta('test')
    expect(code).toBe(1)
    expect(stdout).toContain(
      'tenants/fjrod.cases.yaml:1:1 CASES_MISSING: tenants/fjrod.cases.yaml belongs to no tenant',
    )
  })

  it.each`
    args                                       | code                | words
    ${['test', 'fjrod']}                       | ${'TENANT_UNKNOWN'} | ${'did you mean "fjord"?'}
    ${['test', 'fjord', '--threshold', 'all']} | ${'ARGUMENT'}       | ${'not "all"'}
    ${['test', 'fjord', '--threshold', '101']} | ${'ARGUMENT'}       | ${'not "101"'}
  `('$args is $code', async ({ args, code, words }) => {
    const ran = await desk.silta(...(args as string[]))
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(code)
    expect(ran.stderr).toContain(words)
  })

  it('runs the cases of a pack of one’s own, which are not those of the shipped one', async () => {
    desk.ownRules()
    writeFileSync(
      join(desk.dir, 'rules/severa-business-nxt/maps.cases.yaml'),
      FINNISH.replace('cases:', 'include: [company.cases.yaml]\ncases:').replace('358', '359'),
    )
    const { stdout, code } = await desk.silta('test', 'severa-business-nxt')
    expect(code).toBe(1)
    expect(stdout).toContain('rules/severa-business-nxt/maps.cases.yaml:5:18')
  })

  it('needs no secret, and sends nothing', async () => {
    write(FINNISH)
    const { code, stderr } = await desk.silta('test', 'fjord')
    expect([code, stderr]).toEqual([0, ''])
  })
})

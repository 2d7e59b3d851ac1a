import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportText } from '../../engine/cli/test.ts'
import { CASE_CODES } from '../../engine/config/cases-codes.ts'
import { runBeside, runForTenant, workspaceOver } from './virtual.ts'

/**
 * One folder a kind of mistake: input.cases.yaml stands beside the pack of the fixtures, expected.txt is what a person reads.
 * `GOLDEN=1 npx vitest run test/cases/golden.test.ts` writes expected.txt anew; its difference is read like code.
 */
const GOLDEN = join(import.meta.dirname, 'golden')
// The words of the command itself: test/cases/command.test.ts.
const OF_THE_COMMAND = ['CASES_MISSING', 'CASES_UNCOVERED']

describe('what a person reads of a case that fails', () => {
  it.each(readdirSync(GOLDEN).sort())('%s', async (name) => {
    const input = readFileSync(join(GOLDEN, name, 'input.cases.yaml'), 'utf8')
    const isTenant = name === 'CASE_SETTINGS'
    const report = isTenant ? await runForTenant(input) : await runBeside(input, {}, '')
    const file = isTenant ? 'tenants/fjord.cases.yaml' : 'rules/crm-erp/x.cases.yaml'
    const text = reportText(report, workspaceOver({ [file]: input }).source, false)
    const path = join(GOLDEN, name, 'expected.txt')
    if (process.env.GOLDEN) writeFileSync(path, text)
    expect(report.ok).toBe(false)
    expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
  })

  it('has a case for each code', () => {
    const told = readdirSync(GOLDEN).map((name) => readFileSync(join(GOLDEN, name, 'expected.txt'), 'utf8'))
    const missing = Object.keys(CASE_CODES).filter(
      (code) => !OF_THE_COMMAND.includes(code) && !told.some((text) => text.includes(`${code}:`)),
    )
    expect(missing).toEqual([])
  })

  it('has each code explained in the README of its folder', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../engine/run/cases/README.md'), 'utf8')
    const rows = Object.entries(CASE_CODES).map(([code, says]) => `| ${code} | ${says} |`)
    expect(rows.filter((row) => !readme.includes(row))).toEqual([])
  })
})

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CONFIG_CODES } from '../../engine/config/codes.ts'
import { DECISION_CODES } from '../../engine/config/decisions-codes.ts'
import { draftTenant } from '../../engine/config/load-tenant.ts'
import { YAML_LIMITS } from '../../engine/config/parse-yaml.ts'
import { resolveSecrets } from '../../engine/config/resolve-secrets.ts'
import { sourceLines } from '../../engine/config/source-lines.ts'
import type { ReadFile } from '../../engine/config/tenant.ts'
import { isError, type Problem, showProblem } from '../../engine/core/problem.ts'
import { COMPILE_CODES } from '../../engine/rules/codes.ts'
import { RULE_CODES } from '../../engine/rules/primitives/codes.ts'
import { withDecisions } from '../../engine/run/decisions.ts'
import { compileDraft } from '../../engine/run/load.ts'
import { DESCRIPTION_CODES } from '../../engine/systems/codes.ts'
import { filesOver, HOME } from './fixtures/files.ts'

/**
 * One folder a code: input.yaml is a tenant file, beside it (in rules/) what it needs beyond the pack crm-erp of the
 * fixtures, expected.txt what a person reads, cured/ the same files mended. `GOLDEN=1 npx vitest run test/config/golden.test.ts`
 * writes expected.txt anew. The pages in docs/codes/ are made of these.
 */
const GOLDEN = fileURLToPath(new URL('../golden/errors/', import.meta.url))

/** Codes of the same tables that no file can cause: the schema sees it first, or a value must be met. */
const NOT_BY_CHECK: Readonly<Record<string, string>> = {
  FIELD_SHAPE: 'the schema: WRONG_TYPE',
  MAP_SHAPE: 'the schema: WRONG_TYPE',
  MAP_OTHERWISE: 'the schema: WRONG_TYPE',
  MAP_NOT_A_NUMBER: 'maps of rules hold texts',
  PREDICATE_UNKNOWN_KEY: 'the schema: UNKNOWN_KEY',
  DESCRIPTION_INVALID: 'the schema: MISSING_KEY',
  DURATION_INVALID: 'the schema: PATTERN',
  SIZE_INVALID: 'the schema: PATTERN',
  MAP_MISS: 'a record',
  EXPRESSION_FAILED: 'a record',
  EXPRESSION_LIMIT: 'a record',
  LINES_TOO_MANY: 'a record',
}
const TABLES = { ...CONFIG_CODES, ...DECISION_CODES, ...COMPILE_CODES, ...RULE_CODES, ...DESCRIPTION_CODES }
const CODES = Object.keys(TABLES).filter((code) => !(code in NOT_BY_CHECK))
const cases = readdirSync(GOLDEN).sort()

describe('D4: what a person reads', () => {
  it.each(cases)('%s', async (code) => {
    const folder = `${GOLDEN}${code}/`
    const read = withLargeFile(code, filesOver({}, folder, HOME))
    const problems = await problemsOf(read)
    const text = `${problems.map((problem) => showProblem(problem, code === 'YAML_TOO_LARGE' ? undefined : sourceLines(read))).join('\n\n')}\n`
    expect(problems.map((problem) => problem.code)).toContain(code)
    if (process.env.GOLDEN) writeFileSync(`${folder}expected.txt`, text)
    expect(existsSync(`${folder}expected.txt`) ? readFileSync(`${folder}expected.txt`, 'utf8') : '').toBe(text)
  })

  it.each(cases)('%s is cured', async (code) => {
    const problems = await problemsOf(filesOver({}, `${GOLDEN}${code}/cured/`, `${GOLDEN}${code}/`, HOME))
    expect(problems.filter((problem) => isError(problem) || problem.code === code)).toEqual([])
  })

  it('is explained in the README of the folder', () => {
    const readme = readFileSync(new URL('../../engine/config/README.md', import.meta.url), 'utf8')
    const rows = Object.entries(CONFIG_CODES).map(([code, says]) => `| ${code} | ${says} |`)
    expect(rows.filter((row) => !readme.includes(row))).toEqual([])
  })

  it('has a case for each code and a code for each case', () => {
    expect(cases).toEqual([...CODES].sort())
  })
})

/** As `silta check` finds them, and what a run would find missing in the environment. */
async function problemsOf(read: ReadFile): Promise<readonly Problem[]> {
  const draft = await draftTenant('input.yaml', read)
  const loaded = withDecisions(await compileDraft(draft), draft, 'input.yaml', read)
  if (!loaded.ok) return loaded.problems
  const missing = loaded.value.config.systems.flatMap((system) => {
    const files = (path: string) => (path === 'secrets/erp.txt' ? undefined : 's3cret')
    const resolved = resolveSecrets(system.connection, { ERP_SECRET: 's3cret', CRM_SECRET: 's3cret' }, files)
    return resolved.ok ? [] : resolved.problems
  })
  return [...loaded.value.notes, ...missing]
}

function withLargeFile(code: string, read: ReadFile): ReadFile {
  if (code !== 'YAML_TOO_LARGE') return read
  return (path) => {
    const answer = read(path)
    return answer && 'text' in answer && path === 'input.yaml'
      ? { text: answer.text.repeat(Math.ceil(YAML_LIMITS.maxLength / answer.text.length) + 1) }
      : answer
  }
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CONFIG_CODES } from '../../engine/config/codes.ts'
import { loadTenant } from '../../engine/config/load-tenant.ts'
import { YAML_LIMITS } from '../../engine/config/parse-yaml.ts'
import { resolveSecrets } from '../../engine/config/resolve-secrets.ts'
import { sourceLines } from '../../engine/config/source-lines.ts'
import type { ReadFile } from '../../engine/config/tenant.ts'
import type { Problem } from '../../engine/core/problem.ts'
import { showProblem } from '../../engine/core/problem.ts'
import { compileOnce, filesOver, HOME } from './fixtures/files.ts'

/**
 * One folder a code: input.yaml is a tenant file, beside it (in rules/) what it needs beyond the pack crm-erp of the
 * fixtures, expected.txt what a person reads. `GOLDEN=1 npx vitest run test/config/golden.test.ts` writes expected.txt anew.
 */
const GOLDEN = fileURLToPath(new URL('./golden/', import.meta.url))

describe('what a person reads', () => {
  it.each(Object.keys(CONFIG_CODES))('%s', (code) => {
    const folder = `${GOLDEN}${code}/`
    const read = withLargeFile(code, filesOver({}, folder, HOME))
    const problems = problemsOf(read)
    const text = `${problems.map((problem) => showProblem(problem, code === 'YAML_TOO_LARGE' ? undefined : sourceLines(read))).join('\n\n')}\n`
    expect(problems.map((problem) => problem.code)).toContain(code)
    if (process.env.GOLDEN) writeFileSync(`${folder}expected.txt`, text)
    expect(existsSync(`${folder}expected.txt`) ? text : '').toBe(
      existsSync(`${folder}expected.txt`) ? readFileSync(`${folder}expected.txt`, 'utf8') : 'expected.txt',
    )
  })

  it('is explained in the README of the folder', () => {
    const readme = readFileSync(new URL('../../engine/config/README.md', import.meta.url), 'utf8')
    const rows = Object.entries(CONFIG_CODES).map(([code, says]) => `| ${code} | ${says} |`)
    expect(rows.filter((row) => !readme.includes(row))).toEqual([])
  })

  it('has a case for each code and a code for each case', () => {
    expect(readdirSync(GOLDEN).sort()).toEqual(Object.keys(CONFIG_CODES).sort())
  })
})

function problemsOf(read: ReadFile): readonly Problem[] {
  const loaded = loadTenant('input.yaml', read, compileOnce)
  if (!loaded.ok) return loaded.problems
  const missing = loaded.value.systems.flatMap((system) => {
    const resolved = resolveSecrets(system.connection, { ERP_SECRET: 's3cret', CRM_SECRET: 's3cret' }, () => undefined)
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

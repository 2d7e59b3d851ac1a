import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../../engine/sandbox/sandbox.ts'
import { quickSandbox, ROOT } from '../cli/helpers.ts'
import { blocksOf, walk } from '../walk.ts'

const PAGE = readFileSync(join(ROOT, 'docs', 'tutorial.md'), 'utf8')

describe('docs/tutorial.md', () => {
  let sandbox: Sandbox
  const dir = mkdtempSync(join(tmpdir(), 'silta-tutorial-'))
  beforeAll(async () => {
    sandbox = await quickSandbox()
  })
  afterAll(async () => {
    rmSync(dir, { recursive: true, force: true })
    await sandbox.stop()
  })

  it('asks for nothing but files, edits, silta, and a folder to work in', () => {
    const kinds = blocksOf(PAGE).map(({ kind, file }) => (file ? `${kind} of a file` : kind))
    expect(new Set(kinds)).toEqual(new Set(['sh', 'yaml of a file', 'diff of a file', 'console']))
    const typed = blocksOf(PAGE).flatMap(({ kind, text }) => (kind === 'sh' ? text.trimEnd().split('\n') : []))
    expect(typed).toEqual(['mkdir -p tutorial/tenants', 'npx silta sandbox --write-env tutorial/.env', 'cd tutorial'])
  })

  it('followed block by block, prints what it says it prints', { timeout: 180_000 }, async () => {
    const { wrong, ran } = await walk(PAGE, dir, sandbox.env)
    expect(wrong).toEqual([])
    expect(ran).toBe(12)
    expect([...sandbox.sides.severa.violations(), ...sandbox.sides.nxt.violations()]).toEqual([])
  })
})

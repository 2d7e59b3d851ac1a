import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sandbox } from '../engine/sandbox/sandbox.ts'
import { Desk, quickSandbox, ROOT } from './cli/helpers.ts'

const README = readFileSync(join(ROOT, 'README.md'), 'utf8')

interface Block {
  readonly kind: string
  readonly text: string
}

function blocks(): Block[] {
  return [...README.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    kind: match[1] as string,
    text: match[2] as string,
  }))
}

/** Commands of a console block, each with the lines that the README prints under it. */
function commands(text: string): { args: string[]; lines: string[] }[] {
  const found: { args: string[]; lines: string[] }[] = []
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('$ npx silta ')) found.push({ args: line.slice('$ npx silta '.length).split(' '), lines: [] })
    else found.at(-1)?.lines.push(line)
  }
  return found
}

/** White space in a row counts as one blank: the width of columns depends on what else is shown. */
const plain = (text: string): string => text.replace(/[ \t]+/g, ' ')

describe('the README', () => {
  let sandbox: Sandbox
  let desk: Desk

  beforeAll(async () => {
    sandbox = await quickSandbox()
    desk = new Desk(sandbox.env)
  })
  afterAll(async () => {
    desk.close()
    await sandbox.stop()
  })

  it('shows the two commands that set everything up', () => {
    expect(README).toContain('npm ci && npm run demo')
    expect(README).toContain('npm ci && npm test')
  })

  it('prints what its commands print, step by step, with the edit it asks for', { timeout: 180_000 }, async () => {
    const tenant = join(desk.dir, 'tenants', 'fjord.yaml')
    const original = readFileSync(tenant, 'utf8')
    const missing: string[] = []
    let ran = 0
    for (const block of blocks()) {
      if (block.kind === 'yaml') {
        const key = /^\s*(\w+):/.exec(block.text)?.[1] as string
        const edited = original.replace(new RegExp(`^\\s*${key}: \\w+`, 'm'), block.text.trimEnd())
        expect(edited, `the line ${key} of the example tenant`).not.toBe(original)
        writeFileSync(tenant, edited)
        continue
      }
      if (block.kind !== 'console') continue
      for (const { args, lines } of commands(block.text)) {
        const { stdout, stderr } = await desk.silta(...args)
        ran += 1
        for (const line of lines) {
          if (!plain(stdout).includes(plain(line)))
            missing.push(`silta ${args.join(' ')}: ${line}\n--- printed:\n${stdout}${stderr}`)
        }
      }
      writeFileSync(tenant, original)
    }
    expect(missing).toEqual([])
    expect(ran).toBeGreaterThanOrEqual(8)
    expect([...sandbox.sides.severa.violations(), ...sandbox.sides.nxt.violations()]).toEqual([])
  })
})

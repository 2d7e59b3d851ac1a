import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../cli/helpers.ts'
import { Harbour, HOME, seed } from './harbour.ts'

const PAGE = readFileSync(join(ROOT, 'docs', 'third-system.md'), 'utf8')

/** Blocks of the page by what stands behind the three backticks. */
const blocks = [...PAGE.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({ kind, text }))
const withoutBlankLines = (text: string): string => text.replaceAll(/^\s*\n/gm, '')

describe('docs/third-system.md', () => {
  it('shows the files of home/, from the first line to the last', () => {
    const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
    const shown = new Map<string, string>()
    for (const { kind, text } of blocks) {
      const file = /^yaml (\S+)$/.exec(kind)?.[1]
      if (file !== undefined) shown.set(file, (shown.get(file) ?? '') + text)
    }
    expect([...shown.keys()].toSorted()).toEqual(files.toSorted())
    for (const [file, text] of shown)
      expect(withoutBlankLines(text), file).toBe(withoutBlankLines(readFileSync(join(HOME, file), 'utf8')))
  })
})

describe('the commands of docs/third-system.md', () => {
  let harbour: Harbour
  beforeAll(async () => {
    harbour = await Harbour.open()
    seed(harbour)
  })
  afterAll(() => harbour.close())

  it('print what the page says they print', async () => {
    const missing: string[] = []
    let stdout = ''
    for (const line of blocks
      .filter(({ kind }) => kind === 'console')
      .flatMap(({ text }) => text.trimEnd().split('\n'))) {
      if (line.startsWith('$ npx silta ')) ({ stdout } = await harbour.silta(line.split(' ').slice(3)))
      else if (!plain(stdout).includes(plain(line))) missing.push(`${line}\n--- printed:\n${stdout}`)
    }
    expect(missing).toEqual([])
    expect(stdout).not.toBe('')
  })
})

/** White space in a row counts as one blank: the width of columns depends on what else is shown. */
const plain = (text: string): string => text.replaceAll(/[ \t]+/g, ' ')

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportText } from '../../engine/cli/test.ts'
import { REPOSITORY, runBeside, workspaceOver } from './virtual.ts'

const SHIPPED = { pack: 'severa-business-nxt', home: REPOSITORY }
const page = readFileSync(join(REPOSITORY, 'docs/cases.md'), 'utf8')
const schema = JSON.parse(readFileSync(join(REPOSITORY, 'schemas/cases.schema.json'), 'utf8')) as Schema
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly definitions: Readonly<Record<string, Schema>>
  readonly [word: string]: unknown
}

const wordsOf = (part: Schema | undefined): string[] => Object.keys(part?.properties ?? {})
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] as string)
const examples = blocks.filter((block) => block.startsWith('- name:'))

describe('docs/cases.md', () => {
  it('explains every word of the schema, and shows it in an example', () => {
    const words = [
      ...wordsOf(schema),
      ...wordsOf(schema.definitions.case),
      ...wordsOf(schema.definitions.row),
      'at',
      'link',
      'writeBack',
    ]
    const said = [...page.matchAll(/\*\*(\w+)\*\*/g)].map((match) => match[1])
    const shown = new Set(blocks.flatMap((block) => [...block.matchAll(/(\w+):/g)].map((match) => match[1])))
    expect(words.filter((word) => !said.includes(word))).toEqual([])
    expect(words.filter((word) => !shown.has(word))).toEqual([])
  })

  it('shows a failure as it is told', async () => {
    const [shown = ''] = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map((match) => match[1] as string)
    const text = `

cases:
  - name: a wrong number
    field: customers.language
    from: { severa: [{ language: { code: fi-FI } }, { language: { code: nn } }] }
    to: { nxt: { languageNo: 358 } }
`.slice(1)
    const file = 'rules/severa-business-nxt/x.cases.yaml'
    const include = 'include: [company.cases.yaml]\n'
    const { source } = workspaceOver({ [file]: `${include}${text}` }, REPOSITORY)
    const told = reportText(await runBeside(text, {}, include, SHIPPED), source, false)
    // At which line a rule of the pack stands is not what the page is about.
    const plain = (words: string): string => words.replaceAll(/\.yaml:\d+\)/g, '.yaml)')
    expect(plain(told)).toContain(plain(shown))
  })

  it('shows cases that hold', async () => {
    const text = `cases:\n${examples.join('\n').replace(/^(?=.)/gm, '  ')}`
    const report = await runBeside(text, {}, undefined, SHIPPED)
    expect(reportText(report, workspaceOver({}, REPOSITORY).source, false)).toMatch(/^ok /)
    expect(report.cases.length).toBeGreaterThan(20)
  })

  it('shows files that hold', async () => {
    const files = blocks.filter((block) => /^cases:/m.test(block))
    expect(files.length).toBe(2)
    for (const file of files)
      expect((await runBeside(file, {}, file.includes('include:') ? '' : undefined, SHIPPED)).ok).toBe(true)
  })
})

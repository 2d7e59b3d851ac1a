import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { packTree, unpackTree } from '../../engine/config/packed-tree.ts'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { orThrow } from '../../engine/core/problem.ts'
import { openWorkspace } from '../../engine/run/workspace.ts'
import { parsedRules } from '../../tools/parse-rules.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const packed = (text: string) =>
  unpackTree(JSON.parse(JSON.stringify(packTree(orThrow(parseYaml(text, 'a.yaml'))))), 'a.yaml')

describe('a tree that was packed', () => {
  it.each([
    ['an empty file', ''],
    ['numbers as they are written', 'a: 00100\nb: 1.50\nc: [0x10, .5, 1e3]'],
    ['texts that look like something else', 'a: "1"\nb: \'true\'\nc: null\nd: ""\ne: ~'],
    ['block texts', 'a: |\n  one\n  two\nb: >\n  one\n  two\nc: one\n  two'],
    ['aliases', 'a: &x { b: 1 }\nc: *x\nd: [*x]'],
    ['lists of maps of lists', '- a: [1, { b: [] }]\n- {}\n- []'],
    ['keys that are numbers', '1: a\n"2": b\ntrue: c'],
  ])('is what it was: %s', (_, text) => {
    expect(packed(text)).toEqual(orThrow(parseYaml(text, 'a.yaml')))
  })

  it('is what it was, whatever the file holds', () => {
    const value = fc
      .jsonValue({ depthSize: 'small', maxDepth: 5 })
      .filter((found) => !JSON.stringify(found).includes('__proto__'))
    fc.assert(
      fc.property(value, (found) => {
        const parsed = parseYaml(stringify(found), 'a.yaml')
        if (parsed.ok) expect(packed(stringify(found))).toEqual(parsed.value)
        return parsed.ok || fc.pre(false)
      }),
      { seed: 15, numRuns: 200 },
    )
  })
})

describe('rules that ship', () => {
  const files = parsedRules(ROOT)
  const { read } = openWorkspace(ROOT)

  it.each(files.map(({ path }) => path))('%s is read as it would be parsed', (path) => {
    const answer = read(path)
    if (!answer || !('text' in answer)) throw new Error(`${path} cannot be read`)
    expect(answer.tree).toEqual(orThrow(parseYaml(readFileSync(resolve(ROOT, path), 'utf8'), path)))
  })
})

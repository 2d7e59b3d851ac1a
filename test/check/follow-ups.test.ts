import { describe, expect, it, vi } from 'vitest'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { isError, orThrow, type Place, type Problem, showProblem } from '../../engine/core/problem.ts'
import type { Tree } from '../../engine/core/tree.ts'
import { REPOSITORY, textOfFile } from '../config/fixtures/files.ts'
import { checkWith, FILES } from './shipped.ts'

/** Places of all single values that stand on one line, and of all keys. */
function places(tree: Tree): { readonly values: Place[]; readonly keys: Place[] } {
  if (tree.kind === 'scalar')
    return { values: tree.text === '' || tree.block || tree.text.includes('\n') ? [] : [tree.place], keys: [] }
  const members = tree.kind === 'list' ? tree.items : [...tree.entries.values()].map(({ value }) => value)
  const below = members.map(places)
  return {
    values: below.flatMap(({ values }) => values),
    keys: [...(tree.kind === 'map' ? tree.entries.values() : [])]
      .map(({ key }) => key)
      .concat(below.flatMap(({ keys }) => keys)),
  }
}

function replaced(text: string, { line, column, length = 1 }: Place, by: string): string {
  const lines = text.split('\n')
  const old = lines[line - 1] ?? ''
  lines[line - 1] = old.slice(0, column - 1) + by + old.slice(column - 1 + length)
  return lines.join('\n')
}

vi.setConfig({ testTimeout: 600_000 })

// All of them take a minute: every file has its share in the normal suite, at another offset each.
const STEP = process.env.SILTA_LONG ? 1 : 25

/** What is told outside of a part that is wrong by itself. A part that may well be so, and is wrong with others, is left out. */
async function leaks(
  file: string,
  which: 'values' | 'keys',
  change: (written: string) => string,
): Promise<{ readonly told: string[]; readonly tried: number }> {
  const text = textOfFile(REPOSITORY, file)
  const told: string[] = []
  let tried = 0
  for (const [index, place] of places(orThrow(parseYaml(text, file)))[which].entries()) {
    const written = text.split('\n')[place.line - 1]?.slice(place.column - 1) ?? ''
    if (index % STEP !== file.length % STEP || (place.length ?? 1) > written.length) continue
    const by = change(written.slice(0, place.length ?? 1))
    const found = (await checkWith(file, replaced(text, place, by))).filter(isError)
    // What a map lacks stands at its key, before it.
    const inside = ({ code, place: at }: Problem) =>
      at?.file === file &&
      at.line === place.line &&
      (at.column >= place.column || code === 'MISSING_KEY') &&
      at.column < place.column + by.length
    if (!found.some(inside)) continue
    tried++
    for (const problem of found.filter((one) => !inside(one)))
      told.push(`${place.line}:${place.column} ${by} -> ${showProblem(problem).split('\n')[0]}`)
  }
  return { told, tried }
}

describe('D4: what only follows from a mistake is not told', () => {
  it.each(FILES)('%s: a value of the wrong kind', async (file) => {
    const { told, tried } = await leaks(file, 'values', () => '{ zzz: [] }')
    expect(told).toEqual([])
    expect(tried).toBeGreaterThan(0)
  })

  it.each(FILES)('%s: a misspelt key', async (file) => {
    const { told } = await leaks(file, 'keys', (key) => key.replace(/\w(?=\W*$)/, '$&z'))
    expect(told).toEqual([])
  })
})

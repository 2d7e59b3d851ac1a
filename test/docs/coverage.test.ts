import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { settingRows } from '../../engine/config/show-settings.ts'
import { isThere, namedIn } from '../named.ts'

const ROOT = join(import.meta.dirname, '../..')
const PACK = 'rules/severa-business-nxt'
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Parts of the settings that other pages of the description speak of: documents, not registries. */
const OF_DOCUMENTS = ['workHours', 'costs', 'invoices', 'periodKeys']
const SETTINGS = settingRows(read(`${PACK}/settings.schema.json`)).filter(
  ({ path }) => !OF_DOCUMENTS.includes(path.split('.')[0] ?? ''),
)
const TENANT: unknown = parse(read('tenants/fjord.yaml'))

interface Row {
  readonly promise: string
  readonly settings: readonly string[]
  readonly rules: readonly { readonly file: string; readonly path: string }[]
  readonly shownBy: string
}

const ROWS = read('docs/coverage.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (---|what is promised|point) /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const PROMISES = ROWS.filter((cells) => cells.length === 4).map(
  ([promise = '', settings = '', rules = '', shownBy = '']): Row => ({
    promise,
    settings: words(settings),
    rules: rulesIn(rules),
    shownBy,
  }),
)

function words(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
}

/** `file.yaml` `path`, `another path of the same file`; `another.yaml` ... */
function rulesIn(text: string): Row['rules'] {
  let file = ''
  return words(text).flatMap((word) => {
    if (!word.endsWith('.yaml')) return [{ file, path: word }]
    file = word.startsWith('systems/') ? `rules/${word}` : `${PACK}/${word}`
    return []
  })
}

function at(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], tree)
}

/** A path of the file itself, of an entity (`customers.nxt.exclude`), or of a field (`customers.number.owner`). */
function isRule({ file, path }: Row['rules'][number]): boolean {
  if (!existsSync(join(ROOT, file))) return false
  const tree: unknown = parse(read(file))
  const [entity = '', ...rest] = path.split('.')
  return [
    [entity, ...rest],
    ['entities', entity, ...rest],
    ['entities', entity, 'fields', ...rest],
  ].some((steps) => at(tree, steps) !== undefined)
}

describe('docs/coverage.md', () => {
  it('has rows of promises, and of points', () => {
    expect(PROMISES.length).toBeGreaterThan(40)
    expect(ROWS.filter(({ length }) => length !== 4 && length !== 2)).toEqual([])
  })

  it.each(PROMISES)('names settings and rules that are there: $promise', ({ settings, rules }) => {
    const known = new Set(SETTINGS.map(({ path }) => path))
    expect(settings.filter((path) => !known.has(path) && at(TENANT, path.split('.')) === undefined)).toEqual([])
    expect(rules.filter((rule) => !isRule(rule))).toEqual([])
  })

  it('leaves no setting out; a mark stands for its field and value', () => {
    const named = new Set(PROMISES.flatMap(({ settings }) => settings))
    const leaves = SETTINGS.filter(({ part }) => !part).map(({ path }) => path)
    expect(leaves.length).toBeGreaterThan(30)
    expect(leaves.filter((path) => !named.has(path) && !named.has(path.replace(/\.(field|value)$/, '')))).toEqual([])
  })

  it.each(ROWS.map((cells) => ({ about: cells[0] ?? '', shownBy: cells.at(-1) ?? '' })))(
    'names a case or test that is there: $about',
    ({ shownBy }) => {
      const named = namedIn(shownBy)
      expect(named.length).toBeGreaterThan(0)
      expect(named.filter((name) => !isThere(name))).toEqual([])
    },
  )
})

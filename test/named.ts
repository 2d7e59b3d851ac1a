import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCases } from '../engine/config/read-cases.ts'
import { orThrow } from '../engine/core/problem.ts'

const ROOT = join(import.meta.dirname, '..')
const PACK = 'rules/severa-business-nxt'

/** A test or rule case that a page names as what holds a promise. */
export interface Named {
  /** `test/run/state.test.ts`, or a file of cases of the shipped pack: `customers.cases.yaml`. */
  readonly file: string
  readonly title: string
}

/** What a page names as `file` "title"; "another title of the same file". */
export function namedIn(page: string): readonly Named[] {
  let file = ''
  return [...page.matchAll(/`([\w/-]+\.(?:test\.ts|cases\.yaml))`|"([^"]+)"/g)].flatMap(([, path, title]) => {
    if (path !== undefined) file = path
    return title === undefined ? [] : [{ file, title }]
  })
}

/** Whether the file has a test or case of that name. */
export function isThere({ file, title }: Named): boolean {
  if (file.endsWith('.cases.yaml')) return caseNames(`${PACK}/${file}`).includes(title)
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted))
}

const known = new Map<string, readonly string[]>()

function caseNames(file: string): readonly string[] {
  const read = (path: string) => ({ text: readFileSync(join(ROOT, path), 'utf8') })
  const names = known.get(file) ?? orThrow(readCases(file, read)).cases.map(({ name }) => name)
  known.set(file, names)
  return names
}

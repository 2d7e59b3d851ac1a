import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const page = readFileSync(join(ROOT, 'docs/promises.md'), 'utf8').replace(/\s+/g, ' ')

/** `file` "title"; "another title of the same file"; */
function named(): readonly { readonly file: string; readonly title: string }[] {
  let file = ''
  return [...page.matchAll(/`(test\/[^`]+\.test\.ts)`|"([^"]+)"/g)].flatMap(([, path, title]) => {
    if (path !== undefined) file = path
    return title === undefined ? [] : [{ file, title }]
  })
}

describe('docs/promises.md', () => {
  it('states each of the eighteen rules, in order', () => {
    expect([...page.matchAll(/\| (R\d+) \|/g)].map(([, rule]) => rule)).toEqual(
      Array.from({ length: 18 }, (_, index) => `R${index + 1}`),
    )
  })

  it.each(named())('names a test that is there: $file "$title"', ({ file, title }) => {
    const text = readFileSync(join(ROOT, file), 'utf8')
    expect([`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted))).toBe(true)
  })
})

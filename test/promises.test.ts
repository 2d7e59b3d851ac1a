import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isThere, namedIn } from './named.ts'

const ROOT = join(import.meta.dirname, '..')
const page = readFileSync(join(ROOT, 'docs/promises.md'), 'utf8').replace(/\s+/g, ' ')

describe('docs/promises.md', () => {
  it('states each of the eighteen rules, in order', () => {
    expect([...page.matchAll(/\| (R\d+) \|/g)].map(([, rule]) => rule)).toEqual(
      Array.from({ length: 18 }, (_, index) => `R${index + 1}`),
    )
  })

  it.each(namedIn(page))('names a test that is there: $file "$title"', (name) => {
    expect(isThere(name)).toBe(true)
  })
})

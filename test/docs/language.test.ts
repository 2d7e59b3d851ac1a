import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_VERSION } from '../../engine/core/language-version.ts'
import { languageWords, type Word } from '../../tools/language.ts'
import { SENSES } from '../../tools/senses.ts'
import { ROOT } from '../cli/helpers.ts'

const FILES = ['tenant', 'rules', 'pack', 'cases', 'decisions', 'system'] as const
const schemaOf = (name: string): Json => JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'))
const page = readFileSync(join(ROOT, 'docs', 'language.md'), 'utf8')
type Json = { readonly [key: string]: unknown }

/** Every key that any `properties` of a schema names: found without the tool that makes the page. */
function wordsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, child]) => {
    // What is no word itself: values of examples, and conditions on words that stand elsewhere.
    if (['examples', 'default', 'enum', 'if', 'then', 'else', 'allOf'].includes(key)) return []
    return key === 'properties'
      ? [...Object.keys(child as Json), ...Object.values(child as Json).flatMap(wordsIn)]
      : wordsIn(child)
  })
}

const words = languageWords(ROOT)
const spot = ({ schema, under, word }: Word): string => `${schema} ${under} ${word}`.replace('  ', ' ')
/** Kinds of file: within one of them a word means one thing. */
const KINDS: readonly (readonly [keyof typeof SENSES, readonly string[]])[] = [
  ['Tenants, packs and rules', ['tenant', 'rules', 'pack']],
  ['Rule cases', ['cases']],
  ['System descriptions', ['system']],
]
const ofKind = (schemas: readonly string[]): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { schema, word, about } of words)
    if (schemas.includes(schema)) found.set(word, (found.get(word) ?? new Set()).add(about))
  return found
}

describe('docs/language.md', () => {
  it.each(FILES)('has every word of schemas/%s.schema.json', (name) => {
    const shown = new Set(words.filter(({ schema }) => schema === name).map(({ word }) => word))
    expect([...new Set(wordsIn(schemaOf(name)))].filter((word) => !shown.has(word))).toEqual([])
  })

  it('says of each what it does, in a row of its own, with an example', () => {
    const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
    const missing = words.filter(({ word, about, example, required }) => {
      const row = `| \`${word}\`${required ? ' (required)' : ''} | ${cell(about)} | \`${cell(example ?? '')}\` |`
      return !page.includes(row)
    })
    expect(missing.map(spot)).toEqual([])
  })

  it('says it in whole sentences', () => {
    expect(words.filter(({ about }) => !/^\W*\S.*[.!]$/s.test(about)).map(spot)).toEqual([])
    expect(words.filter(({ example }) => example === undefined).map(spot)).toEqual([])
  })
})

describe.each(KINDS)('%s', (title, schemas) => {
  it('no word stands for two things: one that is said in several ways has one meaning that fits all', () => {
    const several = [...ofKind(schemas)].filter(([, abouts]) => abouts.size > 1).map(([word]) => word)
    expect(Object.keys(SENSES[title]).sort()).toEqual(several.sort())
    for (const sense of Object.values(SENSES[title])) expect(page).toContain(sense)
  })

  it('no thing has two words', () => {
    const meant = new Map<string, Set<string>>()
    for (const { schema, word, about } of words) {
      if (!schemas.includes(schema)) continue
      const sense = SENSES[title][word] ?? about
      meant.set(sense, (meant.get(sense) ?? new Set()).add(word))
    }
    expect([...meant].filter(([, same]) => same.size > 1).map(([, same]) => [...same])).toEqual([])
  })
})

it('every kind of file is of the version that this Silta reads', () => {
  for (const name of ['tenant', 'pack', 'decisions', 'system']) {
    const { const: only, enum: allowed } =
      (schemaOf(name).properties as Record<string, { const?: number; enum?: number[] }>).version ?? {}
    expect(allowed ?? [only], name).toEqual([LANGUAGE_VERSION])
  }
})

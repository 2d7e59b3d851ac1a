import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CASE_CODES } from '../../engine/config/cases-codes.ts'
import { CONFIG_CODES } from '../../engine/config/codes.ts'
import { DECISION_CODES } from '../../engine/config/decisions-codes.ts'
import { SITUATION_CODES } from '../../engine/plan/situation.ts'
import { COMPILE_CODES } from '../../engine/rules/codes.ts'
import { RULE_CODES } from '../../engine/rules/primitives/codes.ts'
import { RUN_CODES } from '../../engine/run/codes.ts'
import { STATE_CODES } from '../../engine/state/codes.ts'
import { SYSTEM_CODES } from '../../engine/systems/codes.ts'
import { REPOSITORY } from '../config/fixtures/files.ts'

const TABLES = {
  CASE_CODES,
  CONFIG_CODES,
  DECISION_CODES,
  SITUATION_CODES,
  COMPILE_CODES,
  RULE_CODES,
  RUN_CODES,
  STATE_CODES,
  SYSTEM_CODES,
}
const known = new Set(Object.values(TABLES).flatMap((table) => Object.keys(table)))
/** Written like a code, and none: words of the environment, and what a rule case says of a pair. */
const OTHER = new Set(['NO_COLOR', 'LINKED', 'COMPANION'])

function sourcesOf(folder: string): { file: string; text: string }[] {
  return readdirSync(join(REPOSITORY, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file: file.slice(REPOSITORY.length), text: readFileSync(file, 'utf8') }))
}

/** Texts that are written as codes are: the value of `code:`, and all in capitals with an underscore. */
function codesIn(text: string): string[] {
  const withoutComments = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...withoutComments.matchAll(/(code: )?'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)'/g)].flatMap(([, named, code = '']) =>
    named || code.includes('_') ? [code] : [],
  )
}

describe('every code that is given', () => {
  it.each(['engine/rules', 'engine/plan', 'engine/run', 'engine/cli'])('in %s stands in a table', (folder) => {
    const missing = sourcesOf(folder)
      .filter(({ file }) => !/codes\.ts$|situation\.ts$/.test(file))
      .flatMap(({ file, text }) =>
        codesIn(text)
          .filter((code) => !known.has(code) && !OTHER.has(code))
          .map((code) => `${file}: ${code}`),
      )
    expect(missing).toEqual([])
  })
})

describe('every code of a table', () => {
  const all = sourcesOf('engine').filter(({ file }) => !/codes\.ts$/.test(file))
  it.each(['COMPILE_CODES', 'SITUATION_CODES', 'RUN_CODES'] as const)(
    'of %s is given somewhere, and said in one sentence',
    (name) => {
      const given = new Set(
        all.flatMap(({ file, text }) =>
          codesIn(/situation\.ts$/.test(file) ? text.replace(/SITUATION_CODES = \{[\s\S]*?\} as const/, '') : text),
        ),
      )
      expect(Object.keys(TABLES[name]).filter((code) => !given.has(code) && !SINGLE.has(code))).toEqual([])
      for (const sentence of Object.values(TABLES[name])) expect(sentence).toMatch(/^\S.*[^.]$/)
    },
  )
})

/** Codes of one word, which the sources give by another way than `code: '…'`. */
const SINGLE = new Set([
  'EXCLUDED',
  'MATCHED',
  'CANDIDATE',
  'RIVALS',
  'INACTIVE',
  'ALWAYS',
  'FILLED',
  'CHANGED',
  'DRIFT',
])

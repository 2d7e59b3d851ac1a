import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { showPlace, sortProblems } from '../../engine/core/problem.ts'
import { REPOSITORY, textOfFile } from '../config/fixtures/files.ts'
import { checkWith, FILES } from './shipped.ts'

const LONG = Boolean(process.env.SILTA_LONG)
const SEED = Number(process.env.SILTA_SEED ?? (LONG ? Date.now() % 2 ** 31 : 20_270_201))
const MOST_MS = 2000

const texts = new Map(FILES.map((file) => [file, textOfFile(REPOSITORY, file)]))
const WORDS = [...new Set([...texts.values()].flatMap((text) => text.match(/[\w$.-]+/g) ?? []))]

/** One slip of a hand, at a spot that the file gives: what comes out may or may not be YAML. */
type Edit = readonly [kind: string, at: number, what: string]
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom(
    'drop',
    'double',
    'type',
    'dropLine',
    'doubleLine',
    'swapLine',
    'indent',
    'outdent',
    'key',
    'value',
    'cut',
  ),
  fc.nat(),
  fc.oneof(
    fc.constantFrom(...WORDS),
    fc.constantFrom(
      ...'{}[]:,#&*!|>\'"%@`?-\t\r\n\0~^\\',
      '$settings.',
      '${',
      '|\n',
      ': ',
      '- ',
      '00100',
      '1e400',
      '9'.repeat(400),
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
)

function applied(text: string, [kind, at, what]: Edit): string {
  const index = text.length === 0 ? 0 : at % text.length
  const lines = text.split('\n')
  const line = at % lines.length
  const changed = (change: (written: string) => string) => lines.with(line, change(lines[line] ?? '')).join('\n')
  const spot = (pattern: RegExp) => {
    const spots = [...text.matchAll(pattern)]
    const found = spots[at % Math.max(1, spots.length)]
    return found ? text.slice(0, found.index) + what + text.slice(found.index + found[0].length) : text
  }
  switch (kind) {
    case 'drop':
      return text.slice(0, index) + text.slice(index + 1)
    case 'double':
      return text.slice(0, index) + text.slice(index, index + 1).repeat(2) + text.slice(index + 1)
    case 'type':
      return text.slice(0, index) + what + text.slice(index)
    case 'dropLine':
      return lines.toSpliced(line, 1).join('\n')
    case 'doubleLine':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n')
    case 'swapLine':
      return lines.toSpliced(line, 2, lines[line + 1] ?? '', lines[line] ?? '').join('\n')
    case 'indent':
      return changed((written) => `  ${written}`)
    case 'outdent':
      return changed((written) => written.replace(/^ {1,2}/, ''))
    case 'key':
      return spot(/[\w$.-]+(?=:)/g)
    case 'value':
      return spot(/(?<=: |\[|, )[\w$.-]+/g)
    default:
      return text.slice(0, index)
  }
}

describe('D4, G15: check', () => {
  it(
    'answers whatever a hand may write, in time, with places that are there',
    async () => {
      if (LONG) process.stdout.write(`mutations: SILTA_SEED=${SEED}\n`)
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...FILES),
          fc.array(edit, { minLength: 1, maxLength: 4 }),
          async (file, edits) => {
            const text = edits.reduce(applied, texts.get(file) ?? '')
            const start = performance.now()
            const problems = await checkWith(file, text)
            expect(performance.now() - start).toBeLessThan(MOST_MS)
            expect(problems).toEqual(sortProblems(problems))
            const said = problems.map(
              (problem) => `${problem.code} ${problem.what} ${problem.place && showPlace(problem.place)}`,
            )
            expect(new Set(said).size).toBe(said.length)
            for (const { code, what, mend, place } of problems) {
              expect(code !== 'INTERNAL' && what !== '' && mend !== '').toBe(true)
              if (!place || place.file.endsWith('.json')) continue
              const written = (place.file === file ? text : (texts.get(place.file) ?? ''))
                .replace(/^\uFEFF/, '')
                .split(/\r\n|\n/)
              const line = written[place.line - 1]
              expect(line, `${code} at ${showPlace(place)}`).toBeDefined()
              expect(place.column - 1, `${code} at ${showPlace(place)}`).toBeLessThanOrEqual((line ?? '').length)
            }
          },
        ),
        { numRuns: LONG ? 100_000 : 500, seed: SEED },
      )
    },
    LONG ? 4 * 3_600_000 : 120_000,
  )
})

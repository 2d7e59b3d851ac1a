import { writeFileSync } from 'node:fs'
import { appendFile, open, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLines, wholeLength } from '../../engine/state/json-lines.ts'
import { all, withFolder } from './helpers.ts'

const damaged = (line: number) => new Error(`line ${line}`)

describe('lines of JSON', () => {
  it('come whole and in order, each with its number and where it ends', async () => {
    const values = fc.array(fc.jsonValue().map((value) => JSON.stringify(value)))
    await fc.assert(
      fc.asyncProperty(values, fc.string(), (texts, torn) =>
        withFolder(async (folder) => {
          const path = join(folder, 'lines')
          const whole = texts.map((text) => `${text}\n`).join('')
          await writeFile(path, whole + torn.replaceAll('\n', ''))
          const handle = await open(path)
          const lines = (await all(jsonLines(handle, { parse: JSON.parse, damaged }))).flat()
          expect(lines.map(({ value }) => JSON.stringify(value))).toEqual(texts)
          expect(lines.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1))
          expect(lines.at(-1)?.end ?? 0).toBe(Buffer.byteLength(whole))
          expect(await wholeLength(handle, (await handle.stat()).size)).toBe(Buffer.byteLength(whole))
          await handle.close()
        }),
      ),
      { numRuns: 50 },
    )
  })

  it('are never put together from two reads: a torn line may be cut off and written over in between', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'lines')
      const first = `"${'a'.repeat(600_000)}"\n`
      await writeFile(path, `${first}"${'torn'.repeat(250_000)}`)
      const handle = await open(path)
      const seen: unknown[] = []
      for await (const lines of jsonLines(handle, { parse: JSON.parse, damaged })) {
        seen.push(...lines.map(({ value }) => value))
        if (seen.length > 1) continue
        await truncate(path, first.length)
        await appendFile(path, '"second"\n'.repeat(120_000))
      }
      expect(new Set(seen.slice(1))).toEqual(new Set(['second']))
      await handle.close()
    }))

  it('are read again before they count as damaged', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'lines')
      await writeFile(path, '1\n2}\n3\n')
      const handle = await open(path)
      let tries = 0
      const parse = (text: string) => {
        if (text === '2}' && tries++ === 0) writeFileSync(path, '1\n2\n3\n4\n')
        return JSON.parse(text)
      }
      const lines = (await all(jsonLines(handle, { parse, damaged }))).flat()
      expect(lines.map(({ value, number }) => [value, number])).toEqual([1, 2, 3, 4].map((n) => [n, n]))
      await handle.close()
    }))

  it('may be longer than any block', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'lines')
      const long = [3_000_000, 10, 1 << 20, 5_000_000].map((length) => 'x'.repeat(length))
      await writeFile(path, `${long.map((text) => JSON.stringify(text)).join('\n')}\n"${long[0]}`)
      const handle = await open(path)
      const lines = (await all(jsonLines(handle, { parse: JSON.parse, damaged }))).flat()
      expect(lines.map(({ value }) => (value as string).length)).toEqual(long.map(({ length }) => length))
      await handle.close()
    }))

  it('that stay damaged are an error after what stands before them', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'lines')
      await writeFile(path, '1\n2\n3}\n4\n')
      const handle = await open(path)
      const seen: unknown[] = []
      const reading = (async () => {
        for await (const lines of jsonLines(handle, { parse: JSON.parse, damaged })) seen.push(...lines)
      })()
      await expect(reading).rejects.toThrow('line 3')
      expect(seen).toHaveLength(2)
      await handle.close()
    }))
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../engine/core/value.ts'
import { isTrouble } from '../../engine/rules/cell.ts'
import type { FieldRule, FieldSide } from '../../engine/rules/types.ts'
import { CRM, company, edit, guid, LEDGER, load, lookupsOf, party, planOf, rowsOf } from '../plan/made.ts'

const LINES = '{ columns: [line1, line2, line3], maxLength: 20 }'
const withAddress = (lines: string) =>
  edit([
    '      email: { owner: crm',
    `      address: { owner: crm, crm: address, ledger: { lines: ${lines} } }\n      email: { owner: crm`,
  ])

async function addressField(lines = LINES): Promise<{ rule: FieldRule; box: FieldSide; columns: FieldSide }> {
  const { rules } = await load(withAddress(lines))
  const rule = rules.entities.find(({ name }) => name === 'partners')?.fields.find(({ name }) => name === 'address')
  const box = rule?.sides.get(CRM)
  const columns = rule?.sides.get(LEDGER)
  if (!rule || !box || !columns) throw new Error('no such field')
  return { rule, box, columns }
}

const lookups = lookupsOf()
const recordOf = (written: ReturnType<NonNullable<FieldSide['write']>> | undefined): Record<string, unknown> => {
  if (!written || isTrouble(written)) throw new Error('not written')
  return Object.fromEntries(written as readonly (readonly [string, unknown])[])
}

describe('a text that stands in lines', () => {
  it.each`
    box                             | line1                 | line2          | line3     | why
    ${'Storgata 1\r\n0155 Oslo'}    | ${'Storgata 1'}       | ${'0155 Oslo'} | ${''}     | ${'CRLF, and what is left over is emptied'}
    ${'c/o Ann\n\n  Box 7 \nOslo'}  | ${'c/o Ann'}          | ${'Box 7'}     | ${'Oslo'} | ${'empty lines are dropped'}
    ${'a\nb\nc\nd'}                 | ${'a'}                | ${'b'}         | ${'c, d'} | ${'too many are joined into the last'}
    ${'Industrivegen 12 inngang B'} | ${'Industrivegen 12'} | ${'inngang B'} | ${''}     | ${'too long wraps at a word'}
  `('$box: $why', async ({ box, line1, line2, line3 }) => {
    const { columns } = await addressField()
    expect(recordOf(columns.write?.(box, lookups))).toEqual({ line1, line2, line3 })
  })

  it('is read back with line feeds, and asks the system for every column', async () => {
    const { columns } = await addressField()
    expect(columns.paths).toEqual(['line1', 'line2', 'line3'])
    expect(columns.read({ line1: 'Storgata 1', line2: '', line3: 'Oslo' }, lookups)).toBe('Storgata 1\nOslo')
    expect(columns.read({ line1: '', line2: null }, lookups)).toBeNull()
  })

  it('is an issue where the rest does not fit into the last column', async () => {
    const { columns } = await addressField()
    expect(columns.write?.('a\nb\nnineteen characters\nd', lookups)).toMatchObject({
      code: 'LINES_TOO_MANY',
      says: 'issue',
    })
  })

  it('is an issue at once with `overflow: issue`', async () => {
    const { columns } = await addressField('{ columns: [line1, line2], overflow: issue }')
    expect(columns.write?.('a\nb\nc', lookups)).toMatchObject({ code: 'LINES_TOO_MANY' })
    expect(recordOf(columns.write?.('a\nb', lookups))).toEqual({ line1: 'a', line2: 'b' })
  })

  it('takes the length of its columns from the description of the system', async () => {
    const { columns } = await addressField('[name, line2]') // `name` takes 40
    const long = `${'x'.repeat(38)} yyyy`
    expect(recordOf(columns.write?.(long, lookups))).toEqual({ name: 'x'.repeat(38), line2: 'yyyy' })
  })

  it('takes its columns from a setting', async () => {
    const { rules } = await load((text) =>
      withAddress('$settings.addresses.lines')(
        edit(['entities:', 'settings: { addresses: { lines: [line1, line2] } }\nentities:'])(text),
      ),
    )
    const field = rules.entities.find(({ name }) => name === 'partners')?.fields.find(({ name }) => name === 'address')
    expect(field?.sides.get(LEDGER)?.paths).toEqual(['line1', 'line2'])
  })
})

describe('D6: the way in which an address is broken into lines is never a change', () => {
  it('plans nothing where only line breaks, empty lines and wrapping differ', async () => {
    const { rules } = await load(withAddress(LINES))
    const linked = party(1, { information5: guid(1), line1: 'Industrivegen 12', line2: 'inngang B', line3: '' })
    const sides = {
      crm: { companies: [company(1, { address: 'Industrivegen 12 inngang B\r\n' })] },
      ledger: { party: [linked] },
    }
    expect(rowsOf(planOf(sides, { rules }))).toEqual([])
  })

  it('writes every column when a line goes, so that none is left over', async () => {
    const { rules } = await load(withAddress(LINES))
    const linked = party(1, { information5: guid(1), line1: 'Storgata 1', line2: '0155 Oslo', line3: '' })
    const of = (address: string) => ({ crm: { companies: [company(1, { address })] }, ledger: { party: [linked] } })
    const planned = planOf(of('0155 Oslo'), { rules, was: of('Storgata 1\n0155 Oslo') })
    expect(rowsOf(planned).map(({ action, set }) => ({ action, set }))).toEqual([
      {
        action: 'update',
        set: [
          ['line1', '0155 Oslo'],
          ['line2', ''],
          ['line3', ''],
        ],
      },
    ])
  })

  it('is stable after one round, for any text that fits', async () => {
    const { rule, box, columns } = await addressField()
    const texts = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('\n', '\r\n', ' ', 'Storgata')), {
        maxLength: 9,
      })
      .map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, (text) => {
        const read = box.read({ address: text }, lookups) as Value
        const written = columns.write?.(read, lookups)
        if (isTrouble(written)) return
        const back = columns.read(recordOf(written), lookups) as Value
        expect(rule.comparable(back)).toEqual(rule.comparable(read) || null)
        expect(recordOf(columns.write?.(back, lookups))).toEqual(recordOf(written))
        const home = recordOf(box.write?.(back, lookups))
        expect(rule.comparable(box.read(home, lookups) as Value)).toEqual(rule.comparable(back))
      }),
      { numRuns: 500 },
    )
  })

  it('compares the compared as it is: done twice is done once', async () => {
    const { rule } = await addressField()
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = rule.comparable(text)
        expect(rule.comparable(once)).toEqual(once)
      }),
    )
  })
})

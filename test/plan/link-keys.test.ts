import { describe, expect, it } from 'vitest'
import { isError } from '../../engine/core/problem.ts'
import type { LinkRow } from '../../engine/plan/link-input.ts'
import { loadRules } from '../../engine/run/load.ts'
import { textOfFile } from '../config/fixtures/files.ts'
import { company, edit, guid, HOME, load, party, planOf, rowsOf, situationsOf, workspaceOf } from './made.ts'

/** The partners of the made-up tenant, linked by keys as they are. */
const BY_TEXT = edit(['link: { ledger: information5 }', 'link: { ledger: information5, holds: key }'])
const BY_NUMBER = edit(['link: { ledger: information5 }', 'link: { crm: partyNo, holds: key }'])

/** Situations by side and key, of partners that agree in nothing but their link. */
async function situations(
  change: (text: string) => string,
  crm: readonly Readonly<Record<string, unknown>>[],
  ledger: readonly Readonly<Record<string, unknown>>[],
  links?: Readonly<Record<string, LinkRow>>,
): Promise<Readonly<Record<string, string>>> {
  const { rules } = await load(change)
  const strange = { vatNumber: null, number: null }
  const planned = planOf(
    {
      crm: { companies: crm.map((values, n) => company(n + 1, { ...strange, name: `C${n}`, ...values })) },
      ledger: { party: ledger.map((values, n) => party(n + 1, { name: `L${n}`, ...values })) },
    },
    { rules, ...(links ? { links: { partners: links } } : {}) },
  )
  return Object.fromEntries([...situationsOf(planned, 'partners', rules)].map(([id, names]) => [id, names.join('+')]))
}

describe('a link that holds a key as it is', () => {
  it('is the key to the letter: two may differ by case alone', async () => {
    const crm = [{ id: 'aB3=' }, { id: 'Ab3=' }]
    expect(await situations(BY_TEXT, crm, [{ information5: 'aB3=' }, { information5: ' Ab3= ' }])).toEqual({
      'crm aB3=': 'linked',
      'crm Ab3=': 'linked',
      'ledger 1': 'linked',
      'ledger 2': 'linked',
    })
    const { rules } = await load(BY_TEXT)
    const record = { vatNumber: null, number: null }
    const planned = planOf(
      {
        crm: { companies: crm.map(({ id }) => company(1, { ...record, id, name: id })) },
        ledger: { party: [party(1, { information5: 'Ab3=', name: 'Ab3=' })] },
      },
      { rules },
    )
    expect(planned.entities.get('partners')?.linking.pairs.map(({ other }) => other.k)).toEqual(['Ab3='])
  })

  it.each`
    held              | is            | why
    ${'AB3='}         | ${'dangling'} | ${'in another case it is another key'}
    ${'see folder'}   | ${'dangling'} | ${'any text may be a key'}
    ${`{${guid(1)}}`} | ${'dangling'} | ${'braces are part of it'}
    ${''}             | ${'new'}      | ${'nothing is no link'}
  `('"$held" is $is: $why', async ({ held, is }) => {
    expect((await situations(BY_TEXT, [{ id: 'aB3=' }], [{ information5: held }]))['ledger 1']).toBe(is)
  })

  it('is known to be gone where state has it, and never created again', async () => {
    const known = { 'aB3=': { to: '1' } }
    expect(await situations(BY_TEXT, [], [{ information5: 'aB3=' }], known)).toEqual({ 'ledger 1': 'gone' })
    expect(await situations(BY_TEXT, [{ id: 'aB3=' }], [], known)).toEqual({ 'crm aB3=': 'gone' })
  })
})

describe('a link that holds a number', () => {
  it.each`
    held       | is            | why
    ${'1'}     | ${'linked'}   | ${'the key as a text'}
    ${1}       | ${'linked'}   | ${'the key as a number'}
    ${'0001'}  | ${'linked'}   | ${'padded'}
    ${'1.0'}   | ${'linked'}   | ${'as a column of decimals shows it'}
    ${'2'}     | ${'dangling'} | ${'no such key'}
    ${'1 234'} | ${'occupied'} | ${'no whole number'}
    ${'#1'}    | ${'occupied'} | ${'somebody else uses the field'}
    ${0}       | ${'new'}      | ${'0 is empty'}
  `('$held is $is: $why', async ({ held, is }) => {
    expect((await situations(BY_NUMBER, [{ id: 'c', partyNo: held }], [{}]))['crm c']).toBe(is)
  })

  it('is written as the key is', async () => {
    const { rules } = await load(BY_NUMBER)
    const planned = planOf({ ledger: { party: [party(7)] } }, { rules })
    expect(rowsOf(planned, 'partners').map(({ action, set }) => [action, set.at(-1)])).toEqual([
      ['create', ['partyNo', '7']],
    ])
  })
})

describe('what a link is to hold', () => {
  const problems = async (change: (text: string) => string) => {
    const outcome = await loadRules(workspaceOf(change(textOfFile(HOME, 'tenants/fell.yaml'))), 'fell')
    return outcome.ok ? [] : outcome.problems.filter(isError).map(({ code, place }) => `${code} ${place?.column}`)
  }

  it.each`
    from                                                              | to                                                                            | found                    | why
    ${'link: { ledger: information5 }'}                               | ${'link: { crm: partyNo }'}                                                   | ${['LINK_NO_GUID 18']}   | ${'a number is no GUID'}
    ${'link: { ledger: information5 }'}                               | ${'link: { crm: partyNo, holds: guid }'}                                      | ${['LINK_NO_GUID 34']}   | ${'not even where it is said so'}
    ${'link: { ledger: information1, holder: [good, service, fee] }'} | ${'link: { ledger: information1, holds: key, holder: [good, service, fee] }'} | ${['LINK_KEY_KINDS 42']} | ${'a good and a fee may have the same key'}
    ${'link: { ledger: information5 }'}                               | ${'link: { ledger: information5, holds: key }'}                               | ${[]}                    | ${'a key that is a text'}
  `('$found: $why', async ({ from, to, found }) => {
    expect(await problems(edit([from, to]))).toEqual(found)
  })
})

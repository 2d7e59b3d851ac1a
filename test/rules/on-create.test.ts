import { describe, expect, it } from 'vitest'
import { CRM, company, edit, guid, load, lookupsOf, party, planOf, rowsOf, type Sides } from '../plan/made.ts'

const RESOURCE = 'crm: { resource: companies, exclude'
const rulesWith = async (onCreate: string) =>
  (await load(edit([RESOURCE, `crm: { onCreate: ${onCreate}, resource: companies, exclude`]))).rules
const found = async (lookUp: string, segments: readonly object[]) => {
  const { entities } = await rulesWith(`{ segment.id: ${lookUp} }`)
  const [kind] = entities.find(({ name }) => name === 'partners')?.sides.get(CRM)?.kinds ?? []
  return kind?.createLookUps[0]?.find(lookupsOf({ crm: { segments } } as Sides))
}

const ROWS = [
  { id: 's1', name: 'Export', group: 'Class', rank: null },
  { id: 's2', name: 'Domestic', group: 'Class', rank: 20 },
  { id: 's3', name: 'Gold', group: 'Loyalty', rank: 5 },
  { id: 's4', name: 'Silver', group: 'Loyalty', rank: 5 },
]

describe('onCreate: a value that a new record is given out of another resource', () => {
  it.each`
    lookUp                                                                                 | value       | told         | why
    ${'{ in: segments }'}                                                                  | ${'s1'}     | ${undefined} | ${'the key of the first row'}
    ${'{ in: segments, tell: name }'}                                                      | ${'s1'}     | ${'Export'}  | ${'told by its name'}
    ${'{ in: segments, value: name }'}                                                     | ${'Export'} | ${undefined} | ${'another column'}
    ${'{ in: segments, where: { field: group, value: Loyalty } }'}                         | ${'s3'}     | ${undefined} | ${'the first that counts'}
    ${'{ in: segments, where: { field: name, value: GOLD, normalize: [lower] } }'}         | ${'s3'}     | ${undefined} | ${'by a text in any case'}
    ${'{ in: segments, lowest: rank }'}                                                    | ${'s3'}     | ${undefined} | ${'the lowest, of equals the first'}
    ${'{ in: segments, where: { field: group, value: Class }, lowest: rank }'}             | ${'s2'}     | ${undefined} | ${'no number comes last'}
    ${'{ in: segments, where: { field: name, value: Export }, lowest: rank, tell: rank }'} | ${'s1'}     | ${undefined} | ${'unless there is no other; nothing is told of nothing'}
  `('$lookUp gives $value: $why', async ({ lookUp, value, told }) => {
    expect(await found(lookUp, ROWS)).toEqual({ value, ...(told === undefined ? {} : { told }) })
  })

  it('is an issue where no row counts, which says what was looked for', async () => {
    expect(await found('{ in: segments, where: { field: name, value: Bronze } }', ROWS)).toMatchObject({
      code: 'LOOKUP_MISSING',
      says: 'issue',
      what: 'crm: segments has no row with name = "Bronze", which a new record needs',
    })
    expect(await found('{ in: segments }', [])).toMatchObject({ what: expect.stringContaining('has no row, which') })
  })

  const born: Sides = { ledger: { party: [party(1, { email: 'a@b.example' })] } }
  const created = async (onCreate: string) => {
    const [row] = rowsOf(planOf(born, { rules: await rulesWith(onCreate) }), 'partners')
    return row
  }

  it('stands after the constants and before the fields, and the plan says which row it is', async () => {
    const row = await created('{ segment.id: { in: segments, tell: name }, kind: Won }')
    expect(row?.set.slice(0, 3)).toEqual([
      ['kind', 'Won'],
      ['segment.id', guid(921)],
      ['number', 10001],
    ])
    expect(row?.why.text).toContain('segment.id is that of Export')
  })

  it('gives way to a field that has a value', async () => {
    const row = await created('{ name: { in: segments, value: name, tell: name } }')
    expect(row?.set.filter(([path]) => path === 'name')).toEqual([['name', 'Partner 1']])
    expect(row?.why.text).not.toContain('Export')
  })

  it('holds the record back where there is no row, once, at the place of the rule', async () => {
    const row = await created('{ segment.id: { in: segments, where: { field: name, value: Bronze } } }')
    expect(row).toMatchObject({ action: 'hold', side: 'ledger', says: 'issue', why: { code: 'LOOKUP_MISSING' } })
    expect(row?.why.place?.line).toBeGreaterThan(1)
  })

  it('is not asked for records that are there', async () => {
    const rules = await rulesWith('{ segment.id: { in: segments, where: { field: name, value: Bronze } } }')
    const linked: Sides = { crm: { companies: [company(1)] }, ledger: { party: [party(1, { information5: guid(1) })] } }
    expect(rowsOf(planOf(linked, { rules, was: linked }))).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionsFile, readDecisions } from '../../engine/config/read-decisions.ts'
import { type NewDecision, withDecision } from '../../engine/config/write-decisions.ts'
import type { Decision } from '../../engine/core/decision.ts'

const FILE = 'tenants/fjord.decisions.yaml'
const known = { sides: ['crm', 'erp'], entities: ['customers', 'products'] }
const read = (text: string | undefined): ReturnType<typeof readDecisions> =>
  readDecisions(FILE, () => (text === undefined ? undefined : { text }), known)
const decisionsIn = (text: string): readonly Omit<Decision, 'place'>[] => {
  const outcome = read(text)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value.map(({ place: _, ...rest }) => rest)
}
const link = (crm: string, erp: string, more: object = {}): NewDecision => ({
  what: 'link',
  entity: 'customers',
  keys: { crm, erp },
  ...more,
})

describe('the decisions of a tenant', () => {
  it('stand beside its file, and are none where there is no file', () => {
    expect(decisionsFile('tenants/fjord.yaml')).toBe(FILE)
    expect(decisionsFile('tenants/fjord.yml')).toBe(FILE)
    expect(read(undefined)).toEqual({ ok: true, value: [] })
    expect(read('')).toMatchObject({ ok: false, problems: [{ code: 'MISSING_KEY' }] })
    expect(read('version: 1\ndecisions:\n')).toMatchObject({ ok: true, value: [] })
  })

  it('keep comments, order and the writing of everything that was there', () => {
    const before = `# ours
version: 1 # of the format
decisions:
  # the branch in Oslo
  - { what: exclude, entity: customers, keys: { erp: 00100 } } # for good
  - what: link
    entity: customers
    keys: { crm: a, erp: "1" }
    because: >
      two lines
      of reasons
`
    const after = withDecision(before, link('b', '2', { because: 'x' }))
    for (const line of before.split('\n').filter((each) => !each.startsWith('    ')))
      expect(after.split('\n')).toContain(line)
    expect(after).toContain('two lines')
    expect(decisionsIn(after)).toHaveLength(3)
    expect(decisionsIn(after)[0]).toMatchObject({ keys: { erp: '00100' } })
  })

  it('replace what was said of the same records before, and the opposite of it', () => {
    const first = withDecision(undefined, link('{0F9A1C52-77B0-4E2A-9D11-5280101AA001}', '1', { because: 'then' }))
    const again = withDecision(first, link('0f9a1c52-77b0-4e2a-9d11-5280101aa001', '1', { because: 'now' }))
    expect(decisionsIn(again)).toMatchObject([{ what: 'link', because: 'now' }])
    const apart = withDecision(again, {
      ...link('0f9a1c52-77b0-4e2a-9d11-5280101aa001', '1'),
      what: 'apart',
    } as NewDecision)
    expect(decisionsIn(apart)).toMatchObject([{ what: 'apart' }])
  })

  it('come back as they were written, whatever they say', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '')
    const made = fc.record({ by: text, because: text }, { requiredKeys: [] })
    const decisions = fc.uniqueArray(fc.tuple(text, text, made), {
      maxLength: 8,
      comparator: (x, y) => x[0] === y[0] || x[1] === y[1],
    })
    fc.assert(
      fc.property(decisions, (list) => {
        const wanted = list.map(([crm, erp, more]) => link(crm, erp, more))
        let file: string | undefined
        for (const decision of wanted) file = withDecision(file, decision)
        if (file !== undefined) expect(decisionsIn(file)).toEqual(wanted)
      }),
      { seed: 20261123, numRuns: 100 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { draftTenant } from '../../engine/config/load-tenant.ts'
import { isError } from '../../engine/core/problem.ts'
import { withDecisions } from '../../engine/run/decisions.ts'
import { compileDraft } from '../../engine/run/load.ts'
import { filesOver, HOME, textOfFile } from '../config/fixtures/files.ts'

const FILE = 'tenants/ok.yaml'
const CUSTOMERS = 'rules/crm-erp/customers.yaml'
const ERP = 'rules/systems/erp.yaml'

/** Mistakes, each of another step: [file, text that is there once, what stands instead, code, line]. */
const MISTAKES = {
  shape: [FILE, 'version: 1\n', 'version: 1\nenabled: 5\n', 'WRONG_TYPE'],
  schedule: [FILE, 'version: 1\n', 'version: 1\nschedule: { timezone: Mars/Base }\n', 'TIMEZONE_UNKNOWN'],
  cron: [FILE, 'version: 1\n', 'version: 1\nschedule: { cron: "* * *" }\n', 'CRON'],
  setting: [FILE, 'value: 9', 'value: nine', 'WRONG_TYPE'],
  secret: [FILE, `"\${CRM_SECRET}"`, 'hunter2-hunter2', 'SECRET_LITERAL'],
  'shape of a field': [CUSTOMERS, 'normalize: [trim]', 'normalise: [trim]', 'UNKNOWN_KEY'],
  expression: [CUSTOMERS, 'crm: zip,', 'crm: { read: "zip &" },', 'EXPRESSION_SYNTAX'],
  reference: [CUSTOMERS, 'certain: [number]', 'certain: [numbr]', 'FIELD_UNKNOWN'],
  map: [CUSTOMERS, 'pairs: { fi: 358, no: 47 }', 'pairs: "fi=358, fi=47"', 'MAP_DOUBLED_KEY'],
  'shape of a system': [ERP, 'company: { path: company,', 'company: { pat: company,', 'UNKNOWN_KEY'],
  system: [ERP, 'settleAfter: 2m', 'settleAfter: 2m\nlimits: { perSecond: { allowed: 1, use: 2 } }', 'LIMIT_EXCEEDED'],
  'a resource': [ERP, 'customers: { path: customers, key: id,', 'customers: { path: customers,', 'KEY_MISSING'],
  decision: ['tenants/ok.decisions.yaml', 'decisions:\n', 'decisions:\n  - { what: lnk }\n', 'NOT_ALLOWED'],
} as const
type Name = keyof typeof MISTAKES

async function check(...names: readonly Name[]): Promise<string[]> {
  const files: Record<string, string> = { 'tenants/ok.decisions.yaml': 'version: 1\ndecisions:\n' }
  for (const name of names) {
    const [file, from, to] = MISTAKES[name]
    const text = files[file] ?? textOfFile(HOME, file)
    expect(text.split(from), `${file} has ${from} once`).toHaveLength(2)
    files[file] = text.replace(from, () => to)
  }
  const read = filesOver(files, HOME)
  const draft = await draftTenant(FILE, read)
  const loaded = withDecisions(await compileDraft(draft), draft, FILE, read)
  return (loaded.ok ? [] : loaded.problems.filter(isError)).map(({ code, place }) => `${place?.file} ${code}`)
}

const names = Object.keys(MISTAKES) as Name[]
// Two that change the same text cannot stand together.
const pairs = names.flatMap((one, index) =>
  names
    .slice(index + 1)
    .filter((other) => MISTAKES[one][1] !== MISTAKES[other][1])
    .map((other) => [one, other] as const),
)

describe('D4: all at once, whichever step finds it', () => {
  it.each(names)('%s', async (name) => {
    const [file, , , code] = MISTAKES[name]
    expect(await check(name)).toContain(`${file} ${code}`)
  })

  it.each(pairs)('%s hides not %s', async (one, other) => {
    const alone = [...(await check(one)), ...(await check(other))]
    expect((await check(one, other)).sort()).toEqual(alone.sort())
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { REPOSITORY, textOfFile } from '../config/fixtures/files.ts'
import { LanguageServer } from './language-server.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let server: LanguageServer
beforeAll(async () => {
  server = await LanguageServer.start()
})
afterAll(() => server.stop())

const PACK = 'rules/severa-business-nxt/'
const TENANT = 'tenants/fjord.yaml'
const RULES = `${PACK}customers.yaml`

/** Opens a file with `from` written as `to`; ‸ in it is where the cursor stands. Line and character count from 0. */
async function open(path: string, from: string, to: string) {
  const text = textOfFile(REPOSITORY, path)
  expect(text.split(from), `${path} has "${from}" once`).toHaveLength(2)
  const marked = text.replace(from, () => to)
  const before = marked.slice(0, marked.indexOf('‸')).split('\n')
  const found = await server.open(path, marked.replace('‸', ''))
  return { found, path, line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

async function offered(path: string, from: string, to: string): Promise<string[]> {
  const { line, character } = await open(path, from, to)
  return (await server.completion(path, line, character)).map(({ label }) => label)
}

describe('in an editor, by the $schema line of the file', () => {
  it.each([
    TENANT,
    'tenants/fjord.cases.yaml',
    RULES,
    `${PACK}pack.yaml`,
    `${PACK}maps.yaml`,
    `${PACK}customers.cases.yaml`,
    'rules/systems/severa.yaml',
    'rules/systems/business-nxt.yaml',
  ])('nothing is wrong with %s', async (path) => {
    expect(await server.open(path, textOfFile(REPOSITORY, path))).toEqual([])
  })

  it.each`
    path      | from                                              | to                                                   | offers                                              | what
    ${TENANT} | ${'enabled: true'}                                | ${'‸'}                                               | ${['enabled', 'keep']}                              | ${'keys of a tenant'}
    ${TENANT} | ${'enabled: true'}                                | ${'enabled: ‸'}                                      | ${['true', 'false']}                                | ${'true or false'}
    ${TENANT} | ${'table: deliveryAddress\n    onRemoved: keep '} | ${'table: deliveryAddress\n    onRemoved: ‸\n    #'} | ${['keep', 'delete']}                               | ${'values of a setting of the pack'}
    ${TENANT} | ${'overdueInterest: 8.5'}                         | ${'‸'}                                               | ${['overdueInterest']}                              | ${'settings of the pack'}
    ${RULES}  | ${'strength: always'}                             | ${'strength: ‸'}                                     | ${['on-change', 'always', 'initial']}               | ${'values of a word of the rules'}
    ${RULES}  | ${'strength: always'}                             | ${'‸'}                                               | ${['strength', 'needed', 'kinds', 'blank', 'when']} | ${'words of a field'}
    ${RULES}  | ${'    inactive: inactive\n'}                     | ${'    ‸\n'}                                         | ${['inactive', 'requires']}                         | ${'words of an entity'}
  `('offers $what', async ({ path, from, to, offers }) => {
    expect(await offered(path, from, to)).toEqual(expect.arrayContaining(offers))
  })

  it.each`
    path      | from                   | to                      | says                                     | what
    ${TENANT} | ${'enabled: true'}     | ${'ena‸bled: true'}     | ${'never run by the schedule'}           | ${'a key'}
    ${TENANT} | ${'overdueInterest:'}  | ${'overdue‸Interest:'}  | ${'Default overdue interest'}            | ${'a setting, by its label'}
    ${RULES}  | ${'strength: always'}  | ${'stre‸ngth: always'}  | ${'When a difference is written'}        | ${'a word of the rules'}
    ${RULES}  | ${'writeBack: severa'} | ${'write‸Back: severa'} | ${'The side to which a value goes back'} | ${'another'}
  `('tells what $what is', async ({ path, from, to, says }) => {
    const { line, character } = await open(path, from, to)
    expect(await server.hover(path, line, character)).toContain(says)
  })

  it.each`
    path      | from                      | to                        | says                | what
    ${TENANT} | ${'enabled: true'}        | ${'‸enabeld: true'}       | ${'enabeld'}        | ${'a wrong key'}
    ${TENANT} | ${'createAs: product '}   | ${'createAs: ‸produkt '}  | ${'not accepted'}   | ${'a wrong value of a setting'}
    ${TENANT} | ${'overdueInterest: 8.5'} | ${'‸overdueIntrest: 8.5'} | ${'overdueIntrest'} | ${'a wrong setting'}
    ${RULES}  | ${'strength: always'}     | ${'strength: ‸allways'}   | ${'not accepted'}   | ${'a wrong value'}
    ${RULES}  | ${'pick: lowest'}         | ${'‸pik: lowest'}         | ${'pik'}            | ${'a wrong key of a look-up'}
  `('marks $what', async ({ path, from, to, says }) => {
    const { found, line, character } = await open(path, from, to)
    expect(found.map(({ message, range: { start } }) => [message, start])).toEqual([
      [expect.stringContaining(says) as string, { line, character }],
    ])
  })
})

it("knows the settings of a pack of one's own, by a schema beside it as schemas/README.md shows", async () => {
  const [shown] = /(?<=```json\n)[^`]+/.exec(textOfFile(REPOSITORY, 'schemas/README.md')) ?? ['']
  const folder = mkdtempSync(join(tmpdir(), 'silta-editor-'))
  const own = { type: 'object', properties: { colour: { enum: ['red', 'blue'] } }, additionalProperties: false }
  writeFileSync(join(folder, 'settings.schema.json'), JSON.stringify(own))
  writeFileSync(join(folder, 'own.json'), shown.replace('../../schemas', `${REPOSITORY}schemas`))
  const tenant = (settings: string) =>
    `# yaml-language-server: $schema=${join(folder, 'own.json')}\nversion: 1\ntenant: own\nsystems: {}\nsettings: { ${settings} }\n`
  expect(await server.open('tenants/own.yaml', tenant('colour: red'))).toEqual([])
  const wrong = await server.open('tenants/own.yaml', tenant('color: red'))
  expect(wrong.map(({ message }) => message)).toEqual([expect.stringContaining('color')])
  const misspelt = await server.open('tenants/own.yaml', tenant('colour: red').replace('tenant:', 'tennant:'))
  expect(misspelt.map(({ message }) => message).join()).toContain('tennant')
  rmSync(folder, { recursive: true })
})

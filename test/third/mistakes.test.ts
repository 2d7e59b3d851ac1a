import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Problem } from '../../engine/core/problem.ts'
import { loadRules } from '../../engine/run/load.ts'
import { openWorkspace } from '../../engine/run/workspace.ts'
import { startSilta } from '../cli/helpers.ts'
import { copyOfHome } from './harbour.ts'

const CRM = 'rules/systems/crm.yaml'
const SHOP = 'rules/systems/shop.yaml'
const TENANT = 'tenants/harbour.yaml'
const FINDS_EMAIL = `email: { argument: query, value: 'email:"{value}"' }`

describe('a mistake of a consultant', () => {
  let home: ReturnType<typeof copyOfHome>
  beforeEach(() => {
    home = copyOfHome()
  })
  afterEach(() => home.remove())

  const problemsNow = async (): Promise<readonly Problem[]> => {
    const loaded = await loadRules(openWorkspace(home.dir), 'harbour')
    return loaded.ok ? loaded.value.notes : loaded.problems
  }

  /** Edits a file; gives line and column of the marker `«` in the new text, which is taken out. */
  function edit(file: string, from: string, to: string): string {
    const path = join(home.dir, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
    const marked = text.replace(from, () => to)
    const before = marked.slice(0, marked.indexOf('«')).split('\n')
    writeFileSync(path, marked.replace('«', ''))
    return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
  }

  it.each`
    file      | from                                               | to                                                   | code                         | mend              | why
    ${CRM}    | ${'style: offset'}                                 | ${'style: «ofset'}                                   | ${'NOT_ALLOWED'}             | ${'"offset"'}     | ${'a word that is misspelt'}
    ${CRM}    | ${'update: { method'}                              | ${'update: { «mehtod: PUT, method'}                  | ${'UNKNOWN_KEY'}             | ${'"method"'}     | ${'a key that is misspelt'}
    ${CRM}    | ${'"{apiKey}"'}                                    | ${'«"{apiKye}"'}                                     | ${'CONNECTION_UNKNOWN'}      | ${'"apiKey"'}     | ${'a hole that nothing fills'}
    ${CRM}    | ${'paging: offset'}                                | ${'paging: «pages'}                                  | ${'PAGING_UNKNOWN'}          | ${'offset'}       | ${'a way of paging that is not described, told once for all'}
    ${CRM}    | ${'resource: account'}                             | ${'resource: «acount'}                               | ${'UNKNOWN_RESOURCE'}        | ${'"account"'}    | ${'a resource that is not described'}
    ${CRM}    | ${'method: PUT, form: whole'}                      | ${'method: PATCH, form: operations'}                 | ${'PAIRS_IN_PATCH'}          | ${'whole'}        | ${'custom fields in a list, and updates by path'}
    ${SHOP}   | ${'"Bearer {accessToken}"'}                        | ${'«"Bearer abcd1234"'}                              | ${'SECRET_LITERAL'}          | ${'secret: true'} | ${'a secret that is written out'}
    ${SHOP}   | ${`'updated_at:>="{since}"'`}                      | ${`«'updated_at:>="since"'`}                         | ${'HOLE_MISSING'}            | ${'{since}'}      | ${'changes since always the same time'}
    ${SHOP}   | ${FINDS_EMAIL}                                     | ${`email: { argument: query, value: «email:value }`} | ${'HOLE_MISSING'}            | ${'{value}'}      | ${'a look-up for always the same value'}
    ${SHOP}   | ${FINDS_EMAIL}                                     | ${FINDS_EMAIL.replace(' }', ', many: «true }')}      | ${'ASK_MANY'}                | ${'many'}         | ${'several values in a template of one'}
    ${SHOP}   | ${'[userErrors.field, userErrors.message]'}        | ${'«[userErrors.field, message]'}                    | ${'REFUSALS_APART'}          | ${'one list'}     | ${'messages that do not stand side by side'}
    ${SHOP}   | ${'id: { type: ID!, value: $key } }'}              | ${'id: { type: ID!, value: $kye } }'}                | ${'PLACEHOLDER_UNKNOWN'}     | ${'"$key"'}       | ${'a placeholder that stands for nothing'}
    ${SHOP}   | ${'arguments: { id: { type: ID!, value: $key } }'} | ${'arguments: «{ id: { type: ID!, value: abc } }'}   | ${'KEY_MISSING'}             | ${'$key'}         | ${'always the same record'}
    ${TENANT} | ${'externalId, holds: key }'}                      | ${'«externalId }'}                                   | ${'LINK_NO_GUID'}            | ${'holds: key'}   | ${'a number where a GUID is to stand'}
    ${TENANT} | ${'holds: key }'}                                  | ${'holds: «keys }'}                                  | ${'NOT_ALLOWED'}             | ${'"key"'}        | ${'a word that is misspelt'}
    ${TENANT} | ${'map: segments'}                                 | ${'map: «segmets'}                                   | ${'MAP_UNKNOWN'}             | ${'"segments"'}   | ${'a map that is not there'}
    ${TENANT} | ${'in: countries'}                                 | ${'in: «contries'}                                   | ${'RESOURCE_UNKNOWN'}        | ${'"countries"'}  | ${'a look-up in what is not described'}
    ${TENANT} | ${'$firstName($value)'}                            | ${'«$fristName($value)'}                             | ${'EXPRESSION_UNKNOWN_NAME'} | ${'firstName'}    | ${'a function that is misspelt'}
    ${TENANT} | ${'$fullName(first_name, last_name)'}              | ${'$fullName(first_name, last_name'}                 | ${'EXPRESSION_SYNTAX'}       | ${'brackets'}     | ${'an expression that cannot be read'}
  `('is found: $why', async ({ file, from, to, code, mend }) => {
    const place = edit(file, from, to)
    const problems = await problemsNow()
    const found = problems.filter((problem) => problem.code === code)
    expect(found, JSON.stringify(problems)).toHaveLength(1)
    expect(found[0]?.mend).toContain(mend)
    const { file: at, line, column } = found[0]?.place ?? {}
    if (to.includes('«')) expect(`${at}:${line}:${column}`).toBe(place)
    else expect(at).toBe(file)
  })

  it('is shown at its line, each one, and the line shows no secret', async () => {
    edit(CRM, 'style: offset', 'style: ofset')
    edit(CRM, 'can: [create, update]', 'can: [create, change]')
    const { code, stderr } = await startSilta(home.dir, ['check', 'harbour']).ended
    expect(code).toBe(1)
    expect(stderr).toMatch(/^rules\/systems\/crm\.yaml:\d+:22 NOT_ALLOWED: /m)
    expect(stderr).toMatch(/^ *\d+ \| {5}offset: \{ style: ofset, .*\n *\| +\^{5}$/m)
    expect(stderr.match(/^ {2}mend: /gm)).toHaveLength(2)
  })

  it('a name in braces that a resource does not have is told for each place that needs it', async () => {
    const place = edit(SHOP, 'words: { one: customer, Type: Customer }', '«words: { on: customer, Type: Customer }')
    const problems = await problemsNow()
    expect(problems.map(({ code, what, place: at }) => [code, what, `${at?.file}:${at?.line}:${at?.column}`])).toEqual([
      ['WORD_MISSING', 'customers has no word {one}, which graphql.create needs', place],
      ['WORD_MISSING', 'customers has no word {one}, which graphql.update needs', place],
    ])
  })

  it('an update whose record cannot be read first has no place to be read', async () => {
    const path = join(home.dir, SHOP)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace(/^ {2}item:[\s\S]*?(?=^ {2}create:)/m, ''))
    const problems = await problemsNow()
    expect(problems.map(({ code, what }) => `${code} ${what}`)).toEqual([
      'PART_MISSING companies can be updated, but its records cannot be read by their key',
      'PART_MISSING customers can be updated, but its records cannot be read by their key',
    ])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { bareSchema, compileSchema } from '../../engine/config/compile-schema.ts'
import { BY_HASH } from '../../engine/config/generated/packs.mjs'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { schemaHash } from '../../engine/config/schema-hash.ts'
import { validate } from '../../engine/config/validate.ts'
import { orThrow as ok } from '../../engine/core/problem.ts'
import { plain } from '../../engine/core/tree.ts'
import { REPOSITORY, textOfFile } from './fixtures/files.ts'

const SETTINGS = 'rules/severa-business-nxt/settings.schema.json'
const check = (schema: unknown, text: string, sides: readonly string[] = []) => {
  const { tree, problems } = validate(ok(parseYaml(text, 'x.yaml')), compileSchema(schema), { sides })
  return { value: plain(tree), codes: problems.map(({ code, place }) => `${code} ${place?.column}`), problems }
}

describe('code made of schemas', () => {
  it('is up to date: else run `node tools/build-validators.mjs`', async () => {
    const { generate } = (await import('../../tools/build-validators.mjs' as string)) as {
      generate(): Promise<Map<string, string>>
    }
    for (const [path, text] of await generate())
      expect(readFileSync(REPOSITORY + path, 'utf8') === text, path).toBe(true)
  }, 60_000)

  it('knows the settings of every shipped pack, whatever the line ends of the working copy', () => {
    const text = textOfFile(REPOSITORY, SETTINGS)
    expect(BY_HASH[schemaHash(text)]).toBeDefined()
    expect(BY_HASH[schemaHash(text.replaceAll('\n', '\r\n'))]).toBeDefined()
  })
})

describe('the engine', () => {
  // packs.mjs is what the packs in rules/ say of their settings, which may be named after a product (useNxtDescription).
  const OF_PACKS = 'generated/packs.mjs'

  it('names no product, in code made of its schemas either', () => {
    const files = readdirSync(`${REPOSITORY}engine/config`, { recursive: true })
      .map(String)
      .filter((name) => /\.m?ts$|\.mjs$/.test(name) && name !== OF_PACKS)
    expect(files.filter((name) => /severa(?!l)|nxt/i.test(textOfFile(REPOSITORY, `engine/config/${name}`)))).toEqual([])
  })
})

describe('every word of a schema', () => {
  it.each([
    'schemas/tenant.schema.json',
    'schemas/pack.schema.json',
    'schemas/rules.schema.json',
    'schemas/cases.schema.json',
    SETTINGS,
  ])('of %s is described and shown by example', (path) => {
    const schema = JSON.parse(textOfFile(REPOSITORY, path)) as Node
    expect(undocumented(schema, schema, '')).toEqual([])
  })

  interface Node {
    readonly [word: string]: unknown
  }
  function undocumented(node: unknown, root: Node, path: string): string[] {
    if (
      typeof node !== 'object' ||
      node === null ||
      'x-editor-only' in node ||
      path.endsWith('/then') ||
      path.endsWith('/if')
    )
      return []
    const found: string[] = []
    for (const [name, member] of Object.entries((node as Node).properties ?? {})) {
      const target = typeof member.$ref === 'string' ? ((definition(root, member.$ref) ?? {}) as Node) : {}
      const documented = { ...target, ...(member as Node) }
      if (!documented.description || !documented.examples) found.push(`${path}/${name}`)
    }
    return [
      ...found,
      ...Object.entries(node).flatMap(([name, member]) =>
        name === 'examples' ? [] : undocumented(member, root, `${path}/${name}`),
      ),
    ]
  }
  function definition(root: Node, ref: string): unknown {
    const [file, pointer] = ref.split('#/')
    const from = file ? (JSON.parse(textOfFile(REPOSITORY, `schemas/${file}`)) as Node) : root
    return pointer?.split('/').reduce<unknown>((node, step) => (node as Node | undefined)?.[step], from)
  }
})

describe('an editor', () => {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    loadSchema: async (uri) => JSON.parse(readFileSync(new URL(uri), 'utf8')),
  })
  const files = readdirSync(REPOSITORY, { recursive: true })
    .map(String)
    .filter((path) => /^(tenants|rules)\/.*\.yaml$/.test(path) && !/\.(cases|decisions)\.yaml$/.test(path))

  it.each(files)('finds nothing wrong with %s by the schema that it names', async (path) => {
    const text = textOfFile(REPOSITORY, path)
    const named = /^# yaml-language-server: \$schema=(\S+)/m.exec(text)?.[1]
    expect(named).toBeDefined()
    const uri = new URL(named!, pathToFileURL(REPOSITORY + path))
    const validator = ajv.getSchema(uri.href) ?? (await ajv.compileAsync({ $ref: uri.href }))
    validator(plain(ok(parseYaml(text, path))))
    expect(validator.errors ?? []).toEqual([])
  })
})

describe('checking against a schema', () => {
  it.each`
    schema                                                                                                                                                         | text                                 | codes                 | why
    ${{ type: 'string' }}                                                                                                                                          | ${'a: 00100'}                        | ${[]}                 | ${'a number is a text where a text is wanted'}
    ${{ type: ['string', 'number'] }}                                                                                                                              | ${'a: 00100'}                        | ${[]}                 | ${'either will do'}
    ${{ enum: ['1', '2'] }}                                                                                                                                        | ${'a: 2'}                            | ${[]}                 | ${'so it is among allowed texts'}
    ${{ type: 'string', pattern: '^x' }}                                                                                                                           | ${'a: 5'}                            | ${['PATTERN 4']}      | ${'and then must have their form'}
    ${{ type: 'integer' }}                                                                                                                                         | ${'a: "5"'}                          | ${['WRONG_TYPE 4']}   | ${'a text is no number'}
    ${{ type: 'integer' }}                                                                                                                                         | ${'a: 5.5'}                          | ${['WRONG_TYPE 4']}   | ${'nor is a fraction whole'}
    ${{ type: 'number' }}                                                                                                                                          | ${'a: .inf'}                         | ${['WRONG_TYPE 4']}   | ${'nor is infinity a number to count with'}
    ${{ type: 'string' }}                                                                                                                                          | ${'a:'}                              | ${['WRONG_TYPE 3']}   | ${'nothing is no text'}
    ${{ const: 1 }}                                                                                                                                                | ${'a: 2'}                            | ${['NOT_ALLOWED 4']}  | ${'one value'}
    ${{ type: 'array', items: { type: 'string' }, minItems: 2 }}                                                                                                   | ${'a: [5]'}                          | ${['OUT_OF_RANGE 4']} | ${'too short, but of texts'}
    ${{ anyOf: [{ type: 'string', minLength: 3 }, { type: 'object', required: ['b'] }] }} | ${'a: { c: 1 }'} | ${['MISSING_KEY 1']} | ${'of several forms, what is wrong with the one that was meant'}
    ${{ oneOf: [{ type: 'boolean' }, { type: 'object' }] }}                                                                                                        | ${'a: [1]'}                          | ${['WRONG_TYPE 4']}   | ${'none was meant: all kinds are named'}
    ${{ anyOf: [{ enum: ['x'] }, { type: 'object', additionalProperties: false, properties: { b: { type: 'object', properties: { c: { type: 'number' } } } } }] }} | ${'a: { b: { c: x } }'}              | ${['WRONG_TYPE 14']}  | ${'deep inside'}
    ${{ type: 'object', properties: { bcd: {} }, required: ['bcd'], additionalProperties: false }}                                                                 | ${'a: { bdc: 1 }'}                   | ${['UNKNOWN_KEY 6']}  | ${'a misspelt key is not missing too'}
    ${{ type: 'object', 'x-sides': true, properties: { b: {} }, additionalProperties: { type: 'string' } }}                                                        | ${'a: { b: 1, left: x, rigth: [] }'} | ${['UNKNOWN_KEY 21']} | ${'sides are keys, and only sides'}
    ${{ 'x-side': true, type: 'string', enum: ['one'] }}                                                                                                           | ${'a: right'}                        | ${[]}                 | ${'a side by name, whatever the editor proposes'}
    ${{ 'x-side': true, type: 'string' }}                                                                                                                          | ${'a: rigth'}                        | ${['NOT_ALLOWED 4']}  | ${'no side'}
  `('$text: $codes, $why', ({ schema, text, codes }) => {
    expect(check({ type: 'object', properties: { a: schema } }, text, ['left', 'right']).codes).toEqual(codes)
  })

  it('gives the texts as they were written', () => {
    expect(
      check(
        { properties: { a: { type: 'array', items: { type: 'string' } }, b: { type: 'integer' } } },
        'a: [007, true, 1.50]\nb: 007',
      ).value,
    ).toEqual({ a: ['007', 'true', '1.50'], b: 7 })
  })

  it('finds keys with strange characters', () => {
    expect(
      check({ properties: { 'a/b': { properties: { 'c~d': { type: 'number' } } } } }, 'a/b: { c~d: x }').codes,
    ).toEqual(['WRONG_TYPE 13'])
  })

  it('guesses, and shows how it could be written', () => {
    const schema = { properties: { mode: { enum: ['on', 'dry', 'off'] }, share: { type: 'number', examples: [0.5] } } }
    expect(check(schema, 'mode: dri\nshare: half').problems.map(({ mend }) => mend)).toEqual([
      'did you mean "dry"? Known: on, dry, off',
      'write it as `share: 0.5`',
    ])
  })
})

describe('a word that says how a setting is to be read', () => {
  it('must be one that is known', () => {
    expect(() => compileSchema({ type: 'string', 'x-form': 'ranges' })).not.toThrow()
    expect(() => compileSchema({ type: 'string', 'x-form': 'range' })).toThrow(/x-form/)
  })
})

describe('schemas without what only people read', () => {
  it('keep properties that are called like such words', () => {
    const schema = {
      title: 'x',
      description: 'y',
      properties: { title: { type: 'string', description: 'z' }, default: { default: 1 } },
      enum: [{ title: 1 }],
    }
    expect(bareSchema(schema)).toEqual({ properties: { title: { type: 'string' }, default: {} }, enum: [{ title: 1 }] })
  })
})

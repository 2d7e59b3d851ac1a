import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, resolveSecrets, secretsOf } from '../../engine/config/resolve-secrets.ts'
import { isSecretKey, maskSource, settingOf, showSetting } from '../../engine/config/secrets.ts'
import { sourceLines } from '../../engine/config/source-lines.ts'
import type { Setting } from '../../engine/config/tenant.ts'
import { scalarTree } from '../../engine/core/tree.ts'

const place = { file: 'x.yaml', line: 1, column: 1 }
const env = (name: string): Setting => ({ kind: 'env', name, place })
const ref = (inner: string) => `\${${inner}}`

describe('a key that holds a secret', () => {
  it.each(['clientSecret', 'password', 'accessToken', 'apiKey', 'api_key', 'token', 'dbPasswd', 'privateKey'])(
    '%s',
    (key) => expect(isSecretKey(key)).toBe(true),
  )
  it.each(['tokenUrl', 'clientId', 'url', 'company', 'secretName', 'tokenType', 'token_endpoint', 'passwordPath'])(
    'not %s',
    (key) => expect(isSecretKey(key)).toBe(false),
  )
})

describe('a connection value', () => {
  it.each`
    text                       | kind         | why
    ${ref('NAME_1')}           | ${'env'}     | ${'a name of the environment'}
    ${ref('file:secrets/a b')} | ${'file'}    | ${'a file'}
    ${'plain'}                 | ${'plain'}   | ${'a value'}
    ${'$NAME'}                 | ${'plain'}   | ${'no reference'}
    ${`x${ref('NAME')}`}       | ${undefined} | ${'a reference is the whole value'}
    ${ref('1NAME')}            | ${undefined} | ${'no name'}
    ${ref('file:')}            | ${undefined} | ${'no file'}
    ${ref('env:X')}            | ${undefined} | ${'no such form'}
  `('$text is $kind: $why', ({ text, kind }) => {
    const setting = settingOf({ kind: 'scalar', value: text, text, place })
    expect(setting?.kind).toBe(kind)
    if (setting && kind !== undefined) expect(showSetting(setting)).toBe(text)
  })

  it('keeps what it is', () => {
    expect(settingOf(scalarTree(5, place))).toMatchObject({ kind: 'plain', value: 5 })
    expect(settingOf(scalarTree(true, place))).toMatchObject({ kind: 'plain', value: true })
  })
})

describe('resolving', () => {
  const connection: Record<string, Setting> = {
    a: env('A'),
    b: env('B'),
    c: { kind: 'file', path: 'c.txt', place },
    d: { kind: 'plain', value: 7, place },
  }

  it('gives every value, a file without its last line end', () => {
    const resolved = resolveSecrets(connection, { A: 'one', B: 'two' }, (path) => `${path} \r\n`)
    expect(resolved).toMatchObject({ ok: true, value: { a: 'one', b: 'two', c: 'c.txt ', d: 7 } })
  })

  it('names all that is missing at once', () => {
    const resolved = resolveSecrets(connection, { A: '' }, () => undefined)
    expect(resolved.ok ? [] : resolved.problems.map(({ what }) => what)).toEqual([
      expect.stringContaining('needs A,'),
      expect.stringContaining('needs B,'),
      expect.stringContaining('needs the file c.txt'),
    ])
  })
})

describe('masking', () => {
  it('leaves no trace of a secret in any of its forms', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 4 }), { minLength: 1, maxLength: 3 }),
        text,
        text,
        (secrets, before, after) => {
          const secret = secrets[0]!
          const shown = mask(
            `${before}${secret}${after} ${encodeURIComponent(secret)} ${JSON.stringify({ secret })}`,
            secrets,
          )
          for (const each of secrets) expect(shown.replaceAll('***', '\u0000')).not.toContain(each)
        },
      ),
    )
    expect(mask('Basic czNjcmV0 s%33cret s3cret', ['s3cret'])).toBe('Basic *** s%33cret ***')
  })

  it('knows which values of a connection are secrets', () => {
    expect(
      secretsOf(
        { a: env('A'), b: env('B'), d: { kind: 'plain', value: 'plain', place } },
        { a: 'hunter2', b: 'x', d: 'plain' },
      ),
    ).toEqual(['hunter2'])
  })

  it.each`
    text                                      | shown                                     | why
    ${'clientSecret: abc'}                    | ${'clientSecret: ***'}                    | ${'a plain value'}
    ${'{ a: b, clientSecret: "a, b", c: d }'} | ${'{ a: b, clientSecret: ******, c: d }'} | ${'in quotes, among others'}
    ${"password: 'it''s'   # note"}           | ${'password: *******   # note'}           | ${'a comment stays'}
    ${'clientSecret: "open'}                  | ${'clientSecret: *****'}                  | ${'a quote that is not closed'}
    ${'clientSecrit: abc'}                    | ${'clientSecrit: ***'}                    | ${'a misspelt key, which will be shown'}
    ${`clientSecret: "${ref('NAME')}"`}       | ${`clientSecret: "${ref('NAME')}"`}       | ${'a reference'}
    ${'tokenUrl: https://x/token'}            | ${'tokenUrl: https://x/token'}            | ${'an address'}
    ${'url: https://me:pass@host/x'}          | ${'url: https://me:****@host/x'}          | ${'an address with a password'}
    ${'secret: |\n  one\n  two\nnext: 1'}     | ${'secret: |\n  ***\n  ***\nnext: 1'}     | ${'lines below its key'}
    ${'  token:\n    abc\n\n  next: 1'}       | ${'  token:\n    ***\n\n  next: 1'}       | ${'a value below its key'}
  `('$text becomes $shown: $why', ({ text, shown }) => {
    expect(maskSource(text)).toBe(shown)
  })

  it('keeps lines and columns, and reads each file once', () => {
    let reads = 0
    const lines = sourceLines((path) => (path === 'x.yaml' ? { text: `\uFEFFsecret: abc${++reads}` } : undefined))
    expect([lines('x.yaml'), lines('x.yaml'), lines('y.yaml')]).toEqual(['secret: ****', 'secret: ****', undefined])
    expect(reads).toBe(1)
  })
})

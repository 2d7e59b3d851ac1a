import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../engine/config/parse-yaml.ts'
import { type Migration, type Upgrade, upgradeFile } from '../../engine/config/upgrade.ts'
import { orThrow } from '../../engine/core/problem.ts'
import { at, plain } from '../../engine/core/tree.ts'
import { textOfFile } from './fixtures/files.ts'

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url))

const CONTEXT = { release: (pack: string) => (pack === 'crm-erp' ? '3' : undefined) }
const upgrade = (text: string): Upgrade => orThrow(upgradeFile(text, 'tenants/fjord.yaml', CONTEXT))
const codes = (text: string): string[] => {
  const found = upgradeFile(text, 'x.yaml', CONTEXT)
  return found.ok ? [] : found.problems.map(({ code }) => code)
}

describe('a file from before versions', () => {
  it.each`
    text                                       | after                                                  | why
    ${'tenant: a\n'}                           | ${'version: 1\ntenant: a\n'}                           | ${'the first key'}
    ${'# top\n\n# of a\ntenant: a # beside\n'} | ${'# top\n\n# of a\nversion: 1\ntenant: a # beside\n'} | ${'below the comments at the top'}
    ${'tenant: a\r\nlive: x\r\n'}              | ${'version: 1\r\ntenant: a\r\nlive: x\r\n'}            | ${'with the line ends of the file'}
    ${'\uFEFFtenant: a\n'}                     | ${'\uFEFFversion: 1\ntenant: a\n'}                     | ${'behind a byte order mark'}
    ${'---\ntenant: a\n'}                      | ${'---\nversion: 1\ntenant: a\n'}                      | ${'inside the document'}
    ${'  tenant: a\n  live: x\n'}              | ${'  version: 1\n  tenant: a\n  live: x\n'}            | ${'as deep as the others'}
    ${'{ tenant: a }\n'}                       | ${'{ version: 1, tenant: a }\n'}                       | ${'on one line'}
    ${'{}'}                                    | ${'{version: 1}'}                                      | ${'an empty map'}
    ${''}                                      | ${'version: 1\n'}                                      | ${'an empty file'}
    ${'# later'}                               | ${'# later\nversion: 1\n'}                             | ${'a comment alone'}
    ${'version: 0\ntenant: a\n'}               | ${'version: 1\ntenant: a\n'}                           | ${'an older version that is said'}
  `('$text becomes $after: $why', ({ text, after }) => {
    expect(upgrade(text)).toMatchObject({ from: 0, to: 1, text: after })
  })
})

describe('a pack without its release', () => {
  it.each`
    text                                             | after                                              | why
    ${'version: 1\nextends: crm-erp\n'}              | ${'version: 1\nextends: crm-erp@3\n'}              | ${'plain'}
    ${'version: 1\nextends: "crm-erp" # why\n'}      | ${'version: 1\nextends: "crm-erp@3" # why\n'}      | ${'in its quotes'}
    ${"{ version: 1, extends: 'crm-erp', live: x }"} | ${"{ version: 1, extends: 'crm-erp@3', live: x }"} | ${'on one line'}
    ${'extends: crm-erp\n'}                          | ${'version: 1\nextends: crm-erp@3\n'}              | ${'and the version'}
    ${'version: 1\nextends: crm-erp@2\n'}            | ${'version: 1\nextends: crm-erp@2\n'}              | ${'a release that is named stays'}
    ${'version: 1\nextends: unknown\n'}              | ${'version: 1\nextends: unknown\n'}                | ${'a pack that nobody knows has none'}
  `('$text becomes $after: $why', ({ text, after }) => {
    expect(upgrade(text).text).toBe(after)
  })

  it('is told with the line before and after, and why', () => {
    expect(upgrade('tenant: a\nextends: crm-erp # pinned?\n').changes).toEqual([
      { line: 1, after: 'version: 1', why: expect.stringContaining('version of the language') },
      {
        line: 2,
        before: 'extends: crm-erp # pinned?',
        after: 'extends: crm-erp@3 # pinned?',
        why: expect.stringContaining('release 3'),
      },
    ])
  })
})

describe('what cannot be brought to the present version', () => {
  it.each`
    text                         | code               | why
    ${'version: 2\ntenant: a\n'} | ${'VERSION_NEWER'} | ${'a newer version'}
    ${'version: one\n'}          | ${'NOT_ALLOWED'}   | ${'no version at all'}
    ${'a: [1\n'}                 | ${'YAML_SYNTAX'}   | ${'no YAML'}
    ${'- a\n'}                   | ${'WRONG_TYPE'}    | ${'no map'}
    ${'# a\n...\n'}              | ${'VERSION_OLD'}   | ${'no place for a key'}
  `('$code: $why', ({ text, code }) => {
    expect(codes(text)).toContain(code)
  })
})

describe('when the language moves on', () => {
  /** Version 2 calls `live` `since`, version 3 puts every text in upper case: steps that build on each other. */
  const renamed: Migration = {
    to: 2,
    edits: (file) => {
      const key = file.entries.get('live')?.key
      return key ? [{ place: { ...key, length: 4 }, text: 'since', why: 'live is called since' }] : []
    },
  }
  const louder: Migration = {
    to: 3,
    edits: (file) => {
      const value = at(file, 'since')
      return value?.kind === 'scalar' ? [{ place: value.place, text: value.text.toUpperCase(), why: 'loud' }] : []
    },
  }
  const run = (text: string) => orThrow(upgradeFile(text, 'x.yaml', CONTEXT, [renamed, louder], 3))

  it('takes every step from the version that the file says, each on what the one before made', () => {
    expect(run('version: 1\n# when\nlive: soon # really\n')).toMatchObject({
      from: 1,
      to: 3,
      text: 'version: 3\n# when\nsince: SOON # really\n',
    })
    expect(run('live: soon\n').text).toBe('version: 3\nsince: SOON\n')
  })

  it('takes none that is behind it', () => {
    expect(run('version: 2\nlive: soon\nsince: now\n').text).toBe('version: 3\nlive: soon\nsince: NOW\n')
    expect(run('version: 3\nlive: soon\n').changes).toEqual([])
  })
})

describe('properties', () => {
  const comment = fc.constantFrom('', '# a note', '  # deeper', '#')
  const line = fc.constantFrom(
    'tenant: a',
    'extends: crm-erp',
    'extends: "crm-erp"  # x',
    'live: 2027-02-01',
    'settings: { a: [1, 2] } # y',
    'notify:\n  errors: [a@b.no]',
  )
  const files = fc
    .tuple(
      fc.uniqueArray(line, { selector: (text) => text.split(':')[0] }),
      fc.array(comment, { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([lines, comments, end, versioned]) =>
      [
        ...comments,
        ...(versioned ? ['version: 1'] : []),
        ...lines.flatMap((text, index) => [text, comments[index] ?? '']),
      ]
        .join('\n')
        .replaceAll('\n', end),
    )

  it('done twice is done once', () => {
    fc.assert(
      fc.property(files, (text) => {
        const once = upgrade(text)
        expect(upgrade(once.text)).toMatchObject({ from: 1, changes: [], text: once.text })
      }),
    )
  })

  it('never throws, and what it gives is of the present version, whatever the file looks like', {
    timeout: 60_000,
  }, () => {
    const shipped = ['tenants/fjord.yaml', 'rules/severa-business-nxt/pack.yaml', 'rules/systems/severa.yaml'].map(
      (file) => textOfFile(REPOSITORY, file).replace(/^version: 1\n/m, ''),
    )
    const pieces = fc.constantFrom(
      '',
      '{',
      '}',
      '\n',
      '---\n',
      '...\n',
      '? ',
      ': ',
      '&a ',
      '*a',
      '"',
      '- ',
      '  ',
      '#',
      'version: ',
      '\uFEFF',
      '|',
      '!x ',
    )
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(40), pieces), { maxLength: 3 })
    fc.assert(
      fc.property(fc.constantFrom(...shipped), edits, fc.boolean(), (text, changes, short) => {
        const cut = text.slice(0, short ? 120 : 2_000)
        const broken = changes.reduce((now, [at, length, piece]) => {
          const start = at % (now.length + 1)
          return now.slice(0, start) + piece + now.slice(start + length)
        }, cut)
        const found = upgradeFile(broken, 'x.yaml', CONTEXT)
        if (!found.ok) return
        const after = orThrow(parseYaml(found.value.text, 'x.yaml'))
        expect(at(after, 'version')).toMatchObject({ value: 1 })
      }),
      { numRuns: 300 },
    )
  })

  it('changes the version and the release, and no other value, comment or line', () => {
    fc.assert(
      fc.property(files, (text) => {
        const { text: after, changes } = upgrade(text)
        const meant = (yaml: string) => {
          const {
            version: _,
            extends: pack,
            ...rest
          } = (plain(orThrow(parseYaml(yaml, 'x'))) ?? {}) as Record<string, unknown>
          return { ...rest, pack: pack && String(pack).replace(/@3$/, '') }
        }
        expect(meant(after)).toEqual(meant(text))
        const bare = (yaml: string) =>
          yaml
            .replaceAll('version: 1', '')
            .replaceAll('crm-erp@3', 'crm-erp')
            .split(/[\r\n]+/)
            .filter((one) => one !== '')
        expect(bare(after)).toEqual(bare(text))
        expect(changes.length === 0).toBe(after === text)
      }),
    )
  })
})

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { walk } from '../walk.ts'
import { type Ran, ROOT, startSilta } from './helpers.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'silta-test-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const silta = (...args: string[]): Promise<Ran> => startSilta(dir, args).ended
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}
const read = (file: string): string => readFileSync(join(dir, file), 'utf8')
const OLD = '# ours\ntenant: a\nextends: severa-business-nxt\n'

describe('docs/upgrade.md', () => {
  it('prints what its commands print, and leaves the file as it says', async () => {
    const { wrong, ran } = await walk(readFileSync(join(ROOT, 'docs', 'upgrade.md'), 'utf8'), dir)
    expect(wrong).toEqual([])
    expect(ran).toBe(4)
    expect(read('tenants/old.yaml')).toBe(
      '# Our first tenant.\nversion: 1\ntenant: old\nextends: severa-business-nxt@1   # whatever is there\nenabled: false\n',
    )
  })
})

describe('silta upgrade', () => {
  it('looks at all tenants, packs and descriptions of the folder, and writes none of them by itself', async () => {
    write('tenants/a.yaml', OLD)
    write('tenants/b.yaml', 'version: 1\ntenant: b\n')
    write('rules/own/pack.yaml', 'pack: own\nrelease: 1\n')
    write('rules/systems/crm.yaml', 'system: crm\n')
    const ran = await silta('upgrade', '--json')
    expect(ran.code).toBe(2)
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { file: 'rules/own/pack.yaml', from: 0, to: 1, changes: [{ line: 1, after: 'version: 1' }], written: false },
      { file: 'rules/systems/crm.yaml', from: 0, changes: [{}], written: false },
      { file: 'tenants/a.yaml', from: 0, changes: [{}, {}], written: false },
      { file: 'tenants/b.yaml', from: 1, changes: [], written: false },
    ])
    expect(read('tenants/a.yaml')).toBe(OLD)
    expect(await silta('upgrade', '--write')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('3 of 4 files written'),
    })
    expect(await silta('upgrade')).toMatchObject({ code: 0, stdout: '4 files, nothing to change\n' })
  })

  it('writes no file where one of them cannot be brought to the present version', async () => {
    write('tenants/a.yaml', OLD)
    write('tenants/b.yaml', 'version: 9\ntenant: b\n')
    const ran = await silta('upgrade', '--write')
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringContaining('tenants/b.yaml:1:10 VERSION_NEWER') })
    expect(read('tenants/a.yaml')).toBe(OLD)
  })

  it('a file of a newer version is refused by every command, and nothing of it is looked at', async () => {
    write('tenants/b.yaml', 'version: 2\ntenant: b\nwhatever: 1\n')
    for (const command of ['check', 'diff', 'show']) {
      const { code, stderr } = await silta(command, 'b')
      expect(code).toBe(1)
      expect(stderr.match(/[A-Z]+_[A-Z]+(?=:)/g), command).toEqual(['VERSION_NEWER'])
    }
  })
})

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { SettingRow } from '../../engine/config/show-settings.ts'
import { Desk, ROOT } from './helpers.ts'

const PACK = 'severa-business-nxt'

let desk: Desk
beforeEach(() => {
  desk = new Desk()
})
afterEach(() => desk.close())

async function printed(...args: string[]): Promise<string> {
  const ran = await desk.silta('show', ...args)
  expect(ran).toMatchObject({ code: 0, stderr: '' })
  return ran.stdout
}

describe('silta show', () => {
  it('prints the merged tenant as YAML that reads back, with its own values, those of the pack, and defaults', async () => {
    const tenant = parse(await printed('fjord'))
    expect(tenant).toMatchObject({
      tenant: 'fjord',
      settings: {
        master: { general: 'nxt', projects: 'severa' },
        projects: { wonStatus: 'Won - ordered' },
        invoices: { creditReference: 'original' },
      },
      entities: {
        customers: { nxt: { resource: 'associate', exclude: { field: 'group12', value: 9 } } },
        departments: { nxt: { resource: 'orgUnit2' } },
      },
    })
    expect(tenant.systems.severa.clientSecret).toBe(`\${FJORD_SEVERA_SECRET}`)
  })

  it('says of each line in which file and line it stands', async () => {
    const lines = (await printed('fjord', '--origin')).trimEnd().split('\n')
    const origins = lines.map((line) => / {2}# (\S+):(\d+)( \(default\))?$/.exec(line))
    expect(lines.filter((_line, index) => origins[index] === null)).toEqual([])
    for (const [, file = '', line] of origins as RegExpExecArray[]) {
      const path = [join(desk.dir, file), join(ROOT, file)].find(existsSync)
      expect(readFileSync(path as string, 'utf8').split('\n').length).toBeGreaterThanOrEqual(Number(line))
    }
    const originOf = (text: string): string[] =>
      lines.filter((line) => line.trim().startsWith(`${text} `)).map((line) => line.replace(/.* {2}# /, ''))
    expect(originOf('wonStatus: Won - ordered')).toEqual([expect.stringMatching(/^tenants\/fjord\.yaml:\d+$/)])
    expect(originOf('creditReference: original')).toEqual([
      expect.stringMatching(/^rules\/severa-business-nxt\/settings\.schema\.json:\d+ \(default\)$/),
    ])
    expect(originOf('eInvoiceAddress:')).toEqual([expect.stringMatching(/^tenants\/fjord\.yaml:\d+$/)])
    expect(originOf('website:')).toEqual([expect.stringMatching(/^rules\/severa-business-nxt\/customers\.yaml:\d+$/)])
  })

  it('prints one entity, and knows which there are', async () => {
    expect(Object.keys(parse(await printed('fjord', '--entity', 'departments')))).toEqual(['entities'])
    expect(Object.keys(parse(await printed('fjord', '--entity', 'departments')).entities)).toEqual(['departments'])
    expect(await printed('fjord', '--entity', 'customers', '--origin')).toMatch(/^ {2}customers: +# \S+:\d+$/m)
    const ran = await desk.silta('show', 'fjord', '--entity', 'customer')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^ENTITY_UNKNOWN: fjord has no entity "customer"\n {2}mend: .*departments, products, customers/,
    )
  })

  it('shows no secret, also where one was written out', async () => {
    desk.rewrite('tenants/fjord.yaml', [[`"\${FJORD_NXT_SECRET}"`, 'hunter2']])
    const ran = await desk.silta('show', 'fjord')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('SECRET_LITERAL')
    expect(ran.stderr).not.toContain('hunter2')
  })

  it('needs to be told what to show', async () => {
    const ran = await desk.silta('show')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain('ARGUMENT: show needs a tenant, or --settings')
  })
})

describe('silta show --settings', () => {
  const MASTER = `master.general  "Master"  severa | nxt  (required)\n    Master of departments,`

  it('prints the parameters of a pack, with label, type, default, need, and what each does', async () => {
    const text = await printed('--settings', PACK)
    expect(text).toContain(MASTER)
    expect(text).toContain(
      'costs.salesValuePercentage  "Sales value percentage"  percentage, as 100  (default: 100)\n    ',
    )
    expect(await printed('--settings', `${PACK}@1`)).toBe(text)
    const rows = JSON.parse(await printed('--settings', PACK, '--json')) as SettingRow[]
    expect(rows.filter(({ label, description }) => !label || !description)).toEqual([])
    expect(rows.map(({ path }) => path)).toContain('invoices.useNxtDescription')
  })

  it('needs no name where there is one pack alone', async () => {
    expect(await printed('--settings')).toBe(await printed('--settings', PACK))
    mkdirSync(join(desk.dir, 'rules/own'), { recursive: true })
    writeFileSync(join(desk.dir, 'rules/own/pack.yaml'), `version: 1\npack: own\nrelease: 1\nextends: ${PACK}@1\n`)
    const ran = await desk.silta('show', '--settings')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toContain(`packs: own, ${PACK}`)
    expect(await printed('--settings', 'own')).toBe(await printed('--settings', PACK))
  })

  it('says of a pack that there is none', async () => {
    const ran = await desk.silta('show', '--settings', 'severa')
    expect(ran).toMatchObject({ code: 1, stdout: '' })
    expect(ran.stderr).toMatch(
      /^PACK_UNKNOWN: there is no pack "severa" with settings\n {2}mend: .*severa-business-nxt$/m,
    )
    expect((await desk.silta('show', '--settings', `${PACK}@7`)).stderr).toContain('PACK_RELEASE_UNKNOWN')
  })

  it('of a tenant also says what holds for it, and with --origin where that is written', async () => {
    const text = await printed('fjord', '--settings')
    expect(text).toContain(MASTER)
    expect(text).toMatch(/^projects\.wonStatus {2}.*\n {4}.*\n {4}= Won - ordered$/m)
    expect(text).toMatch(/^departments\.inactive\.field {2}.*\n {4}.*\n {4}not set$/m)
    expect(await printed('fjord', '--settings', '--origin')).toMatch(
      /^projects\.wonStatus {2}.*\n {4}.*\n {4}= Won - ordered {2}# tenants\/fjord\.yaml:\d+$/m,
    )
    const rows = JSON.parse(await printed('fjord', '--settings', '--json')) as SettingRow[]
    expect(rows).toContainEqual(
      expect.objectContaining({
        path: 'costs.accounts',
        value: '"4000-4999, 6500"',
        origin: expect.stringMatching(/:\d+$/),
      }),
    )
  })

  it('of a tenant without a pack prints its own', async () => {
    const systems = readFileSync(join(desk.dir, 'tenants/fjord.yaml'), 'utf8').split(/^settings:/m)[0]
    const alone = systems
      ?.replace(/^extends: .*\n/m, '')
      .replace(/^tenant: .*/m, 'tenant: alone')
      .replace(/^ {2}severa:$/m, '  severa:\n    system: severa')
      .replace(/^ {2}nxt:$/m, '  nxt:\n    system: business-nxt')
    writeFileSync(join(desk.dir, 'tenants/alone.yaml'), `${alone}settings: { field: information1 }\n`)
    expect(parse(await printed('alone', '--settings'))).toEqual({ settings: { field: 'information1' } })
  })
})

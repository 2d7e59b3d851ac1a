import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../../engine/sandbox/sandbox.ts'
import { nxtClient, severaClient } from './clients.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ limits: { severa: false } })
})
afterAll(() => sandbox.stop())

const LISTS = [
  ...['businessunits', 'customers', 'addresses', 'contactpersons', 'contactcommunications', 'customermarketsegments'],
  ...['products', 'worktypes', 'travelexpensetypes', 'productcategories', 'users', 'projects', 'salescases', 'phases'],
  ...[
    'workhours',
    'projectfees',
    'projecttravelexpenses',
    'projectrecurringfeerules',
    'flatrates',
    'invoices',
    'invoicerows',
  ],
  ...['invoicestatuses', 'salesstatustypes', 'projectstatustypes', 'phasestatustypes', 'marketsegments', 'currencies'],
  ...[
    'vatrates',
    'localization/languages',
    'localization/countries',
    'communicationtypes',
    'contactroles',
    'overtimes',
  ],
  ...['salesaccounts', 'costaccounts', 'invoicetemplates', 'permissionprofiles', 'localization/timezones'],
]

it('answers every list of Severa within the contract', async () => {
  const { list, call } = await severaClient(sandbox)
  const stored = sandbox.control.dump('severa')
  for (const name of LISTS) {
    const rows = await list(`/v1/${name}`)
    if (name !== 'salescases') expect([name, rows.length]).toEqual([name, stored[name]?.length ?? 0])
  }
  for (const name of ['organizationdetails', 'organizationsettings'])
    expect((await call(`/v1/${name}`)).status).toBe(200)
  const [invoice] = await list('/v1/invoices')
  for (const child of ['invoicesettings', 'invoicerows', 'workhours', 'projectfees', 'projecttravelexpenses']) {
    expect((await call(`/v1/invoices/${invoice!.guid}/${child}`)).status).toBe(200)
  }
  expect(sandbox.sides.severa.violations()).toEqual([])
})

it('answers every table of NXT within the contract', async () => {
  const { post, query } = await nxtClient(sandbox)
  for (const [table, rows] of Object.entries(sandbox.control.dump('nxt'))) {
    if (rows.length === 0) continue
    const type = `${table.charAt(0).toUpperCase()}${table.slice(1)}`
    const { data } = (await (
      await post(`{ __type(name: "${type}") { fields { name type { kind name } } } }`)
    ).json()) as {
      data: { __type: { fields: { name: string; type: { kind: string } }[] } }
    }
    const columns = data.__type.fields.filter(({ type: { kind } }) => kind === 'SCALAR').map(({ name }) => name)
    const answer = await query(`${table}(first: 1000) { totalCount items { ${columns.join(' ')} } }`)
    expect([table, answer[table]!.items.length]).toEqual([table, Math.min(rows.length, 1000)])
  }
  expect(sandbox.sides.nxt.violations()).toEqual([])
})

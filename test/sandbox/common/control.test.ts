import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../../engine/sandbox/sandbox.ts'
import { nxtClient, severaClient } from './clients.ts'

// biome-ignore lint/suspicious/noExplicitAny: rows and answers as they come, each test says what it expects of them
type Loose = any

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ customers: 90 })
})
afterAll(() => sandbox.stop())
beforeEach(() => sandbox.control.reset())

async function call(method: string, path: string, body?: unknown) {
  const answer = await fetch(`${sandbox.controlUrl}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, json: (await answer.json()) as Loose }
}
const severaRow = (collection: string, match: (row: Loose) => boolean): Loose =>
  sandbox.control.dump('severa')[collection]!.find(match)
const nxtRow = (table: string, match: (row: Loose) => boolean): Loose => sandbox.control.dump('nxt')[table]!.find(match)

describe('edits of Severa', () => {
  const customer = { side: 'severa', collection: 'customers', match: { number: 10030 } } as const

  it('go through its API: the clock stamps them, a person made them', async () => {
    sandbox.control.clock.set(Date.parse('2027-01-15T08:30:00Z'))
    sandbox.control.clock.freeze()
    const { status, json } = await call('POST', 'edit', {
      ...customer,
      set: { email: 'new@lehto.example', paymentTerm: 45 },
    })
    expect(status).toBe(200)
    expect(json.rows).toMatchObject([
      { email: 'new@lehto.example', paymentTerm: 45, lastUpdatedDateTime: '2027-01-15T08:30:00.000Z' },
    ])
    expect(json.rows[0].lastUpdatedBy).toMatchObject({ firstName: 'Aino' })
  })

  it('are refused as the API refuses them, and say how to go past it', async () => {
    const taken = await call('POST', 'edit', { ...customer, set: { number: 10031 } })
    expect([taken.status, taken.json.error]).toEqual([400, expect.stringContaining('raw: true')])
    expect((await call('POST', 'edit', { ...customer, set: { number: 10031 }, raw: true })).status).toBe(200)
    expect((await call('POST', 'edit', { ...customer, match: { number: 1 }, set: {} })).json.error).toContain('no row')
  })

  it('reach what the API only shows', async () => {
    const edit = {
      side: 'severa',
      collection: 'organizationsettings',
      match: {},
      set: { workHourApprovalMode: 'None' },
    } as const
    expect((await sandbox.control.edit(edit)).rows).toMatchObject([{ workHourApprovalMode: 'None' }])
  })

  it('add and remove rows', async () => {
    const added = await call('POST', 'add', {
      side: 'severa',
      collection: 'customers',
      set: {
        name: 'Kahvila Kulma Oy',
        'language.guid': severaRow('localization/languages', (row) => row.code === 'fi').guid,
      },
    })
    expect([added.status, added.json.rows[0].number]).toEqual([201, 1100])
    const guid = added.json.rows[0].guid
    const address = await sandbox.control.add({
      side: 'severa',
      collection: 'addresses',
      set: { 'customer.guid': guid, city: 'Helsinki' },
    })
    expect(severaRow('customers', (row) => row.guid === guid).headquarterAddress).toMatchObject({
      guid: address.rows[0]!.guid,
    })
    expect((await call('POST', 'remove', { side: 'severa', collection: 'customers', match: { guid } })).status).toBe(
      200,
    )
    expect(severaRow('addresses', (row) => row.guid === address.rows[0]!.guid)).toBeUndefined()
  })

  it.each([
    ['businessunits', '43'],
    ['products', 'PRINTER'],
  ])('remove the record of %s that is to be gone', async (collection, code) => {
    await sandbox.control.remove({ side: 'severa', collection, match: { code } })
    expect(severaRow(collection, (row) => row.code === code)).toBeUndefined()
  })

  it('keep within the quota of their own credential', async () => {
    const edit = { side: 'severa', collection: 'users', match: { isActive: true }, set: { city: 'Espoo' } } as const
    expect((await sandbox.control.edit(edit)).rows.length).toBeGreaterThan(30)
    expect(sandbox.control.requests().severa.refused).toBe(0)
  })
})

describe('edits of NXT', () => {
  const customer = { side: 'nxt', collection: 'associate', match: { customerNo: 10030 } } as const

  it('go through its API, with its stamps', async () => {
    sandbox.control.clock.set(Date.parse('2027-01-15T08:30:00Z'))
    const { rows } = await sandbox.control.edit({ ...customer, set: { name: 'Apteekki Lehto ja Kumpp. Oy' } })
    expect(rows).toMatchObject([
      { name: 'Apteekki Lehto ja Kumpp. Oy', changedDate: 20270115, changedByUser: 'sandbox-person' },
    ])
    expect(rows[0]!.changedTimestamp).toMatch(/^2027-01-15T09:30:/)
  })

  it('work on tables with a key of several columns, and on many rows', async () => {
    const { associateNo } = nxtRow('associate', (row) => row.customerNo === 10030)
    const edit = {
      side: 'nxt',
      collection: 'deliveryAddress',
      match: { associateNo },
      set: { postalArea: 'Kotka' },
    } as const
    const { rows } = await sandbox.control.edit(edit)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.postalArea === 'Kotka')).toBe(true)
  })

  it('add a row with a number of the series, and remove the one that is to be gone', async () => {
    const { rows } = await sandbox.control.add({
      side: 'nxt',
      collection: 'associate',
      set: { name: 'Kahvila Kulma Oy', customerNo: null },
    })
    expect(rows).toMatchObject([{ customerNo: expect.any(Number) }])
    await sandbox.control.remove({ side: 'nxt', collection: 'associate', match: { customerNo: 10029 } })
    expect(nxtRow('associate', (row) => row.customerNo === 10029)).toBeUndefined()
    await sandbox.control.remove({ side: 'nxt', collection: 'product', match: { productNo: 'TONER' } })
    await sandbox.control.remove({ side: 'nxt', collection: 'orgUnit2', match: { orgUnit2No: 44 } })
  })

  it('are refused as the API refuses them', async () => {
    const twice = await call('POST', 'edit', { ...customer, set: { customerNo: 10031 } })
    expect([twice.status, twice.json.error]).toEqual([400, expect.stringContaining('raw: true')])
    expect((await call('POST', 'edit', { ...customer, collection: 'nothing', set: {} })).json.error).toContain(
      'associate',
    )
  })
})

describe('documents', () => {
  it('approves hours that are on no invoice', async () => {
    const waiting = sandbox.control
      .dump('severa')
      .workhours!.filter((row) => row.isApproved !== true && !row.invoice).length
    const { json } = await call('POST', 'approve-hours', {})
    expect([json.changed > 0, json.changed]).toEqual([true, waiting])
    expect((await call('POST', 'approve-hours', {})).json.changed).toBe(0)
    expect(sandbox.control.approveHours({ 'workType.guid': 'none' }, false).changed).toBe(0)
  })

  it('makes a credit note that names its invoice, with all amounts turned', async () => {
    const original = severaRow('invoices', (row) => row.number !== null)
    const { status, json } = await call('POST', 'credit-note', { number: original.number })
    const client = await severaClient(sandbox)
    const note = (await (await client.call(`/v1/invoices/${json.guid}`)).json()) as Loose
    expect(status).toBe(201)
    expect([note.isCreditNote, note.number, note.status.name, note.reimburseInvoice.guid]).toEqual([
      true,
      null,
      'Draft',
      original.guid,
    ])
    expect(note.totalExcludingTax.amount).toBe(-original.totalExcludingTax.amount)
    const rows = (await (await client.call(`/v1/invoices/${json.guid}/invoicerows`)).json()) as Loose[]
    expect(rows.every((row) => row.quantity < 0)).toBe(true)
    for (const kind of ['reimbursedworkhours', 'reimbursedprojectfees', 'reimbursedprojecttravelexpenses']) {
      expect((await client.call(`/v1/invoices/${json.guid}/${kind}`)).status).toBe(200)
    }
    expect((await call('POST', 'credit-note', { number: original.number })).status).toBe(400)
    expect(sandbox.control.violations()).toEqual([])
  })

  it('invoices an order in NXT and registers its payment', async () => {
    const order = nxtRow('order', (row) => !row.invoiceNo)
    const { json } = await call('POST', 'invoice-order', { orderNo: order.orderNo })
    expect(json).toEqual({ invoiceNo: '1000003' })
    expect((await call('POST', 'payment', { invoiceNo: '1000003' })).json).toMatchObject({ outstanding: 0 })
    expect((await call('POST', 'invoice-order', { orderNo: 1 })).status).toBe(400)
  })
})

describe('the rest', () => {
  it('counts requests without its own', async () => {
    const severa = await severaClient(sandbox)
    await severa.call('/v1/customers')
    await (await nxtClient(sandbox)).query('unit { totalCount }')
    await sandbox.control.edit({
      side: 'severa',
      collection: 'customers',
      match: { number: 10030 },
      set: { email: 'a@b.example' },
    })
    await sandbox.control.edit({
      side: 'nxt',
      collection: 'associate',
      match: { customerNo: 10030 },
      set: { name: 'X' },
    })
    const { json } = await call('GET', 'requests')
    expect(json.severa.operations).toEqual([
      { operation: 'POST /v1/token', count: 1 },
      { operation: 'GET /v1/customers', count: 1 },
    ])
    expect(json.nxt.operations).toEqual([
      { operation: 'token', count: 1 },
      { operation: 'http', count: 1 },
      { operation: 'query unit', count: 1 },
    ])
    expect((await call('DELETE', 'requests')).json).toEqual({
      severa: { operations: [], refused: 0 },
      nxt: { operations: [], refused: 0 },
    })
  })

  it('loads what it dumped', async () => {
    const { json } = await call('GET', 'dump')
    await call('POST', 'load', { severa: {}, nxt: {} })
    expect(sandbox.control.state().rows).toEqual({ severa: 0, nxt: 0 })
    await call('POST', 'load', json)
    expect(sandbox.control.dump('nxt')).toEqual(json.nxt)
    expect((await call('POST', 'load', { severa: { nothing: [] } })).status).toBe(400)
  })

  it('moves the clock of both sides, and answers the Date that they see', async () => {
    const { json } = await call('POST', 'clock', { set: '2027-03-01T00:00:00Z', advanceMs: 60_000, freeze: true })
    expect(json).toMatchObject({ now: '2027-03-01T00:01:00.000Z', frozen: true })
    const client = await severaClient(sandbox)
    expect((await client.call('/v1/users')).headers.get('Date')).toBe('Mon, 01 Mar 2027 00:01:00 GMT')
    expect((await call('POST', 'clock', { set: 'soon' })).status).toBe(400)
  })

  it('resets to other data when asked, and to its own when not', async () => {
    expect((await call('POST', 'reset', { customers: 120, empty: ['nxt'] })).status).toBe(200)
    expect(sandbox.control.dump('nxt').associate).toEqual([])
    await call('POST', 'reset')
    expect(sandbox.control.dump('nxt').associate!.length).toBeGreaterThan(50)
  })

  it('takes and shows faults, also on the other server', async () => {
    const other = `${new URL(sandbox.nxt.url).origin}/_sandbox/faults`
    const added = await fetch(other, { method: 'POST', body: JSON.stringify([{ side: 'nxt', kind: '429', times: 2 }]) })
    expect(added.status).toBe(201)
    expect((await call('GET', 'faults')).json).toMatchObject([{ side: 'nxt', kind: '429', hits: 0, active: true }])
    expect((await call('POST', 'faults', { side: 'nxt', kind: 'flood' })).status).toBe(400)
    expect((await call('DELETE', 'faults')).json).toEqual([])
  })

  it('lists its calls, and names them for a wrong path', async () => {
    expect((await call('GET', '')).json).toMatchObject({ calls: expect.any(Object), faultKinds: expect.any(Object) })
    expect((await fetch(sandbox.controlUrl.slice(0, -1))).status).toBe(200)
    expect((await call('GET', 'nothing')).status).toBe(404)
  })
})

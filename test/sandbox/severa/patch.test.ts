import { describe, expect, it } from 'vitest'
import * as at from './harness.ts'
import { Bench, guid, smallData } from './harness.ts'

const open = (options = {}) => Bench.open(options, smallData())
const customer = `/v1/customers/${at.CUSTOMER}`

describe('PATCH', () => {
  it.each`
    path                  | value                      | property             | expected
    ${'/name'}            | ${'Nordlys'}               | ${'name'}            | ${'Nordlys'}
    ${'/isActive'}        | ${'false'}                 | ${'isActive'}        | ${false}
    ${'/isActive'}        | ${'False'}                 | ${'isActive'}        | ${false}
    ${'/isActive'}        | ${false}                   | ${'isActive'}        | ${false}
    ${'/paymentTerm'}     | ${'30'}                    | ${'paymentTerm'}     | ${30}
    ${'/paymentTerm'}     | ${30}                      | ${'paymentTerm'}     | ${30}
    ${'/overdueInterest'} | ${'12.50'}                 | ${'overdueInterest'} | ${12.5}
    ${'/vatNumber'}       | ${'12345'}                 | ${'vatNumber'}       | ${'12345'}
    ${'/notes'}           | ${'true'}                  | ${'notes'}           | ${'true'}
    ${'/NAME'}            | ${'Nordlys'}               | ${'name'}            | ${'Nordlys'}
    ${'/language'}        | ${null}                    | ${'language'}        | ${null}
    ${'/language/guid'}   | ${null}                    | ${'language'}        | ${null}
    ${'/currency/guid'}   | ${at.EURO}                 | ${'currency'}        | ${{ guid: at.EURO, code: 'EUR', name: 'Euro', symbol: '€' }}
    ${'/currency'}        | ${{ guid: at.EURO }}       | ${'currency'}        | ${{ guid: at.EURO, code: 'EUR', name: 'Euro', symbol: '€' }}
    ${'/currency'}        | ${`{"guid":"${at.EURO}"}`} | ${'currency'}        | ${{ guid: at.EURO, code: 'EUR', name: 'Euro', symbol: '€' }}
    ${'/vatNumber'}       | ${null}                    | ${'vatNumber'}       | ${null}
  `('sets $path to $value', async ({ path, value, property, expected }) => {
    const bench = await open()
    bench.clock.forward(1500)
    const { status, json } = await bench.patch(customer, { [path]: value })
    expect(status).toBe(200)
    expect(json).toHaveLength(1)
    expect(json[0][property]).toEqual(expected)
    expect(json[0]).toMatchObject({
      lastUpdatedDateTime: '2026-11-23T08:00:01.750Z',
      lastUpdatedBy: { lastName: 'API' },
    })
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    path                | value                               | schemaPath
    ${'/colour'}        | ${'red'}                            | ${'#/components/schemas/CustomerModel/properties'}
    ${'/language/x'}    | ${'red'}                            | ${'#/components/schemas/CustomerLanguage/properties'}
    ${'name'}           | ${'X'}                              | ${'#/components/schemas/CustomerModel/properties'}
    ${'/guid'}          | ${'X'}                              | ${'#/components/schemas/CustomerModel/properties/guid/readOnly'}
    ${'/isInternal'}    | ${true}                             | ${'#/components/schemas/CustomerModel/properties/isInternal/readOnly'}
    ${'/language/code'} | ${'sv'}                             | ${'#/components/schemas/CustomerLanguage/properties/code/readOnly'}
    ${'/name'}          | ${null}                             | ${'#/components/schemas/CustomerModel/properties/name/type'}
    ${'/name'}          | ${''}                               | ${'#/components/schemas/CustomerModel/properties/name/minLength'}
    ${'/name'}          | ${12}                               | ${'#/components/schemas/CustomerModel/properties/name/type'}
    ${'/isActive'}      | ${'maybe'}                          | ${'#/components/schemas/CustomerModel/properties/isActive/type'}
    ${'/paymentTerm'}   | ${'12.5'}                           | ${'#/components/schemas/CustomerModel/properties/paymentTerm/type'}
    ${'/kvkNumber'}     | ${'x'.repeat(26)}                   | ${'#/components/schemas/CustomerModel/properties/kvkNumber/maxLength'}
    ${'/language'}      | ${{ guid: at.FINNISH, code: 'fi' }} | ${'#/components/schemas/CustomerLanguage/properties/code/readOnly'}
  `('refuses $path = $value as a violation of $schemaPath', async ({ path, value, schemaPath }) => {
    const bench = await open()
    const before = bench.sandbox.dump()
    const { status, json } = await bench.patch(customer, { [path]: value })
    expect([status, json.error.type]).toEqual([400, 'InvalidParameter'])
    expect(bench.sandbox.violations()).toMatchObject([{ operation: 'PATCH /v1/customers/{guid}', schemaPath }])
    expect(bench.sandbox.dump()).toEqual(before)
  })

  it.each`
    path                | value         | why
    ${'/language/guid'} | ${guid(9999)} | ${'an unknown link'}
    ${'/language/name'} | ${'svenska'}  | ${'what belongs to the target'}
    ${'/number'}        | ${'10001'}    | ${'a number in use'}
    ${'/number'}        | ${'-5'}       | ${'a negative number'}
  `('refuses $why, which is no violation', async ({ path, value }) => {
    const bench = await open()
    expect((await bench.patch(customer, { [path]: value })).status).toBe(400)
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    op           | status | why
    ${'Replace'} | ${200} | ${'as the document writes it'}
    ${'replace'} | ${200} | ${'as live clients write it'}
    ${'Add'}     | ${400} | ${'not supported'}
    ${'Remove'}  | ${400} | ${'not supported'}
    ${'Upsert'}  | ${400} | ${'not even declared'}
  `('answers $status to $op: $why', async ({ op, status }) => {
    const bench = await open()
    const answer = await bench.send('PATCH', customer, [{ op, path: '/name', value: 'X' }])
    expect(answer.status).toBe(status)
    expect(bench.sandbox.violations()).toHaveLength(op === 'Upsert' ? 1 : 0)
  })

  it('does all of several operations or none', async () => {
    const bench = await open()
    const before = bench.sandbox.dump()
    expect((await bench.patch(customer, { '/name': 'X', '/paymentTerm': '7', '/number': '10001' })).status).toBe(400)
    expect((await bench.patch(customer, { '/name': 'X', '/language/guid': guid(9999) })).status).toBe(400)
    expect(bench.sandbox.dump()).toEqual(before)
    const { json } = await bench.patch(customer, { '/name': 'X', '/paymentTerm': '7', '/number': '10007' })
    expect(json[0]).toMatchObject({ name: 'X', paymentTerm: 7, number: 10007 })
  })

  it('counts as a change even when nothing changes, and moves no other row', async () => {
    const bench = await open()
    const before = bench.sandbox.dump()
    bench.clock.forward(60_000)
    await bench.patch(customer, { '/name': 'Nordlys AS' })
    const after = bench.sandbox.dump()
    expect(after.customers?.[0]?.lastUpdatedDateTime).toBe('2026-11-23T08:01:00.250Z')
    expect(after.customers?.[1]).toEqual(before.customers?.[1])
    expect({ ...after, customers: [] }).toEqual({ ...before, customers: [] })
    const changed = await bench.get('/v1/customers?changedSince=2026-11-23T08:01:00.250Z')
    expect(changed.json.map((row: { guid: string }) => row.guid)).toEqual([at.CUSTOMER])
  })

  it('takes texts only, and exact spelling, where the switches say so', async () => {
    const bench = await open({ assumed: { nativePatchValues: false, patchAnyCase: false } })
    expect((await bench.patch(customer, { '/isActive': false })).status).toBe(400)
    expect((await bench.patch(customer, { '/ISACTIVE': 'false' })).status).toBe(400)
    expect((await bench.send('PATCH', customer, [{ op: 'replace', path: '/name', value: 'X' }])).status).toBe(400)
    expect((await bench.patch(customer, { '/isActive': 'false' })).status).toBe(200)
  })

  it.each`
    path                            | operations                          | isList
    ${customer}                     | ${{ '/name': 'X' }}                 | ${true}
    ${`/v1/projects/${at.PROJECT}`} | ${{ '/internalName': 'X' }}         | ${true}
    ${`/v1/products/${at.PRODUCT}`} | ${{ '/unitPrice/amount': '12.50' }} | ${true}
    ${`/v1/workhours/${at.HOUR}`}   | ${{ '/isApproved': 'true' }}        | ${true}
    ${`/v1/invoices/${at.INVOICE}`} | ${{ '/notes': 'X' }}                | ${true}
    ${'/v1/organizationdetails'}    | ${{ '/city': 'Espoo' }}             | ${false}
  `('answers $path in its declared shape', async ({ path, operations, isList }) => {
    const bench = await open()
    const { status, json } = await bench.patch(path, operations)
    expect([status, Array.isArray(json)]).toEqual([200, isList])
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('keeps to the input model where there is one', async () => {
    const bench = await open()
    const readOnly = await bench.patch(`/v1/workhours/${at.HOUR}`, { '/customer/guid': at.CUSTOMER })
    expect(readOnly.status).toBe(400)
    expect(bench.sandbox.violations()[0]?.schemaPath).toBe(
      '#/components/schemas/WorkHourOutputModel/properties/customer/readOnly',
    )
    expect((await bench.patch(`/v1/users/${at.USER}`, { '/createDefaultWorkContract': 'true' })).status).toBe(400)
    // The document spells this property in two ways; the answer's counts.
    const project = await bench.patch(`/v1/projects/${at.PROJECT}`, { '/useWorktypesFromSetting': 'false' })
    expect(project.json[0].useWorkTypesFromSetting).toBe(false)
    expect((await bench.patch(`/v1/projects/${at.PROJECT}`, { '/currency/guid': at.EURO })).status).toBe(400)
    // Of a link, what is its own can be set, together with where it leads.
    expect((await bench.patch(`/v1/projects/${at.PROJECT}`, { '/projectStatus/description': 'slow' })).status).toBe(400)
    const status = await bench.patch(`/v1/projects/${at.PROJECT}`, {
      '/projectStatus/description': 'slow',
      '/projectStatus/projectStatusTypeGuid': at.ONGOING,
    })
    const { projectStatus } = status.json[0]
    expect(projectStatus).toEqual({ description: 'slow', projectStatusTypeGuid: at.ONGOING, name: 'Ongoing' })
  })

  it('never changes a GUID, whether or not the model marks it', async () => {
    const bench = await open()
    expect((await bench.patch(`/v1/currencies/${at.EURO}`, { '/guid': guid(9999) })).status).toBe(400)
    expect((await bench.patch('/v1/organizationdetails', { '/guid': guid(9999) })).status).toBe(400)
    expect((await bench.patch(`/v1/currencies/${at.EURO}`, { '/rate': '1.5' })).json[0].rate).toBe(1.5)
  })

  it('answers 404 without a body for a row that is not there, and 400 for several at once', async () => {
    const bench = await open()
    const missing = await bench.patch(`/v1/customers/${guid(9999)}`, { '/name': 'X' })
    expect([missing.status, missing.text]).toEqual([404, ''])
    expect((await bench.patch(`/v1/workhours/${at.HOUR},${at.HOUR}`, { '/description': 'X' })).status).toBe(400)
  })

  it.each`
    body
    ${null}
    ${{ name: 'X' }}
    ${['X']}
    ${[{ path: '/name', value: 'X' }]}
    ${[{ op: 'Replace', path: '/name', value: 'X', extra: 1 }]}
  `('refuses $body', async ({ body }) => {
    const bench = await open()
    expect((await bench.send('PATCH', customer, body)).status).toBe(400)
  })
})

describe('invoices', () => {
  const invoice = `/v1/invoices/${at.INVOICE}`

  it('are moved by their status, which they show with its flags', async () => {
    const bench = await open()
    const { json } = await bench.patch(invoice, {
      '/number': '1001',
      '/status/guid': at.PAID,
      '/paymentDate': '2026-11-23',
    })
    expect(json[0]).toMatchObject({
      number: 1001,
      paymentDate: '2026-11-23',
      status: { guid: at.PAID, name: 'Paid', isSent: true, isPaid: true },
    })
    expect((await bench.patch(invoice, { '/status/guid': null })).status).toBe(400)
    expect((await bench.patch(invoice, { '/isCreditNote': true })).status).toBe(400)
  })

  it.each`
    assumed                               | path              | value           | status | why
    ${{}}                                 | ${'/notes'}       | ${'X'}          | ${400} | ${'locked'}
    ${{}}                                 | ${'/status/guid'} | ${at.DRAFT}     | ${200} | ${'the way out'}
    ${{}}                                 | ${'/paymentDate'} | ${'2026-11-23'} | ${200} | ${'payments come late'}
    ${{}}                                 | ${'/number'}      | ${'7'}          | ${200} | ${'by default'}
    ${{ numberOfReadOnlyInvoice: false }} | ${'/number'}      | ${'7'}          | ${400} | ${'by switch'}
    ${{ readOnlyInvoices: false }}        | ${'/notes'}       | ${'X'}          | ${200} | ${'by switch'}
  `('in a read-only status answer $status to $path: $why', async ({ assumed, path, value, status }) => {
    const bench = await open({ assumed })
    await bench.patch(invoice, { '/status/guid': at.LOCKED })
    const answer = await bench.patch(invoice, { [path]: value })
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.json.error.type).toBe('InvalidOperation')
    const settings = (await bench.get(`${invoice}/invoicesettings`)).json
    const locked = assumed.readOnlyInvoices !== false && path !== '/status/guid'
    expect((await bench.patch(`/v1/invoicesettings/${settings.guid}`, { '/isReverseCharged': 'true' })).status).toBe(
      locked ? 400 : 200,
    )
    expect((await bench.remove(invoice)).status).toBe(locked ? 400 : 204)
  })

  it('have settings from the start, stored once they are changed', async () => {
    const bench = await open()
    const before = bench.sandbox.dump()
    const settings = (await bench.get(`${invoice}/invoicesettings`)).json
    expect(settings).toMatchObject({ isReverseCharged: false, projectFeeGrouping: 'OneByOne' })
    expect(bench.sandbox.dump()).toEqual(before)
    const patched = await bench.patch(`/v1/invoicesettings/${settings.guid}`, {
      '/isReverseCharged': true,
      '/style': 'Blue',
    })
    expect(patched.json).toMatchObject({ guid: settings.guid, isReverseCharged: true, style: 'Blue' })
    expect((await bench.get(`${invoice}/invoicesettings`)).json).toEqual(patched.json)
    expect((await bench.patch(`/v1/invoicesettings/${guid(9999)}`, { '/style': 'Red' })).status).toBe(404)
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('come as PDF, with or without attachments', async () => {
    const bench = await open()
    const pdf = await bench.get(`${invoice}/pdf?pdfGetOptions=InvoiceOnly`)
    expect([pdf.status, pdf.headers.get('Content-Type'), pdf.text.slice(0, 5)]).toEqual([
      200,
      'application/pdf',
      '%PDF-',
    ])
    expect((await bench.get(`${invoice}/pdf?pdfGetOptions=AttachmentAndBreakdown`)).status).toBe(404)
    expect((await bench.get(`${invoice}/pdf?pdfGetOptions=Everything`)).status).toBe(400)
  })
})

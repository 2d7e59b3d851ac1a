import { describe, expect, it } from 'vitest'
import * as at from './harness.ts'
import { Bench, guid, smallData } from './harness.ts'

const RFC_4122 = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const open = (options = {}) => Bench.open(options, smallData())

describe('POST', () => {
  it('answers 201 with the whole object: links resolved, defaults and audit fields filled', async () => {
    const bench = await open()
    const { status, json } = await bench.post('/v1/customers', {
      name: 'Bryggen AS',
      language: { guid: at.FINNISH },
      currency: { guid: at.EURO },
      owner: { guid: at.USER },
      paymentTerm: 21,
    })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      name: 'Bryggen AS',
      number: 10002,
      isActive: true,
      isInternal: false,
      paymentTerm: 21,
      language: { guid: at.FINNISH, code: 'fi', name: 'suomi', englishName: 'Finnish' },
      currency: { guid: at.EURO, code: 'EUR', name: 'Euro', symbol: '€' },
      owner: { guid: at.USER, firstName: 'Aino', lastName: 'Virta', name: 'Aino Virta', code: '7' },
      createdDateTime: '2026-11-23T08:00:00.250Z',
      createdBy: { firstName: 'REST', lastName: 'API' },
      lastUpdatedDateTime: null,
      lastUpdatedBy: null,
      vatNumber: null,
    })
    expect((await bench.get(`/v1/customers/${json.guid}`)).json).toEqual(json)
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('names the user of the credential in the audit fields', async () => {
    const user = { guid: at.USER, firstName: 'Aino', lastName: 'Virta' }
    const bench = await open({ credentials: [{ clientId: 'id', clientSecret: 'secret', user }] })
    expect((await bench.post('/v1/contactroles', { name: 'CFO' })).json.createdBy).toMatchObject({
      guid: at.USER,
      code: '7',
    })
  })

  it('mints GUIDs that no strict UUID check accepts, the same in every run', async () => {
    const mint = async () => {
      const bench = await open()
      const guids: string[] = []
      for (let i = 0; i < 50; i++) guids.push((await bench.post('/v1/contactroles', { name: `R${i}` })).json.guid)
      return guids
    }
    const guids = await mint()
    expect(new Set(guids).size).toBe(50)
    for (const minted of guids) {
      expect(minted).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      expect(minted).not.toMatch(RFC_4122)
    }
    expect(await mint()).toEqual(guids)
  })

  it('mints no GUID that loaded data uses already', async () => {
    const bench = await open()
    const first = (await bench.post('/v1/contactroles', { name: 'A' })).json.guid
    const again = await Bench.open({}, bench.sandbox.dump())
    expect((await again.post('/v1/contactroles', { name: 'B' })).json.guid).not.toBe(first)
  })

  it.each`
    path                              | body                                               | why
    ${'/v1/projectfees'}              | ${{ project: { guid: at.PROJECT }, name: 'Fee' }}  | ${'fees'}
    ${'/v1/projectrecurringfeerules'} | ${{ project: { guid: at.PROJECT }, frequency: 3 }} | ${'recurring rules'}
    ${'/v1/invoices'}                 | ${{ projects: [{ guid: at.PROJECT }] }}            | ${'invoices'}
  `('answers a list for $why', async ({ path, body }) => {
    const bench = await open()
    const { status, json } = await bench.post(path, body)
    expect([status, json.length]).toEqual([201, 1])
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    path               | body                                                         | name               | schemaPath
    ${'/v1/customers'} | ${{}}                                                        | ${''}              | ${'#/components/schemas/CustomerModel/required'}
    ${'/v1/customers'} | ${{ name: '' }}                                              | ${'name'}          | ${'#/components/schemas/CustomerModel/properties/name/minLength'}
    ${'/v1/customers'} | ${{ name: 'X', paymentTerm: '14' }}                          | ${'paymentTerm'}   | ${'#/components/schemas/CustomerModel/properties/paymentTerm/type'}
    ${'/v1/customers'} | ${{ name: 'X', kvkNumber: 'x'.repeat(26) }}                  | ${'kvkNumber'}     | ${'#/components/schemas/CustomerModel/properties/kvkNumber/maxLength'}
    ${'/v1/customers'} | ${{ name: 'X', colour: 'red' }}                              | ${'colour'}        | ${'#/components/schemas/CustomerModel/additionalProperties'}
    ${'/v1/customers'} | ${{ name: 'X', guid: at.CUSTOMER }}                          | ${'guid'}          | ${'#/components/schemas/CustomerModel/properties/guid/readOnly'}
    ${'/v1/customers'} | ${{ name: 'X', isInternal: true }}                           | ${'isInternal'}    | ${'#/components/schemas/CustomerModel/properties/isInternal/readOnly'}
    ${'/v1/customers'} | ${{ name: 'X', language: { guid: at.FINNISH, code: 'fi' } }} | ${'language.code'} | ${'#/components/schemas/CustomerLanguage/properties/code/readOnly'}
    ${'/v1/products'}  | ${{ name: 'X', type: 'Own' }}                                | ${'type'}          | ${'#/components/schemas/ProductType/enum'}
    ${'/v1/products'}  | ${{ name: 'X', unitPrice: { amount: 1 } }}                   | ${'unitPrice'}     | ${'#/components/schemas/MoneyInputModelWithNullableAmount/required'}
    ${'/v1/workhours'} | ${{ eventDate: '2026-02-30' }}                               | ${''}              | ${'#/components/schemas/WorkHourInputModel/required'}
    ${'/v1/vatrates'}  | ${{ percentage: 10, code: '12345678901' }}                   | ${'code'}          | ${'#/components/schemas/VatRateInputModel/properties/code/maxLength'}
  `('refuses $body to $path as a violation of $schemaPath', async ({ path, body, name, schemaPath }) => {
    const bench = await open()
    const { status, json } = await bench.post(path, body)
    expect([status, json.error.type]).toEqual([400, 'InvalidParameter'])
    expect(json.error.details[0].location).toEqual({ type: 'RequestBody', name, identifier: null })
    expect(bench.sandbox.violations()).toMatchObject([
      { side: 'severa', at: 'request', operation: `POST ${path}`, schemaPath },
    ])
  })

  it('takes null where the model allows it, beside a reference too', async () => {
    const bench = await open()
    const { status, json } = await bench.post('/v1/customers', {
      name: 'X',
      language: null,
      currency: { guid: null },
      number: null,
    })
    expect(status).toBe(201)
    expect(json).toMatchObject({ language: null, currency: null, number: 10002 })
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    path                            | body                                                                                            | name                    | why
    ${'/v1/customers'}              | ${{ name: 'X', language: { guid: guid(9999) } }}                                                | ${'language.guid'}      | ${'an unknown link'}
    ${'/v1/customers'}              | ${{ name: 'X', language: { name: 'suomi' } }}                                                   | ${'language.guid'}      | ${'a link by name'}
    ${'/v1/customers'}              | ${{ name: 'X', number: 10000 }}                                                                 | ${'number'}             | ${'a number in use'}
    ${'/v1/customers'}              | ${{ name: 'X', number: -1 }}                                                                    | ${'number'}             | ${'a negative number'}
    ${'/v1/users'}                  | ${{ firstName: 'A', lastName: 'B', email: 'AINO@fjord.test' }}                                  | ${'email'}              | ${'an e-mail in use'}
    ${'/v1/projects'}               | ${{ name: 'X', customer: { guid: at.CUSTOMER }, projectOwner: { guid: at.USER }, number: 500 }} | ${'number'}             | ${'a project number in use'}
    ${'/v1/customermarketsegments'} | ${{ marketSegment: { guid: at.SEGMENT } }}                                                      | ${'customer.guid'}      | ${'half an assignment'}
    ${'/v1/customermarketsegments'} | ${{ customer: { guid: at.CUSTOMER } }}                                                          | ${'marketSegment.guid'} | ${'the other half'}
    ${'/v1/invoices'}               | ${{ projects: [{ guid: guid(9999) }] }}                                                         | ${'projects.0.guid'}    | ${'an unknown project'}
    ${'/v1/businessunits'}          | ${{ name: 'X', parentGuid: guid(9999) }}                                                        | ${'parentGuid'}         | ${'an unknown parent'}
    ${'/v1/invoices'}               | ${{ projects: [] }}                                                                             | ${'projects'}           | ${'an invoice for nothing'}
  `('refuses $why, which is no violation', async ({ path, body, name }) => {
    const bench = await open()
    const { status, json } = await bench.post(path, body)
    expect([status, json.error.type, json.error.details[0].location.name]).toEqual([400, 'InvalidParameter', name])
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('asks for uniqueness only where the switch says so', async () => {
    const bench = await open({ assumed: { uniqueNumbers: false } })
    expect((await bench.post('/v1/customers', { name: 'X', number: 10000 })).status).toBe(201)
  })

  it('advances the series of numbers, and passes over numbers in use', async () => {
    const bench = await open()
    await bench.post('/v1/customers', { name: 'A', number: 10003 })
    const numbers: number[] = []
    for (const name of ['B', 'C']) numbers.push((await bench.post('/v1/customers', { name })).json.number)
    expect(numbers).toEqual([10002, 10004])
    expect((await bench.get('/v1/organizationsettings')).json).toMatchObject({
      nextCustomerNumber: 10005,
      lastCustomerNumber: 10004,
    })
  })

  it.each([false, true])(
    'lets products and work types share a code unless the setting forbids it: %s',
    async (forbidden) => {
      const data = smallData()
      const settings = { ...data.organizationsettings?.[0], uniqueIdentifierForProductsAndWorktypes: forbidden }
      const bench = await Bench.open({}, { ...data, organizationsettings: [settings] })
      const expected = forbidden ? 400 : 201
      expect((await bench.post('/v1/products', { name: 'X', code: 'W1' })).status).toBe(expected)
      expect((await bench.post('/v1/worktypes', { name: 'X', code: 'L1' })).status).toBe(expected)
    },
  )

  it('gives licences until they are used up', async () => {
    const bench = await open({ userLicences: 2 })
    const create = (isActive: boolean) => bench.post('/v1/users', { firstName: 'A', lastName: 'B', isActive })
    const second = await create(true)
    expect(second.status).toBe(201)
    expect(second.json.workContract).toMatchObject({ startDate: '2026-11-23' })
    expect((await create(true)).json.error).toMatchObject({ type: 'UserLicenseType', httpStatusCode: 403 })
    const idle = (await create(false)).json.guid
    expect((await bench.patch(`/v1/users/${idle}`, { '/isActive': true })).json.error.type).toBe('UserLicenseType')
    await bench.patch(`/v1/users/${second.json.guid}`, { '/isActive': false })
    expect((await bench.patch(`/v1/users/${idle}`, { '/isActive': true })).status).toBe(200)
  })
})

describe('addresses and contacts', () => {
  it('are made below their customer, one billing address at a time', async () => {
    const bench = await open()
    const create = (body: object) => bench.post(`/v1/customers/${at.CUSTOMER}/addresses`, body)
    const first = (
      await create({ addressline: 'Gate 1\nBox 2', isBillingAddress: true, country: { guid: at.FINLAND } })
    ).json
    expect(first).toMatchObject({
      customer: { guid: at.CUSTOMER, name: 'Nordlys AS', number: 10000 },
      country: { name: 'Suomi' },
    })
    bench.clock.forward(1000)
    const second = (await create({ city: 'Oslo', isBillingAddress: true })).json
    expect(second.isBillingAddress).toBe(true)
    expect((await bench.get(`/v1/addresses/${first.guid}`)).json).toMatchObject({
      isBillingAddress: false,
      lastUpdatedDateTime: '2026-11-23T08:00:01.250Z',
    })
    const customer = (await bench.get(`/v1/customers/${at.CUSTOMER}`)).json
    // The customer shows its address, but did not change itself.
    expect(customer.headquarterAddress).toMatchObject({ guid: first.guid, country: 'Suomi' })
    expect(customer.lastUpdatedDateTime ?? null).toBeNull()
    await bench.remove(`/v1/addresses/${first.guid}`)
    expect((await bench.get(`/v1/customers/${at.CUSTOMER}`)).json.headquarterAddress.guid).toBe(second.guid)
    expect((await create({ customer: { guid: at.INTERNAL } })).json.customer.guid).toBe(at.CUSTOMER)
    expect((await bench.post('/v1/addresses', {})).status).toBe(405)
    expect((await bench.post(`/v1/customers/${guid(9999)}/addresses`, {})).status).toBe(404)
  })

  it('show on the contact what is written as a communication', async () => {
    const bench = await open()
    const contact = (
      await bench.post('/v1/contactpersons', { firstName: 'Siv', lastName: 'Dal', customer: { guid: at.CUSTOMER } })
    ).json
    expect(contact).toMatchObject({ name: 'Siv Dal', emails: [], isActive: true, isDeleted: false })
    const mail = {
      contact: { guid: contact.guid },
      communicationType: { guid: at.EMAIL_TYPE },
      value: 'siv@nordlys.test',
    }
    const made = await bench.post('/v1/contactcommunications', mail)
    expect(made.json).toMatchObject({
      isForbiddenToUse: true,
      communicationType: { type: 'EmailAddress' },
      contact: { name: 'Siv Dal' },
    })
    const emails = async () => (await bench.get(`/v1/contactpersons/${contact.guid}`)).json.emails
    expect(await emails()).toEqual(['siv@nordlys.test'])
    const patched = await bench.patch(`/v1/contactcommunications/${made.json.guid}`, { '/value': 'sd@nordlys.test' })
    expect(patched.json).toMatchObject({ guid: made.json.guid, value: 'sd@nordlys.test' })
    expect(await emails()).toEqual(['sd@nordlys.test'])
    await bench.remove(`/v1/contactcommunications/${made.json.guid}`)
    expect(await emails()).toEqual([])
  })
})

describe('projects', () => {
  const body = { name: 'Shop', customer: { guid: at.CUSTOMER }, projectOwner: { guid: at.USER } }

  it('take number, unit and currency from around them, and come with a root phase', async () => {
    const bench = await open()
    const { status, json } = await bench.post('/v1/projects', body)
    expect(status).toBe(201)
    expect(json).toMatchObject({
      number: 501,
      businessUnit: { guid: at.UNIT, code: '10' },
      currency: { guid: at.EURO, code: 'EUR' },
      customer: { guid: at.CUSTOMER, name: 'Nordlys AS', number: 10000 },
      salesStatus: null,
      isClosed: false,
    })
    const phases = (await bench.get(`/v1/projects/${json.guid}/phaseswithhierarchy`)).json
    expect(phases).toMatchObject([
      { guid: json.rootPhase.guid, name: 'Shop', parentPhase: null, level: 0, hasChildren: false },
    ])
    expect(bench.sandbox.violations()).toEqual([])
  })

  it('are sales cases while their status is in progress', async () => {
    const bench = await open({ accessTokenSeconds: 1e6 })
    const { guid: made, probability } = (
      await bench.post('/v1/projects', { ...body, salesStatus: { salesStatusTypeGuid: at.PROGRESS } })
    ).json
    expect(probability).toBe(40)
    const cases = async () => (await bench.get('/v1/salescases')).json.map((row: { guid: string }) => row.guid)
    expect(await cases()).toEqual([made])
    bench.clock.forward(86_400_000)
    const won = (await bench.patch(`/v1/projects/${made}`, { '/salesStatus/salesStatusTypeGuid': at.WON })).json[0]
    expect(won).toMatchObject({
      salesStatus: { salesStatusTypeGuid: at.WON, name: 'Won' },
      probability: 100,
      expectedOrderDate: '2026-11-24',
    })
    expect(await cases()).toEqual([])
    const history = (await bench.get(`/v1/projects/${made}/salesstatushistory`)).json
    expect(history.map((row: { salesStatusType: { name: string } }) => row.salesStatusType.name)).toEqual([
      'Offer',
      'Won',
    ])
    const lost = (await bench.patch(`/v1/projects/${made}`, { '/salesStatus/salesStatusTypeGuid': at.LOST })).json[0]
    expect(lost).toMatchObject({ isClosed: true, closedDate: '2026-11-24' })
  })

  it('are internal only with the internal customer', async () => {
    const bench = await open()
    expect((await bench.post('/v1/projects', { ...body, isInternal: true })).status).toBe(400)
    const internal = await bench.post('/v1/projects', { ...body, isInternal: true, customer: { guid: at.INTERNAL } })
    expect([internal.status, internal.json.isInternal]).toEqual([201, true])
  })

  it('lend their fees what the product says, and take none when they are closed', async () => {
    const bench = await open()
    const create = async (more: object) =>
      (await bench.post('/v1/projectfees', { project: { guid: at.PROJECT }, ...more })).json
    const [fee] = await create({
      product: { guid: at.PRODUCT },
      quantity: -1,
      unitPrice: { amount: 99, currencyCode: 'EUR' },
    })
    expect(fee).toMatchObject({
      name: 'Licence',
      measurementUnit: 'pcs',
      vatRate: 25.5,
      productType: 'Materials',
      unitCost: { amount: 80 },
      unitPrice: { amount: 99 },
      quantity: -1,
      customer: { guid: at.CUSTOMER, name: 'Nordlys AS' },
      product: { guid: at.PRODUCT, code: 'L1' },
    })
    await bench.patch(`/v1/projects/${at.PROJECT}`, { '/isClosed': true })
    expect((await create({})).error.details[0].location.name).toBe('project.guid')
  })
})

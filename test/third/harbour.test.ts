import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanRow } from '../../engine/plan/plan.ts'
import { expectClear, planOf } from '../cli/helpers.ts'
import { Harbour, seed } from './harbour.ts'
import type { Contact, Row } from './servers/crm-tables.ts'

/**
 * One story, told in order: two systems that Silta has never heard of, by YAML alone. Companies are mastered by the CRM and
 * linked by its numbers; people are mastered by the shop and linked by its opaque ids.
 */
describe('a third and a fourth system', () => {
  let harbour: Harbour

  beforeAll(async () => {
    harbour = await Harbour.open()
    seed(harbour)
  })
  afterAll(() => harbour.close())

  const company = (name: string) => found(harbour.crm.companies.all(), name)
  const shopCompany = (name: string) => found(harbour.shop.companies.all(), name)
  const customer = (name: string) => found(harbour.shop.customers.all(), name)
  const contact = (firstName: string): Row<Contact> =>
    harbour.crm.contacts.all().find((row) => row.first_name === firstName) ?? fail(firstName)
  const linkOf = (row: Row<Contact>) => row.custom_fields.find(({ name }) => name === 'shop_id')?.value
  const writes = () => {
    const { crm, shop } = harbour.requests()
    return [...crm.filter((call) => !call.startsWith('GET')), ...shop.filter((call) => /Create|Update/.test(call))]
  }
  /** Rows of a dry run, drift apart, each as a person would tell it. */
  const rowsNow = async () =>
    planOf(await harbour.silta(['diff', 'harbour', '--json']))
      .rows.map(tell)
      .toSorted()

  it('has rules without a fault', async () => {
    expect(await harbour.silta(['check', 'harbour'])).toEqual({
      code: 0,
      stdout: 'ok harbour: companies, people\n',
      stderr: '',
    })
  })

  it('creates on both sides and links what is there already, and sends no write in a dry run', async () => {
    const { code, stdout } = await harbour.silta(['diff', 'harbour', '--out', 'plan.json', '--json'])
    const plan = planOf({ code, stdout, stderr: '' })
    expect(code).toBe(2)
    expect(
      plan.entities.map(({ name, counts, quiet }) => [name, counts.create, counts.link, counts.waits, quiet]),
    ).toEqual([
      ['companies', 32, 1, 0, { inactive: 1 }],
      ['people', 28, 1, 0, {}],
    ])
    expect(writes()).toEqual([])
  })

  it('applies just that', async () => {
    const ran = await harbour.silta(['apply', 'harbour', 'plan.json'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('62 written (60 creates, 0 updates, 2 links)')
    expect(harbour.shop.companies.all()).toHaveLength(33)
    expect(harbour.crm.contacts.all()).toHaveLength(29)
  })

  it('maps, looks up and refers on the way to the shop', () => {
    expect(shopCompany('Bryggen AB')).toMatchObject({
      vatNumber: 'SE2222222222',
      countryCode: 'SE',
      tier: 'SILVER',
      status: 'OPEN',
      externalId: String(company('Bryggen AB').id),
    })
    expect(customer('Per Berg')).toMatchObject({ locale: 'sv-FI', companyId: shopCompany('Bryggen AB').id })
    expect(harbour.shop.invited, 'nobody is told of an account').toEqual([])
  })

  it('maps, looks up, splits and refers on the way to the CRM', () => {
    expect(company('Kaiku Oy')).toMatchObject({
      vat_number: 'FI55555555',
      country_id: 1,
      segment: 'A',
      archived: false,
    })
    expect(contact('Eva')).toMatchObject({ last_name: 'Holm', language: 'sv', company_id: company('Kaiku Oy').id })
    expect(linkOf(contact('Eva'))).toBe(customer('Eva Holm').id)
  })

  it('puts the link into a record that PUT replaces, and nothing of it is lost', () => {
    expect(contact('Anna Maria')).toMatchObject({
      last_name: 'Virtanen',
      phone: '+358 40 1',
      company_id: company('Nordlys Oy').id,
      newsletter: true,
      custom_fields: [
        { name: 'loyalty', value: 'gold' },
        { name: 'shop_id', value: customer('Anna Maria Virtanen').id },
      ],
    })
  })

  it('has nothing left to write, and asks only for what changed where that can be asked', async () => {
    harbour.requests()
    const { code, stdout } = await harbour.silta(['diff', 'harbour', '--max-rows', '0'])
    expect(code, stdout).toBe(0)
    expect(stdout).toContain('nothing to write; 0 records wait for a person; 1 record differs by drift')
    const { crm, shop } = harbour.requests()
    const instant = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ`
    const since = {
      crm: `^GET /api/contacts\\?updated_after=${instant}&`,
      shop: String.raw`"query":"updated_at:>=\\"${instant}\\""`,
    }
    expect(crm.filter((call) => call.includes('contacts'))).toSatisfy(all(new RegExp(since.crm)))
    expect(shop).toSatisfy(all(new RegExp(since.shop)))
    expect(
      crm.some((call) => call === 'GET /api/companies?offset=0&limit=25'),
      'reports no changes',
    ).toBe(true)
  })

  it('lets edits at the master cross: companies to the shop', async () => {
    const { crm } = harbour
    crm.companies.edit(company('Nordlys Oy').id, {
      name: 'Nordlys Group Oy',
      country_id: 2,
      credit: { amount: '2750.5', currency: 'EUR' },
    })
    crm.companies.edit(company('Bryggen AB').id, { archived: true, credit: { amount: '10.00', currency: 'EUR' } })
    expect(await rowsNow()).toEqual([
      'drift shop Nordlys Oy: segment',
      'update shop Bryggen AB: credit null -> 10, closed false -> true',
      'update shop Nordlys Oy: name "Nordlys Oy" -> "Nordlys Group Oy", country "FI" -> "SE", credit null -> 2750.5',
    ])
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(shopCompany('Nordlys Group Oy')).toMatchObject({
      countryCode: 'SE',
      tier: 'SILVER',
      creditLimit: { amount: '2750.5', currencyCode: 'EUR' },
    })
    expect(shopCompany('Bryggen AB')).toMatchObject({ status: 'CLOSED', creditLimit: { amount: '10' } })
  })

  it('lets edits at the master cross: people to the CRM, beside what only the CRM has', async () => {
    const { shop } = harbour
    shop.customers.edit(customer('Anna Maria Virtanen').id, {
      name: 'Anna Berg',
      acceptsMarketing: false,
      locale: 'en-GB',
      companyId: shopCompany('Bryggen AB').id,
    })
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(contact('Anna')).toMatchObject({
      last_name: 'Berg',
      phone: '+358 40 1',
      newsletter: false,
      language: 'en',
      company_id: company('Bryggen AB').id,
      custom_fields: [{ name: 'loyalty', value: 'gold' }, { name: 'shop_id' }],
    })
  })

  it('empties what was emptied at the master: an amount with its currency, a text, a reference', async () => {
    harbour.crm.companies.edit(company('Bryggen AB').id, { credit: null })
    harbour.shop.customers.edit(customer('Anna Berg').id, { locale: null, companyId: null })
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(shopCompany('Bryggen AB').creditLimit).toBeNull()
    expect(contact('Anna')).toMatchObject({ language: null, company_id: null })
  })

  it('shows edits at the follower as drift, and leaves them', async () => {
    harbour.shop.companies.edit(shopCompany('Bryggen AB').id, { name: 'Bryggen & Co' })
    harbour.crm.contacts.edit(contact('Eva').id, { email: 'eva.holm@kaiku.example' })
    writes()
    expect(await rowsNow()).toEqual([
      'drift crm Eva Holm: email',
      'drift shop Bryggen & Co: name',
      'drift shop Nordlys Group Oy: segment',
    ])
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(writes()).toEqual([])
    harbour.shop.companies.edit(shopCompany('Bryggen & Co').id, { name: 'Bryggen AB' })
    harbour.crm.contacts.edit(contact('Eva').id, { email: 'eva@kaiku.example' })
  })

  it('works an update into what somebody else wrote between its read and its write', async () => {
    harbour.shop.customers.edit(customer('Eva Holm').id, { acceptsMarketing: true })
    const { id } = contact('Eva')
    harbour.crm.beforePut(() => harbour.crm.contacts.edit(id, { phone: '+46 70 2' }))
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(contact('Eva')).toMatchObject({ newsletter: true, phone: '+46 70 2' })
    expect(writes().filter((call) => call.startsWith('PUT'))).toHaveLength(2)
  })

  it('waits where one of the two has too much, each in its own way', async () => {
    harbour.shop.customers.edit(customer('Per Berg').id, { locale: 'en-GB' })
    harbour.crm.refuse(1)
    harbour.shop.throttle(1)
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(contact('Per').language).toBe('en')
  })

  it('tells a refusal that stands inside an answer: field and reason', async () => {
    const { id } = harbour.crm.companies.add({ name: 'Uusi Oy', vat_number: 'none yet', country_id: 1 })
    const { code, stdout, stderr } = await harbour.silta(['sync', 'harbour'])
    expect(code).toBe(1)
    expect(stdout + stderr).toContain('input.vatNumber: is no VAT number')
    harbour.crm.companies.edit(id, { vat_number: 'FI66666666' })
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0 })
    expect(shopCompany('Uusi Oy').externalId).toBe(String(id))
  })

  it('keeps apart what differs by the case of an id alone', async () => {
    const ids = ['Q3VzdG9tZXI6MA==', 'q3VzdG9tZXI6MA==']
    harbour.shop.customers.add({ name: 'Upper Case', email: 'upper@people.example' }, ids[0])
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    harbour.shop.customers.add({ name: 'Lower Case', email: 'lower@people.example' }, ids[1])
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect([linkOf(contact('Upper')), linkOf(contact('Lower'))]).toEqual(ids)
  })

  it('links the same records and doubles nothing once state is gone', async () => {
    harbour.loseState()
    harbour.requests()
    const plan = planOf(await harbour.silta(['diff', 'harbour', '--json']))
    expect(plan.entities.map(({ name, linked, read }) => [name, linked, read])).toEqual([
      ['companies', 34, 'full'],
      ['people', 31, 'full'],
    ])
    expect(plan.rows.filter(({ action }) => action !== 'drift')).toEqual([])
    expect(await harbour.silta(['sync', 'harbour'])).toMatchObject({ code: 0, stderr: '' })
    expect(writes()).toEqual([])
  })

  it('knows a link that leads nowhere from one whose record was deleted, and creates neither again', async () => {
    harbour.crm.companies.remove(company('Partner 3 Oy').id)
    harbour.shop.companies.add({ name: 'Elsewhere Oy', externalId: '9999' })
    harbour.shop.companies.add({ name: 'Typed Oy', externalId: 'see mail' })
    expect((await rowsNow()).filter((row) => !row.startsWith('drift'))).toEqual([
      'hold shop Elsewhere Oy: LINK_DANGLING',
      'hold shop Partner 3 Oy: LINK_GONE',
      'hold shop Typed Oy: LINK_OCCUPIED',
    ])
  })

  it.each`
    name                    | side
    ${'HARBOUR_CRM_KEY'}    | ${'crm'}
    ${'HARBOUR_SHOP_TOKEN'} | ${'shop'}
  `('says at once when the $side does not take its key', async ({ name, side }) => {
    const ran = await harbour.silta(['diff', 'harbour'], { [name]: 'a-wrong-secret' })
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(side)
    expectClear(ran, 'AUTH_FAILED', ['a-wrong-secret'])
  })
})

function tell({ action, side, name, fields, why }: PlanRow): string {
  const shown = (value: unknown) => JSON.stringify(value)
  const told = fields.map(({ field, before, after }) =>
    action === 'drift' ? field : `${field} ${shown(before)} -> ${shown(after)}`,
  )
  return `${action} ${side} ${name}: ${action === 'hold' ? why.code : told.join(', ')}`
}

const all = (pattern: RegExp) => (calls: readonly string[]) =>
  calls.length > 0 && calls.every((call) => pattern.test(call))

function found<T extends { readonly name: string }>(rows: readonly T[], name: string): T {
  return rows.find((row) => row.name === name) ?? fail(name)
}

function fail(name: string): never {
  throw new Error(`no record ${name}`)
}

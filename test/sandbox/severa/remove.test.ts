import { describe, expect, it } from 'vitest'
import * as at from './harness.ts'
import { Bench, guid, smallData } from './harness.ts'

const open = (options = {}) => Bench.open(options, smallData())

describe('DELETE', () => {
  it('answers 204 without a body, for good', async () => {
    const bench = await open()
    const gone = await bench.remove(`/v1/products/${at.PRODUCT}`)
    expect([gone.status, gone.text]).toEqual([204, ''])
    for (const again of [
      await bench.get(`/v1/products/${at.PRODUCT}`),
      await bench.remove(`/v1/products/${at.PRODUCT}`),
    ]) {
      expect([again.status, again.text]).toEqual([404, ''])
    }
    expect((await bench.get('/v1/products')).json).toEqual([])
  })

  it.each`
    kind                       | more                                                                                       | deleted
    ${'workhours'}             | ${{ eventDate: '2026-11-03', quantity: 2, workType: { guid: at.WORK_TYPE } }}              | ${{ quantity: 2, workType: { guid: at.WORK_TYPE } }}
    ${'projectfees'}           | ${{ project: { guid: at.PROJECT }, name: 'Fee', quantity: 2 }}                             | ${{ name: 'Fee', quantity: 2 }}
    ${'projecttravelexpenses'} | ${{ project: { guid: at.PROJECT }, quantity: 2, travelExpense: { guid: at.TRAVEL_TYPE } }} | ${{ quantity: 2, travelExpense: { guid: at.TRAVEL_TYPE } }}
  `('lists deleted $kind by their GUIDs', async ({ kind, more, deleted }) => {
    const bench = await open()
    const body = { phase: { guid: at.PHASE }, user: { guid: at.USER }, ...more }
    const { status, json, text } = await bench.post(`/v1/${kind}`, body)
    expect([status, text.slice(0, 200)]).toEqual([201, text.slice(0, 200)])
    const made = Array.isArray(json) ? json[0] : json
    bench.clock.forward(5000)
    expect((await bench.remove(`/v1/${kind}/${made.guid}`)).status).toBe(204)
    const list = async (query = '') => (await bench.get(`/v1/deleted${kind}${query}`)).json
    expect(await list()).toMatchObject([
      {
        guid: made.guid,
        deletedDateTime: '2026-11-23T08:00:05.250Z',
        project: { guid: at.PROJECT },
        user: { guid: at.USER },
        ...deleted,
      },
    ])
    expect((await list())[0].project).toEqual({ guid: at.PROJECT })
    expect(await list('?deletedSince=2026-11-23T08:00:05.250Z')).toHaveLength(1)
    expect(await list('?deletedSince=2026-11-23T08:00:05.251Z')).toEqual([])
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    path                                  | assumed                           | status | why
    ${`/v1/users/${at.USER}`}             | ${{ inUseDeletesRefused: false }} | ${400} | ${'a user in use, whatever the switch'}
    ${`/v1/vatrates/${at.VAT_DEFAULT}`}   | ${{ inUseDeletesRefused: false }} | ${400} | ${'the default VAT rate'}
    ${`/v1/vatrates/${at.VAT_OTHER}`}     | ${{}}                             | ${204} | ${'another VAT rate'}
    ${`/v1/invoicestatuses/${at.DRAFT}`}  | ${{}}                             | ${400} | ${'a status in use'}
    ${`/v1/invoicestatuses/${at.PAID}`}   | ${{}}                             | ${204} | ${'an unused one'}
    ${`/v1/worktypes/${at.WORK_TYPE}`}    | ${{}}                             | ${400} | ${'in use by hours'}
    ${`/v1/worktypes/${at.WORK_TYPE}`}    | ${{ inUseDeletesRefused: false }} | ${204} | ${'by switch'}
    ${`/v1/customers/${at.CUSTOMER}`}     | ${{}}                             | ${400} | ${'has a project'}
    ${`/v1/customers/${at.INTERNAL}`}     | ${{}}                             | ${204} | ${'has nothing'}
    ${`/v1/marketsegments/${at.SEGMENT}`} | ${{}}                             | ${204} | ${'no customer is in it'}
  `('answers $status to $path: $why', async ({ path, assumed, status }) => {
    const bench = await open({ assumed })
    const answer = await bench.remove(path)
    expect(answer.status).toBe(status)
    if (status === 400) expect(answer.json.error.type).toBe('InvalidOperation')
  })

  it('moves usages where it is asked to', async () => {
    const bench = await open()
    const other = (await bench.post('/v1/worktypes', { name: 'Design', code: 'D' })).json.guid
    expect((await bench.remove(`/v1/worktypes/${at.WORK_TYPE}?moveUsagesToGuid=${guid(9999)}`)).status).toBe(400)
    expect((await bench.remove(`/v1/worktypes/${at.WORK_TYPE}?moveUsagesToGuid=${other}`)).status).toBe(204)
    expect((await bench.get(`/v1/workhours/${at.HOUR}`)).json.workType).toEqual({
      guid: other,
      code: 'D',
      name: 'Design',
    })
  })

  it('takes along what belongs to the row', async () => {
    const bench = await open()
    const { guid: made } = (await bench.post('/v1/customers', { name: 'X' })).json
    await bench.post(`/v1/customers/${made}/addresses`, { city: 'Oslo' })
    const contact = (
      await bench.post('/v1/contactpersons', { firstName: 'A', lastName: 'B', customer: { guid: made } })
    ).json.guid
    await bench.post('/v1/contactcommunications', {
      contact: { guid: contact },
      communicationType: { guid: at.EMAIL_TYPE },
      value: 'a@b.test',
    })
    await bench.post('/v1/customermarketsegments', { customer: { guid: made }, marketSegment: { guid: at.SEGMENT } })
    expect((await bench.remove(`/v1/customers/${made}`)).status).toBe(204)
    const left = bench.sandbox.dump()
    expect([left.addresses, left.contactpersons, left.contactcommunications, left.customermarketsegments]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it.each([false, true])('of a contact: stays readable as deleted: %s', async (deletedContactsStay) => {
    const bench = await open({ assumed: { deletedContactsStay } })
    const contact = (
      await bench.post('/v1/contactpersons', { firstName: 'A', lastName: 'B', customer: { guid: at.CUSTOMER } })
    ).json.guid
    await bench.remove(`/v1/contactpersons/${contact}`)
    const { status, json } = await bench.get(`/v1/contactpersons/${contact}`)
    expect([status, json?.isDeleted]).toEqual(deletedContactsStay ? [200, true] : [404, undefined])
  })

  it('frees what was on an invoice, which is locked until then', async () => {
    const data = smallData()
    const hour = { ...data.workhours?.[0], invoice: { guid: at.INVOICE }, invoiceRowGuid: guid(700) }
    const row = {
      guid: guid(700),
      invoiceGuid: at.INVOICE,
      rowType: 'Hours',
      category: 'Hours',
      createdDateTime: '2026-11-01T08:00:00Z',
    }
    const bench = await Bench.open({}, { ...data, workhours: [hour], invoicerows: [row] })
    expect((await bench.get(`/v1/invoicerows/${guid(700)}/workhours`)).json).toHaveLength(1)
    expect((await bench.remove(`/v1/workhours/${at.HOUR}`)).status).toBe(400)
    expect((await bench.patch(`/v1/workhours/${at.HOUR}`, { '/description': 'X' })).status).toBe(400)
    expect((await bench.remove(`/v1/invoices/${at.INVOICE}`)).status).toBe(204)
    expect((await bench.get('/v1/invoicerows')).json).toEqual([])
    expect((await bench.get(`/v1/workhours/${at.HOUR}`)).json).toMatchObject({ invoice: null, invoiceRowGuid: null })
  })
})

describe('keywords', () => {
  it.each`
    owner
    ${`projects/${at.PROJECT}`}
    ${`users/${at.USER}`}
  `('hang on $owner until they are taken off', async ({ owner }) => {
    const bench = await open()
    const path = `/v1/${owner}/keywords`
    const attached = await bench.send('POST', `${path}/${at.KEYWORD}`)
    expect([attached.status, attached.json.keyword]).toEqual([201, 'key account'])
    expect((await bench.get(path)).json).toHaveLength(1)
    expect((await bench.get(`/v1/${owner}`)).json.keywords).toHaveLength(1)
    expect((await bench.remove(`/v1/keywords/${at.KEYWORD}`)).status).toBe(400)
    expect((await bench.remove(`${path}/${at.KEYWORD}`)).status).toBe(204)
    expect((await bench.remove(`${path}/${at.KEYWORD}`)).status).toBe(404)
    expect((await bench.get(path)).json).toEqual([])
    expect((await bench.send('POST', `${path}/${guid(9999)}`)).status).toBe(404)
    expect(bench.sandbox.violations()).toEqual([])
  })
})

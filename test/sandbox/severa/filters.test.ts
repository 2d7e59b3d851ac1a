import { expect, it } from 'vitest'
import * as at from './harness.ts'
import { Bench, guid, smallData } from './harness.ts'

const OTHER = guid(900)
const T1 = '2026-02-01T10:00:00.100Z'
const T2 = '2026-03-01T10:00:00.200Z'

/** The small organisation with a second of most things, so that a filter has something to leave out. */
function data() {
  const small = smallData()
  const owner = {
    guid: guid(901),
    firstName: 'Bo',
    lastName: 'Ek',
    email: 'Bo@fjord.test',
    isActive: false,
    createdDateTime: T1,
  }
  return {
    ...small,
    users: [...(small.users ?? []), { ...owner, superiorUser: { guid: at.USER }, _keywordGuids: [at.KEYWORD] }],
    customers: [
      ...(small.customers ?? []),
      {
        guid: OTHER,
        name: 'Bryggen',
        number: 10009,
        email: 'Post@Bryggen.test',
        owner: { guid: guid(901) },
        vatNumber: 'NO1',
        createdDateTime: T1,
        lastUpdatedDateTime: T2,
      },
    ],
    projects: [
      ...(small.projects ?? []),
      {
        guid: guid(902),
        name: 'Internal',
        number: 501,
        customer: { guid: OTHER },
        projectOwner: { guid: guid(901) },
        salesStatus: { salesStatusTypeGuid: at.PROGRESS },
        keywords: [{ guid: at.KEYWORD }],
        businessUnit: { guid: at.UNIT },
        isClosed: true,
        isInternal: true,
        createdDateTime: T1,
      },
    ],
    phases: [
      ...(small.phases ?? []),
      { guid: guid(903), name: 'Root', project: { guid: guid(902) }, createdDateTime: T1 },
      {
        guid: guid(904),
        name: 'Child',
        code: 'C',
        project: { guid: guid(902) },
        parentPhase: { guid: guid(903) },
        createdDateTime: T1,
      },
    ],
    phasemembers: [{ guid: guid(905), phase: { guid: guid(904) }, user: { guid: at.USER }, createdDateTime: T1 }],
    customermarketsegments: [
      {
        guid: guid(906),
        customer: { guid: OTHER },
        marketSegment: { guid: at.SEGMENT },
        parentMarketSegment: { guid: at.SEGMENT_GROUP },
        createdDateTime: T1,
      },
    ],
    projectrecurringfeerules: [
      { guid: guid(907), project: { guid: guid(902) }, isActive: false, productType: 'Materials', createdDateTime: T1 },
    ],
    salesstatushistory: [{ guid: guid(908), project: { guid: guid(902) }, timeStamp: T2, createdDateTime: T2 }],
    deletedworkhours: [
      {
        guid: guid(909),
        deletedDateTime: T1,
        project: { guid: at.PROJECT },
        user: { guid: at.USER },
        createdDateTime: T1,
      },
      {
        guid: guid(910),
        deletedDateTime: T2,
        project: { guid: guid(902) },
        user: { guid: guid(901) },
        createdDateTime: T1,
      },
    ],
    invoices: [
      ...(small.invoices ?? []),
      {
        guid: guid(911),
        number: 7,
        status: { guid: at.PAID },
        date: '2026-10-01',
        dueDate: '2026-10-15',
        paymentDate: '2026-10-20',
        projects: [{ guid: guid(902) }],
        totalExcludingTax: { amount: 500, currencyCode: 'EUR' },
        referenceNumber: '77',
        createdDateTime: T1,
      },
    ],
    projecttravelexpenses: [
      {
        guid: guid(912),
        travelExpense: { guid: at.TRAVEL_TYPE, expenseClass: 'Mileage', includeTime: false },
        user: { guid: at.USER },
        eventDate: '2026-11-05',
        createdDateTime: T1,
      },
    ],
  }
}

it.each`
  path                                                                                      | found
  ${'/v1/customers?numbers=10009&numbers=10001'}                                            | ${[at.INTERNAL, OTHER]}
  ${'/v1/customers?isInternal=true'}                                                        | ${[at.INTERNAL]}
  ${'/v1/customers?isInternal=false'}                                                       | ${[at.CUSTOMER, OTHER]}
  ${'/v1/customers?emailAddresses=post@bryggen.test'}                                       | ${[OTHER]}
  ${'/v1/customers?customerNames=Bryggen&customerNames=Nordlys'}                            | ${[OTHER]}
  ${`/v1/customers?customerOwnerGuids=${guid(901).toUpperCase()}`}                          | ${[OTHER]}
  ${`/v1/customers?changedSince=${T2}`}                                                     | ${[OTHER]}
  ${'/v1/customers?changedSince=2026-03-01T10:00:00.201Z'}                                  | ${[]}
  ${'/v1/customers?vatNumber=NO1'}                                                          | ${[OTHER]}
  ${'/v1/customers?shoeSize=44&isInternal=true'}                                            | ${[at.INTERNAL]}
  ${'/v1/users?email=bo@fjord.test'}                                                        | ${[guid(901)]}
  ${'/v1/users?code=7'}                                                                     | ${[at.USER]}
  ${'/v1/users?isActive=false'}                                                             | ${[guid(901)]}
  ${`/v1/users?businessUnitGuids=${at.UNIT}`}                                               | ${[at.USER]}
  ${`/v1/users?supervisorUserGuids=${at.USER}`}                                             | ${[guid(901)]}
  ${`/v1/users?keywordGuids=${at.KEYWORD}`}                                                 | ${[guid(901)]}
  ${'/v1/projects?internal=true'}                                                           | ${[guid(902)]}
  ${'/v1/projects?isClosed=false'}                                                          | ${[at.PROJECT]}
  ${`/v1/projects?projectGuids=${at.PROJECT}`}                                              | ${[at.PROJECT]}
  ${`/v1/projects?customerOwnerGuids=${guid(901)}`}                                         | ${[guid(902)]}
  ${`/v1/projects?marketSegmentationGuids=${at.SEGMENT}`}                                   | ${[guid(902)]}
  ${'/v1/projects?hasRecurringFees=true'}                                                   | ${[guid(902)]}
  ${'/v1/projects?hasRecurringFees=false'}                                                  | ${[at.PROJECT]}
  ${`/v1/projects?projectMemberUserGuids=${at.USER}`}                                       | ${[guid(902)]}
  ${`/v1/projects?projectKeywordGuids=${at.KEYWORD}`}                                       | ${[guid(902)]}
  ${`/v1/projects?salesStatusTypeGuids=${at.PROGRESS}`}                                     | ${[guid(902)]}
  ${`/v1/projects?salesStatusChangedSince=${T2}`}                                           | ${[guid(902)]}
  ${'/v1/salescases'}                                                                       | ${[guid(902)]}
  ${'/v1/rootphaseswithhierarchy'}                                                          | ${[at.PHASE, guid(903)]}
  ${'/v1/rootphaseswithhierarchy?openProjects=true'}                                        | ${[at.PHASE]}
  ${`/v1/rootphaseswithhierarchy?customerGuids=${OTHER}`}                                   | ${[guid(903)]}
  ${`/v1/phases?projectGuids=${guid(902)}&code=C`}                                          | ${[guid(904)]}
  ${`/v1/projects/${guid(902)}/phaseswithhierarchy`}                                        | ${[guid(903), guid(904)]}
  ${'/v1/marketsegments?includeChildSegments=false'}                                        | ${[at.SEGMENT_GROUP]}
  ${`/v1/customermarketsegments?parentMarketSegmentGuid=${at.SEGMENT_GROUP}`}               | ${[guid(906)]}
  ${`/v1/deletedworkhours?deletedSince=${T2}`}                                              | ${[guid(910)]}
  ${`/v1/deletedworkhours?projectGuids=${at.PROJECT}`}                                      | ${[guid(909)]}
  ${`/v1/invoices?invoiceStatusGuids=${at.PAID}&invoiceStatusGuids=${at.LOCKED}`}           | ${[guid(911)]}
  ${'/v1/invoices?startDate=2026-11-01T00:00:00Z'}                                          | ${[at.INVOICE]}
  ${'/v1/invoices?endDate=2026-10-01T00:00:00Z'}                                            | ${[guid(911)]}
  ${'/v1/invoices?paymentDateStart=2026-10-20T00:00:00Z'}                                   | ${[guid(911)]}
  ${'/v1/invoices?minimumTotalExcludingTax=499.5'}                                          | ${[guid(911)]}
  ${'/v1/invoices?numbers=7&referenceNumbers=77'}                                           | ${[guid(911)]}
  ${`/v1/invoices?projectBusinessUnitGuids=${at.UNIT}`}                                     | ${[guid(911)]}
  ${'/v1/workhours?eventDateStart=2026-11-02&eventDateEnd=2026-11-02'}                      | ${[at.HOUR]}
  ${'/v1/workhours?eventDateStart=2026-11-03'}                                              | ${[]}
  ${`/v1/projects/${at.PROJECT}/workhours?isBilled=false`}                                  | ${[at.HOUR]}
  ${`/v1/users/${at.USER}/workhours?workTypeGuid=${at.WORK_TYPE}`}                          | ${[at.HOUR]}
  ${`/v1/users/${at.USER}/projecttravelexpenses?expenseClass=Mileage&startDate=2026-11-05`} | ${[guid(912)]}
  ${'/v1/salesstatustypes?salesState=Won&active=true'}                                      | ${[at.WON]}
  ${'/v1/vatrates'}                                                                         | ${[at.VAT_DEFAULT, at.VAT_OTHER]}
  ${`/v1/vatrates?countryGuid=${guid(1)}`}                                                  | ${[]}
  ${'/v1/products?type=Materials&code=L1'}                                                  | ${[at.PRODUCT]}
  ${'/v1/projectrecurringfeerules?productType=Subcontracting'}                              | ${[]}
`('$path finds what it names', async ({ path, found }) => {
  const bench = await Bench.open({}, data())
  const { status, json, text } = await bench.get(path)
  expect([status, status === 200 ? json.map((row: { guid: string }) => row.guid) : text]).toEqual([200, found])
  expect(bench.sandbox.violations()).toEqual([])
})

it('finds an ended recurring rule only when it is asked for', async () => {
  const bench = await Bench.open({}, data())
  expect((await bench.get(`/v1/projectrecurringfeerules/${guid(907)}`)).status).toBe(404)
  expect((await bench.get(`/v1/projectrecurringfeerules/${guid(907)}?includeInactive=true`)).status).toBe(200)
})

it('shows what a link leads to as it is today', async () => {
  const bench = await Bench.open({}, data())
  const customerOf = async () => (await bench.get(`/v1/projects/${at.PROJECT}`)).json.customer
  expect(await customerOf()).toEqual({ guid: at.CUSTOMER, name: 'Nordlys AS', number: 10000 })
  const before = (await bench.get(`/v1/projects/${at.PROJECT}`)).json.lastUpdatedDateTime
  await bench.patch(`/v1/customers/${at.CUSTOMER}`, { '/number': '20500', '/name': 'Nordlys ASA' })
  expect(await customerOf()).toEqual({ guid: at.CUSTOMER, name: 'Nordlys ASA', number: 20500 })
  expect((await bench.get(`/v1/projects/${at.PROJECT}`)).json.lastUpdatedDateTime).toBe(before)
})

it('reports an undeclared query parameter where the switch says so', async () => {
  const bench = await Bench.open({ assumed: { unknownQueryIgnored: false } })
  expect((await bench.get('/v1/customers?shoeSize=44')).status).toBe(400)
  expect((await bench.get('/v1/currencies?sortings[0].key=Name&sortings[0].value=Asc')).status).toBe(200)
  expect(bench.sandbox.violations()).toMatchObject([{ at: 'request', operation: 'GET /v1/customers' }])
})

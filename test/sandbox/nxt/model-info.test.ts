import { describe, expect, it } from 'vitest'
import { company, type Json, startNxt } from './harness.ts'

const nxt = await startNxt({
  companies: [
    { no: company, customerNo: 8, name: 'Open', organizationNo: '987' },
    { no: 7, customerNo: 9, name: 'Closed', organizationNo: '1', noAccess: true },
  ],
})

describe('useModel', () => {
  it('tells tables with their numbers and keys', async () => {
    const { data } = await nxt.run(
      '{ useModel(lang: NORWEGIAN) { tables { tableNo identifier name databaseType primaryKeys } } }',
    )
    const tables: Json[] = data.useModel.tables
    expect(tables).toHaveLength(55)
    expect(new Set(tables.map((table) => table.tableNo)).size).toBe(55)
    expect(tables.find((table) => table.identifier === 'OrderLine')).toMatchObject({
      name: 'Order line',
      databaseType: 'COMPANY',
    })
    expect(tables.find((table) => table.identifier === 'Order')).toMatchObject({ tableNo: 127, primaryKeys: [127001] })
  })

  it('tells columns of one table, relations, domains and processings', async () => {
    const { data, errors } = await nxt.run(`{ useModel {
      columns(filter: { identifier: "Associate" }) { columnNo identifier name readOnly primaryKey dataType }
      relations { identifier fromTableNo toTableNo } domains { domainNo identifier } domainMembers { domainNo valueNo identifier }
      processings { identifier tableNo } reports { identifier }
    } }`)
    expect(errors).toBeUndefined()
    const { columns, relations, domainMembers, processings, reports } = data.useModel
    expect(columns[0]).toMatchObject({
      identifier: 'associateNo',
      name: 'Associate no',
      primaryKey: true,
      dataType: 'Int',
    })
    expect(columns).toContainEqual(expect.objectContaining({ identifier: 'changedTimestamp', readOnly: true }))
    expect(relations).toContainEqual(expect.objectContaining({ identifier: 'Customer', fromTableNo: 127 }))
    expect(domainMembers).toContainEqual(expect.objectContaining({ identifier: 'CREDIT_NOTE', valueNo: 2 }))
    expect(processings).toContainEqual({ identifier: 'addAttachment', tableNo: 127 })
    expect(reports).toContainEqual({ identifier: 'invoicesAndCreditNotes' })
  })
})

describe('companies and customers', () => {
  it('are listed when they may be used', async () => {
    const { data } = await nxt.run(`{
      availableCompanies(first: 5, orderBy: [{ name: ASC }]) { totalCount items { name vismaNetCompanyId vismaNetCustomerId organizationNo } }
      none: availableCompanies(customerNo: 9) { totalCount }
      availableCustomers { totalCount items { name vismaNetCustomerId } }
      useCustomer(no: 8) { user { items { userName connectApplication } } }
    }`)
    expect(data).toEqual({
      availableCompanies: {
        totalCount: 1,
        items: [{ name: 'Open', vismaNetCompanyId: company, vismaNetCustomerId: 8, organizationNo: '987' }],
      },
      none: { totalCount: 0 },
      availableCustomers: { totalCount: 1, items: [{ name: 'Open', vismaNetCustomerId: 8 }] },
      useCustomer: {
        user: {
          items: [
            { userName: 'isv_silta', connectApplication: 1 },
            { userName: 'isv_reader', connectApplication: 1 },
          ],
        },
      },
    })
  })

  it('that may not be used are refused', async () => {
    const { data, errors } = await nxt.run('{ useCustomer(no: 9) { user { totalCount } } }')
    expect([data.useCustomer, errors[0].extensions.code]).toEqual([null, 'ACCESS_DENIED'])
  })
})

it('runs asynchronous requests at once and keeps their answers', async () => {
  const inner = `mutation ($name: String) { useCompany(no: ${company}) { associate_create(values: [{ name: $name }]) { affectedRows } } }`
  const started = await nxt.run(
    'mutation ($query: String!, $args: String) { asyncQuery(query: $query, args: $args) { operationId status } }',
    {
      query: inner,
      args: '{"name":"Later"}',
    },
  )
  const { operationId, status } = started.data.asyncQuery
  expect(status).toBe('SUCCESS')
  expect(nxt.side.dump().associate).toMatchObject([{ name: 'Later' }])
  const { data } = await nxt.run(
    'query ($id: String!) { asyncResult(id: $id) { status data error completedAt } asyncRequests { operationId } }',
    { id: operationId },
  )
  expect(JSON.parse(data.asyncResult.data)).toEqual({ data: { useCompany: { associate_create: { affectedRows: 1 } } } })
  expect(data.asyncRequests).toEqual([{ operationId }])
  await nxt.run('mutation ($id: String!) { asyncDelete(id: $id) { operationId } }', { id: operationId })
  expect((await nxt.run('{ asyncRequests { operationId } }')).data.asyncRequests).toEqual([])
})

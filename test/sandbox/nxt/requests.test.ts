import { beforeEach, describe, expect, it } from 'vitest'
import { company, type Harness, startNxt } from './harness.ts'

let nxt: Harness
beforeEach(async () => {
  nxt = await startNxt({}, { associate: [{ associateNo: 1, name: 'Ask' }] })
})

const names = `{ useCompany(no: ${company}) { associate { items { name } } } }`
const two = `query one { useCompany(no: ${company}) { country { totalCount } } } query other ${names}`

describe('the endpoint', () => {
  it.each`
    title                        | body                                                                                                 | status | code
    ${'malformed JSON'}          | ${'{"query": '}                                                                                      | ${400} | ${'JSON_INVALID'}
    ${'a body that is a number'} | ${'12'}                                                                                              | ${400} | ${'JSON_INVALID'}
    ${'no query'}                | ${'{}'}                                                                                              | ${400} | ${undefined}
    ${'broken GraphQL'}          | ${{ query: '{ useCompany(' }}                                                                        | ${200} | ${'SYNTAX_ERROR'}
    ${'a missing argument'}      | ${{ query: '{ useCompany { __typename } }' }}                                                        | ${200} | ${'PROVIDED_NON_NULL_ARGUMENTS'}
    ${'an unknown operation'}    | ${{ query: two, operationName: 'none' }}                                                             | ${200} | ${'INVALID_OPERATION_NAME'}
    ${'null for a company'}      | ${{ query: 'query ($no: Int = 1) { useCompany(no: $no) { __typename } }', variables: { no: null } }} | ${200} | ${undefined}
  `('answers $title with $status', async ({ body, status, code }) => {
    const answer = await nxt.post(body)
    expect([answer.status, answer.json.errors[0].extensions?.code]).toEqual([status, code])
  })

  it('refuses bodies over its limit, told by their length or counted', async () => {
    const small = await startNxt({ maxBodyBytes: 200 })
    expect((await small.post({ query: names, pad: 'x'.repeat(200) })).status).toBe(413)
    expect((await small.post({ query: names })).status).toBe(200)
  })

  it('takes the operation name in both spellings', async () => {
    for (const key of ['operationName', 'operationname']) {
      const { json } = await nxt.post({ query: two, [key]: 'other' })
      expect(json.data.useCompany.associate.items).toEqual([{ name: 'Ask' }])
    }
  })

  it('answers every table under both paths, and other paths and methods not at all', async () => {
    const token = `Bearer ${await nxt.token()}`
    const send = async (path: string, method: string) => {
      const headers = { authorization: token, 'content-type': 'application/json' }
      const body = method === 'POST' ? JSON.stringify({ query: names }) : null
      return (await nxt.side.handle(new Request(`http://127.0.0.1${path}`, { method, headers, body }))).status
    }
    expect(await send('/api/graphql', 'POST')).toBe(200)
    expect(await send('/api/graphql-service', 'POST')).toBe(200)
    expect(await send('/api/graphql', 'GET')).toBe(405)
    expect(await send('/elsewhere', 'POST')).toBe(404)
  })

  it('refuses a company that is unknown or may not be used, and that field alone', async () => {
    const other = { no: 7, customerNo: 9, name: 'Closed', organizationNo: '1', noAccess: true }
    const own = { no: company, customerNo: 8, name: 'Open', organizationNo: '2' }
    const closed = await startNxt({ companies: [own, other] })
    const { json } = await closed.post({
      query: `{ a: useCompany(no: 7) { associate { totalCount } } b: useCompany(no: ${company}) { associate { totalCount } } }`,
    })
    expect(json.data).toEqual({ a: null, b: { associate: { totalCount: 0 } } })
    expect(json.errors).toMatchObject([{ path: ['a'], extensions: { code: 'ACCESS_DENIED' } }])
    expect(closed.side.violations()).toEqual([])
  })
})

describe('a request that the contract does not allow', () => {
  it('is refused whole, with the code of the rule, and recorded with its place', async () => {
    const query = `{ useCompany(no: ${company}) { customerTransaction { items { invoiceNo nonsense } } } }`
    const { status, json } = await nxt.post({ query })
    expect(status).toBe(200)
    expect(json.data).toBeUndefined()
    expect(json.errors[0]).toMatchObject({
      message: "Cannot query field 'nonsense' on type 'CustomerTransaction'.",
      extensions: { code: 'FIELDS_ON_CORRECT_TYPE' },
    })
    expect(nxt.side.violations()).toEqual([
      {
        side: 'nxt',
        at: 'request',
        operation: 'query customerTransaction',
        schemaPath: 'CustomerTransaction',
        message: "Cannot query field 'nonsense' on type 'CustomerTransaction'.",
      },
    ])
  })

  it.each`
    title                           | variables
    ${'an unknown column'}          | ${{ values: [{ nonsense: 1 }] }}
    ${'a text for a number'}        | ${{ values: [{ customerNo: 'x' }] }}
    ${'no value where one must be'} | ${{}}
  `('is found in variables too: $title', async ({ variables }) => {
    const query = `mutation ($values: [Associate_Input!]!) { useCompany(no: ${company}) { associate_create(values: $values) { affectedRows } } }`
    const { json } = await nxt.post({ query, variables })
    expect(json.data).toBeUndefined()
    expect(json.errors[0].extensions.code).toBe('INVALID_VALUE')
    expect(nxt.side.violations()).toHaveLength(1)
    expect(nxt.side.dump().associate).toHaveLength(1)
  })

  it('is any update of a composite table that names key columns', async () => {
    const query = `mutation { useCompany(no: ${company}) { orderLine_update(filter: {}, value: { lineNo: 2 }) { affectedRows } } }`
    expect((await nxt.post({ query })).json.errors[0].extensions.code).toBe('ARGUMENTS_OF_CORRECT_TYPE')
  })
})

describe('a batch', () => {
  it('is answered in order by an array, each entry for itself', async () => {
    const entries = [{ query: names }, { query: '{ nonsense }' }, { query: two, operationname: 'one' }]
    const { json } = await nxt.post(entries)
    expect(json).toHaveLength(3)
    expect(json[0].data.useCompany.associate.items).toEqual([{ name: 'Ask' }])
    expect(json[1].errors[0].extensions.code).toBe('FIELDS_ON_CORRECT_TYPE')
    expect(json[2].data.useCompany.country.totalCount).toBe(0)
  })

  it('of 32 is taken, of 33 refused whole', async () => {
    const entries = (count: number) => Array.from({ length: count }, () => ({ query: names }))
    expect((await nxt.post(entries(32))).json).toHaveLength(32)
    expect((await nxt.post(entries(33))).json.errors[0].extensions.code).toBe('BATCH_LIMIT_EXCEEDED')
  })
})

describe('the books', () => {
  const create = `mutation { useCompany(no: ${company}) { associate_create(values: [{}]) { affectedRows } } }`

  it('count operations, requests and tokens', async () => {
    nxt.side.resetCounts()
    await nxt.token()
    await nxt.post([{ query: names }, { query: names }, { query: create }])
    expect(new Map(nxt.side.requests().map(({ operation, count }) => [operation, count]))).toEqual(
      new Map([
        ['token', 1],
        ['http', 1],
        ['query associate', 2],
        ['mutation associate_create', 1],
      ]),
    )
  })

  it.each`
    title                               | body                                                                                             | expected
    ${'a query'}                        | ${{ query: names }}                                                                              | ${false}
    ${'a mutation'}                     | ${{ query: create }}                                                                             | ${true}
    ${'a temporary create'}             | ${{ query: create.replace('[{}]', '[{}], temporary: true') }}                                    | ${true}
    ${'a batch with one mutation'}      | ${[{ query: names }, { query: create }]}                                                         | ${true}
    ${'the query of two operations'}    | ${{ query: `query a ${names} ${create.replace('mutation', 'mutation b')}`, operationName: 'a' }} | ${false}
    ${'the mutation of two operations'} | ${{ query: `query a ${names} ${create.replace('mutation', 'mutation b')}`, operationName: 'b' }} | ${true}
  `('know that $title writes: $expected', ({ body, expected }) => {
    const request = { method: 'POST', path: '/api/graphql-service', body: JSON.stringify(body) }
    expect(nxt.side.isWrite(request)).toBe(expected)
  })

  it('count no token request as a write', () => {
    expect(nxt.side.isWrite({ method: 'POST', path: '/connect/token', body: 'scope=x' })).toBe(false)
  })
})

it('records an answer that the contract does not allow, and gives 500 instead', async () => {
  nxt.side.load({ associate: [{ associateNo: 1, name: 12 }] })
  const { status } = await nxt.post({ query: names })
  expect(status).toBe(500)
  expect(nxt.side.violations()).toMatchObject([{ at: 'answer', schemaPath: 'Associate.name' }])
})

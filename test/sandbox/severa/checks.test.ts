import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeveraSandbox, loadSeveraContract } from '../../../engine/sandbox/severa/severa-sandbox.ts'
import * as at from './harness.ts'
import { Bench, guid, smallData, TestClock } from './harness.ts'

describe('a request that the contract does not know', () => {
  it.each`
    method      | path                                | status
    ${'GET'}    | ${'/v1/invoicing'}                  | ${404}
    ${'GET'}    | ${'/v2/customers'}                  | ${404}
    ${'PUT'}    | ${'/v1/customers'}                  | ${405}
    ${'DELETE'} | ${'/v1/currencies/abc'}             | ${405}
    ${'PATCH'}  | ${'/v1/customermarketsegments/abc'} | ${405}
  `('$method $path is answered $status and recorded', async ({ method, path, status }) => {
    const bench = await Bench.open()
    expect((await bench.send(method, path)).status).toBe(status)
    expect(bench.sandbox.violations()).toMatchObject([
      { at: 'request', operation: `${method} ${path}`, schemaPath: '#/paths' },
    ])
  })

  it.each`
    type                                 | status | violations
    ${'application/json'}                | ${200} | ${0}
    ${'application/json; charset=utf-8'} | ${200} | ${0}
    ${'application/json-patch+json'}     | ${415} | ${1}
    ${'text/plain'}                      | ${415} | ${1}
  `('a body of type $type is answered $status', async ({ type, status, violations }) => {
    const bench = await Bench.open({}, smallData())
    const { access_token } = (await bench.signIn()).json
    const headers = { Authorization: `Bearer ${access_token}`, Client_Id: 'id', 'Content-Type': type }
    const body = [{ op: 'Replace', path: '/name', value: 'X' }]
    const answer = await bench.send('PATCH', `/v1/customers/${at.CUSTOMER}`, body, headers)
    expect(answer.status).toBe(status)
    expect(bench.sandbox.violations()).toHaveLength(violations)
  })

  it.each(['', '{', 'null'])('a body of "%s" is answered 400', async (body) => {
    const bench = await Bench.open()
    const { access_token } = (await bench.signIn()).json
    const response = await bench.sandbox.handle(
      new Request(`${at.ROOT}/v1/customers`, {
        method: 'POST',
        body,
        headers: { Authorization: `Bearer ${access_token}`, Client_Id: 'id', 'Content-Type': 'application/json' },
      }),
    )
    const json = (await response.json()) as { error: { type: string } }
    expect([response.status, json.error.type]).toEqual([400, 'InvalidRequest'])
  })

  it('a query parameter that breaks its type is recorded', async () => {
    const bench = await Bench.open()
    expect((await bench.get('/v1/customers?changedSince=yesterday')).status).toBe(400)
    expect(bench.sandbox.violations()[0]?.schemaPath).toBe('#/paths/~1v1~1customers/get/parameters/changedSince')
  })
})

it('answers anything, and never throws', async () => {
  const bench = await Bench.open({}, smallData())
  const { access_token } = (await bench.signIn()).json
  const templates = Object.keys(loadSeveraContract().paths)
  const guids = [...Object.values(smallData()).flat()].map((row) => String(row.guid))
  const word = fc.constantFrom('name', 'guid', 'number', 'customer', 'isActive', 'op', 'path', 'value', 'projects')
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT'),
    path: fc.oneof(fc.constantFrom(...templates), fc.webPath()),
    guid: fc.constantFrom(...guids, 'x'),
    query: fc.webQueryParameters(),
    body: fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(word, fc.jsonValue({ maxDepth: 2 })).map((x) => JSON.stringify(x)),
      fc
        .array(
          fc.record({ op: fc.constantFrom('Replace', 'Add'), path: word.map((x) => `/${x}`), value: fc.jsonValue() }),
        )
        .map((x) => JSON.stringify(x)),
    ),
    signed: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, guid: at, query, body, signed }) => {
      const url = `http://severa.test/rest-api${path.replaceAll(/\{\w+\}/g, at)}?${query}`
      const headers = {
        'Content-Type': 'application/json',
        ...(signed && { Authorization: `Bearer ${access_token}`, Client_Id: 'id' }),
      }
      const response = await bench.sandbox.handle(
        new Request(url, { method, headers, ...(method !== 'GET' && { body }) }),
      )
      expect(response.headers.get('Date')).toBe('Mon, 23 Nov 2026 08:00:00 GMT')
      const text = await response.text()
      expect([response.status, text]).not.toEqual([500, text])
    }),
    { numRuns: 150 },
  )
})

describe('an answer', () => {
  it.each`
    row                                        | schemaPath
    ${{ name: 12 }}                            | ${'#/components/schemas/CustomerModel/properties/name/type'}
    ${{ name: 'X', colour: 'red' }}            | ${'#/components/schemas/CustomerModel/additionalProperties'}
    ${{ name: 'X', createdDateTime: 'today' }} | ${'#/components/schemas/CustomerModel/properties/createdDateTime/format'}
    ${{ name: 'X', owner: { guid: 5 } }}       | ${'#/components/schemas/UserWithFirstNameLastNameAndPhotoFileModel/properties/guid/type'}
    ${{}}                                      | ${'#/components/schemas/CustomerModel/required'}
  `('that breaks $schemaPath becomes a 500 and is recorded', async ({ row, schemaPath }) => {
    const bench = await Bench.open(
      {},
      {
        customers: [
          { guid: guid(1), name: 'Good' },
          { guid: guid(2), ...row },
        ],
      },
    )
    for (const path of [`/v1/customers/${guid(2)}`, '/v1/customers']) {
      const { status, json } = await bench.get(path)
      expect([status, json.error.type]).toEqual([500, 'InternalSystemError'])
      expect(json.error.details[0].message).toContain(schemaPath)
    }
    expect(bench.sandbox.violations()).toMatchObject([
      { at: 'answer', operation: 'GET /v1/customers/{guid}', schemaPath },
      { at: 'answer', operation: 'GET /v1/customers', schemaPath },
    ])
    expect((await bench.get(`/v1/customers/${guid(1)}`)).status).toBe(200)
  })

  it('carries the time of the sandbox, whatever it is', async () => {
    const bench = await Bench.open({ rateLimit: { perSecond: 3 } })
    bench.clock.forward(3_600_000)
    const dates = new Set<string | null>()
    for (const path of ['/v1/customers', '/v1/customers/abc', '/v1/nothing', '/v1/customers']) {
      dates.add((await bench.get(path)).headers.get('Date'))
    }
    expect([...dates]).toEqual(['Mon, 23 Nov 2026 09:00:00 GMT'])
  })
})

it.each(['/rest-api/v1/customers', '/v1/customers', '/v1.0/customers', '/rest-api/v1.0/customers'])(
  'serves %s',
  async (path) => {
    const bench = await Bench.open()
    const { access_token } = (await bench.signIn()).json
    const headers = { Authorization: `Bearer ${access_token}`, Client_Id: 'id' }
    expect((await bench.sandbox.handle(new Request(`http://severa.test${path}`, { headers }))).status).toBe(200)
  },
)

describe('data', () => {
  it('come out as they went in', async () => {
    const data = smallData()
    const bench = await Bench.open({}, data)
    expect(bench.sandbox.dump()).toEqual(data)
    await bench.post('/v1/projects', { name: 'P', customer: { guid: at.CUSTOMER }, projectOwner: { guid: at.USER } })
    await bench.remove(`/v1/workhours/${at.HOUR}`)
    const dump = bench.sandbox.dump()
    const other = await Bench.open({}, dump)
    expect(other.sandbox.dump()).toEqual(dump)
    expect(JSON.parse(JSON.stringify(dump))).toEqual(dump)
    for (const path of ['/v1/projects', '/v1/phases', '/v1/deletedworkhours', '/v1/customers']) {
      expect((await other.get(path)).text).toBe((await bench.get(path)).text)
    }
  })

  it('are copies on the way in and on the way out', async () => {
    const data = smallData()
    const bench = await Bench.open({}, data)
    const touch = (rows: typeof data) => Object.assign(rows.customers?.[0]?.language ?? {}, { guid: 'changed' })
    touch(data)
    touch(bench.sandbox.dump())
    expect((await bench.get(`/v1/customers/${at.CUSTOMER}`)).json.language.guid).toBe(at.FINNISH)
  })

  it('are replaced as a whole', async () => {
    const bench = await Bench.open({}, smallData())
    bench.sandbox.load({ customers: [{ guid: guid(1), name: 'Only' }] })
    expect(bench.sandbox.dump()).toEqual({ customers: [{ guid: guid(1), name: 'Only' }] })
  })

  it.each`
    data                                             | code
    ${{ clients: [] }}                               | ${/UNKNOWN_COLLECTION/}
    ${{ customers: [{ name: 'X' }] }}                | ${/ROW_GUID/}
    ${{ customers: [{ guid: 'a' }, { guid: 'A' }] }} | ${/ROW_GUID/}
  `('are refused with $code', async ({ data, code }) => {
    const bench = await Bench.open({}, smallData())
    expect(() => bench.sandbox.load(data)).toThrow(code)
    expect(bench.sandbox.dump()).toEqual(smallData())
  })
})

it('takes the contract from a folder or as an object', async () => {
  const options = { clock: new TestClock(), credentials: [] }
  const dir = new URL('../../../engine/sandbox/contracts/', import.meta.url).pathname
  for (const more of [{ contractsDir: dir }, { contract: loadSeveraContract(dir) }]) {
    const sandbox = createSeveraSandbox({ ...options, ...more })
    expect((await sandbox.handle(new Request('http://severa.test/rest-api/heartbeat/server'))).status).toBe(200)
  }
})

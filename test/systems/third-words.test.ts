import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Receipt, Sendable, System, SystemRecord } from '../../engine/systems/system.ts'
import { type BenchOptions, yamlOf } from './benches/bench.ts'
import type { Reply } from './servers/fault-server.ts'
import { restFile, type Scripted, startScripted } from './servers/scripted.ts'

const NEVER = new AbortController().signal
let server: Scripted
const opened: System[] = []
beforeAll(async () => {
  server = await startScripted()
})
beforeEach(() => {
  server.calls.length = 0
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((system) => system.close()))
})
afterAll(() => server.stop())

function open(file: unknown, options: BenchOptions = {}): System {
  const system = server.open(file, options)
  opened.push(system)
  return system
}
async function pull(system: System, request: Parameters<System['pull']>[0]) {
  const records: SystemRecord[] = []
  let complete: boolean | undefined
  for await (const page of system.pull(request, NEVER)) {
    records.push(...page.records)
    complete = page.end?.complete
  }
  return { records, complete }
}
const push1 = async (system: System, change: Sendable): Promise<Receipt> =>
  (await system.push([change], NEVER))[0] as Receipt
const bodies = () => server.calls.map(({ body }) => (body === '' ? undefined : (JSON.parse(body) as unknown)))

describe('REST: an update that replaces the record', () => {
  const file = restFile(
    { rest: { paging: {}, update: { method: 'PUT', form: 'whole', ifMatch: true } } },
    { changes: false },
  )
  const change: Sendable = { kind: 'update', ref: 'r', resource: 'things', key: '1', set: [['name', 'New']] }
  let version = 1
  /** Somebody else writes right before the first `hurries` of our writes. */
  const versioned = (hurries: number) => (): Reply => {
    const call = server.calls.at(-1)
    if (call?.method === 'GET')
      return { status: 200, body: { id: 1, name: 'Old', note: `v${version}` }, headers: { etag: `"${version}"` } }
    if (version <= hurries) {
      version++
      return { status: 412, body: { message: 'changed' } }
    }
    return { status: 200, body: JSON.parse(call?.body ?? '') as object }
  }
  beforeEach(() => {
    version = 1
  })

  it('carries the ETag of what it was made from', async () => {
    server.answer = versioned(0)
    expect(await push1(open(file), change)).toMatchObject({ status: 'done', record: { name: 'New', note: 'v1' } })
    expect(server.calls.map(({ method, headers }) => [method, headers['if-match']])).toEqual([
      ['GET', undefined],
      ['PUT', '"1"'],
    ])
  })

  it('is worked into what somebody else wrote meanwhile', async () => {
    server.answer = versioned(1)
    expect(await push1(open(file), change)).toMatchObject({ status: 'done', record: { name: 'New', note: 'v2' } })
  })

  it('is stale where what it goes by changed meanwhile', async () => {
    server.answer = () => (version === 1 ? versioned(1)() : { status: 200, body: { id: 1, name: 'Theirs' } })
    expect(await push1(open(file), { ...change, expect: [['name', 'Old']] })).toMatchObject({ status: 'stale' })
  })

  it('gives up on a record that never rests', async () => {
    server.answer = versioned(99)
    expect(await push1(open(file), change)).toMatchObject({ status: 'stale' })
    expect(server.calls.filter(({ method }) => method === 'PUT')).toHaveLength(3)
  })

  it('goes without a condition where the system gives no ETag', async () => {
    server.answer = () => ({ status: 200, body: { id: 1, name: 'Old' } })
    expect(await push1(open(file), change)).toMatchObject({ status: 'done' })
    expect(server.calls.at(-1)?.headers['if-match']).toBeUndefined()
  })

  it('leaves a 412 that it did not ask for what it is: a refusal', async () => {
    const plain = restFile({ rest: { paging: {}, update: { method: 'PUT', form: 'whole' } } }, { changes: false })
    server.answer = ({ method }) => (method === 'GET' ? { status: 200, body: { id: 1 } } : { status: 412 })
    expect(await push1(open(plain), change)).toMatchObject({ status: 'refused' })
  })
})

describe('REST: a refusal with a code', () => {
  it.each`
    code          | said             | why
    ${'SLOW'}     | ${'done'}        | ${'too many requests, by another status than 429: sent again'}
    ${'NO_LOGIN'} | ${'AUTH_FAILED'} | ${'not logged in, by another status than 401'}
    ${'OTHER'}    | ${'refused'}     | ${'anything else is what it is'}
  `('$code is $said: $why', async ({ code, said }) => {
    let refusals = code === 'SLOW' ? 1 : 9
    server.answer = () =>
      refusals-- > 0 ? { status: 400, body: { code, message: 'no' } } : { status: 201, body: { id: 1 } }
    const system = open(restFile({ errors: { busy: ['SLOW'], login: ['NO_LOGIN'] } }))
    const change: Sendable = { kind: 'create', ref: 'r', resource: 'things', set: [['name', 'A']] }
    const outcome = await push1(system, change).catch((error: { problems: readonly { code: string }[] }) => ({
      status: error.problems[0]?.code,
    }))
    expect(outcome.status).toBe(said)
  })
})

describe('REST: an envelope with the name of the resource', () => {
  it('is told by words of the resource: around lists, around one record, around what is written', async () => {
    const rest = {
      paging: {},
      lists: '{table}',
      items: '{one}',
      create: { wrap: '{one}' },
      update: { method: 'PUT', form: 'whole', wrap: '{one}' },
    }
    const system = open(restFile({ rest }, { changes: false, words: { one: 'thing' } }))
    server.answer = ({ method, path }) => {
      if (method === 'POST') return { status: 201, body: { thing: { id: 2 } } }
      return { status: 200, body: path === '/things' ? { things: [{ id: 1 }] } : { thing: { id: 1, note: 'kept' } } }
    }
    expect((await pull(system, { resource: 'things', paths: [] })).records).toEqual([{ id: 1 }])
    const set = [['name', 'A']] as const
    expect(await push1(system, { kind: 'create', ref: 'r', resource: 'things', set })).toMatchObject({ key: '2' })
    await push1(system, { kind: 'update', ref: 's', resource: 'things', key: '1', set })
    expect(bodies()).toEqual([
      undefined,
      { thing: { name: 'A' } },
      undefined,
      { thing: { id: 1, note: 'kept', name: 'A' } },
    ])
  })
})

describe('REST: a query language in one parameter', () => {
  const file = (conditions: unknown) =>
    restFile(
      { changes: { query: 'filter', value: "at ge '{since}'", clock: 'utc' }, conditions },
      {
        findBy: { code: { query: 'filter', value: "code eq '{value}'" } },
        filters: { on: { query: 'filter', value: 'on eq {value}' } },
      },
    )
  const asked = () => server.calls.map(({ query }) => query.getAll('filter'))

  it('takes all conditions at once where it has a word for "and"', async () => {
    server.answer = () => ({ status: 200, body: [] })
    const request = {
      resource: 'things',
      paths: [],
      since: '2026-06-01T10:00:00Z',
      where: [{ path: 'on', op: 'eq', value: true }],
    } as const
    await pull(open(file({ join: ' and ' })), request)
    await pull(open(file(undefined)), request)
    expect(asked()).toEqual([["at ge '2026-06-01T10:00:00Z' and on eq true"], ["at ge '2026-06-01T10:00:00Z'"]])
  })

  it('joins what every read of a resource asks, with everything else', async () => {
    server.answer = () => ({ status: 200, body: [] })
    const fixed = restFile(
      { changes: { query: 'filter', value: "at ge '{since}'", clock: 'utc' }, conditions: { join: ' and ' } },
      { query: { filter: "kind eq 'A'", lang: 'fi' } },
    )
    await pull(open(fixed), { resource: 'things', paths: [], since: '2026-06-01T10:00:00Z' })
    expect(asked()).toEqual([["kind eq 'A' and at ge '2026-06-01T10:00:00Z'"]])
  })

  it('finds a value with a quote in it', async () => {
    server.answer = () => ({ status: 200, body: [{ id: 1, code: "O'Hara" }] })
    const system = open(file({ escape: 'double' }))
    expect(await system.find('things', 'code', ["O'Hara"], [], NEVER)).toEqual([{ id: 1, code: "O'Hara" }])
    expect(asked()).toEqual([["code eq 'O''Hara'"]])
  })
})

describe('GraphQL', () => {
  const SHOP = yamlOf('test/third/home/rules/systems/shop.yaml')
  const shop = () => open(SHOP, { connection: { accessToken: 'a-token' } })
  const data = (value: unknown): Reply => ({ status: 200, body: { data: value } })
  const queries = () => bodies().map((body) => (body as { query: string }).query)
  const connection = (nodes: readonly unknown[]) => ({
    edges: nodes.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  })

  it('reads a single object without a list around it', async () => {
    server.answer = () => data({ shop: { id: 'S1', currencyCode: 'EUR' } })
    expect(await pull(shop(), { resource: 'shop', paths: ['currencyCode'] })).toEqual({
      records: [{ id: 'S1', currencyCode: 'EUR' }],
      complete: true,
    })
    expect(queries()).toEqual(['query { shop { id currencyCode } }'])
    server.answer = () => data({ shop: null })
    await expect(pull(shop(), { resource: 'shop', paths: [] })).rejects.toMatchObject({
      problems: [{ code: 'ANSWER_INVALID' }],
    })
  })

  it('does not take a page for the whole whose edges hide a record', async () => {
    server.answer = () => data({ customers: connection([{ id: 'a' }, null]) })
    expect(await pull(shop(), { resource: 'customers', paths: [] })).toEqual({
      records: [{ id: 'a' }],
      complete: false,
    })
  })

  it('asks for one record by its key, of its own type', async () => {
    server.answer = ({ body }) =>
      data({ node: body.includes('"no"') ? null : body.includes('"other"') ? {} : { id: 'c1' } })
    expect(await shop().find('customers', 'id', ['c1', 'no', 'other'], ['company.id'], NEVER)).toEqual([{ id: 'c1' }])
    expect(queries()[0]).toBe('query ($id: ID!) { node(id: $id) { ... on Customer { id createdAt company { id } } } }')
  })

  it('writes under the name that is written, reads back under the one that is read, and asks for nothing that is only written', async () => {
    server.answer = () => data({ customerCreate: { customer: { id: 'c1', company: { id: 'k1' } }, userErrors: [] } })
    const set = [
      ['sendInvite', false],
      ['company.id', 'k1'],
    ] as const
    expect(await push1(shop(), { kind: 'create', ref: 'r', resource: 'customers', set })).toMatchObject({
      status: 'done',
      key: 'c1',
    })
    expect(bodies()[0]).toEqual({
      query:
        'mutation ($input: CustomerInput!) { customerCreate(input: $input) { userErrors { field message } customer { id company { id } } } }',
      variables: { input: { sendInvite: false, companyId: 'k1' } },
    })
  })

  it('empties by null, an object as a whole, but only what is there', async () => {
    server.answer = () => data({ companyUpdate: { company: { id: 'k1' }, userErrors: [] }, companyCreate: null })
    const set = [
      ['vatNumber', null],
      ['creditLimit.amount', null],
      ['creditLimit.currencyCode', 'EUR'],
    ] as const
    await push1(shop(), { kind: 'update', ref: 'r', resource: 'companies', key: 'k1', set })
    await push1(shop(), { kind: 'create', ref: 's', resource: 'companies', set: [['vatNumber', null]] })
    expect(bodies().map((body) => (body as { variables: unknown }).variables)).toEqual([
      { id: 'k1', input: { vatNumber: null, creditLimit: null } },
      { input: {} },
    ])
  })

  it.each`
    userErrors                                                                                  | said
    ${[{ field: ['input', 'email'], message: 'is taken' }]}                                     | ${'input.email: is taken'}
    ${[{ field: null, message: 'not now' }, { field: ['input', 'name'], message: 'is blank' }]} | ${'not now; input.name: is blank'}
    ${[{ field: null, message: null }]}                                                         | ${'no reason given'}
  `('takes userErrors for the refusal they are: $said', async ({ userErrors, said }) => {
    server.answer = () => data({ customerUpdate: { customer: null, userErrors } })
    const change: Sendable = { kind: 'update', ref: 'r', resource: 'customers', key: 'c1', set: [['email', 'x@y.fi']] }
    const receipt = await push1(shop(), change)
    expect(receipt).toMatchObject({ status: 'refused', problem: { code: 'SYSTEM_REFUSED' } })
    expect('problem' in receipt && receipt.problem.what).toContain(said)
  })
})

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Condition } from '../../engine/core/resource.ts'
import { decimal } from '../../engine/core/value.ts'
import type { Receipt, Sendable, System, SystemRecord } from '../../engine/systems/system.ts'
import { yamlOf } from './benches/bench.ts'
import type { Reply } from './servers/fault-server.ts'
import { type Scripted, startScripted } from './servers/scripted.ts'

const NEVER = new AbortController().signal
const FILE = yamlOf('rules/systems/business-nxt.yaml')
interface Sent {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}
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

function open(file: unknown = FILE): System {
  const system = server.open(file)
  opened.push(system)
  return system
}
const sent = (): Sent[] => server.calls.flatMap(({ body }) => JSON.parse(body) as Sent | Sent[])
const data = (field: string, value: unknown): Reply => ({
  status: 200,
  body: { data: { useCompany: { [field]: value } } },
})
async function pull(
  system: System,
  request: { where?: readonly Condition[]; since?: string; paths?: readonly string[]; resource?: string } = {},
) {
  const records: SystemRecord[] = []
  let end: { complete: boolean; cursor?: string } | undefined
  for await (const page of system.pull({ resource: 'associate', paths: [], ...request }, NEVER)) {
    records.push(...page.records)
    end = page.end
  }
  return { keys: records.map(({ associateNo }) => associateNo), records, end }
}
const rows = (count: number, from = 1) => Array.from({ length: count }, (_, index) => ({ associateNo: from + index }))
const page = (items: readonly object[], total: number, hasNextPage = false, endCursor = 'c') =>
  data('associate', { items, totalCount: total, pageInfo: { hasNextPage, endCursor } })
const push1 = async (change: Sendable, system = open()): Promise<Receipt> =>
  (await system.push([change], NEVER))[0] as Receipt

describe('a list', () => {
  it('is asked for by names in the document and values in variables', async () => {
    server.answer = () => page(rows(1), 1)
    await pull(open(), {
      paths: ['name', 'joinup_Country.isoCode', 'associateNo'],
      where: [
        { path: 'group12', op: 'eq', value: 9 },
        { path: 'name', op: 'in', value: ['A', 'B"}'] },
      ],
      since: '2026-06-01T10:00:00',
    })
    const [{ query, variables } = { query: '', variables: {} }] = sent()
    expect(query).toBe(
      'query ($in_no: Int!, $first: Int, $filter: FilterExpression_Associate, $orderBy: [OrderBy_Associate]) { useCompany(no: $in_no) { associate(first: $first, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } items { associateNo createdTimestamp changedTimestamp name joinup_Country { isoCode } } } } }',
    )
    expect(variables).toEqual({
      in_no: 7,
      first: 1000,
      filter: {
        _and: [
          { changedTimestamp: { _gte: '2026-06-01T10:00:00' } },
          { group12: { _eq: 9 } },
          { name: { _in: ['A', 'B"}'] } },
        ],
      },
      orderBy: [{ associateNo: 'ASC' }],
    })
  })

  it.each`
    path              | op       | value             | pushed                            | why
    ${'customerNo'}   | ${'ne'}  | ${0}              | ${{ customerNo: { _not_eq: 0 } }} | ${'numbers compare alike everywhere'}
    ${'customerNo'}   | ${'gte'} | ${'12'}           | ${{ customerNo: { _gte: 12 } }}   | ${'a number in text'}
    ${'interestRate'} | ${'lt'}  | ${decimal('1.5')} | ${{ interestRate: { _lt: 1.5 } }} | ${'decimals too'}
    ${'name'}         | ${'eq'}  | ${'Aino'}         | ${{ name: { _eq: 'Aino' } }}      | ${'a system that ignores case answers more, not less'}
    ${'name'}         | ${'ne'}  | ${'Aino'}         | ${undefined}                      | ${'it would leave out "AINO" too'}
    ${'name'}         | ${'gt'}  | ${'Aino'}         | ${undefined}                      | ${'texts have no one order'}
    ${'customerNo'}   | ${'eq'}  | ${null}           | ${undefined}                      | ${'empty has no one form'}
    ${'customerNo'}   | ${'eq'}  | ${'ABC'}          | ${undefined}                      | ${'no number'}
    ${'a.b'}          | ${'eq'}  | ${1}              | ${undefined}                      | ${'of another table'}
    ${'name) { x'}    | ${'eq'}  | ${1}              | ${undefined}                      | ${'no name of a column'}
  `('pushes $path $op $value down as $pushed: $why', async ({ path, op, value, pushed }) => {
    server.answer = () => page([], 0)
    await pull(open(), { where: [{ path, op, value }] })
    expect(sent()[0]?.variables.filter).toEqual(pushed === undefined ? undefined : { _and: [pushed] })
  })

  it('refuses what is no name of a column', async () => {
    await expect(pull(open(), { paths: ['name } } }'] })).rejects.toMatchObject({
      problems: [{ code: 'UNKNOWN_PATH' }],
    })
  })

  it('that is shorter than its own count is not the whole', async () => {
    server.answer = () => page(rows(3), 4)
    expect((await pull(open())).end).toEqual({ complete: false })
  })

  const skipping = (all: () => readonly { associateNo: number }[], cap: number) => () => {
    const { variables } = sent().at(-1) as unknown as { variables: { first: number; skip?: number } }
    const from = variables.skip ?? 0
    const items = all().slice(from, from + Math.min(cap, variables.first))
    return page(items, all().length, from + items.length < all().length)
  }

  it('is fetched some pages ahead, in order, also where the system caps its pages', async () => {
    const all = rows(3333)
    server.answer = skipping(() => all, 400)
    const { keys, end } = await pull(open())
    expect(keys).toEqual(all.map(({ associateNo }) => associateNo))
    expect(end?.complete).toBe(true)
    expect(server.calls.length).toBe(1 + Math.ceil((3333 - 400) / 399))
  })

  it('whose rows move while it is read is not the whole', async () => {
    let all = rows(2500)
    const answer = skipping(() => all, 500)
    server.answer = () => {
      const reply = answer()
      all = [...all.filter(({ associateNo }) => associateNo !== 3 && associateNo !== 4), ...rows(2, 9001)].slice(
        0,
        2500,
      ) // same count, other rows
      return reply
    }
    expect((await pull(open())).end?.complete).toBe(false)
  })

  it('goes by cursor where rows cannot be skipped', async () => {
    const { graphql } = FILE as { graphql: { list: { arguments: { skip: unknown } } } }
    const { skip: _, ...args } = graphql.list.arguments
    const pages: Record<string, Reply> = { first: page(rows(1000), 1500, true, 'p2'), p2: page(rows(500, 1001), 1500) }
    server.answer = () => pages[(sent().at(-1)?.variables.after as string | undefined) ?? 'first'] as Reply
    const { keys, end } = await pull(
      open({ ...FILE, graphql: { ...graphql, list: { ...graphql.list, arguments: args } } }),
    )
    expect(keys).toHaveLength(1500)
    expect(end?.complete).toBe(true)
  })

  it.each`
    reply                                                                                                                     | code                 | why
    ${{ data: { useCompany: null }, errors: [{ message: 'no access', path: ['useCompany'] }] }}                               | ${'COMPANY_REFUSED'} | ${'the company itself is refused'}
    ${{ data: { useCompany: { associate: null } }, errors: [{ message: 'x', path: ['useCompany', 'associate'] }] }}           | ${'SYSTEM_REFUSED'}  | ${'a table is refused'}
    ${{ errors: [{ message: "Cannot query field 'x'", locations: [{}], extensions: { code: 'FIELDS_ON_CORRECT_TYPE' } }] }}   | ${'REQUEST_INVALID'} | ${'an unknown column'}
    ${{ data: { useCompany: { associate: { items: [{ associateNo: 1 }], totalCount: 1 } } }, errors: [{ message: 'half' }] }} | ${'SYSTEM_REFUSED'}  | ${'data with an error is no data'}
    ${{ data: { useCompany: { associate: { items: null } } } }}                                                               | ${'ANSWER_INVALID'}  | ${'no list'}
    ${{ data: { useCompany: { associate: { items: [], pageInfo: { hasNextPage: true } } } } }}                                | ${'ANSWER_INVALID'}  | ${'an empty page that goes on'}
    ${'hello'}                                                                                                                | ${'ANSWER_INVALID'}  | ${'no object'}
  `('fails with $code: $why', async ({ reply, code }) => {
    server.answer = () => ({ status: 200, body: reply })
    await expect(pull(open())).rejects.toMatchObject({ problems: [{ code }] })
  })

  it('is waited for where too many requests are under way', async () => {
    const busy = {
      errors: [
        {
          message: 'Company 7 has 60 requests in progress. Limit is 60.',
          extensions: { code: 'OUTSTANDING_LIMIT_EXCEEDED', limit: 60 },
        },
      ],
    }
    const replies: Reply[] = [
      { status: 200, body: busy },
      { status: 200, body: busy },
    ]
    server.answer = () => replies.shift() ?? page(rows(1), 1)
    expect((await pull(open())).keys).toEqual([1])
    server.answer = () => ({ status: 200, body: busy })
    await expect(pull(open())).rejects.toMatchObject({ problems: [{ code: 'RATE_LIMITED' }], retry: 'later' })
  })

  it('joins keys of several columns, and is asked by them', async () => {
    server.answer = () =>
      data('text', {
        items: [{ textType: 18, languageNo: 47, textNo: 3, text: 'Kunder' }],
        totalCount: 1,
        pageInfo: {},
      })
    const { records } = await pull(open(), { resource: 'text', paths: ['_key', 'text'] })
    expect(records[0]).toEqual({ _key: '18/47/3', textType: 18, languageNo: 47, textNo: 3, text: 'Kunder' })
    const found = await open().find('text', '_key', ['18/47/3', '18/47/4'], ['text'], NEVER)
    expect(found).toHaveLength(1)
    expect(sent().at(-1)?.variables.filter).toEqual({
      _or: [3, 4].map((textNo) => ({
        _and: [{ textType: { _eq: 18 } }, { languageNo: { _eq: 47 } }, { textNo: { _eq: textNo } }],
      })),
    })
  })

  it('asks for many values in one request', async () => {
    server.answer = () => page([{ associateNo: 1, customerNo: 10 } as { associateNo: number }], 1)
    await open().find('associate', 'customerNo', [10, '11', null, 'x'], ['name'], NEVER)
    expect(sent().map(({ variables }) => variables.filter)).toEqual([{ _and: [{ customerNo: { _in: [10, 11] } }] }])
  })
})

describe('a write', () => {
  const create = (set: readonly unknown[], ref = 'c'): Sendable => ({
    kind: 'create',
    ref,
    resource: 'associate',
    set: set as never,
  })
  const update = (set: readonly unknown[], expected?: readonly unknown[]): Sendable => ({
    kind: 'update',
    ref: 'u',
    resource: 'associate',
    key: '12',
    set: set as never,
    ...(expected ? { expect: expected as never } : {}),
  })
  const created = (row: object | null, affectedRows = 1) =>
    data('associate_create', { affectedRows, items: row === null ? null : [row] })

  it('keeps the written order, empties with the system´s own empty values, and reads back', async () => {
    server.answer = () => created({ associateNo: 12, name: 'A' })
    const receipt = await push1(
      create([
        ['orgUnit7', null],
        ['name', 'A'],
        ['customerNo', { suggest: true }],
        ['group12', null],
        ['interestRate', decimal('8.125')],
        ['currencyNo', '0'],
      ]),
    )
    expect(receipt).toEqual({ ref: 'c', status: 'done', key: '12', record: { associateNo: 12, name: 'A' } })
    const [call] = server.calls
    expect(call?.body).toContain(
      '"values":[{"orgUnit7":"","name":"A","customerNo":null,"group12":0,"interestRate":8.125,"currencyNo":0}]',
    )
    expect(sent()[0]?.query).toContain(
      'mutation ($in_no: Int!, $values: [Associate_Input!]!) { useCompany(no: $in_no) { associate_create(values: $values) { affectedRows items { associateNo orgUnit7 name customerNo group12 interestRate currencyNo } } } }',
    )
  })

  it('asks for a number within a range by the record´s own wishes', async () => {
    server.answer = () => created({ associateNo: 12 })
    await push1(
      create([
        ['customerNo', { suggest: true, from: 10000, to: 19999 }],
        ['name', 'A'],
        ['employeeNo', { suggest: true, from: 1, to: 9 }],
      ]),
    )
    expect(sent()[0]?.variables.values).toEqual([{ _suggest: ['customerNo:10000-19999', 'employeeNo:1-9'], name: 'A' }])
    expect(await push1(create([['customerNo', { suggest: true, from: 10000 }]]))).toMatchObject({
      status: 'refused',
      problem: { code: 'CANNOT_WRITE' },
    })
  })

  it('puts what is expected into the filter, and is stale where no row fits', async () => {
    server.answer = () => data('associate_update', { affectedRows: 0, items: [] })
    const receipt = await push1(
      update(
        [['name', 'B']],
        [
          ['name', 'A'],
          ['group12', null],
          ['joinup_Country.isoCode', 'FI'],
        ],
      ),
    )
    expect(receipt).toEqual({ ref: 'u', status: 'stale' })
    expect(sent()[0]?.variables).toMatchObject({
      filters: [{ _and: [{ associateNo: { _eq: 12 } }, { name: { _eq: 'A' } }, { group12: { _eq: 0 } }] }],
      values: [{ name: 'B' }],
    })
    expect(await push1(update([['name', 'B']]))).toMatchObject({ status: 'refused', problem: { code: 'RECORD_GONE' } })
  })

  it('leaves the key of several columns out of an update´s values', async () => {
    server.answer = () =>
      data('deliveryAddress_update', { affectedRows: 1, items: [{ associateNo: 3, deliveryAddressNo: 1, name: 'X' }] })
    const receipt = await push1({
      kind: 'update',
      ref: 'u',
      resource: 'deliveryAddress',
      key: '3/1',
      set: [['name', 'X']],
    })
    expect(receipt).toMatchObject({ status: 'done', key: '3/1', record: { _key: '3/1' } })
    expect(sent()[0]?.query).toContain('$values: [DeliveryAddress_Update_Input!]')
    expect(sent()[0]?.variables).toMatchObject({
      filters: [{ _and: [{ associateNo: { _eq: 3 } }, { deliveryAddressNo: { _eq: 1 } }] }],
    })
  })

  it('goes 32 in one request, each with its own receipt', async () => {
    let bodies = 0
    server.answer = ({ body }) => {
      bodies++
      const entries = JSON.parse(body) as Sent[]
      return {
        status: 200,
        body: entries.map((_, index) => created({ associateNo: bodies * 100 + index }).body as object),
      }
    }
    const changes = Array.from({ length: 64 }, (_, index) => create([['name', `N${index}`]], `r${index}`))
    const receipts = await open().push(changes as [Sendable, ...Sendable[]], NEVER)
    expect(receipts.map(({ status }) => status)).toEqual(Array(64).fill('done'))
    expect(receipts.map((receipt) => (receipt as { key: string }).key)).toEqual(
      [...rows(32, 100), ...rows(32, 200)].map(({ associateNo }) => String(associateNo)),
    )
    expect(bodies).toBe(2)
  })

  const ERROR = {
    message: 'Error: number is taken',
    path: ['useCompany', 'associate_create', 'values/0'],
    extensions: { data: { status_name: 'illegalValue' } },
  }
  const body = (value: unknown) => ({ status: 200, body: value })
  it.each`
    reply                                                                                                                      | status       | code                 | why
    ${body({ data: { useCompany: { associate_create: null } }, errors: [ERROR] })}                                             | ${'refused'} | ${'SYSTEM_REFUSED'}  | ${'a failed row'}
    ${body({ data: { useCompany: { associate_create: { affectedRows: 0, items: [null] } } }, errors: [ERROR] })}               | ${'refused'} | ${'SYSTEM_REFUSED'}  | ${'a failed row, counted'}
    ${body({ data: { useCompany: { associate_create: { affectedRows: 1, items: [{ associateNo: 5 }] } } }, errors: [ERROR] })} | ${'done'}    | ${undefined}         | ${'a row that is there, with one value refused: the answer shows it'}
    ${body({ data: { useCompany: null }, errors: [{ message: 'no', path: ['useCompany'] }] })}                                 | ${'refused'} | ${'COMPANY_REFUSED'} | ${'no right to the company'}
    ${body({ errors: [{ message: 'no column', locations: [{}] }] })}                                                           | ${'refused'} | ${'REQUEST_INVALID'} | ${'validation comes before execution'}
    ${body({ errors: [{ message: 'timed out' }] })}                                                                            | ${'unknown'} | ${'ANSWER_INVALID'}  | ${'an error that points nowhere may come from half way'}
    ${body({ data: null, errors: [{ message: 'boom' }] })}                                                                     | ${'unknown'} | ${'ANSWER_INVALID'}  | ${'execution had begun'}
    ${body({ data: { useCompany: { associate_create: null } }, errors: [{ ...ERROR, extensions: { code: 'TIMEOUT' } }] })}     | ${'unknown'} | ${'SYSTEM_TIMEOUT'}  | ${'the system says that it does not know'}
    ${body({ data: { useCompany: { associate_create: { affectedRows: 1, items: [] } } } })}                                    | ${'unknown'} | ${'ANSWER_INVALID'}  | ${'written, but no key'}
    ${body({})}                                                                                                                | ${'unknown'} | ${'ANSWER_INVALID'}  | ${'nothing said'}
    ${{ status: 400, body: { errors: [{ message: 'syntax', locations: [{}] }] } }}                                             | ${'refused'} | ${'REQUEST_INVALID'} | ${'a 400 with errors'}
    ${{ status: 403, body: 'read only' }}                                                                                      | ${'refused'} | ${'ACCESS_DENIED'}   | ${'a 403'}
    ${{ status: 502, body: 'gateway' }}                                                                                        | ${'unknown'} | ${'SYSTEM_DOWN'}     | ${'a gateway that gave up'}
  `('is $status: $why', async ({ reply, status, code }) => {
    server.answer = () => reply
    const receipt = await push1(create([['name', 'A']]))
    expect([receipt.status, 'problem' in receipt ? receipt.problem.code : undefined]).toEqual([status, code])
    expect(server.calls).toHaveLength(1)
  })

  it('is not believed where an error came with a count, unless the answer shows it', async () => {
    const answered = (name: string) =>
      body({
        data: { useCompany: { associate_update: { affectedRows: 1, items: [{ associateNo: 12, name }] } } },
        errors: [ERROR],
      })
    server.answer = () => answered('old')
    expect(await push1(update([['name', 'new']]))).toMatchObject({ status: 'unknown' })
    server.answer = () => answered('new')
    expect(await push1(update([['name', 'new']]))).toMatchObject({ status: 'done' })
  })

  it('is sent again where its entry of a batch was refused before it ran, and only that', async () => {
    const busy = { errors: [{ message: 'busy', extensions: { code: 'OUTSTANDING_LIMIT_EXCEEDED' } }] }
    let round = 0
    server.answer = ({ body: text }) => {
      round++
      if (round === 1) return body([created({ associateNo: 1 }).body, busy, created({ associateNo: 3 }).body])
      expect(text).toContain('"name":"b"')
      return created({ associateNo: 2 })
    }
    const receipts = await open().push(
      [create([['name', 'a']], 'a'), create([['name', 'b']], 'b'), create([['name', 'c']], 'c')],
      NEVER,
    )
    expect(receipts.map((receipt) => [receipt.ref, receipt.status === 'done' && receipt.key])).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
    ])
    expect(round).toBe(2)
  })

  it('has an unknown outcome where the answer to a batch does not fit', async () => {
    const changes: [Sendable, ...Sendable[]] = [create([['name', 'a']], 'a'), create([['name', 'b']], 'b')]
    for (const reply of [[created({ associateNo: 1 }).body], { data: null }, 'x']) {
      server.answer = () => body(reply)
      expect((await open().push(changes, NEVER)).map(({ status }) => status)).toEqual(['unknown', 'unknown'])
    }
    server.answer = () => body({ errors: [{ message: 'at most 32', locations: [{}] }] })
    expect((await open().push(changes, NEVER)).map(({ status }) => status)).toEqual(['refused', 'refused'])
  })

  it('of a record that is deleted names it by its key', async () => {
    server.answer = () => data('deliveryAddress_delete', { affectedRows: 1 })
    expect(await push1({ kind: 'delete', ref: 'd', resource: 'deliveryAddress', key: '3/1' })).toEqual({
      ref: 'd',
      status: 'done',
      key: '3/1',
    })
    expect(await push1({ kind: 'delete', ref: 'd', resource: 'deliveryAddress', key: '3' })).toMatchObject({
      status: 'refused',
    })
    expect(await push1({ kind: 'delete', ref: 'd', resource: 'associate', key: '3' })).toMatchObject({
      status: 'refused',
      problem: { code: 'CANNOT_WRITE' },
    })
  })

  it('of nothing sends nothing', async () => {
    expect(await push1(update([]))).toMatchObject({ status: 'done', key: '12' })
    expect(server.calls).toHaveLength(0)
  })

  it('that is not allowed by types or names is never sent', async () => {
    for (const [set, code] of [
      [[['customerNo', 'x']], 'VALUE_TYPE'],
      [[['orgUnit7', 'longer than ten']], 'VALUE_TOO_LONG'],
      [[['name } }', 'x']], 'UNKNOWN_PATH'],
      [[['__proto__', 'x']], 'UNKNOWN_PATH'],
    ] as const) {
      expect(await push1(create(set))).toMatchObject({ status: 'refused', problem: { code } })
    }
    expect(server.calls).toHaveLength(0)
  })
})

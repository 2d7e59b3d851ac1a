import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { decimal } from '../../engine/core/value.ts'
import type { Sendable, System, SystemRecord } from '../../engine/systems/system.ts'
import type { Bench } from './benches/bench.ts'
import { thirdRestBench } from './benches/third-benches.ts'
import type { Reply, WireCall } from './servers/fault-server.ts'
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

function open(...file: Parameters<typeof restFile>): System {
  const system = server.open(restFile(...file))
  opened.push(system)
  return system
}
async function pull(system: System, since?: string) {
  const records: SystemRecord[] = []
  let end: { complete: boolean; cursor?: string } | undefined
  for await (const page of system.pull(
    { resource: 'things', paths: [], ...(since === undefined ? {} : { since }) },
    NEVER,
  )) {
    records.push(...page.records)
    end = page.end
  }
  return { ids: records.map(({ id }) => id), end }
}
const things = (count: number, from = 0) => Array.from({ length: count }, (_, index) => ({ id: from + index }))
/** A list that a test may change between two pages. */
const listOf =
  (rows: () => readonly object[]) =>
  (call: WireCall): Reply => {
    const offset = Number(call.query.get('offset') ?? 0)
    return { status: 200, body: rows().slice(offset, offset + Number(call.query.get('limit'))) }
  }
const sent = () =>
  server.calls.map(({ method, path, body }) => ({
    method,
    path,
    body: body === '' ? undefined : (JSON.parse(body) as unknown),
  }))

describe('offset pages', () => {
  it('begin with the last row of the page before', async () => {
    server.answer = listOf(() => things(12))
    expect((await pull(open({}, { paging: 'offset' }))).ids).toEqual(things(12).map(({ id }) => id))
    expect(server.calls.map(({ query }) => query.get('offset')).toSorted()).toEqual(['0', '4', '8'])
  })

  it.each`
    count | most  | why
    ${0}  | ${1}  | ${'an empty list is one request'}
    ${4}  | ${1}  | ${'so is a short page'}
    ${5}  | ${2}  | ${'a full page may not be the last'}
    ${41} | ${15} | ${'pages ahead are few while the end is not known'}
  `('$count rows take at most $most requests: $why', async ({ count, most }) => {
    server.answer = listOf(() => things(count))
    expect((await pull(open({}, { paging: 'offset' }))).ids).toHaveLength(count)
    expect(server.calls.length).toBeLessThanOrEqual(most)
  })

  it('do not count as the whole when rows moved while they were read', async () => {
    let rows = things(14)
    server.answer = (call) => {
      const reply = listOf(() => rows)(call)
      rows = rows.filter(({ id }) => id !== 1) // somebody deletes an early row after the first page
      return reply
    }
    const { end, ids } = await pull(open({}, { paging: 'offset' }))
    expect(end).toEqual({ complete: false })
    expect(ids).toContain(13)
  })

  it('are told from a system that ignores the offset', async () => {
    server.answer = () => ({ status: 200, body: things(5) })
    await expect(pull(open({}, { paging: 'offset' }))).rejects.toMatchObject({ problems: [{ code: 'ANSWER_INVALID' }] })
  })

  it('are told from a system that gives its list whole', async () => {
    server.answer = () => ({ status: 200, body: things(9) })
    const { ids, end } = await pull(open({}, { paging: 'offset' }))
    expect(ids).toHaveLength(9)
    expect(end?.complete).toBe(true)
    expect(server.calls).toHaveLength(1)
  })

  it('may be counted by number', async () => {
    const bench: Bench = await thirdRestBench()
    await bench.seed(23)
    const system = bench.open()
    const names: unknown[] = []
    for await (const { records } of system.pull({ resource: 'people-by-page', paths: [] }, NEVER))
      names.push(...records.map(({ name }) => name))
    expect(names).toEqual(Array.from({ length: 23 }, (_, index) => `Person ${index}`))
    await system.close()
    await bench.stop()
  })
})

describe('token pages', () => {
  const paging = { paging: 'token' }

  it('go on to the missing header, also past short and empty pages', async () => {
    const pages = [things(5), things(2, 5), [], things(1, 7)]
    server.answer = ({ query }) => {
      const page = Number(query.get('page') ?? 0)
      return { status: 200, body: pages[page], ...(page < 3 ? { headers: { Next: String(page + 1) } } : {}) }
    }
    const { ids, end } = await pull(open({}, paging), '2026-01-01T00:00:00Z')
    expect(ids).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
    expect(end?.complete).toBe(true)
    expect(server.calls.map(({ query }) => query.get('since'))).toEqual(Array(4).fill('2026-01-01T00:00:00Z'))
  })

  it('that name themselves as the next one are refused', async () => {
    server.answer = () => ({ status: 200, body: things(1), headers: { Next: 'again' } })
    await expect(pull(open({}, paging))).rejects.toMatchObject({ problems: [{ code: 'ANSWER_INVALID' }] })
  })
})

describe('writes', () => {
  const update = (set: readonly (readonly [string, never])[] | readonly unknown[]): Sendable => ({
    kind: 'update',
    ref: 'u',
    resource: 'things',
    key: 'a/b',
    set: set as never,
  })

  it.each`
    patchScalars | values
    ${'string'}  | ${['true', '12.5', '0.1234567890123456789', null, 'text', '7']}
    ${'native'}  | ${[true, 12.5, '0.1234567890123456789', null, 'text', 7]}
  `('patch leaf paths in the order given, scalars as $patchScalars', async ({ patchScalars, values }) => {
    server.answer = () => ({ status: 200, body: [{ id: 'a/b' }] })
    const system = open({
      rest: { paging: {}, update: { method: 'PATCH', form: 'operations', op: 'Replace', patchScalars } },
    })
    const long = decimal('0.1234567890123456789')
    const [receipt] = await system.push(
      [
        update([
          ['on', true],
          ['price.amount', 12.5],
          ['rate', long],
          ['owner.guid', null],
          ['name', 'text'],
          ['count', 7],
        ]),
      ],
      NEVER,
    )
    expect(receipt).toMatchObject({ status: 'done', key: 'a/b', record: { id: 'a/b' } })
    const [call] = server.calls
    expect(call?.path).toBe('/things/a%2Fb')
    const paths = ['/on', '/price/amount', '/rate', '/owner/guid', '/name', '/count']
    const body = JSON.parse((call?.body ?? '').replace('0.1234567890123456789}', '"0.1234567890123456789"}')) as unknown
    expect(body).toEqual(paths.map((path, index) => ({ op: 'Replace', path, value: values[index] })))
  })

  it('build nested objects of a create, leave empty values out, and read the key of a list of one', async () => {
    server.answer = () => ({ status: 201, body: [{ id: 9, name: 'n' }] })
    const [receipt] = await open().push(
      [
        {
          kind: 'create',
          ref: 'c',
          resource: 'things',
          set: [
            ['name', 'n'],
            ['price.amount', decimal('1.10')],
            ['price.currency', 'EUR'],
            ['note', null],
            ['number', { suggest: true }],
          ],
        },
      ],
      NEVER,
    )
    expect(receipt).toMatchObject({ status: 'done', key: '9', record: { name: 'n' } })
    expect(sent()).toEqual([
      { method: 'POST', path: '/things', body: { name: 'n', price: { amount: 1.1, currency: 'EUR' } } },
    ])
  })

  it('create below the record that the values name', async () => {
    server.answer = () => ({ status: 201, body: { id: 9 } })
    const system = open({}, { createAt: '/owners/{owner.guid}/things' })
    await system.push(
      [
        {
          kind: 'create',
          ref: 'c',
          resource: 'things',
          set: [
            ['owner.guid', 'g 1'],
            ['name', 'n'],
          ],
        },
      ],
      NEVER,
    )
    expect(server.calls[0]?.path).toBe('/owners/g%201/things')
    const [receipt] = await system.push([{ kind: 'create', ref: 'c', resource: 'things', set: [['name', 'n']] }], NEVER)
    expect(receipt).toMatchObject({ status: 'refused', problem: { code: 'REQUEST_INVALID' } })
  })

  it('send the whole record back where the system wants that', async () => {
    server.answer = ({ method }) => ({
      status: 200,
      body:
        method === 'GET' ? { id: 'a/b', name: 'old', price: { amount: 1, currency: 'EUR' }, at: 'x' } : { id: 'a/b' },
    })
    const system = open({ rest: { paging: {}, update: { method: 'PUT', form: 'whole' } } }, { readOnly: ['at'] })
    await system.push([update([['price.amount', 2]])], NEVER)
    expect(sent()[1]).toEqual({
      method: 'PUT',
      path: '/things/a%2Fb',
      body: { id: 'a/b', name: 'old', price: { amount: 2, currency: 'EUR' } },
    })
  })

  it('repeat what replaces values after a failure, and tell when they gave up', async () => {
    let left = 2
    server.answer = () => (left-- > 0 ? { status: 503, body: 'later' } : { status: 200, body: { id: 'a/b' } })
    const system = open()
    expect(await system.push([update([['name', 'n']])], NEVER)).toMatchObject([{ status: 'done' }])
    expect(server.calls).toHaveLength(3)
    left = 99
    expect(await system.push([update([['name', 'n']])], NEVER)).toMatchObject([
      { status: 'unknown', problem: { code: 'SYSTEM_DOWN' } },
    ])
  })

  it('do not know what a refusal means after a try that may have been executed', async () => {
    const replies: Reply[] = [
      { status: 504, body: '' },
      { status: 400, body: { message: 'no' } },
    ]
    server.answer = () => replies.shift() ?? { status: 200, body: {} }
    expect(await open().push([update([['name', 'n']])], NEVER)).toMatchObject([{ status: 'unknown' }])
  })

  it('take a record that is gone at the second try for deleted by the first', async () => {
    const replies: Reply[] = [{ status: 504, body: '' }, { status: 404 }]
    server.answer = () => replies.shift() ?? { status: 404 }
    const remove: Sendable = { kind: 'delete', ref: 'd', resource: 'things', key: '1' }
    expect(await open().push([remove], NEVER)).toEqual([{ ref: 'd', status: 'done', key: '1' }])
    expect(await open().push([remove], NEVER)).toMatchObject([{ status: 'refused', problem: { code: 'RECORD_GONE' } }])
  })

  it('are not sure of a create whose answer cannot be read', async () => {
    for (const body of ['<html>', {}, []]) {
      server.answer = () => ({ status: 201, body })
      const [receipt] = await open().push(
        [{ kind: 'create', ref: 'c', resource: 'things', set: [['name', 'n']] }],
        NEVER,
      )
      expect(receipt).toMatchObject({ status: 'unknown', problem: { code: 'ANSWER_INVALID' } })
    }
  })

  it('keep the changes of one record in their order', async () => {
    server.answer = async ({ body }) => {
      if (body.includes('first')) await new Promise((resolve) => setTimeout(resolve, 30))
      return { status: 200, body: { id: 'a/b' } }
    }
    await open().push([update([['name', 'first']]), update([['name', 'second']])], NEVER)
    expect(server.calls.map(({ body }) => (body.includes('first') ? 1 : 2))).toEqual([1, 2])
  })

  it.each`
    kind        | status | code                | why
    ${'create'} | ${404} | ${'CANNOT_WRITE'}   | ${'an older API has no such address'}
    ${'create'} | ${405} | ${'CANNOT_WRITE'}   | ${'or not this method'}
    ${'update'} | ${404} | ${'RECORD_GONE'}    | ${'the record is gone'}
    ${'update'} | ${403} | ${'ACCESS_DENIED'}  | ${'a right is missing'}
    ${'update'} | ${409} | ${'SYSTEM_REFUSED'} | ${'the system says no'}
    ${'delete'} | ${410} | ${'RECORD_GONE'}    | ${'gone for good'}
  `('that are answered $status at a $kind are refused as $code: $why', async ({ kind, status, code }) => {
    server.answer = () => ({ status })
    const [receipt] = await open().push([{ kind, ref: 'r', resource: 'things', key: '1', set: [['name', 'n']] }], NEVER)
    expect(receipt).toMatchObject({ status: 'refused', problem: { code } })
  })

  it('never leave the resource by way of a key', async () => {
    for (const key of ['', '.', '..']) {
      const [receipt] = await open().push([{ kind: 'delete', ref: 'd', resource: 'things', key }], NEVER)
      expect(receipt).toMatchObject({ status: 'refused', problem: { code: 'REQUEST_INVALID' } })
    }
    expect(server.calls).toHaveLength(0)
  })

  it('refuse paths that reach past the record', async () => {
    for (const path of ['__proto__.polluted', 'a.constructor.b', 'a b', '']) {
      const [receipt] = await open().push([update([[path, 'x']])], NEVER)
      expect(receipt).toMatchObject({ status: 'refused', problem: { code: 'UNKNOWN_PATH' } })
    }
    expect(server.calls).toHaveLength(0)
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('say in the words of the system why they were refused, without secrets', async () => {
    server.answer = () => ({
      status: 400,
      body: {
        error: {
          type: 'InvalidParameter',
          details: [{ message: 'paymentTerm secret-of-the-client' }, { message: 'name' }],
        },
      },
    })
    const system = open({ errors: { message: ['error.details.message'], code: ['error.type'] } })
    const [receipt] = await system.push([update([['name', 'n']])], NEVER)
    expect(receipt?.status === 'refused' && receipt.problem.what).toBe(
      'one, PATCH /things/{key}: turned down with status 400: InvalidParameter: paymentTerm ***: name',
    )
  })

  it('are refused where the description does not allow them', async () => {
    const [receipt] = await open({}, { can: [] }).push([update([['name', 'n']])], NEVER)
    expect(receipt).toMatchObject({ status: 'refused', problem: { code: 'CANNOT_WRITE' } })
    expect(server.calls).toHaveLength(0)
  })
})

describe('looking up', () => {
  it('keeps only what was asked for, and asks once for each value where the system takes one', async () => {
    server.answer = ({ query }) => ({
      status: 200,
      body: [
        { id: 1, code: ` ${query.get('code')}` },
        { id: 2, code: `${query.get('code')}-more` },
      ],
    })
    const found = await open().find('things', 'code', ['A', 'b'], [], NEVER)
    expect(found.map(({ code }) => code)).toEqual([' A', ' b'])
    expect(server.calls.map(({ query }) => query.get('code'))).toEqual(['A', 'b'])
  })

  it('refuses paths that the system cannot be asked by', async () => {
    await expect(open().find('things', 'colour', ['red'], [], NEVER)).rejects.toMatchObject({
      problems: [{ code: 'UNKNOWN_PATH' }],
    })
  })
})

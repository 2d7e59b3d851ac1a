import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { side } from '../../engine/core/ids.ts'
import { orThrow } from '../../engine/core/problem.ts'
import { parseDescription } from '../../engine/systems/description/parse-description.ts'
import { insecurity } from '../../engine/systems/http/connection.ts'
import { Redactor } from '../../engine/systems/http/redact.ts'
import { Limiters } from '../../engine/systems/limiters.ts'
import { openSystem } from '../../engine/systems/open-system.ts'
import type { System } from '../../engine/systems/system.ts'
import { QUICK } from './benches/bench.ts'
import type { WireCall } from './servers/fault-server.ts'
import { restFile, type Scripted, startScripted } from './servers/scripted.ts'

const NEVER = new AbortController().signal
const FILE = restFile({
  auth: {
    token: {
      url: '{url}/token',
      json: { client_id: '{clientId}', client_secret: '{clientSecret}', scope: '{scope}' },
      answer: { token: 'access_token', expiresIn: 'lives_for' },
    },
    headers: { Authorization: 'Bearer {token}', Client_Id: '{clientId}' },
  },
  connection: { url: {}, clientId: {}, clientSecret: { secret: true }, scope: {}, company: {} },
})

let server: Scripted
let issued: number
let good: ReadonlySet<string>
let tokenCalls: WireCall[]
const opened: System[] = []

beforeEach(async () => {
  server = await startScripted()
  issued = 0
  tokenCalls = []
  good = new Set(['tok-1', 'tok-2', 'tok-3'])
  server.answer = function withTokens(call: WireCall) {
    if (call.path === '/token') {
      tokenCalls.push(call)
      const { client_secret: secret } = JSON.parse(call.body) as { client_secret: string }
      if (secret !== 'right-secret')
        return { status: 400, body: { error: 'invalid_client', error_description: `no client with secret ${secret}` } }
      return { status: 200, body: { access_token: `tok-${++issued}`, lives_for: 100 } }
    }
    return good.has((call.headers.authorization ?? '').replace('Bearer ', ''))
      ? { status: 200, body: [{ id: 1 }] }
      : { status: 401, body: `expired: ${call.headers.authorization}` }
  }
})
afterEach(async () => {
  await Promise.all(opened.map((system) => system.close()))
  await server.stop()
})

function open(connection: () => Promise<Record<string, string>>, now: () => number = Date.now): System {
  const system = openSystem({
    side: side('one'),
    description: orThrow(parseDescription(FILE)),
    connection,
    dryRun: true,
    limiters: new Limiters(),
    now,
    ...QUICK,
  })
  opened.push(system)
  return system
}
const read = async (system: System) => {
  for await (const _ of system.pull({ resource: 'things', paths: [] }, NEVER));
}
const right = async () => ({ url: server.url, clientId: 'client', clientSecret: 'right-secret' })

describe('a token', () => {
  it('is fetched once for all who wait, and sent with every request', async () => {
    const system = open(right)
    await Promise.all(Array.from({ length: 12 }, () => read(system)))
    expect(tokenCalls).toHaveLength(1)
    expect(JSON.parse(tokenCalls[0]?.body ?? '')).toEqual({ client_id: 'client', client_secret: 'right-secret' })
    expect(
      server.calls
        .filter(({ path }) => path === '/things')
        .every(({ headers }) => headers.authorization === 'Bearer tok-1' && headers.client_id === 'client'),
    ).toBe(true)
  })

  it('is renewed before it expires', async () => {
    let now = 1_000_000
    const system = open(right, () => now)
    await read(system)
    now += 89_000
    await read(system)
    expect(issued).toBe(1)
    now += 2000
    await read(system)
    expect(issued).toBe(2)
  })

  it('is fetched anew after a 401, by what the connection says now', async () => {
    let secret = 'right-secret'
    let asked = 0
    const system = open(async () => {
      asked++
      return { ...(await right()), clientSecret: secret }
    })
    await read(system)
    expect(asked).toBe(1)
    good = new Set(['tok-2'])
    await Promise.all([read(system), read(system), read(system)])
    expect(issued).toBe(2)
    expect(asked).toBe(2)
    good = new Set()
    secret = 'rotated-to-a-wrong-one'
    await expect(read(system)).rejects.toMatchObject({ problems: [{ code: 'AUTH_FAILED' }] })
  })

  it('is asked for again once the secret was mended', async () => {
    let secret = 'wrong-secret'
    const system = open(async () => ({ ...(await right()), clientSecret: secret }))
    await expect(read(system)).rejects.toMatchObject({ problems: [{ code: 'AUTH_FAILED' }] })
    secret = 'right-secret'
    await read(system)
    expect(issued).toBe(1)
  })

  it('shows neither secret nor token in an error', async () => {
    const wrong = open(async () => ({ ...(await right()), clientSecret: 'wrong-secret' }))
    const first = await read(wrong).catch((error: Error) => error)
    good = new Set()
    const second = await read(open(right)).catch((error: Error) => error)
    for (const error of [first, second] as Error[]) {
      const text = `${error.message} ${error.stack} ${JSON.stringify(error)} ${JSON.stringify(Object.getOwnPropertyDescriptors(error))}`
      for (const secret of ['wrong-secret', 'right-secret', 'tok-1', 'tok-2']) expect(text).not.toContain(secret)
    }
    expect((first as Error).message).toContain('***')
  })

  it('is no write: a dry run may log in', async () => {
    const system = open(right)
    await read(system)
    expect(system.calls()).toEqual({ made: 1, writes: 0 })
  })

  it('fails as itself where the log-in is down', async () => {
    const previous = server.answer
    server.answer = function withTokens(call: WireCall) {
      return call.path === '/token' ? { status: 503, body: 'down for repair' } : previous(call)
    }
    await expect(read(open(right))).rejects.toMatchObject({ problems: [{ code: 'SYSTEM_DOWN' }], retry: 'later' })
  })
})

describe('a connection', () => {
  it('names what is missing', async () => {
    const system = open(async () => ({ clientId: 'client', clientSecret: 'right-secret' }))
    await expect(read(system)).rejects.toMatchObject({ problems: [{ code: 'URL_INSECURE' }] })
    const needs = restFile({
      connection: { url: { required: true, about: 'address of the API' } },
      identity: { path: 'id', resource: 'things' },
    })
    const bare = openSystem({
      side: side('one'),
      description: orThrow(parseDescription(needs)),
      connection: async () => ({}),
      dryRun: true,
      limiters: new Limiters(),
      now: Date.now,
    })
    opened.push(bare)
    await expect(read(bare)).rejects.toMatchObject({
      problems: [{ code: 'CONNECTION_INCOMPLETE', what: 'one: "url" is missing (address of the API)' }],
    })
  })

  it.each`
    url                               | safe     | why
    ${'https://api.example.com/v1'}   | ${true}  | ${'encrypted'}
    ${'http://127.0.0.1:8080/v1'}     | ${true}  | ${'this machine'}
    ${'http://localhost/v1'}          | ${true}  | ${'this machine by name'}
    ${'http://[::1]:3000/'}           | ${true}  | ${'this machine, IPv6'}
    ${'http://api.example.com/v1'}    | ${false} | ${'not encrypted'}
    ${'http://localhost.evil.com/v1'} | ${false} | ${'only begins like this machine'}
    ${'https://user:pw@example.com'}  | ${false} | ${'credentials in the address'}
    ${'ftp://example.com'}            | ${false} | ${'no web address'}
    ${'example.com'}                  | ${false} | ${'no address'}
  `('$url: $safe, $why', ({ url, safe }) => {
    expect(insecurity(url) === undefined).toBe(safe)
  })
})

describe('Redactor', () => {
  it('hides secrets as they are, in addresses and in Basic, and cuts long texts', () => {
    const redactor = new Redactor()
    redactor.hide('p&ss word')
    redactor.hide('abc')
    expect(redactor.clean('p&ss word p%26ss%20word abc')).toBe('*** *** abc')
    expect(redactor.clean(Buffer.from('p&ss word').toString('base64'))).toBe('***')
    expect(redactor.clean('x'.repeat(1000)).length).toBeLessThan(320)
  })
})

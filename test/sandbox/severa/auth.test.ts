import { describe, expect, it } from 'vitest'
import { Bench } from './harness.ts'

const token = (bench: Bench, body: unknown) => bench.send('POST', '/v1/token', body, {})

describe('the token endpoint', () => {
  it.each`
    body                                                                         | why
    ${{ client_id: 'id', client_secret: 'secret' }}                              | ${'as the document writes it'}
    ${{ client_Id: 'id', client_Secret: 'secret', scope: null }}                 | ${'as most clients write it'}
    ${{ CLIENT_ID: 'id', Client_Secret: 'secret', grant_type: 'x', scope: ' ' }} | ${'in any case, with more than is asked'}
  `('takes credentials $why', async ({ body }) => {
    const bench = await Bench.open()
    const { status, json } = await token(bench, body)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      access_token_type: 'Bearer',
      access_token_expires_in: 3600,
      access_token_expires_utc: '2026-11-23T09:00:00.250Z',
      refresh_token_expires_in: 86_400,
      refresh_token_expires_utc: '2026-11-24T08:00:00.250Z',
    })
    expect(json.scope.split(',')).toContain('customers:read')
    expect(bench.sandbox.violations()).toEqual([])
  })

  it.each`
    scope                               | why
    ${'customers:read,settings:read'}   | ${'commas'}
    ${'customers:read, settings:read'}  | ${'commas and spaces'}
    ${'customers:read settings:read'}   | ${'spaces'}
    ${' customers:read  settings:read'} | ${'spaces here and there'}
  `('reads scopes parted by $why', async ({ scope }) => {
    const bench = await Bench.open()
    const { json } = await bench.signIn(scope)
    expect(json.scope.split(',').toSorted()).toEqual(['customers:read', 'settings:read'])
    expect((await bench.get('/v1/customers')).status).toBe(200)
    expect((await bench.get('/v1/projects')).json.error.type).toBe('InsufficientApiScope')
  })

  it.each`
    body                                                          | status | type                        | violations
    ${{ client_id: 'id', client_secret: 'no' }}                   | ${401} | ${'AuthenticationRequired'} | ${0}
    ${{ client_id: 'who', client_secret: 'secret' }}              | ${401} | ${'AuthenticationRequired'} | ${0}
    ${{ client_id: 'id', client_secret: 'secret', scope: 'all' }} | ${400} | ${'InvalidParameter'}       | ${0}
    ${{ client_id: 'id' }}                                        | ${400} | ${'InvalidParameter'}       | ${1}
    ${'id'}                                                       | ${400} | ${'InvalidParameter'}       | ${1}
  `('refuses $body', async ({ body, status, type, violations }) => {
    const bench = await Bench.open()
    const answer = await token(bench, body)
    expect(answer.status).toBe(status)
    expect(answer.json.error).toMatchObject({ type, httpStatusCode: status })
    expect(bench.sandbox.violations()).toHaveLength(violations)
  })

  it('grants no scope that the administrator did not tick', async () => {
    const bench = await Bench.open({
      credentials: [{ clientId: 'id', clientSecret: 'secret', scopes: ['customers:read'] }],
    })
    expect((await bench.signIn('customers:read,projects:read')).json.scope).toBe('customers:read')
    expect((await bench.signIn()).json.scope).toBe('customers:read')
    const refused = await bench.post('/v1/customers', { name: 'X' })
    expect([refused.status, refused.json.error.type]).toEqual([403, 'InsufficientApiScope'])
  })
})

describe('a session', () => {
  it('ends when the clock says so, and not a moment earlier', async () => {
    const bench = await Bench.open({ accessTokenSeconds: 60 })
    bench.clock.forward(59_999)
    expect((await bench.get('/v1/customers')).status).toBe(200)
    bench.clock.forward(1)
    const { status, json } = await bench.get('/v1/customers')
    expect([status, json.error.type]).toEqual([401, 'AuthenticationRequired'])
  })

  it('is renewed by a bare JSON text, once per refresh token', async () => {
    const bench = await Bench.open({ refreshTokenSeconds: 100 })
    const first = (await bench.signIn('customers:read')).json
    const refresh = (value: unknown) => bench.send('POST', '/v1/refreshtoken', value, { Client_Id: 'id' })
    const second = await refresh(first.refresh_token)
    expect(second.status).toBe(200)
    expect(second.json.scope).toBe('customers:read')
    expect(second.json.access_token).not.toBe(first.access_token)
    expect((await refresh(first.refresh_token)).status).toBe(401)
    bench.clock.forward(100_000)
    expect((await refresh(second.json.refresh_token)).status).toBe(401)
    expect(bench.sandbox.violations()).toEqual([])
    expect((await refresh({ refresh_token: 'x' })).status).toBe(400)
    expect(bench.sandbox.violations()).toHaveLength(1)
  })

  it('takes a refresh token again where the switch says so', async () => {
    const bench = await Bench.open({ assumed: { refreshTokenSingleUse: false } })
    const { refresh_token } = (await bench.signIn()).json
    for (const _ of [1, 2]) {
      expect((await bench.send('POST', '/v1/refreshtoken', refresh_token, { Client_Id: 'id' })).status).toBe(200)
    }
  })

  it('lives on after sign-out, its refresh token does not', async () => {
    const bench = await Bench.open()
    const { refresh_token } = (await bench.signIn()).json
    const out = await bench.send('POST', '/v1/signout', refresh_token, { Client_Id: 'id' })
    expect([out.status, out.text]).toEqual([200, ''])
    expect((await bench.get('/v1/customers')).status).toBe(200)
    expect((await bench.send('POST', '/v1/refreshtoken', refresh_token, { Client_Id: 'id' })).status).toBe(401)
  })

  it('needs the Client_Id header, and the right one, unless the switch is off', async () => {
    const strict = await Bench.open()
    const lax = await Bench.open({ requireClientId: false })
    for (const [bench, header, status] of [
      [strict, undefined, 401],
      [strict, 'other', 401],
      [strict, 'id', 200],
      [lax, undefined, 200],
      [lax, 'other', 401],
    ] as const) {
      const { access_token } = (await bench.signIn()).json
      const headers = { Authorization: `Bearer ${access_token}`, ...(header && { Client_Id: header }) }
      const answer = await bench.send('GET', '/v1/customers', undefined, headers)
      expect(answer.status).toBe(status)
      if (status === 401)
        expect(answer.json.error.details[0].location).toMatchObject({ type: 'RequestHeader', name: 'Client_Id' })
    }
  })

  it('is not needed for the server heartbeat, but for the authorised one', async () => {
    const bench = await Bench.open()
    expect((await bench.send('GET', '/heartbeat/server', undefined, {})).text).toBe('OK')
    expect((await bench.send('GET', '/heartbeat/authorized', undefined, {})).status).toBe(401)
    expect((await bench.get('/heartbeat/authorized')).status).toBe(204)
  })
})

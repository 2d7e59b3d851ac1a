import { describe, expect, it } from 'vitest'
import { Bench } from './harness.ts'

const limited = async (rateLimit: object = {}) => {
  let now = 5000
  const bench = await Bench.open({
    rateLimit: { perSecond: 10, ...rateLimit },
    monotonicMs: () => now,
    credentials: [
      { clientId: 'id', clientSecret: 'secret' },
      { clientId: 'other', clientSecret: 'secret' },
    ],
  })
  const burst = async (count: number) => {
    const statuses: number[] = []
    for (let i = 0; i < count; i++) statuses.push((await bench.get('/v1/customers')).status)
    return statuses.filter((status) => status === 429).length
  }
  const wait = (ms: number) => {
    now += ms
  }
  return { bench, burst, wait }
}

describe('the rate limit', () => {
  it('admits ten requests in any second and answers the rest as the gateway does', async () => {
    const { bench, burst, wait } = await limited()
    expect(await burst(10)).toBe(0)
    const refused = await bench.get('/v1/customers')
    expect(refused.status).toBe(429)
    expect(refused.text).toBe('API calls quota exceeded! maximum admitted 10 per 1s.')
    expect(refused.headers.get('Content-Type')).toBe('text/plain')
    expect(refused.headers.has('Retry-After')).toBe(false)
    wait(999)
    expect(await burst(1)).toBe(1)
    wait(1)
    expect(await burst(11)).toBe(1)
    expect(bench.sandbox.refused()).toBe(3)
  })

  it('is a sliding window, not a bucket per second', async () => {
    const { burst, wait } = await limited()
    expect(await burst(5)).toBe(0)
    wait(600)
    expect(await burst(5)).toBe(0)
    wait(500)
    // The first five are out of the window, the second five are in it.
    expect(await burst(6)).toBe(1)
  })

  it('counts before anything is done: a refused POST wrote nothing', async () => {
    const { bench, burst } = await limited()
    await burst(10)
    expect((await bench.post('/v1/customers', { name: 'X' })).status).toBe(429)
    expect(bench.sandbox.dump().customers).toBeUndefined()
  })

  it('leaves token requests and other credentials alone', async () => {
    const { bench, burst } = await limited()
    await burst(10)
    for (let i = 0; i < 20; i++) expect((await bench.signIn()).status).toBe(200)
    const { access_token } = (await bench.signIn(null, 'other')).json
    const headers = { Authorization: `Bearer ${access_token}`, Client_Id: 'other' }
    expect((await bench.send('GET', '/v1/customers', undefined, headers)).status).toBe(200)
  })

  it.each`
    rateLimit                              | count | refused | why
    ${{ perSecond: 3 }}                    | ${5}  | ${2}    | ${'the limit can be set'}
    ${{ perSecond: null }}                 | ${99} | ${0}    | ${'null means none'}
    ${{ perSecond: 10, retryAfter: true }} | ${12} | ${2}    | ${'with Retry-After'}
  `('$why', async ({ rateLimit, count, refused }) => {
    const { bench, burst } = await limited(rateLimit)
    expect(await burst(count)).toBe(refused)
    if (rateLimit.retryAfter) expect((await bench.get('/v1/customers')).headers.get('Retry-After')).toBe('1')
    bench.sandbox.resetCounts()
    expect([bench.sandbox.refused(), bench.sandbox.requests()]).toEqual([0, []])
  })
})

it('counts requests by the template of their operation', async () => {
  const bench = await Bench.open()
  await bench.get('/v1/customers?isActive=true')
  await bench.get('/v1/customers')
  await bench.get('/v1/customers/abc')
  expect(bench.sandbox.requests()).toEqual([
    { operation: 'POST /v1/token', count: 1 },
    { operation: 'GET /v1/customers', count: 2 },
    { operation: 'GET /v1/customers/{guid}', count: 1 },
  ])
})

it.each`
  method      | path                         | isWrite
  ${'GET'}    | ${'/rest-api/v1/customers'}  | ${false}
  ${'POST'}   | ${'/rest-api/v1/customers'}  | ${true}
  ${'PATCH'}  | ${'/v1/customers/abc'}       | ${true}
  ${'DELETE'} | ${'/v1.0/customers/abc?x=1'} | ${true}
  ${'POST'}   | ${'/rest-api/v1/token'}      | ${false}
  ${'POST'}   | ${'/v1/refreshtoken'}        | ${false}
  ${'POST'}   | ${'/v1.0/signout'}           | ${false}
`('$method $path is a write: $isWrite', async ({ method, path, isWrite }) => {
  const { sandbox } = await Bench.open()
  expect(sandbox.isWrite({ method, path, body: '' })).toBe(isWrite)
})

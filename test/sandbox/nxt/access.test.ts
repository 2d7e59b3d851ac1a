import { describe, expect, it } from 'vitest'
import { company, scope, startNxt } from './harness.ts'

const nxt = await startNxt()
const readOnly = `${scope}-readonly`

async function ask(form: Record<string, string>, headers: Record<string, string> = {}) {
  const request = { method: 'POST', body: new URLSearchParams(form), headers }
  const answer = await nxt.side.handle(new Request('http://127.0.0.1/connect/token', request))
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
}

const grant = { grant_type: 'client_credentials', scope }
const form = { client_id: 'isv_silta', client_secret: 'secret/1' }
const basic = (secret: string) => ({ authorization: `Basic ${btoa(`isv_silta:${secret}`)}` })

describe('the token endpoint', () => {
  it.each`
    title                          | fields                                                             | headers                                   | status | error
    ${'credentials in the form'}   | ${{ ...grant, ...form }}                                           | ${{}}                                     | ${200} | ${undefined}
    ${'credentials in the header'} | ${grant}                                                           | ${basic('secret/1')}                      | ${200} | ${undefined}
    ${'an encoded secret'}         | ${grant}                                                           | ${basic('secret%2F1')}                    | ${200} | ${undefined}
    ${'the read-only scope'}       | ${{ ...grant, ...form, scope: readOnly }}                          | ${{}}                                     | ${200} | ${undefined}
    ${'a wrong secret'}            | ${{ ...grant, ...form, client_secret: 'no' }}                      | ${{}}                                     | ${401} | ${'invalid_client'}
    ${'no credentials'}            | ${grant}                                                           | ${{}}                                     | ${401} | ${'invalid_client'}
    ${'an unknown scope'}          | ${{ ...grant, ...form, scope: 'openid' }}                          | ${{}}                                     | ${400} | ${'invalid_scope'}
    ${'no scope'}                  | ${{ grant_type: 'client_credentials', ...form }}                   | ${{}}                                     | ${400} | ${'invalid_scope'}
    ${'another grant'}             | ${{ ...grant, ...form, grant_type: 'password' }}                   | ${{}}                                     | ${400} | ${'unsupported_grant_type'}
    ${'full scope for a reader'}   | ${{ ...grant, client_id: 'isv_reader', client_secret: 'secret2' }} | ${{}}                                     | ${400} | ${'invalid_scope'}
    ${'something that is no form'} | ${{ ...grant, ...form }}                                           | ${{ 'content-type': 'application/json' }} | ${400} | ${'invalid_request'}
  `('$title gives $status', async ({ fields, headers, status, error }) => {
    const answer = await ask(fields, headers)
    expect([answer.status, answer.json.error]).toEqual([status, error])
  })

  it('answers token, seconds, type and scope', async () => {
    const { json } = await ask({ ...grant, ...form })
    expect(json).toEqual({ access_token: expect.any(String), expires_in: 3600, token_type: 'Bearer', scope })
  })
})

describe('a token', () => {
  it('is refused with a page of HTML when it is missing or unknown', async () => {
    for (const authorization of ['', 'Bearer nobody']) {
      const answer = await nxt.post({ query: '{ __typename }' }, { authorization })
      expect(answer.status).toBe(401)
      expect(answer.headers.get('content-type')).toBe('text/html')
      expect(answer.text).toContain('<html>')
      expect(answer.headers.get('x-vbc-traceid')).toMatch(/^[0-9a-f]{32}$/)
    }
  })

  it('ends by the sandbox clock, whose time every answer tells', async () => {
    const timed = await startNxt({ tokenSeconds: 60 })
    const before = await timed.post({ query: '{ __typename }' })
    expect(before.status).toBe(200)
    expect(before.headers.get('date')).toBe('Mon, 23 Nov 2026 12:00:00 GMT')
    timed.now += 60_000
    expect((await timed.post({ query: '{ __typename }' })).status).toBe(401)
  })

  it('with the read-only scope reads and does not write', async () => {
    const authorization = `Bearer ${await nxt.token(readOnly, 'isv_reader')}`
    const read = await nxt.post(
      { query: `{ useCompany(no: ${company}) { associate { totalCount } } }` },
      { authorization },
    )
    expect(read.json).toEqual({ data: { useCompany: { associate: { totalCount: 0 } } } })
    const query = `mutation { useCompany(no: ${company}) { associate_create(values: [{ name: "A" }]) { affectedRows } } }`
    const write = await nxt.post({ query }, { authorization })
    expect(write.status).toBe(200)
    expect(write.json.data).toEqual({ useCompany: null })
    expect(write.json.errors[0].extensions.code).toBe('ACCESS_DENIED')
    expect(nxt.side.dump().associate).toEqual([])
  })
})

const counting = `{ useCompany(no: ${company}) { country { totalCount } } }`

describe('the requests a minute', () => {
  it('are 600 for a token in any sixty seconds, batches counting once', async () => {
    let real = 0
    const nxt = await startNxt({ realTime: () => real })
    const statuses = async (count: number) => {
      const found = new Set<number>()
      for (let i = 0; i < count; i++) found.add((await nxt.post([{ query: counting }, { query: counting }])).status)
      return [...found]
    }
    expect(await statuses(300)).toEqual([200])
    real = 30_000
    expect(await statuses(300)).toEqual([200])
    expect(await statuses(2)).toEqual([429])
    real = 60_001
    expect(await statuses(300)).toEqual([200])
    const refused = await nxt.post({ query: counting })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'text/html'])
    expect(nxt.side.refused()).toBe(3)
    nxt.side.resetCounts()
    expect(nxt.side.refused()).toBe(0)
  })

  it('are counted for each token, and not for token requests', async () => {
    const nxt = await startNxt({ rateLimit: { perMinute: 1 } })
    const other = `Bearer ${await nxt.token()}`
    expect((await nxt.post({ query: counting })).status).toBe(200)
    expect((await nxt.post({ query: counting })).status).toBe(429)
    for (let i = 0; i < 3; i++) await nxt.token()
    expect((await nxt.post({ query: counting }, { authorization: other })).status).toBe(200)
  })

  it('may count each entry of a batch, or be off', async () => {
    const each = await startNxt({ rateLimit: { perMinute: 3 }, batchCountsEach: true })
    expect((await each.post([{ query: counting }, { query: counting }])).status).toBe(200)
    expect((await each.post([{ query: counting }, { query: counting }])).status).toBe(429)
    const off = await startNxt({ rateLimit: { perMinute: null, concurrent: null } })
    for (let i = 0; i < 700; i++) expect((await off.post({ query: counting })).status).toBe(200)
  })
})

describe('the requests in progress', () => {
  it('are 60 for a company; the next one is told so and not run', async () => {
    const nxt = await startNxt({ latencyMs: 300 })
    const create = `mutation { useCompany(no: ${company}) { country_create(values: [{}]) { affectedRows } } }`
    const answers = await Promise.all(Array.from({ length: 63 }, () => nxt.post({ query: create })))
    const outstanding = answers.filter(({ json }) => json.errors)
    expect(outstanding).toHaveLength(3)
    expect(outstanding[0]).toMatchObject({
      status: 200,
      json: {
        errors: [
          {
            message: `Company ${company} has 60 requests in progress. Limit is 60.`,
            extensions: { code: 'OUTSTANDING_LIMIT_EXCEEDED', limit: 60 },
          },
        ],
      },
    })
    expect(nxt.side.dump().country).toHaveLength(60)
    expect(nxt.side.refused()).toBe(3)
    expect((await nxt.post({ query: counting })).json.errors).toBeUndefined()
  })

  it('are counted for the company a variable names', async () => {
    const nxt = await startNxt({ latencyMs: 200, rateLimit: { concurrent: 1 } })
    const named = {
      query: 'query ($no: Int!) { useCompany(no: $no) { country { totalCount } } }',
      variables: { no: company },
    }
    const answers = await Promise.all([nxt.post(named), nxt.post({ query: counting })])
    expect(answers.map(({ json }) => Boolean(json.errors))).toEqual([false, true])
  })
})

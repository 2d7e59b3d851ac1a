import { describe, expect, it } from 'vitest'
import { company, startNxt } from './harness.ts'

const query = `{ useCompany(no: ${company}) { country { totalCount } } }`

describe('the requests a minute', () => {
  it('are 600 for a token in any sixty seconds, batches counting once', async () => {
    let real = 0
    const nxt = await startNxt({ realTime: () => real })
    const statuses = async (count: number) => {
      const found = new Set<number>()
      for (let i = 0; i < count; i++) found.add((await nxt.post([{ query }, { query }])).status)
      return [...found]
    }
    expect(await statuses(300)).toEqual([200])
    real = 30_000
    expect(await statuses(300)).toEqual([200])
    expect(await statuses(2)).toEqual([429])
    real = 60_001
    expect(await statuses(300)).toEqual([200])
    const refused = await nxt.post({ query })
    expect([refused.status, refused.headers.get('content-type')]).toEqual([429, 'text/html'])
    expect(nxt.side.refused()).toBe(3)
    nxt.side.resetCounts()
    expect(nxt.side.refused()).toBe(0)
  })

  it('are counted for each token, and not for token requests', async () => {
    const nxt = await startNxt({ rateLimit: { perMinute: 1 } })
    const other = `Bearer ${await nxt.token()}`
    expect((await nxt.post({ query })).status).toBe(200)
    expect((await nxt.post({ query })).status).toBe(429)
    for (let i = 0; i < 3; i++) await nxt.token()
    expect((await nxt.post({ query }, { authorization: other })).status).toBe(200)
  })

  it('may count each entry of a batch, or be off', async () => {
    const each = await startNxt({ rateLimit: { perMinute: 3 }, batchCountsEach: true })
    expect((await each.post([{ query }, { query }])).status).toBe(200)
    expect((await each.post([{ query }, { query }])).status).toBe(429)
    const off = await startNxt({ rateLimit: { perMinute: null, concurrent: null } })
    for (let i = 0; i < 700; i++) expect((await off.post({ query })).status).toBe(200)
  })
})

describe('the requests in progress', () => {
  it('are 60 for a company; the next one is told so and not run', async () => {
    const nxt = await startNxt({ latencyMs: 30 })
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
    expect((await nxt.post({ query })).json.errors).toBeUndefined()
  })

  it('are counted for the company a variable names', async () => {
    const nxt = await startNxt({ latencyMs: 10, rateLimit: { concurrent: 1 } })
    const named = {
      query: 'query ($no: Int!) { useCompany(no: $no) { country { totalCount } } }',
      variables: { no: company },
    }
    const answers = await Promise.all([nxt.post(named), nxt.post({ query })])
    expect(answers.map(({ json }) => Boolean(json.errors))).toEqual([false, true])
  })
})

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Fault } from '../../../engine/sandbox/common/faults.ts'
import { type Sandbox, startSandbox } from '../../../engine/sandbox/sandbox.ts'
import { nxtClient, severaClient } from './clients.ts'

let sandbox: Sandbox
let severa: Awaited<ReturnType<typeof severaClient>>
let nxt: Awaited<ReturnType<typeof nxtClient>>
beforeAll(async () => {
  sandbox = await startSandbox({ customers: 70, limits: { severa: false, nxt: false } })
  severa = await severaClient(sandbox)
  nxt = await nxtClient(sandbox)
})
afterAll(() => sandbox.stop())
afterEach(() => sandbox.control.faults.clear())

const add = (fault: Omit<Fault, 'side'> & { side?: Fault['side'] }) =>
  sandbox.control.faults.add({ side: 'severa', ...fault })
const create = (name: string) => severa.call('/v1/customers', { method: 'POST', body: JSON.stringify({ name }) })
const exists = (name: string) => sandbox.control.dump('severa').customers!.some((row) => row.name === name)
const write = { write: true }

it('429 refuses in plain text, with a Retry-After where asked for, and carries nothing out', async () => {
  add({ kind: '429', match: write, retryAfter: 3 })
  const answer = await create('Quota')
  expect([answer.status, answer.headers.get('Retry-After')]).toEqual([429, '3'])
  expect(await answer.text()).toContain('quota')
  expect(exists('Quota')).toBe(false)
  expect((await create('Quota')).status).toBe(201)
})

it('status and html answer instead of the system', async () => {
  add({ kind: 'status', status: 503, body: { error: { type: 'InternalSystemError' } } })
  const json = await severa.call('/v1/customers')
  expect([json.status, await json.json()]).toEqual([503, { error: { type: 'InternalSystemError' } }])
  add({ kind: 'html', side: 'nxt' })
  const page = await nxt.post('{ availableCompanies { totalCount } }')
  expect([page.status, page.headers.get('Content-Type')]).toEqual([502, 'text/html'])
})

it('drop cuts the connection before anything is done, drop-after-write after it', async () => {
  add({ kind: 'drop', match: write })
  await expect(create('Before')).rejects.toThrow()
  expect(exists('Before')).toBe(false)
  add({ kind: 'drop-after-write', match: write })
  await expect(create('After')).rejects.toThrow()
  expect(exists('After')).toBe(true)
})

it('timeout-after-write has done the work when the client gives up', async () => {
  const [queued] = [add({ kind: 'timeout-after-write', match: write })]
  const signal = AbortSignal.timeout(200)
  await expect(severa.call('/v1/customers', { method: 'POST', body: '{"name":"Late"}', signal })).rejects.toThrow()
  expect(exists('Late')).toBe(true)
  expect(sandbox.control.faults.list().find(({ id }) => id === queued!.id)?.hits).toBe(1)
})

it('hang does nothing, and ends by itself after holdMs', async () => {
  add({ kind: 'hang', match: write, holdMs: 100 })
  await expect(create('Never')).rejects.toThrow()
  expect(exists('Never')).toBe(false)
})

it('slow answers late', async () => {
  add({ kind: 'slow', delayMs: 150 })
  const start = performance.now()
  expect((await severa.call('/v1/customers')).status).toBe(200)
  expect(performance.now() - start).toBeGreaterThan(140)
})

it('half-page promises the whole answer and gives half of it', async () => {
  add({ kind: 'half-page' })
  const whole = Number((await (await severa.call('/v1/customers')).text().catch(() => '0')) || 0)
  add({ kind: 'half-page', side: 'nxt' })
  const answer = await nxt.post('query ($no: Int!) { useCompany(no: $no) { associate { items { name } } } }')
  expect(answer.status).toBe(200)
  expect(whole).toBe(0)
  await expect(answer.text()).rejects.toThrow()
})

it('finds GraphQL writes by their field, and leaves queries alone', async () => {
  add({ kind: 'status', side: 'nxt', match: { operation: 'unit_create', write: true } })
  expect((await nxt.post('query ($no: Int!) { useCompany(no: $no) { unit { totalCount } } }')).status).toBe(200)
  const mutation =
    'mutation ($no: Int!) { useCompany(no: $no) { unit_create(values: [{ description: "Box" }]) { affectedRows } } }'
  expect((await nxt.post(mutation)).status).toBe(500)
  expect((await nxt.post(mutation)).status).toBe(200)
})

it('stops at once while a request hangs', async () => {
  const other = await startSandbox({ customers: 70 })
  const client = await severaClient(other)
  other.control.faults.add({ side: 'severa', kind: 'hang' })
  const hanging = client.call('/v1/customers').catch((error: unknown) => error)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const start = performance.now()
  await other.stop()
  expect(performance.now() - start).toBeLessThan(1000)
  expect(await hanging).toBeInstanceOf(Error)
})

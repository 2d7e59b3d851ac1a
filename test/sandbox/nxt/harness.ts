import { fileURLToPath } from 'node:url'
import type { SideData } from '../../../engine/sandbox/common/side.ts'
import { loadNxtSdl } from '../../../engine/sandbox/nxt/load-sdl.ts'
import { createNxtSandbox, type NxtSandbox } from '../../../engine/sandbox/nxt/nxt-sandbox.ts'
import type { NxtOptions } from '../../../engine/sandbox/nxt/options.ts'

export const sdl = loadNxtSdl(fileURLToPath(new URL('../../../engine/sandbox/contracts', import.meta.url)))
export const company = 5280101
export const scope = 'business-graphql-service-api:access-group-based'
const base = 'http://127.0.0.1/api'

// biome-ignore lint/suspicious/noExplicitAny: answers are shaped by each test's own query
export type Json = any

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: Json
}

export interface Harness {
  readonly side: NxtSandbox
  /** The sandbox's time, in ms; set it to move the clock. */
  now: number
  token(scope?: string, clientId?: string): Promise<string>
  post(body: unknown, headers?: Record<string, string>): Promise<Answered>
  /** Runs a document and answers its JSON. */
  run(query: string, variables?: Record<string, unknown>): Promise<Json>
  /** What stands inside the braces of useCompany, and answers it; throws when there are errors. */
  read(inner: string): Promise<Json>
  write(inner: string): Promise<Json>
}

export const START = Date.UTC(2026, 10, 23, 12, 0, 0, 123)

/** A sandbox with a token in hand, called through requests as any client would. */
export async function startNxt(options: Partial<NxtOptions> = {}, data: SideData = {}): Promise<Harness> {
  const state = { now: START, token: '' }
  const side = createNxtSandbox({
    clock: { now: () => state.now },
    sdl,
    credentials: [
      { clientId: 'isv_silta', clientSecret: 'secret/1' },
      { clientId: 'isv_reader', clientSecret: 'secret2', readonly: true },
    ],
    ...options,
  })
  side.load(data)
  const harness: Harness = {
    side,
    get now() {
      return state.now
    },
    set now(value) {
      state.now = value
    },
    async token(wanted = scope, clientId = 'isv_silta') {
      const client_secret = clientId === 'isv_silta' ? 'secret/1' : 'secret2'
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        scope: wanted,
        client_id: clientId,
        client_secret,
      })
      const answer = await side.handle(new Request('http://127.0.0.1/connect/token', { method: 'POST', body }))
      return ((await answer.json()) as { access_token: string }).access_token
    },
    async post(body, headers = {}) {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const sent = { 'content-type': 'application/json', authorization: `Bearer ${state.token}`, ...headers }
      return answered(
        await side.handle(new Request(`${base}/graphql-service`, { method: 'POST', headers: sent, body: text })),
      )
    },
    run: async (query, variables) => (await harness.post({ query, variables })).json,
    read: async (inner) => checked(await harness.run(`{ useCompany(no: ${company}) { ${inner} } }`)),
    write: async (inner) => checked(await harness.run(`mutation { useCompany(no: ${company}) { ${inner} } }`)),
  }
  state.token = await harness.token()
  return harness
}

async function answered(response: Response): Promise<Answered> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
}

function checked(json: Json): Json {
  if (json.errors) throw new Error(JSON.stringify(json.errors))
  return json.data.useCompany
}

import type { Reply } from './call.ts'
import { Refusal } from './refusal.ts'
import type { Sessions } from './sessions.ts'

/** What a token request brings: its parsed body and the Client_Id header. */
export interface TokenCall {
  readonly resource: string
  readonly body: unknown
  readonly clientId: string | null
}

/** The calls that need no access token: sign in, refresh, sign out. */
export function answerTokenCall(sessions: Sessions, { resource, body, clientId }: TokenCall): Reply {
  if (resource === 'token') {
    const { client_id, client_secret, scope } = credentialsOf(body) as Record<string, string | null | undefined>
    return { status: 200, json: sessions.signIn(client_id ?? '', client_secret ?? '', scope) }
  }
  if (typeof body !== 'string') {
    throw new Refusal('InvalidRequest', [{ message: 'the body is the refresh token as a JSON text' }])
  }
  if (resource === 'refreshtoken') return { status: 200, json: sessions.refresh(body, clientId) }
  sessions.signOut(body, clientId)
  return { status: 200, bytes: { data: new Uint8Array(), mediaType: 'application/octet-stream' } }
}

const NAMES = ['client_id', 'client_secret', 'scope'] as const

/** Credentials under the document's names: clients write `client_Id` as well, and add what OAuth2 asks elsewhere. */
export function credentialsOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const entries = Object.entries(body).flatMap(([key, value]) => {
    const name = NAMES.find((known) => known === key.toLowerCase())
    return name === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(entries)
}

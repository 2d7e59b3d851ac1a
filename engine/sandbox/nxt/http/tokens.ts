import type { NxtCredential, NxtSettings } from '../options.ts'
import { type Answer, jsonAnswer } from './answers.ts'
import type { Caller } from './execute.ts'

const FULL = 'business-graphql-service-api:access-group-based'
const READ_ONLY = `${FULL}-readonly`

interface Issued extends Caller {
  readonly expiresAt: number
}

/** The token endpoint, and what it issued. Tokens end by the sandbox's clock. */
export class Tokens {
  readonly #settings: NxtSettings
  readonly #issued = new Map<string, Issued>()

  constructor(settings: NxtSettings) {
    this.#settings = settings
  }

  /** Answers a form-encoded request for client credentials. */
  issue(contentType: string, authorization: string | null, body: string): Answer {
    if (!contentType.startsWith('application/x-www-form-urlencoded')) return refused(400, 'invalid_request')
    const form = new URLSearchParams(body)
    const credential = this.#credentialOf(form, authorization)
    if (!credential) return refused(401, 'invalid_client')
    if (form.get('grant_type') !== 'client_credentials') return refused(400, 'unsupported_grant_type')
    const scope = (form.get('scope') ?? '').trim()
    const allowed = scope === READ_ONLY || (scope === FULL && !credential.readonly)
    if (!allowed) return refused(400, 'invalid_scope')
    const { tokenSeconds } = this.#settings
    return jsonAnswer(200, {
      access_token: this.#add(credential, scope),
      expires_in: tokenSeconds,
      token_type: 'Bearer',
      scope,
    })
  }

  /** The caller behind an Authorization header; undefined when there is no token or it has ended. */
  callerOf(authorization: string | null): (Caller & { readonly token: string }) | undefined {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    const issued = token === undefined ? undefined : this.#issued.get(token)
    if (!token || !issued || issued.expiresAt <= this.#settings.clock.now()) return undefined
    return { token, user: issued.user, readonly: issued.readonly }
  }

  /** In the form of a JWT, whose `aud` names the endpoint it is for; nobody signs it. */
  #add(credential: NxtCredential, scope: string): string {
    const expiresAt = this.#settings.clock.now() + this.#settings.tokenSeconds * 1000
    const exp = Math.floor(expiresAt / 1000)
    const claims = {
      aud: 'https://business.visma.net/api/graphql-service',
      client_id: credential.clientId,
      scope,
      exp,
      jti: String(this.#issued.size + 1),
    }
    const token = [{ alg: 'none', typ: 'at+jwt' }, claims].map(base64url).join('.').concat('.sandbox')
    this.#issued.set(token, { user: credential.clientId, readonly: scope === READ_ONLY, expiresAt })
    return token
  }

  #credentialOf(form: URLSearchParams, authorization: string | null): NxtCredential | undefined {
    const [id, secret] = basicOf(authorization) ?? [form.get('client_id'), form.get('client_secret')]
    return this.#settings.credentials.find(
      ({ clientId, clientSecret }) =>
        clientId === id && (clientSecret === secret || clientSecret === decoded(secret ?? '')),
    )
  }
}

function refused(status: number, error: string): Answer {
  return jsonAnswer(status, { error, error_description: error.replaceAll('_', ' ') })
}

function basicOf(authorization: string | null): [string, string] | undefined {
  const encoded = /^Basic (\S+)$/i.exec(authorization ?? '')?.[1]
  if (!encoded) return undefined
  const [id, ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return [id!, secret.join(':')]
}

/** Some clients URL-encode the secret before they put it in the header. */
function decoded(secret: string): string {
  try {
    return decodeURIComponent(secret)
  } catch {
    return secret
  }
}

function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

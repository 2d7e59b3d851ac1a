import { createHash } from 'node:crypto'
import type { Credential, Settings } from './options.ts'
import { Refusal } from './refusal.ts'

/** A running session: who, what it may, until when (sandbox time, ms). */
export interface Session {
  readonly credential: Credential
  readonly scopes: ReadonlySet<string>
  readonly expiresMs: number
}

/** Access and refresh tokens, as opaque as the API's. Expiry follows the sandbox's clock. */
export class Sessions {
  private readonly settings: Settings
  private readonly known: readonly string[]
  private readonly access = new Map<string, Session>()
  private readonly refreshable = new Map<string, Session>()
  private issued = 0

  /** `known`: every scope that exists. */
  constructor(settings: Settings, known: readonly string[]) {
    this.settings = settings
    this.known = known
  }

  /** A token by client id and secret; `scope` empty means everything that was granted. */
  signIn(clientId: string, clientSecret: string, scope: string | null | undefined): object {
    const credential = this.settings.credentials.find((x) => x.clientId === clientId)
    if (!credential || credential.clientSecret !== clientSecret) throw unauthorised('client id or secret is wrong')
    const asked = (scope ?? '').split(/[\s,]+/).filter((name) => name !== '')
    const unknown = asked.find((name) => !this.known.includes(name))
    if (unknown !== undefined) {
      throw new Refusal('InvalidParameter', [
        { message: `${unknown} is no scope`, location: { type: 'RequestBody', name: 'scope' } },
      ])
    }
    const granted = credential.scopes ?? this.known
    return this.issue(
      credential,
      new Set(asked.length === 0 ? granted : asked.filter((name) => granted.includes(name))),
    )
  }

  /** A new pair of tokens for a refresh token that is still good. */
  refresh(token: string, clientId: string | null): object {
    const session = this.refreshable.get(token)
    if (!session || session.expiresMs <= this.settings.clock.now()) throw unauthorised('the refresh token is not valid')
    this.demandClient(session, clientId)
    if (this.settings.assumed.refreshTokenSingleUse) this.refreshable.delete(token)
    return this.issue(session.credential, session.scopes)
  }

  /** Ends a refresh token; the access token lives on until it expires. */
  signOut(token: string, clientId: string | null): void {
    const session = this.refreshable.get(token)
    if (!session) throw unauthorised('the refresh token is not valid')
    this.demandClient(session, clientId)
    this.refreshable.delete(token)
  }

  /** Whose request this is, whether or not its token has expired: the quota counts both. */
  credentialOf(request: Request): Credential | undefined {
    return this.access.get(bearer(request) ?? '')?.credential
  }

  /** The session of a request. @throws Refusal 401 */
  authenticate(request: Request): Session {
    const session = this.access.get(bearer(request) ?? '')
    if (!session) throw unauthorised('an access token is needed')
    if (session.expiresMs <= this.settings.clock.now()) throw unauthorised('the access token has expired')
    this.demandClient(session, request.headers.get('Client_Id'))
    return session
  }

  private demandClient(session: Session, clientId: string | null): void {
    if (clientId === null ? !this.settings.requireClientId : clientId === session.credential.clientId) return
    throw new Refusal('AuthenticationRequired', [
      {
        message: clientId === null ? 'the header Client_Id is needed' : 'Client_Id is not that of the token',
        location: { type: 'RequestHeader', name: 'Client_Id' },
      },
    ])
  }

  private issue(credential: Credential, scopes: ReadonlySet<string>): object {
    const { accessTokenSeconds, refreshTokenSeconds, clock } = this.settings
    const now = clock.now()
    this.prune(now)
    const [accessToken, refreshToken] = [this.token(credential, 'access'), this.token(credential, 'refresh')]
    const accessExpires = now + accessTokenSeconds * 1000
    const refreshExpires = now + refreshTokenSeconds * 1000
    this.access.set(accessToken, { credential, scopes, expiresMs: accessExpires })
    this.refreshable.set(refreshToken, { credential, scopes, expiresMs: refreshExpires })
    return {
      access_token: accessToken,
      access_token_type: 'Bearer',
      access_token_expires_in: accessTokenSeconds,
      access_token_expires_utc: new Date(accessExpires).toISOString(),
      refresh_token: refreshToken,
      refresh_token_expires_in: refreshTokenSeconds,
      refresh_token_expires_utc: new Date(refreshExpires).toISOString(),
      scope: [...scopes].join(','),
    }
  }

  private token(credential: Credential, kind: string): string {
    return createHash('sha256')
      .update(`${kind} ${credential.clientId} ${++this.issued}`)
      .digest('base64url')
  }

  /** Long-dead tokens go; a freshly expired one stays, so that its requests still count for its credential. */
  private prune(now: number): void {
    for (const tokens of [this.access, this.refreshable]) {
      for (const [token, session] of tokens) if (session.expiresMs < now - 3_600_000) tokens.delete(token)
    }
  }
}

function bearer(request: Request): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
}

function unauthorised(message: string): Refusal {
  return new Refusal('AuthenticationRequired', [
    { message, location: { type: 'RequestHeader', name: 'Authorization' } },
  ])
}

import type { Clock } from '../common/side.ts'
import { ASSUMED, type Assumed } from './assumed.ts'
import type { OpenApiDocument } from './contract.ts'

/** One pair of client credentials, as an administrator makes them in Severa. */
export interface Credential {
  readonly clientId: string
  readonly clientSecret: string
  /** What the administrator ticked; default: everything. */
  readonly scopes?: readonly string[]
  /** Whom `createdBy` and `lastUpdatedBy` name for writes of this credential. */
  readonly user?: { readonly guid: string; readonly firstName: string; readonly lastName: string }
}

export interface RateLimit {
  /** Requests admitted in any second per credential; null: no limit. Default 10. */
  readonly perSecond?: number | null
  /** Whether a 429 says how long to wait. Default false. */
  readonly retryAfter?: boolean
}

export interface SeveraSandboxOptions {
  /** The sandbox's time: timestamps, expiry of tokens, the Date header. */
  readonly clock: Clock
  readonly credentials: readonly Credential[]
  /** Folder of severa.contract.json and severa.overlay.yaml. A bundle has to give it. */
  readonly contractsDir?: string
  /** The OpenAPI document itself instead of the file. */
  readonly contract?: OpenApiDocument
  /** Whether the newer operations of severa.overlay.yaml are there. Default true. */
  readonly overlay?: boolean
  /** Default 3600. */
  readonly accessTokenSeconds?: number
  /** Default 86400. */
  readonly refreshTokenSeconds?: number
  /** Whether every call has to carry the Client_Id header. Default true. */
  readonly requireClientId?: boolean
  readonly rateLimit?: RateLimit
  /** What a larger rowCount is clamped to. Default 100. */
  readonly maxRowCount?: number
  /** Default 20. */
  readonly rowCountDefault?: number
  /** How many active users the organisation has paid for; null: any number. Default null. */
  readonly userLicences?: number | null
  /** Two sandboxes with the same seed mint the same GUIDs. Default 1. */
  readonly seed?: number
  readonly assumed?: Partial<Assumed>
  /** Milliseconds of real time, for the rate limit. Default performance.now. */
  readonly monotonicMs?: () => number
}

/** The options with every default in its place. */
export type Settings = Required<Omit<SeveraSandboxOptions, 'contract' | 'contractsDir' | 'rateLimit' | 'assumed'>> & {
  readonly rateLimit: Required<RateLimit>
  readonly assumed: Assumed
}

export function settingsOf(options: SeveraSandboxOptions): Settings {
  return {
    clock: options.clock,
    credentials: options.credentials,
    overlay: options.overlay ?? true,
    accessTokenSeconds: options.accessTokenSeconds ?? 3600,
    refreshTokenSeconds: options.refreshTokenSeconds ?? 86_400,
    requireClientId: options.requireClientId ?? true,
    rateLimit: { perSecond: 10, retryAfter: false, ...options.rateLimit },
    maxRowCount: options.maxRowCount ?? 100,
    rowCountDefault: options.rowCountDefault ?? 20,
    userLicences: options.userLicences ?? null,
    seed: options.seed ?? 1,
    assumed: { ...ASSUMED, ...options.assumed },
    monotonicMs: options.monotonicMs ?? (() => performance.now()),
  }
}

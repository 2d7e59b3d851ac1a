import type { Clock } from '../common/side.ts'

export interface NxtCredential {
  readonly clientId: string
  readonly clientSecret: string
  /** True: may only ask for the read-only scope. */
  readonly readonly?: boolean
}

export interface NxtCompany {
  /** The Visma.net company id, as in useCompany(no:). */
  readonly no: number
  /** The Visma.net customer id (tenant), as in useCustomer(no:). */
  readonly customerNo: number
  readonly name: string
  readonly organizationNo: string
  /** True: the company exists, but no credential may use it. */
  readonly noAccess?: boolean
}

export interface NxtRateLimit {
  /** GraphQL requests a minute and token, in a sliding window of real time; null switches the limit off. */
  readonly perMinute?: number | null
  /** Requests in progress at once for one company or customer; null switches the limit off. */
  readonly concurrent?: number | null
}

/** Behaviour that no source states. Every guess of the sandbox that a test may want to turn has its switch here. */
export interface NxtAssumed {
  /** A second associate with the same customer, supplier or employee number is refused. */
  readonly uniqueNumbers: boolean
  /** Texts longer than their column are a row error instead of being taken whole. */
  readonly enforceLengths: boolean
  /** Lengths by "table.column", beside those that are known (see write/lengths.ts). */
  readonly maxLengths: Readonly<Record<string, number>>
  /** A number that points at no row (order.customerNo, orderLine.productNo, parents) is a row error. */
  readonly checkReferences: boolean
  /** `items` of a create: null in the place of a failed row, or the saved rows only. */
  readonly failedCreates: 'null' | 'omit'
  /** What a failing row does where `onError` is not given. */
  readonly onError: 'FAIL_TABLE' | 'FAIL_ROW' | 'CONTINUE'
  /** Deleting a row deletes its children too; otherwise children refuse the delete. */
  readonly cascadeDelete: boolean
  /** The credit note flag of an order turns the sign of its lines' amounts and of its sums; quantities stay as written. */
  readonly creditFlagTurnsAmounts: boolean
  /** An order whose invoiceReference equals an invoice number gets that invoice's lines copied in. */
  readonly invoiceReferenceTrap: boolean
  /** updateBatch takes the posted batch and its vouchers out of their tables. */
  readonly removePostedBatches: boolean
  /** Number of the first invoice in empty books. */
  readonly firstInvoiceNo: number
  /** Ledger accounts that invoices and payments are posted on. */
  readonly accounts: {
    readonly receivable: number
    readonly sales: number
    readonly vat: number
    readonly bank: number
  }
}

export interface NxtOptions {
  readonly clock: Clock
  /** Text of the contract: what loadNxtSdl answers. */
  readonly sdl: string
  readonly credentials: readonly NxtCredential[]
  /** The data belongs to the one company that may be used; any further company needs `noAccess`. */
  readonly companies?: readonly NxtCompany[]
  readonly tokenSeconds?: number
  readonly rateLimit?: NxtRateLimit
  readonly maxBodyBytes?: number
  /** Entries of a batched request at most. */
  readonly batchLimit?: number
  /** True: every entry of a batch counts against the requests a minute; otherwise the batch counts once. */
  readonly batchCountsEach?: boolean
  /** Rows in one page at most, and rows without `first`. No figure is known; assumed. */
  readonly pageCap?: number
  /** Zone of the server's local time, in which timestamps are written. */
  readonly timeZone?: string
  /** Real time that each request stays in progress. */
  readonly latencyMs?: number
  /** Real time in ms, for the sliding window. */
  readonly realTime?: () => number
  readonly assumed?: Partial<NxtAssumed>
}

export interface NxtSettings extends Required<Omit<NxtOptions, 'rateLimit' | 'assumed'>> {
  readonly rateLimit: Required<NxtRateLimit>
  readonly assumed: NxtAssumed
  /** The company that holds the data. */
  readonly company: NxtCompany
}

const DEFAULT_COMPANY: NxtCompany = {
  no: 5280101,
  customerNo: 1174233,
  name: 'Nordlys AS',
  organizationNo: '987654321',
}

const ASSUMED: NxtAssumed = {
  uniqueNumbers: true,
  enforceLengths: true,
  maxLengths: {},
  checkReferences: true,
  failedCreates: 'null',
  onError: 'FAIL_ROW',
  cascadeDelete: false,
  creditFlagTurnsAmounts: true,
  invoiceReferenceTrap: false,
  removePostedBatches: true,
  firstInvoiceNo: 1000001,
  accounts: { receivable: 1500, sales: 3000, vat: 2700, bank: 1920 },
}

/** The options with every default filled in. @throws Error when not exactly one company may be used */
export function settingsOf(options: NxtOptions): NxtSettings {
  const companies = options.companies ?? [DEFAULT_COMPANY]
  const usable = companies.filter((company) => !company.noAccess)
  const [company] = usable
  if (!company || usable.length > 1)
    throw new Error('exactly one company of the sandbox may be used; mark the others noAccess')
  return {
    clock: options.clock,
    sdl: options.sdl,
    credentials: options.credentials,
    companies,
    company,
    tokenSeconds: options.tokenSeconds ?? 3600,
    rateLimit: { perMinute: 600, concurrent: 60, ...options.rateLimit },
    maxBodyBytes: options.maxBodyBytes ?? 15 * 1024 * 1024,
    batchLimit: options.batchLimit ?? 32,
    batchCountsEach: options.batchCountsEach ?? false,
    pageCap: options.pageCap ?? 5000,
    timeZone: options.timeZone ?? 'Europe/Oslo',
    latencyMs: options.latencyMs ?? 0,
    realTime: options.realTime ?? (() => performance.now()),
    assumed: { ...ASSUMED, ...options.assumed },
  }
}

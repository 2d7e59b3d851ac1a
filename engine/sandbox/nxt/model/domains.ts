/** Names of a column's values, for the twins ...AsEnum and ...Flags. */
export interface Domain {
  readonly name: string
  /** Known members, in order of value. A column with unknown members takes VALUE_<n> and FLAG_<bit>. */
  readonly members: ReadonlyMap<string, number>
  /** True when the contract has an enum for it: other names cannot be answered. */
  readonly closed: boolean
}

/** Members that the contract declares; the values come from the documentation. */
const DECLARED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  OrgUnitProcessing_Domain: { BLOCKED: 0, IN_USE: 1, STOP: 2, MANDATORY: 3 },
  Order_OrderPreferences_Flags: {
    CREDIT_NOTE: 2,
    BATCH_INVOICE: 4,
    JUSTIFY_EXCHANGE_RATES: 8,
    EXEMPT_FROM_INVOICE_FEE: 16,
    GROSS_ORDER: 256,
    RESERVE_ON_SAVE: 512,
    ACCEPT_CHANGES_MANUALLY: 1024,
    RESERVATION_WITHIN_LEAD_TIME: 2048,
    PRODUCE_CID: 4096,
    PICK_WHOLE_ORDER: 8192,
    INVOICE_NO_FROM_LABEL: 16384,
    DEDUCT_FROM_CLIENT_BANK_ACCOUNT: 32768,
    POST_TO_CLIENT_BANK_ACCOUNT: 65536,
    USE_CLIENT_RESPONSIBILITY2: 131072,
    FREE_OF_INTEREST: 262144,
    PREPAYMENT: 524288,
    FREE_OF_REMINDER_FEE: 1048576,
  },
}

/** Members of columns whose twin is a plain text in the contract. Values are known, the spelling is assumed. */
const BY_COLUMN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  accountType: { CUSTOMER: 1, SUPPLIER: 2, GENERAL_LEDGER_ACCOUNT: 3, CAPITAL_ASSET: 4, EMPLOYEE: 5, RESOURCE: 6 },
  debitAccountType: { CUSTOMER: 1, SUPPLIER: 2, GENERAL_LEDGER_ACCOUNT: 3, CAPITAL_ASSET: 4 },
  creditAccountType: { CUSTOMER: 1, SUPPLIER: 2, GENERAL_LEDGER_ACCOUNT: 3, CAPITAL_ASSET: 4 },
  paidStatus: { OPEN: 1, PARTLY_OPEN: 2, SETTLED_LATE: 3, SETTLED: 4 },
  transactionType: { SALES: 1, PURCHASE: 6 },
  orderType: { NORMAL: 1, QUOTE: 5 },
}

/** Bit of a credit note in orderPreferences. */
export const CREDIT_NOTE = 2

export function domainOf(table: string, column: string, type: string, flags: boolean): Domain {
  const declared = DECLARED[type]
  if (declared) return { name: type, members: new Map(Object.entries(declared)), closed: true }
  const known = flags ? {} : (BY_COLUMN[column] ?? {})
  return { name: `${table}_${column}`, members: new Map(Object.entries(known)), closed: false }
}

/** Name of a value; null where a closed domain has none. */
export function nameOfValue(domain: Domain, value: number): string | null {
  for (const [name, number] of domain.members) if (number === value) return name
  return domain.closed ? null : `VALUE_${value}`
}

/** Value of a name, undefined where the domain has no such name. */
export function valueOfName(domain: Domain, name: string): number | undefined {
  const known = domain.members.get(name)
  if (known !== undefined || domain.closed) return known
  const other = /^(?:VALUE|FLAG)_(\d+)$/.exec(name)
  return other ? Number(other[1]) : undefined
}

/** Names of the bits that are on, lowest first. */
export function namesOfBits(domain: Domain, value: number): string[] {
  const names: string[] = []
  for (let bit = 1; bit > 0 && bit <= value; bit *= 2) {
    if ((value & bit) === 0) continue
    const name = domain.closed ? nameOfValue(domain, bit) : `FLAG_${bit}`
    if (name) names.push(name)
  }
  return names
}

/** Statuses of the backend. Numbers and names are assumed; clients are told to match on codes and paths only. */
const STATUSES = {
  illegalValue: 3,
  missingKey: 4,
  duplicateKey: 5,
  duplicateNumber: 6,
  textTooLong: 7,
  unknownReference: 8,
  seriesUsedUp: 9,
  noSeries: 10,
  keyChanged: 11,
  hasChildren: 12,
  hasReferences: 13,
  noSuchRow: 14,
  orgUnitMissing: 15,
  notAllowed: 16,
} as const

export type Status = keyof typeof STATUSES

/**
 * What the backend refuses, as clients see it: an entry of `errors` whose message starts with "Error: ". Anything else
 * thrown while answering is a fault of the sandbox.
 */
export class BusinessError extends Error {
  override readonly name = 'BusinessError'
  readonly extensions: Readonly<Record<string, unknown>>
  readonly fields: readonly string[]

  constructor(message: string, extensions: Readonly<Record<string, unknown>> = {}, fields: readonly string[] = []) {
    super(`Error: ${message}`)
    this.extensions = extensions
    this.fields = fields
  }
}

/** A value, row or operation that business logic refuses. `fields` names the columns whose assignment failed. */
export function refusal(status: Status, message: string, fields: readonly string[] = []): BusinessError {
  return new BusinessError(message, { data: { status: STATUSES[status], status_name: status, fields } }, fields)
}

/** A misuse of an argument. */
export function badArgument(message: string): BusinessError {
  return new BusinessError(message, { code: 'ARGUMENT' })
}

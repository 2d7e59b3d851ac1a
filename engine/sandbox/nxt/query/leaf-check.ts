import type { ColumnType } from '../model/table.ts'

/** A value that the contract does not allow where it stands. Only rows loaded with wrong types can lead here. */
export class WrongAnswer extends Error {
  override readonly name = 'WrongAnswer'
  readonly schemaPath: string

  constructor(schemaPath: string, message: string) {
    super(message)
    this.schemaPath = schemaPath
  }
}

const HOLDS: Readonly<Record<ColumnType, (value: unknown) => boolean>> = {
  Int: (value) => ((value as number) | 0) === value,
  Short: Number.isInteger,
  Long: Number.isInteger,
  Byte: Number.isInteger,
  Decimal: Number.isFinite,
  String: (value) => typeof value === 'string',
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value),
}

/** Passes a value of the column's type on. @throws WrongAnswer on any other */
export function leafCheck(type: ColumnType, schemaPath: string): (value: unknown) => unknown {
  const holds = HOLDS[type]
  return (value) => {
    if (value === null || holds(value)) return value
    throw new WrongAnswer(schemaPath, `${type} cannot represent value: ${JSON.stringify(value)}`)
  }
}

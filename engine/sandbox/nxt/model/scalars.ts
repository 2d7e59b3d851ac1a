import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, isScalarType, valueFromASTUntyped } from 'graphql'
import { dateOfIso, timeOfIso } from './local-time.ts'

type Parse = (value: unknown) => unknown

/** What each scalar of the contract takes and answers. A Decimal may come as a text; it is always answered as a number. */
const SCALARS: Readonly<Record<string, Parse>> = {
  Short: integer('Short', -32768, 32767),
  Byte: integer('Byte', 0, 255),
  Long: integer('Long', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  Decimal: decimal,
  Date: text('Date', (value) => dateOfIso(value) !== undefined),
  DateTime: text('DateTime', (value) => !Number.isNaN(Date.parse(value)) && /^\d{4}-\d\d-\d\d/.test(value)),
  TimeOnly: text('TimeOnly', (value) => timeOfIso(value) !== undefined),
}

/** Gives the custom scalars of a schema their behaviour; a schema built from text has none. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const [name, parse] of Object.entries(SCALARS)) {
    const type = schema.getType(name)
    if (!isScalarType(type)) continue
    const scalar: GraphQLScalarType = type
    scalar.serialize = parse
    scalar.parseValue = parse
    scalar.parseLiteral = (node, variables) => parse(valueFromASTUntyped(node, variables))
  }
}

function integer(name: string, min: number, max: number): Parse {
  return (value) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value
    throw new GraphQLError(`${name} cannot represent value: ${JSON.stringify(value)}`)
  }
}

function decimal(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim())) return Number(value)
  throw new GraphQLError(`Decimal cannot represent value: ${JSON.stringify(value)}`)
}

function text(name: string, holds: (value: string) => boolean): Parse {
  return (value) => {
    if (typeof value === 'string' && holds(value)) return value
    throw new GraphQLError(`${name} cannot represent value: ${JSON.stringify(value)}`)
  }
}

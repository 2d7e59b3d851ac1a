import type { Schema } from './contract.ts'

/**
 * What a schema is read for: `input` is what a client may send (read-only properties are unknown there), `answer` what
 * it may get.
 */
export type Direction = 'input' | 'answer'

export type JsonSchema = Readonly<Record<string, unknown>>

/** The annotation that tells a finding where in the contract it belongs. */
export const POINTER = 'x-pointer'

/** Read-only properties of a model, kept beside the schema so that sending one is told apart from an unknown one. */
export const READ_ONLY = 'x-readOnly'

/**
 * An OpenAPI 3.0 schema as JSON Schema. Objects allow no further properties: the contract lists them all, and neither a
 * client nor the sandbox may invent one. `nullable` beside a `$ref`, which OpenAPI 3.0 would drop, counts. References
 * are by the name of the model alone.
 */
export function toJsonSchema(schema: Schema, direction: Direction, pointer: string): JsonSchema {
  if (schema.$ref !== undefined) {
    const target = { $ref: schema.$ref.split('/').at(-1) }
    // Not anyOf: an `if` gathers no errors, so what is reported is the model's own finding.
    return schema.nullable ? { if: { type: 'null' }, else: target } : target
  }
  return {
    [POINTER]: pointer,
    ...typeOf(schema),
    ...limits(schema),
    ...(schema.items && { items: toJsonSchema(schema.items, direction, `${pointer}/items`) }),
    ...(schema.properties && objectSchema(schema, schema.properties, direction, pointer)),
  }
}

function objectSchema(
  schema: Schema,
  properties: Readonly<Record<string, Schema>>,
  direction: Direction,
  pointer: string,
): JsonSchema {
  const allowed = Object.entries(properties).filter(([, property]) => direction === 'answer' || !property.readOnly)
  const names = new Set(allowed.map(([name]) => name))
  return {
    properties: Object.fromEntries(
      allowed.map(([name, property]) => [name, toJsonSchema(property, direction, `${pointer}/properties/${name}`)]),
    ),
    required: (schema.required ?? []).filter((name) => names.has(name)),
    additionalProperties: false,
    [READ_ONLY]: Object.keys(properties).filter((name) => !names.has(name)),
  }
}

function typeOf(schema: Schema): JsonSchema {
  if (schema.type === undefined) return {}
  return {
    type: schema.nullable ? [schema.type, 'null'] : schema.type,
    ...(schema.enum && { enum: schema.nullable ? [...schema.enum, null] : schema.enum }),
  }
}

function limits({ format, minLength, maxLength, minimum, maximum }: Schema): JsonSchema {
  const all = { format, minLength, maxLength, minimum, maximum }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

import type { GraphQLResolveInfo, ValueNode } from 'graphql'

/**
 * Where a value was written: in the query text, or in the JSON of the variables. The executor coerces input objects in
 * the order of the schema, so the order in which a client wrote its keys is only left there.
 */
export type Written =
  | { readonly node: ValueNode; readonly request: WrittenRequest }
  | { readonly json: unknown }
  | undefined

interface WrittenRequest {
  readonly variables: Readonly<Record<string, unknown>>
  readonly operation: GraphQLResolveInfo['operation']
}

export interface WrittenField {
  readonly name: string
  /** As coerced by the contract. */
  readonly value: unknown
  readonly written: Written
}

/** Where an argument of the field being resolved was written. `variables` are the raw ones of the request. */
export function writtenArgument(
  info: GraphQLResolveInfo,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): Written {
  const node = info.fieldNodes[0]?.arguments?.find((argument) => argument.name.value === name)?.value
  return node && resolve({ node, request: { variables, operation: info.operation } })
}

/** Fields of a coerced object in the order they were written; fields of absent variables are not there. */
export function fieldsAsWritten(coerced: object, written: Written): WrittenField[] {
  const values = coerced as Readonly<Record<string, unknown>>
  return entriesOf(written, Object.keys(values))
    .filter(([name]) => name in values)
    .map(([name, place]) => ({ name, value: values[name], written: resolve(place) }))
}

/** The places of a coerced list's items; one value that stands for a list of one is its own place. */
export function itemsAsWritten(count: number, written: Written): Written[] {
  let items: Written[] = []
  if (written && 'node' in written && written.node.kind === 'ListValue')
    items = written.node.values.map((node) => resolve({ node, request: written.request }))
  else if (written && 'json' in written && Array.isArray(written.json)) items = written.json.map((json) => ({ json }))
  else items = [written]
  return Array.from({ length: count }, (_, index) => items[index])
}

function entriesOf(written: Written, otherwise: readonly string[]): [string, Written][] {
  if (written && 'node' in written && written.node.kind === 'ObjectValue')
    return written.node.fields.map((field) => [field.name.value, { node: field.value, request: written.request }])
  if (written && 'json' in written && written.json !== null && typeof written.json === 'object')
    return Object.entries(written.json).map(([name, json]) => [name, { json }])
  return otherwise.map((name) => [name, undefined])
}

/** Follows a variable to its JSON, or to the default in the query text where it was not sent. */
function resolve(written: Written): Written {
  if (!written || 'json' in written || written.node.kind !== 'Variable') return written
  const { request } = written
  const name = written.node.name.value
  if (name in request.variables) return { json: request.variables[name] }
  const definition = request.operation.variableDefinitions?.find((variable) => variable.variable.name.value === name)
  return definition?.defaultValue && { node: definition.defaultValue, request }
}

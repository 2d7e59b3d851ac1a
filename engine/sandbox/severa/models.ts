import { dereference, modelName, type OpenApiDocument, type Schema } from './contract.ts'
import type { Operation, Role } from './operation.ts'
import { childSource, collectionOf, sourceOf } from './relations.ts'

/** The models of one collection. */
export interface Models {
  /** Name of the model its rows are stored in: the richest that the contract answers for it. */
  readonly home: string
  /** Name of the model that a POST takes, where it is another one. */
  readonly input: string | undefined
}

/** Which answer shows a collection's rows best: the row itself, then lists, then the answers of writes. */
const PREFERENCE: readonly Role['kind'][] = [
  'item',
  'single',
  'list',
  'childSingle',
  'childList',
  'patch',
  'patchSingle',
  'create',
]

/** Bodies that ask for rows to be made, and say nothing about what a row may hold. */
const ORDERS: ReadonlySet<string> = new Set(['CreateInvoiceModel'])

/** The collections of the contract and their models, read off its operations. */
export function compileModels(operations: readonly Operation[]): ReadonlyMap<string, Models> {
  const best = new Map<string, { home: string; rank: number }>()
  const inputs = new Map<string, string>()
  for (const operation of operations) {
    const collection = storedIn(operation.role)
    if (collection === undefined) continue
    const home = modelName(operation.answer)
    const rank = PREFERENCE.indexOf(operation.role.kind)
    if (home !== undefined && rank >= 0 && rank < (best.get(collection)?.rank ?? Number.POSITIVE_INFINITY)) {
      best.set(collection, { home, rank })
    }
    const input = operation.role.kind === 'create' ? modelName(operation.body) : undefined
    if (input !== undefined && !ORDERS.has(input)) inputs.set(collection, input)
  }
  return new Map(
    [...best].map(([collection, { home }]) => {
      const input = inputs.get(collection)
      return [collection, { home, input: input === home ? undefined : input }]
    }),
  )
}

/** The collection that an operation's rows are stored in; undefined for views, files and calls. */
function storedIn(role: Role): string | undefined {
  switch (role.kind) {
    case 'call':
    case 'file':
    case 'attach':
    case 'detach':
      return undefined
    case 'childList':
    case 'childSingle':
    case 'childCreate': {
      const source = childSource(role.resource, role.child)
      return source?.by === undefined ? undefined : source.collection
    }
    default:
      return sourceOf(role.resource).where ? undefined : collectionOf(role.resource)
  }
}

/** A property by its name in any case: its own spelling and schema. */
export function findProperty(
  model: Schema,
  name: string,
  anyCase = true,
): { name: string; schema: Schema } | undefined {
  const properties = model.properties ?? {}
  const exact = properties[name]
  if (exact) return { name, schema: exact }
  if (!anyCase) return undefined
  const found = Object.keys(properties).find((key) => key.toLowerCase() === name.toLowerCase())
  return found === undefined ? undefined : { name: found, schema: properties[found]! }
}

/** What of `value` a schema declares, into every depth: a stored row as another model shows it. */
export function project(document: OpenApiDocument, schema: Schema, value: unknown): unknown {
  if (value === null || value === undefined) return value
  const model = dereference(document, schema)
  if (model.items) return Array.isArray(value) ? value.map((item) => project(document, model.items!, item)) : value
  if (!model.properties || typeof value !== 'object') return value
  const shown: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(model.properties)) {
    const item = (value as Record<string, unknown>)[name]
    if (item !== undefined) shown[name] = project(document, property, item)
  }
  return shown
}

/** Every property that `model` declares and `row` lacks: its default, else null, else the zero of its type. */
export function fillDefaults(document: OpenApiDocument, model: Schema, row: Record<string, unknown>): void {
  for (const [name, property] of Object.entries(model.properties ?? {})) {
    if (row[name] !== undefined) continue
    const value = blank(document, property)
    if (value !== undefined) row[name] = value
  }
}

function blank(document: OpenApiDocument, property: Schema): unknown {
  if (property.default !== undefined) return property.default
  if (property.nullable) return null
  const schema = dereference(document, property)
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return 0
  return undefined
}

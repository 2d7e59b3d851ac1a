import type { OpenApiDocument, Parameter } from './contract.ts'
import { dereference } from './contract.ts'
import { isDate, isDateTime } from './formats.ts'

/** Query parameters of a request, each in its declared type; lists stay lists, empty texts are left out. */
export type Query = ReadonlyMap<string, unknown>

export interface BadParameter {
  readonly name: string
  readonly message: string
}

/** The declared parameters of a query string, and the first one that breaks its type. */
export function parseQuery(
  document: OpenApiDocument,
  declared: ReadonlyMap<string, Parameter>,
  given: URLSearchParams,
): { query: Query; bad: BadParameter | undefined } {
  const query = new Map<string, unknown>()
  for (const [name, parameter] of declared) {
    const texts = given.getAll(name).filter((text) => text !== '')
    if (texts.length === 0) {
      if (parameter.schema.default !== undefined && parameter.schema.default !== '')
        query.set(name, parameter.schema.default)
      continue
    }
    const list = parameter.schema.type === 'array'
    const schema = dereference(document, (list ? parameter.schema.items : undefined) ?? parameter.schema)
    // Pairs like sortings[0].key are read where they are used.
    if (schema.type === 'object') continue
    const values = (list ? texts : texts.slice(-1)).map((text) => parseScalar(text, schema))
    const at = values.indexOf(undefined)
    if (at >= 0) return { query, bad: { name, message: `"${texts[at]}" is no ${kindOf(schema)}` } }
    query.set(name, list ? values : values[0])
  }
  return { query, bad: undefined }
}

/** Names in a query string that the operation does not declare; `sortings[0].key` belongs to `sortings`. */
export function unknownParameters(declared: ReadonlyMap<string, Parameter>, given: URLSearchParams): readonly string[] {
  return [...new Set(given.keys())].filter((name) => !declared.has(name.replace(/\[.*$/, '')))
}

type Scalar = Parameter['schema']

function parseScalar(text: string, schema: Scalar): unknown {
  switch (schema.type) {
    case 'boolean':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined
    case 'integer':
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
    default:
      return isFitting(text, schema) ? text : undefined
  }
}

function isFitting(text: string, schema: Scalar): boolean {
  if (schema.enum) return schema.enum.includes(text)
  if (schema.format === 'date-time') return isDateTime(text) || isDate(text)
  if (schema.format === 'date') return isDate(text) || isDateTime(text)
  return true
}

function kindOf(schema: Scalar): string {
  return schema.enum ? `value of ${schema.enum.join(', ')}` : (schema.format ?? schema.type ?? 'value')
}

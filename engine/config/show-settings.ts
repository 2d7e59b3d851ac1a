import { type SchemaNode, SettingsSchema } from './settings-schema.ts'

/** One setting of a pack as its schema documents it. */
export interface SettingRow {
  /** `products.categories.transfer` */
  readonly path: string
  /** What people call it. */
  readonly label: string
  readonly description: string
  /** `text`, `whole number`, `map` … */
  readonly type: string
  readonly required: boolean
  /** As it would be written; another setting's name where that is the default. */
  readonly default?: string
  readonly allowed?: readonly string[]
  readonly example?: string
}

/** Every setting of a pack, parts before what is in them, in the order of the schema. @throws SyntaxError for no JSON */
export function settingRows(schemaText: string, file = 'settings.schema.json'): SettingRow[] {
  return new SettingsSchema(schemaText, file).list().map(({ path, schema, required }) => ({
    path: path.join('.'),
    label: schema.title ?? path.at(-1) ?? '',
    description: schema.description ?? '',
    type: typeOf(schema),
    required,
    ...(schema.default !== undefined && { default: asText(schema.default).replace(/^\$settings\./, 'as ') }),
    ...(schema.enum && { allowed: schema.enum.map(String) }),
    ...(schema.examples?.[0] !== undefined && { example: asText(schema.examples[0]) }),
  }))
}

/** The list as text, for `silta show --settings`. */
export function showSettings(rows: readonly SettingRow[]): string {
  return rows.map((row) => `${head(row)}\n${row.description ? `    ${row.description}\n` : ''}`).join('')
}

function head(row: SettingRow): string {
  const kind = row.allowed ? row.allowed.join(' | ') : row.type
  const need = row.required ? 'required' : row.default === undefined ? 'optional' : `default: ${row.default}`
  const example = row.allowed || row.example === undefined || row.type === 'map' ? '' : `, as ${row.example}`
  return `${row.path}  "${row.label}"  ${kind}${example}  (${need})`
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'map',
  array: 'list',
}

function typeOf(schema: SchemaNode): string {
  const types = [schema.type ?? (schema.enum ? 'string' : schema.properties ? 'object' : [])].flat()
  return types.map((type) => TYPES[type] ?? type).join(' or ') || 'any value'
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${asText(item)}`)
    .join(', ')} }`
}

import { type SchemaNode, type SettingForm, SettingsSchema } from './settings-schema.ts'
import { showValueAt } from './show.ts'
import type { ShownTenant } from './tenant.ts'

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
  /** The nearest part around it that may be left out: it is required only where that part stands. */
  readonly optionalPart?: string
  /** It is required only then: `transfer is true`. */
  readonly once?: string
  /** As it would be written; another setting's name where that is the default. */
  readonly default?: string
  readonly allowed?: readonly string[]
  readonly example?: string
  /** There are settings in it: it has no value of its own. */
  readonly part?: true
  /** Of a tenant: what holds for it, and where that is written; left out where it is not set. */
  readonly value?: string
  readonly origin?: string
}

/** Every setting of a pack, parts before what is in them, in the order of the schema. @throws SyntaxError for no JSON */
export function settingRows(schemaText: string, file = 'settings.schema.json'): SettingRow[] {
  const list = new SettingsSchema(schemaText, file).list()
  const optional = new Set(list.flatMap(({ path, required }) => (required ? [] : [path.join('.')])))
  return list.map(({ path, schema, required, once }) => ({
    path: path.join('.'),
    label: schema.title ?? path.at(-1) ?? '',
    description: schema.description ?? '',
    type: typeOf(schema),
    required,
    ...optionalPart(path, optional),
    ...(once !== undefined && { once }),
    ...(schema.default !== undefined && { default: asText(schema.default).replace(/^\$settings\./, 'as ') }),
    ...(schema.enum && { allowed: schema.enum.map(String) }),
    ...(schema.examples?.[0] !== undefined && { example: asText(schema.examples[0]) }),
    ...(schema.properties && { part: true as const }),
  }))
}

function optionalPart(path: readonly string[], optional: ReadonlySet<string>): Pick<SettingRow, 'optionalPart'> {
  const parts = path.slice(0, -1).map((_step, index) => path.slice(0, index + 1).join('.'))
  const nearest = parts.findLast((part) => optional.has(part))
  return nearest === undefined ? {} : { optionalPart: nearest }
}

/** Whether it must be given, or what holds without it. */
export function needOf({ required, optionalPart, once, default: without }: SettingRow): string {
  if (required) return optionalPart === undefined ? 'required' : `required in ${optionalPart}`
  if (once !== undefined) return `required once ${once}`
  return without === undefined ? 'optional' : `default: ${without}`
}

/** The same rows, with what holds for a tenant. */
export function settingRowsOf(rows: readonly SettingRow[], shown: ShownTenant): SettingRow[] {
  return rows.map((row) => {
    const line = row.part ? undefined : showValueAt(shown, ['settings', ...row.path.split('.')])
    return line ? { ...row, value: line.text, origin: line.origin } : row
  })
}

export interface ShowSettings {
  /** The rows are those of a tenant: what is not set is said. */
  readonly tenant?: boolean
  readonly origin?: boolean
}

/** The list as text, for `silta show --settings`. */
export function showSettings(rows: readonly SettingRow[], options: ShowSettings = {}): string {
  const told = (row: SettingRow): string[] => {
    if (!options.tenant || row.part) return []
    if (row.value === undefined) return ['not set']
    return [`= ${row.value}${options.origin ? `  # ${row.origin}` : ''}`]
  }
  return rows
    .map((row) => [
      head(row),
      ...[row.description, ...told(row)].filter((text) => text !== '').map((text) => `    ${text}`),
    ])
    .map((lines) => `${lines.join('\n')}\n`)
    .join('')
}

function head(row: SettingRow): string {
  const kind = row.allowed ? row.allowed.join(' | ') : row.type
  const example = row.allowed || row.example === undefined || row.type === 'map' ? '' : `, as ${row.example}`
  return `${row.path}  "${row.label}"  ${kind}${example}  (${needOf(row)})`
}

const FORMS: Readonly<Record<SettingForm, string>> = {
  ranges: 'ranges',
  pairs: 'key=value pairs',
  date: 'date',
  column: 'name of a column',
  percent: 'percentage',
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
  const form = schema['x-form']
  if (form) return FORMS[form]
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

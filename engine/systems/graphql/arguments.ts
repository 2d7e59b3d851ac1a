import { numberFromDigits } from '../../core/value.ts'
import type { ArgumentFile } from '../description/file.ts'
import { fillDeep, fillValue } from '../description/template.ts'
import type { ConnectionValues } from '../http/connection.ts'
import { fillFrom } from '../http/connection.ts'

/** An argument with its value, ready to become a variable: values never stand in a document (SPEC 14). */
export interface Argument {
  readonly name: string
  readonly type: string
  readonly value: unknown
}

/** What `$filter`, `$row` ... stand for; what is not there leaves its member, or the whole argument, out. */
export type Placeholders = Readonly<Record<string, unknown>>

/** The arguments of a field with their placeholders and connection values filled in. */
export function argumentsOf(
  files: Readonly<Record<string, ArgumentFile>>,
  words: Readonly<Record<string, string>>,
  placeholders: Placeholders,
  values: ConnectionValues,
): Argument[] {
  return Object.entries(files).flatMap(([name, file]) => {
    const type = fillDeep(file.type, words)
    const value = asType(resolved(file.value, placeholders, values), type)
    return value === undefined ? [] : [{ name, type, value }]
  })
}

function resolved(value: unknown, placeholders: Placeholders, values: ConnectionValues): unknown {
  if (typeof value === 'string') return value.startsWith('$') ? placeholders[value] : fillValue(value, fillFrom(values))
  if (Array.isArray(value)) {
    const items = value.map((item) => resolved(item, placeholders, values))
    return items.includes(undefined) ? undefined : items
  }
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).map(([key, item]) => [key, resolved(item, placeholders, values)] as const)
  return Object.fromEntries(members.filter(([, item]) => item !== undefined))
}

/** A company number comes as text from the environment, where the schema wants a number. */
function asType(value: unknown, type: string): unknown {
  return typeof value === 'string' && /^(Int|Long|Short)!?$/.test(type) ? (numberFromDigits(value) ?? value) : value
}

import { dereference, type Schema } from './contract.ts'
import type { Organisation } from './organisation.ts'
import type { Target } from './patch-target.ts'
import { badBody, badProperty } from './refusal.ts'
import type { Validators } from './validators.ts'

/**
 * The value of a patch operation in the type of its property. The document types values as text, so `"true"` and
 * `"12.50"` become what the property is; a text property keeps its text; native values pass as they are.
 * @throws Breach for a value that the property's schema does not allow
 */
export function patchValue(org: Organisation, validators: Validators, target: Target, given: unknown): unknown {
  const native = given !== null && given !== undefined && typeof given !== 'string'
  const name = target.names.join('.')
  if (native && !org.settings.assumed.nativePatchValues) {
    throw badBody('#/components/schemas/PatchOperation/properties/value/type', name, 'the value must be a text or null')
  }
  const value = typeof given === 'string' ? fromText(given, dereference(org.document, target.schema)) : (given ?? null)
  const [fault] = validators.check('input', target.schema, target.pointer, value)
  if (fault) throw badBody(fault.schemaPath, fault.at === '' ? name : `${name}.${fault.at}`, fault.message)
  return value
}

/** The value that a text stands for; the text itself where it stands for nothing, for the schema to refuse. */
function fromText(text: string, schema: Schema): unknown {
  switch (schema.type) {
    case 'boolean':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
    case 'integer':
    case 'number':
      return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text
    case 'object':
    case 'array':
      return fromJson(text)
    default:
      return text
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Sets a value in a row that is being changed, making the objects on the way. */
export function setAt(row: Record<string, unknown>, names: readonly string[], value: unknown): void {
  const [name, ...rest] = names
  if (name === undefined) throw badProperty('path', 'the path is empty')
  if (rest.length === 0) {
    row[name] = value
    return
  }
  const inner = { ...(row[name] as Record<string, unknown> | null | undefined) }
  setAt(inner, rest, value)
  row[name] = inner
}

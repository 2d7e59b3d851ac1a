import type { Tree } from '../core/tree.ts'
import type { SchemaError } from './compile-schema.ts'
import { isSecretKey } from './secrets.ts'

/** Kinds of values, as JSON Schema calls them, in words. */
export const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  array: 'a list',
  null: 'null',
}

/** What a broken limit says. */
export const LIMITS: Readonly<Record<string, string>> = {
  minimum: 'must be at least #',
  maximum: 'must be at most #',
  exclusiveMinimum: 'must be more than #',
  exclusiveMaximum: 'must be less than #',
  minLength: 'must have at least # characters',
  maxLength: 'must have at most # characters',
  minItems: 'must have at least # items',
  maxItems: 'must have at most # items',
  minProperties: 'must have at least # keys',
  maxProperties: 'must have at most # keys',
}

/** What a node is, in words; never the value of a secret. */
export function kindOf(node: Tree, path: string): string {
  if (node.kind === 'list') return 'a list'
  if (node.kind === 'map') return 'a map'
  if (node.value === null) return 'empty'
  if (isSecretKey(stepsOf(path).at(-1) ?? '')) return 'a value'
  const text = node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text
  return typeof node.value === 'string' ? `"${text}"` : text
}

export function mendByExample(schema: SchemaError['parentSchema'], path: string): string {
  const examples = schema?.examples as readonly unknown[] | undefined
  const key = stepsOf(path).at(-1)
  if (!examples || examples.length === 0) return ''
  const example = flow(examples[0])
  return key === undefined || /^\d+$/.test(key) ? `write it as ${example}` : `write it as \`${key}: ${example}\``
}

export function exampleOf(schema: SchemaError['parentSchema'], key: string): string {
  const member = (
    schema?.properties as Readonly<Record<string, { readonly examples?: readonly unknown[] }>> | undefined
  )?.[key]
  return member?.examples?.length ? `it, as \`${key}: ${flow(member.examples[0])}\`` : `\`${key}:\``
}

/** A value on one line, as YAML. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${flow(item)}`)
    .join(', ')} }`
}

/** Steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A JSON pointer as people write it: `entities.customers.fields.name`. */
export function nameOf(pointer: string, root: string): string {
  return (
    stepsOf(pointer).reduce(
      (name, step) => (/^\d+$/.test(step) ? `${name}[${step}]` : name ? `${name}.${step}` : step),
      root,
    ) || 'this file'
  )
}

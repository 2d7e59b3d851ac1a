import { type Tree, textOf } from '../core/tree.ts'
import type { Reader } from './reader.ts'
import type { FieldRule } from './types.ts'

/** The field that a rule names; another name is a problem, with a guess. */
export function fieldNamed(
  tree: Tree | undefined,
  fields: readonly FieldRule[],
  reader: Reader,
): FieldRule | undefined {
  if (!tree || fields.length === 0) return undefined // no fields at all: that is told already
  const name = textOf(tree) ?? ''
  const found = fields.find((field) => field.name === name)
  return (
    found ??
    reader.unknown(
      'FIELD_UNKNOWN',
      tree.place,
      'field',
      name,
      fields.map((field) => field.name),
    )
  )
}

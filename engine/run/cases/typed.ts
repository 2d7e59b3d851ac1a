import type { ColumnType, ResourceFacts } from '../../core/resource.ts'
import type { MapTree, ScalarTree, Tree } from '../../core/tree.ts'
import { numberFromDigits, type Value } from '../../core/value.ts'

/**
 * A scalar as the system would answer it in a column of that type: in a text column as it is written (`00100` stays 00100,
 * and 2027 is a text), numbers elsewhere by their digits. What is quoted stays a text.
 */
export function typedScalar(scalar: ScalarTree, type: ColumnType): Value {
  if (scalar.value === null || typeof scalar.value === 'string') return scalar.value
  if (type === 'text') return scalar.text
  return typeof scalar.value === 'number' ? (numberFromDigits(scalar.text) ?? scalar.value) : scalar.value
}

/** A record of a case as its system would answer it. `types`: of the resource's columns, by path. */
export function recordOf(tree: MapTree, types: ResourceFacts['types'], prefix = ''): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [key, { value }] of tree.entries) record[key] = answered(value, types, `${prefix}${key}`)
  return record
}

function answered(tree: Tree, types: ResourceFacts['types'], path: string): unknown {
  switch (tree.kind) {
    case 'scalar':
      return typedScalar(tree, types[path] ?? 'text')
    case 'list':
      return tree.items.map((item) => answered(item, types, path))
    case 'map':
      return recordOf(tree, types, `${path}.`)
  }
}

/** Every scalar of a record with its path: `currency.code`. Lists are left out. */
export function leavesOf(tree: MapTree, prefix = ''): { readonly path: string; readonly tree: Tree }[] {
  return [...tree.entries].flatMap(([key, { value }]) => {
    const path = `${prefix}${key}`
    return value.kind === 'map' && value.entries.size > 0 ? leavesOf(value, `${path}.`) : [{ path, tree: value }]
  })
}

import type { SchemaError } from './compile-schema.ts'

/**
 * A value that fits none of several forms (`anyOf`, `oneOf`) fails every one of them. What helps is what is wrong with the
 * form that was meant: the one that fits best. Validators list the findings of all branches right before the finding of
 * the choice itself.
 */
export function bestBranches(errors: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = []
  for (const error of errors) {
    if ((error.keyword !== 'anyOf' && error.keyword !== 'oneOf') || error.params.passingSchemas) {
      kept.push(error)
      continue
    }
    let first = kept.length
    while (first > 0 && isInside(kept[first - 1]!, error)) first--
    const branches = groups(kept.splice(first), error)
    const best = branches.toSorted((x, y) => distance(x, error) - distance(y, error))[0]
    if (!best) kept.push(error)
    else if (best.every((inner) => inner.keyword === 'type' && inner.instancePath === error.instancePath))
      kept.push(joinTypes(branches.flat(), error))
    else kept.push(...best)
  }
  return kept
}

function isInside(inner: SchemaError, choice: SchemaError): boolean {
  return inner.instancePath === choice.instancePath || inner.instancePath.startsWith(`${choice.instancePath}/`)
}

/** Findings by branch: by the path of the branch, or of the definition that it refers to. */
function groups(errors: readonly SchemaError[], choice: SchemaError): SchemaError[][] {
  const schemas = (choice.parentSchema?.[choice.keyword] as readonly { readonly $ref?: string }[] | undefined) ?? []
  const groups: SchemaError[][] = schemas.map(() => [])
  let current = 0
  for (const error of errors) {
    const own = schemas.findIndex(
      ({ $ref }, index) =>
        error.schemaPath.startsWith(`${choice.schemaPath}/${index}/`) ||
        ($ref !== undefined && error.schemaPath.startsWith(`${$ref}/`)),
    )
    if (own !== -1) current = own
    else if (error.instancePath !== choice.instancePath && !holdsMore(schemas[current]))
      current = Math.max(current, schemas.findIndex(holdsMore))
    groups[current]?.push(error)
  }
  return groups.filter((group) => group.length > 0)
}

/** A branch whose values hold others, of which something may be found deeper. */
const holdsMore = (schema: object | undefined): boolean =>
  schema !== undefined && ['$ref', 'properties', 'additionalProperties', 'items'].some((word) => word in schema)

const KIND = new Set(['type', 'enum', 'const', 'x-side'])

/** How far the value is from a branch: another kind of value is far, a finding deep inside is near. */
function distance(branch: readonly SchemaError[], choice: SchemaError): number {
  const kind = branch.some((error) => error.instancePath === choice.instancePath && KIND.has(error.keyword)) ? 1000 : 0
  const form = branch.filter((error) => error.instancePath === choice.instancePath).length * 10
  return kind + form + branch.length
}

function joinTypes(errors: readonly SchemaError[], choice: SchemaError): SchemaError {
  const types = [
    ...new Set(
      errors
        .filter((error) => error.keyword === 'type' && error.instancePath === choice.instancePath)
        .flatMap((error) => [error.params.type].flat()),
    ),
  ]
  const { instancePath, schemaPath, parentSchema } = choice
  return { keyword: 'type', instancePath, schemaPath, params: { type: types }, ...(parentSchema && { parentSchema }) }
}

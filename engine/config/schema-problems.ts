import { guess, mendUnknown } from '../core/guess.ts'
import type { Place, Problem } from '../core/problem.ts'
import { at, type Tree } from '../core/tree.ts'
import { bestBranches } from './best-branch.ts'
import type { ConfigCode } from './codes.ts'
import type { SchemaError } from './compile-schema.ts'
import { exampleOf, KINDS, kindOf, LIMITS, mendByExample, nameOf, stepsOf } from './schema-words.ts'

/** A tree that is part of a file: what people call it, and where its own key stands. */
export interface RootName {
  readonly name: string
  readonly place: Place
}

/**
 * Findings of a validator as problems, at the place of the guilty key or value, without those that only follow
 * from another. `root`: how the whole tree is called, where it is only a part of a file.
 */
export function schemaProblems(errors: readonly SchemaError[], tree: Tree, root?: RootName): Problem[] {
  const found = bestBranches(errors).filter((error) => error.keyword !== 'if')
  const strange = found
    .filter(isUnknownKey)
    .map((error) => `${error.instancePath}/${escaped(String(error.params.additionalProperty))}`)
  const told = new Set<string>()
  return found.flatMap((error) => {
    // What stands under a key that nobody knows was checked as something else than it was meant to be.
    if (strange.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`))) return []
    if (error.keyword === 'required' && isMisspelt(error, found)) return []
    if (error.keyword === 'type' && found.some((other) => other.instancePath === error.instancePath && isChoice(other)))
      return []
    const problem = problemOf(error, tree, root)
    const id = `${problem.code} ${problem.place?.line}:${problem.place?.column} ${problem.what}`
    if (told.has(id)) return []
    told.add(id)
    return [problem]
  })
}

const isUnknownKey = ({ keyword }: SchemaError) => keyword === 'additionalProperties' || keyword === 'x-sides'
const isChoice = ({ keyword }: SchemaError) => keyword === 'enum' || keyword === 'const' || keyword === 'x-side'

function isMisspelt(missing: SchemaError, all: readonly SchemaError[]): boolean {
  const wanted = String(missing.params.missingProperty)
  return all.some(
    (error) =>
      isUnknownKey(error) &&
      error.instancePath === missing.instancePath &&
      guess(String(error.params.additionalProperty), knownKeys(error)) === wanted,
  )
}

function problemOf(error: SchemaError, tree: Tree, root: RootName | undefined): Problem {
  const { keyword, params, instancePath, parentSchema } = error
  const node = nodeAt(tree, instancePath) ?? tree
  const name = nameOf(instancePath, root?.name ?? '')
  const mend = mendByExample(parentSchema, instancePath)
  switch (keyword) {
    case 'additionalProperties':
    case 'x-sides': {
      const key = String(params.additionalProperty)
      return make(
        'UNKNOWN_KEY',
        `${name} knows no key "${key}"`,
        mendUnknown(key, knownKeys(error)),
        keyPlace(tree, `${instancePath}/${escaped(key)}`),
      )
    }
    case 'required':
    case 'dependencies':
    case 'dependentRequired': {
      const key = String(params.missingProperty)
      return make(
        'MISSING_KEY',
        `${name} has no key "${key}"`,
        `add ${exampleOf(parentSchema, key)}`,
        instancePath === '' && root ? root.place : keyPlace(tree, instancePath),
      )
    }
    case 'type': {
      const wanted = [params.type].flat().map((type) => KINDS[String(type)] ?? String(type))
      return make(
        'WRONG_TYPE',
        `${name} is ${kindOf(node, instancePath)}, but must be ${wanted.join(' or ')}`,
        mend,
        node.place,
      )
    }
    case 'enum':
    case 'const':
    case 'x-side': {
      const allowed =
        keyword === 'const' ? [String(params.allowedValue)] : (params.allowedValues as unknown[]).map(String)
      const text = node.kind === 'scalar' ? node.text : ''
      return make(
        'NOT_ALLOWED',
        `${name} is ${kindOf(node, instancePath)}, which is not allowed here`,
        text && allowed.length > 1 ? mendUnknown(text, allowed) : `allowed: ${allowed.join(', ')}`,
        node.place,
      )
    }
    case 'pattern':
    case 'format':
      return make(
        'PATTERN',
        `${name} is ${kindOf(node, instancePath)}, which has not the form it must have`,
        mend || `it must match ${params.pattern ?? params.format}`,
        node.place,
      )
    default: {
      const limit = LIMITS[keyword]
      if (limit) return make('OUT_OF_RANGE', `${name} ${limit.replace('#', String(params.limit))}`, mend, node.place)
      return make('NOT_VALID', `${name} breaks the rule "${keyword}" of its schema`, mend, node.place)
    }
  }
}

function make(code: ConfigCode, what: string, mend: string, place: Place): Problem {
  return { code, what, mend: mend || 'see the schema', place }
}

function knownKeys({ parentSchema, params }: SchemaError): string[] {
  const words = Object.keys((parentSchema?.properties as object | undefined) ?? {})
  return [...words, ...((params.sides as readonly string[] | undefined) ?? [])]
}

const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
const nodeAt = (tree: Tree, pointer: string) => at(tree, ...stepsOf(pointer))

/** Where the key stands whose value the pointer names; for items and the root, the node itself. */
function keyPlace(tree: Tree, pointer: string): Place {
  const steps = stepsOf(pointer)
  const parent = at(tree, ...steps.slice(0, -1))
  const entry = parent?.kind === 'map' ? parent.entries.get(steps.at(-1) ?? '') : undefined
  return entry?.key ?? (at(tree, ...steps) ?? tree).place
}

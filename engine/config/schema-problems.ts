import type { Place, Problem } from '../core/problem.ts'
import { at, type Tree } from '../core/tree.ts'
import { bestBranches } from './best-branch.ts'
import type { ConfigCode } from './codes.ts'
import type { SchemaError } from './compile-schema.ts'
import { guess, mendUnknown } from './guess.ts'
import { isSecretKey } from './secrets.ts'

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

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a map',
  array: 'a list',
  null: 'null',
}

const LIMITS: Readonly<Record<string, string>> = {
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

function make(code: ConfigCode, what: string, mend: string, place: Place): Problem {
  return { code, what, mend: mend || 'see the schema', place }
}

function knownKeys({ parentSchema, params }: SchemaError): string[] {
  const words = Object.keys((parentSchema?.properties as object | undefined) ?? {})
  return [...words, ...((params.sides as readonly string[] | undefined) ?? [])]
}

/** What a node is, in words; never the value of a secret. */
function kindOf(node: Tree, path: string): string {
  if (node.kind === 'list') return 'a list'
  if (node.kind === 'map') return 'a map'
  if (node.value === null) return 'empty'
  if (isSecretKey(stepsOf(path).at(-1) ?? '')) return 'a value'
  const text = node.text.length > 60 ? `${node.text.slice(0, 60)}…` : node.text
  return typeof node.value === 'string' ? `"${text}"` : text
}

function mendByExample(schema: SchemaError['parentSchema'], path: string): string {
  const examples = schema?.examples as readonly unknown[] | undefined
  const key = stepsOf(path).at(-1)
  if (!examples || examples.length === 0) return ''
  const example = flow(examples[0])
  return key === undefined || /^\d+$/.test(key) ? `write it as ${example}` : `write it as \`${key}: ${example}\``
}

function exampleOf(schema: SchemaError['parentSchema'], key: string): string {
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

const escaped = (step: string) => step.replaceAll('~', '~0').replaceAll('/', '~1')
const nodeAt = (tree: Tree, pointer: string) => at(tree, ...stepsOf(pointer))

/** Where the key stands whose value the pointer names; for items and the root, the node itself. */
function keyPlace(tree: Tree, pointer: string): Place {
  const steps = stepsOf(pointer)
  const parent = at(tree, ...steps.slice(0, -1))
  const entry = parent?.kind === 'map' ? parent.entries.get(steps.at(-1) ?? '') : undefined
  return entry?.key ?? (at(tree, ...steps) ?? tree).place
}

function nameOf(pointer: string, root: string): string {
  return (
    stepsOf(pointer).reduce(
      (name, step) => (/^\d+$/.test(step) ? `${name}[${step}]` : name ? `${name}.${step}` : step),
      root,
    ) || 'this file'
  )
}

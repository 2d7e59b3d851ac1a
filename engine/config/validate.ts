import type { Problem } from '../core/problem.ts'
import { at, type Entry, plain, type ScalarTree, type Tree } from '../core/tree.ts'
import type { SchemaError, Validator } from './compile-schema.ts'
import { type RootName, schemaProblems } from './schema-problems.ts'
import { stepsOf } from './schema-words.ts'

export interface ValidateOptions {
  /** Names of the tenant's sides, for schemas that speak of them; left out: any name will do. */
  readonly sides?: readonly string[]
  /** Where the tree is only a part of a file: how it is called in problems, and where its own key stands. */
  readonly root?: RootName
  /** Texts may refer to settings; one that could not be filled in was told already and is not checked. */
  readonly references?: boolean
}

/**
 * Checks a tree against a schema. Where a text is wanted, a scalar without quotes counts as it is written (`00100`,
 * `true`): the tree that comes back, and its plain value, have it as text. All problems at once, in the order in which the validator met them.
 */
export function validate(
  tree: Tree,
  validator: Validator,
  { sides = [], root, references = false }: ValidateOptions = {},
): { readonly tree: Tree; readonly problems: Problem[]; readonly plain: unknown } {
  const context = { sides }
  let checked = tree
  let data: unknown
  let errors: readonly SchemaError[] = []
  // Once more after texts were put in: they may break a pattern. More than a few rounds cannot be needed.
  for (let round = 0; round < 4; round++) {
    data = plain(checked)
    if (validator.call(context, data)) return { tree: checked, problems: [], plain: data }
    errors = validator.errors ?? []
    const texts = errors.filter((error) => wantsText(error, checked))
    if (texts.length === 0) break
    for (const error of texts) checked = withText(checked, stepsOf(error.instancePath))
  }
  const known = references
    ? errors.filter((error) => !isReference(at(checked, ...stepsOf(error.instancePath))))
    : errors
  return { tree: checked, problems: schemaProblems(known, checked, root), plain: data }
}

function isReference(node: Tree | undefined): boolean {
  return node?.kind === 'scalar' && node.text.startsWith('$settings.')
}

function wantsText({ keyword, params, instancePath }: SchemaError, tree: Tree): boolean {
  if (keyword !== 'type' && keyword !== 'enum') return false
  const node = at(tree, ...stepsOf(instancePath))
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'string') return false
  return keyword === 'type'
    ? [params.type].flat().includes('string')
    : (params.allowedValues as unknown[]).includes(node.text)
}

function withText(tree: Tree, path: readonly string[]): Tree {
  const [step, ...rest] = path
  if (step === undefined) return tree.kind === 'scalar' ? ({ ...tree, value: tree.text } satisfies ScalarTree) : tree
  if (tree.kind === 'list')
    return { ...tree, items: tree.items.map((item, index) => (String(index) === step ? withText(item, rest) : item)) }
  const entry = tree.kind === 'map' ? tree.entries.get(step) : undefined
  if (!entry || tree.kind !== 'map') return tree
  const entries = new Map<string, Entry>(tree.entries)
  return { ...tree, entries: entries.set(step, { key: entry.key, value: withText(entry.value, rest) }) }
}

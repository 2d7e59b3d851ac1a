import type { Problem } from '../core/problem.ts'
import { at, plain, type ScalarTree, type Tree } from '../core/tree.ts'
import type { SchemaError, Validator } from './compile-schema.ts'
import { changeAt, type Sound, soundPart } from './left-out.ts'
import { type RootName, schemaProblems } from './schema-problems.ts'
import { stepsOf } from './schema-words.ts'

export interface ValidateOptions {
  /** Names of the tenant's sides, for schemas that speak of them; left out: any name will do. */
  readonly sides?: readonly string[]
  /** Where the tree is only a part of a file: how it is called in problems, and where its own key stands. */
  readonly root?: RootName
}

/**
 * Checks a tree against a schema. Where a text is wanted, a scalar without quotes counts as it is written (`00100`,
 * `true`): the tree that comes back, and its plain value, have it as text. All problems at once, in the order in which the validator met them.
 * `sound` is the tree without what they are about.
 */
export function validate(
  tree: Tree,
  validator: Validator,
  { sides = [], root }: ValidateOptions = {},
): { readonly tree: Tree; readonly problems: Problem[]; readonly plain: unknown; readonly sound: Sound } {
  const context = { sides }
  let checked = tree
  let data: unknown
  let errors: readonly SchemaError[] = []
  // Once more after texts were put in: they may break a pattern. More than a few rounds cannot be needed.
  for (let round = 0; round < 4; round++) {
    data = plain(checked)
    if (validator.call(context, data)) return { tree: checked, problems: [], plain: data, sound: whole(checked) }
    errors = validator.errors ?? []
    const texts = errors.filter((error) => wantsText(error, checked))
    if (texts.length === 0) break
    for (const error of texts) checked = changeAt(checked, stepsOf(error.instancePath), asText)
  }
  return {
    tree: checked,
    problems: schemaProblems(errors, checked, root),
    plain: data,
    sound: soundPart(checked, errors),
  }
}

const whole = (tree: Tree): Sound => ({ tree, places: [], names: [], paths: [] })

function wantsText({ keyword, params, instancePath }: SchemaError, tree: Tree): boolean {
  if (keyword !== 'type' && keyword !== 'enum') return false
  const node = at(tree, ...stepsOf(instancePath))
  if (node?.kind !== 'scalar' || node.value === null || typeof node.value === 'string') return false
  return keyword === 'type'
    ? [params.type].flat().includes('string')
    : (params.allowedValues as unknown[]).includes(node.text)
}

function asText(tree: Tree): Tree {
  return tree.kind === 'scalar' ? ({ ...tree, value: tree.text } satisfies ScalarTree) : tree
}

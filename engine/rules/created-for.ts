import { at, type Tree, textOf } from '../core/tree.ts'
import { isMap, type Reader, textsOf } from './reader.ts'
import type { CreatedForRule, Entity } from './types.ts'

/** What stands for: whatever is born on the other side is created. */
const ANY = 'any'

/**
 * `createdFor: [projects]`, or by the value of a setting `createdFor: { choose: $settings.include, all: any, used: [projects] }`;
 * undefined: everything is created.
 */
export function compileCreatedFor(
  tree: Tree | undefined,
  { reader, entities }: { readonly reader: Reader; readonly entities: ReadonlyMap<string, unknown> },
): CreatedForRule | undefined {
  const chosen = isMap(tree) ? choice(tree, reader) : tree
  if (!tree || !chosen || textOf(chosen) === ANY) return undefined
  const named = textsOf(chosen).flatMap(({ text, tree: node }) =>
    reader.oneOf(entities, node, 'ENTITY_UNKNOWN', 'entity') === undefined ? [] : [text],
  )
  return { entities: named, place: chosen.place }
}

function choice(tree: Tree, reader: Reader): Tree | undefined {
  const chooser = at(tree, 'choose')
  const name = textOf(chooser) ?? ''
  const choices = isMap(tree) ? [...tree.entries.keys()].filter((key) => key !== 'choose') : []
  if (chooser && !choices.includes(name))
    return reader.unknown('CHOICE_UNKNOWN', chooser.place, 'choice', name, choices)
  return at(tree, name)
}

/** What is to need records of an entity must be able to say so: by a field that refers to it. */
export function checkCreatedFor(entities: readonly Entity[], reader: Reader): void {
  for (const { name, sides } of entities) {
    for (const { createdFor } of sides.values()) {
      for (const asker of entities) {
        if (!createdFor?.entities.includes(asker.name) || asker.fields.some(({ ref }) => ref === name)) continue
        reader.error(
          'CREATED_FOR_NO_REF',
          createdFor.place,
          `no field of "${asker.name}" refers to ${name}, so none of ${name} would be created for it`,
          `name an entity with a field \`ref: ${name}\``,
        )
      }
    }
  }
}

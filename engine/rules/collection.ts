import type { Side } from '../core/ids.ts'
import type { ResourceFacts } from '../core/resource.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import { fieldNamed } from './field-named.ts'
import { isMap, type Reader, textsOf } from './reader.ts'
import type { Entity, ExactlyOneRule, FieldRule, OnePick } from './types.ts'

interface CollectionContext {
  readonly reader: Reader
  readonly sides: readonly [Side, Side]
  readonly entities: ReadonlyMap<string, unknown>
}

type Collection = Pick<Entity, 'parent' | 'exactlyOne' | 'gone' | 'refersTo'>

/** What an entity says of its records as a whole: whose children they are, what comes before them, what holds for all. */
export function compileCollection(
  name: string,
  tree: MapTree,
  rules: readonly FieldRule[],
  context: CollectionContext,
  resources: (side: Side) => readonly ResourceFacts[],
): Collection {
  const parent = parentOf(tree, rules, name, context.reader)
  const requires = textsOf(at(tree, 'requires')).flatMap(({ text, tree: node }) =>
    context.reader.oneOf(context.entities, node, 'ENTITY_UNKNOWN', 'entity') === undefined ? [] : [text],
  )
  const refs = rules.flatMap(({ ref }) => (ref === undefined ? [] : [ref]))
  return {
    parent,
    exactlyOne: exactlyOneOf(tree, rules, parent, context, resources),
    gone: textOf(at(tree, 'gone')) === 'delete' ? 'delete' : 'keep',
    refersTo: [...new Set([...refs, ...requires])].filter((other) => other !== name),
  }
}

function parentOf(tree: MapTree, rules: readonly FieldRule[], name: string, reader: Reader): number | undefined {
  const node = at(tree, 'parent')
  if (!node) return undefined
  const rule = fieldNamed(node, rules, reader)
  if (!rule) return undefined
  if (rule.ref !== undefined && rule.ref !== name && rule.sides.size === 2) return rule.index
  return reader.error(
    'PARENT_NO_REF',
    node.place,
    `field "${rule.name}" does not name the parent on both sides`,
    `let it refer to another entity: \`${rule.name}: { ref: ENTITY, side: path, otherSide: path }\``,
  )
}

function exactlyOneOf(
  tree: MapTree,
  rules: readonly FieldRule[],
  parent: number | undefined,
  { reader, sides, entities }: CollectionContext,
  resources: (side: Side) => readonly ResourceFacts[],
): ExactlyOneRule | undefined {
  const found: ExactlyOneRule[] = []
  for (const rule of rules) {
    const node = at(tree, 'fields', rule.name, 'exactlyOne')
    if (!isMap(node)) continue
    const refuse = (what: string, mend: string): undefined => reader.error('EXACTLY_ONE', node.place, what, mend)
    const onTree = at(node, 'on')
    const side = sides.find((candidate) => candidate === textOf(onTree))
    if (!side) {
      reader.unknown('SIDE_UNKNOWN', onTree?.place ?? node.place, 'side', textOf(onTree) ?? '', sides)
      continue
    }
    const opposite = sides.find((candidate) => candidate !== side) as Side
    const pick = textsOf(at(node, 'pick')).flatMap(
      ({ tree: item }) => onePick(item, rules, parent, opposite, { reader, entities }) ?? [],
    )
    if (parent === undefined)
      refuse('exactly one of all there are: no parent is named', 'add `parent: FIELD` to the entity')
    if (rule.type !== 'boolean')
      refuse(`"${rule.name}" is no boolean`, 'write `type: boolean`, with a `flag` where a side has other values')
    if (found.length > 0) refuse('a second rule of this kind', 'keep one of the two')
    const together = textsOf(at(tree, 'together')).some(({ text }) => text === side)
    const cannot = resources(side).filter(({ can }) => !can.has('together'))
    if (!together)
      refuse(
        `changes on ${side} are not saved as one, so that for a moment there would be none or two`,
        `add \`together: ${side}\` to the entity`,
      )
    else if (cannot[0])
      refuse(
        `${cannot[0].name} of ${side} cannot save changes of several records as one`,
        'take the rule out, or say in the description of the system how it can (`can: [together]`)',
      )
    found.push({ field: rule.index, side, pick, place: node.place })
  }
  for (const { text, tree: node } of textsOf(at(tree, 'together')))
    if (!sides.some((side) => side === text)) reader.unknown('SIDE_UNKNOWN', node.place, 'side', text, sides)
  return found[0]
}

/** `main`, or `customer.headquarter` for a field of the parent that names the one on the side that it is picked from. */
function onePick(
  item: Tree,
  rules: readonly FieldRule[],
  parent: number | undefined,
  from: Side,
  { reader, entities }: Pick<CollectionContext, 'reader' | 'entities'>,
): OnePick | undefined {
  const [first = '', name] = (textOf(item) ?? '').split('.')
  if (name === undefined) {
    const field = fieldNamed(item, rules, reader)
    return field && { field: field.index }
  }
  const rule = parent === undefined ? undefined : rules[parent]
  if (!rule) return undefined // that no parent is named is told already
  if (first !== rule.name) return reader.unknown('EXACTLY_ONE', item.place, 'parent', first, [rule.name])
  const fields = at(entities.get(rule.ref ?? '') as Tree | undefined, 'fields')
  const known = isMap(fields) ? [...fields.entries.keys()].filter((field) => at(fields, field, from)) : []
  if (known.includes(name)) return { ofParent: name }
  return reader.unknown('EXACTLY_ONE', item.place, `field of ${rule.ref} in ${from}`, name, known)
}

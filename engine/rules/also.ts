import type { Side } from '../core/ids.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import type { EntityContext } from './entity.ts'
import { fieldNamed } from './field-named.ts'
import { isMap } from './reader.ts'
import { draftSide } from './side-field.ts'
import type { AlsoRule, FieldRule, LookupNeed } from './types.ts'

/** Compiles `also: { when: billing, erp: { city: town } }`: what of a child is written into its parent as well. */
export function compileAlso(
  tree: MapTree,
  rules: readonly FieldRule[],
  parent: number | undefined,
  context: EntityContext,
): { readonly rule: AlsoRule; readonly needs: readonly LookupNeed[] } | undefined {
  const node = at(tree, 'also')
  if (!isMap(node)) return undefined
  const { reader, sides } = context
  const refuse = (what: string, mend: string): undefined => reader.error('ALSO_UNFIT', node.place, what, mend)
  const ref = parent === undefined ? undefined : rules[parent]?.ref
  if (ref === undefined) return refuse('no parent is named', 'add `parent: FIELD` to the entity')
  const whenTree = at(node, 'when')
  const when = fieldNamed(whenTree, rules, reader)
  if (when && when.type !== 'boolean')
    return refuse(`"${when.name}" is no boolean`, 'name the field that is true of one of the children')
  const [side, ...more] = sides.filter((candidate) => at(node, candidate) !== undefined)
  if (!side || more.length > 0)
    return refuse('it does not say on which side', `write \`also: { when: FIELD, ${sides[1]}: { … } }\``)
  const facts = parentFacts(context.entities.get(ref) as Tree | undefined, side, context)
  const values = at(node, side)
  if (!when || !facts || !isMap(values)) return undefined
  const sideContext = context.sideContext(side, [facts])
  const found = [...values.entries].flatMap(([name, { key, value }]) => {
    const field = rules.find((rule) => rule.name === name)
    if (!field) {
      reader.unknown(
        'FIELD_UNKNOWN',
        key,
        'field',
        name,
        rules.map((rule) => rule.name),
      )
      return []
    }
    const draft = draftSide(value, sideContext)
    const write = draft?.finish(field.type, sideContext.normalizer(undefined), []).write
    if (!draft) return []
    if (!write) return refuse(`${name} is only read there`, 'name a path that can be written') ?? []
    return [{ value: { field: field.index, write }, needs: draft.needs }]
  })
  return {
    rule: { side, when: when.index, resource: facts.name, values: found.map(({ value }) => value), place: node.place },
    needs: found.flatMap(({ needs }) => needs),
  }
}

/** The resource of the parent on a side. */
function parentFacts(parent: Tree | undefined, side: Side, context: EntityContext) {
  const name = textOf(at(parent, side, 'resource'))
  return name === undefined ? undefined : context.sideContext(side, []).facts(name)
}

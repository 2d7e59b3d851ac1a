import type { Side } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import { at, type MapTree, plain, type Tree, textOf } from '../core/tree.ts'
import { isMap, isSwitchedOff, type Reader, textsOf } from './reader.ts'
import type { FieldRule, JointRule, LinkRule } from './types.ts'

interface JointContext {
  readonly reader: Reader
  readonly sides: readonly [Side, Side]
  readonly entities: ReadonlyMap<string, unknown>
}

/**
 * Compiles `jointly: { on: erp, others: [workers.inactive] }`: a truth that records of several entities may keep in one column
 * of one record there. Whether they do is for the paths to say: of columns apart nothing is shared. By index of field.
 */
export function compileJointly(
  name: string,
  tree: MapTree,
  rules: readonly FieldRule[],
  link: LinkRule,
  context: JointContext,
): ReadonlyMap<number, JointRule> {
  const found = new Map<number, JointRule>()
  for (const rule of rules) {
    const node = at(tree, 'fields', rule.name, 'jointly')
    const joint = isMap(node) ? jointRule(`${name}.${rule.name}`, node, tree, rule, link, context) : undefined
    if (joint) found.set(rule.index, joint)
  }
  return found
}

function jointRule(
  own: string,
  node: MapTree,
  tree: MapTree,
  rule: FieldRule,
  link: LinkRule,
  { reader, sides, entities }: JointContext,
): JointRule | undefined {
  const refuse = (what: string, mend: string, place = node.place): undefined =>
    reader.error('JOINTLY_UNFIT', place, what, mend)
  const onTree = at(node, 'on')
  const side = sides.find((candidate) => candidate === textOf(onTree))
  if (!side) return reader.unknown('SIDE_UNKNOWN', onTree?.place ?? node.place, 'side', textOf(onTree) ?? '', sides)
  if (rule.type !== 'boolean')
    return refuse(`"${rule.name}" is no boolean`, 'write `type: boolean`, with a `flag` where a side has other values')
  const others: { entity: string; field: string }[] = []
  for (const { text, tree: item } of textsOf(at(node, 'others'))) {
    const [entity = '', field = ''] = text.split('.')
    const other = entities.get(entity) as Tree | undefined
    if (!isMap(other)) {
      reader.unknown('ENTITY_UNKNOWN', item.place, 'entity', entity, [...entities.keys()])
      continue
    }
    if (isSwitchedOff(other)) continue
    const fieldTree = at(other, 'fields', field)
    if (!isMap(fieldTree)) {
      const fields = at(other, 'fields')
      reader.unknown(
        'FIELD_UNKNOWN',
        item.place,
        `field of ${entity}`,
        field,
        isMap(fields) ? [...fields.entries.keys()] : [],
      )
      continue
    }
    if (isSwitchedOff(fieldTree) || pathOf(at(fieldTree, side)) !== pathOf(at(tree, 'fields', rule.name, side)))
      continue
    if (!textsOf(at(fieldTree, 'jointly', 'others')).some((back) => back.text === own))
      refuse(
        `${text} does not say the same of ${own}`,
        `add \`jointly: { on: ${side}, others: [${own}] }\` there`,
        item.place,
      )
    else if (textOf(at(other, side, 'resource')) !== textOf(at(tree, side, 'resource')))
      refuse(`${text} is kept in another resource of ${side}`, 'take one of the two out', item.place)
    else if (link.side !== side || at(other, 'link', side) === undefined)
      refuse(`the links of both are not kept in ${side}`, `keep them there: \`link: { ${side}: FIELD }\``, item.place)
    else if (writing(at(fieldTree, side)) !== writing(at(tree, 'fields', rule.name, side)))
      refuse(
        `${own} and ${text} share ${pathOf(at(fieldTree, side))} of ${side}, and write it differently`,
        'give both the same value, or a field each',
        item.place,
      )
    else others.push({ entity, field })
  }
  return others.length === 0 ? undefined : { side, others, place: node.place }
}

function pathOf(side: Tree | undefined): string | undefined {
  return textOf(at(side, 'path') ?? side)
}

/** How a side writes its value, where that can be seen. */
function writing(side: Tree | undefined): string {
  return stableJson(side ? plain(side) : null)
}

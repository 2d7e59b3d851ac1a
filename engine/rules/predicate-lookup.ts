import type { Side } from '../core/ids.ts'
import type { ResourceFacts } from '../core/resource.ts'
import { at, type Tree, textOf } from '../core/tree.ts'
import type { Value } from '../core/value.ts'
import { type Lookups, pathGetter } from './lookups.ts'
import type { LookUp } from './primitives/predicate.ts'
import type { LookupNeed } from './types.ts'

const same = (value: Value): Value => value

/** `lookup: { in: statuses, value: state }` of a predicate: what is tested stands behind the key, in another resource. */
export function compilePredicateLookUp(
  tree: Tree,
  side: Side,
  facts: ResourceFacts,
): { readonly lookUp: LookUp; readonly need: LookupNeed } {
  const by = textOf(at(tree, 'by')) ?? facts.key
  const value = textOf(at(tree, 'value')) ?? facts.key
  const get = pathGetter(value)
  return {
    need: { side, resource: facts.name, paths: [by, value] },
    lookUp: {
      text: `${facts.name}.${value}`,
      find: (key, rows) => {
        const [row] = (rows as Lookups).find(side, facts.name, by, key ?? null, same, '')
        return row && ((get(row) ?? null) as Value)
      },
    },
  }
}

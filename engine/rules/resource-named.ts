import type { ResourceFacts } from '../core/resource.ts'
import { type Tree, textOf } from '../core/tree.ts'
import type { SideContext } from './side-field.ts'

/** The resource of this side that a node names; undefined: none is named, or a problem was noted. */
export function resourceNamed(tree: Tree | undefined, context: SideContext): ResourceFacts | undefined {
  if (!tree) return undefined
  const name = textOf(tree) ?? ''
  return (
    context.facts(name) ??
    context.reader.unknown('RESOURCE_UNKNOWN', tree.place, `resource in ${context.side}`, name, context.resources)
  )
}

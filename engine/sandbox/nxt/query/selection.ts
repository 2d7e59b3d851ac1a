import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql'

/** What reading a selection needs of the request. */
export interface SelectionSource {
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>
  readonly variables: Readonly<Record<string, unknown>>
}

export interface Selection {
  /** Field nodes by the key of the answer, in order; a field asked for twice has two. */
  readonly fields: ReadonlyMap<string, FieldNode[]>
  /** True when variables decided what is in it: not to be kept for the next request. */
  readonly dynamic: boolean
}

/** The fields under some nodes, fragments opened, @include and @skip obeyed. The contract has object types only. */
export function readSelection(nodes: readonly FieldNode[], source: SelectionSource): Selection {
  const fields = new Map<string, FieldNode[]>()
  const state = { dynamic: false }
  for (const node of nodes) if (node.selectionSet) collect(node.selectionSet, source, fields, new Set(), state)
  return { fields, dynamic: state.dynamic }
}

function collect(
  set: SelectionSetNode,
  source: SelectionSource,
  fields: Map<string, FieldNode[]>,
  visited: Set<string>,
  state: { dynamic: boolean },
): void {
  for (const selection of set.selections) {
    if (!included(selection, source, state)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      const known = fields.get(key)
      if (known) known.push(selection)
      else fields.set(key, [selection])
    } else if (selection.kind === 'InlineFragment') {
      collect(selection.selectionSet, source, fields, visited, state)
    } else if (!visited.has(selection.name.value)) {
      visited.add(selection.name.value)
      const fragment = source.fragments[selection.name.value]
      if (fragment) collect(fragment.selectionSet, source, fields, visited, state)
    }
  }
}

function included(
  node: { readonly directives?: readonly DirectiveNode[] },
  source: SelectionSource,
  state: { dynamic: boolean },
): boolean {
  if (!node.directives || node.directives.length === 0) return true
  state.dynamic = true
  if (getDirectiveValues(GraphQLSkipDirective, node, source.variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, source.variables)?.if !== false
}

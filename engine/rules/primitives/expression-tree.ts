/** A node of JSONata's syntax tree, as far as we look at it. Positions are offsets behind the token in the expression's text. */
export interface ExpressionNode {
  type: string
  value?: unknown
  position?: number
  /** path */
  steps?: ExpressionNode[]
  /** Filters behind a step of a path, and behind anything else. */
  stages?: Stage[]
  predicate?: Stage[]
  group?: { lhs: [ExpressionNode, ExpressionNode][] }
  /** binary, apply, bind; `lhs` of an object is a list of pairs */
  lhs?: ExpressionNode | [ExpressionNode, ExpressionNode][]
  rhs?: ExpressionNode
  /** unary minus */
  expression?: ExpressionNode
  /** array, block */
  expressions?: ExpressionNode[]
  /** function, partial, lambda */
  procedure?: ExpressionNode
  arguments?: ExpressionNode[]
  body?: ExpressionNode
  /** condition */
  condition?: ExpressionNode
  then?: ExpressionNode
  else?: ExpressionNode
  /** Variables that a step binds: `@$v`, `#$i`. */
  focus?: string
  index?: string
  tuple?: boolean
  ancestor?: unknown
  keepArray?: boolean
  keepSingletonArray?: boolean
  consarray?: boolean
  thunk?: boolean
}

export interface Stage {
  type: string
  expr?: ExpressionNode
  value?: unknown
}

/** Nested deeper, an expression is refused: nobody can read it, and it could exhaust the stack. */
export const MOST_NESTING = 200

/** Nodes right below a node, whatever its type: every own property that holds a node, a list of them, or a list of pairs. */
export function childrenOf(node: ExpressionNode): ExpressionNode[] {
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'slot' || key === 'ancestor' || key === 'seekingParent' || key === 'signature' ? [] : nodesIn(value),
  )
}

function nodesIn(value: unknown): ExpressionNode[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if ('type' in value && typeof value.type === 'string') return [value as ExpressionNode]
  return Object.values(value).flatMap(nodesIn)
}

/** Every node once, outermost first. `tooDeep` is called where the nesting passes all bounds; its nodes are left out. */
export function walk(
  root: ExpressionNode,
  visit: (node: ExpressionNode, parent: ExpressionNode | undefined) => void,
  tooDeep?: () => void,
): void {
  const seen = new Set<ExpressionNode>()
  const enter = (node: ExpressionNode, parent: ExpressionNode | undefined, depth: number): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (depth > MOST_NESTING) {
      tooDeep?.()
      return
    }
    visit(node, parent)
    for (const child of childrenOf(node)) enter(child, node, depth + 1)
  }
  enter(root, undefined, 0)
}

/** A path of bare names from the record itself: `a.b.c`; undefined for anything more. */
export function namesOf(node: ExpressionNode): string[] | undefined {
  if (node.type !== 'path' || !node.steps || node.group || node.keepSingletonArray || node.keepArray || node.predicate)
    return undefined
  const names = node.steps.map((step) => (isBareName(step) ? String(step.value) : undefined))
  return names.every((name) => name !== undefined) ? names : undefined
}

export function isBareName(step: ExpressionNode): boolean {
  return (
    step.type === 'name' &&
    !step.stages &&
    !step.predicate &&
    !step.group &&
    !step.tuple &&
    !step.focus &&
    !step.index &&
    !step.keepArray
  )
}

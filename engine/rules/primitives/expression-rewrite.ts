import { FUNCTIONS } from './expression-functions.ts'
import { OPERATORS, takesExact } from './expression-operators.ts'
import { childrenOf, type ExpressionNode } from './expression-tree.ts'

/** Names that no expression can spell, for what the interpreter is made to call: a blank ends a name in JSONata. */
export const EXACT = (name: string): string => ` ${name}`
export const PLAIN = (name: string): string => ` ~${name}`
export const NEGATE = 'negate'
/** JSONata's own functions that are called under another name, so that ours can stand in front of them. */
export const WRAPPED: ReadonlySet<string> = new Set(['toMillis', 'now', 'millis', 'replace'])

/**
 * Makes the interpreter work by our operators: `a + b` becomes a call of an exact function, and so do comparisons and
 * `&`, `$sum`, `$round` … Where a result goes straight into another exact operator, or is the result of the whole
 * expression, it keeps all digits; elsewhere plain functions need a plain number and get 15 digits of it.
 * Changes the tree in place. Returns the names that must be registered.
 */
export function useExactOperators(root: ExpressionNode): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<ExpressionNode>()

  const call = (node: ExpressionNode, name: string, args: ExpressionNode[], keep: boolean): void => {
    const unspoken = keep ? EXACT(name) : PLAIN(name)
    names.add(unspoken)
    node.type = 'function'
    node.value = '('
    node.procedure = {
      type: 'variable',
      value: unspoken,
      ...(node.position !== undefined && { position: node.position }),
    }
    node.arguments = args
    for (const key of ['lhs', 'rhs', 'expression'] as const) delete node[key]
  }

  const rewrite = (node: ExpressionNode, keep: boolean): void => {
    if (seen.has(node)) return
    seen.add(node)
    const plainEnd = node.predicate !== undefined || node.group !== undefined
    const keepHere = keep && !plainEnd
    if (node.type === 'binary' && Object.hasOwn(OPERATORS, String(node.value))) {
      const operands = [node.lhs as ExpressionNode, node.rhs as ExpressionNode]
      for (const operand of operands) rewrite(operand, takesExact(String(node.value)))
      rewriteRest(node, operands)
      call(node, String(node.value), operands, keepHere)
    } else if (node.type === 'unary' && node.value === '-' && node.expression) {
      rewrite(node.expression, true)
      call(node, NEGATE, [node.expression], keepHere)
    } else if (node.type === 'condition' || node.type === 'block') {
      const last = node.type === 'block' ? [node.expressions?.at(-1)] : [node.then, node.else]
      for (const child of childrenOf(node)) rewrite(child, keepHere && last.includes(child))
    } else if (node.type === 'function' && node.procedure?.type === 'variable') {
      rewriteCall(node, node.procedure, keepHere)
    } else {
      if (node.type === 'variable' && WRAPPED.has(String(node.value))) rename(node, PLAIN(String(node.value)))
      for (const child of childrenOf(node)) rewrite(child, false)
    }
  }

  const rewriteCall = (node: ExpressionNode, procedure: ExpressionNode, keep: boolean): void => {
    const name = String(procedure.value)
    const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
    seen.add(procedure)
    if (own?.exact) rename(procedure, keep ? EXACT(name) : PLAIN(name))
    else if (WRAPPED.has(name)) rename(procedure, PLAIN(name))
    for (const argument of node.arguments ?? []) rewrite(argument, own?.exact === true)
    rewriteRest(node, node.arguments ?? [])
  }

  const rewriteRest = (node: ExpressionNode, done: readonly ExpressionNode[]): void => {
    for (const child of childrenOf(node)) if (!done.includes(child)) rewrite(child, false)
  }

  const rename = (variable: ExpressionNode, name: string): void => {
    variable.value = name
    names.add(name)
  }

  rewrite(root, true)
  return names
}

/**
 * Two short forms written out, in place: `$now` without brackets means `$now()`, a moment and no function; `name ~> $f(x)` is
 * `$f(name, x)`.
 */
export function desugar(root: ExpressionNode): ExpressionNode {
  const callees = new Set<unknown>()
  const visit = (node: ExpressionNode): void => {
    if (node.type === 'apply' && isPlainCall(node.rhs)) applyToCall(node, node.rhs!)
    if (node.procedure) callees.add(node.procedure)
    if (node.type === 'apply') callees.add(node.rhs)
    if (node.type === 'bind') callees.add(node.lhs)
    for (const parameter of node.type === 'lambda' ? (node.arguments ?? []) : []) callees.add(parameter)
    for (const child of childrenOf(node)) visit(child)
    if (node.type === 'variable' && (node.value === 'now' || node.value === 'millis') && !callees.has(node))
      momentToCall(node)
  }
  visit(root)
  return root
}

function isPlainCall(node: ExpressionNode | undefined): boolean {
  return node?.type === 'function' && !node.predicate && !node.group && !node.keepArray
}

function applyToCall(node: ExpressionNode, call: ExpressionNode): void {
  const args = [node.lhs as ExpressionNode, ...(call.arguments ?? [])]
  Object.assign(node, {
    type: 'function',
    value: '(',
    procedure: call.procedure,
    arguments: args,
    position: call.position,
  })
  delete node.lhs
  delete node.rhs
}

function momentToCall(node: ExpressionNode): void {
  const procedure: ExpressionNode = {
    type: 'variable',
    value: node.value,
    ...(node.position !== undefined && { position: node.position }),
  }
  Object.assign(node, { type: 'function', value: '(', procedure, arguments: [] })
}

import { callableOf } from './expression-call.ts'
import {
  ExpressionFailure,
  lowered,
  negated,
  OPERATORS,
  type Operator,
  takesExact,
  truth,
} from './expression-operators.ts'
import { type Evaluator, type PathStep, walkPath } from './expression-sequence.ts'
import { type ExpressionNode, isBareName } from './expression-tree.ts'
import { FUNCTION_NAMES } from './function-names.ts'
import { moment } from './moment.ts'
import { memberOf, nameReader } from './name-reader.ts'

/**
 * An expression as nested closures: twenty times faster than the interpreter, and at once instead of later. undefined where a
 * node is of a kind that only the interpreter knows (lambdas, object constructors, wildcards, sorting, variables of its own …).
 * Both give the same result for the same record; a property test holds them together. `keep`: a number keeps all its digits,
 * since an exact operator or nobody takes it (see expression-rewrite.ts for the same rule in the interpreter).
 */
export function compileClosure(node: ExpressionNode, keep = false): Evaluator | undefined {
  if (node.predicate || node.group || node.keepArray || node.keepSingletonArray || node.tuple) return undefined
  switch (node.type) {
    case 'string':
    case 'number':
    case 'value': {
      const { value } = node
      return () => value
    }
    case 'path':
      return compileSteps(node.steps ?? [])
    case 'variable':
      return compileVariable(String(node.value))
    case 'binary':
      return compileBinary(node, keep)
    case 'unary':
      return node.value === '-' ? compileNegation(node, keep) : node.value === '[' ? compileList(node) : undefined
    case 'condition':
      return compileCondition(node, keep)
    case 'block':
      return node.expressions?.length === 1 ? compileClosure(node.expressions[0]!, keep) : undefined
    case 'function':
      return compileCall(node.procedure, node.arguments ?? [], keep)
    case 'apply':
      return compileApply(node)
    default:
      return undefined
  }
}

function compileVariable(name: string): Evaluator | undefined {
  if (name === '') return (input) => input
  if (name === '$') return (_, frame) => frame.root
  if (FUNCTION_NAMES.includes(name)) return undefined
  return (_, frame) => (Object.hasOwn(frame.bindings, name) ? frame.bindings[name] : undefined)
}

function compileSteps(steps: readonly ExpressionNode[]): Evaluator | undefined {
  if (steps.length > 0 && steps.every(isBareName)) return nameReader(steps.map((step) => String(step.value)))
  const compiled = all(steps.map(compileStep))
  const fromVariable = steps[0]?.type === 'variable'
  if (!compiled || compiled.length === 0) return undefined
  return (input, frame) => walkPath(compiled, input, frame, fromVariable)
}

function compileStep(step: ExpressionNode): PathStep | undefined {
  if (
    step.focus ||
    step.index ||
    step.tuple ||
    step.group ||
    step.keepArray ||
    step.predicate ||
    step.ancestor ||
    step.consarray
  )
    return undefined
  const isInner = step.type === 'variable' || step.type === 'block'
  const evaluate = step.type === 'name' ? memberOf(String(step.value)) : isInner ? compileClosure(step) : undefined
  const filters = all(
    (step.stages ?? []).map((stage) => (stage.type === 'filter' && stage.expr ? compileFilter(stage.expr) : undefined)),
  )
  return evaluate && filters ? { evaluate, filters } : undefined
}

function compileFilter(node: ExpressionNode): number | Evaluator | undefined {
  return node.type === 'number' && !node.predicate ? Number(node.value) : compileClosure(node)
}

function compileBinary(node: ExpressionNode, keep: boolean): Evaluator | undefined {
  const exact = takesExact(String(node.value))
  const left = compileClosure(node.lhs as ExpressionNode, exact)
  const right = left && compileClosure(node.rhs as ExpressionNode, exact)
  if (!left || !right) return undefined
  if (node.value === 'and')
    return (input, frame) => truth(left(input, frame)) === true && truth(right(input, frame)) === true
  if (node.value === 'or')
    return (input, frame) => truth(left(input, frame)) === true || truth(right(input, frame)) === true
  const operator = Object.hasOwn(OPERATORS, String(node.value)) ? OPERATORS[node.value as Operator] : undefined
  return (
    operator &&
    positioned(
      node,
      finished(keep, (input, frame) => operator(left(input, frame), right(input, frame))),
    )
  )
}

function compileNegation(node: ExpressionNode, keep: boolean): Evaluator | undefined {
  const inner = node.expression && compileClosure(node.expression, true)
  return (
    inner &&
    positioned(
      node,
      finished(keep, (input, frame) => negated(inner(input, frame))),
    )
  )
}

function finished(keep: boolean, evaluate: Evaluator): Evaluator {
  return keep ? evaluate : (input, frame) => lowered(evaluate(input, frame))
}

function compileList(node: ExpressionNode): Evaluator | undefined {
  const nodes = node.expressions ?? []
  const items = all(nodes.map((item) => compileClosure(item)))
  if (!items || node.consarray) return undefined
  const nested = nodes.map((item) => item.value === '[')
  return (input, frame) =>
    items.flatMap((item, index) => {
      const value = item(input, frame)
      return value === undefined ? [] : nested[index] ? [value] : Array.isArray(value) ? value : [value]
    })
}

function compileCondition(node: ExpressionNode, keep: boolean): Evaluator | undefined {
  const test = node.condition && compileClosure(node.condition)
  const then = node.then && compileClosure(node.then, keep)
  const otherwise: Evaluator | undefined = node.else ? compileClosure(node.else, keep) : () => undefined
  if (!test || !then || !otherwise) return undefined
  return (input, frame) => (truth(test(input, frame)) ? then(input, frame) : otherwise(input, frame))
}

/** `name ~> $trim` is `$trim(name)`; with brackets it was made so before. */
function compileApply({ lhs, rhs }: ExpressionNode): Evaluator | undefined {
  const isDirect = rhs?.type === 'variable' && callableOf(String(rhs.value))?.exact === false
  return isDirect ? compileCall(rhs, [lhs as ExpressionNode], false) : undefined
}

function compileCall(
  callee: ExpressionNode | undefined,
  nodes: readonly ExpressionNode[],
  keep: boolean,
): Evaluator | undefined {
  if (callee?.type !== 'variable' || callee.predicate) return undefined
  const name = String(callee.value)
  if ((name === 'now' || name === 'millis') && nodes.length === 0)
    return positioned(callee, (_, frame) => moment(name, frame.bindings.now))
  const callable = callableOf(name)
  const args = callable && all(nodes.map((node) => compileClosure(node, callable.exact)))
  if (!args || args.length < callable.takes[0] || args.length > callable.takes[1]) return undefined
  const mayShift = (name === 'substring' || name === 'pad') && args.length === 2
  const evaluate: Evaluator = (input, frame) => {
    const values = args.map((arg) => arg(input, frame))
    return callable.call(mayShift && typeof values[0] === 'number' ? [input, ...values] : values) // $substring(1, 2) is of the context
  }
  return positioned(callee, callable.exact ? finished(keep, evaluate) : evaluate)
}

/** Gives failures the position of the node, so that they can be shown at the guilty characters. */
function positioned(node: ExpressionNode, evaluate: Evaluator): Evaluator {
  return (input, frame) => {
    try {
      return evaluate(input, frame)
    } catch (cause) {
      if (cause instanceof ExpressionFailure && cause.position === undefined) {
        if (node.position !== undefined) cause.position = node.position
        cause.token = String(node.value)
      }
      throw cause
    }
  }
}

function all<T>(items: readonly (T | undefined)[]): T[] | undefined {
  return items.every((item) => item !== undefined) ? (items as T[]) : undefined
}

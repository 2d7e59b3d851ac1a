import { callFunction } from './expression-call.ts'
import { FUNCTIONS } from './expression-functions.ts'
import { arityOf, callNative, NATIVES } from './expression-natives.ts'
import { ExpressionFailure, negated, OPERATORS, type Operator, truth } from './expression-operators.ts'
import { type Evaluator, member, type PathStep, walkPath } from './expression-sequence.ts'
import type { ExpressionNode } from './expression-tree.ts'

/**
 * An expression as nested closures: twenty times faster than the interpreter, and at once instead of later. undefined where a
 * node is of a kind that only the interpreter knows (lambdas, object constructors, wildcards, sorting, variables of its own …).
 * Both give the same result for the same record; a property test holds them together.
 */
export function compileClosure(node: ExpressionNode): Evaluator | undefined {
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
      return compileBinary(node)
    case 'unary':
      return node.value === '-' ? compileNegation(node) : node.value === '[' ? compileList(node) : undefined
    case 'condition':
      return compileCondition(node)
    case 'block':
      return node.expressions?.length === 1 ? compileClosure(node.expressions[0]!) : undefined
    case 'function':
      return compileCall(node.procedure, node.arguments ?? [])
    case 'apply':
      return compileApply(node)
    default:
      return undefined
  }
}

function compileVariable(name: string): Evaluator {
  if (name === '') return (input) => input
  if (name === '$') return (_, frame) => frame.root
  return (_, frame) => (Object.hasOwn(frame.bindings, name) ? frame.bindings[name] : undefined)
}

function compileSteps(steps: readonly ExpressionNode[]): Evaluator | undefined {
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

function memberOf(name: string): Evaluator {
  return (input) => member(input, name)
}

function compileFilter(node: ExpressionNode): number | Evaluator | undefined {
  return node.type === 'number' && !node.predicate ? Number(node.value) : compileClosure(node)
}

function compileBinary(node: ExpressionNode): Evaluator | undefined {
  const left = compileClosure(node.lhs as ExpressionNode)
  const right = left && compileClosure(node.rhs as ExpressionNode)
  if (!left || !right) return undefined
  if (node.value === 'and')
    return (input, frame) => truth(left(input, frame)) === true && truth(right(input, frame)) === true
  if (node.value === 'or')
    return (input, frame) => truth(left(input, frame)) === true || truth(right(input, frame)) === true
  const operator = Object.hasOwn(OPERATORS, String(node.value)) ? OPERATORS[node.value as Operator] : undefined
  return operator && positioned(node, (input, frame) => operator(left(input, frame), right(input, frame)))
}

function compileNegation(node: ExpressionNode): Evaluator | undefined {
  const inner = node.expression && compileClosure(node.expression)
  return inner && positioned(node, (input, frame) => negated(inner(input, frame)))
}

function compileList(node: ExpressionNode): Evaluator | undefined {
  const nodes = node.expressions ?? []
  const items = all(nodes.map(compileClosure))
  if (!items || node.consarray) return undefined
  const nested = nodes.map((item) => item.value === '[')
  return (input, frame) =>
    items.flatMap((item, index) => {
      const value = item(input, frame)
      return value === undefined ? [] : nested[index] ? [value] : Array.isArray(value) ? value : [value]
    })
}

function compileCondition(node: ExpressionNode): Evaluator | undefined {
  const test = node.condition && compileClosure(node.condition)
  const then = node.then && compileClosure(node.then)
  const otherwise: Evaluator | undefined = node.else ? compileClosure(node.else) : () => undefined
  if (!test || !then || !otherwise) return undefined
  return (input, frame) => (truth(test(input, frame)) ? then(input, frame) : otherwise(input, frame))
}

/** `name ~> $trim()` is `$trim(name)`, and so is `name ~> $trim`. */
function compileApply(node: ExpressionNode): Evaluator | undefined {
  const { rhs } = node
  const left = node.lhs as ExpressionNode
  if (rhs?.type === 'function')
    return rhs.predicate || rhs.group ? undefined : compileCall(rhs.procedure, [left, ...(rhs.arguments ?? [])])
  return rhs?.type === 'variable' ? compileCall(rhs, [left]) : undefined
}

function compileCall(procedure: ExpressionNode | undefined, nodes: readonly ExpressionNode[]): Evaluator | undefined {
  if (procedure?.type !== 'variable' || procedure.predicate) return undefined
  const name = String(procedure.value)
  const args = all(nodes.map(compileClosure))
  if (!args) return undefined
  const at = procedure
  if ((name === 'now' || name === 'millis') && args.length === 0)
    return positioned(at, (_, frame) => moment(name, frame.bindings.now))
  const own = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  const native = Object.hasOwn(NATIVES, name) ? NATIVES[name] : undefined
  const [least, most] = own?.takes ?? (native ? arityOf(native) : [1, 0])
  if (args.length < least || args.length > most) return undefined
  if (own)
    return positioned(at, (input, frame) =>
      callFunction(
        name,
        own,
        args.map((arg) => arg(input, frame)),
      ),
    )
  return (
    native &&
    positioned(at, (input, frame) =>
      callNative(
        name,
        native,
        args.map((arg) => arg(input, frame)),
      ),
    )
  )
}

/** The pinned instant, as JSONata writes it. */
export function moment(name: 'now' | 'millis', now: unknown): string | number {
  const ms = typeof now === 'number' ? now : typeof now === 'string' ? Date.parse(now) : Number.NaN
  if (Number.isNaN(ms)) throw new ExpressionFailure('NOW', `$${name} is not known here: no instant was given`)
  return name === 'millis' ? ms : new Date(ms).toISOString()
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

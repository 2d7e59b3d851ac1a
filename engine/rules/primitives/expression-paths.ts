import type { ExpressionNode, Stage } from './expression-tree.ts'
import { childrenOf } from './expression-tree.ts'

/** What an expression reads of its record: enough for a query that selects. */
export interface ReadPaths {
  /** `a.b.c`, each once, in the order of the text. */
  readonly paths: readonly string[]
  /** It may read anything: a wildcard, the record as a whole, or what a variable holds. */
  readonly wholeRecord: boolean
}

/** Prefix of the names that the context stands for; undefined: not within the record, or not known. */
type Context = string | undefined

/** Every path from the record that an expression names, filters and inner contexts resolved: `rows[a = 1].(b & c)` reads rows.a, rows.b and rows.c. */
export function readPaths(root: ExpressionNode): ReadPaths {
  const paths = new Set<string>()
  let wholeRecord = false

  const visit = (node: ExpressionNode | undefined, context: Context): void => {
    if (!node) return
    if (node.type === 'path') visitPath(node, context)
    else if (node.type === 'variable') visitWhole(node, context)
    else if (node.type === 'wildcard' || node.type === 'descendant' || node.type === 'parent') wholeRecord = true
    else if (node.type === 'transform') wholeRecord = true
    else for (const child of childrenOf(node)) visit(child, context)
    visitStages(node.type === 'path' ? undefined : node.predicate, undefined)
  }

  /** `$` and `$$` alone stand for the context and the record. */
  const visitWhole = (node: ExpressionNode, context: Context): void => {
    const whole = node.value === '$' ? '' : node.value === '' ? context : undefined
    if (whole === '') wholeRecord = true
    else if (whole !== undefined) paths.add(whole)
  }

  const visitStages = (stages: readonly Stage[] | undefined, context: Context): void => {
    for (const stage of stages ?? []) visit(stage.expr, context)
  }

  const visitPath = (path: ExpressionNode, context: Context): void => {
    let prefix = context
    let named = false
    for (const step of path.steps ?? []) {
      if (step.type === 'name') {
        prefix =
          prefix === undefined ? undefined : prefix === '' ? String(step.value) : `${prefix}.${String(step.value)}`
        named = true
      } else if (step.type === 'variable') {
        prefix = step.value === '$' ? '' : step.value === '' ? prefix : undefined
      } else if (step.type === 'sort') {
        for (const child of childrenOf(step)) visit(child, prefix)
      } else {
        if (step.type === 'wildcard' || step.type === 'descendant') wholeRecord ||= prefix === ''
        const before = paths.size
        visit(step, prefix)
        if (named && prefix && paths.size === before) paths.add(prefix)
        prefix = undefined
      }
      visitStages(step.stages, prefix)
      visitStages(step.predicate, prefix)
    }
    const before = paths.size
    for (const pair of path.group?.lhs ?? []) for (const part of pair) visit(part, prefix)
    if (path.group && paths.size > before) return
    if (prefix) paths.add(prefix)
    else if (prefix === '') wholeRecord = true
  }

  visit(root, '')
  return { paths: [...paths], wholeRecord }
}

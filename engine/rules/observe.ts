import type { Tree } from '../core/tree.ts'
import type { ValueMap } from './primitives/key-value-map.ts'
import type { Predicate } from './types.ts'

/**
 * Looks on while rules decide, for `silta test`, which asks what no case has touched: what it answers is used in place of
 * what was compiled. Runs go without, and pay nothing. What is not closed over (fields, predicates of a side) can be wrapped
 * in the compiled rules themselves.
 */
export interface Observe {
  map(map: ValueMap): ValueMap
  /** Predicates of look-ups and of sides alike; `tree` is the node that it was compiled from. */
  predicate(predicate: Predicate, tree: Tree): Predicate
}

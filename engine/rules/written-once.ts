import type { Side } from '../core/ids.ts'
import { showPlace } from '../core/problem.ts'
import type { Reader } from './reader.ts'
import type { FieldRule } from './types.ts'

/**
 * Two fields that would write the same path whenever the other side's value moves: each would undo the other for ever. One
 * path that feeds two of the other side, or crosses only on create, is nobody's loss.
 */
export function checkWrittenOnce(
  rules: readonly FieldRule[],
  sides: readonly Side[],
  owner: (rule: FieldRule) => Side | 'both',
  reader: Reader,
): void {
  for (const side of sides) {
    const writers = rules.filter(
      (rule) => rule.sides.size === 2 && rule.strength !== 'initial' && owner(rule) !== side && writes(rule, side),
    )
    for (const [index, rule] of writers.entries()) {
      const own = rule.sides.get(side)
      const first = writers
        .slice(0, index)
        .find((other) => other.sides.get(side)?.writePath === own?.writePath && shareKinds(rule, other))
      if (own && first)
        reader.error(
          'FIELD_TWICE',
          own.place,
          `${side}.${own.writePath} is written by the field "${first.name}" too: one would undo the other`,
          `choose another path, or take one of the two out; ${first.name} stands at ${showPlace(first.place)}`,
        )
    }
  }
}

function writes(rule: FieldRule, side: Side): boolean {
  const own = rule.sides.get(side)
  return own?.write !== undefined && own.members === undefined // members are rows of their own
}

function shareKinds({ kinds }: FieldRule, other: FieldRule): boolean {
  return !kinds || !other.kinds || [...kinds].some((kind) => other.kinds?.has(kind))
}

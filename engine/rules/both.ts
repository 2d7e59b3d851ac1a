import type { Side } from '../core/ids.ts'
import { at, type MapTree, textOf } from '../core/tree.ts'
import type { Reader } from './reader.ts'
import type { BothRule, FieldRule } from './types.ts'

interface BothContext {
  readonly reader: Reader
  readonly sides: readonly [Side, Side]
}

/** `master: both`: the side that changed wins, and `onConflict` says what becomes of a field that changed on both (SPEC R1). */
export function compileBoth(
  name: string,
  tree: MapTree,
  fields: readonly FieldRule[],
  { reader, sides }: BothContext,
): BothRule | undefined {
  const master = at(tree, 'master')
  if (!isBoth(tree, sides) || !master) return undefined
  for (const field of fields) {
    const node = at(tree, 'fields', field.name)
    const needsOwner =
      field.strength === 'always'
        ? 'always written'
        : at(node, 'exactlyOne')
          ? 'kept true of one'
          : at(node, 'jointly')
            ? 'shared with another entity'
            : ''
    if (needsOwner === '' || field.owner !== undefined || field.sides.size < 2) continue
    reader.error(
      'BOTH_NEEDS_OWNER',
      field.place,
      `field "${field.name}" is ${needsOwner}, and both sides are masters of ${name}`,
      `say whose value it is: \`owner: ${sides[0]}\``,
    )
  }
  const gone = at(tree, 'gone')
  if (textOf(gone) === 'delete' && gone)
    reader.error(
      'BOTH_NEEDS_OWNER',
      gone.place,
      `records of ${name} go with those they were made from, and both sides are its masters`,
      `name one master, or take \`gone\` out`,
    )
  const word = textOf(at(tree, 'onConflict')) ?? 'ask'
  return { onConflict: sides.find((side) => side === word) ?? 'ask' }
}

export function isBoth(tree: MapTree, sides: readonly Side[]): boolean {
  return textOf(at(tree, 'master')) === 'both' && !sides.some((side) => side === 'both')
}

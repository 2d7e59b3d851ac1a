import type { Side } from '../core/ids.ts'
import { at, type Tree, textOf } from '../core/tree.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { coerce } from './coerce.ts'
import { fieldNamed } from './field-named.ts'
import { isMap, isSwitchedOff, type Reader, textsOf } from './reader.ts'
import type { Expectation, FieldRule } from './types.ts'

interface SideFacts {
  readonly side: Side
  readonly rules: readonly FieldRule[]
  /** Names of the side's kinds. */
  readonly kinds: readonly string[]
}

/** `expects: { NAME: { field, values, kinds, when, why } }` of one side. */
export function compileExpects(tree: Tree | undefined, facts: SideFacts, reader: Reader): Expectation[] {
  if (!isMap(tree)) return []
  return [...tree.entries].flatMap(([name, { value }]) =>
    isMap(value) && !isSwitchedOff(value) ? (expectationOf(name, value, facts, reader) ?? []) : [],
  )
}

function expectationOf(name: string, tree: Tree, facts: SideFacts, reader: Reader): Expectation | undefined {
  const fieldTree = at(tree, 'field')
  const field = fieldNamed(fieldTree, facts.rules, reader)
  if (!field || !fieldTree) return undefined
  if (!field.sides.has(facts.side))
    return reader.error(
      'EXPECTS_UNFIT',
      fieldTree.place,
      `${facts.side} has no field "${field.name}", by which these records are to be known`,
      'name a field that both sides have, or say it on the other side',
    )
  const kindsTree = at(tree, 'kinds')
  for (const { text, tree: node } of textsOf(kindsTree))
    if (!facts.kinds.includes(text)) reader.unknown('KIND_UNKNOWN', node.place, 'kind', text, facts.kinds)
  const values = textsOf(at(tree, 'values')).flatMap(({ text, tree: node }) => {
    const value = coerce(text, field.type)
    if (value !== undefined) return comparedAs(field, value).map((as) => ({ text: as, place: node.place }))
    return (
      reader.error(
        'EXPECTS_UNFIT',
        node.place,
        `"${text}" is no ${field.type}, so that no record has it as its ${field.name}`,
        `write a value that ${field.name} can have`,
      ) ?? []
    )
  })
  const distinct = values.filter(({ text }, index) => values.findIndex((other) => other.text === text) === index)
  return {
    name,
    field: field.index,
    kinds: kindsTree && new Set(textsOf(kindsTree).map(({ text }) => text)),
    values: distinct,
    why: textOf(at(tree, 'why')) ?? '',
  }
}

/** An empty value expects nothing. */
function comparedAs(field: FieldRule, value: Value): string[] {
  const compared = field.comparable(value)
  return isEmpty(compared) ? [] : [showValue(compared)]
}

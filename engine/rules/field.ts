import { type Side, shortHash } from '../core/ids.ts'
import { stableJson } from '../core/json.ts'
import type { ColumnType } from '../core/resource.ts'
import { at, type MapTree, plain, type Tree, textOf } from '../core/tree.ts'
import type { Value } from '../core/value.ts'
import { coerce } from './coerce.ts'
import { untilStable } from './primitives/normalize.ts'
import { isMap, type Reader, textsOf } from './reader.ts'
import { columnTypeOf, draftSide, type SideContext } from './side-field.ts'
import type { FieldRule, LookupNeed, Strength, SuggestRule } from './types.ts'

export interface FieldContext {
  readonly reader: Reader
  readonly sides: ReadonlyMap<string, SideContext>
  readonly entities: ReadonlyMap<string, unknown>
  readonly kinds: ReadonlySet<string>
}

export interface CompiledField {
  readonly rule: FieldRule
  readonly needs: readonly LookupNeed[]
}

/** Compiles one field rule; undefined: problems were noted, or the field is switched off. */
export function compileField(
  name: string,
  index: number,
  tree: Tree,
  context: FieldContext,
): CompiledField | undefined {
  const { reader } = context
  if (!isMap(tree))
    return reader.error(
      'FIELD_SHAPE',
      tree.place,
      `field "${name}" is no mapping`,
      'write `name: { side: path, otherSide: path }`',
    )
  const sides = [...context.sides].map(([side, sideContext]) => {
    const sideTree = at(tree, side)
    const [other] = [...context.sides].filter(([name]) => name !== side)
    const opposite = other && columnTypeOf(at(tree, other[0]), other[1])
    return [sideContext.side, sideTree && draftSide(sideTree, sideContext, opposite)] as const
  })
  const drafts = sides.flatMap(([side, draft]) => (draft ? [[side, draft] as const] : []))
  const isNamed = [...context.sides.keys()].some((side) => at(tree, side))
  if (drafts.length === 0 && isNamed) return undefined // what is wrong with its sides is told already
  if (drafts.length === 0)
    return reader.error(
      'FIELD_NO_SIDE',
      tree.place,
      `field "${name}" names no side`,
      `give its path for ${[...context.sides.keys()].join(' and ')}`,
    )

  const given = reader.text(tree, 'type') as ColumnType | undefined
  const refTree = at(tree, 'ref')
  const ref =
    refTree && reader.oneOf(context.entities, refTree, 'ENTITY_UNKNOWN', 'entity') !== undefined
      ? textOf(refTree)
      : undefined
  const type = ref ? 'text' : (given ?? commonType(drafts.map(([, draft]) => draft.gives)))
  const firstContext = [...context.sides.values()][0]
  const normal = firstContext ? firstContext.normalizer(at(tree, 'normalize')) : (value: Value) => value
  const coarse = drafts.flatMap(([, draft]) => draft.compareAs ?? [])
  const blank = blanks(at(tree, 'blank'), type)
  const kinds = kindsOf(at(tree, 'kinds'), context)
  const suggest = suggestOf(at(tree, 'suggest'), context)

  const rule: FieldRule = {
    name,
    index,
    place: tree.place,
    signature: shortHash([stableJson(plain(tree)), type, ...drafts.map(([, draft]) => draft.meaning)].join(' ')),
    type,
    strength: (reader.text(tree, 'strength') as Strength | undefined) ?? 'on-change',
    owner: sideOf(at(tree, 'owner'), context),
    kinds,
    needed: isMap(at(tree, 'needed')) ? undefined : (reader.text(tree, 'needed') as FieldRule['needed']),
    neededOn: neededOn(at(tree, 'needed'), context),
    sides: new Map(drafts.map(([side, draft]) => [side, draft.finish(type, normal, blank)])),
    ref,
    refBy: refByOf(tree, ref, context),
    suggest: suggest?.rule,
    writeBack: sideOf(at(tree, 'writeBack'), context),
    comparable: coarse.length > 0 ? untilStable([...coarse, normal]) : normal,
  }
  return { rule, needs: [...drafts.flatMap(([, draft]) => draft.needs), ...(suggest?.needs ?? [])] }
}

/** Type of the value both sides share: the stricter one, so that a code in a number column compares as a number. */
function commonType(given: readonly (ColumnType | undefined)[]): ColumnType {
  const types = given.filter((type) => type !== undefined)
  return types.find((type) => type !== 'text') ?? 'text'
}

function blanks(tree: Tree | undefined, type: ColumnType): Value[] {
  if (!tree) return []
  const items = tree.kind === 'list' ? tree.items : [tree]
  return items.map((item) => coerce(plain(item), type) ?? null)
}

function sideOf(tree: Tree | undefined, context: FieldContext): Side | undefined {
  return tree && context.reader.oneOf(context.sides, tree, 'SIDE_UNKNOWN', 'side')?.side
}

/** `erp: { path: customerNo, by: number }` of a reference: the field of the other entity whose value stands there. */
function refByOf(tree: MapTree, ref: string | undefined, context: FieldContext): FieldRule['refBy'] {
  const found = new Map<Side, string>()
  for (const [name, { side }] of context.sides) {
    const node = at(tree, name, 'by')
    const by = textOf(node)
    if (!node || by === undefined) continue
    const fields = at(context.entities.get(ref ?? '') as Tree | undefined, 'fields')
    const known = isMap(fields) ? [...fields.entries.keys()].filter((field) => at(fields, field, name)) : []
    if (ref === undefined)
      context.reader.error(
        'REF_BY',
        node.place,
        '`by` says how a reference names its record, and this is no reference',
        'add `ref: ENTITY` to the field, or take it out',
      )
    else if (known.includes(by)) found.set(side, by)
    else context.reader.unknown('REF_BY', node.place, `field of ${ref} in ${name}`, by, known)
  }
  return found
}

/** `needed: { crm: information }`: what is created there cannot do without it. */
function neededOn(tree: Tree | undefined, context: FieldContext): FieldRule['neededOn'] {
  const levels = isMap(tree) ? [...tree.entries] : []
  return new Map(
    levels.flatMap(([side, { key, value }]) => {
      const found = context.sides.get(side)?.side
      if (!found) context.reader.unknown('SIDE_UNKNOWN', key, 'side', side, [...context.sides.keys()])
      return found ? [[found, textOf(value) as 'information' | 'issue'] as const] : []
    }),
  )
}

function kindsOf(tree: Tree | undefined, context: FieldContext): ReadonlySet<string> | undefined {
  if (!tree) return undefined
  const names = textsOf(tree)
  for (const { text, tree: node } of names) {
    if (!context.kinds.has(text)) context.reader.unknown('KIND_UNKNOWN', node.place, 'kind', text, [...context.kinds])
  }
  return new Set(names.map(({ text }) => text))
}

function suggestOf(
  tree: Tree | undefined,
  context: FieldContext,
): { rule: SuggestRule; needs: LookupNeed[] } | undefined {
  if (!isMap(tree)) return undefined
  for (const [side, entry] of tree.entries) {
    const sideContext = context.sides.get(side)
    if (!sideContext) {
      context.reader.unknown('SIDE_UNKNOWN', entry.key, 'side', side, [...context.sides.keys()])
      continue
    }
    const keepsGiven = textOf(at(entry.value, 'given')) === 'keep'
    const within = at(entry.value, 'within')
    const key = at(within, 'key')
    if (!isMap(within) || !key) return { rule: { side: sideContext.side, keepsGiven, within: undefined }, needs: [] }
    const resource = textOf(at(within, 'in')) ?? ''
    const facts = sideContext.facts(resource)
    const inTree = at(within, 'in') ?? within
    if (!facts) {
      context.reader.unknown('RESOURCE_UNKNOWN', inTree.place, `resource in ${side}`, resource, sideContext.resources)
      return undefined
    }
    const by = textOf(at(within, 'by')) ?? facts.key
    const from = textOf(at(within, 'from')) ?? ''
    const to = textOf(at(within, 'to')) ?? ''
    return {
      rule: {
        side: sideContext.side,
        keepsGiven,
        within: { in: resource, by, key: plain(key) as Value, from, to, place: within.place },
      },
      needs: [{ side: sideContext.side, resource, paths: [by, from, to] }],
    }
  }
  return undefined
}

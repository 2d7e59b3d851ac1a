import type { Side } from '../core/ids.ts'
import type { Place } from '../core/problem.ts'
import { type ResourceFacts, unknownResource } from '../core/resource.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import { compileAlso } from './also.ts'
import { compileBoth } from './both.ts'
import { checkPaths } from './check-paths.ts'
import { compileCollection } from './collection.ts'
import { compileCreatedFor } from './created-for.ts'
import { compileExpects } from './expects.ts'
import { type CompiledField, compileField } from './field.ts'
import { fieldNamed } from './field-named.ts'
import { orderFields } from './field-order.ts'
import { compileJointly } from './jointly.ts'
import { compileOnCreate, type OnCreate } from './on-create.ts'
import type { Normalizer } from './primitives/normalize.ts'
import { isMap, isSwitchedOff, type Reader, textsOf } from './reader.ts'
import type { SideContext } from './side-field.ts'
import type {
  Clue,
  CreatedForRule,
  EnoughRule,
  Entity,
  EntitySide,
  Expectation,
  FieldRule,
  Kind,
  LinkRule,
  LookupNeed,
  MatchRule,
  Predicate,
} from './types.ts'
import { checkWrittenOnce } from './written-once.ts'

export interface EntityContext {
  readonly reader: Reader
  readonly sides: readonly [Side, Side]
  readonly entities: ReadonlyMap<string, unknown>
  readonly mode: Readonly<Record<string, 'on' | 'dry' | 'off'>>
  normalizer(tree: Tree): Normalizer
  /** What a side gives to all its fields, with the kinds of this entity filled in. */
  sideContext(side: Side, kinds: readonly ResourceFacts[]): SideContext
}

/** Compiles one entity; undefined: problems were noted. */
export function compileEntity(name: string, tree: MapTree, context: EntityContext): Entity | undefined {
  const { reader, sides } = context
  const before = reader.errors()
  const drafts = new Map<Side, SideDraft>()
  for (const side of sides) {
    const sideTree = at(tree, side)
    if (!isMap(sideTree)) {
      reader.error(
        'ENTITY_NO_SIDE',
        tree.place,
        `entity "${name}" says nothing of ${side}`,
        `add \`${side}: { resource: … }\``,
      )
    }
    drafts.set(side, draftSide(isMap(sideTree) ? sideTree : undefined, side, tree.place, context))
  }

  const kinds = new Set([...drafts.values()].flatMap((draft) => draft.kinds.map((kind) => kind.name)))
  const contexts = new Map([...drafts].map(([side, draft]) => [side as string, draft.context] as const))
  const fields = compileFields(name, tree, { reader, sides: contexts, entities: context.entities, kinds })
  const rules = fields.map((field) => field.rule)
  const link = compileLink(name, tree, rules, drafts, context)
  const match = compileMatch(name, tree, rules, context)
  const both = compileBoth(name, tree, rules, context)
  const master = (both ? undefined : sideNamed(at(tree, 'master'), context)) ?? sides[0]
  if (!at(tree, 'master'))
    reader.error(
      'ENTITY_NO_MASTER',
      tree.place,
      `entity "${name}" has no master`,
      `say whose updates win: \`master: ${sides.join('` or `master: ')}\``,
    )
  checkPaths(tree, sides, reader)
  checkWrittenOnce(rules, sides, (rule) => rule.owner ?? (both ? 'both' : master), reader)
  const collection = compileCollection(name, tree, rules, context, (side) =>
    (drafts.get(side)?.kinds ?? []).map(({ facts }) => facts),
  )
  const also = compileAlso(tree, rules, collection.parent, context)
  const expects = new Map(
    [...drafts].map(([side, draft]) => [
      side,
      compileExpects(at(tree, side, 'expects'), { side, rules, kinds: draft.kinds.map((kind) => kind.name) }, reader),
    ]),
  )
  if (!link || !match || reader.errors() > before) return undefined

  return {
    name,
    place: tree.place,
    master,
    both,
    mode: context.mode[name] ?? 'on',
    sides: new Map([...drafts].map(([side, draft]) => [side, finishSide(draft, rules, link, expects.get(side))])),
    fields: rules,
    link,
    match,
    show: {
      number: fieldNamed(at(tree, 'show', 'number'), rules, reader)?.index,
      name: fieldNamed(at(tree, 'show', 'name'), rules, reader)?.index,
    },
    inactive: inactiveField(tree, rules, reader),
    ...collection,
    jointly: compileJointly(name, tree, rules, link, context),
    also: also?.rule,
    lookups: mergeNeeds([
      ...fields.flatMap((field) => field.needs),
      ...(also?.needs ?? []),
      ...[...drafts.values()].flatMap((draft) => [
        ...(draft.exclude?.needs ?? []),
        ...draft.kinds.flatMap((kind) => kind.needs),
      ]),
    ]),
  }
}

interface KindDraft extends OnCreate {
  readonly name: string
  readonly facts: ResourceFacts
  readonly place: Place
}

interface SideDraft {
  readonly side: Side
  readonly kinds: readonly KindDraft[]
  readonly bornAs: string
  readonly where: Predicate | undefined
  readonly exclude: Predicate | undefined
  readonly createdFor: CreatedForRule | undefined
  readonly context: SideContext
}

/** What is wrong is told, and a resource of which nothing is known stands in: so the fields can be looked at too. */
function draftSide(tree: MapTree | undefined, side: Side, around: Place, context: EntityContext): SideDraft {
  const { reader } = context
  const probe = context.sideContext(side, [])
  const anyOf = at(tree, 'anyOf')
  const single = at(tree, 'resource')
  const named: [string, Tree][] = isMap(anyOf)
    ? [...anyOf.entries].map(([kind, entry]) => [kind, entry.value])
    : single
      ? [['', single]]
      : []
  if (tree && named.length === 0)
    reader.error(
      'ENTITY_NO_RESOURCE',
      tree.place,
      `${side} names no resource`,
      'write `resource: NAME`, or `anyOf: { kind: NAME, … }`',
    )
  const kinds: KindDraft[] = []
  for (const [name, resourceTree] of named) {
    const resource = textOf(resourceTree) ?? ''
    const facts = probe.facts(resource)
    if (!facts) {
      reader.unknown('RESOURCE_UNKNOWN', resourceTree.place, `resource in ${side}`, resource, probe.resources)
    }
    const onCreate = name === '' ? at(tree, 'onCreate') : at(tree, 'onCreate', name)
    kinds.push({
      name,
      facts: facts ?? unknownResource(resource),
      ...compileOnCreate(onCreate, probe),
      place: resourceTree.place,
    })
  }
  if (kinds.length === 0)
    kinds.push({ name: '', facts: unknownResource(''), onCreate: [], createLookUps: [], needs: [], place: around })
  const constantsTree = at(tree, 'onCreate')
  if (isMap(anyOf) && isMap(constantsTree))
    for (const [kind, { key }] of constantsTree.entries)
      if (!anyOf.entries.has(kind)) reader.unknown('KIND_UNKNOWN', key, 'kind', kind, [...anyOf.entries.keys()])
  const bornTree = at(tree, 'bornAs')
  const bornAs = textOf(bornTree) ?? kinds[0]?.name ?? ''
  if (bornTree && !kinds.some((kind) => kind.name === bornAs)) {
    reader.unknown(
      'KIND_UNKNOWN',
      bornTree.place,
      'kind',
      bornAs,
      kinds.map((kind) => kind.name),
    )
  }
  const sideContext = context.sideContext(
    side,
    kinds.map((kind) => kind.facts),
  )
  const whereTree = at(tree, 'where')
  const excludeTree = at(tree, 'exclude')
  return {
    side,
    kinds,
    bornAs,
    where: whereTree && sideContext.predicate(whereTree),
    // What a record can move into or out of may depend on another resource, as that of its status.
    exclude: excludeTree && sideContext.predicateWithLookUps(excludeTree),
    createdFor: compileCreatedFor(at(tree, 'createdFor'), context),
    context: sideContext,
  }
}

function finishSide(
  draft: SideDraft,
  rules: readonly FieldRule[],
  link: LinkRule,
  expects: readonly Expectation[] = [],
): EntitySide {
  const kinds = draft.kinds.map((kind): Kind => {
    const paths = new Set<string>([kind.facts.key])
    for (const rule of rules) {
      if (rule.kinds && kind.name !== '' && !rule.kinds.has(kind.name)) continue
      for (const path of rule.sides.get(draft.side)?.paths ?? []) paths.add(path)
    }
    if (link.side === draft.side) paths.add(link.path)
    if (kind.facts.created) paths.add(kind.facts.created)
    for (const path of [...(draft.where?.paths() ?? []), ...(draft.exclude?.paths() ?? [])]) paths.add(path)
    return {
      name: kind.name,
      resource: kind.facts,
      onCreate: kind.onCreate,
      createLookUps: kind.createLookUps,
      place: kind.place,
      paths: [...paths],
      where: draft.where?.conditions() ?? [],
    }
  })
  const bornAs = kinds.find((kind) => kind.name === draft.bornAs) ?? kinds[0]
  if (!bornAs) throw new Error('a side has no kind')
  const { side, where, exclude, createdFor } = draft
  return { side, kinds, bornAs, where, exclude, createdFor, expects, emptyAs: draft.context.emptyAs }
}

function compileFields(name: string, tree: MapTree, context: Parameters<typeof compileField>[3]): CompiledField[] {
  const fieldsTree = at(tree, 'fields')
  if (!isMap(fieldsTree) || fieldsTree.entries.size === 0) {
    context.reader.error(
      'ENTITY_NO_FIELDS',
      tree.place,
      `entity "${name}" has no fields`,
      'add `fields:` with at least one field',
    )
    return []
  }
  const fields: CompiledField[] = []
  for (const field of orderFields(fieldsTree, context.reader)) {
    const fieldTree = at(fieldsTree, field)
    if (!fieldTree || isSwitchedOff(fieldTree)) continue
    // A condition that is no text was broken, and left out: nobody knows whether the field is there.
    const compiled = isMap(at(fieldTree, 'when')) ? undefined : compileField(field, fields.length, fieldTree, context)
    if (compiled) fields.push(compiled)
    else context.reader.failed('field', field)
  }
  return fields
}

function compileLink(
  name: string,
  tree: MapTree,
  rules: readonly FieldRule[],
  drafts: ReadonlyMap<Side, SideDraft>,
  context: EntityContext,
): LinkRule | undefined {
  const { reader, sides } = context
  const linkTree = at(tree, 'link')
  const side = sides.find((candidate) => at(linkTree, candidate) !== undefined)
  const pathTree = side && at(linkTree, side)
  if (!side || !pathTree) {
    return reader.error(
      'ENTITY_NO_LINK',
      linkTree?.place ?? tree.place,
      `entity "${name}" does not say where the link is kept`,
      `write \`link: { ${sides[1]}: FIELD }\`: the field that holds the other side's key`,
    )
  }
  const other = sides[0] === side ? sides[1] : sides[0]
  const path = textOf(pathTree) ?? ''
  const claimed = rules.find((rule) => rule.sides.get(side)?.paths.includes(path))
  if (claimed)
    reader.error(
      'LINK_FIELD_TAKEN',
      pathTree.place,
      `${side}.${path} keeps the link and is field "${claimed.name}" too`,
      'choose a field that is used for nothing else',
    )
  const holderTree = at(linkTree, 'holder')
  const holder = textsOf(holderTree).map(({ text }) => text)
  const kinds = drafts.get(other)?.kinds.map((kind) => kind.name) ?? []
  for (const { text, tree: node } of textsOf(holderTree))
    if (!kinds.includes(text)) reader.unknown('KIND_UNKNOWN', node.place, 'kind', text, kinds)
  const holds = linkHolds(at(linkTree, 'holds'), pathTree, drafts.get(other), other, reader)
  return { side, other, path, place: pathTree.place, holder, holds }
}

function linkHolds(
  tree: Tree | undefined,
  path: Tree,
  draft: SideDraft | undefined,
  other: Side,
  reader: Reader,
): LinkRule['holds'] {
  const kinds = draft?.kinds ?? []
  const isNumber = kinds.length > 0 && kinds.every(({ facts }) => facts.types[facts.key] === 'integer')
  if (textOf(tree) !== 'key') {
    if (isNumber)
      reader.error(
        'LINK_NO_GUID',
        (tree ?? path).place,
        `the keys of ${kinds.map(({ facts }) => facts.name).join(', ')} in ${other} are numbers, and the link is to hold a GUID`,
        'write `holds: key` beside it',
      )
    return 'guid'
  }
  // Two kinds may well have the same number, and the link would not say which of them is meant.
  if (tree && kinds.length > 1)
    reader.error(
      'LINK_KEY_KINDS',
      tree.place,
      `${other} has several kinds (${kinds.map((kind) => kind.name).join(', ')}), whose keys may be the same`,
      'make an entity of each kind, or link by keys that are GUIDs',
    )
  return isNumber ? 'number' : 'key'
}

function compileMatch(
  name: string,
  tree: MapTree,
  rules: readonly FieldRule[],
  context: EntityContext,
): MatchRule | undefined {
  const { reader } = context
  const matchTree = at(tree, 'match')
  const certain = certainClues(at(matchTree, 'certain'))
  if (!matchTree || certain.length === 0)
    return reader.error(
      'ENTITY_NO_MATCH',
      (matchTree ?? tree).place,
      `entity "${name}" does not say how unlinked records are matched`,
      'write `match: { certain: [code, name] }`',
    )
  const names = certain.map(({ text }) => text)
  const weakNames = textsOf(at(matchTree, 'weak'))
  // A tenant may take a clue out of the pack's `certain`, and leave `weak` as it is.
  for (const { tree: node } of weakNames) fieldNamed(node, rules, reader)
  const weak = new Set(weakNames.map(({ text }) => text))
  if (names.every((clue) => weak.has(clue)))
    return reader.error(
      'ENTITY_NO_MATCH',
      matchTree.place,
      `no clue of "${name}" can stand alone: nothing would ever be matched, and everything created again`,
      'take one out of `weak`, or add a number, a code or an e-mail address to `certain`',
    )
  const clues = certain.flatMap(({ text, tree: node, normalize }): Clue[] => {
    const field = fieldNamed(node, rules, reader)?.index
    if (field === undefined) return []
    const clueTree = at(tree, 'fields', text, 'clue')
    const untilLive = new Set(context.sides.filter((side) => textOf(at(clueTree, side)) === 'until-live'))
    return [{ field, weak: weak.has(text), untilLive, normal: normalize && context.normalizer(normalize) }]
  })
  const enough = compileEnough(at(matchTree, 'enough'), clues, rules, reader)
  const same = fieldNamed(at(matchTree, 'conflict', 'same'), rules, reader)?.index
  const other = fieldNamed(at(matchTree, 'conflict', 'other'), rules, reader)?.index
  return {
    place: matchTree.place,
    clues,
    enough,
    conflict: same !== undefined && other !== undefined ? { same, other } : undefined,
  }
}

/** Sets of clues, each as a list, or as `{ agree, without }`. */
function compileEnough(
  tree: Tree | undefined,
  clues: readonly Clue[],
  rules: readonly FieldRule[],
  reader: Reader,
): EnoughRule[] {
  const nameOf = ({ field }: Clue): string => rules[field]?.name ?? ''
  const indexes = (names: Tree | undefined): number[] =>
    textsOf(names).flatMap(({ text, tree: node }) => {
      const clue = clues.find((candidate) => nameOf(candidate) === text)
      if (clue) return [clue.field]
      return reader.unknown('CLUES_NOT_ENOUGH', node.place, 'clue', text, clues.map(nameOf)) ?? []
    })
  return (tree?.kind === 'list' ? tree.items : []).map((set) => {
    const before = reader.errors()
    const agree = indexes(isMap(set) ? at(set, 'agree') : set)
    const without = indexes(at(set, 'without'))
    const twice = agree.find((field) => without.includes(field))
    const stands = clues.some(({ field, weak }) => !weak && agree.includes(field))
    if (twice !== undefined)
      reader.error(
        'CLUES_NOT_ENOUGH',
        set.place,
        `"${rules[twice]?.name}" cannot agree and be missing at once`,
        'take it out of one of the two',
      )
    else if (!stands && reader.errors() === before)
      reader.error(
        'CLUES_NOT_ENOUGH',
        set.place,
        'none of these clues can stand alone: two records would be one by chance',
        `add one that can: ${clues.flatMap((clue) => (clue.weak ? [] : [nameOf(clue)])).join(', ')}`,
      )
    return { agree, without, place: set.place }
  })
}

/** Clues as fields, or as `{ field, normalize }` where matching compares them in a form of its own. */
function certainClues(tree: Tree | undefined): { text: string; tree: Tree; normalize: Tree | undefined }[] {
  const items = tree?.kind === 'list' ? tree.items : tree ? [tree] : []
  return items.flatMap((item) =>
    textsOf(isMap(item) ? at(item, 'field') : item).map((named) => ({ ...named, normalize: at(item, 'normalize') })),
  )
}

/** A field that a setting switched off says nothing of anybody. */
function inactiveField(tree: MapTree, rules: readonly FieldRule[], reader: Reader): number | undefined {
  const node = at(tree, 'inactive')
  const field = node && at(tree, 'fields', textOf(node) ?? '')
  return field && isSwitchedOff(field) ? undefined : fieldNamed(node, rules, reader)?.index
}

function sideNamed(tree: Tree | undefined, context: EntityContext): Side | undefined {
  if (!tree) return undefined
  const found = context.sides.find((side) => side === textOf(tree))
  return found ?? context.reader.unknown('SIDE_UNKNOWN', tree.place, 'side', textOf(tree) ?? '', context.sides)
}

/** One need a resource, with all its paths. */
export function mergeNeeds(needs: readonly LookupNeed[]): LookupNeed[] {
  const merged = new Map<string, { side: Side; resource: string; paths: Set<string> }>()
  for (const need of needs) {
    const id = `${need.side} ${need.resource}`
    const known = merged.get(id) ?? { side: need.side, resource: need.resource, paths: new Set<string>() }
    for (const path of need.paths) known.paths.add(path)
    merged.set(id, known)
  }
  return [...merged.values()].map((need) => ({ ...need, paths: [...need.paths].sort() }))
}

import type { TenantConfig } from '../../config/tenant.ts'
import type { Entry, MapTree, Tree } from '../../core/tree.ts'
import { at, textOf } from '../../core/tree.ts'
import { compileRanges, type Range } from '../../rules/primitives/range-map.ts'

/** A field rule as written: its name, its sides, and the words beside them. */
export interface WrittenField {
  readonly entity: string
  readonly name: string
  readonly entry: Entry
  readonly sides: readonly { readonly side: string; readonly entry: Entry }[]
}

export function entitiesOf(config: TenantConfig): readonly { readonly name: string; readonly entry: Entry }[] {
  return [...config.entities.entries].map(([name, entry]) => ({ name, entry }))
}

export function sidesOf(config: TenantConfig): readonly [string, string] {
  return [config.systems[0].side, config.systems[1].side]
}

/** All fields of an entity, those that a setting has switched off included. */
export function fieldsOf(config: TenantConfig, entity: string): readonly WrittenField[] {
  const fields = at(config.entities, entity, 'fields')
  if (fields?.kind !== 'map') return []
  return [...fields.entries].map(([name, entry]) => ({
    entity,
    name,
    entry,
    sides: sidesOf(config).flatMap((side) => {
      const own = entryAt(entry.value, side)
      return own ? [{ side, entry: own }] : []
    }),
  }))
}

export function entryAt(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.get(key) : undefined
}

/** A predicate in the rules, by the name that cases and coverage give it. */
export interface WrittenPredicate {
  readonly what: string
  readonly entry: Entry
  /** Side and resource whose records it tests; of an entity's side all kinds. */
  readonly side: string
  readonly entity: string
  readonly lookup: Tree | undefined
}

export function predicatesOf(config: TenantConfig): readonly WrittenPredicate[] {
  return entitiesOf(config).flatMap(({ name: entity, entry }) => {
    const found: WrittenPredicate[] = []
    const push = (what: string, side: string, holder: Tree | undefined, key: string, lookup?: Tree): void => {
      const own = entryAt(holder, key)
      if (own) found.push({ what, entry: own, side, entity, lookup })
    }
    for (const side of sidesOf(config)) {
      push(`${entity}.${side}.where`, side, at(entry.value, side), 'where')
      push(`${entity}.${side}.exclude`, side, at(entry.value, side), 'exclude')
    }
    for (const { name, sides } of fieldsOf(config, entity)) {
      for (const { side, entry: own } of sides) {
        for (const path of [['lookup'], ['write', 'lookup']]) {
          const lookup = at(own.value, ...path)
          push(`${entity}.${name}.${side}.${path.join('.')}.where`, side, lookup, 'where', lookup)
        }
        const members = at(own.value, 'members')
        push(`${entity}.${name}.${side}.members.where`, side, members, 'where', members)
        for (const [path, setter] of membersLookUps(members))
          push(`${entity}.${name}.${side}.members.write.${path}.where`, side, setter, 'where', setter)
      }
    }
    return found
  })
}

/** What is written of a row that keeps a value, where it is looked up by that value. */
export function membersLookUps(members: Tree | undefined): readonly (readonly [path: string, setter: Tree])[] {
  const write = at(members, 'write')
  if (write?.kind !== 'map') return []
  return [...write.entries].flatMap(([path, { value }]) => (entryAt(value, 'value') ? [[path, value] as const] : []))
}

/** `in:` of a predicate, also inside `all`, `any` and `not`: the path it asks, and its ranges with their places. */
export interface WrittenRanges {
  readonly path: string
  readonly ranges: readonly Range[]
}

export function rangesIn(tree: Tree): readonly WrittenRanges[] {
  if (tree.kind === 'list') return tree.items.flatMap(rangesIn)
  if (tree.kind !== 'map') return []
  const inner = [...tree.entries].flatMap(([key, { value }]) =>
    key === 'all' || key === 'any' || key === 'not' ? rangesIn(value) : [],
  )
  const own = ownRanges(tree)
  return own ? [own, ...inner] : inner
}

function ownRanges(tree: MapTree): WrittenRanges | undefined {
  const path = textOf(at(tree, 'field'))
  const list = at(tree, 'in')
  if (path === undefined || !list) return undefined
  // A list may name texts too: those are no ranges, and are left to the predicate itself.
  const parts = list.kind === 'list' ? list.items : [list]
  const ranges = parts.flatMap((part) => {
    const compiled = compileRanges(part)
    return compiled.ok ? compiled.value.entries : []
  })
  return ranges.length > 0 ? { path, ranges } : undefined
}

/** The one test of a predicate that names ranges or bounds; undefined where there is none, or more than one. */
export function rangeNode(tree: Tree): MapTree | undefined {
  const found = rangeNodes(tree)
  return found.length === 1 ? found[0] : undefined
}

function rangeNodes(tree: Tree): MapTree[] {
  if (tree.kind === 'list') return tree.items.flatMap(rangeNodes)
  if (tree.kind !== 'map') return []
  if (ownRanges(tree) || (tree.entries.has('field') && (tree.entries.has('from') || tree.entries.has('to'))))
    return [tree]
  return [...tree.entries].flatMap(([key, { value }]) =>
    key === 'all' || key === 'any' || key === 'not' ? rangeNodes(value) : [],
  )
}

export function showRange({ from, to }: Range): string {
  return from === to ? String(from) : `${from}-${to}`
}

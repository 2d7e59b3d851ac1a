import type { TenantConfig } from '../../config/tenant.ts'
import { at, type Tree } from '../../core/tree.ts'
import { isEmpty, showValue, type Value } from '../../core/value.ts'
import { type Cell, isTrouble, type Trouble } from '../../rules/cell.ts'
import { pathGetter } from '../../rules/lookups.ts'
import type { Observe } from '../../rules/observe.ts'
import type { ValueMap } from '../../rules/primitives/key-value-map.ts'
import type {
  Entity,
  EntitySide,
  FieldRule,
  FieldSide,
  MemberChange,
  Predicate,
  TenantRules,
} from '../../rules/types.ts'
import type { Coverage } from './coverage.ts'
import { type LookupWay, named } from './inventory.ts'
import { entryAt, predicatesOf, rangesIn, showRange } from './rule-words.ts'

/** Maps and predicates that look on, handed to the compiler; `maps` fills with the maps as they are used. */
export function observer(config: TenantConfig, coverage: Coverage, maps: Map<string, ValueMap>): Observe {
  const inLookups = new Map<Tree, string[]>()
  for (const { what, entry, lookup } of predicatesOf(config))
    if (lookup) inLookups.set(entry.value, [...(inLookups.get(entry.value) ?? []), what])
  return {
    map: (map) => {
      const observed = observedMap(map, coverage)
      maps.set(map.name, observed)
      return observed
    },
    predicate: (predicate, tree) => {
      const names = inLookups.get(tree)
      return names ? observedPredicate(predicate, tree, names, coverage) : predicate
    },
  }
}

function observedMap(map: ValueMap, coverage: Coverage): ValueMap {
  const hit = (value: Value | undefined): void => {
    const entry = map.entry(value)
    if (entry) coverage.touch('map', named.pair(map.name, showValue(entry.key), showValue(entry.value)))
    else if (!isEmpty(value)) coverage.touch('map', named.otherwise(map.name))
  }
  const hitBack = (value: Value | undefined): void => {
    const entry = map.backEntry(value)
    if (entry) coverage.touch('map', named.back(map.name, showValue(entry.value), showValue(entry.key)))
    else if (!isEmpty(value)) coverage.touch('map', named.otherwiseBack(map.name))
  }
  return {
    ...map,
    get: (value) => {
      hit(value)
      return map.get(value)
    },
    own: (value) => {
      hit(value)
      return map.own(value)
    },
    back: (value) => {
      hitBack(value)
      return map.back(value)
    },
  }
}

export function observedPredicate(
  predicate: Predicate,
  tree: Tree,
  names: readonly string[],
  coverage: Coverage,
): Predicate {
  const ranges = rangesIn(tree).map(({ path, ranges: entries }) => ({ get: pathGetter(path), entries }))
  return {
    ...predicate,
    test: (record, lookups) => {
      const answer = predicate.test(record, lookups)
      for (const name of names) {
        coverage.touch('predicate', named.holds(name, answer))
        for (const { get, entries } of ranges) {
          const raw = get(record) as Value | undefined
          const value = isEmpty(raw) ? Number.NaN : Number(raw)
          const range = entries.find(({ from, to }) => from <= value && value <= to)
          if (range) coverage.touch('range', named.range(name, showRange(range)))
        }
      }
      return answer
    },
  }
}

/** The same rules, with fields and predicates that tell what they did. */
export function observedRules(rules: TenantRules, config: TenantConfig, coverage: Coverage): TenantRules {
  return { ...rules, entities: rules.entities.map((entity) => observedEntity(entity, config, coverage)) }
}

function observedEntity(entity: Entity, config: TenantConfig, coverage: Coverage): Entity {
  const sides = [...entity.sides].map(([name, side]): [typeof name, EntitySide] => {
    const watched = (key: 'where' | 'exclude'): Predicate | undefined => {
      const tree = at(config.entities, entity.name, name, key)
      const predicate = side[key]
      return predicate && tree && observedPredicate(predicate, tree, [`${entity.name}.${name}.${key}`], coverage)
    }
    return [name, { ...side, where: watched('where'), exclude: watched('exclude') }]
  })
  return {
    ...entity,
    sides: new Map(sides),
    fields: entity.fields.map((field) => observedField(field, entity.name, config, coverage)),
  }
}

function observedField(field: FieldRule, entity: string, config: TenantConfig, coverage: Coverage): FieldRule {
  const names = [...field.sides.keys()]
  const sides = [...field.sides].map(([name, side]): [typeof name, FieldSide] => {
    const tree = at(config.entities, entity, 'fields', field.name, name)
    const opposite = names.find((other) => other !== name)
    return [name, observedSide({ field, entity, side, tree, opposite }, coverage)]
  })
  return { ...field, sides: new Map(sides) }
}

interface Observed {
  readonly field: FieldRule
  readonly entity: string
  readonly side: FieldSide
  readonly tree: Tree | undefined
  readonly opposite: string | undefined
}

function observedSide({ field, entity, side, tree, opposite }: Observed, coverage: Coverage): FieldSide {
  const rule = `${entity}.${field.name}`
  const get = side.paths.length === 1 ? pathGetter(side.paths[0] as string) : undefined
  const has = (key: string): boolean => entryAt(tree, key) !== undefined
  const looksUp = has('lookup')
  const looksUpBack = looksUp || entryAt(at(tree, 'write'), 'lookup') !== undefined
  const answers = has('flag') || has('not')
  const lookup = (way: LookupWay): void => coverage.touch('look-up', named.lookup(entity, field.name, side.side, way))

  const sawMembers = (cell: Cell): void => {
    const word = !isTrouble(cell) ? (isEmpty(cell) ? 'none' : 'members') : 'several'
    coverage.touch('word', named.word(`${rule}.${side.side}`, word))
  }
  const sawChanges = (changes: readonly MemberChange[] | Trouble): typeof changes => {
    if (isTrouble(changes)) {
      if (changes.code === 'LOOKUP_MISSING') lookup('writes what is missing')
    } else if (changes.some(({ does }) => does !== 'remove')) {
      lookup('writes')
      if (opposite) coverage.touch('field', named.crossing(entity, field.name, opposite, side.side))
    }
    return changes
  }
  const seen = (record: unknown, cell: Cell): Cell => {
    const raw = get?.(record) as Value | undefined
    if (has('members')) sawMembers(cell)
    if (isTrouble(cell)) {
      if (looksUp && cell.code === 'LOOKUP_MISSING') lookup('reads what is missing')
      return cell
    }
    const blank = isEmpty(raw) || raw === 0
    if (looksUp && !blank && !isEmpty(cell)) lookup('reads')
    if (has('default') && isEmpty(raw) && !isEmpty(cell))
      coverage.touch('word', named.word(`${rule}.${side.side}`, 'default'))
    if (!isEmpty(raw) && isEmpty(cell)) coverage.touch('word', named.word(rule, 'blank'))
    if (answers && typeof cell === 'boolean')
      coverage.touch('word', named.word(`${rule}.${side.side}`, cell ? 'yes' : 'no'))
    return cell
  }
  const { readLater, write, members } = side
  return {
    ...side,
    read: (record, lookups) => seen(record, side.read(record, lookups)),
    readLater: readLater && (async (record, lookups) => seen(record, await readLater(record, lookups))),
    write:
      write &&
      ((value, lookups) => {
        const written = write(value, lookups)
        if (isTrouble(written)) {
          if (looksUpBack && written.code === 'LOOKUP_MISSING') lookup('writes what is missing')
        } else if (!isEmpty(value)) {
          if (looksUpBack) lookup('writes')
          if (opposite) coverage.touch('field', named.crossing(entity, field.name, opposite, side.side))
        }
        return written
      }),
    members: members && {
      ...members,
      changes: (record, value, lookups) => sawChanges(members.changes(record, value, lookups)),
    },
  }
}

import type { TenantConfig } from '../config/tenant.ts'
import { type Side, side as sideName } from '../core/ids.ts'
import { type Outcome, outcome, type Place } from '../core/problem.ts'
import type { ColumnType, ResourceFacts } from '../core/resource.ts'
import { at, plain, type Tree, textOf } from '../core/tree.ts'
import type { Value } from '../core/value.ts'
import { compileBrakes } from './brakes.ts'
import { checkCreatedFor } from './created-for.ts'
import { compileEntity, type EntityContext } from './entity.ts'
import type { Observe } from './observe.ts'
import { compilePredicateLookUp } from './predicate-lookup.ts'
import type { Bindings } from './primitives/expression.ts'
import { compileMap, type ValueMap } from './primitives/key-value-map.ts'
import { compileNormalize, type Normalizer } from './primitives/normalize.ts'
import { compilePredicate, type LookUp } from './primitives/predicate.ts'
import { isMap, isSwitchedOff, Reader, textsOf } from './reader.ts'
import { settingProblems } from './settings.ts'
import type { SideContext } from './side-field.ts'
import type { Entity, LookupNeed, Predicate, TenantRules } from './types.ts'

/** What the rules need to know of a system: its resources, and what an emptied value is written as. */
export interface SystemFacts {
  readonly resources: readonly string[]
  resource(name: string): ResourceFacts | undefined
  readonly emptyAs: Readonly<Record<ColumnType, Value>>
}

/** A validated tenant to rules that can run; every problem at once. `observe` looks on while they decide. */
export function compileTenant(
  config: TenantConfig,
  facts: ReadonlyMap<string, SystemFacts>,
  observe?: Observe,
): Outcome<TenantRules> {
  const reader = new Reader()
  const sides = [sideName(config.systems[0].side), sideName(config.systems[1].side)] as const
  const maps = compileMaps(config, reader, observe)
  reader.take(settingProblems(config, reader.problems))
  const entities = new Map([...config.entities.entries].map(([name, entry]) => [name, entry.value]))
  const bindings = { settings: plain(config.settings) }
  const context: EntityContext = {
    reader,
    sides,
    entities,
    mode: config.mode,
    normalizer: (tree) => normalizerOf(tree, reader),
    sideContext: (side, kinds) => sideContext(side, kinds, facts.get(side), maps, bindings, reader, observe),
  }
  const compiled: Entity[] = []
  for (const [name, tree] of entities) {
    if (!isMap(tree) || isSwitchedOff(tree)) continue
    const entity = compileEntity(name, tree, context)
    if (entity) compiled.push(entity)
  }
  checkCreatedFor(compiled, reader)
  const ordered = inOrder(compiled, entities, reader)
  return outcome(reader.problems, () => ({
    tenant: config.tenant,
    sides,
    entities: ordered,
    liveMs: config.live === undefined ? undefined : Date.parse(config.live),
    get rulesHash() {
      return config.rulesHash
    },
    brakes: compileBrakes(
      config.brakes,
      ordered.map(({ name }) => name),
    ),
  }))
}

function compileMaps(
  config: TenantConfig,
  reader: Reader,
  observe: Observe | undefined,
): ReadonlyMap<string, ValueMap> {
  const maps = new Map<string, ValueMap>()
  for (const [name, entry] of config.maps.entries) {
    const compiled = compileMap(name, {
      pairs: at(entry.value, 'pairs'),
      add: at(entry.value, 'add'),
      otherwise: at(entry.value, 'otherwise'),
    })
    if (compiled.ok) {
      maps.set(name, observe ? observe.map(compiled.value) : compiled.value)
      reader.take(compiled.notes)
    } else {
      reader.take(compiled.problems)
      // What uses it is not at fault: for that a map without pairs will do.
      const empty = compileMap(name, {})
      if (empty.ok) maps.set(name, empty.value)
    }
  }
  return maps
}

function sideContext(
  side: Side,
  kinds: readonly ResourceFacts[],
  system: SystemFacts | undefined,
  maps: ReadonlyMap<string, ValueMap>,
  bindings: Bindings,
  reader: Reader,
  observe: Observe | undefined,
): SideContext {
  return {
    reader,
    side,
    kinds,
    facts: (resource) => system?.resource(resource),
    resources: system?.resources ?? [],
    maps,
    bindings,
    emptyAs: system?.emptyAs ?? { text: null, integer: null, decimal: null, boolean: null, date: null },
    normalizer: (tree) => normalizerOf(tree, reader),
    predicate: (tree, types) => {
      const predicate = predicateOf(tree, types ?? kinds[0]?.types ?? {}, reader)
      return predicate && observe ? observe.predicate(predicate, tree) : predicate
    },
    predicateWithLookUps: (tree) => {
      const needs: LookupNeed[] = []
      const lookUp = (node: Tree): LookUp | undefined => {
        const name = at(node, 'in')
        const found = system?.resource(textOf(name) ?? '')
        if (!found) {
          const place = name?.place ?? node.place
          return reader.unknown(
            'RESOURCE_UNKNOWN',
            place,
            `resource in ${side}`,
            textOf(name) ?? '',
            system?.resources ?? [],
          )
        }
        const compiled = compilePredicateLookUp(node, side, found)
        needs.push(compiled.need)
        return compiled.lookUp
      }
      const predicate = predicateOf(tree, kinds[0]?.types ?? {}, reader, lookUp)
      return predicate && { ...predicate, needs }
    },
  }
}

const unchanged: Normalizer = (value) => value

function normalizerOf(tree: Tree | undefined, reader: Reader): Normalizer {
  if (!tree) return unchanged
  const compiled = compileNormalize(tree)
  if (compiled.ok) return compiled.value
  reader.take(compiled.problems)
  return unchanged
}

function predicateOf(
  tree: Tree,
  types: ResourceFacts['types'],
  reader: Reader,
  lookUp?: (tree: Tree) => LookUp | undefined,
): Predicate | undefined {
  const compiled = compilePredicate(tree, { types, ...(lookUp ? { lookUp } : {}) })
  if (compiled.ok) return { ...compiled.value, test: (record, rows) => compiled.value.test(record, undefined, rows) }
  reader.take(compiled.problems)
  return undefined
}

/** What is referred to first; entities that refer to each other in a circle are a problem. */
function inOrder(entities: readonly Entity[], trees: ReadonlyMap<string, Tree>, reader: Reader): Entity[] {
  const byName = new Map(entities.map((entity) => [entity.name, entity]))
  const done = new Set<string>()
  const open = new Set<string>()
  const ordered: Entity[] = []
  const visit = (entity: Entity): void => {
    if (done.has(entity.name)) return
    if (open.has(entity.name)) {
      const circle = [...open].slice([...open].indexOf(entity.name))
      reader.error(
        'ENTITY_CYCLE',
        referenceTo(entity.name, trees.get(circle.at(-1) as string)) ?? entity.place,
        `entities refer to each other in a circle: ${circle.join(' -> ')} -> ${entity.name}`,
        'take this reference out, or another one of the circle',
      )
      return
    }
    open.add(entity.name)
    for (const name of entity.refersTo) {
      const other = byName.get(name)
      if (other) visit(other)
    }
    open.delete(entity.name)
    done.add(entity.name)
    ordered.push(entity)
  }
  for (const entity of entities) visit(entity)
  return ordered
}

/** Where an entity refers to another one. */
function referenceTo(name: string, entity: Tree | undefined): Place | undefined {
  const fields = at(entity, 'fields')
  const refs = isMap(fields) ? [...fields.entries.values()].map(({ value }) => at(value, 'ref')) : []
  return [...refs, ...textsOf(at(entity, 'requires')).map(({ tree }) => tree)].find((node) => textOf(node) === name)
    ?.place
}

import type { TenantConfig } from '../../config/tenant.ts'
import type { Side } from '../../core/ids.ts'
import type { Place } from '../../core/problem.ts'
import { at, type Entry, type Tree, textOf } from '../../core/tree.ts'
import { showValue } from '../../core/value.ts'
import type { ValueMap } from '../../rules/primitives/key-value-map.ts'
import { textsOf } from '../../rules/reader.ts'
import type { TenantRules } from '../../rules/types.ts'
import type { Coverage, Covered } from './coverage.ts'
import {
  entitiesOf,
  entryAt,
  fieldsOf,
  membersLookUps,
  predicatesOf,
  rangesIn,
  showRange,
  type WrittenField,
} from './rule-words.ts'

/** Names under which the same thing is listed here and touched in `observe.ts` and `touch-plan.ts`. */
export const named = {
  crossing: (entity: string, field: string, from: string, to: string) => `${entity}.${field} ${from} -> ${to}`,
  pair: (map: string, key: string, value: string) => `${map}: ${key} = ${value}`,
  back: (map: string, value: string, key: string) => `${map}: ${value} back to ${key}`,
  otherwise: (map: string) => `${map}: no entry`,
  otherwiseBack: (map: string) => `${map}: no entry that leads back`,
  range: (predicate: string, range: string) => `${predicate}: ${range}`,
  holds: (predicate: string, answer: boolean) => `${predicate} ${answer ? 'holds' : 'does not hold'}`,
  lookup: (entity: string, field: string, side: string, way: LookupWay) => `${entity}.${field}.${side} ${way}`,
  clue: (entity: string, field: string, answer: 'agrees' | 'differs') => `${entity}.${field} ${answer}`,
  untilLive: (entity: string, field: string, side: string) => `${entity}.${field} says nothing in ${side} once live`,
  enough: (entity: string, fields: readonly string[]) => `${entity}: ${fields.join(' and ')} are enough`,
  word: (rule: string, word: string) => `${rule} ${word}`,
} as const
export type LookupWay = 'reads' | 'reads what is missing' | 'writes' | 'writes what is missing'

/** Lists everything that the rules of a tenant say and that a case can show. */
export function listRules(
  config: TenantConfig,
  rules: TenantRules,
  maps: ReadonlyMap<string, ValueMap>,
  coverage: Coverage,
): void {
  const add = (kind: Covered, what: string, place: Place, content?: Place): void =>
    coverage.add({ kind, what, place, ...(content ? { content } : {}) })
  for (const { name, entry } of entitiesOf(config)) {
    add('entity', name, entry.key)
    listEntity(name, entry, add)
    const entity = rules.entities.find((compiled) => compiled.name === name)
    for (const field of fieldsOf(config, name)) {
      const compiled = entity?.fields.find((rule) => rule.name === field.name)
      // A field that is switched off is not compiled; what it would do is still to be shown.
      const isWritten = (side: string): boolean => !compiled || compiled.sides.get(side as Side)?.write !== undefined
      listField(field, isWritten, add)
    }
  }
  for (const { what, entry } of predicatesOf(config)) {
    add('predicate', named.holds(what, true), entry.key, entry.value.place)
    add('predicate', named.holds(what, false), entry.key, entry.value.place)
    for (const { ranges } of rangesIn(entry.value))
      for (const range of ranges) add('range', named.range(what, showRange(range)), range.place)
  }
  for (const [name, entry] of config.maps.entries) listMap(name, entry, maps.get(name), isReadBack(config, name), add)
}

type Add = (kind: Covered, what: string, place: Place, content?: Place) => void

function listEntity(entity: string, { value }: Entry, add: Add): void {
  const word = (path: readonly string[], name: string): void => {
    const own = entryAt(at(value, ...path.slice(0, -1)), path.at(-1) ?? '')
    if (own) add('word', named.word(entity, name), own.key, own.value.place)
  }
  word(['link', 'holder'], 'holder')
  word(['match', 'conflict'], 'conflict')
  word(['inactive'], 'inactive')
  word(['parent'], 'parent')
  const gone = entryAt(value, 'gone')
  if (gone) add('word', named.word(entity, 'gone'), gone.key)
  const certain = at(value, 'match', 'certain')
  for (const item of certain?.kind === 'list' ? certain.items : []) {
    const field = textOf(at(item, 'field') ?? item) ?? ''
    add('clue', named.clue(entity, field, 'agrees'), item.place)
    add('clue', named.clue(entity, field, 'differs'), item.place)
    const until = at(value, 'fields', field, 'clue')
    for (const [side, entry] of until?.kind === 'map' ? until.entries : [])
      add('clue', named.untilLive(entity, field, side), entry.key)
  }
  const enough = at(value, 'match', 'enough')
  for (const set of enough?.kind === 'list' ? enough.items : []) {
    const fields = textsOf(at(set, 'agree') ?? set).map(({ text }) => text)
    add('clue', named.enough(entity, fields), set.place)
  }
  for (const [side, entry] of value.kind === 'map' ? value.entries : []) {
    const expects = at(entry.value, 'expects')
    for (const [name, own] of expects?.kind === 'map' ? expects.entries : [])
      add('word', named.word(`${entity}.${side}`, `expects ${name}`), own.key, own.value.place)
    const constants = entryAt(entry.value, 'onCreate')
    if (!constants) continue
    const kinds = at(entry.value, 'anyOf')
    if (kinds?.kind !== 'map') add('word', named.word(`${entity}.${side}`, 'onCreate'), constants.key)
    else
      for (const [kind, own] of constants.value.kind === 'map' ? constants.value.entries : [])
        add('word', named.word(`${entity}.${side}`, `onCreate ${kind}`), own.key, own.value.place)
  }
}

/** Words of a field that decide something of their own; the others show in what crosses. */
const FIELD_WORDS = ['owner', 'needed', 'suggest', 'writeBack', 'blank', 'exactlyOne', 'jointly'] as const

function listField({ entity, name, entry, sides }: WrittenField, isWritten: (side: string) => boolean, add: Add): void {
  const rule = `${entity}.${name}`
  const [first, second] = sides
  for (const [from, to] of first && second
    ? [[first.side, second.side] as const, [second.side, first.side] as const]
    : [])
    if (isWritten(to)) add('field', named.crossing(entity, name, from, to), entry.key)
  const strength = entryAt(entry.value, 'strength')
  if (strength) add('word', named.word(rule, `strength ${textOf(strength.value)}`), strength.key)
  for (const word of FIELD_WORDS) {
    const own = entryAt(entry.value, word)
    if (own) add('word', named.word(rule, word), own.key)
  }
  for (const { side, entry: own } of sides) {
    const lookup = entryAt(own.value, 'lookup')
    const writing = entryAt(at(own.value, 'write'), 'lookup')
    if (lookup) {
      add('look-up', named.lookup(entity, name, side, 'reads'), lookup.key)
      add('look-up', named.lookup(entity, name, side, 'reads what is missing'), lookup.key)
    }
    const creates = entryAt((writing ?? lookup)?.value, 'create')
    if (creates) add('word', named.word(`${rule}.${side}`, 'create'), creates.key)
    const back = writing ?? lookup
    if (back && second && isWritten(side)) {
      add('look-up', named.lookup(entity, name, side, 'writes'), back.key)
      add('look-up', named.lookup(entity, name, side, 'writes what is missing'), back.key)
    }
    const members = entryAt(own.value, 'members')
    if (members) listMembers({ entity, name, side }, members, second !== undefined, add)
    const given = entryAt(own.value, 'default')
    if (given) add('word', named.word(`${rule}.${side}`, 'default'), given.key, given.value.place)
    for (const word of ['flag', 'not'] as const) {
      const flag = entryAt(own.value, word)
      for (const answer of flag ? ['yes', 'no'] : [])
        add('word', named.word(`${rule}.${side}`, answer), (flag as Entry).key)
    }
  }
}

/** A value that is kept as rows: what is read of them, and the look-ups of what is written. */
function listMembers(
  { entity, name, side }: { readonly entity: string; readonly name: string; readonly side: string },
  { key, value }: Entry,
  crosses: boolean,
  add: Add,
): void {
  const word = (of: string, place: Place): void => add('word', named.word(`${entity}.${name}.${side}`, of), place)
  word('members', key)
  const none = entryAt(value, 'none')
  if (textOf(none?.value) === 'keep') word('none', (none as Entry).key)
  if (textOf(at(value, 'several')) !== 'oldest') word('several', entryAt(value, 'several')?.key ?? key)
  if (!crosses || membersLookUps(value).length === 0) return
  const write = entryAt(value, 'write')?.key ?? key
  add('look-up', named.lookup(entity, name, side, 'writes'), write)
  add('look-up', named.lookup(entity, name, side, 'writes what is missing'), write)
}

function listMap(name: string, entry: Entry, map: ValueMap | undefined, readBack: boolean, add: Add): void {
  const backs = new Set<string>()
  for (const pair of map?.entries ?? []) {
    const [key, value] = [showValue(pair.key), showValue(pair.value)]
    add('map', named.pair(name, key, value), pair.place)
    if (readBack && !backs.has(value)) add('map', named.back(name, value, key), pair.place)
    backs.add(value)
  }
  const otherwise = entryAt(entry.value, 'otherwise')?.key ?? entry.key
  add('map', named.otherwise(name), otherwise)
  if (readBack) add('map', named.otherwiseBack(name), otherwise)
}

/** Whether any field reads through the map, and so writes through it backwards. */
function isReadBack(config: TenantConfig, map: string): boolean {
  const uses = (tree: Tree | undefined): boolean => textOf(at(tree, 'map')) === map
  return entitiesOf(config).some(({ name }) =>
    fieldsOf(config, name).some(({ sides }) => sides.some(({ entry }) => uses(entry.value))),
  )
}

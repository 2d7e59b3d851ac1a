import { guidOf, type Side } from '../core/ids.ts'
import { showValue } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity, EntitySide } from '../rules/types.ts'
import type { EntitySnapshot } from './context.ts'
import { type IndexEntry, plainKey } from './entry.ts'
import type { Linking } from './link.ts'

/** What a reference to a record of another entity becomes on the opposite side. */
export type RefTarget =
  | { readonly is: 'key'; readonly key: string }
  /** The record is created by this row of the same plan. */
  | { readonly is: 'row'; readonly row: string }
  /** It does not cross by rule (excluded, inactive, no code): the field stays empty. */
  | { readonly is: 'none'; readonly why: string }
  /** It waits for a person, and with it what refers to it. */
  | { readonly is: 'blocked'; readonly why: string; readonly by: string }

export const MODES: readonly Entity['mode'][] = ['off', 'dry', 'on']

/** The form in which keys compare: GUIDs without case and braces (SPEC R2). */
export function refKey(key: string): string {
  return guidOf(key) ?? key
}

/** Partners of one entity's records, for the fields that refer to it. Filled while the entity is planned. */
export class RefIndex {
  readonly #rows = new Map<string, string>()
  readonly #blocked = new Map<string, { readonly why: string; readonly label: string }>()
  readonly #left = new Map<string, string>()
  readonly #entity: Entity
  readonly #linking: Linking
  readonly #entries: EntitySnapshot['entries']
  readonly #byValue = new Map<string, Map<string, string>>()
  #known: ReadonlyMap<string, string> | undefined
  #stopped: string | undefined

  constructor(entity: Entity, linking: Linking, entries: EntitySnapshot['entries'] = new Map()) {
    this.#entity = entity
    this.#linking = linking
    this.#entries = entries
  }

  /** Key of the record of a side whose field has this value, for references that name a record by another value. */
  keyBy(side: Side, field: string, value: string): string | undefined {
    const id = `${side} ${field}`
    let keys = this.#byValue.get(id)
    if (!keys) {
      keys = new Map()
      for (const entry of this.#entries.get(side)?.values() ?? []) {
        const text = this.#valueOf(entry, field)
        if (text !== '' && !keys.has(text)) keys.set(text, this.#plain(side, entry.k))
      }
      this.#byValue.set(id, keys)
    }
    return keys.get(value)
  }

  /** The other way: what a field of the record with this key has. */
  valueBy(side: Side, field: string, key: string): string | undefined {
    const id = `${side} ${field} of`
    let values = this.#byValue.get(id)
    if (!values) {
      const entries = [...(this.#entries.get(side)?.values() ?? [])]
      values = new Map(entries.map((entry) => [this.#plain(side, entry.k), this.#valueOf(entry, field)]))
      this.#byValue.set(id, values)
    }
    return values.get(key)
  }

  /** Path in which a side has such a field. */
  pathOf(side: Side, field: string): string | undefined {
    return this.#entity.fields.find(({ name }) => name === field)?.sides.get(side)?.writePath
  }

  #valueOf(entry: IndexEntry, field: string): string {
    const cell = entry.v[this.#entity.fields.find(({ name }) => name === field)?.index ?? -1]
    return cell === undefined || isTrouble(cell) ? '' : showValue(cell)
  }

  /** The entity is not planned in this run: what has no partner yet is not known to have none. */
  stop(why: string): void {
    this.#stopped = why
  }

  /** This record is not created on the opposite side before something needs it. */
  leaves(side: Side, key: string, why: string): void {
    this.#left.set(this.#id(side, key), why)
  }

  /** This record is created on the opposite side by that row. */
  creates(side: Side, key: string, row: string): void {
    this.#rows.set(this.#id(side, key), row)
  }

  /** `label` is how people know the record. */
  blocks(side: Side, key: string, why: string, label: string): void {
    this.#blocked.set(this.#id(side, key), { why, label })
  }

  /**
   * What a key that stands in a record of this side leads to; keys as the system has them, without a kind. `mode` is that of
   * the entity that asks: what is written cannot wait for what is only shown.
   */
  target(side: Side, key: string, mode: Entity['mode']): RefTarget {
    const id = `${side} ${refKey(key)}`
    const partner = this.#partners().get(id)
    if (partner !== undefined) return { is: 'key', key: partner }
    const blocked = this.#blocked.get(id)
    if (blocked) return { is: 'blocked', why: blocked.why, by: blocked.label }
    if (this.#stopped !== undefined) return { is: 'blocked', why: this.#stopped, by: key }
    const row = this.#rows.get(id)
    if (row !== undefined && MODES.indexOf(this.#entity.mode) < MODES.indexOf(mode))
      return {
        is: 'blocked',
        why: `${this.#entity.name} is switched to ${this.#entity.mode}, so it is not created`,
        by: key,
      }
    if (row !== undefined) return { is: 'row', row }
    return { is: 'none', why: `${this.#entity.name} ${key} ${this.#left.get(id) ?? 'does not cross'}` }
  }

  /** Made when it is first asked for: nothing refers to most entities. */
  #partners(): ReadonlyMap<string, string> {
    if (this.#known) return this.#known
    const partners = new Map<string, string>()
    const { pairs, matches, companions } = this.#linking
    const { other, side } = this.#entity.link
    for (const pair of [...pairs, ...matches]) {
      partners.set(this.#id(other, pair.other.k), this.#plain(side, pair.keeper.k))
      partners.set(this.#id(side, pair.keeper.k), this.#plain(other, pair.other.k))
    }
    for (const [companion, keeper] of companions) partners.set(this.#id(other, companion), this.#plain(side, keeper))
    this.#known = partners
    return partners
  }

  #plain(side: Side, key: string): string {
    return plainKey(key, this.#entity.sides.get(side) as EntitySide)
  }

  #id(side: Side, key: string): string {
    return `${side} ${refKey(this.#plain(side, key))}`
  }
}

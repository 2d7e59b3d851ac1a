import type { Side } from '../core/ids.ts'
import type { Entity } from '../rules/types.ts'
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

/** Partners of one entity's records, for the fields that refer to it. Filled while the entity is planned. */
export class RefIndex {
  readonly #partner = new Map<string, string>()
  readonly #rows = new Map<string, string>()
  readonly #blocked = new Map<string, string>()
  readonly #entity: Entity

  constructor(entity: Entity, linking: Linking) {
    this.#entity = entity
    const { other, side } = entity.link
    for (const pair of [...linking.pairs, ...linking.matches]) {
      this.#partner.set(`${other} ${pair.other.k}`, pair.keeper.k)
      this.#partner.set(`${side} ${pair.keeper.k}`, pair.other.k)
    }
    for (const [companion, keeper] of linking.companions) this.#partner.set(`${other} ${companion}`, keeper)
  }

  /** This record is created on the opposite side by that row. */
  creates(side: Side, key: string, row: string): void {
    this.#rows.set(`${side} ${key}`, row)
  }

  blocks(side: Side, key: string, why: string): void {
    this.#blocked.set(`${side} ${key}`, why)
  }

  partner(side: Side, key: string): string | undefined {
    return this.#partner.get(`${side} ${key}`)
  }

  target(side: Side, key: string): RefTarget {
    const id = `${side} ${key}`
    const partner = this.#partner.get(id)
    if (partner !== undefined) return { is: 'key', key: partner }
    const why = this.#blocked.get(id)
    if (why !== undefined) return { is: 'blocked', why, by: key }
    const row = this.#rows.get(id)
    if (row !== undefined) return { is: 'row', row }
    return { is: 'none', why: `${this.#entity.name} ${key} does not cross` }
  }
}

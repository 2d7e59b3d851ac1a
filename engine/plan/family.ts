import type { Side } from '../core/ids.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import { isTrouble } from '../rules/cell.ts'
import type { Entity, FieldRule } from '../rules/types.ts'
import type { IndexEntry } from './entry.ts'
import { type RefIndex, refKey } from './refs.ts'

type Entries = ReadonlyMap<Side, ReadonlyMap<string, IndexEntry>>

/** Whose children the records of an entity are, in terms that both sides share (SPEC D9). */
export class Family {
  readonly #entity: Entity
  readonly #field: FieldRule
  readonly #parents: RefIndex | undefined
  /** Records whose parent does not cross, each with why: by side and key. */
  readonly outside = new Map<Side, Map<string, string>>()

  constructor(entity: Entity, field: FieldRule, refs: ReadonlyMap<string, RefIndex>) {
    this.#entity = entity
    this.#field = field
    this.#parents = refs.get(field.ref ?? '')
  }

  /** The parent as both sides know it; undefined: none is named. */
  parentOf(side: Side, entry: IndexEntry): string | undefined {
    const key = this.#key(entry)
    if (key === undefined) return undefined
    const { side: keeper } = this.#entity.link
    if (side === keeper) return `${keeper} ${refKey(key)}`
    const target = this.#parents?.target(side, key, this.#entity.mode)
    if (target?.is === 'key') return `${keeper} ${refKey(target.key)}`
    return target?.is === 'row' ? target.row : `${side} ${refKey(key)}`
  }

  /** All records, those whose parent does not cross as excluded ones. */
  inside(entries: Entries): Entries {
    return new Map([...entries].map(([side, mine]) => [side, this.#insideOf(side, mine)]))
  }

  #insideOf(side: Side, entries: ReadonlyMap<string, IndexEntry>): ReadonlyMap<string, IndexEntry> {
    const reasons = new Map<string, string>()
    for (const entry of entries.values()) {
      if (entry.x) continue
      const why = this.#outside(side, entry)
      if (why !== undefined) reasons.set(entry.k, why)
    }
    this.outside.set(side, reasons)
    if (reasons.size === 0) return entries
    return new Map([...entries].map(([key, entry]) => [key, reasons.has(key) ? { ...entry, x: 1 as const } : entry]))
  }

  #outside(side: Side, entry: IndexEntry): string | undefined {
    const key = this.#key(entry)
    if (key === undefined) return `it names no ${this.#field.name}`
    const target = this.#parents?.target(side, key, this.#entity.mode)
    return target?.is === 'none' ? target.why : undefined
  }

  #key(entry: IndexEntry): string | undefined {
    const cell = entry.v[this.#field.index]
    if (cell === undefined || isTrouble(cell) || isEmpty(cell as Value)) return undefined
    return showValue(cell as Value)
  }
}

/** The family of an entity whose records live in those of another one; filled once the parents were planned. */
export function familyOf(entity: Entity, refs: ReadonlyMap<string, RefIndex>): Family | undefined {
  const field = entity.parent === undefined ? undefined : entity.fields[entity.parent]
  return field && new Family(entity, field, refs)
}

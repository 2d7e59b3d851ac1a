import type { Side } from '../core/ids.ts'
import type { Entity, EntitySide, FieldRule } from '../rules/types.ts'
import { cellText } from './clues.ts'
import type { EntitySnapshot } from './context.ts'
import { type IndexEntry, plainKey } from './entry.ts'
import type { Linking } from './link.ts'
import { MODES, refKey } from './refs.ts'
import type { SituationCode } from './situation.ts'

/**
 * Of an entity whose records are only created where others need them (`createdFor`): which those are, told from what was
 * read of all entities, before anything is planned.
 */
export class Demand {
  readonly #entities: readonly Entity[]
  readonly #snapshots: ReadonlyMap<string, EntitySnapshot>
  readonly #wanted = new Map<string, ReadonlySet<string>>()

  constructor(entities: readonly Entity[], snapshots: ReadonlyMap<string, EntitySnapshot>) {
    this.#entities = entities
    this.#snapshots = snapshots
  }

  /** What nobody needs yet is left alone, each told why in `situations`; the rest is created as ever. */
  withoutUnneeded(entity: Entity, linking: Linking): Linking {
    if ([...entity.sides.values()].every(({ createdFor }) => !createdFor)) return linking
    const fresh = new Map(
      [...linking.fresh].map(([from, entries]) => [from, this.#neededOf(entity, from, entries, linking)] as const),
    )
    return { ...linking, fresh }
  }

  #neededOf(
    entity: Entity,
    from: Side,
    entries: readonly IndexEntry[],
    { situations }: Linking,
  ): readonly IndexEntry[] {
    const to = from === entity.link.side ? entity.link.other : entity.link.side
    const rule = entity.sides.get(to)?.createdFor
    if (!rule) return entries
    const needed: IndexEntry[] = []
    for (const entry of entries) {
      if (this.#wants(entity, from, rule.entities, entry)) needed.push(entry)
      else
        situations.get(from)?.set(entry.k, {
          name: 'new',
          partners: [],
          code: 'NOT_NEEDED' satisfies SituationCode,
          why: `is created in ${to} once ${rule.entities.length === 0 ? 'something' : `one of ${rule.entities.join(', ')}`} needs it`,
          mend: '',
        })
    }
    return needed
  }

  #wants(entity: Entity, from: Side, askers: readonly string[], entry: IndexEntry): boolean {
    return this.#askers(entity, from, askers).some(({ asker, field }) => {
      const by = entity.fields.find(({ name }) => name === field.refBy.get(from))?.index
      const value =
        by !== undefined ? cellText(entity, by, entry) : plainKey(entry.k, entity.sides.get(from) as EntitySide)
      return value !== undefined && this.#pointedAt(asker, field, from).has(refKey(value))
    })
  }

  /** What is written cannot be needed by what is only shown. */
  #askers(
    entity: Entity,
    from: Side,
    names: readonly string[],
  ): { readonly asker: Entity; readonly field: FieldRule }[] {
    return this.#entities
      .filter(({ name, mode }) => names.includes(name) && MODES.indexOf(mode) >= MODES.indexOf(entity.mode))
      .flatMap((asker) =>
        asker.fields
          .filter(({ ref, sides }) => ref === entity.name && sides.has(from))
          .map((field) => ({ asker, field })),
      )
  }

  /** What the records of an entity that cross have in a field. */
  #pointedAt(asker: Entity, field: FieldRule, from: Side): ReadonlySet<string> {
    const id = `${from} ${asker.name} ${field.name}`
    let wanted = this.#wanted.get(id)
    if (!wanted) {
      const values = new Set<string>()
      for (const entry of this.#snapshots.get(asker.name)?.entries.get(from)?.values() ?? []) {
        if (entry.x || entry.v[asker.inactive ?? -1] === true) continue
        const value = cellText(asker, field.index, entry)
        if (value !== undefined) values.add(refKey(value))
      }
      wanted = values
      this.#wanted.set(id, wanted)
    }
    return wanted
  }
}

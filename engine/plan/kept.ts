import type { Entity, EntitySide } from '../rules/types.ts'
import type { Difference } from './compare.ts'
import type { PlanContext } from './context.ts'
import { kindOf } from './entry.ts'
import { compareKeys, labelOf, labels } from './label.ts'
import type { Pair } from './link-input.ts'
import type { PlanRow } from './plan.ts'
import { rowId } from './rows.ts'

/** How many records one warning names. */
const NAMED = 5

/** One warning for all records whose master says nothing of a field, so that the other side keeps what it has. */
export function keptRows(
  entity: Entity,
  unequal: ReadonlyMap<Pair, readonly Difference[]>,
  context: PlanContext,
): PlanRow[] {
  return entity.fields.flatMap((field) => {
    const found = [...unequal].flatMap(([pair, differences]) =>
      differences
        .filter(({ code, field: { index } }) => code === 'KEPT' && index === field.index)
        .map((difference) => ({
          difference,
          from: difference.master === entity.link.side ? pair.keeper : pair.other,
          to: difference.master === entity.link.side ? pair.other : pair.keeper,
        })),
    )
    const [first, ...rest] = found.toSorted((x, y) => compareKeys(x.from.k, y.from.k))
    if (!first) return []
    const { master: side, follower } = first.difference
    const names = [first, ...rest.slice(0, NAMED - 1)].map(({ from }) => labelOf(entity, from)).join('; ')
    const more = found.length > NAMED ? `; and ${found.length - NAMED} more` : ''
    return [
      {
        id: rowId(context.tenant, entity.name, 'kept', side, '', field.name),
        entity: entity.name,
        action: 'note',
        situation: 'linked',
        side,
        resource: kindOf(first.from.k, entity.sides.get(side) as EntitySide).resource.name,
        key: first.from.k,
        from: first.to.k,
        ...labels(entity, first.from),
        fields: [],
        set: [],
        followUps: [],
        needs: [],
        says: 'warning',
        why: {
          code: 'KEPT',
          text: `${field.name}: ${found.length === 1 ? '1 record has' : `${found.length} records have`} none in ${side}, and ${follower} keeps what it has: ${names}${more}`,
          mend: `give ${found.length === 1 ? 'it' : 'them'} one in ${side}`,
          place: field.place,
        },
      },
    ]
  })
}

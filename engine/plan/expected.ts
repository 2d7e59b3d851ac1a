import type { Side } from '../core/ids.ts'
import type { Entity, EntitySide, Expectation } from '../rules/types.ts'
import { cellText } from './clues.ts'
import type { EntitySnapshot } from './context.ts'
import { type IndexEntry, kindOf } from './entry.ts'
import type { PlanRow, Why } from './plan.ts'
import { rowId } from './rows.ts'
import type { SituationCode } from './situation.ts'

type Entries = EntitySnapshot['entries']

/** An issue for each record that settings name and that is neither there nor created by one of these rows. */
export function expectedRows(
  entity: Entity,
  entries: Entries,
  rows: readonly PlanRow[],
  tenant: string,
): readonly PlanRow[] {
  return [...entity.sides.values()].flatMap((side) =>
    side.expects.flatMap((expects) => {
      const created = createdTexts(entity, side, expects, entries, rows)
      return expects.values.flatMap(({ text, place }) => {
        if (created.has(text)) return []
        const having = [...(entries.get(side.side)?.values() ?? [])].filter(
          (entry) => fits(expects, kindOf(entry.k, side).name) && cellText(entity, expects.field, entry) === text,
        )
        if (having.some((entry) => unfit(entity, entry) === undefined)) return []
        return [
          missingRow(
            entity,
            side,
            expects,
            text,
            { ...told(entity, side.side, expects, text, having[0]), place },
            tenant,
          ),
        ]
      })
    }),
  )
}

/** What new records of a side will have in the field. */
function createdTexts(
  entity: Entity,
  { side }: EntitySide,
  expects: Expectation,
  entries: Entries,
  rows: readonly PlanRow[],
): ReadonlySet<string> {
  const opposite = side === entity.link.side ? entity.link.other : entity.link.side
  return new Set(
    rows.flatMap((row) => {
      if (row.action !== 'create' || row.side !== side || !fits(expects, row.kind ?? '')) return []
      const from = entries.get(opposite)?.get(row.from ?? '')
      return (from && cellText(entity, expects.field, from)) ?? []
    }),
  )
}

function fits({ kinds }: Expectation, kind: string): boolean {
  return !kinds || kinds.has(kind)
}

/** Why a record does not count though it is there. */
function unfit(entity: Entity, entry: IndexEntry): 'excluded' | 'inactive' | undefined {
  if (entry.x) return 'excluded'
  return entry.v[entity.inactive ?? -1] === true ? 'inactive' : undefined
}

function told(
  entity: Entity,
  side: Side,
  { field, why }: Expectation,
  text: string,
  found: IndexEntry | undefined,
): Omit<Why, 'place'> {
  const what = `${entity.fields[field]?.name} ${text}`
  const fault = found && unfit(entity, found)
  const deed = fault === 'excluded' ? 'let it cross' : `${fault === 'inactive' ? 'activate' : 'create'} it in ${side}`
  return {
    code: 'EXPECTED_MISSING' satisfies SituationCode,
    text: fault
      ? `${entity.name} of ${side} have ${what} only on a record that is ${fault}: ${why}`
      : `${entity.name} of ${side} have no ${what}: ${why}`,
    mend: `${deed}, or name another one in the settings`,
  }
}

function missingRow(
  entity: Entity,
  { side, kinds, bornAs }: EntitySide,
  expects: Expectation,
  text: string,
  why: Why,
  tenant: string,
): PlanRow {
  const kind = kinds.find(({ name }) => expects.kinds?.has(name)) ?? bornAs
  return {
    id: rowId(tenant, entity.name, 'expected', side, text, expects.name),
    entity: entity.name,
    action: 'hold',
    situation: 'candidate',
    side,
    resource: kind.resource.name,
    key: text,
    number: text,
    fields: [],
    set: [],
    followUps: [],
    needs: [],
    says: 'issue',
    why,
  }
}

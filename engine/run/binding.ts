import type { Decision } from '../core/decision.ts'
import type { Side } from '../core/ids.ts'
import type { IndexEntry } from '../plan/entry.ts'
import type { LinkRow } from '../plan/link-input.ts'
import type { EntitySummary } from '../plan/plan.ts'
import type { Entity, TenantRules } from '../rules/types.ts'
import type { Recovered } from './journal.ts'
import type { Remembered, RememberedEntity } from './remembered.ts'
import type { EntityShape } from './state-names.ts'

/** The tables that records of an entity come from, by side. */
export function tablesOf(entity: Entity): string {
  return [...entity.sides.values()]
    .map((side) => `${side.side} ${side.kinds.map((kind) => kind.resource.name).join('+')}`)
    .join(', ')
}

export function linkFieldOf({ link }: Entity): string {
  return `${link.side}.${link.path}`
}

/** What links of an entity belong to, as a person can read it: `erp.information5 of crm customers, erp associate`. */
export function bindingOf(entity: Entity): string {
  return `${linkFieldOf(entity)} of ${tablesOf(entity)}`
}

/** Whether links that state knows belong to another field, or to records of other tables (SPEC R8). */
export function isMoved(entity: Entity, old: EntityShape | undefined): 'field' | 'tables' | undefined {
  if (!old) return undefined
  if (old.tables !== undefined && old.tables !== tablesOf(entity)) return 'tables'
  return old.link !== linkFieldOf(entity) ? 'field' : undefined
}

/** Whether a person planned the move to what the rules say now. */
export function isMovePlanned(entity: Entity, decisions: readonly Decision[]): boolean {
  const said = decisions.flatMap((decision) =>
    decision.what === 'relink' && decision.entity === entity.name ? (decision.to ?? []) : [],
  )
  return said.at(-1) === bindingOf(entity)
}

/** Why an entity stops whose links belong to something else than the rules say. */
export function moveStop(entity: Entity, old: EntityShape | undefined): EntitySummary['stopped'] {
  const mend = `put it back as it was; or, if the move is meant: silta relink TENANT ${entity.name}`
  switch (isMoved(entity, old)) {
    case 'field':
      return {
        code: 'LINK_FIELD_CHANGED',
        why: `the link field was ${old?.link} and is now ${linkFieldOf(entity)}`,
        mend,
      }
    case 'tables':
      return {
        code: 'TABLES_CHANGED',
        why: `the records came from ${old?.tables} and now come from ${tablesOf(entity)}`,
        mend,
      }
    case undefined:
      return undefined
  }
}

/**
 * What still counts of what is remembered once moves are planned: of an entity in other tables nothing, and nothing at all once
 * a system is another one. Links of a field that moved stay known: they are written to the new one.
 */
export function afterMoves(
  remembered: Remembered,
  rules: TenantRules,
  decisions: readonly Decision[],
  otherSystem: boolean,
): Remembered {
  const entities = new Map<string, RememberedEntity>()
  for (const entity of rules.entities) {
    const known = remembered.entities.get(entity.name)
    if (!known) continue
    const isLost = otherSystem || (isMoved(entity, known.oldShape) === 'tables' && isMovePlanned(entity, decisions))
    entities.set(entity.name, isLost ? forgotten(known) : known)
  }
  return otherSystem ? { meta: undefined, snapshot: undefined, cursors: {}, entities } : { ...remembered, entities }
}

function forgotten(known: RememberedEntity): RememberedEntity {
  const none = new Map<Side, ReadonlyMap<string, IndexEntry>>(
    [...known.entries.keys()].map((side) => [side, new Map()]),
  )
  return {
    entries: none,
    stored: none,
    links: new Map<string, LinkRow>(),
    whole: false,
    cells: known.cells.map(() => undefined),
    oldShape: undefined,
  }
}

/** Writes to another company than today's are nobody's business here. */
export const NOTHING_RECOVERED: Recovered = {
  unsettled: new Map(),
  created: [],
  written: [],
  tried: [],
  touched: new Set(),
  sent: [],
}

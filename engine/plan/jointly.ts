import type { Side } from '../core/ids.ts'
import { sameValue } from '../core/value.ts'
import { isTrouble, type Trouble } from '../rules/cell.ts'
import type { Entity, FieldRule, JointRule } from '../rules/types.ts'
import type { EntitySnapshot, PlanContext } from './context.ts'
import { type IndexEntry, isOutside } from './entry.ts'
import { labelOf } from './label.ts'
import { type LinkedOther, linkedOthers } from './link.ts'
import type { Pair } from './link-input.ts'

/** What else the records of an entity are (a customer that is employee too), where that decides a field that all share. */
export interface Roles {
  /** By field. */
  readonly shared: readonly boolean[]
  /** Why the field is not true of the record as a whole, though it is in this role; undefined: it is true in every role. */
  lacking(field: FieldRule, pair: Pair): Trouble | undefined
  /** Whether the field moved in another role, whose row writes it: one column is written once. */
  isLeftToOther(field: FieldRule, pair: Pair): boolean
}

/** One entity that a record may belong to, with its records. */
interface Role {
  readonly entity: Entity
  readonly field: FieldRule
  readonly snapshot: EntitySnapshot
  readonly linked: LinkedOther
}

/** Undefined where no field of the entity is shared. */
export function rolesOf(entity: Entity, own: EntitySnapshot, { entities }: PlanContext): Roles | undefined {
  if (entity.jointly.size === 0 || !entities) return undefined
  const names = [...entities.keys()]
  const order = (name: string): number => names.indexOf(name)
  const roles = new Map([...entity.jointly].map(([field, rule]) => [field, otherRoles(rule, entities)] as const))
  return {
    shared: entity.fields.map(({ index }) => roles.has(index)),
    lacking: (field, { keeper }) => {
      const { side } = entity.jointly.get(field.index) as JointRule
      for (const role of roles.get(field.index) ?? []) {
        const here = recordOf(role, side, keeper.k)
        if (!here) continue
        const there = role.linked(here)
        if (there?.v[role.field.index] !== true || there.x) return notInEveryRole(field, side, role, there)
      }
      return undefined
    },
    isLeftToOther: (field, pair) => {
      const rule = entity.jointly.get(field.index) as JointRule
      const moved = movedRoles(roles.get(field.index) ?? [], rule.side, pair.keeper.k)
      const before = own.before(entity.link.other, pair.other.k)
      const first = moved.toSorted((x, y) => order(x) - order(y))[0]
      if (first === undefined) return false
      return !hasMoved(field, before, pair.other) || order(first) < order(entity.name)
    },
  }
}

function otherRoles(rule: JointRule, entities: NonNullable<PlanContext['entities']>): Role[] {
  return rule.others.flatMap(({ entity: name, field: fieldName }): Role[] => {
    const found = entities.get(name)
    const field = found?.entity.fields.find((candidate) => candidate.name === fieldName)
    if (!found || !field) return []
    return [{ ...found, field, linked: linkedOthers(found.entity, found.snapshot.entries) }]
  })
}

/** The record in another role, if it has that. */
function recordOf({ snapshot }: Role, side: Side, key: string): IndexEntry | undefined {
  const entry = snapshot.entries.get(side)?.get(key)
  return entry && !isOutside(entry) ? entry : undefined
}

function movedRoles(roles: readonly Role[], side: Side, key: string): string[] {
  return roles.flatMap((role) => {
    const here = recordOf(role, side, key)
    const there = here && role.linked(here)
    const isWritten = there && role.entity.mode === 'on' && role.snapshot.links?.get(there.k)?.to === key
    const before = there && role.snapshot.before(role.entity.link.other, there.k)
    return isWritten && hasMoved(role.field, before, there) ? [role.entity.name] : []
  })
}

function hasMoved(field: FieldRule, before: IndexEntry | undefined, now: IndexEntry): boolean {
  const [then, cell] = [before?.v[field.index], now.v[field.index]]
  if (then === undefined || cell === undefined || isTrouble(then) || isTrouble(cell)) return false
  return !sameValue(then, cell)
}

function notInEveryRole(field: FieldRule, side: Side, role: Role, there: IndexEntry | undefined): Trouble {
  const whose = there ? labelOf(role.entity, there) : 'not linked'
  return {
    code: 'JOINTLY',
    says: 'information',
    what: `the record of ${side} belongs to ${role.entity.name} too (${whose}), where it is not ${role.field.name}`,
    mend: `nothing to do: ${field.name} is set in ${side} once it is true of all of them`,
  }
}

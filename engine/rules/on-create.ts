import type { Place } from '../core/problem.ts'
import type { Assignment } from '../core/resource.ts'
import { at, type MapTree, plain, type Tree, textOf } from '../core/tree.ts'
import { isEmpty, showValue, type Value } from '../core/value.ts'
import type { Trouble } from './cell.ts'
import { type Lookups, pathGetter } from './lookups.ts'
import { isMap } from './reader.ts'
import type { SideContext } from './side-field.ts'
import type { LookupNeed, Predicate } from './types.ts'

/** A value that a new record is given out of another resource: its key there, mostly. */
export interface CreateLookUp {
  readonly path: string
  readonly place: Place
  /** `told`: how people know the row that was chosen. */
  find(lookups: Lookups): { readonly value: Value; readonly told?: string } | Trouble
}

export interface OnCreate {
  readonly onCreate: readonly Assignment[]
  readonly createLookUps: readonly CreateLookUp[]
  readonly needs: readonly LookupNeed[]
}

/** `onCreate: { path: constant, other.path: { in: resource, where: …, lowest: path } }` of one kind. */
export function compileOnCreate(tree: Tree | undefined, context: SideContext): OnCreate {
  const constants: Assignment[] = []
  const lookUps: { readonly lookUp: CreateLookUp; readonly need: LookupNeed }[] = []
  for (const [path, { value }] of isMap(tree) ? tree.entries : []) {
    if (!isMap(value)) constants.push([path, plain(value) as Value])
    else lookUps.push(...(lookUpOf(path, value, context) ?? []))
  }
  return {
    onCreate: constants,
    createLookUps: lookUps.map(({ lookUp }) => lookUp),
    needs: lookUps.map(({ need }) => need),
  }
}

function lookUpOf(path: string, tree: MapTree, context: SideContext) {
  const { reader, side } = context
  const inTree = at(tree, 'in')
  const facts = context.facts(textOf(inTree) ?? '')
  if (!facts) {
    reader.unknown('RESOURCE_UNKNOWN', inTree?.place ?? tree.place, `resource in ${side}`, textOf(inTree) ?? '', [
      ...context.resources,
    ])
    return undefined
  }
  const value = reader.text(tree, 'value') ?? facts.key
  const lowest = reader.text(tree, 'lowest')
  const tell = reader.text(tree, 'tell')
  const whereTree = at(tree, 'where')
  const where = whereTree && context.predicate(whereTree, facts.types)
  const paths = [value, ...[lowest, tell].flatMap((named) => named ?? []), ...(where?.paths() ?? [])]
  const read = (named: string, row: object): Value => (pathGetter(named)(row) ?? null) as Value
  const find: CreateLookUp['find'] = (lookups) => {
    const rows = lookups.rows(side, facts.name).filter((row) => where?.test(row) ?? true)
    const [row] = lowest === undefined ? rows : rows.toSorted((x, y) => rank(read(lowest, x)) - rank(read(lowest, y)))
    if (!row) return missing(side, facts.name, where)
    const told = tell === undefined ? '' : showValue(read(tell, row))
    return { value: read(value, row), ...(told === '' ? {} : { told }) }
  }
  return [{ lookUp: { path, place: tree.place, find }, need: { side, resource: facts.name, paths } }]
}

/** What has no number comes last. */
function rank(value: Value): number {
  return isEmpty(value) ? Number.MAX_VALUE : Number(showValue(value))
}

function missing(side: string, resource: string, where: Predicate | undefined): Trouble {
  return {
    code: 'LOOKUP_MISSING',
    says: 'issue',
    what: `${side}: ${resource} has no row${where ? ` with ${where.text}` : ''}, which a new record needs`,
    mend: `add it in ${side}, or correct the settings`,
  }
}

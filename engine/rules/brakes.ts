import { at, type Tree, textOf } from '../core/tree.ts'
import { isMap } from './reader.ts'

/** What a brake counts (SPEC R12). */
export type BrakeName = 'updates' | 'creates' | 'inactivations' | 'emptied' | 'links'

/** Past both of these a run stops before it writes. */
export interface Brake {
  /** Of the records on the side that is written, 0..1. */
  readonly share: number
  readonly count: number
}

/** The brakes of one entity; null: that one is off. */
export type Brakes = Readonly<Record<BrakeName, Brake | null>>

export const DEFAULT_BRAKES: Readonly<Record<BrakeName, Brake>> = {
  updates: { share: 0.1, count: 50 },
  creates: { share: 0.1, count: 50 },
  inactivations: { share: 0.02, count: 5 },
  emptied: { share: 0.02, count: 10 },
  links: { share: 0.1, count: 50 },
}

export const BRAKE_NAMES = Object.keys(DEFAULT_BRAKES) as readonly BrakeName[]

/** The brakes of every entity: what is said of it, else of all, else the default. The tree was checked by schema. */
export function compileBrakes(tree: Tree | undefined, entities: readonly string[]): ReadonlyMap<string, Brakes> {
  const all = laidOver(DEFAULT_BRAKES, tree)
  return new Map(entities.map((entity) => [entity, laidOver(all, at(tree, 'entities', entity))]))
}

function laidOver(below: Brakes, tree: Tree | undefined): Brakes {
  const brakes: Record<BrakeName, Brake | null> = { ...below }
  for (const name of BRAKE_NAMES) {
    const own = at(tree, name)
    if (own) brakes[name] = isMap(own) ? { ...(below[name] ?? DEFAULT_BRAKES[name]), ...wordsOf(own) } : null
  }
  return brakes
}

/** What is broken is told by the schema; here it is as if it were not said. */
function wordsOf(tree: Tree): Partial<Brake> {
  const share = /^([\d.]+)%$/.exec(textOf(at(tree, 'share')) ?? '')?.[1]
  const count = at(tree, 'count')
  return {
    ...(share === undefined ? {} : { share: Number(share) / 100 }),
    ...(count?.kind === 'scalar' && typeof count.value === 'number' ? { count: count.value } : {}),
  }
}

import type { Decision } from '../core/decision.ts'
import { mendUnknown } from '../core/guess.ts'
import { guidOf } from '../core/ids.ts'
import { type Outcome, outcome, type Place, type Problem, showPlace, sortProblems } from '../core/problem.ts'
import { at, type MapTree, type Tree, textOf } from '../core/tree.ts'
import type { DecisionCode } from './decisions-codes.ts'
import { DECISIONS_SCHEMA } from './generated/decisions.mjs'
import type { ReadFile } from './tenant.ts'
import { TenantFiles } from './tenant-files.ts'
import { validate } from './validate.ts'

/** Where the decisions of a tenant stand: beside its own file. */
export function decisionsFile(tenantFile: string): string {
  return tenantFile.replace(/\.ya?ml$/, '.decisions.yaml')
}

/** What decisions may speak of. */
export interface Decidable {
  readonly sides: readonly string[]
  readonly entities: readonly string[]
}

/** Reads the decisions of a tenant; no file: none. Every problem at once, at its place; a decision that contradicts another, too. */
export function readDecisions(file: string, read: ReadFile, known: Decidable): Outcome<readonly Decision[]> {
  if (read(file) === undefined) return { ok: true, value: [] }
  const files = new TenantFiles(read)
  const tree = files.map(file)
  if (!tree) return { ok: false, problems: files.sorted() as unknown as [Problem] }
  const checked = validate(tree, DECISIONS_SCHEMA, { sides: known.sides })
  files.take(checked.problems)
  const list = at(checked.tree, 'decisions')
  const decisions = list?.kind === 'list' ? list.items.flatMap((item) => decisionOf(item, known, files) ?? []) : []
  files.take(contradictions(decisions))
  return outcome(sortProblems(files.problems), () => decisions)
}

function decisionOf(item: Tree, { entities }: Decidable, files: TenantFiles): Decision | undefined {
  if (item.kind !== 'map') return undefined
  const text = (key: string): string | undefined => textOf(at(item, key))
  const entity = text('entity')
  if (entity !== undefined && !entities.includes(entity))
    files.say(
      'ENTITY_UNKNOWN',
      `there is no entity "${entity}"`,
      `${mendUnknown(entity, entities)}; or take the decision out`,
      at(item, 'entity')?.place,
    )
  const made = {
    ...optional('by', text('by')),
    ...optional('at', text('at')),
    ...optional('because', text('because')),
    place: item.place,
  }
  const keys = textsOf(at(item, 'keys'))
  switch (text('what')) {
    case 'link':
    case 'apart':
    case 'exclude':
      return entity === undefined
        ? undefined
        : { ...made, what: text('what') as 'link' | 'apart' | 'exclude', entity, keys }
    case 'dismiss':
      return entity === undefined
        ? undefined
        : { ...made, what: 'dismiss', entity, keys, code: text('code') ?? '', ...optional('rules', text('rules')) }
    case 'accept':
      return entity === undefined ? undefined : { ...made, what: 'accept', entity, keys, values: text('values') ?? '' }
    case 'relink': {
      const systems = textsOf(at(item, 'systems'))
      return {
        ...made,
        what: 'relink',
        ...optional('entity', entity),
        ...optional('to', text('to')),
        ...(Object.keys(systems).length > 0 ? { systems } : {}),
      }
    }
    default:
      return undefined
  }
}

function textsOf(tree: Tree | undefined): Readonly<Record<string, string>> {
  const entries = (tree as MapTree | undefined)?.kind === 'map' ? [...(tree as MapTree).entries] : []
  return Object.fromEntries(entries.map(([key, { value }]) => [key, textOf(value) ?? '']))
}

const optional = <Name extends string>(name: Name, value: string | undefined) =>
  value === undefined ? {} : ({ [name]: value } as { [key in Name]: string })

/** The form in which keys of decisions compare: GUIDs without case and braces (SPEC R2). */
export function sameKey(key: string): string {
  return guidOf(key) ?? key
}

/**
 * A record that is one with two others, two records that are one and are not, a record that is linked and left alone: told at the
 * later decision, with the place of the earlier.
 */
function contradictions(decisions: readonly Decision[]): Problem[] {
  const problems: Problem[] = []
  const linked = new Map<string, { readonly pair: string; readonly place: Place }>()
  const apart = new Map<string, Place>()
  const excluded = new Map<string, Place>()
  const say = (place: Place, earlier: Place, what: string): void => {
    const code: DecisionCode = 'DECISION_CONTRADICTS'
    problems.push({ code, what: `${what} (${showPlace(earlier)})`, mend: 'take one of the two out', place })
  }
  for (const decision of decisions) {
    if (decision.what === 'dismiss' || decision.what === 'accept' || decision.what === 'relink') continue
    const { entity, keys, place } = decision
    const ends = Object.entries(keys).map(([side, key]) => `${entity} ${side} ${sameKey(key)}`)
    const pair = ends.toSorted().join(' = ')
    if (decision.what !== 'exclude' && ends.length < 2) continue // told already
    if (decision.what === 'exclude') {
      for (const end of ends) {
        const link = linked.get(end)
        if (link) say(place, link.place, `excludes ${end}, which another decision links`)
        excluded.set(end, place)
      }
    } else if (decision.what === 'apart') {
      const link = ends.map((end) => linked.get(end)).find((known) => known?.pair === pair)
      if (link) say(place, link.place, `keeps apart what another decision links: ${pair}`)
      apart.set(pair, place)
    } else {
      const parted = apart.get(pair)
      if (parted) say(place, parted, `links what another decision keeps apart: ${pair}`)
      for (const end of ends) {
        const link = linked.get(end)
        const out = excluded.get(end)
        if (link && link.pair !== pair) say(place, link.place, `links ${end} a second time, with another record`)
        if (out) say(place, out, `links ${end}, which another decision excludes`)
        linked.set(end, { pair, place })
      }
    }
  }
  return problems
}

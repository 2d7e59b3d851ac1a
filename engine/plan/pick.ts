import { mendUnknown } from '../core/guess.ts'
import type { Outcome, Place, Problem } from '../core/problem.ts'
import { outcome } from '../core/problem.ts'
import type { Entity } from '../rules/types.ts'
import { isWrite, needsOf, type PlanRow } from './plan.ts'
import { titleOf } from './row-text.ts'
import { SITUATION_NAMES } from './situation.ts'

/** Which rows of a plan are meant; each text is an id, an entity, an action or situation, or a rule. */
export interface Pick {
  readonly only?: readonly string[]
  readonly except?: readonly string[]
  /** Takes along what the picked rows need. */
  readonly withNeeds?: boolean
}

type Test = (row: PlanRow) => boolean
export type RowTest = Test

const ACTIONS = ['create', 'update', 'link', 'drift', 'hold', 'note'] as const
const SPECIES: readonly string[] = [...ACTIONS, ...SITUATION_NAMES]

/**
 * What a pick means, as a test of rows: `r_…` (one row), `customers`, `create`, `conflict`, `customers:create`,
 * `customers.email` (rows that this field's rule is the reason of, or that it changes), `customers.yaml:41` (the same by the
 * rule's place). Commas join several. What means nothing here is a problem, never an empty choice.
 */
export function compilePick({ only, except }: Pick, entities: readonly Entity[]): Outcome<Test> {
  const problems: Problem[] = []
  const compile = (texts: readonly string[] | undefined, option: string): Test[] | undefined =>
    texts
      ?.flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .flatMap((text) => testOf(text, entities, option, problems) ?? [])
  const wanted = compile(only, '--only')
  const unwanted = compile(except, '--except') ?? []
  return outcome(problems, () => (row: PlanRow) => {
    return (wanted === undefined || wanted.some((test) => test(row))) && !unwanted.some((test) => test(row))
  })
}

function testOf(text: string, entities: readonly Entity[], option: string, problems: Problem[]): Test | undefined {
  const names = entities.map(({ name }) => name)
  if (/^r_[0-9a-f]{16}$/.test(text)) return ({ id }) => id === text
  const place = /^(.+\.ya?ml):(\d+)$/.exec(text)
  if (place) return atPlace(place[1] as string, Number(place[2]))
  if (names.includes(text)) return ({ entity }) => entity === text
  if (SPECIES.includes(text)) return isSpecies(text)
  const [entity = '', word = ''] = text.split(/[:.](.*)/s)
  if (text.includes(':') && names.includes(entity) && SPECIES.includes(word)) {
    const test = isSpecies(word)
    return (row) => row.entity === entity && test(row)
  }
  const field = entities
    .find(({ name }) => name === entity)
    ?.fields.find(({ name }) => name === word && text.includes('.'))
  if (field) return ofRule(entity, field.name, field.place)
  const known = [
    ...names,
    ...SPECIES,
    ...names.flatMap((name) => SPECIES.map((species) => `${name}:${species}`)),
    ...entities.flatMap(({ name, fields }) => fields.map((rule) => `${name}.${rule.name}`)),
  ]
  problems.push({
    code: 'ARGUMENT',
    what: `${option} "${text}" is no row, entity, action, situation or rule of this tenant`,
    mend: `${mendUnknown(text, known)}; or a row's id (r_…), ENTITY:ACTION, ENTITY.FIELD, FILE:LINE of a rule`,
  })
  return undefined
}

const isSpecies =
  (word: string): Test =>
  ({ action, situation }) =>
    action === word || situation === word

function atPlace(file: string, line: number): Test {
  const isThere = (place: Place | undefined): boolean =>
    place?.line === line && (place.file === file || place.file.endsWith(`/${file}`))
  return ({ why, fields }) => isThere(why.place) || fields.some((field) => isThere(field.place))
}

function ofRule(entity: string, field: string, place: Place): Test {
  const isRule = (candidate: Place | undefined): boolean =>
    candidate?.file === place.file && candidate.line === place.line && candidate.column === place.column
  return (row) =>
    row.entity === entity && (row.fields.some((changed) => changed.field === field) || isRule(row.why.place))
}

export interface Picked {
  readonly rows: readonly PlanRow[]
  /** Picked, but not to be written: each needs a row that was left out. */
  readonly refused: readonly { readonly row: PlanRow; readonly problem: Problem }[]
}

/**
 * The writes that a pick takes. One that needs a row left out is refused, and so is what needs that one; with needs, they
 * are taken along.
 */
export function pickRows(writes: readonly PlanRow[], test: RowTest, withNeeds: boolean): Picked {
  const byId = new Map(writes.filter(isWrite).map((row) => [row.id, row]))
  const taken = new Set(writes.filter(test).map(({ id }) => id))
  if (withNeeds) {
    // A set takes in what is added to it on the way.
    for (const id of taken) for (const need of needsIn(byId, id)) if (byId.has(need)) taken.add(need)
    return { rows: writes.filter(({ id }) => taken.has(id)), refused: [] }
  }
  const missing = new Map<string, PlanRow>()
  for (let before = -1; before !== missing.size; ) {
    before = missing.size
    for (const id of taken) {
      const need = needsIn(byId, id).find((wanted) => byId.has(wanted) && (!taken.has(wanted) || missing.has(wanted)))
      if (need !== undefined && !missing.has(id)) missing.set(id, byId.get(need) as PlanRow)
    }
  }
  const picked = writes.filter(({ id }) => taken.has(id))
  return {
    rows: picked.filter(({ id }) => !missing.has(id)),
    refused: picked.flatMap((row) => {
      const need = missing.get(row.id)
      return need ? [{ row, problem: leftOut(need) }] : []
    }),
  }
}

function leftOut(need: PlanRow): Problem {
  return {
    code: 'NEED_LEFT_OUT',
    what: `it needs ${need.entity} ${titleOf(need)} (${need.id}), which was left out`,
    mend: `take both: --with-needs, or --only ${need.id} too`,
  }
}

function needsIn(rows: ReadonlyMap<string, PlanRow>, id: string): readonly string[] {
  const row = rows.get(id)
  return row ? needsOf(row) : []
}

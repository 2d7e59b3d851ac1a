import type { PlanTest, RowTest } from '../../config/cases.ts'
import type { Side } from '../../core/ids.ts'
import type { ColumnType, ResourceFacts } from '../../core/resource.ts'
import { at, type MapTree, type ScalarTree, type Tree, textOf } from '../../core/tree.ts'
import { isEmpty, showValue, type Value } from '../../core/value.ts'
import { kindOf } from '../../plan/entry.ts'
import {
  type AddFollowUp,
  type FieldChange,
  type FollowUp,
  isMember,
  type MemberFollowUp,
  type PlanAssignment,
  type PlanRow,
  type PlanValue,
} from '../../plan/plan.ts'
import { coerce } from '../../rules/coerce.ts'
import type { Entity, EntitySide } from '../../rules/types.ts'
import { Findings, at as placeText, quoted, quotedIn, written } from './result.ts'
import { typedScalar } from './typed.ts'
import { compareRecord, expectedValue, fits, showExpected } from './written.ts'

/** Words that say which row is meant, in the order in which a near miss is told. */
const PICKS = ['number', 'name', 'key', 'kind', 'situation', 'code', 'says'] as const

/**
 * Finds each expected row in the plan: the first that fits in everything; where none does, the nearest one is told with
 * what is different in it. With `exactly` no other row may be there, but for
 * what the settings expect.
 */
export function compareRows(
  test: PlanTest,
  entity: Entity,
  rows: readonly PlanRow[],
  findings: Findings,
  /** Of all entities: what others refer to. */
  all: readonly PlanRow[] = rows,
): void {
  const left = [...rows]
  for (const expected of test.expect) {
    const tried = left
      .filter((row) => row.action === expected.action && row.side === expected.side.text)
      .map((row) => ({ row, found: compareRow(expected, row, entity, all) }))
    const best = tried.toSorted((x, y) => weight(x.found) - weight(y.found))[0]
    if (!best) {
      findings.fail(
        expected.place,
        `${expected.action} in ${expected.side.text}`,
        rows.length === 0 ? 'the plan is empty' : 'the plan has no such row',
        rows.map((row) => `the plan has: ${showRow(row)}`),
      )
      continue
    }
    left.splice(left.indexOf(best.row), 1)
    findings.failures.push(...best.found.failures)
    findings.problems.push(...best.found.problems)
  }
  if (!test.exactly) return
  // A case gives the records that it is about, not all that the settings name.
  for (const row of left.filter(({ why }) => why.code !== 'EXPECTED_MISSING'))
    findings.fail(
      test.expectPlace,
      test.expect.length === 0 ? 'nothing to do' : 'no other row',
      showRow(row),
      whyOf(row),
    )
}

/** A row that is not the one that was meant differs in what says which it is: that counts most. */
function weight({ failures, problems }: Findings): number {
  return failures.reduce(
    (sum, { expected }) => sum + (PICKS.some((pick) => expected.startsWith(`${pick} `)) ? 10 : 1),
    problems.length,
  )
}

function compareRow({ tree, side }: RowTest, row: PlanRow, entity: Entity, rows: readonly PlanRow[]): Findings {
  const findings = new Findings()
  const why = whyOf(row)
  const came: Readonly<Record<(typeof PICKS)[number], string | undefined>> = {
    number: row.number,
    name: row.name,
    key: row.key,
    kind: row.kind,
    situation: row.situation,
    code: row.why.code,
    says: row.says,
  }
  for (const pick of PICKS) {
    const expected = at(tree, pick)
    if (expected && textOf(expected) !== came[pick])
      findings.fail(expected.place, `${pick} ${textOf(expected)}`, `${pick} ${came[pick] ?? 'none'}`, why)
  }
  const text = at(tree, 'text')
  if (text && !row.why.text.includes(textOf(text) ?? ''))
    findings.fail(text.place, `words with ${written(text)}`, quoted(row.why.text), why)
  for (const moment of ['before', 'after'] as const) {
    const expected = at(tree, moment)
    if (expected?.kind === 'map') compareFields(moment, expected, row, entity, rows, findings)
  }
  for (const name of itemsOf(at(tree, 'without'))) compareAbsence(name, row, entity, findings)
  const set = at(tree, 'set')
  if (set?.kind === 'map') compareRecord(set, row.set, typesOf(row, entity, side.text as Side), findings, why, rows)
  const then = at(tree, 'then')
  if (then?.kind === 'map') compareThen(then, row, findings)
  const together = at(tree, 'together')
  if (together && (textOf(together) === 'true') !== (row.together !== undefined))
    findings.fail(
      together.place,
      textOf(together) === 'true' ? 'it is saved as one with others' : 'it is saved by itself',
      row.together === undefined ? 'it is saved by itself' : 'it is saved as one with others',
      why,
    )
  return findings
}

function compareFields(
  moment: 'before' | 'after',
  expected: MapTree,
  row: PlanRow,
  entity: Entity,
  rows: readonly PlanRow[],
  findings: Findings,
): void {
  for (const [name, { key, value }] of expected.entries) {
    const field = entity.fields.find((candidate) => candidate.name === name)
    if (!field) {
      findings.problem(
        'FIELD_UNKNOWN',
        key,
        `${entity.name} has no field "${name}"`,
        `the fields are ${entity.fields.map((candidate) => candidate.name).join(', ')}`,
      )
      continue
    }
    const wanted = expectedValue(value, (scalar) => commonValue(scalar, field.type))
    const found = row.fields.find((change) => change.field === name)
    const came: PlanValue | undefined = found?.[moment]
    // In the common form null and an empty text are one.
    const bothEmpty = wanted.is === 'value' && isEmpty(wanted.value) && found && isEmpty(came as Value)
    if (bothEmpty || fits(wanted, came, rows)) continue
    findings.fail(
      value.place,
      `${name} ${moment} is ${showExpected(wanted, value)}`,
      found ? quotedIn(came, rows) : `the row has no ${name}; it has ${namesIn(row) || 'no fields'}`,
      [...whyOf(row), found?.why ?? '', `rule ${name} (${placeText(field.place)})`],
    )
  }
}

function commonValue(scalar: ScalarTree, type: Parameters<typeof coerce>[1]): Value {
  const value = typedScalar(scalar, type)
  return coerce(value, type) ?? value
}

function compareAbsence(name: Tree, row: PlanRow, entity: Entity, findings: Findings): void {
  const text = textOf(name) ?? ''
  if (!entity.fields.some((field) => field.name === text)) {
    findings.problem(
      'FIELD_UNKNOWN',
      name.place,
      `${entity.name} has no field "${text}"`,
      `the fields are ${entity.fields.map((field) => field.name).join(', ')}`,
    )
    return
  }
  const found = row.fields.find((change) => change.field === text)
  if (found) findings.fail(name.place, `no field ${text}`, showChange(found), whyOf(row))
}

/** What follows in the same unit of work, by the words that cases have for it. */
const STEPS: Readonly<Record<string, FollowUp['kind']>> = {
  link: 'link',
  writeBack: 'writeBack',
  add: 'addMember',
  change: 'changeMember',
  remove: 'removeMember',
  create: 'addRow',
}

function compareThen(then: MapTree, row: PlanRow, findings: Findings): void {
  const words = new Map(Object.entries(STEPS).map(([word, kind]) => [kind, word]))
  for (const [word, { value }] of then.entries) {
    const [named] = value.kind === 'map' ? [...value.entries] : []
    const side = named?.[0] ?? textOf(value)
    const found = row.followUps.find((step) => step.kind === STEPS[word] && step.side === side)
    if (found) {
      if (named && (isMember(found) || found.kind === 'addRow')) compareMember(named[1].value, found, row, findings)
      continue
    }
    const steps = row.followUps.map((step) => `${words.get(step.kind)} in ${step.side}`)
    findings.fail(
      value.place,
      `then ${word} in ${side}`,
      steps.length > 0 ? `then ${steps.join(', ')}` : 'nothing follows',
      whyOf(row),
    )
  }
}

/** Rows that keep values have no rules of their own: what is written tells how the case is to be read. */
const typeOfValue = (value: unknown): ColumnType =>
  typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'decimal' : 'text'

/** A row that keeps a value: what is written of it, the record that it names included, or which one goes. */
function compareMember(expected: Tree, step: MemberFollowUp | AddFollowUp, row: PlanRow, findings: Findings): void {
  if (expected.kind === 'map') {
    const of: PlanAssignment[] =
      step.kind === 'addRow' || step.of?.key === undefined ? [] : [[step.of.path, step.of.key]]
    const types = Object.fromEntries(step.set.map(([path, value]) => [path, typeOfValue(value)]))
    compareRecord(expected, [...of, ...step.set], types, findings, whyOf(row))
  } else if (textOf(expected) !== step.key)
    findings.fail(expected.place, `row ${textOf(expected)}`, `row ${step.key ?? 'that is new'}`, whyOf(row))
}

function typesOf(row: PlanRow, entity: Entity, side: Side): ResourceFacts['types'] {
  const own = entity.sides.get(side) as EntitySide
  if (row.key !== undefined) return kindOf(row.key, own).resource.types
  return own.bornAs.resource.types
}

/** A row on one line, as a person would tell it. */
export function showRow(row: PlanRow): string {
  const title = [row.number, row.name].filter(Boolean).join(' ') || (row.key ?? row.from ?? '')
  const fields = row.fields.filter(() => row.action === 'update' || row.action === 'drift').map(showChange)
  const details = fields.length > 0 ? `: ${fields.join(', ')}` : ''
  return `${row.action} in ${row.side}, ${title}${details} (${row.why.code}: ${row.why.text})`
}

function showChange({ field, before, after }: FieldChange): string {
  return `${field} ${quoted(before)} -> ${quoted(after)}`
}

function whyOf(row: PlanRow): string[] {
  const place = row.why.place ? ` (${placeText(row.why.place)})` : ''
  return [`${row.why.code}: ${row.why.text}${place}`]
}

function namesIn(row: PlanRow): string {
  return row.fields
    .map(({ field, after }) => (isEmpty(after as Value) ? field : `${field} ${showFieldValue(after)}`))
    .join(', ')
}

function showFieldValue(value: PlanValue): string {
  return typeof value === 'object' && value !== null ? quoted(value) : showValue(value as Value)
}

const itemsOf = (tree: Tree | undefined): readonly Tree[] => (tree?.kind === 'list' ? tree.items : [])

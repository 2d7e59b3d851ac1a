import type { BySide, FieldTest } from '../../config/cases.ts'
import { mendUnknown } from '../../core/guess.ts'
import type { Side } from '../../core/ids.ts'
import type { Assignment } from '../../core/resource.ts'
import { type MapTree, at as nodeAt, type Tree } from '../../core/tree.ts'
import type { Value } from '../../core/value.ts'
import { comparePair } from '../../plan/compare.ts'
import { entryKey, type IndexEntry } from '../../plan/entry.ts'
import { type Cell, isTrouble, type Trouble } from '../../rules/cell.ts'
import type { Lookups } from '../../rules/lookups.ts'
import type { Entity, EntitySide, FieldRule, FieldSide, Kind } from '../../rules/types.ts'
import type { Bench } from './bench.ts'
import type { Coverage } from './coverage.ts'
import { checkPaths } from './given.ts'
import { at, type Findings, flow, quoted, reasons } from './result.ts'
import { recordOf } from './typed.ts'
import { compareRecord } from './written.ts'

interface Context {
  readonly entity: Entity
  readonly field: FieldRule
  readonly lookups: Lookups
  readonly coverage: Coverage
  readonly findings: Findings
  /** What a case has not given, as a hint. */
  readonly hint: (trouble: Trouble) => string
}

/** A field: what crosses, one way or both, and which values count as one. */
export async function runField(
  test: FieldTest,
  bench: Bench,
  lookups: Lookups,
  coverage: Coverage,
  findings: Findings,
  hint: (trouble: Trouble) => string,
): Promise<void> {
  const found = fieldNamed(test, bench, findings)
  if (!found) return
  const context: Context = { ...found, lookups, coverage, findings, hint }
  const { crossing, both, equal, differ } = test
  if (crossing) await runCrossing(crossing, context)
  if (both) {
    const [first, second] = [...both]
    if (first && second) {
      await cross(first, second, context)
      await cross(second, first, context)
    }
  }
  if (equal) await compareAll(equal, true, context)
  if (differ) await compareAll(differ, false, context)
}

function fieldNamed(
  test: FieldTest,
  bench: Bench,
  findings: Findings,
): { entity: Entity; field: FieldRule } | undefined {
  const [entityName = '', fieldName = ''] = test.name.text.split('.')
  const { entities } = bench.rules
  const entity = entities.find(({ name }) => name === entityName)
  if (!entity)
    return findings.problem(
      'ENTITY_UNKNOWN',
      test.name.place,
      `there is no entity "${entityName}"`,
      mendUnknown(
        entityName,
        entities.map(({ name }) => name),
      ),
    )
  const field = entity.fields.find(({ name }) => name === fieldName)
  if (!field) {
    const isOff = nodeAt(bench.config.entities, entityName, 'fields', fieldName) !== undefined
    return findings.problem(
      'FIELD_UNKNOWN',
      test.name.place,
      `${entityName} has no field "${fieldName}"${isOff ? ' under these settings' : ''}`,
      isOff
        ? 'switch it on with `settings:` of this case'
        : mendUnknown(
            fieldName,
            entity.fields.map(({ name }) => name),
          ),
    )
  }
  if (field.ref)
    return findings.problem(
      'CASE_WORD',
      test.name.place,
      `${test.name.text} crosses through the link of another record`,
      `test it with a case of plan, where ${field.ref} are given`,
    )
  return { entity, field }
}

type Named = readonly [side: string, { readonly key: MapTree['place']; readonly value: Tree }]

async function runCrossing(
  { from, to, trouble, text }: NonNullable<FieldTest['crossing']>,
  context: Context,
): Promise<void> {
  const [source] = [...from]
  if (!source) return
  if (to) {
    const [target] = [...to]
    if (target) await cross(source, target, context)
    return
  }
  if (!trouble) return
  const target = [...context.field.sides.values()].find(({ side }) => side !== source[0])
  for (const record of recordsIn(source, context)) {
    const { cell, written, why } = await carried(source[0], record, target, context)
    const came = isTrouble(cell) ? cell : isTrouble(written) ? written : undefined
    const expected = `${trouble.says} ${trouble.code.text}`
    if (!came) {
      const value = written === undefined ? quoted(cell as Value) : showWritten(written as readonly Assignment[])
      context.findings.fail(trouble.code.place, expected, `it crosses as ${value}`, why)
    } else if (came.code !== trouble.code.text || came.says !== trouble.says) {
      context.findings.fail(trouble.code.place, expected, `${came.says} ${came.code}: ${came.what}`, why)
    } else if (text && !came.what.includes(text.text)) {
      context.findings.fail(text.place, `words with "${text.text}"`, came.what, why)
    }
  }
}

/** Reads each record of one side and compares what is written on the other with all that is expected. */
async function cross(source: Named, [to, expected]: Named, context: Context): Promise<void> {
  const { field, findings } = context
  const target = field.sides.get(to as Side)
  if (to === source[0] || !target?.write) {
    findings.problem(
      'CASE_WORD',
      expected.key,
      to === source[0] ? 'a field crosses from one side to the other' : `${field.name} is never written in ${to}`,
      to === source[0] ? 'name the other side' : 'take this out',
    )
    return
  }
  for (const record of recordsIn(source, context)) {
    const { cell, written, why } = await carried(source[0], record, target, context)
    const trouble = isTrouble(cell) ? cell : isTrouble(written) ? written : undefined
    if (trouble) {
      const came = `${trouble.says} ${trouble.code}: ${trouble.what}`
      findings.fail(expected.value.place, `it is written in ${to}`, came, [context.hint(trouble), ...why])
    } else if (expected.value.kind === 'map') {
      const kind = kindsOf(field, context.entity.sides.get(to as Side))[0] as Kind
      const assignments = written as readonly Assignment[]
      compareRecord(expected.value, assignments, kind.resource.types, findings, why)
    }
  }
}

interface Carried {
  readonly cell: Cell
  /** undefined: nothing to be written, because reading came to nothing or the side cannot be written. */
  readonly written: readonly Assignment[] | Trouble | undefined
  readonly why: readonly string[]
}

async function carried(
  from: string,
  { record, tree }: Asked,
  target: FieldSide | undefined,
  { field, lookups, coverage }: Context,
): Promise<Carried> {
  const source = field.sides.get(from as Side) as FieldSide
  const stop = coverage.watch()
  const cell = await read(source, record, lookups)
  const written = isTrouble(cell) ? undefined : target?.write?.(cell, lookups)
  const touched = reasons(stop())
  const common = isTrouble(cell) ? `${from} reads ${flow(tree)}` : `${from} reads ${quoted(cell)} from ${flow(tree)}`
  return { cell, written, why: [common, ...touched, `rule ${field.name} (${at(field.place)})`] }
}

async function read(side: FieldSide, record: Record<string, unknown>, lookups: Lookups): Promise<Cell> {
  return side.readLater ? side.readLater(record, lookups) : side.read(record, lookups)
}

/** A record that is read, and how the case writes it. */
interface Asked {
  readonly record: Record<string, unknown>
  readonly tree: Tree
}

function recordsIn([side, { key, value }]: Named, context: Context): Asked[] {
  const { entity, field, findings } = context
  const entitySide = entity.sides.get(side as Side)
  if (!entitySide || !field.sides.has(side as Side)) {
    findings.problem(
      'CASE_WORD',
      key,
      `${field.name} has no side "${side}"`,
      `it has ${[...field.sides.keys()].join(' and ')}`,
    )
    return []
  }
  const kind = kindsOf(field, entitySide)[0] as Kind
  const trees = value.kind === 'list' ? value.items : [value]
  return trees.flatMap((tree) => {
    if (tree.kind !== 'map') return []
    checkPaths(entitySide, entity, kind, tree, findings)
    return [{ record: recordOf(tree, kind.resource.types), tree }]
  })
}

/** Kinds of a side that have the field; their columns are typed alike. */
function kindsOf(field: FieldRule, side: EntitySide | undefined): readonly Kind[] {
  const kinds = side?.kinds ?? []
  const mine = kinds.filter((kind) => kind.name === '' || !field.kinds || field.kinds.has(kind.name))
  return mine.length > 0 ? mine : kinds
}

/** Each record of one side with each of the other, as the engine compares linked records. */
async function compareAll(sides: BySide, expected: boolean, context: Context): Promise<void> {
  const { entity, field, lookups, findings } = context
  const { other, side } = entity.link
  const cells = async (name: string): Promise<{ cell: Cell; tree: Tree }[]> => {
    const found = sides.get(name)
    const own = field.sides.get(name as Side)
    if (!found || !own) return []
    const asked = recordsIn([name, found], context)
    return Promise.all(asked.map(async ({ record, tree }) => ({ cell: await read(own, record, lookups), tree })))
  }
  const lone: Entity = { ...entity, fields: [field] }
  const entry = (name: Side, cell: Cell): IndexEntry => ({
    k: entryKey('1', kindsOf(field, entity.sides.get(name))[0] as Kind),
    v: [cell],
  })
  for (const x of await cells(other)) {
    for (const y of await cells(side)) {
      const [difference] = comparePair(
        { other: entry(other, x.cell), keeper: entry(side, y.cell) },
        { entity: lone, refs: new Map(), before: () => undefined, known: () => undefined },
      )
      // What the other side keeps as it is (`none: keep`) differs for nobody.
      if ((difference === undefined || difference.code === 'KEPT') === expected) continue
      findings.fail(
        y.tree.place,
        expected ? 'both count as one value' : 'the two count as different',
        expected ? 'they count as different' : 'they count as one value',
        [
          `${other} reads ${cellText(x.cell)} from ${flow(x.tree)}`,
          `${side} reads ${cellText(y.cell)} from ${flow(y.tree)}`,
          `rule ${field.name} (${at(field.place)})`,
        ],
      )
    }
  }
}

function cellText(cell: Cell): string {
  return isTrouble(cell) ? `${cell.says} ${cell.code}: ${cell.what}` : quoted(cell)
}

function showWritten(assignments: readonly Assignment[]): string {
  return assignments.map(([path, value]) => `${path} ${quoted(value)}`).join(', ')
}
